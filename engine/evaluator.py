"""The plain evaluator: what the rules mean, without an agenda.

Stratum by stratum, a rule fires once all its conditions are met; the result is the least set of facts that
is closed under the rules, whatever their order. It is the reference for the chainer, and quick enough to
answer hypotheticals by the thousand.
"""

from __future__ import annotations

from collections.abc import Iterable

from .conditions import Test, Truth, evaluate, key_of, tests
from .facts import Concluded, Fact, Origin, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule


def closure(kb: KnowledgeBase, facts: Iterable[tuple[Fact, Origin]]) -> tuple[WorkingMemory, list[Rule]]:
    """The working memory after all rules have run, and the rules that fired."""
    memory = WorkingMemory()
    memory.update(facts)
    fired: dict[str, Rule] = {}
    for level in range(len(kb.by_stratum)):
        todo = kb.candidates(level, {fact.key for fact in memory})
        while todo:
            ready = [rule for rule in todo if is_met(rule, memory, kb)]
            fired.update((rule.id, rule) for rule in ready)
            news = {rule.head for rule in ready if memory.add(rule.fact, Concluded(rule.id))}
            # Only a rule that looks at something new can have become ready.
            near = {rule.id: rule for key in news for rule in kb.using.get(key, ()) if rule.id not in fired}
            todo = [rule for rule in near.values() if kb.stratum(rule) == level]
    return memory, list(fired.values())


def is_met(rule: Rule, memory: WorkingMemory, kb: KnowledgeBase) -> bool:
    """Whether all conditions of a rule are met."""
    return all(evaluate(condition, memory, kb.vocabulary).truth is Truth.MET for condition in rule.when)


def reachable(kb: KnowledgeBase, known: Iterable[str]) -> set[str]:
    """The ids of the rules that could fire when facts of these attributes are given.

    A rule is out of reach if some condition needs an attribute of which neither is anything given nor can
    anything be concluded.
    """
    available = set(known)
    found: set[str] = set()
    while True:
        new = [rule for rule in kb.rules.values() if rule.id not in found and _within(rule, available)]
        if not new:
            return found
        for rule in new:
            found.add(rule.id)
            available.add(rule.head)


def _within(rule: Rule, available: set[str]) -> bool:
    return all(
        any(not isinstance(part, Test) or key_of(part) in available for part in tests(condition))
        for condition in rule.when
    )
