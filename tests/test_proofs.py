"""Proofs of every advice in every scenario: whole, down to what is given, and true when put to the test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from chaining import Case, chained, many
from completions import scenario
from hypothesis import given
from jsonschema import Draft202012Validator
from netiquette.engine.answer import Answer
from netiquette.engine.check import assemble
from netiquette.engine.conditions import Condition, Test, any_of
from netiquette.engine.evaluator import closure
from netiquette.engine.facts import Fact, Given
from netiquette.engine.graph import proof_graph
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.proof import Node, Prover, hinges, is_given, proof_json
from netiquette.engine.rules import Document, Item, Rule
from netiquette.engine.schema import SCHEMAS
from netiquette.engine.session import Run, Session
from netiquette.engine.suppose import facts_of
from netiquette.engine.terms import ADVICE, Entity
from netiquette.engine.trace import Premise
from netiquette.engine.vocabulary import YES, Vocabulary
from situations import IDS, SITUATIONS, answered, session
from strategies import cases


@pytest.fixture(params=range(len(SITUATIONS)), ids=IDS)
def found(request: pytest.FixtureRequest) -> Answer:
    """The answer to each scenario in turn."""
    return answered(request.param)


@pytest.fixture(scope="module")
def validator(kb: KnowledgeBase) -> Draft202012Validator:
    return Draft202012Validator(SCHEMAS["proof"](kb))


def _leaves(node: Node) -> Iterator[Node]:
    if not node.children:
        yield node
    for child in node.children:
        yield from _leaves(child)


def _firings(node: Node) -> Iterator[Node]:
    if node.rule:
        yield node
    for child in node.children:
        yield from _firings(child)


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def test_proofs_end_in_what_is_given(found: Answer, validator: Draft202012Validator) -> None:
    prover = Prover(found.run)
    premises = {cycle.rule.id: cycle.premises for cycle in found.run.trace.cycles}
    for one in (*found.recommendations, *found.withheld):
        root = prover.prove(Fact(f"{ADVICE}.{one.advice.code}", YES))
        assert all(is_given(leaf) for leaf in _leaves(root))
        for node in _firings(root):
            assert node.rule is not None
            assert len(node.children) == len(premises[node.rule.id]) == len(node.rule.when)
        validator.validate(proof_json(found.run, root))


# --- facts that support each other ---

it = Entity("it")


def _run(*rules: tuple[str, list[Condition]]) -> Run:
    """A run from it.given over rules, each with the attribute that it concludes to be "yes"."""
    vocabulary = Vocabulary()
    vocabulary.entity("it", "it")
    vocabulary.yn("it.given", "given")
    for name in dict.fromkeys(name for name, _ in rules):
        vocabulary.yn(f"it.{name}", name, derived=True)
    kb = assemble(
        name="small", version="1", vocabulary=vocabulary, documents=[Document("doc", "Document")], advice=[],
        items=[Item("item", "doc", "Section", "1", "rule", "gist")],
        rules=[Rule(f"r{n}", tuple(when), getattr(it, name).becomes("yes"), "fact", "because", ("item",))
               for n, (name, when) in enumerate(rules, 1)],
    )  # fmt: skip
    return Session(kb).run(scenario({Fact("it.given", YES): Given("it.given")}))


def _shape(node: Node) -> object:
    """The rules of a proof as they are nested, over the names of what is given."""
    if not node.children:
        return node.fact.key if node.fact else node.evidence
    return {node.rule.id if node.rule else "": [_shape(child) for child in node.children]}


def test_a_derivation_that_rests_on_its_conclusion_by_way_of_others_is_left_out() -> None:
    run = _run(
        ("a", [it.given == "yes"]), ("b", [it.a == "yes"]), ("c", [it.b == "yes"]), ("a", [it.c == "yes"]),
        ("a", [it.given == "yes"]),
    )  # fmt: skip
    assert [cycle.rule.id for cycle in run.trace.cycles] == ["r1", "r2", "r3", "r4", "r5"]
    root = Prover(run).prove(Fact("it.a", YES))
    assert [child.rule.id for child in root.children if child.rule] == ["r1", "r5"]
    # On the way to c, the rule that makes a of c is of no use either.
    assert _shape(Prover(run).prove(Fact("it.c", YES))) == {
        "": [{"r3": [{"": [{"r2": [{"": [{"r1": ["it.given"]}, {"r5": ["it.given"]}]}]}]}]}]
    }


def test_of_alternatives_those_that_do_not_rest_on_the_conclusion_are_kept() -> None:
    run = _run(
        ("a", [it.given == "yes"]), ("b", [it.a == "yes"]), ("a", [any_of(it.b == "yes", it.given == "yes")])
    )  # fmt: skip
    again = Prover(run).prove(Fact("it.a", YES)).children[1]
    assert again.rule is not None
    assert [leaf.fact for leaf in _leaves(again)] == [Fact("it.given", YES)]


def test_facts_that_derive_each_other_are_both_shown_and_drawn_without_a_loop() -> None:
    run = _run(
        ("a", [it.given == "yes"]), ("b", [it.given == "yes"]), ("a", [it.b == "yes"]), ("b", [it.a == "yes"]),
        ("c", [it.a == "yes", it.b == "yes"]),
    )  # fmt: skip
    root = Prover(run).prove(Fact("it.c", YES))
    a, b = root.children[0].children
    assert [[child.rule.id for child in node.children if child.rule] for node in (a, b)] == [["r1", "r3"], ["r2", "r4"]]
    graph = proof_graph(run, [root])
    drawn = [vertex.rule.id for vertex in graph.vertices if vertex.rule]
    assert set(drawn) in ({"r1", "r2", "r3", "r5"}, {"r1", "r2", "r4", "r5"})
    supported = {edge.supported for edge in graph.edges}
    assert {vertex.kind for vertex in graph.vertices if vertex.id not in supported} == {"given"}


@many
@given(cases())
def test_whatever_the_rules_a_proof_and_its_graph_end_in_what_is_given(case: Case) -> None:
    kb, facts = case
    memory, trace = chained(kb, facts)
    run = Run(kb, scenario(facts), memory, trace)
    roots = [Prover(run).prove(fact) for fact in memory]
    for root in roots:
        assert all(is_given(leaf) for leaf in _leaves(root)), root.statement
        for node in _firings(root):
            assert node.fact not in {below.fact for child in node.children for below in _nodes(child)}
    graph = proof_graph(run, roots)
    supported = {edge.supported for edge in graph.edges}
    ends = {vertex.kind for vertex in graph.vertices if vertex.id not in supported}
    assert ends <= {"given", "absent", "goal"}
    notes = [vertex.note for vertex in graph.vertices if vertex.kind == "goal" and vertex.id not in supported]
    assert all(note.startswith("given as") for note in notes)


# --- what a proof needs ---


def _needed(run: Run) -> dict[Fact, frozenset[Fact]]:
    """For each fact of a run, the given facts that every recorded derivation of it needs."""
    needed = {fact: frozenset([fact]) for fact in (*run.trace.given, *run.trace.measured)}
    before = None
    # What is derived again later is needed less by those that rested on it already.
    while needed != before:
        before = dict(needed)
        for cycle in run.trace.cycles:
            rests = [needed[fact] for premise in cycle.premises for fact in _indispensable(premise)]
            found = frozenset[Fact]().union(*rests)
            conclusion = cycle.rule.fact
            needed[conclusion] = needed[conclusion] & found if conclusion in needed else found
    return needed


def _indispensable(premise: Premise) -> tuple[Fact, ...]:
    """The facts that a premise can't do without: all that it lists, or the only one of those that would do."""
    if not isinstance(premise.condition, Test):
        return ()
    return premise.facts if premise.condition.operator == "lacks" or len(premise.facts) == 1 else ()


def test_what_a_proof_needs_is_needed(found: Answer) -> None:
    """Without a given fact that every derivation needs, only rules that had not fired can conclude the same."""
    run, needed = found.run, _needed(found.run)
    fired, facts = {rule.id for rule in run.fired}, facts_of(run.scenario)
    without = {
        fact: closure(run.kb, [(one, origin) for one, origin in facts.items() if one != fact])
        for fact in {fact for one in found.recommendations for fact in needed[Fact(f"{ADVICE}.{one.advice.code}", YES)]}
    }
    for one in found.recommendations:
        conclusion = Fact(f"{ADVICE}.{one.advice.code}", YES)
        for fact in needed[conclusion]:
            memory, rules = without[fact]
            again = {rule.id for rule in rules if rule.fact == conclusion}
            assert bool(again) == (conclusion in memory)
            assert not again or any(rule.id not in fired for rule in rules), (one.advice.code, str(fact))


def test_what_an_advice_hangs_on_takes_it_along(found: Answer) -> None:
    """What the plain evaluator found, said by the chainer."""
    situation = found.run.scenario
    for one in found.headlines[:1]:
        root = Prover(found.run).prove(Fact(f"{ADVICE}.{one.advice.code}", YES))
        for leaf in hinges(found.run, root):
            given = {fact: origin for fact, origin in situation.given.items() if fact != leaf.fact}
            measured = {fact: origin for fact, origin in situation.measured.items() if fact != leaf.fact}
            again = session().run(replace(situation, given=given, measured=measured), record=False)
            assert root.fact not in again.memory
