"""Timing, refusal, retry."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import they_looked
from ..terms import RuleSet, advise, advised, goal, meeting, view, withhold

DISAGREEMENTS = (
    Disagreement(
        "K69", "They visited and you have just met: wait or be quick?",
        (Side("let a day or two pass after the visit", ("viewer-31", "viewer-32", "viewer-34")),
         Side("send the request in the week of the meeting", ("connect-84",))),
        "scope", "Wait a day after the visit if that keeps you within the week; otherwise don't let the week pass.",
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
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K69", when=[they_looked, advised.send_request_after_meeting, meeting.days_ago <= 6, view.days_ago < 1],
     then=advise.wait_before_contact, strength="should", settles="K69", items=["viewer-32", "connect-84"],
     because="a day's pause after the visit still leaves you within the week of your meeting")

rule("K74", when=[advised.ignore_visit, advised.message_visitor],
     then=withhold.ignore_visit, strength="may", settles="K74", items=["viewer-22", "viewer-24", "viewer-25"],
     because="there is a reason to write to {person.name} after all, and that is the named exception to ignoring a visit")

rule("K75", when=[they_looked, advised.ignore_visit, goal.kind.has("grow_network")],
     then=advise.follow_visitor, strength="may", settles="K75", items=["viewer-22", "invite-29"],
     because="a wish for a wider network does not make a message natural, but a light step is open to you")
