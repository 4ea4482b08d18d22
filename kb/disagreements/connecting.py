"""Connect or follow, and what counts as a link."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.connect.following import little_overlap
from ..rules.shared import connecting, not_hidden, professionally_known, they_looked
from ..terms import RuleSet, advise, advised, any_of, goal, me, meeting, person, relation, unless, withheld, withhold

FOLLOWING = ("connect-29", "connect-29b", "connect-30c", "connect-30d", "connect-31", "connect-31b", "connect-33", "connect-33b", "connect-141")

DISAGREEMENTS = (
    Disagreement(
        "K40", "After an event: send a request at once, or follow first?",
        (Side("send the request in the week of the meeting", ("connect-21", "connect-84")),
         Side("straight after an event it may be too early, so follow first", ("connect-35", "connect-35b"))),
        "ask", "It depends on how much the two of you talked.",
    ),
    Disagreement(
        "K42", "The company interests you: write or follow?",
        (Side("write to the visitor who works there", ("viewer-24",)),
         Side("follow, for the company's news", ("connect-30",))),
        "scope", "Who came to you can be written to; otherwise follow.",
    ),
    Disagreement(
        "K43", "For the company's news: follow the person or the page?",
        (Side("follow the people who work there", ("connect-30c", "connect-30d")),
         Side("follow the company's page", ("connect-101",))),
        "scope", "The page brings the company's news, the person their own.",
    ),
    Disagreement(
        "K44", "You have little in common, but want a wider network: follow, or invite?",
        (Side("follow first, and let a link grow", ("connect-31", "connect-31b")),
         Side("a wider network often needs nothing in common", ("invite-29", "invite-30"))),
        "ask", "Follow first, unless breadth is your goal.",
    ),
    Disagreement(
        "K45", "Many contacts, or few good ones?",
        (Side("what counts is quality", ("connect-60", "connect-147", "connect-147b")),
         Side("aim for a broad range of contacts", ("invite-30", "invite-34", "invite-39"))),
        "ask", "That is for you to say; until then be choosy, but open to those who fit.",
    ),
    Disagreement(
        "K46", "Somebody you know: connect, or spare their feed?",
        (Side("a request fits where people know each other professionally",
              ("connect-13", "connect-140", "invite-88", "invite-88b", "invite-98")),
         Side("weigh whether it would crowd their feed", ("connect-146",))),
        "exception", "Connect; the feed is something to weigh, no more.",
    ),
    Disagreement(
        "K47", "There is a reason to follow and a reason to connect: which counts for more?",
        (Side("follow", FOLLOWING),
         Side("send a request", ("connect-13", "connect-19", "connect-21", "connect-23", "connect-26", "connect-27",
                                 "connect-84", "connect-124", "connect-131", "connect-132", "connect-140", "approach-03f"))),
        "specificity", "What there is between the two of you counts for more than what the other person is.",
    ),
    Disagreement(
        "K48", "Follow for good, or connect after a while?",
        (Side("keep to following", ("connect-29b", "connect-30d", "connect-31b", "connect-33b")),
         Side("turn following into a connection after a while", ("connect-142",))),
        "scope", "Connect after some exchange; with very prominent people only once they respond.",
    ),
    Disagreement(
        "K54", "Does a common college count by itself?",
        (Side("only together with the same years or a similar field of study", ("viewer-11b",)),
         Side("a model note rests on the college alone", ("connect-48",))),
        "graded", "Taken as a weak tie.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

selective = me.networking_policy == "selective"
not_choosy = unless(selective)
wants_breadth = goal.kind.has("grow_network")
follows_first = any_of(advised.follow_first, advised.keep_following)
firmer_ground = (advised.send_request, advised.request_after_interview)
met_at_event = meeting.kind == "networking_event"

rule("K40a", when=[met_at_event, advised.send_request_after_meeting, advised.follow_first, meeting.talked == "real_conversation"],
     then=withhold.follow_first, strength="may", settles="K40", items=["connect-21", "connect-35", "connect-84"],
     because="you had a real conversation, so it is not too early")

rule("K40b", when=[met_at_event, advised.send_request_after_meeting, follows_first, meeting.talked.one_of("no", "briefly"),
                   unless(person.recruiter_question == "yes")],
     then=withhold.send_request_after_meeting, strength="may", settles="K40",
     items=["connect-21", "connect-35", "connect-84"],
     because="you hardly talked, so a request would come early")

rule("K40c", when=[met_at_event, advised.send_request_after_meeting, advised.follow_first, meeting.talked.is_unknown()],
     then=withhold.follow_first, strength="may", settles="K40", items=["connect-21", "connect-35", "connect-84"],
     because="the advice to be quick is the firmer one; if you two hardly talked, follow first instead")

rule("K40d", when=[met_at_event, advised.send_request_after_meeting, advised.keep_following,
                   unless(meeting.talked.one_of("no", "briefly"))],
     then=withhold.keep_following, strength="may", settles="K40", items=["connect-21", "connect-35", "connect-84"],
     because="the advice to be quick is the firmer one, unless you two hardly talked")

rule("K40e", when=[met_at_event, advised.send_request_after_meeting, follows_first, meeting.talked.one_of("no", "briefly"),
                   person.recruiter_question == "yes"],
     then=withhold.follow_first, strength="should", settles="K40", items=["connect-35", "connect-129"],
     because="recruiters expect to hear from people whom they meet, so there is no need to hold back")

rule("K42a", when=[they_looked, advised.message_visitor, unless(withheld.message_visitor),
                   person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may", settles="K42", items=["viewer-24", "connect-30"],
     because="{person.name} came to you, so a message fits, and following can be done besides")

rule("K42b", when=[they_looked, withheld.message_visitor, person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may", settles="K42", items=["viewer-24", "connect-30"],
     because="a message is not open to you as things stand, but following the company is")

rule("K43", when=[advised.follow_company, connecting, person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="should", settles="K43", items=["connect-30", "connect-101"],
     because="the company's news comes from its page, and {person.name}'s posts are their own")

rule("K44a", when=[advised.follow_first, wants_breadth, not_choosy],
     then=withhold.follow_first, strength="may", settles="K44", items=["connect-31", "invite-29"],
     because="a wider network is your goal, and that often needs nothing in common")

rule("K44b", when=[connecting, *little_overlap, wants_breadth, not_choosy,
                   unless(advised.send_request_after_meeting), unless(advised.connect_recruiter),
                   unless(advised.request_after_interview)],
     then=advise.send_request, strength="may", settles="K44", items=["connect-31", "connect-57", "invite-29", "invite-30"],
     because="a wider network is your goal, and that often needs nothing in common")

rule("K44c", when=[connecting, *little_overlap, wants_breadth, not_choosy],
     then=advise.expect_to_seem_random, strength="may", items=["connect-57", "invite-29"],
     because="requests without a plain link are among those refused")

rule("K44d", when=[advised.follow_first, wants_breadth, selective],
     then=advise.follow_first, strength="should", settles="K44", items=["connect-31", "invite-29"],
     because="you are selective yourself, so let something in common come first")

rule("K45a", when=[advised.choose_selectively, wants_breadth, me.networking_policy == "open"],
     then=withhold.choose_selectively, strength="may", settles="K45", items=["connect-147", "invite-30"],
     because="you have decided for an open network")

rule("K45b", when=[advised.grow_broadly, selective],
     then=withhold.grow_broadly, strength="may", settles="K45", items=["connect-147", "invite-30"],
     because="you connect only with people you know or have chosen")

rule("K45c", when=[advised.grow_broadly, advised.choose_selectively, not_choosy, unless(me.networking_policy == "open")],
     then=withhold.choose_selectively, strength="may", settles="K45", items=["connect-147", "invite-30"],
     because="you want a wider network, and to keep to what bears on your work is choice enough")

rule("K46", when=[advised.weigh_feed_clutter, professionally_known],
     then=advise.weigh_feed_clutter, strength="may", settles="K46", items=["connect-13", "connect-146"],
     because="the feed is only something to weigh beside the request")

rule("K47a", when=[advised.follow_instead, any_of(*firmer_ground, advised.send_request_after_meeting)],
     then=withhold.follow_instead, strength="should", settles="K47", items=["connect-13", "connect-29", "connect-140"],
     because="there is a firmer ground for a request, and once you are connected you see what {person.name} posts anyway")

rule("K47b", when=[advised.follow_first, any_of(*firmer_ground), any_of(unless(wants_breadth), selective)],
     then=withhold.follow_first, strength="should", settles="K47", items=["connect-13", "connect-31", "connect-140"],
     because="there is a firmer ground for a request, and once you are connected you see what {person.name} posts anyway")

rule("K47c", when=[advised.keep_following, any_of(*firmer_ground)],
     then=withhold.keep_following, strength="should", settles="K47", items=["connect-13", "connect-29", "connect-140"],
     because="there is a firmer ground for a request, and once you are connected you see what {person.name} posts anyway")

rule("K47d", when=[advised.follow_first, advised.send_request_after_meeting, unless(met_at_event)],
     then=withhold.follow_first, strength="should", settles="K47", items=["connect-21", "connect-31", "connect-84"],
     because="you have met, and once you are connected you see what {person.name} posts anyway")

rule("K47e", when=[advised.keep_following, advised.send_request_after_meeting, unless(met_at_event)],
     then=withhold.keep_following, strength="should", settles="K47", items=["connect-21", "connect-29", "connect-84"],
     because="you have met, and once you are connected you see what {person.name} posts anyway")

rule("K47f", when=[advised.follow_instead, advised.connect_recruiter, unless(withheld.connect_recruiter)],
     then=withhold.follow_instead, strength="should", settles="K47", items=["connect-29", "connect-131", "connect-132"],
     because="{person.name} can do something for your search, and once you are connected you see what they post anyway")

rule("K48a", when=[advised.keep_following, advised.convert_follow, unless(relation.they_respond == "yes"),
                   person.profile_level == "extremely_high"],
     then=withhold.convert_follow, strength="should", settles="K48", items=["connect-33", "connect-142"],
     because="somebody so prominent should first respond to you, or a request is likely to be left")

rule("K48b", when=[advised.keep_following, advised.convert_follow, relation.they_respond == "yes"],
     then=withhold.keep_following, strength="should", settles="K48", items=["connect-33", "connect-142"],
     because="{person.name} responds to you, so you are no longer one among many")

rule("K48c", when=[advised.keep_following, advised.convert_follow, unless(person.profile_level == "extremely_high"),
                   unless(relation.they_respond == "yes")],
     then=withhold.keep_following, strength="should", settles="K48", items=["connect-142"],
     because="you two have had enough to do with each other for a request by now")

rule("K54", when=[they_looked, not_hidden, relation.weak_tie == "yes"],
     then=advise.message_visitor, strength="may", settles="K54", items=["viewer-25", "connect-48"],
     because="a college or field of study by itself is a weak tie, enough for a message that names it")
