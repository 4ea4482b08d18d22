"""What the documents say of the platform."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("platform", "what the documents say of the platform")
    v.set(
        "platform.claims", "statements about the platform, which need not agree with each other",
        {"visitors_named": "a document takes it that you can see who looked",
         "visitors_anonymous": "a document says that visitors stay anonymous",
         "visitors_by_category": "a document says that visitors are counted by kind",
         "visits_listed": "documents take it that a visit is seen by the person visited",
         "messages_need_connection": "a document says that a message needs a connection",
         "messages_use_allowance": "a document says that messages may come out of an allowance",
         "messages_open_to_you": "your account lets you write to people you are not connected with",
         "messages_closed_to_you": "your account does not let you write to people you are not connected with",
         "no_overlap_needed": "a document says that a wider network needs no overlap",
         "college_suffices": "a document's model note rests on the common college alone",
         "visit_mentioned_in_model": "a document's own model message mentions the visit"},
        noun="what the documents say of the platform", derived=True, internal=True,
    )  # fmt: skip
