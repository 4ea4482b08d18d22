"""Holding answers against what their scenarios expect, and counting which rules the scenarios exercise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .answer import Answer
from .conditions import Truth, evaluate
from .knowledge import KnowledgeBase
from .session import Run, values


def failures(found: Answer) -> Iterator[str]:
    """What an answer lacks of what its scenario expects, or has in spite of it."""
    expect, run = found.run.scenario.expect, found.run
    codes = [one.advice.code for one in found.recommendations]
    leading = [one.advice.code for one in found.headlines] or ["none"]
    if "headline" in expect and expect["headline"] not in leading:
        yield f"headline: expected {expect['headline']}, found {', '.join(leading)}"
    fired = [rule.id for rule in run.fired]
    for name, present in (
        ("advice", codes),
        ("withheld", [one.advice.code for one in found.withheld]),
        ("fired", fired),
        ("questions", [one.key for one in found.questions] if "questions" in expect else []),
        ("disagreements", [one.disagreement.id for one in found.disagreements]),
    ):
        for wanted in expect.get(name, []):
            if wanted not in present:
                yield f"{name}: expected {wanted}, found {', '.join(present) or 'none'}"
    for name, present in (("not", codes), ("not_fired", fired)):
        for unwanted in expect.get(name, []):
            if unwanted in present:
                yield f"{name}: did not expect {unwanted}, but it is there"
    yield from _fact_failures(found)


def _fact_failures(found: Answer) -> Iterator[str]:
    actual = values(found.run.kb.vocabulary, found.run.memory)
    for key, value in found.run.scenario.expect.get("facts", {}).items():
        wanted = set(found.run.kb.vocabulary.facts(key, value))
        if value == "unknown" and found.run.memory.about(key):
            yield f"facts: expected {key} to be unknown, found {actual[key]}"
        elif not wanted <= set(found.run.memory):
            yield f"facts: expected {key} = {value}, found {actual.get(key, 'nothing known')}"


@dataclass
class Coverage:
    """For each rule, in how many scenarios it fired, was blocked by a failed condition, or lacked a fact."""

    kb: KnowledgeBase
    fired: dict[str, int] = field(default_factory=dict)
    blocked: dict[str, int] = field(default_factory=dict)
    open: dict[str, int] = field(default_factory=dict)
    live: dict[str, int] = field(default_factory=dict)
    scenarios: int = 0

    def add(self, run: Run) -> None:
        self.scenarios += 1
        fired = {rule.id for rule in run.fired}
        for rule in self.kb.rules.values():
            if rule.id in fired:
                counts = self.fired
            else:
                truths = [evaluate(c, run.memory, self.kb.vocabulary).truth for c in rule.when]
                counts = self.blocked if Truth.FAILED in truths else self.open
            counts[rule.id] = counts.get(rule.id, 0) + 1
        for disagreement in self.kb.disagreements.values():
            if all(fired & set(side.rules) for side in disagreement.sides):
                self.live[disagreement.id] = self.live.get(disagreement.id, 0) + 1

    @property
    def never_fired(self) -> list[str]:
        return [rule.id for rule in self.kb.in_order if rule.id not in self.fired]

    @property
    def never_silent(self) -> list[str]:
        return [rule.id for rule in self.kb.in_order if self.fired.get(rule.id) == self.scenarios]

    @property
    def never_live(self) -> list[str]:
        return [id for id in self.kb.disagreements if id not in self.live]
