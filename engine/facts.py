"""Facts and the working memory that holds them.

A fact says one thing of one attribute. A set has one fact for each member of which something is known:
`holds` is true for "has it" and false for "does not have it"; about the other members nothing is known.
A set known to be empty has the fact `EMPTY` besides. An attribute without any fact is unknown, never "no".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

Value = str | int | float

EMPTY = "(none)"


class Fact(NamedTuple):
    """An attribute with a value, e.g. `Fact("view.days_ago", 2)`."""

    key: str
    value: Value
    holds: bool = True

    def __str__(self) -> str:
        return f"{self.key} = {self.value}" if self.holds else f"{self.key} lacks {self.value}"


@dataclass(frozen=True)
class Given:
    """A fact that stands in the scenario, at `path` and perhaps `line` of its file, or is only supposed."""

    path: str
    line: int | None = None
    supposed: bool = False

    def __str__(self) -> str:
        if self.supposed:
            return f"supposed: {self.path}"
        return f"given as {self.path}" + (f" in line {self.line}" if self.line else "")


@dataclass(frozen=True)
class Measured:
    """A fact that was computed from raw input; `evidence` is what a person would point at.

    `parameters` names those whose numbers it depends on.
    """

    evidence: str
    parameters: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"measured: {self.evidence}"


@dataclass(frozen=True)
class Concluded:
    """A fact that a rule added."""

    rule: str

    def __str__(self) -> str:
        return f"concluded by rule {self.rule}"


Origin = Given | Measured | Concluded


@dataclass
class WorkingMemory:
    """The facts of one run, each with where it came from first."""

    origins: dict[Fact, Origin] = field(default_factory=dict)
    _by_key: dict[str, list[Fact]] = field(default_factory=dict)

    def add(self, fact: Fact, origin: Origin) -> bool:
        """Add a fact; False if it was there already (it then keeps its first origin)."""
        if fact in self.origins:
            return False
        self.origins[fact] = origin
        self._by_key.setdefault(fact.key, []).append(fact)
        return True

    def update(self, facts: Iterable[tuple[Fact, Origin]]) -> None:
        for fact, origin in facts:
            self.add(fact, origin)

    def about(self, key: str) -> list[Fact]:
        """All facts of one attribute; empty if it is unknown."""
        return self._by_key.get(key, [])

    def __contains__(self, fact: object) -> bool:
        return fact in self.origins

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.origins)

    def __len__(self) -> int:
        return len(self.origins)
