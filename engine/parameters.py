"""Numbers with a name: rules write `history.months >= param.retry_months` and never a bare number.

A parameter that rests on no item is an assumption, and an answer that used it says so. Before anything runs,
the names in the rules are replaced by numbers, so everything else sees plain rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from .conditions import AnyOf, Condition, Test, Unknown, Unless
from .errors import KnowledgeError
from .rules import Rule

# More than a century of days is a slip of the pen, and would leave the calendar.
MOST = 36_500


@dataclass(frozen=True)
class Parameter:
    """A number that rules or measurements need, from 0 to `most`, and why it is what it is.

    `items` name its source; without any it is an assumption, which a user may set otherwise.
    """

    name: str
    value: float
    reason: str
    items: tuple[str, ...] = ()
    most: float = MOST

    @property
    def number(self) -> str:
        """The value as people write it."""
        return f"{self.value:g}"


class Named(str):
    """The name of a parameter, standing in a rule where its number will be."""

    __slots__ = ()


class Names:
    """`Names().retry_months` names the parameter `retry_months`."""

    def __getattr__(self, name: str) -> Named:
        if name.startswith("__"):
            raise AttributeError(name)
        return Named(name)


def settle(rule: Rule, parameters: Mapping[str, Parameter]) -> Rule:
    """The rule with numbers for names, noting which parameters it uses.

    Raises KnowledgeError for a parameter that is not declared.
    """
    used: list[str] = []

    def number(test: Test) -> Test:
        names = [value for value in test.values if isinstance(value, Named)]
        for name in names:
            if name not in parameters:
                raise KnowledgeError(f"rule {rule.id}: parameter {str(name)!r} is not declared")
        used.extend(map(str, names))
        values = (parameters[v].value if isinstance(v, Named) else v for v in test.values)
        return replace(test, values=tuple(values)) if names else test

    def within(condition: Condition) -> Condition:
        if isinstance(condition, AnyOf):
            return AnyOf(tuple(within(part) for part in condition.alternatives))  # type: ignore[misc]
        if isinstance(condition, Unless):
            return Unless(number(condition.test))
        return condition if isinstance(condition, Unknown) else number(condition)

    when = tuple(within(condition) for condition in rule.when)
    return replace(rule, when=when, parameters=tuple(dict.fromkeys(used))) if used else rule
