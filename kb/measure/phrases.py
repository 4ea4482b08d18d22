"""The phrase lists of kb/phrases: what in a text shows what, as data.

A pattern is a regular expression with three conveniences: a space stands for any gap between words, `...` for up
to six words, and `'` for an apostrophe of any kind or none. Gaps and words are bounded, so that no text takes long.
`says` is what a match shows: `yes` or another value of the criterion; `cue`, that the criterion may be met, so that
its absence is not certain; `not`, that what stands there does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

CUE, NOT = "cue", "not"
_GAP = r"(?:[^\w\n]{1,3})"
_WORDS = r"(?:[^\w\n]{1,3}[\w'.&/+-]{1,30}){0,6}?[^\w\n]{1,3}"


class Phrase(NamedTuple):
    """One row of a list."""

    id: str
    criteria: str
    says: str
    pattern: str
    reason: str

    @property
    def compiled(self) -> re.Pattern[str]:
        return _compiled(self.pattern)


def rows(name: str) -> Iterator[list[str]]:
    """The rows of one table, without its heading."""
    text = resources.files(__package__.rpartition(".")[0]).joinpath("phrases").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    yield from (line.split("\t") for line in text.splitlines()[1:])


LISTS = ("acquaintance", "self", "purpose", "content", "platform", "pitch", "tone")


@lru_cache(maxsize=1)
def phrases() -> tuple[Phrase, ...]:
    """All phrases that show how a criterion stands."""
    return tuple(Phrase(*row) for name in LISTS for row in rows(name))


@lru_cache(maxsize=1)
def by_criterion() -> dict[str, list[Phrase]]:
    """The phrases of each criterion."""
    found: dict[str, list[Phrase]] = {}
    for phrase in phrases():
        for criterion in phrase.criteria.split():
            found.setdefault(criterion, []).append(phrase)
    return found


@lru_cache(maxsize=4)
def words_of(language: str) -> frozenset[str]:
    """The little words by which a language is told."""
    return frozenset(word for _, name, words, _ in rows("language") if name == language for word in words.split())


@lru_cache(maxsize=1)
def nicknames() -> dict[str, frozenset[str]]:
    """For each folded name the other forms that stand for it."""
    forms: dict[str, set[str]] = {}
    for _, name, short, _ in rows("nicknames"):
        group = {name, *short.split()}
        for one in group:
            forms.setdefault(one, set()).update(group - {one})
    return {name: frozenset(others) for name, others in forms.items()}


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    text = pattern.replace(" ... ", "…").replace("'", "'?").replace(" ", _GAP).replace("…", _WORDS)
    text = text.replace(r"\w+", r"\w{1,40}").replace(r"\w*", r"\w{0,40}")
    return re.compile(rf"(?<!\w)(?:{text})(?!\w)", re.IGNORECASE)
