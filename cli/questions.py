"""`netiquette questions`: for everything that is unknown, whether it can still change the advice."""

from __future__ import annotations

from datetime import date
from functools import partial

import click

from ..engine.relevance import Relevance, Verdicts, verdicts, verdicts_json
from ..engine.scenario import Scenario
from ..engine.session import Session
from ..kb import load
from .options import Color, Trouble, open_output, output, parameters, progress, read_all, today
from .render.questions import verdicts_report
from .reports import Printer


@click.command()
@click.argument("file")
@output("text", "json", "markdown")
@today
@parameters
@click.option("--all", "everything", is_flag=True, help="Also what matters only together with other answers.")
def command(
    file: str,
    form: str,
    target: str,
    color: Color,
    today: date | None,
    parameters: tuple[str, ...],
    everything: bool,
) -> None:
    """What is still worth finding out, and what can't matter any more.

    FILE is a scenario. For each attribute of which something is unknown it is decided whether some answer
    changes the advice, alone or together with answers to other questions. Each that does comes with an
    example that was run; each that does not was followed through every rule.

    \b
    netiquette questions situation.yaml
    """
    session, trouble = Session(load()), Trouble()
    with open_output(target) as stream:
        printer = Printer(form, stream, color)
        for scenario in read_all(session.kb, [file], today, trouble, parameters):
            found = _with_progress(session, scenario)
            printer.show(scenario, partial(verdicts_json, found), partial(verdicts_report, found, everything))
    trouble.finish()


def _with_progress(session: Session, scenario: Scenario) -> Verdicts:
    """The verdicts; meanwhile a terminal shows how many attributes have been looked at."""
    run = session.run(scenario)
    relevance = Relevance(run.kb, scenario)
    keys = list(relevance.unknown())
    with progress() as bar:
        return verdicts(run, relevance, bar.track(keys, description="following the rules"))
