"""The phrase lists of kb/phrases: what in a text shows what, as data.

A pattern is a regular expression of PCRE2, which compiles many long ones in a moment, with six conveniences: a space
stands for any gap between words, `...` for up to six words, `'` for an apostrophe of any kind or none, `you` and `your`
also for `u` and `ur`, `<family>` for any word of a family (families.tsv), and a verb with `~` for its regular forms
(`visit~`, with its last letter doubled `stop~~`). Gaps and words are bounded, so that no text takes long.
`says` is what a match shows: `yes` or another value of the criterion; `cue`, a clue that is weighed with the other
words (see evidence); `not`, that what stands there does not count; `shared`, that it is met if the two who write and
read share it (see reading).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

import pcre2

CUE, NOT, IF_SHARED = "cue", "not", "shared"
_SLOT = re.compile(r"<(\w+)>")
# A family may name others, which name others in turn.
_NESTED = 3
_VERB = re.compile(r"([a-z]+)(~~?)")
# As people write in chats; not where a pattern looks back, which needs a width of its own.
_YOU = re.compile(r"(?<![\w!=\\])you(?:r)?(?!\w)(?!\\s\))")
_CHAT = {"you": "(?:you|u)", "your": "(?:your|ur)"}
# A repetition without an end could take long; no word and no number is longer.
_BOUNDED = {r"\w+": r"\w{1,40}", r"\w*": r"\w{0,40}", r"\w{2,}": r"\w{2,40}", r"\w{3,}": r"\w{3,40}", r"\d+": r"\d{1,12}",
            "]+": "]{1,40}", "]*": "]{0,40}"}  # fmt: skip
_GAP = r"(?:[^\w\n]{1,3})"
_WORDS = r"(?:[^\w\n]{1,3}[\w'.&/+-]{1,30}+){0,6}?[^\w\n]{1,3}"
# A word with its hyphens is taken whole before a gap: otherwise it could be divided in very many ways.
_WHOLE = re.compile(r"(\[\\w[^\]]{1,20}\])(\+|\{\d+,\d+\})(?= |\)[{? |])")


class Phrase(NamedTuple):
    """One row of a list."""

    id: str
    criteria: str
    says: str
    pattern: str
    reason: str

    def matches(self, text: str, start: int = 0) -> list[tuple[int, int]]:
        """Where the pattern matches from a place of a text on; nowhere, if that takes longer than PCRE2 allows."""
        pattern = _compiled(self.pattern)
        try:
            return [match.span() for match in pattern.finditer(text, start)]
        except pcre2.LibraryError:
            return []


def rows(name: str) -> Iterator[list[str]]:
    """The rows of one table, without its heading."""
    text = resources.files(__package__.rpartition(".")[0]).joinpath("phrases").joinpath(f"{name}.tsv").read_text(encoding="utf-8")
    yield from (line.split("\t") for line in text.splitlines()[1:])


LISTS = ("acquaintance", "self", "purpose", "offers", "content", "platform", "pitch", "tone")


@lru_cache(maxsize=1)
def phrases() -> tuple[Phrase, ...]:
    """All phrases that show how a criterion stands."""
    return tuple(Phrase(*row) for name in LISTS for row in rows(name))


@lru_cache(maxsize=1)
def by_criterion() -> dict[str, list[Phrase]]:
    """For each criterion the phrases that bear on it."""
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
def families() -> dict[str, str]:
    """Words that stand in one slot of a pattern: occasions, trades, ways of getting in touch."""
    return {name: forms for _, name, forms, _ in rows("families")}


def family_matches(name: str, text: str) -> list[tuple[int, int]]:
    """Where a word of a family stands in a text."""
    return Phrase(name, "", CUE, f"<{name}>", "").matches(text)


@lru_cache(maxsize=1)
def nicknames() -> dict[str, frozenset[str]]:
    """For each folded name the other forms that stand for it."""
    forms: dict[str, set[str]] = {}
    for _, name, short, _ in rows("nicknames"):
        group = {name, *short.split()}
        for one in group:
            forms.setdefault(one, set()).update(group - {one})
    return {name: frozenset(others) for name, others in forms.items()}


def _forms(verb: re.Match[str]) -> str:
    """The regular forms of a verb: visit, visits, visited, visiting."""
    stem, marks = verb.groups()
    if len(marks) > 1:
        return f"{stem}(?:s|{stem[-1]}ed|{stem[-1]}ing)?"
    if stem.endswith("e"):
        return f"{stem[:-1]}(?:e|es|ed|ing)"
    return f"{stem[:-1]}(?:y|ies|ied|ying)" if stem.endswith("y") else f"{stem}(?:s|es|ed|ing)?"


def expanded(pattern: str) -> str:
    """A pattern with its conveniences written out, and without a repetition that has no end."""
    text = pattern
    for _ in range(_NESTED):
        text = _SLOT.sub(lambda slot: f"(?:{families()[slot.group(1)]})", text)
    text = _VERB.sub(_forms, text)
    text = _YOU.sub(lambda word: _CHAT[word.group()], text)
    text = _WHOLE.sub(lambda word: word[1] + ("{1,40}" if word[2] == "+" else word[2]) + "+", text)
    text = text.replace(" ... ", "…").replace("'", "'?").replace(" ", _GAP).replace("…", _WORDS)
    for free, bounded in _BOUNDED.items():
        text = text.replace(free, bounded)
    return text


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> pcre2.Pattern:
    # Few patterns match more than once in a run: making them machine code would take longer than it saves.
    return pcre2.compile(rf"(?<!\w)(?:{expanded(pattern)})(?!\w)", pcre2.IGNORECASE, jit=False)
