"""The rules, one module for each document, and one for what settles disagreements between them."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.rules import Rule
from . import approach, connect, invite, notify, settlements, viewer


def rules() -> Iterator[Rule]:
    """All rules of all modules."""
    for module in (viewer, notify, connect, invite, approach, settlements):
        yield from module.RULES.rules
