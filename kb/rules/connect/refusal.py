"""Requests that were refused or never answered: the possible reasons, what to leave undone, when to try again.

Every reason is a possibility with evidence in the scenario. A number of months in a condition is a parameter:
`immediate_months` is 1 and `retry_months` is 3; the document says only "immediate" and "a few months".
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
    history,
    invite,
    me,
    param,
    person,
    relation,
    unless,
)
from ..shared import acquainted, already_following, refused, still_matters

RULES = RuleSet()
rule = RULES.rule

# Texts that are still to be sent say nothing of the note that was refused.
sent_note = unless(draft.kind.one_of("connect_note", "direct_message", "email", "followup"))
later_named = invite.retry_window == "stated_time"
window_open = invite.retry_window == "open"
not_yet: list[Condition] = [unless(invite.retry_window.one_of("open", "stated_time")),
                            unless(history.retry_appropriate == "no"), unless(advised.stop_following_up)]

# --- Is there a refusal to deal with? ---

rule("connect-67c", when=[invite.status.one_of("rejected", "unclear"), *still_matters],
     then=invite.refusal.becomes("yes"), strength="fact",
     because="your request was not accepted, and what can't be told from a refusal is taken for one")

# --- Reasons that lie in your hands ---

rule("connect-51", when=[refused, sent_note, any_of(draft.states_how_known == "no", invite.standard_text == "yes"),
                         unless(relation.familiarity >= "known")],
     then=invite.diagnosis.becomes("name_unrecognised"), strength="may",
     because="your request did not say how you know each other")

rule("connect-52", when=[invite.diagnosis.has("name_unrecognised")],
     then=advise.cause_name, strength="must",
     because="your request did not say how you know each other")

rule("connect-53", when=[refused, sent_note, draft.generic == "yes"],
     then=invite.diagnosis.becomes("generic_note"), strength="may",
     because="nothing in your note was meant for {person.name} alone")

rule("connect-53b", when=[invite.standard_text == "yes"],
     then=draft.generic.becomes("yes"), strength="fact",
     because="the platform's own text is the same for everybody")

rule("connect-53c", when=[draft.refers_to_profile == "no", draft.states_how_known == "no",
                          draft.states_shared_interest == "no"],
     then=draft.generic.becomes("yes"), strength="fact",
     because="the note names neither their profile, nor how you know each other, nor anything that you share")

rule("connect-54", when=[invite.diagnosis.has("generic_note")],
     then=advise.cause_generic, strength="should",
     because="nothing in your note was meant for {person.name} alone")

rule("connect-55", when=[refused, sent_note, draft.pitch.one_of("sales", "recruiting")],
     then=invite.diagnosis.becomes("pitch"), strength="may",
     because="your note sold or recruited")

rule("connect-56", when=[invite.diagnosis.has("pitch")],
     then=advise.cause_pitch, strength="should",
     because="your note sold or recruited")

rule("connect-57", when=[refused, relation.logical_connection == "no"],
     then=invite.diagnosis.becomes("random"), strength="may",
     because="nothing is known that links the two of you")

rule("connect-58", when=[invite.diagnosis.has("random")],
     then=advise.cause_random, strength="should",
     because="nothing is known that links the two of you")

rule("connect-79", when=[refused, unless(relation.familiarity >= "engaged")],
     then=invite.diagnosis.becomes("low_familiarity"), strength="may",
     because="nothing shows that you two have had to do with each other so far")

rule("connect-82", when=[refused, invite.diagnosis.has("low_familiarity"), person.posts_publicly == "yes"],
     then=advise.build_familiarity, strength="should",
     because="too little familiarity may be the whole reason, and {person.name}'s public posts are the place to change that")

# --- Reasons that lie with the other person ---

rule("connect-32c", when=[invite.diagnosis.has("high_profile")],
     then=advise.do_not_take_personally, strength="may",
     because="people so prominent seldom accept requests from those whom they hardly know")

rule("connect-59", when=[refused, person.contact_load == "too_many"],
     then=invite.diagnosis.becomes("too_many_contacts"), strength="may",
     because="{person.name} has very many contacts already")

rule("connect-59b", when=[invite.diagnosis.has("too_many_contacts")],
     then=advise.do_not_take_personally, strength="may",
     because="{person.name} may have all the contacts they want")

rule("connect-60", when=[invite.diagnosis.has("too_many_contacts"), unless(advised.grow_selectively)],
     then=advise.choose_selectively, strength="should",
     because="requests sent to anybody are little better than spam")

rule("connect-61", when=[refused, unless(acquainted)],
     then=invite.diagnosis.becomes("privacy"), strength="may",
     because="some people keep their contacts few and strangers out")

rule("connect-61b", when=[invite.diagnosis.has("privacy")],
     then=advise.do_not_take_personally, strength="may",
     because="for the sake of privacy some people let no strangers in")

rule("connect-63", when=[invite.status.one_of("ignored", "unclear"), *still_matters],
     then=invite.diagnosis.becomes("missed"), strength="may",
     because="requests do get overlooked")

rule("connect-63b", when=[invite.diagnosis.has("missed")],
     then=invite.readings.becomes("may_be_missed"), strength="may",
     because="requests do get overlooked")

rule("connect-63c", when=[invite.diagnosis.has("missed"), invite.status == "unclear"],
     then=advise.do_not_take_personally, strength="may",
     because="the request may only have been overlooked")

rule("connect-62", when=[refused],
     then=advise.do_not_take_personally, strength="avoid",
     because="many people refuse requests only to keep their contacts few")

rule("connect-78", when=[refused],
     then=advise.do_not_take_personally, strength="fact",
     because="nobody owes anybody an acceptance")

# --- A request that was never answered ---

rule("connect-64", when=[invite.status == "ignored", *still_matters, unless(invite.days_pending >= param.retry_days)],
     then=advise.resend_later, strength="may",
     because="{person.name} may simply have missed it")

rule("connect-64b", when=[invite.status == "ignored", *still_matters, invite.days_pending >= param.retry_days],
     then=advise.resend_now, strength="may",
     because="{person.name} may simply have missed it, and a few months have passed")

# --- No message after a refusal ---

rule("connect-65", when=[refused, *not_yet, unless(history.months_since_rejection >= param.immediate_months)],
     then=advise.do_not_follow_up_now, strength="avoid",
     because="a message straight after a refusal is best left unsent")

rule("connect-66", when=[refused, *not_yet, draft.kind == "followup"],
     then=advise.do_not_follow_up_now, strength="may",
     because="the follow-up that you are writing can come across as pushy or demanding")

rule("connect-67", when=[refused],
     then=invite.readings.becomes("refusal_is_a_no"), strength="fact",
     because="a refusal is a clear enough wish not to connect")

rule("connect-67b", when=[refused, *not_yet],
     then=advise.do_not_follow_up_now, strength="fact",
     because="a refusal is a clear enough wish not to connect")

rule("connect-68", when=[refused, unless(already_following),
                         unless(me.wants_anonymity == "yes")],
     then=advise.follow_after_refusal, strength="may",
     because="following needs no approval")

rule("connect-69", when=[refused, *not_yet, unless(history.months_since_rejection >= param.retry_months)],
     then=advise.do_not_follow_up_now, strength="should",
     because="people want some room after a refusal, and time may help")

# --- A new request ---

rule("connect-69b", when=[refused, history.months_since_rejection < param.retry_months, unless(person.openness_later == "yes")],
     then=invite.retry_window.becomes("closed"), strength="should",
     because="a few months should lie between a refusal and a new request")

rule("connect-70", when=[refused, history.months_since_rejection >= param.retry_months, unless(person.openness_later == "yes")],
     then=invite.retry_window.becomes("open"), strength="may",
     because="a few months have passed since the refusal")

rule("connect-70b", when=[refused, window_open, unless(history.retry_appropriate == "no"),
                          unless(advised.stop_following_up)],
     then=advise.retry_in_months, strength="may",
     because="another request some months later is fine where it is in place")

rule("connect-70c", when=[refused, unless(later_named), history.retry_appropriate == "no",
                          unless(advised.stop_following_up)],
     then=advise.let_it_rest, strength="should",
     because="another try is only for where it is in place, and here something speaks against it")

rule("connect-71", when=[refused, unless(history.profile_improved == "yes")],
     then=advise.build_expertise, strength="should",
     because="a stronger profile comes before another try")

rule("connect-72", when=[refused, unless(history.contributions_improved == "yes")],
     then=advise.build_expertise, strength="should",
     because="people come round when they see what you contribute", items=["connect-72", "connect-73"])

rule("connect-74", when=[refused, person.openness_later == "yes"],
     then=invite.retry_window.becomes("stated_time"), strength="must",
     because="{person.name} has said that later would suit")

rule("connect-74b", when=[refused, later_named],
     then=advise.respect_stated_time, strength="must",
     because="{person.name} has said that later would suit, and that is to be respected")

rule("connect-75", when=[refused, window_open, history.contributions_improved == "yes",
                         unless(history.retry_appropriate == "no"), unless(advised.stop_following_up)],
     then=advise.retry_in_months, strength="may",
     because="people who see what you have contributed since may look more kindly at another request")

# --- Asking why ---

asks_why = [refused, goal.kind.has("ask_why_rejected")]

rule("connect-76", when=asks_why,
     then=advise.do_not_ask_why, strength="avoid",
     because="asking directly is generally not a good idea")

rule("connect-77", when=asks_why,
     then=advise.do_not_ask_why, strength="fact",
     because="the question is awkward to answer, above all if the reasons are personal or lie in their work")

rule("connect-80", when=asks_why,
     then=advise.study_profile_instead, strength="should",
     because="it tells you more about what to bring up than an awkward question would")

rule("connect-81", when=[refused, me.visible_expertise == "no"],
     then=advise.build_expertise, strength="should",
     because="nothing that you publish shows {person.name} what you know")
