"""The trace: what happened in one run, recorded while rules fired."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from itertools import chain

from .conditions import Condition, evaluate
from .evaluator import is_met
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
    """A trace that can't have happened; the message names the first cycle that is wrong, and what in it."""


def premises(kb: KnowledgeBase, rule: Rule, memory: WorkingMemory) -> tuple[Premise, ...]:
    """Every condition of a rule with the facts that meet it now."""
    return tuple(
        Premise(condition, evaluate(condition, memory, kb.vocabulary).facts) for condition in rule.when
    )


def replay(kb: KnowledgeBase, trace: Trace) -> WorkingMemory:
    """Go through the recorded cycles again, from the recorded start on; the facts at the end.

    Each cycle is worked out anew by the plain evaluator. Raises ReplayError where the record says something
    else, or ends while a rule could still fire.
    """
    memory = WorkingMemory()
    memory.update(trace.given.items())
    memory.update(trace.measured.items())
    waiting = list(chain.from_iterable(kb.by_stratum))
    for n, recorded in enumerate([*trace.cycles, None], 1):
        ready = [rule for rule in waiting if is_met(rule, memory, kb)]
        cycle = _cycle(kb, n, ready, memory) if ready else None
        if cycle != recorded:
            raise ReplayError(f"cycle {n}: {_difference(cycle, recorded)}")
        if cycle:
            memory.update((fact, Concluded(cycle.rule.id)) for fact in cycle.added)
            waiting.remove(cycle.rule)
    return memory


def _cycle(kb: KnowledgeBase, n: int, ready: list[Rule], memory: WorkingMemory) -> Cycle:
    """The cycle that comes next when these rules are ready to fire."""
    rule = ready[0]
    added = () if rule.fact in memory else (rule.fact,)
    return Cycle(n, tuple(one.id for one in ready), rule, premises(kb, rule, memory), added)


def _difference(cycle: Cycle | None, recorded: Cycle | None) -> str:
    """What is wrong with a recorded cycle."""
    if not recorded or not cycle:
        return f"{cycle.rule.id} could still fire" if cycle else "no rule could fire any more"
    wrong = [one.name for one in fields(Cycle) if getattr(cycle, one.name) != getattr(recorded, one.name)]
    return f"{' and '.join(wrong)} of {recorded.rule.id}: not what is recorded"
