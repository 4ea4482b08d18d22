"""`netiquette explain`: how the advice follows from what is given."""

from __future__ import annotations

import json
from datetime import date

import click

from ..engine.answer import Answer, answer
from ..engine.facts import Fact
from ..engine.proof import Node, Prover, proof_json
from ..engine.session import Session
from ..engine.terms import ADVICE
from ..engine.vocabulary import YES
from ..kb import load
from .options import Color, Trouble, console, depth, known_code, open_output, output, parameters, read_all, today


@click.command()
@click.argument("file")
@click.argument("code", required=False)
@output("text", "json", "html", "markdown")
@today
@parameters
@depth()
@click.option("--brief", is_flag=True, help="Only the reasons, and what it all hangs on.")
def command(
    file: str,
    code: str | None,
    form: str,
    target: str,
    color: Color,
    today: date | None,
    parameters: tuple[str, ...],
    depth: int,
    brief: bool,
) -> None:
    """How the advice follows from what is given.

    FILE is a scenario, CODE one advice of its answer (all of them if left out). The proof goes from the
    advice down to given and measured facts, and shows every condition that was tested.

    \b
    netiquette explain situation.yaml
    netiquette explain situation.yaml wait_before_contact
    """
    session, trouble = Session(load()), Trouble()
    if code is not None:
        known_code(session.kb, code)
    answers = [answer(session.run(scenario)) for scenario in read_all(session.kb, [file], today, trouble, parameters)]
    shown = [(found, root) for found in answers for root in proofs(found, code)]
    with open_output(target) as stream:
        if form == "json":
            for found, root in shown:
                indent = 2 if len(shown) == 1 else None
                print(json.dumps(proof_json(found.run, root), ensure_ascii=False, indent=indent), file=stream)
        elif form == "html" and answers:
            from .render.page.document import page
            from .render.page.view import situation

            parts = [(found, [root for of, root in shown if of is found]) for found in answers]
            print(page([situation(found, roots, code or "", with_answer=False) for found, roots in parts]), file=stream)
        elif form == "markdown":
            from .render.markdown import proof_notes

            notes = [proof_notes(found, [root for of, root in shown if of is found]) for found in answers]
            print("\n---\n\n".join(filter(None, notes)), end="", file=stream)
        elif form == "text":
            from .render.tree import show_briefly, show_proofs

            screen = console(stream, color)
            for found in answers:
                roots = [root for of, root in shown if of is found]
                show_briefly(found, roots, screen) if brief else show_proofs(found, roots, screen, depth)
    for found in answers if code and not shown else ():
        click.echo(f"{found.run.scenario.place}: {code} is not advised here; netiquette why-not says why", err=True)
    trouble.finish()


def proofs(found: Answer, code: str | None = None) -> list[Node]:
    """The proofs of all advice of an answer, given and withheld, or of one."""
    prover = Prover(found.run)
    codes = [one.advice.code for one in found.recommendations] + [one.advice.code for one in found.withheld]
    return [prover.prove(Fact(f"{ADVICE}.{each}", YES)) for each in codes if code in (None, each)]
