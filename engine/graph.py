"""Graphs of what rests on what: the proof of some conclusions, or the rules of a knowledge base.

A graph says nothing of how it is drawn. Every edge goes from what supports to what it supports.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .conditions import Test, Unknown, Unless, key_of, predicate, tests
from .facts import Fact
from .knowledge import KnowledgeBase
from .proof import Node, Prover, Status
from .rules import Rule
from .session import Run
from .vocabulary import Vocabulary
from .words import Words

Kind = Literal["goal", "derived", "given", "measured", "absent", "condition", "rule"]


@dataclass(frozen=True)
class Vertex:
    """A fact, a condition, or a rule that fired; `text` says it, `note` where it comes from."""

    id: str
    kind: Kind
    text: str
    note: str = ""
    status: Status = "proven"
    rule: Rule | None = None


@dataclass(frozen=True)
class Edge:
    """One vertex supports another, or with `bars` speaks against it."""

    support: str
    supported: str
    bars: bool = False


@dataclass(frozen=True)
class Graph:
    """Vertices in the order in which they are met from the goals on. The graph of a proof has no loops."""

    vertices: tuple[Vertex, ...]
    edges: tuple[Edge, ...]


class _Builder:
    """Collects vertices under keys, so that what is shared appears once."""

    def __init__(self, goals: Collection[object] = ()) -> None:
        self.goals = goals
        self.vertices: dict[object, Vertex] = {}
        self.edges: dict[tuple[str, str], Edge] = {}

    def vertex(self, key: object, kind: Kind, text: str, note: str = "", status: Status = "proven",
               rule: Rule | None = None) -> str:  # fmt: skip
        if key not in self.vertices:
            self.vertices[key] = Vertex(f"n{len(self.vertices) + 1}", kind, text, note, status, rule)
        return self.vertices[key].id

    def edge(self, support: str, supported: str, bars: bool = False) -> None:
        self.edges.setdefault((support, supported), Edge(support, supported, bars))

    def graph(self) -> Graph:
        return Graph(tuple(self.vertices.values()), tuple(self.edges.values()))


# --- proofs ---


def proof_graph(run: Run, roots: Iterable[Node]) -> Graph:
    """The proofs of some conclusions as one graph; shared parts appear once."""
    roots = list(roots)
    drawn = _Proofs(run, {_key(root) for root in roots})
    goals = [drawn.add(root) for root in roots]
    return _without_loops(drawn.builder.graph(), drawn.further, goals)


def _without_loops(graph: Graph, further: set[str], goals: list[str]) -> Graph:
    """The graph less what would close a loop.

    In a tree no fact rests on itself; where facts that rest on each other are shared, they may. What first
    brought each fact about has no loops, so `further` derivations are looked at after them, and one that
    rests on its own conclusion is left out, with what only it rested on.
    """
    resting: dict[str, list[str]] = {}
    kept = set[Edge]()
    for edge in sorted(graph.edges, key=lambda edge: edge.support in further):
        if edge.support not in further or edge.supported not in _below([edge.support], resting):
            resting.setdefault(edge.supported, []).append(edge.support)
            kept.add(edge)
    used = _below(goals, resting)
    edges = [edge for edge in graph.edges if edge in kept and edge.supported in used]
    return Graph(tuple(vertex for vertex in graph.vertices if vertex.id in used), tuple(edges))


def _below(starts: Iterable[str], resting: Mapping[str, Sequence[str]]) -> set[str]:
    """The vertices from which some rest, near or far, with themselves."""
    found, waiting = set[str](), list(starts)
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += resting.get(here, ())
    return found


def _key(node: Node) -> tuple[object, ...]:
    if node.rule:
        return node.rule.id, node.status
    if node.fact:
        return node.fact, node.status
    return node.statement, node.evidence, node.status, *(_key(child) for child in node.children)


class _Proofs:
    """Adds proofs to one graph; `further` are the vertices of rules that concluded nothing new."""

    def __init__(self, run: Run, goals: Collection[object]) -> None:
        self.run, self.builder = run, _Builder(goals)
        self.further: set[str] = set()
        self._prover, self._words = Prover(run), Words(run.kb, run.memory)
        self._first = {cycle.rule.id for cycle in run.trace.cycles if cycle.added}
        self._done: set[object] = set()

    def add(self, node: Node) -> str:
        """Add a node with what is below it."""
        rule, key = node.rule, _key(node)
        if rule:
            text, note = self._words.fill(rule.because), f"{rule.id} · {rule.strength}"
        else:
            text, note = node.statement, node.evidence
        kind = _kind(node, self.run, key in self.builder.goals)
        here = self.builder.vertex(key, kind, text, note, node.status, rule)
        if rule and rule.id not in self._first:
            self.further.add(here)
        for child in self._children(node, key):
            self.builder.edge(self.add(child), here)
        return here

    def _children(self, node: Node, key: object) -> Sequence[Node]:
        """What a node rests on; for a fact all of its derivations, wherever it stands."""
        if not node.fact or node.rule or not node.children:
            return node.children
        if key in self._done:
            return ()
        self._done.add(key)
        return self._prover.prove(node.fact).children


def _kind(node: Node, run: Run, is_goal: bool) -> Kind:
    if node.rule:
        return "rule"
    if is_goal:
        return "goal"
    if node.fact in run.trace.given:
        return "given"
    if node.fact in run.trace.measured:
        return "measured"
    if node.fact:
        return "derived"
    return "condition" if node.children else "absent"


# --- rules ---


def rule_graph(kb: KnowledgeBase, rule: Rule | None = None) -> Graph:
    """Which rules feed which, through the facts that they conclude; for one rule its neighbourhood alone."""
    builder, words = _Builder(), Words(kb)
    if rule:
        _neighbourhood(builder, kb, words, rule)
        return builder.graph()
    for user in kb.in_order:
        for fact, bars in _looked_at(kb, user):
            builder.edge(_fact(builder, words, fact), _rule(builder, words, user), bars)
        builder.edge(_rule(builder, words, user), _fact(builder, words, user.fact))
    return builder.graph()


def _neighbourhood(builder: _Builder, kb: KnowledgeBase, words: Words, rule: Rule) -> None:
    here = _rule(builder, words, rule)
    for key in sorted(rule.keys):
        if not kb.vocabulary[key].derived:
            builder.edge(builder.vertex(key, "given", words.noun(key), key), here)
    for fact, bars in _looked_at(kb, rule):
        builder.edge(_fact(builder, words, fact), here, bars)
        for feeder in kb.concluding[fact.key]:
            if feeder.fact == fact:
                builder.edge(_rule(builder, words, feeder), _fact(builder, words, fact))
    conclusion = _fact(builder, words, rule.fact)
    builder.edge(here, conclusion)
    for user in kb.using.get(rule.head, ()):
        for fact, bars in _looked_at(kb, user):
            if fact == rule.fact:
                builder.edge(conclusion, _rule(builder, words, user), bars)


def _rule(builder: _Builder, words: Words, rule: Rule) -> str:
    note = f"{rule.id} · {rule.strength}"
    return builder.vertex(rule.id, "rule", words.fill(rule.because), note, rule=rule)


def _fact(builder: _Builder, words: Words, fact: Fact) -> str:
    return builder.vertex(fact, "derived", words.fact(fact), fact.key)


def _looked_at(kb: KnowledgeBase, rule: Rule) -> Iterator[tuple[Fact, bool]]:
    """The facts concluded by other rules that bear on a rule, each with whether it speaks against it."""
    for condition in rule.when:
        for part in tests(condition):
            facts = dict.fromkeys(feeder.fact for feeder in kb.concluding.get(key_of(part), ()))
            for fact in facts:
                bearing = _bearing(part, fact, kb.vocabulary)
                if bearing:
                    yield fact, bearing == "bars"


def _bearing(part: Test | Unknown | Unless, fact: Fact, vocabulary: Vocabulary) -> Literal["feeds", "bars", ""]:
    """What a fact does to a condition that looks at its attribute."""
    if isinstance(part, Unknown):
        return "bars"
    if isinstance(part, Unless):
        return "bars" if _bearing(part.test, fact, vocabulary) == "feeds" else ""
    if part.operator in ("has", "lacks"):
        bearing: Literal["feeds", "bars"] = "feeds" if part.operator == "has" else "bars"
        return bearing if fact.value in part.values else ""
    if part.operator == "empty":
        return "bars" if fact.holds else ""
    return "feeds" if predicate(part, vocabulary[part.key])(fact.value) else ""
