"""`netiquette test`: scenarios held against what they expect."""

from __future__ import annotations

import sys
from datetime import date

import click

from ..engine.answer import answer
from ..engine.errors import InputError
from ..engine.expect import Coverage, failures
from ..engine.session import Session
from ..kb import load
from .options import Color, Trouble, console, open_output, output, read_all, scenario_files, today


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH…]")
@output("text")
@today
@click.option("-v", "--verbose", is_flag=True, help="A line for every scenario, and the counts of every rule.")
def command(paths: tuple[str, ...], target: str, color: Color, today: date | None, verbose: bool) -> None:
    """Check scenarios against what they expect.

    PATH is a scenario file or a folder of them (scenarios/ if left out). Reported besides: which
    rules fired in some scenario, which were blocked in one, and which never. Exit status 1 if an
    expectation does not hold.

    \b
    netiquette test scenarios/
    """
    from .render.report import show_report

    session, trouble = Session(load()), Trouble()
    coverage, failed, unchecked = Coverage(session.kb), {}, 0
    with open_output(target) as stream:
        screen = console(stream, color)
        for scenario in read_all(session.kb, scenario_files(paths or ("scenarios",), trouble), today, trouble):
            try:
                found = answer(session.run(scenario))
            except InputError as error:
                trouble.show(error)
                continue
            coverage.add(found.run)
            unchecked += not scenario.expect
            problems = list(failures(found))
            if problems:
                failed[scenario.place] = problems
            if problems or verbose:
                screen.print(f"{'FAIL' if problems else 'ok'}  {scenario.place}  {scenario.title}",
                             style="bold red" if problems else "green", soft_wrap=True)  # fmt: skip
                for problem in problems:
                    screen.print(f"      {problem}", soft_wrap=True)
        show_report(coverage, len(failed), unchecked, trouble.refused, screen, verbose)
    trouble.finish()
    sys.exit(1 if failed else 0)
