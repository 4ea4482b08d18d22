"""The vocabulary of professional networking: what can be given, measured and concluded.

One scenario speaks of one user ("me"), one other person, and what happened between the two. There is a module
for each entity; the order here is that of the schema and of questions that are otherwise equal.
"""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary
from . import (
    answer,
    deeds,
    draft,
    gate,
    goal,
    history,
    inbound,
    invite,
    me,
    meeting,
    person,
    platform,
    relation,
    sentences,
    view,
)


def build() -> Vocabulary:
    """The whole vocabulary, entity by entity."""
    vocabulary = Vocabulary()
    for module in (me, person, relation, goal, meeting, inbound, invite, gate, draft, history, view, platform, answer):
        module.declare(vocabulary)
    sentences.declare(vocabulary)
    deeds.declare(vocabulary)
    return vocabulary
