"""When to connect and when to follow: the rules of the document "connect", a module for each of its themes."""

from __future__ import annotations

from ...terms import RuleSet
from . import choosing, following, meeting, note, recruiters, refusal, unconnected

RULES = RuleSet()
for _module in (choosing, following, note, refusal, meeting, unconnected, recruiters):
    RULES.rules.extend(_module.RULES.rules)
