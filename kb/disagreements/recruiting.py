"""Recruiters: connect, follow, or neither."""

from __future__ import annotations

from ...engine.conditions import Condition
from ...engine.rules import Disagreement, Side
from ..rules.connect.following import wants_anonymity
from ..rules.shared import already_following, wants_to_stay_unseen
from ..terms import RuleSet, advise, advised, any_of, goal, me, meeting, person, platform, relation, unless, withhold

DISAGREEMENTS = (
    Disagreement(
        "K41", "A recruiter met at an event: connect, or follow for now?",
        (Side("connect with recruiters you have met", ("connect-129", "connect-129c")),
         Side("straight after an event it may be too soon", ("connect-35", "connect-35b"))),
        "specificity", "For a recruiter the advice on recruiters counts.",
    ),
    Disagreement(
        "K49", "An in-house recruiter: follow or connect?",
        (Side("follow while you are only open to offers", ("connect-128", "connect-128b")),
         Side("connect with those who matter to you",
              ("connect-125", "connect-126", "connect-127", "connect-129", "connect-129c", "connect-131", "connect-132"))),
        "specificity", "What there is between you counts for more than how hard you search.",
    ),
    Disagreement(
        "K50", "A company's own recruiter, and you have not applied: connect or wait?",
        (Side("connect, to be known at that company", ("invite-43",)),
         Side("connect after applying or interviewing", ("connect-125b",))),
        "caution", "Follow first; a request is acceptable.",
    ),
    Disagreement(
        "K51", "Connect with recruiters, or only with chosen ones?",
        (Side("connect with this kind of recruiter",
              ("connect-124", "connect-125", "connect-126", "connect-127", "connect-129", "connect-129c")),
         Side("connect only with those who suit your field and search", ("connect-131b", "connect-134"))),
        "scope", "Both together: the right kind of recruiter, and one who suits you.",
    ),
    Disagreement(
        "K52", "A recruiter who is also a well-known voice: connect or follow?",
        (Side("follow leading voices for their advice", ("connect-130", "connect-130b")),
         Side("connect with recruiters who matter to you",
              ("connect-124", "connect-125", "connect-126", "connect-127", "connect-129", "connect-129c", "connect-131",
               "connect-132"))),
        "specificity", "What can come of it for your own work decides.",
    ),
    Disagreement(
        "K53", "Whoever hires: connect after applying, or only after the interview?",
        (Side("a request can follow up the application", ("invite-42",)),
         Side("connect after the interview", ("K53b",))),
        "graded", "After an interview do; after an application you may.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

asked = person.recruiter_question == "yes"
matters = person.recruiter_matters == "yes"
only_passive = [asked, person.recruiter_kind.has("corporate"), me.job_search == "passive"]
outside = person.recruiter_relevance == "outside_search"
leading_voice = person.recruiter_kind.has("thought_leader")

met_for_work = meeting.kind.one_of("networking_event", "conference", "business_meeting")

rule("K41a", when=[asked, met_for_work, advised.follow_first],
     then=withhold.follow_first, strength="should", settles="K41", items=["connect-35", "connect-129"],
     because="recruiters expect to hear from people whom they meet, so there is no need to hold back")

rule("K41b", when=[asked, met_for_work, advised.keep_following],
     then=withhold.keep_following, strength="should", settles="K41", items=["connect-35", "connect-129"],
     because="recruiters expect to hear from people whom they meet, so there is no need to hold back")

rule("K49a", when=[*only_passive, matters, advised.follow_instead],
     then=withhold.follow_instead, strength="should", settles="K49", items=["connect-125", "connect-126", "connect-128"],
     because="you two have more to do with each other than a search, and that calls for a connection")

rule("K49c", when=[*only_passive, matters, advised.keep_following],
     then=withhold.keep_following, strength="should", settles="K49", items=["connect-125", "connect-126", "connect-128"],
     because="you two have more to do with each other than a search, and that calls for a connection")

rule("K49b", when=[*only_passive, advised.connect_recruiter, unless(matters)],
     then=withhold.connect_recruiter, strength="should", settles="K49", items=["connect-128", "connect-131"],
     because="without an application or a meeting, following is enough while you are not searching")

rule("K50", when=[advised.approach_target_firm, advised.connect_after_applying, unless(advised.no_cold_invite)],
     then=advise.request_before_applying, strength="may", settles="K50", items=["invite-43", "connect-125"],
     because="waiting for the application is the safer way, but a request to a recruiter of that company is no offence")

rule("K51a", when=[asked, advised.connect_recruiter, person.recruiter_relevance.is_unknown(),
                   unless(person.recruiter_dealings == "yes")],
     then=advise.target_recruiters, strength="should", settles="K51", items=["connect-124", "connect-131", "connect-132"],
     because="a connection is worth having only if {person.name} hires in your field, so find that out first")

rule("K51b", when=[asked, outside, advised.connect_recruiter, unless(person.recruiter_dealings == "yes")],
     then=withhold.connect_recruiter, strength="should", settles="K51", items=["connect-124", "connect-134"],
     because="{person.name} is outside your search, and only recruiters who suit it are worth connecting with")

rule("K51c", when=[asked, outside, person.recruiter_dealings == "yes"],
     then=withhold.follow_company_only, strength="should", settles="K51", items=["connect-127", "connect-129", "connect-134"],
     because="you two have had to do with each other, and that outlasts a search")

rule("K52a", when=[asked, leading_voice, matters, advised.follow_instead],
     then=withhold.follow_instead, strength="should", settles="K52", items=["connect-124", "connect-127", "connect-130"],
     because="{person.name} can do more for you than give advice to everybody")

rule("K52d", when=[asked, leading_voice, matters, advised.keep_following],
     then=withhold.keep_following, strength="should", settles="K52", items=["connect-124", "connect-127", "connect-130"],
     because="{person.name} can do more for you than give advice to everybody")

rule("K52b", when=[asked, leading_voice, matters, unless(already_following), unless(wants_anonymity),
                   unless(wants_to_stay_unseen)],
     then=advise.follow_for_content, strength="should", items=["connect-130"],
     because="the advice is worth having whether or not you connect")

rule("K52c", when=[asked, leading_voice, advised.connect_recruiter, unless(matters)],
     then=withhold.connect_recruiter, strength="should", settles="K52", items=["connect-130", "connect-131"],
     because="to hire in your field is not yet to have anything to do with you, and following gives you the advice")

hiring_applicant: list[Condition] = [any_of(goal.kind.has("get_job"), goal.kind.is_unknown()), relation.application_stage == "applied", person.roles.has("hiring_manager")]

rule("K53a", when=[*hiring_applicant, advised.follow_up_application],
     then=platform.claims.becomes("applicants_may_connect"), strength="may", settles="K53", items=["connect-26", "invite-42"],
     because="after an interview the request is expected of you, after the application alone it is open to you")

rule("K53b", when=hiring_applicant,
     then=platform.claims.becomes("connect_after_interview"), strength="should", items=["connect-26"],
     because="the request to whoever hires is meant for the time after the interview")
