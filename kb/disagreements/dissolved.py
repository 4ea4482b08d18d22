"""Conflicts of the analyst's list that no reader of an answer meets, since conditions keep the two sides apart.

They stand here so that each of the list has a place: declared, with both sides shown where both speak, or dissolved,
with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Dissolved:
    """A conflict that is none once each rule has its condition.

    `sides` are the rules that speak for each side, or for the one reading that is left. Those of an `exclusive`
    conflict never fire together; others do, but do not speak of the same thing then.
    """

    id: str
    title: str
    why: str
    sides: tuple[tuple[str, ...], ...]
    exclusive: bool = False


DISSOLVED = (
    Dissolved(
        "K32", "May you invite somebody whom you have met, although invitations to strangers are out of place?",
        "Whoever has met you is acquainted with you and no stranger, so the warning is silent.",
        (("connect-21", "connect-84"), ("approach-06", "approach-06b", "approach-06c")), exclusive=True,
    ),
    Dissolved(
        "K55", "Does an employer in common make you acquainted?",
        "It is a link, which is reason enough to write. Having worked together is something else, and only that makes "
        "you known to each other professionally.",
        (("viewer-12",), ("connect-14",)),
    ),
    Dissolved(
        "K61", "Which of three lists says what a note must hold?",
        "The lists add up, each with its own strength: one says must, another should, and the third is for messages "
        "to visitors alone.",
        (("approach-31", "approach-32", "approach-33", "connect-38", "connect-46"), ("viewer-29",)),
    ),
    Dissolved(
        "K73", "Is there little to lose by writing to a visitor, or does it look like stalking?",
        "There is little to lose once the pause is over, and for those who do not write to every visitor; the warning "
        "is for the day of the visit and for writing to all.",
        (("viewer-27",), ("viewer-31", "viewer-35")), exclusive=True,
    ),
    Dissolved(
        "K79", "Two follow-ups at most, or three?",
        "After two the answer says that one more is the most, after three it says to stop.",
        (("connect-92",), ("connect-92b",)), exclusive=True,
    ),
    Dissolved(
        "K83", "Are cold invitations kept waiting, or do they come to nothing?",
        "To keep them waiting is advised to those who receive them; those who send them are told to reckon with less "
        "patience.",
        (("approach-07",), ("approach-08", "approach-08b")),
    ),
    Dissolved(
        "K96", "Is one author's habit a rule for everybody?",
        "What rests on it says may, and names it as the way of one author.",
        (("approach-07", "approach-19", "approach-20"),),
    ),
    Dissolved(
        "K98", "Can somebody who only looked have contacted you by accident?",
        "The word is a slip of the pen: a visit is meant, and the rule speaks of visits.",
        (("viewer-33",),),
    ),
)  # fmt: skip
