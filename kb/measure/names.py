"""Whether two names of schools, employers or organisations mean the same.

Names are the same if they are equal after normalising (case, accents, punctuation, legal forms) or by an
alias that the scenario declares. They are *near* if a person would have to look: the same words in another
order, one name within the other word by word, abbreviations, names in different scripts, or a name that names
nothing ("High School"). Near names decide nothing. Anything else is different; a name that merely begins like
another ("Meta", "Metaswitch") is neither.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from enum import Enum
from functools import lru_cache
from itertools import accumulate

Words = tuple[str, ...]
# What a name stands for, by the plain words of the name.
Aliases = Mapping[Words, str]
NO_ALIASES: Aliases = {}

LEGAL_FORMS = {
    "ab", "ag", "aps", "as", "asa", "bhd", "bv", "co", "company", "corp", "corporation", "doo", "ev", "gbr", "gmbh",
    "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk", "lda", "limited", "llc", "llp", "lp", "ltd", "ltda",
    "mbh", "nv", "ohg", "oy", "oyj", "plc", "pllc", "pte", "pty", "pvt", "sa", "sarl", "sas", "sdn", "se", "sl",
    "srl", "sro", "ug",
}  # fmt: skip
EASTERN_LEGAL_FORMS = re.compile("株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사")
KINDS = {
    "university", "univ", "uni", "universitat", "universite", "universidad", "universidade", "universita",
    "universiteit", "universitet", "universitesi", "hochschule", "college", "school", "institute", "institut",
    "instituto", "istituto", "academy", "association", "society",
}  # fmt: skip
CONNECTING = {
    "the", "of", "and", "for", "at", "in", "de", "di", "do", "da", "del", "della", "la", "le", "du", "des",
    "der", "die", "das", "und", "fur", "et", "e", "y", "van", "voor",
}  # fmt: skip
# Words that tell nothing when one name is part of another.
COMMON_WORDS = KINDS | CONNECTING
# What people write who don't tell a name.
NAMELESS = {
    "high school", "secondary school", "primary school", "grammar school", "business school", "law school",
    "medical school", "graduate school", "community college", "n a", "na", "none", "unknown", "other", "various",
    "confidential", "private", "independent", "stealth", "stealth mode", "stealth startup", "stealth mode startup",
    "startup",
}  # fmt: skip
# What people write who have no employer.
NO_EMPLOYER = {
    "self", "self employed", "selfemployed", "self employment", "freelance", "freelancer", "freelancing",
    "freelance consultant", "independent consultant", "independent contractor", "unemployed", "retired",
    "career break", "sabbatical", "parental leave", "maternity leave", "homemaker",
}  # fmt: skip

# Apostrophes and signs that leave no gap, and letters that do not come apart into a plain one and an accent.
DROPPED = dict.fromkeys(map(ord, "'’‘‛ʼʻ`´′＇™®©℠\N{ARABIC TATWEEL}"))
LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th",
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك", "&": " and ", "+": " plus ",
})  # fmt: skip
# The accents of letters, the points of Hebrew and Arabic, and what makes a symbol colourful. The marks of other
# scripts (が, दि) are no ornament and stay.
ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u064b-\u0655\u0670\ufe00-\ufe0f]")
# Scripts that put no space between words.
UNSPACED = re.compile("[\u0e00-\u0eff\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")


class Match(Enum):
    SAME = "same"
    NEAR = "near"
    DIFFERENT = "different"


@lru_cache(maxsize=8192)
def bare(name: str) -> Words:
    """A name as bare words: no case, accents or punctuation."""
    text = unicodedata.normalize("NFKD", name.translate(DROPPED).casefold()).casefold()
    text = unicodedata.normalize("NFC", ACCENTS.sub("", text).translate(LETTERS))
    text = re.sub(r"(?<=\b[^\W\d_])[./](?=[^\W\d_]\b)", "", text)  # S.A. and A/S are one word
    spaced = ((c if unicodedata.category(c)[0] in "LMN" else " ") for c in text if unicodedata.category(c) != "Cf")
    words = tuple("".join(spaced).split())
    return words[1:] if len(words) > 1 and words[0] == "the" else words


@lru_cache(maxsize=8192)
def plain(name: str) -> Words:
    """The bare words of a name without closing legal forms."""
    words = bare(EASTERN_LEGAL_FORMS.sub(" ", name))
    while len(words) > 1 and (words[-1] in LEGAL_FORMS or words[-1] == "and"):
        words = words[:-1]
    return words


def equivalents(declared: Mapping[str, str]) -> Aliases:
    """The declared aliases in the form in which names are looked up. Raises ValueError for one with two meanings."""
    aliases: dict[Words, str] = {}
    for other, meaning in declared.items():
        words = plain(other)
        if words and plain(aliases.setdefault(words, meaning)) != plain(meaning):
            raise ValueError(f"{other!r} stands for both {aliases[words]!r} and {meaning!r}")
    return aliases


def meant(name: str, aliases: Aliases) -> str:
    """The name that stands for all that are declared to be the same as this one."""
    seen: dict[Words, str] = {}
    while (words := plain(name)) in aliases:
        if words in seen:  # a circle, of which every name has to lead to the same one
            circle = list(seen)[list(seen).index(words) :]
            return seen[min(circle)]
        seen[words] = name
        name = aliases[words]
    return name


def compare(one: str, other: str, aliases: Aliases = NO_ALIASES) -> Match:
    """How two names stand to each other."""
    a, b = (plain(meant(name, aliases)) for name in (one, other))
    if _names_nothing(a) or _names_nothing(b):
        return Match.NEAR
    if a == b:
        return Match.SAME
    return Match.NEAR if near(a, b) else Match.DIFFERENT


def compare_employers(one: str, other: str, aliases: Aliases = NO_ALIASES) -> Match:
    """How two employers stand to each other; two people who work for themselves have none in common."""
    if any(" ".join(plain(meant(name, aliases))) in NO_EMPLOYER for name in (one, other)):
        return Match.DIFFERENT
    return compare(one, other, aliases)


def near(a: Words, b: Words) -> bool:
    """Whether a person would have to look before calling two names different."""
    if _run_together(a) == _run_together(b):
        return True
    if _scripts(a) and _scripts(b) and _scripts(a).isdisjoint(_scripts(b)):
        return True  # Tokyo, 東京
    return _within(a, b) or _within(b, a) or _acronym(a, b) or _acronym(b, a)


def _names_nothing(words: Words) -> bool:
    """Nothing but punctuation, or a word such as University alone."""
    only_kind = COMMON_WORDS.issuperset(words) and not KINDS.isdisjoint(words)
    return not words or only_kind or " ".join(words) in NAMELESS


@lru_cache(maxsize=8192)
def _telling(words: Words) -> frozenset[str]:
    return frozenset(_loose(word) for word in words if word not in COMMON_WORDS) or frozenset(words)


def _loose(word: str) -> str:
    """Zuerich as Zürich, Aarhus as Århus."""
    return re.sub("aa|ae", "a", word).replace("oe", "o").replace("ue", "u")


@lru_cache(maxsize=8192)
def _run_together(words: Words) -> str:
    """JP Morgan as JPMorgan, AT&T as ATT."""
    return _loose("".join(word for word in words if word != "and"))


@lru_cache(maxsize=8192)
def _scripts(words: Words) -> frozenset[str]:
    """LATIN, CJK, …"""
    return frozenset(unicodedata.name(c, "?").split()[0] for c in "".join(words) if c.isalpha())


def _within(a: Words, b: Words) -> bool:
    """Whether every telling word of one name is in the other, at least abbreviated: Georgia Tech."""
    part, whole = _telling(a), _telling(b)
    anchored = len(part) > 1 or part & whole or UNSPACED.search(a[0])
    return bool(anchored) and all(any(_abbreviated(word, other) for other in whole) for word in part)


def _abbreviated(one: str, other: str) -> bool:
    """Whether one of two words has the letters of the other in their order: univ, intl, st for saint."""
    if one[0] != other[0] or one == other:
        return one == other
    short, long = sorted((one, other), key=len)
    letters = iter(long)
    return len(short) > 1 and all(letter in letters for letter in short)


def _acronym(a: Words, b: Words) -> bool:
    """Whether a word of one name stands for the first letters of the other: MIT Sloan, UC Berkeley."""
    if len(b) < 2:
        return False
    words = _telling(a)
    candidates = {word for word in words if len(word) > 1} | {_run_together(a)}
    return any(
        word == initials[-1] or (word in initials[1:] and words - {word} <= _telling(b))
        for initials in _initials(b)
        for word in candidates
    )


@lru_cache(maxsize=8192)
def _initials(words: Words) -> list[list[str]]:
    """L, LS, LSE, … for all words of a name, and for all but those that connect."""
    chosen = (words, [word for word in words if word not in CONNECTING])
    return [list(accumulate(word[0] for word in some)) for some in chosen if len(some) > 1]
