"""How far the sources can be relied on: statements that age, and guesses told as facts."""

from __future__ import annotations

from ...engine.rules import Disagreement, Side
from ..terms import RuleSet, advise, advised, any_of, platform, unless, withhold

DISAGREEMENTS = (
    Disagreement(
        "K95", "Is what the documents say of the platform still so?",
        (Side("what the documents say of the platform",
              ("notify-03", "notify-06", "notify-07", "notify-08", "notify-09", "notify-10", "notify-11", "notify-12",
               "notify-13", "notify-14", "notify-15", "notify-16", "notify-18b", "notify-20", "notify-20b", "notify-21",
               "notify-21b", "notify-23b", "notify-26b", "notify-26c", "notify-27", "notify-27b", "notify-28",
               "notify-03b", "notify-40", "notify-41", "notify-42", "notify-44", "approach-11", "approach-26",
               "approach-38", "approach-39")),
         Side("they speak of the present only, and your own screen shows something else", ("K95c",))),
        "time", "What is said of the present grows old: look for yourself.",
    ),
    Disagreement(
        "K97", "Is privacy the reason why looking is not announced?",
        (Side("it is the likely reason", ("notify-34", "notify-37")),
         Side("the same document's closing answers state it as a fact", ("notify-34b",))),
        "graded", "Taken as a guess.",
    ),
)  # fmt: skip

RULES = RuleSet()
rule = RULES.rule

GROWN_OLD = ("the documents say how it is at present without saying when that was, and the platform may have changed "
             "since")  # fmt: skip

screen_differs = platform.seen_otherwise == "yes"

rule("K95", when=[screen_differs],
     then=advise.trust_what_you_see, strength="fact", settles="K95", items=["notify-03", "notify-16"],
     because=GROWN_OLD)

rule("K95d", when=[screen_differs, advised.it_notifies],
     then=withhold.it_notifies, strength="fact", settles="K95", items=["notify-03", "notify-16"], because=GROWN_OLD)

rule("K95e", when=[screen_differs, advised.it_does_not_notify],
     then=withhold.it_does_not_notify, strength="fact", settles="K95", items=["notify-03", "notify-16"], because=GROWN_OLD)

rule("K95f", when=[screen_differs, advised.doer_is_named],
     then=withhold.doer_is_named, strength="fact", settles="K95", items=["notify-26"], because=GROWN_OLD)

rule("K95g", when=[screen_differs, advised.doer_stays_unknown],
     then=withhold.doer_stays_unknown, strength="fact", settles="K95", items=["notify-03", "notify-27"],
     because=GROWN_OLD)

rule("K95h", when=[screen_differs, advised.statistics_show_totals],
     then=withhold.statistics_show_totals, strength="fact", settles="K95", items=["notify-20", "notify-22"],
     because=GROWN_OLD)

rule("K95i", when=[screen_differs, advised.update_statistics_show_totals],
     then=withhold.update_statistics_show_totals, strength="fact", settles="K95", items=["notify-21", "notify-22"],
     because=GROWN_OLD)

rule("K95j", when=[screen_differs, advised.send_from_profile_page],
     then=withhold.send_from_profile_page, strength="fact", settles="K95", items=["approach-38", "approach-39"],
     because=GROWN_OLD)

rule("K95b", when=[any_of(advised.it_does_not_notify, advised.it_notifies, advised.doer_is_named,
                          advised.doer_stays_unknown, advised.statistics_show_totals,
                          advised.update_statistics_show_totals, advised.browse_without_alert,
                          advised.research_without_alert, advised.following_is_noticed), unless(screen_differs)],
     then=advise.facts_may_be_outdated, strength="fact", items=["notify-03", "notify-16"],
     because="the documents speak of the present without saying when that was")

rule("K95c", when=[screen_differs],
     then=platform.claims.becomes("screen_differs"), strength="fact", items=["notify-03", "notify-16"],
     because="the platform shows you something else than the documents say")

rule("K97", when=[platform.asks_why == "yes"],
     then=platform.claims.becomes("reason_is_a_guess"), strength="fact", settles="K97", items=["notify-34"],
     because="privacy is called the likely reason in one place and simply the reason in another, so it counts as a guess and nothing else rests on it")
