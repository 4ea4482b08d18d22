"""`netiquette schema`: the JSON Schemas of what goes in and comes out."""

from __future__ import annotations

import json

import click

from ..engine.schema import SCHEMAS
from ..kb import load
from .options import open_output
from .reviewed import review_schema

PUBLISHED = {**SCHEMAS, "review": review_schema}


@click.command()
@click.argument("name", type=click.Choice(list(PUBLISHED)), default="scenario")
@click.option("-o", "--output", "target", metavar="FILE", default="-", help="Write to a file.")
def command(name: str, target: str) -> None:
    """Print a JSON Schema (2020-12), generated from the vocabulary.

    Save the scenario schema beside your files and begin each with
    "# yaml-language-server: $schema=scenario.schema.json": an editor then completes keys and values.

    \b
    netiquette schema scenario -o scenario.schema.json
    """
    with open_output(target) as stream:
        print(json.dumps(PUBLISHED[name](load()), ensure_ascii=False, indent=2), file=stream)
