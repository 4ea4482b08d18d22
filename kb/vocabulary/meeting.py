"""An encounter in person."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("meeting", "an encounter in person")
    v.symbol(
        "meeting.kind", "the occasion on which you met",
        {"none": "you have not met", "networking_event": "you met at a networking event",
         "conference": "you met at a conference", "interview": "you met in an interview",
         "business_meeting": "you met on business", "social": "you met socially"},
        noun="where you met", example="conference",
        ask="Have you and {person.name} met in person, and on what occasion?",
    )  # fmt: skip
    v.date("meeting.date", "the day on which you met", says="you met on {value}", example="2026-03-02",
           ask="On which day did you meet?")  # fmt: skip
    v.number("meeting.days_ago", "days since you met; measured from the date where that is given",
             says="you met {value} days ago", zero="you met today", noun="the number of days since you met",
             ask="When did you meet {person.name}?")  # fmt: skip
    v.symbol(
        "meeting.talked", "how much you talked when you met",
        {"no": "you did not talk when you met", "briefly": "you talked only briefly when you met",
         "real_conversation": "you had a real conversation when you met"},
        noun="how much you talked when you met", example="real_conversation",
        ask="Did you and {person.name} have a real conversation, or only a brief one?",
    )  # fmt: skip
    v.symbol(
        "meeting.window", "whether the time for a request after the meeting is still open",
        {"open": "the week after your meeting is not over", "late": "the week after your meeting is over, but not long ago",
         "passed": "your meeting was too long ago to be fresh in memory"},
        noun="whether the meeting is still fresh", derived=True,
    )  # fmt: skip
