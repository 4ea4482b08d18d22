"""The vocabulary: which attributes exist, of what type, with which values and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from .errors import KnowledgeError
from .facts import EMPTY, Fact, Value

Kind = Literal["yn", "symbol", "ordered", "set", "integer", "number", "text", "date", "raw"]

YES, NO, UNKNOWN = "yes", "no", "unknown"


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar, written as 2026-03-04."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


@dataclass(frozen=True, eq=False)
class Attribute:
    """One thing that can be known.

    `phrases` has a sentence for each value or member (for numbers, texts and dates the key "*", with `{value}`
    in it, and for numbers "0" if that is said otherwise; for what a set or symbol is not, "not VALUE");
    `together` has a sentence for several values of which any may hold, `listed` the name of a value inside a
    list; `noun` names the attribute inside a sentence; `ask` is the question that finds it out; `otherwise`
    stands for the value in a text when it is unknown. A derived attribute is concluded by rules and may also be
    given, unless it is internal. A raw attribute is material for a measurement and never a fact; `schema` is its
    JSON Schema. `doable` has the values that the user can bring about, each with how; what is not in it can't be
    changed, only found out.
    """

    key: str
    kind: Kind
    meaning: str
    values: tuple[str, ...] = ()
    phrases: Mapping[str, str] = field(default_factory=dict)
    noun: str = ""
    ask: str = ""
    otherwise: str = ""
    example: Any = None
    derived: bool = False
    internal: bool = False
    schema: Mapping[str, Any] | None = None
    doable: Mapping[str, str] = field(default_factory=dict)
    together: Mapping[frozenset[str], str] = field(default_factory=dict)
    listed: Mapping[str, str] = field(default_factory=dict)

    @property
    def entity(self) -> str:
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        return self.key.partition(".")[2]

    @property
    def question(self) -> str:
        """What finds it out, in words; what has no question of its own goes by its meaning."""
        if self.ask or not self.meaning.startswith("whether "):
            return self.ask or f"What is known of {self.noun or self.meaning}?"
        return f"Is it known {self.meaning}?"

    @property
    def is_number(self) -> bool:
        return self.kind in ("integer", "number")

    def rank(self, value: Value) -> Value:
        """What `<` compares: the place in the list for an ordered attribute, else the value itself."""
        return self.values.index(str(value)) if self.kind == "ordered" else value

    def levels(self, operator: str, bound: Value) -> tuple[str, ...]:
        """The levels of an ordered attribute that a comparison admits, lowest first."""
        at = self.values.index(str(bound))
        chosen = {"<": self.values[:at], "<=": self.values[:at + 1], ">": self.values[at + 1:],
                  ">=": self.values[at:], "!=": self.values[:at] + self.values[at + 1:]}  # fmt: skip
        return chosen[operator]

    def highest(self, values: Iterable[Value]) -> Value:
        """The value that counts where rules concluded several levels; elsewhere there is only one."""
        return max(values, key=self.rank) if self.kind == "ordered" else next(iter(values))

    def admits(self, value: object) -> bool:
        """Whether rules and facts may use this value (a member, for a set)."""
        if self.kind in ("yn", "symbol", "ordered", "set"):
            return value in self.values
        if self.kind == "integer":
            return isinstance(value, int) and not isinstance(value, bool)
        if self.kind == "number":
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        if self.kind == "date":
            return isinstance(value, str) and is_day(value)
        return isinstance(value, str) and self.kind != "raw"

    def way_to(self, change: Fact, now: Fact) -> str:
        """How the user can make a fact true that is not, or "" if that is not in the user's power.

        `{value}` in it stands for the value of the fact.
        """
        if isinstance(change.value, (int, float)) and isinstance(now.value, (int, float)):
            return self.doable.get("more" if change.value > now.value else "less", "")
        name = str(change.value) if change.holds else f"not {change.value}"
        return self.doable.get(name, self.doable.get("*", ""))

    def allowed(self) -> str:
        """The allowed values in words, for error messages."""
        if self.values:
            return "one of " + ", ".join(self.values)
        words = {"integer": "a whole number", "number": "a number", "date": "a date like 2026-03-04"}
        return words.get(self.kind, "a text")


class Vocabulary(Mapping[str, Attribute]):
    """All attributes by key, in the order of declaration; entities carry a title each."""

    def __init__(self) -> None:
        self.entities: dict[str, str] = {}
        self._attributes: dict[str, Attribute] = {}

    def entity(self, name: str, meaning: str) -> None:
        self.entities[name] = meaning

    def declare(self, attribute: Attribute) -> None:
        if attribute.key in self._attributes:
            raise KnowledgeError(f"{attribute.key}: declared twice")
        if attribute.entity not in self.entities:
            raise KnowledgeError(f"{attribute.key}: entity {attribute.entity!r} is not declared")
        self._attributes[attribute.key] = attribute

    def yn(self, key: str, meaning: str, *, yes: str = "", no: str = "", **more: Any) -> None:
        """Declare a yes/no attribute with a sentence for either answer."""
        phrases = {YES: yes, NO: no}
        self.declare(Attribute(key, "yn", meaning, values=(YES, NO), phrases=phrases, **more))

    def symbol(self, key: str, meaning: str, values: Mapping[str, str], **more: Any) -> None:
        """Declare a choice of one value; `values` maps each value to its sentence."""
        self.declare(Attribute(key, "symbol", meaning, values=tuple(values), phrases=values, **more))

    def ordered(self, key: str, meaning: str, values: Mapping[str, str], **more: Any) -> None:
        """Declare a level, lowest first. If rules conclude several levels, the highest counts."""
        self.declare(Attribute(key, "ordered", meaning, values=tuple(values), phrases=values, **more))

    def set(self, key: str, meaning: str, values: Mapping[str, str], **more: Any) -> None:
        """Declare several values at once; `values` maps each member to its sentence."""
        members = tuple(value for value in values if value != EMPTY and not value.startswith("not "))
        self.declare(Attribute(key, "set", meaning, values=members, phrases=values, **more))

    def number(
        self, key: str, meaning: str, *, says: str = "", zero: str = "", whole: bool = False, **more: Any
    ) -> None:
        """Declare a number; `says` is its sentence, `zero` the sentence where it is none."""
        kind: Kind = "integer" if whole else "number"
        phrases = {name: text for name, text in (("*", says), ("0", zero)) if text}
        self.declare(Attribute(key, kind, meaning, phrases=phrases, **more))

    def text(self, key: str, meaning: str, *, says: str = "", **more: Any) -> None:
        self.declare(Attribute(key, "text", meaning, phrases={"*": says} if says else {}, **more))

    def date(self, key: str, meaning: str, *, says: str = "", **more: Any) -> None:
        self.declare(Attribute(key, "date", meaning, phrases={"*": says} if says else {}, **more))

    def raw(self, key: str, meaning: str, schema: Mapping[str, Any], **more: Any) -> None:
        """Declare raw material, e.g. the list of somebody's schools."""
        self.declare(Attribute(key, "raw", meaning, schema=schema, **more))

    def doable(self, key: str, ways: Mapping[str, str]) -> None:
        """Declare how the user can bring about values of an attribute.

        The ways are imperatives by value: "not VALUE" for what a set should lose, "*" for any, "more" and
        "less" for numbers, with `{value}` for the one that is wanted. Raises KnowledgeError for other values.
        """
        attribute = self[key]
        names = {"*", "more", "less", *attribute.values, *(f"not {value}" for value in attribute.values)}
        for name in ways:
            if name not in names:
                raise KnowledgeError(f"{key}: doable names {name!r}, which is not among {', '.join(sorted(names))}")
        self._attributes[key] = replace(attribute, doable=ways)

    def together(self, key: str, says: str, *values: str) -> None:
        """Declare one sentence for several values (levels, members) of which any may hold.

        It must say neither more nor less than their sentences joined by "or". Raises KnowledgeError for other values.
        """
        attribute = self._with(key, values)
        self._attributes[key] = replace(attribute, together={**attribute.together, frozenset(values): says})

    def lacking(self, key: str, phrases: Mapping[str, str]) -> None:
        """Declare a sentence for each member that a set may lack. Raises KnowledgeError for other members."""
        attribute = self._with(key, phrases)
        denied = {f"not {member}": says for member, says in phrases.items()}
        self._attributes[key] = replace(attribute, phrases={**attribute.phrases, **denied})

    def listed(self, key: str, names: Mapping[str, str]) -> None:
        """Declare what to call each value where a text lists them. Raises KnowledgeError for other values."""
        self._attributes[key] = replace(self._with(key, names), listed=names)

    def _with(self, key: str, values: Iterable[str]) -> Attribute:
        attribute = self[key]
        for value in values:
            if value not in attribute.values:
                raise KnowledgeError(f"{key}: {value!r} is not among {', '.join(attribute.values)}")
        return attribute

    def of(self, entity: str) -> Sequence[Attribute]:
        return [attribute for attribute in self.values() if attribute.entity == entity]

    def facts(self, key: str, value: object) -> list[Fact]:
        """The facts that a given value stands for.

        A list is a whole set: members left out are known not to be in it. A mapping of members to yes/no is
        a part of a set: members left out stay unknown. "unknown" stands for no fact at all.
        """
        attribute = self[key]
        if attribute.kind != "set":
            value = {True: YES, False: NO}.get(value, value) if isinstance(value, bool) else value
            return [] if value == UNKNOWN and attribute.values else [Fact(key, value)]  # type: ignore[arg-type]
        if isinstance(value, str):
            return []
        if isinstance(value, Mapping):
            holds = {member: answer in (True, YES) for member, answer in value.items() if answer != UNKNOWN}
        else:
            holds = {member: member in value for member in attribute.values}  # type: ignore[operator]
        facts = [Fact(key, member, holds[member]) for member in attribute.values if member in holds]
        if len(facts) == len(attribute.values) and not any(fact.holds for fact in facts):
            facts.append(Fact(key, EMPTY))
        return facts

    def __getitem__(self, key: str) -> Attribute:
        return self._attributes[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._attributes)

    def __len__(self) -> int:
        return len(self._attributes)
