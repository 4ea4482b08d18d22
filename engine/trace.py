"""The trace: what happened in one run, recorded while rules fired."""

from __future__ import annotations

from dataclasses import dataclass, field

from .conditions import Condition, evaluate
from .facts import Concluded, Fact, Given, Measured, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule


@dataclass(frozen=True)
class Premise:
    """A condition of a rule that fired, with the facts that met it; none where it was met by absence."""

    condition: Condition
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Cycle:
    """One recognise-act cycle: what could have fired, what did fire, on what, and what that added.

    `added` is empty if another rule had concluded the same before.
    """

    n: int
    agenda: tuple[str, ...]
    rule: Rule
    premises: tuple[Premise, ...]
    added: tuple[Fact, ...]


@dataclass
class Trace:
    """Given and measured facts, then the cycles."""

    given: dict[Fact, Given] = field(default_factory=dict)
    measured: dict[Fact, Measured] = field(default_factory=dict)
    cycles: list[Cycle] = field(default_factory=list)


class ReplayError(Exception):
    """A trace that can't have happened: a premise did not hold when its rule fired."""


def premises(kb: KnowledgeBase, rule: Rule, memory: WorkingMemory) -> tuple[Premise, ...]:
    """Every condition of a rule with the facts that meet it now."""
    return tuple(
        Premise(condition, evaluate(condition, memory, kb.vocabulary).facts) for condition in rule.when
    )


def replay(kb: KnowledgeBase, trace: Trace) -> WorkingMemory:
    """Fire the recorded rules one after the other over the recorded start; the facts at the end.

    Raises ReplayError if a recorded premise or addition is not what the rule meets or adds at that point.
    """
    memory = WorkingMemory()
    memory.update(trace.given.items())
    memory.update(trace.measured.items())
    for cycle in trace.cycles:
        if premises(kb, cycle.rule, memory) != cycle.premises:
            raise ReplayError(f"cycle {cycle.n}: the premises of {cycle.rule.id} are not those recorded")
        new = memory.add(cycle.rule.fact, Concluded(cycle.rule.id))
        if cycle.added != ((cycle.rule.fact,) if new else ()):
            raise ReplayError(f"cycle {cycle.n}: {cycle.rule.id} did not add what is recorded")
    return memory
