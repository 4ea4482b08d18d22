"""Relevance: whether the answer to a question can change the advice at all.

An unknown attribute is relevant if some answer to it changes the advice, given some answers to the other
unknowns. The search looks for such a pair of completions that differ in this one answer alone: it runs the
rules with and without the answer, and adds further answers that carry the difference from rule to rule until
it reaches the advice. Where no rule can carry it further, the attribute is irrelevant, and that is proven by
there being nothing left to try.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from heapq import heappop, heappush
from itertools import count
from typing import Any

from .abduction import NOWHERE, Abducer, Step, answers, can_be_given, open_keys
from .conditions import AnyOf, Condition, Test, Truth, Unless, evaluate, keys_of
from .errors import InputError
from .evaluator import closure, live
from .facts import EMPTY, Fact, WorkingMemory
from .knowledge import KnowledgeBase
from .repairs import Repairer, change_json
from .rules import Rule
from .scenario import Scenario
from .session import Run, contradictions
from .suppose import changed, facts_of
from .terms import ADVICE, WITHHELD
from .words import Words

# How many companies of other answers are tried for one attribute; what is not decided by then seldom is at all.
MOST_TRIED = 500


@dataclass(frozen=True)
class Witness:
    """Two completions that differ in one answer: without and with `answer`, both together with `company`."""

    answer: tuple[Fact, ...]
    company: frozenset[Fact]
    changes: frozenset[str]


# What it counts for a way to be a detour, in rules.
DETOUR = 3


class UndecidedError(Exception):
    """The search was given up before it found a pair or ran out of things to try."""


@dataclass(frozen=True)
class _World:
    """The rules run over some facts."""

    scenario: Scenario
    abducer: Abducer
    memory: WorkingMemory
    fired: set[str]


class Relevance:
    """Decides which unknown attributes matter for one scenario, each after `most` trials at the latest."""

    def __init__(self, kb: KnowledgeBase, scenario: Scenario, most: int = MOST_TRIED) -> None:
        self.kb, self.scenario, self.most = kb, scenario, most
        self.start = facts_of(scenario)
        self.tried = 0
        self._shown: dict[str, Witness] = {}

    def unknown(self) -> Iterator[str]:
        """The attributes to decide about."""
        return open_keys(self.kb, self.start)

    def witness(self, key: str) -> Witness | None:
        """A pair of completions that shows the attribute to matter; None if there is none.

        Raises UndecidedError if the trials run out.
        """
        if key not in self._shown:
            found = self._search(key)
            if found is None:
                return None
            self._learn(key, found)
        return self._shown[key]

    def alone(self, key: str) -> Witness | None:
        """A pair that shows the attribute to matter without any company."""
        for answer in self._answers(key):
            changes = self._changes(self._world(answer, ()), self._world(answer, (), answer))
            if changes:
                found = Witness(tuple(answer), frozenset(), changes)
                self._learn(key, found)
                return found
        return None

    def _learn(self, key: str, found: Witness) -> None:
        """Keep a witness, and see whether it shows the attributes of its company to matter as well."""
        self._shown[key] = found
        whole = found.company | frozenset(found.answer)
        for fact in found.company:
            if fact.key not in self._shown:
                answer = tuple(one for one in whole if one.key == fact.key)
                company = whole - frozenset(answer)
                changes = self._changes(self._world(answer, company), self._world(answer, company, answer))
                if changes:
                    self._shown[fact.key] = Witness(answer, company, changes)

    def _changes(self, without: _World | None, having: _World | None) -> frozenset[str]:
        """The advice by which two worlds differ, if both can be."""
        if without is None or having is None:
            return frozenset()
        changes = live(without.memory) ^ live(having.memory)
        wrong = any(contradictions(self.kb.vocabulary, w.memory, w.scenario) for w in (without, having) if changes)
        return frozenset(() if wrong else changes)

    def _answers(self, key: str) -> Iterator[list[Fact]]:
        return answers(self.kb, self.kb.vocabulary[key], self.start)

    def _search(self, key: str) -> Witness | None:
        """Best first over all answers and companies, by the size of the company and a guess at what it lacks."""
        tick = count()
        todo = [(0, next(tick), tuple(answer), frozenset[Fact]()) for answer in self._answers(key)]
        seen = {(answer, company) for _, _, answer, company in todo}
        tried = 0
        while todo:
            _, _, answer, company = heappop(todo)
            if tried >= self.most:
                raise UndecidedError(key)
            tried += 1
            self.tried += 1
            # Other members of the same set belong to the answer.
            whole = (*answer, *(fact for fact in company if fact.key == key))
            others = frozenset(fact for fact in company if fact.key != key)
            without, having = self._world(whole, others), self._world(whole, others, whole)
            if without is None or having is None:
                continue
            changes = self._changes(without, having)
            if changes:
                return Witness(whole, others, changes)
            for cost, fact in self._next(without, having):
                new = company | {fact}
                if (answer, new) not in seen:
                    seen.add((answer, new))
                    heappush(todo, (len(new) + cost, next(tick), answer, new))
        return None

    def _world(
        self, question: Iterable[Fact], company: Iterable[Fact], answer: Iterable[Fact] = ()
    ) -> _World | None:
        """The rules run over some answers; the search may add others, but none to what is in question."""
        try:
            scenario = changed(self.kb, self.scenario, [*company, *answer])
        except InputError:
            return None
        facts = facts_of(scenario)
        memory, rules = closure(self.kb, facts.items())
        fired = {rule.id for rule in rules}

        def allowed(fact: Fact) -> bool:
            attribute = self.kb.vocabulary[fact.key]
            taken = [one for one in question if one.key == fact.key]
            if not can_be_given(attribute) or (taken and (attribute.kind != "set" or fact.value == EMPTY)):
                return False
            if any(one.value in (fact.value, EMPTY) for one in taken):
                return False
            known = [one for one in facts if one.key == fact.key]
            if attribute.kind != "set" or fact.value == EMPTY:
                return not known
            return all(one.value != fact.value for one in known)

        return _World(scenario, Abducer(self.kb, memory, fired, facts, allowed), memory, fired)

    def _next(self, without: _World, having: _World) -> Iterator[tuple[int, Fact]]:
        """Facts to try next, with a guess at how much more it takes."""
        different = set(without.memory) ^ set(having.memory)
        keys = {fact.key for fact in different}
        for rule in {rule.id: rule for key in sorted(keys) for rule in self.kb.using.get(key, ())}.values():
            step = self._carry(rule, keys, without, having)
            for fact in sorted(step.facts):
                yield step.cost + self._distance[rule.head], fact
        for key in keys:
            entity, _, code = key.partition(".")
            if entity in (ADVICE, WITHHELD):
                for world in (without, having):
                    step = world.abducer.advise(code) if entity == ADVICE else world.abducer.give(code)
                    for fact in sorted(step.facts):
                        yield step.cost, fact

    def _carry(self, rule: Rule, keys: set[str], without: _World, having: _World) -> Step:
        """Towards worlds of which only one has what the rule concludes."""
        if rule.head not in self._distance:
            return NOWHERE
        worlds = (having, without)
        firing = [world for world in worlds if rule.id in world.fired]
        if len(firing) == 1:
            # It makes the difference, but another rule concludes the same.
            other = without if having in firing else having
            return other.abducer.leave(rule.fact) if rule.fact in other.memory else NOWHERE
        ways, alike = [], []
        for condition in (condition for condition in rule.when if keys_of(condition) & keys):
            met = [world for world in worlds if self._met(condition, world)]
            if len(met) == 1:
                ways.append(met[0].abducer.fire(rule))
            elif self._is_compound(condition):
                alike += [w.abducer.prevent(condition) if met else w.abducer.achieve(condition) for w in worlds]
        if ways:
            return _either(ways)
        # What is alike in both worlds has to become different before the rule can: a detour.
        detour = _either(alike)
        return Step(detour.cost + DETOUR, detour.facts)

    def _is_compound(self, condition: Condition) -> bool:
        """Whether one part of a condition can hide how another one stands."""
        if isinstance(condition, AnyOf):
            return True
        test = condition.test if isinstance(condition, Unless) else condition
        attribute = self.kb.vocabulary[test.key]
        if attribute.kind == "set":
            return not isinstance(test, Test) or len(test.values) != 1
        return attribute.kind == "ordered" and attribute.derived

    def _met(self, condition: Condition, world: _World) -> bool:
        return evaluate(condition, world.memory, self.kb.vocabulary).truth is Truth.MET

    @cached_property
    def _distance(self) -> dict[str, int]:
        return distances(self.kb)


def _either(steps: Iterable[Step]) -> Step:
    steps = list(steps)
    return Step(min((step.cost for step in steps), default=0), frozenset().union(*(step.facts for step in steps)))


def distances(kb: KnowledgeBase) -> dict[str, int]:
    """For each attribute, how many rules lie between it and some advice; those without a way are left out."""
    found = {key: 0 for key in kb.concluding if key.partition(".")[0] in (ADVICE, WITHHELD)}
    while True:
        more: dict[str, int] = {}
        for rule in kb.rules.values():
            if rule.head in found:
                for key in rule.keys - found.keys():
                    more[key] = min(more.get(key, found[rule.head] + 1), found[rule.head] + 1)
        if not more:
            return found
        found.update(more)


@dataclass(frozen=True)
class Verdicts:
    """For everything that is unknown in one run, whether it can change the advice."""

    run: Run
    relevant: dict[str, Witness]
    irrelevant: tuple[str, ...]
    undecided: tuple[str, ...]


def verdicts(run: Run, relevance: Relevance, keys: Iterable[str]) -> Verdicts:
    """Decide about some attributes; those that matter alone come first."""
    relevant: dict[str, Witness] = {}
    irrelevant, undecided = [], []
    for key in keys:
        try:
            witness = relevance.alone(key) or relevance.witness(key)
        except UndecidedError:
            undecided.append(key)
            continue
        if witness:
            relevant[key] = witness
        else:
            irrelevant.append(key)
    ordered = dict(sorted(relevant.items(), key=lambda pair: len(pair[1].company)))
    return Verdicts(run, ordered, tuple(irrelevant), tuple(undecided))


def verdicts_json(found: Verdicts) -> dict[str, Any]:
    """As the published schema describes it."""
    run = found.run
    words, repairer = Words(run.kb, run.memory), Repairer(run.kb, run.scenario)
    return {
        "format": "netiquette.questions/1",
        "kb": run.kb.stamp,
        "scenario": run.scenario.title,
        "relevant": [
            {"attribute": key, "ask": words.fill(run.kb.vocabulary[key].question),
             "answer": [change_json(run, repairer, fact) for fact in witness.answer],
             "company": [change_json(run, repairer, fact) for fact in sorted(witness.company)],
             "could_change": sorted(witness.changes)}
            for key, witness in found.relevant.items()
        ],
        "irrelevant": list(found.irrelevant),
        "undecided": list(found.undecided),
    }  # fmt: skip
