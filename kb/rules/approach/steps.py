"""Becoming known to a stranger: engage, show interest, look at other sites."""

from __future__ import annotations

from ...terms import RuleSet, advise, advised, any_of, inbound, person, platform, relation, unless, withhold
from ..shared import already_following, has_allowance, they_looked, wants_to_connect
from .stranger import approaching, nothing_sent, received, step_by_step, unknown_visitor

RULES = RuleSet()
rule = RULES.rule

no_way_yet = [unless(advised.send_request), unless(advised.connect_recruiter), unless(advised.request_after_interview),
              unless(advised.send_request_after_meeting), unless(advised.ask_introduction_first)]  # fmt: skip

# --- 2. Engage with the person ---

rule("approach-10", when=[*unknown_visitor, unless(has_allowance)],
     then=advise.engage_first, strength="should",
     because="people you have engaged with recognise your name and have some trust in you")

rule("approach-10b", when=step_by_step,
     then=advise.engage_first, strength="should",
     because="people you have engaged with recognise your name and have some trust in you")

rule("approach-11", when=[*step_by_step, relation.shared_groups >= 1],
     then=advise.engage_groups, strength="should",
     because="group discussions were the best place to engage when the document was written")

rule("approach-12", when=[*step_by_step, person.posts_publicly == "yes"],
     then=advise.engage_posts, strength="should",
     because="a like or comment where it fits brings you to {person.name}'s notice")

rule("approach-13", when=[approaching, person.other_sites.has("blog")],
     then=person.other_places.becomes("blog"), strength="may",
     because="people notice who responds on their own blog")

rule("approach-14", when=[approaching, person.other_sites.has("other_network")],
     then=person.other_places.becomes("other_network"), strength="may",
     because="another network that they use is a place to meet as well")

rule("approach-15", when=[approaching, person.other_sites.has("forum")],
     then=person.other_places.becomes("forum"), strength="may",
     because="a forum where they take part is a place to meet as well")

rule("approach-15b", when=[*step_by_step, person.other_places.has("blog", "other_network", "forum")],
     then=advise.engage_elsewhere, strength="may", items=["approach-13", "approach-14", "approach-15"],
     because="{person.name} may come across your name there too")

rule("approach-16a", when=[relation.interaction_level == "few"],
     then=relation.familiarity.becomes("name_recognised"), strength="fact",
     because="after a few exchanges your name is likely to be recognised")

rule("approach-16b", when=[relation.interaction_level == "several"],
     then=relation.familiarity.becomes("engaged"), strength="fact",
     because="several exchanges make your name known and build some trust")

rule("approach-16c", when=[wants_to_connect, *nothing_sent, unless(they_looked), unless(advised.follow_instead),
                           unless(advised.follow_first), unless(advised.keep_following), *no_way_yet,
                           relation.familiarity >= "name_recognised", unless(relation.familiarity >= "engaged"),
                           unless(relation.introducer.one_of("asked", "given"))],
     then=advise.keep_engaging, strength="should",
     because="engaging is meant to make your name known and to build trust as well")

rule("approach-16d", when=[wants_to_connect, *nothing_sent, unless(relation.introducer == "asked"), unless(they_looked), unless(advised.follow_instead),
                           relation.familiarity >= "engaged", unless(relation.familiarity >= "acquainted"),
                           unless(advised.send_request),
                           any_of(unless(relation.i_follow == "for_some_time"),
                                  unless(relation.interaction_level >= "several"))],
     then=advise.request_with_note, strength="may", items=["approach-09", "approach-16"],
     because="you are no stranger to {person.name} any more, and that is when an invitation does well")

rule("approach-16f", when=[wants_to_connect, advised.request_with_note, advised.follow_first, unless(they_looked),
                           relation.familiarity >= "engaged", unless(relation.familiarity >= "acquainted")],
     then=withhold.follow_first, strength="may", items=["approach-16", "connect-36"],
     because="you two have had to do with each other already, so there is no need to wait for that")

rule("approach-16g", when=[wants_to_connect, advised.request_with_note, advised.keep_following, unless(they_looked),
                           relation.familiarity >= "engaged", unless(relation.familiarity >= "acquainted")],
     then=withhold.keep_following, strength="may", items=["approach-16", "connect-36"],
     because="you two have had to do with each other already, so there is no need to wait for that")

rule("approach-16e", when=[approaching, person.posts_publicly == "no", relation.shared_groups < 1,
                           person.other_sites.is_empty(), unless(person.groups_known == "yes")],
     then=relation.place_to_engage.becomes("no"), strength="fact",
     items=["approach-11", "approach-12", "approach-13", "approach-14", "approach-15"],
     because="{person.name} posts nothing in public, shares no group with you and is active nowhere else")

# --- 3. Show interest ---

rule("approach-17", when=[approaching, unless(relation.i_read_profile == "yes")],
     then=advise.read_profile_first, strength="should",
     because="it shows interest, and {person.name} may look whether you did")

rule("approach-18", when=[*step_by_step, unless(already_following), unless(advised.follow_first)],
     then=advise.follow_too, strength="should",
     because="following shows interest, the more so the longer you have done it")

rule("approach-18b", when=[*step_by_step, advised.follow_first],
     then=advise.follow_first, strength="should",
     because="following shows interest, the more so the longer you have done it")

rule("approach-19", when=[received, inbound.sender_viewed_me == "yes"],
     then=advise.trust_signal, strength="may",
     because="one author tells by it which requests are meant seriously")

rule("approach-19b", when=[received, inbound.sender_viewed_me == "yes"],
     then=inbound.sender_credibility.becomes("serious"), strength="may",
     because="people who mean it look at your profile first")

rule("approach-20", when=[received, inbound.sender_viewed_me == "no", unless(relation.familiarity >= "acquainted")],
     then=advise.collector_signal, strength="may",
     because="one author takes it that such people want many contacts, and not you in particular")

rule("approach-20b", when=[received, inbound.sender_viewed_me == "no", unless(relation.familiarity >= "acquainted")],
     then=inbound.sender_credibility.becomes("doubtful"), strength="may",
     because="somebody who shows no interest in you may just want many contacts")

rule("approach-21", when=[approaching, relation.i_follow == "for_some_time"],
     then=advise.interest_is_credible, strength="fact",
     because="an interest that has lasted for a while is not put on")

# --- 4. Consider connecting through other sites first ---

rule("approach-22", when=[*step_by_step, unless(relation.follows_elsewhere == "yes"),
                          person.one_way_links.has("twitter", "facebook")],
     then=advise.follow_elsewhere, strength="may", items=["approach-22", "approach-24"],
     because="people engage more easily on such sites, probably because a link can begin on one side")

rule("approach-23", when=[approaching, person.one_way_links.has("twitter", "facebook")],
     then=platform.claims.becomes("hardest_to_connect"), strength="fact",
     because="of the well-known networks LinkedIn is probably the hardest on which to connect")

rule("approach-25", when=[approaching, person.other_sites.has("twitter")],
     then=person.one_way_links.becomes("twitter"), strength="fact",
     because="anybody can follow somebody on Twitter")

rule("approach-26", when=[approaching, person.other_sites.has("facebook")],
     then=person.one_way_links.becomes("facebook"), strength="fact",
     because="on Facebook one could subscribe to a person, as it was called when the document was written")

rule("approach-28", when=[approaching, relation.follows_elsewhere == "yes"],
     then=advise.answer_elsewhere, strength="may", items=["approach-27", "approach-28"],
     because="you learn more about {person.name} there, and can respond to what they say")
