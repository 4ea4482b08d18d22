"""When to follow, how following becomes a connection, and what to make of a network."""

from __future__ import annotations

from collections.abc import Sequence

from ....engine.conditions import Condition
from ....engine.rules import Strength
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
    meeting,
    param,
    person,
    platform,
    relation,
    unless,
    withhold,
)
from ..shared import (
    acquainted,
    already_following,
    connecting,
    met,
    professionally_known,
    request_is_out,
    still_matters,
    wants_to_stay_unseen,
)

RULES = RuleSet()
rule = RULES.rule

public_voice = person.roles.has("influencer", "thought_leader")
out_of_reach = person.profile_level == "extremely_high"
# For recruiters there are rules of their own.
no_recruiter = [unless(advised.connect_recruiter), unless(advised.follow_company_only), unless(advised.connect_after_applying)]
wants_anonymity = me.wants_anonymity == "yes"
following_quietly: list[Condition] = [wants_anonymity, unless(platform.action != "following_a_member")]
little_overlap: list[Condition] = [relation.professional_overlap >= "little", unless(relation.professional_overlap >= "some")]


def follow_instead(id: str, going_on: str, when: Sequence[Condition], strength: Strength, because: str) -> None:
    """Follow and leave it at that; the rule `going_on` speaks to those who follow already."""
    rule(id, when=[connecting, *when, unless(already_following)],
         then=advise.follow_instead, strength=strength, because=because)  # fmt: skip
    rule(going_on, when=[connecting, *when, already_following],
         then=advise.keep_following, strength=strength, because=because)  # fmt: skip


def follow_first(id: str, going_on: str, when: Sequence[Condition], strength: Strength, because: str) -> None:
    """Follow for the time being, unless there is a reason to follow and leave it at that."""
    rule(id, when=[*when, unless(already_following), unless(advised.follow_instead), *no_recruiter],
         then=advise.follow_first, strength=strength, because=because)  # fmt: skip
    rule(going_on, when=[*when, already_following, *no_recruiter],
         then=advise.keep_following, strength=strength, because=because)  # fmt: skip


# --- When to follow someone ---

follow_instead("connect-29", "connect-29b", [public_voice], "should",
               "what {person.name} publishes is what you get from an influencer or thought leader")

rule("connect-30", when=[person.employer_of_interest == "yes", unless(relation.connected == "yes")],
     then=advise.follow_company, strength="should",
     because="following is the way to the news of a company that interests you")

follow_first("connect-30c", "connect-30d", [connecting, person.employer_of_interest == "yes", unless(me.job_search == "active"),
                             unless(relation.application_stage.one_of("applied", "interviewed", "placed"))], "should",
             "{person.name} works for a company that interests you, and following is the first step there")

rule("connect-31c", when=[relation.logical_connection == "no"],
     then=relation.professional_overlap.becomes("little"), strength="fact",
     because="nothing at all links the two of you")

rule("connect-31d", when=[person.background == "disparate", unless(relation.logical_connection == "yes")],
     then=relation.professional_overlap.becomes("little"), strength="fact",
     because="your backgrounds are very different, and no other link is known")

follow_first("connect-31", "connect-31b", [connecting, *little_overlap], "should",
             "you have little in common professionally, and their posts can make a link")

rule("connect-32", when=[out_of_reach, unless(acquainted), invite.status.one_of("rejected", "ignored", "unclear"),
                         *still_matters],
     then=invite.diagnosis.becomes("high_profile"), strength="may",
     because="people so prominent seldom accept requests from those whom they hardly know")

follow_instead("connect-33", "connect-33b", [out_of_reach, unless(acquainted)], "should",
               "somebody so prominent is unlikely to accept a request from people whom they hardly know")

rule("connect-34", when=following_quietly,
     then=platform.claims.becomes("following_private"), strength="fact",
     because="following is recommended to those who want to remain anonymous")

rule("connect-34b", when=[wants_to_stay_unseen, advised.follow_instead],
     then=platform.claims.becomes("following_private"), strength="fact",
     because="following is recommended to those who want to remain anonymous")

follow_first("connect-35", "connect-35b", [meeting.kind == "networking_event", *still_matters, unless(request_is_out),
                            unless(meeting.days_ago > param.meeting_week_days), unless(relation.interaction_level >= "several")], "may",
             "straight after a networking event a request may come too early")

rule("connect-36", when=[met, meeting.kind == "networking_event", already_following, unless(request_is_out),
                         *still_matters, relation.interaction_level >= "several",
                         unless(advised.send_request), unless(advised.send_request_after_meeting),
                         unless(advised.await_introduction)],
     then=advise.convert_follow, strength="should",
     because="you two have had more to do with each other since the event")

# --- Summary ---

rule("connect-140", when=[connecting, unless(relation.introducer == "asked"), goal.in_doubt == "yes", professionally_known,
                          unless(advised.send_request_after_meeting), unless(advised.connect_recruiter)],
     then=advise.send_request, strength="should",
     because="in doubt, an established professional relationship speaks for connecting")

rule("connect-141", when=[connecting, goal.in_doubt == "yes", public_voice, unless(already_following)],
     then=advise.follow_instead, strength="should",
     because="in doubt, influencers are for following")

rule("connect-141c", when=[advised.follow_page, advised.follow_company],
     then=withhold.follow_company, strength="fact", items=["connect-141"],
     because="the page is the one that you think of following anyway")

rule("connect-141b", when=[goal.target == "company", unless(advised.follow_company_only)],
     then=advise.follow_page, strength="should",
     because="companies are for following, and it takes nobody's approval")

rule("connect-142", when=[connecting, relation.i_follow == "for_some_time", relation.interaction_level >= "several",
                          unless(advised.send_request), unless(advised.send_request_after_meeting),
                         unless(advised.await_introduction)],
     then=advise.convert_follow, strength="should",
     because="you have followed {person.name} for some time, and you two have had more and more to do with each other")

rule("connect-143", when=[connecting, goal.in_doubt == "yes"],
     then=advise.what_each_gives, strength="fact",
     items=["connect-03", "connect-06", "connect-07", "connect-08", "connect-09", "connect-11", "connect-12",
            "connect-135", "connect-136", "connect-137", "connect-139", "connect-143"],
     because="the two serve different purposes, and it depends on what you want")

# --- Those who follow you ---

rule("connect-135", when=[inbound.in_question == "yes", inbound.posts_reveal == "yes"],
     then=platform.claims.becomes("follower_sees_public_posts"), strength="fact",
     items=["connect-09", "connect-11", "connect-135"],
     because="anybody may follow you without your consent, and followers see what is public")

# --- Conclusion ---

# A note of the user's own that is at hand is looked over itself.
rule("connect-145d", when=[any_of(advised.send_request, advised.convert_follow), gate.now == "yes", unless(acquainted),
                           unless(draft.looked_over == "yes")],
     then=advise.personalise, strength="should",
     because="with new contacts a personal request carries more weight")

rule("connect-146", when=[connecting, professionally_known, person.feed_clutter_risk == "yes"],
     then=advise.weigh_feed_clutter, strength="may",
     because="a connection puts what you post into the feed of somebody who knows you anyway")

rule("connect-147b", when=[goal.kind.has("grow_network"), me.networking_policy == "selective"],
     then=advise.grow_selectively, strength="should", items=["connect-147"],
     because="what counts in a network is quality, not the number of contacts")

rule("connect-147", when=[goal.kind.has("grow_network"), unless(me.networking_policy == "selective")],
     then=advise.choose_selectively, strength="should",
     because="what counts in a network is quality, not the number of contacts")

rule("connect-148", when=[relation.connected == "yes", any_of(invite.status == "accepted",
                                                              goal.kind.has("grow_network", "stay_informed"))],
     then=advise.nurture, strength="should",
     because="a connection lives on regular exchange")

rule("connect-149", when=[goal.kind.has("grow_network")],
     then=advise.follow_leaders, strength="should",
     because="following them costs no approval and fills your feed with what is worth reading")
