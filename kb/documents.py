"""The five documents, and the numbered items of knowledge found in them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

from ..engine.rules import Document, Item

DOCUMENTS = (
    Document("viewer", "What To Do When Someone Views Your LinkedIn Profile"),
    Document("notify", "Does LinkedIn Notify Profile Views"),
    Document("connect", "Connect or Follow on LinkedIn"),
    Document("invite", "What a LinkedIn Invitation Means"),
    Document("approach", "LinkedIn Etiquette: How to Approach People You Don't Know"),
)


def items() -> Iterator[Item]:
    """The items of all documents that have been encoded: id, section, lines, kind and gist, tab-separated."""
    for document in DOCUMENTS:
        table = resources.files(__package__).joinpath("items").joinpath(f"{document.key}.tsv").read_text(encoding="utf-8")
        for row in table.splitlines()[1:]:
            id, section, lines, kind, gist = row.split("\t")
            yield Item(id, document.key, section, lines, kind, gist)
