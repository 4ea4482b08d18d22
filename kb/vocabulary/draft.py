"""The message or note that you are about to send."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("draft", "the message or note that you are about to send")
    v.symbol(
        "draft.kind", "what you are writing",
        {"none": "you are not writing anything", "connect_note": "you are writing a note to a connection request",
         "direct_message": "you are writing a message", "email": "you are writing an email",
         "followup": "you are writing a follow-up",
         "sent_note": "the text is the note that went with your request"},
        noun="what you are writing", example="connect_note",
        ask="What are you writing: a note to a request, a message, an email, a follow-up?",
    )  # fmt: skip
    v.text("draft.text", "the text of the draft as it stands; what it holds is measured from it",
           says="there is a text to look over", example="Hi Dana, it was good to meet you at the fair on Friday.",
           ask="How does your draft read?")  # fmt: skip
    v.number("draft.sentences", "how many sentences the draft has; measured from its text", whole=True,
             says="your draft has {value} sentences", zero="your draft has no sentences",
             noun="the number of sentences in your draft",
             ask="How many sentences does your draft have?")  # fmt: skip
    v.yn("draft.names_recipient", "whether the draft addresses the person by name",
         yes="your draft addresses {person.name} by name", no="your draft does not address {person.name} by name",
         ask="Does your draft address {person.name} by name?")  # fmt: skip
    v.yn("draft.states_who_i_am", "whether the draft says who you are", yes="your draft says who you are",
         no="your draft does not say who you are", ask="Does your draft say who you are?")  # fmt: skip
    v.yn("draft.states_how_known", "whether the draft says how you know each other, or through whom",
         yes="your draft says how you know each other", no="your draft does not say how you know each other",
         ask="Does your draft say how you two know each other, or through whom?")  # fmt: skip
    v.yn("draft.states_reason", "whether the draft says why contact makes sense",
         yes="your draft says why you write", no="your draft does not say why you write",
         ask="Does your draft say why you would like to be in touch?")  # fmt: skip
    v.yn("draft.states_shared_interest", "whether the draft names an interest you share",
         yes="your draft names a shared interest", no="your draft names no shared interest",
         ask="Does your draft name an interest that you share?")  # fmt: skip
    v.yn("draft.proposes_topic", "whether the draft names a topic to talk about",
         yes="your draft names a topic to talk about", no="your draft names no topic to talk about",
         ask="Does your draft say what you would like to talk about?")  # fmt: skip
    v.yn("draft.offers_help", "whether the draft says what you could do for the other person",
         yes="your draft says how you could help", no="your draft does not say how you could help",
         ask="Does your draft say what you could do for {person.name}?")  # fmt: skip
    v.set(
        "draft.adds_value", "what the draft offers",
        {"article": "your draft shares an article", "congratulation": "your draft congratulates {person.name}",
         "shared_interest": "your draft speaks of a shared interest", EMPTY: "your draft offers nothing of value"},
        noun="what your draft offers", example=["article"],
        ask="Does your draft pass on an article, congratulate, or name an interest that you share?",
    )  # fmt: skip
    v.yn("draft.refreshes_memory", "whether the draft reminds the person how you met",
         yes="your draft reminds {person.name} how you met", no="your draft does not remind {person.name} how you met",
         ask="Does your draft remind {person.name} how you met?")  # fmt: skip
    v.yn("draft.mentions_event", "whether the draft names the occasion on which you met",
         yes="your draft names the occasion on which you met", no="your draft does not name the occasion on which you met",
         ask="Does your draft name the occasion on which you met?")  # fmt: skip
    v.yn("draft.cites_introducer", "whether the draft names who introduced you",
         yes="your draft names who introduced you", no="your draft does not name who introduced you",
         ask="Does your draft name who introduced you?")  # fmt: skip
    v.yn("draft.refers_to_profile", "whether the draft shows that you have read the profile",
         yes="your draft shows that you have read the profile", no="your draft does not show that you have read the profile",
         ask="Does your draft show that you have read {person.name}'s profile?")  # fmt: skip
    v.yn("draft.cites_content", "whether the draft refers to what the person has published",
         yes="your draft refers to what {person.name} has published",
         no="your draft does not refer to what {person.name} has published",
         ask="Does your draft refer to anything that {person.name} has published?")  # fmt: skip
    v.yn("draft.mentions_view", "whether the draft mentions the visit", yes="your draft mentions the visit",
         no="your draft does not mention the visit",
         ask="Does your draft mention the visit?")  # fmt: skip
    v.symbol(
        "draft.tone", "the tone of the draft",
        {"warm_professional": "your draft is warm and professional", "stiff": "your draft is stiff",
         "casual": "your draft is casual", "pushy": "your draft is pushy"},
        noun="the tone of your draft", example="warm_professional",
        ask="How does your draft sound: warm and professional, stiff, casual, or pushy?",
    )  # fmt: skip
    v.symbol(
        "draft.pitch", "whether the draft sells or recruits",
        {"none": "your draft sells nothing", "sales": "your draft is a sales pitch", "recruiting": "your draft is a recruiting pitch"},
        noun="whether your draft is a pitch", example="none", ask="Does your draft sell something, or recruit?",
    )  # fmt: skip
    v.yn("draft.generic", "whether the note could have gone to anybody", yes="your note could have gone to anybody",
         no="your note is meant for {person.name}", derived=True)  # fmt: skip
    v.yn("draft.default_text", "whether the draft is the text that the platform fills in, or holds it",
         yes="your draft holds the platform's own text", no="your draft is in your own words",
         ask="Is your draft the platform's own text, or does it hold that text?")  # fmt: skip
    v.yn("draft.placeholders", "whether gaps of a template are left in the draft",
         yes="gaps are left to fill in your draft", no="no gaps are left in your draft",
         ask="Are there gaps left to fill in your draft?")  # fmt: skip
    v.symbol(
        "draft.length_band", "whether a note is short enough",
        {"ok": "your note is short enough", "warn": "your note is longer than it should be",
         "fail": "your note is much too long"},
        noun="the length of your note", derived=True,
    )  # fmt: skip
    v.yn("draft.personalised", "whether the note is meant for its reader and says so",
         yes="your note is meant for {person.name}", no="your note is not personal", derived=True)  # fmt: skip
    v.set(
        "draft.missing", "what the note should have and lacks",
        {"name": "your note lacks the name", "who": "your note lacks who you are",
         "how_known": "your note lacks how you know each other", "reason": "your note lacks a reason",
         "value": "your note lacks anything of value", "event": "your note lacks the occasion on which you met",
         "introducer": "your note lacks who introduced you", "topic": "your note lacks a topic",
         "shared_interest": "your note lacks the interests that you share",
         "memory": "your note lacks a reminder of how you met", "help": "your note lacks an offer of help",
         EMPTY: "your note lacks nothing"},
        noun="what your note lacks", derived=True,
    )  # fmt: skip
    v.yn("draft.looked_over", "whether there is a note to look over", yes="there is a note to look over",
         no="there is no note to look over", derived=True, internal=True)  # fmt: skip
    v.ordered(
        "draft.verdict", "how much there is to do about the note",
        {"ready": "your note shows what a note should", "open": "something in your note could not be read",
         "polish": "your note could do with a few touches",
         "rework": "your note has a fault that matters"},
        noun="how much there is to do about your note", derived=True, internal=True,
    )  # fmt: skip
    v.set(
        "draft.models", "what the documents' own examples do in spite of their advice",
        {"four_sentences": "one of the model notes has four sentences",
         "no_introduction": "none of the model notes says who is writing",
         "little_value": "the model notes hold little of value", "weak_reason": "the model notes barely give a reason",
         "partnership": "a model note proposes to do business together",
         "limit_for_notes": "the limit of two sentences is set for notes",
         "long_message": "a model message takes two long sentences",
         "nothing_to_name": "a stranger has no acquaintance to name",
         "always_personal": "a request should always be personal",
         "week_old_meeting": "a model note speaks of a meeting in the week before",
         "several_things": "a note should say several things"},
        noun="what the documents' examples do", derived=True, internal=True,
    )  # fmt: skip
