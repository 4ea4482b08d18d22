"""One run over one scenario: chain forward, look for contradictions, keep the trace."""

from __future__ import annotations

from dataclasses import dataclass

from .chainer import Chainer
from .errors import InputError, Problem
from .facts import EMPTY, Concluded, Fact, Origin, Value, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule
from .scenario import Scenario, contradict
from .terms import ADVICE, WITHHELD
from .trace import Trace
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Run:
    """What came out for one scenario."""

    kb: KnowledgeBase
    scenario: Scenario
    memory: WorkingMemory
    trace: Trace

    @property
    def fired(self) -> list[Rule]:
        """The rules that fired, in the order in which they did."""
        return [cycle.rule for cycle in self.trace.cycles]


class Session:
    """Runs scenarios against one knowledge base; the compiled rules are kept between them."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self.kb = kb
        self._chainers: dict[tuple[tuple[str, float], ...], Chainer] = {}

    def run(self, scenario: Scenario, *, record: bool = True) -> Run:
        """Chain forward over a scenario; without `record` the trace has no cycles.

        Raises InputError if what is given and what the rules conclude contradict each other.
        """
        chainer = self._chainer(scenario)
        memory, trace = chainer.run(dict(scenario.given), dict(scenario.measured), record=record)
        wrong = contradictions(self.kb.vocabulary, memory, scenario)
        if wrong:
            raise InputError(wrong)
        return Run(chainer.kb, scenario, memory, trace)

    def _chainer(self, scenario: Scenario) -> Chainer:
        """The chainer for the parameters of a scenario, which seldom differ."""
        key = tuple(sorted(scenario.parameters.items()))
        if key not in self._chainers:
            self._chainers[key] = Chainer(self.kb.having(scenario.parameters))
        return self._chainers[key]


def contradictions(vocabulary: Vocabulary, memory: WorkingMemory, scenario: Scenario) -> list[Problem]:
    """Pairs of facts in the memory that can't both be true, each side with where it comes from."""
    problems = []
    for key in dict.fromkeys(fact.key for fact in memory):
        facts = memory.about(key)
        for n, one in enumerate(facts):
            for other in facts[n + 1 :]:
                if contradict(vocabulary, one, other):
                    problems.append(_contradiction(one, other, memory, scenario))
    return problems


def _contradiction(one: Fact, other: Fact, memory: WorkingMemory, scenario: Scenario) -> Problem:
    sides = sorted(((fact, memory.origins[fact]) for fact in (one, other)), key=_given_first)
    message = " against ".join(f"{fact} ({origin})" for fact, origin in sides)
    line = next((origin.line for _, origin in sides if getattr(origin, "line", None)), scenario.line)  # type: ignore[union-attr]
    return Problem(f"contradiction: {message}", scenario.file, line, one.key,
                   hint="leave out what the rules conclude, or correct what it rests on")  # fmt: skip


def _given_first(side: tuple[Fact, Origin]) -> bool:
    return isinstance(side[1], Concluded)


def values(vocabulary: Vocabulary, memory: WorkingMemory) -> dict[str, Value | list[Value] | dict[Value, str]]:
    """The facts by attribute, as a scenario file would give them; advice is left out."""
    result: dict[str, Value | list[Value] | dict[Value, str]] = {}
    for key in dict.fromkeys(fact.key for fact in memory):
        if key.partition(".")[0] in (ADVICE, WITHHELD):
            continue
        attribute, facts = vocabulary[key], [fact for fact in memory.about(key) if fact.value != EMPTY]
        if attribute.kind != "set":
            result[key] = attribute.highest(fact.value for fact in facts)
        elif len(facts) == len(attribute.values):
            result[key] = [fact.value for fact in facts if fact.holds]
        else:
            result[key] = {fact.value: "yes" if fact.holds else "no" for fact in facts}
    return result
