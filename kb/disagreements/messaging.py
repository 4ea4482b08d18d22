"""Messaging without a connection."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import has_allowance, in_question, not_connected
from ..terms import RuleSet, advised, me, platform, withhold

DISAGREEMENTS = (
    Disagreement(
        "K21", "Can you message somebody you are not connected with?",
        (Side("yes, though it may use up an allowance of messages", ("viewer-28",)),
         Side("no, a message needs a connection", ("connect-93",))),
        "feasibility", "It depends on your account: see how many messages it allows you.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K21a", when=[advised.message_visitor, not_connected, me.message_quota.is_unknown()],
     then=withhold.message_visitor, strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="you are not connected, and it is not known whether your account has messages for people outside your network")

rule("K21b", when=[in_question, not_connected, has_allowance],
     then=platform.claims.becomes("messages_open_to_you"), strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="your account has messages for people outside your network, so a message is possible")

rule("K21c", when=[in_question, not_connected, me.message_quota == "none"],
     then=platform.claims.becomes("messages_closed_to_you"), strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="you are not connected, and your account has no messages for people outside your network")

rule("K21d", when=[advised.message_visitor, platform.claims.has("messages_closed_to_you")],
     then=withhold.message_visitor, strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="you are not connected, and your account has no messages for people outside your network")
