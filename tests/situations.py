"""The scenarios of scenarios/ and their answers, worked out once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from netiquette.engine.answer import Answer, answer
from netiquette.engine.scenario import scenarios
from netiquette.engine.session import Session
from netiquette.kb import load

FOLDER = Path(__file__).resolve().parent.parent / "scenarios"
FILES = sorted(path for path in FOLDER.rglob("*") if path.suffix in (".yaml", ".json", ".jsonl"))
SITUATIONS = [situation for file in FILES for situation in scenarios(load(), str(file))]
IDS = [f"{Path(situation.file).stem}:{situation.line}" for situation in SITUATIONS]


@cache
def session() -> Session:
    return Session(load())


@cache
def answered(n: int) -> Answer:
    return answer(session().run(SITUATIONS[n]))
