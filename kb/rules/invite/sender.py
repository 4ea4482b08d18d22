"""Who sent the invitation: how well you know them, and whether they fit.

The conditions that the other modules share stand here as well.
"""

from __future__ import annotations

from ...terms import RuleSet, any_of, goal, inbound, me, person, platform, relation, unless, withhold
from ..shared import met, they_looked

RULES = RuleSet()
rule = RULES.rule

received = inbound.in_question == "yes"
known = inbound.acquaintance >= "known"
acquainted = inbound.acquaintance >= "some"
fits = inbound.compatible == "yes"
purpose_told = inbound.stated_purpose.one_of(
    "career", "network_growth", "background", "full_profile", "see_activity", "shared_connections", "relationship", "sales"
)

# What the document lists as the ground on which connections are made.
COMMON_GROUND = ("same_field", "same_industry", "same_past_employer", "same_college", "same_college_period",
                 "similar_major", "shared_interest", "same_professional_org", "many_common_contacts", "career_parallels")

# --- Is there an invitation to answer? ---

rule("invite-06a", when=[inbound.exists == "yes", unless(relation.connected == "yes")],
     then=inbound.in_question.becomes("yes"), strength="fact",
     because="somebody who invites you is interested in a tie, and waits for an answer")

rule("invite-06b", when=[goal.kind.has("decide_inbound"), unless(relation.connected == "yes")],
     then=inbound.in_question.becomes("yes"), strength="fact",
     because="you want to decide about an invitation")

rule("invite-06c", when=[received], then=withhold.request_with_note, strength="fact",
     because="{person.name} has invited you already, so there is nothing left to request")

rule("invite-21c", when=[received, they_looked], then=withhold.ignore_visit, strength="fact",
     because="an invitation came with the visit, and that wants an answer")

# --- How well do you know the sender? ---

rule("invite-02a", when=[received, relation.familiarity >= "known"],
     then=inbound.acquaintance.becomes("known"), strength="fact",
     because="you two know each other")

rule("invite-02b", when=[received, relation.bases.has("worked_together", "studied_together", "did_business", "personal_tie")],
     then=inbound.acquaintance.becomes("known"), strength="fact",
     because="people who worked, studied or did business together, or meet in private, know each other")

rule("invite-02c", when=[received, person.roles.has("former_colleague")],
     then=inbound.acquaintance.becomes("known"), strength="fact",
     because="a former colleague is somebody you know")

rule("invite-95a", when=[received, any_of(relation.familiarity >= "engaged", met, person.roles.has("interviewer"))],
     then=inbound.acquaintance.becomes("some"), strength="fact",
     because="you have had to do with each other, if only casually")

rule("invite-03a", when=[received, relation.familiarity >= "stranger"],
     then=inbound.acquaintance.becomes("stranger"), strength="fact",
     because="nothing more than this is said of your acquaintance")

rule("invite-03b", when=[received, relation.bases.is_empty()],
     then=inbound.acquaintance.becomes("stranger"), strength="fact",
     because="nothing links the two of you")

# --- Does the sender fit? ---

rule("invite-09a", when=[received, relation.bases.has(*COMMON_GROUND)],
     then=inbound.common_ground.becomes("yes"), strength="fact",
     because="connections are made of such things in common")

rule("invite-09b", when=[received, any_of(person.industry_match == "yes", relation.shared_groups >= 1,
                                          person.background.one_of("similar", "related"))],
     then=inbound.common_ground.becomes("yes"), strength="fact",
     because="a common field, a common group or a similar career is what connections are made of")

rule("invite-09c", when=[received, inbound.common_ground == "yes"],
     then=inbound.compatible.becomes("yes"), strength="fact",
     because="you share something that connections are made of")

rule("invite-31a", when=[received, person.background == "disparate", unless(inbound.common_ground == "yes"),
                         unless(inbound.stated_purpose.one_of("background", "career", "shared_connections", "relationship")),
                         unless(inbound.sender_interest.has("my_employer", "my_function", "my_content", "my_credentials",
                                                            "my_experience"))],
     then=inbound.compatible.becomes("no"), strength="may",
     because="your backgrounds are far apart, and nothing else brings you together")

rule("invite-38a", when=[received, relation.bases.is_empty(), person.industry_match == "no",
                         unless(inbound.common_ground == "yes"), unless(acquainted)],
     then=inbound.compatible.becomes("no"), strength="may",
     because="nothing links you, and {person.name} works in another industry")

rule("invite-32", when=[received, unless(acquainted)],
     then=platform.claims.becomes("fit_matters"), strength="should",
     because="even those who connect broadly look whether people fit")

# --- What would the sender see? ---

rule("invite-77a", when=[received, any_of(me.posting_style == "personal", me.posts_widely == "yes")],
     then=inbound.posts_reveal.becomes("yes"), strength="fact",
     because="what you post is not meant for just anybody")
