"""`netiquette review`: a draft held against what it should be."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from ..engine.answer import Answer, answer
from ..engine.errors import InputError, Problem
from ..engine.knowledge import KnowledgeBase
from ..engine.loaded import Loaded
from ..engine.reader import MOST_BYTES, STDIN
from ..engine.scenario import Scenario, prepare, scenarios
from ..engine.session import Session, values
from ..kb import load
from ..kb.measure.draft import read
from .options import Color, console, open_output, output, today
from .reviewed import Review, review_json

KINDS = ("connect_note", "direct_message", "email", "followup")
# Values that give a note nothing to say.
UNTOLD = (None, "none", "other", "review_note")


@click.command()
@click.argument("file", default=STDIN)
@click.option("--to", "name", metavar="NAME", help="Read FILE as a bare text that goes to NAME.")
@click.option("--kind", type=click.Choice(KINDS), default=KINDS[0], show_default=True, help="What the bare text is.")
@click.option("--skeleton", is_flag=True, help="Lay out a note, with nothing in it but facts of yours.")
@output("text", "json")
@today
def command(
    file: str, name: str | None, kind: str, skeleton: bool, form: str, target: str, color: Color, today: date | None
) -> None:
    """A draft note or message, held against what it should be.

    FILE is a scenario with draft.text in it or, with --to, the text itself; - is standard input. For each
    criterion the words that show it are quoted. Nothing is rewritten for you.

    \b
    netiquette review situation.yaml
    netiquette review --to "Jane Doe" note.txt
    echo "Hi Jane, let's connect." | netiquette review --to "Jane Doe" -
    """
    session = Session(load())
    found = [_bare(session.kb, file, name, kind, today)] if name is not None else _scenarios(session.kb, file, today)
    reviews = [_review(session, scenario, skeleton) for scenario in found]
    with open_output(target) as stream:
        if form == "json":
            indent = 2 if len(reviews) == 1 else None
            for review in reviews:
                print(json.dumps(review_json(review), ensure_ascii=False, indent=indent), file=stream)
        else:
            from .render.review import show_review

            for review in reviews:
                show_review(review, console(stream, color))


def _scenarios(kb: KnowledgeBase, file: str, day: date | None) -> list[Scenario]:
    """The scenarios of a file; a file that is none at all may be a bare text."""
    try:
        return scenarios(kb, file, day)
    except InputError as error:
        hint = "a bare text is read with --to NAME"
        raise InputError([one if one.path else replace(one, hint=one.hint or hint) for one in error.problems]) from None


def _bare(kb: KnowledgeBase, file: str, name: str | None, kind: str, day: date | None) -> Scenario:
    """A scenario that holds nothing but a text and whom it is for."""
    data: dict[str, Any] = {"draft": {"kind": kind, "text": _text(file)}, "goal": {"kind": {"review_note": "yes"}}}
    if name:
        data["person"] = {"name": name}
    return prepare(kb, Loaded(data, file, 1), day)


def _text(file: str) -> str:
    where = "standard input" if file == STDIN else file
    try:
        if file == STDIN:
            raw = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with Path(file).open("rb") as stream:
                raw = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError([Problem(f"can't be read: {reason}", where, expected="a text")]) from error
    if b"\0" in raw:
        raise InputError([Problem("is a binary file", where, expected="the text of a draft")])
    if len(raw) > MOST_BYTES:
        raise InputError([Problem(f"is larger than {MOST_BYTES // 1024 // 1024} MB", where, expected="a note")])
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise InputError([Problem("is not UTF-8 text", where, hint="save the file as UTF-8")]) from error


def _review(session: Session, scenario: Scenario, skeleton: bool) -> Review:
    found = {fact.key: fact.value for fact in scenario.given}
    if "draft.text" not in found:
        raise InputError([Problem("there is no draft to review", scenario.file, scenario.line, "draft.text",
                                  "the text of the draft", "a bare text is read with --to NAME")])  # fmt: skip
    name = found.get("person.name")
    parameters = session.kb.having(scenario.parameters).parameters
    reading = read(str(found["draft.text"]), str(name) if name else None, parameters)
    reply = answer(session.run(scenario))
    return Review(reading, reply, str(found.get("draft.kind", "none")), _skeleton(reply) if skeleton else [])


def _skeleton(reply: Answer) -> list[str]:
    """A note laid out from given facts; what is not known is left as a gap that says so."""
    known = values(reply.run.kb.vocabulary, reply.run.memory)
    vocabulary = reply.run.kb.vocabulary

    def says(key: str) -> str:
        value = known.get(key)
        members = value if isinstance(value, list) else [one for one, holds in value.items() if holds == "yes"] \
            if isinstance(value, dict) else [value]  # fmt: skip
        phrases = [vocabulary[key].phrases.get(str(one), "") for one in members if one not in UNTOLD]
        return "; ".join(phrase for phrase in phrases if phrase)

    name = str(known.get("person.name", "")).split()
    ties = "; ".join(filter(None, [says("meeting.kind"), says("relation.bases")]))
    return [
        f"Greeting: Hi {name[0]}," if name else "Greeting: … (their name)",
        f"How you know each other: {ties or '… (where you met, or what you share)'}",
        f"Who you are: {known.get('me.name') or '… (what you do, in a few words)'}",
        f"Why you write: {says('goal.kind').replace('{person.name}', 'them') or '… (what you would like)'}",
    ]
