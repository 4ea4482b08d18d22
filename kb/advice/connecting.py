"""Whether to connect, follow or engage first."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("request_with_note", "do", "Send {person.name} a connection request with a personal note.", 45,
           decides="visit"),
    Advice("engage_first", "do",
           "Let {person.name} get to know your name first: react to public posts, or talk in a group you share.",
           50, decides="visit"),
    Advice("send_request_after_meeting", "do",
           "Send {person.name} a connection request within a week of your meeting.", 55, decides="visit"),
    Advice("no_cold_invite", "avoid", "Don't open with an invitation to somebody who does not know you.", 100),
    Advice("follow_company", "consider", "Follow the company that {person.name} works for.", 210),
    Advice("engage_groups", "consider", "Use the groups you share: taking part there is a natural way to meet.", 220),
)  # fmt: skip
