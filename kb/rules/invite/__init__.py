"""What an invitation means: the rules of the document "invite", a module for each of its themes."""

from __future__ import annotations

from ...terms import RuleSet
from . import answer, career, gains, motives, sender, upkeep

RULES = RuleSet()
for _module in (sender, motives, answer, gains, career, upkeep):
    RULES.rules.extend(_module.RULES.rules)
