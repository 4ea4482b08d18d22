"""Why an advice is not in an answer: what each rule that could give it lacks, and what would mend that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from .abduction import Abducer
from .conditions import AnyOf, Condition, Test, Truth, Unless, evaluate, tests
from .facts import Fact
from .proof import Node, Prover, Status, node_json
from .repairs import Repair, Repairer, change_json
from .rules import Advice, Rule
from .session import Run
from .suppose import facts_of
from .terms import ADVICE, WITHHELD
from .trace import Premise
from .vocabulary import YES
from .words import Words

# "advised" stands for an advice that is in the answer after all.
Standing = Literal["advised", "withheld", "not given"]

_STATUS: dict[Truth, Status] = {Truth.MET: "proven", Truth.FAILED: "failed", Truth.UNKNOWN: "unknown"}


@dataclass(frozen=True)
class WhyNot:
    """How an advice stands in one run.

    `rules` are all that could give it, nearest first, each with its conditions as they stand; `withheld_by`
    are the proofs of what took it back.
    """

    run: Run
    advice: Advice
    standing: Standing
    rules: tuple[Node, ...]
    withheld_by: tuple[Node, ...]
    repairs: tuple[Repair, ...]


def why_not(run: Run, code: str) -> WhyNot:
    """Examine why an advice is not in the answer of a run."""
    given, withheld = Fact(f"{ADVICE}.{code}", YES), Fact(f"{WITHHELD}.{code}", YES)
    examiner = Examiner(run)
    standing: Standing = "not given"
    if given in run.memory:
        standing = "withheld" if withheld in run.memory else "advised"
    repairs = () if standing == "advised" else tuple(Repairer(run.kb, run.scenario).repairs(code))
    withheld_by = Prover(run).prove(withheld).children if standing == "withheld" else ()
    return WhyNot(run, run.kb.advice[code], standing, examiner.towards(given), withheld_by, repairs)


class Examiner:
    """Looks at rules that did not fire, and follows what they lack to given facts."""

    def __init__(self, run: Run) -> None:
        self.run, self.prover = run, Prover(run)
        self.fired = {rule.id for rule in run.fired}
        self._abducer = Abducer(run.kb, run.memory, self.fired, facts_of(run.scenario), lambda fact: True)
        # Each rule as it was shown, with the rules met below it and those of them that were left out as a circle;
        # the rules met below each rule that is being looked at.
        self._rules: dict[str, list[tuple[Node, frozenset[str], frozenset[str]]]] = {}
        self._met: list[set[str]] = [set()]

    def towards(self, fact: Fact) -> tuple[Node, ...]:
        """The rules that conclude a fact, those that fired first, then by how little they lack."""
        rules = [rule for rule in self.run.kb.concluding.get(fact.key, ()) if rule.fact == fact]
        return tuple(self._rule(rule, frozenset()) for rule in sorted(rules, key=self._nearness))

    def _nearness(self, rule: Rule) -> tuple[bool, int, tuple[object, ...]]:
        """Last come rules that only strengthen what others have concluded: they can't bring it about."""
        strengthens = any(isinstance(part, Test) and part.key == rule.fact.key
                          for condition in rule.when for part in tests(condition))  # fmt: skip
        return strengthens, (0 if rule.id in self.fired else self._abducer.fire(rule).cost), rule.order

    def _rule(self, rule: Rule, above: frozenset[str]) -> Node:
        """A rule with each of its conditions; the same node wherever the rules above cut the same circles short."""
        for node, seen, cut in self._rules.get(rule.id, ()):
            if above & seen == cut:
                self._met[-1].update(seen)
                return node
        self._met.append({rule.id})
        children = tuple(self._condition(condition, above | {rule.id}) for condition in rule.when)
        statuses = {child.status for child in children}
        status: Status = "failed" if "failed" in statuses else "unknown" if "unknown" in statuses else "proven"
        node = Node(self.prover.words.conclusion(rule), rule.fact, status, rule, children=children)
        seen = frozenset(self._met.pop())
        self._met[-1].update(seen)
        self._rules.setdefault(rule.id, []).append((node, seen, above & seen))
        return node

    def _condition(self, condition: Condition, above: frozenset[str]) -> Node:
        """A condition as it stands at the end of the run."""
        finding = evaluate(condition, self.run.memory, self.run.kb.vocabulary)
        if finding.truth is Truth.MET:
            return self.prover.premise(Premise(condition, finding.facts))
        words, status = self.prover.words, _STATUS[finding.truth]
        if isinstance(condition, Unless):
            statement = words.exception(condition.test, finding.facts)
        else:
            statement = words.condition(condition, finding.facts)
        if isinstance(condition, AnyOf):
            parts = tuple(self._condition(part, above) for part in condition.alternatives)
            return Node(statement, None, status, children=parts)
        found = tuple(self.prover.prove(fact) for fact in finding.facts)
        could = self._could(condition, above) if isinstance(condition, Test) else ()
        evidence = "" if found else "no rule concludes it" if could else "not known"
        return Node(statement, None, status, evidence=evidence, children=(*found, *could))

    def _could(self, test: Test, above: frozenset[str]) -> tuple[Node, ...]:
        """The rules that could still have met a test."""
        could = [rule for rule in self.run.kb.meeting(test) if rule.id not in self.fired]
        self._met[-1].update(rule.id for rule in could)
        rules = [rule for rule in could if rule.id not in above]
        return tuple(self._rule(rule, above) for rule in sorted(rules, key=self._nearness))


def why_not_json(found: WhyNot) -> dict[str, Any]:
    """As the published schema describes it."""
    run, shown = found.run, set[Node]()
    repairer = Repairer(run.kb, run.scenario)
    return {
        "format": "netiquette.why-not/1",
        "kb": run.kb.stamp,
        "scenario": run.scenario.title,
        "code": found.advice.code,
        "text": Words(run.kb, run.memory).fill(found.advice.text),
        "standing": found.standing,
        "rules": [node_json(run, node, shown) for node in found.rules],
        "withheld_by": [node_json(run, node, shown) for node in found.withheld_by],
        "repairs": [
            {"effort": one.effort, "changes": [change_json(run, repairer, change) for change in one.changes]}
            for one in found.repairs
        ],
    }
