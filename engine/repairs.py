"""Repairs: the smallest changes to a scenario that would bring an advice about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import combinations, count
from typing import Any, Literal, get_args

from .abduction import Abducer, can_be_given
from .clauses import counted
from .errors import InputError
from .evaluator import closure, live
from .facts import EMPTY, Fact, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule
from .scenario import Scenario
from .schema import fact_json
from .session import Run, contradictions
from .suppose import changed, facts_of
from .words import Words, value_words

# What a repair asks for: an answer to what is unknown, a deed, or that something were not as it is.
Effort = Literal["find out", "do", "cannot"]
EFFORTS: tuple[Effort, ...] = get_args(Effort)

# Repairs of one effort that are looked for; how many sets of changes are tried for them, and how many goals are
# followed backwards through the rules, so that nobody waits for more than about a second.
MOST_FOUND = 3
# Of one repair. Nobody takes a longer one for a way, and the parts to be tried double with each change.
MOST_CHANGES = 6
MOST_TRIED: dict[Effort, int] = {"find out": 120, "do": 80, "cannot": 60}
MOST_GOALS: dict[Effort, int] = {"find out": 10_000, "do": 7_000, "cannot": 4_000}


@dataclass(frozen=True)
class Repair:
    """Changes which together bring an advice about while no part of them does."""

    changes: tuple[Fact, ...]
    effort: Effort


class Repairer:
    """Looks for repairs of one scenario; every set of changes is judged by running the rules over it."""

    def __init__(self, kb: KnowledgeBase, scenario: Scenario) -> None:
        self.kb, self.scenario = kb, scenario
        self.known = facts_of(scenario)
        self.tried = 0
        self._efforts: dict[Fact, Effort] = {}
        self._runs: dict[frozenset[Fact], tuple[Scenario, WorkingMemory, list[Rule]] | None] = {}

    def repairs(self, code: str) -> list[Repair]:
        """Repairs for an advice that is not in the answer: those that take least first, then the smallest.

        None are found where no change of this scenario can bring the advice about, and where it takes more
        than the search tries.
        """
        found: list[Repair] = []
        for effort in EFFORTS:
            sets = self._search(code, effort, [frozenset(one.changes) for one in found])
            found += [Repair(tuple(sorted(changes)), effort) for changes in sorted(sets, key=_size)]
        return found

    def effort(self, change: Fact) -> Effort:
        """What a change asks of the user."""
        if change not in self._efforts:
            known: Effort = "do" if self.way(change) else "cannot"
            self._efforts[change] = known if self._now(change) else "find out"
        return self._efforts[change]

    def way(self, change: Fact) -> str:
        """How the user can bring about a change of what is known, or ""."""
        now = self._now(change)
        way = self.kb.vocabulary[change.key].way_to(change, now[0]) if now else ""
        way, value = counted(way, change.value)
        return way.replace("{value}", value_words(value))

    def _now(self, change: Fact) -> list[Fact]:
        """The known facts that a change replaces."""
        known = [fact for fact in self.known if fact.key == change.key]
        if self.kb.vocabulary[change.key].kind == "set" and change.value != EMPTY:
            return [fact for fact in known if fact.value in (change.value, EMPTY)]
        return known

    def _search(self, code: str, effort: Effort, found_before: list[frozenset[Fact]]) -> list[frozenset[Fact]]:
        """Repairs of which the hardest change takes this effort; best first, by changes made and still needed."""
        efforts = EFFORTS[: EFFORTS.index(effort) + 1]
        tick = count()
        todo: list[tuple[int, int, frozenset[Fact]]] = [(0, 0, frozenset())]
        seen = {frozenset[Fact]()}
        found: list[frozenset[Fact]] = []
        goals = 0
        for _ in range(MOST_TRIED[effort]):
            while todo and any(one <= todo[0][2] for one in (*found, *found_before)):
                heappop(todo)
            if not todo or len(found) >= MOST_FOUND or goals > MOST_GOALS[effort]:
                break
            _, _, changes = heappop(todo)
            world = self._run(changes)
            if world is None:
                continue
            scenario, memory, fired = world
            if code in live(memory):
                if not contradictions(self.kb.vocabulary, memory, scenario):
                    smallest = self._smallest(changes, code)
                    # One that takes less effort than this has been found, and another value of the same
                    # attributes is no other way.
                    if any(self.effort(change) == effort for change in smallest):
                        alike = any(_keys(smallest) == _keys(one) for one in (*found, *found_before))
                        found += [] if alike else [smallest]
                continue
            abducer = Abducer(self.kb, memory, {rule.id for rule in fired}, facts_of(scenario),
                           lambda fact, taken=changes: self.effort(fact) in efforts and not self._taken(fact, taken))  # type: ignore[misc]  # fmt: skip
            step = abducer.advise(code)
            goals += abducer.goals
            for fact in sorted(step.facts):
                new = changes | {fact}
                if len(new) <= MOST_CHANGES and new not in seen:
                    seen.add(new)
                    heappush(todo, (len(new) + step.cost - 1, next(tick), new))
        return found

    def _taken(self, fact: Fact, changes: Iterable[Fact]) -> bool:
        """Whether a fact can't be tried because it is out of the question or its attribute is changed already."""
        attribute = self.kb.vocabulary[fact.key]
        if not can_be_given(attribute) and not any(one.key == fact.key for one in self.known):
            return True
        one_value = attribute.kind != "set" or fact.value == EMPTY
        return any(one.key == fact.key and (one_value or one.value in (fact.value, EMPTY)) for one in changes)

    def _smallest(self, changes: frozenset[Fact], code: str) -> frozenset[Fact]:
        """The smallest part of some changes that works."""
        for size in range(1, len(changes)):
            for part in combinations(sorted(changes), size):
                if self.works(part, code):
                    return frozenset(part)
        return changes

    def works(self, changes: Iterable[Fact], code: str) -> bool:
        """Whether the advice is in the answer after some changes, and nothing contradicts."""
        world = self._run(changes)
        if world is None:
            return False
        scenario, memory, _ = world
        return code in live(memory) and not contradictions(self.kb.vocabulary, memory, scenario)

    def _run(self, changes: Iterable[Fact]) -> tuple[Scenario, WorkingMemory, list[Rule]] | None:
        """The scenario after some changes, and what the rules make of it; None if it can't be measured."""
        changes = frozenset(changes)
        if changes not in self._runs:
            self.tried += 1
            try:
                scenario = changed(self.kb, self.scenario, changes)
                self._runs[changes] = (scenario, *closure(self.kb, facts_of(scenario).items()))
            except InputError:
                self._runs[changes] = None
        return self._runs[changes]


def _keys(changes: Iterable[Fact]) -> set[str]:
    return {change.key for change in changes}


def _size(changes: frozenset[Fact]) -> tuple[int, list[Fact]]:
    return len(changes), sorted(changes)


def change_json(run: Run, repairer: Repairer, change: Fact) -> dict[str, Any]:
    """A change, what it says, and how the user can bring it about ("" if that is not in their power)."""
    words = Words(run.kb, run.memory)
    return {**fact_json(*change), "says": words.fact(change), "how": words.fill(repairer.way(change))}
