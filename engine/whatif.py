"""What if: two answers side by side, and where their traces part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Any, Literal

from .answer import Answer, Recommendation, answer
from .conditions import Condition, Truth, evaluate
from .facts import Concluded, Fact, WorkingMemory
from .rules import Rule
from .scenario import Scenario
from .schema import fact_json
from .session import Run, Session
from .suppose import suppose
from .trace import Cycle, Trace
from .words import Words


@dataclass(frozen=True)
class Lack:
    """A condition that is met in one of two runs only, and the facts that stand against it in the other."""

    condition: Condition
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class Parting:
    """The first cycle in which two traces differ.

    `rule` fires there in one of the runs only (`in_second` says in which) because of what the other one
    lacks; with no lack, it fires in both and rests on other facts.
    """

    n: int
    first: Cycle | None
    second: Cycle | None
    rule: Rule
    in_second: bool
    lacks: tuple[Lack, ...]

    @property
    def fires(self) -> Literal["before", "after", "both"]:
        """In which of the two runs the rule fires."""
        if not self.lacks:
            return "both"
        return "after" if self.in_second else "before"


@dataclass(frozen=True)
class Difference:
    """What a supposition does to an answer."""

    before: Answer
    after: Answer
    gained: tuple[Recommendation, ...]
    lost: tuple[Recommendation, ...]
    reworded: tuple[tuple[Recommendation, Recommendation], ...]
    parting: Parting | None


def what_if(session: Session, scenario: Scenario, values: Mapping[str, Any], today: date | None = None) -> Difference:
    """Run a scenario as it is and as it would be. Raises InputError for what can't be supposed."""
    before = answer(session.run(scenario))
    after = answer(session.run(suppose(before.run.kb, scenario, values, today)))
    old = {one.advice.code: one for one in before.recommendations}
    new = {one.advice.code: one for one in after.recommendations}
    return Difference(
        before, after,
        tuple(one for code, one in new.items() if code not in old),
        tuple(one for code, one in old.items() if code not in new),
        tuple((old[code], one) for code, one in new.items() if code in old and old[code].text != one.text),
        parting(before.run, after.run),
    )  # fmt: skip


def parting(first: Run, second: Run) -> Parting | None:
    """Where two runs part, or None if every cycle is alike."""
    for n, (one, other) in enumerate(zip_longest(first.trace.cycles, second.trace.cycles), 1):
        if not _alike(one, other):
            return _parting(n, one, other, first, second)
    return None


def _alike(one: Cycle | None, other: Cycle | None) -> bool:
    if one is None or other is None:
        return one is other
    return (one.rule.id, one.premises, one.added) == (other.rule.id, other.premises, other.added)


def _parting(n: int, one: Cycle | None, other: Cycle | None, first: Run, second: Run) -> Parting:
    kb = first.kb
    cycles = [cycle for cycle in (one, other) if cycle]
    # Both runs fire the first rule that is ready: whichever of the two comes first was not ready in the other.
    rule = min((cycle.rule for cycle in cycles), key=lambda rule: (kb.stratum(rule), rule.order))
    in_second = not (one and one.rule.id == rule.id)
    without, cycle = (first, other) if in_second else (second, one)
    if one and other and one.rule.id == other.rule.id:
        return Parting(n, one, other, rule, True, ())
    memory = memory_before(without.trace, n)
    lacks = []
    for premise in cycle.premises if cycle else ():
        finding = evaluate(premise.condition, memory, kb.vocabulary)
        if finding.truth is not Truth.MET:
            lacks.append(Lack(premise.condition, finding.facts))
    return Parting(n, one, other, rule, in_second, tuple(lacks))


def memory_before(trace: Trace, n: int) -> WorkingMemory:
    """The working memory as a cycle found it, counted from 1."""
    memory = WorkingMemory()
    memory.update(trace.given.items())
    memory.update(trace.measured.items())
    for cycle in trace.cycles[: n - 1]:
        memory.update((fact, Concluded(cycle.rule.id)) for fact in cycle.added)
    return memory


def what_if_json(found: Difference, values: Mapping[str, Any]) -> dict[str, Any]:
    """As the published schema describes it."""
    run = found.before.run
    return {
        "format": "netiquette.what-if/1",
        "kb": run.kb.stamp,
        "scenario": run.scenario.title,
        "supposed": dict(values),
        "headlines": {"before": _advice_json(found.before.headlines), "after": _advice_json(found.after.headlines)},
        "gained": _advice_json(found.gained),
        "lost": _advice_json(found.lost),
        "reworded": _advice_json(new for _, new in found.reworded),
        "parting": _parting_json(found.parting, Words(run.kb, run.memory)) if found.parting else None,
    }


def _advice_json(advice: Iterable[Recommendation]) -> list[dict[str, Any]]:
    return [{"code": one.advice.code, "text": one.headline or one.text} for one in advice]


def _parting_json(one: Parting, words: Words) -> dict[str, Any]:
    return {
        "cycle": one.n,
        "before": one.first.rule.id if one.first else None,
        "after": one.second.rule.id if one.second else None,
        "rule": one.rule.id,
        "fires": one.fires,
        "lacks": [{"condition": words.condition(lack.condition), "facts": [fact_json(*fact) for fact in lack.facts]}
                  for lack in one.lacks],
    }  # fmt: skip
