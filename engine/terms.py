"""The words that rules are written with: `view.days_ago < 1`, `advise.wait`, `advised.wait`.

A term only notes a name; whether the name is declared is checked when the knowledge base loads, so that the
message can say in which rule it stands.
"""

from __future__ import annotations

from dataclasses import dataclass

from .conditions import Test, Unknown
from .facts import Fact, Value
from .vocabulary import YES

ADVICE, WITHHELD = "advice", "withheld"


@dataclass(frozen=True)
class Conclusion:
    """What a rule adds to the working memory when it fires."""

    fact: Fact


class Term:
    """An attribute inside a rule; comparing it makes a condition, not a truth value."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, key: str) -> None:
        self.key = key

    def __bool__(self) -> bool:
        raise TypeError(f"{self.key} is a term, not a truth value; compare it, and list conditions one by one")

    def __eq__(self, value: Value) -> Test:  # type: ignore[override]
        return Test(self.key, "==", (value,))

    def __ne__(self, value: Value) -> Test:  # type: ignore[override]
        return Test(self.key, "!=", (value,))

    def __lt__(self, value: Value) -> Test:
        return Test(self.key, "<", (value,))

    def __le__(self, value: Value) -> Test:
        return Test(self.key, "<=", (value,))

    def __gt__(self, value: Value) -> Test:
        return Test(self.key, ">", (value,))

    def __ge__(self, value: Value) -> Test:
        return Test(self.key, ">=", (value,))

    def one_of(self, *values: Value) -> Test:
        return Test(self.key, "in", values)

    def has(self, *members: Value) -> Test:
        """The set holds at least one of the members."""
        return Test(self.key, "has", members)

    def lacks(self, *members: Value) -> Test:
        """The set is known to hold none of the members."""
        return Test(self.key, "lacks", members)

    def is_empty(self) -> Test:
        """The set is known to hold nothing at all."""
        return Test(self.key, "empty", ())

    def is_unknown(self) -> Unknown:
        return Unknown(self.key)

    def becomes(self, value: Value) -> Conclusion:
        """The consequent that this attribute has this value (for a set: this member)."""
        return Conclusion(Fact(self.key, value))


class Entity:
    """`Entity("view").days_ago` is the term of the attribute `view.days_ago`."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Term:
        if name.startswith("__"):
            raise AttributeError(name)
        return Term(f"{self._name}.{name}")


class Consequents:
    """`Consequents("advice").wait` is the consequent that puts the advice `wait` into the answer."""

    def __init__(self, entity: str) -> None:
        self._entity = entity

    def __getattr__(self, code: str) -> Conclusion:
        if code.startswith("__"):
            raise AttributeError(code)
        return Conclusion(Fact(f"{self._entity}.{code}", YES))


class Occurrences:
    """`Occurrences("advice").wait` is the condition that some rule has given the advice `wait`."""

    def __init__(self, entity: str) -> None:
        self._entity = entity

    def __getattr__(self, code: str) -> Test:
        if code.startswith("__"):
            raise AttributeError(code)
        return Test(f"{self._entity}.{code}", "==", (YES,))


advise = Consequents(ADVICE)
withhold = Consequents(WITHHELD)
advised = Occurrences(ADVICE)
withheld = Occurrences(WITHHELD)
