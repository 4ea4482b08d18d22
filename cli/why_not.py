"""`netiquette why-not`: what an advice lacks to be given, and what would bring it about."""

from __future__ import annotations

import json
from datetime import date

import click

from ..engine.session import Session
from ..engine.whynot import why_not, why_not_json
from ..kb import load
from .options import Color, Trouble, console, depth, known_code, open_output, output, parameters, read_all, today


@click.command()
@click.argument("file")
@click.argument("code")
@output("text", "json")
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
    netiquette why-not situation.yaml connect
    netiquette why-not situation.yaml connect --all
    """
    session, trouble = Session(load()), Trouble()
    known_code(session.kb, code)
    found = [why_not(session.run(one), code) for one in read_all(session.kb, [file], today, trouble, parameters)]
    with open_output(target) as stream:
        if form == "json":
            indent = 2 if len(found) == 1 else None
            for one in found:
                print(json.dumps(why_not_json(one), ensure_ascii=False, indent=indent), file=stream)
        else:
            from .render.whynot import show_why_not

            screen = console(stream, color)
            for n, one in enumerate(found):
                if n:
                    screen.print()
                show_why_not(one, screen, depth, everything)
    trouble.finish()
