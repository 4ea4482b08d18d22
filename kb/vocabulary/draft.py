"""The message or note that you are about to send."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("draft", "the message or note that you are about to send")
    v.yn("draft.mentions_view", "whether the draft mentions the visit", yes="your draft mentions the visit",
         no="your draft does not mention the visit")  # fmt: skip
    v.yn("draft.states_reason", "whether the draft says why contact makes sense",
         yes="your draft says why you write", no="your draft does not say why you write")  # fmt: skip
    v.yn("draft.states_shared_interest", "whether the draft names an interest you share",
         yes="your draft names a shared interest", no="your draft names no shared interest")  # fmt: skip
    v.yn("draft.offers_help", "whether the draft says what you could do for the other person",
         yes="your draft says how you could help", no="your draft does not say how you could help")  # fmt: skip
