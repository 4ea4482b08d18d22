"""The sentences of a note, without its greeting and its close: `sentencex` splits, and lines and emoji count too."""

from __future__ import annotations

import re
from typing import NamedTuple

from .addressee import SALUTATION, salutation_end

_EMOJI = "\U0001f300-\U0001faff\u2600-\u27bf"
_BULLET = re.compile(r"\s{0,8}(?:[-–—*•·▪●]|\d{1,2}[.)])\s")
# Words of farewell, what they may go on with, and a name: "Kind regards, Sam", "Greetings from a sunny Leeds", "- Sam".
_CLOSE = re.compile(
    r"""[\s\-–—~]{0,6}(?:(?:with|my|our|the)\ )?
    (?:(?:very|most|highest|best|kind|kindest|warm|warmest|many|fond|friendly|sunny|a\ big)\ ){0,2}
    (?:(?:regards|greetings|wishes|thanking\ you|love|hugs?|i\ remain,?\ (?:sir,?\ |madam,?\ )?yours?)(?!\w)
        (?:[,\s][^.!?\n]{1,70})?
    |(?:best|kind|warm|many|friendly|cheers|thanks(?:\ again|\ in\ advance|\ so\ much)?|thank\ you|sincerely|warmly|
        yours(?:\ (?:sincerely|truly|faithfully))?|all\ the\ best|take\ care|cordially|respectfully|
        mit\ freundlichen(?:\ grüßen)?|cordialement|saludos)(?!\w)
    |[-–—~](?=\s?(?-i:[^\W\d_a-z])))
    [\s,.!–—\-~]{0,6}(?-i:[^\W\d_a-z][\w.'’\-]{0,30}\s?){0,4}[.!]?\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_LINK = re.compile(r"(?:https?://|www\.)[^\s]{1,300}?(?=[.,;:!?)]{0,3}(?:\s|$))")
# Where the splitter does not always break: after emoji, doubled marks and questions, and after an abbreviation before a word that opens
# sentences.
_BREAK = re.compile(
    rf"(?<=[{_EMOJI}])(?=\s{{1,3}}[^\W\d_a-z])|(?<=[!?][!?])(?=\s)|(?<=[a-z][!?])(?=\s[^\W\d_a-z])|(?<=[A-Z]{{2}}[.!?])(?=\s[A-Z])|"
    r"(?<=[a-zA-Z]\.)(?=\s(?:I|I'm|I’m|I'd|I’d|We|You|It|My|Our|He|She|They|This|Let|Would|Could|Please|Looking|Thank|Hope)\s)"
)
# Sinéad, duty social worker
_SIGNED = re.compile(
    r"[\s\-–—~]*(?:(?:Mrs|Mr|Ms|Dr|Prof)\.? )?(?:[^\W\d_a-z][\w.'’\-]{0,30}\s?){1,3}"
    r"(?:(?:[,/|–—-]|from|at|of)\s(?!if|as|when|since|but|and|so|my|your|maybe|please)[^.!?\n]{1,80})?(?:\([^()\n]{1,60}\))?\s*"
)
_THANKS = re.compile(r"(?:many )?(?:thanks|thank you)[.!]{1,3}\s*", re.IGNORECASE)
# Where a signature may stand without a line of its own: behind the end of a sentence.
_ENDED = re.compile(r"[.!?…]\s+$")
_MOST_CLOSE = 100
# How much of what came before is looked at.
_MOST_SEEN = 80


class Piece(NamedTuple):
    """A sentence, or what stands for one, with its place in the text."""

    start: int
    end: int


def sentences(text: str) -> list[Piece]:
    """The sentences of a text; one that is nothing but a greeting or a close has one all the same."""
    pieces = [piece for piece in _pieces(text) if re.search(r"\w", text[piece.start : piece.end])]
    opening = salutation_end(text)
    kept: list[Piece] = []
    for piece in pieces:
        start = max(piece.start, opening)
        if not re.search(r"\w", text[start : piece.end]) or (piece.start == 0 and _name_alone(text, piece, pieces)):
            continue
        kept.append(Piece(start, piece.end))
    kept = _without_close(text, kept)
    return kept or pieces[:1]


def _name_alone(text: str, piece: Piece, pieces: list[Piece]) -> bool:
    """A first line such as "Nina!!", which only calls somebody."""
    words = text[piece.start : piece.end].split()
    first = re.sub(r"[\W\d_]+$", "", words[0]) if words else ""
    names = [word for word in words if re.search(r"\w", word)]
    calls = not text[piece.start : piece.end].rstrip().endswith(".")
    return calls and len(pieces) > 1 and len(names) <= 1 and first[:1].isupper() and not SALUTATION.match(first)


def _without_close(text: str, pieces: list[Piece]) -> list[Piece]:
    every = len(pieces)
    while len(pieces) > 1:
        last = text[pieces[-1].start : pieces[-1].end]
        before = text[max(pieces[-1].start - 3, 0) : pieces[-1].start]
        own_line = "\n" in before and re.fullmatch(r"[\s\-–—~]*(?:[^\W\d_][\w.'’\-]{0,30}\s?){1,3}", last)
        signed = own_line or _is_signature(last, before)
        closing = _CLOSE.fullmatch(last)
        # Thanks behind a sentence, with no name after them, are a sentence more.
        thanks = len(pieces) == every and "\n" not in before and _THANKS.fullmatch(last)
        if len(last) > _MOST_CLOSE or thanks or not (signed or closing):
            break
        pieces = pieces[:-1]
    return pieces


def _is_signature(last: str, before: str) -> bool:
    """Whether a name, perhaps with a trade, stands at the end without a word of farewell."""
    apart = "\n" in before or _ENDED.search(before)
    sentence = last.isupper() or last.rstrip().endswith((".", "!", "?"))
    return bool(apart and not sentence and _SIGNED.fullmatch(last))


def _pieces(text: str) -> list[Piece]:
    found: list[Piece] = []
    for start, end in _blocks(text):
        found += _split(text, start, end)
    return found


def _blocks(text: str) -> list[Piece]:
    """Runs of lines that belong together; an item of a list stands by itself."""
    blocks: list[Piece] = []
    place, opening = 0, salutation_end(text)
    for line in text.splitlines(keepends=True):
        start, place = place, place + len(line)
        before = text[max(blocks[-1].start, start - _MOST_SEEN) : start].rstrip() if blocks else ""
        blank = text[max(start - 3, 0) : start].endswith(("\n\n", "\n \n"))
        goes_on = before and not re.search(rf"[.!?…。！？{_EMOJI}]$", before) and not blank
        greeting = len(blocks) == 1 and opening >= len(before)
        closing = _CLOSE.match(line) and len(line) < _MOST_CLOSE and not _BULLET.match(line)
        linked = re.search(r"https?://\S{1,300}$", before) and line[:1].isupper()
        broken = greeting or closing or linked or _BULLET.match(line)
        if goes_on and not broken and (line[:1].islower() or len(before) > 60):
            blocks[-1] = Piece(blocks[-1].start, place)
        else:
            blocks.append(Piece(start, place))
    return blocks


def _split(text: str, start: int, end: int) -> list[Piece]:
    from sentencex import segment

    pieces: list[Piece] = []
    place = start
    # A full stop within an address ends nothing.
    plain = _LINK.sub(lambda link: "x" * len(link.group()), text[start:end])
    for part in segment("en", plain):
        for piece in _BREAK.split(part):
            number = pieces and _BULLET.fullmatch(text[pieces[-1].start : place])
            if number or (pieces and _LINK.fullmatch(text[place : place + len(piece)].strip())):
                pieces[-1] = Piece(pieces[-1].start, place + len(piece))
            else:
                pieces.append(Piece(place, place + len(piece)))
            place += len(piece)
    return pieces
