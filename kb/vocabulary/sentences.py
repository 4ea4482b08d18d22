"""Sentences for what a set lacks, for several values at once, and the names of values inside a list.

What is true of one value is said where the attribute is declared; here is what reads badly when put together
from such sentences: "not: you share an interest", or five outcomes of a request in a row for "you have sent one".
"""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    _lacking_in_people(v)
    _lacking_between_you(v)
    _lacking_aims(v)
    _lacking_in_drafts(v)
    _levels(v)
    _choices(v)
    _names(v)


def _lacking_in_people(v: Vocabulary) -> None:
    v.lacking("person.roles", {
        "hiring_manager": "{person.name} hires nobody", "interviewer": "{person.name} has not interviewed you",
        "hr_contact": "{person.name} does not work in human resources", "recruiter": "{person.name} is no recruiter",
        "career_helper": "{person.name} could not help you to a new job",
        "former_colleague": "{person.name} is no former colleague", "influencer": "{person.name} is no influencer",
        "thought_leader": "{person.name} is no thought leader", "peer": "{person.name} is no peer",
        "other": "{person.name} has no other role"})  # fmt: skip
    v.lacking("person.recruiter_kind", {
        "agency": "{person.name} does not recruit for an agency",
        "corporate": "{person.name} does not recruit for their own company",
        "placed_me": "{person.name} has not found you a job before",
        "thought_leader": "{person.name} is no leading voice among recruiters"})  # fmt: skip
    v.lacking("person.other_sites", {
        "twitter": "{person.name} is not on Twitter", "facebook": "{person.name} is not on Facebook",
        "blog": "{person.name} writes no blog", "forum": "{person.name} takes part in no forum",
        "other_network": "{person.name} is on no other networking site"})  # fmt: skip
    v.lacking("inbound.sender_interest", {
        "my_employer": "no company of yours seems to interest {person.name}",
        "my_function": "neither your kind of work nor your industry seems to interest {person.name}",
        "my_content": "what you publish does not seem to attract {person.name}",
        "my_credentials": "no skill, certificate or award of yours seems to interest {person.name}",
        "my_experience": "your experience does not seem to attract {person.name}"})  # fmt: skip


def _lacking_between_you(v: Vocabulary) -> None:
    v.lacking("relation.bases", {
        "same_college": "you did not go to the same college", "same_college_period": "your college years did not overlap",
        "similar_major": "your fields of study are not alike", "studied_together": "you did not study together",
        "same_past_employer": "you have no employer in common", "worked_together": "you did not work together",
        "did_business": "you did no business together", "same_area": "you have not lived in the same area",
        "many_common_contacts": "you do not have many contacts in common",
        "same_professional_org": "you belong to no professional organisation together",
        "same_industry": "you are not in the same industry", "same_field": "you do not work in the same field",
        "shared_interest": "you share no interest", "career_parallels": "your careers do not run alike",
        "personal_tie": "you do not know each other privately", "other": "there is no other link between you"})  # fmt: skip
    v.lacking("relation.company_contact", {
        "current_employee": "you are linked to nobody who works with {person.name}",
        "former_employee": "you are linked to nobody who used to work at {person.name}'s company"})  # fmt: skip


def _lacking_aims(v: Vocabulary) -> None:
    v.lacking("goal.kind", {
        "message": "you do not want to write to {person.name}", "connect": "you do not want to connect with {person.name}",
        "stay_informed": "to hear what {person.name} does is not what you want",
        "give_feedback": "you do not want to give {person.name} feedback",
        "get_introduction": "you do not want to be introduced to {person.name}", "get_job": "you are not after a job",
        "career_advice": "you do not want career advice", "referral": "you do not want to be recommended for a job",
        "talk_business": "you do not want to talk business with {person.name}",
        "grow_network": "you do not want to widen your network",
        "research_discreetly": "to look at profiles unnoticed is not what you want",
        "find_viewers": "to know who looks at your profile is not what you want",
        "ask_why_rejected": "you do not want to ask why your request was refused",
        "decide_inbound": "you have no invitation to decide about",
        "review_note": "you do not want your draft looked over"})  # fmt: skip


def _lacking_in_drafts(v: Vocabulary) -> None:
    v.lacking("draft.adds_value", {
        "article": "your draft shares no article", "congratulation": "your draft does not congratulate {person.name}",
        "shared_interest": "your draft speaks of no shared interest"})  # fmt: skip
    v.lacking("draft.missing", {
        "name": "your note has the name", "who": "your note says who you are",
        "how_known": "your note says how you know each other", "reason": "your note has a reason",
        "value": "your note has something of value", "event": "your note names the occasion on which you met",
        "introducer": "your note says who introduced you", "topic": "your note has a topic",
        "shared_interest": "your note names the interests that you share",
        "memory": "your note has a reminder of how you met", "help": "your note has an offer of help"})  # fmt: skip


def _levels(v: Vocabulary) -> None:
    for says, levels in (
        ("you two are at least acquainted", ("acquainted", "known", "close")),
        ("you two have at least had to do with each other online", ("engaged", "acquainted", "known", "close")),
        ("you two know each other at least by name", ("name_recognised", "engaged", "acquainted", "known", "close")),
    ):
        v.together("relation.familiarity", says, *levels)
    v.together("relation.professional_overlap", "you two have at least something in common professionally",
               "some", "strong")  # fmt: skip
    v.together("inbound.acquaintance", "you have at least some acquaintance with {person.name}", "some", "known")
    v.together("draft.verdict", "there is something to do about your note", "polish", "rework")


def _choices(v: Vocabulary) -> None:
    v.together("invite.status", "you have sent a request", "pending", "accepted", "ignored", "rejected", "unclear")
    v.together("invite.status", "you have sent a request, and it has not been accepted",
               "pending", "ignored", "rejected", "unclear")  # fmt: skip
    v.together("inbound.stated_purpose", "the invitation names a purpose",
               *(value for value in v["inbound.stated_purpose"].values if value != "none"))  # fmt: skip
    v.together("inbound.sender_interest", "something in your profile seems to attract {person.name}",
               *v["inbound.sender_interest"].values)  # fmt: skip
    v.together("meeting.kind", "you two have met in person",
               *(value for value in v["meeting.kind"].values if value != "none"))  # fmt: skip
    v.together("me.message_quota", "your account has messages for people outside your network", "limited", "ample")
    v.together("me.posting_style", "you post, whatever it is", "professional", "mixed", "personal")
    v.together("person.recent_news", "{person.name} has fresh news",
               *(value for value in v["person.recent_news"].values if value != "none"))  # fmt: skip
    v.together("platform.action", "you ask about something other than looking at a profile or a profile picture",
               *(value for value in v["platform.action"].values
                 if value not in ("looking_at_a_profile", "looking_at_a_profile_picture")))  # fmt: skip
    v.together("relation.application_stage", "you have applied at {person.name}'s company, or got further than that",
               "applied", "interviewed", "placed")  # fmt: skip
    v.together("relation.bases", "there is a link of a known kind between you",
               *(value for value in v["relation.bases"].values if value != "other"))  # fmt: skip
    v.together("relation.i_follow", "you follow {person.name}", "recently", "for_some_time")
    v.together("view.viewer_known", "your page of visitors keeps back who looked",
               "category", "anonymous", "total_only")  # fmt: skip


def _names(v: Vocabulary) -> None:
    v.listed("person.other_places", {"blog": "their own blog", "other_network": "another networking site that they use",
                                     "forum": "a forum where they take part"})  # fmt: skip
    v.listed("person.one_way_links", {"twitter": "a follow on Twitter", "facebook": "a follow on Facebook"})
