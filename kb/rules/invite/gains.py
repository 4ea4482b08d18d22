"""What being connected with the sender may bring, by what is behind the invitation, and what the sender would see."""

from __future__ import annotations

from ...terms import RuleSet, advise, advised, any_of, inbound, platform, relation, unless
from .sender import acquainted, received

RULES = RuleSet()
rule = RULES.rule

accepting = inbound.decision == "accept"
reason = inbound.likely_reason

# --- What accepting may bring ---

rule("invite-17", when=[received, accepting, reason.has("background")],
     then=advise.what_it_may_bring, strength="may", items=["invite-17", "invite-18", "invite-19", "invite-104"],
     because="you can put professional questions to each other and learn from each other's experience; one may even "
             "become the other's mentor")  # fmt: skip

rule("invite-22", when=[received, accepting, reason.has("background"), unless(reason.has("career"))],
     then=advise.what_it_may_bring, strength="may", items=["invite-20", "invite-22"],
     because="both networks grow by contacts of contacts, which prepares the ground for things that help both")

rule("invite-34", when=[received, accepting, reason.has("network_growth")],
     then=advise.what_it_may_bring, strength="may", items=["invite-34", "invite-35"],
     because="your own network grows, and with it the people and openings of your industry that you hear of")

rule("invite-36", when=[received, accepting, reason.has("network_growth")],
     then=advise.what_it_may_bring, strength="may", items=["invite-36", "invite-37"],
     because="more companies and recruiters may come across you, and new contacts may have advice to give")

rule("invite-101", when=[received, accepting, reason.has("career")],
     then=advise.what_it_may_bring, strength="may", items=["invite-101", "invite-105"],
     because="contacts of this kind may lead to jobs, now or later")

rule("invite-64", when=[received, accepting, reason.has("full_profile")],
     then=advise.what_it_may_bring, strength="may", items=["invite-64", "invite-106"],
     because="{person.name} can study your career in depth, and knows better what you two could do together")

rule("invite-81", when=[received, accepting, reason.has("shared_connections")],
     then=advise.what_it_may_bring, strength="may", items=["invite-80", "invite-81", "invite-82"],
     because="each side can draw on the other's network, for an introduction to a job or a business partner, say")

rule("invite-83", when=[received, accepting, reason.has("shared_connections")],
     then=advise.what_it_may_bring, strength="may", items=["invite-83", "invite-85"],
     because="projects may come of it, carried by the people whom each side can bring in")

rule("invite-94", when=[received, accepting, acquainted, reason.has("relationship")],
     then=advise.what_it_may_bring, strength="may", items=["invite-90", "invite-91", "invite-93", "invite-94"],
     because="you can write to each other easily, hear how the other's career goes on, and find out what else you share")

rule("invite-89", when=[received, accepting, acquainted],
     then=advise.what_it_may_bring, strength="may", items=["invite-89", "invite-92", "invite-95"],
     because="what has been a tie in person gets a fixed place in both your networks, and shows that you mean to keep it up")

rule("invite-96", when=[received, accepting, relation.bases.has("worked_together", "did_business")],
     then=advise.what_it_may_bring, strength="may",
     because="with people from work, mere dealings can grow into something of lasting use")

rule("invite-86", when=[received, accepting, advised.what_it_may_bring],
     then=platform.claims.becomes("few_links_used"), strength="fact",
     because="most connections are never used in this way, though some turn out powerful")

# --- What the sender would see ---

rule("invite-57", when=[relation.connected == "no"],
     then=platform.claims.becomes("outsiders_see_little"), strength="fact",
     because="without a connection little more than name, headline and a small picture are said to be seen")

rule("invite-70", when=[relation.connected == "no"],
     then=platform.claims.becomes("posts_for_connections"), strength="fact", items=["invite-70"],
     because="what somebody posts is said to be seen by connections alone")

rule("invite-71", when=[relation.connected == "no"],
     then=platform.claims.becomes("posts_for_connections"), strength="fact",
     because="comments and exchanges are said to be seen by connections alone")

rule("invite-72", when=[relation.connected == "no"],
     then=platform.claims.becomes("groups_for_connections"), strength="fact",
     because="the groups somebody takes part in are said to be seen by connections alone")

rule("invite-58", when=[received, accepting, unless(acquainted)],
     then=advise.what_they_will_see, strength="fact", items=["invite-58"],
     because="connections see all of a profile")

rule("invite-68", when=[received, any_of(inbound.posts_reveal == "yes", reason.has("see_activity"))],
     then=advise.what_they_will_see, strength="fact", items=["invite-68", "invite-75"],
     because="connections see what you post, discuss and take part in as well")

rule("invite-65", when=[received, advised.behind_full_profile],
     then=platform.claims.becomes("profile_harmless"), strength="fact",
     because="profiles are mostly professional, so that there is little to fear from somebody who reads yours")

rule("invite-76", when=[received, advised.behind_activity],
     then=platform.claims.becomes("activity_prized"), strength="fact", items=["invite-69", "invite-76"],
     because="to some people it is worth a lot to see what somebody posts, since it tells more than a profile")
