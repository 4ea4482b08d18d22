"""Whoever waits for an answer to an invitation is not connected with you yet."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material


def invited(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """An open invitation means that there is no connection, unless the scenario says otherwise."""
    if material.get("inbound.exists") in (True, "yes") and material.get("relation.connected") in (None, "unknown"):
        yield Fact("relation.connected", "no"), Measured("an invitation waits for your answer")
