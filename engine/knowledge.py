"""The knowledge base: vocabulary, sources, rules, advice and disagreements, checked as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from .facts import Fact, Measured
from .rules import Advice, Disagreement, Document, Item, Rule
from .strata import stratify
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Parameter:
    """A number that rules or measurements need. `items` name its source; without any it is an assumption."""

    name: str
    value: float
    reason: str
    items: tuple[str, ...] = ()


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

    def get(self, key: str) -> Any:
        """The given value of an attribute, or None."""
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

    @property
    def stamp(self) -> str:
        """Name and version, as every output carries it."""
        return f"{self.name} {self.version}"

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

    @cached_property
    def concluding(self) -> dict[str, list[Rule]]:
        """For each attribute the rules that say something of it."""
        return _group((rule.head, rule) for rule in self.in_order)

    @cached_property
    def using(self) -> dict[str, list[Rule]]:
        """For each attribute the rules that look at it."""
        return _group((key, rule) for rule in self.in_order for key in sorted(rule.keys))

    def sources(self, rule: Rule) -> list[Item]:
        return [self.items[item] for item in rule.items]


def _group(pairs: Iterable[tuple[str, Rule]]) -> dict[str, list[Rule]]:
    groups: dict[str, list[Rule]] = {}
    for key, rule in pairs:
        groups.setdefault(key, []).append(rule)
    return groups
