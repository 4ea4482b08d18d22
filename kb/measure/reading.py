"""Reading a draft: what each criterion finds in a text, with the place that shows it.

A clear phrase shows that a criterion is met. It is held not to be met only where that is a matter of fact, or where
the text is understood: no sentence has more than a few words of content that neither a phrase nor a name accounts
for (`understood`), and no word of the text goes with the criterion. Everything else is unclear, and can be asked.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from .addressee import NO, UNCLEAR, YES, addressed, salutation_end
from .phrases import CUE, IF_SHARED, NOT, Phrase, by_criterion, words_of
from .sentences import Piece, sentences
from .understood import MOST_LEFT, MOST_SHARE, WORD, left_over

# Of a longer text only the beginning is searched, and nothing is said to be missing.
MOST_SEARCHED = 5_000
# In more words than a few, at least one in so many is a little English word if the text is English.
FEW, LEAST_ENGLISH = 7, 8

PRESENCE = ("who", "known", "reason", "topic", "interest", "help", "memory", "event", "introducer", "profile",
            "content", "visit", "article", "congratulation", "default")  # fmt: skip
# What a finding of each criterion may say.
CRITERIA: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("name", "placeholders", *PRESENCE), (YES, NO, UNCLEAR)),
    "pitch": ("sales", "recruiting", "none", UNCLEAR),
    "tone": ("warm_professional", "stiff", "casual", "pushy", UNCLEAR),
}
# What may be said in too many ways to be missed by a word alone: missing only from a text that is understood whole.
VARIED = ("who", "known", "reason")
TONES = ("pushy", "stiff", "casual", "warm_professional")
# Words that make a tone only where there are two of them.
WEAKLY = {"warm_professional": "friendly", "pushy": "pressing"}
# Who names an introducer or a shared memory says how the two know each other, and so on.
IMPLIED = {"introducer": ("known",), "memory": ("known",), "content": ("profile",), "topic": ("reason",),
           "help": ("reason",), "article": ("reason",), "interest": ("reason",)}
# A plain phrase that leaves a criterion open: that there is a profile is not yet that it was read.
OPEN = {"profile": ("plain-08",)}
# What a pitch has as well, to its own ends.
PITCHED = ("reason", "topic", "help", "article")
# What counts only beside another finding, as an occasion counts if the two share a memory.
SHARED = {"event": "memory"}
# What is there only if it has a name, and not where a gap of a template stands for that.
NAMED = ("event",)
# What is looked for in the whole text, and not sentence by sentence.
WHOLE = ("article", "tone")
# What a signature may show as well as a sentence.
SIGNED = ("who",)
# What is a matter of fact or of telling words (cues), so that its absence shows in a text that is not understood, too.
PLAIN = ("default", "pitch")

_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "\u00a0": " ", "\n": " ", "\t": " ", "\r": " "})

_FIELD = r"""name|first|last|company|employer|title|topic|event|role|position|school|university|college|industry|contact|
    connection|city|place|location|date|insert|your|their|job|skill|product|field|subject|link|xxx|tema|nombre|empresa|
    thema|firma|nom|prénom|organi[sz]ation|interest|project|recipient|person|group|team|something|specific"""
PLACEHOLDER = re.compile(
    rf"""\{{{{?[^{{}}\n]{{1,40}}\}}\}}?|\$\{{[^{{}}\n]{{1,40}}\}}|%[A-Za-z_]{{3,30}}%|\*\|[^|\n]{{1,30}}\|\*|
    \[[^\[\]\n]{{0,40}}?\b(?:{_FIELD})[^\[\]\n]{{0,30}}\]|<{{1,2}}[^<>\n]{{0,40}}?(?:{_FIELD})[^<>\n]{{0,30}}>{{1,2}}|
    \b[xX]{{3,12}}\b|(?<!\w)_{{3,40}}(?!\w)|\b(?:INSERT|FIRSTNAME|FIRST_NAME|LASTNAME)\b[\ ]?[A-Z]{{0,20}}|\[\s{{0,9}}\]|\[\.{{2,9}}\]|
    \((?:first|last|full|their|your|company|recipient|contact|article|event|job|project|post)\ (?:name|title)\)|\(insert\ [^()\n]{{1,30}}\)""",
    re.VERBOSE | re.IGNORECASE,
)
# The word before an apostrophe with which a match begins: I'd.
_CUT_OFF = re.compile(r"(?<!\w)\w{1,10}['’]$")
_MOST_CUT_OFF = 12
_IN_BRACKETS = re.compile(r"[\[<{][^\[\]<>{}\n]{1,40}[\]>}]")


class Finding(NamedTuple):
    """How one criterion stands: yes, no, unclear, or another value; what shows it, and by which phrase.

    `supposed` says that it stands so only if a text with so few words left over is understood.
    """

    criterion: str
    says: str
    start: int
    end: int
    quote: str
    reason: str
    phrase: str = ""
    supposed: bool = False

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


class _Draft(NamedTuple):
    """A text with its sentences and what was recognised in it."""

    text: str
    pieces: tuple[Piece, ...]
    english: bool
    hits: dict[str, list[_Hit]]
    understood: bool = False


def read_draft(text: str, name: str | None = None, most_left: float = MOST_LEFT) -> Reading:
    """Read a draft that goes to the bearer of a name; it is understood if at most so many words are left over."""
    draft = _search(text, name)
    draft = draft._replace(understood=_understood(draft, name, most_left))
    found = [_name(text, name, draft.english), _placeholders(text, draft.english)]
    found += [_presence(criterion, draft, name) for criterion in PRESENCE]
    pitch = _pitch(draft)
    found = [_beside_a_pitch(one, pitch) for one in _implied(_settled(found))] + [pitch, _tone(draft, pitch)]
    return Reading(text, draft.pieces, draft.english, {finding.criterion: finding for finding in found})


def _search(text: str, name: str | None) -> _Draft:
    pieces = tuple(sentences(text)) if text.strip() else ()
    english = bool(pieces) and _is_english(text, name)
    signature = (Piece(pieces[-1].end, len(text)),) if pieces and pieces[-1].end < len(text) else ()
    where = {**dict.fromkeys(WHOLE, (Piece(0, len(text)),)), **dict.fromkeys(SIGNED, pieces + signature)}
    plain = text.translate(_SAME_LENGTH)
    hits = {criterion: _hits(phrases, plain, where.get(criterion, pieces))
            for criterion, phrases in by_criterion(plain[:MOST_SEARCHED]).items()} if english else {}  # fmt: skip
    return _Draft(text, pieces, english, hits)


def _is_english(text: str, name: str | None) -> bool:
    """Whether a text can be read: Latin letters, and no other language's little words."""
    letters = [c for c in text[:MOST_SEARCHED] if c.isalpha()]
    latin = sum(unicodedata.name(c, "").startswith("LATIN") for c in letters)
    if latin < 0.9 * len(letters):
        return False
    skipped = {word.casefold() for word in (name or "").split()}
    words = [word.replace("’", "'").casefold() for word in WORD.findall(text[:MOST_SEARCHED])]
    words = [word for word in words if word not in skipped]
    english = sum(word in words_of("english") or "'" in word for word in words)
    if len(words) > FEW and english < len(words) / LEAST_ENGLISH:
        return False
    return english >= sum(word in words_of("other") for word in words)


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


def _hits(phrases: list[Phrase], plain: str, pieces: tuple[Piece, ...]) -> list[_Hit]:
    """Where the phrases of a criterion match, sentence by sentence; what does not count is left out."""
    found: list[_Hit] = []
    for piece in pieces:
        start, end = piece.start, min(piece.end, MOST_SEARCHED)
        here = [_Hit(phrase, *match.span()) for phrase in phrases
                for match in phrase.compiled.finditer(plain, start, max(start, end))]  # fmt: skip
        masks = [hit for hit in here if hit.phrase.says == NOT]
        # A mask says that something does not count; a cue, that somebody should look.
        found += [hit for hit in here if hit.phrase.says == CUE
                  or (hit.phrase.says != NOT and not any(_overlap(hit, mask) for mask in masks))]  # fmt: skip
    return found


def _overlap(one: _Hit | Piece, other: _Hit | Piece) -> bool:
    return one.start < other.end and other.start < one.end


def _finding(criterion: str, hit: _Hit, text: str, says: str = "") -> Finding:
    before = _CUT_OFF.search(text, max(hit.start - _MOST_CUT_OFF, 0), hit.start)
    start = before.start() if before else hit.start
    quote = text[start : hit.end].rstrip()
    return Finding(criterion, says or hit.phrase.says, start, start + len(quote), quote, hit.phrase.reason, hit.phrase.id)


def _presence(criterion: str, draft: _Draft, name: str | None) -> Finding:
    if not draft.english:
        return _unreadable(criterion, NO, draft)
    shown = [hit for hit in draft.hits[criterion] if hit.phrase.says != CUE]
    gaps = [Piece(*found.span()) for found in PLACEHOLDER.finditer(draft.text)] if criterion in NAMED else []
    named = [hit for hit in shown if not any(_overlap(hit, gap) for gap in gaps)]
    if named:
        return _finding(criterion, min(named, key=lambda hit: (hit.phrase.says == IF_SHARED, hit.start, -hit.end)), draft.text)
    if shown:
        start, end = next(gap for gap in gaps if _overlap(shown[0], gap))
        return Finding(criterion, NO, start, end, draft.text[start:end], "a gap stands where the name should be")
    if criterion not in VARIED:
        return _absence(criterion, NO, draft)
    plain = [(hit.start, hit.end) for hit in draft.hits["plain"]]
    if len(draft.text) > MOST_SEARCHED or left_over(draft.text, draft.pieces, plain, name, "filling"):
        return Finding(criterion, UNCLEAR, 0, 0, "", "the text may say so in words that are not known here")
    return Finding(criterion, NO, 0, 0, "", "the text says nothing of the kind")


def _settled(found: list[Finding]) -> list[Finding]:
    """The findings, with those that count only beside another one settled by that."""
    says = {one.criterion: one.says for one in found}
    return [one if one.says != IF_SHARED else one._replace(says=YES if says[SHARED[one.criterion]] == YES else UNCLEAR)
            for one in found]  # fmt: skip


def _implied(found: list[Finding]) -> list[Finding]:
    """The findings, and what some of them say of other criteria that no phrase of their own shows."""
    shown = {implied: one for one in found if one.says == YES for implied in IMPLIED.get(one.criterion, ())}
    return [one if one.says == YES or one.criterion not in shown else shown[one.criterion]._replace(criterion=one.criterion)
            for one in found]  # fmt: skip


def _unreadable(criterion: str, absent: str, draft: _Draft) -> Finding:
    """Of no text, or of one in another language."""
    if not draft.pieces:
        return Finding(criterion, absent, 0, 0, "", "there is no text")
    return Finding(criterion, UNCLEAR, 0, 0, "", "the text is in a language that is not read here")


def _beside_a_pitch(found: Finding, pitch: Finding) -> Finding:
    """What somebody who sells or recruits wants, gives and would talk about is perhaps no more than the pitch."""
    if found.criterion not in PITCHED or found.says != YES or pitch.says not in ("sales", "recruiting"):
        return found
    return found._replace(says=UNCLEAR, reason="it may be no more than the pitch")


def _understood(draft: _Draft, name: str | None, most_left: float) -> bool:
    """Whether few words of a text are left that no phrase or name accounts for, and not most of them."""
    if len(draft.text) > MOST_SEARCHED:
        return False
    spans = [(hit.start, hit.end) for hits in draft.hits.values() for hit in hits if hit.phrase.says != CUE]
    left, every = (len(left_over(draft.text, draft.pieces, covered, name, "little")) for covered in (spans, []))
    return left <= most_left and left <= every * MOST_SHARE


def _absence(criterion: str, absent: str, draft: _Draft) -> Finding:
    cues = [hit for hit in draft.hits[criterion] if hit.phrase.says == CUE
            and not any(_overlap(hit, plain) for plain in draft.hits["plain"]
                        if plain.phrase.id not in OPEN.get(criterion, ()))]  # fmt: skip
    if cues:
        return _finding(criterion, cues[0], draft.text, UNCLEAR)
    if draft.understood or (criterion in PLAIN and len(draft.text) <= MOST_SEARCHED):
        return Finding(criterion, absent, 0, 0, "", "nothing in the text speaks of it", supposed=criterion not in PLAIN)
    return Finding(criterion, UNCLEAR, 0, 0, "", "too much of the text is in words that are not known here")


def _pitch(draft: _Draft) -> Finding:
    if not draft.english:
        return _unreadable("pitch", "none", draft)
    for kind in ("recruiting", "sales"):
        shown = [hit for hit in draft.hits["pitch"] if hit.phrase.says == kind]
        if shown:
            return _finding("pitch", shown[0], draft.text)
    return _absence("pitch", "none", draft)


def _tone(draft: _Draft, pitch: Finding) -> Finding:
    """The tone that all its marks agree on; friendly words don't make up for a demand, and polite ones not for a pitch."""
    text = draft.text
    if not draft.english:
        return _unreadable("tone", UNCLEAR, draft)
    pitched = pitch.says in ("sales", "recruiting")
    hits = [hit for hit in draft.hits["tone"] if not (pitched and hit.phrase.says == WEAKLY["warm_professional"])]
    marks = {tone: [hit for hit in hits if hit.phrase.says in (tone, WEAKLY.get(tone))] for tone in TONES}
    strong = {tone for tone, found in marks.items() if any(hit.phrase.says == tone for hit in found) or _adds_up(found)}
    if _shouted(text) and "pushy" not in strong:
        return Finding("tone", UNCLEAR, 0, len(text), text[:60], "capitals throughout may be read as shouting")
    faults = strong - {"warm_professional"}
    for tone in TONES:
        if tone in strong and len(faults) == (tone in faults):
            telling = max(marks[tone], key=lambda hit: (hit.phrase.says == tone, hit.end - hit.start))
            return _finding("tone", telling, text, tone)
    if faults:
        first = hits[0]
        return Finding("tone", UNCLEAR, first.start, first.end, text[first.start : first.end], "marks of several tones")
    return Finding("tone", UNCLEAR, 0, 0, "", "no clear mark of any tone")


def _adds_up(hits: list[_Hit]) -> bool:
    """Whether weak marks are several: two places say what one does not."""
    return bool(hits) and min(hit.end for hit in hits) <= max(hit.start for hit in hits)


def _shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 25 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
