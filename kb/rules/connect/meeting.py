"""Following up after meeting somebody in person."""

from __future__ import annotations

from ...terms import (
                     RuleSet,
                     advise,
                     advised,
                     any_of,
                     draft,
                     gate,
                     history,
                     inbound,
                     invite,
                     meeting,
                     param,
                     person,
                     platform,
                     relation,
                     unless,
                     view,
)
from ..shared import met, request_is_out, still_matters

RULES = RuleSet()
rule = RULES.rule

not_linked_yet = unless(relation.connected == "yes")
nothing_under_way = [not_linked_yet, unless(request_is_out), unless(inbound.in_question == "yes")]
no_better_request = [unless(advised.connect_recruiter), unless(advised.request_after_interview),
                     unless(advised.send_request), unless(advised.convert_follow), unless(advised.await_introduction),
                     unless(advised.follow_instead), unless(advised.follow_first), unless(advised.keep_following)]  # fmt: skip
unanswered = invite.status.one_of("pending", "ignored")
not_accepted = invite.status.one_of("pending", "ignored", "rejected", "unclear")
turned_down = invite.status.one_of("ignored", "rejected", "unclear")
# A second follow-up is in question once the first week is over or one has been sent already.
followup_in_question = any_of(invite.status == "ignored", invite.days_pending >= param.pending_pause_days, history.followups_sent >= 1)

# --- When to send the request ---

rule("connect-83", when=[met, meeting.days_ago > param.meeting_week_days, *nothing_under_way, *no_better_request],
     then=advise.request_with_note, strength="may",
     because="following up on a meeting in person is fine, even after a while")

rule("connect-84", when=[met, meeting.days_ago <= param.meeting_week_days, *nothing_under_way],
     then=advise.send_request_after_meeting, strength="should",
     because="a request is best sent in the week of the meeting, while it is remembered")

rule("connect-84b", when=[advised.send_request_after_meeting],
     then=view.way_open.becomes("yes"), strength="fact",
     because="a request after a meeting is welcome")

rule("connect-84f", when=[advised.request_after_interview],
     then=view.way_open.becomes("yes"), strength="fact", items=["connect-26", "connect-27"],
     because="a request after an interview is welcome")

rule("connect-84c", when=[met, meeting.days_ago <= param.meeting_week_days],
     then=meeting.window.becomes("open"), strength="should", items=["connect-84"],
     because="the week of the meeting is read as the seven days after it")

rule("connect-84d", when=[met, meeting.days_ago > param.meeting_week_days, meeting.days_ago <= param.meeting_late_days],
     then=meeting.window.becomes("late"), strength="may", items=["connect-84"],
     because="the seven days after the meeting are over, but it may still be remembered")

rule("connect-84e", when=[met, meeting.days_ago > param.meeting_late_days],
     then=meeting.window.becomes("passed"), strength="may", items=["connect-84"],
     because="two weeks after a meeting it is no longer fresh")

rule("connect-47d", when=[meeting.window == "late", unless(request_is_out), *still_matters],
     then=draft.models.becomes("week_old_meeting"), strength="fact", items=["connect-47"],
     because="the document's own model note speaks of a conference in the week before")

# --- What the request should be like ---

rule("connect-85", when=[met, advised.send_request_after_meeting, gate.now == "yes", draft.sentences.is_unknown(),
                         unless(draft.pitch.one_of("sales", "recruiting"))],
     then=advise.keep_request_short, strength="should",
     because="a short request is the polite one after a meeting")

rule("connect-86", when=[met, advised.send_request_after_meeting, gate.now == "yes", draft.pitch.is_unknown(),
                         unless(draft.sentences > param.note_sentences)],
     then=advise.keep_request_short, strength="avoid",
     because="whoever you have just met should not feel like a sales prospect")

# --- When there is no answer ---

rule("connect-87", when=[met, *still_matters, invite.status == "pending", invite.days_pending >= param.pending_pause_days,
                         unless(history.followups_sent >= 3), unless(advised.follow_up_now)],
     then=advise.pause_after_two_weeks, strength="should",
     because="a request that was not accepted within a week or two needs time, not pressure")

rule("connect-87c", when=[met, *still_matters, unanswered, invite.days_pending >= param.retry_days, unless(history.followups_sent >= 1)],
     then=advise.follow_up_now, strength="may", items=["connect-87", "connect-92"],
     because="a few months have passed, and two or three follow-ups over many months are fine after a meeting")

rule("connect-87b", when=[met, *still_matters, invite.status == "pending", invite.days_pending < param.pending_pause_days],
     then=advise.await_answer, strength="may",
     because="one or two weeks are the time to allow before anything else")

rule("connect-88", when=[met, *still_matters, unanswered, followup_in_question, unless(history.followups_sent >= 3),
                         unless(draft.adds_value.has("article", "congratulation"))],
     then=advise.followup_with_value, strength="should",
     because="a follow-up is welcome for what it brings, not as a reminder")

rule("connect-88b", when=[met, *still_matters, unanswered, followup_in_question, unless(history.followups_sent >= 3)],
     then=platform.claims.becomes("followups_are_sent"), strength="fact",
     items=["connect-88", "connect-92"],
     because="follow-ups are described for people who have not accepted")

rule("connect-89", when=[met, *still_matters, not_accepted, any_of(turned_down, invite.days_pending >= param.pending_pause_days)],
     then=advise.meeting_no_guarantee, strength="fact",
     because="some meetings lead to no connection, whatever you do")

rule("connect-90", when=[met, *still_matters, any_of(turned_down, invite.days_pending >= param.pending_pause_days), not_accepted],
     then=advise.do_not_take_personally, strength="avoid",
     because="that you have met does not oblige anybody to connect")

rule("connect-91", when=[met, *still_matters, not_accepted, person.posts_publicly == "yes"],
     then=advise.engage_posts, strength="should",
     because="a relationship can grow through what {person.name} posts, request or no request")

rule("connect-92", when=[met, *still_matters, not_accepted, history.followups_sent == 2],
     then=advise.cap_followups, strength="must",
     because="two or three follow-ups over many months are the limit")

rule("connect-92b", when=[met, *still_matters, not_accepted, history.followups_sent >= 3,
                          unless(invite.retry_window == "stated_time")],
     then=advise.stop_following_up, strength="must",
     because="three follow-ups are the most that is polite")

rule("connect-92c", when=[met, *still_matters, not_accepted, history.followups_sent == 1,
                          history.followup_span_months < 3],
     then=advise.spread_followups, strength="must",
     because="two or three follow-ups are meant for many months, and yours came close together")
