"""Received invitations: accept, talk first, ask, decline; and what may be behind them."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.invite.sender import acquainted, fits, received
from ..terms import RuleSet, advise, advised, goal, inbound, me, platform, unless, view, withhold

ACCEPTING = ("invite-39p", "invite-55b", "invite-67", "invite-78", "invite-88b", "invite-98", "invite-103", "invite-103b", "invite-103m",
             "connect-124c", "connect-132c", "connect-133c")

DISAGREEMENTS = (
    Disagreement(
        "K84", "Is somebody who never looked at your profile only collecting contacts?",
        (Side("who does not look has no real interest", ("approach-20",)),
         Side("wanting a wider network is normal, and worth being open to", ("invite-23", "invite-39"))),
        "caution", "Not having looked is a weak sign: ask rather than refuse.",
    ),
    Disagreement(
        "K85", "Can you tell whether the sender looked at your profile?",
        (Side("whether they looked tells a serious invitation from another", ("approach-19", "approach-20")),
         Side("visitors stay anonymous", ("notify-23",))),
        "ask", "Only if your page of visitors shows names.",
    ),
    Disagreement(
        "K86", "Accept, or talk first?",
        (Side("accept where there is reason to", ACCEPTING), Side("leave it open and talk first", ("approach-07",))),
        "specificity", "Accept those you know or who fit; talk first with other strangers.",
    ),
    Disagreement(
        "K87", "Be open, or be choosy?",
        (Side("stay open", ("invite-39", "invite-55")),
         Side("not every invitation has to be accepted",
              ("invite-54", "invite-66", "invite-100", "invite-100a", "invite-100b", "invite-100c"))),
        "graded", "Accept where you fit and both gain, ask where that is unclear, decline where you don't want it.",
    ),
    Disagreement(
        "K88", "Is there any harm in being seen?",
        (Side("profiles are professional, so there is little to fear", ("invite-65",)),
         Side("posts that are personal or go out widely call for choice", ("invite-77",))),
        "exception", "A profile gives little away, but posts may.",
    ),
    Disagreement(
        "K89", "You post freely, but you are here for your career: let people in?",
        (Side("choose more strictly", ("invite-77",)), Side("let in those who fit", ("invite-78",))),
        "specificity", "Let in those who fit, and nobody else.",
    ),
    Disagreement(
        "K90", "Does a wider network need anything in common?",
        (Side("often neither acquaintance nor a similar background is needed", ("invite-29",)),
         Side("it still matters whether people fit", ("invite-31a", "invite-32"))),
        "scope", "You need not know them, but they should bear on your work.",
    ),
    Disagreement(
        "K91", "Is it about a job?",
        (Side("somebody may want to talk about openings", ("invite-04a", "invite-04b", "invite-53")),
         Side("no job need be meant", ("invite-07",))),
        "ask", "Only the sender can tell.",
    ),
    Disagreement(
        "K92", "A wider network, or an interest in you?",
        (Side("typically the sender wants a wider network", ("invite-01", "invite-01c")),
         Side("an interest in your background is one of the chief reasons",
              ("invite-03", "invite-08a", "invite-12", "invite-13", "invite-21"))),
        "state both", "Both are possible; what you share, or a look at your profile, speaks for an interest in you.",
    ),
    Disagreement(
        "K93", "Should people see what you post?",
        (Side("to some it is worth a lot", ("invite-76",)), Side("it calls for more choice", ("invite-77",))),
        "scope", "The gain is theirs, the cost is yours.",
    ),
    Disagreement(
        "K94", "Is a larger network worth it?",
        (Side("it brings people, openings and advice", ("invite-34", "invite-36")),
         Side("most connections are never used", ("invite-86",))),
        "state both", "Take the gains for possibilities, not for certainties.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K84", when=[received, advised.collector_signal, advised.stay_open, unless(acquainted), unless(advised.decline_invite)],
     then=advise.consider_motive, strength="may", settles="K84", items=["approach-20", "invite-23", "invite-39"],
     because="not having looked at your profile is a weak sign, and asking is fairer than refusing")

rule("K85", when=[received, advised.collector_signal, view.viewer_known.one_of("category", "anonymous", "total_only")],
     then=withhold.collector_signal, strength="fact", settles="K85", items=["approach-20", "notify-23"],
     because="your page of visitors hides names, so not finding {person.name} there proves nothing")

rule("K86a", when=[received, advised.accept, advised.talk_before_accepting, unless(me.networking_policy == "selective")],
     then=withhold.talk_before_accepting, strength="may", settles="K86", items=["invite-103", "approach-07"],
     because="there is reason enough to accept at once")

rule("K86b", when=[received, fits, advised.accept, advised.talk_before_accepting, unless(advised.decline_invite),
                   unless(me.networking_policy == "selective")],
     then=advise.short_question_first, strength="may", settles="K86", items=["invite-103", "approach-07"],
     because="you two don't know each other, and a question costs little")

rule("K86c", when=[received, advised.accept, advised.talk_before_accepting, me.networking_policy == "selective"],
     then=withhold.accept, strength="may", settles="K86", items=["approach-03", "approach-07"],
     because="you connect only with people you know or have chosen, and you don't know {person.name} yet")

rule("K87a", when=[received, advised.decline_invite, advised.accept],
     then=withhold.accept, strength="may", settles="K87", items=["invite-66", "invite-100"],
     because="you don't want this connection, and that decides it")

rule("K87b", when=[received, advised.decline_invite, advised.stay_open],
     then=withhold.stay_open, strength="may", settles="K87", items=["invite-39", "invite-100"],
     because="openness is for those who may fit")

rule("K87c", when=[received, advised.decline_invite, advised.talk_before_accepting],
     then=withhold.talk_before_accepting, strength="may", settles="K87", items=["invite-100", "approach-07"],
     because="you know enough to decline")

rule("K87d", when=[received, advised.be_selective, advised.stay_open, unless(advised.decline_invite)],
     then=advise.weigh_benefit, strength="should", settles="K87", items=["invite-39", "invite-100", "invite-103"],
     because="openness need not mean accepting everybody")

rule("K88", when=[received, platform.claims.has("profile_harmless"), inbound.posts_reveal == "yes", unless(acquainted)],
     then=advise.guard_posts, strength="should", settles="K88", items=["invite-65", "invite-77"],
     because="your profile gives little away, but your posts would be open to {person.name} as well")

rule("K89", when=[received, fits, me.career_focused == "yes", inbound.posts_reveal == "yes", unless(acquainted)],
     then=advise.guard_posts, strength="may", settles="K89", items=["invite-77", "invite-78"],
     because="{person.name} fits and may come in; others need not")

rule("K90a", when=[received, goal.kind.has("grow_network"), fits],
     then=advise.accept, strength="may", settles="K90", items=["invite-29", "invite-32"],
     because="you want a wider network, and {person.name} has to do with your work")

rule("K90b", when=[received, goal.kind.has("grow_network"), platform.claims.has("fit_matters"), unless(fits),
                   unless(advised.decline_invite), unless(advised.accept)],
     then=advise.weigh_benefit, strength="may", settles="K90", items=["invite-29", "invite-32"],
     because="for a wider network you need not know somebody, but they should bear on your work")

rule("K90c", when=[received, goal.kind.has("grow_network"), inbound.compatible == "no", advised.decline_invite],
     then=advise.decline_invite, strength="may", settles="K90", items=["invite-29", "invite-31"],
     because="a wider network does without acquaintance, but not without relevance")

rule("K93", when=[received, platform.claims.has("activity_prized"), inbound.posts_reveal == "yes", unless(acquainted)],
     then=advise.guard_posts, strength="should", settles="K93", items=["invite-76", "invite-77"],
     because="seeing what you post is a gain for {person.name}, and what it costs you is yours to weigh")
