"""Reading scenario files: YAML, JSON, JSONL and standard input.

Whatever a file holds, reading it takes little time and memory: the size of a file and of a line is bounded
here, the size and depth of one scenario where it is built.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Literal, NoReturn

from .errors import InputError, Problem
from .loaded import MOST_SIZE, Builder, Loaded
from .markup import UNPRINTABLE, json_events, yaml_events

Format = Literal["yaml", "json", "jsonl"]

# Of a file that is read as a whole; a JSONL file may have any size.
MOST_BYTES = 1024 * 1024
STDIN = "-"

_SUFFIXES: dict[str, Format] = {
    ".yaml": "yaml", ".yml": "yaml", ".json": "json", ".jsonl": "jsonl", ".ndjson": "jsonl",
}  # fmt: skip


def read(name: str) -> Iterator[Loaded]:
    """Read all scenarios of a file; "-" is standard input, whose format is told by its content.

    Nothing is raised: trouble is among the problems of the scenario where it was met, and if it ends the
    reading, of a last one without data.
    """
    file = "standard input" if name == STDIN else name
    try:
        found = False
        with _opened(name) as stream:
            for loaded in _scenarios(stream, file):
                found = True
                yield loaded
        if not found:
            _fail(file, "holds no scenario", expected="a mapping (key: value)")
    except InputError as error:
        yield Loaded({}, file, 1, problems=error.problems)


def _fail(file: str, message: str, line: int | None = None, expected: str = "", hint: str = "") -> NoReturn:
    raise InputError([Problem(message, file, line, expected=expected, hint=hint)])


@contextmanager
def _opened(name: str) -> Iterator[IO[bytes]]:
    try:
        if name != STDIN:
            with open(name, "rb") as stream:
                yield stream
        elif sys.stdin is not None:
            yield sys.stdin.buffer
        else:
            _fail("standard input", "is closed")
    except IsADirectoryError:
        _fail(name, "is a folder", expected="a scenario file", hint=f"name its files: {name.rstrip('/')}/*.yaml")
    except FileNotFoundError:
        _fail(name, "there is no such file", expected="a scenario file, or - for standard input")
    except OSError as error:
        _fail(name, f"can't be read: {error.strerror or error}")


def _scenarios(stream: IO[bytes], file: str) -> Iterator[Loaded]:
    form = _SUFFIXES.get(Path(file).suffix.lower())
    if form == "jsonl":
        return _each(_lines(stream, file), file)
    text = _whole(stream, file)
    form = form or _sniff(text)
    if form == "jsonl":
        return _each(text.split("\n"), file)
    if form == "json" and text.strip():
        return Builder(json_events(text, file), file).scenarios()
    documents = Builder(yaml_events(text, file), file).scenarios()
    # A document without content is what a needless --- makes.
    return (loaded for loaded in documents if loaded.data is not None or loaded.problems)


def _whole(stream: IO[bytes], file: str) -> str:
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        _fail(file, f"is larger than {MOST_BYTES // 1024} kB", expected="some kilobytes",
              hint="put many scenarios into a .jsonl file, one a line")  # fmt: skip
    text = _decoded(data, file)
    for n, line in enumerate(text.split("\n"), 1):
        _check_length(line, file, n)
    return text


def _lines(stream: IO[bytes], file: str) -> Iterator[str]:
    for n, line in enumerate(iter(lambda: stream.readline(MOST_SIZE + 1), b""), 1):
        _check_length(line, file, n)
        yield _decoded(line, file, n)


def _each(lines: Iterable[str], file: str) -> Iterator[Loaded]:
    """One scenario a line; what is wrong in one does not hide the others."""
    for n, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield from Builder(json_events(line.rstrip(), file, n), file).scenarios()
            except InputError as error:
                yield Loaded({}, file, n, problems=error.problems)


def _check_length(line: str | bytes, file: str, n: int) -> None:
    # Some of the YAML parser takes time with the square of the length.
    if len(line) > MOST_SIZE:
        _fail(file, f"the line is longer than {MOST_SIZE // 1024} kB", n, "some kilobytes for one scenario")


def _decoded(data: bytes, file: str, line: int | None = None) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _fail(file, "is UTF-16 text", line, expected="UTF-8 text", hint="save the file as UTF-8")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = line or data.count(b"\n", 0, error.start) + 1
        _fail(file, f"is not UTF-8 text (byte {data[error.start]:#04x})", line, "UTF-8 text", "save the file as UTF-8")
    bad = UNPRINTABLE.search(text)
    if bad:
        line = line or text.count("\n", 0, bad.start()) + 1
        _fail(file, f"holds the control character U+{ord(bad[0]):04X}", line, "YAML or JSON text")
    return text


def _sniff(text: str) -> Format:
    """The format of text that came without a file name: JSON begins with brackets and quotation marks."""
    if not re.match(r'\s*[{\[]\s*["{}\[\]]', text):
        return "yaml"
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    one_each = len(lines) > 1 and lines[0].endswith("}") and all(line.startswith("{") for line in lines)
    return "jsonl" if one_each else "json"
