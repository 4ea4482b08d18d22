"""Reading drafts: labelled notes, properties that hold for any text, and the command `review`."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import time
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given, settings
from hypothesis import strategies as st
from netiquette.cli.main import netiquette
from netiquette.kb.measure.addressee import addressed
from netiquette.kb.measure.draft import facts
from netiquette.kb.measure.phrases import nicknames, phrases
from netiquette.kb.measure.reading import read_draft
from netiquette.kb.measure.sentences import sentences

ROOT = Path(__file__).resolve().parent.parent


@cache
def _bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_notes", ROOT / "bench" / "notes.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


# --- labelled notes ---

# Matters of fact, and matters of judgement: the least precision of clear findings, and the least recall.
FACTS = {"name": (0.98, 0.95), "placeholders": (0.98, 0.95), "default": (0.98, 0.95), "short": (0.95, 0.95),
         "sentences": (0.95, 0.95)}  # fmt: skip
JUDGED = {"who": (0.9, 0.85), "known": (0.95, 0.85), "reason": (0.9, 0.85), "topic": (0.9, 0.65),
          "interest": (0.9, 0.85),
          "help": (0.95, 0.85), "memory": (0.95, 0.85), "event": (0.95, 0.65), "introducer": (0.95, 0.85),
          "profile": (0.95, 0.85), "content": (0.95, 0.85), "visit": (0.95, 0.85), "article": (0.95, 0.85),
          "congratulation": (0.95, 0.85), "tone": (0.95, 0.85), "pitch": (0.95, 0.85)}  # fmt: skip


@pytest.mark.parametrize("which", ["tuned", "held-out"])
def test_labelled_notes_are_read_well(which: str) -> None:
    bench = _bench()
    scores = bench.scores([one for note in bench.notes(which) for one in bench.judge(note)])
    assert set(scores) == {*FACTS, *JUDGED}
    for criterion, (precision, recall) in {**FACTS, **JUDGED}.items():
        assert scores[criterion].precision >= precision, criterion
        assert scores[criterion].recall >= recall, criterion


def test_there_are_enough_notes_and_a_third_was_kept_aside() -> None:
    tuned, held_out = (len(list(_bench().notes(which))) for which in ("tuned", "held-out"))
    assert tuned + held_out >= 150
    assert held_out / (tuned + held_out) > 0.3


def test_labels_name_criteria_that_exist() -> None:
    for which in ("tuned", "held-out"):
        for note in _bench().notes(which):
            named = [*note.get("yes", ()), *note.get("unclear", ())]
            assert set(named) <= set(_bench().READ), note
            assert len(named) == len(set(named)), note


# --- phrases as data ---


def test_phrases_have_ids_reasons_and_bounded_patterns() -> None:
    ids = [phrase.id for phrase in phrases()]
    assert len(ids) == len(set(ids))
    for phrase in phrases():
        assert phrase.reason, phrase.id
        assert phrase.compiled, phrase.id
        assert not re.search(r"(?<!\\)[*+]\)[*+]", phrase.pattern), phrase.id
    assert "liz" in nicknames()["elizabeth"]


# --- any text ---

PARTS = st.sampled_from(["Hi Jane,", "\n", " ", "we met", "{name}", "[", "]]", "…", "😀", "您好", "U.S.", "- ", "Dr. ",
                         "I'd like to ", "http://a.b/c", "\u202e", "é", "!!!", "\0", "Best,", "x" * 50])  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=300) | st.lists(PARTS, max_size=30).map("".join), name=st.none() | st.text(max_size=20))
@example(text="", name=None)
@example(text="\n\n", name="Jane")
@example(text="Hi", name=",")
def test_any_text_can_be_read_and_spans_lie_within_it(text: str, name: str | None) -> None:
    reading = read_draft(text, name)
    for finding in reading.findings.values():
        assert 0 <= finding.start <= finding.end <= len(text)
        assert len(finding.quote) <= finding.end - finding.start
        assert text[finding.start : finding.end].startswith(finding.quote)
    places = [place for piece in reading.sentences for place in piece]
    assert places == sorted(places)
    keys = [(fact.key, fact.value) for fact, _ in facts(reading)]
    assert len(keys) == len(set(keys))
    assert all(origin.evidence for _, origin in facts(reading))


HARD = [
    "a " * 50_000, "x" * 100_000, "we met " * 15_000, "I " * 50_000, "[" * 50_000, "{" * 50_000, "!?" * 50_000,
    "Dr. " * 25_000, "\n" * 100_000, "- a\n" * 25_000, "great to " * 12_000, "😀 " * 30_000, "_" * 100_000,
    "Hi " + "Jane " * 20_000, "your " * 20_000, "at the " * 15_000, "'" * 100_000, "http://" + "a." * 50_000,
    "would like to " * 8_000, ("(" * 20 + "meet ") * 4_000, "I'm a " * 15_000, "您" * 50_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HARD, ids=[f"{text[:12]!r}" for text in HARD])
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    read_draft(text, "Jane Doe")
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    ("text", "name", "says"),
    [
        ("Hi Jane,", "Jane Doe", "yes"), ("Hello, Jane!", "Jane Doe", "yes"), ("Dear Ms. Doe, hi", "Jane Doe", "yes"),
        ("Hi Joe,", "Jane Doe", "unclear"), ("Hi Bert,", "Jane Doe", "no"), ("Hi Jnae,", "Jane Doe", "unclear"),
        ("Hi Zoë,", "Zoe Marsh", "yes"), ("Hi Juergen,", "Jürgen Groß", "yes"), ("Hi Beth,", "Elizabeth Cole", "yes"),
        ("Hi there,", "Jane Doe", "no"), ("", "Jane Doe", "no"), ("Hi Jane,", None, "unclear"),
        ("I know Jane Smith.", "Jane Doe", "no"), ("Hi Jane,", "Анна", "unclear"), ("张伟先生，您好", "张伟", "yes"),
        ("Good to meet you, Jane.", "Jane Doe", "yes"), ("Hi MARY,", "Mary Ann Lowe", "yes"),
    ],
)  # fmt: skip
def test_names(text: str, name: str | None, says: str) -> None:
    assert addressed(text, name, english=True).says == says


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Hi Jane! Good to meet you.", 1), ("We met in the U.S. last week. Let's talk!", 2), ("Hi Jane", 1),
        ("I work for Acme Ltd. I like it there.", 2), ("See http://a.b/c.d?e=f. Thanks, Sam", 1),
        ("Dear Jane,\n\nIt was good to meet you.\n\nBest regards,\nSam", 1), ("One. Two. Three.", 3), (" ", 0),
    ],
)  # fmt: skip
def test_sentences(text: str, count: int) -> None:
    assert len(sentences(text)) == count


# --- the command ---


def _run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(netiquette, ["review", *arguments], input=stdin, catch_exceptions=True)


def test_review_of_a_bare_text() -> None:
    text = "Hi [Name], I'd love to connect!"
    shown = json.loads(_run("--to", "Jane Doe", "--format", "json", "-", stdin=text).output)
    findings = {one["criterion"]: one for one in shown["findings"]}
    assert findings["placeholders"]["quote"] == "[Name]"
    assert findings["name"]["says"] == "no"
    assert shown["verdict"]["code"] == "note_rework"
    assert "fill_placeholders" in [one["code"] for one in shown["changes"]]
    assert all(one["sources"] for one in shown["changes"])


def test_review_quotes_what_it_found_and_rewrites_nothing(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("Hi Jane, we met at the fair on Friday. I'd love to compare notes on soil.", encoding="utf-8")
    shown = _run("--to", "Jane Doe", str(file)).output
    assert "“we met” (9–15)" in shown
    assert "skeleton" not in shown
    assert "Greeting: Hi Jane," in _run("--to", "Jane Doe", "--skeleton", str(file)).output


def test_review_of_what_is_no_draft(tmp_path: Path) -> None:
    empty = tmp_path / "scenario.yaml"
    empty.write_text("person: {name: Jane Doe}\n", encoding="utf-8")
    for arguments in ([str(empty)], ["--to", "Jane", str(tmp_path / "nowhere.txt")], ["--to", "Jane", str(tmp_path)]):
        shown = _run(*arguments)
        assert not isinstance(shown.exception, AssertionError)
        assert shown.exit_code != 0
