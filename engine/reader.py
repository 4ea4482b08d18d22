"""Reading scenario files: YAML, JSON, JSONL and standard input, with the line of everything read.

Nothing in a file is executed, and nothing is kept that a small file could blow up: size, depth and the number
of values after expanding aliases are bounded.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, NoReturn

from .errors import InputError, Problem

Path_ = tuple[str | int, ...]
Format = Literal["yaml", "json", "jsonl"]

MOST_BYTES = 4 * 1024 * 1024
MOST_LINE_BYTES = 256 * 1024
MOST_VALUES = 20_000
MOST_DEPTH = 40
STDIN = "-"

_SUFFIXES: dict[str, Format] = {
    ".yaml": "yaml", ".yml": "yaml", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip
_TAG = "tag:yaml.org,2002:"


@dataclass(frozen=True)
class Loaded:
    """One scenario as it stands in a file: plain data, and the line (from 1) of each path in it."""

    data: Any
    file: str
    line: int
    lines: Mapping[Path_, int] = field(default_factory=dict)

    def line_of(self, path: Path_) -> int | None:
        """The line of a path, or of the nearest thing around it that has one."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, self.line)


def read(name: str) -> Iterator[Loaded]:
    """Read all scenarios of a file; "-" is standard input, whose format is told by its content.

    Raises InputError for a file that can't be read or understood.
    """
    suffix = Path(name).suffix.lower()
    if _SUFFIXES.get(suffix) == "jsonl":
        yield from _read_lines(name)
        return
    text = _decode(_bytes(name), name)
    if not text.strip():
        _fail(name, "the file is empty" if name != STDIN else "standard input is empty",
              expected="a scenario", hint="netiquette schema scenario describes the keys")  # fmt: skip
    form = _SUFFIXES.get(suffix) or _sniff(text)
    if form == "json":
        yield _json(text, name)
    elif form == "jsonl":
        yield from (_json(line, name, n) for n, line in enumerate(text.splitlines(), 1) if line.strip())
    else:
        yield from _yaml(text, name)


def _fail(file: str, message: str, line: int | None = None, expected: str = "", hint: str = "") -> NoReturn:
    raise InputError([Problem(message, file, line, expected=expected, hint=hint)])


def _bytes(name: str) -> bytes:
    try:
        if name == STDIN:
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with open(name, "rb") as stream:
                data = stream.read(MOST_BYTES + 1)
    except IsADirectoryError:
        _fail(name, "is a folder", expected="a scenario file", hint=f"name its files: {name.rstrip('/')}/*.yaml")
    except FileNotFoundError:
        _fail(name, "there is no such file", expected="a scenario file, or - for standard input")
    except (OSError, ValueError) as error:
        _fail(name, f"can't be read: {getattr(error, 'strerror', None) or error}")
    if len(data) > MOST_BYTES:
        _fail(name, f"is larger than {MOST_BYTES // 1024 // 1024} MB",
              expected="some kilobytes", hint="put many scenarios into a .jsonl file, one a line")  # fmt: skip
    return data


def _decode(data: bytes, name: str, line: int | None = None) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _fail(name, "is UTF-16 text", line, expected="UTF-8", hint="save the file as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = line or data.count(b"\n", 0, error.start) + 1
        _fail(name, f"is not UTF-8 text (byte {data[error.start]:#04x})", line, "UTF-8", "save the file as UTF-8")
    if "\0" in text:
        _fail(name, "is a binary file", line, expected="YAML or JSON text")
    return text


def _sniff(text: str) -> Format:
    """The format of text that came without a file name."""
    if not text.lstrip().startswith(("{", "[")):
        return "yaml"
    try:
        json.loads(text)
        return "json"
    except RecursionError:
        return "json"
    except ValueError:
        lines = [line for line in text.splitlines() if line.strip()]
        one_each = len(lines) > 1 and all(line.lstrip().startswith("{") for line in lines)
        return "jsonl" if one_each else "yaml"


def _read_lines(name: str) -> Iterator[Loaded]:
    """A JSONL file, line by line, so that its size does not matter."""
    found = False
    try:
        with open(name, "rb") as stream:
            for n, line in enumerate(iter(lambda: stream.readline(MOST_LINE_BYTES + 1), b""), 1):
                if len(line) > MOST_LINE_BYTES:
                    _fail(name, f"the line is longer than {MOST_LINE_BYTES // 1024} kB", n, "one scenario a line")
                if line.strip():
                    found = True
                    yield _json(_decode(line, name, n), name, n)
    except OSError:
        _bytes(name)  # says what is the matter
        raise
    if not found:
        _fail(name, "the file is empty", expected="one scenario a line")


class _DuplicateError(ValueError):
    pass


def _json(text: str, name: str, line: int = 1) -> Loaded:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        keys = [key for key, _ in pairs]
        if len(set(keys)) < len(keys):
            raise _DuplicateError(next(key for key in keys if keys.count(key) > 1))
        return dict(pairs)

    def no_constant(word: str) -> NoReturn:
        raise ValueError(f"{word} is not JSON")

    try:
        data = json.loads(text, object_pairs_hook=unique, parse_constant=no_constant)
    except RecursionError:
        _fail(name, "is nested too deeply", line, expected=f"at most {MOST_DEPTH} levels")
    except _DuplicateError as error:
        list(_yaml(text, name, line))  # tells the lines of both
        _fail(name, f"the key {error} stands twice", line, expected="each key once")
    except json.JSONDecodeError as error:
        _fail(name, f"is not JSON: {error.msg} (column {error.colno})", line + error.lineno - 1)
    except ValueError as error:
        _fail(name, f"is not JSON: {error}", line)
    _count(data, name, line)
    return _LazyLines(data, name, line, text=text)


@dataclass(frozen=True)
class _LazyLines(Loaded):
    """A JSON document. Its lines are looked for only when a message needs one."""

    text: str = ""

    def line_of(self, path: Path_) -> int | None:
        try:
            found = next(_yaml(self.text, self.file, self.line))
        except InputError:
            return self.line
        return found.line_of(path)


def _count(data: Any, name: str, line: int) -> None:
    todo, values = [(data, 1)], 0
    while todo:
        value, depth = todo.pop()
        values += 1
        if depth > MOST_DEPTH:
            _fail(name, "is nested too deeply", line, expected=f"at most {MOST_DEPTH} levels")
        if values > MOST_VALUES:
            _fail(name, f"holds more than {MOST_VALUES} values", line, expected="one scenario")
        if isinstance(value, dict):
            todo += [(part, depth + 1) for part in value.values()]
        elif isinstance(value, list):
            todo += [(part, depth + 1) for part in value]


def _yaml(text: str, name: str, first_line: int = 1) -> Iterator[Loaded]:
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    yaml = YAML(pure=True)
    builder = _Builder(name, first_line - 1)
    found = False
    try:
        for node in yaml.compose_all(io.StringIO(text)):
            if node is None:
                continue
            found = True
            yield builder.document(node)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        said = getattr(error, "problem", None) or str(error).strip().splitlines()[0]
        _fail(name, f"is not YAML: {said}", mark.line + first_line if mark else None,
              hint="quote a text that holds a colon, a # or a leading symbol")  # fmt: skip
    except RecursionError:
        _fail(name, "is nested too deeply", expected=f"at most {MOST_DEPTH} levels")
    except (ValueError, OverflowError) as error:
        _fail(name, f"is not YAML: {error}")
    if not found:
        _fail(name, "the file holds no scenario", expected="a scenario",
              hint="netiquette schema scenario describes the keys")  # fmt: skip


class _Builder:
    """Turns YAML nodes into plain data, noting lines and refusing what a scenario has no use for."""

    def __init__(self, name: str, before: int) -> None:
        self.name, self.before = name, before

    def document(self, node: Any) -> Loaded:
        self.lines: dict[Path_, int] = {}
        self.problems: list[Problem] = []
        self.values = 0
        data = self._value(node, ())
        if self.problems:
            raise InputError(self.problems)
        return Loaded(data, self.name, self._line(node), self.lines)

    def _line(self, node: Any) -> int:
        return int(node.start_mark.line) + 1 + self.before

    def _refuse(self, node: Any, path: Path_, message: str, expected: str = "") -> None:
        self.problems.append(Problem(message, self.name, self._line(node), dotted(path), expected))

    def _value(self, node: Any, path: Path_) -> Any:
        self.lines.setdefault(path, self._line(node))
        self.values += 1
        if len(path) > MOST_DEPTH:
            _fail(self.name, "is nested too deeply", self._line(node), f"at most {MOST_DEPTH} levels")
        if self.values > MOST_VALUES:
            _fail(self.name, f"holds more than {MOST_VALUES} values, aliases counted", self._line(node), "one scenario")
        kind = str(node.tag).removeprefix(_TAG)
        if kind == "map":
            return self._mapping(node, path)
        if kind == "seq":
            return [self._value(part, (*path, n)) for n, part in enumerate(node.value)]
        if kind in ("str", "timestamp"):
            return str(node.value)
        if kind in ("int", "float", "bool", "null", "merge", "value"):
            return self._scalar(node, kind)
        self._refuse(node, path, f"the tag {str(node.tag)!r} is not allowed", "plain values; nothing is executed")
        return None

    def _scalar(self, node: Any, kind: str) -> Any:
        text = str(node.value)
        if kind == "bool":
            return text.lower() == "true"
        if kind == "null":
            return None
        try:
            return json.loads(text)
        except ValueError:
            return text

    def _mapping(self, node: Any, path: Path_) -> dict[str, Any]:
        result: dict[str, Any] = {}
        first: dict[str, int] = {}
        for key_node, value_node in node.value:
            key = key_node.value
            if not isinstance(key, str):
                self._refuse(key_node, path, "a key must be a plain word")
                continue
            here: Path_ = (*path, key)
            if key in first:
                message = f"the key {key!r} stands twice (first in line {first[key]})"
                self._refuse(key_node, here, message, "each key once")
                continue
            first[key] = self.lines[here] = self._line(key_node)
            result[key] = self._value(value_node, here)
        return result


def dotted(path: Path_) -> str:
    """A path as people write it: me.education[1].school."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
