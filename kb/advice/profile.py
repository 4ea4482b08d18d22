"""Your own profile."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("add_photo", "consider", "Put a good photo on your profile.", 180),
    Advice("keep_profile_current", "consider", "Bring your profile up to date: visitors whom you never see judge you by it.",
           190),
)  # fmt: skip
