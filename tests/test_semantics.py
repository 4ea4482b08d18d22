"""What rules mean: two engines, any order, any number of runs, one meaning.

Facts are drawn for the project's own knowledge base, and small knowledge bases are drawn besides.
"""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from netiquette.engine.chainer import Chainer
from netiquette.engine.check import assemble
from netiquette.engine.conditions import AnyOf, Condition, Test, Truth, Unknown, Unless, evaluate, key_of, meets
from netiquette.engine.conditions import tests as parts_of
from netiquette.engine.evaluator import closure, is_met, reachable
from netiquette.engine.facts import EMPTY, Concluded, Fact, Given, WorkingMemory
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.rules import Advice, Document, Item, Rule
from netiquette.engine.scenario import contradict
from netiquette.engine.terms import Entity, advise
from netiquette.engine.trace import Cycle, ReplayError, Trace, premises, replay
from netiquette.engine.vocabulary import Vocabulary
from netiquette.kb import load
from strategies import cases, givens, knowledge_bases

Facts = dict[Fact, Given]
Case = tuple[KnowledgeBase, Facts]

KB = load()
CHAINER = Chainer(KB)

# Facts for the project's knowledge base, and facts for a small one that is drawn along with them.
real = givens(KB).map(lambda facts: (KB, facts))
either = real | cases()
few, many = settings(max_examples=25, deadline=None), settings(max_examples=50, deadline=None)


def chained(kb: KnowledgeBase, facts: Facts) -> tuple[WorkingMemory, Trace]:
    """A recorded run; the network for the project's knowledge base is used again and again."""
    return (CHAINER if kb is KB else Chainer(kb)).run(facts, {})


def ids(trace: Trace) -> set[str]:
    return {cycle.rule.id for cycle in trace.cycles}


# --- two engines ---


@many
@given(real)
def test_chainer_and_evaluator_agree_on_the_knowledge_base(case: Case) -> None:
    _agree(*case)


@many
@given(cases())
def test_chainer_and_evaluator_agree_on_any_rules(case: Case) -> None:
    _agree(*case)


def _agree(kb: KnowledgeBase, facts: Facts) -> None:
    memory, trace = chained(kb, facts)
    plain, fired = closure(kb, facts.items())
    assert set(memory) == set(plain)
    assert ids(trace) == {rule.id for rule in fired}
    assert len(trace.cycles) == len(fired)  # each rule once at the most


@few
@given(either)
def test_the_agenda_is_what_could_fire_and_its_first_fires(case: Case) -> None:
    kb, facts = case
    memory = WorkingMemory()
    memory.update(facts.items())
    done: set[str] = set()
    for n, cycle in enumerate(chained(kb, facts)[1].cycles, 1):
        ready = [rule for level in kb.by_stratum for rule in level if rule.id not in done and is_met(rule, memory, kb)]
        assert (cycle.n, cycle.agenda) == (n, tuple(rule.id for rule in ready))
        assert cycle.rule is ready[0]
        assert cycle.added == (() if cycle.rule.fact in memory else (cycle.rule.fact,))
        memory.add(cycle.rule.fact, Concluded(cycle.rule.id))
        done.add(cycle.rule.id)


@few
@given(either)
def test_without_a_record_the_facts_are_the_same(case: Case) -> None:
    kb, facts = case
    memory, trace = Chainer(kb).run(facts, {}, record=False)
    assert memory.origins == chained(kb, facts)[0].origins
    assert trace.cycles == []


@many
@given(either)
def test_a_rule_out_of_reach_does_not_fire(case: Case) -> None:
    kb, facts = case
    assert {rule.id for rule in closure(kb, facts.items())[1]} <= reachable(kb, facts)


# --- order and repetition ---


@few
@given(either, st.randoms(use_true_random=False))
def test_order_changes_nothing(case: Case, rng: random.Random) -> None:
    kb, facts = case
    shuffled = replace(kb, rules=_shuffled(kb.rules, rng))
    by_attribute = _shuffled(dict.fromkeys(fact.key for fact in facts), rng)
    other = {fact: origin for key in by_attribute for fact, origin in facts.items() if fact.key == key}
    memory, trace = chained(kb, facts)
    again, retrace = Chainer(shuffled).run(other, {})
    assert again.origins == memory.origins
    assert retrace.cycles == trace.cycles
    plain, fired = closure(shuffled, _shuffled(facts, rng).items())
    assert set(plain) == set(memory)
    assert {rule.id for rule in fired} == ids(trace)


def _shuffled(mapping: dict[Any, Any], rng: random.Random) -> dict[Any, Any]:
    pairs = list(mapping.items())
    rng.shuffle(pairs)
    return dict(pairs)


@settings(max_examples=12, deadline=None)
@given(st.lists(givens(KB), min_size=2, max_size=3))
def test_a_chainer_forgets_between_scenarios(scenarios: list[Facts]) -> None:
    chainer = Chainer(KB)
    for facts in [*scenarios, scenarios[0]]:
        memory, trace = chainer.run(facts, {})
        fresh, fresh_trace = Chainer(KB).run(facts, {})
        assert memory.origins == fresh.origins
        assert trace == fresh_trace


@few
@given(st.data())
def test_a_chainer_of_any_rules_forgets_between_scenarios(data: st.DataObject) -> None:
    kb = data.draw(knowledge_bases())
    chainer = Chainer(kb)
    for facts in data.draw(st.lists(givens(kb), min_size=2, max_size=4)):
        assert chainer.run(facts, {}) == Chainer(kb).run(facts, {})


# --- replay ---


@many
@given(either)
def test_replay_gives_the_final_facts(case: Case) -> None:
    kb, facts = case
    memory, trace = chained(kb, facts)
    assert replay(kb, trace).origins == memory.origins


@many
@given(either, st.data())
def test_replay_refuses_what_did_not_happen(case: Case, data: st.DataObject) -> None:
    kb, facts = case
    trace = chained(kb, facts)[1]
    silent = [rule for rule in kb.in_order if rule.id not in ids(trace)]
    forgeries = []
    if silent:
        forgeries.append(_with_a_rule_that_did_not_fire)
    if trace.cycles:
        forgeries += [_cut_short, _without_a_cycle, _without_a_premise, _with_another_addition, _with_a_shorter_agenda]
    if len(trace.cycles) > 1:
        forgeries.append(_with_two_cycles_swapped)
    if forgeries:
        place = data.draw(st.integers(0, max(len(trace.cycles) - 1, 0)))
        forged = data.draw(st.sampled_from(forgeries))(kb, trace, place)
        with pytest.raises(ReplayError, match=r"cycle \d+"):
            replay(kb, forged)


def _cut_short(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return replace(trace, cycles=trace.cycles[:at])


def _without_a_cycle(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return replace(trace, cycles=trace.cycles[:at] + trace.cycles[at + 1 :])


def _without_a_premise(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return _changed(trace, at, premises=trace.cycles[at].premises[1:])


def _with_another_addition(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    cycle = trace.cycles[at]
    return _changed(trace, at, added=() if cycle.added else (cycle.rule.fact,))


def _with_a_shorter_agenda(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return _changed(trace, at, agenda=trace.cycles[at].agenda[:-1])


def _with_two_cycles_swapped(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    cycles = list(trace.cycles)
    cycles[at - 1], cycles[at] = cycles[at], cycles[at - 1]
    return replace(trace, cycles=cycles)


def _with_a_rule_that_did_not_fire(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    """The cleverest forgery: its premises and its addition are what the rule finds and would add."""
    rule = next(rule for rule in kb.in_order if rule.id not in ids(trace))
    memory = closure(kb, trace.given.items())[0]
    added = () if rule.fact in memory else (rule.fact,)
    forged = Cycle(len(trace.cycles) + 1, (rule.id,), rule, premises(kb, rule, memory), added)
    return replace(trace, cycles=[*trace.cycles, forged])


def _changed(trace: Trace, at: int, **changes: Any) -> Trace:
    return replace(trace, cycles=[*trace.cycles[:at], replace(trace.cycles[at], **changes), *trace.cycles[at + 1 :]])


# --- contradictions ---


@settings(max_examples=200, deadline=None)
@given(givens(KB))
def test_rules_contradict_each_other_only_where_the_given_facts_do(facts: Facts) -> None:
    memory, _ = closure(KB, facts.items())
    concluded = [fact for fact, origin in memory.origins.items() if isinstance(origin, Concluded)]
    refused = any(contradict(KB.vocabulary, one, other) for one in facts for other in concluded)
    clashes = [pair for pair in itertools.combinations(concluded, 2) if contradict(KB.vocabulary, *pair)]
    assert refused or not clashes


# --- Kleene's three values ---


def _vocabulary() -> Vocabulary:
    vocabulary = Vocabulary()
    vocabulary.entity("x", "anything")
    vocabulary.yn("x.yn", "yes or no")
    vocabulary.symbol("x.symbol", "one of three", dict.fromkeys("abc", ""))
    vocabulary.ordered("x.level", "a level", dict.fromkeys(("low", "middle", "high"), ""))
    vocabulary.ordered("x.rising", "a derived level", dict.fromkeys(("low", "middle", "high"), ""), derived=True)
    vocabulary.set("x.set", "some of three", dict.fromkeys("abc", ""))
    vocabulary.number("x.number", "a number")
    vocabulary.text("x.text", "a text")
    vocabulary.date("x.date", "a date")
    return vocabulary


VOCABULARY = _vocabulary()
x = Entity("x")
MET, FAILED, UNKNOWN = Truth.MET, Truth.FAILED, Truth.UNKNOWN


def memory_of(values: dict[str, Any]) -> WorkingMemory:
    memory = WorkingMemory()
    for name, value in values.items():
        memory.update((fact, Given(fact.key)) for fact in VOCABULARY.facts(f"x.{name}", value))
    return memory


@cache
def only(condition: Condition) -> Chainer:
    """A knowledge base of one rule, with this condition alone."""
    return Chainer(
        assemble(
            name="one", version="1", vocabulary=_vocabulary(), documents=[Document("doc", "Document")],
            items=[Item("item", "doc", "Section", "1", "rule", "gist")], advice=[Advice("go", "do", "Go.", 1)],
            rules=[Rule("rule", (condition,), advise.go, "fact", "because", ("item",))],
        )
    )  # fmt: skip


def truth(condition: Condition, **values: Any) -> Truth:
    """What the evaluator says of a condition; the chainer must fire on it or not accordingly."""
    memory = memory_of(values)
    found = evaluate(condition, memory, VOCABULARY).truth
    assert meets(condition, VOCABULARY)(memory) is (found is MET)
    for _ in range(2):
        chained = only(condition).run({fact: Given(fact.key) for fact in memory}, {})[0]
        assert (advise.go.fact in chained) is (found is MET)
    return found


@pytest.mark.parametrize(
    ("test", "met", "failed"),
    [
        (x.yn == "yes", ["yes", True], ["no", False]),
        (x.yn != "yes", ["no", False], ["yes", True]),
        (x.symbol == "a", ["a"], ["b", "c"]),
        (x.symbol != "a", ["b", "c"], ["a"]),
        (x.symbol.one_of("a", "b"), ["a", "b"], ["c"]),
        (x.level == "middle", ["middle"], ["low", "high"]),
        (x.level < "middle", ["low"], ["middle", "high"]),
        (x.level <= "middle", ["low", "middle"], ["high"]),
        (x.level > "middle", ["high"], ["low", "middle"]),
        (x.level >= "middle", ["middle", "high"], ["low"]),
        (x.level.one_of("low", "high"), ["low", "high"], ["middle"]),
        (x.number == 2, [2, 2.0], [1, 3, 2.5]),
        (x.number != 2, [1, 3, 2.5], [2, 2.0]),
        (x.number < 2, [1, 1.9, 0], [2, 3]),
        (x.number <= 2, [2, 0], [2.1, 10]),
        (x.number > 2, [3, 2.1, 10], [2, 1]),
        (x.number >= 2, [2, 10], [1.9, 0]),
        (x.text == "a", ["a"], ["", "A", "unknown"]),
        (x.date < "2026-03-04", ["2026-03-03", "2025-12-31"], ["2026-03-04", "2026-10-01"]),
        (x.date >= "2026-03-04", ["2026-03-04", "2026-10-01"], ["2026-03-03"]),
        (x.set.has("a"), [["a"], ["a", "b"], {"a": "yes"}, {"a": "yes", "b": "no"}], [["b"], [], {"a": "no"}]),
        (x.set.has("a", "b"), [["a"], ["b", "c"], {"b": "yes"}, {"a": "yes", "b": "no"}],
         [["c"], [], {"a": "no", "b": "no"}]),
        (x.set.lacks("a"), [["b"], [], {"a": "no"}], [["a"], {"a": "yes"}]),
        (x.set.lacks("a", "b"), [["c"], [], {"a": "no", "b": "no"}], [["a"], ["b", "c"], {"a": "yes"},
                                                                        {"a": "yes", "b": "no"}]),
        (x.set.lacks("a", "a"), [["b"]], [["a"]]),
        (x.set.is_empty(), [[], {"a": "no", "b": "no", "c": "no"}], [["a"], {"c": "yes"}]),
    ],
    ids=lambda value: f"{value.key} {value.operator} {value.values}" if isinstance(value, Test) else "",
)  # fmt: skip
def test_a_test_has_three_values(test: Test, met: list[Any], failed: list[Any]) -> None:
    name = test.key.partition(".")[2]
    for wanted, values in ((MET, met), (FAILED, failed)):
        for value in values:
            assert truth(test, **{name: value}) is wanted, value
            assert truth(Unless(test), **{name: value}) is (FAILED if wanted is MET else MET), value
            assert truth(Unknown(test.key), **{name: value}) is FAILED, value
    assert truth(test) is UNKNOWN
    assert truth(Unless(test)) is MET
    assert truth(Unknown(test.key)) is MET


@pytest.mark.parametrize(
    ("test", "value"),
    [
        (x.set.has("a"), {"b": "yes"}),
        (x.set.has("a"), {"a": "unknown", "c": "no"}),
        (x.set.has("a", "b"), {"a": "no"}),
        (x.set.has("a", "b"), {"a": "no", "c": "yes"}),
        (x.set.lacks("a"), {"b": "no", "c": "no"}),
        (x.set.lacks("a", "b"), {"a": "no", "c": "yes"}),
        (x.set.is_empty(), {"a": "no", "b": "no"}),
        (x.set.has("a"), "unknown"),
        (x.set.is_empty(), {}),
        (x.yn == "no", "unknown"),
        (x.symbol != "a", "unknown"),
        (x.level < "high", "unknown"),
    ],
)
def test_what_is_left_open_is_unknown(test: Test, value: Any) -> None:
    name = test.key.partition(".")[2]
    assert truth(test, **{name: value}) is UNKNOWN
    assert truth(Unless(test), **{name: value}) is MET


def test_a_partial_set_is_known_and_an_open_one_is_not() -> None:
    assert truth(Unknown("x.set"), set={"a": "no"}) is FAILED
    assert truth(Unknown("x.set"), set=[]) is FAILED
    assert truth(Unknown("x.set"), set={"a": "unknown"}) is MET
    assert truth(Unknown("x.set"), set="unknown") is MET


def test_the_highest_level_that_was_concluded_counts() -> None:
    memory = memory_of({"rising": "low"})
    assert evaluate(x.rising >= "middle", memory, VOCABULARY).truth is FAILED
    memory.add(Fact("x.rising", "high"), Concluded("some rule"))
    assert evaluate(x.rising >= "middle", memory, VOCABULARY).truth is MET
    assert evaluate(x.rising > "middle", memory, VOCABULARY).facts == (Fact("x.rising", "high"),)


# A part of each truth; `two` stands for a part of another attribute with the same truth.
PARTS = {MET: x.yn == "yes", FAILED: x.yn == "no", UNKNOWN: x.symbol == "a"}
OTHERS = {MET: x.number > 0, FAILED: x.number < 0, UNKNOWN: x.level >= "middle"}


@pytest.mark.parametrize(("one", "two"), list(itertools.product(Truth, Truth)))
def test_alternatives_follow_kleene(one: Truth, two: Truth) -> None:
    best = max(one, two, key=[FAILED, UNKNOWN, MET].index)
    for alternatives in ((PARTS[one], OTHERS[two]), (OTHERS[two], PARTS[one])):
        assert truth(AnyOf(alternatives), yn="yes", number=1) is best


@pytest.mark.parametrize("one", list(Truth))
def test_one_alternative_is_itself(one: Truth) -> None:
    assert truth(AnyOf((PARTS[one],)), yn="yes") is one


def test_absence_may_be_an_alternative() -> None:
    assert truth(AnyOf((PARTS[FAILED], Unknown("x.set"))), yn="yes") is MET
    assert truth(AnyOf((PARTS[FAILED], Unknown("x.yn"))), yn="yes") is FAILED
    assert truth(AnyOf((PARTS[UNKNOWN], Unknown("x.yn"))), yn="yes") is UNKNOWN
    assert truth(AnyOf((PARTS[FAILED], Unless(PARTS[UNKNOWN]))), yn="yes") is MET
    assert truth(AnyOf((PARTS[UNKNOWN], Unless(PARTS[MET]))), yn="yes") is UNKNOWN


def test_a_finding_names_the_facts_that_decided() -> None:
    memory = memory_of({"set": {"a": "yes", "b": "no", "c": "yes"}, "yn": "no", "number": 3})

    def facts(condition: Condition) -> set[Fact]:
        return set(evaluate(condition, memory, VOCABULARY).facts)

    has_a, lacks_b, has_c = Fact("x.set", "a"), Fact("x.set", "b", False), Fact("x.set", "c")
    assert facts(x.set.has("a", "b")) == {has_a}
    assert facts(x.set.has("b")) == {lacks_b}
    assert facts(x.set.lacks("b")) == {lacks_b}
    assert facts(x.set.lacks("a", "b")) == {has_a}
    assert facts(x.set.is_empty()) == {has_a, has_c}
    assert facts(x.yn == "yes") == facts(x.yn == "no") == facts(Unknown("x.yn")) == {Fact("x.yn", "no")}
    assert facts(Unless(x.yn == "yes")) == {Fact("x.yn", "no")}
    assert facts(Unless(x.symbol == "a")) == facts(x.symbol == "a") == facts(Unknown("x.symbol")) == set()
    assert facts(AnyOf((x.yn == "yes", x.number > 1, x.symbol == "a"))) == {Fact("x.number", 3)}
    assert set(evaluate(x.set.is_empty(), memory_of({"set": []}), VOCABULARY).facts) == {Fact("x.set", EMPTY)}


# --- unknown is not "no" ---


def _plain(conditions: Iterable[Condition]) -> bool:
    """Whether nothing asks for absence."""
    return all(isinstance(part, Test) for condition in conditions for part in parts_of(condition))


@many
@given(either, st.data())
def test_what_was_found_stays_when_more_is_known(case: Case, data: st.DataObject) -> None:
    """Of a test that is decided, more facts about what was open can't change the truth."""
    kb, facts = case
    keys = data.draw(st.sets(st.sampled_from(sorted({fact.key for fact in facts})))) if facts else set()
    less, more = WorkingMemory(), WorkingMemory()
    less.update((fact, origin) for fact, origin in facts.items() if fact.key not in keys)
    more.update(facts.items())
    for rule in kb.in_order:
        for condition in rule.when:
            if _plain([condition]):
                before = evaluate(condition, less, kb.vocabulary).truth
                assert before in (UNKNOWN, evaluate(condition, more, kb.vocabulary).truth)


@few
@given(st.dictionaries(st.sampled_from("abc"), st.sampled_from(("yes", "no"))), st.data())
def test_more_members_do_not_undo_what_a_part_of_a_set_decides(whole: dict[str, str], data: st.DataObject) -> None:
    part = {member: whole[member] for member in whole if data.draw(st.booleans())}
    for members in itertools.chain.from_iterable(itertools.combinations("abc", n) for n in (1, 2, 3)):
        for test in (x.set.has(*members), x.set.lacks(*members), x.set.is_empty()):
            assert truth(test, set=part) in (UNKNOWN, truth(test, set=whole))


@many
@given(cases(negation=False), st.data())
def test_without_negation_more_facts_give_more_conclusions(case: Case, data: st.DataObject) -> None:
    kb, facts = case
    fewer = {fact: origin for fact, origin in facts.items() if data.draw(st.booleans())}
    assert set(closure(kb, fewer.items())[0]) <= set(closure(kb, facts.items())[0])


@many
@given(either)
def test_nothing_fires_on_what_is_unknown(case: Case) -> None:
    """Only a condition that asks for absence is met by it."""
    kb, facts = case
    for cycle in chained(kb, facts)[1].cycles:
        for premise in cycle.premises:
            assert premise.facts or not _plain([premise.condition])
            assert {fact.key for fact in premise.facts} <= {key_of(part) for part in parts_of(premise.condition)}


@few
@given(knowledge_bases(negation=False))
def test_from_nothing_follows_nothing(kb: KnowledgeBase) -> None:
    assert len(closure(kb, ())[0]) == 0
    assert len(Chainer(kb).run({}, {})[0]) == 0


# --- experta leaves no trace ---

_UNTOUCHED = """
import collections, logging
before = (list(logging.root.handlers), logging.root.level, logging.root.disabled, dir(collections))
import netiquette.engine.rete
import experta
after = (list(logging.root.handlers), logging.root.level, logging.root.disabled, dir(collections))
assert before == after, (before, after)
assert not hasattr(collections, "Mapping")
logging.basicConfig(level=logging.DEBUG, format="mine %(message)s")
assert len(logging.root.handlers) == 1 and logging.root.level == logging.DEBUG
assert logging.root.handlers[0].formatter._fmt == "mine %(message)s"
"""

_CONFIGURED = """
import logging
logging.basicConfig(level=logging.ERROR)
before = list(logging.root.handlers)
import netiquette.engine.rete
assert logging.root.handlers == before and logging.root.level == logging.ERROR
"""


@pytest.mark.parametrize("program", [_UNTOUCHED, _CONFIGURED], ids=["before", "after"])
def test_importing_experta_leaves_collections_and_logging_alone(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
