"""How to approach people you don't know: the rules of the document "approach", a module for each part of it."""

from __future__ import annotations

from ...terms import RuleSet
from . import invitation, steps, stranger

RULES = RuleSet()
for _module in (stranger, steps, invitation):
    RULES.rules.extend(_module.RULES.rules)
