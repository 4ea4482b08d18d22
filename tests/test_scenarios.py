"""Every scenario of scenarios/: expectations, JSON against the published schemas, replay, proofs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from netiquette.engine.answer import Answer, answer, answer_json, trace_json
from netiquette.engine.conditions import Test
from netiquette.engine.evaluator import closure
from netiquette.engine.expect import Coverage, failures
from netiquette.engine.facts import Fact
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.proof import Node, Prover, hinges, is_given, proof_json
from netiquette.engine.scenario import Scenario, scenarios
from netiquette.engine.schema import SCHEMAS
from netiquette.engine.session import Run, Session
from netiquette.engine.suppose import facts_of
from netiquette.engine.terms import ADVICE
from netiquette.engine.trace import Premise, replay
from netiquette.engine.vocabulary import YES
from netiquette.kb import load

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"
FILES = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".yaml", ".json", ".jsonl"))
SITUATIONS = [situation for file in FILES for situation in scenarios(load(), str(file))]
IDS = [f"{Path(situation.file).stem}:{situation.line}" for situation in SITUATIONS]


@cache
def _session() -> Session:
    return Session(load())


@cache
def _answer(n: int) -> Answer:
    return answer(_session().run(SITUATIONS[n]))


@pytest.fixture(params=range(len(SITUATIONS)), ids=IDS)
def found(request: pytest.FixtureRequest) -> Answer:
    """The answer to each scenario in turn."""
    return _answer(request.param)


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
    validators["answer"].validate(answer_json(found))
    whole = answer_json(found, trace=True)
    validators["answer"].validate(whole)
    validators["trace"].validate(whole["trace"])
    assert whole["trace"] == trace_json(found.run.kb, found.run.trace)


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


def _leaves(node: Node) -> Iterator[Node]:
    if not node.children:
        yield node
    for child in node.children:
        yield from _leaves(child)


def _firings(node: Node) -> Iterator[Node]:
    if node.rule:
        yield node
    for child in node.children:
        yield from _firings(child)


def test_proofs_end_in_what_is_given(found: Answer, validators: dict[str, Draft202012Validator]) -> None:
    prover = Prover(found.run)
    premises = {cycle.rule.id: cycle.premises for cycle in found.run.trace.cycles}
    for one in (*found.recommendations, *found.withheld):
        root = prover.prove(Fact(f"{ADVICE}.{one.advice.code}", YES))
        assert all(is_given(leaf) for leaf in _leaves(root))
        for node in _firings(root):
            assert node.rule is not None
            assert len(node.children) == len(premises[node.rule.id]) == len(node.rule.when)
        validators["proof"].validate(proof_json(found.run, root))


def _needed(run: Run) -> dict[Fact, frozenset[Fact]]:
    """For each fact of a run, the given facts that every recorded derivation of it needs."""
    needed = {fact: frozenset([fact]) for fact in (*run.trace.given, *run.trace.measured)}
    before = None
    # What is derived again later is needed less by those that rested on it already.
    while needed != before:
        before = dict(needed)
        for cycle in run.trace.cycles:
            rests = [needed[fact] for premise in cycle.premises for fact in _indispensable(premise)]
            found = frozenset[Fact]().union(*rests)
            conclusion = cycle.rule.fact
            needed[conclusion] = needed[conclusion] & found if conclusion in needed else found
    return needed


def _indispensable(premise: Premise) -> tuple[Fact, ...]:
    """The facts that a premise can't do without: all that it lists, or the only one of those that would do."""
    if not isinstance(premise.condition, Test):
        return ()
    return premise.facts if premise.condition.operator == "lacks" or len(premise.facts) == 1 else ()


def test_what_a_proof_needs_is_needed(found: Answer) -> None:
    """Without a given fact that every derivation needs, only rules that had not fired can conclude the same."""
    run, needed = found.run, _needed(found.run)
    fired, facts = {rule.id for rule in run.fired}, facts_of(run.scenario)
    without = {
        fact: closure(run.kb, [(one, origin) for one, origin in facts.items() if one != fact])
        for fact in {fact for one in found.recommendations for fact in needed[Fact(f"{ADVICE}.{one.advice.code}", YES)]}
    }
    for one in found.recommendations:
        conclusion = Fact(f"{ADVICE}.{one.advice.code}", YES)
        for fact in needed[conclusion]:
            memory, rules = without[fact]
            again = {rule.id for rule in rules if rule.fact == conclusion}
            assert bool(again) == (conclusion in memory)
            assert not again or any(rule.id not in fired for rule in rules), (one.advice.code, str(fact))


def test_what_an_advice_hangs_on_takes_it_along(found: Answer) -> None:
    """What the plain evaluator found, said by the chainer."""
    situation = found.run.scenario
    for one in found.headlines[:1]:
        root = Prover(found.run).prove(Fact(f"{ADVICE}.{one.advice.code}", YES))
        for leaf in hinges(found.run, root):
            given = {fact: origin for fact, origin in situation.given.items() if fact != leaf.fact}
            measured = {fact: origin for fact, origin in situation.measured.items() if fact != leaf.fact}
            again = _session().run(replace(situation, given=given, measured=measured), record=False)
            assert root.fact not in again.memory


def test_nothing_contradicts_itself(found: Answer) -> None:
    codes = {one.advice.code for one in found.recommendations}
    for pair in (
        {"ignore_visit", "message_visitor"},
        {"ignore_visit", "request_with_note"},
        {"wait_before_contact", "pause_is_over"},
        {"no_cold_invite", "request_with_note"},
        {"leave_visit_out", "mention_visit_optional"},
        {"leave_visit_out", "pair_the_mention"},
        {"no_one_to_contact", "message_visitor"},
        {"no_one_to_contact", "wait_before_contact"},
    ):
        assert not pair <= codes


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
        coverage.add(_answer(n).run)
    assert coverage.never_fired == []
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
