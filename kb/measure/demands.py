"""How sure a reading of a draft must be of what it finds."""

from __future__ import annotations

from typing import NamedTuple


class Demands(NamedTuple):
    """How likely a thing must be to be there, how unlikely to be missing, and how many words may be unknown then."""

    likely: float = 0.5
    unlikely: float = 0.2
    unknown: float = 0.25


USUAL = Demands()
