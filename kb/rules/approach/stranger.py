"""Who is a stranger, and why no invitation comes first: the introduction and the first tip.

The conditions that the other modules share stand here as well. `relation.approach_in_question` says that a
stranger is to be approached, other than as the answer to a visit; `gate.invitation` that an invitation to anybody
is thought of.
"""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import RuleSet, advise, advised, any_of, draft, gate, goal, inbound, invite, me, person, relation, unless
from ..shared import (
    acquainted,
    connecting,
    has_allowance,
    in_question,
    met,
    not_connected,
    request_is_out,
    they_looked,
    wants_to_connect,
)

RULES = RuleSet()
rule = RULES.rule

approaching = relation.approach_in_question == "yes"
at_once = gate.at_once == "yes"
step_by_step: list[Condition] = [approaching, unless(at_once)]
inviting = gate.invitation == "yes"
# What concerns the note and the button is said only where nothing else comes first.
inviting_now = gate.now == "yes"
has_bond = any_of(relation.logical_connection == "yes", relation.weak_tie == "yes")
people_who_hire = ("recruiter", "hiring_manager", "hr_contact")
stranger = relation.stranger == "yes"
writing_a_note = draft.kind == "connect_note"
well_known = relation.familiarity >= "known"
not_sure_of_a_yes = unless(relation.would_accept_anything == "yes")
received = inbound.in_question == "yes"
nothing_sent: list[Condition] = [unless(relation.connected == "yes"), unless(request_is_out), unless(received)]
unknown_visitor: list[Condition] = [
    they_looked,
    in_question,
    not_connected,
    unless(relation.logical_connection == "yes"),
    unless(relation.familiarity >= "name_recognised"),
]

# --- Introduction: who is a stranger, and what do people think of requests from strangers? ---

rule("approach-03a", when=[person.roles.has("former_colleague", "interviewer")],
     then=relation.familiarity.becomes("acquainted"), strength="fact",
     because="you have worked or talked with {person.name}, and are known in some way")

rule("approach-03b", when=[relation.bases.has("personal_tie")],
     then=relation.familiarity.becomes("known"), strength="fact",
     because="a private tie makes you known")

rule("approach-03c", when=[relation.introducer == "given"],
     then=relation.familiarity.becomes("name_recognised"), strength="fact",
     because="after an introduction {person.name} knows your name at least")

rule("approach-03d", when=[relation.familiarity >= "stranger", unless(relation.familiarity >= "name_recognised"),
                           unless(relation.connected == "yes")],
     then=relation.stranger.becomes("yes"), strength="fact",
     because="whoever does not even know your name does not know you in any way")

rule("approach-03e", when=[relation.bases.is_empty(), unless(relation.familiarity >= "name_recognised"),
                           unless(relation.connected == "yes")],
     then=relation.stranger.becomes("yes"), strength="fact",
     because="you share nothing, and nothing is known of a meeting or an exchange")

rule("approach-03f", when=[connecting, wants_to_connect, acquainted, unless(met), unless(relation.introducer == "asked"),
                           unless(advised.connect_recruiter), unless(advised.request_after_interview),
                           any_of(well_known, unless(advised.follow_instead)), any_of(well_known, unless(advised.follow_first)),
                           any_of(well_known, unless(advised.keep_following))],
     then=advise.send_request, strength="may", items=["approach-03"],
     because="you know each other in some way, and that is whom people like to connect with")

rule("approach-02", when=[approaching, person.networking_style == "open"],
     then=person.welcomes_strangers.becomes("yes"), strength="fact",
     because="open networkers are glad of requests from anybody")

rule("approach-03", when=[approaching, unless(person.networking_style == "open")],
     then=person.welcomes_strangers.becomes("no"), strength="fact",
     because="many members connect only with people whom they know in some way")

rule("approach-04", when=[approaching, person.networking_style == "prefers_known"],
     then=person.open_to_talk.becomes("yes"), strength="may",
     because="not wanting to connect with strangers does not mean not wanting to hear from them")

# --- 1. Don't start with the invitation ---

rule("approach-09a", when=[wants_to_connect, stranger, *nothing_sent, unless(they_looked),
                           unless(advised.request_after_interview),
                           unless(advised.follow_instead), unless(me.wants_anonymity == "yes")],
     then=relation.approach_in_question.becomes("yes"), strength="fact",
     because="you would like to connect with somebody who does not know you")

rule("approach-09b", when=[goal.kind.has("message"), stranger, not_connected, *nothing_sent, unless(they_looked),
                           unless(advised.follow_instead), unless(has_allowance)],
     then=relation.approach_in_question.becomes("yes"), strength="fact",
     because="you would like to get in touch with somebody who does not know you")

# Where engaging first is advised, that says the same; the warning by itself is for where an exception may undo it.
rule("approach-06", when=[*unknown_visitor, advised.request_with_note],
     then=advise.engage_first, strength="must",
     because="to a stranger an invitation comes out of nowhere")

rule("approach-06b", when=[approaching, at_once],
     then=advise.no_cold_invite, strength="never",
     because="to a stranger it comes out of nowhere")

rule("approach-06c", when=[writing_a_note, stranger, *nothing_sent, unless(at_once)],
     then=advise.engage_first, strength="must",
     because="to a stranger an invitation comes out of nowhere")

rule("approach-06d", when=step_by_step,
     then=advise.engage_first, strength="must",
     because="to a stranger an invitation comes out of nowhere")

rule("approach-07", when=[received, stranger],
     then=advise.talk_before_accepting, strength="may",
     because="one author keeps invitations from strangers waiting and begins a conversation")

rule("approach-08", when=[stranger, invite.status.one_of("pending", "ignored", "rejected", "unclear")],
     then=invite.diagnosis.becomes("cold_invite"), strength="fact",
     because="few people have patience with an invitation from somebody they don't know")

rule("approach-08b", when=[stranger, invite.status == "pending"],
     then=advise.cold_invite_may_fail, strength="fact",
     because="few people have patience with an invitation from somebody they don't know")

rule("approach-09", when=step_by_step,
     then=advise.engage_first, strength="should",
     because="invitations do better once you are less of a stranger")
