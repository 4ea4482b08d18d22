"""Writing the note or message."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import in_question, probably_accident, they_looked
from ..terms import RuleSet, advise, advised, any_of, draft, inbound, relation, unless, withhold

DISAGREEMENTS = (
    Disagreement(
        "K56", "How long may a note be?",
        (Side("two sentences are the most", ("connect-39", "connect-85b")),
         Side("one of the same document's model notes has four", ("connect-47",))),
        "graded", "Three or four sentences are a lapse that the document itself commits.",
    ),
    Disagreement(
        "K57", "How is all that a note should say to fit into two sentences?",
        (Side("two sentences are the most", ("connect-39", "connect-39a")),
         Side("a name, yourself, the acquaintance, a reason and something of value belong in it", ("connect-49b",))),
        "graded", "Not everything has to be in it.",
    ),
    Disagreement(
        "K58", "Does a note have to say who you are?",
        (Side("it should say who you are", ("connect-40", "approach-31")),
         Side("none of the model notes does", ("connect-47b",))),
        "graded", "How you know each other tells it in part.",
    ),
    Disagreement(
        "K59", "Does a note have to offer something?",
        (Side("it should bring something of value", ("connect-42",)),
         Side("the model notes bring hardly anything", ("connect-48b",))),
        "graded", "A tie between you counts as the least of value.",
    ),
    Disagreement(
        "K60", "Does a note have to give a reason?",
        (Side("it has to argue why connecting makes sense", ("approach-33",)),
         Side("the model notes barely do", ("connect-47c",))),
        "graded", "A tie that the note names counts as a weak reason.",
    ),
    Disagreement(
        "K62", "How are you to say how you know somebody whom you don't know?",
        (Side("a note has to say how you know each other", ("approach-32", "connect-41", "connect-52b")),
         Side("between strangers there is nothing of the kind to say", ("connect-41d",))),
        "exception", "A contact or an interest in common can take its place.",
    ),
    Disagreement(
        "K63", "Does it have to be a note of your own?",
        (Side("yes, each time", ("connect-54d", "approach-29", "approach-30")),
         Side("not with somebody who accepts whatever you write", ("approach-34",))),
        "exception", "The one who accepts in any case is the exception.",
    ),
    Disagreement(
        "K64", "May a note speak of business?",
        (Side("yes: name what you would like to talk about", ("connect-23", "connect-25", "connect-49")),
         Side("a note must not sell", ("connect-56b", "connect-86b"))),
        "graded", "A topic is fine, an offer is not.",
    ),
    Disagreement(
        "K65", "Should you offer help if you must not sell?",
        (Side("say what you could do for them", ("viewer-29",)),
         Side("a note must not sell", ("connect-56b", "connect-86b"))),
        "scope", "Help is information, an introduction or good wishes.",
    ),
    Disagreement(
        "K68", "Does the limit of two sentences hold for messages?",
        (Side("two sentences are the most", ("connect-39e",)),
         Side("the model message to a visitor takes two long ones, and names no limit", ("connect-39f",))),
        "scope", "The limit is for notes to requests.",
    ),
    Disagreement(
        "K66", "Should the message mention the visit?",
        (Side("there is no need to", ("viewer-16", "viewer-17")),
         Side("the document's own model message does", ("viewer-36",))),
        "caution", "Leave it out by default.",
    ),
    Disagreement(
        "K67", "Remind somebody of a visit made by accident?",
        (Side("whoever came by accident has probably forgotten it", ("viewer-33",)),
         Side("the document's own model message recalls the visit", ("viewer-36",))),
        "scope", "Leave it out where the visit was probably an accident.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K56", when=[advised.trim, draft.models.has("four_sentences")],
     then=draft.length_band.becomes("warn"), strength="may", settles="K56", items=["connect-39", "connect-47"],
     because="three or four sentences are more than is advised, but no more than the document allows itself")

rule("K57", when=[any_of(advised.shorten, advised.trim), draft.models.has("several_things")],
     then=advise.what_to_keep, strength="may", settles="K57",
     items=["connect-38", "connect-39", "connect-40", "connect-41", "connect-42", "approach-32", "approach-33"],
     because="the acquaintance and the reason are asked for most firmly")

rule("K58a", when=[advised.say_who, draft.models.has("no_introduction")],
     then=withhold.say_who, strength="may", settles="K58", items=["connect-40", "approach-31", "connect-47", "connect-49"],
     because="how you know each other tells in part who you are")

rule("K58b", when=[advised.say_who, draft.models.has("no_introduction")],
     then=advise.hint_who, strength="may", settles="K58", items=["connect-40", "approach-31", "connect-47", "connect-49"],
     because="how you know each other tells in part who you are")

rule("K59", when=[advised.add_value, draft.models.has("little_value")],
     then=withhold.add_value, strength="may", settles="K59", items=["connect-42", "connect-48", "connect-49"],
     because="the tie that your note names counts as the least of value")

rule("K60a", when=[draft.kind == "connect_note", advised.say_why, draft.models.has("weak_reason"), unless(they_looked)],
     then=withhold.say_why, strength="may", settles="K60", items=["approach-33", "connect-47", "connect-48"],
     because="the tie that your note names is a reason, though a weak one")

rule("K60b", when=[draft.kind == "connect_note", advised.say_why, draft.models.has("weak_reason"), unless(they_looked)],
     then=advise.hint_why, strength="may", settles="K60", items=["approach-33", "connect-47", "connect-48"],
     because="the tie that your note names is a reason, though a weak one")

rule("K62a", when=[advised.say_how_known, draft.models.has("nothing_to_name")],
     then=withhold.say_how_known, strength="may", settles="K62", items=["connect-41", "connect-52", "approach-06"],
     because="you do not know each other, so that there is nothing of the kind to say")

rule("K62b", when=[advised.say_how_known, draft.models.has("nothing_to_name"), unless(advised.name_common_contact),
                   unless(inbound.in_question == "yes"), unless(relation.connected == "yes")],
     then=advise.engage_first, strength="should", settles="K62", items=["connect-58", "approach-06"],
     because="where neither an acquaintance nor a contact links you, a note has nothing to rest on yet")

rule("K63", when=[relation.would_accept_anything == "yes", draft.models.has("always_personal")],
     then=advise.default_text_ok, strength="may", settles="K63", items=["approach-29", "approach-34", "connect-54"],
     because="people who know you that well are the one exception to a note of your own")

rule("K64", when=[draft.models.has("partnership"), advised.remove_pitch],
     then=advise.topic_without_offer, strength="may", settles="K64",
     items=["connect-25", "connect-49", "connect-56", "connect-86"],
     because="one of the model notes proposes to do something together, and none names a price or a product")

rule("K65", when=[any_of(advised.offer_help, draft.offers_help == "yes"), advised.remove_pitch],
     then=advise.help_is_no_offer, strength="may", settles="K65", items=["viewer-29", "connect-55", "connect-86"],
     because="what is sold is no help")

rule("K68", when=[draft.models.has("limit_for_notes")],
     then=advise.no_limit_for_messages, strength="fact", settles="K68", items=["connect-39", "viewer-36"],
     because="the limit stands among the tips for notes, and the model message is longer than most notes")

rule("K66", when=[in_question, draft.mentions_view == "yes", unless(probably_accident)],
     then=advise.mention_visit_optional, strength="may", settles="K66", items=["viewer-16", "viewer-36"],
     because="leaving the visit out is the safer way; mentioned, it needs a shared interest and a reason beside it")

rule("K67", when=[in_question, draft.mentions_view == "yes", probably_accident],
     then=advise.leave_visit_out, strength="avoid", settles="K67", items=["viewer-33", "viewer-36"],
     because="the model is for a visit that was meant for you; this one probably was not")
