"""Every completion of a small scenario: an oracle for what a search claims about all of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from math import prod
from typing import NamedTuple

from netiquette.engine.abduction import can_be_given, distinct_values
from netiquette.engine.evaluator import closure, live
from netiquette.engine.facts import EMPTY, Fact, Given, WorkingMemory
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import Scenario
from netiquette.engine.session import contradictions

# How one attribute, or one member of a set, stands: the facts said of it.
Slot = tuple[str, str]
State = tuple[tuple[Fact, ...], ...]


class Table(NamedTuple):
    """The live advice for every combination of answers, by state; None where the answers contradict."""

    slots: list[Slot]
    choices: list[list[tuple[Fact, ...]]]
    advice: dict[State, frozenset[str] | None]


def scenario(facts: dict[Fact, Given]) -> Scenario:
    return Scenario("", date(2026, 3, 4), facts, {}, {})


def choices(
    kb: KnowledgeBase, start: dict[Fact, Given], *, change: bool
) -> Iterator[tuple[Slot, list[tuple[Fact, ...]]]]:
    """What may be said of each attribute that rules look at; with `change` also of what is known."""
    for key, attribute in kb.vocabulary.items():
        if key not in kb.using or not can_be_given(attribute):
            continue
        if attribute.kind == "set":
            for member in attribute.values:
                now = tuple(fact for fact in start if fact.key == key and fact.value == member)
                yield (key, member), _options(now, [Fact(key, member), Fact(key, member, False)], change)
        else:
            now = tuple(fact for fact in start if fact.key == key)
            yield (key, ""), _options(now, [Fact(key, value) for value in distinct_values(kb, attribute)], change)


def _options(now: tuple[Fact, ...], facts: list[Fact], change: bool) -> list[tuple[Fact, ...]]:
    """How things are now comes first; what is known stays unless it may change."""
    return [now, *((fact,) for fact in facts if (fact,) != now)] if change or not now else [now]


def count(kb: KnowledgeBase, start: dict[Fact, Given], *, change: bool = False) -> int:
    return prod(len(options) for _, options in choices(kb, start, change=change))


def table(kb: KnowledgeBase, start: dict[Fact, Given], *, change: bool = False) -> Table:
    """Run the rules over every combination."""
    pairs = list(choices(kb, start, change=change))
    touched = {slot[0] for slot, _ in pairs}
    rest = [fact for fact in start if fact.key not in touched]
    advice: dict[State, frozenset[str] | None] = {}
    for state in product(*(options for _, options in pairs)):
        facts = [*rest, *(fact for facts in state for fact in facts)]
        advice[state] = run(kb, facts)
    return Table([slot for slot, _ in pairs], [options for _, options in pairs], advice)


def run(kb: KnowledgeBase, facts: list[Fact]) -> frozenset[str] | None:
    """The live advice over some facts, a set without any member made whole; None for a contradiction."""
    given = {fact: Given(fact.key) for fact in facts}
    for key, attribute in kb.vocabulary.items():
        if attribute.kind == "set" and all(Fact(key, member, False) in given for member in attribute.values):
            given[Fact(key, EMPTY)] = Given(key)
    memory, _ = closure(kb, given.items())
    return None if wrong(kb, memory, given) else frozenset(live(memory))


def wrong(kb: KnowledgeBase, memory: WorkingMemory, given: dict[Fact, Given]) -> bool:
    return bool(contradictions(kb.vocabulary, memory, scenario(given)))
