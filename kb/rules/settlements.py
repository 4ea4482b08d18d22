"""What settles a disagreement: one or more rules for each that facts can settle.

Their ids are those of the disagreements (`K21`), with a letter where there is more than one.
"""

from __future__ import annotations

from ..terms import (
     RuleSet,
     advise,
     advised,
     draft,
     goal,
     me,
     person,
     platform,
     relation,
     unless,
     view,
     withheld,
     withhold,
)

RULES = RuleSet()
rule = RULES.rule

they_looked = view.direction == "they_viewed_me"
has_allowance = me.message_quota.one_of("limited", "ample")

rule("K01", when=[they_looked, view.viewer_known.one_of("anonymous", "total_only")],
     then=advise.no_one_to_contact, strength="fact", settles="K01", items=["viewer-06", "notify-23"],
     because="your page of visitors shows no name, and without one there is nobody to write to")

rule("K02", when=[goal.kind.has("research_discreetly")],
     then=advise.expect_to_be_listed, strength="avoid", settles="K02", items=["viewer-07", "approach-19", "notify-44"],
     because="no alert is one thing and staying unseen another: no document promises the second where others count on being shown their visitors")

rule("K04", when=[they_looked, view.viewer_known == "category"],
     then=advise.no_one_to_contact, strength="fact", settles="K04", items=["viewer-06", "notify-24"],
     because="you know what kind of person looked, which is not enough to write to anybody")

rule("K21a", when=[advised.message_visitor, relation.connected == "no", unless(has_allowance)],
     then=withhold.message_visitor, strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="you are not connected and no allowance of messages is known, so a message may not be possible")

rule("K21b", when=[view.contact_in_question == "yes", relation.connected == "no", has_allowance],
     then=platform.claims.becomes("messages_open_to_you"), strength="fact", settles="K21", items=["connect-93", "viewer-28"],
     because="your account has messages for people outside your network, so you can write")

rule("K34", when=[advised.request_with_note, advised.no_cold_invite],
     then=withhold.request_with_note, strength="avoid", settles="K34", items=["viewer-01", "approach-06"],
     because="a visit alone does not make you known to {person.name}, and of the two ways the one with less to regret goes first")

rule("K42a", when=[they_looked, advised.message_visitor, unless(withheld.message_visitor),
                   person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may", settles="K42", items=["viewer-24", "connect-30"],
     because="{person.name} came to you, so a message fits; following the company can be done besides")

rule("K42b", when=[they_looked, withheld.message_visitor, person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may", settles="K42", items=["viewer-24", "connect-30"],
     because="a message is not open to you as things stand; following the company is")

rule("K54", when=[they_looked, unless(view.viewer_known.one_of("category", "anonymous", "total_only")),
                  relation.weak_tie == "yes"],
     then=advise.message_visitor, strength="may", settles="K54", items=["viewer-25", "connect-48"],
     because="a college or field of study by itself is a weak tie, enough for a message that names it")

rule("K66", when=[view.contact_in_question == "yes", draft.mentions_view == "yes", unless(view.accidental >= "likely")],
     then=advise.mention_visit_optional, strength="may", settles="K66", items=["viewer-16", "viewer-36"],
     because="leaving the visit out is the safer way; mentioned, it needs a shared interest and a reason beside it")

rule("K67", when=[view.contact_in_question == "yes", draft.mentions_view == "yes", view.accidental >= "likely"],
     then=advise.leave_visit_out, strength="avoid", settles="K67", items=["viewer-33", "viewer-36"],
     because="the model is for a visit that was meant for you; this one probably was not")

rule("K69", when=[they_looked, advised.send_request_after_meeting, unless(view.days_ago >= 1)],
     then=advise.wait_before_contact, strength="should", settles="K69", items=["viewer-32", "connect-84"],
     because="a day's pause after the visit still leaves you within the week of your meeting")

rule("K74", when=[advised.ignore_visit, advised.message_visitor],
     then=withhold.ignore_visit, strength="may", settles="K74", items=["viewer-22", "viewer-24", "viewer-25"],
     because="there is a reason to write to {person.name} after all, and that is the named exception to ignoring a visit")

rule("K75", when=[they_looked, advised.ignore_visit, goal.kind.has("grow_network")],
     then=advise.follow_visitor, strength="may", settles="K75", items=["viewer-22", "invite-29"],
     because="a wish for a wider network does not make a message natural, but a light step is open to you")
