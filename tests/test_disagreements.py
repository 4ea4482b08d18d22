"""The analyst's list of conflicts: each declared or dissolved, and what is called dissolved is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from netiquette.cli.main import netiquette
from netiquette.engine.evaluator import closure
from netiquette.engine.facts import Fact, Given
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import scenarios
from netiquette.kb import load
from netiquette.kb.disagreements.dissolved import DISSOLVED, Dissolved
from strategies import givens

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"
LIST = [f"K{n:02}" for n in range(1, 99)]


@cache
def fired() -> list[set[str]]:
    """The rules that fire in each scenario."""
    kb = load()
    return [
        {rule.id for rule in closure(kb, [*one.given.items(), *one.measured.items()])[1]}
        for path in sorted(FOLDER.rglob("*.yaml")) for one in scenarios(kb, str(path))
    ]  # fmt: skip


def test_each_conflict_of_the_list_has_one_place(kb: KnowledgeBase) -> None:
    assert sorted([*kb.disagreements, *(one.id for one in DISSOLVED)]) == LIST


def test_what_is_dissolved_names_rules_and_a_reason(kb: KnowledgeBase) -> None:
    for one in DISSOLVED:
        assert one.title.endswith("?")
        assert one.why.endswith(".")
        assert all(one.sides)
        assert {rule for side in one.sides for rule in side} <= kb.rules.keys()


@pytest.mark.parametrize("one", DISSOLVED, ids=lambda one: str(one.id))
def test_each_side_speaks_without_the_other(one: Dissolved) -> None:
    for side in one.sides:
        others = {rule for other in one.sides if other is not side for rule in other}
        assert any(not rules.isdisjoint(side) and rules.isdisjoint(others) for rules in fired()), side


def _together(rules: set[str]) -> Iterator[str]:
    for one in DISSOLVED:
        if one.exclusive and all(not rules.isdisjoint(side) for side in one.sides):
            yield one.id


def test_exclusive_sides_never_meet_in_a_scenario() -> None:
    assert [id for rules in fired() for id in _together(rules)] == []


@settings(max_examples=100, deadline=None, derandomize=True)
@given(givens(load(), derived=False))
def test_exclusive_sides_never_meet_at_all(facts: dict[Fact, Given]) -> None:
    assert list(_together({rule.id for rule in closure(load(), facts.items())[1]})) == []


def test_one_authors_habits_are_no_more_than_allowed(kb: KnowledgeBase) -> None:
    """K96: whatever gives advice on them alone says "may" and names the author."""
    habits = {"approach-07", "approach-19", "approach-20"}
    rules = [rule for rule in kb.rules.values() if rule.advice and set(rule.items) <= habits]
    assert len(rules) >= 3
    assert {rule.strength for rule in rules} == {"may"}
    assert all("one author" in rule.because for rule in rules)


def test_sources_shows_them_all(kb: KnowledgeBase) -> None:
    shown = CliRunner().invoke(netiquette, ["sources", "--disagreements"], catch_exceptions=False)
    assert shown.exit_code == 0
    lines = shown.output.splitlines()
    assert [id for id in LIST if not any(line.startswith(f"{id} ") for line in lines)] == []
    assert f"{len(kb.disagreements)} declared, {len(DISSOLVED)} dissolved by conditions" in lines
