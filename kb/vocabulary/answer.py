"""What follows for your question about the platform."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("answer", "what follows for your question about the platform")
    v.symbol(
        "answer.notifies", "whether the action that you ask about sends a notification",
        {"yes": "{platform.action} sends a notification", "no": "{platform.action} sends no notification",
         "not_covered": "the documents don't say whether {platform.action} sends a notification"},
        noun="whether there is a notification", derived=True, internal=True,
    )  # fmt: skip
    v.symbol(
        "answer.certainty", "how firmly the document says that the action notifies",
        {"list_and_table": "both the list and the table of what notifies have it",
         "list_only": "only the list of what notifies has it"},
        noun="how firmly the document says so", derived=True, internal=True,
    )  # fmt: skip
    v.symbol(
        "answer.visible_to_owner", "what the member concerned can see of it, notified or not",
        {"no": "{platform.action} leaves no trace", "total_only": "{platform.action} is only counted",
         "named": "{platform.action} shows who did it",
         "disputed": "the documents disagree on whether {platform.action} shows who did it"},
        noun="what the member concerned can see", derived=True, internal=True,
    )  # fmt: skip
    v.yn("answer.needs_approval", "whether the other member has to agree first",
         yes="{platform.action} needs the other's approval", no="{platform.action} needs nobody's approval",
         derived=True, internal=True)  # fmt: skip
