"""Replaying a trace: it gives the final facts, and refuses what did not happen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from chaining import Case, chained, either, ids, many
from hypothesis import given
from hypothesis import strategies as st
from netiquette.engine.evaluator import closure
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.trace import Cycle, ReplayError, Trace, premises, replay


@many
@given(either)
def test_replay_gives_the_final_facts(case: Case) -> None:
    kb, facts = case
    memory, trace = chained(kb, facts)
    assert replay(kb, trace).origins == memory.origins


@many
@given(either, st.data())
def test_replay_refuses_what_did_not_happen(case: Case, data: st.DataObject) -> None:
    kb, facts = case
    trace = chained(kb, facts)[1]
    silent = [rule for rule in kb.in_order if rule.id not in ids(trace)]
    forgeries = []
    if silent:
        forgeries.append(_with_a_rule_that_did_not_fire)
    if trace.cycles:
        forgeries += [_cut_short, _without_a_cycle, _without_a_premise, _with_another_addition, _with_a_shorter_agenda]
    if len(trace.cycles) > 1:
        forgeries.append(_with_two_cycles_swapped)
    if forgeries:
        place = data.draw(st.integers(0, max(len(trace.cycles) - 1, 0)))
        forged = data.draw(st.sampled_from(forgeries))(kb, trace, place)
        with pytest.raises(ReplayError, match=r"cycle \d+"):
            replay(kb, forged)


def _cut_short(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return replace(trace, cycles=trace.cycles[:at])


def _without_a_cycle(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return replace(trace, cycles=trace.cycles[:at] + trace.cycles[at + 1 :])


def _without_a_premise(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return _changed(trace, at, premises=trace.cycles[at].premises[1:])


def _with_another_addition(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    cycle = trace.cycles[at]
    return _changed(trace, at, added=() if cycle.added else (cycle.rule.fact,))


def _with_a_shorter_agenda(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    return _changed(trace, at, agenda=trace.cycles[at].agenda[:-1])


def _with_two_cycles_swapped(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    cycles = list(trace.cycles)
    cycles[at - 1], cycles[at] = cycles[at], cycles[at - 1]
    return replace(trace, cycles=cycles)


def _with_a_rule_that_did_not_fire(kb: KnowledgeBase, trace: Trace, at: int) -> Trace:
    """The cleverest forgery: its premises and its addition are what the rule finds and would add."""
    rule = next(rule for rule in kb.in_order if rule.id not in ids(trace))
    memory = closure(kb, trace.given.items())[0]
    added = () if rule.fact in memory else (rule.fact,)
    forged = Cycle(len(trace.cycles) + 1, (rule.id,), rule, premises(kb, rule, memory), added)
    return replace(trace, cycles=[*trace.cycles, forged])


def _changed(trace: Trace, at: int, **changes: Any) -> Trace:
    return replace(trace, cycles=[*trace.cycles[:at], replace(trace.cycles[at], **changes), *trace.cycles[at + 1 :]])
