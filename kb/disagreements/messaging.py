"""Messaging without a connection."""

from __future__ import annotations

from ...engine.conditions import Condition
from ...engine.rules import Disagreement, Side
from ..rules.connect.unconnected import wants_feedback
from ..rules.shared import has_allowance, in_question, leave_alone, not_connected, refused, still_matters, they_looked
from ..terms import (
    RuleSet,
    advise,
    advised,
    any_of,
    goal,
    history,
    me,
    param,
    person,
    platform,
    relation,
    unless,
    withhold,
)

DISAGREEMENTS = (
    Disagreement(
        "K21", "Can you message somebody you are not connected with?",
        (Side("yes, though it may use up an allowance of messages", ("viewer-28", "K21e")),
         Side("no, a message needs a connection", ("connect-93",))),
        "feasibility", "It depends on your account: see how many messages it allows you.",
    ),
    Disagreement(
        "K22", "Talk before you connect, although you can't write?",
        (Side("make contact first, and connect later", ("approach-09",)),
         Side("no message without a connection", ("connect-93",))),
        "feasibility", "Contact can be made in other ways than by message.",
    ),
    Disagreement(
        "K23", "A follow-up to somebody who has not accepted?",
        (Side("follow up again, with something of value", ("connect-88", "connect-88b")),
         Side("no message without a connection", ("connect-93", "connect-93c"))),
        "feasibility", "A follow-up has to take another way than a message.",
    ),
    Disagreement(
        "K24", "Any email address that you know, or only the way they name?",
        (Side("use the way of contact that they list", ("connect-98",)),
         Side("write to an address that you know", ("connect-105",))),
        "caution", "What they list comes first.",
    ),
    Disagreement(
        "K25", "A request at once, or an introduction first?",
        (Side("a request with a note is one way", ("connect-94",)),
         Side("a shared contact can introduce you", ("connect-99",))),
        "specificity", "With a shared contact the introduction comes first.",
    ),
    Disagreement(
        "K26", "Connect with others to get through to one person?",
        (Side("connect with their contacts and ask for an introduction", ("connect-109",)),
         Side("invite few people, and no strangers", ("connect-109b",))),
        "caution", "Only with people you know.",
    ),
    Disagreement(
        "K27", "React to everything they post, or with restraint?",
        (Side("engage with their posts a great deal", ("connect-96",)),
         Side("like or comment where it fits", ("approach-12",))),
        "graded", "What you say counts for more than how often.",
    ),
    Disagreement(
        "K28", "After a refusal: leave them alone, or stay in sight?",
        (Side("go on reacting to what they do: to their public posts, to a visit of theirs",
              ("connect-82", "connect-91", "viewer-03", "viewer-04", "viewer-05", "viewer-08", "viewer-24")),
         Side("give them room", ("connect-65", "connect-69"))),
        "caution", "Some room first, then light and useful comments.",
    ),
    Disagreement(
        "K16", "Can you comment on a profile without a connection?",
        (Side("not at all", ("connect-110",)), Side("only within limits", ("connect-119",))),
        "caution", "Take it that you can't.",
    ),
    Disagreement(
        "K17", "Can you endorse somebody without a connection?",
        (Side("endorsing each other comes with a connection", ("connect-08",)),
         Side("an endorsement is one way to give feedback without one", ("connect-112",))),
        "feasibility", "See whether the page offers it to you.",
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

rule("K21d", when=[advised.message_visitor, not_connected, me.message_quota == "none"],
     then=withhold.message_visitor, strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="you are not connected, and your account has no messages for people outside your network")

writes_unasked: list[Condition] = [unless(they_looked), goal.kind.has("message"), not_connected]

rule("K21e", when=[*writes_unasked, has_allowance],
     then=platform.claims.becomes("messages_use_allowance"), strength="fact", items=["viewer-28"],
     because="depending on the account, messages may come out of an allowance")

rule("K21f", when=[*writes_unasked, has_allowance],
     then=advise.message_with_allowance, strength="may", settles="K21", items=["connect-93", "viewer-28"],
     because="your account has messages for people outside your network, so a message is possible")

rule("K21g", when=[*writes_unasked, me.message_quota == "limited"],
     then=advise.check_allowance, strength="may", items=["viewer-28"],
     because="a message may use up part of the allowance of your account")

rule("K22", when=[relation.approach_in_question == "yes", advised.engage_first,
                  platform.claims.has("messages_need_connection"), unless(has_allowance)],
     then=advise.contact_without_message, strength="fact", settles="K22", items=["approach-09", "connect-93"],
     because="a message needs a connection, but there are other ways to exchange a word")

rule("K23", when=[platform.claims.has("followups_are_sent"), platform.claims.has("messages_need_connection"),
                  unless(has_allowance)],
     then=advise.followup_by_open_channel, strength="fact", settles="K23", items=["connect-88", "connect-93"],
     because="a message needs a connection, so a follow-up takes one of the ways that are open")

rule("K23b", when=[advised.message_visitor, advised.followup_by_open_channel],
     then=withhold.message_visitor, strength="fact", settles="K23", items=["connect-93", "viewer-24"],
     because="your request is not accepted yet, and a message needs a connection")

rule("K24", when=[advised.use_listed_channel, advised.email],
     then=withhold.email, strength="may", settles="K24", items=["connect-98", "connect-105"],
     because="the way of contact that {person.name} lists is the one that is wanted")

rule("K25", when=[advised.ask_introduction_first, advised.request_with_note],
     then=withhold.request_with_note, strength="should", settles="K25", items=["connect-94", "connect-99"],
     because="you share a contact, and an introduction through somebody both know goes before a request of your own")

rule("K25b", when=[advised.ask_introduction_first, advised.request_with_note, unless(advised.no_cold_invite)],
     then=advise.request_as_fallback, strength="may", items=["connect-94", "connect-99"],
     because="the direct way stays open to you")

rule("K26", when=[advised.connect_with_their_contacts, platform.claims.has("invitations_sparingly")],
     then=advise.known_go_betweens_only, strength="avoid", settles="K26", items=["connect-60", "connect-109", "connect-147"],
     because="inviting is for people you know in some way, and that goes for go-betweens too")

rule("K27", when=[relation.approach_in_question == "yes", in_question, not_connected, person.posts_publicly == "yes"],
     then=advise.substance_over_volume, strength="should", settles="K27", items=["approach-12", "connect-96"],
     because="few reactions with something in them make you known without looking pushy")

rule("K28", when=[refused, *still_matters, any_of(advised.engage_posts, advised.build_familiarity),
                  unless(history.months_since_rejection >= param.retry_months)],
     then=advise.light_touch, strength="may", settles="K28",
     items=["connect-68", "connect-69", "connect-82", "connect-91", "notify-06", "notify-09"],
     because="whoever has just refused should have some room, and is told when you follow, like or comment")

rule("K28b", when=[they_looked, advised.message_visitor, any_of(*leave_alone)],
     then=withhold.message_visitor, strength="avoid", settles="K28", items=["connect-65", "connect-69", "viewer-08"],
     because="{person.name} has refused your request, and a visit does not take that back")

rule("K16", when=[wants_feedback, not_connected],
     then=advise.feedback_in_public, strength="fact", settles="K16", items=["connect-110", "connect-119"],
     because="nothing says how far a comment on the profile itself would be open to you, so take it that it is not")

rule("K17", when=[advised.endorse_if_possible],
     then=advise.endorse_if_possible, strength="may", settles="K17", items=["connect-08", "connect-112", "connect-137"],
     because="one document names it in both places, so the page has to show whether you may")
