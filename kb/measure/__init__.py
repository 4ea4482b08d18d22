"""Measurements: facts computed from raw material, each with the evidence that a person would point at."""

from __future__ import annotations

from collections.abc import Iterator

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material, Measurement
from .days import days
from .draft import draft
from .invited import invited
from .target import target
from .visitor import visitor

_PROFILES = [f"{who}.{what}" for who in ("me", "person") for what in ("education", "positions", "places", "memberships")]
_SHARED = [*_PROFILES, "relation.mutual_contacts", "relation.mutual_connections"]


def common_bonds(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """What two profiles have in common; the comparing of names is loaded only where there are names."""
    if material.aliases or any(material.get(key) is not None for key in _SHARED):
        from .bonds import bonds

        yield from bonds(material)


MEASUREMENTS: tuple[Measurement, ...] = (days, common_bonds, target, visitor, invited, draft)
