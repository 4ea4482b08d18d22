"""Strata: which rules must be finished before a rule may ask what is *not* known.

`unknown` and `unless` look at the absence of facts, so every rule that could still add such a fact has to run
first. The stratum of an attribute is the number of such steps below it; a circle through one of them has no
sensible order and is refused.
"""

from __future__ import annotations

from collections.abc import Iterable

from .conditions import Test, key_of, tests
from .errors import KnowledgeError
from .rules import Rule


def stratify(rules: Iterable[Rule]) -> dict[str, int]:
    """The stratum of every attribute that rules conclude.

    Raises KnowledgeError naming a rule inside a circle through a negation.
    """
    rules = list(rules)
    stratum = {rule.head: 0 for rule in rules}
    while True:
        raised = {}
        for rule in rules:
            needed = max(_needs(rule, stratum), default=0)
            if needed > stratum[rule.head]:
                stratum[rule.head] = needed
                raised[rule.id] = rule
        if not raised:
            return stratum
        for rule in raised.values():
            # Without a circle no attribute can stand higher than there are attributes.
            if stratum[rule.head] > len(stratum):
                raise KnowledgeError(
                    f"rule {rule.id}: whether {rule.head} holds depends on its own absence "
                    "(a circle through unknown or unless)"
                )


def _needs(rule: Rule, stratum: dict[str, int]) -> Iterable[int]:
    for condition in rule.when:
        for part in tests(condition):
            key = key_of(part)
            if key in stratum:
                yield stratum[key] + (0 if isinstance(part, Test) else 1)
