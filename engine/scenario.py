"""From a loaded file to facts: validated, measured, and refused where it contradicts itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from .errors import InputError, Problem
from .facts import Fact, Given, Measured
from .knowledge import KnowledgeBase, Material, Measurement
from .loaded import Loaded, Path_
from .reader import read
from .validate import MOST_PROBLEMS, problems
from .vocabulary import Vocabulary

# They are kept in memory until the whole file is known to be sound.
MOST_SCENARIOS = 10_000


@dataclass(frozen=True)
class Taken:
    """A measurement with what it found; only what it looked at can make it find anything else."""

    measurement: Measurement
    facts: Mapping[Fact, Measured]
    looked_at: frozenset[str]


@dataclass(frozen=True)
class Scenario:
    """One situation, ready to be reasoned about."""

    title: str
    today: date
    given: Mapping[Fact, Given]
    measured: Mapping[Fact, Measured]
    expect: Mapping[str, Any]
    parameters: Mapping[str, float] = field(default_factory=dict)
    file: str = ""
    line: int = 1
    # What was measured and how, so that it can be measured again with something else supposed.
    material: Material | None = field(default=None, compare=False)
    taken: tuple[Taken, ...] = field(default=(), compare=False)

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}"


def scenarios(
    kb: KnowledgeBase, name: str, today: date | None = None, parameters: Mapping[str, float] | None = None
) -> list[Scenario]:
    """All scenarios of a file. Problems of all of them are collected before InputError is raised."""
    found: list[Scenario] = []
    wrong: list[Problem] = []
    for loaded in read(name):
        try:
            found.append(prepare(kb, loaded, today, parameters))
        except InputError as error:
            wrong += error.problems
        if len(found) > MOST_SCENARIOS:
            wrong.append(Problem(f"holds more than {MOST_SCENARIOS} scenarios", loaded.file, hint="split the file"))
        if len(wrong) > MOST_PROBLEMS:
            wrong[MOST_PROBLEMS:] = [Problem("there is more that is wrong", loaded.file)]
        if len(found) > MOST_SCENARIOS or len(wrong) > MOST_PROBLEMS:
            break
    if wrong:
        raise InputError(wrong)
    return found


def prepare(
    kb: KnowledgeBase, loaded: Loaded, today: date | None = None, parameters: Mapping[str, float] | None = None
) -> Scenario:
    """Validate and measure one scenario; `today` and `parameters` outweigh those in the file.

    Raises InputError with every problem found.
    """
    wrong = sorted([*loaded.problems, *problems(kb, loaded)], key=lambda problem: problem.line or 0)
    if wrong:
        raise InputError(wrong)
    data = loaded.data
    day = today or date.fromisoformat(data.get("today") or date.today().isoformat())
    numbers = {**(data.get("parameters") or {}), **(parameters or {})}
    given = dict(_given(kb.vocabulary, loaded))
    material = _material(kb.having(numbers), loaded, day, wrong)
    taken = tuple(take(one, material) for one in kb.measurements)
    measured = {fact: origin for one in taken for fact, origin in one.facts.items()}
    wrong += _clashes(kb.vocabulary, loaded, given, measured)
    if wrong:
        raise InputError(wrong)
    title = data.get("scenario") or ""
    return Scenario(title, day, given, measured, data.get("expect", {}), numbers, loaded.file, loaded.line,
                    material, taken)  # fmt: skip


def _entities(vocabulary: Vocabulary, data: Mapping[str, Any]) -> Iterable[tuple[Path_, str, Any]]:
    for entity in vocabulary.entities:
        for name, value in (data.get(entity) or {}).items():
            yield (entity, name), f"{entity}.{name}", value


def _given(vocabulary: Vocabulary, loaded: Loaded) -> Iterable[tuple[Fact, Given]]:
    for path, key, value in _entities(vocabulary, loaded.data):
        if vocabulary[key].kind != "raw":
            origin = Given(key, loaded.line_of(path))
            yield from ((fact, origin) for fact in vocabulary.facts(key, value))


def take(measurement: Measurement, material: Material) -> Taken:
    """Take one measurement, and note what it looked at."""
    own = replace(material, looked_at=set())
    return Taken(measurement, dict(measurement(own)), frozenset(own.looked_at))


def _material(kb: KnowledgeBase, loaded: Loaded, day: date, wrong: list[Problem]) -> Material:
    def complain(key: str, message: str, expected: str = "", hint: str = "") -> None:
        path = tuple(int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", key))
        wrong.append(Problem(message, loaded.file, loaded.line_of(path), key, expected, hint))

    values = {entity: loaded.data.get(entity) or {} for entity in kb.vocabulary.entities}
    aliases = loaded.data.get("aliases") or {}
    return Material(values, day, kb.parameters, aliases, complain)


def _clashes(
    vocabulary: Vocabulary, loaded: Loaded, given: Mapping[Fact, Given], measured: Mapping[Fact, Measured]
) -> Iterable[Problem]:
    """What is given against what is measured; both sides are named."""
    for fact, origin in measured.items():
        for other in given:
            if contradict(vocabulary, fact, other):
                line = loaded.line_of(tuple(other.key.split(".")))
                whole = vocabulary[fact.key].kind == "set" and not other.holds
                hint = "a list is everything there is; a mapping (member: yes) leaves the rest open" if whole else ""
                yield Problem(f"{other} is given, but {fact} is measured ({origin.evidence})", loaded.file, line,
                              other.key, "one of the two, or both alike", hint)  # fmt: skip


def contradict(vocabulary: Vocabulary, one: Fact, other: Fact) -> bool:
    """Whether two facts can't both be true."""
    if one.key != other.key or one == other or one.key not in vocabulary:
        return False
    kind = vocabulary[one.key].kind
    if kind == "set":
        return one.value == other.value and one.holds != other.holds
    return kind != "ordered" or not vocabulary[one.key].derived
