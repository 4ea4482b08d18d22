"""Dates, numbers of days, and the pause after a visit."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from measuring import TODAY, refused, scenario
from netiquette.engine.facts import Fact
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.loaded import Loaded
from netiquette.engine.scenario import prepare
from netiquette.engine.schema import attribute_schema


@pytest.mark.parametrize("entity", ["view", "meeting"])
@pytest.mark.parametrize(
    ("when", "today", "ago"),
    [
        ("2026-03-04", "2026-03-04", 0),
        ("2026-03-03", "2026-03-04", 1),
        ("2026-02-28", "2026-03-01", 1),
        ("2024-02-28", "2024-03-01", 2),
        ("2024-02-29", "2025-02-28", 365),
        ("2000-02-29", "2000-03-01", 1),
        ("2025-12-31", "2026-01-01", 1),
        ("2026-04-30", "2026-05-01", 1),
        ("1999-12-31", "2026-03-04", 9560),
    ],
)
def test_days_ago(kb: KnowledgeBase, entity: str, when: str, today: str, ago: int) -> None:
    case = scenario(kb, **{entity: {"date": when}, "today": today})
    assert Fact(f"{entity}.days_ago", ago) in case.measured


def pause(kb: KnowledgeBase, today: date = TODAY, **view: Any) -> dict[str, str]:
    measured = scenario(kb, today, view=view).measured
    days = ("view.earliest", "view.latest")
    return {str(fact.value): origin.evidence for fact, origin in measured.items() if fact.key in days}


def test_pause_after_a_visit(kb: KnowledgeBase) -> None:
    assert pause(kb, date="2026-03-04") == {
        "2026-03-05": "visit on Wednesday 4 March plus 1 (the visit is left to rest for a day or two)",
        "2026-03-06": "visit on Wednesday 4 March plus 2 (the visit is left to rest for a day or two)",
    }
    assert list(pause(kb, date(2024, 2, 28), date="2024-02-28")) == ["2024-02-29", "2024-03-01"]
    assert list(pause(kb, date(2026, 1, 2), date="2025-12-30")) == ["2025-12-31", "2026-01-01"]
    assert pause(kb) == {}


@pytest.mark.parametrize(
    ("ago", "first"), [(0, "2026-03-05"), (1, "2026-03-04"), (0.5, "2026-03-05"), (1.5, "2026-03-04")]
)
def test_pause_from_days_ago(kb: KnowledgeBase, ago: float, first: str) -> None:
    assert next(iter(pause(kb, days_ago=ago))) == first


def test_evidence_of_another_year_names_it(kb: KnowledgeBase) -> None:
    measured = scenario(kb, date(2026, 1, 2), view={"date": "2025-12-31"}).measured
    evidence = measured[Fact("view.days_ago", 2)].evidence
    assert evidence == "visit on Wednesday 31 December 2025, today is Friday 2 January"


def test_today_as_argument_outweighs_the_file(kb: KnowledgeBase) -> None:
    case = scenario(kb, date(2026, 3, 9), view={"date": "2026-03-04"})
    assert case.today == date(2026, 3, 9)
    assert Fact("view.days_ago", 5) in case.measured


def test_today_left_out_is_the_present_day(kb: KnowledgeBase) -> None:
    loaded = Loaded({"view": {"date": date.today().isoformat()}}, "case.yaml", 1)
    assert {fact.value for fact in prepare(kb, loaded).measured if fact.key == "view.days_ago"} <= {0, 1}


@pytest.mark.parametrize(("entity", "what"), [("view", "visit"), ("meeting", "meeting")])
def test_date_in_the_future_is_refused(kb: KnowledgeBase, entity: str, what: str) -> None:
    message = refused(kb, **{entity: {"date": "2026-03-05"}})
    assert f"{entity}.date" in message
    assert f"the {what} is dated 2026-03-05, after today (2026-03-04)" in message


def test_date_and_days_that_agree(kb: KnowledgeBase) -> None:
    case = scenario(kb, view={"date": "2026-03-02", "days_ago": 2})
    assert Fact("view.days_ago", 2) in case.given
    assert Fact("view.days_ago", 2) in case.measured


def test_date_and_days_that_disagree(kb: KnowledgeBase) -> None:
    message = refused(kb, view={"date": "2026-03-02", "days_ago": 3})
    for side in ("view.days_ago = 3", "view.days_ago = 2", "(visit on Monday 2 March, today is Wednesday 4 March)"):
        assert side in message


@pytest.mark.parametrize(
    ("ago", "fits"), [(1.5, True), (2.5, True), (2.0, True), (0.5, False), (3.5, False), (1, False)]
)
def test_part_of_a_day_beside_a_date(kb: KnowledgeBase, ago: float, fits: bool) -> None:
    view = {"date": "2026-03-02", "days_ago": ago}
    if fits:
        case = scenario(kb, view=view)
        assert {fact.value for fact in [*case.given, *case.measured] if fact.key == "view.days_ago"} == {ago}
    else:
        assert "view.days_ago" in refused(kb, view=view)


@pytest.mark.parametrize(
    ("today", "view"),
    [("9999-12-31", {"date": "9999-12-31"}), ("0001-01-02", {"days_ago": 5}), ("9999-12-30", {"days_ago": 0})],
)
def test_days_out_of_the_calendar_are_refused(kb: KnowledgeBase, today: str, view: dict[str, Any]) -> None:
    assert "leads out of the calendar" in refused(kb, today=today, view=view)


@pytest.mark.parametrize(
    ("value", "admitted"),
    [
        ("2026-03-04", True), ("2024-02-29", True), ("2026-02-29", False), ("2026-13-01", False), ("4.3.2026", False),
        ("20260304", False), ("2026-W10-3", False), ("2026-3-4", False), ("soon", False), ("", False),
        (20260304, False), (None, False),
    ],
)  # fmt: skip
def test_a_date_is_a_day_of_the_calendar(kb: KnowledgeBase, value: object, admitted: bool) -> None:
    assert kb.vocabulary["view.date"].admits(value) is admitted
    assert kb.vocabulary["view.date"].allowed() == "a date like 2026-03-04"
    assert attribute_schema(kb.vocabulary["view.date"])["format"] == "date"
