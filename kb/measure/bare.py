"""Whether a text says nothing beyond the wish to be in touch."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .phrases import words_of

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def bare(text: str, plain: Iterable[tuple[int, int]], name: str | None) -> bool:
    """Whether no word of a text is left but those of plain wishes, words that add nothing, and the recipient's name."""
    rest = list(text)
    for start, end in plain:
        rest[start:end] = " " * (end - start)
    known = words_of("filling") | {word.casefold() for word in WORD.findall(name or "")}
    return all(word.replace("’", "'").casefold() in known for word in WORD.findall("".join(rest)))
