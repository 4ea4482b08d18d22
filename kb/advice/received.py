"""How to answer an invitation, and what may be behind it."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("decline_invite", "consider", "You may decline {person.name}'s invitation with a good conscience.", 10,
           decides="invitation"),
    Advice("accept", "do", "Accept {person.name}'s invitation.", 20, decides="invitation", background=("invite-99",)),
    Advice("talk_before_accepting", "wait",
           "Leave {person.name}'s invitation open and talk first: in reply to it, under a post, or in a group.", 30,
           decides="invitation", background=("approach-01",)),
    Advice("consider_motive", "do", "Find out what {person.name} hopes to gain from the connection.", 40,
           decides="invitation", background=("invite-06", "invite-99"),
           headline="Before you answer, find out what {person.name} hopes to gain: their profile may tell; if not, ask."),
    Advice("weigh_benefit", "do", "Let your answer depend on two things: what you have in common, and whether both of you could gain.",
           50, decides="invitation", background=("invite-107",)),
    Advice("short_question_first", "consider", "If you would rather be sure, ask {person.name} a short question before you accept.", 101),
    Advice("behind_relationship", "know", "Behind the invitation may be the wish to strengthen the tie between you.", 102),
    Advice("behind_background", "know", "Behind the invitation may be an interest in your background.", 103,
           background=("invite-09",)),
    Advice("behind_career", "know", "Behind the invitation may be a job or a career, {person.name}'s or yours.", 104),
    Advice("behind_shared_contacts", "know", "Behind the invitation may be an interest in contacts you share.", 105,
           background=("invite-79",)),
    Advice("behind_growth", "know", "Behind the invitation may be the wish for a wider network.", 106,
           background=("invite-24", "invite-25", "invite-27", "invite-28")),
    Advice("behind_full_profile", "know", "Behind the invitation may be the wish to see your whole profile.", 107,
           background=("invite-59", "invite-60", "invite-61", "invite-62", "invite-63")),
    Advice("behind_activity", "know", "Behind the invitation may be the wish to see what you post.", 108),
    Advice("trust_signal", "know", "{person.name} looked at your profile first, which speaks for a serious interest.", 110),
    Advice("collector_signal", "know", "{person.name} has not looked at your profile, and may just be collecting contacts.", 110),
    Advice("guard_posts", "consider", "Be choosier than others about whom you admit.", 111),
    Advice("be_selective", "consider", "You owe nobody a yes.", 170, background=("invite-107",)),
    Advice("stay_open", "consider", "Keep an open mind: nobody knows beforehand which contact will turn out to matter.", 171),
    Advice("what_it_may_bring", "know", "Being connected may bring both of you something.", 150),
    Advice("what_they_will_see", "know", "Once you are connected, {person.name} sees your whole profile and what you do on the platform.",
           160, background=("invite-57", "invite-70", "invite-71", "invite-72", "invite-73", "invite-74")),
)  # fmt: skip
