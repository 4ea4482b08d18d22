"""`netiquette what-if`: two answers side by side, or every change that would turn the decision."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import click

from ..engine.errors import InputError
from ..engine.explore import Explorer, Turn, turns_json
from ..engine.scenario import Scenario
from ..engine.session import Session
from ..engine.suppose import read_values
from ..engine.whatif import what_if, what_if_json
from ..kb import load
from .options import Color, Trouble, open_output, output, parameters, progress, read_all, today
from .render.whatif import difference_report, turns_report
from .reports import Printer


@click.command()
@click.argument("file")
@click.argument("changes", nargs=-1, metavar="[ATTRIBUTE=VALUE…]")
@output("text", "json", "markdown")
@today
@parameters
@click.option("--explore", is_flag=True, help="Try every single change, and pairs of them.")
def command(
    file: str,
    changes: tuple[str, ...],
    form: str,
    target: str,
    color: Color,
    today: date | None,
    parameters: tuple[str, ...],
    explore: bool,
) -> None:
    """What would be advised if something were otherwise.

    FILE is a scenario, ATTRIBUTE=VALUE what to suppose, as the file would give it; "unknown" leaves open
    what is given, and a {member: yes} changes one member of a set. Shown are the advice gained and lost
    and the first cycle in which the two runs part. With --explore, each change that would turn the
    decision by itself, and pairs of which neither half would.

    \b
    netiquette what-if situation.yaml view.days_ago=2
    netiquette what-if situation.yaml relation.connected=unknown 'person.roles={recruiter: yes}'
    netiquette what-if situation.yaml --explore
    """
    if explore == bool(changes):
        raise click.UsageError("name what to suppose (ATTRIBUTE=VALUE), or --explore to try everything")
    session, trouble = Session(load()), Trouble()
    with open_output(target) as stream:
        printer = Printer(form, stream, color)
        for scenario in read_all(session.kb, [file], today, trouble, parameters):
            try:
                if explore:
                    _explore(session, scenario, printer)
                else:
                    _suppose(session, scenario, changes, printer)
            except InputError as error:
                trouble.show(error)
    trouble.finish()


def _suppose(session: Session, scenario: Scenario, changes: Iterable[str], printer: Printer) -> None:
    values, day = read_values(session.kb, scenario, changes)
    found = what_if(session, scenario, values, day)
    printer.show(scenario, lambda: what_if_json(found, values), lambda: difference_report(found, values))


def _explore(session: Session, scenario: Scenario, printer: Printer) -> None:
    explorer = Explorer(session.run(scenario))
    turns = _with_progress(explorer)
    printer.show(scenario, lambda: turns_json(explorer, turns), lambda: turns_report(explorer, turns))


def _with_progress(explorer: Explorer) -> list[Turn]:
    """All turns; meanwhile a terminal shows how many changes have been tried."""
    with progress() as bar:
        return [turn for turn in bar.track(explorer.turns(), description="trying changes") if turn]
