"""Whether two names of schools, employers, places or organisations mean the same.

Names are the same if they are equal after normalising (case, accents, punctuation, legal forms) or by an
alias that the scenario declares. They are *near* if a person would have to look: the same words in another
order, one name within the other word by word, or an acronym. Near names decide nothing. Anything else is
different; a name that merely begins like another ("Meta", "Metaswitch") is never the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum

LEGAL_FORMS = {
    "ab", "ag", "aps", "as", "asa", "bv", "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "kg",
    "kgaa", "kk", "limited", "llc", "llp", "lp", "ltd", "nv", "oy", "oyj", "plc", "pty", "sa", "sarl", "sas", "se",
    "spa", "srl", "ug",
}  # fmt: skip
SCHOOLS = {"university", "institute", "college", "school"}
# Words that tell nothing when one name is part of another.
COMMON_WORDS = SCHOOLS | {
    "the", "of", "and", "for", "at", "in", "de", "la", "le", "du", "des", "der", "die", "das", "und", "et", "e", "y",
    "universitat", "universite", "universidad", "universita", "hochschule", "academy", "association", "society",
}  # fmt: skip
# Letters that do not come apart into a plain letter and an accent.
LETTERS = {ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("æ"): "ae", ord("œ"): "oe"}


class Match(Enum):
    SAME = "same"
    NEAR = "near"
    DIFFERENT = "different"


def plain(name: str) -> list[str]:
    """A name as bare words: no case, accents, punctuation or closing legal forms."""
    text = name.casefold().translate(LETTERS)
    decomposed = unicodedata.normalize("NFKD", text)
    text = "".join(character for character in decomposed if not unicodedata.combining(character))
    text = re.sub(r"(?<=\b\w)\.(?=\w\b)", "", text)  # S.A. is one word
    words = re.findall(r"[^\W_]+", re.sub(r"['’]", "", text).replace("&", " and "))
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] == "and"):
        words.pop()
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def canonical(name: str, aliases: Mapping[str, str]) -> list[str]:
    """The bare words of a name, after following the declared aliases."""
    table = {tuple(plain(other)): plain(meant) for other, meant in aliases.items()}
    words, seen = plain(name), set()
    while tuple(words) in table and tuple(words) not in seen:
        seen.add(tuple(words))
        words = table[tuple(words)]
    return words


def compare(one: str, other: str, aliases: Mapping[str, str]) -> Match:
    """How two names stand to each other."""
    a, b = canonical(one, aliases), canonical(other, aliases)
    if not a or not b:
        return Match.NEAR  # nothing but punctuation: it can't be told
    if a == b:
        return Match.SAME
    telling = {word for word in a if word not in COMMON_WORDS}, {word for word in b if word not in COMMON_WORDS}
    if sorted(a) == sorted(b) or telling[0] == telling[1]:
        return Match.NEAR
    shorter, longer = sorted(telling, key=len)
    if shorter and shorter < longer:
        return Match.NEAR
    return Match.NEAR if _acronym(a, b) or _acronym(b, a) else Match.DIFFERENT


def _acronym(short: list[str], long: list[str]) -> bool:
    """Whether the short name is made of the first letters of the long one."""
    if len(short) != 1 or len(long) < 2:
        return False
    telling = [word for word in long if word not in COMMON_WORDS or word in SCHOOLS]
    return short[0] in ("".join(word[0] for word in long), "".join(word[0] for word in telling))


def compare_places(one: str, other: str, aliases: Mapping[str, str]) -> Match:
    """How two places stand to each other: town first, then region or country, separated by commas.

    The same town decides only if what follows it is the same too; "Cambridge" may be either Cambridge.
    """
    a, b = ([" ".join(canonical(part, aliases)) for part in place.split(",")] for place in (one, other))
    if a == b:
        return Match.SAME
    if a[0] != b[0]:
        return Match.DIFFERENT
    shorter, longer = sorted((a[1:], b[1:]), key=len)
    return Match.NEAR if all(part in longer for part in shorter) else Match.DIFFERENT
