"""What to do about a visit to your profile."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("no_one_to_contact", "know", "There is nobody to write to: you can see that somebody looked, but not who.",
           5, decides="contact", background=("viewer-02",)),
    Advice("ignore_visit", "do", "Let this visit pass; it calls for nothing.", 8, decides="contact",
           background=("viewer-01", "viewer-02")),
    Advice("wait_before_contact", "wait", "Don't contact {person.name} right after the visit but a day or two later.",
           10, decides="contact", dates=("view.earliest", "view.latest")),
    Advice("message_visitor", "do", "Consider a message to {person.name}.", 40, decides="contact",
           background=("viewer-01",)),
    Advice("identify_visitor", "do", "Look at {person.name}'s profile before you decide: their work, their employer, what you share.",
           60, decides="contact", headline="First find out who looked: their work, their employer, what you two share.",
           background=("viewer-01",)),
    Advice("do_not_contact_everyone", "avoid", "Don't write to everybody who looks at your profile; pick the few that matter.",
           70, decides="contact"),
    Advice("pause_is_over", "know", "The pause of a day or two has passed, so there is no need to wait any longer.", 90),
    Advice("mind_the_pause", "wait", "If the visit was only today, leave a day or two before you write.", 95),
    Advice("leave_visit_out", "avoid", "Don't mention the visit: it was probably a slip, and will be forgotten by the time you write.", 140),
    Advice("mention_visit_optional", "consider",
           "You need not mention the visit. If you do, tie it to something you share and to your reason for writing.",
           141, background=("viewer-36",)),
    Advice("pair_the_mention", "do", "Your draft mentions the visit: add an interest the two of you share.", 142),
    Advice("check_allowance", "consider", "Count the cost: a message to somebody outside your network uses up your limited allowance.", 150),
    Advice("follow_visitor", "consider", "Follow {person.name} for a wider network: it asks for nothing.",
           200),
    Advice("use_alumni_network", "consider", "Look up other alumni of your college as well.", 230),
    Advice("review_guidance", "consider", "Read up on how to write messages and invitations before you send yours.", 240),
    Advice("little_to_lose", "know", "There is little to lose by writing.", 300),
)  # fmt: skip
