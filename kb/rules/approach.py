"""How to approach people you don't know: the rules of the document "approach"."""

from __future__ import annotations

from ...engine.conditions import Condition
from ..terms import RuleSet, advise, advised, relation, unless
from .shared import has_allowance, in_question, met, not_connected

RULES = RuleSet()
rule = RULES.rule

stranger: list[Condition] = [
    in_question,
    not_connected,
    unless(relation.logical_connection == "yes"),
    unless(met),
]

rule("approach-06", when=[*stranger, advised.request_with_note],
     then=advise.no_cold_invite, strength="never",
     because="to a stranger it comes out of nowhere")

rule("approach-10", when=[*stranger, unless(has_allowance)],
     then=advise.engage_first, strength="should",
     because="people you have engaged with recognise your name and have some trust in you")
