"""What why-not, what-if and questions say, in sections that every format shows in its own marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .outline import Step

GAINED, LOST, SAME, OTHERWISE, OPEN, NOTHING = "+", "−", "=", "~", "?", " "


@dataclass(frozen=True)
class Point:
    """One point of a list: `note` is how a command or a file puts it, `below` what belongs to it."""

    text: str
    note: str = ""
    mark: str = "•"
    below: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """Sentences, points or proofs under a heading, if it has one; `remark` says what is not shown."""

    heading: str = ""
    text: str = ""
    points: Sequence[Point] = ()
    steps: Sequence[Step] = ()
    remark: str = ""


@dataclass(frozen=True)
class Report:
    """A sentence that says the main thing, unless the sections say it, and the sections."""

    lead: str
    sections: Sequence[Section]
