"""How a criterion stands by the weight of the evidence: by a phrase that shows it, and by all the words of the text."""

from __future__ import annotations

from typing import NamedTuple

from .addressee import NO, UNCLEAR
from .demands import Demands
from .evidence import Evidence, likely, weigh
from .search import MOST_SEARCHED, Draft, overlap
from .sentences import Piece

# So many clues are quoted at most.
MOST_QUOTED = 3


class Finding(NamedTuple):
    """How one criterion stands: yes, no, unclear, or another value; what shows it, by which phrase or what weights."""

    criterion: str
    says: str
    start: int
    end: int
    quote: str
    reason: str
    phrase: str = ""
    weight: Evidence | None = None

    @property
    def evidence(self) -> str:
        """What a person would point at."""
        return f"“{self.quote}” ({self.reason}, at {self.start}–{self.end})" if self.quote else self.reason

    @property
    def by_words(self) -> bool:
        """Whether no phrase but the words together say so."""
        return bool(self.weight and self.quote and not self.phrase and self.says != NO)


def judge(draft: Draft, demands: Demands, criterion: str, says: str, shown: Finding | None, absent: str = NO) -> Finding:
    """Whether a text says so, by the phrase that shows it, if one does, and by its words; or else the `absent` value."""
    weight = weigh(criterion, says, draft.clues, shown=shown is not None)
    if likely(weight.decibans) >= demands.likely:
        return shown._replace(weight=weight) if shown else _by_words(draft, criterion, says, weight)
    if shown:
        reason = f"{shown.reason}, but with the other words that is not enough"
        return shown._replace(says=UNCLEAR, reason=reason, weight=weight)
    return _without(draft, demands, criterion, absent, weight)


def _by_words(draft: Draft, criterion: str, says: str, weight: Evidence) -> Finding:
    """What the words of a text say together, with the sentence in which the most of them stand."""

    def telling(piece: Piece) -> list[str]:
        return [clue for clue in weight.telling if overlap(piece, Piece(*draft.clues[clue]))]

    best = max(draft.pieces, key=lambda piece: sum(weight.weights[clue] for clue in telling(piece)))
    quote = draft.text[best.start : min(best.end, MOST_SEARCHED)].strip()
    start = draft.text.index(quote, best.start)
    reason = f"words that go with this: {_quoted(draft, telling(best) or weight.telling)}"
    return Finding(criterion, says, start, start + len(quote), quote, reason, weight=weight)


def _quoted(draft: Draft, clues: list[str]) -> str:
    """The first of some clues as they stand in the text, none within another."""
    places: list[Piece] = []
    for clue in clues:
        place = Piece(*draft.clues[clue])
        if len(places) < MOST_QUOTED and not any(overlap(place, other) for other in places):
            places.append(place)
    return ", ".join(f"“{' '.join(draft.text[start:end].split())}”" for start, end in sorted(places))


def _without(draft: Draft, demands: Demands, criterion: str, absent: str, weight: Evidence) -> Finding:
    """What neither a phrase nor the words say: missing, if it is unlikely to be there, even arguably; else unclear."""
    if draft.bare and draft.whole:
        return Finding(criterion, absent, 0, 0, "", "the text says nothing beyond the wish to be in touch")
    if likely(weight.decibans + weight.perhaps) > demands.unlikely:
        reason = "the text may say so in words that can't be read with confidence"
        return Finding(criterion, UNCLEAR, 0, 0, "", reason, weight=weight)
    if draft.unknown > demands.unknown or not draft.whole:
        return Finding(criterion, UNCLEAR, 0, 0, "", "too much of the text is in words that are not known here")
    return Finding(criterion, absent, 0, 0, "", "nothing in the text speaks of it", weight=weight)
