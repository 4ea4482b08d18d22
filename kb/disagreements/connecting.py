"""Connect or follow, and what counts as a link."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..rules.shared import not_hidden, they_looked
from ..terms import RuleSet, advise, advised, person, relation, unless, withheld

DISAGREEMENTS = (
    Disagreement(
        "K42", "The company interests you: write or follow?",
        (Side("write to the visitor who works there", ("viewer-24",)),
         Side("follow, for the company's news", ("connect-30",))),
        "scope", "Who came to you can be written to; otherwise follow.",
    ),
    Disagreement(
        "K54", "Does a common college count by itself?",
        (Side("only together with the same years or a similar field of study", ("viewer-11b",)),
         Side("a model note rests on the college alone", ("connect-48",))),
        "graded", "Taken as a weak tie.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

rule("K42a", when=[they_looked, advised.message_visitor, unless(withheld.message_visitor),
                   person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may", settles="K42", items=["viewer-24", "connect-30"],
     because="{person.name} came to you, so a message fits, and following can be done besides")

rule("K42b", when=[they_looked, withheld.message_visitor, person.employer_of_interest == "yes"],
     then=advise.follow_company, strength="may", settles="K42", items=["viewer-24", "connect-30"],
     because="a message is not open to you as things stand, but following the company is")

rule("K54", when=[they_looked, not_hidden, relation.weak_tie == "yes"],
     then=advise.message_visitor, strength="may", settles="K54", items=["viewer-25", "connect-48"],
     because="a college or field of study by itself is a weak tie, enough for a message that names it")
