"""What an invitation means: the rules of the document "invite"."""

from __future__ import annotations

from ..terms import RuleSet, goal, platform

RULES = RuleSet()
rule = RULES.rule

rule("invite-29", when=[goal.kind.has("grow_network")],
     then=platform.claims.becomes("no_overlap_needed"), strength="may",
     because="a wider network often needs neither acquaintance nor a similar background")
