"""Reports on scenarios as text, JSON or Markdown, for the commands that print them one by one."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import IO, Any

from ..engine.scenario import Scenario
from .options import Color, console
from .render.sections import Report


class Printer:
    """Prints each report as soon as it is there, set apart from the one before."""

    def __init__(self, form: str, stream: IO[str], color: Color) -> None:
        self.form, self.stream, self.screen = form, stream, console(stream, color)
        self.count = 0

    def show(self, scenario: Scenario, data: Callable[[], dict[str, Any]], report: Callable[[], Report],
             indent: int | None = 2) -> None:  # fmt: skip
        """Print what was found of a scenario, as `data` for JSON or as a `report`."""
        self.count += 1
        if self.form == "json":
            print(json.dumps(data(), ensure_ascii=False, indent=indent), file=self.stream)
        elif self.form == "markdown":
            from .render.markdown import report_notes

            rule = "\n---\n\n" if self.count > 1 else ""
            print(rule + report_notes(report(), scenario.title), end="", file=self.stream)
        else:
            from .render.tree import show_report

            if self.count > 1:
                self.screen.print()
            show_report(report(), self.screen)
