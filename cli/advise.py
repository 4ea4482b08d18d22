"""`netiquette advise`: the main job."""

from __future__ import annotations

import json
from datetime import date
from typing import IO

import click

from ..engine.answer import Answer, answer, answer_json
from ..engine.errors import InputError
from ..engine.session import Session
from ..kb import load
from .options import Color, Trouble, console, files, open_output, output, parameters, read_all, today


@click.command()
@files
@output("text", "json", "html", "markdown")
@today
@parameters
@click.option("--trace", is_flag=True, help="Add every recognise-act cycle.")
@click.option("--all", "everything", is_flag=True, help="Everything, not only what matters most.")
def command(
    files: tuple[str, ...],
    form: str,
    target: str,
    color: Color,
    today: date | None,
    parameters: tuple[str, ...],
    trace: bool,
    everything: bool,
) -> None:
    """What to do in a situation, and why.

    FILE is a scenario in YAML or JSON (several in one YAML file between ---), a JSONL file with one scenario a
    line, or - for standard input. With --format json there is one answer for each scenario; several are
    printed one a line. With --format html all of them are one page, which needs nothing beside it.

    \b
    netiquette advise situation.yaml
    echo '{"view": {"direction": "they_viewed_me"}}' | netiquette advise -
    """
    session, trouble, answers = Session(load()), Trouble(), []
    for scenario in read_all(session.kb, files, today, trouble, parameters):
        try:
            answers.append(answer(session.run(scenario)))
        except InputError as error:
            trouble.show(error)
    with open_output(target) as stream:
        if form == "json":
            indent = 2 if len(answers) == 1 else None
            for found in answers:
                print(json.dumps(answer_json(found, trace=trace), ensure_ascii=False, indent=indent), file=stream)
        elif form == "html":
            _page(answers, stream)
        elif form == "markdown":
            _notes(answers, stream, trace, everything)
        else:
            _show(answers, console(stream, color), trace, everything)
    trouble.finish()


def _show(answers: list[Answer], screen: object, trace: bool, everything: bool) -> None:
    from rich.console import Console

    from .render.text import show_answer, show_trace

    assert isinstance(screen, Console)
    for n, found in enumerate(answers):
        if n:
            screen.print()
            screen.rule(style="dim")
            screen.print()
        show_answer(found, screen, everything)
        if trace:
            show_trace(found, screen)


def _page(answers: list[Answer], stream: IO[str]) -> None:
    if not answers:
        return
    from .explain import proofs
    from .render.page.document import page
    from .render.page.view import situation

    print(page([situation(found, proofs(found)) for found in answers]), file=stream)


def _notes(answers: list[Answer], stream: IO[str], trace: bool, everything: bool) -> None:
    from .render.markdown import answer_notes

    print("\n---\n\n".join(answer_notes(found, everything, trace) for found in answers), end="", file=stream)
