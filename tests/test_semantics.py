"""What rules mean: two engines, any order, any number of runs, one meaning.

Facts are drawn for the project's own knowledge base, and small knowledge bases are drawn besides.
"""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from typing import Any

from chaining import KB, Case, Facts, chained, either, few, ids, many, real
from hypothesis import given, settings
from hypothesis import strategies as st
from netiquette.engine.chainer import Chainer
from netiquette.engine.evaluator import closure, is_met, reachable
from netiquette.engine.facts import Concluded, WorkingMemory
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import contradict
from strategies import cases, givens, knowledge_bases


@many
@given(real)
def test_chainer_and_evaluator_agree_on_the_knowledge_base(case: Case) -> None:
    _agree(*case)


@many
@given(cases())
def test_chainer_and_evaluator_agree_on_any_rules(case: Case) -> None:
    _agree(*case)


def _agree(kb: KnowledgeBase, facts: Facts) -> None:
    memory, trace = chained(kb, facts)
    plain, fired = closure(kb, facts.items())
    assert set(memory) == set(plain)
    assert ids(trace) == {rule.id for rule in fired}
    assert len(trace.cycles) == len(fired)  # each rule once at the most


@few
@given(either)
def test_the_agenda_is_what_could_fire_and_its_first_fires(case: Case) -> None:
    kb, facts = case
    memory = WorkingMemory()
    memory.update(facts.items())
    done: set[str] = set()
    for n, cycle in enumerate(chained(kb, facts)[1].cycles, 1):
        ready = [rule for level in kb.by_stratum for rule in level if rule.id not in done and is_met(rule, memory, kb)]
        assert (cycle.n, cycle.agenda) == (n, tuple(rule.id for rule in ready))
        assert cycle.rule is ready[0]
        assert cycle.added == (() if cycle.rule.fact in memory else (cycle.rule.fact,))
        memory.add(cycle.rule.fact, Concluded(cycle.rule.id))
        done.add(cycle.rule.id)


@few
@given(either)
def test_without_a_record_the_facts_are_the_same(case: Case) -> None:
    kb, facts = case
    memory, trace = Chainer(kb).run(facts, {}, record=False)
    assert memory.origins == chained(kb, facts)[0].origins
    assert trace.cycles == []


@many
@given(either)
def test_a_rule_out_of_reach_does_not_fire(case: Case) -> None:
    kb, facts = case
    assert {rule.id for rule in closure(kb, facts.items())[1]} <= reachable(kb, facts)


# --- order and repetition ---


@few
@given(either, st.randoms(use_true_random=False))
def test_order_changes_nothing(case: Case, rng: random.Random) -> None:
    kb, facts = case
    shuffled = replace(kb, rules=_shuffled(kb.rules, rng))
    by_attribute = _shuffled(dict.fromkeys(fact.key for fact in facts), rng)
    other = {fact: origin for key in by_attribute for fact, origin in facts.items() if fact.key == key}
    memory, trace = chained(kb, facts)
    again, retrace = Chainer(shuffled).run(other, {})
    assert again.origins == memory.origins
    assert retrace.cycles == trace.cycles
    plain, fired = closure(shuffled, _shuffled(facts, rng).items())
    assert set(plain) == set(memory)
    assert {rule.id for rule in fired} == ids(trace)


def _shuffled(mapping: dict[Any, Any], rng: random.Random) -> dict[Any, Any]:
    pairs = list(mapping.items())
    rng.shuffle(pairs)
    return dict(pairs)


@settings(max_examples=12, deadline=None)
@given(st.lists(givens(KB), min_size=2, max_size=3))
def test_a_chainer_forgets_between_scenarios(scenarios: list[Facts]) -> None:
    chainer = Chainer(KB)
    for facts in [*scenarios, scenarios[0]]:
        memory, trace = chainer.run(facts, {})
        fresh, fresh_trace = Chainer(KB).run(facts, {})
        assert memory.origins == fresh.origins
        assert trace == fresh_trace


@few
@given(st.data())
def test_a_chainer_of_any_rules_forgets_between_scenarios(data: st.DataObject) -> None:
    kb = data.draw(knowledge_bases())
    chainer = Chainer(kb)
    for facts in data.draw(st.lists(givens(kb), min_size=2, max_size=4)):
        assert chainer.run(facts, {}) == Chainer(kb).run(facts, {})


# --- contradictions ---


@settings(max_examples=200, deadline=None)
@given(givens(KB))
def test_rules_contradict_each_other_only_where_the_given_facts_do(facts: Facts) -> None:
    memory, _ = closure(KB, facts.items())
    concluded = [fact for fact, origin in memory.origins.items() if isinstance(origin, Concluded)]
    refused = any(contradict(KB.vocabulary, one, other) for one in facts for other in concluded)
    clashes = [pair for pair in itertools.combinations(concluded, 2) if contradict(KB.vocabulary, *pair)]
    assert refused or not clashes
