"""Reading drafts: labelled notes, properties that hold for any text, and the command `review`."""

from __future__ import annotations

import importlib.util
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from netiquette.kb.measure.addressee import addressed
from netiquette.kb.measure.demands import USUAL, Demands
from netiquette.kb.measure.draft import facts
from netiquette.kb.measure.evidence import BASE, PERHAPS, SHOWN, UNSHOWN, likely, weigh, weights
from netiquette.kb.measure.phrases import Phrase, expanded, families, nicknames, phrases, rows
from netiquette.kb.measure.reading import WEIGHED, read_draft
from netiquette.kb.measure.search import MOST_SEARCHED
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
