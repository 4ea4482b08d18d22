"""What can go wrong, as values that a person can act on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


class KnowledgeError(Exception):
    """A fault in a knowledge base, found while it loads; the message names the rule or attribute."""


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the input.

    `message` says what is wrong, `expected` what would be right, `hint` what to do. `line` counts from 1.
    """

    message: str
    file: str = ""
    line: int | None = None
    path: str = ""
    expected: str = ""
    hint: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line) if part)
        path = f" {self.path}:" if self.path else ""
        text = f"{place}:{path} {self.message}".lstrip(": ")
        if self.expected:
            text += f"\n    expected: {self.expected}"
        if self.hint:
            text += f"\n    {self.hint}"
        return text


class InputError(Exception):
    """Input that can't be used; carries every problem found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
