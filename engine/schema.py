"""JSON Schemas (2020-12), generated from the vocabulary so that they can't drift from it."""

from __future__ import annotations

from typing import Any

from .facts import Value
from .knowledge import KnowledgeBase
from .parameters import MOST
from .rules import KINDS, STRENGTHS
from .vocabulary import Attribute

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DATE = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$", "examples": ["2026-03-04"]}
TEXTS = {"type": "array", "items": {"type": "string"}}


def scenario_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """What a scenario file may hold."""
    entities = {
        entity: {
            "type": "object",
            "description": meaning,
            "additionalProperties": False,
            "properties": {a.name: attribute_schema(a) for a in kb.vocabulary.of(entity) if not a.internal},
        }
        for entity, meaning in kb.vocabulary.entities.items()
        if any(not a.internal for a in kb.vocabulary.of(entity))
    }
    return {
        "$schema": DIALECT,
        "$id": f"urn:{kb.name}:scenario:1",
        "title": f"{kb.name} scenario",
        "description": "What happened, as far as it is known. Whatever is left out is unknown, never 'no'.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "$schema": {"type": "string", "description": "Lets an editor find this schema."},
            "scenario": {"type": "string", "description": "The situation in a sentence; the title of the answer."},
            "note": {"type": "string", "description": "Anything else worth keeping. It is not read."},
            "today": {**DATE, "description": "The day to count from; the current date if left out."},
            "aliases": {
                "type": "object",
                "description": "Other names for one and the same, e.g. {MIT: Massachusetts Institute of Technology}.",
                "additionalProperties": {"type": "string", "minLength": 1},
            },
            "parameters": _parameters_schema(kb),
            **entities,
            "expect": _expect_schema(kb),
        },
    }


def _parameters_schema(kb: KnowledgeBase) -> dict[str, Any]:
    number = {"type": "number", "minimum": 0}
    return {
        "type": "object",
        "description": "Other numbers in place of those that are assumed.",
        "additionalProperties": False,
        "properties": {
            one.name: {**number, "maximum": one.most, "default": one.value, "description": one.reason}
            for one in kb.parameters.values()
        },
    }


def attribute_schema(attribute: Attribute) -> dict[str, Any]:
    """What may be given for one attribute."""
    described: dict[str, Any] = {"description": attribute.meaning}
    if attribute.example is not None:
        described["examples"] = [attribute.example]
    if attribute.kind == "raw":
        return {**(attribute.schema or {}), **described}
    if attribute.kind == "yn":
        return {"enum": [*attribute.values, "unknown", True, False], **described}
    if attribute.kind in ("symbol", "ordered"):
        return {"enum": [*attribute.values, "unknown"], **described}
    if attribute.kind == "set":
        described["description"] += (
            " A list is everything there is (the rest is known not to hold); a mapping of members to yes or no"
            " leaves the rest open."
        )
        answer = {"enum": ["yes", "no", "unknown", True, False]}
        return {
            # Each of the keywords below speaks of one of these types and leaves the others alone.
            "type": ["array", "object", "string"],
            "items": {"enum": list(attribute.values)},
            "uniqueItems": True,
            "properties": dict.fromkeys(attribute.values, answer),
            "additionalProperties": False,
            "pattern": "^unknown$",
            **described,
        }
    if attribute.is_number:
        return {"type": attribute.kind, "minimum": 0, "maximum": MOST, **described}
    return {**DATE, **described} if attribute.kind == "date" else {"type": "string", **described}


def _expect_schema(kb: KnowledgeBase) -> dict[str, Any]:
    codes = {"type": "array", "items": {"enum": list(kb.advice)}}
    rules = {"type": "array", "items": {"enum": [rule.id for rule in kb.in_order]}}
    attributes = [key for key, attribute in kb.vocabulary.items() if attribute.kind != "raw"]
    return {
        "type": "object",
        "description": "What the answer must hold; checked by the test command and by nothing else.",
        "additionalProperties": False,
        "properties": {
            "headline": {"enum": [*kb.advice, "none"], "description": "An advice that must lead on its question."},
            "advice": {**codes, "description": "Advice that must be in the answer."},
            "not": {**codes, "description": "Advice that must not be in the answer."},
            "withheld": {**codes, "description": "Advice that must have been withheld."},
            "facts": {
                "type": "object",
                "description": "Attributes with the value that they must have in the end.",
                "propertyNames": {"enum": attributes},
            },
            "fired": {**rules, "description": "Rules that must have fired."},
            "not_fired": {**rules, "description": "Rules that must not have fired."},
            "questions": {
                "type": "array",
                "items": {"enum": attributes},
                "description": "Attributes that must be asked for.",
            },
            "disagreements": {
                "type": "array",
                "items": {"enum": list(kb.disagreements)},
                "description": "Disagreements that must be shown.",
            },
        },
    }


def record(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    """An object with these properties and no others."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [name for name in properties if name not in optional],
        "properties": properties,
    }


def list_of(items: dict[str, Any]) -> dict[str, Any]:
    """A list of nothing but such items."""
    return {"type": "array", "items": items}


_STRING = {"type": "string"}
_VALUE = {"type": ["string", "number", "null"]}
_FACT = {"attribute": _STRING, "value": _VALUE, "holds": {"type": "boolean"}}
_NODE = {"$ref": "#/$defs/node"}
# What a change asks of the user: an answer to what is unknown, a deed, or that something were not as it is.
EFFORTS = ("find out", "do", "cannot")
_CHANGE = record({**_FACT, "says": _STRING, "how": _STRING})
SOURCE = record({"document": _STRING, "title": _STRING, "section": _STRING, "lines": list_of({"type": "integer"}),
                   "item": _STRING})  # fmt: skip


def answer_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """What `advise --format json` prints for one scenario."""
    code = {"enum": list(kb.advice)}
    when = {**record({"from": DATE, "to": DATE}), "type": ["object", "null"]}
    advice = record(
        {"code": code, "text": _STRING, "kind": {"enum": list(KINDS)}, "strength": {"enum": list(STRENGTHS)},
         "when": when, "rules": TEXTS, "because": TEXTS, "sources": list_of(SOURCE)}
    )  # fmt: skip
    side = record({"says": _STRING, "rules": TEXTS, "sources": list_of(SOURCE)})
    properties = {
        "format": {"const": "netiquette.answer/1"},
        "kb": _STRING,
        "scenario": _STRING,
        "headlines": list_of(record({"decides": _STRING, "code": code, "text": _STRING})),
        "advice": list_of(advice),
        "withheld": list_of(record({"code": code, "text": _STRING, "by": TEXTS, "reason": _STRING})),
        "disagreements": list_of(
            record({"id": _STRING, "title": _STRING, "sides": list_of(side), "principle": _STRING,
                     "settled": {"type": "boolean"}, "text": _STRING})
        ),
        "assumptions": list_of(record({"parameter": _STRING, "value": {"type": "number"}, "reason": _STRING})),
        "questions": list_of(record({"attribute": _STRING, "ask": _STRING, "could_change": list_of(code)})),
        "facts": {"type": "object", "additionalProperties": {"type": ["string", "number", "array", "object"]}},
        "trace": {key: value for key, value in trace_schema(kb).items() if key != "$schema"},
    }  # fmt: skip
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:answer:1", **record(properties, optional=("trace",))}


def trace_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """The record of one run: what was given and measured, then each recognise-act cycle."""
    rule = {"enum": [rule.id for rule in kb.in_order]}
    cycle = record(
        {"n": {"type": "integer", "minimum": 1},
         "agenda": list_of(record({"rule": rule, "salience": {"type": "integer"}})),
         "fired": rule, "because": _STRING,
         "premises": list_of(record({"condition": _STRING, **_FACT})),
         "added": list_of(record(_FACT))}
    )  # fmt: skip
    properties = {
        "format": {"const": "netiquette.trace/1"},
        "kb": _STRING,
        "given": list_of(record(_FACT)),
        "measured": list_of(record({**_FACT, "evidence": _STRING})),
        "cycles": list_of(cycle),
    }
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:trace:1", **record(properties)}


def _node() -> dict[str, Any]:
    """One step of a proof, or of what stands in the way of one."""
    return record(
        {"statement": _STRING, "fact": {**record(_FACT), "type": ["object", "null"]},
         "status": {"enum": ["proven", "failed", "unknown"]}, "rule": {"type": ["string", "null"]},
         "because": _STRING, "strength": {"enum": [*STRENGTHS, None]}, "evidence": _STRING,
         "source": list_of(SOURCE), "again": {"type": "boolean"}, "children": list_of(_NODE)},
    )  # fmt: skip


def proof_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """Why one conclusion holds: a tree from it down to given facts."""
    properties = {"format": {"const": "netiquette.proof/1"}, "kb": _STRING, "root": _NODE,
                  "withheld_by": list_of(_NODE)}  # fmt: skip
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:proof:1", **record(properties), "$defs": {"node": _node()}}


def why_not_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """Why an advice is not in an answer: the rules that could give it, and what would bring it about."""
    repair = record({"effort": {"enum": list(EFFORTS)}, "changes": list_of(_CHANGE)})
    properties = {
        "format": {"const": "netiquette.why-not/1"}, "kb": _STRING, "scenario": _STRING,
        "code": {"enum": list(kb.advice)}, "text": _STRING, "standing": {"enum": ["advised", "withheld", "not given"]},
        "rules": list_of(_NODE), "withheld_by": list_of(_NODE), "repairs": list_of(repair),
    }  # fmt: skip
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:why-not:1", **record(properties), "$defs": {"node": _node()}}


def what_if_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """What a supposition does to an answer, or which changes would turn its leading decisions."""
    code = {"enum": list(kb.advice)}
    advice = list_of(record({"code": code, "text": _STRING}))
    lack = record({"condition": _STRING, "facts": list_of(record(_FACT))})
    parting = record(
        {"cycle": {"type": "integer", "minimum": 1}, "before": {"type": ["string", "null"]},
         "after": {"type": ["string", "null"]}, "rule": _STRING, "fires": {"enum": ["before", "after", "both"]},
         "lacks": list_of(lack)}
    )  # fmt: skip
    decisions = {"type": "object", "additionalProperties": code}
    turn = record({"changes": list_of(_CHANGE), "effort": {"enum": list(EFFORTS)}, "decisions": decisions})
    properties = {
        "format": {"const": "netiquette.what-if/1"}, "kb": _STRING, "scenario": _STRING,
        "supposed": {"type": "object"},
        "headlines": record({"before": advice, "after": advice}),
        "gained": advice, "lost": advice, "reworded": advice,
        "parting": {**parting, "type": ["object", "null"]},
        "decisions": decisions, "tried": {"type": "integer"}, "turns": list_of(turn),
    }  # fmt: skip
    optional = tuple(name for name in properties if name not in ("format", "kb", "scenario"))
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:what-if:1", **record(properties, optional)}


def questions_schema(kb: KnowledgeBase) -> dict[str, Any]:
    """For every attribute of which something is unknown: whether it can change the advice, and how that is known."""
    asked = record({"attribute": _STRING, "ask": _STRING, "answer": list_of(_CHANGE), "company": list_of(_CHANGE),
                     "could_change": list_of({"enum": list(kb.advice)})})  # fmt: skip
    properties = {"format": {"const": "netiquette.questions/1"}, "kb": _STRING, "scenario": _STRING,
                  "relevant": list_of(asked), "irrelevant": TEXTS, "undecided": TEXTS}  # fmt: skip
    return {"$schema": DIALECT, "$id": f"urn:{kb.name}:questions:1", **record(properties)}


SCHEMAS = {
    "scenario": scenario_schema, "answer": answer_schema, "trace": trace_schema, "proof": proof_schema,
    "why-not": why_not_schema, "what-if": what_if_schema, "questions": questions_schema,
}  # fmt: skip


def fact_json(key: str, value: Value | None, holds: bool = True) -> dict[str, Any]:
    """One fact as every output writes it; value null where nothing is known."""
    return {"attribute": key, "value": value, "holds": holds}
