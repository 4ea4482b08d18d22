"""Texts in the lines of a drawing, which wraps nothing by itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from itertools import groupby

NARROW = frozenset("iljtfrI.,;:'|!()[]-·’‘“” ")
WIDE = frozenset("mwMW@%—…")

# A piece that reads from right to left: from its first such letter to its last, whatever stands between.
_RIGHT_TO_LEFT = ("R", "AL")
# Of a name, and of a label, so much is shown where the whole of it stands near.
LONGEST_NAME, LONGEST_LABEL = 60, 400
ISOLATE, END = "\u2068", "\u2069"


def width(text: str) -> float:
    """About how wide a text is, in units of the font's size; rather too much than too little."""
    return sum(_advance(letter) for letter in text)


def _advance(letter: str) -> float:
    if letter in NARROW:
        return 0.38
    if letter in WIDE:
        return 1.0
    if unicodedata.east_asian_width(letter) in "WF":
        return 1.0
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0.0
    return 0.72 if letter.isupper() else 0.62


def wrap(text: str, limit: float, most: int) -> list[str]:
    """A text in at most so many lines of that width; a word too long for a line is broken, what is left out marked."""
    lines = [""]
    for word in text.split():
        for piece in _pieces(word, limit):
            longer = f"{lines[-1]} {piece}".strip()
            if width(longer) <= limit:
                lines[-1] = longer
            else:
                lines.append(piece)
            if len(lines) > most:
                return [*lines[: most - 1], lines[most - 1][:-1].rstrip() + "…"]
    return lines


def _pieces(word: str, limit: float) -> list[str]:
    if width(word) <= limit:
        return [word]
    pieces = [""]
    for letter in word:
        if width(pieces[-1]) + _advance(letter) > limit:
            pieces.append("")
        pieces[-1] += letter
    return pieces


def directions(text: str) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it reads from right to left."""
    strong = [n for n, letter in enumerate(text) if unicodedata.bidirectional(letter) in ("L", *_RIGHT_TO_LEFT)]
    runs: list[tuple[int, int]] = []
    for is_rtl, group in groupby(strong, key=lambda n: unicodedata.bidirectional(text[n]) in _RIGHT_TO_LEFT):
        places = list(group)
        runs += [(places[0], places[-1] + 1)] if is_rtl else []
    pieces, end = [], 0
    for first, last in runs:
        pieces += [(text[end:first], False), (text[first:last], True)]
        end = last
    return [(piece, rtl) for piece, rtl in [*pieces, (text[end:], False)] if piece]


def isolated(text: str) -> str:
    """A text with its right-to-left pieces in invisible marks that keep them from moving what stands beside."""
    return "".join(f"{ISOLATE}{piece}{END}" if rtl else piece for piece, rtl in directions(text))


def shortened(text: str, names: Iterable[str] = (), most: int = LONGEST_LABEL) -> str:
    """A label of which very long names, and what is left if there is too much of it, are cut."""
    for name in sorted(names, key=len, reverse=True):
        if len(name) > LONGEST_NAME:
            text = text.replace(name, name[: LONGEST_NAME - 1].rstrip() + "…")
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
