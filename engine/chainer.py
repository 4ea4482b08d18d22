"""Forward chaining by experta, which owns the recognise-act cycle: Rete network, agenda, salience.

Each fact of ours is one experta fact; each test compiles to one pattern, alternatives on one attribute to one
predicate. Strata become salience, so that a rule asks for absence only when nothing can fill it any more.
The rules have no variables, so each fires once at the most; within a stratum they fire by id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from itertools import chain
from typing import Any

from . import rete
from .conditions import AnyOf, Condition, Test, Unknown, predicate
from .evaluator import reachable
from .facts import EMPTY, Concluded, Fact, Given, Measured, WorkingMemory
from .knowledge import KnowledgeBase
from .rules import Rule
from .trace import Cycle, Trace, premises
from .vocabulary import Attribute, Vocabulary


@cache
def template(key: str) -> Any:
    """The experta fact class of one attribute. Its type is what experta tests first in any pattern."""
    return type(key, (rete.Fact,), {})


class ByStratumThenId(rete.Strategy):  # type: ignore[misc]
    """Keeps the agenda so that the rightmost activation, the next to fire, is the first by stratum and id."""

    def __init__(self) -> None:
        super().__init__()
        self.fired: set[str] = set()

    def _update_agenda(self, agenda: Any, added: Iterable[Any], removed: Iterable[Any]) -> None:
        live = [*agenda.activations, *added]
        for act in removed:
            # Alternatives met by absence give equal activations; each leaves by itself.
            if act in live:
                live.remove(act)
        live = [act for act in live if act.rule.source.id not in self.fired]
        agenda.activations = sorted(live, key=lambda act: act.rule.place, reverse=True)


class CompiledRule(rete.Rule):  # type: ignore[misc]
    """An experta rule that knows the rule it was made of, and its place in the order of firing."""

    source: Rule
    place: tuple[int, tuple[object, ...]]

    def new_conditions(self, *args: Any) -> CompiledRule:
        compiled: CompiledRule = super().new_conditions(*args)
        compiled.source, compiled.place = self.source, self.place
        return compiled


class Network(rete.KnowledgeEngine):  # type: ignore[misc]
    """An experta engine over some rules of a knowledge base. It may run many times."""

    __strategy__ = ByStratumThenId

    def __init__(self, kb: KnowledgeBase, rules: Iterable[Rule]) -> None:
        self.kb = kb
        self._compiled = [self._compile(rule) for rule in rules]
        super().__init__()

    def get_rules(self) -> list[Any]:
        return self._compiled

    def chain(self, trace: Trace, record: bool) -> WorkingMemory:
        """Run all rules over the given and measured facts of the trace; record the cycles into it."""
        self.memory, self.trace, self.record = WorkingMemory(), trace, record
        self.memory.update(trace.given.items())
        self.memory.update(trace.measured.items())
        self.strategy.fired.clear()
        self.reset()
        if self.memory.origins:
            self.declare(*(template(f.key)(value=f.value, holds=f.holds) for f in self.memory))
        self.run()
        return self.memory

    def _compile(self, rule: Rule) -> CompiledRule:
        patterns = [_pattern(condition, self.kb.vocabulary) for condition in rule.when]
        compiled = CompiledRule(*patterns, salience=-self.kb.stratum(rule))
        compiled.source, compiled.place = rule, (self.kb.stratum(rule), rule.order)
        return compiled(_fire(rule))  # type: ignore[no-any-return]

    def fire(self, rule: Rule) -> None:
        """The act of the recognise-act cycle; experta calls it for the activation that it took."""
        agenda = [rule.id, *(act.rule.source.id for act in reversed(self.agenda.activations))]
        found = premises(self.kb, rule, self.memory) if self.record else ()
        new = self.memory.add(rule.fact, Concluded(rule.id))
        self.strategy.fired.add(rule.id)
        if new:
            self.declare(template(rule.head)(value=rule.fact.value, holds=True))
        if self.record:
            added = (rule.fact,) if new else ()
            once = tuple(dict.fromkeys(agenda))
            self.trace.cycles.append(Cycle(len(self.trace.cycles) + 1, once, rule, found, added))


class Chainer:
    """Forward chaining over a knowledge base, by a network of the rules within reach and few others."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self.kb = kb
        self._rules: set[str] = set()
        self._network: Network | None = None

    def run(
        self, given: dict[Fact, Given], measured: dict[Fact, Measured], *, record: bool = True
    ) -> tuple[WorkingMemory, Trace]:
        """Chain forward; the final working memory and the trace (without cycles unless `record`)."""
        needed = reachable(self.kb, chain(given, measured))
        # A network that serves is used again, unless most of it would stand idle and cost more than a new one.
        if self._network is None or not needed <= self._rules or len(self._rules) > 2 * len(needed):
            self._rules = needed
            self._network = Network(self.kb, [rule for rule in self.kb.in_order if rule.id in self._rules])
        trace = Trace(dict(given), {f: o for f, o in measured.items() if f not in given})
        return self._network.chain(trace, record), trace


def _fire(rule: Rule) -> Callable[[Network], None]:
    def act(network: Network) -> None:
        network.fire(rule)

    act.__name__ = rule.id
    return act


def _pattern(condition: Condition, vocabulary: Vocabulary) -> Any:
    if isinstance(condition, AnyOf):
        return rete.OR(*(_pattern(part, vocabulary) for part in condition.alternatives))
    if isinstance(condition, Unknown):
        return rete.NOT(template(condition.key)())
    if isinstance(condition, Test):
        return _test_pattern(condition, vocabulary[condition.key])
    inner = _test_pattern(condition.test, vocabulary[condition.test.key])
    return rete.NOT(inner)


def _test_pattern(test: Test, attribute: Attribute) -> Any:
    fact = template(test.key)
    if test.operator == "empty":
        return fact(value=EMPTY)
    if test.operator == "has":
        return fact(value=_among(test.values), holds=True)
    if test.operator == "lacks":
        lacking = [fact(value=value, holds=False) for value in test.values]
        return lacking[0] if len(lacking) == 1 else rete.AND(*lacking)
    if test.operator == "==":
        return fact(value=test.values[0])
    return fact(value=_predicate(test, attribute))


# experta compares predicates by identity and keeps every one that it has met, so each is made only once.
@cache
def _predicate(test: Test, attribute: Attribute) -> Any:
    return rete.P(predicate(test, attribute))


@cache
def _among(values: tuple[object, ...]) -> Any:
    return values[0] if len(values) == 1 else rete.P(lambda value: value in values)
