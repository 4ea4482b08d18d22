"""When to connect: what raises the question, what counts as knowing somebody, what the note to them names.

The rules of a request are silent while an older one is out, and leave it to the rules of a meeting where a
meeting is fresh.
"""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import (
    RuleSet,
    advise,
    advised,
    any_of,
    draft,
    gate,
    goal,
    inbound,
    invite,
    me,
    meeting,
    person,
    relation,
    unless,
)
from ..shared import (
    acquainted,
    connecting,
    lacking,
    met,
    professionally_known,
    request_is_out,
    still_matters,
    they_looked,
    wants_to_connect,
)

RULES = RuleSet()
rule = RULES.rule

nothing_better = [unless(advised.send_request_after_meeting), unless(advised.connect_recruiter),
                  unless(advised.request_after_interview)]  # fmt: skip
# Whoever has invited you needs no request from you.
connectable = [unless(relation.connected == "yes"), unless(request_is_out), unless(inbound.in_question == "yes")]
# The note is spoken of where it is written already, or where the request is advised and nothing has to come first.
note_ahead: list[Condition] = [any_of(draft.kind == "connect_note", advised.send_request), gate.now == "yes"]


wants_an_introduction = goal.kind.has("get_introduction")

# --- Introduction: what connecting and following are ---

rule("connect-03", when=[any_of(goal.kind.has("connect", "talk_business", "stay_informed"), goal.in_doubt == "yes"),
                         *connectable, unless(goal.target == "company"), unless(they_looked)],
     then=goal.connecting.becomes("yes"), strength="fact",
     because="a request and following are the two ways to another member")

rule("connect-05", when=[invite.status == "accepted", unless(inbound.exists == "yes")],
     then=relation.connected.becomes("yes"), strength="fact",
     because="with the acceptance each of you is in the other's network")

rule("connect-05b", when=[relation.connected == "yes", any_of(goal.kind.has("connect", "decide_inbound"), inbound.exists == "yes"),
                          unless(they_looked), unless(goal.kind.has("message"))],
     then=advise.already_connected, strength="fact", items=["connect-05", "connect-06"],
     because="each of you is in the other's network, where you can write to each other")

rule("connect-11", when=[connecting, goal.kind.has("stay_informed"), unless(goal.kind.has("connect", "talk_business")),
                         unless(goal.in_doubt == "yes"), unless(relation.i_follow.one_of("recently", "for_some_time")),
                         *nothing_better],
     then=advise.follow_instead, strength="fact",
     because="following is enough to hear what {person.name} does, and nobody has to approve it")

rule("connect-11b", when=[connecting, goal.kind.has("stay_informed"), unless(goal.kind.has("connect", "talk_business")),
                          unless(goal.in_doubt == "yes"), relation.i_follow.one_of("recently", "for_some_time"),
                          *nothing_better],
     then=advise.follow_on, strength="fact",
     because="you hear what {person.name} does already, and that takes no connection")

rule("connect-12", when=[invite.status == "pending", *still_matters, unless(advised.pause_after_two_weeks),
                         unless(advised.follow_up_now)],
     then=advise.await_answer, strength="fact",
     because="a connection comes about only when both sides approve")

# --- When to send a request: people you know ---

rule("connect-13", when=[connecting, wants_to_connect, professionally_known, unless(relation.introducer == "asked"),
                         *nothing_better],
     then=advise.send_request, strength="should",
     because="a request generally fits where people know each other professionally")

rule("connect-13b", when=[professionally_known],
     then=relation.familiarity.becomes("acquainted"), strength="fact",
     because="people who know each other professionally are acquainted")

rule("connect-13c", when=[they_looked, goal.kind.has("connect"), *connectable, professionally_known, *nothing_better],
     then=advise.request_with_note, strength="should",
     because="a request generally fits where people know each other professionally")

rule("connect-14", when=[relation.bases.has("worked_together")],
     then=relation.professionally_known.becomes("yes"), strength="fact",
     because="people who have worked together know each other professionally")

rule("connect-15", when=[relation.bases.has("studied_together")],
     then=relation.professionally_known.becomes("yes"), strength="fact",
     because="people who have studied together count as knowing each other professionally")

rule("connect-16", when=[relation.bases.has("did_business")],
     then=relation.professionally_known.becomes("yes"), strength="fact",
     because="people who have done business know each other professionally")

rule("connect-17", when=[professionally_known, *note_ahead, *lacking(draft.refreshes_memory)],
     then=advise.recall_acquaintance, strength="should",
     because="even people who know you may not place your name at once")

rule("connect-14b", when=[person.roles.has("former_colleague")],
     then=relation.professionally_known.becomes("yes"), strength="fact", items=["connect-14"],
     because="former colleagues know each other professionally")

# --- People to whom somebody introduces you ---

rule("connect-18", when=[connecting, wants_to_connect, relation.mutual_connections >= 1,
                         unless(relation.introducer.one_of("asked", "given")), unless(acquainted),
                         unless(advised.follow_instead), *nothing_better],
     then=advise.ask_introduction_first, strength="should",
     because="you have a contact in common, and the introduction comes before the request")

rule("connect-18b", when=[connecting, wants_to_connect, relation.introducer == "asked", *nothing_better],
     then=advise.await_introduction, strength="should",
     because="the introduction comes first, then the request")

rule("connect-18c", when=[wants_an_introduction, relation.introducer == "asked", *connectable, *nothing_better],
     then=advise.await_introduction, strength="should", items=["connect-18", "connect-99"],
     because="you have asked for it, and the introduction is what you want")

rule("connect-19", when=[connecting, wants_to_connect, relation.introducer == "given", *nothing_better],
     then=advise.send_request, strength="should",
     because="you have been introduced, and a request is the next step")

rule("connect-19b", when=[wants_an_introduction, relation.introducer == "given", *connectable, *nothing_better],
     then=advise.send_request, strength="should",
     because="you have been introduced, and a request is the next step")

rule("connect-20", when=[relation.introducer == "given", *note_ahead, *lacking(draft.cites_introducer)],
     then=advise.name_introducer, strength="should",
     because="the contact whom you share stands for you")

# --- People with whom you have something in common, as in a model note ---

rule("connect-48c", when=[connecting, wants_to_connect, relation.familiarity.is_unknown(),
                          any_of(relation.logical_connection == "yes", relation.weak_tie == "yes"),
                          unless(relation.stranger == "yes"), unless(person.recruiter_question == "yes"),
                          unless(relation.introducer.one_of("asked", "given")), unless(advised.send_request),
                          unless(advised.follow_instead), unless(advised.follow_first), unless(advised.keep_following),
                          unless(advised.request_after_interview), unless(me.wants_anonymity == "yes"), *nothing_better],
     then=advise.request_with_note, strength="may", items=["connect-48", "viewer-25"],
     because="what you share gives a note something to rest on")

# --- People you have met ---

rule("connect-21", when=[met, *connectable, meeting.days_ago.is_unknown()],
     then=advise.send_request_after_meeting, strength="should",
     because="a request soon after you met is in place")

rule("connect-21b", when=[met],
     then=relation.familiarity.becomes("acquainted"), strength="fact",
     because="people who have met in person are acquainted")

rule("connect-22", when=[met, any_of(draft.kind == "connect_note", advised.send_request_after_meeting,
                                     advised.send_request, advised.request_with_note),
                         gate.now == "yes", *lacking(draft.mentions_event), unless(advised.recall_acquaintance)],
     then=advise.name_event, strength="should",
     because="the occasion tells {person.name} at once who you are")

# --- People to talk business with ---

rule("connect-23", when=[connecting, goal.kind.has("talk_business"), relation.bases.has("shared_interest"), *nothing_better],
     then=advise.send_request, strength="should",
     because="you have business interests in common and something to talk about")

rule("connect-24", when=[goal.kind.has("talk_business"), *note_ahead, *lacking(draft.states_shared_interest)],
     then=advise.name_shared_business, strength="should",
     because="the interests that you share are the reason for your request")

rule("connect-25", when=[goal.kind.has("talk_business"), *note_ahead, *lacking(draft.proposes_topic)],
     then=advise.propose_topic, strength="should",
     because="{person.name} should see what there is to discuss")

# --- People who interviewed you ---

rule("connect-26", when=[relation.application_stage == "interviewed", person.roles.has("hiring_manager"), *connectable,
                         unless(advised.send_request_after_meeting)],
     then=advise.request_after_interview, strength="should",
     because="a connection with the hiring manager keeps you in mind after the interview")

rule("connect-27", when=[relation.application_stage == "interviewed", person.roles.has("interviewer"), *connectable,
                         unless(advised.send_request_after_meeting)],
     then=advise.request_after_interview, strength="should",
     because="a connection with the people who interviewed you keeps you in mind")

rule("connect-27b", when=[relation.application_stage == "interviewed", person.roles.has("hiring_manager", "interviewer"),
                          advised.send_request_after_meeting],
     then=advise.send_request_after_meeting, strength="should", items=["connect-26", "connect-27"],
     because="a connection keeps you in mind after the interview")
