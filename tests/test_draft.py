"""Reading drafts: labelled notes, properties that hold for any text, and the command `review`."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner, Result
from hypothesis import example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from netiquette.cli.main import main, netiquette
from netiquette.cli.reviewed import review_schema
from netiquette.engine.answer import answer
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.loaded import Loaded
from netiquette.engine.reader import MOST_BYTES
from netiquette.engine.scenario import prepare
from netiquette.engine.session import Session
from netiquette.kb.measure.addressee import addressed
from netiquette.kb.measure.demands import USUAL, Demands
from netiquette.kb.measure.draft import facts
from netiquette.kb.measure.evidence import BASE, PERHAPS, SHOWN, UNSHOWN, likely, weigh, weights
from netiquette.kb.measure.phrases import Phrase, expanded, families, nicknames, phrases, rows
from netiquette.kb.measure.reading import WEIGHED, read_draft
from netiquette.kb.measure.search import MOST_SEARCHED, MOST_SENTENCES
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


@cache
def _notes(which: str) -> list[dict[str, Any]]:
    return list(_bench().notes(which))


# --- labelled notes ---

# Matters of fact, and matters of judgement: the least precision of clear findings, and the least recall.
FACTS = {"name": (0.98, 0.95), "placeholders": (0.98, 0.95), "default": (0.98, 0.95), "short": (0.95, 0.95),
         "sentences": (0.95, 0.95)}  # fmt: skip
JUDGED = {"who": (0.86, 0.90), "known": (0.90, 0.93), "reason": (0.90, 0.91), "topic": (0.91, 0.85),
          "interest": (0.94, 0.88), "help": (0.95, 0.91), "memory": (0.94, 0.92), "event": (0.93, 0.90),
          "introducer": (0.96, 0.95), "profile": (0.88, 0.90), "content": (0.95, 0.89), "visit": (0.98, 0.96),
          "article": (0.96, 0.94), "congratulation": (0.97, 0.94), "tone": (0.90, 0.91),
          "pitch": (0.97, 0.92)}  # fmt: skip


def test_the_notes_tuned_on_are_read_well() -> None:
    bench = _bench()
    scores = bench.scores([one for note in _notes("tuned") for one in bench.judge(note)])
    assert set(scores) == {*FACTS, *JUDGED}
    for criterion, (precision, recall) in {**FACTS, **JUDGED}.items():
        assert scores[criterion].precision >= precision, criterion
        assert scores[criterion].recall >= recall, criterion


def test_there_are_enough_notes_and_some_were_kept_aside() -> None:
    tuned, held_out = (len(_notes(which)) for which in ("tuned", "held-out"))
    assert tuned >= 150
    assert held_out >= 60


def test_labels_name_criteria_that_exist() -> None:
    for which in ("tuned", "held-out"):
        for note in _notes(which):
            named = [*note.get("yes", ()), *note.get("unclear", ())]
            assert set(named) <= set(_bench().READ), note
            assert len(named) == len(set(named)), note


# --- phrases as data ---


def test_phrases_have_ids_reasons_and_bounded_patterns() -> None:
    ids = [phrase.id for phrase in phrases()]
    assert len(ids) == len(set(ids))
    for phrase in phrases():
        assert phrase.reason, phrase.id
        assert not phrase.matches(""), phrase.id
        assert not re.search(r"(?<!\\)[*+]\)[*+]", phrase.pattern), phrase.id
    assert "liz" in nicknames()["elizabeth"]


def test_a_pattern_that_takes_too_long_shows_nothing() -> None:
    assert Phrase("test-01", "known", "yes", "(?:a+)+b", "a test").matches("a" * 200 + "c") == []


def test_every_family_of_words_is_named_once_and_used() -> None:
    named = [row[1] for row in rows("families")]
    assert len(named) == len(set(named))
    patterns = [phrase.pattern for phrase in phrases()] + list(families().values())
    assert {name for pattern in patterns for name in re.findall(r"<(\w+)>", pattern)} == set(named)


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
    "a-" * 50_000, "we met at a-" + "b-" * 50_000, "my " + "a'b-" * 25_000, "would like to " * 8_000,
    ("(" * 20 + "meet ") * 4_000, "I'm a " * 15_000, "您" * 50_000,
]  # fmt: skip


@pytest.mark.parametrize("text", HARD, ids=[f"{text[:12]!r}" for text in HARD])
def test_no_more_than_the_beginning_of_a_text_is_searched(text: str) -> None:
    reading = read_draft(text, "Jane Doe")
    searched = [one for one in reading.findings.values() if one.criterion not in ("name", "placeholders", "tone")]
    assert all(one.end <= MOST_SEARCHED for one in searched)
    if reading.sentences:
        assert not {one.says for one in searched} & {"no", "none"}


def test_no_phrase_repeats_anything_without_an_end() -> None:
    for phrase in phrases():
        without_classes = re.sub(r"\[(?:\\.|[^\]\\])+\]", "c", expanded(phrase.pattern)).replace("}+", "}")
        assert not re.search(r"[*+]|\{\d*,\}", re.sub(r"\\.", "e", without_classes)), phrase.id


def test_what_is_missing_is_said_only_of_a_text_in_words_that_are_known() -> None:
    plain = "Hi Jane, it was great to meet you at the fair in Leeds last week. I'd love to hear more about your work"
    strange = "marmots whistle at dusk wherever limestone crumbles beneath larches and glaciers calve into moraines"
    for text, unknown, says in (
        (f"{plain}.", 0.25, "no"), (f"{plain}; {strange}.", 0.1, "unclear"), (f"{plain}; {strange}.", 0.9, "no"),
        ("Hi Jane, marmots whistle.", 0.25, "unclear"),
    ):  # fmt: skip
        assert read_draft(text, "Jane Doe", Demands(unknown=unknown)).findings["help"].says == says, text
    assert read_draft("Hi Jane, let's connect.", "Jane Doe").findings["help"].says == "no"


@pytest.mark.parametrize("text", ["Hi Jane, I'd like to connect.", "Hi Jane, let's connect."])
def test_a_wish_to_be_in_touch_and_nothing_else_says_nothing(text: str) -> None:
    findings = read_draft(text, "Jane Doe").findings
    for criterion in ("who", "known", "reason", "topic", "profile"):
        assert findings[criterion].says == "no"
        assert "nothing beyond the wish" in findings[criterion].reason


# --- the weight of the words ---


def test_the_weights_are_those_of_the_notes_at_hand() -> None:
    """The table is learned anew when notes are added: python bench/weigh.py."""
    learned = [note for note in _notes("tuned") if not note.get("foreign")]
    for criterion, says, clue, decibans, met, notes in rows("weights"):
        assert (criterion, says) in WEIGHED
        assert re.fullmatch(r"-?\d+\.\d", decibans)
        assert 0 <= int(met) <= int(notes)
        if clue in (BASE, PERHAPS):
            assert int(notes) == len(learned)
        elif clue[0] == "#":
            assert clue[1:] in {phrase.id for phrase in phrases() if phrase.says == "cue"}
        elif clue[0] == "<":
            assert clue[1:-1] in families()


def test_a_cue_that_weighs_nothing_is_not_kept() -> None:
    weighed = {clue[1:] for _, _, clue, *_ in rows("weights")}
    assert {phrase.id for phrase in phrases() if phrase.says == "cue"} <= weighed


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_more_for_it_never_makes_a_thing_less_likely(data: st.DataObject) -> None:
    criterion, says = data.draw(st.sampled_from(WEIGHED))
    known = sorted(set(weights()[criterion, says]) - {BASE, PERHAPS, SHOWN, UNSHOWN})
    some = data.draw(st.lists(st.sampled_from(known), unique=True, max_size=8))
    more = data.draw(st.sampled_from(known))
    one, other = (weigh(criterion, says, clues) for clues in (some, {*some, more}))
    gained = 0.0 if more in some else weights()[criterion, says][more]
    assert other.decibans == pytest.approx(one.decibans + gained)
    assert (likely(other.decibans) >= likely(one.decibans)) is (gained >= 0)


def test_a_phrase_weighs_with_the_words_beside_it() -> None:
    """Each finding that is weighed says all that weighs, and stands as its sum does."""
    for note in _notes("tuned")[::40]:
        for finding in read_draft(note["text"], note["to"]).findings.values():
            if finding.weight and finding.says not in ("no", "none", "unclear"):
                assert likely(finding.weight.decibans) >= USUAL.likely
                # An occasion may rest on the shared memory, which weighs.
                assert finding.criterion == "event" or (SHOWN in finding.weight.weights) is bool(finding.phrase)
            if finding.weight and finding.says in ("no", "none"):
                assert likely(finding.weight.decibans + finding.weight.perhaps) <= USUAL.unlikely


def test_a_demand_that_is_set_higher_leaves_more_open() -> None:
    text = "Hi Jane, we met at the fair in Leeds last week. I'd love to hear more about your work."
    sure, strict = (read_draft(text, "Jane Doe", Demands(likely=likely)).findings for likely in (0.6, 0.999999))
    assert sure["known"].says == "yes"
    assert strict["known"].says == "unclear"
    assert strict["name"].says == "yes"


def test_a_gap_is_no_occasion() -> None:
    gap = read_draft("Hi Jane, lovely to meet you at [EVENT].", "Jane Doe").findings["event"]
    assert (gap.says, gap.quote) == ("no", "[EVENT]")
    both = read_draft("Hi [NAME], lovely to meet you at the Leeds soil fair.", "Jane Doe").findings["event"]
    assert both.says == "yes"


@pytest.mark.parametrize(
    ("text", "name", "says"),
    [
        ("Hi Jane,", "Jane Doe", "yes"), ("Hello, Jane!", "Jane Doe", "yes"), ("Dear Ms. Doe, hi", "Jane Doe", "yes"),
        ("hey jane how r u", "Jane Doe", "yes"), ("hi will you come along for lunch", "Will Turner", "no"),
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
            ("It was good to meet you. Thanks!\nSam", 1), ("It was good to meet you. Thank you!", 2),
            ("It was good to meet you. Greetings from Leeds, Sam", 1), ("- your visit\n- the plan\nWhat now? Sam", 3),
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
