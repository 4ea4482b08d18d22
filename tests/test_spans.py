"""Spans of time, and whether two of them overlap; what can't be decided must stay unknown."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from measuring import TODAY, years
from netiquette.kb.measure.spans import overlap, shown, span


def overlaps(one: Mapping[str, Any], other: Mapping[str, Any], today: date = TODAY) -> bool | None:
    result = overlap(span(one, today), span(other, today))
    assert overlap(span(other, today), span(one, today)) is result
    return result


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2004/2008", "2006/2010", True),
        ("2004/2008", "2007/2008", True),
        ("2000/2010", "2004/2006", True),
        ("2004/2008", "2008/2012", None),
        ("2004/2008", "2009/2012", False),
        ("2004/2008", "2004/2008", True),
        ("2004/2006", "2005/2005", True),
        ("2005/2005", "2005/2005", None),
        ("2004/2005", "2004/2004", None),
        # Months and days are exact
        ("2004-09/2008-06", "2008-09/2012-06", False),
        ("2004-09/2008-06", "2008-05/2012-06", True),
        ("2004-09/2008-06", "2008-06/2012-06", None),
        ("2004/2008-06", "2008-07/2012", False),
        ("2004/2008", "2008-06/2012", None),
        ("2004-09-01/2008-06-30", "2008-06-30/2012-06-30", True),
        ("2004-09-01/2008-06-30", "2008-07-01/2012-06-30", False),
        ("2004/2008-02", "2008-02-29/2012", None),
        ("2004/2008-02", "2008-03-01/2012", False),
        # Missing ends
        ("2004/", "2006/2010", None),
        ("2004/", "2000/2003", False),
        ("/2008", "2009/2010", False),
        ("/2008", "2000/2004", None),
        ("2004/2008", "2006/", True),
        ("2004/2008", "/2006", True),
        ("2004/2008", "2008/", None),
        ("/", "2004/2008", None),
        ("/", "/", None),
        # Now
        ("2024/now", "2025/present", True),
        ("2024/now", "2020/2023", False),
        ("2024/now", "2023/2025", True),
        ("2024/now", "2026/now", True),
        ("2024/now", "/now", True),
        # What has not come yet is not shared yet
        ("2024/2028", "2027/2031", False),
        ("2024/2028", "2025/2029", True),
        ("2024/2028", "2026/2030", None),
        ("2027/2031", "2027/2031", False),
        ("2024/now", "2027/2030", False),
    ],
)
def test_overlap(one: str, other: str, expected: bool | None) -> None:
    assert overlaps(years(one), years(other)) is expected


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"from": 2008, "to": 2004}, "begins in 2008 and ends in 2004"),
        ({"from": "2008-07", "to": "2008-06"}, "begins in 2008-07 and ends in 2008-06"),
        ({"from": "2008-06-02", "to": "2008-06-01"}, "begins on 2008-06-02 and ends on 2008-06-01"),
        ({"from": 2027, "to": "now"}, "begins in 2027 and ends now"),
        ({"from": "now", "to": 2008}, "begins now and ends in 2008"),
        ({"from": "2004-13"}, "2004-13 is no year, month or day of the calendar"),
        ({"to": "2005-02-29"}, "2005-02-29 is no"),
        ({"to": "2005-02-00"}, "2005-02-00 is no"),
        ({"to": "0000"}, "0000 is no"),
        ({"to": "0000-05"}, "0000-05 is no"),
    ],
)
def test_impossible_span(entry: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        span(entry, TODAY)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ({"from": 2004, "to": 2008}, "2004–2008"),
        ({"from": 2004.0, "to": "2008-06"}, "2004–2008-06"),
        ({"from": "2004", "to": 2004}, "2004"),
        ({"from": 2004}, "from 2004"),
        ({"to": 2004}, "until 2004"),
        ({"from": 2004, "to": "now"}, "2004–now"),
        ({}, ""),
    ],
)
def test_span_in_words(entry: dict[str, Any], text: str) -> None:
    assert shown(entry) == text


FIRST, LAST = 2001, 2003
YEARS = st.integers(FIRST, LAST)
WHENS = st.sampled_from([None, "now"]) | YEARS | st.builds("{}-{:02}".format, YEARS, st.sampled_from([1, 2, 6, 12]))
ENTRIES = st.builds(lambda start, end: {"from": start, "to": end}, WHENS, WHENS)
# Days of some months, the first and last among them.
DAYS = [date(year, month, day) for year in range(FIRST - 1, LAST + 2) for month in (1, 2, 3, 6, 7, 12)
        for day in (1, 15, monthrange(year, month)[1])]  # fmt: skip


def meanings(value: str | int | None, today: date) -> list[date]:
    """Days that a year or month, or nothing, can mean."""
    if value == "now":
        return [today]
    return [day for day in DAYS if value is None or day.isoformat().startswith(str(value))]


def completions(entry: Mapping[str, Any], today: date) -> set[tuple[date, date]]:
    """Spans that an entry can mean; for every start its first and last end."""
    found = set()
    for start in meanings(entry["from"], today):
        ends = [end for end in meanings(entry["to"], today) if start <= end]
        found |= {(start, min(end, today)) for end in (*ends[:1], *ends[-1:])}
    return found


@settings(max_examples=150, deadline=None)
@given(ENTRIES, ENTRIES, st.sampled_from(DAYS))
@example({"from": 2001, "to": 2003}, {"from": 2002, "to": 2003}, date(2002, 2, 1))
def test_overlap_holds_for_every_completion(one: dict[str, Any], other: dict[str, Any], today: date) -> None:
    ours, theirs = completions(one, today), completions(other, today)
    try:
        result = overlaps(one, other, today)
    except ValueError:
        assert not ours or not theirs
        return
    outcomes = {max(start, other_start) <= min(end, other_end)
                for start, end in ours for other_start, other_end in theirs}  # fmt: skip
    assert result is (outcomes.pop() if len(outcomes) == 1 else None)
