"""The rules, one module for each document."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.rules import Rule
from . import approach, connect, invite, notify, viewer


def rules() -> Iterator[Rule]:
    """The rules of all documents."""
    for module in (viewer, notify, connect, invite, approach):
        yield from module.RULES.rules
