"""The catalogue of advice: every recommendation that the system can give, in its own words.

`rank` orders an answer: 1–99 decisions, 100–179 how to do it, 180–299 what to consider besides, 300 and above good
to know. A decision names the question that it decides; the first live decision on
each question becomes its headline. Whatever decides how to deal with one person now (write, invite, follow, wait,
let pass) decides "contact", so that an answer has one headline on it.
"""

from __future__ import annotations

from . import (
    career,
    connecting,
    meeting,
    platform,
    profile,
    received,
    recruiters,
    refusal,
    strangers,
    unconnected,
    upkeep,
    visits,
    writing,
)

CATALOGUE = (
    *visits.ADVICE, *received.ADVICE, *career.ADVICE, *upkeep.ADVICE, *connecting.ADVICE, *strangers.ADVICE, *meeting.ADVICE,
    *unconnected.ADVICE, *recruiters.ADVICE, *writing.ADVICE, *refusal.ADVICE, *profile.ADVICE,
    *platform.ADVICE,
)  # fmt: skip
