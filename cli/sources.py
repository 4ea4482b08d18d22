"""`netiquette sources`: the documents and where their items are encoded."""

from __future__ import annotations

import click

from ..engine.validate import did_you_mean
from ..kb import load
from .options import Color, console, open_output, output


@click.command()
@click.argument("document", required=False)
@output("text")
def command(document: str | None, target: str, color: Color) -> None:
    """The documents, and where each item of theirs is encoded.

    \b
    netiquette sources
    netiquette sources viewer
    """
    from .render.catalogue import show_documents, show_items

    kb = load()
    if document is not None and document not in kb.documents:
        hint = did_you_mean(document, list(kb.documents))
        raise click.BadParameter(f"there is no document {document!r}. {hint}".strip(), param_hint="DOCUMENT")
    with open_output(target) as stream:
        screen = console(stream, color)
        if document is None:
            show_documents(kb, screen)
        else:
            show_items(kb, document, screen)
