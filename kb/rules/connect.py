"""When to connect and when to follow: the rules of the document "connect"."""

from __future__ import annotations

from ..terms import RuleSet, advise, advised, meeting, person, platform, relation, unless, view
from .shared import has_allowance, in_question, met, not_connected

RULES = RuleSet()
rule = RULES.rule

rule("connect-30", when=[person.employer_of_interest == "yes", unless(relation.connected == "yes")],
     then=advise.follow_company, strength="should",
     because="following is the way to the news of a company that interests you")

rule("connect-48", when=[relation.weak_tie == "yes", relation.bases.has("same_college")],
     then=platform.claims.becomes("college_suffices"), strength="fact",
     because="a model note rests on the common university alone")

rule("connect-84", when=[met, meeting.days_ago <= 7, unless(relation.connected == "yes")],
     then=advise.send_request_after_meeting, strength="should",
     because="a request is best sent in the week of the meeting, while it is remembered")

rule("connect-84b", when=[advised.send_request_after_meeting],
     then=view.way_open.becomes("yes"), strength="fact",
     because="a request after a meeting is welcome")

rule("connect-93", when=[in_question, not_connected],
     then=platform.claims.becomes("messages_need_connection"), strength="fact",
     because="messages are said to be possible only between connected members")

rule("connect-94", when=[in_question, not_connected, unless(has_allowance),
                         unless(advised.send_request_after_meeting)],
     then=advise.request_with_note, strength="may",
     because="a request with a note reaches people whom you can't message")
