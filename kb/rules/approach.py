"""How to approach people you don't know: the rules of the document "approach"."""

from __future__ import annotations

from ...engine.conditions import Condition
from ..terms import RuleSet, advise, advised, me, meeting, relation, unless, view

RULES = RuleSet()
rule = RULES.rule

stranger: list[Condition] = [
    view.contact_in_question == "yes",
    relation.connected == "no",
    unless(relation.logical_connection == "yes"),
    unless(meeting.kind.one_of("networking_event", "conference", "interview", "business_meeting", "social")),
]
no_allowance_known = unless(me.message_quota.one_of("limited", "ample"))

rule("approach-06", when=[*stranger, advised.request_with_note],
     then=advise.no_cold_invite, strength="never",
     because="an invitation is not the way to begin with somebody who does not know you")

rule("approach-10", when=[*stranger, no_allowance_known],
     then=advise.engage_first, strength="should",
     because="people you have engaged with recognise your name and have some trust in you")
