"""The knowledge against its documents, for whoever has them: NETIQUETTE_DOCUMENTS names their folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.ledger import ledger

ROOT = Path(__file__).resolve().parent.parent
WORDS_IN_A_ROW = 8
DOCUMENTS = ("viewer", "notify", "connect", "invite", "approach")


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


# The other three stand without a title in their files; theirs were given here.
@pytest.mark.parametrize("key", ["viewer", "approach"])
def test_titles_are_those_of_the_documents(kb: KnowledgeBase, documents: Path, key: str) -> None:
    assert kb.documents[key].title == _lines(documents, key)[0].strip()


@pytest.mark.parametrize("key", DOCUMENTS)
def test_sections_are_the_headings_of_the_documents(kb: KnowledgeBase, documents: Path, key: str) -> None:
    """An item's section is the nearest heading at or above its first line, on a line of its own or at its start."""
    items = [item for item in kb.items.values() if item.document == key]
    headings = _headings(kb, documents, key)
    assert set(headings.values()) == {item.section for item in items} - {"Introduction"}
    for item in items:
        above = [heading for n, heading in headings.items() if n <= item.line_numbers[0]]
        assert item.section == (above[-1] if above else "Introduction"), item.id


@pytest.mark.parametrize("key", DOCUMENTS)
def test_every_line_that_says_something_has_an_item(kb: KnowledgeBase, documents: Path, key: str) -> None:
    """Every line is empty, a heading, cited by an item, or listed with the reason why it carries no knowledge."""
    lines, listed = _lines(documents, key), _without_knowledge(key)
    cited = {n for item in kb.items.values() if item.document == key for n in item.line_numbers}
    empty = {n for n, line in enumerate(lines, 1) if not line.strip()}
    headings = set(_headings(kb, documents, key))
    everything = set(range(1, len(lines) + 1))
    assert everything - empty - headings - cited - set(listed) == set(), "lines without an item"
    assert set(listed) <= everything - empty - headings - cited, "lines that are listed for nothing"


def test_lines_without_knowledge_have_a_reason(kb: KnowledgeBase) -> None:
    listed = {key: _without_knowledge(key) for key in kb.documents}
    assert all(listed.values())
    assert all(reason.strip() for reasons in listed.values() for reason in reasons.values())


def _headings(kb: KnowledgeBase, documents: Path, key: str) -> dict[int, str]:
    """The sections that items name, by the line on which each stands or with which it begins."""
    sections = {item.section for item in kb.items.values() if item.document == key} - {"Introduction"}
    texts = [line.strip().replace("’", "'") for line in _lines(documents, key)]
    return {n: section for n, text in enumerate(texts, 1) for section in sections
            if text == section or text.startswith(f"{section}. ")}  # fmt: skip


def _without_knowledge(key: str) -> dict[int, str]:
    """The lines of a document that carry no knowledge, each with the reason."""
    reasons = {}
    for row in (ROOT / "tests" / "lines_without_knowledge.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        document, lines, reason = row.split("\t")
        first, _, last = lines.partition("-")
        if document == key:
            reasons.update(dict.fromkeys(range(int(first), int(last or first) + 1), reason))
    return reasons


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


def test_every_item_is_encoded(kb: KnowledgeBase) -> None:
    """385 items, numbered without a gap, each in a rule, a parameter, or the background of an advice."""
    counts = {"viewer": 43, "notify": 45, "connect": 150, "invite": 108, "approach": 39}
    for key, count in counts.items():
        ids = [item.id for item in kb.items.values() if item.document == key]
        assert ids == [f"{key}-{n:02}" for n in range(1, count + 1)]
    assert [entry.item.id for entry in ledger(kb) if not entry.places] == []
