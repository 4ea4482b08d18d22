"""What may be behind an invitation. A purpose that the sender states decides; otherwise there are hypotheses.

Each is shown with its evidence, and at most three of them: a tie that exists already stands for an interest in your
background, an interest in your experience for a wish to grow, and what is possible of anybody is said only while
nothing points to anything in particular.
"""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import RuleSet, advise, advised, any_of, inbound, me, person, platform, relation, unless, view
from ..shared import not_hidden
from .sender import COMMON_GROUND, acquainted, known, purpose_told, received

RULES = RuleSet()
rule = RULES.rule

guessing: list[Condition] = [received, unless(purpose_told), unless(advised.decline_invite)]
looked = any_of(inbound.sender_viewed_me == "yes", view.direction == "they_viewed_me")
after_talent = any_of(inbound.sender_interest.has("my_experience"), person.roles.has("recruiter", "hiring_manager"))
posts_much = me.posting_style.one_of("professional", "mixed", "personal")
wants_talent = inbound.wants_talent == "yes"
nothing_particular = unless(inbound.evidence == "yes")
little_known: list[Condition] = [inbound.acquaintance >= "stranger", unless(known)]

# --- An existing relationship ---

rule("invite-02d", when=[*guessing, known],
     then=advise.behind_relationship, strength="may",
     because="you know each other already")

rule("invite-02f", when=[*guessing, acquainted, unless(known)],
     then=advise.behind_relationship, strength="may",
     because="you have had to do with each other")

rule("invite-02e", when=[received, inbound.stated_purpose == "relationship"],
     then=advise.behind_relationship, strength="may",
     because="the invitation says so")

rule("invite-02r", when=[advised.behind_relationship],
     then=inbound.likely_reason.becomes("relationship"), strength="may",
     because="people who know you connect to strengthen the tie")

# --- Your background ---

rule("invite-08a", when=[*guessing, relation.bases.has(*COMMON_GROUND), unless(known)],
     then=advise.behind_background, strength="may",
     because="what you have in common is one of the chief reasons for inviting anybody")

rule("invite-03", when=[*guessing, *little_known, looked, not_hidden],
     then=advise.behind_background, strength="may",
     because="{person.name} does not know you, but has seen what you may have in common")

rule("invite-10", when=[*guessing, inbound.sender_interest.has("my_employer"), unless(known)],
     then=advise.behind_background, strength="may",
     because="{person.name} cares about a company where you work or worked")

rule("invite-11", when=[*guessing, inbound.sender_interest.has("my_function"), unless(known)],
     then=advise.behind_background, strength="may",
     because="{person.name} wants to learn about your kind of work")

rule("invite-12", when=[*guessing, relation.bases.has("same_college", "same_college_period", "similar_major"), unless(known)],
     then=advise.behind_background, strength="may",
     because="you went to the same school, or studied something alike")

rule("invite-13", when=[*guessing, relation.bases.has("same_professional_org"), unless(known)],
     then=advise.behind_background, strength="may",
     because="you belong to the same professional organisation")

rule("invite-15", when=[*guessing, inbound.sender_interest.has("my_content"), unless(known)],
     then=advise.behind_background, strength="may",
     because="{person.name} likes what you publish")

rule("invite-16", when=[*guessing, inbound.sender_interest.has("my_credentials"), unless(known)],
     then=advise.behind_background, strength="may",
     because="a skill, certificate or award of yours caught the eye")

rule("invite-21", when=[*guessing, looked, not_hidden, unless(known)],
     then=advise.behind_background, strength="may",
     because="whoever looks first and then invites you sees something in your profile")

rule("invite-08b", when=[received, inbound.stated_purpose == "background"],
     then=advise.behind_background, strength="may",
     because="the invitation says so")

rule("invite-08r", when=[advised.behind_background],
     then=inbound.likely_reason.becomes("background"), strength="may",
     because="interest in your background is one of the chief reasons for inviting you")

# --- A career ---

rule("invite-04a", when=[*guessing, inbound.sender_interest.has("my_experience")],
     then=advise.behind_career, strength="may",
     because="{person.name} thinks much of your experience")

rule("invite-04b", when=[*guessing, person.roles.has("recruiter", "hiring_manager")],
     then=advise.behind_career, strength="may",
     because="{person.name} is looking for people to hire")

rule("invite-53", when=[*guessing, *little_known, unless(acquainted), nothing_particular],
     then=advise.behind_career, strength="may",
     because="people who hardly know you sometimes want to talk about professional openings")

rule("invite-04c", when=[received, inbound.stated_purpose == "career"],
     then=advise.behind_career, strength="may",
     because="the invitation says so")

rule("invite-04r", when=[advised.behind_career],
     then=inbound.likely_reason.becomes("career"), strength="may",
     because="an invitation can be the start of a talk about careers")

rule("invite-07", when=[*guessing, advised.behind_career, unless(advised.accept)],
     then=platform.claims.becomes("no_job_need_be_meant"), strength="fact",
     because="people invite others to see what might come of it, without having a job in mind")

# --- Shared contacts ---

rule("invite-14", when=[*guessing, any_of(relation.mutual_connections >= 1, relation.bases.has("many_common_contacts"))],
     then=advise.behind_shared_contacts, strength="may",
     because="you have contacts in common")

rule("invite-14b", when=[received, inbound.stated_purpose == "shared_connections"],
     then=advise.behind_shared_contacts, strength="may",
     because="the invitation says so")

rule("invite-14r", when=[advised.behind_shared_contacts],
     then=inbound.likely_reason.becomes("shared_connections"), strength="may",
     because="a connection opens the way to contacts of contacts")

# --- A wider network ---

rule("invite-01", when=[*guessing, any_of(person.industry_match == "yes", relation.bases.has("same_industry")),
                        unless(wants_talent)],
     then=advise.behind_growth, strength="may",
     because="{person.name} is in your industry, and people like to know more of those")

rule("invite-23", when=[*guessing, relation.logical_connection == "no", unless(wants_talent)],
     then=advise.behind_growth, strength="may",
     because="no link between you is to be seen, and many invitations serve nothing but a larger network")

rule("invite-26", when=[*guessing, person.networking_style == "open", unless(wants_talent)],
     then=advise.behind_growth, strength="may",
     because="{person.name} connects with people as a matter of habit")

rule("invite-01c", when=[*guessing, nothing_particular],
     then=advise.behind_growth, strength="may",
     because="that is what an invitation typically means")

rule("invite-01b", when=[received, inbound.stated_purpose == "network_growth"],
     then=advise.behind_growth, strength="may",
     because="the invitation says so")

rule("invite-01r", when=[advised.behind_growth],
     then=inbound.likely_reason.becomes("network_growth"), strength="may",
     because="an invitation typically comes from somebody who wants a wider network")

rule("invite-33", when=[person.networking_style == "open"],
     then=platform.claims.becomes("many_connect_broadly"), strength="fact",
     because="many members connect with a broad range of people")

# --- Seeing your profile and what you post ---

rule("invite-56", when=[*guessing, nothing_particular, unless(posts_much)],
     then=advise.behind_full_profile, strength="may", items=["invite-05", "invite-56"],
     because="as long as you are not connected, {person.name} sees only part of your profile")

rule("invite-56b", when=[received, inbound.stated_purpose == "full_profile"],
     then=advise.behind_full_profile, strength="may",
     because="the invitation says so")

rule("invite-56r", when=[advised.behind_full_profile],
     then=inbound.likely_reason.becomes("full_profile"), strength="may",
     because="a practical reason to invite somebody is to see the whole profile")

rule("invite-05b", when=[*guessing, nothing_particular, posts_much],
     then=advise.behind_activity, strength="may",
     because="what you post tells more than your profile, and connections see it")

rule("invite-05c", when=[received, inbound.stated_purpose == "see_activity"],
     then=advise.behind_activity, strength="may",
     because="the invitation says so")

rule("invite-05r", when=[advised.behind_activity],
     then=inbound.likely_reason.becomes("see_activity"), strength="may",
     because="some people connect to see what somebody posts")

# --- What points to one motive rather than another ---

rule("invite-04e", when=[received, after_talent],
     then=inbound.wants_talent.becomes("yes"), strength="fact",
     because="{person.name} hires people, or thinks much of your experience")

rule("invite-08e", when=[received, any_of(advised.behind_background, advised.behind_relationship,
                                          advised.behind_shared_contacts, wants_talent,
                                          person.industry_match == "yes")],
     then=inbound.evidence.becomes("yes"), strength="fact",
     because="there is a sign of what {person.name} is after")
