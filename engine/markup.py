"""YAML and JSON text as one stream of events, so that whatever is built from them is built in one way.

Only the syntax is looked at. Tags, which other readers turn into objects, are refused; YAML words have their
YAML 1.2 meaning (`no` is a text).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, NoReturn

from .errors import InputError, Problem

# No text has these: control characters other than tab and line ends, and halves of surrogate pairs.
UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")

_WORDS: dict[str, bool | None] = {
    "": None, "~": None, **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True), **dict.fromkeys(("false", "False", "FALSE"), False),
}  # fmt: skip
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_LONGEST_NUMBER = 30


class Event(NamedTuple):
    """A document, mapping or list begins, one of the latter two ends, or there is a single value or an alias.

    `wrong` says why a value can't be accepted, `expected` what could.
    """

    kind: Literal["document", "mapping", "list", "end", "value", "alias"]
    line: int
    value: Any = None
    anchor: str = ""
    wrong: str = ""
    expected: str = ""


def _fail(file: str, message: str, line: int | None, hint: str = "") -> NoReturn:
    raise InputError([Problem(message, file, line, hint=hint)])


def _text(line: int, text: str, anchor: str = "") -> Event:
    bad = UNPRINTABLE.search(text)
    if bad:
        return Event("value", line, anchor=anchor, wrong=f"the text holds the character U+{ord(bad[0]):04X}",
                     expected="a text that can be printed")  # fmt: skip
    return Event("value", line, text, anchor)


def _word(line: int, word: str, anchor: str = "") -> Event:
    """A value without quotation marks: null, true, false, a number, or else a text."""
    if word in _WORDS:
        return Event("value", line, _WORDS[word], anchor)
    if not _NUMBER.fullmatch(word):
        return _text(line, word, anchor)
    number = json.loads(word) if len(word) <= _LONGEST_NUMBER else math.inf
    if not math.isfinite(number):
        shown = word if len(word) <= _LONGEST_NUMBER else f"{word[:20]}… ({len(word)} characters)"
        return Event("value", line, anchor=anchor, wrong=f"{shown} is out of range", expected="a smaller number")
    return Event("value", line, number, anchor)


# JSON ----------------------------------------------------------------------------------------------------

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]|[^\s{}\[\],:"]+')
_OPENING: dict[str, Literal["mapping", "list"]] = {"{": "mapping", "[": "list"}


def json_events(text: str, file: str, line: int = 1) -> Iterator[Event]:
    """The events of one JSON document that begins in `line`.

    The standard library checks the syntax; since it tells no lines, the tokens are then gone through again.
    """
    _check_json(text, file, line)
    yield Event("document", line)
    end = 0
    for token in _TOKEN.finditer(text):
        word = token.group()
        line += text.count("\n", end, token.start())
        end = token.start()
        if word in _OPENING:
            yield Event(_OPENING[word], line)
        elif word in ("}", "]"):
            yield Event("end", line)
        elif word.startswith('"'):
            yield _text(line, json.loads(word))
        elif word in ("NaN", "Infinity", "-Infinity"):
            yield Event("value", line, wrong=f"{word} is not JSON", expected="a number")
        else:
            yield _word(line, word)


def _check_json(text: str, file: str, line: int) -> None:
    try:
        # Numbers stay text here, since Python refuses to convert very long ones.
        json.loads(text, parse_int=str, parse_float=str)
    except RecursionError:
        _fail(file, "is nested too deeply", line)
    except json.JSONDecodeError as error:
        hint = ""
        if error.msg == "Extra data":
            hint = "several scenarios go into a .jsonl file, one a line"
        elif not text.lstrip().startswith(("{", "[")):
            hint = "a scenario in JSON begins with {; one in YAML goes into a .yaml file"
        _fail(file, f"is not JSON: {error.msg} (column {error.colno})", line + error.lineno - 1, hint)


# YAML ----------------------------------------------------------------------------------------------------

_TAG = "tag:yaml.org,2002:"
_KINDS: dict[str, Literal["document", "mapping", "list", "end"]] = {
    "DocumentStartEvent": "document", "MappingStartEvent": "mapping", "SequenceStartEvent": "list",
    "MappingEndEvent": "end", "SequenceEndEvent": "end",
}  # fmt: skip

# What the parser says, in words for people: (a part of its message, what is wrong, what to do).
_SAID = (
    ("mapping values are not allowed", "a colon stands where none can be",
     "quote a text that holds a colon, and check the indentation"),
    (r"'\t' that cannot start", "there is a tab in the indentation", "indent with spaces"),
    ("that cannot start any token", "", "quote a text that begins with this character"),
    ("could not find expected ':'", "a key lacks its colon", "write key: value"),
    ("expected <block end>", "the line does not fit to what stands above it",
     "align the keys of a mapping, and the dashes of a list"),
    ("expected ',' or", "a comma or a closing bracket is missing", ""),
    ("unexpected end of stream", "a quotation mark is not closed", ""),
    ("<document start>", "something follows after the end of the scenario", "separate scenarios with a line ---"),
)  # fmt: skip


def yaml_events(text: str, file: str) -> Iterator[Event]:
    """The events of all YAML documents in a text."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    line = 1
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            line = event.start_mark.line + 1
            name = type(event).__name__
            if name == "AliasEvent":
                yield Event("alias", line, anchor=event.anchor)
            elif name == "ScalarEvent":
                yield _refused(event.tag, _yaml_value(event, line))
            elif name in _KINDS:
                anchor, tag = (getattr(event, part, None) or "" for part in ("anchor", "tag"))
                yield _refused(tag, Event(_KINDS[name], line, anchor=anchor))
    except YAMLError as error:
        _fail(file, *_yaml_trouble(error, line))
    except ValueError:  # of Python, which can't convert them
        _fail(file, "is not YAML: an escape or a version number is out of range", line)


def _yaml_value(event: Any, line: int) -> Event:
    is_text = event.style if event.tag is None else event.tag in ("!", f"{_TAG}str")
    return (_text if is_text else _word)(line, event.value, event.anchor or "")


def _refused(tag: str | None, event: Event) -> Event:
    """The event, refused if its tag asks for anything but plain data."""
    short = str(tag or "").replace(_TAG, "!!", 1)
    if short in ("", "!", "!!str", "!!int", "!!float", "!!bool", "!!null", "!!map", "!!seq"):
        return event
    return event._replace(wrong=f"the tag {short[:60]} is not allowed", expected="plain values; nothing is executed")


def _yaml_trouble(error: Any, line: int) -> tuple[str, int, str]:
    """Message, line and hint for an error of the YAML parser; `line` is what it had reached."""
    mark, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    said, hint = str(getattr(error, "problem", None) or error).strip().splitlines()[0], ""
    for part, plain, advice in _SAID:
        if part in said:
            said, hint = plain or said, advice
            break
    line = mark.line + 1 if mark else line
    if began and began.line + 1 < line:
        said += f", in what begins in line {began.line + 1}"
    return f"is not YAML: {said}", line, hint
