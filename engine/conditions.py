"""Conditions: tests on attributes, as data.

A condition is met, failed or unknown (Kleene's three values). `evaluate` is the one place that says which;
the chainer compiles the same tests to patterns, and everything else only walks over them.
"""

from __future__ import annotations

import enum
import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NoReturn

from .facts import EMPTY, Fact, Value, WorkingMemory
from .vocabulary import Attribute, Vocabulary

_COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}

Operator = Literal["==", "!=", "<", "<=", ">", ">=", "in", "has", "lacks", "empty"]


class Truth(enum.Enum):
    MET = "met"
    FAILED = "failed"
    UNKNOWN = "unknown"


class _NoTruth:
    """A condition is data; `and`, `or` and `not` would silently keep one of two, so they are refused."""

    def __bool__(self) -> NoReturn:
        raise TypeError("a condition is no truth value: for and, list them; for or, any_of(); for not, unless()")


@dataclass(frozen=True)
class Test(_NoTruth):
    """An attribute compared with values; `has` means any of the members, `lacks` all of them."""

    key: str
    operator: Operator
    values: tuple[Value, ...]

    __test__ = False  # not a test case, whatever pytest thinks of the name


@dataclass(frozen=True)
class Unknown(_NoTruth):
    """Met while nothing is known of the attribute."""

    key: str


@dataclass(frozen=True)
class Unless(_NoTruth):
    """Met while the test is not met, be it failed or unknown."""

    test: Test


@dataclass(frozen=True)
class AnyOf(_NoTruth):
    """Met when one of the alternatives is met."""

    alternatives: tuple[Test | Unknown | Unless, ...]


Condition = Test | Unknown | Unless | AnyOf


@dataclass(frozen=True)
class Finding:
    """How a condition stands, with the facts that decided it (none where absence decided or is at fault)."""

    truth: Truth
    facts: tuple[Fact, ...] = ()


def unless(test: Test) -> Unless:
    """Met while `test` is not known to be met: for exceptions, where silence should not block a rule."""
    if not isinstance(test, Test):
        raise TypeError(f"unless() takes a comparison, not {test!r}")
    return Unless(test)


def any_of(*alternatives: Test | Unknown | Unless) -> AnyOf:
    """Met when one of the alternatives is met."""
    for part in alternatives:
        if not isinstance(part, Test | Unknown | Unless):
            raise TypeError(f"any_of() takes comparisons, is_unknown() and unless(), not {part!r}")
    return AnyOf(alternatives)


def tests(condition: Condition) -> Iterator[Test | Unknown | Unless]:
    """The alternatives of a condition; a condition without alternatives is its only one."""
    if isinstance(condition, AnyOf):
        yield from condition.alternatives
    else:
        yield condition


def key_of(condition: Test | Unknown | Unless) -> str:
    return condition.test.key if isinstance(condition, Unless) else condition.key


def keys_of(condition: Condition) -> set[str]:
    """The attributes that a condition looks at."""
    return {key_of(part) for part in tests(condition)}


def predicate(test: Test, attribute: Attribute) -> Callable[[Value], bool]:
    """The test as a function of one value, for attributes that are no sets."""
    values = test.values
    if test.operator in ("==", "in"):
        return lambda value: value in values
    if test.operator == "!=":
        return lambda value: value not in values
    bound = attribute.rank(values[0])
    compare = _COMPARE[test.operator]
    return lambda value: bool(compare(attribute.rank(value), bound))


def evaluate(condition: Condition, memory: WorkingMemory, vocabulary: Vocabulary) -> Finding:
    """How a condition stands in a working memory."""
    if isinstance(condition, Unknown):
        facts = memory.about(condition.key)
        return Finding(Truth.FAILED, tuple(facts)) if facts else Finding(Truth.MET)
    if isinstance(condition, Unless):
        inner = evaluate(condition.test, memory, vocabulary)
        return Finding(Truth.FAILED if inner.truth is Truth.MET else Truth.MET, inner.facts)
    if isinstance(condition, AnyOf):
        return _any(condition, memory, vocabulary)
    if condition.operator in ("has", "lacks", "empty"):
        return _member(condition, memory)
    facts = memory.about(condition.key)
    if not facts:
        return Finding(Truth.UNKNOWN)
    matches = predicate(condition, vocabulary[condition.key])
    met = tuple(fact for fact in facts if matches(fact.value))
    return Finding(Truth.MET, met) if met else Finding(Truth.FAILED, tuple(facts))


def meets(condition: Condition, vocabulary: Vocabulary) -> Callable[[WorkingMemory], bool]:
    """The condition as a function of the working memory: whether `evaluate` finds it met.

    For those who ask the same of many memories and need no more than yes or no.
    """
    if isinstance(condition, AnyOf):
        parts = [meets(part, vocabulary) for part in condition.alternatives]
        return lambda memory: any(part(memory) for part in parts)
    if isinstance(condition, Unknown):
        return lambda memory: not memory.about(condition.key)
    if isinstance(condition, Unless):
        test = meets(condition.test, vocabulary)
        return lambda memory: not test(memory)
    key = condition.key
    if condition.operator in ("==", "in", "has", "empty"):
        wanted = [Fact(key, value) for value in condition.values or (EMPTY,)]
        if len(wanted) == 1:
            (fact,) = wanted
            return lambda memory: fact in memory.origins
        # Asked of the view, it goes through the few facts that are wanted, not through all that are there.
        return lambda memory: not memory.origins.keys().isdisjoint(wanted)
    if condition.operator == "lacks":
        lacking = [Fact(key, value, False) for value in condition.values]
        return lambda memory: all(fact in memory.origins for fact in lacking)
    matches = predicate(condition, vocabulary[key])
    return lambda memory: any(matches(fact.value) for fact in memory.about(key))


def _any(condition: AnyOf, memory: WorkingMemory, vocabulary: Vocabulary) -> Finding:
    findings = [evaluate(part, memory, vocabulary) for part in condition.alternatives]
    for truth in (Truth.MET, Truth.UNKNOWN):
        chosen = [finding for finding in findings if finding.truth is truth]
        if chosen:
            return Finding(truth, tuple(fact for finding in chosen for fact in finding.facts))
    return Finding(Truth.FAILED, tuple(fact for finding in findings for fact in finding.facts))


def _member(test: Test, memory: WorkingMemory) -> Finding:
    facts = memory.about(test.key)
    if test.operator == "empty":
        if Fact(test.key, EMPTY) in memory:
            return Finding(Truth.MET, (Fact(test.key, EMPTY),))
        present = tuple(fact for fact in facts if fact.holds)
        return Finding(Truth.FAILED, present) if present else Finding(Truth.UNKNOWN)
    having = tuple(fact for fact in facts if fact.holds and fact.value in test.values)
    lacking = tuple(fact for fact in facts if not fact.holds and fact.value in test.values)
    lacks_all = len(lacking) == len(set(test.values))
    if test.operator == "has":
        if having:
            return Finding(Truth.MET, having)
        return Finding(Truth.FAILED, lacking) if lacks_all else Finding(Truth.UNKNOWN)
    if lacks_all:
        return Finding(Truth.MET, lacking)
    return Finding(Truth.FAILED, having) if having else Finding(Truth.UNKNOWN)
