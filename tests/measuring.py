"""What tests of measurements share: names compared both ways, and scenarios measured on one day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from netiquette.engine.errors import InputError
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.loaded import Loaded
from netiquette.engine.scenario import Scenario, prepare
from netiquette.kb.measure.names import (
    Match,
    compare,
    equivalents,
)

TODAY = date(2026, 3, 4)
SAME, NEAR, DIFFERENT = Match.SAME, Match.NEAR, Match.DIFFERENT
BASES = "relation.bases"


def both_ways(one: str, other: str, how: Any = compare, aliases: Mapping[str, str] | None = None) -> Match:
    table = equivalents(aliases or {})
    match, back = how(one, other, table), how(other, one, table)
    assert match is back
    return match  # type: ignore[no-any-return]


def years(text: str) -> dict[str, Any]:
    """2004/2008 as an entry."""
    start, _, end = text.partition("/")
    return {key: int(value) if value.isdigit() else value for key, value in (("from", start), ("to", end)) if value}


def scenario(kb: KnowledgeBase, day: date | None = None, /, **data: Any) -> Scenario:
    return prepare(kb, Loaded({"today": TODAY.isoformat(), **data}, "case.yaml", 1), day)


def refused(kb: KnowledgeBase, **data: Any) -> str:
    with pytest.raises(InputError) as caught:
        scenario(kb, **data)
    return "\n".join(str(problem) for problem in caught.value.problems)
