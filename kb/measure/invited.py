"""Whoever waits for an answer to an invitation, or has not accepted yours, is not connected with you yet."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material


def invited(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """An invitation that was not accepted means no connection, unless the scenario says otherwise."""
    if material.get("relation.connected") not in (None, "unknown"):
        return
    if material.get("inbound.exists") in (True, "yes"):
        yield Fact("relation.connected", "no"), Measured("an invitation waits for your answer")
    elif material.get("invite.status") in ("pending", "ignored", "rejected", "unclear"):
        yield Fact("relation.connected", "no"), Measured("your request was not accepted so far")
