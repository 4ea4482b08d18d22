"""Where the documents disagree, or one of them with itself: what each side says, and the rules that settle it.

The ids are those of the analyst's list (`K21`); a settling rule has the id of its disagreement, with a letter where
there is more than one. Each conflict is shown to the user when rules of both sides fired.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.rules import Disagreement, Rule
from . import connecting, inviting, messaging, notifying, received, recruiting, reliability, seeing, timing, writing

_MODULES = (seeing, notifying, reliability, messaging, inviting, connecting, recruiting, writing, timing, received)


def disagreements() -> Iterator[Disagreement]:
    """All declared disagreements."""
    for module in _MODULES:
        yield from module.DISAGREEMENTS


def settlements() -> Iterator[Rule]:
    """The rules that settle them."""
    for module in _MODULES:
        yield from module.RULES.rules
