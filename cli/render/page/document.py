"""Writes pages. Whatever a user wrote is escaped by the template engine; nothing is loaded from anywhere."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup, escape

from ....engine.words import cited_briefly
from ..choice import (
    ASSUMPTIONS,
    DISAGREEMENTS,
    QUESTIONS,
    WITHHELD,
    by_kind,
    chosen_advice,
    chosen_questions,
    outcome,
    possible_answers,
    without_headline,
)
from ..outline import MARKS
from ..wrapping import directions, shortened
from .view import Situation


def page(situations: Sequence[Situation]) -> str:
    """One HTML file with a part for each scenario."""
    style, script = _text("page.css"), _text("page.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )
    return _environment().get_template("page.html.j2").render(
        situations=situations, style=Markup(style), script=Markup(script), policy=policy,
        kb=situations[0].found.run.kb,
    )  # fmt: skip


def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@cache
def _environment() -> Environment:
    made = Environment(loader=FunctionLoader(_text), autoescape=True, trim_blocks=True, lstrip_blocks=True,
                       undefined=StrictUndefined)  # fmt: skip
    made.filters["said"] = said
    made.filters["shortened"] = shortened
    made.filters["sentence"] = lambda text: text[:1].upper() + text[1:]
    made.filters["cited"] = cited_briefly
    made.globals.update(
        by_kind=by_kind, chosen_advice=chosen_advice, chosen_questions=chosen_questions, outcome=outcome,
        possible_answers=possible_answers, without_headline=without_headline, MARKS=MARKS,
        TITLES={"withheld": WITHHELD, "disagreements": DISAGREEMENTS, "assumptions": ASSUMPTIONS,
                "questions": QUESTIONS},
    )  # fmt: skip
    return made


def said(text: str, names: set[str]) -> Markup:
    """A sentence with the names in it kept apart, so that none of them changes the direction of the rest."""
    pieces, end = [], 0
    pattern = _matcher(frozenset(names))
    for match in pattern.finditer(text) if pattern else ():
        pieces += [_isolated(text[end : match.start()]), Markup("<bdi>{}</bdi>").format(match.group())]
        end = match.end()
    return Markup("").join([*pieces, _isolated(text[end:])])


def _isolated(text: str) -> Markup:
    return Markup("").join(
        Markup("<bdi>{}</bdi>").format(piece) if rtl else escape(piece) for piece, rtl in directions(text)
    )


@cache
def _matcher(names: frozenset[str]) -> re.Pattern[str] | None:
    """A pattern that finds whole names, the longest first."""
    found = sorted(filter(str.strip, names), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in found)) if found else None
