"""Holding a scenario against its schema, with messages for people instead of for schema authors."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from .errors import Problem
from .knowledge import KnowledgeBase
from .reader import Loaded, Path_, dotted
from .schema import scenario_schema

_TYPES = {"object": "a mapping (key: value)", "array": "a list", "string": "a text", "number": "a number",
          "integer": "a whole number", "boolean": "yes or no"}  # fmt: skip


def problems(kb: KnowledgeBase, loaded: Loaded) -> list[Problem]:
    """Everything in which a scenario departs from the schema, in the order of the file."""
    found = [
        problem
        for error in _validator(kb).iter_errors(loaded.data)
        for problem in _explain(error, loaded)
    ]
    return sorted(found, key=lambda problem: (problem.line or 0, problem.path))


@lru_cache(maxsize=4)
def _validator(kb: KnowledgeBase) -> Any:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(scenario_schema(kb))


def _explain(error: Any, loaded: Loaded) -> Iterator[Problem]:
    path: Path_ = tuple(error.absolute_path)

    def problem(message: str, expected: str = "", hint: str = "", at: Path_ = path) -> Problem:
        return Problem(message, loaded.file, loaded.line_of(at), dotted(at), expected, hint)

    rule, value = error.validator, error.instance
    if rule == "additionalProperties":
        known = list(error.schema.get("properties", {}))
        for key in value:
            if key not in known:
                hint = did_you_mean(key, known)
                expected = "" if hint else "one of " + _some(known)
                yield problem(f"unknown key {key!r}", expected, hint, (*path, key))
    elif rule == "enum":
        allowed = [str(v) for v in error.validator_value if not isinstance(v, bool)]
        yield problem(f"{_shown(value)} is not allowed", "one of " + _some(allowed), did_you_mean(str(value), allowed))
    elif rule == "type":
        wanted = error.validator_value if isinstance(error.validator_value, list) else [error.validator_value]
        yield problem(f"{_shown(value)} is {_kind(value)}", " or ".join(_TYPES[name] for name in wanted))
    elif rule in ("minimum", "maximum"):
        schema = error.schema
        yield problem(f"{value} is out of range", f"a number from {schema['minimum']} to {schema['maximum']}")
    elif rule == "pattern":
        expected = error.schema.get("examples", [error.schema["pattern"].strip("^$")])[0]
        what = "a date like " if r"\d{4}" in error.schema["pattern"] else "a list, a mapping or "
        yield problem(f"{_shown(value)} is not allowed", f"{what}{expected}")
    elif rule == "required":
        missing = [key for key in error.validator_value if key not in value]
        yield problem(f"lacks {' and '.join(missing)}", _some(list(error.schema.get("properties", {}))))
    elif rule == "uniqueItems":
        twice = sorted({str(v) for v in value if value.count(v) > 1})
        yield problem(f"{', '.join(twice)} stands twice", "each value once")
    elif rule == "minLength":
        yield problem("is empty", "some text")
    else:
        yield problem(error.message)


def did_you_mean(word: str, known: list[str]) -> str:
    """A suggestion for a misspelt word, or ""."""
    plain = word.lower().replace("-", "_").replace(" ", "_")
    close = difflib.get_close_matches(plain, known, 1, 0.6)
    return f"did you mean {close[0]}?" if close else ""


def _some(words: list[str]) -> str:
    shown = [word for word in words if word != "$schema"]
    return ", ".join(shown[:24]) + (", …" if len(shown) > 24 else "")


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "…"


def _kind(value: object) -> str:
    names = {dict: "a mapping", list: "a list", str: "a text", bool: "yes or no", int: "a number", float: "a number"}
    return names.get(type(value), "nothing (null)")
