"""Following up after a meeting in person."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("stop_following_up", "avoid", "Don't follow up with {person.name} any more: you have done so often enough.", 11,
           decides="refusal"),
    Advice("follow_up_now", "do", "You may follow up with {person.name} now.", 19, decides="refusal"),
    Advice("pause_after_two_weeks", "wait", "Let more time pass before you follow up with {person.name} again.", 21,
           decides="refusal"),
    Advice("ready_profile_in_time", "do",
           "First the profile, then the request, and both before the week is over.", 101),
    Advice("cap_followups", "avoid", "You have followed up twice: once more is the most, and only after a good while.", 102),
    Advice("spread_followups", "wait", "Leave months, not weeks, between one follow-up and the next.", 103),
    Advice("followup_with_value", "do",
           "When you follow up again, bring something of use, such as an article that suits {person.name}.", 122),
    Advice("keep_request_short", "do", "Keep the request short, and sell nothing in it.", 124),
    Advice("followup_by_open_channel", "know",
           "A follow-up can't be a message while you are not connected: renew your request, send an email, or comment in public.",
           126),
    Advice("meeting_no_guarantee", "know", "Having met does not mean that a connection has to come of it.", 305),
)  # fmt: skip
