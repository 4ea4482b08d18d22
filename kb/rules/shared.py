"""Conditions that the rules of several documents have in common."""

from __future__ import annotations

from ...engine.conditions import Condition
from ...engine.terms import Term
from ..terms import advised, any_of, draft, goal, inbound, invite, me, meeting, platform, relation, unless, view
from ..vocabulary.platform import COPYING, ENGAGING, UNLISTED

they_looked = view.direction == "they_viewed_me"
# Nobody can write to a visitor whom the page of visitors does not name.
not_hidden = unless(view.viewer_known.one_of("category", "anonymous", "total_only"))
in_question = view.contact_in_question == "yes"
probably_accident = view.accidental >= "likely"
met = meeting.kind.one_of("networking_event", "conference", "interview", "business_meeting", "social")
not_connected = relation.connected == "no"
has_allowance = me.message_quota.one_of("limited", "ample")
wants_to_stay_unseen = goal.kind.has("research_discreetly")
asks_who_looked = goal.kind.has("find_viewers")
# Quiet research is in question, unless what is asked is how quiet some other action is.
researching: list[Condition] = [wants_to_stay_unseen, unless(platform.action.one_of(*ENGAGING, *COPYING, *UNLISTED, "looking_at_posts"))]
connecting = goal.connecting == "yes"
wants_to_connect = any_of(goal.kind.has("connect", "talk_business"), goal.in_doubt == "yes")
professionally_known = relation.professionally_known == "yes"
acquainted = relation.familiarity >= "acquainted"
already_following = relation.i_follow.one_of("recently", "for_some_time")
request_is_out = invite.status.one_of("pending", "accepted", "ignored", "rejected", "unclear")
refused = invite.refusal == "yes"
# A request of yours is a thing of the past once they have invited you, or once you two are connected.
still_matters: list[Condition] = [unless(inbound.in_question == "yes"), unless(relation.connected == "yes")]
# Advice to leave somebody alone, for now or for good.
leave_alone = (advised.do_not_follow_up_now, advised.respect_stated_time, advised.let_it_rest, advised.stop_following_up)
not_left_alone: list[Condition] = [unless(advice) for advice in leave_alone]


def lacking(term: Term) -> list[Condition]:
    """Not in the draft, as far as is known; of a text in hand it must be known, since what was not read may be there."""
    return [unless(term == "yes"), any_of(draft.sentences.is_unknown(), term == "no")]
