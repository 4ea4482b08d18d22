"""Rules, advice, documents and disagreements: the knowledge as values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from .conditions import Condition, keys_of
from .errors import KnowledgeError
from .facts import Fact
from .terms import ADVICE, WITHHELD, Conclusion

Strength = Literal["must", "should", "may", "avoid", "never", "fact"]
AdviceKind = Literal["do", "wait", "avoid", "consider", "know"]
STRENGTHS: tuple[Strength, ...] = get_args(Strength)
KINDS: tuple[AdviceKind, ...] = get_args(AdviceKind)

# How firmly a source speaks, firmest first; a "never" is as firm as a "must".
FIRMNESS: tuple[Strength, ...] = ("must", "never", "should", "avoid", "may", "fact")


@dataclass(frozen=True)
class Document:
    """One of the sources that the knowledge rests on."""

    key: str
    title: str


@dataclass(frozen=True)
class Item:
    """One numbered piece of knowledge in a document, with the lines (counted from 1) that it rests on."""

    id: str
    document: str
    section: str
    lines: str
    kind: str
    gist: str

    @property
    def line_numbers(self) -> list[int]:
        return [int(number) for number in self.lines.split(",")]


@dataclass(frozen=True)
class Rule:
    """When all conditions are met, the conclusion is added to the working memory.

    `strength` is the tone of the source, `because` the reason in its domain, `items` the pieces of
    knowledge that the rule encodes. A rule with `settles` decides the disagreement of that id;
    `parameters` are those whose numbers stand in its conditions.
    """

    id: str
    when: tuple[Condition, ...]
    then: Conclusion
    strength: Strength
    because: str
    items: tuple[str, ...]
    settles: str = ""
    parameters: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """By the id, which no other rule has: conditions would take long, and rules are looked up often."""
        return hash(self.id)

    @property
    def fact(self) -> Fact:
        return self.then.fact

    @property
    def head(self) -> str:
        """The attribute that the rule says something of."""
        return self.then.fact.key

    @property
    def advice(self) -> str:
        """The code of the advice that the rule gives, or ""."""
        entity, _, code = self.head.partition(".")
        return code if entity == ADVICE else ""

    @property
    def withholds(self) -> str:
        """The code of the advice that the rule withholds, or ""."""
        entity, _, code = self.head.partition(".")
        return code if entity == WITHHELD else ""

    @cached_property
    def keys(self) -> frozenset[str]:
        """The attributes that the rule looks at."""
        return frozenset(key for condition in self.when for key in keys_of(condition))

    @cached_property
    def order(self) -> tuple[object, ...]:
        """Where the rule stands in any list: by id, numbers by their value."""
        parts = re.split(r"(\d+)", self.id)
        return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts)


@dataclass(frozen=True)
class Advice:
    """One recommendation of the catalogue.

    `rank` orders answers (lowest first). `decides` names the question that the advice answers, for those that do;
    the first live decision on a question is its headline, and `headline` its text there, if it should differ.
    `dates` names two date attributes, first and last day for doing it. `background` lists items that explain it
    without being a rule of their own.
    """

    code: str
    kind: AdviceKind
    text: str
    rank: int
    decides: str = ""
    headline: str = ""
    dates: tuple[str, str] | None = None
    background: tuple[str, ...] = ()


@dataclass(frozen=True)
class Side:
    """One side of a disagreement: what it says, and the rules that speak for it."""

    says: str
    rules: tuple[str, ...]


@dataclass(frozen=True)
class Disagreement:
    """A place where the sources pull in different directions.

    It is live in a scenario when rules of both sides fired. Rules whose `settles` names it settle it;
    `unsettled` is said while none of them fired.
    """

    id: str
    title: str
    sides: tuple[Side, Side]
    principle: str
    unsettled: str


class RuleSet:
    """The rules of one module, in the order in which they are written down."""

    def __init__(self) -> None:
        self.rules: list[Rule] = []

    def rule(
        self,
        id: str,
        *,
        when: Sequence[Condition],
        then: Conclusion,
        strength: Strength,
        because: str,
        items: Iterable[str] = (),
        settles: str = "",
    ) -> None:
        """Write down one rule. Its item is its own id without a closing letter, unless `items` are named.

        Raises KnowledgeError for a rule that is no rule at all: no condition, or something else in its place.
        """
        for condition in when:
            if not isinstance(condition, Condition):
                raise KnowledgeError(f"rule {id}: {condition!r} is not a condition (a comparison of attributes)")
        if not isinstance(then, Conclusion):
            raise KnowledgeError(f"rule {id}: then={then!r} is not a conclusion (advise.x or attribute.becomes(v))")
        items = tuple(items) or (re.sub(r"(?<=\d)[a-z]$", "", id),)
        self.rules.append(Rule(id, tuple(when), then, strength, because, items, settles))
