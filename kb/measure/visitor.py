"""Whether you know who looked: whoever gives a name knows it."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material


def visitor(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """A visitor who has a name in the scenario is a named visitor, unless the scenario says otherwise."""
    name = material.get("person.name")
    looked = material.get("view.direction") == "they_viewed_me"
    if name and looked and material.get("view.viewer_known") in (None, "unknown"):
        yield Fact("view.viewer_known", "named"), Measured(f"you name {name}")
