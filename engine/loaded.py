"""One scenario as plain data, built from the events of a file, with the line of everything in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .errors import InputError, Problem
from .markup import Event

Path_ = tuple[str | int, ...]

# Of one scenario: the characters of its texts and keys, and some for each value. Aliases count as written out.
MOST_SIZE = 256 * 1024
SIZE_OF_VALUE = 10
MOST_DEPTH = 40
# Of a list. Two lists are compared entry by entry, so their product counts.
MOST_ENTRIES = 300


@dataclass(frozen=True)
class Loaded:
    """One scenario as it stands in a file: plain data, and the line (from 1) of each path in it.

    `problems` is what could not be read; it is left out of the data.
    """

    data: Any
    file: str
    line: int
    lines: Mapping[Path_, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def line_of(self, path: Path_) -> int:
        """The line of a path, or of the nearest thing around it that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, self.line)


def dotted(path: Path_) -> str:
    """A path as people write it: me.education[1].school."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += "." * bool(text) + (part if part.isidentifier() else shown(part))
    return text


def shown(value: object) -> str:
    """A value as it may stand in a message: on one line, and short."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else text[:57] + "…"


class _Refused:
    """Stands for a value that can't be accepted, until it is left out."""


class Builder:
    """Turns events into plain data, noting lines and refusing what a scenario has no use for."""

    def __init__(self, events: Iterator[Event], file: str) -> None:
        self.events, self.file = events, file
        self.problems: list[Problem] = []

    def scenarios(self) -> Iterator[Loaded]:
        """Each document of the events. InputError ends it, with what had been wrong in that document before."""
        try:
            for event in self.events:
                if event.kind == "document":
                    yield self._scenario(next(self.events))
        except InputError as error:
            raise InputError([*self.problems, *error.problems]) from None

    def _scenario(self, event: Event) -> Loaded:
        self.lines: dict[Path_, int] = {}
        self.anchors: dict[str, Any] = {}
        self.size = 0
        data = self._value(event, ())
        problems, self.problems = tuple(self.problems), []
        return Loaded({} if data is _Refused else data, self.file, event.line, self.lines, problems)

    def _refuse(self, event: Event, path: Path_, message: str, expected: str) -> type[_Refused]:
        self.problems.append(Problem(message, self.file, event.line, dotted(path), expected))
        return _Refused

    def _enter(self, value: Any, path: Path_, line: int) -> None:
        """Note the line of one more value, and stop before there is too much."""
        self.lines.setdefault(path, line)
        self.size += SIZE_OF_VALUE + sum(len(text) for text in (value, *path[-1:]) if isinstance(text, str))
        if len(path) > MOST_DEPTH:
            raise self._too("is nested too deeply", line, f"at most {MOST_DEPTH} levels")
        if self.size > MOST_SIZE:
            raise self._too("is too large for one scenario", line, f"{MOST_SIZE // 1024} kB, aliases written out")
        if path and isinstance(path[-1], int) and path[-1] >= MOST_ENTRIES:
            raise self._too("is too long a list", line, f"at most {MOST_ENTRIES} entries", path[:-1])

    def _too(self, message: str, line: int, expected: str, path: Path_ = ()) -> InputError:
        return InputError([Problem(message, self.file, line, dotted(path), expected)])

    def _value(self, event: Event, path: Path_) -> Any:
        self._enter(event.value, path, event.line)
        if event.kind == "alias":
            return self._alias(event, path)
        if event.anchor:
            self.anchors[event.anchor] = _Refused  # until it is complete
        value = event.value
        if event.kind == "mapping":
            value = self._mapping(path)
        elif event.kind == "list":
            value = self._list(path)
        if event.wrong:
            return self._refuse(event, path, event.wrong, event.expected)
        if event.anchor:
            self.anchors[event.anchor] = value
        return value

    def _list(self, path: Path_) -> list[Any]:
        result: list[Any] = []
        while (event := next(self.events)).kind != "end":
            value = self._value(event, (*path, len(result)))
            if value is not _Refused:
                result.append(value)
        return result

    def _mapping(self, path: Path_) -> dict[str, Any]:
        result: dict[str, Any] = {}
        first: dict[str, int] = {}
        while (event := next(self.events)).kind != "end":
            key = self._key(event, path)
            if key is None:
                self._value(next(self.events), path)
                continue
            here = (*path, key)
            if key in first:
                message = f"the key {shown(key)} stands twice (first in line {first[key]})"
                self._refuse(event, here, message, "each key once")
            self.lines.setdefault(here, event.line)
            value = self._value(next(self.events), here)
            if key not in first and value is not _Refused:
                result[key] = value
            first.setdefault(key, event.line)
        return result

    def _key(self, event: Event, path: Path_) -> str | None:
        """The key that begins a pair; None if it is none."""
        if event.kind == "value" and not event.wrong:
            return event.value if isinstance(event.value, str) else json.dumps(event.value)
        self._value(event, path)
        if not event.wrong:
            self._refuse(event, path, "a key must be a plain word", "key: value")
        return None

    def _alias(self, event: Event, path: Path_) -> Any:
        name = event.anchor
        if name not in self.anchors:
            return self._refuse(event, path, f"*{name} repeats nothing", f"&{name} above it")
        if self.anchors[name] is _Refused:
            expected = f"&{name} before it, not around it"
            return self._refuse(event, path, f"*{name} repeats what is not complete", expected)
        return self._again(self.anchors[name], path, event.line)

    def _again(self, value: Any, path: Path_, line: int) -> Any:
        """The value of an alias, entered part by part, so that repeating what repeats can't get out of hand."""
        self._enter(value, path, line)
        if isinstance(value, dict):
            return {key: self._again(part, (*path, key), line) for key, part in value.items()}
        if isinstance(value, list):
            return [self._again(part, (*path, n), line) for n, part in enumerate(value)]
        return value
