"""What LinkedIn notifies and what visitors leave behind: the rules of the document "notify"."""

from __future__ import annotations

from ..terms import RuleSet, advise, me, person, platform, relation, unless, view
from .shared import they_looked, wants_to_stay_unseen

RULES = RuleSet()
rule = RULES.rule

rule("notify-23", when=[they_looked, unless(view.viewer_known.one_of("named", "category")),
                        person.roles.is_unknown(), relation.bases.is_unknown()],
     then=platform.claims.becomes("visitors_anonymous"), strength="fact", items=["notify-22", "notify-23"],
     because="statistics of visits are said to be anonymous totals")

rule("notify-24", when=[they_looked, view.viewer_known == "category"],
     then=platform.claims.becomes("visitors_by_category"), strength="fact",
     because="statistics are said to count visitors by kind")

rule("notify-43", when=[they_looked, view.viewer_known.one_of("category", "anonymous", "total_only"),
                        unless(me.profile_current == "yes")],
     then=advise.keep_profile_current, strength="should",
     because="people look at profiles without being seen, and a current one attracts opportunities")

rule("notify-44", when=[wants_to_stay_unseen],
     then=advise.browse_without_alert, strength="may",
     because="profiles can be looked at without a notification to anybody")
