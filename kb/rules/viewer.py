"""What to do when someone views your profile: the rules of the document "viewer".

Every rule about a visit begins with `they_looked`; those that lead to contact also need `not_hidden`, since
nobody can write to a visitor whom the page of visitors does not name.
"""

from __future__ import annotations

from ..terms import (
    RuleSet,
    advise,
    advised,
    any_of,
    draft,
    goal,
    history,
    inbound,
    me,
    person,
    platform,
    relation,
    unless,
    view,
    withheld,
)
from .shared import (
    asks_who_looked,
    has_allowance,
    in_question,
    lacking,
    met,
    not_hidden,
    not_left_alone,
    probably_accident,
    request_is_out,
    researching,
    they_looked,
)

RULES = RuleSet()
rule = RULES.rule

# How to write is said only where there is something to write.
way_open = view.way_open == "yes"
worth_it = any_of(unless(advised.ignore_visit), withheld.ignore_visit)
to_be_contacted = any_of(view.way_open == "yes", advised.engage_first)
# Whoever has invited you waits for an answer to that.
not_invited = unless(inbound.in_question == "yes")
may_want_a_job = unless(me.job_search == "none")
visit_may_be_mentioned = unless(draft.mentions_view == "no")
no_better_request = [unless(advised.send_request_after_meeting), unless(advised.request_after_interview),
                     unless(advised.connect_recruiter), unless(advised.await_introduction),
                     unless(advised.follow_company_only), unless(advised.follow_instead), unless(advised.keep_following),
                     unless(request_is_out)]  # fmt: skip

# What a message can name; "other" only says that there is something.
NAMEABLE = ("same_college", "same_college_period", "similar_major", "studied_together", "same_past_employer",
            "worked_together", "did_business", "same_area", "many_common_contacts", "same_professional_org",
            "same_industry", "same_field", "shared_interest", "career_parallels", "personal_tie")

# --- Introduction: who is it, and what may it mean? ---

rule("viewer-01a", when=[they_looked, not_hidden, not_invited, *not_left_alone, goal.kind.has("message", "connect")],
     then=view.contact_in_question.becomes("yes"), strength="fact",
     because="you think of a message or an invitation as your answer to the visit")

rule("viewer-01b", when=[they_looked, not_invited, *not_left_alone, advised.message_visitor],
     then=view.contact_in_question.becomes("yes"), strength="fact",
     because="a message is one of the possible answers to a visit")

rule("viewer-01c", when=[they_looked, not_hidden, not_invited, worth_it, goal.kind.has("connect"), unless(relation.connected == "yes"),
                         *no_better_request],
     then=advise.request_with_note, strength="may",
     because="an invitation is one of the possible answers to a visit")

rule("viewer-01d", when=[advised.message_visitor, unless(withheld.message_visitor)],
     then=view.way_open.becomes("yes"), strength="fact",
     because="a message is one of the possible answers to a visit, and nothing stands against it")

rule("viewer-01e", when=[advised.request_with_note, unless(withheld.request_with_note)],
     then=view.way_open.becomes("yes"), strength="fact",
     because="an invitation is one of the possible answers to a visit, and nothing stands against it")

rule("viewer-01f", when=[they_looked, in_question, worth_it, goal.kind.has("message"),
                         any_of(relation.connected == "yes", has_allowance), unless(advised.identify_visitor)],
     then=view.way_open.becomes("yes"), strength="fact",
     because="you think of a message as your answer to the visit, and nothing keeps you from sending one")

rule("viewer-03", when=[they_looked, not_hidden, person.roles.has("hiring_manager"), may_want_a_job],
     then=advise.message_visitor, strength="may",
     because="a hiring manager who looks at you may have a job to fill")

rule("viewer-04", when=[they_looked, not_hidden, person.roles.has("career_helper", "recruiter"), may_want_a_job],
     then=advise.message_visitor, strength="may",
     because="{person.name} may help you on the way to a new job")

rule("viewer-05", when=[they_looked, not_hidden, person.roles.has("former_colleague")],
     then=advise.message_visitor, strength="may",
     because="the visit is an occasion to get back in touch with a former colleague")

rule("viewer-05b", when=[person.roles.has("former_colleague")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="a former colleague is no stranger")

rule("viewer-06", when=[they_looked, not_hidden, worth_it, person.roles.is_unknown(), unless(person.employer_of_interest == "yes"),
                        relation.logical_connection.is_unknown(), unless(probably_accident)],
     then=advise.identify_visitor, strength="should",
     because="what to do depends on who it is, and so far you know little of that")

rule("viewer-07", when=[they_looked], then=platform.claims.becomes("visitors_named"), strength="fact",
     because="the document takes it that you can see who looked and for whom they work")

rule("viewer-07b", when=[*researching, unless(advised.research_without_alert)],
     then=platform.claims.becomes("visits_listed"), strength="fact", items=["viewer-07", "approach-19"],
     because="people are taken to see who looked at their profile")

rule("viewer-07c", when=[platform.action == "looking_at_a_profile", unless(asks_who_looked),
                         unless(platform.seen_otherwise == "yes")],
     then=platform.claims.becomes("visits_listed"), strength="fact", items=["viewer-07", "approach-19"],
     because="people are taken to see who looked at their profile")

rule("viewer-07d", when=[asks_who_looked, unless(platform.action != "looking_at_a_profile")],
     then=platform.claims.becomes("visitors_named"), strength="fact",
     because="the document takes it that you can see who looked and for whom they work")

rule("viewer-07e", when=[platform.feature == "who_viewed_your_profile"],
     then=platform.claims.becomes("visitors_named"), strength="fact",
     because="the document takes it that you can see who looked and for whom they work")

# --- Is it acceptable to contact a viewer? ---

rule("viewer-08", when=[they_looked, not_hidden, relation.logical_connection == "yes"],
     then=advise.message_visitor, strength="may",
     because="there is a logical connection between you, so a message will seem natural")

rule("viewer-08b", when=[they_looked, withheld.message_visitor, relation.logical_connection == "yes",
                         *no_better_request],
     then=advise.request_with_note, strength="may", items=["viewer-01", "viewer-08", "connect-94"],
     because="something links you two, and a request with a note is open to you where a message may not be")

rule("viewer-09", when=[they_looked, not_hidden, relation.logical_connection == "no", view.reason_apparent == "no"],
     then=advise.ignore_visit, strength="avoid",
     because="without a connection or a visible reason for the visit, contact would seem forced")

rule("viewer-10", when=[relation.bases.has("same_college_period")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="the same college in the same years counts as a logical connection")

rule("viewer-11", when=[relation.bases.has("same_college"), relation.bases.has("similar_major")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="the same college and a similar field of study count as a logical connection")

rule("viewer-11b", when=[relation.bases.has("same_college", "similar_major"),
                         unless(relation.logical_connection == "yes")],
     then=relation.weak_tie.becomes("yes"), strength="fact", items=["viewer-10", "viewer-11"],
     because="a college counts together with the years or the field of study, not by itself")

rule("viewer-12", when=[relation.bases.has("same_past_employer")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="an employer in common counts as a logical connection, whenever and wherever it was")

rule("viewer-13", when=[relation.bases.has("same_area")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="having lived in the same place counts as a logical connection")

rule("viewer-14", when=[relation.bases.has("many_common_contacts")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="many common contacts count as a logical connection")

rule("viewer-15", when=[relation.bases.has("same_professional_org")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="being active in the same professional organisation counts as a logical connection")

rule("viewer-16", when=[they_looked, in_question, way_open, unless(probably_accident), visit_may_be_mentioned],
     then=advise.mention_visit_optional, strength="may",
     because="you can do without mentioning the visit")

rule("viewer-17", when=[they_looked, in_question, way_open, unless(probably_accident), visit_may_be_mentioned],
     then=advise.mention_visit_optional, strength="may",
     because="{person.name} may not even remember looking")

rule("viewer-18", when=[they_looked, in_question, way_open, *lacking(draft.states_how_known),
                        *lacking(draft.states_shared_interest),
                        any_of(relation.logical_connection == "yes", relation.weak_tie == "yes"),
                        relation.bases.has(*NAMEABLE)],
     then=advise.lead_with_bond, strength="may",
     because="what you share is what the message can rest on")

rule("viewer-18b", when=[they_looked, in_question, way_open, any_of(person.roles.has("former_colleague", "interviewer"), met)],
     then=advise.recall_acquaintance, strength="may",
     because="that you know each other is what the message can rest on")

rule("viewer-18c", when=[they_looked, in_question, way_open, relation.bases.has("other"), unless(relation.bases.has(*NAMEABLE))],
     then=advise.name_the_link, strength="may",
     because="what you share is what the message can rest on")

rule("viewer-19", when=[they_looked, in_question, way_open, *lacking(draft.states_reason)],
     then=advise.say_why, strength="should",
     because="nobody should have to guess what you want")

# --- When you're not sure why they were looking ---

rule("viewer-20", when=[they_looked, relation.logical_connection == "no"],
     then=view.accidental.becomes("possible"), strength="may",
     because="visitors without an evident link sometimes come by mistake")

rule("viewer-21", when=[they_looked, view.same_name_search == "yes", unless(view.reason_apparent == "yes")],
     then=view.accidental.becomes("likely"), strength="may",
     because="people who search for a name open profiles of others who bear it")

rule("viewer-21b", when=[they_looked, not_hidden, probably_accident, unless(relation.logical_connection == "yes")],
     then=advise.ignore_visit, strength="may", items=["viewer-20", "viewer-21"],
     because="the visit was probably meant for somebody else of your name")

rule("viewer-22", when=[they_looked, not_hidden, relation.logical_connection == "no",
                        person.employer_of_interest == "no", unless(view.reason_apparent == "yes")],
     then=advise.ignore_visit, strength="may",
     because="nothing links you, at work or in private, and their employer does not interest you either")

rule("viewer-22b", when=[relation.bases.is_empty(), unless(person.roles.has("former_colleague")), unless(met)],
     then=relation.logical_connection.becomes("no"), strength="fact",
     because="where nothing at all is shared there is no connection")

rule("viewer-22c", when=[they_looked, not_hidden, relation.logical_connection == "no",
                         person.roles.has("recruiter", "hiring_manager"), me.job_search == "none",
                         unless(person.employer_of_interest == "yes")],
     then=advise.ignore_visit, strength="may", items=["viewer-03", "viewer-04", "viewer-22"],
     because="nothing links you, they look for people to hire, and you are not looking for a job")

rule("viewer-23", when=[relation.bases.has("personal_tie")],
     then=relation.logical_connection.becomes("yes"), strength="fact",
     because="private ties count as well as professional ones")

rule("viewer-24", when=[they_looked, not_hidden, person.employer_of_interest == "yes"],
     then=advise.message_visitor, strength="may",
     because="{person.name} works for a company that interests you, which is reason enough to write")

rule("viewer-25", when=[relation.bases.has("other", "studied_together", "worked_together", "did_business",
                                           "same_industry", "same_field", "shared_interest", "career_parallels")],
     then=relation.logical_connection.becomes("yes"), strength="may",
     because="any other point in common that you find can be reason enough to write")

rule("viewer-25b", when=[met],
     then=relation.logical_connection.becomes("yes"), strength="may",
     because="you have met, and that is a point in common")

rule("viewer-26", when=[they_looked, not_hidden, worth_it, relation.i_read_profile == "no"],
     then=advise.identify_visitor, strength="should",
     because="their profile shows whether their employer interests you or what you have in common")

rule("viewer-27", when=[they_looked, way_open, unless(view.days_ago < 1),
                        unless(history.contacts_every_viewer == "yes")],
     then=advise.little_to_lose, strength="may",
     because="the worst that usually happens after a polite message is silence")

rule("viewer-28", when=[they_looked, in_question],
     then=platform.claims.becomes("messages_use_allowance"), strength="fact",
     because="depending on the account, messages may come out of an allowance")

rule("viewer-28b", when=[they_looked, in_question, way_open, me.message_quota == "limited",
                         unless(relation.connected == "yes")],
     then=advise.check_allowance, strength="may",
     because="a message may use up part of the allowance of your account")

rule("viewer-29", when=[they_looked, in_question, way_open, *lacking(draft.offers_help),
                        unless(relation.bases.has("personal_tie"))],
     then=advise.offer_help, strength="should",
     because="contact should have something in it for {person.name} too")

rule("viewer-30", when=[they_looked, in_question, way_open, unless(probably_accident), visit_may_be_mentioned],
     then=advise.mention_visit_optional, strength="may",
     because="you can open with the visit or simply with their background")

# --- When to reach out ---

rule("viewer-31", when=[they_looked, in_question, worth_it, to_be_contacted, view.days_ago < 1],
     then=advise.wait_before_contact, strength="avoid",
     because="a message straight after a visit can look like stalking")

rule("viewer-32", when=[they_looked, in_question, worth_it, to_be_contacted, view.days_ago < 1],
     then=advise.wait_before_contact, strength="should",
     because="one or two days are a sensible pause between visit and message")

rule("viewer-32b", when=[they_looked, way_open, view.days_ago >= 1],
     then=advise.pause_is_over, strength="may",
     because="one or two days are all the pause that is asked for")

rule("viewer-32c", when=[they_looked, in_question, way_open, view.days_ago.is_unknown()],
     then=advise.mind_the_pause, strength="should",
     because="one or two days are a sensible pause between visit and message")

rule("viewer-33", when=[they_looked, in_question, way_open, probably_accident, visit_may_be_mentioned],
     then=advise.leave_visit_out, strength="may",
     because="after a pause, somebody who came by accident has probably forgotten it")

rule("viewer-34", when=[they_looked, in_question, worth_it, to_be_contacted, person.roles.has("recruiter", "hiring_manager"), view.days_ago < 1],
     then=advise.wait_before_contact, strength="should",
     because="people who hire should not think that you write to everybody at once")

rule("viewer-35", when=[history.contacts_every_viewer == "yes"],
     then=advise.do_not_contact_everyone, strength="avoid",
     because="contacting every visitor at once makes a desperate impression")

# --- What to say ---

rule("viewer-36", when=[they_looked, draft.mentions_view == "yes"],
     then=platform.claims.becomes("visit_mentioned_in_model"), strength="fact",
     because="the document's own model message begins with the visit")

rule("viewer-37", when=[they_looked, draft.mentions_view == "yes", draft.states_shared_interest == "no",
                        unless(probably_accident)],
     then=advise.pair_the_mention, strength="should",
     because="a mention of the visit needs a common interest beside it")

rule("viewer-38", when=[they_looked, draft.mentions_view == "yes", draft.states_reason == "no",
                        unless(probably_accident)],
     then=advise.say_why, strength="should",
     because="a mention of the visit needs a reason for connecting beside it")

rule("viewer-39", when=[they_looked, in_question, way_open],
     then=advise.review_guidance, strength="should",
     because="messages and invitations have rules of their own")

# --- Tips: titles of other articles, no more ---

rule("viewer-40", when=[they_looked, me.profile_photo == "no"],
     then=advise.add_photo, strength="may",
     because="people do look at your profile, and it shows no photo")

rule("viewer-41", when=[they_looked, not_hidden, relation.shared_groups >= 1],
     then=advise.engage_groups, strength="may",
     because="you two have a group in common")

rule("viewer-42", when=[they_looked, not_hidden, person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may",
     because="the company interests you")

rule("viewer-43", when=[they_looked, not_hidden, relation.bases.has("same_college", "same_college_period")],
     then=advise.use_alumni_network, strength="may",
     because="you went to the same college, and there are others from there")
