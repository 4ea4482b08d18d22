"""The catalogue of advice: every recommendation that the system can give, in its own words.

`rank` orders an answer: 1–99 decisions, 100–179 how to do it, 180–299 what to consider besides, 300 and above good
to know. A decision names the question that it decides ("visit": should I do something about this visit?); the
first live decision on each question becomes its headline.
"""

from __future__ import annotations

from . import connecting, platform, profile, visits, writing

CATALOGUE = (*visits.ADVICE, *connecting.ADVICE, *writing.ADVICE, *profile.ADVICE, *platform.ADVICE)
