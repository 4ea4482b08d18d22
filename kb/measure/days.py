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
            elif not _fits(material.get(days_key), ago):
                evidence = f"{what} on {_day(when, material)}, today is {day(material.today)}"
                yield Fact(days_key, ago), Measured(evidence)
    yield from _pause(material)
    yield from _months_since_refusal(material)


def _fits(given: float | None, ago: int) -> bool:
    """Whether a part of a day is given (1.5) that the date allows for: its hour is not known."""
    return given is not None and given != int(given) and abs(given - ago) < 1


def _pause(material: Material) -> Iterator[tuple[Fact, Measured]]:
    given, ago = material.get("view.date"), material.get("view.days_ago")
    if given is None and ago is None:
        return
    try:
        # Of the two days that 1.5 days ago can mean, the later one.
        visit = date.fromisoformat(given) if given else material.today - timedelta(days=int(ago))
        for key, name in (("view.earliest", "pause_days_from"), ("view.latest", "pause_days_to")):
            parameter = material.parameters[name]
            end = visit + timedelta(days=int(parameter.value))
            evidence = f"visit on {_day(visit, material)} plus {int(parameter.value)} ({parameter.reason})"
            yield Fact(key, end.isoformat()), Measured(evidence, (name,))
    except OverflowError:
        key = "view.date" if given else "view.days_ago"
        material.complain(key, "leads out of the calendar", "a visit within the years 1 to 9999")


def _months_since_refusal(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """Whole months between the refusal and today."""
    given = material.get("history.rejected_on")
    if not given:
        return
    when, today = date.fromisoformat(given), material.today
    if when > today:
        material.complain("history.rejected_on", f"the refusal is dated {given}, after today ({today})",
                          "a day up to today", "set today: in the scenario, or --today")  # fmt: skip
        return
    months = (today.year - when.year) * 12 + today.month - when.month - (today.day < when.day)
    evidence = f"refusal on {_day(when, material)}, today is {day(today)}"
    yield Fact("history.months_since_rejection", months), Measured(evidence)


def _day(when: date, material: Material) -> str:
    """A day in words, with its year if that is not the present one."""
    return day(when, year=when.year != material.today.year)
