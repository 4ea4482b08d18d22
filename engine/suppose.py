"""Suppositions: a scenario as it would be if something in it were otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from .errors import InputError, Problem
from .facts import EMPTY, Fact, Given, Origin
from .knowledge import KnowledgeBase
from .loaded import Builder, Loaded
from .markup import yaml_events
from .scenario import Scenario, contradict, take
from .validate import problems
from .vocabulary import NO, UNKNOWN, YES, Vocabulary


def suppose(kb: KnowledgeBase, scenario: Scenario, values: Mapping[str, Any], today: date | None = None) -> Scenario:
    """The scenario with other values for some attributes, as a file would give them; `unknown` leaves one open.

    What is supposed outweighs what would be measured; measurements that look at it are made again. Raises
    InputError for what can't be measured.
    """
    given = {fact: origin for fact, origin in scenario.given.items() if fact.key not in values}
    for key, value in values.items():
        if kb.vocabulary[key].kind != "raw":
            given.update((fact, Given(key, supposed=True)) for fact in kb.vocabulary.facts(key, value))
    anew = _taken_anew(scenario, values, today)
    measured = {fact: origin for one in anew.taken for fact, origin in one.facts.items()}
    if not anew.taken:
        measured = dict(scenario.measured)
    outweighed = [fact for fact in measured if fact.key in values and _outweighs(kb.vocabulary, values, given, fact)]
    for fact in outweighed:
        del measured[fact]
    return replace(anew, given=given, measured=measured, today=today or scenario.today)


def changed(kb: KnowledgeBase, scenario: Scenario, changes: Iterable[Fact]) -> Scenario:
    """The scenario with some facts made true.

    A change of a set is the answer for one member, or `EMPTY` for a set that has none; the other members stay.
    """
    values: dict[str, Any] = {}
    for change in changes:
        if kb.vocabulary[change.key].kind != "set":
            values[change.key] = change.value
        elif change.value == EMPTY:
            values[change.key] = []
        elif values.get(change.key) != []:
            known = values.setdefault(change.key, _members(scenario, change.key))
            known[change.value] = YES if change.holds else NO
    return suppose(kb, scenario, values)


def facts_of(scenario: Scenario) -> dict[Fact, Origin]:
    """Everything that is given or measured."""
    return {**scenario.measured, **scenario.given}


def _members(scenario: Scenario, key: str) -> dict[Any, str]:
    return {f.value: YES if f.holds else NO for f in scenario.given if f.key == key and f.value != EMPTY}


def _outweighs(vocabulary: Vocabulary, values: Mapping[str, Any], given: Mapping[Fact, Given], fact: Fact) -> bool:
    """Whether a measured fact gives way to what is supposed of its attribute."""
    of_key = [one for one in given if one.key == fact.key]
    if values[fact.key] == UNKNOWN:
        return True
    if fact.value == EMPTY:
        return any(one.holds and one.value != EMPTY for one in of_key)
    return any(contradict(vocabulary, fact, one) for one in of_key)


def _taken_anew(scenario: Scenario, values: Mapping[str, Any], today: date | None) -> Scenario:
    """The scenario with those measurements taken again that look at what is supposed."""
    old = scenario.material
    if old is None:
        return scenario
    known = {entity: dict(names) for entity, names in old.values.items()}
    for key, value in values.items():
        entity, _, name = key.partition(".")
        known[entity][name] = None if value == UNKNOWN else value
    wrong: list[Problem] = []

    def complain(key: str, message: str, expected: str = "", hint: str = "") -> None:
        wrong.append(Problem(message, scenario.file, None, key, expected, hint))

    material = replace(old, values=known, today=today or old.today, complain=complain)
    taken = tuple(one if not today and one.looked_at.isdisjoint(values) else take(one.measurement, material)
                  for one in scenario.taken)  # fmt: skip
    if wrong:
        raise InputError(wrong)
    return replace(scenario, material=material, taken=taken)


def read_values(kb: KnowledgeBase, scenario: Scenario, texts: Iterable[str]) -> tuple[dict[str, Any], date | None]:
    """Suppositions as people type them, ATTRIBUTE=VALUE with the value as a YAML file would have it.

    `today=DATE` is the day to count from. A member of a set by itself, or a mapping of members, leaves the
    other members as they are. Raises InputError with all that is wrong.
    """
    values: dict[str, Any] = {}
    wrong: list[Problem] = []
    for text in texts:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            wrong.append(Problem(f"{text!r} supposes nothing", expected="ATTRIBUTE=VALUE"))
            continue
        loaded = _loaded(kb, key, value, text)
        bad = [replace(one, line=None) for one in (*loaded.problems, *problems(kb, loaded))]
        wrong += bad
        if not bad:
            found = loaded.data if key == "today" else loaded.data[key.partition(".")[0]]
            values[key] = found[key.partition(".")[2] or key]
    if wrong:
        raise InputError(wrong)
    day = values.pop("today", None)
    for key, value in values.items():
        if kb.vocabulary[key].kind == "set" and isinstance(value, Mapping):
            values[key] = {**_members(scenario, key), **value}
    return values, date.fromisoformat(day) if day else None


def _loaded(kb: KnowledgeBase, key: str, value: str, text: str) -> Loaded:
    """One supposition read as if it were a file of its own."""
    entity, _, name = key.partition(".")
    if key in kb.vocabulary and value in kb.vocabulary[key].values and kb.vocabulary[key].kind == "set":
        value = f"{{{value}: yes}}"
    source = f"{key}: {value}" if not name else f"{entity}: {{{name}: {value}}}"
    found = list(Builder(yaml_events(source, text), text).scenarios())
    return found[0] if len(found) == 1 else Loaded({}, text, 1, problems=(Problem("is no single value", text),))
