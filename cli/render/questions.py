"""What is worth finding out, in words for every format."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.clauses import joined
from ...engine.relevance import Verdicts, Witness
from ...engine.words import Words
from .sections import NOTHING, OPEN, Point, Report, Section

# Of the advice that an answer changes, in an example.
MOST_CHANGES = 2


def verdicts_report(found: Verdicts, everything: bool) -> Report:
    """What matters alone, what matters in company, and what can't matter."""
    return Report("", list(_sections(found, everything)))


def _sections(found: Verdicts, everything: bool) -> Iterator[Section]:
    alone = [_question(key, witness, found) for key, witness in found.relevant.items() if not witness.company]
    yield Section("Alone, an answer to these changes the advice", points=alone or [Point("none", mark=NOTHING)])
    company = {key: witness for key, witness in found.relevant.items() if witness.company}
    if company:
        heading = f"Together with other answers, {len(company)} more do"
        if everything:
            yield Section(heading, points=[_question(key, witness, found) for key, witness in company.items()])
        else:
            yield Section(heading, text=", ".join(company), remark="(with --all an example of each)")
    for heading, keys in (
        ("These can't change the advice any more, whatever else is answered", found.irrelevant),
        ("Not decided", found.undecided),
    ):
        if keys:
            yield Section(heading, text=", ".join(keys))


def _question(key: str, witness: Witness, found: Verdicts) -> Point:
    words = Words(found.run.kb, found.run.memory)
    ask = words.fill(found.run.kb.vocabulary[key].question)
    return Point(ask, mark=OPEN, below=(_example(witness, found, words),))


def _example(witness: Witness, found: Verdicts, words: Words) -> str:
    """A pair of answers that was run, and what differs between them."""
    answer = joined([words.fact(fact) for fact in witness.answer])
    company = joined([words.fact(fact) for fact in sorted(witness.company)])
    texts = [f"“{words.fill(found.run.kb.advice[code].text).rstrip('.')}”" for code in sorted(witness.changes)]
    more = f" and {len(texts) - MOST_CHANGES} more" if len(texts) > MOST_CHANGES else ""
    return f"{witness.answer[0].key}: e.g. if {answer}" + (f" while {company}" if company else "") + \
        f", this comes or goes: {', '.join(texts[:MOST_CHANGES])}{more}"
