"""`netiquette sources`: the documents and where their items are encoded."""

from __future__ import annotations

import click

from ..engine.ledger import ledger
from ..engine.session import Session
from ..engine.validate import did_you_mean
from ..kb import load
from .options import Color, Trouble, console, open_output, output, read_all, scenario_files


@click.command()
@click.argument("document", required=False)
@output("text")
@click.option("--ledger", "whole", is_flag=True, help="Every item: where it is encoded, and where it shows.")
@click.option("--disagreements", "conflicts", is_flag=True,
              help="Where the documents disagree, and how that is settled.")
@click.option("--scenarios", "paths", multiple=True, metavar="PATH", default=("scenarios",), show_default=True,
              help="With --ledger: the scenarios to look through.")  # fmt: skip
def command(
    document: str | None, target: str, color: Color, whole: bool, conflicts: bool, paths: tuple[str, ...]
) -> None:
    """The documents, and where each item of theirs is encoded.

    \b
    netiquette sources
    netiquette sources viewer
    netiquette sources --ledger --scenarios scenarios/
    netiquette sources --disagreements
    """
    from ..kb.disagreements.dissolved import DISSOLVED
    from .render.catalogue import show_disagreements, show_documents, show_items, show_ledger

    kb, trouble = load(), Trouble()
    if document is not None and document not in kb.documents:
        hint = did_you_mean(document, list(kb.documents))
        raise click.BadParameter(f"there is no document {document!r}. {hint}".strip(), param_hint="DOCUMENT")
    session = Session(kb)
    files = scenario_files(paths, trouble) if whole else ()
    runs = [session.run(scenario) for scenario in read_all(kb, files, None, trouble)]
    entries = [entry for entry in ledger(kb, runs) if document in (None, entry.item.document)]
    with open_output(target) as stream:
        screen = console(stream, color)
        if conflicts:
            show_disagreements(kb, DISSOLVED, screen)
        elif whole:
            show_ledger(entries, screen)
        elif document is None:
            show_documents(kb, entries, screen)
        else:
            show_items(kb, entries, screen)
    trouble.finish()
