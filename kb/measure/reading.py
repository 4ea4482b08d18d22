"""Reading a draft: what each criterion finds in a text, with the place that shows it.

A phrase shows that a criterion is met, or words that together weigh enough (`evidence`); words may also weigh against
what a phrase shows. It is held not to be met only where that is a matter of fact, or where the words speak against it
and are words that are known. Everything else is unclear, and can be asked.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .addressee import NO, UNCLEAR, YES, addressed, salutation_end
from .demands import USUAL, Demands
from .gaps import IN_BRACKETS, PLACEHOLDER
from .judging import Finding, judge
from .phrases import CUE, IF_SHARED
from .search import Draft, Hit, overlap, search, searched_to
from .sentences import Piece

PRESENCE = ("who", "known", "reason", "topic", "interest", "help", "memory", "event", "introducer", "profile",
            "content", "visit", "article", "congratulation", "default")  # fmt: skip
# What a finding of each criterion may say.
CRITERIA: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("name", "placeholders", *PRESENCE), (YES, NO, UNCLEAR)),
    "pitch": ("sales", "recruiting", "none", UNCLEAR),
    "tone": ("warm_professional", "stiff", "casual", "pushy", UNCLEAR),
}
TONES = ("pushy", "stiff", "casual", "warm_professional")
PITCHES = ("recruiting", "sales")
# Words that make a tone only where there are two of them.
WEAKLY = {"warm_professional": "friendly", "pushy": "pressing"}
# Who names an introducer or a shared memory says how the two know each other, and so on.
IMPLIED = {"introducer": ("known",), "memory": ("known",), "content": ("profile",), "topic": ("reason",),
           "help": ("reason",), "article": ("reason",), "interest": ("reason",)}
# What a pitch has as well, to its own ends.
PITCHED = ("reason", "topic", "help", "article")
# What counts only beside another finding, as an occasion counts if the two share a memory.
SHARED = {"event": "memory"}
# What is there only if it has a name, and not where a gap of a template stands for that.
NAMED = ("event",)
# What is a matter of fact and not weighed.
OF_FACT = ("default",)
# What clues are weighed for.
WEIGHED = (*((criterion, YES) for criterion in PRESENCE if criterion not in OF_FACT),
           *(("tone", says) for says in TONES), *(("pitch", says) for says in PITCHES))  # fmt: skip
# The word before an apostrophe with which a match begins: I'd.
_CUT_OFF = re.compile(r"(?<!\w)\w{1,10}['’]$")
_MOST_CUT_OFF = 12


class Reading(NamedTuple):
    """Everything that was found in a draft."""

    text: str
    sentences: tuple[Piece, ...]
    english: bool
    findings: dict[str, Finding]

    @property
    def unread(self) -> int:
        """How many characters at the end of a very long text were not searched."""
        return len(self.text) - searched_to(self.text, self.sentences)


def read_draft(text: str, name: str | None = None, demands: Demands = USUAL) -> Reading:
    """Read a draft that goes to the bearer of a name."""
    draft = search(text, name)
    found = [_name(text, name, draft.english), _placeholders(text, draft.english)]
    found += [_presence(criterion, draft, demands) for criterion in PRESENCE]
    pitch = _pitch(draft, demands)
    found = [_beside_a_pitch(one, pitch) for one in _implied(_settled(found, draft, demands))]
    found += [pitch, _tone(draft, demands, pitch)]
    return Reading(text, draft.pieces, draft.english, {finding.criterion: finding for finding in found})


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
    doubt = IN_BRACKETS.search(text)
    if doubt and (not english or len(doubt.group().split()) < 3):
        return Finding("placeholders", UNCLEAR, *doubt.span(), doubt.group(), "brackets that may be a gap to fill")
    return Finding("placeholders", NO, 0, 0, "", "no gap is left in the text")


def _finding(criterion: str, hit: Hit, text: str, says: str = "") -> Finding:
    before = _CUT_OFF.search(text, max(hit.start - _MOST_CUT_OFF, 0), hit.start)
    start = before.start() if before else hit.start
    quote = text[start : hit.end].rstrip()
    return Finding(criterion, says or hit.phrase.says, start, start + len(quote), quote, hit.phrase.reason, hit.phrase.id)


def _presence(criterion: str, draft: Draft, demands: Demands) -> Finding:
    if not draft.english:
        return _unreadable(criterion, NO, draft)
    shown = [hit for hit in draft.hits[criterion] if hit.phrase.says != CUE]
    gaps = [Piece(*found.span()) for found in PLACEHOLDER.finditer(draft.text)] if criterion in NAMED else []
    named = [hit for hit in shown if not any(overlap(hit, gap) for gap in gaps)]
    if shown and not named:
        start, end = next(gap for gap in gaps if overlap(shown[0], gap))
        return Finding(criterion, NO, start, end, draft.text[start:end], "a gap stands where the name should be")
    first = min(named, key=lambda hit: (hit.phrase.says == IF_SHARED, hit.start, -hit.end), default=None)
    found = _finding(criterion, first, draft.text) if first else None
    if criterion in OF_FACT:
        return found or _without(criterion, draft)
    return found if found and found.says == IF_SHARED else judge(draft, demands, criterion, YES, found)


def _without(criterion: str, draft: Draft) -> Finding:
    """Of what is a matter of fact and was not found."""
    if not draft.whole:
        return Finding(criterion, UNCLEAR, 0, 0, "", "only the beginning of the text was searched")
    return Finding(criterion, NO, 0, 0, "", "nothing in the text speaks of it")


def _settled(found: list[Finding], draft: Draft, demands: Demands) -> list[Finding]:
    """The findings, with those that count only beside another one settled by that, or else by their words."""
    every = {one.criterion: one for one in found}

    def settle(one: Finding) -> Finding:
        beside = every[SHARED[one.criterion]]
        if beside.says == YES:
            return one._replace(says=YES, weight=beside.weight)
        words = judge(draft, demands, one.criterion, YES, None)
        return words if words.says == YES else one._replace(says=UNCLEAR)

    return [settle(one) if one.says == IF_SHARED else one for one in found]


def _implied(found: list[Finding]) -> list[Finding]:
    """The findings, and what some of them say of other criteria that no phrase of their own shows."""
    shown = {implied: one for one in found if one.says == YES for implied in IMPLIED.get(one.criterion, ())}
    return [one if one.says == YES or one.criterion not in shown else shown[one.criterion]._replace(criterion=one.criterion)
            for one in found]  # fmt: skip


def _unreadable(criterion: str, absent: str, draft: Draft) -> Finding:
    """Of no text, or of one in another language."""
    if not draft.pieces:
        return Finding(criterion, absent, 0, 0, "", "there is no text")
    return Finding(criterion, UNCLEAR, 0, 0, "", "the text is in a language that is not read here")


def _beside_a_pitch(found: Finding, pitch: Finding) -> Finding:
    """What somebody who sells or recruits wants, gives and would talk about is perhaps no more than the pitch."""
    if found.criterion not in PITCHED or found.says != YES or pitch.says not in ("sales", "recruiting"):
        return found
    return found._replace(says=UNCLEAR, reason="it may be no more than the pitch")


def _pitch(draft: Draft, demands: Demands) -> Finding:
    if not draft.english:
        return _unreadable("pitch", "none", draft)
    hits = [hit for hit in draft.hits["pitch"] if hit.phrase.says != CUE]
    shown = {hit.phrase.says: _finding("pitch", hit, draft.text) for hit in reversed(hits)}
    return _likeliest("pitch", PITCHES, shown, draft, demands, "none")


def _likeliest(
    criterion: str, values: tuple[str, ...], shown: dict[str, Finding], draft: Draft, demands: Demands, absent: str
) -> Finding:
    """Of several values the one with the most weight, if it is enough."""
    found = [judge(draft, demands, criterion, says, shown.get(says), absent) for says in values]
    return max(found, key=lambda one: (one.says in values, one.says == UNCLEAR, one.weight.decibans if one.weight else 0.0))


def _tone(draft: Draft, demands: Demands, pitch: Finding) -> Finding:
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
            return _likeliest("tone", TONES, {tone: _finding("tone", telling, text, tone)}, draft, demands, UNCLEAR)
    if faults:
        first = hits[0]
        return Finding("tone", UNCLEAR, first.start, first.end, text[first.start : first.end], "marks of several tones")
    return _likeliest("tone", TONES, {}, draft, demands, UNCLEAR)


def _adds_up(hits: list[Hit]) -> bool:
    """Whether weak marks are several: two places say what one does not."""
    return bool(hits) and min(hit.end for hit in hits) <= max(hit.start for hit in hits)


def _shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 25 and sum(c.isupper() for c in letters) > 0.8 * len(letters)
