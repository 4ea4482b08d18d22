"""Who can see what: visits, notifications, anonymity."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import they_looked, wants_to_stay_unseen
from ..terms import RuleSet, advise, view

DISAGREEMENTS = (
    Disagreement(
        "K01", "Can you see who looked at your profile?",
        (Side("one document takes it that you see who looked", ("viewer-07",)),
         Side("another says that visitors stay anonymous", ("notify-23",))),
        "ask", "It depends on what your own page of visitors shows: look there first.",
    ),
    Disagreement(
        "K02", "Does looking at a profile go unnoticed?",
        (Side("looking alerts nobody", ("notify-44",)),
         Side("people see who looked at them", ("viewer-07b",))),
        "caution", "Nobody is notified, but you may be listed among the visitors.",
    ),
    Disagreement(
        "K04", "Is the kind of visitor enough to go by?",
        (Side("visitors are counted by kind, such as recruiters", ("notify-24",)),
         Side("what to do depends on the individual visitor", ("viewer-07",))),
        "ask", "Look whether your page of visitors shows a name.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K01", when=[they_looked, view.viewer_known.one_of("anonymous", "total_only")],
     then=advise.no_one_to_contact, strength="fact", settles="K01", items=["viewer-06", "notify-23"],
     because="your page of visitors shows no name, and without one there is nobody to write to")

rule("K02", when=[wants_to_stay_unseen],
     then=advise.expect_to_be_listed, strength="may", settles="K02", items=["viewer-07", "approach-19", "notify-44"],
     because="no alert is sent, but people may look up who visited them")

rule("K04", when=[they_looked, view.viewer_known == "category"],
     then=advise.no_one_to_contact, strength="fact", settles="K04", items=["viewer-06", "notify-24"],
     because="you know what kind of person looked, which is not enough to write to anybody")
