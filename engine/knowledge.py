"""The knowledge base: vocabulary, sources, rules, advice and disagreements, checked as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from .conditions import Condition, Test, meets
from .facts import Concluded, Fact, Measured, WorkingMemory
from .parameters import Parameter, settle
from .rules import Advice, Disagreement, Document, Item, Rule
from .strata import stratify
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Material:
    """What a measurement may look at.

    `values` is everything given, by entity and name; `today` the day to count from; `aliases` other names
    for one and the same. `complain(key, message, expected)` reports material that can't be, e.g. a date in
    the future; the scenario is then refused, and nothing is guessed.
    """

    values: Mapping[str, Mapping[str, Any]]
    today: date
    parameters: Mapping[str, Parameter]
    aliases: Mapping[str, str]
    complain: Callable[..., None]
    # What measurements have asked for; nothing else can change what they find.
    looked_at: set[str] = field(default_factory=set, compare=False)

    def get(self, key: str) -> Any:
        """The given value of an attribute, or None."""
        self.looked_at.add(key)
        entity, _, name = key.partition(".")
        return self.values.get(entity, {}).get(name)


# A measurement yields facts with their evidence.
Measurement = Callable[[Material], Iterable[tuple[Fact, Measured]]]


@dataclass(frozen=True, eq=False)
class KnowledgeBase:
    """Everything that is known of a domain. `check.assemble` makes one and refuses a faulty one."""

    name: str
    version: str
    vocabulary: Vocabulary
    documents: Mapping[str, Document]
    items: Mapping[str, Item]
    advice: Mapping[str, Advice]
    rules: Mapping[str, Rule]
    disagreements: Mapping[str, Disagreement]
    measurements: tuple[Measurement, ...] = ()
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    # The rules as they were written down, with names where `rules` has numbers.
    written: tuple[Rule, ...] = ()

    @property
    def stamp(self) -> str:
        """Name and version, as every output carries it."""
        return f"{self.name} {self.version}"

    def having(self, values: Mapping[str, float]) -> KnowledgeBase:
        """This knowledge base with other numbers for some parameters."""
        if not values:
            return self
        parameters = {**self.parameters}
        parameters.update((name, replace(parameters[name], value=value)) for name, value in values.items())
        return replace(self, parameters=parameters, rules=settled(self.written, parameters))

    @cached_property
    def strata(self) -> dict[str, int]:
        return stratify(self.rules.values())

    def stratum(self, rule: Rule) -> int:
        return self.strata[rule.head]

    @cached_property
    def by_stratum(self) -> list[list[Rule]]:
        """The rules in the order in which they may run, those of one stratum together."""
        levels: list[list[Rule]] = [[] for _ in range(max(self.strata.values(), default=-1) + 1)]
        for rule in self.in_order:
            levels[self.stratum(rule)].append(rule)
        return levels

    @cached_property
    def in_order(self) -> list[Rule]:
        """All rules by id."""
        return sorted(self.rules.values(), key=lambda rule: rule.order)

    def candidates(self, level: int, known: Iterable[str]) -> list[Rule]:
        """The rules of a stratum that can be met while something is known of these attributes only."""
        triggers = self._triggers[level]
        return [*triggers.get("", ()), *(rule for key in known for rule in triggers.get(key, ()))]

    @cached_property
    def _triggers(self) -> list[dict[str, list[Rule]]]:
        """For each stratum its rules by the rarest attribute that each can't do without; "" if there is none."""

        def trigger(rule: Rule) -> str:
            needed = [condition.key for condition in rule.when if isinstance(condition, Test)]
            return min(needed, key=lambda key: len(self.using[key]), default="")

        return [_group((trigger(rule), rule) for rule in stratum) for stratum in self.by_stratum]

    @cached_property
    def concluding(self) -> dict[str, list[Rule]]:
        """For each attribute the rules that say something of it."""
        return _group((rule.head, rule) for rule in self.in_order)

    def meeting(self, test: Test) -> list[Rule]:
        """The rules whose conclusion meets a test."""
        if test not in self._meeting:
            met = meets(test, self.vocabulary)
            self._meeting[test] = [rule for rule in self.concluding.get(test.key, ()) if met(_holding(rule))]
        return self._meeting[test]

    @cached_property
    def _meeting(self) -> dict[Test, list[Rule]]:
        return {}

    @cached_property
    def using(self) -> dict[str, list[Rule]]:
        """For each attribute the rules that look at it."""
        return _group((key, rule) for rule in self.in_order for key in sorted(rule.keys))

    def checks(self, rule: Rule) -> list[Callable[[WorkingMemory], bool]]:
        """The conditions of a rule as functions of the working memory."""
        if rule.id not in self._checks:
            self._checks[rule.id] = [meets(condition, self.vocabulary) for condition in rule.when]
        return self._checks[rule.id]

    def check(self, condition: Condition) -> Callable[[WorkingMemory], bool]:
        """A condition as a function of the working memory."""
        if condition not in self._compiled:
            self._compiled[condition] = meets(condition, self.vocabulary)
        return self._compiled[condition]

    @cached_property
    def _checks(self) -> dict[str, list[Callable[[WorkingMemory], bool]]]:
        return {}

    @cached_property
    def _compiled(self) -> dict[Condition, Callable[[WorkingMemory], bool]]:
        return {}

    def sources(self, rule: Rule) -> list[Item]:
        return [self.items[item] for item in rule.items]


def settled(written: Iterable[Rule], parameters: Mapping[str, Parameter]) -> dict[str, Rule]:
    """Rules by id, with the numbers of the parameters in place of their names."""
    return {rule.id: settle(rule, parameters) for rule in written}


def _holding(rule: Rule) -> WorkingMemory:
    """A working memory in which the rule has fired, and nothing else is known."""
    memory = WorkingMemory()
    memory.add(rule.fact, Concluded(rule.id))
    return memory


def _group(pairs: Iterable[tuple[str, Rule]]) -> dict[str, list[Rule]]:
    groups: dict[str, list[Rule]] = {}
    for key, rule in pairs:
        groups.setdefault(key, []).append(rule)
    return groups
