"""Any input at all is read or refused with a message: bytes, slips of the pen, right keys with any values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import SCENARIOS
from hypothesis import example, given, settings
from hypothesis import strategies as st
from netiquette.engine.answer import answer
from netiquette.engine.errors import InputError
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import scenarios
from netiquette.engine.session import Session

SUFFIXES = st.sampled_from([".yaml", ".json", ".jsonl", ".txt"])
PIECES = st.sampled_from(
    ["\n", "\n  ", "\n    ", " ", "\t", ": ", ":", "- ", "? ", ", ", "[", "]", "{", "}", '"', "'", "|", ">",
     "|2-", "&a ", "*a ", "!!str ", "!!set ", "!x ", "!<", "<<: ", "#", "---\n", "...\n", "%YAML 1.2\n",
     "%TAG ! x\n", "@", "`", "~", "null", "yes", "1", "-1", "0x1F", "1e999", "NaN", "2026-02-30", "\\u", "\\",
     "\ud7ff", "\x85", "\u2028", "\ufeff", "view", "days_ago", "person", "roles", "recruiter", "name", "today",
     "education", "school", "from", "expect", "facts", "aliases"]
)  # fmt: skip
VALID = [file.read_text(encoding="utf-8") for file in sorted((SCENARIOS / "viewer").glob("*.yaml"))]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


def only_input_errors(session: Session, folder: Path, suffix: str, content: bytes) -> None:
    file = folder / f"fuzz{suffix}"
    file.write_bytes(content)
    try:
        for scenario in scenarios(session.kb, str(file)):
            answer(session.run(scenario))
    except InputError as error:
        said = str(error)
    else:
        return
    assert str(file) in said
    said.encode()


@given(SUFFIXES, st.binary() | st.text().map(str.encode) | st.lists(PIECES).map("".join).map(str.encode))
@example(".yaml", b"? ? a\n: b")
@example(".yaml", b"\xef\xbb\xbf")
@example(".json", b'{"aliases": {"": "a"}}')
@settings(max_examples=200, deadline=None)
def test_anything_is_refused_or_read(session: Session, folder: Path, suffix: str, content: bytes) -> None:
    only_input_errors(session, folder, suffix, content)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_slips_of_the_pen_are_refused_or_read(session: Session, folder: Path, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(VALID))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        length = data.draw(st.integers(0, 12))
        text = text[:start] + data.draw(PIECES | st.text(max_size=3)) + text[start + length :]
    only_input_errors(session, folder, ".yaml", text.encode())


@st.composite
def misfits(draw: st.DrawFn, kb: KnowledgeBase) -> dict[str, Any]:
    """Scenarios with the right keys and any values."""
    words = ["yes", "no", "unknown", "", "now", "2006", "2006-13", "2026-02-30", "0001-01-01", "9999-12-31", "peer"]
    leaves = st.none() | st.booleans() | st.integers(-1, 4000) | st.floats(allow_nan=False) | st.sampled_from(words)
    names = st.sampled_from(["school", "employer", "place", "organisation", "from", "to", "field", "peer"])
    values = leaves | st.lists(leaves | st.dictionaries(names, leaves), max_size=3) | st.dictionaries(names, leaves)
    attributes = draw(st.lists(st.sampled_from([a for a in kb.vocabulary.values() if not a.internal]), max_size=4))
    scenario: dict[str, Any] = {}
    for attribute in attributes:
        scenario.setdefault(attribute.entity, {})[attribute.name] = draw(values)
    for key in draw(st.lists(st.sampled_from(["today", "aliases", "expect", "scenario"]), max_size=1)):
        scenario[key] = draw(values)
    return scenario


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_right_keys_with_any_values_are_refused_or_read(session: Session, folder: Path, data: st.DataObject) -> None:
    only_input_errors(session, folder, ".json", json.dumps(data.draw(misfits(session.kb))).encode())
