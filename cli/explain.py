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
from ..engine.validate import did_you_mean
from ..engine.vocabulary import YES
from ..kb import load
from .options import Color, Trouble, console, open_output, output, parameters, read_all, today


@click.command()
@click.argument("file")
@click.argument("code", required=False)
@output("text", "json")
@today
@parameters
def command(
    file: str,
    code: str | None,
    form: str,
    target: str,
    color: Color,
    today: date | None,
    parameters: tuple[str, ...],
) -> None:
    """How the advice follows from what is given.

    FILE is a scenario, CODE one advice of its answer (all of them if left out). The proof goes from the
    advice down to given and measured facts, and shows every condition that was tested.

    \b
    netiquette explain situation.yaml
    netiquette explain situation.yaml wait_before_contact
    """
    session, trouble = Session(load()), Trouble()
    if code is not None and code not in session.kb.advice:
        hint = did_you_mean(code, list(session.kb.advice))
        raise click.BadParameter(f"there is no advice {code!r}. {hint}".strip(), param_hint="CODE")
    answers = [answer(session.run(scenario)) for scenario in read_all(session.kb, [file], today, trouble, parameters)]
    proofs = [(found, root) for found in answers for root in _proofs(found, code)]
    with open_output(target) as stream:
        if form == "json":
            for found, root in proofs:
                indent = 2 if len(proofs) == 1 else None
                print(json.dumps(proof_json(found.run, root), ensure_ascii=False, indent=indent), file=stream)
        else:
            from .render.tree import show_proofs

            screen = console(stream, color)
            for found in answers:
                show_proofs(found, [root for of, root in proofs if of is found], screen)
    for found in answers if code and not proofs else ():
        click.echo(f"{found.run.scenario.place}: {code} is not advised here", err=True)
    trouble.finish()


def _proofs(found: Answer, code: str | None) -> list[Node]:
    prover = Prover(found.run)
    codes = [one.advice.code for one in found.recommendations] + [one.advice.code for one in found.withheld]
    return [prover.prove(Fact(f"{ADVICE}.{each}", YES)) for each in codes if code in (None, each)]
