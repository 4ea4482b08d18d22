"""How well drafts are read: precision and recall for each criterion over the labelled notes of tests/notes.

A clear finding counts as right if the label says the same, and as wrong otherwise, also where the label is
"unclear"; "of yes" is the precision of the findings that say yes, or name a value, "of no" that of the findings that
say no. Recall is the share of the clear labels that were found: of "yes" (or of the value) and of "no"; "unclear" is
the share of notes in which a criterion is left open, and asked for.
Run it with: python bench/notes.py [tuned|held-out] [-v]

The notes held out are written before the phrases are worked on, and measured once a round; a round measured joins
the tuned notes, from which words are weighed (bench/weigh.py). tests/notes/labels.md says how they are labelled: the
last rounds by two readers, "unclear" where they differ. The last round has 240 notes by writers of other trades and
tongues, half of them plain, half of them not. Of what is a matter of fact (name, placeholders, default, short)
findings were right in 0.97 to 1.0, and 0.95 to 1.0 of them were found. Of what is judged, findings were right in 0.87
to 1.0, those that say yes in 0.79 (event), 0.81 (topic) to 1.0, those that say no in 0.90 to 1.0; of what was there
0.73 (interest), 0.76 (event) to 1.0 was found. The rest is left unclear, and asked. That is with what is more likely
than not held to be said (the parameter note_likely at 0.5); asked to be likely at 0.65, as it was when this round was
first measured, findings that say yes were right in 0.83 to 1.0, and 0.69 to 1.0 was found.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from netiquette.kb.measure.reading import PRESENCE, Reading, read_draft
from ruamel.yaml import YAML

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "notes"
READ = ("name", "placeholders", *PRESENCE)
# A note may be as long as this many sentences.
SHORT = 2
SETS = ("tuned", "held-out")


class Judged(NamedTuple):
    """One criterion of one note: what the label says and what was found."""

    criterion: str
    label: str
    found: str
    note: str


class Score(NamedTuple):
    """Right, wrong and missed findings: clear ones, and of those labelled, by what they say."""

    right: int
    wrong: int
    said_yes: int
    labelled_yes: int
    found_yes: int
    labelled_no: int
    found_no: int
    said_no: int
    unclear: int
    notes: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def precision_yes(self) -> float:
        """The share of findings that say yes (or a value), and rightly so."""
        return self.found_yes / self.said_yes if self.said_yes else 1.0

    @property
    def precision_no(self) -> float:
        """The share of findings that say no, and rightly so."""
        return self.found_no / self.said_no if self.said_no else 1.0

    @property
    def recall(self) -> float:
        return self.found_yes / self.labelled_yes if self.labelled_yes else 1.0

    @property
    def recall_no(self) -> float:
        return self.found_no / self.labelled_no if self.labelled_no else 1.0


def notes(which: str) -> Iterator[dict[str, Any]]:
    """The labelled notes of one set."""
    for file in sorted(FOLDER.glob(f"{which}*.yaml")):
        yield from YAML(typ="safe").load(file.read_text(encoding="utf-8"))


def judge(note: dict[str, Any]) -> Iterator[Judged]:
    """What was found in a note beside its labels."""
    reading, text = read_draft(note["text"], note["to"]), note["text"]
    yes, unclear = set(note.get("yes", ())), set(note.get("unclear", ()))
    foreign = note.get("foreign")
    for criterion in READ:
        label = "yes" if criterion in yes else "unclear" if criterion in unclear else "no"
        if foreign and criterion not in ("name", "placeholders") and label == "no":
            label = "unclear"
        yield Judged(criterion, label, reading.findings[criterion].says, text)
    for criterion, label in (("tone", note.get("tone", "unclear")), ("pitch", note.get("pitch", "none"))):
        yield Judged(criterion, "unclear" if foreign else label, reading.findings[criterion].says, text)
    yield from _length(note, reading)


def _length(note: dict[str, Any], reading: Reading) -> Iterator[Judged]:
    counts = note["sentences"] if isinstance(note["sentences"], list) else [note["sentences"]]
    found = len(reading.sentences)
    yield Judged("sentences", str(counts[0]), str(counts[0] if found in counts else found), note["text"])
    if len({count <= SHORT for count in counts}) == 1:
        label, said = ("yes" if number <= SHORT else "no" for number in (counts[0], found))
        yield Judged("short", label, said, note["text"])


def scores(judged: list[Judged]) -> dict[str, Score]:
    """The scores of all criteria."""
    found: dict[str, Score] = {}
    for criterion in dict.fromkeys(one.criterion for one in judged):
        mine = [one for one in judged if one.criterion == criterion]
        clear = [one for one in mine if one.found != "unclear"]
        right = [one for one in clear if one.found == one.label]
        met = [one for one in mine if one.label not in ("no", "none", "unclear")]
        unmet = [one for one in mine if one.label in ("no", "none")]
        found[criterion] = Score(
            len(right), len(clear) - len(right), sum(one.found not in ("no", "none") for one in clear),
            len(met), sum(one.found == one.label for one in met),
            len(unmet), sum(one.found == one.label for one in unmet),
            sum(one.found in ("no", "none") for one in clear), len(mine) - len(clear), len(mine),
        )  # fmt: skip
    return found


def main() -> None:
    verbose = "-v" in sys.argv
    for which in [one for one in SETS if one in sys.argv] or SETS:
        found = list(notes(which))
        judged = [one for note in found for one in judge(note)]
        print(f"{which}: {len(found)} notes")
        print(f"{'criterion':<15}{'precision':>10}{'of yes':>8}{'of no':>7}{'recall':>8}"
              f"{'recall of no':>14}{'unclear':>9}"
              "   labelled yes/no, wrong")  # fmt: skip
        for criterion, score in scores(judged).items():
            print(f"{criterion:<15}{score.precision:>10.2f}{score.precision_yes:>8.2f}{score.precision_no:>7.2f}"
                  f"{score.recall:>8.2f}{score.recall_no:>14.2f}{score.unclear / score.notes:>9.2f}"
                  f"   {score.labelled_yes}/{score.labelled_no}, {score.wrong}")  # fmt: skip
        print()
        for one in judged if verbose else ():
            missed = one.found == "unclear" and one.label not in ("unclear", "no", "none")
            if missed or one.found not in ("unclear", one.label):
                print(f"{one.criterion:<13} {one.label:>8} read as {one.found:<8} {one.note[:150]!r}")


if __name__ == "__main__":
    main()
