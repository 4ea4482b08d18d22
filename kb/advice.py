"""The catalogue of advice: every recommendation that the system can give, in its own words.

`rank` orders an answer. Decisions answer the question asked ("should I do something about this visit?") and
the first live one becomes the headline.
"""

from __future__ import annotations

from ..engine.rules import Advice

CATALOGUE = (
    # Decisions
    Advice("no_one_to_contact", "know", "There is nobody to write to: you can see that somebody looked, but not who.",
           10, decision=True, background=("viewer-02",)),
    Advice("ignore_visit", "do", "Let this visit pass; it calls for nothing.", 20, decision=True,
           background=("viewer-01", "viewer-02")),
    Advice("wait_before_contact", "wait", "Don't contact {person.name} right after the visit but a day or two later.",
           30, decision=True, dates=("view.earliest", "view.latest")),
    Advice("message_visitor", "do", "A message to {person.name} is worth sending.", 40, decision=True,
           background=("viewer-01",)),
    Advice("request_with_note", "do", "Send {person.name} a connection request with a personal note.", 45,
           decision=True),
    Advice("engage_first", "do",
           "Let {person.name} get to know your name first: react to public posts, or talk in a group you share.",
           50, decision=True),
    Advice("send_request_after_meeting", "do",
           "Send {person.name} a connection request while your meeting is fresh, within a week of it.", 55, decision=True),
    Advice("identify_visitor", "do", "First look at who {person.name} is: their work, their employer, what you share.",
           60, decision=True, headline="First find out who looked: their work, their employer, what you two share.",
           background=("viewer-01",)),
    Advice("do_not_contact_everyone", "avoid", "Don't write to everybody who looks at your profile; pick the few that matter.",
           70, decision=True),
    # How to do it
    Advice("pause_is_over", "know", "The pause of a day or two has passed, so there is no need to wait any longer.", 90),
    Advice("no_cold_invite", "avoid", "Don't open with an invitation to somebody who does not know you.", 100),
    Advice("lead_with_bond", "do", "Build what you write around what you share: {relation.bases}.", 110),
    Advice("say_why", "do", "Say plainly why you would like to be in touch.", 120),
    Advice("offer_help", "do", "Say what you could do for {person.name}.", 130),
    Advice("leave_visit_out", "avoid", "Don't mention the visit; it was probably a slip, and forgotten by now.", 140),
    Advice("mention_visit_optional", "consider",
           "You need not mention the visit. If you do, tie it to something you share and to your reason for writing.",
           141, background=("viewer-36",)),
    Advice("pair_the_mention", "do", "Your draft mentions the visit: add an interest the two of you share.", 142),
    Advice("check_allowance", "consider", "Count the cost: this message comes out of your account's limited allowance.", 150),
    # Besides
    Advice("add_photo", "consider", "Put a good photo on your profile.", 180),
    Advice("keep_profile_current", "consider", "Bring your profile up to date: visitors whom you never see judge you by it.",
           190),
    Advice("follow_visitor", "consider", "If you want a wider network, follow {person.name}: a light step that asks for nothing.",
           200),
    Advice("follow_company", "consider", "Follow the company that {person.name} works for.", 210),
    Advice("engage_groups", "consider", "Use the groups you share: taking part there is a natural way to meet.", 220),
    Advice("use_alumni_network", "consider", "Look up other alumni of your college as well.", 230),
    Advice("review_guidance", "consider", "Read up on how to write messages and invitations before you send yours.", 240),
    # Good to know
    Advice("little_to_lose", "know", "There is little to lose: the usual worst case is that you hear nothing.", 300),
    Advice("browse_without_alert", "know", "Looking at a profile sends its owner no notification.", 310),
    Advice("expect_to_be_listed", "know", "You may still show up in the owner's list of visitors.", 311),
)  # fmt: skip
