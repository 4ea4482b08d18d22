"""The vocabulary: which attributes exist, of what type, with which values and in which words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .errors import KnowledgeError
from .facts import EMPTY, Fact, Value

Kind = Literal["yn", "symbol", "ordered", "set", "integer", "number", "text", "date", "raw"]

YES, NO, UNKNOWN = "yes", "no", "unknown"


@dataclass(frozen=True, eq=False)
class Attribute:
    """One thing that can be known.

    `phrases` has a sentence for each value or member (for numbers, texts and dates the single key "*", with
    `{value}` in it; for what a set or symbol is not, "not VALUE"); `noun` names the attribute inside a
    sentence; `ask` is the question that finds it out; `otherwise` stands for the value in a text when it is
    unknown. A derived attribute is concluded by rules and may also be given, unless it is internal. A raw
    attribute is material for a measurement and never a fact; `schema` is its JSON Schema. `doable` has the
    values that the user can bring about, each with how; what is not in it can't be changed, only found out.
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
        return {"integer": "a whole number", "number": "a number", "date": "a date"}.get(self.kind, "a text")


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

    def number(self, key: str, meaning: str, *, says: str = "", whole: bool = False, **more: Any) -> None:
        kind: Kind = "integer" if whole else "number"
        self.declare(Attribute(key, kind, meaning, phrases={"*": says} if says else {}, **more))

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
