"""Measurements: facts computed from raw material, each with the evidence that a person would point at."""

from __future__ import annotations

from ...engine.knowledge import Measurement
from .bonds import bonds
from .days import days
from .draft import draft
from .invited import invited
from .visitor import visitor

MEASUREMENTS: tuple[Measurement, ...] = (days, bonds, visitor, invited, draft)
