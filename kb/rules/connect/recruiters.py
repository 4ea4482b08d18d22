"""Whether to follow or to connect with recruiters.

`person.recruiter_question` says that this is asked at all. Who has had dealings with you (placed you, met you,
took your application) comes before the kind of recruiter, and that before the state of your search.
"""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import (
                 RuleSet,
                 advise,
                 advised,
                 any_of,
                 goal,
                 inbound,
                 me,
                 meeting,
                 person,
                 relation,
                 unless,
                 view,
                 withheld,
                 withhold,
)
from ..shared import acquainted, already_following, request_is_out, they_looked

RULES = RuleSet()
rule = RULES.rule

asked = person.recruiter_question == "yes"
is_recruiter = person.roles.has("recruiter")
open_question: list[Condition] = [is_recruiter, unless(relation.connected == "yes"), unless(inbound.in_question == "yes"),
                 unless(request_is_out)]  # fmt: skip
corporate = person.recruiter_kind.has("corporate")
agency = person.recruiter_kind.has("agency")
placed_me = person.recruiter_kind.has("placed_me")
leading_voice = person.recruiter_kind.has("thought_leader")
searching = me.job_search == "active"
applied = relation.application_stage == "applied"
interviewed = relation.application_stage == "interviewed"
met_for_work = meeting.kind.one_of("networking_event", "conference", "business_meeting")
dealings = person.recruiter_dealings == "yes"
received = inbound.in_question == "yes"
nothing_better = [unless(advised.send_request_after_meeting), unless(advised.request_after_interview)]

# --- What is asked, and what is there between you ---

rule("connect-122", when=[*open_question, unless(view.direction.one_of("they_viewed_me", "i_viewed_them")),
                          any_of(goal.kind.has("connect", "stay_informed", "message", "get_job"),
                                 person.recruiter_kind.has("agency", "corporate", "placed_me", "thought_leader"),
                                 person.recruiter_relevance.one_of("current_search", "my_niche", "outside_search"))],
     then=person.recruiter_question.becomes("yes"), strength="should",
     because="whether to connect with a recruiter or to follow depends on the situation")

rule("connect-122b", when=[*open_question, they_looked, goal.kind.has("connect", "stay_informed")],
     then=person.recruiter_question.becomes("yes"), strength="should",
     because="whether to connect with a recruiter or to follow depends on the situation")

rule("connect-133", when=[is_recruiter, corporate, relation.application_stage.one_of("applied", "interviewed")],
     then=person.recruiter_dealings.becomes("yes"), strength="should",
     because="where you apply and who interviewed you says which recruiters matter")

rule("connect-127b", when=[is_recruiter, placed_me],
     then=person.recruiter_dealings.becomes("yes"), strength="should",
     because="a recruiter who placed you is no stranger")

rule("connect-129b", when=[is_recruiter, met_for_work],
     then=person.recruiter_dealings.becomes("yes"), strength="should",
     because="you have met")

rule("connect-133b", when=[dealings],
     then=person.recruiter_matters.becomes("yes"), strength="should", items=["connect-127", "connect-129", "connect-133"],
     because="somebody with whom you have had to do matters")

rule("connect-124b", when=[is_recruiter, agency, searching],
     then=person.recruiter_matters.becomes("yes"), strength="should",
     because="an agency recruiter matters to somebody who looks for a job")

rule("connect-132b", when=[is_recruiter, person.recruiter_relevance == "current_search"],
     then=person.recruiter_matters.becomes("yes"), strength="should",
     because="your present search decides who matters")

# --- Connect ---

rule("connect-124", when=[asked, agency, searching, *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="you are looking for a job, and agency recruiters fill them")

rule("connect-125", when=[asked, corporate, applied, *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="you have applied at {person.name}'s company")

rule("connect-126", when=[asked, corporate, interviewed, *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="you have interviewed at {person.name}'s company")

rule("connect-127", when=[asked, placed_me, *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="{person.name} has placed you before, which is a relationship to keep")

rule("connect-129", when=[asked, met_for_work, *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="a recruiter whom you have met is one to connect with")

rule("connect-131", when=[asked, person.recruiter_relevance == "my_niche", *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="{person.name} is among the recruiters in your field")

rule("connect-132", when=[asked, person.recruiter_relevance == "current_search", *nothing_better],
     then=advise.connect_recruiter, strength="should",
     because="{person.name} matters to your present search, and such recruiters come first")

rule("connect-129c", when=[asked, met_for_work, advised.send_request_after_meeting],
     then=advise.send_request_after_meeting, strength="should", items=["connect-129"],
     because="a recruiter whom you have met is one to connect with")

rule("connect-122c", when=[advised.connect_recruiter, unless(withheld.connect_recruiter)],
     then=view.way_open.becomes("yes"), strength="fact", items=["connect-122"],
     because="a request is what the situation asks for")

# --- Follow ---

rule("connect-123", when=[asked, unless(person.company_page == "no"), unless(me.job_search == "none"),
                          unless(person.recruiter_relevance == "outside_search")],
     then=advise.follow_company, strength="should",
     because="the pages of companies that recruit announce new openings")

rule("connect-125b", when=[asked, corporate, relation.application_stage == "none", unless(me.job_search == "passive"),
                           unless(dealings),
                           unless(person.recruiter_relevance.one_of("current_search", "my_niche", "outside_search"))],
     then=advise.connect_after_applying, strength="may",
     because="connecting with a company's own recruiters is meant for after an application")

rule("connect-128", when=[asked, corporate, me.job_search == "passive", unless(already_following)],
     then=advise.follow_instead, strength="should",
     because="you are open to offers without looking, and following keeps you informed of them")

rule("connect-128b", when=[asked, corporate, me.job_search == "passive", already_following],
     then=advise.keep_following, strength="should",
     because="you are open to offers without looking, and following keeps you informed of them")

rule("connect-130", when=[asked, leading_voice, unless(already_following)],
     then=advise.follow_instead, strength="should",
     because="{person.name} publishes career advice that you can profit from")

rule("connect-130b", when=[asked, leading_voice, already_following],
     then=advise.keep_following, strength="should",
     because="{person.name} publishes career advice that you can profit from")

rule("connect-134b", when=[advised.follow_company_only, advised.follow_company],
     then=withhold.follow_company, strength="fact", items=["connect-134"],
     because="it is the same page")

rule("connect-134", when=[asked, person.recruiter_relevance == "outside_search", unless(acquainted)],
     then=advise.follow_company_only, strength="should",
     because="{person.name} is outside your present search, and the company's page keeps you up to date")

# --- When the recruiter has invited you ---

rule("connect-124c", when=[received, is_recruiter, agency, searching,
                           unless(person.recruiter_relevance == "outside_search")],
     then=advise.accept, strength="should",
     because="you are looking for a job, and agency recruiters are people to be connected with then")

rule("connect-133c", when=[received, is_recruiter, dealings],
     then=advise.accept, strength="should",
     items=["connect-125", "connect-126", "connect-127", "connect-129", "connect-133"],
     because="you have had to do with {person.name}, and such recruiters are people to be connected with")

rule("connect-132c", when=[received, is_recruiter, person.recruiter_relevance.one_of("current_search", "my_niche")],
     then=advise.accept, strength="should", items=["connect-131", "connect-132"],
     because="{person.name} recruits in your field or for the jobs that you seek")

# --- In general ---

rule("connect-131b", when=[asked, person.recruiter_relevance.is_unknown(), unless(dealings),
                           unless(advised.follow_instead), unless(advised.keep_following),
                           unless(advised.mix_by_situation), unless(advised.engage_first)],
     then=advise.target_recruiters, strength="should", items=["connect-131", "connect-132"],
     because="a chosen few who are relevant to you are worth more than many")

rule("connect-131c", when=[person.recruiter_relevance.is_unknown(), advised.mix_by_situation],
     then=advise.mix_by_situation, strength="should", items=["connect-131", "connect-132"],
     because="a chosen few who are relevant to you are worth more than many")

rule("connect-122d", when=[asked, unless(advised.connect_recruiter), unless(advised.follow_instead), unless(advised.keep_following),
                           unless(advised.connect_after_applying), unless(advised.follow_company_only),
                           unless(advised.send_request_after_meeting), unless(advised.request_after_interview),
                           unless(advised.send_request), unless(advised.request_with_note),
                           unless(advised.ask_introduction_first), unless(advised.await_introduction),
                           unless(advised.follow_first), unless(advised.engage_first)],
     then=advise.mix_by_situation, strength="should", items=["connect-122"],
     because="which of the two fits depends on who the recruiter is and where you stand")
