"""Why an advice is not given: every rule and condition as it stands, and repairs that work and are minimal."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from click.testing import CliRunner
from completions import count, scenario, table
from hypothesis import assume, given, settings
from jsonschema import Draft202012Validator
from netiquette.cli.main import netiquette
from netiquette.engine.check import assemble
from netiquette.engine.conditions import Test, Truth, evaluate
from netiquette.engine.evaluator import live
from netiquette.engine.facts import Fact, Given
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.proof import Node
from netiquette.engine.repairs import EFFORTS, MOST_CHANGES, Repairer
from netiquette.engine.rules import Advice, Document, Item, Rule
from netiquette.engine.scenario import scenarios
from netiquette.engine.schema import SCHEMAS
from netiquette.engine.session import Session
from netiquette.engine.suppose import changed
from netiquette.engine.terms import Entity, advise
from netiquette.engine.vocabulary import Vocabulary
from netiquette.engine.whynot import WhyNot, why_not, why_not_json
from strategies import cases

Case = tuple[KnowledgeBase, dict[Fact, Given]]
ROOT = Path(__file__).resolve().parent.parent
VISIT = str(ROOT / "scenarios" / "viewer" / "fellow-student-this-morning.yaml")
FILES = sorted((ROOT / "scenarios").rglob("*.yaml"))
STATUSES = {Truth.MET: "proven", Truth.FAILED: "failed", Truth.UNKNOWN: "unknown"}
# As many runs as an exhaustive check may take, and as many pairs of scenario and advice as are looked at here.
MOST_RUNS, SAMPLE = 500, 40


@settings(max_examples=60, deadline=None)
@given(cases())
def test_repairs_are_found_where_all_changes_find_some_and_are_as_small(case: Case) -> None:
    kb, facts = case
    facts = {fact: origin for fact, origin in facts.items() if not kb.vocabulary[fact.key].derived}
    assume(count(kb, facts, change=True) <= MOST_RUNS)
    every = table(kb, facts, change=True)
    assume(None not in every.advice.values())
    start = tuple(options[0] for options in every.choices)
    now = every.advice[start] or frozenset()
    for code in kb.advice.keys() - now:
        sizes = [sum(one != other for one, other in zip(state, start, strict=True))
                 for state, advice in every.advice.items() if advice and code in advice]  # fmt: skip
        found = Repairer(kb, scenario(facts)).repairs(code)
        assert bool(found) == bool(sizes)
        # That a set is empty is one change, and a combination of answers for each of its members.
        assert min((len(one.changes) for one in found), default=0) <= min(sizes, default=0)


@pytest.mark.parametrize(("members", "sizes"), [(MOST_CHANGES, [MOST_CHANGES]), (20, [])])
def test_a_long_way_is_no_repair(members: int, sizes: list[int]) -> None:
    """A rule that wants many members denied takes an answer for each."""
    vocabulary = Vocabulary()
    vocabulary.entity("in", "what is given")
    vocabulary.set("in.many", "a large set", dict.fromkeys(map(str, range(21)), ""))
    wanted = Entity("in").many.lacks(*map(str, range(members)))
    kb = assemble(
        name="large", version="1", vocabulary=vocabulary, documents=[Document("doc", "Document")],
        items=[Item("item", "doc", "Section", "1", "rule", "gist")], advice=[Advice("go", "do", "Go.", 1)],
        rules=[Rule("r", (wanted,), advise.go, "fact", "because", ("item",))],
    )  # fmt: skip
    assert [len(one.changes) for one in Repairer(kb, scenario({})).repairs("go")] == sizes


def _samples(kb: KnowledgeBase) -> Iterator[tuple[str, int, str]]:
    chance = random.Random(20260304)
    for file in chance.sample(FILES, SAMPLE):
        chosen = chance.randrange(len(scenarios(kb, str(file))))
        yield str(file), chosen, chance.choice(sorted(kb.advice))


@pytest.fixture(scope="module")
def examined(kb: KnowledgeBase, session: Session) -> list[WhyNot]:
    """A sample of scenarios, each with an advice that it lacks."""
    found = [why_not(session.run(scenarios(kb, file)[n]), code) for file, n, code in _samples(kb)]
    return [one for one in found if one.standing != "advised"]


def test_every_repair_works_when_applied_and_no_part_of_it_does(examined: list[WhyNot], session: Session) -> None:
    tried = 0
    for one in examined:
        for repair in one.repairs:
            run = session.run(changed(one.run.kb, one.run.scenario, repair.changes))
            assert one.advice.code in live(run.memory), (one.run.scenario.place, repair)
            repairer = Repairer(one.run.kb, one.run.scenario)
            parts = [part for n in range(len(repair.changes)) for part in combinations(repair.changes, n)]
            assert not any(repairer.works(part, one.advice.code) for part in parts), repair
            tried += 1
    assert tried > SAMPLE


def test_the_effort_of_a_repair_is_that_of_its_hardest_change(examined: list[WhyNot]) -> None:
    for one in examined:
        repairer = Repairer(one.run.kb, one.run.scenario)
        for repair in one.repairs:
            assert repair.effort == max((repairer.effort(change) for change in repair.changes), key=EFFORTS.index)


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def test_every_rule_that_could_is_there_with_all_its_conditions_as_they_stand(examined: list[WhyNot]) -> None:
    for one in examined:
        kb, memory = one.run.kb, one.run.memory
        assert {node.rule.id for node in one.rules if node.rule} == {
            rule.id for rule in kb.rules.values() if rule.advice == one.advice.code
        }
        for node in one.rules:
            assert node.rule is not None
            stand = [STATUSES[evaluate(condition, memory, kb.vocabulary).truth] for condition in node.rule.when]
            assert [child.status for child in node.children] == stand
            assert (node.status == "proven") == (node.rule in one.run.fired)


def _check_followed(found: WhyNot, node: Node, above: frozenset[str]) -> None:
    assert node.rule
    run, above = found.run, above | {node.rule.id}
    fired = {rule.id for rule in run.fired}
    for condition, child in zip(node.rule.when, node.children, strict=True):
        if isinstance(condition, Test) and child.status != "proven":
            could = {rule.id for rule in run.kb.meeting(condition)}
            shown = [one for one in child.children if one.rule]
            assert {one.rule.id for one in shown if one.rule} == could - fired - above
            for one in shown:
                _check_followed(found, one, above)


def test_below_a_condition_stand_the_rules_that_could_meet_it_but_those_above(examined: list[WhyNot]) -> None:
    for found in examined:
        for node in found.rules:
            if node.status != "proven":
                _check_followed(found, node, frozenset())


def test_what_is_not_met_is_followed_to_given_facts(examined: list[WhyNot]) -> None:
    for one in examined:
        for root in one.rules:
            for node in _nodes(root):
                assert node.children or node.evidence or node.rule, node.statement


def test_the_json_is_valid(examined: list[WhyNot], kb: KnowledgeBase) -> None:
    validator = Draft202012Validator(SCHEMAS["why-not"](kb))
    for one in examined:
        validator.validate(why_not_json(one))


def _run(*arguments: str) -> str:
    shown = CliRunner().invoke(netiquette, ["why-not", *arguments], catch_exceptions=False, env={"COLUMNS": "200"})
    assert shown.exit_code == 0
    return shown.output


def test_waiting_is_something_that_the_user_can_do() -> None:
    shown = _run(VISIT, "pause_is_over")
    assert "the one rule that could give it lacks something" in shown
    assert "✗ the visit was at least 1 day ago" in shown
    assert "In your hands: you could\n  • wait until it is 1 day since the visit  (view.days_ago=1)" in shown


def test_what_is_withheld_is_explained_by_what_took_it_back() -> None:
    shown = _run(str(ROOT / "scenarios" / "viewer" / "recruiter-today.yaml"), "message_visitor")
    assert "is given by a rule here, and withheld by another" in shown
    assert "rule K21a" in shown


def test_what_is_advised_is_said_to_be() -> None:
    assert "is advised here; explain shows why" in _run(VISIT, "wait_before_contact")
    assert json.loads(_run(VISIT, "wait_before_contact", "--format", "json"))["repairs"] == []
