"""Proofs: why a conclusion holds, from it down to given facts, built from the recorded firings alone."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from .answer import sources_json
from .conditions import Condition, Test, Truth, Unknown, evaluate, key_of, tests
from .evaluator import closure
from .facts import Concluded, Fact, WorkingMemory
from .rules import Rule
from .schema import fact_json
from .session import Run
from .suppose import facts_of
from .terms import WITHHELD
from .trace import Cycle, Premise
from .vocabulary import YES
from .words import Words

Status = Literal["proven", "failed", "unknown"]


@dataclass(frozen=True)
class Node:
    """One step of a proof.

    A node with a rule is a firing, its children are the rule's conditions; a node with a fact and no rule is
    given or measured (`evidence`), or has one child for each derivation of the fact.
    """

    statement: str
    fact: Fact | None
    status: Status
    rule: Rule | None = None
    evidence: str = ""
    children: tuple[Node, ...] = ()

    @cached_property
    def _hash(self) -> int:
        return hash((self.statement, self.fact, self.status, self.rule, self.evidence, self.children))

    def __hash__(self) -> int:
        """Worked out once: a node may be shared by many, and is looked up at each."""
        return self._hash


class Prover:
    """Builds proofs from one recorded run."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.words = Words(run.kb, run.memory)
        self._firings: dict[Fact, list[Cycle]] = {}
        for cycle in run.trace.cycles:
            self._firings.setdefault(cycle.rule.fact, []).append(cycle)
        self._grounded: dict[frozenset[Fact], frozenset[Fact]] = {}

    def prove(self, fact: Fact) -> Node:
        """The proof of a fact of the final memory, with every derivation that does not rest on itself."""
        return self._fact(fact, frozenset())

    def premise(self, premise: Premise) -> Node:
        """The proof of a condition that is met, from the facts that meet it."""
        return self._premise(premise, frozenset())

    def _fact(self, fact: Fact, above: frozenset[Fact]) -> Node:
        statement = self.words.fact(fact)
        origin = self.run.trace.given.get(fact) or self.run.trace.measured.get(fact)
        if origin:
            return Node(statement, fact, "proven", evidence=str(origin))
        within = above | {fact}
        known = self._without(within)
        firings = [cycle for cycle in self._firings.get(fact, []) if self._stands(cycle, known)]
        return Node(statement, fact, "proven", children=tuple(self._firing(cycle, within) for cycle in firings))

    def _firing(self, cycle: Cycle, above: frozenset[Fact]) -> Node:
        children = tuple(self._premise(premise, above) for premise in cycle.premises)
        return Node(self.words.conclusion(cycle.rule), cycle.rule.fact, "proven", cycle.rule, children=children)

    def _premise(self, premise: Premise, above: frozenset[Fact]) -> Node:
        known = self._without(above)
        facts = tuple(fact for fact in premise.facts if fact in known)
        nodes = tuple(self._fact(fact, above) for fact in facts)
        statement = self.words.condition(premise.condition, facts)
        if len(nodes) == 1 and nodes[0].statement == statement:
            return nodes[0]
        evidence = "" if nodes else self._silence(premise.condition)
        return Node(statement, None, "proven", evidence=evidence, children=nodes)

    def _silence(self, condition: Condition) -> str:
        """What meets a condition that no fact meets."""
        silent = [part for part in tests(condition) if not isinstance(part, Test)]
        keys = {key_of(part) for part in silent}
        if keys and all(key in self.run.kb.concluding for key in keys):
            return "no rule concludes it"
        return "nothing is given" if all(isinstance(part, Unknown) for part in silent) else "nothing is known of it"

    def _without(self, above: frozenset[Fact]) -> frozenset[Fact]:
        """The facts that the recorded firings derive from given and measured ones without using those above.

        Below a fact only these may be shown: anything else would rest on what is being proven.
        """
        if above not in self._grounded:
            trace = self.run.trace
            known, waiting = {*trace.given, *trace.measured}, trace.cycles
            while True:
                news = {cycle.rule.fact for cycle in waiting if self._stands(cycle, known)} - above - known
                if not news:
                    break
                known |= news
                waiting = [cycle for cycle in waiting if cycle.rule.fact not in known]
            self._grounded[above] = frozenset(known)
        return self._grounded[above]

    def _stands(self, cycle: Cycle, known: Collection[Fact]) -> bool:
        """Whether a rule would have fired on those of its facts that are known."""
        return all(self._is_met(premise, known) for premise in cycle.premises)

    def _is_met(self, premise: Premise, known: Collection[Fact]) -> bool:
        if all(fact in known for fact in premise.facts):
            return True
        kb, memory = self.run.kb, WorkingMemory()
        memory.update((fact, self.run.memory.origins[fact]) for fact in premise.facts if fact in known)
        # Absence is asked of strata that were finished, so it holds at the end of the run if it ever did.
        return any(
            evaluate(part, memory if isinstance(part, Test) else self.run.memory, kb.vocabulary).truth is Truth.MET
            for part in tests(premise.condition)
        )


def ground(node: Node) -> Iterator[Node]:
    """What a proof ends in: given and measured facts, and what nothing is known of."""
    if not node.children:
        yield node
    for child in node.children:
        yield from ground(child)


def hinges(run: Run, root: Node) -> list[Node]:
    """The given and measured facts of a proof without which its conclusion would not be: each is left out once."""
    facts, found = facts_of(run.scenario), []
    for leaf in dict.fromkeys(ground(root)):
        if leaf.fact in facts:
            rest = [(fact, origin) for fact, origin in facts.items() if fact != leaf.fact]
            if root.fact not in closure(run.kb, rest)[0]:
                found.append(leaf)
    return found


def is_given(node: Node) -> bool:
    """Whether a node is where a proof may end: given, measured, or met by absence."""
    return not node.children and bool(node.evidence)


def origin_of(run: Run, fact: Fact) -> str:
    """Where a fact came from, in words."""
    origin = run.memory.origins[fact]
    return str(origin) if not isinstance(origin, Concluded) else f"rule {origin.rule}"


def against(run: Run, root: Node) -> Node | None:
    """The proof that an advice is withheld, if it is."""
    code = root.fact.key.partition(".")[2] if root.fact else ""
    withheld = Fact(f"{WITHHELD}.{code}", YES)
    return Prover(run).prove(withheld) if withheld in run.memory else None


def proof_json(run: Run, root: Node) -> dict[str, Any]:
    """The proof of one advice; `withheld_by` proves what took it back, if something did."""
    shown, defeat = set[Node](), against(run, root)
    return {
        "format": "netiquette.proof/1",
        "kb": run.kb.stamp,
        "root": node_json(run, root, shown),
        "withheld_by": [node_json(run, node, shown) for node in (defeat.children if defeat else ())],
    }


def node_json(run: Run, node: Node, shown: set[Node]) -> dict[str, Any]:
    """A node with what is below it; one that was written out before is only named (`again`)."""
    rule = node.rule
    words = Words(run.kb, run.memory)
    again = bool(node.children) and node in shown
    shown.add(node)
    return {
        "statement": node.statement,
        "fact": fact_json(*node.fact) if node.fact else None,
        "status": node.status,
        "rule": rule.id if rule else None,
        "because": words.fill(rule.because) if rule else "",
        "strength": rule.strength if rule else None,
        "evidence": node.evidence,
        "source": sources_json(run.kb.sources(rule), run.kb) if rule else [],
        "again": again,
        "children": [] if again else [node_json(run, child, shown) for child in node.children],
    }
