"""Dates to day counts, and back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material
from ...engine.words import day

# What has a date and a number of days that must agree with each other.
_DATED = (("view.date", "view.days_ago", "visit"), ("meeting.date", "meeting.days_ago", "meeting"))


def days(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """Day counts from dates, and the days on which the pause after a visit ends."""
    for date_key, days_key, what in _DATED:
        given = material.get(date_key)
        if given:
            when = date.fromisoformat(given)
            ago = (material.today - when).days
            if ago < 0:
                material.complain(date_key, f"the {what} is dated {given}, after today ({material.today})",
                                  "a day up to today", "set today: in the scenario, or --today")  # fmt: skip
                continue
            evidence = f"{what} on {day(when)}, today is {day(material.today)}"
            yield Fact(days_key, ago), Measured(evidence)
    yield from _pause(material)


def _pause(material: Material) -> Iterator[tuple[Fact, Measured]]:
    given, ago = material.get("view.date"), material.get("view.days_ago")
    if given is None and ago is None:
        return
    visit = date.fromisoformat(given) if given else material.today - timedelta(days=int(ago))
    for key, name in (("view.earliest", "pause_days_from"), ("view.latest", "pause_days_to")):
        parameter = material.parameters[name]
        end = visit + timedelta(days=int(parameter.value))
        evidence = f"visit on {day(visit)} plus {int(parameter.value)} ({parameter.reason})"
        yield Fact(key, end.isoformat()), Measured(evidence, parameter.items)
