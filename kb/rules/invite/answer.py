"""Whether to accept an invitation, to talk or ask first, or to decline."""

from __future__ import annotations

from ....engine.conditions import Condition
from ...terms import RuleSet, advise, advised, inbound, me, person, unless, withheld
from .sender import acquainted, fits, known, purpose_told, received

RULES = RuleSet()
rule = RULES.rule

worth_it = inbound.mutual_benefit == "yes"
sells = inbound.stated_purpose == "sales"
posts_reveal = inbound.posts_reveal == "yes"
declined = advised.decline_invite
not_wanted_anyway = unless(inbound.wanted_otherwise == "yes")
welcomes_all = me.networking_policy == "open"
open_to_doubt: list[Condition] = [received, unless(acquainted), unless(declined), unless(welcomes_all),
                                  unless(advised.accept)]

# --- Declining ---

rule("invite-66", when=[received, inbound.wanted_otherwise == "no"],
     then=advise.decline_invite, strength="may",
     because="you don't want {person.name} in your network, and an invitation obliges you to nothing")

rule("invite-100a", when=[received, inbound.compatible == "no", unless(acquainted), unless(worth_it),
                            not_wanted_anyway],
     then=advise.decline_invite, strength="may", items=["invite-38", "invite-100"],
     because="{person.name} does not fit, and not every invitation has to be accepted")

rule("invite-100b", when=[received, inbound.mutual_benefit == "no", unless(acquainted), not_wanted_anyway],
     then=advise.decline_invite, strength="may", items=["invite-100", "invite-103"],
     because="you see no gain for both of you, and you may choose whom you accept")

rule("invite-100c", when=[received, sells, unless(acquainted), unless(worth_it)],
     then=advise.decline_invite, strength="may", items=["invite-100", "invite-103"],
     because="an offer to sell you something is no common interest, and you may choose whom you accept")

# --- Accepting ---

rule("invite-98", when=[received, known],
     then=advise.accept, strength="should",
     because="you know {person.name}, and accepting makes the tie stronger")

rule("invite-88b", when=[received, acquainted, unless(known)],
     then=advise.accept, strength="may", items=["invite-88", "invite-95"],
     because="you have had to do with each other, and a connection gives that a firm place")

rule("invite-103", when=[received, fits, worth_it],
     then=advise.accept, strength="should",
     because="you have something in common, and both of you could gain")

rule("invite-103b", when=[received, fits, inbound.mutual_benefit.is_unknown(), unless(sells), unless(posts_reveal)],
     then=advise.accept, strength="may",
     because="you have something in common, and good may come of it for both")

rule("invite-103m", when=[received, worth_it, purpose_told],
     then=advise.accept, strength="may", items=["invite-31", "invite-103"],
     because="{person.name} says what it is about, and both of you could gain")

rule("invite-39p", when=[received, welcomes_all],
     then=advise.accept, strength="may", items=["invite-33", "invite-39"],
     because="you welcome invitations as they come, and nobody knows what a contact may lead to")

rule("invite-55b", when=[received, person.roles.has("recruiter", "hiring_manager", "hr_contact"),
                         person.employer_of_interest == "yes", unless(me.job_search == "none")],
     then=advise.accept, strength="may",
     because="{person.name} hires for a company that interests you, and that deserves a chance")

rule("invite-67", when=[received, fits, inbound.likely_reason.has("full_profile"), unless(posts_reveal)],
     then=advise.accept, strength="may",
     because="to somebody who fits, your profile shows who you are professionally")

rule("invite-78", when=[received, fits, me.career_focused == "yes", unless(sells)],
     then=advise.accept, strength="may",
     because="you are here for your career, and those who fit should get the fuller picture of you")

# --- Finding out first ---

rule("invite-102", when=[*open_to_doubt, unless(purpose_told), unless(fits)],
     then=advise.consider_motive, strength="should",
     because="the right answer depends on what {person.name} is after, and the invitation does not say")

rule("invite-31b", when=[*open_to_doubt, inbound.compatible == "no", worth_it, unless(purpose_told)],
     then=advise.consider_motive, strength="may", items=["invite-31"],
     because="somebody of such a different background will have a reason for inviting you")

rule("invite-32b", when=[*open_to_doubt, inbound.mutual_benefit.is_unknown(), inbound.compatible.is_unknown()],
     then=advise.weigh_benefit, strength="should", items=["invite-32", "invite-103"],
     because="an invitation is worth accepting where two people fit and both stand to gain")

rule("invite-77b", when=[*open_to_doubt, inbound.mutual_benefit.is_unknown(), fits, posts_reveal,
                         unless(me.career_focused == "yes")],
     then=advise.weigh_benefit, strength="should", items=["invite-77", "invite-103"],
     because="your posts will be open to {person.name}, so there should be something in it for you")

# --- Openness and choice ---

rule("invite-39", when=[*open_to_doubt, advised.behind_growth, unless(fits)],
     then=advise.stay_open, strength="should",
     because="as a rule a wider network pays, even where the sender wants no more than that")

rule("invite-55", when=[received, unless(acquainted), unless(welcomes_all), unless(advised.accept),
                        advised.behind_career, unless(fits)],
     then=advise.stay_open, strength="may",
     because="talks about careers that begin like this deserve a chance now and then")

rule("invite-54", when=[*open_to_doubt, advised.behind_career, unless(fits)],
     then=advise.be_selective, strength="may",
     because="nobody is obliged to accept for the sake of somebody's career")

rule("invite-100", when=[*open_to_doubt, unless(fits)],
     then=advise.be_selective, strength="should",
     because="an invitation is an offer, not a claim on you")

rule("invite-77", when=[received, posts_reveal, unless(acquainted), unless(declined)],
     then=advise.guard_posts, strength="should",
     because="your posts are more personal, or go out more widely, than a profile")

# --- The answer that follows ---

rule("invite-66d", when=[declined], then=inbound.decision.becomes("decline"), strength="fact",
     items=["invite-66", "invite-100"], because="there is reason to decline, and that goes before anything else")

rule("invite-103d", when=[advised.accept, unless(withheld.accept), unless(declined)],
     then=inbound.decision.becomes("accept"), strength="fact", items=["invite-98", "invite-103"],
     because="there is reason to accept, and nothing stands against it")

rule("invite-102t", when=[advised.talk_before_accepting, unless(withheld.talk_before_accepting), unless(declined)],
     then=inbound.decision.becomes("talk_first"), strength="fact", items=["approach-07"],
     because="neither accepting nor declining follows yet, and a talk will tell")

rule("invite-102d", when=[advised.consider_motive, unless(declined), unless(advised.accept),
                          unless(advised.talk_before_accepting)],
     then=inbound.decision.becomes("ask_purpose"), strength="fact",
     because="too little is known of the sender for any other answer")
