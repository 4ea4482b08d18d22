"""Writing the note or message."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import in_question, probably_accident
from ..terms import RuleSet, advise, draft, unless

DISAGREEMENTS = (
    Disagreement(
        "K66", "Should the message mention the visit?",
        (Side("there is no need to", ("viewer-16", "viewer-17")),
         Side("the document's own model message does", ("viewer-36",))),
        "caution", "Leave it out by default.",
    ),
    Disagreement(
        "K67", "Remind somebody of a visit made by accident?",
        (Side("whoever came by accident has probably forgotten it", ("viewer-33",)),
         Side("the document's own model message recalls the visit", ("viewer-36",))),
        "scope", "Leave it out where the visit was probably an accident.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K66", when=[in_question, draft.mentions_view == "yes", unless(probably_accident)],
     then=advise.mention_visit_optional, strength="may", settles="K66", items=["viewer-16", "viewer-36"],
     because="leaving the visit out is the safer way; mentioned, it needs a shared interest and a reason beside it")

rule("K67", when=[in_question, draft.mentions_view == "yes", probably_accident],
     then=advise.leave_visit_out, strength="avoid", settles="K67", items=["viewer-33", "viewer-36"],
     because="the model is for a visit that was meant for you; this one probably was not")
