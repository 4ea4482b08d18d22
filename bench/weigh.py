"""Weigh the clues of the labelled notes: writes kb/phrases/weights.tsv and words.tsv.

For each criterion a logistic regression, sparse by its L1 penalty, finds how much each clue (kb/measure/evidence.py)
speaks for "yes", and with one more number for "yes or unclear". How much a phrase adds to the words, and how much it
takes away that there is none, is measured on notes whose words were not learned from. Only the notes tuned on are read.
It takes some minutes and needs scikit-learn, which nothing else does: pip install -e '.[weigh]'
Run it with: python bench/weigh.py
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from netiquette.kb.measure.evidence import BASE, PERHAPS, SHOWN, UNSHOWN, tokens
from netiquette.kb.measure.reading import WEIGHED
from netiquette.kb.measure.search import search
from notes import notes
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack, vstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

FOLDER = Path(__file__).resolve().parent.parent / "kb" / "phrases"
# A clue stands in so many notes at least.
LEAST = 3
# The less, the fewer clues get a weight.
STRENGTH = 0.15
# Of natural logarithms, in decibans.
DECIBANS = 10 / math.log(10)
# A word is known if it stands in so many notes.
KNOWN = 2
# So many parts, each of which is kept out once while words are learned.
PARTS = 5
# Phrases were written with these notes at hand: for others they hold less, and that there is none says less still.
TRUST = np.array([0.8, 0.55])


def label(note: dict[str, Any], criterion: str, says: str) -> float:
    """How far a note says so by its labels: 1 yes, 0.5 perhaps, 0 no."""
    if criterion in ("tone", "pitch"):
        mine = note.get(criterion, "none" if criterion == "pitch" else "unclear")
        return 1 if mine == says else 0.5 if mine == "unclear" and criterion == "pitch" else 0
    return 1 if criterion in note.get("yes", ()) else 0.5 if criterion in note.get("unclear", ()) else 0


def fit(table: csr_matrix, labels: np.ndarray) -> LogisticRegression:
    """Learn to tell "yes" from the rest, and "yes or unclear" with one more weight, which comes last."""
    column = csr_matrix(np.repeat([[1.0], [0.0]], len(labels), axis=0))
    twice = hstack([vstack([table, table]), column]).tocsr()
    model = LogisticRegression(C=STRENGTH, l1_ratio=1, solver="liblinear", max_iter=5000, random_state=0)
    return model.fit(twice, np.concatenate([labels > 0, labels == 1]))


def of_phrases(table: csr_matrix, labels: np.ndarray, shown: np.ndarray) -> tuple[float, float]:
    """How much a phrase adds to what words say that were learned from other notes, and how much its absence does.

    In natural logarithms.
    """
    part, said = np.arange(len(labels)) % PARTS, np.zeros(len(labels))
    for one in range(PARTS):
        model = fit(table[part != one], labels[part != one])
        said[part == one] = table[part == one] @ model.coef_[0][:-1] + model.intercept_[0]
    signs = np.where(labels == 1, 1, -1)

    def loss(more: np.ndarray) -> float:
        return float(np.logaddexp(0, -signs * (said + np.where(shown, *more))).sum() + 0.02 * (more**2).sum())

    with_one, without = TRUST * minimize(loss, np.zeros(2)).x
    return float(with_one), float(without)


def weights(learned: list[dict[str, Any]]) -> Iterator[tuple[object, ...]]:
    """The rows of the table of weights."""
    drafts = [search(note["text"], note["to"]) for note in learned]
    counts = Counter(clue for draft in drafts for clue in draft.clues)
    names = DictVectorizer().fit([{clue: 1 for clue in counts if counts[clue] >= LEAST}])
    table = names.transform([dict.fromkeys(draft.clues, 1) for draft in drafts])
    for criterion, says in WEIGHED:
        labels = np.array([label(note, criterion, says) for note in learned])
        shown = np.array([any(hit.phrase.says == says for hit in draft.hits.get(criterion, ())) for draft in drafts])
        model = fit(table, labels)
        yield row(criterion, says, BASE, model.intercept_[0], labels == 1)
        yield row(criterion, says, PERHAPS, model.coef_[0][-1], labels > 0)
        with_one, without = of_phrases(table, labels, shown)
        yield row(criterion, says, SHOWN, with_one, labels[shown] == 1)
        yield row(criterion, says, UNSHOWN, without, labels[~shown] == 1)
        for at, clue in enumerate(names.feature_names_):
            weight = model.coef_[0][at]
            if abs(weight * DECIBANS) >= 0.05:
                yield row(criterion, says, clue, weight, labels[table[:, [at]].nonzero()[0]] == 1)


def row(criterion: str, says: str, clue: str, weight: float, met: Iterable[bool]) -> tuple[object, ...]:
    """What a clue weighs, and how many of the notes that have it meet the criterion."""
    found = list(met)
    return criterion, says, clue, f"{weight * DECIBANS:.1f}", sum(found), len(found)


def words(learned: list[dict[str, Any]]) -> Iterator[tuple[object, ...]]:
    """The words met, with the notes they stand in."""
    met = Counter(word for note in learned for word in {token.word for token in tokens(note["text"], note["to"])})
    known = {word: count for word, count in met.items() if count >= KNOWN and word.isalpha() and not word.isupper()}
    yield from sorted(known.items())


def main() -> None:
    """Write both tables."""
    learned = [note for note in notes("tuned") if not note.get("foreign")]
    for name, heading, found in (
        ("weights", ("criterion", "says", "clue", "decibans", "met", "notes"), weights(learned)),
        ("words", ("word", "notes"), words(learned)),
    ):
        lines = ["\t".join(str(cell) for cell in one) for one in (heading, *found)]
        (FOLDER / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{name}.tsv: {len(lines) - 1} rows")


if __name__ == "__main__":
    main()
