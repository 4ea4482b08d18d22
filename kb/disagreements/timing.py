"""Timing, refusal, retry."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.connect.following import wants_anonymity
from ..rules.connect.refusal import not_yet
from ..rules.shared import met, refused, still_matters, they_looked
from ..terms import (
    RuleSet,
    advise,
    advised,
    any_of,
    draft,
    gate,
    goal,
    history,
    invite,
    meeting,
    person,
    platform,
    relation,
    unless,
    view,
    withhold,
)

DISAGREEMENTS = (
    Disagreement(
        "K69", "They visited and you have just met: wait or be quick?",
        (Side("let a day or two pass after the visit", ("viewer-31", "viewer-32", "viewer-34")),
         Side("send the request in the week of the meeting", ("connect-21", "connect-84"))),
        "scope", "Wait a day after the visit if that keeps you within the week; otherwise don't let the week pass.",
    ),
    Disagreement(
        "K70", "More than a week after the meeting: is it too late?",
        (Side("the request belongs in the week of the meeting", ("connect-84d",)),
         Side("a model note of the same document is written in the week after", ("connect-47d",))),
        "graded", "It is late, but not too late.",
    ),
    Disagreement(
        "K72", "After an interview: connect at once, or hold back?",
        (Side("connect with the people who interviewed you", ("connect-26", "connect-27", "connect-27b")),
         Side("hold back, so as not to look desperate", ("viewer-34", "viewer-35"))),
        "scope", "Leave the day of the visit out; then a request is in place.",
    ),
    Disagreement(
        "K71", "See to your profile first, or be quick after a meeting?",
        (Side("a complete profile with a photo before any invitation", ("approach-35", "approach-36")),
         Side("a request soon after the meeting", ("connect-21", "connect-84"))),
        "scope", "First the one, then the other, both within the week.",
    ),
    Disagreement(
        "K74", "No evident link: ignore the visit or write?",
        (Side("ignoring it may be simplest", ("viewer-09", "viewer-21b", "viewer-22")),
         Side("a reason to write outweighs that",
              ("viewer-03", "viewer-04", "viewer-05", "viewer-08", "viewer-24", "K54"))),
        "exception", "The reason to write is the exception.",
    ),
    Disagreement(
        "K75", "Ignore the visit, or take any chance to widen your network?",
        (Side("ignoring it may be simplest", ("viewer-09", "viewer-21b", "viewer-22")),
         Side("a wider network often needs nothing in common", ("invite-29",))),
        "specificity", "The advice on visits is the more specific.",
    ),
    Disagreement(
        "K76", "Was your request refused, or only missed?",
        (Side("it may have been overlooked", ("connect-63b",)),
         Side("a refusal is a wish not to connect", ("connect-67",))),
        "ask", "Where you can't tell, take it for a refusal.",
    ),
    Disagreement(
        "K77", "They refused: may you try again?",
        (Side("a refusal is a wish not to connect", ("connect-67",)),
         Side("another request is possible later", ("connect-70b", "connect-74b", "connect-75"))),
        "exception", "Only after some months, or at a time that they named.",
    ),
    Disagreement(
        "K78", "You have met, and there is no answer: when to follow up?",
        (Side("send the request once more after a few months", ("connect-64", "connect-64b")),
         Side("wait beyond a week or two, and follow up two or three times over many months",
              ("connect-87", "connect-88", "connect-92", "connect-92b"))),
        "specificity", "The advice for people who have met counts.",
    ),
    Disagreement(
        "K80", "Don't ask why, but find out why?",
        (Side("don't ask for the reason", ("connect-76", "connect-77")),
         Side("there are reasons to look for", ("connect-51", "connect-53", "connect-55", "connect-57", "connect-79",
                                                "connect-80"))),
        "scope", "Look for the reason on your own side.",
    ),
    Disagreement(
        "K81", "Nothing personal, or was it your note?",
        (Side("don't take it personally", ("connect-62", "connect-78")),
         Side("something in your request may have put them off",
              ("connect-51", "connect-53", "connect-55", "connect-57"))),
        "state both", "Some reasons lie in your hands, others don't.",
    ),
    Disagreement(
        "K82", "They have too many contacts: is it for you to be choosy?",
        (Side("the reason lies with them", ("connect-59",)),
         Side("choose with care whom you invite", ("connect-60",))),
        "scope", "Being choosy is good in general; it does not undo this refusal.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K69", when=[they_looked, advised.send_request_after_meeting, meeting.days_ago <= 6, view.days_ago < 1],
     then=advise.wait_before_contact, strength="should", settles="K69", items=["viewer-32", "connect-84"],
     because="a day's pause after the visit still leaves you within the week of your meeting")

rule("K70", when=[advised.request_with_note, draft.models.has("week_old_meeting")],
     then=advise.request_with_note, strength="may", settles="K70", items=["connect-47", "connect-84"],
     because="a week or so late is no later than in the document's own model note")

rule("K74", when=[advised.ignore_visit, advised.message_visitor],
     then=withhold.ignore_visit, strength="may", settles="K74", items=["viewer-22", "viewer-24", "viewer-25"],
     because="there is a reason to write to {person.name} after all, and that is the named exception to ignoring a visit")

rule("K75", when=[they_looked, advised.ignore_visit, goal.kind.has("grow_network"), unless(wants_anonymity)],
     then=advise.follow_visitor, strength="may", settles="K75", items=["viewer-22", "invite-29"],
     because="a wish for a wider network does not make a message natural, but a light step is open to you")

rule("K72", when=[they_looked, advised.wait_before_contact, relation.application_stage == "interviewed",
                  person.roles.has("hiring_manager", "interviewer"),
                  any_of(advised.request_after_interview, advised.send_request_after_meeting)],
     then=advise.wait_before_contact, strength="may", settles="K72", items=["connect-26", "connect-27", "viewer-34"],
     because="you have met in the interview, so a request is welcome, only not on the heels of the visit")

rule("K76", when=[invite.status == "unclear", *still_matters, *not_yet],
     then=advise.do_not_follow_up_now, strength="may", settles="K76", items=["connect-63", "connect-67"],
     because="you can't tell whether it was refused or overlooked, and to take it for refused is the safer way")

rule("K77a", when=[advised.retry_in_months],
     then=advise.retry_in_months, strength="may", settles="K77", items=["connect-67", "connect-70", "connect-75"],
     because="after some months, with something new to show, a second try is the exception to leaving it")

rule("K77b", when=[advised.respect_stated_time],
     then=advise.respect_stated_time, strength="must", settles="K77", items=["connect-67", "connect-74"],
     because="{person.name}'s own word counts for more than the refusal")

rule("K78a", when=[met, advised.resend_later],
     then=withhold.resend_later, strength="should", settles="K78", items=["connect-64", "connect-87", "connect-92"],
     because="you have met, and for that there is advice of its own: more time, and something of value")

rule("K78b", when=[met, advised.resend_now],
     then=withhold.resend_now, strength="should", settles="K78", items=["connect-64", "connect-87", "connect-92"],
     because="you have met, and for that there is advice of its own: more time, and something of value")

rule("K78c", when=[met, invite.status == "ignored", *still_matters, unless(history.followups_sent >= 3), unless(advised.follow_up_now)],
     then=advise.pause_after_two_weeks, strength="should", items=["connect-64", "connect-87"],
     because="a request that was not accepted within a week or two needs time")

rule("K80", when=[refused, goal.kind.has("ask_why_rejected"),
                  invite.diagnosis.has("name_unrecognised", "generic_note", "pitch", "random", "low_familiarity")],
     then=advise.explain_refusal, strength="may", settles="K80", items=["connect-76", "connect-80"],
     because="what you know yourself tells you more than a question that nobody likes to answer")

rule("K81", when=[refused, invite.diagnosis.has("name_unrecognised", "generic_note", "pitch", "random")],
     then=advise.explain_refusal, strength="may", settles="K81", items=["connect-53", "connect-55", "connect-62", "connect-78"],
     because="your request is in your hands, and their wish for privacy or the number of their contacts is not")

rule("K82", when=[invite.diagnosis.has("too_many_contacts")],
     then=advise.do_not_take_personally, strength="may", settles="K82", items=["connect-59", "connect-60"],
     because="how many contacts {person.name} takes is not up to you; to be choosy helps you elsewhere, not here")

rule("K71", when=[advised.send_request_after_meeting, gate.profile_ready == "no"],
     then=advise.ready_profile_in_time, strength="must", settles="K71", items=["approach-35", "approach-36", "connect-84"],
     because="the week leaves time for both, and the profile comes first")

rule("K72b", when=[history.contacts_every_viewer == "yes", relation.application_stage == "interviewed",
                  person.roles.has("hiring_manager", "interviewer")],
     then=platform.claims.becomes("interviewers_are_no_visitors"), strength="should", settles="K72",
     items=["viewer-35", "connect-26", "connect-27"],
     because="those who interviewed you have met you, and restraint is for visitors who have not")
