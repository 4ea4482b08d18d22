"""From a loaded file to facts: validated, measured, and refused where it contradicts itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from .errors import InputError, Problem
from .facts import Fact, Given, Measured
from .knowledge import KnowledgeBase, Material
from .reader import Loaded, Path_, dotted, read
from .validate import problems
from .vocabulary import Vocabulary


@dataclass(frozen=True)
class Scenario:
    """One situation, ready to be reasoned about."""

    title: str
    today: date
    given: Mapping[Fact, Given]
    measured: Mapping[Fact, Measured]
    expect: Mapping[str, Any]
    file: str = ""
    line: int = 1

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"


def scenarios(kb: KnowledgeBase, name: str, today: date | None = None) -> Iterable[Scenario]:
    """All scenarios of a file. Problems of all of them are collected before InputError is raised."""
    found: list[Scenario] = []
    wrong: list[Problem] = []
    for loaded in read(name):
        try:
            found.append(prepare(kb, loaded, today))
        except InputError as error:
            wrong += error.problems
    if wrong:
        raise InputError(wrong)
    return found


def prepare(kb: KnowledgeBase, loaded: Loaded, today: date | None = None) -> Scenario:
    """Validate and measure one scenario; `today` outweighs the day in the file.

    Raises InputError with every problem found.
    """
    wrong = problems(kb, loaded)
    if not wrong:
        wrong = _bad_dates(kb.vocabulary, loaded)
    if wrong:
        raise InputError(wrong)
    data = loaded.data
    day = today or date.fromisoformat(data.get("today") or date.today().isoformat())
    given = dict(_given(kb.vocabulary, loaded))
    measured = _measure(kb, loaded, day, wrong)
    wrong += _clashes(kb.vocabulary, loaded, given, measured)
    if wrong:
        raise InputError(wrong)
    title = data.get("scenario") or ""
    return Scenario(title, day, given, measured, data.get("expect", {}), loaded.file, loaded.line)


def _entities(vocabulary: Vocabulary, data: Mapping[str, Any]) -> Iterable[tuple[Path_, str, Any]]:
    for entity in vocabulary.entities:
        for name, value in (data.get(entity) or {}).items():
            yield (entity, name), f"{entity}.{name}", value


def _given(vocabulary: Vocabulary, loaded: Loaded) -> Iterable[tuple[Fact, Given]]:
    for path, key, value in _entities(vocabulary, loaded.data):
        if vocabulary[key].kind != "raw":
            origin = Given(key, loaded.lines.get(path))
            yield from ((fact, origin) for fact in vocabulary.facts(key, value))


def _bad_dates(vocabulary: Vocabulary, loaded: Loaded) -> list[Problem]:
    """Dates that have the shape of one and are none, such as 30 February."""
    dates: list[tuple[Path_, Any]] = [(("today",), loaded.data.get("today"))]
    dates += [(p, value) for p, key, value in _entities(vocabulary, loaded.data) if vocabulary[key].kind == "date"]
    wrong = []
    for path, text in dates:
        try:
            date.fromisoformat(text or "2000-01-01")
        except ValueError:
            wrong.append(Problem(f"{text} is not a day of the calendar", loaded.file, loaded.line_of(path),
                                 dotted(path), "a date like 2026-03-04"))  # fmt: skip
    return wrong


def _measure(kb: KnowledgeBase, loaded: Loaded, day: date, wrong: list[Problem]) -> dict[Fact, Measured]:
    def complain(key: str, message: str, expected: str = "", hint: str = "") -> None:
        path: Path_ = tuple(key.split("."))
        wrong.append(Problem(message, loaded.file, loaded.line_of(path), key, expected, hint))

    values = {entity: loaded.data.get(entity) or {} for entity in kb.vocabulary.entities}
    aliases = loaded.data.get("aliases") or {}
    material = Material(values, day, kb.parameters, aliases, complain)
    return {fact: origin for measure in kb.measurements for fact, origin in measure(material)}


def _clashes(
    vocabulary: Vocabulary, loaded: Loaded, given: Mapping[Fact, Given], measured: Mapping[Fact, Measured]
) -> Iterable[Problem]:
    """What is given against what is measured; both sides are named."""
    for fact, origin in measured.items():
        for other in given:
            if contradict(vocabulary, fact, other):
                line = loaded.line_of(tuple(other.key.split(".")))
                yield Problem(
                    f"{other} is given, but {fact} is measured ({origin.evidence})",
                    loaded.file, line, other.key, "one of the two, or both alike",
                    "write the set as a mapping to leave the rest open, e.g. {same_area: yes}"
                    if vocabulary[fact.key].kind == "set" else "",
                )  # fmt: skip


def contradict(vocabulary: Vocabulary, one: Fact, other: Fact) -> bool:
    """Whether two facts can't both be true."""
    if one.key != other.key or one == other or one.key not in vocabulary:
        return False
    kind = vocabulary[one.key].kind
    if kind == "set":
        return one.value == other.value and one.holds != other.holds
    return kind != "ordered" or not vocabulary[one.key].derived
