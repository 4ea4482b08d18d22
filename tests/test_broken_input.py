"""Broken input of every kind: a clear message and exit status 2, within little time and memory, never a traceback.

Each file in the folder `broken` has one fault, or several that must all be told at once. What would be too
large for a file is made here.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SCENARIOS
from netiquette.engine.errors import InputError
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import scenarios
from netiquette.engine.session import Session

BROKEN = Path(__file__).parent / "broken"
GIGABYTE = 1 << 30
MEGABYTE = 1 << 20

# What each message must say, one text for each problem, in the order in which they are shown.
FAULTS: dict[str, list[str]] = {
    # Syntax
    "syntax.yaml": [":3: is not YAML", "begins in line 1"],
    "colon.yaml": [":1: is not YAML: a colon", "quote a text"],
    "bracket.yaml": [":3: is not YAML", "closing bracket is missing", "begins in line 2"],
    "quote.yaml": ["is not YAML: a quotation mark is not closed", "begins in line 2"],
    "tab.yaml": [":2: is not YAML: there is a tab", "indent with spaces"],
    "unquoted-symbol.yaml": [":1: is not YAML", "'@'", "quote a text"],
    "bad-escape.yaml": [":2: is not YAML: an escape", "out of range"],
    "directive.yaml": [":1: is not YAML", "version"],
    "unknown-tag-handle.yaml": [":1: is not YAML", "tag handle '!u!'"],
    "syntax.json": [":3: is not JSON", "(column 35)"],
    "two.json": [":2: is not JSON: Extra data", "several scenarios go into a .jsonl file"],
    "yaml-inside.json": [":1: is not JSON", "goes into a .yaml file"],
    "json-then-yaml.yaml": [":2: is not YAML: something follows", "---"],
    "bad-lines.jsonl": [':2: goal.kind[0]', "did you mean message?", ":4: is not JSON", "(column 9)",
                        ':5: goal', 'the key "goal" stands twice'],
    "one-of-several.yaml": [":5: goal.kind[0]", '"massage"', "did you mean message?", ":8: gaol", "did you mean goal?"],
    "syntax-in-the-second.yaml": [":2: gaol", "did you mean goal?", ":5: is not YAML"],
    # Encoding
    "latin-1.yaml": [":2: is not UTF-8 text (byte 0xe9)", "save the file as UTF-8"],
    "utf-16.yaml": ["is UTF-16 text", "expected: UTF-8"],
    "binary.yaml": [":1: is not UTF-8 text (byte 0x89)"],
    "nul.yaml": [":2: holds the control character U+0000"],
    "control.yaml": [":1: holds the control character U+0007"],
    "surrogate.json": [":2: scenario", "U+D800", ":3: person", "U+DC00"],
    "escape.json": [":1: person.name", "U+001B"],
    # No scenario at all
    "empty.yaml": ["empty.yaml: holds no scenario"],
    "empty.json": ["empty.json: holds no scenario"],
    "empty.jsonl": ["empty.jsonl: holds no scenario"],
    "comments.yaml": ["comments.yaml: holds no scenario"],
    "null.yaml": ["null.yaml: holds no scenario"],
    "null.json": [":1:", "has no value", "a mapping"],
    "list.yaml": [":1:", "is a list", "expected: a mapping", "---"],
    "list.json": [":1:", "is a list", "expected: a mapping"],
    "scalar.yaml": [":1:", '"A recruiter looked at my profile" is a text', "expected: a mapping"],
    # What YAML can do and a scenario has no use for
    "python-tag.yaml": [":2: person.name", "!!python/object/apply:os.system is not allowed", "nothing is executed",
                        ":3: me", "!!python/name:os.system is not allowed"],
    "local-tag.yaml": [":1: person", "!member is not allowed", ":3: view.direction", "!choice is not allowed"],
    "recursive-alias.yaml": [":2: person.roles[0]", "*a repeats what is not complete"],
    "unknown-alias.yaml": [":1: person", "*dana repeats nothing", "expected: &dana"],
    "merge-key.yaml": [":4: me", 'unknown key "<<"', "expected: one of name"],
    "complex-key.yaml": [":2: person", "a key must be a plain word", ":4: person", "a key must be a plain word"],
    "number-key.yaml": [":2: person", 'unknown key "1"', ":3: person", 'unknown key "null"'],
    # Keys
    "duplicate.yaml": [":4: view.direction", 'the key "direction" stands twice (first in line 2)',
                       ":6: view", 'the key "view" stands twice (first in line 1)'],
    "duplicate.json": [":5: me.job_search", 'the key "job_search" stands twice (first in line 3)'],
    "duplicate-in-a-list.json": [":4: me.education[0].field", "(first in line 3)", ":5: me", "(first in line 1)"],
    "unknown-top-level.yaml": [":1: persn", "did you mean person?", ":2: weather", "expected: one of scenario"],
    "unknown-attribute.yaml": [":3: view.day_ago", 'unknown key "day_ago"', "did you mean days_ago?"],
    "nameless-school.yaml": [":3: me.education[0]", "lacks school", ":4: me.education[1]", "is empty"],
    # Values
    "wrong-type.yaml": [":1: view", '"they_viewed_me" is a text', "expected: a mapping",
                        ":5: relation.mutual_connections", '"many" is a text', "expected: a whole number",
                        ":6: relation.shared_groups", "1.5 is a number", "expected: a whole number",
                        ":8: person.name", "is a list", "expected: a text"],
    "null-entity.yaml": [":1: me", "has no value", "left out", ":3: person.name", "has no value"],
    "null-values.json": [":2: me", "has no value", ":4: view.days_ago", "has no value", "expected: a number"],
    "boolean-text.yaml": [":2: person.name", "true is yes or no", "expected: a text", 'in quotes: "true"'],
    "text-number.yaml": [":2: view.days_ago", '"2" is a text', "expected: a number"],
    "unknown-symbol.yaml": [":2: me.job_search", '"activ"', "one of active, passive, none", "did you mean active?"],
    "not-yes-or-no.yaml": [":2: relation.connected", '"maybe"', "expected: one of yes, no, unknown"],
    "misspelt-member.yaml": [":4: person.roles[1]", '"recruter"', "did you mean recruiter?",
                             ":6: relation.bases.same_colege", "did you mean same_college?"],
    "member-twice.yaml": [":5: person.roles[2]", '"peer" stands there already'],
    "member-alone.yaml": [":2: person.roles", '"recruiter"', "expected: a list", "did you mean [recruiter]?"],
    "list-in-list.yaml": [":2: person.roles[0]", "expected: one of hiring_manager"],
    "empty-name.yaml": [":1: aliases.MIT", "is empty", ":2: person.memberships[0]", "is empty"],
    "unknown-code.yaml": [":3: expect.advice[0]", "did you mean wait_before_contact?", ":4: expect.fired[0]",
                          '"viewer-0"', ":5: expect.facts", "did you mean view.days_ago?"],
    # Numbers
    "nan.json": [":3: view.days_ago", "NaN is not JSON", ":5: meeting.days_ago", "-Infinity is not JSON"],
    "nan.yaml": [":2: view.days_ago", '".nan"', "expected: a number", ":3: meeting.days_ago", '".inf"'],
    "out-of-range.yaml": [":1: view.days_ago", "100000 is out of range", "from 0 to 36500",
                          ":4: me.education[0].from", "1066 is out of range"],
    "negative-days.yaml": [":2: view.days_ago", "-2 is out of range", "from 0"],
    # Dates
    "impossible-date.yaml": [":1: today", '"2026-02-30" is not a day of the calendar', ":2: view.date", '"2026-13-01"',
                             ":3: meeting.date", '"yesterday"', "expected: a date like"],
    "date-with-time.yaml": [":1: today", "T10:00:00Z", ":2: view.date", "20260304 is a number", "a date like"],
    "future-date.yaml": [":3: view.date", "2026-03-05", "after today (2026-03-04)"],
    "backward-span.yaml": ["me.education", "begins in 2008", "ends in 2004"],
    "month-13.yaml": [":3: me.positions[0].from", '"2006-13"', "expected: a date like 2006 or 2006-09"],
    "no-such-day.yaml": ["person.positions", "2006-02-30"],
    # What contradicts itself: both sides are named
    "date-against-days.yaml": [":4: view.days_ago", "view.days_ago = 5 is given", "view.days_ago = 2 is measured",
                               "2 March"],
    "set-against-profiles.yaml": [":5: relation.bases", "lacks same_area is given", "= same_area is measured", "Leeds"],
    "contacts-against-number.yaml": [":3: relation.mutual_connections", "12 is given", "2 is measured"],
    "fact-against-rules.yaml": [":4: relation.logical_connection", "= no (given", "in line 4", "= yes (concluded by"],
    # All of it at once
    "several-faults.yaml": [":1: today", ":2: view.direction", "did you mean they_viewed_me?", ":3: relation.connected",
                            "stands twice", ":3: relation.connected", '"perhaps"', ":4: person", "!member", ":6: gaol"],
}  # fmt: skip


def message(session: Session, name: str | Path) -> str:
    """What is said of a file; it must be refused, if not for itself then for what the rules conclude."""
    try:
        for scenario in scenarios(session.kb, str(name)):
            session.run(scenario)
    except InputError as error:
        return str(error)
    pytest.fail("it was not refused")


def assert_says(text: str, words: list[str]) -> None:
    """The words stand in the text one after the other."""
    place = 0
    for word in words:
        assert word in text[place:], f"{word!r} is missing after {text[:place]!r} in:\n{text}"
        place = text.index(word, place) + len(word)


def test_every_broken_file_is_listed() -> None:
    assert {file.name for file in BROKEN.iterdir()} == set(FAULTS)


@pytest.mark.parametrize("name", FAULTS)
def test_message(session: Session, name: str) -> None:
    text = message(session, BROKEN / name)
    assert_says(text, FAULTS[name])
    # Every problem begins with its file, and nothing in it is Python's.
    assert all(line.startswith((str(BROKEN / name), "    ")) for line in text.splitlines())
    assert not re.search(r"None|True\b|Error|Traceback|<class|\{'", text)
    assert max(map(len, text.splitlines())) < len(str(BROKEN)) + 900


# --- the command ---


def limited() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (GIGABYTE, GIGABYTE))


def advise(*names: str | Path, stdin: bytes | None = b"", folder: Path | None = None) -> str:
    """What the command says on standard error, with a gigabyte of memory and a minute of time; status 2."""
    done = subprocess.run(
        [sys.executable, "-m", "netiquette.cli", "advise", *map(str, names)], input=stdin, capture_output=True,
        cwd=folder, timeout=60, check=False, env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        preexec_fn=limited if os.name == "posix" else None,
    )  # fmt: skip
    said = done.stderr.decode()
    assert done.returncode == 2, said
    assert "Traceback" not in said
    assert "MemoryError" not in said
    assert len(said) < 200_000
    return said


def test_the_command_tells_everything_that_is_wrong_with_all_files() -> None:
    said = advise(*(BROKEN / name for name in FAULTS))
    assert all(f"{name}:" in said for name in FAULTS)


def test_nothing_in_a_file_is_executed(tmp_path: Path) -> None:
    assert "is not allowed" in advise(BROKEN / "python-tag.yaml", folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


LONG = "x" * 100_000
LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)
# What a file holds, made when it is needed, and what is said of it.
HUGE: dict[str, tuple[Callable[[], str], list[str]]] = {
    "big.yaml": (lambda: "note: large\n" * (50 * MEGABYTE // 12), ["big.yaml: is larger than 1024 kB", ".jsonl"]),
    "big.json": (lambda: '{"scenario": "' + "x" * 50 * MEGABYTE + '"}', ["big.json: is larger than 1024 kB"]),
    "line.json": (lambda: '{"scenario": "' + "x" * 500_000 + '"}', [":1: the line is longer than 256 kB"]),
    "line.jsonl": (lambda: "{}\n" + '{"note": "' + "x" * 50 * MEGABYTE, [":2: the line is longer than 256 kB"]),
    "tag.yaml": (lambda: "!" + "a" * 1000 * 1000, [":1: the line is longer"]),
    "bad.jsonl": (lambda: "{\n" * 5 * MEGABYTE, [":1: is not JSON", ":100: is not JSON", "there is more"]),
    "many.jsonl": (lambda: "{}\n" * 5 * MEGABYTE, ["holds more than 10000 scenarios"]),
    "deep.yaml": (lambda: "[" * 200_000, [":1: is nested too deeply"]),
    "deep-keys.yaml": (lambda: "{a: " * 60_000, [":1: is nested too deeply"]),
    "deep-dashes.yaml": (lambda: "- " * 100_000, [":1: is nested too deeply"]),
    "deep-blocks.yaml": (lambda: "".join(" " * n + "a:\n" for n in range(700)), [":42: is nested too deeply"]),
    "deep.json": (lambda: "[" * 100_000 + "]" * 100_000, [":1: is nested too deeply"]),
    "deep-keys.json": (lambda: '{"a":' * 100 + "1" + "}" * 100, [":1: is nested too deeply", "at most 40"]),
    "laughs.yaml": (lambda: LAUGHS, ["is too large for one scenario", "aliases written out"]),
    "alias-of-a-long-text.yaml": (lambda: f"me: &a {LONG}\nperson: [{'*a, ' * 200}]", [":2: is too large"]),
    "alias-of-a-long-key.yaml": (lambda: f"me: &a\n  ? {LONG}\n  : 1\nperson: [{'*a, ' * 200}]", [":4: is too large"]),
    "alias-of-depth.yaml": (
        lambda: "a0: &a0 x\n" + "".join(f"a{n}: &a{n} {'[' * 9}*a{n - 1}{']' * 9}\n" for n in range(1, 200)),
        [":6: is nested too deeply"],
    ),
    "values.yaml": (lambda: "person:\n" + "".join(f"  k{n}: 1\n" for n in range(30_000)), ["is too large for one"]),
    "texts.yaml": (lambda: "note: |\n" + "  a word or two\n" * 30_000, [":1: is too large for one"]),
    "words.yaml": (lambda: "word\n" * 200_000, [":1: is too large for one"]),
    "list.yaml": (lambda: f"me: {{places: [{'Leeds, ' * 5000}]}}", [":1: me.places: is too long", "at most 300"]),
    "keys.yaml": (lambda: "me:\n" + "".join(f"  nam{n}: 1\n" for n in range(5000)), ["did you mean", "there is more"]),
    "digits.yaml": (lambda: f"view: {{days_ago: {'9' * 5000}}}", [":1: view.days_ago", "(5000 characters) is out"]),
    "digits.json": (lambda: '{"view": {"days_ago": ' + "9" * 5000 + "}}", [":1: view.days_ago", "is out of range"]),
    "exponent.json": (lambda: '{"view": {"days_ago": 1e999}}', [":1: view.days_ago", "1e999 is out of range"]),
    "version.yaml": (lambda: f"%YAML 1.{'1' * 5000}\n---\ngoal: {{}}", ["is not YAML", "out of range"]),
}  # fmt: skip


@pytest.mark.parametrize("name", HUGE)
def test_huge_or_dangerous(name: str, tmp_path: Path) -> None:
    make, words = HUGE[name]
    (tmp_path / name).write_text(make(), encoding="utf-8")
    assert_says(advise(name, folder=tmp_path), words)


def test_the_longest_lists_are_read(kb: KnowledgeBase, tmp_path: Path) -> None:
    """The worst that is let through: every pair of entries is compared."""
    profile = {what: [f"{what} {n}" for n in range(300)] for what in ("positions", "memberships")}
    file = tmp_path / "long.json"
    file.write_text(json.dumps({"me": profile, "person": profile}, indent=0), encoding="utf-8")
    assert len(list(scenarios(kb, str(file)))) == 1


@pytest.mark.parametrize(
    ("stdin", "words"),
    [
        (b"", ["standard input: holds no scenario"]),
        (b"  \n\n", ["standard input: holds no scenario"]),
        (b'{"goal": {"kind": ["message"]},,}', ["standard input:1: is not JSON"]),
        (b'{"goal":\n {"kind": ["massage"]}}', ["standard input:2: goal.kind[0]", "did you mean message?"]),
        (b'{"goal": {}}\n{"goal": }\n{"gaol": {}}\n', [":2: is not JSON", ":3: gaol", "did you mean goal?"]),
        (b"{goal: [message}", ["standard input:1: is not YAML"]),
        (b"goal: {kind: [massage]}", ["standard input:1: goal.kind[0]", "did you mean message?"]),
    ],
)  # fmt: skip
def test_standard_input(
    session: Session, stdin: bytes, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
    assert_says(message(session, "-"), words)


def test_standard_input_that_is_closed(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert message(session, "-") == "standard input: is closed"


def test_an_empty_standard_input_of_the_command() -> None:
    assert_says(advise("-"), ["standard input: holds no scenario", "expected: a mapping"])


@pytest.mark.parametrize("suffix", ["yaml", "jsonl"])
def test_no_such_file(session: Session, tmp_path: Path, suffix: str) -> None:
    assert_says(message(session, tmp_path / f"nothing.{suffix}"), ["there is no such file", "- for standard input"])


@pytest.mark.parametrize("name", ["folder", "folder.yaml", "folder.jsonl"])
def test_a_folder(session: Session, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    assert_says(message(session, tmp_path / name), [f"{name}: is a folder", "expected: a scenario", f"{name}/*.yaml"])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "secret.yaml"
    file.touch(mode=0)
    assert_says(message(session, file), ["secret.yaml: can't be read", "ermission"])


def test_a_file_that_fails_while_it_is_read(session: Session, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert_says(message(session, file / "below.yaml"), ["below.yaml: can't be read", "directory"])


def test_problems_of_all_files_are_told_and_the_others_still_read() -> None:
    said = advise("missing.yaml", BROKEN / "unknown-symbol.yaml", SCENARIOS / "viewer" / "recruiter-today.yaml")
    assert_says(said, ["missing.yaml: there is no such file", "unknown-symbol.yaml:2: me.job_search"])


# --- what is unusual and right ---


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffview: {days_ago: 2}",
        "view:\r\n  days_ago: 2\r\n",
        "---\n---\nview: {days_ago: 2}\n---\n# nothing more\n",
        "%YAML 1.1\n---\nview: {days_ago: 2}\n",
        "view: &v {days_ago: &n 2}\nmeeting: {days_ago: *n}",
        "view: !!map {days_ago: !!int 2}\nperson: {name: !!str no, roles: !!seq []}",
        'view: {"days_ago": 2}\nperson: {name: "\\x41"}',
    ],
)
def test_unusual_yaml_is_read(kb: KnowledgeBase, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.yaml").write_bytes(text.encode())
    (scenario,) = scenarios(kb, str(tmp_path / "a.yaml"))
    assert {fact.value for fact in scenario.given if fact.key == "view.days_ago"} == {2}


def test_given_facts_carry_their_lines_in_every_format(kb: KnowledgeBase, tmp_path: Path) -> None:
    for name, text, lines in (
        ("a.yaml", "view:\n  days_ago: 2\nperson:\n  name: No\n", [2, 4]),
        ("a.json", '{"view":\n{"days_ago": 2},\n "person": {\n"name": "No"}}', [2, 4]),
        ("a.jsonl", '\n{"view": {"days_ago": 2}, "person": {"name": "No"}}', [2, 2]),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        (scenario,) = scenarios(kb, str(tmp_path / name))
        assert sorted((fact.key, origin.line) for fact, origin in scenario.given.items()) == [
            ("person.name", lines[1]), ("view.days_ago", lines[0]),
        ]  # fmt: skip
