"""What has to be in order before an invitation goes out."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("gate", "what has to be in order before an invitation goes out")
    v.yn("gate.invitation", "whether an invitation is about to go out", yes="an invitation is about to go out",
         no="no invitation is about to go out", noun="an invitation about to go out", derived=True, internal=True)  # fmt: skip
    v.yn("gate.now", "whether nothing has to come before that invitation", yes="the invitation can go out now",
         no="the invitation has to wait", noun="whether the invitation can go out now", derived=True, internal=True)  # fmt: skip
    v.yn("gate.at_once", "whether a stranger may be invited without further steps",
         yes="there is a reason to invite {person.name} at once", no="there is no reason to invite {person.name} at once",
         noun="a reason to invite at once", derived=True, internal=True)  # fmt: skip
    v.yn("gate.profile_ready", "whether your profile is fit to be seen by those you invite",
         yes="your profile is ready to be seen", no="your profile is not ready to be seen", derived=True)  # fmt: skip
    v.yn("gate.note_possible", "whether the request can carry a note",
         yes="your request can carry a note", no="your request may not be able to carry a note", derived=True)  # fmt: skip
