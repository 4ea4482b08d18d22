"""Whom you think of: whoever gives a name thinks of a person and not of a company."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material


def target(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """A named person is whom you think of, unless the scenario says otherwise."""
    name = material.get("person.name")
    if name and material.get("goal.target") in (None, "unknown"):
        yield Fact("goal.target", "person"), Measured(f"you name {name}")
