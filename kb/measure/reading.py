"""Reading a draft: what each criterion finds in a text, with the place that shows it.

A clear phrase shows that a criterion is met. It is held not to be met only where that is a matter of fact: there is
no text, or a short English one without any word that goes with the criterion. Everything else is unclear.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from .addressee import NO, UNCLEAR, YES, addressed, salutation_end
from .phrases import CUE, NOT, Phrase, by_criterion, words_of
from .sentences import Piece, sentences

# Of a longer text only the beginning is searched, and nothing is said to be missing.
MOST_SEARCHED = 8_000
# So many words can be taken in at a glance; in more, what seems to be missing may be said in other words.
SHORT = 70

PRESENCE = ("who", "known", "reason", "topic", "interest", "help", "memory", "event", "introducer", "profile",
            "content", "visit", "article", "congratulation", "default")  # fmt: skip
# What may be said in too many ways to be missed by a word alone: missing only from a text that is understood whole.
VARIED = ("who", "known", "reason")
# What is wholly a matter of fact, so that its absence shows in a text of any length.
PLAIN = ("default",)

_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "\u00a0": " ", "\n": " ", "\t": " ", "\r": " "})

_FIELD = r"""name|first|last|company|employer|title|topic|event|role|position|school|university|college|industry|contact|
    connection|city|place|location|date|insert|your|their|job|skill|product|field|subject|link|xxx|tema|nombre|empresa|
    thema|firma|nom|prénom|organi[sz]ation|interest|project|recipient|person|group|team|something|specific"""
PLACEHOLDER = re.compile(
    rf"""\{{{{?[^{{}}\n]{{1,40}}\}}\}}?|\$\{{[^{{}}\n]{{1,40}}\}}|%[A-Za-z_]{{3,30}}%|\*\|[^|\n]{{1,30}}\|\*|
    \[[^\[\]\n]{{0,40}}?\b(?:{_FIELD})[^\[\]\n]{{0,30}}\]|<{{1,2}}[^<>\n]{{0,40}}?(?:{_FIELD})[^<>\n]{{0,30}}>{{1,2}}|
    \b[xX]{{3,12}}\b|(?<!\w)_{{3,40}}(?!\w)|\b(?:INSERT|FIRSTNAME|FIRST_NAME|LASTNAME)\b[\ ]?[A-Z]{{0,20}}|\[\s{{0,9}}\]|\[\.{{2,9}}\]""",
    re.VERBOSE | re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"[\[<{][^\[\]<>{}\n]{1,40}[\]>}]")


class Finding(NamedTuple):
    """How one criterion stands: yes, no, unclear, or another value; what shows it, and by which phrase."""

    criterion: str
    says: str
    start: int
    end: int
    quote: str
    reason: str
    phrase: str = ""

    @property
    def evidence(self) -> str:
        """What a person would point at."""
        return f"“{self.quote}” ({self.reason}, at {self.start}–{self.end})" if self.quote else self.reason


class Reading(NamedTuple):
    """Everything that was found in a draft."""

    text: str
    sentences: tuple[Piece, ...]
    english: bool
    findings: dict[str, Finding]


class _Hit(NamedTuple):
    phrase: Phrase
    start: int
    end: int


def read_draft(text: str, name: str | None = None) -> Reading:
    """Read a draft that goes to the bearer of a name."""
    pieces = tuple(sentences(text)) if text.strip() else ()
    english = _is_english(text, name)
    found = [_name(text, name, english), _placeholders(text, english)]
    found += [_presence(criterion, text, name, pieces, english) for criterion in PRESENCE]
    found += [_pitch(text, pieces, english), _tone(text, pieces, english)]
    return Reading(text, pieces, english, {finding.criterion: finding for finding in found})


def _is_english(text: str, name: str | None) -> bool:
    """Whether a text can be read: Latin letters, and no other language's little words."""
    letters = [c for c in text[:MOST_SEARCHED] if c.isalpha()]
    latin = sum(unicodedata.name(c, "").startswith("LATIN") for c in letters)
    if latin < 0.9 * len(letters):
        return False
    skipped = {word.casefold() for word in (name or "").split()}
    words = [word.replace("’", "'").casefold() for word in _LETTERS.findall(text[:MOST_SEARCHED])]
    words = [word for word in words if word not in skipped]
    return sum(word in words_of("english") or "'" in word for word in words) >= sum(word in words_of("other") for word in words)


def _name(text: str, name: str | None, english: bool) -> Finding:
    holder = PLACEHOLDER.search(text)
    found = addressed(text, name, english=english)
    if found.says == UNCLEAR and holder and holder.start() <= max(salutation_end(text), 12):
        return Finding("name", NO, *holder.span(), holder.group(), "a placeholder stands where the name should be")
    return Finding("name", found.says, found.start, found.end, text[found.start : found.end], found.reason)


def _placeholders(text: str, english: bool) -> Finding:
    found = PLACEHOLDER.search(text)
    if found:
        return Finding("placeholders", YES, *found.span(), found.group(), "a gap that is still to be filled")
    doubt = _IN_BRACKETS.search(text)
    if doubt and (not english or len(doubt.group().split()) < 3):
        return Finding("placeholders", UNCLEAR, *doubt.span(), doubt.group(), "brackets that may be a gap to fill")
    return Finding("placeholders", NO, 0, 0, "", "no gap is left in the text")


def _hits(criterion: str, text: str, pieces: tuple[Piece, ...]) -> list[_Hit]:
    """Where the phrases of a criterion match, sentence by sentence; what does not count is left out."""
    plain = text.translate(_SAME_LENGTH)
    found: list[_Hit] = []
    for piece in pieces:
        start, end = piece.start, min(piece.end, MOST_SEARCHED)
        here = [_Hit(phrase, *match.span()) for phrase in by_criterion().get(criterion, ())
                for match in phrase.compiled.finditer(plain, start, max(start, end))]  # fmt: skip
        masked = [hit for hit in here if hit.phrase.says == NOT]
        found += [hit for hit in here if hit.phrase.says != NOT and not any(_overlap(hit, other) for other in masked)]
    return found


def _overlap(one: _Hit, other: _Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _finding(criterion: str, hit: _Hit, text: str, says: str = "") -> Finding:
    quote = text[hit.start : hit.end]
    return Finding(criterion, says or hit.phrase.says, hit.start, hit.end, quote, hit.phrase.reason, hit.phrase.id)


def _presence(criterion: str, text: str, name: str | None, pieces: tuple[Piece, ...], english: bool) -> Finding:
    if not pieces:
        return Finding(criterion, NO, 0, 0, "", "there is no text")
    if not english:
        return Finding(criterion, UNCLEAR, 0, 0, "", "the text is in a language that is not read here")
    hits = _hits(criterion, text, _whole(text) if criterion == "article" else pieces)
    shown = [hit for hit in hits if hit.phrase.says != CUE]
    if shown:
        return _finding(criterion, min(shown, key=lambda hit: (hit.start, -hit.end)), text)
    if criterion in VARIED:
        if _understood(text, pieces, name):
            return Finding(criterion, NO, 0, 0, "", "the text says nothing of the kind")
        return Finding(criterion, UNCLEAR, 0, 0, "", "the text may say so in words that are not known here")
    return _absence(criterion, text, hits)


def _understood(text: str, pieces: tuple[Piece, ...], name: str | None) -> bool:
    """Whether every sentence is a wish to connect, a pleasantry or a name, and nothing besides."""
    plain = text.translate(_SAME_LENGTH)
    for hit in _hits("plain", text, pieces):
        plain = plain[: hit.start] + " " * (hit.end - hit.start) + plain[hit.end :]
    mine = {word.casefold() for word in _LETTERS.findall(name or "")}
    rest = [word.casefold() for piece in pieces for word in _LETTERS.findall(plain[piece.start : piece.end])]
    return all(word in mine or word in words_of("filling") for word in rest)


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(0, len(text)),)


def _absence(criterion: str, text: str, hits: list[_Hit]) -> Finding:
    cues = [hit for hit in hits if hit.phrase.says == CUE]
    if cues:
        return _finding(criterion, cues[0], text, UNCLEAR)
    if (len(text.split()) > SHORT and criterion not in PLAIN) or len(text) > MOST_SEARCHED:
        return Finding(criterion, UNCLEAR, 0, 0, "", "the text is too long to be sure that it is not there")
    return Finding(criterion, NO, 0, 0, "", "nothing in the text speaks of it")


def _pitch(text: str, pieces: tuple[Piece, ...], english: bool) -> Finding:
    if not pieces:
        return Finding("pitch", "none", 0, 0, "", "there is no text")
    if not english:
        return Finding("pitch", UNCLEAR, 0, 0, "", "the text is in a language that is not read here")
    hits = _hits("pitch", text, pieces)
    for kind in ("recruiting", "sales"):
        shown = [hit for hit in hits if hit.phrase.says == kind]
        if shown:
            return _finding("pitch", shown[0], text)
    found = _absence("pitch", text, hits)
    return found._replace(says="none") if found.says == NO else found


def _tone(text: str, pieces: tuple[Piece, ...], english: bool) -> Finding:
    """The tone that all its marks agree on; friendly words don't make up for a demand."""
    if not pieces or not english:
        return Finding("tone", UNCLEAR, 0, 0, "", "there is no text" if not pieces else "the text is not read")
    letters = [c for c in text if c.isalpha()]
    if len(letters) >= 25 and sum(c.isupper() for c in letters) > 0.8 * len(letters):
        return Finding("tone", "pushy", 0, len(text), text[:60], "capitals throughout read like shouting")
    hits = _hits("tone", text, _whole(text))
    faults = {hit.phrase.says for hit in hits} - {"warm_professional"}
    for hit in hits:
        if (len(faults) == 1 and hit.phrase.says in faults) or (hits and not faults):
            return _finding("tone", hit, text)
    if faults:
        return Finding("tone", UNCLEAR, hits[0].start, hits[0].end, text[hits[0].start : hits[0].end], "marks of several tones")
    return Finding("tone", UNCLEAR, 0, 0, "", "no clear mark of any tone")
