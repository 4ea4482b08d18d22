"""Which advice must not stand in one answer together, because it contradicts or repeats the other, and why.

Advice that is withheld is not in the answer. Pairs that pull in different directions where a declared disagreement
shows both sides and what settles them (such as a visit that notifies nobody and may yet be seen, K02) are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

# --- Groups that say one thing in several ways, or decide one question ---

SEND_NOW = {
    "connect_recruiter", "convert_follow", "request_after_interview", "request_with_note", "send_request",
    "send_request_after_meeting",
}  # fmt: skip
NOT_YET = {
    "ask_introduction_first", "await_introduction", "connect_after_applying", "engage_first", "follow_company_only",
    "find_shared_contact", "follow_first", "follow_instead", "follow_on", "keep_engaging", "keep_following",
    "mix_by_situation",
}  # fmt: skip
FOLLOW = {
    "follow_after_refusal", "follow_first", "follow_for_content", "follow_instead", "follow_on", "follow_too",
    "follow_visitor", "keep_following",
}  # fmt: skip
AFTER_A_REQUEST = {
    "do_not_follow_up_now", "follow_up_now", "let_it_rest", "pause_after_two_weeks", "resend_later", "resend_now",
    "respect_stated_time", "retry_in_months", "stop_following_up",
}  # fmt: skip
# Compatible with not following up any more, and with nothing else of these.
AWAIT = AFTER_A_REQUEST - {"stop_following_up"}
LEAVE_ALONE = {"do_not_follow_up_now", "let_it_rest", "respect_stated_time", "stop_following_up"}
MESSAGE = {"message_after_acceptance", "message_visitor", "message_with_allowance"}
WRITE = {*MESSAGE, "email", "use_listed_channel"}
TO_WRITE = {
    "check_allowance", "lead_with_bond", "name_the_link", "offer_help", "recall_acquaintance", "review_guidance",
    "say_why",
}  # fmt: skip
PAUSE = {"mind_the_pause", "pause_is_over", "wait_before_contact"}
GO_BETWEENS = {"ask_former_colleague", "connect_with_their_contacts", "tell_their_colleague"}
FAULTS = {"fill_placeholders", "personalise", "remove_pitch", "say_how_known", "shorten", "show_profile_read"}
TOUCHES = {
    "add_name", "add_value", "fix_tone", "name_event", "name_introducer", "name_shared_business", "propose_topic",
    "recall_acquaintance", "say_who", "say_why", "trim",
}  # fmt: skip

# No two of each.
ALTERNATIVES: tuple[tuple[str, set[str]], ...] = (
    ("one request is enough", SEND_NOW),
    ("following is advised once", FOLLOW),
    ("a page is followed once", {"follow_company", "follow_company_only", "follow_page"}),
    ("one thing to do about a request that is out", AFTER_A_REQUEST),
    ("one way to send a message", MESSAGE | {"already_connected"}),
    ("tell them, or in public", {"feedback_in_public", "tell_them"}),
    ("what they list, or what you know", {"email", "use_listed_channel"}),
    ("engage first, or go on", {"engage_first", "keep_engaging"}),
    ("all say to react to their posts", {"build_familiarity", "engage_posts", "nurture"}),
    ("ask for an introduction, or wait for it",
     {"ask_introduction_first", "await_introduction", "find_shared_contact"}),
    ("wait, have waited, or may have to wait", PAUSE),
    ("leave the visit out, or mention it with care",
     {"leave_visit_out", "mention_visit_optional"}),
    ("leave the visit out, or mention it with more", {"leave_visit_out", "pair_the_mention"}),
    ("yes, no, or not covered", {"it_does_not_notify", "it_notifies", "notification_not_covered"}),
    ("named or not", {"doer_is_named", "doer_stays_unknown"}),
    ("visitors are named, hidden, or to be looked up",
     {"look_at_visitors_page", "no_one_to_contact", "visitors_seen_here", "visitors_stay_hidden"}),
    ("all say that looking alerts nobody", {"browse_without_alert", "it_does_not_notify", "research_without_alert"}),
    ("a sign for or against the sender", {"collector_signal", "trust_signal"}),
    ("accept, decline, or find out by talking", {"accept", "decline_invite", "talk_before_accepting"}),
    ("both say to talk first", {"short_question_first", "talk_before_accepting"}),
    ("many contacts or few", {"choose_selectively", "grow_broadly", "grow_selectively"}),
    ("one verdict on a note", {"note_open", "note_polish", "note_ready", "note_rework"}),
    ("both say to cut", {"shorten", "trim"}),
    ("who you are, needed or hinted", {"hint_who", "say_who"}),
    ("why you write, needed or hinted", {"hint_why", "say_why"}),
    ("a note of your own, or the platform's text", {"default_text_ok", "personalise"}),
    ("both say to name what you share", {"lead_with_bond", "name_the_link"}),
    ("all say how you know each other", {"name_event", "recall_acquaintance", "say_how_known"}),
    ("ask for advice, or connect first", {"advice_after_connecting", "ask_career_advice"}),
    ("both are requests after an application", {"approach_target_firm", "follow_up_application"}),
    ("both say how many follow-ups are left and when", {"cap_followups", "spread_followups"}),
)  # fmt: skip

# None of the first with any of the second.
OPPOSED: tuple[tuple[str, set[str], set[str]], ...] = (
    ("send a request, or not yet", SEND_NOW, NOT_YET),
    ("send a request, or leave the one that is out alone", SEND_NOW, AFTER_A_REQUEST | {"await_answer"}),
    ("await the answer, or do something else about the request", {"await_answer"}, AWAIT),
    ("you are connected, so there is nothing to request",
     {"already_connected", "message_after_acceptance", "tell_them"},
     SEND_NOW | NOT_YET | AFTER_A_REQUEST | {"accept", "await_answer", "decline_invite"}),
    ("an application is followed up by one request", {"follow_up_application"}, SEND_NOW),
    ("no invitation first, and yet one", {"no_cold_invite"}, SEND_NOW | {"default_text_ok"}),
    ("work towards a connection, or follow and leave it at that",
     {"approach_target_firm"}, {"follow_company_only", "follow_instead"}),
    ("they invited you, so there is nothing to request",
     {"accept", "decline_invite", "talk_before_accepting"}, SEND_NOW | NOT_YET | AFTER_A_REQUEST | {"await_answer"}),
    ("leave them alone, and yet write or have somebody put in a word",
     LEAVE_ALONE, WRITE | GO_BETWEENS | {"ask_introduction_first", "indirect_strategy", "follow_up_application"}),
    ("no further follow-up, and how to do it",
     {"stop_following_up"}, {"cap_followups", "followup_by_open_channel", "followup_with_value", "spread_followups"}),
    ("no message, and yet a message", {"contact_without_message", "followup_by_open_channel"}, MESSAGE),
    ("the visit calls for nothing, and yet for something",
     {"ignore_visit"}, WRITE | SEND_NOW | TO_WRITE | PAUSE | {"accept", "identify_visitor", "little_to_lose"}),
    ("nobody is known to write to, and yet somebody",
     {"no_one_to_contact"}, WRITE | SEND_NOW | TO_WRITE | FOLLOW | PAUSE | {"identify_visitor", "ignore_visit"}),
    ("a name for what was done, and none for who looked",
     {"doer_is_named", "doer_stays_unknown"},
     {"look_at_visitors_page", "visitors_seen_here", "visitors_stay_hidden"}),
    ("a follow is noticed by somebody who wants to stay unseen",
     {"follow_without_following", "following_is_noticed"}, FOLLOW - {"follow_on", "keep_following"}),
    ("accept, and yet let it depend", {"accept"}, {"be_selective", "consider_motive", "weigh_benefit"}),
    ("decline, and yet look for reasons to accept", {"decline_invite"},
     {"consider_motive", "short_question_first", "stay_open", "weigh_benefit", "what_it_may_bring"}),
    ("nothing speaks against the note, and yet something",
     {"note_open", "note_ready"}, FAULTS | TOUCHES),
    ("only a few touches, and yet a fault", {"note_polish"}, FAULTS),
    ("a short request that sells nothing is asked for already",
     {"keep_request_short"}, {"remove_pitch", "shorten", "trim"}),
    ("people who know you need no attracting", {"indirect_strategy", "show_expertise"},
     {"message_after_acceptance", "send_request", "send_request_after_meeting"}),
)  # fmt: skip


def clashes(codes: Iterable[str]) -> Iterator[str]:
    """Each pair of advice that should not stand together, with the reason."""
    present = set(codes)
    for why, group in ALTERNATIVES:
        for one, other in combinations(sorted(present & group), 2):
            yield f"{one} and {other}: {why}"
    for why, left, right in OPPOSED:
        for one in sorted(present & left):
            for other in sorted(present & right):
                yield f"{one} and {other}: {why}"
