"""The command `review`: a draft held against what it should be."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator
from netiquette.cli.main import main, netiquette
from netiquette.cli.reviewed import review_schema
from netiquette.engine.answer import answer
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.loaded import Loaded
from netiquette.engine.reader import MOST_BYTES
from netiquette.engine.scenario import prepare
from netiquette.engine.session import Session
from netiquette.kb.measure.reading import read_draft
from netiquette.kb.measure.search import MOST_SENTENCES


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


@pytest.mark.parametrize(
    ("name", "content", "to", "says"),
    [
        ("scenario.yaml", b"person: {name: Jane Doe}\n", False, "there is no draft to review"),
        ("scenario.yaml", b"draft: {kind: connect_note}\n", False, "there is no draft to review"),
        ("scenario.yaml", b"Hi Jane\n", False, "expected: a mapping"),
        ("scenario.yaml", b"draft: {text: [Hi, Jane]}\n", False, "draft.text"),
        ("note.txt", None, True, "can't be read"),
        ("", None, True, "can't be read"),
        ("note.bin", b"\0\1\2abc", True, "is a binary file"),
        ("note.bin", b"caf\xe9", True, "is not UTF-8 text"),
        ("note.txt", b"a" * (MOST_BYTES + 1), True, "is larger than 1 MB"),
    ],
)
def test_what_is_no_draft_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    name: str, content: bytes | None, to: bool, says: str,
) -> None:  # fmt: skip
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(sys, "argv", ["netiquette", "review", *(["--to", "Jane Doe"] if to else []), str(file)])
    with pytest.raises(SystemExit) as end:
        main()
    assert end.value.code == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "  \n\n\t", "\ufeff"])
def test_an_empty_draft_says_so(text: str) -> None:
    shown = _run("--to", "Jane Doe", "-", stdin=text).output
    assert shown.startswith("Work on your note before you send it.\nThere is no text to read.\n")
    assert "Not found" not in shown


def test_of_an_enormous_text_the_unread_part_is_counted() -> None:
    text = "Hi Jane, we met at the fair in Leeds. " + "All went well that day. " * 4_000
    shown = json.loads(_run("--to", "Jane Doe", "--format", "json", "-", stdin=text).output)
    assert 0 < shown["unread"] == len(text) - read_draft(text, "Jane Doe").sentences[MOST_SENTENCES - 1].end
    assert {one["criterion"]: one["says"] for one in shown["findings"]}["help"] == "unclear"
    assert f"{shown['unread']:,} characters were not searched" in " ".join(
        _run("--to", "Jane Doe", "-", stdin=text).output.split()
    )


REVIEWED = [
    "", "Hi Jane, let's connect.", "I'd like to add you to my professional network on LinkedIn.",
    "Hi Jane, we met at the fair on Friday. I'd love to compare notes on soil.", "您好，希望与您建立联系。",
    "Hi [Name], our platform saves you 30% - book a demo now!", "yo Jane lol add me", "👋",
]  # fmt: skip


@pytest.mark.parametrize("kind", ["connect_note", "direct_message", "email", "followup"])
@pytest.mark.parametrize("text", REVIEWED)
def test_reviews_keep_to_their_schema(kb: KnowledgeBase, text: str, kind: str) -> None:
    options = ("--to", "Jane Doe", "--kind", kind, "--skeleton", "--format", "json")
    shown = json.loads(_run(*options, "-", stdin=text).output)
    Draft202012Validator(review_schema(kb)).validate(shown)
    assert bool(shown["verdict"]) == (kind == "connect_note" and text[:1] != "您")
    assert bool(shown["scope"]) != bool(shown["verdict"])


def test_the_schema_of_reviews_refuses_what_is_no_finding(kb: KnowledgeBase) -> None:
    shown = json.loads(_run("--to", "Jane Doe", "--format", "json", "-", stdin="Hi Jane").output)
    check = Draft202012Validator(review_schema(kb))
    for wrong in ({"criterion": "tone", "says": "sales"}, {"criterion": "luck"}, {"start": -1}, {"more": 1}):
        assert not check.is_valid({**shown, "findings": [{**shown["findings"][0], **wrong}]})
    assert not check.is_valid({**shown, "format": "netiquette.review/2"})


def test_a_verdict_that_asks_for_touches_names_them() -> None:
    text = "Hi Jane, Bill Hayes suggested that I get in touch. I run the grid team at Northwind."
    shown = json.loads(_run("--to", "Jane Doe", "--format", "json", "-", stdin=text).output)
    assert bool(shown["changes"]) == (shown["verdict"]["code"] in ("note_polish", "note_rework"))


def test_a_message_gets_no_verdict_but_the_reason() -> None:
    shown = _run("--to", "Jane Doe", "--kind", "email", "-", stdin="Hi Jane, thanks for the coffee.").output
    assert shown.startswith("No verdict: the documents have no criteria for emails.")
    assert "addresses them by name" in shown


def test_what_comes_to_mind_first_stands_first() -> None:
    shown = _run("--to", "Jane Doe", "-", stdin="I'd like to add you to my professional network on LinkedIn.").output
    assert shown.index("What to change") < shown.index("Write a note of your own") < shown.index("Found")
    assert shown.index("Write a note of your own") < shown.index("Address Jane Doe by name")


def test_a_personal_note_is_not_told_to_be_personal(kb: KnowledgeBase, session: Session) -> None:
    data = {"person": {"name": "Jane Doe"}, "goal": {"kind": ["connect"]}, "meeting": {"kind": "networking_event"},
            "relation": {"connected": "no"}, "me": {"profile_photo": "yes"}}  # fmt: skip
    text = "Hi Jane, we met at the soil fair in Leeds. I'm a planner, and I'd love to compare notes on clay."

    def advised(**more: object) -> set[str]:
        reply = answer(session.run(prepare(kb, Loaded({**data, **more}, "here", 1))))
        return {one.advice.code for one in reply.recommendations}

    assert "personalise" not in advised(draft={"kind": "connect_note", "text": text})
    assert "personalise" in advised(draft={"kind": "connect_note", "default_text": "yes", "text": DEFAULT})


DEFAULT = "I'd like to add you to my professional network on LinkedIn."


def test_a_review_makes_the_demands_of_the_scenario(tmp_path: Path) -> None:
    file = tmp_path / "strict.yaml"
    text = "person: {name: Jane Doe}\ndraft: {kind: connect_note, text: 'Hi Jane, we met at the fair in Leeds.'}\n"
    for parameters, says in (("", "yes"), ("parameters: {note_likely: 0.999999}\n", "unclear")):
        file.write_text(text + parameters, encoding="utf-8")
        shown = json.loads(_run("--format", "json", str(file)).output)
        assert {one["criterion"]: one["says"] for one in shown["findings"]}["known"] == says


def test_a_likelihood_above_one_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "percent.yaml"
    file.write_text("parameters: {note_likely: 65}\ndraft: {text: Hi Jane}\n", encoding="utf-8")
    assert "a number from 0 to 1" in str(_run(str(file)).exception)
