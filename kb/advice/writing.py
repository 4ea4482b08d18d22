"""What a message or note should hold."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("lead_with_bond", "do", "Build what you write around what you share: {relation.bases}.", 110),
    Advice("name_the_link", "do", "Name what links the two of you.", 111),
    Advice("recall_acquaintance", "do", "Remind {person.name} how you know each other.", 112),
    Advice("say_why", "do", "Say plainly why you would like to be in touch.", 120),
    Advice("offer_help", "do", "Say how you might be of help to {person.name}.", 130),
)  # fmt: skip
