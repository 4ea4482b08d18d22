"""What to do with a connection once it is there."""

from __future__ import annotations

from ...terms import RuleSet, advise, advised, goal, inbound, relation, unless
from ..shared import professionally_known, request_is_out, they_looked, wants_to_connect
from .sender import acquainted, received

RULES = RuleSet()
rule = RULES.rule

accepting = inbound.decision == "accept"
nothing_sent = unless(request_is_out)
not_invited = unless(received)
not_yet_connected = unless(relation.connected == "yes")
keeping_up = goal.kind.has("grow_network", "stay_informed")

rule("invite-88", when=[wants_to_connect, professionally_known, nothing_sent, not_invited, not_yet_connected,
                        unless(they_looked), unless(advised.send_request_after_meeting), unless(advised.connect_recruiter),
                        unless(advised.request_after_interview), unless(relation.introducer == "asked")],
     then=advise.send_request, strength="may",
     because="with people you know from work a connection makes the tie stronger")

rule("invite-88c", when=[received, accepting, acquainted],
     then=advise.use_both_worlds, strength="may",
     because="a tie at work grows stronger by being kept up online too")

rule("invite-108", when=[relation.connected == "yes", keeping_up, relation.familiarity >= "acquainted"],
     then=advise.use_both_worlds, strength="should",
     because="a connection is for the network online and for the working tie outside it")

rule("invite-97", when=[received, accepting, acquainted],
     then=advise.expect_prompts, strength="fact",
     because="reminders of new jobs and anniversaries keep people from losing sight of each other")

rule("invite-97b", when=[relation.connected == "yes", keeping_up],
     then=advise.expect_prompts, strength="fact",
     because="reminders of new jobs and anniversaries keep people from losing sight of each other")

rule("invite-87", when=[received, accepting],
     then=advise.spot_potential_early, strength="may", items=["invite-86", "invite-87"],
     because="most connections are never put to use, but a few come to matter a great deal")

rule("invite-87b", when=[relation.connected == "yes", goal.kind.has("grow_network")],
     then=advise.spot_potential_early, strength="may", items=["invite-86", "invite-87"],
     because="most connections are never put to use, but a few come to matter a great deal")
