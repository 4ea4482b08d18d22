"""What the platform shows and tells."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("expect_to_be_listed", "know",
           "Nobody is notified when you look at a profile, but its owner may see you in the list of visitors.", 80,
           decides="platform"),
    Advice("browse_without_alert", "know", "Looking at a profile sends its owner no notification.", 310),
)  # fmt: skip
