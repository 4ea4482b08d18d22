"""Options and helpers that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from io import StringIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, TypeVar

import click
from rich.console import Console

from ..engine.errors import InputError, Problem
from ..engine.knowledge import KnowledgeBase
from ..engine.scenario import Scenario, scenarios
from ..engine.validate import did_you_mean

if TYPE_CHECKING:
    from rich.progress import Progress

SUFFIXES = (".yaml", ".yml", ".json", ".jsonl", ".ndjson")

Command = TypeVar("Command", bound=Callable[..., Any])
Color = Literal["auto", "always", "never"]


class Day(click.ParamType[date]):
    """A day such as 2026-03-04."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return date.fromisoformat(value) if isinstance(value, str) else value
        except ValueError:
            self.fail(f"{value!r} is not a day like 2026-03-04", param, ctx)


def output(*formats: str) -> Callable[[Command], Command]:
    """The options of every command that prints something: --format (if there is a choice), -o, --color."""

    def add(command: Command) -> Command:
        command = click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                               help="Colours in text; NO_COLOR is respected.")(command)  # fmt: skip
        command = click.option("-o", "--output", "target", metavar="FILE", default="-",
                               help="Write to a file.")(command)  # fmt: skip
        if len(formats) > 1:
            command = click.option("--format", "form", type=click.Choice(formats), default=formats[0],
                                   show_default=True, help="What to print.")(command)  # fmt: skip
        return command

    return add


today = click.option("--today", type=Day(), metavar="DATE",
                     help="The day to count from, instead of the file's or the current one.")  # fmt: skip
parameters = click.option("--set", "parameters", multiple=True, metavar="NAME=NUMBER",
                          help="Another number in place of an assumed one; may be repeated.")  # fmt: skip


def depth(default: int | None = None) -> Callable[[Command], Command]:
    """The option for how many rules deep a tree is shown; whole without a default."""
    shown = str(default) if default else "whole"
    return click.option("--depth", type=click.IntRange(1), default=default or 1_000, metavar="N", show_default=shown,
                        help="Rules to follow downwards.")  # fmt: skip


def known_code(kb: KnowledgeBase, code: str) -> None:
    """Refuse an advice that is not in the catalogue."""
    if code not in kb.advice:
        hint = did_you_mean(code, list(kb.advice)) or "netiquette rules lists them."
        raise click.BadParameter(f"there is no advice {code!r}. {hint}", param_hint="CODE")


files = click.argument("files", nargs=-1, required=True, metavar="FILE…")


@contextmanager
def open_output(target: str) -> Iterator[IO[str]]:
    """Standard output or a file, which is touched only once there is something to write.

    A file that can't be written is a usage error.
    """
    if target == "-":
        with click.open_file(target, "w", encoding="utf-8") as stream:
            yield stream
        return
    text = StringIO()
    yield text
    if text.getvalue():
        try:
            Path(target).write_text(text.getvalue(), encoding="utf-8")
        except OSError as error:
            raise click.BadParameter(f"{target}: {error.strerror}", param_hint="-o") from error


def console(stream: IO[str], color: Color) -> Console:
    """A console that adapts to the terminal's width and colours; without colours it writes no escape at all."""
    if color == "always":
        return _console(stream, force_terminal=True, color_system="standard", no_color=False)
    if color == "never" or not stream.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return _console(stream, color_system=None, no_color=True)
    return _console(stream)


def progress() -> Progress:
    """A bar on standard error while something takes its time; on a terminal only."""
    from rich.progress import Progress

    return Progress(console=console(sys.stderr, "auto"), transient=True, disable=not sys.stderr.isatty())


def _console(stream: IO[str], **settings: Any) -> Console:
    return Console(file=stream, highlight=False, emoji=False, markup=False, **settings)


def _numbers(kb: KnowledgeBase, settings: Iterable[str]) -> dict[str, float]:
    numbers = {}
    for setting in settings:
        name, _, value = setting.partition("=")
        if name not in kb.parameters:
            known = ", ".join(kb.parameters)
            raise click.BadParameter(f"there is no parameter {name!r}; there are {known}", param_hint="--set")
        try:
            numbers[name] = float(value)
        except ValueError:
            raise click.BadParameter(f"{value!r} is no number for {name}", param_hint="--set") from None
        most = kb.parameters[name].most
        if not 0 <= numbers[name] <= most:
            raise click.BadParameter(f"{name} takes a number from 0 to {most}", param_hint="--set")
    return numbers


class Trouble:
    """Collects the problems of several files, so that one bad file does not hide the answers to the others."""

    def __init__(self) -> None:
        self.refused = 0

    def show(self, error: InputError) -> None:
        self.refused += 1
        for problem in error.problems:
            click.echo(problem, err=True)

    def finish(self) -> None:
        """Exit with status 2 if there was any."""
        if self.refused:
            sys.exit(2)


def read_all(
    kb: KnowledgeBase, names: Iterable[str], day: date | None, trouble: Trouble, parameters: tuple[str, ...] = ()
) -> Iterator[Scenario]:
    """The scenarios of all files; problems are shown as they come, and the other files still read."""
    numbers = _numbers(kb, parameters)
    for name in names:
        try:
            yield from scenarios(kb, name, day, numbers)
        except InputError as error:
            trouble.show(error)


def scenario_files(paths: tuple[str, ...], trouble: Trouble) -> Iterator[str]:
    """The scenario files among some paths and in the folders among them."""
    for path in paths:
        if path != "-" and Path(path).is_dir():
            found = sorted(str(file) for file in Path(path).rglob("*") if file.suffix.lower() in SUFFIXES)
            if not found:
                trouble.show(InputError([Problem("holds no scenario files", path, expected=", ".join(SUFFIXES))]))
            yield from found
        else:
            yield path
