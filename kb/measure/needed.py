"""What a text must hold for a pattern to match at all: a quick look before a pattern is compiled and searched for.

Most patterns have words that they can't do without, and few patterns have a chance in any one text; compiling all of
them would take far longer than reading it. The look errs on one side only: a pattern that could match is never left
out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple


class AllOf(NamedTuple):
    """Several needs at once."""

    parts: tuple[Need, ...]


class OneOf(NamedTuple):
    """One of several needs."""

    ways: tuple[Need, ...]


# A run of letters, the name of a family in angle brackets, several needs, or nothing that could be told.
Need = str | AllOf | OneOf | None

# Shorter runs of letters are in nearly every text.
_SHORTEST = 3
# Written in other ways as well, as people do in chats.
_VARIED = {"you", "your"}

_TOKEN = re.compile(
    r"""(?P<run>[^\W\d_]+)|(?P<other>\ +|\\x[0-9a-f]{2}|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<ahead>\(\?<?[=!])|(?P<open>\((?:\?-?[a-z]*:)?)|
    (?P<close>\))|(?P<bar>\|)|(?P<repeat>(?:[?*+]|\{\d*,?\d*\})[?+]?)|(?P<family><\w+>)|(?P<verb>~~?)|(?P<rest>.)""",
    re.VERBOSE | re.DOTALL,
)
_MAY_BE_MISSING = re.compile(r"[?*]|\{(?:0|,)")


def need(pattern: str) -> Need:
    """What a text must hold for a pattern to match; None if that can't be told."""
    return _alternatives((token.lastgroup, token.group()) for token in _TOKEN.finditer(pattern))


def met(wanted: Need, text: str, family: Callable[[str], Need]) -> bool:
    """Whether a text, in small letters, holds what is needed; `family` gives what a family needs, by its name."""
    if wanted is None:
        return True
    if isinstance(wanted, AllOf):
        return all(met(part, text, family) for part in wanted.parts)
    if isinstance(wanted, OneOf):
        return any(met(way, text, family) for way in wanted.ways)
    return met(family(wanted[1:-1]), text, family) if wanted[0] == "<" else wanted in text


def _alternatives(tokens: Iterator[tuple[str | None, str]]) -> Need:
    """What the alternatives up to the end of a group need."""
    ways: list[Need] = []
    parts: list[Need] = []
    # Of a run of letters only the last letter may be missing; of anything else the whole.
    letters = False
    for kind, text in tokens:
        if kind == "run":
            parts.append(text.lower())
        elif kind == "close":
            break
        elif kind == "bar":
            ways.append(_all(parts))
            parts = []
        elif kind == "verb" or (kind == "repeat" and _MAY_BE_MISSING.match(text)):
            # A verb has another last letter in some of its forms.
            last = parts.pop() if parts else None
            parts.append(last[:-1] if letters and isinstance(last, str) else None)
        elif kind == "ahead":
            _alternatives(tokens)
            parts.append(None)
        elif kind == "open":
            parts.append(_alternatives(tokens))
        else:
            parts.append(text if kind == "family" else None)
        letters = kind == "run"
    ways.append(_all(parts))
    return ways[0] if len(ways) == 1 else None if None in ways else OneOf(tuple(ways))


def _all(parts: list[Need]) -> Need:
    kept = tuple(one for one in parts if one is not None and not _in_any_text(one))
    return AllOf(kept) if len(kept) > 1 else kept[0] if kept else None


def _in_any_text(part: Need) -> bool:
    return isinstance(part, str) and part[:1] != "<" and (len(part) < _SHORTEST or part in _VARIED)
