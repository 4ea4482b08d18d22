"""The plain evaluator: what the rules mean, without an agenda.

Stratum by stratum, a rule fires once all its conditions are met; the result is the least set of facts that
is closed under the rules, whatever their order. It is the reference for the chainer, and quick enough to
answer hypotheticals by the thousand.
"""

from __future__ import annotations

from collections.abc import Iterable

from .conditions import Condition, Test, Truth, evaluate, tests
from .facts import Concluded, Fact, Origin, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule
from .terms import ADVICE, WITHHELD


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


def live(memory: WorkingMemory) -> set[str]:
    """The codes of the advice that is given and not withheld."""
    given = {fact.key.partition(".")[2] for fact in memory if fact.key.startswith(f"{ADVICE}.")}
    taken = {fact.key.partition(".")[2] for fact in memory if fact.key.startswith(f"{WITHHELD}.")}
    return given - taken


def is_met(rule: Rule, memory: WorkingMemory, kb: KnowledgeBase) -> bool:
    """Whether all conditions of a rule are met."""
    # Asked very often, and quicker so than with all().
    for met in kb.checks(rule):  # noqa: SIM110
        if not met(memory):
            return False
    return True


def reachable(kb: KnowledgeBase, facts: Iterable[Fact]) -> set[str]:
    """The ids of all rules that could fire over these facts, and a few more.

    It is the closure in which nothing that rules conclude stands in the way of an exception: `unknown` and
    `unless` are asked of the given facts alone. Whatever fires is among these rules.
    """
    start, memory = WorkingMemory(), WorkingMemory()
    for fact in facts:
        start.add(fact, Concluded(""))
        memory.add(fact, Concluded(""))
    found: dict[str, Rule] = {}
    todo = [rule for level in range(len(kb.by_stratum)) for rule in kb.candidates(level, {f.key for f in memory})]
    while todo:
        ready = [rule for rule in todo if all(_possible(condition, start, memory, kb) for condition in rule.when)]
        found.update((rule.id, rule) for rule in ready)
        news = {rule.head for rule in ready if memory.add(rule.fact, Concluded(rule.id))}
        near = {rule.id: rule for key in news for rule in kb.using.get(key, ()) if rule.id not in found}
        todo = list(near.values())
    return set(found)


def _possible(condition: Condition, start: WorkingMemory, memory: WorkingMemory, kb: KnowledgeBase) -> bool:
    return any(
        evaluate(part, memory if isinstance(part, Test) else start, kb.vocabulary).truth is Truth.MET
        for part in tests(condition)
    )
