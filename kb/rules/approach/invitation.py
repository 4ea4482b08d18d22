"""The invitation itself: words of your own, a profile that is ready, the page to send it from."""

from __future__ import annotations

from ...terms import RuleSet, advise, advised, any_of, draft, gate, invite, me, relation, unless, withheld
from ..shared import they_looked, wants_to_connect
from .stranger import inviting, inviting_now, not_sure_of_a_yes, nothing_sent, writing_a_note

RULES = RuleSet()
rule = RULES.rule

# --- 5. Personalise the invitation ---

rule("approach-29a", when=[wants_to_connect, *nothing_sent],
     then=gate.invitation.becomes("yes"), strength="fact",
     because="you would like to connect")

rule("approach-29b", when=[writing_a_note, *nothing_sent],
     then=gate.invitation.becomes("yes"), strength="fact",
     because="you are writing a note to an invitation")

rule("approach-29c", when=[any_of(advised.send_request_after_meeting, advised.request_after_interview,
                                  advised.connect_recruiter, advised.send_request), unless(withheld.connect_recruiter), *nothing_sent],
     then=gate.invitation.becomes("yes"), strength="fact",
     because="an invitation is advised")

rule("approach-29d", when=[advised.request_with_note, *nothing_sent,
                           any_of(relation.familiarity >= "name_recognised", relation.logical_connection == "yes")],
     then=gate.invitation.becomes("yes"), strength="fact",
     because="an invitation is advised")

rule("approach-29e", when=[inviting, unless(me.wants_anonymity == "yes"), unless(advised.ask_introduction_first), unless(advised.await_introduction),
                           unless(advised.engage_first), unless(advised.keep_engaging),
                           unless(advised.connect_after_applying), unless(advised.follow_company_only),
                           unless(advised.mix_by_situation), unless(advised.follow_page),
                           any_of(unless(advised.follow_first), withheld.follow_first),
                           any_of(unless(advised.follow_instead), withheld.follow_instead),
                           any_of(unless(advised.keep_following), withheld.keep_following)],
     then=gate.now.becomes("yes"), strength="fact",
     items=["approach-29", "approach-39"],
     because="nothing else has to come first")

rule("approach-29f", when=[writing_a_note, *nothing_sent],
     then=gate.now.becomes("yes"), strength="fact", items=["approach-29", "approach-39"],
     because="you have the note before you")

rule("approach-29", when=[inviting_now, not_sure_of_a_yes, unless(they_looked), unless(writing_a_note),
                          any_of(unless(advised.request_with_note), withheld.request_with_note),
                          unless(advised.send_request_after_meeting), unless(advised.connect_recruiter)],
     then=advise.personalise, strength="must",
     because="{person.name} should learn from it who you are, how you know each other and what connecting is good for")

rule("approach-30", when=[inviting_now, not_sure_of_a_yes, invite.standard_text == "yes"],
     then=advise.personalise, strength="avoid",
     because="the ready-made text is probably the surest way to be ignored")

rule("approach-30b", when=[not_sure_of_a_yes, invite.standard_text == "yes",
                           invite.status.one_of("pending", "ignored", "rejected", "unclear")],
     then=invite.diagnosis.becomes("default_text"), strength="may",
     because="the ready-made text is probably the surest way to be ignored")

rule("approach-31", when=[writing_a_note, not_sure_of_a_yes, draft.states_who_i_am == "no"],
     then=advise.say_who, strength="must",
     because="nobody should have to guess who is writing")

rule("approach-32", when=[writing_a_note, not_sure_of_a_yes, draft.states_how_known == "no"],
     then=advise.say_how_known, strength="must",
     because="people want to know where you have come across them")

rule("approach-33", when=[writing_a_note, not_sure_of_a_yes, draft.states_reason == "no"],
     then=advise.say_why, strength="must",
     because="the note has to argue why connecting would be a good idea")

rule("approach-34", when=[inviting_now, relation.would_accept_anything == "yes"],
     then=advise.default_text_ok, strength="may",
     because="somebody as close as that accepts whatever you write")

rule("approach-34b", when=[relation.would_accept_anything == "yes"],
     then=relation.familiarity.becomes("close"), strength="fact",
     because="only people who know you very well accept whatever you write")

rule("approach-35", when=[inviting, me.profile_complete == "no"],
     then=advise.complete_profile, strength="must",
     because="whoever is invited looks at the profile behind the invitation")

rule("approach-35b", when=[any_of(me.profile_complete == "no", me.profile_photo == "no")],
     then=gate.profile_ready.becomes("no"), strength="must", items=["approach-35", "approach-36"],
     because="a profile that is to be shown around is reasonably complete and has a photo")

rule("approach-35c", when=[me.profile_complete == "yes", me.profile_photo == "yes"],
     then=gate.profile_ready.becomes("yes"), strength="must", items=["approach-35", "approach-36"],
     because="a reasonably complete profile with a photo is fit to be seen")

rule("approach-36", when=[inviting, me.profile_photo == "no"],
     then=advise.add_photo, strength="must",
     because="a profile without a face puts most people off")

rule("approach-37", when=[me.profile_photo == "no", invite.status.one_of("pending", "ignored", "rejected", "unclear")],
     then=invite.diagnosis.becomes("no_photo"), strength="fact",
     because="a profile without a face puts most people off")

rule("approach-37b", when=[invite.diagnosis.has("no_photo")],
     then=advise.add_photo, strength="should", items=["approach-36", "approach-37"],
     because="most people don't like to connect with somebody without a face, and your request came without one")

rule("approach-38", when=[inviting_now, invite.sent_from == "elsewhere"],
     then=gate.note_possible.becomes("no"), strength="fact",
     because="a note could be added only from the profile page when the document was written")

rule("approach-38b", when=[inviting_now, invite.sent_from == "profile_page"],
     then=gate.note_possible.becomes("yes"), strength="fact",
     because="the connect button on the profile page lets you add a note")

rule("approach-39", when=[inviting_now, not_sure_of_a_yes, unless(invite.sent_from == "profile_page")],
     then=advise.send_from_profile_page, strength="should", items=["approach-38", "approach-39"],
     because="a note could be added nowhere else when the document was written")
