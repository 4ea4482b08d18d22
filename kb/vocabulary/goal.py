"""What you want."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("goal", "what you want")
    v.set(
        "goal.kind", "everything you want here",
        {"message": "you want to write to {person.name}", "connect": "you want to connect with {person.name}",
         "grow_network": "you want to widen your network",
         "research_discreetly": "you want to look at profiles without being noticed",
         EMPTY: "you have no particular goal"},
        noun="what you want", example=["message"],
        ask="What do you want: to write, to connect, to widen your network, to look around unnoticed?",
    )  # fmt: skip
