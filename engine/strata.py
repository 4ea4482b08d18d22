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
    steps = [(rule, key, step) for rule in rules for key, step in _rests_on(rule) if key in stratum]
    while True:
        raised = [(rule, stratum[key] + step) for rule, key, step in steps if stratum[key] + step > stratum[rule.head]]
        if not raised:
            return stratum
        for rule, level in raised:
            # Without a circle no attribute can stand higher than there are attributes.
            if level > len(stratum):
                raise KnowledgeError(
                    f"rule {rule.id}: whether {rule.head} holds depends on its own absence "
                    "(a circle through unknown or unless)"
                )
            stratum[rule.head] = max(stratum[rule.head], level)


def _rests_on(rule: Rule) -> set[tuple[str, int]]:
    """The attributes that a rule looks at, with 1 for those whose absence it may ask for."""
    return {(key_of(part), 0 if isinstance(part, Test) else 1) for condition in rule.when for part in tests(condition)}
