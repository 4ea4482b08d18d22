"""Numbers that rules and measurements need. One without items is in no document: it is an assumption."""

from __future__ import annotations

from ..engine.parameters import Parameter
from .measure.demands import USUAL

PARAMETERS = (
    Parameter("pause_days_from", 1, "the visit is left to rest for a day or two", ("viewer-32",)),
    Parameter("pause_days_to", 2, "the visit is left to rest for a day or two", ("viewer-32",)),
    Parameter(
        "many_common_contacts", 10,
        "the document speaks of many common contacts without a number; ten are more than chance in most networks",
    ),
    Parameter("note_sentences", 2, "a note has two sentences at most", ("connect-39",)),
    Parameter(
        "note_sentences_too_many", 5,
        "the document's own model has four sentences, so that only five are taken to be plainly too many",
        ("connect-39", "connect-47"),
    ),
    Parameter(
        "note_likely", USUAL.likely,
        "your note is held to say a thing if its words, weighed by labelled notes, make that at least so likely",
        most=1,
    ),
    Parameter(
        "note_unlikely", USUAL.unlikely,
        "your note is held to lack a thing if its words make that at most so likely to be there, even arguably",
        most=1,
    ),
    Parameter(
        "note_words_unknown", USUAL.unknown,
        "your note is held to lack nothing if more than this share of its words is unknown to the labelled notes",
        most=1,
    ),
    Parameter(
        "retry_months", 3,
        "the document says to try again in a few months without a number; three is the least that people call a few",
    ),
    Parameter(
        "immediate_months", 1,
        "the document warns of an immediate follow-up without a number; within a month counts as immediate",
    ),
    Parameter(
        "retry_days", 90,
        "the document says to send a missed request again in a few months without a number; ninety days are about three",
    ),
    Parameter("meeting_week_days", 7, "the request goes out in the week of the meeting, read as seven days", ("connect-84",)),
    Parameter(
        "meeting_late_days", 14,
        "the document's model note speaks of a meeting in the week before, so a second week is taken as late but usable",
        ("connect-47",),
    ),
    Parameter("pending_pause_days", 7, "after one to two weeks without an answer, time is left to pass", ("connect-87",)),
)  # fmt: skip
