"""A draft with what was found in it and what follows, as an object, as JSON, and the schema of that JSON."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..engine.answer import Answer, Recommendation, sources_json
from ..engine.knowledge import KnowledgeBase
from ..engine.questions import Question
from ..engine.rules import STRENGTHS
from ..engine.schema import DIALECT, SOURCE, TEXTS, list_of, record
from ..engine.words import Words
from ..kb.advice import writing
from ..kb.measure.draft import ATTRIBUTES, VALUES
from ..kb.measure.reading import CRITERIA, Reading

FORMAT = "netiquette.review/1"
CODES = [advice.code for advice in writing.ADVICE]
# What can be asked about a text, and the criterion that leaves it open.
ASKED = {**{key: (criterion,) for criterion, key in ATTRIBUTES.items()}, "draft.adds_value": tuple(VALUES),
         "draft.tone": ("tone",), "draft.pitch": ("pitch",)}  # fmt: skip
# The advice that sums up how a note stands.
VERDICTS = [advice.code for advice in writing.ADVICE if advice.decides == "note"]


class Review(NamedTuple):
    """A draft with what was found in it and the answer that rests on it."""

    reading: Reading
    answer: Answer
    kind: str
    skeleton: list[str]

    @property
    def verdict(self) -> Recommendation | None:
        return next((one for one in self.answer.recommendations if one.advice.decides == "note"), None)

    @property
    def changes(self) -> list[Recommendation]:
        """The advice on writing, without the verdict."""
        return [one for one in self._on_writing if one.advice.kind != "know"]

    @property
    def remarks(self) -> list[Recommendation]:
        """What is good to know and asks for no change."""
        return [one for one in self._on_writing if one.advice.kind == "know"]

    @property
    def _on_writing(self) -> list[Recommendation]:
        return [one for one in self.answer.recommendations if one.advice.code in CODES and one != self.verdict]

    @property
    def questions(self) -> list[Question]:
        """What the text leaves open and what weighs with the advice, most useful first."""
        return [one for one in self.answer.questions if one.key in ASKED] if self.kind == "connect_note" else []

    def ask(self, question: Question) -> str:
        """A question in words."""
        return Words(self.answer.run.kb, self.answer.run.memory).fill(question.ask)

    @property
    def scope(self) -> str | None:
        """What the documents say of such drafts, where they give no criteria for a verdict."""
        return None if self.verdict else writing.WITHOUT_VERDICT.get(self.kind, writing.WITHOUT_VERDICT["none"])


def review_json(review: Review) -> dict[str, Any]:
    """A review as JSON."""
    kb, verdict = review.answer.run.kb, review.verdict
    return {
        "format": FORMAT,
        "kb": kb.stamp,
        "kind": review.kind,
        "verdict": {"code": verdict.advice.code, "text": verdict.text} if verdict else None,
        "scope": review.scope,
        "changes": [_advice_json(one, kb) for one in review.changes],
        "remarks": [_advice_json(one, kb) for one in review.remarks],
        "sentences": [{"start": start, "end": end} for start, end in review.reading.sentences],
        "findings": [
            {"criterion": one.criterion, "says": one.says, "start": one.start, "end": one.end, "quote": one.quote,
             "reason": one.reason, "phrase": one.phrase or None, "by_words": one.by_words,
             "weights": {clue: round(weight, 1) for clue, weight in one.weight.weights.items()} if one.weight else None}
            for one in review.reading.findings.values()
        ],
        "questions": [{"attribute": one.key, "ask": review.ask(one)} for one in review.questions],
        "unread": review.reading.unread,
        "skeleton": review.skeleton,
    }  # fmt: skip


def _advice_json(one: Recommendation, kb: KnowledgeBase) -> dict[str, Any]:
    return {"code": one.advice.code, "text": one.text, "strength": one.strength, "because": list(one.because),
            "rules": [rule.id for rule in one.rules], "sources": sources_json(one.sources, kb)}  # fmt: skip


def review_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """What `review --format json` prints for one draft."""
    text, place = {"type": "string"}, {"type": "integer", "minimum": 0}
    change = record(
        {"code": {"enum": CODES}, "text": text, "strength": {"enum": list(STRENGTHS)}, "because": TEXTS, "rules": TEXTS,
         "sources": list_of(SOURCE)}
    )  # fmt: skip
    says = {value for values in CRITERIA.values() for value in values}
    finding = record(
        {"criterion": {"enum": list(CRITERIA)}, "says": {"enum": sorted(says)}, "start": place, "end": place,
         "quote": text, "reason": text, "phrase": {"type": ["string", "null"]},
         "by_words": {"type": "boolean", "description": "No phrase says so, but the words together."},
         "weights": {"type": ["object", "null"], "additionalProperties": {"type": "number"},
                     "description": "What each clue of the text weighs for it or against it, in decibans; the sum "
                     "decides. null where words are not weighed."}}
    )  # fmt: skip
    values = [
        {"if": {"properties": {"criterion": {"const": name}}},
         "then": {"properties": {"says": {"enum": list(allowed)}}}}
        for name, allowed in CRITERIA.items()
    ]  # fmt: skip
    verdict = record({"code": {"enum": VERDICTS}, "text": text})
    properties = {
        "format": {"const": FORMAT},
        "kb": text,
        "kind": {"enum": list(kb.vocabulary["draft.kind"].values)},
        "verdict": {**verdict, "type": ["object", "null"]},
        "scope": {"type": ["string", "null"], "description": "Why there is no verdict; null beside one."},
        "changes": list_of(change),
        "remarks": list_of(change),
        "sentences": list_of(record({"start": place, "end": place})),
        "findings": list_of({**finding, "allOf": values}),
        "questions": list_of(record({"attribute": {"enum": list(ASKED)}, "ask": text})),
        "unread": {**place, "description": "How many characters at the end of a very long text were not searched."},
        "skeleton": TEXTS,
    }
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:review:1", **record(properties)}
