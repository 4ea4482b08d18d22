"""Spans of time as profiles tell them, from a year or month to another, and whether two of them overlap."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

Entry = Mapping[str, Any]


class Bounds(NamedTuple):
    """The first and the last day that a year or month can mean."""

    first: date
    last: date


class Span(NamedTuple):
    """When something can have begun and ended."""

    start: Bounds
    end: Bounds


class NoSuchDayError(ValueError):
    """A year, month or day that no calendar has."""


def span(entry: Entry, today: date) -> Span:
    """The span of an entry up to today; a missing start or end may be any day.

    Raises ValueError with a sentence if there is no such span.
    """
    start, end = (_bounds(entry.get(key), today) for key in ("from", "to"))
    if start.first > end.last:
        raise ValueError(f"begins {_when(entry['from'])} and ends {_when(entry['to'])}")
    # What ends in some year has begun by then, and the other way round; what lies ahead is left out.
    return Span(Bounds(start.first, min(start.last, end.last)),
                Bounds(max(min(end.first, today), start.first), min(end.last, today)))  # fmt: skip


def overlap(a: Span, b: Span) -> bool | None:
    """Whether two spans overlap; None where the years leave it open, as with 2004–2008 and 2008–2012."""
    if a.start.first > b.end.last or b.start.first > a.end.last:
        return False
    if a.start.last <= b.end.first and b.start.last <= a.end.first:
        return True
    return None


def shown(entry: Entry) -> str:
    """2004–2008, from 2004, until 2008, or nothing."""
    start, end = (_text(entry[key]) if entry.get(key) else "" for key in ("from", "to"))
    if start and end:
        return start if start == end else f"{start}–{end}"
    return f"from {start}" if start else f"until {end}" if end else ""


def _text(value: str | float) -> str:
    return str(value).strip() if isinstance(value, str) else str(int(value))


def _when(value: str | float) -> str:
    text = _text(value)
    return text if text in ("now", "present") else f"in {text}" if len(text) < 10 else f"on {text}"


def _bounds(value: str | float | None, today: date) -> Bounds:
    if value is None:
        return Bounds(date.min, date.max)
    text = _text(value)
    if text in ("now", "present"):
        return Bounds(today, today)
    try:
        numbers = [int(part) for part in text.split("-")]
        first = date(*[*numbers, 1, 1][:3])
    except ValueError:
        raise NoSuchDayError(f"{text} is no year, month or day of the calendar") from None
    if len(numbers) == 1:
        return Bounds(first, first.replace(month=12, day=31))
    if len(numbers) == 2:
        return Bounds(first, first.replace(day=calendar.monthrange(first.year, first.month)[1]))
    return Bounds(first, first)
