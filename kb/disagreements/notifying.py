"""Which actions notify, whose names show, and what becomes of following.

A rule without `settles` states what another document takes for granted, for the side that it speaks for.
"""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.connect.following import following_quietly, wants_anonymity
from ..rules.shared import asks_who_looked, wants_to_stay_unseen
from ..terms import RuleSet, advise, advised, answer, any_of, goal, platform, unless, withhold

DISAGREEMENTS = (
    Disagreement(
        "K06", "Does a name show up with this, too?",
        (Side("only activity on somebody's content, such as a like or a comment, brings up a name", ("notify-26d",)),
         Side("this notifies as well", ("notify-08", "notify-09", "notify-10", "notify-11", "notify-12", "notify-13",
                                        "notify-15"))),
        "scope", "Take likes and comments as examples.",
    ),
    Disagreement(
        "K07", "Is this really among what notifies?",
        (Side("the list of what notifies has it", ("notify-09", "notify-11", "notify-13", "notify-15")),
         Side("the closing table leaves it out", ("K07b",))),
        "graded", "Yes, though only the list says so.",
    ),
    Disagreement(
        "K08", "Does what is sent to somebody notify them?",
        (Side("only what is on the list notifies, and this is not", ("notify-05",)),
         Side("people receive such things and answer them", ("K08b", "K08c"))),
        "scope", "The documents don't say.",
    ),
    Disagreement(
        "K09", "Can you follow somebody and stay unnoticed?",
        (Side("following is private", ("connect-34", "connect-34b")),
         Side("following notifies the member followed", ("notify-09b", "notify-09c"))),
        "caution", "Don't count on it.",
    ),
    Disagreement(
        "K10", "Nobody has to approve a follow: does nobody hear of it?",
        (Side("a follow needs no approval", ("K10b",)),
         Side("a follow notifies the member followed", ("notify-09",))),
        "scope", "It needs no approval, and it notifies.",
    ),
    Disagreement(
        "K11", "Does following get you noticed?",
        (Side("the member followed is notified", ("notify-09",)),
         Side("followers are easily overlooked", ("K11b",))),
        "scope", "Once, at the start; later only by what you do besides.",
    ),
    Disagreement(
        "K20", "What does a follower get to read?",
        (Side("what a member shares with their network", ("K20b",)),
         Side("public posts only", ("K20c",))),
        "caution", "Count on public posts.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

asks_of_following = platform.action == "following_a_member"
screen_agrees = unless(platform.seen_otherwise == "yes")
other_engagement = platform.action.one_of(
    "endorsing_a_skill", "following_a_member", "sharing_an_article", "liking_an_article", "tagging_somebody_in_a_post",
    "tagging_somebody_in_a_comment", "mentioning_somebody_in_a_post",
)  # fmt: skip
list_only = platform.action.one_of(
    "following_a_member", "liking_an_article", "tagging_somebody_in_a_comment", "mentioning_somebody_in_a_post"
)

wants_news = goal.kind.has("stay_informed")

rule("K06", when=[other_engagement, any_of(wants_to_stay_unseen, wants_anonymity)],
     then=advise.your_name_shows, strength="may", settles="K06", items=["notify-17", "notify-26"],
     because="likes and comments are only examples, so whatever notifies is likely to show your name")

rule("K06b", when=[other_engagement, asks_who_looked],
     then=advise.doer_is_named, strength="may", settles="K06", items=["notify-17", "notify-26"],
     because="likes and comments are only examples, so whatever notifies is likely to show the name")

rule("K07", when=[list_only, screen_agrees],
     then=answer.certainty.becomes("list_only"), strength="fact", settles="K07",
     items=["notify-09", "notify-11", "notify-13", "notify-15"],
     because="the table names only the chief cases, so what it leaves out is not denied, but a little less certain")

rule("K07b", when=[list_only, screen_agrees],
     then=platform.claims.becomes("left_out_of_table"), strength="fact",
     items=["notify-06", "notify-08", "notify-10", "notify-12", "notify-14"],
     because="the closing table has only some of the actions on the list")

rule("K07c", when=[platform.action_type == "active_engagement", unless(list_only)],
     then=answer.certainty.becomes("list_and_table"), strength="fact",
     items=["notify-06", "notify-07", "notify-08", "notify-10", "notify-12", "notify-14"],
     because="the list and the closing table agree")

rule("K08", when=[platform.action.one_of("sending_an_invitation", "sending_a_first_message")],
     then=advise.notification_not_covered, strength="fact", settles="K08",
     items=["notify-05", "connect-04", "connect-06", "invite-06"],
     because="people do receive and answer such things, but no document says that they are told by a notification")

rule("K08b", when=[platform.action == "sending_an_invitation"],
     then=platform.claims.becomes("invitations_received"), strength="fact",
     items=["connect-04", "connect-12", "invite-06"],
     because="people receive invitations, approve them or let them lie")

rule("K08c", when=[platform.action == "sending_a_first_message"],
     then=platform.claims.becomes("invitations_received"), strength="fact", items=["viewer-01", "connect-06"],
     because="people are written to and answer")

rule("K09a", when=[wants_anonymity, platform.action.is_unknown()],
     then=advise.following_is_noticed, strength="avoid", items=["connect-34", "notify-09"],
     because="following may keep you out of their network, but not out of their notifications")

rule("K09b", when=[*following_quietly],
     then=advise.follow_without_following, strength="may", settles="K09", items=["connect-34", "notify-09"],
     because="only reading what is public anyway announces you to nobody")

rule("K09d", when=[wants_anonymity, advised.follow_instead],
     then=withhold.follow_instead, strength="avoid", settles="K09", items=["connect-34", "notify-09"],
     because="you want to remain anonymous, and a follow is likely to be noticed")

rule("K09e", when=[wants_anonymity, advised.follow_first],
     then=withhold.follow_first, strength="avoid", settles="K09", items=["connect-34", "notify-09"],
     because="you want to remain anonymous, and a follow is likely to be noticed")

rule("K09f", when=[wants_to_stay_unseen, advised.follow_instead],
     then=withhold.follow_instead, strength="avoid", settles="K09", items=["connect-34", "notify-09"],
     because="you want to go unnoticed, and a follow is likely to be noticed")

rule("K09g", when=[wants_to_stay_unseen, advised.follow_instead],
     then=advise.follow_without_following, strength="may", settles="K09", items=["connect-34", "notify-09"],
     because="only reading what is public anyway announces you to nobody")

rule("K10", when=[asks_of_following, screen_agrees, unless(wants_anonymity), unless(goal.kind.has("connect"))],
     then=answer.needs_approval.becomes("no"), strength="fact", settles="K10", items=["connect-11", "notify-09"],
     because="that nobody has to approve it does not keep it quiet")

rule("K10b", when=[asks_of_following, screen_agrees, unless(wants_anonymity), unless(goal.kind.has("connect"))],
     then=platform.claims.becomes("following_needs_no_approval"), strength="fact", items=["connect-11"],
     because="a follow goes through without anybody's approval")

rule("K11", when=[asks_of_following, goal.kind.has("connect")],
     then=advise.follow_is_not_enough, strength="may", settles="K11",
     items=["connect-139", "notify-09", "approach-18", "approach-21"],
     because="the notice comes once at the start, and it is time and taking part that make the interest credible")

rule("K11b", when=[asks_of_following, goal.kind.has("connect")],
     then=platform.claims.becomes("followers_overlooked"), strength="fact", items=["connect-139"],
     because="a follower is said to be less visible and easily overlooked")

rule("K20", when=[wants_news, unless(wants_anonymity), unless(wants_to_stay_unseen)],
     then=advise.public_posts_only, strength="may", settles="K20", items=["connect-09", "connect-10", "connect-135"],
     because="only public posts are named wherever following is explained, but for one sentence")

rule("K20b", when=[wants_news, unless(wants_anonymity), unless(wants_to_stay_unseen)],
     then=platform.claims.becomes("follower_sees_network_posts"), strength="fact", items=["connect-10"],
     because="one sentence lets followers read what a member shares with the network")

rule("K20c", when=[wants_news, unless(wants_anonymity), unless(wants_to_stay_unseen)],
     then=platform.claims.becomes("follower_sees_public_posts"), strength="fact", items=["connect-09", "connect-135"],
     because="following is said to bring public updates")
