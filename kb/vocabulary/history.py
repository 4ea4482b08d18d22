"""What you have done before."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("history", "what you have done before")
    v.yn("history.contacts_every_viewer", "whether you write to everybody who looks at your profile",
         yes="you write to everybody who looks at your profile",
         no="you do not write to everybody who looks at your profile")  # fmt: skip
