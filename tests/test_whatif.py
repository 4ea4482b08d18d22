"""What if: differences that are there, traces that part where they are said to, and changes that do turn things."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from completions import scenario
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from netiquette.cli.main import netiquette
from netiquette.engine.conditions import Truth, evaluate
from netiquette.engine.errors import InputError
from netiquette.engine.explore import Explorer, turns_json
from netiquette.engine.facts import Fact, Given
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import scenarios
from netiquette.engine.schema import SCHEMAS
from netiquette.engine.session import Run, Session
from netiquette.engine.suppose import changed
from netiquette.engine.whatif import memory_before, parting, what_if, what_if_json
from strategies import cases, values

Case = tuple[KnowledgeBase, dict[Fact, Given]]
ROOT = Path(__file__).resolve().parent.parent
VISIT = str(ROOT / "scenarios" / "viewer" / "fellow-student-this-morning.yaml")


def _runs(case: Case, key: str, value: object) -> tuple[Run, Run]:
    kb, facts = case
    session = Session(kb)
    other = {fact: origin for fact, origin in facts.items() if fact.key != key}
    other.update((fact, Given(key)) for fact in kb.vocabulary.facts(key, value))
    try:
        return session.run(scenario(facts)), session.run(scenario(other))
    except InputError:
        assume(False)
        raise


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_traces_are_alike_up_to_where_they_part_and_the_reason_holds(case: Case, data: st.DataObject) -> None:
    kb, _ = case
    attribute = data.draw(st.sampled_from([a for a in kb.vocabulary.values() if a.key in kb.using and not a.derived]))
    first, second = _runs(case, attribute.key, data.draw(values(kb, attribute)))
    found = parting(first, second)
    if found is None:
        assert first.trace.cycles == second.trace.cycles or [c.rule for c in first.trace.cycles] == [
            c.rule for c in second.trace.cycles
        ]
        return
    before = [(cycle.rule, cycle.premises, cycle.added) for cycle in first.trace.cycles[: found.n - 1]]
    assert before == [(cycle.rule, cycle.premises, cycle.added) for cycle in second.trace.cycles[: found.n - 1]]
    without = first if found.in_second else second
    memory = memory_before(without.trace, found.n)
    for lack in found.lacks:
        assert lack.condition in found.rule.when
        assert evaluate(lack.condition, memory, kb.vocabulary).truth is not Truth.MET
    if found.fires == "both":
        assert found.first
        assert found.second
        assert found.first.rule == found.second.rule
    else:
        assert found.rule not in [cycle.rule for cycle in without.trace.cycles[: found.n]]


def test_the_difference_is_that_of_two_runs(kb: KnowledgeBase, session: Session) -> None:
    visit = scenarios(kb, VISIT)[0]
    found = what_if(session, visit, {"view.days_ago": 3})
    before = {one.advice.code for one in found.before.recommendations}
    after = {one.advice.code for one in found.after.recommendations}
    assert {one.advice.code for one in found.gained} == after - before == {"pause_is_over", "little_to_lose"}
    assert {one.advice.code for one in found.lost} == before - after == {"wait_before_contact"}
    assert found.parting
    assert "view.days_ago" in found.parting.rule.keys
    lacking = {fact.key for lack in found.parting.lacks for fact in lack.facts}
    assert lacking == {"view.days_ago"} or found.parting.fires == "both"
    Draft202012Validator(SCHEMAS["what-if"](kb)).validate(what_if_json(found, {"view.days_ago": 3}))


def test_every_turn_turns_the_decision_when_it_is_run(kb: KnowledgeBase, session: Session) -> None:
    visit = scenarios(kb, VISIT)[0]
    explorer = Explorer(session.run(visit))
    turns = [turn for turn in explorer.turns() if turn]
    assert ("view.days_ago", 1) in {(change.key, change.value) for turn in turns for change in turn.changes}
    assert any(len(turn.changes) == 2 for turn in turns)
    for turn in turns:
        again = Explorer(session.run(changed(kb, visit, turn.changes)))
        kept = {question: code for question, code in again.decisions.items() if question in explorer.decisions}
        assert kept == turn.decisions != explorer.decisions
    Draft202012Validator(SCHEMAS["what-if"](kb)).validate(turns_json(explorer, turns))


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(netiquette, ["what-if", *arguments], catch_exceptions=False, env={"COLUMNS": "120"})


def test_what_is_supposed_outweighs_what_is_measured_from_dates() -> None:
    shown = json.loads(_run(VISIT, "view.days_ago=2", "--format", "json").output)
    assert shown["supposed"] == {"view.days_ago": 2}
    assert [one["code"] for one in shown["headlines"]["after"]] == ["message_visitor"]


def test_another_day_moves_what_is_counted_from_it() -> None:
    assert "Consider a message" in _run(VISIT, "today=2026-03-09").output


def test_one_member_of_a_set_leaves_the_others_alone() -> None:
    shown = _run(VISIT, "person.roles=recruiter").output
    assert "Dana Reyes is a recruiter [person.roles; now: nothing is known of the other person's roles]" in shown
    whole = _run(VISIT, "person.roles=[]").output
    assert "Dana Reyes has no role that matters to you [person.roles" in whole


def test_leaving_open_what_is_given() -> None:
    assert "nothing is known of whether" in _run(VISIT, "relation.connected=unknown").output


@pytest.mark.parametrize(
    ("supposed", "message"),
    [
        ("view.days_ago=soon", '"soon" is a text'),
        ("viw.days_ago=2", "did you mean view?"),
        ("view.day_ago=2", "did you mean days_ago?"),
        ("view.days_ago", "supposes nothing"),
        ("view.days_ago=1}, me: {x: 1", "view.days_ago=1}"),
        ("view.date=2030-01-01", "after today"),
        ("relation.connected=maybe", "one of yes, no, unknown"),
        ("today=tomorrow", "a date like 2026-03-04"),
        ("=", "="),
        ("view=", "view"),
    ],
)
def test_what_cant_be_supposed_is_refused_with_the_reason(supposed: str, message: str) -> None:
    shown = _run(VISIT, supposed)
    assert shown.exit_code == 2
    assert message in shown.output


def test_exploring_and_supposing_exclude_each_other() -> None:
    assert _run(VISIT).exit_code == _run(VISIT, "view.days_ago=1", "--explore").exit_code == 2
    assert "wait until it is 1 day since the visit" in _run(VISIT, "--explore").output
