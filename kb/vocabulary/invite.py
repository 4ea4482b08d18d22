"""The connection request that you sent, or think of sending."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("invite", "the connection request that you sent")
    v.symbol(
        "invite.status", "what became of your request; ignored means no answer, rejected a refusal that you know of",
        {"none": "you have not sent a request", "pending": "your request is still open",
         "accepted": "your request was accepted", "ignored": "your request was never answered",
         "rejected": "your request was refused",
         "unclear": "your request is gone, and you can't tell whether it was refused or missed"},
        noun="what became of your request", example="pending",
        ask="Have you sent {person.name} a request, and what became of it?",
    )  # fmt: skip
    v.yn("invite.refusal", "whether you have to live with a refusal, or with what can't be told from one",
         yes="your request was refused, or may have been", no="there is no refusal to deal with",
         noun="a refusal to deal with", derived=True, internal=True)  # fmt: skip
    v.number("invite.days_pending", "days for which your request has been open",
             says="your request has been open for {value} days", zero="you sent your request today",
             noun="the number of days your request has been open",
             ask="For how many days has your request been open?")  # fmt: skip
    v.yn("invite.standard_text", "whether the request carries the platform's own text, or a note of yours",
         yes="your request carries the platform's own text", no="your request carries a note of your own",
         ask="Does your request carry the platform's own text, or a note of yours?")  # fmt: skip
    v.symbol(
        "invite.sent_from", "where you press the button to connect",
        {"profile_page": "you send the request from the profile page",
         "elsewhere": "you send the request from somewhere else than the profile page"},
        noun="where you send the request from", example="profile_page",
        ask="Do you send the request from {person.name}'s profile page, or from somewhere else?",
    )  # fmt: skip
    v.set(
        "invite.diagnosis", "what may have stood in the way of your request: possibilities, no more",
        {"name_unrecognised": "your name may have meant nothing to {person.name}",
         "generic_note": "the note may have seemed impersonal",
         "default_text": "the platform's own text may have put {person.name} off",
         "pitch": "the note may have read like a pitch",
         "random": "the request may have seemed to come out of nowhere",
         "cold_invite": "the request may have come too early",
         "no_photo": "a profile without a photo may have put {person.name} off",
         "low_familiarity": "{person.name} may not be familiar enough with you yet",
         "too_many_contacts": "{person.name} may have more contacts than they want",
         "privacy": "{person.name} may keep contacts few for privacy",
         "missed": "{person.name} may have missed the request",
         "high_profile": "{person.name} may accept hardly any requests from strangers"},
        noun="what may have stood in the way of your request", derived=True,
    )  # fmt: skip
    v.symbol(
        "invite.retry_window", "whether the time for a new request has come",
        {"closed": "it is too early for a new request", "open": "enough time has passed for a new request",
         "stated_time": "{person.name} has named a later time"},
        noun="the time for a new request", derived=True,
    )  # fmt: skip
    v.set(
        "invite.readings", "how the documents read a request that was not accepted",
        {"refusal_is_a_no": "a refusal says that {person.name} does not wish to connect",
         "may_be_missed": "a request that was not accepted may only have been missed"},
        noun="how a refusal is to be read", derived=True, internal=True,
    )  # fmt: skip
