"""The knowledge against its documents, for whoever has them: NETIQUETTE_DOCUMENTS names their folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from netiquette.engine.knowledge import KnowledgeBase

ROOT = Path(__file__).resolve().parent.parent
WORDS_IN_A_ROW = 8


def _lines(documents: Path, key: str) -> list[str]:
    return (documents / f"{key}.txt").read_text(encoding="utf-8").splitlines()


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9 ]+", "", text.lower().replace("’", "").replace("'", "")).strip()


def test_every_item_cites_lines_that_say_something(kb: KnowledgeBase, documents: Path) -> None:
    for item in kb.items.values():
        lines = _lines(documents, item.document)
        for number in item.line_numbers:
            assert 1 <= number <= len(lines), item.id
            assert lines[number - 1].strip(), item.id


@pytest.mark.parametrize("key", ["viewer", "approach"])
def test_titles_are_those_of_the_documents(kb: KnowledgeBase, documents: Path, key: str) -> None:
    assert kb.documents[key].title == _lines(documents, key)[0].strip()


def test_sections_of_the_viewer_document_are_its_headings(kb: KnowledgeBase, documents: Path) -> None:
    """An item's section is the nearest heading above its first line."""
    lines = _lines(documents, "viewer")
    sections = {item.section for item in kb.items.values() if item.document == "viewer"} - {"Introduction"}
    headings = {n: line.strip() for n, line in enumerate(lines, 1) if line.strip() in sections}
    assert set(headings.values()) == sections
    for item in kb.items.values():
        if item.document == "viewer":
            first = item.line_numbers[0]
            above = [heading for n, heading in headings.items() if n < first]
            assert item.section == (above[-1] if above else "Introduction"), item.id


def test_every_line_of_the_viewer_document_that_says_something_has_an_item(kb: KnowledgeBase, documents: Path) -> None:
    cited = {n for item in kb.items.values() if item.document == "viewer" for n in item.line_numbers}
    sections = {item.section for item in kb.items.values() if item.document == "viewer"}
    furniture = {1, 3, 4}  # title, caption and credit of the picture
    for n, line in enumerate(_lines(documents, "viewer"), 1):
        if line.strip() and line.strip() not in sections and n not in furniture:
            assert n in cited, f"line {n}: {line}"


def test_no_sentence_is_copied(kb: KnowledgeBase, documents: Path) -> None:
    """Texts are written afresh; only titles and section names stand as they are."""
    word = re.compile(r"[a-z0-9'’]+")
    known: set[tuple[str, ...]] = set()
    for document in kb.documents:
        words = word.findall("\n".join(_lines(documents, document)).lower().replace("’", "'"))
        known |= {tuple(words[n : n + WORDS_IN_A_ROW]) for n in range(len(words) - WORDS_IN_A_ROW + 1)}
    names = [document.title for document in kb.documents.values()] + [item.section for item in kb.items.values()]
    allowed = {_plain(name) for name in names}
    suffixes = {".py", ".md", ".tsv", ".yaml", ".json", ".jsonl", ".cfg"}
    files = [path for folder in ("kb", "engine", "cli", "scenarios", "docs", "tests", "bench")
             for path in (ROOT / folder).rglob("*") if path.suffix in suffixes]  # fmt: skip
    for file in [*files, ROOT / "README.md"]:
        words = word.findall(file.read_text(encoding="utf-8", errors="replace").lower().replace("’", "'"))
        for n in range(len(words) - WORDS_IN_A_ROW + 1):
            run = tuple(words[n : n + WORDS_IN_A_ROW])
            if run in known and not any(_plain(" ".join(run)) in name for name in allowed):
                pytest.fail(f"{file.name} repeats: {' '.join(run)}")


def test_every_item_of_the_viewer_document_is_encoded(kb: KnowledgeBase) -> None:
    """43 items, each in a rule, a parameter, or the background of an advice."""
    in_rules = {item for rule in kb.rules.values() for item in rule.items}
    in_background = {item for advice in kb.advice.values() for item in advice.background}
    ids = [item.id for item in kb.items.values() if item.document == "viewer"]
    assert ids == [f"viewer-{n:02}" for n in range(1, 44)]
    assert [item for item in ids if item not in in_rules | in_background] == []
