"""What is recognised in the text of a draft: its sentences, phrases and clues."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from .bare import WORD, bare
from .evidence import clues, tokens, unknown
from .phrases import CUE, NOT, Phrase, by_criterion, words_of
from .sentences import Piece, sentences

# Of a longer text only the beginning is searched, so many characters or sentences, and nothing is said to be missing.
MOST_SEARCHED, MOST_SENTENCES = 5_000, 100
# In more words than a few, at least one in so many is a little English word if the text is English.
FEW, LEAST_ENGLISH = 7, 8

# What is looked for in the whole text, and not sentence by sentence.
WHOLE = ("article", "tone")
# What a signature may show as well as a sentence.
SIGNED = ("who",)
_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "\u00a0": " ", "\n": " ", "\t": " ", "\r": " "})


class Hit(NamedTuple):
    """A phrase and where it matches."""

    phrase: Phrase
    start: int
    end: int


class Draft(NamedTuple):
    """A text with its sentences and what was recognised in it.

    `unknown` is the share of words that are not known, `bare` that it says nothing beyond the wish to be in touch,
    `whole` that all of it was searched.
    """

    text: str
    pieces: tuple[Piece, ...]
    english: bool
    hits: dict[str, list[Hit]]
    clues: dict[str, tuple[int, int]]
    unknown: float
    bare: bool
    whole: bool


def search(text: str, name: str | None = None) -> Draft:
    """Everything that is recognised in a text that goes to the bearer of a name."""
    pieces = tuple(sentences(text)) if text.strip() else ()
    english = bool(pieces) and _is_english(text, name)
    hits = _all_hits(text, pieces) if english else {}
    cues = [(hit.phrase.id, hit.start, hit.end) for found in hits.values() for hit in found if hit.phrase.says == CUE]
    plain = [(hit.start, hit.end) for hit in hits.get("plain", ())]
    beginning = text[:MOST_SEARCHED]
    words = tokens(beginning, name)
    return Draft(
        text, pieces, english, hits, clues(beginning, words, cues) if english else {},
        unknown(words), bare(text, plain, name), searched_to(text, pieces) == len(text),
    )  # fmt: skip


def searched_to(text: str, pieces: tuple[Piece, ...]) -> int:
    """Up to where a text is searched."""
    most = len(text) if len(pieces) <= MOST_SENTENCES else pieces[MOST_SENTENCES - 1].end
    return min(most, MOST_SEARCHED)


def _is_english(text: str, name: str | None) -> bool:
    """Whether a text can be read: Latin letters, and no other language's little words."""
    letters = [c for c in text[:MOST_SEARCHED] if c.isalpha()]
    latin = sum(unicodedata.name(c, "").startswith("LATIN") for c in letters)
    if latin < 0.9 * len(letters):
        return False
    skipped = {word.casefold() for word in (name or "").split()}
    words = [word.replace("’", "'").casefold() for word in WORD.findall(text[:MOST_SEARCHED])]
    words = [word for word in words if word not in skipped]
    english = sum(word in words_of("english") or "'" in word for word in words)
    if len(words) > FEW and english < len(words) / LEAST_ENGLISH:
        return False
    return english >= sum(word in words_of("other") for word in words)


def _all_hits(text: str, pieces: tuple[Piece, ...]) -> dict[str, list[Hit]]:
    """What the phrases of each criterion find, each where it is looked for."""
    signature = (Piece(pieces[-1].end, len(text)),) if pieces[-1].end < len(text) else ()
    where = {**dict.fromkeys(WHOLE, (Piece(0, len(text)),)), **dict.fromkeys(SIGNED, pieces + signature)}
    plain = text.translate(_SAME_LENGTH)
    return {criterion: _hits(mine, plain, where.get(criterion, pieces)) for criterion, mine in by_criterion().items()}


def _hits(phrases: list[Phrase], plain: str, pieces: tuple[Piece, ...]) -> list[Hit]:
    """Where the phrases of a criterion match, sentence by sentence; what does not count is left out."""
    found: list[Hit] = []
    for piece in pieces[:MOST_SENTENCES]:
        text = plain[: min(piece.end, MOST_SEARCHED)]
        here = [Hit(phrase, *span) for phrase in phrases for span in phrase.matches(text, piece.start)]
        masks = [hit for hit in here if hit.phrase.says == NOT]
        # A mask says that something does not count; a cue is weighed all the same.
        found += [hit for hit in here if hit.phrase.says == CUE
                  or (hit.phrase.says != NOT and not any(overlap(hit, mask) for mask in masks))]  # fmt: skip
    return found


def overlap(one: Hit | Piece, other: Hit | Piece) -> bool:
    """Whether two places share a character."""
    return one.start < other.end and other.start < one.end
