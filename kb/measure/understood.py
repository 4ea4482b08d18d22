"""Whether a text is understood: which of its words no phrase and no name accounts for.

What is not there can be told only from a text that is understood. Recognised phrases, names, addresses of pages and
little words account for what they cover; a few other words may be left, since a note is full of particulars.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .phrases import words_of
from .sentences import Piece

# So many words of content may be left over in all; the parameter `note_words_unread` gives another number.
MOST_LEFT = 8
# But no more than this share of them: of a short text, few words may be all.
MOST_SHARE = 0.7

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,200}|\S{1,64}@\S{1,100}")
# In capitals throughout, a capital tells no name.
_MOST_CAPITALS = 0.8


def left_over(
    text: str, pieces: Iterable[Piece], spans: Iterable[tuple[int, int]], name: str | None, little: str
) -> list[str]:
    """The words outside the spans that are neither a name nor one of the little words of a list."""
    rest = list(text)
    for start, end in [*spans, *(found.span() for found in _ADDRESS.finditer(text))]:
        rest[start:end] = " " * (end - start)
    mine = {word.casefold() for word in WORD.findall(name or "")} | words_of(little)
    uncovered = "".join(rest)
    return [word for piece in pieces for word in _content(uncovered, text, piece) if word not in mine]


def without_names(text: str, piece: Piece) -> bool:
    """Whether capitals tell no names in a sentence, because all of it is in capitals."""
    letters = [c for c in text[piece.start : piece.end] if c.isalpha()]
    return sum(c.isupper() for c in letters) > _MOST_CAPITALS * len(letters)


def _content(rest: str, text: str, piece: Piece) -> Iterator[str]:
    """The words of a sentence without the names: capitals that are not the first word."""
    shouted, first = without_names(text, piece), WORD.search(text, piece.start, piece.end)
    for word in WORD.finditer(rest, piece.start, piece.end):
        named = word.group()[0].isupper() and not shouted and first is not None and word.start() != first.start()
        if not named:
            yield word.group().replace("’", "'").casefold()
