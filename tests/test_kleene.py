"""Kleene's three values: conditions are met, failed or unknown, and unknown is not "no"."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest
from chaining import Case, chained, either, few, many
from hypothesis import given
from hypothesis import strategies as st
from netiquette.engine.chainer import Chainer
from netiquette.engine.check import assemble
from netiquette.engine.conditions import AnyOf, Condition, Test, Truth, Unknown, Unless, evaluate, key_of, meets
from netiquette.engine.conditions import tests as parts_of
from netiquette.engine.evaluator import closure
from netiquette.engine.facts import EMPTY, Concluded, Fact, Given, WorkingMemory
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.rules import Advice, Document, Item, Rule
from netiquette.engine.terms import Entity, advise
from netiquette.engine.vocabulary import Vocabulary
from strategies import cases, knowledge_bases


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
