"""Reaching somebody without a connection, and giving feedback on a profile."""

from __future__ import annotations

from ...terms import (
    RuleSet,
    advise,
    advised,
    any_of,
    draft,
    gate,
    goal,
    inbound,
    invite,
    me,
    person,
    platform,
    relation,
    unless,
    view,
)
from ..shared import has_allowance, in_question, not_connected, not_left_alone, request_is_out, they_looked

RULES = RuleSet()
rule = RULES.rule

nothing_sent_yet = unless(request_is_out)
wants_contact = goal.kind.has("message", "connect", "get_introduction")
writes_or_was_visited = any_of(goal.kind.has("message"), they_looked)
no_better_request = [unless(advised.send_request_after_meeting), unless(advised.connect_recruiter),
                     unless(advised.send_request), unless(advised.request_after_interview),
                     unless(advised.convert_follow)]  # fmt: skip
linked = any_of(relation.connected == "yes", invite.status == "accepted")
wants_feedback = goal.kind.has("give_feedback")
not_introduced = unless(relation.introducer.one_of("asked", "given"))
# What makes people come to you is for those to whom no more direct way is open now.
no_shorter_way = [unless(me.wants_anonymity == "yes"), unless(person.recruiter_question == "yes"), unless(has_allowance), unless(gate.at_once == "yes"),
                  *no_better_request, unless(relation.familiarity >= "engaged"),
                  unless(relation.introducer.one_of("asked", "given"))]  # fmt: skip
no_visit = unless(they_looked)
# To make oneself known is nothing for those who don't want to be noticed.
may_be_noticed = unless(me.wants_anonymity == "yes")

# --- Can you message somebody you are not connected with? ---

rule("connect-93", when=[in_question, not_connected],
     then=platform.claims.becomes("messages_need_connection"), strength="fact",
     because="messages are said to be possible only between connected members")

rule("connect-93b", when=[no_visit, wants_contact, not_connected, may_be_noticed, *not_left_alone],
     then=view.contact_in_question.becomes("yes"), strength="fact",
     because="you want to reach somebody whom you are not connected with")

rule("connect-93c", when=[platform.claims.has("followups_are_sent"), invite.status.one_of("pending", "ignored")],
     then=platform.claims.becomes("messages_need_connection"), strength="fact",
     because="messages are said to be possible only between connected members, and your request is not accepted")

rule("connect-94", when=[in_question, not_connected, nothing_sent_yet, unless(has_allowance), writes_or_was_visited,
                         *no_better_request],
     then=advise.request_with_note, strength="may",
     because="a request with a note reaches people whom you can't message")

rule("connect-95", when=[no_visit, goal.kind.has("message"), linked],
     then=advise.message_after_acceptance, strength="fact",
     because="a connection opens the way for messages")

# --- Ways to become known without a message ---

rule("connect-96", when=[in_question, not_connected, person.posts_publicly == "yes"],
     then=advise.engage_posts, strength="may",
     because="people whose posts you react to often may make the first move")

rule("connect-98", when=[in_question, not_connected, person.contact_info_listed == "yes",
                         unless(person.preferred_channel == "linkedin")],
     then=advise.use_listed_channel, strength="may",
     because="who lists a way of contact can be written to there")

rule("connect-99", when=[no_visit, in_question, not_connected, nothing_sent_yet, relation.mutual_connections >= 1,
                         not_introduced, unless(relation.familiarity >= "acquainted"), unless(advised.follow_instead),
                         unless(has_allowance), *no_better_request],
     then=advise.ask_introduction_first, strength="may",
     because="a contact that you share can pass word on and bring you together")

rule("connect-99b", when=[no_visit, goal.kind.has("get_introduction"), unless(relation.connected == "yes"), nothing_sent_yet, not_introduced,
                          relation.mutual_connections.is_unknown(), relation.company_contact.is_unknown(),
                          unless(relation.degree.one_of("2", "3")), unless(inbound.in_question == "yes"),
                          unless(relation.familiarity >= "acquainted"), *no_better_request],
     then=advise.find_shared_contact, strength="may",
     because="a contact that you share can bring you together, and so far you name none")

rule("connect-100", when=[in_question, not_connected, relation.shared_groups >= 1],
     then=advise.engage_groups, strength="may",
     because="in a group that you share you can like and answer what {person.name} posts")

rule("connect-101", when=[in_question, not_connected, person.company_page == "yes"],
     then=advise.follow_company, strength="may",
     because="reacting to the company's news makes you familiar there")

rule("connect-102", when=[no_visit, goal.kind.has("message", "connect"), not_connected, nothing_sent_yet,
                          unless(person.interests_known == "yes"), *no_shorter_way],
     then=advise.show_expertise, strength="may",
     because="good contributions of your own can catch the eye of {person.name}")

rule("connect-103", when=[no_visit, goal.kind.has("message", "connect"), not_connected, nothing_sent_yet,
                          *no_shorter_way],
     then=advise.indirect_strategy, strength="should",
     because="common ground that they notice makes people want to connect")

rule("connect-105", when=[in_question, not_connected, person.email_known == "yes",
                          unless(draft.cites_content == "yes")],
     then=advise.email, strength="may",
     because="an email that shows you know their work can open a conversation")

rule("connect-106", when=[in_question, not_connected, relation.company_contact.has("current_employee")],
     then=advise.tell_their_colleague, strength="may",
     because="somebody inside the company can pass on your interest")

rule("connect-107", when=[in_question, not_connected, relation.company_contact.has("former_employee")],
     then=advise.ask_former_colleague, strength="may",
     because="former colleagues know {person.name} and can put in a word")

rule("connect-108", when=[in_question, not_connected, person.interests_known == "yes"],
     then=advise.post_for_their_interests, strength="may",
     because="what fits their interests may catch their eye")

rule("connect-109", when=[in_question, not_connected, relation.degree.one_of("2", "3")],
     then=advise.connect_with_their_contacts, strength="may",
     because="an introduction can rest on what you have in common")

rule("connect-109b", when=[advised.connect_with_their_contacts],
     then=platform.claims.becomes("invitations_sparingly"), strength="should",
     items=["connect-60", "connect-147", "approach-06"],
     because="invitations are meant for a few people, and not for strangers")

# --- Feedback on a profile ---

rule("connect-95b", when=[wants_feedback, linked],
     then=advise.tell_them, strength="fact", items=["connect-06", "connect-08"],
     because="connected members can write to each other, and endorse each other's skills")

rule("connect-110", when=[wants_feedback, not_connected],
     then=advise.feedback_in_public, strength="fact",
     because="a profile can't be commented on without a connection, unlike on other networks")

rule("connect-111", when=[wants_feedback, not_connected],
     then=advise.feedback_in_public, strength="may",
     because="there are other ways to give feedback")

rule("connect-112", when=[wants_feedback, not_connected, person.skills_listed == "yes"],
     then=advise.endorse_if_possible, strength="may",
     because="an endorsement is feedback of a kind, given with the plus sign beside a skill")

rule("connect-08", when=[wants_feedback, not_connected, person.skills_listed == "yes"],
     then=platform.claims.becomes("endorsing_comes_with_connection"), strength="fact",
     because="endorsing each other is named among what a connection brings")

rule("connect-113", when=[wants_feedback, not_connected, person.posts_publicly == "yes"],
     then=advise.engage_posts, strength="may",
     because="a comment on a post can start a discussion")

rule("connect-114", when=[wants_feedback, not_connected, person.posts_publicly == "yes"],
     then=advise.engage_posts, strength="may",
     because="passing an article on shows that the work interests you")

rule("connect-115", when=[any_of(wants_feedback, in_question), not_connected,
                          person.recent_news.one_of("new_position", "work_anniversary")],
     then=advise.congratulate, strength="may",
     because="a new position or an anniversary that they announce is an occasion for a comment")

rule("connect-116", when=[wants_feedback, not_connected, person.company_page == "yes"],
     then=advise.follow_company, strength="may",
     because="you can comment on what their company posts")

rule("connect-117", when=[any_of(wants_feedback, in_question), not_connected, person.groups_known == "yes",
                          unless(relation.shared_groups >= 1)],
     then=advise.join_their_groups, strength="may",
     because="members of one group meet each other's contributions")

rule("connect-117b", when=[wants_feedback, not_connected, relation.shared_groups >= 1],
     then=advise.engage_groups, strength="may", items=["connect-117"],
     because="in a group that you share you can answer what {person.name} contributes")

rule("connect-118", when=[wants_feedback, not_connected, person.interests_known == "yes"],
     then=advise.post_for_their_interests, strength="may",
     because="content on the same topics shows your own expertise")

rule("connect-119", when=[wants_feedback, not_connected],
     then=advise.feedback_in_public, strength="fact",
     because="without a connection, comments on profiles are restricted")

rule("connect-120", when=[wants_feedback, not_connected, unless(person.posts_publicly == "no")],
     then=advise.feedback_in_public, strength="should",
     because="what {person.name} shares publicly is the best place for what you have to say")
