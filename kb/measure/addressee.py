"""Whether a text addresses somebody by name.

The same name may be written without accents, with a title, in another order or as a known short form. A name that is
only alike ("Jonahtan") decides nothing, nor does a name in another script.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .names import UNSPACED, bare
from .phrases import nicknames

# What a text says about the address: yes, no or unclear, where (None: nowhere), and why.
YES, NO, UNCLEAR = "yes", "no", "unclear"

TITLES = {
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "doctor", "sir", "madam", "herr", "frau", "monsieur",
    "madame", "mme", "mlle", "senor", "senora", "sr", "sra", "signor", "signora", "dott", "ing", "rev", "hon", "sgt",
    "capt", "lt", "col", "gen",
}  # fmt: skip
SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "phd", "mba", "md", "cpa", "esq", "msc", "bsc", "ma", "pmp", "cfa", "llm"}
SALUTATION = re.compile(
    r"""[\s"'«“*]{0,5}(?:hi{1,5}|hello{1,5}|hey{1,5}|hiya|heya|howdy|g'?day|dear|my\ dear|dearest|greetings|
    (?:good\ )?(?:morning|afternoon|evening)|good\ day|hola|bonjour|bonsoir|
    salut|hallo|hallå|liebe[rs]?|ciao|buongiorno|buonasera|salve|ol[áa]|oi|hej|hei|moi|terve|ahoj|cześć|dzień\ dobry|
    dag|goeden?(?:dag|morgen|middag)|goedendag|selam|merhaba|sawubona|jambo|kia\ ora|sannu|habari|sehr\ geehrte[rs]?|guten\ tag|estimad[oa]|querid[oa]|ch[eè]re?|caro|cara|
    gentile|most\ respected|respected|welcome|namaste|namaskar|shalom|(?:as-?salaa?mu?\ ?)?(?:wa\ ?)?alaikum|assalamu\ alaikum|salaam|salam|buenos\ d[ií]as|buenas\ tardes|
    grüezi|grüß\ gott|servus|moin|yo{1,6}|sup|wass?up|omg|
    здравствуйте|добрый\ день|уважаем(?:ый|ая)|привет|مرحبا|أهلا|السلام\ عليكم)(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|['’\-](?=[^\W\d_]))*")
_END = re.compile(r"[,;:!?.…،！，。]|\s[-–—]|\n|$|[\U0001F300-\U0001FAFF\u2600-\u27bf]")
# Hello, Jane!
_AFTER_COMMA = re.compile(r"\s?(?-i:[^\W\d_a-z])[\w'’\-]{1,30}(?:\s[\w'’\-]{1,30}){0,2}\s?(?:[,!.–—]|\n|$)")
_HONORIFICS = "先生|女士|小姐|老师|教授|总|様|さん|氏|殿|님|씨"
# After a greeting these name nobody.
NOBODY = {
    "there", "all", "everyone", "everybody", "team", "friend", "friends", "sir", "madam", "folks", "dude", "mate", "guys",
    "again", "or", "and", "the", "colleague", "connection", "recruiter", "hiring", "manager", "you", "my", "to", "from",
    "i", "we", "it", "this", "how", "hope", "tout", "le", "monde", "zusammen", "a", "todos",
}  # fmt: skip
# Names that are words as well: without a mark of address beside them they may be either.
WORDS_TOO = {
    "will", "mark", "grace", "rose", "may", "april", "june", "hope", "faith", "joy", "art", "bill", "rob", "sue", "pat",
    "frank", "jack", "bob", "drew", "chase", "hunter", "summer", "dawn", "eve", "ray", "gene", "max", "miles", "grant",
    "guy", "dean", "earl", "rich", "penny", "olive", "ivy", "iris", "lily", "daisy", "ruby", "crystal", "jade", "pearl",
    "amber", "christian", "king", "hill", "field", "reed", "turner", "best", "long", "young", "white", "black", "brown",
    "green", "stone", "clark", "park", "love", "blessing", "so", "an", "do", "la", "de", "van", "von", "said",
}  # fmt: skip


# Congratulations Jane, … – words after which a name is called.
_CALLING = re.compile(
    r"(?<!\w)(?:congratulations|congrats|thanks|thank you|well done|bravo|kudos|welcome|sorry|please|good luck|cheers|oh?|don|doña|"
    r"sister|brother|father|uncle|aunt|auntie|coach|ibu|bapak|pak|mas)$",
    re.IGNORECASE,
)

_LONGEST_CALL = 20
# A name behind one of these at the beginning is spoken of, not to: Meeting with Jane, …
_SPOKEN_OF = {
    "with", "to", "of", "from", "by", "and", "or", "about", "for", "on", "in", "at", "as", "like", "than", "i", "we", "my",
    "our", "your", "a", "an", "the", "is", "was", "are", "were", "am", "it's", "its", "i'm", "saw", "see", "met", "know",
    "via", "through", "says", "said", "tell", "told", "ask", "asked", "meet", "love", "re", "this", "that", "here", "here's",
}  # fmt: skip
# Behind a name: Nakagawa-san, …
_HONORIFIC = re.compile(r"-(?:san|sama|sensei|kun|chan|ji|bey|hanım|hanim|ssi|nim|bhai|da|di)$", re.IGNORECASE)
# Hassan my friend, …
_ENDEARED = r"(?:\s(?:my\s(?:dear\s)?(?:old\s)?(?:friend|brother|sister)|dear|mate|man|buddy))?"
# So many words may come before a name that is called at the beginning: Happy work anniversary Jane, …
_MOST_BEFORE = 3
# A short form has so many letters at least, and leaves out so many.
_LEAST_KEPT, _LEAST_CUT = 4, 2
# Dr Chu, …
_TITLED = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(TITLES))})\.? $", re.IGNORECASE)


class Address(NamedTuple):
    """How a text stands to a name: yes, no or unclear, with the place that shows it."""

    says: str
    start: int
    end: int
    reason: str


class _Word(NamedTuple):
    folded: str
    start: int
    end: int
    capital: bool


def fold(word: str) -> str:
    """A word of a name without case, accents and ways of spelling: Jürgen, Juergen, Jürgeeen."""
    plain = "".join(bare(word))
    plain = re.sub(r"(.)\1{2,}", r"\1", plain)
    return re.sub(r"[aou]e", lambda pair: pair.group()[0], plain).replace("aa", "a")


def salutation_end(text: str) -> int:
    """Where a greeting at the beginning of a text ends, its name included; 0 without one."""
    opening = SALUTATION.match(text)
    if not opening:
        return 0
    rest = text[opening.end() : opening.end() + 60]
    if re.match(r"\s*(?:mr|mrs|ms|dr|prof)\.", rest, re.IGNORECASE):
        rest = rest.replace(".", " ", 1)
    end = _END.search(rest)
    if not end or len(rest[: end.start()].split()) > 4:
        return opening.end()
    name = _AFTER_COMMA.match(rest, end.end()) if not rest[: end.start()].strip() and end.group() in ",،" else None
    return opening.end() + (name or end).end()


def addressed(text: str, name: str | None, *, english: bool) -> Address:
    """Whether a text addresses the bearer of a name."""
    if not text.strip():
        return Address(NO, 0, 0, "there is no text")
    if name is None or not _parts(name):
        return Address(UNCLEAR, 0, 0, "no name is given to look for")
    if UNSPACED.search(name):
        return _unspaced(text, name)
    return _spaced(text, name, english)


def _parts(name: str) -> list[str]:
    family, comma, given = name.partition(",")
    if comma and not set(bare(given)) <= SUFFIXES:
        name = f"{given} {family}"
    words = [word for part in name.split() for word in [fold(part)] if word]
    kept = [word for word in words if word not in TITLES | SUFFIXES]
    return kept or words


def _unspaced(text: str, name: str) -> Address:
    plain = "".join(name.split())
    family = "|".join(re.escape(plain[:length]) for length in (3, 2, 1))
    found = re.search(f"{re.escape(plain)}|(?:{family})(?:{_HONORIFICS})", text)
    if found:
        return Address(YES, *found.span(), "the name is there")
    return Address(UNCLEAR, 0, 0, "a name in this script may be written in another way")


def _words(text: str) -> Iterator[_Word]:
    for found in _WORD.finditer(text):
        yield _Word(fold(_HONORIFIC.sub("", found.group())), *found.span(), found.group()[0].isupper())


def _spaced(text: str, name: str, english: bool) -> Address:
    parts = _parts(name)
    accepted = {part for part in parts if len(part) > 1}
    accepted |= {piece for word in name.split() for piece in bare(word) if len(piece) > 2}
    accepted -= TITLES | SUFFIXES
    known = accepted | {short for part in parts for short in _short_forms().get(part, ())}
    words, opening = list(_words(text)), salutation_end(text)
    mentioned = [word for word in words if word.folded in known]
    for word in mentioned:
        if word.end <= opening or _greeted(text, word) or _called(text, word) or _vocative(text, word, words):
            return Address(YES, word.start, word.end, "addressed by name")
    for word in words[: _MOST_BEFORE + 1]:
        if (word.end <= opening or _called(text, word)) and any(_shortens(word.folded, part) for part in accepted):
            return Address(YES, word.start, word.end, "addressed by a short form of the name")
    return _doubtful(text, words, opening, mentioned, accepted) or _absent(text, words, opening, name, english)


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, set[str]]:
    """The nicknames, folded."""
    return {fold(name): {fold(short) for short in shorts} for name, shorts in nicknames().items()}


def _shortens(short: str, name: str) -> bool:
    """Whether one is the beginning or the end of the other: Thandi, Seun."""
    shorter = len(short) >= _LEAST_KEPT and len(name) - len(short) >= _LEAST_CUT
    return shorter and (name.startswith(short) or name.endswith(short))


def _greeted(text: str, word: _Word) -> bool:
    """Whether a name follows a greeting with no more than a title between them: hey jane how are you."""
    opening = SALUTATION.match(text)
    between = text[opening.end() : word.start].split() if opening else ["?"]
    return all(fold(one) in TITLES for one in between) and (word.capital or word.folded not in WORDS_TOO)


def _called(text: str, word: _Word) -> bool:
    """Whether a name is called at the beginning, after a few words: Happy anniversary Jane, …"""
    before = [one.casefold().replace("’", "'") for one in text[: word.start].split()]
    if not word.capital or len(before) > _MOST_BEFORE or not _SPOKEN_OF.isdisjoint(before):
        return False
    called = re.match(rf"{_ENDEARED}\s*(?:[,;:!?…،]|\s[-–—]|\n|$|[\U0001F300-\U0001FAFF])", text[word.end :], re.IGNORECASE)
    return bool(called) and all(re.fullmatch(r"[\w'.]+", one) for one in before)


def _vocative(text: str, word: _Word, words: list[_Word]) -> bool:
    """Whether a name stands by itself: "Jane, …", "…, Jane!", or first of all words; "… profile Mr Doe." with a title."""
    titled = _TITLED.search(text, max(word.start - _LONGEST_CALL, 0), word.start)
    before, after = text[: titled.start() if titled else word.start].rstrip(' "*'), text[word.end :]
    ends = re.match(r"\s*(?:[,;:!?.…)،]|[-–—]|\n|$|[\U0001F300-\U0001FAFF])", after)
    full_name_ends = re.match(r"\s+[^\W\d_][\w'’-]{0,30}\s*(?:[,:!]|\s[-–—]|\n|$)", after)
    if not before.strip():
        return bool(ends or (full_name_ends and word.capital) or (word.folded not in WORDS_TOO and not word.capital))
    called = before[-1] in ",;.!?-–—\n،" or bool(_CALLING.search(before[-_LONGEST_CALL:]))
    called = called or (titled is not None and before.split()[-1].casefold() not in _SPOKEN_OF)
    ends = ends or (full_name_ends if after.lstrip()[:1].isupper() else None)
    return bool(ends) and called and (word.capital or word.folded not in WORDS_TOO)


def _doubtful(text: str, words: list[_Word], opening: int, mentioned: list[_Word], accepted: set[str]) -> Address | None:
    for word in mentioned:
        if word.capital and not _somebody_else(text, word, words, accepted):
            return Address(UNCLEAR, word.start, word.end, "the name is there, but perhaps not as an address")
    for word in words:
        spoken_to = word.end <= opening or (word.capital and _vocative(text, word, words))
        if spoken_to and any(_alike(word.folded, part) for part in accepted):
            return Address(UNCLEAR, word.start, word.end, "nearly the name that is given: check the spelling")
    return None


def _somebody_else(text: str, word: _Word, words: list[_Word], accepted: set[str]) -> bool:
    """Whether the name belongs to another person, as in Jane Smith."""
    following = next((other for other in words if other.start > word.start), None)
    return bool(following and following.capital and following.folded not in accepted
                and text[word.end : following.start] == " ")  # fmt: skip


def _alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < 3:
        return False
    return one != other and difflib.SequenceMatcher(None, one, other).ratio() >= 0.74


def _absent(text: str, words: list[_Word], opening: int, name: str, english: bool) -> Address:
    if not english or _script(name) != "LATIN":
        return Address(UNCLEAR, 0, 0, "a name in this language or script may be written in another way")
    initials = {part[0] for part in _parts(name)}
    greeted = [word for word in words if word.end <= opening and word.capital and word.folded not in NOBODY | TITLES]
    others = [word for word in greeted[1:] or [] if not SALUTATION.fullmatch(text[word.start : word.end])]
    others = others or [word for word in words[:_MOST_BEFORE] if _called(text, word) and word.folded not in NOBODY]
    if others and others[0].folded[:1] in initials:
        return Address(UNCLEAR, others[0].start, others[0].end, "perhaps a short form of the name")
    if others:
        return Address(NO, others[0].start, others[0].end, "addressed by another name")
    return Address(NO, 0, 0, "the name is nowhere in the text")


def _script(text: str) -> str:
    letters = [unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()]
    return max(set(letters), key=letters.count) if letters else "LATIN"
