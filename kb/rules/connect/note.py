"""The note to a connection request: what it should hold, how long it should be, and whether it can go.

The rules test a draft; what a text holds is measured, and what could not be read is unknown and asked for. Numbers of
sentences in the conditions are parameters: `note_sentences` is 2, `note_sentences_too_many` 5.
"""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import (
     RuleSet,
     advise,
     advised,
     any_of,
     draft,
     goal,
     invite,
     param,
     person,
     platform,
     relation,
     unless,
     withheld,
     withhold,
)
from ..shared import met, professionally_known

RULES = RuleSet()
rule = RULES.rule

writing = draft.kind == "connect_note"
# Somebody close accepts whatever is written.
note: list[Condition] = [writing, unless(relation.would_accept_anything == "yes")]
no_common_ground = any_of(relation.logical_connection == "no", relation.stranger == "yes")
looked_over = draft.looked_over == "yes"

# --- Is there a note to look over? ---

rule("connect-37", when=[writing, draft.sentences >= 0],
     then=draft.looked_over.becomes("yes"), strength="fact",
     because="much depends on the note, and yours is there to look over")

rule("connect-37b", when=[writing, goal.kind.has("review_note")],
     then=draft.looked_over.becomes("yes"), strength="fact", items=["connect-37"],
     because="much depends on the note, and you want yours looked over")

# --- The name ---

rule("connect-38", when=[*note, draft.names_recipient == "no"],
     then=advise.add_name, strength="should",
     because="the name is the first thing that makes a note personal")

rule("connect-38b", when=[writing, draft.names_recipient == "no"],
     then=draft.missing.becomes("name"), strength="fact",
     because="the note does not address {person.name} by name")

rule("connect-38c", when=[writing, draft.placeholders == "yes"],
     then=advise.fill_placeholders, strength="should", items=["connect-38", "connect-54"],
     because="a gap left over from a template shows that the note was not written for its reader")

# --- The length ---

rule("connect-39", when=[writing, draft.sentences > param.note_sentences, draft.sentences < param.note_sentences_too_many],
     then=advise.trim, strength="must",
     because="a note should be brief, with one or two sentences")

rule("connect-39a", when=[writing, draft.sentences >= param.note_sentences_too_many],
     then=advise.shorten, strength="must",
     because="a note should be brief, with one or two sentences")

rule("connect-39b", when=[writing, draft.sentences >= 1, draft.sentences <= param.note_sentences],
     then=draft.length_band.becomes("ok"), strength="fact",
     because="two sentences are the most that is advised")

rule("connect-39d", when=[writing, draft.sentences >= param.note_sentences_too_many],
     then=draft.length_band.becomes("fail"), strength="fact", items=["connect-39", "connect-47"],
     because="that is more than twice what is advised, and more than the longest model note has")

rule("connect-39e", when=[draft.kind.one_of("direct_message", "email"), draft.sentences > param.note_sentences],
     then=draft.models.becomes("limit_for_notes"), strength="fact",
     because="the limit stands among the tips for notes to requests")

rule("connect-39f", when=[draft.kind.one_of("direct_message", "email"), draft.sentences > param.note_sentences],
     then=draft.models.becomes("long_message"), strength="fact", items=["viewer-36"],
     because="the model message to a visitor takes two long sentences, and no limit is named")

rule("connect-85b", when=[writing, met, draft.sentences > param.note_sentences, draft.sentences < param.note_sentences_too_many],
     then=advise.trim, strength="should",
     because="a short request is the polite one after a meeting")

rule("connect-85c", when=[writing, met, draft.sentences >= param.note_sentences_too_many],
     then=advise.shorten, strength="should",
     because="a short request is the polite one after a meeting")

# --- The writer, and the acquaintance ---

rule("connect-40", when=[*note, draft.states_who_i_am == "no"],
     then=advise.say_who, strength="should",
     because="a note should introduce whoever sends it")

rule("connect-40b", when=[writing, draft.states_who_i_am == "no"],
     then=draft.missing.becomes("who"), strength="fact",
     because="the note does not say who is writing")

rule("connect-41", when=[*note, draft.states_how_known == "no"],
     then=advise.say_how_known, strength="should",
     because="a note should say how you came to know each other, or which contact you share")

rule("connect-41b", when=[writing, draft.states_how_known == "no"],
     then=draft.missing.becomes("how_known"), strength="fact",
     because="the note does not say how you know each other")

rule("connect-41c", when=[*note, draft.states_how_known == "no", relation.mutual_connections >= 1, no_common_ground],
     then=advise.name_common_contact, strength="should",
     because="where there is no acquaintance to name, a contact in common takes its place")

rule("connect-41d", when=[*note, draft.states_how_known == "no", no_common_ground],
     then=draft.models.becomes("nothing_to_name"), strength="fact", items=["connect-41", "approach-06"],
     because="people who do not know each other have no acquaintance to speak of")

rule("connect-52b", when=[*note, draft.states_how_known == "no", unless(draft.generic == "yes")],
     then=advise.say_how_known, strength="must",
     because="a name that says nothing is a reason for refusals")

rule("connect-58b", when=[*note, draft.states_how_known == "no", draft.states_shared_interest == "no",
                          unless(relation.logical_connection == "yes")],
     then=advise.say_how_known, strength="should",
     because="without a link that can be seen a request seems to come out of nowhere")

# --- What it is about, by situation ---

rule("connect-17c", when=[advised.recall_acquaintance, advised.say_how_known],
     then=withhold.recall_acquaintance, strength="fact", items=["connect-17", "approach-32"],
     because="to say how you know each other is a reminder in itself")

rule("connect-22c", when=[advised.name_event, advised.say_how_known],
     then=withhold.say_how_known, strength="fact", items=["connect-22", "approach-32"],
     because="the occasion says how you know each other")

rule("connect-17b", when=[writing, professionally_known, draft.refreshes_memory == "no"],
     then=draft.missing.becomes("memory"), strength="fact",
     because="the note does not bring back how you know each other")

rule("connect-20b", when=[writing, relation.introducer == "given", draft.cites_introducer == "no"],
     then=draft.missing.becomes("introducer"), strength="fact",
     because="you were introduced, and the note does not say by whom")

rule("connect-22b", when=[writing, met, draft.mentions_event == "no"],
     then=draft.missing.becomes("event"), strength="fact",
     because="you have met, and the note does not say where")

rule("connect-24b", when=[writing, goal.kind.has("talk_business"), draft.states_shared_interest == "no"],
     then=draft.missing.becomes("shared_interest"), strength="fact",
     because="you would like to talk business, and the note names no interest that you share")

rule("connect-25b", when=[writing, goal.kind.has("talk_business"), draft.proposes_topic == "no"],
     then=draft.missing.becomes("topic"), strength="fact",
     because="you would like to talk business, and the note does not say about what")

rule("approach-33b", when=[writing, draft.states_reason == "no"],
     then=draft.missing.becomes("reason"), strength="fact", items=["approach-33"],
     because="the note does not say why you would like to connect")

# --- Something of value ---

rule("connect-42", when=[*note, draft.adds_value.is_empty()],
     then=advise.add_value, strength="should",
     because="a note should bring its reader something")

rule("connect-42b", when=[writing, draft.adds_value.is_empty()],
     then=draft.missing.becomes("value"), strength="fact",
     because="the note has neither an article nor congratulations nor a common interest")

rule("connect-44", when=[*note, draft.adds_value.is_empty(),
                         person.recent_news.one_of("new_position", "work_anniversary", "article", "other")],
     then=advise.add_value, strength="may",
     because="{person.name} has news to congratulate on")

rule("connect-45", when=[*note, draft.adds_value.is_empty(), relation.bases.has("shared_interest")],
     then=advise.add_value, strength="may",
     because="you share an interest, and the note could name it")

# --- Tone and pitch ---

rule("connect-46", when=[writing, draft.tone.one_of("stiff", "casual", "pushy")],
     then=advise.fix_tone, strength="should",
     because="a note should be warm, yet professional")

rule("connect-56b", when=[writing, draft.pitch.one_of("sales", "recruiting")],
     then=advise.remove_pitch, strength="should",
     because="selling and recruiting are reasons for refusals")

rule("connect-86b", when=[writing, met, draft.pitch == "sales"],
     then=advise.remove_pitch, strength="avoid",
     because="whoever you have just met should not feel like a sales prospect")

# --- Personal or not ---

rule("connect-53d", when=[draft.default_text == "yes", unless(draft.states_how_known == "yes"),
                          unless(draft.refers_to_profile == "yes"), unless(draft.states_shared_interest == "yes")],
     then=draft.generic.becomes("yes"), strength="fact", items=["connect-53", "approach-30"],
     because="the platform's own text is the same for everybody")

rule("connect-54b", when=[*note, draft.generic == "yes", unless(draft.default_text == "yes"),
                          unless(invite.standard_text == "yes")],
     then=advise.show_profile_read, strength="should",
     because="a note that could have gone to anybody is a reason for refusals")

rule("connect-54c", when=[*note, draft.default_text == "yes"],
     then=advise.personalise, strength="avoid", items=["connect-54", "approach-30"],
     because="your draft holds the ready-made text, which is probably the surest way to be ignored")

rule("connect-54d", when=[writing, any_of(draft.generic == "yes", draft.default_text == "yes")],
     then=draft.models.becomes("always_personal"), strength="fact", items=["connect-54", "approach-29"],
     because="each request should be made personal")

rule("connect-54e", when=[writing, draft.names_recipient == "yes",
                          any_of(draft.refers_to_profile == "yes", draft.states_how_known == "yes",
                                 draft.states_shared_interest == "yes"),
                          unless(draft.default_text == "yes"), unless(invite.standard_text == "yes"),
                          unless(draft.generic == "yes")],
     then=draft.personalised.becomes("yes"), strength="fact", items=["connect-54", "connect-145"],
     because="the note names its reader, and something that holds for nobody else")

rule("connect-54f", when=[writing, draft.generic == "yes"],
     then=draft.personalised.becomes("no"), strength="fact", items=["connect-53", "connect-145"],
     because="the note could have gone to anybody")

# --- What the model notes do ---

rule("connect-47", when=[writing, draft.sentences > param.note_sentences, draft.sentences < param.note_sentences_too_many],
     then=draft.models.becomes("four_sentences"), strength="fact",
     because="the model note for people met at a conference has four sentences")

rule("connect-47b", when=[writing, draft.states_who_i_am == "no", draft.states_how_known == "yes"],
     then=draft.models.becomes("no_introduction"), strength="fact", items=["connect-47", "connect-48", "connect-49"],
     because="the model notes give a tie between the two people, and leave it at that")

rule("connect-47c", when=[writing, draft.states_reason == "no",
                          any_of(draft.states_how_known == "yes", draft.states_shared_interest == "yes")],
     then=draft.models.becomes("weak_reason"), strength="fact", items=["connect-47", "connect-48"],
     because="for the model notes a tie, or the wish to keep in touch, is reason enough")

rule("connect-48", when=[relation.weak_tie == "yes", relation.bases.has("same_college")],
     then=platform.claims.becomes("college_suffices"), strength="fact",
     because="a model note rests on the common university alone")

rule("connect-48b", when=[writing, draft.adds_value.is_empty(),
                          any_of(draft.states_how_known == "yes", draft.cites_introducer == "yes",
                                 draft.mentions_event == "yes")],
     then=draft.models.becomes("little_value"), strength="fact", items=["connect-47", "connect-48", "connect-49"],
     because="the model notes make do with a tie between the two people")

rule("connect-49", when=[writing, goal.kind.has("talk_business")],
     then=draft.models.becomes("partnership"), strength="fact",
     because="a model note opens with the contact in common and proposes to work on something together")

rule("connect-49b", when=[writing, draft.sentences > param.note_sentences, any_of(
         draft.missing.has("name", "who", "how_known", "reason", "value", "event", "introducer", "topic"),
         draft.placeholders == "yes")],
     then=draft.models.becomes("several_things"), strength="fact",
     items=["connect-38", "connect-40", "connect-41", "connect-42", "approach-33"],
     because="a note should hold a name, who you are, how you know each other, a reason and something of value")

# --- The verdict ---

# Whatever could still turn out to be a fault, or to be missing.
not_read = any_of(
    draft.names_recipient.is_unknown(), draft.states_who_i_am.is_unknown(), draft.states_how_known.is_unknown(),
    draft.states_reason.is_unknown(), draft.tone.is_unknown(), draft.pitch.is_unknown())

rule("connect-37c", when=[looked_over, any_of(
         advised.personalise, advised.remove_pitch, advised.fill_placeholders, advised.show_profile_read, draft.length_band == "fail", draft.tone == "pushy")],
     then=draft.verdict.becomes("rework"), strength="fact", items=["connect-37", "connect-53", "connect-55"],
     because="faults of this kind are reasons for refusals")

# Advice that is withheld in the end asks for no work.
rule("connect-37i", when=[looked_over, advised.say_how_known, unless(withheld.say_how_known)],
     then=draft.verdict.becomes("rework"), strength="fact", items=["connect-37", "connect-52", "connect-53"],
     because="a name that says nothing is a reason for refusals")

rule("connect-37d", when=[looked_over, any_of(
         advised.add_name, advised.trim, advised.say_who, advised.fix_tone, advised.say_why,
         advised.name_event, advised.name_introducer, advised.propose_topic, advised.name_shared_business,
         advised.recall_acquaintance)],
     then=draft.verdict.becomes("polish"), strength="fact", items=["connect-37"],
     because="something that a good note has is not there yet")

rule("connect-37j", when=[looked_over, advised.add_value, unless(withheld.add_value)],
     then=draft.verdict.becomes("polish"), strength="fact", items=["connect-37", "connect-42"],
     because="the note does not bring its reader anything yet")

rule("connect-37e", when=[looked_over, draft.personalised == "yes"],
     then=draft.verdict.becomes("ready"), strength="fact", items=["connect-37", "connect-145"],
     because="the note is personal, which is what counts most")

rule("connect-37k", when=[looked_over, draft.personalised == "yes", not_read],
     then=draft.verdict.becomes("open"), strength="fact", items=["connect-37"],
     because="something that a good note has, or is free of, could not be read in yours")

rule("connect-37f", when=[looked_over, draft.verdict >= "rework", unless(relation.would_accept_anything == "yes")],
     then=advise.note_rework, strength="should", items=["connect-37"],
     because="something in it is a known reason for refusals, and much of the answer depends on the note")

rule("connect-37g", when=[looked_over, draft.verdict >= "polish", unless(draft.verdict >= "rework"),
                          unless(relation.would_accept_anything == "yes")],
     then=advise.note_polish, strength="should", items=["connect-37"],
     because="nothing in it is a known reason for refusals")

rule("connect-37l", when=[looked_over, draft.verdict >= "open", unless(draft.verdict >= "polish"),
                          unless(relation.would_accept_anything == "yes")],
     then=advise.note_open, strength="should", items=["connect-37"],
     because="it is personal, and nothing in it is a known reason for refusals")

rule("connect-37h", when=[looked_over, draft.verdict >= "ready", unless(draft.verdict >= "open"),
                          unless(relation.would_accept_anything == "yes")],
     then=advise.note_ready, strength="should", items=["connect-37", "connect-145"],
     because="it is personal, and a personal request weighs more and is noticed more")
