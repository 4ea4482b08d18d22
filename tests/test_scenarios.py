"""Every scenario of scenarios/: expectations, JSON against the published schemas, replay."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import assume, given, settings
from jsonschema import Draft202012Validator
from netiquette.engine.answer import Answer, answer, answer_json, trace_json
from netiquette.engine.evaluator import closure
from netiquette.engine.expect import Coverage, failures
from netiquette.engine.facts import Fact, Given
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import Scenario
from netiquette.engine.schema import SCHEMAS
from netiquette.engine.session import Session
from netiquette.engine.terms import ADVICE, WITHHELD
from netiquette.engine.trace import replay
from netiquette.kb import load
from opposites import ALTERNATIVES, OPPOSED, clashes
from situations import IDS, SITUATIONS, answered
from strategies import givens


@pytest.fixture(params=range(len(SITUATIONS)), ids=IDS)
def found(request: pytest.FixtureRequest) -> Answer:
    """The answer to each scenario in turn."""
    return answered(request.param)


@pytest.fixture(scope="module")
def validators(kb: KnowledgeBase) -> dict[str, Draft202012Validator]:
    made = {name: Draft202012Validator(make(kb)) for name, make in SCHEMAS.items()}
    for validator in made.values():
        validator.check_schema(validator.schema)
    return made


def test_the_expectations_hold(found: Answer) -> None:
    assert list(failures(found)) == []


def test_every_scenario_expects_something(found: Answer) -> None:
    assert found.run.scenario.expect


def test_the_json_is_valid(found: Answer, validators: dict[str, Draft202012Validator]) -> None:
    trace = trace_json(found.run.kb, found.run.trace)
    validators["answer"].validate(answer_json(found))
    validators["trace"].validate(trace)
    assert answer_json(found, trace=True) == {**answer_json(found), "trace": trace}


def test_replaying_the_firings_gives_the_final_facts(found: Answer) -> None:
    run = found.run
    again = replay(run.kb, run.trace)
    assert set(again) == set(run.memory)
    assert again.origins == run.memory.origins


def test_every_cited_rule_fired(found: Answer) -> None:
    fired = {rule.id for rule in found.run.fired}
    cited = [rule for one in found.recommendations for rule in one.rules]
    cited += [rule for one in found.withheld for rule in one.by]
    cited += [rule for one in found.disagreements for side in one.sides for rule in side.rules]
    assert {rule.id for rule in cited} <= fired
    assert all(one.rules for one in found.recommendations)


def test_nothing_contradicts_or_repeats_itself(found: Answer) -> None:
    assert list(clashes(one.advice.code for one in found.recommendations)) == []


# What is known only of somebody who has a name.
OF_SOMEBODY = ("person", "relation", "meeting", "draft", "invite", "inbound")


def _plausible(facts: Iterable[Fact]) -> bool:
    """Whether such a thing can happen.

    A visitor whose name is hidden is nobody of whom anything is known, and who has accepted your request need not
    invite you.
    """
    given = {(fact.key, fact.value) for fact in facts if fact.holds}
    known = {key.partition(".")[0] for key, _ in given}
    hidden = any(("view.viewer_known", value) in given for value in ("category", "anonymous", "total_only"))
    accepted = ("invite.status", "accepted") in given or ("relation.connected", "yes") in given
    invited = ("inbound.exists", "yes") in given or ("goal.kind", "decide_inbound") in given
    return not (hidden and known & {*OF_SOMEBODY}) and not (accepted and invited)


# The same situations each time; those that chance found are mended.
@settings(max_examples=150, deadline=None, derandomize=True)
@given(givens(load(), derived=False))
def test_no_situation_at_all_is_answered_by_contradictions_or_repetitions(facts: dict[Fact, Given]) -> None:
    assume(_plausible(facts))
    memory, _ = closure(load(), facts.items())
    entities: dict[str, set[str]] = {ADVICE: set(), WITHHELD: set()}
    for fact in memory:
        entity, _, code = fact.key.partition(".")
        if entity in entities:
            entities[entity].add(code)
    assert list(clashes(entities[ADVICE] - entities[WITHHELD])) == []


def test_what_clashes_is_in_the_catalogue(kb: KnowledgeBase) -> None:
    named = {code for _, group in ALTERNATIVES for code in group}
    named |= {code for _, left, right in OPPOSED for code in left | right}
    assert named <= kb.advice.keys()
    assert all(why and not left & right for why, left, right in OPPOSED)


def test_a_clash_is_told_with_its_reason() -> None:
    assert list(clashes(["send_request", "engage_first", "add_photo"])) == [
        "send_request and engage_first: send a request, or not yet"
    ]
    assert list(clashes(["it_notifies", "it_does_not_notify"])) == [
        "it_does_not_notify and it_notifies: yes, no, or not covered"
    ]


def test_texts_have_no_gaps(found: Answer) -> None:
    texts = [one.text for one in found.recommendations] + [one.headline for one in found.headlines]
    texts += [because for one in found.recommendations for because in one.because]
    texts += [question.ask for question in found.questions]
    for text in texts:
        assert "_" not in text.replace("they_viewed_me", "").replace("i_viewed_them", "").replace(
            "total_only", ""
        ).replace("grow_network", "").replace("research_discreetly", ""), text
        assert "  " not in text
        assert ".." not in text


def test_scenarios_exercise_all_rules_and_disagreements() -> None:
    coverage = Coverage(load())
    for n in range(len(SITUATIONS)):
        coverage.add(answered(n).run)
    assert coverage.never_fired == []
    assert coverage.never_blocked == []
    assert coverage.never_silent == []
    assert coverage.never_live == []


def test_an_unmet_expectation_is_reported(kb: KnowledgeBase, session: Session) -> None:
    """The checks above are worth something only if a wrong expectation fails."""
    situation = SITUATIONS[IDS.index("recruiter-today:1")]
    wrong = {
        "headline": "ignore_visit", "advice": ["add_photo"], "not": ["wait_before_contact"],
        "withheld": ["add_photo"], "fired": ["viewer-40"], "not_fired": ["viewer-31"], "questions": ["view.direction"],
        "disagreements": ["K54"], "facts": {"view.days_ago": 9, "person.roles": ["peer"], "me.job_search": "unknown"},
    }  # fmt: skip
    changed = Scenario(situation.title, situation.today, situation.given, situation.measured, wrong)
    found = list(failures(answer(session.run(changed))))
    assert [line.partition(":")[0] for line in found] == [
        "headline", "advice", "withheld", "fired", "questions", "disagreements", "not", "not_fired",
        "facts", "facts", "facts",
    ]  # fmt: skip
