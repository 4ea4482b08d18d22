"""Holding a scenario against its schema, with messages for people instead of for schema authors."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain, islice
from typing import Any

from .errors import Problem
from .knowledge import KnowledgeBase
from .loaded import Loaded, Path_, dotted, shown
from .schema import scenario_schema
from .vocabulary import Vocabulary, is_day

# Nobody reads more, and so a file can't ask for more work than this.
MOST_PROBLEMS = 100
LONGEST_WORD = 60

_TYPES = {"object": "a mapping (key: value)", "array": "a list", "string": "a text", "number": "a number",
          "integer": "a whole number", "boolean": "yes or no"}  # fmt: skip


def problems(kb: KnowledgeBase, loaded: Loaded) -> list[Problem]:
    """In what a scenario departs from the schema and the calendar, in the order of the file."""
    errors = (problem for error in _validator(kb).iter_errors(loaded.data) for problem in _explain(error, loaded))
    # One more than are shown, so that it is known that there are more.
    found = islice(chain(_no_days(kb.vocabulary, loaded), errors), MOST_PROBLEMS + 1)
    return sorted(found, key=lambda problem: problem.line or 0)


@lru_cache(maxsize=4)
def _validator(kb: KnowledgeBase) -> Any:
    from jsonschema import Draft202012Validator
    from jsonschema.validators import extend

    return extend(Draft202012Validator, {"uniqueItems": _unique})(scenario_schema(kb))


def _unique(validator: object, wanted: bool, value: object, schema: object) -> Iterator[Any]:
    """What jsonschema does by comparing each with each, in a time that only grows with the list."""
    from jsonschema import ValidationError

    if wanted and isinstance(value, list) and len(set(map(_canonical, value))) < len(value):
        yield ValidationError("some value stands more than once")


def _canonical(value: object) -> str:
    return json.dumps(value, sort_keys=True)


def _no_days(vocabulary: Vocabulary, loaded: Loaded) -> Iterator[Problem]:
    """Dates that have the shape of one and are none, such as 30 February."""
    data = loaded.data if isinstance(loaded.data, Mapping) else {}
    dates: list[tuple[Path_, Any]] = [(("today",), data.get("today"))]
    for attribute in vocabulary.values():
        entity = data.get(attribute.entity)
        if attribute.kind == "date" and isinstance(entity, Mapping):
            dates.append(((attribute.entity, attribute.name), entity.get(attribute.name)))
    for path, text in dates:
        # What does not even look like a date is the schema's business.
        if isinstance(text, str) and re.match(r"\d{4}-\d{2}-\d{2}$", text) and not is_day(text):
            yield Problem(f"{shown(text)} is not a day of the calendar", loaded.file, loaded.line_of(path),
                          dotted(path), "a date like 2026-03-04")  # fmt: skip


def _explain(error: Any, loaded: Loaded) -> Iterator[Problem]:
    """What a schema error means to the person who wrote the file."""
    path: Path_ = tuple(error.absolute_path)
    if "propertyNames" in error.absolute_schema_path:
        path = (*path, error.instance)
    for end, message, expected, hint in _MESSAGES.get(error.validator, _other)(error):
        here = (*path, *end)
        yield Problem(message, loaded.file, loaded.line_of(here), dotted(here), expected, hint)


# For each keyword of the schema: where below the error's path, what is wrong, what was expected, what to do.
_Messages = Iterator[tuple[Path_, str, str, str]]


def _unknown_keys(error: Any) -> _Messages:
    known = list(error.schema.get("properties", {}))
    for key in error.instance:
        if key not in known:
            hint = did_you_mean(key, known)
            yield (key,), f"unknown key {shown(key)}", "" if hint else "one of " + _some(known), hint


def _enum(error: Any) -> _Messages:
    # yes and no may also be written true and false; they need not be named twice.
    allowed = [word for word in error.validator_value if isinstance(word, str)]
    hint = did_you_mean(error.instance, allowed)
    yield (), f"{shown(error.instance)} is not allowed", "one of " + _some(allowed), hint


def _type(error: Any) -> _Messages:
    value = error.instance
    if value is None:
        yield (), "has no value", _wanted(error.schema), "what is not known is left out"
        return
    hint = ""
    if error.schema["type"] == "string" and "pattern" not in error.schema and isinstance(value, (bool, int, float)):
        hint = f'write it in quotes: "{shown(value)}"'
    elif isinstance(value, list) and not error.absolute_path:
        hint = "separate several scenarios with a line ---, or put them into a .jsonl file, one a line"
    yield (), f"{shown(value)} is {_kind(value)}", _wanted(error.schema), hint


def _range(error: Any) -> _Messages:
    expected = f"a number from {error.schema['minimum']} to {error.schema['maximum']}"
    yield (), f"{shown(error.instance)} is out of range", expected, ""


def _pattern(error: Any) -> _Messages:
    # The only texts that a set has a pattern for are those in place of a list.
    lists = [f"[{member}]" for member in error.schema.get("items", {}).get("enum", [])]
    yield (), f"{shown(error.instance)} is not allowed", _wanted(error.schema), did_you_mean(error.instance, lists)


def _required(error: Any) -> _Messages:
    missing = [key for key in error.validator_value if key not in error.instance]
    yield (), f"lacks {' and '.join(missing)}", "keys among " + _some(list(error.schema.get("properties", {}))), ""


def _twice(error: Any) -> _Messages:
    seen: set[str] = set()
    for n, part in enumerate(error.instance):
        if _canonical(part) in seen:
            yield (n,), f"{shown(part)} stands there already", "each value once", ""
        seen.add(_canonical(part))


def _empty(error: Any) -> _Messages:
    yield (), "is empty", "some text", ""


def _other(error: Any) -> _Messages:
    yield (), f"{shown(error.instance)} is not allowed ({error.validator}: {shown(error.validator_value)})", "", ""


_MESSAGES = {"additionalProperties": _unknown_keys, "enum": _enum, "type": _type, "minimum": _range, "maximum": _range,
             "pattern": _pattern, "required": _required, "uniqueItems": _twice, "minLength": _empty}  # fmt: skip


def _wanted(schema: Mapping[str, Any]) -> str:
    """What a value that has the wrong type or shape should have been."""
    pattern = schema.get("pattern", "")
    if "items" in schema and pattern:
        return f"a list such as [{schema['items']['enum'][0]}], a mapping (key: value) or {pattern.strip('^$')}"
    if r"\d{4}" in pattern:
        return "a date like " + " or ".join(map(str, schema.get("examples", ["2026-03-04"])))
    kinds = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    return " or ".join(_TYPES[kind] for kind in kinds)


def did_you_mean(word: object, known: list[str]) -> str:
    """A suggestion for a misspelt word, or ""."""
    if not isinstance(word, str) or len(word) > LONGEST_WORD:
        return ""
    plain = word.lower().replace("-", "_").replace(" ", "_")
    close = difflib.get_close_matches(plain, known, 1, 0.6)
    return f"did you mean {close[0]}?" if close else ""


def _some(words: list[str]) -> str:
    named = [word for word in words if word != "$schema"]
    return ", ".join(named[:24]) + (", …" if len(named) > 24 else "")


def _kind(value: object) -> str:
    return {dict: "a mapping", list: "a list", str: "a text", bool: "yes or no"}.get(type(value), "a number")
