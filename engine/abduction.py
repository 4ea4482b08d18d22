"""Abduction: which single facts would bring a conclusion nearer, or take one away.

One step of a search. Given a working memory, a goal is followed backwards through the rules until it ends at
attributes that a scenario may give; the facts found there are the ones worth trying next. A step is never
trusted: whoever searches runs the rules over the changed facts and looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from .conditions import AnyOf, Condition, Test, Truth, Unknown, Unless, evaluate, keys_of, predicate, tests
from .facts import EMPTY, Fact, Origin, Value, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule
from .terms import ADVICE, WITHHELD
from .vocabulary import Attribute

# More changes than any sensible way takes.
_NO_WAY = 1_000


class Step(NamedTuple):
    """About how many changes a goal is away, and the facts one of which must come first."""

    cost: int
    facts: frozenset[Fact]


NOWHERE = Step(_NO_WAY, frozenset())
THERE = Step(0, frozenset())


def can_be_given(attribute: Attribute) -> bool:
    """Whether a scenario may say something of an attribute that rules look at, so that a search may try it."""
    if attribute.internal or attribute.entity in (ADVICE, WITHHELD):
        return False
    return not attribute.derived or bool(attribute.ask)


def open_keys(kb: KnowledgeBase, known: Iterable[Fact]) -> Iterator[str]:
    """The attributes that rules look at and a scenario may give, and of which something is not known."""
    said: dict[str, set[Value]] = {}
    for fact in known:
        said.setdefault(fact.key, set()).add(fact.value)
    for key, attribute in kb.vocabulary.items():
        whole = attribute.values if attribute.kind == "set" else ()
        if key in kb.using and can_be_given(attribute) and not (key in said and said[key] >= set(whole)):
            yield key


@lru_cache(maxsize=4096)
def distinct_values(kb: KnowledgeBase, attribute: Attribute, near: float = 0) -> tuple[Value, ...]:
    """Values of an attribute of which no two are alike to every rule; of numbers, those closest to `near`."""
    asked = [test for rule in kb.using.get(attribute.key, ()) for test in tests_of(rule, attribute.key)]
    bounds = sorted({value for test in asked for value in test.values})
    values: Iterable[Value] = attribute.values or _around(attribute, bounds, near)
    predicates = [predicate(test, attribute) for test in asked]
    told_apart: dict[tuple[bool, ...], Value] = {}
    for value in values:
        told_apart.setdefault(tuple(holds(value) for holds in predicates), value)
    return tuple(told_apart.values())


def answers(kb: KnowledgeBase, attribute: Attribute, known: Iterable[Fact]) -> Iterator[list[Fact]]:
    """Answers to try to the question for an attribute: of those that no rule tells apart, one."""
    if attribute.kind != "set":
        yield from ([Fact(attribute.key, value)] for value in distinct_values(kb, attribute))
        return
    asked = [test for rule in kb.using.get(attribute.key, ()) for test in tests_of(rule, attribute.key)]
    said = {fact.value for fact in known if fact.key == attribute.key}
    members = [member for member in attribute.values if member not in said]
    groups = {tuple(member in test.values for test in asked): member for member in members}
    for member in groups.values():
        yield [Fact(attribute.key, member)]
        yield [Fact(attribute.key, member, False)]
    if members and len(members) == len(attribute.values):
        yield [Fact(attribute.key, EMPTY)]


def _around(attribute: Attribute, bounds: Sequence[Value], near: float) -> Iterable[Value]:
    """Values at and beside the bounds of tests, where an attribute has no list of values."""
    if attribute.kind == "date":
        days = [date.fromisoformat(str(bound)) for bound in bounds]
        return sorted({(day + timedelta(days=n)).isoformat() for day in days for n in (-1, 0, 1)})
    if not attribute.is_number:
        return [*bounds, "some other text"]
    numbers = [float(bound) for bound in bounds]
    points = {number + n for number in numbers for n in (-1, 0, 1)}
    if attribute.kind == "number":
        points |= {(one + other) / 2 for one, other in pairwise(numbers)} | {number / 2 for number in numbers}
    whole = {int(point) if point == int(point) else point for point in points if point >= 0}

    def distance(point: float) -> tuple[float, float]:
        return abs(point - near), point

    return sorted(whole, key=distance)


def tests_of(rule: Rule, key: str) -> Iterator[Test]:
    """The tests of one attribute in a rule, those inside alternatives and exceptions too."""
    for condition in rule.when:
        for part in tests(condition):
            test = part.test if isinstance(part, Unless) else part
            if isinstance(test, Test) and test.key == key:
                yield test


@lru_cache(maxsize=4096)
def _easy_first(kb: KnowledgeBase, rule: Rule) -> list[Condition]:
    """The conditions of a rule, those first that no rule has to conclude: they fail soonest."""
    return sorted(rule.when, key=lambda one: any(key in kb.concluding for key in keys_of(one)))


@lru_cache(maxsize=4096)
def _meeting(kb: KnowledgeBase, test: Test, near: float) -> list[Fact]:
    """The facts each of which meets a test by itself."""
    if test.operator == "has":
        return [Fact(test.key, member) for member in test.values]
    attribute = kb.vocabulary[test.key]
    matches = predicate(test, attribute)
    return [Fact(test.key, value) for value in distinct_values(kb, attribute, near) if matches(value)]


@dataclass
class Abducer:
    """Steps towards goals over one working memory.

    `allowed` says which facts a search may make true.
    """

    kb: KnowledgeBase
    memory: WorkingMemory
    fired: set[str]
    start: Mapping[Fact, Origin]
    allowed: Callable[[Fact], bool]

    def __post_init__(self) -> None:
        self._found: dict[object, tuple[Step, frozenset[int]]] = {}
        # Goals being followed, by how deep they lie; the depths at which the present one was cut short; and
        # what to forget when the goal of some depth is done.
        self._within: dict[object, int] = {}
        self.goals = 0
        self._cuts: set[int] = set()
        self._until: dict[int, list[object]] = {}

    def advise(self, code: str) -> Step:
        """Towards an answer that holds an advice."""
        given, withheld = Test(f"{ADVICE}.{code}", "==", ("yes",)), Test(f"{WITHHELD}.{code}", "==", ("yes",))
        return _all([self.achieve(given), self.prevent(withheld)])

    def give(self, code: str) -> Step:
        """Towards rules that give an advice, withheld or not."""
        return self.achieve(Test(f"{ADVICE}.{code}", "==", ("yes",)))

    def leave(self, fact: Fact) -> Step:
        """Towards a memory without a fact."""
        return self._without(fact)

    def achieve(self, condition: Condition) -> Step:
        """Towards a memory in which a condition is met."""
        if self.kb.check(condition)(self.memory):
            return THERE
        return self._once(("achieve", condition), lambda: self._achieve(condition))

    def prevent(self, condition: Condition) -> Step:
        """Towards a memory in which a condition is not met."""
        if not self.kb.check(condition)(self.memory):
            return THERE
        return self._once(("prevent", condition), lambda: self._prevent(condition))

    def fire(self, rule: Rule) -> Step:
        """Towards a memory in which a rule fires."""
        return self._once(("fire", rule.id), lambda: _all(map(self.achieve, _easy_first(self.kb, rule))))

    def stop(self, rule: Rule) -> Step:
        """Towards a memory in which a rule that fired does not."""
        return self._once(("stop", rule.id), lambda: _any([self.prevent(condition) for condition in rule.when]))

    def _achieve(self, condition: Condition) -> Step:
        if isinstance(condition, AnyOf):
            return _any([self.achieve(part) for part in condition.alternatives])
        if isinstance(condition, Unless):
            return self.prevent(condition.test)
        if isinstance(condition, Unknown):
            return _all(self._without(fact) for fact in self.memory.about(condition.key))
        ways = [self._give_meeting(condition)]
        for rule in self.kb.meeting(condition):
            if rule.id not in self.fired:
                ways.append(self.fire(rule))
        if evaluate(condition, self.memory, self.kb.vocabulary).truth is Truth.FAILED:
            # What rules conclude stands in the way, and has to go besides.
            ways += [self._without(fact) for fact in self.memory.about(condition.key) if fact not in self.start]
        return _any(ways)

    def _prevent(self, condition: Condition) -> Step:
        if isinstance(condition, AnyOf):
            return _all(self.prevent(part) for part in condition.alternatives)
        if isinstance(condition, Unless):
            return self.achieve(condition.test)
        if isinstance(condition, Unknown):
            return self._known(condition.key)
        facts = evaluate(condition, self.memory, self.kb.vocabulary).facts
        if condition.operator in ("lacks", "empty"):
            return _any([self._without(fact) for fact in facts])
        return _all(self._without(fact, condition) for fact in facts)

    def _known(self, key: str) -> Step:
        attribute = self.kb.vocabulary[key]
        facts = [Fact(key, value) for value in distinct_values(self.kb, attribute)] if attribute.kind != "set" else [
            Fact(key, member, holds) for member in attribute.values for holds in (True, False)
        ]  # fmt: skip
        rules = [rule for rule in self.kb.concluding.get(key, ()) if rule.id not in self.fired]
        return _any([*(self._give(fact) for fact in facts), *(self.fire(rule) for rule in rules)])

    def _without(self, fact: Fact, test: Test | None = None) -> Step:
        """Towards a memory without a fact; with another one of its attribute that does not meet the test."""
        if fact not in self.start:
            rules = [rule for rule in self.kb.concluding.get(fact.key, ()) if rule.fact == fact]
            return _all(self.stop(rule) for rule in rules if rule.id in self.fired)
        attribute = self.kb.vocabulary[fact.key]
        if attribute.kind == "set":
            if fact.value == EMPTY:
                return _any([self._give(Fact(fact.key, member)) for member in attribute.values])
            return self._give(Fact(fact.key, fact.value, not fact.holds))
        others = distinct_values(self.kb, attribute, _near(fact))
        matches = (lambda value: value == fact.value) if test is None else predicate(test, attribute)
        return _any([self._give(Fact(fact.key, value)) for value in others if not matches(value)])

    def _give_meeting(self, test: Test) -> Step:
        """Towards given facts that meet a test."""
        if test.operator in ("lacks", "empty"):
            members = test.values or self.kb.vocabulary[test.key].values
            lacking = [Fact(test.key, member, False) for member in members]
            each = _all([self._give(fact) for fact in lacking if fact not in self.memory])
            return each if test.operator == "lacks" else _any([self._give(Fact(test.key, EMPTY)), each])
        near = next((_near(fact) for fact in self.memory.about(test.key)), 0)
        return _any(map(self._give, _meeting(self.kb, test, near)))

    def _give(self, fact: Fact) -> Step:
        return Step(1, frozenset([fact])) if self.allowed(fact) else NOWHERE

    def _once(self, goal: tuple[str, object], work: Callable[[], Step]) -> Step:
        """Follow a goal once; one that leads back to itself is cut short there.

        What was cut short at a goal further up is kept while that goal is being followed, and then forgotten.
        """
        if goal in self._found:
            step, cuts = self._found[goal]
            self._cuts |= cuts
            return step
        if goal in self._within:
            self._cuts.add(self._within[goal])
            # What rests on itself alone can't come about so, and falls by itself once all else has gone.
            return NOWHERE if goal[0] in ("achieve", "fire") else THERE
        self.goals += 1
        depth = self._within[goal] = len(self._within)
        outer, self._cuts = self._cuts, set()
        step = work()
        del self._within[goal]
        for lasting in self._until.pop(depth, ()):
            self._found.pop(lasting, None)
        cuts = frozenset(self._cuts - {depth})
        self._found[goal] = step, cuts
        for each in cuts:
            self._until.setdefault(each, []).append(goal)
        self._cuts = outer | cuts
        return step


def _any(steps: Iterable[Step]) -> Step:
    """One of several goals: any of their facts may come first."""
    ways = [step for step in steps if step.cost < _NO_WAY]
    if not ways:
        return NOWHERE
    return Step(min(step.cost for step in ways), frozenset().union(*(step.facts for step in ways)))


def _all(steps: Iterable[Step]) -> Step:
    """Several goals at once: the one with the fewest ways comes first."""
    ways = []
    for step in steps:
        if step.cost >= _NO_WAY:
            return NOWHERE
        if step.cost:
            ways.append(step)
    if not ways:
        return THERE
    return Step(sum(step.cost for step in ways), min((step.facts for step in ways), key=len))


def _near(fact: Fact) -> float:
    return fact.value if isinstance(fact.value, (int, float)) else 0
