"""`netiquette why-not`: what an advice lacks to be given, and what would bring it about."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import IO

import click

from ..engine.answer import answer
from ..engine.session import Session
from ..engine.whynot import WhyNot, why_not, why_not_json
from ..kb import load
from .options import Color, Trouble, depth, known_code, open_output, output, parameters, read_all, today
from .render.whynot import why_not_report
from .reports import Printer


@click.command()
@click.argument("file")
@click.argument("code")
@output("text", "json", "html", "markdown")
@today
@parameters
@depth(2)
@click.option("--all", "everything", is_flag=True, help="All rules in full, and what holds followed to its grounds.")
def command(
    file: str,
    code: str,
    form: str,
    target: str,
    color: Color,
    today: date | None,
    parameters: tuple[str, ...],
    depth: int,
    everything: bool,
) -> None:
    """Why an advice is not given, and what would bring it about.

    FILE is a scenario, CODE an advice of the catalogue that its answer lacks. Every rule that could give
    the advice is shown, nearest first, with each condition met (✓), failed (✗) or unknown (?). Then come
    the smallest changes that would bring it about: what you could find out, what you could do, and what
    can't be changed. Each was tried, and no part of it is enough.

    \b
    netiquette why-not situation.yaml invite_on_bond
    netiquette why-not situation.yaml invite_on_bond --all
    """
    session, trouble = Session(load()), Trouble()
    known_code(session.kb, code)
    found = [why_not(session.run(one), code) for one in read_all(session.kb, [file], today, trouble, parameters)]
    with open_output(target) as stream:
        if form == "html" and found:
            _page(found, stream, depth, everything)
            found = []
        printer, indent = Printer(form, stream, color), 2 if len(found) == 1 else None
        for one in found:
            printer.show(one.run.scenario, partial(why_not_json, one),
                         partial(why_not_report, one, depth, everything), indent)  # fmt: skip
    trouble.finish()


def _page(found: list[WhyNot], stream: IO[str], depth: int, everything: bool) -> None:
    from .render.page.document import page
    from .render.page.view import missing

    print(page([missing(one, answer(one.run), depth, everything) for one in found]), file=stream)
