"""Who can see what: visits, pictures, statistics.

A rule without `settles` states what another document takes for granted, for the side that it speaks for.
"""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import asks_who_looked, not_connected, researching, they_looked, wants_to_stay_unseen
from ..terms import (
    RuleSet,
    advise,
    advised,
    answer,
    any_of,
    goal,
    inbound,
    me,
    person,
    platform,
    relation,
    unless,
    view,
)

DISAGREEMENTS = (
    Disagreement(
        "K01", "Can you see who looked at your profile?",
        (Side("it is taken for granted that you see who looked", ("viewer-07", "viewer-07d", "viewer-07e")),
         Side("visitors are said to stay anonymous", ("notify-20b", "notify-23", "notify-23b"))),
        "ask", "It depends on what your own page of visitors shows: look there first.",
    ),
    Disagreement(
        "K02", "Does looking at a profile go unnoticed?",
        (Side("looking alerts nobody", ("notify-04", "notify-16", "notify-44", "notify-44b")),
         Side("people see who looked at them", ("viewer-07b", "viewer-07c"))),
        "caution", "Nobody is notified, but you may be listed among the visitors.",
    ),
    Disagreement(
        "K03", "Does research for your work stay unseen?",
        (Side("those whom you look up are not told", ("notify-40", "notify-41", "notify-42")),
         Side("people see who looked at them, recruiters for one, and are advised how to answer", ("K03b",))),
        "caution", "No alert goes out, but the other side may learn of your visit.",
    ),
    Disagreement(
        "K04", "Is the kind of visitor enough to go by?",
        (Side("visitors are counted by kind, such as recruiters", ("notify-24",)),
         Side("what to do depends on the individual visitor", ("viewer-07",))),
        "ask", "Look whether your page of visitors shows a name.",
    ),
    Disagreement(
        "K05", "Are visits tracked, or is tracking what people would mind?",
        (Side("visits are recorded and counted", ("notify-19",)),
         Side("tracking visits would worry people, so they are not announced", ("notify-35",))),
        "scope", "To be counted is one thing, to be announced by name another.",
    ),
    Disagreement(
        "K12", "Can you pay to see who looked?",
        (Side("the only paid way are add-ons that nobody has checked", ("notify-45",)),
         Side("the platform itself shows visitors, and accounts differ in what they offer", ("K12b",))),
        "state both", "The documents don't settle what a paid account shows.",
    ),
    Disagreement(
        "K13", "How much of a profile can a stranger read?",
        (Side("name, headline and picture, and little else", ("invite-57",)),
         Side("enough to study it", ("K13b", "notify-04", "notify-40", "notify-41", "notify-42", "notify-44",
                                     "notify-44b"))),
        "ask", "Open the profile and see how much of it is shown to you.",
    ),
    Disagreement(
        "K14", "Does it take a connection to see what somebody posts?",
        (Side("yes, connections alone see it", ("invite-68", "invite-70", "invite-71", "invite-77")),
         Side("no, what is public can be seen and answered by others too",
              ("approach-12", "connect-82", "connect-91", "connect-96", "connect-113", "connect-135"))),
        "scope", "What is public is open to anybody, the rest to connections.",
    ),
    Disagreement(
        "K15", "Does it take a connection to see what somebody does in groups?",
        (Side("yes, connections alone see it", ("invite-72",)),
         Side("no, groups are a place to meet people you don't know",
              ("approach-11", "connect-100", "connect-117", "viewer-41"))),
        "scope", "Members of a group see what is said there.",
    ),
    Disagreement(
        "K18", "Show a photo, although it can be copied?",
        (Side("a profile should show a photo", ("approach-36", "viewer-40")),
         Side("any picture can be copied without your noticing", ("notify-29",))),
        "specificity", "Show one, but choose it with that in mind.",
    ),
    Disagreement(
        "K19", "Is it good or bad to be seen looking?",
        (Side("some people want to look unnoticed", ("notify-38",)),
         Side("a visit that is seen shows serious interest", ("K19b",))),
        "ask", "It depends on what you are after.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

asks_of_visitors = unless(platform.action != "looking_at_a_profile")
hidden = view.viewer_known.one_of("category", "anonymous", "total_only")
# Somebody who only wants to know who it was gets an answer to that question instead.
may_want_contact = any_of(unless(asks_who_looked), goal.kind.has("message", "connect"))

rule("K01", when=[they_looked, unless(inbound.in_question == "yes"), view.viewer_known.one_of("anonymous", "total_only"), may_want_contact],
     then=advise.no_one_to_contact, strength="fact", settles="K01", items=["viewer-06", "notify-23"],
     because="your page of visitors shows no name, and without one there is nobody to write to")

rule("K01b", when=[asks_who_looked, asks_of_visitors, view.viewer_known.is_unknown()],
     then=advise.look_at_visitors_page, strength="may", settles="K01", items=["viewer-07", "notify-23"],
     because="one document has you see visitors by name and another only as totals, and your own page decides")

rule("K01c", when=[asks_who_looked, asks_of_visitors, view.viewer_known == "named"],
     then=advise.visitors_seen_here, strength="fact", settles="K01", items=["viewer-07", "notify-23"],
     because="your own page shows names, and that counts for more than what is said in general")

rule("K01d", when=[asks_who_looked, asks_of_visitors, hidden, unless(advised.no_one_to_contact)],
     then=advise.visitors_stay_hidden, strength="fact", settles="K01", items=["viewer-06", "notify-22", "notify-23"],
     because="your page of visitors shows no name, and single visitors are said to stay unknown")

rule("K02", when=[*researching, unless(advised.research_without_alert)],
     then=advise.expect_to_be_listed, strength="may", settles="K02", items=["viewer-07", "approach-19", "notify-44"],
     because="no alert is sent, but people may look up who visited them")

rule("K02b", when=[platform.action == "looking_at_a_profile", unless(asks_who_looked), unless(platform.seen_otherwise == "yes")],
     then=advise.expect_to_be_listed, strength="may", settles="K02", items=["viewer-07", "approach-19", "notify-16"],
     because="no alert is sent, but people may look up who visited them")

rule("K02c", when=[platform.action == "looking_at_a_profile"],
     then=answer.visible_to_owner.becomes("disputed"), strength="fact", items=["viewer-07", "notify-23"],
     because="one document has people see who visited them, and another has them not")

rule("K03", when=[advised.research_without_alert],
     then=advise.expect_to_be_listed, strength="may", settles="K03", items=["viewer-03", "viewer-34", "notify-40", "notify-41", "notify-42"],
     because="no alert goes out, but those whom you look up may see you among their visitors, and may even write to you")

rule("K03b", when=[*researching, me.role.one_of("recruiter", "sales", "job_seeker", "prospect")],
     then=platform.claims.becomes("recruiter_visits_known"), strength="fact", items=["viewer-03", "viewer-34"],
     because="people are advised how to answer the very recruiter who looked at them")

rule("K04", when=[they_looked, unless(inbound.in_question == "yes"), view.viewer_known == "category", may_want_contact],
     then=advise.no_one_to_contact, strength="fact", settles="K04", items=["viewer-06", "notify-24"],
     because="you know what kind of person looked, which is not enough to write to anybody")

rule("K05", when=[platform.asks_why == "yes"],
     then=platform.claims.becomes("recorded_not_announced"), strength="fact", settles="K05",
     items=["notify-19", "notify-20", "notify-35"],
     because="visits are counted but announced to nobody, and the worry about privacy explains only that they are not announced")

rule("K12", when=[me.will_pay_for_viewers == "yes"],
     then=advise.paying_is_not_settled, strength="fact", settles="K12", items=["viewer-07", "viewer-28", "notify-45"],
     because="none of the documents says what a paid account shows")

rule("K12b", when=[me.will_pay_for_viewers == "yes"],
     then=platform.claims.becomes("accounts_differ"), strength="fact", items=["viewer-07", "viewer-28"],
     because="visitors are taken to be seen on the platform itself, and accounts to differ")

rule("K13a", when=[any_of(wants_to_stay_unseen, advised.identify_visitor, advised.read_profile_first), not_connected,
                   person.profile_visible_to_me == "limited"],
     then=advise.use_what_is_visible, strength="may", settles="K13", items=["invite-57", "notify-44"],
     because="more of the profile is not open to you")

rule("K13b", when=[any_of(advised.identify_visitor, advised.read_profile_first), not_connected,
                   person.profile_visible_to_me == "limited"],
     then=platform.claims.becomes("profile_to_be_read"), strength="fact", items=["viewer-26", "approach-17"],
     because="the profile is to be read first")

rule("K13c", when=[wants_to_stay_unseen, not_connected, person.profile_visible_to_me == "full"],
     then=platform.claims.becomes("profile_open_to_you"), strength="fact", settles="K13", items=["invite-57", "notify-44"],
     because="this profile is open to you, whatever holds for others")

rule("K14", when=[advised.engage_posts, person.posts_publicly == "yes", platform.claims.has("posts_for_connections")],
     then=platform.claims.becomes("public_posts_open_to_all"), strength="fact", settles="K14",
     items=["connect-09", "connect-135", "invite-70", "invite-71"],
     because="what {person.name} posts in public is open to you, and the rest would be after you connect")

rule("K14b", when=[inbound.in_question == "yes", inbound.posts_reveal == "yes",
                   platform.claims.has("follower_sees_public_posts")],
     then=platform.claims.becomes("public_posts_open_to_all"), strength="fact", settles="K14",
     items=["connect-09", "connect-135", "invite-70", "invite-77"],
     because="what you post in public is open to anybody, whatever you answer; your answer decides only about the rest")

rule("K15", when=[advised.engage_groups, relation.shared_groups >= 1, platform.claims.has("groups_for_connections")],
     then=advise.engage_groups, strength="may", settles="K15", items=["approach-11", "connect-100", "invite-72"],
     because="you are both members, and members see each other's contributions")

rule("K18", when=[advised.add_photo, advised.treat_picture_as_copyable],
     then=platform.claims.becomes("photo_worth_it"), strength="fact", settles="K18", items=["viewer-40", "notify-29"],
     because="a photo is worth showing all the same, so choose one that you don't mind being copied")

rule("K19", when=[*researching, goal.kind.has("connect")],
     then=advise.let_yourself_be_seen, strength="may", settles="K19", items=["approach-17", "approach-19", "notify-38"],
     because="for an invitation it helps to have been seen, and only for quiet research it harms")

rule("K19b", when=[*researching, goal.kind.has("connect")],
     then=platform.claims.becomes("visits_show_interest"), strength="fact", items=["approach-17", "approach-19"],
     because="a visit to the profile is taken for a sign that the interest is serious")
