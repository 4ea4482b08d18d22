"""The weight of evidence: how far the words of a text, taken together, speak for what it may hold.

A clue is a few words in a row, a word of a family, or a cue that a phrase finds. Each weighs so many decibans (ten
times the decimal logarithm of the odds that it changes) for a criterion or against it; they add up, from what is so
of any note. The weights come from the labelled notes (bench/weigh.py), and say in how many of them a clue stands.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from .phrases import families, family_matches, rows, words_of

# What is no clue but weighs as well: what any note has, and whether a phrase shows the thing outright. The last is how
# much less than for a yes is enough for a "perhaps".
BASE, SHOWN, UNSHOWN, PERHAPS = "(any note)", "(phrase)", "(no phrase)", "(perhaps)"
# So many words in a row are a clue at most.
LONGEST = 3

_TOKEN = re.compile(
    r"(?:https?://|www\.)\S{1,200}|\d[\d.,:%]{0,20}|[^\W\d_]{1,40}(?:['’][^\W\d_]{1,20})?|[!?€$£]|[.:;,\n]"
)
_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
_MONTHS = frozenset(
    ["january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"]
)  # may is a verb as well
_ENDS = ".!?\n:"
# No clue goes across these.
BREAKS, BREAK = ".:;,\n", "."


class Token(NamedTuple):
    """A word of a text as clues name it, in small letters or as the kind of thing it is (NAME, YEAR); or a break."""

    word: str
    start: int
    end: int


class Evidence(NamedTuple):
    """What weighs for and against, each with its decibans, and how much less is enough for "perhaps"."""

    weights: Mapping[str, float]
    perhaps: float

    @property
    def decibans(self) -> float:
        """What all of it weighs together."""
        return math.fsum(self.weights.values())

    @property
    def telling(self) -> list[str]:
        """The clues that speak for it, the weightiest first."""
        return sorted((one for one, weight in self.weights.items() if weight > 0 and one not in (BASE, SHOWN, UNSHOWN)),
                      key=lambda one: -self.weights[one])  # fmt: skip


def likely(decibans: float) -> float:
    """The probability that so many decibans stand for."""
    return 1 / (1 + 10 ** (-decibans / 10))


def tokens(text: str, name: str | None = None) -> list[Token]:
    """The words of a text to the bearer of a name, as clues name them; several words of one name are one."""
    found: list[Token] = []
    begins, names = True, (name or "").casefold().split()
    for match in _TOKEN.finditer(text):
        word = "NAME" if match.group().casefold() in names else _kind(match.group(), begins)
        begins = match.group() in _ENDS
        if word == "NAME" and found and found[-1].word == "NAME":
            found[-1] = found[-1]._replace(end=match.end())
        else:
            found.append(Token(word, *match.span()))
    return found


def _kind(word: str, begins: bool) -> str:
    small = word.lower().replace("’", "'")
    if small.startswith(("http", "www.")):
        return "LINK"
    if word[0].isdigit():
        return "YEAR" if re.fullmatch(r"(?:19|20)\d\d", word) else "NUMBER"
    if word in "€$£":
        return "MONEY"
    if word in BREAKS:
        return BREAK
    if small in _DAYS:
        return "DAY"
    if small in _MONTHS:
        return "MONTH"
    # A capital tells a name, but not at the beginning of a sentence, nor in capitals throughout.
    named = word[0].isupper() and not begins and not word.isupper() and not small.startswith("i'")
    return "NAME" if named else small


def clues(text: str, words: list[Token], cues: Iterable[tuple[str, int, int]]) -> dict[str, tuple[int, int]]:
    """All clues of a text with such words, each with its first place; `cues` are what phrases found there."""
    found: dict[str, tuple[int, int]] = {}
    cued = ((f"#{cue}", start, end) for cue, start, end in cues)
    for clue, start, end in (*_in_a_row(words), *_of_families(text), *cued):
        found.setdefault(clue, (start, end))
    return found


def _in_a_row(words: list[Token]) -> Iterator[tuple[str, int, int]]:
    little = words_of("little")
    for length in range(1, LONGEST + 1):
        for row in zip(*(words[at:] for at in range(length)), strict=False):
            named = [token.word for token in row]
            if BREAK not in named and not little.issuperset(named):
                yield " ".join(named), row[0].start, row[-1].end


def _of_families(text: str) -> Iterator[tuple[str, int, int]]:
    for name in families():
        yield from ((f"<{name}>", start, end) for start, end in family_matches(name, text)[:1])


def weigh(criterion: str, says: str, found: Iterable[str], shown: bool = False) -> Evidence:
    """What the clues of a text weigh for a criterion, or for a value of it, which a phrase may have shown as well."""
    known = weights()[criterion, says]
    clues = [BASE, SHOWN if shown else UNSHOWN, *found]
    return Evidence({clue: known[clue] for clue in clues if clue in known}, known[PERHAPS])


@lru_cache(maxsize=1)
def weights() -> dict[tuple[str, str], dict[str, float]]:
    """For each criterion and what it says, what each clue weighs, in decibans."""
    found: dict[tuple[str, str], dict[str, float]] = {}
    for criterion, says, clue, decibans, *_ in rows("weights"):
        found.setdefault((criterion, says), {})[clue] = float(decibans)
    return found


@lru_cache(maxsize=1)
def words_met() -> frozenset[str]:
    """The words that stand in at least two of the labelled notes."""
    return frozenset(word for word, _ in rows("words"))


def unknown(words: list[Token]) -> float:
    """The share of words that stand in none, or in one, of the labelled notes; names and numbers don't count."""
    counted = [token.word for token in words if token.word.isalpha() and not token.word.isupper()]
    return sum(word not in words_met() for word in counted) / len(counted) if counted else 0.0
