"""Raw material about a person, from which common bonds are measured."""

from __future__ import annotations

from typing import Any

from ...engine.vocabulary import Vocabulary

YEAR_OR_MONTH = r"^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$|^(now|present)$"


def _when(meaning: str) -> dict[str, Any]:
    return {
        "type": ["integer", "string"], "description": meaning, "pattern": YEAR_OR_MONTH,
        "minimum": 1900, "maximum": 2200, "examples": ["2006", "2006-09"],
    }  # fmt: skip


def _entries(name: str, meaning: str, **more: Any) -> dict[str, Any]:
    """A list of entries, each a mapping with at least `name`; a plain text stands for an entry with only that."""
    text = {"type": "string", "minLength": 1}
    properties = {name: {**text, "description": meaning}, **more}
    return {
        "type": "array",
        "items": {"type": ["string", "object"], "minLength": 1, "required": [name], "properties": properties,
                  "additionalProperties": False},
    }  # fmt: skip


def declare_profile(vocabulary: Vocabulary, entity: str, whose: str) -> None:
    """Raw material about one of the two people, from which common bonds are measured."""
    start, end = _when("first year or month"), _when("last year or month, or now")
    text = {"type": "string"}
    vocabulary.raw(
        f"{entity}.education", f"{whose} schools and colleges, all of them",
        _entries("school", "name of the school", field={**text, "description": "field of study"}, degree=text,
                 **{"from": start, "to": end}),
        example=[{"school": "University of Leeds", "field": "History", "from": 2004, "to": 2008}],
    )  # fmt: skip
    vocabulary.raw(
        f"{entity}.positions", f"{whose} employers, all of them",
        _entries("employer", "name of the employer", title=text, place=text, **{"from": start, "to": end}),
        example=[{"employer": "Acme Ltd", "from": 2010, "to": 2014}],
    )  # fmt: skip
    vocabulary.raw(
        f"{entity}.places", f"where {whose.lower().replace('your', 'you').replace('their', 'they')} have lived, all places",
        _entries("place", "town, or town and country", **{"from": start, "to": end}),
        example=["Leeds", "Porto, Portugal"],
    )  # fmt: skip
    vocabulary.raw(
        f"{entity}.memberships", f"{whose} professional organisations, all of them",
        _entries("organisation", "name of the organisation", **{"from": start, "to": end}),
        example=["Institute of Data Stewards"],
    )  # fmt: skip
