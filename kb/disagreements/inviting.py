"""An invitation first, or not."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..terms import RuleSet, advised, withhold

DISAGREEMENTS = (
    Disagreement(
        "K34", "May you answer a visit with an invitation?",
        (Side("an invitation with a note is one way to reach somebody", ("viewer-01c", "connect-94")),
         Side("never begin with an invitation to a stranger", ("approach-06",))),
        "caution", "Engage first; an invitation can follow.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K34", when=[advised.request_with_note, advised.no_cold_invite],
     then=withhold.request_with_note, strength="avoid", settles="K34", items=["viewer-01", "approach-06"],
     because="a visit alone does not make you known to {person.name}, and of the two ways the one with less to regret goes first")
