"""What a message or note should hold."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("lead_with_bond", "do", "Build what you write around what you share: {relation.bases}.", 110),
    Advice("name_the_link", "do", "Name what links the two of you.", 111),
    Advice("recall_acquaintance", "do", "Remind {person.name} how you know each other.", 112),
    Advice("say_why", "do", "Say plainly why you would like to be in touch.", 120),
    Advice("offer_help", "do", "Say how you might be of help to {person.name}.", 130),
    Advice("personalise", "do", "Write a note of your own for {person.name}; don't send the platform's own text.", 103),
    Advice("name_introducer", "do", "Say in your note who introduced you.", 113),
    Advice("name_event", "do", "Name the occasion on which you met.", 114),
    Advice("name_shared_business", "do", "Name the business interests that you two share.", 115),
    Advice("propose_topic", "do", "Say what you would like to talk about.", 116),
    Advice("say_who", "do", "Say who you are.", 106),
    Advice("say_how_known", "do", "Say how you two know each other, or through whom.", 107),
    Advice("note_rework", "do", "Work on your note before you send it.", 26,
           decides="note", background=("connect-37",)),
    Advice("note_polish", "do", "A few touches would make your note better.", 27, decides="note",
           background=("connect-37", "connect-47", "connect-48", "connect-49")),
    Advice("note_open", "do", "Your note will do if what could not be read in it is as it should be.", 28,
           decides="note", background=("connect-37", "connect-47", "connect-49")),
    Advice("note_ready", "do", "Your note will do: nothing was found that speaks against it.", 28, decides="note",
           background=("connect-37", "connect-47", "connect-49")),
    Advice("fill_placeholders", "do", "Fill the gaps that are left in your note.", 100),
    Advice("remove_pitch", "avoid", "Take the pitch out of your note: keep to getting to know each other.", 101),
    Advice("show_profile_read", "do", "Show that you have read {person.name}'s profile: name something that stands in it.", 108),
    Advice("add_name", "do", "Address {person.name} by name.", 104),
    Advice("name_common_contact", "do", "Name a contact whom you and {person.name} share.", 110),
    Advice("shorten", "do", "Cut your note down to two sentences.", 118),
    Advice("trim", "consider", "Your note has more than two sentences; see whether you can trim it.", 119,
           background=("connect-47",)),
    Advice("what_to_keep", "consider",
           "If it gets too long, keep how you know each other and why you write; then the name, then who you are, and value last.",
           121),
    Advice("fix_tone", "do", "Change the tone of your note: friendly, yet professional.", 122),
    Advice("add_value", "consider",
           "Give your note something of value: an article, congratulations on news, or an interest that you share.", 132,
           background=("connect-43", "connect-44", "connect-45")),
    Advice("hint_who", "consider", "If there is room, add a word on who you are.", 182),
    Advice("hint_why", "consider", "If there is room, add what either of you would gain from being in touch.", 183),
    Advice("topic_without_offer", "consider", "Naming what you would like to talk about is fine; leave out price, offer and product.", 123),
    Advice("help_is_no_offer", "consider",
           "An offer of help is welcome as information, an introduction or good wishes, not as a service for sale.", 131),
    Advice("no_limit_for_messages", "know", "Two sentences are the limit for notes to requests; for messages no length is set.", 320),
    Advice("default_text_ok", "know", "You may send the platform's own text: {person.name} will accept whatever it says.", 109),
)  # fmt: skip

# What the documents say of drafts for which they give no criteria.
WITHOUT_VERDICT = {
    "none": "No verdict: only the note to a connection request has criteria in the documents. This is what was read.",
    "connect_note": "No verdict yet: too little of the note could be read to judge it by.",
    "direct_message": "No verdict: the documents have no criteria for messages as a whole. Of one to somebody who visited your"
                      " profile they ask why you write and how you could help. This is what was read.",
    "email": "No verdict: the documents have no criteria for emails. They only ask that one to somebody who isn't connected"
             " with you refers to the person's profile and posts. This is what was read.",
    "followup": "No verdict: the documents say when to follow up, and that it should bring something of value, not how it"
                " should be written. This is what was read.",
    "sent_note": "No verdict: this note has gone out already. This is what was read.",
}  # fmt: skip
