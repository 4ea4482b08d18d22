"""What tests of the meaning of rules share: facts of both kinds, and recorded runs."""

from __future__ import annotations

from hypothesis import settings
from netiquette.engine.chainer import Chainer
from netiquette.engine.facts import Fact, Given, WorkingMemory
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.trace import Trace
from netiquette.kb import load
from strategies import cases, givens

Facts = dict[Fact, Given]
Case = tuple[KnowledgeBase, Facts]

KB = load()
CHAINER = Chainer(KB)

# Facts for the project's knowledge base, and facts for a small one that is drawn along with them.
real = givens(KB).map(lambda facts: (KB, facts))
either = real | cases()
few, many = settings(max_examples=25, deadline=None), settings(max_examples=50, deadline=None)


def chained(kb: KnowledgeBase, facts: Facts) -> tuple[WorkingMemory, Trace]:
    """A recorded run; the network for the project's knowledge base is used again and again."""
    return (CHAINER if kb is KB else Chainer(kb)).run(facts, {})


def ids(trace: Trace) -> set[str]:
    return {cycle.rule.id for cycle in trace.cycles}
