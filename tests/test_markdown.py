"""Markdown says what the text for terminals says, and shows whatever was given as it is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from netiquette.cli.main import netiquette
from netiquette.cli.render.markdown import code, plain
from netiquette.engine.scenario import scenarios
from netiquette.kb import load

ROOT = Path(__file__).resolve().parent.parent
ODD = Path(__file__).resolve().parent / "odd.yaml"
VISIT = ROOT / "scenarios" / "viewer" / "fellow-student-this-morning.yaml"
RECRUITER = ROOT / "scenarios" / "viewer" / "recruiter-today.yaml"
FILES = [*sorted((ROOT / "scenarios").rglob("*.yaml"))[::20], ODD,
         ROOT / "scenarios" / "drafts" / "a-sales-talk.yaml"]  # fmt: skip

# What an author of Markdown may mean; nothing else may come out of a note.
MEANT = {"heading", "paragraph", "bullet_list", "ordered_list", "list_item", "strong", "em", "s", "inline", "text",
         "code_inline", "softbreak", "hardbreak", "hr"}  # fmt: skip

PARSER = MarkdownIt("commonmark").enable(["strikethrough", "table"])


def run(*arguments: str) -> str:
    shown = CliRunner().invoke(netiquette, list(arguments), catch_exceptions=False, env={"COLUMNS": "100"})
    assert shown.exit_code == 0, shown.output
    return shown.stdout


def read(markdown: str) -> tuple[set[str], str]:
    """The kinds of what is in a note, and its text."""
    kinds, words = set(), []
    for token in PARSER.parse(markdown):
        kinds.add(re.sub("_(open|close)$", "", token.type))
        words.append(token.info if token.type == "list_item_open" else " ")
        for part in token.children or ():
            kinds.add(re.sub("_(open|close)$", "", part.type))
            words.append(part.content or " ")
    return kinds, "".join(words)


def letters(text: str) -> str:
    """Letters and digits alone: what is left when bullets, frames and line ends differ."""
    return "".join(letter for letter in text if letter.isalnum())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_same_as_in_the_text(file: Path) -> None:
    for options in ([], ["--all", "--trace"]):
        kinds, said = read(run("advise", str(file), *options, "--format", "markdown"))
        assert kinds <= MEANT
        assert letters(said) == letters(run("advise", str(file), *options))


@pytest.mark.parametrize("file", [VISIT, ODD], ids=lambda file: file.stem)
def test_the_same_proofs_as_in_the_text(file: Path) -> None:
    kinds, said = read(run("explain", str(file), "--format", "markdown"))
    (scenario,) = scenarios(load(), str(file))
    assert kinds <= MEANT
    assert letters(said) == letters(scenario.title) + letters(run("explain", str(file)))


@pytest.mark.parametrize(
    "arguments",
    [
        ("why-not", VISIT, "pause_is_over"), ("why-not", VISIT, "pause_is_over", "--all"),
        ("why-not", VISIT, "wait_before_contact"), ("why-not", ODD, "invite_on_bond"),
        ("why-not", RECRUITER, "message_visitor"),
        ("what-if", VISIT, "view.days_ago=2"), ("what-if", VISIT, "person.name=Dana"), ("what-if", VISIT, "--explore"),
        ("what-if", ODD, "view.viewer_known=anonymous"), ("questions", VISIT, "--all"),
    ],
    ids=lambda arguments: " ".join(getattr(one, "stem", one) for one in arguments),
)  # fmt: skip
def test_the_same_reports_as_in_the_text(arguments: tuple[Path | str, ...]) -> None:
    command, file, *rest = map(str, arguments)
    kinds, said = read(run(command, file, *rest, "--format", "markdown"))
    (scenario,) = scenarios(load(), file)
    assert kinds <= MEANT
    # In a tree for a terminal a mark has no words beside it.
    said = re.sub("([✓✗?]) (holds|does not hold|is not known):", r"\1", said)
    assert letters(said) == letters(scenario.title) + letters(run(command, file, *rest))


def test_a_rule_that_could_give_an_advice_is_nested() -> None:
    lines = run("why-not", str(VISIT), "pause_is_over", "--format", "markdown").splitlines()
    rule = next(n for n, line in enumerate(lines) if line.startswith("- ✗ does not hold: it would follow because"))
    assert lines[rule + 1].startswith("  - ✗ does not hold: ")
    assert lines[rule + 2].startswith("    - ✓ holds: the visit was today *[measured: ")
    assert [line for line in lines if line.startswith("## ")] == ["## In your hands: you could"]
    assert lines[-1].endswith("(`view.days_ago=1`)")


def test_a_proof_is_nested() -> None:
    lines = run("explain", str(VISIT), "message_visitor", "--format", "markdown").splitlines()
    assert lines[:3] == [
        "# Somebody from my college looked at my profile this morning", "",
        "## the advice “Consider a message to Dana Reyes” is given",
    ]  # fmt: skip
    assert lines[-2].startswith("      - your college years overlapped *[measured: ")


def test_several_scenarios_are_set_apart() -> None:
    assert run("advise", str(VISIT), str(VISIT), "--format", "markdown").count("\n---\n") == 1


def test_nobody_is_called_and_nothing_linked() -> None:
    text = run("advise", str(ODD), "--format", "markdown")
    assert "@all" not in text
    assert "#1" not in text
    assert "https://" not in text
    assert "www.example" not in text
    assert "b@o" not in text.replace("`", "")
    assert "<b>" not in text.replace("\\<", "")


LETTERS = st.one_of(st.sampled_from("*_`~[]()<>!#+-=.|\\:&;10a "), st.characters(exclude_categories=["Cs", "Cc"]))


@given(st.text(LETTERS))
@example("_a_ *b* __c__ ~~d~~ `e` [f](g) <i>j</i> &amp; # | a\\b")
@example("+ a")
@example("12) a")
def test_any_text_stays_text(text: str) -> None:
    for before, kinds in (("", {"paragraph"}), ("- ", {"bullet_list", "list_item", "paragraph"}), ("## ", {"heading"})):
        found, said = read(f"{before}{plain(text)}")
        assert found <= kinds | {"inline", "text"}
        assert said.replace("\u2060", "").split() == text.replace("\u2060", "").split()


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1))
def test_any_code_stays_code(text: str) -> None:
    (inline,) = [token for token in PARSER.parse(code(text)) if token.type == "inline"]
    assert [(part.type, part.content) for part in inline.children or ()] == [("code_inline", text)]
