"""Conditions that the rules of several documents have in common."""

from __future__ import annotations

from ..terms import goal, me, meeting, relation, unless, view

they_looked = view.direction == "they_viewed_me"
# Nobody can write to a visitor whom the page of visitors does not name.
not_hidden = unless(view.viewer_known.one_of("category", "anonymous", "total_only"))
in_question = view.contact_in_question == "yes"
probably_accident = view.accidental >= "likely"
met = meeting.kind.one_of("networking_event", "conference", "interview", "business_meeting", "social")
not_connected = relation.connected == "no"
has_allowance = me.message_quota.one_of("limited", "ample")
wants_to_stay_unseen = goal.kind.has("research_discreetly")
