"""Holding answers against what their scenarios expect, and counting which rules the scenarios exercise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .answer import Answer
from .conditions import Test, Truth, evaluate, tests
from .knowledge import KnowledgeBase
from .rules import Rule
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


def blocked(run: Run) -> set[str]:
    """The rules that what is known stands against.

    Of such a rule a condition fails, or asks for a conclusion of which every rule is blocked in its turn. Rules that
    only lack a fact are not among them.
    """
    fired = {rule.id for rule in run.fired}
    waiting = {rule.id: _lacking(rule, run) for rule in run.kb.rules.values() if rule.id not in fired}
    possible: set[str] = set()
    while True:
        more = {id for id in waiting.keys() - possible if _reachable(waiting[id], run.kb, possible)}
        if not more:
            return waiting.keys() - possible
        possible |= more


def _lacking(rule: Rule, run: Run) -> list[list[Test]] | None:
    """For each condition that is open, the tests that could still meet it; None if a condition fails."""
    lacking = []
    for condition in rule.when:
        truth = evaluate(condition, run.memory, run.kb.vocabulary).truth
        if truth is Truth.FAILED:
            return None
        if truth is Truth.UNKNOWN:
            lacking.append([part for part in tests(condition) if isinstance(part, Test) and _open(part, run)])
    return lacking


def _open(test: Test, run: Run) -> bool:
    return evaluate(test, run.memory, run.kb.vocabulary).truth is Truth.UNKNOWN


def _reachable(lacking: list[list[Test]] | None, kb: KnowledgeBase, possible: set[str]) -> bool:
    """Whether each open condition can still be met: by a fact that was not given, or by one of the rules."""
    if lacking is None:
        return False
    return all(any(not (rules := kb.meeting(test)) or any(rule.id in possible for rule in rules) for test in part)
               for part in lacking)  # fmt: skip


@dataclass
class Coverage:
    """For each rule, in how many scenarios it fired, was blocked by what is known, or lacked a fact."""

    kb: KnowledgeBase
    fired: dict[str, int] = field(default_factory=dict)
    blocked: dict[str, int] = field(default_factory=dict)
    open: dict[str, int] = field(default_factory=dict)
    live: dict[str, int] = field(default_factory=dict)
    scenarios: int = 0

    def add(self, run: Run) -> None:
        self.scenarios += 1
        fired, against = {rule.id for rule in run.fired}, blocked(run)
        for id in self.kb.rules:
            counts = self.fired if id in fired else self.blocked if id in against else self.open
            counts[id] = counts.get(id, 0) + 1
        for disagreement in self.kb.disagreements.values():
            if all(fired & set(side.rules) for side in disagreement.sides):
                self.live[disagreement.id] = self.live.get(disagreement.id, 0) + 1

    @property
    def never_fired(self) -> list[str]:
        return [rule.id for rule in self.kb.in_order if rule.id not in self.fired]

    @property
    def never_blocked(self) -> list[str]:
        return [rule.id for rule in self.kb.in_order if rule.id not in self.blocked]

    @property
    def never_silent(self) -> list[str]:
        return [rule.id for rule in self.kb.in_order if self.fired.get(rule.id) == self.scenarios]

    @property
    def never_live(self) -> list[str]:
        return [id for id in self.kb.disagreements if id not in self.live]
