"""An invitation first, or not."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.approach.stranger import (
    approaching,
    at_once,
    has_bond,
    nothing_sent,
    people_who_hire,
    stranger,
    unknown_visitor,
    writing_a_note,
)
from ..terms import RuleSet, advise, advised, any_of, gate, me, person, platform, relation, unless, withhold

NEVER_FIRST = "never begin with an invitation to a stranger"

# The rules that take something in common for reason enough.
ENOUGH_IN_COMMON = ("viewer-10", "viewer-11", "viewer-12", "viewer-13", "viewer-14", "viewer-15", "viewer-25",
                    "connect-23", "connect-48")  # fmt: skip

DISAGREEMENTS = (
    Disagreement(
        "K29", "Is an invitation with a note a way to reach a stranger?",
        (Side("yes, it is the first of several ways", ("connect-94",)),
         Side(NEVER_FIRST, ("approach-06b", "approach-06d"))),
        "caution", "Engage first, where that is possible at all; an invitation can follow.",
    ),
    Disagreement(
        "K30", "You have something in common, but they don't know you: may you invite?",
        (Side("what you share is reason enough", ENOUGH_IN_COMMON),
         Side(NEVER_FIRST, ("approach-06c", "approach-06d"))),
        "graded", "Engaging first is recommended, an invitation that rests on what you share acceptable.",
    ),
    Disagreement(
        "K31", "May you invite strangers when you are after a job?",
        (Side("turning to people directly is a step towards a job", ("invite-41", "invite-43", "invite-50", "invite-52")),
         Side(NEVER_FIRST, ("approach-06b", "approach-06d"))),
        "specificity", "People who hire can be invited; with others engage first.",
    ),
    Disagreement(
        "K33", "May you invite a recruiter whom you don't know?",
        (Side("somebody who looks for a job should connect with agency recruiters", ("connect-124",)),
         Side(NEVER_FIRST, ("approach-06b",))),
        "specificity", "What is said of recruiters is the more specific.",
    ),
    Disagreement(
        "K34", "May you answer a visit with an invitation?",
        (Side("an invitation with a note is one way to reach somebody", ("viewer-01c", "connect-94")),
         Side(NEVER_FIRST, ("approach-06",))),
        "caution", "Engage first; an invitation can follow.",
    ),
    Disagreement(
        "K35", "Are invitations from strangers ever welcome?",
        (Side("open networkers welcome any", ("approach-02",)),
         Side(NEVER_FIRST, ("approach-06b",))),
        "ask", "It depends on the person: whoever is not known to be open is taken to prefer people they know.",
    ),
    Disagreement(
        "K36", "They connect only with people they know: may you get in touch at all?",
        (Side("they prefer to connect with people whom they know in some way", ("approach-03",)),
         Side("they may still like to hear from somebody new", ("approach-04",))),
        "exception", "Get in touch, but don't ask for the connection yet.",
    ),
    Disagreement(
        "K37", "Begin on LinkedIn or on another site?",
        (Side("other sites are easier, since one side can make a link there", ("approach-23",)),
         Side("follow on LinkedIn, which one side can do as well", ("approach-18", "approach-18b"))),
        "time", "Follow on LinkedIn first; other sites come in where the person is active.",
    ),
    Disagreement(
        "K38", "Where is the best place to engage?",
        (Side("in group discussions", ("approach-11",)),
         Side("under what they post", ("approach-12", "connect-96", "connect-113"))),
        "time", "Go where the person is active.",
    ),
    Disagreement(
        "K39", "Can every invitation carry a note?",
        (Side("only one sent from the profile page can", ("approach-38",)),
         Side("a note is taken to be possible everywhere", ("connect-94", "connect-37", "connect-37b"))),
        "feasibility", "Use the profile page to be on the safe side.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

hiring = person.roles.has(*people_who_hire)

rule("K29a", when=[approaching, advised.request_with_note, unless(at_once)],
     then=withhold.request_with_note, strength="avoid", settles="K29", items=["connect-94", "approach-06"],
     because="{person.name} does not know you, and of the two ways the one with less to regret goes first")

rule("K29b", when=[approaching, relation.place_to_engage == "no"],
     then=gate.at_once.becomes("yes"), strength="may", settles="K29", items=["connect-94", "approach-06"],
     because="there is no place where you could engage with {person.name}, so a personal invitation is what remains")

rule("K29c", when=[approaching, relation.place_to_engage == "no"],
     then=withhold.no_cold_invite, strength="may", settles="K29", items=["connect-94", "approach-06"],
     because="there is no place where you could engage with {person.name}, so a personal invitation is what remains")

rule("K29d", when=[approaching, relation.place_to_engage == "no", unless(advised.connect_recruiter),
                   unless(advised.send_request)],
     then=advise.request_with_note, strength="may", settles="K29", items=["connect-94", "approach-29"],
     because="there is no place where you could engage with {person.name}, so a personal invitation is what remains")

rule("K30a", when=[approaching, has_bond, advised.send_request, unless(at_once)],
     then=withhold.send_request, strength="avoid", settles="K30", items=["connect-23", "approach-06"],
     because="{person.name} does not know you yet, and engaging first is the safer way")

rule("K30b", when=[any_of(approaching, writing_a_note), stranger, has_bond, unless(at_once), *nothing_sent],
     then=advise.invite_on_bond, strength="may", settles="K30", items=["viewer-25", "connect-48", "approach-06"],
     because="what you share gives the invitation a reason, though engaging first is the safer way")

rule("K31a", when=[approaching, advised.approach_target_firm, hiring],
     then=gate.at_once.becomes("yes"), strength="may", settles="K31", items=["invite-43", "approach-06"],
     because="people who hire can expect to be addressed by people who look for a job")

rule("K31b", when=[approaching, advised.approach_target_firm, hiring],
     then=withhold.no_cold_invite, strength="may", settles="K31", items=["invite-43", "approach-06"],
     because="people who hire can expect to be addressed by people who look for a job")

rule("K31d", when=[approaching, advised.approach_target_firm, hiring, unless(advised.connect_recruiter),
                   unless(advised.send_request)],
     then=advise.request_with_note, strength="may", settles="K31", items=["invite-43", "approach-29"],
     because="people who hire can expect to be addressed by people who look for a job")

rule("K31c", when=[approaching, advised.approach_target_firm, unless(hiring), unless(at_once)],
     then=advise.engage_first, strength="should", settles="K31", items=["invite-41", "approach-10"],
     because="{person.name} does not hire people, and with others the longer way is the safer one")

rule("K33a", when=[approaching, person.recruiter_kind.has("agency"), me.job_search == "active"],
     then=gate.at_once.becomes("yes"), strength="should", settles="K33", items=["connect-124", "approach-06"],
     because="agency recruiters live on being in touch with people who look for a job")

rule("K33b", when=[approaching, person.recruiter_kind.has("agency"), me.job_search == "active"],
     then=withhold.no_cold_invite, strength="should", settles="K33", items=["connect-124", "approach-06"],
     because="agency recruiters live on being in touch with people who look for a job")

rule("K34", when=[*unknown_visitor, advised.request_with_note],
     then=withhold.request_with_note, strength="avoid", settles="K34", items=["viewer-01", "approach-06"],
     because="a visit alone does not make you known to {person.name}, and of the two ways the one with less to regret goes first")

rule("K35a", when=[approaching, person.networking_style == "open"],
     then=gate.at_once.becomes("yes"), strength="may", settles="K35", items=["approach-02", "approach-06"],
     because="{person.name} is an open networker, and those are glad of any request")

rule("K35b", when=[approaching, person.networking_style == "open"],
     then=withhold.no_cold_invite, strength="may", settles="K35", items=["approach-02", "approach-06"],
     because="{person.name} is an open networker, and those are glad of any request")

rule("K35d", when=[approaching, person.networking_style == "open", unless(advised.connect_recruiter),
                   unless(advised.send_request)],
     then=advise.request_with_note, strength="may", settles="K35", items=["approach-02", "approach-29"],
     because="{person.name} is an open networker, and those are glad of any request")

rule("K35c", when=[at_once, advised.follow_first],
     then=withhold.follow_first, strength="may", items=["approach-02", "connect-31"],
     because="there is a reason to invite {person.name} without waiting")

rule("K36", when=[approaching, person.networking_style == "prefers_known", unless(at_once)],
     then=advise.engage_first, strength="may", settles="K36", items=["approach-03", "approach-04"],
     because="{person.name} may like to hear from new people, only not to connect at once")

rule("K37", when=[approaching, any_of(advised.follow_too, advised.follow_first), platform.claims.has("hardest_to_connect")],
     then=platform.claims.becomes("one_way_link_here_too"), strength="fact", settles="K37",
     items=["approach-18", "approach-23", "connect-11"],
     because="following on LinkedIn needs nobody's consent either, so begin there; other sites come in where {person.name} is active")

rule("K38", when=[approaching, relation.shared_groups >= 1, person.posts_publicly == "yes", unless(at_once)],
     then=platform.claims.becomes("engage_where_active"), strength="may", settles="K38",
     items=["approach-11", "approach-12", "connect-96"],
     because="go where {person.name} is the more active; the praise of groups may be out of date")

rule("K39", when=[gate.note_possible == "no", unless(relation.would_accept_anything == "yes")],
     then=advise.send_from_profile_page, strength="should", settles="K39", items=["approach-38", "approach-39"],
     because="it may have changed since, but from the profile page the note is possible in any case")
