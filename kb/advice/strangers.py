"""How to approach somebody who does not know you: the steps after "engage first"."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("keep_engaging", "do",
           "Go on engaging with {person.name} a little before you invite: your name may ring a bell by now, but trust takes more.",
           31, decides="contact"),
    Advice("read_profile_first", "do", "Read {person.name}'s profile before you ask for anything.", 101),
    Advice("follow_too", "do", "Follow {person.name}, and let some time pass.", 102),
    Advice("send_from_profile_page", "do",
           "Send the invitation from {person.name}'s profile page, where you can add a note.", 108),
    Advice("invite_on_bond", "consider",
           "If you would rather not wait, an invitation whose note rests on what you two share is acceptable too.", 181),
    Advice("follow_elsewhere", "consider",
           "Consider a link on another site first, one that needs nobody's consent: {person.one_way_links}.", 222),
    Advice("engage_elsewhere", "consider", "Engage with {person.name} in other places too: {person.other_places}.", 223),
    Advice("answer_elsewhere", "consider",
           "Where you already follow {person.name}, read what they say, and answer or comment.", 224),
    Advice("interest_is_credible", "know", "That you have followed {person.name} for some time makes your interest believable.",
           306),
    Advice("cold_invite_may_fail", "know",
           "Your invitation came before {person.name} knew you, so it may simply be left unanswered.", 307),
)  # fmt: skip
