"""Clauses put together into one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

# No clause may be cut behind one of these.
_LEADING = {"a", "an", "the", "no", "not", "your", "their", "its", "his", "her", "of", "to", "in", "on", "at", "that",
            "how", "what", "whom", "whether", "and", "or"}  # fmt: skip


def joined(words: Sequence[str], last: str = "and") -> str:
    """a, b and c."""
    return f" {last} ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""


def counted(text: str, number: object) -> tuple[str, str]:
    """A text about {value} as a number has it, and the number in words: once, twice, 1 day, 3 days."""
    if number in (1, 2) and "{value} times" in text:
        return text.replace("{value} times", "{value}"), "once" if number == 1 else "twice"
    return (re.sub(r"\{value\} (\w+)s\b", r"{value} \1", text) if number == 1 else text), str(number)


def alternatives(clauses: Sequence[tuple[str, str]], fill: Callable[[str], str], last: str = "or") -> str:
    """Clauses as a list; what all of them begin or end with is said once: it has claws, hooves or horns.

    Each clause comes with the words that it is made of before their placeholders are filled, or "" if there are none.
    Only these are compared, so that no name is torn apart.
    """
    said = [text for text, _ in clauses]
    words = [made.split() for _, made in clauses]
    begin = _beginning(words)
    if not begin:
        return joined(said, last)
    rest = [each[begin:] for each in words]
    end = _end(rest)
    parts = [fill(" ".join(each[: len(each) - end])) for each in rest]
    texts = [fill(" ".join(words[0][:begin])), joined(parts, last), fill(" ".join(rest[0][len(rest[0]) - end :]))]
    return " ".join(filter(None, texts))


def _beginning(words: Sequence[Sequence[str]]) -> int:
    """How many words all clauses begin with and may share."""
    if len(words) < 2:
        return 0
    shared = 0
    while shared < min(map(len, words)) - 1 and len({tuple(each[: shared + 1]) for each in words}) == 1:
        shared += 1
    while shared and not _may_end(words[0][:shared]):
        shared -= 1
    # One word is enough if it is a whole subject.
    return shared if shared > 1 or (shared and (words[0][0] in ("you", "it") or words[0][0].endswith("}"))) else 0


def _end(words: Sequence[Sequence[str]]) -> int:
    """How many words all clauses end with and may share; a single one is not worth it."""
    shared = 0
    while shared < min(map(len, words)) - 1 and len({tuple(each[-shared - 1 :]) for each in words}) == 1:
        shared += 1
    while shared and not all(_may_end(each[: len(each) - shared]) for each in words):
        shared -= 1
    return shared if shared > 1 else 0


def _may_end(words: Sequence[str]) -> bool:
    """Whether a clause may be cut behind these words: not behind an article, nor inside quotation marks."""
    text = " ".join(words)
    return words[-1] not in _LEADING and text.count("“") == text.count("”")
