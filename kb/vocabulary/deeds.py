"""What you can bring about yourself, and how.

For each attribute the values within your power, each with the deed as the end of a sentence that begins with
"you could". `more` stands for any larger number, mostly one that comes by waiting. What is not here belongs
to the past, to other people or to the platform, or is a fault that nobody would commit for the sake of an advice.
"""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    _your_profile(v)
    _your_doings(v)
    _your_draft(v)
    _your_aims(v)


def _your_profile(v: Vocabulary) -> None:
    v.doable("me.profile_photo", {"yes": "add a photo to your profile"})
    v.doable("me.profile_complete", {"yes": "complete your profile"})
    v.doable("me.profile_current", {"yes": "bring your profile up to date"})
    v.doable("me.posting_style", {"professional": "post professional things only", "mixed": "post some personal things too"})
    v.doable("me.posts_widely", {"no": "keep your posts to a few topics", "yes": "post on more than a few topics"})
    v.doable("me.visible_expertise", {"yes": "publish something that shows what you know"})
    v.doable("me.networking_policy", {"open": "open your network to anybody",
                                      "selective": "keep your network to people you know or have chosen",
                                      "unstated": "drop your rule about whom you connect with"})  # fmt: skip
    v.doable("me.view_extension", {"none": "do without the add-on that promises to show visitors"})
    v.doable("me.wants_anonymity", {"yes": "decide to remain anonymous", "no": "put up with being noticed"})
    v.doable("me.will_pay_for_viewers", {"yes": "pay to see who looked at you",
                                         "no": "decide not to pay for seeing who looked at you"})  # fmt: skip
    v.doable("me.job_search", {"active": "start to look for a job", "passive": "look for no job, but be open to offers",
                               "none": "stop looking for a job"})  # fmt: skip
    v.doable("me.career_focused", {"yes": "use the platform chiefly for your career",
                                   "no": "use the platform for more than your career"})  # fmt: skip


def _your_doings(v: Vocabulary) -> None:
    v.doable("view.days_ago", {"more": "wait until it is {value} days since the visit"})
    v.doable("meeting.days_ago", {"more": "wait until it is {value} days since you met"})
    v.doable("invite.days_pending", {"more": "wait until your request has been open for {value} days"})
    v.doable("history.months_since_rejection", {"more": "wait until it is {value} months since the refusal"})
    v.doable("history.followups_sent", {"more": "go on following up, until it is {value} times in all"})
    v.doable("history.followup_span_months", {"more": "leave more time between follow-ups, so that they spread over {value} months"})
    v.doable("history.profile_improved", {"yes": "strengthen your profile"})
    v.doable("history.contributions_improved", {"yes": "post something useful"})
    v.doable("history.contacts_every_viewer", {"no": "stop writing to everybody who looks at your profile"})
    v.doable("invite.status", {"pending": "send a request"})
    v.doable("invite.sent_from", {"profile_page": "send the request from the profile page"})
    v.doable("relation.i_read_profile", {"yes": "read {person.name}'s profile"})
    v.doable("relation.i_follow", {"no": "stop following {person.name}", "recently": "begin to follow {person.name}",
                                   "for_some_time": "follow {person.name} for some time"})  # fmt: skip
    v.doable("relation.follows_elsewhere", {"yes": "follow {person.name} on another site",
                                            "no": "stop following {person.name} on other sites"})  # fmt: skip
    v.doable("relation.interaction_level", {"few": "take part in a few exchanges with {person.name}",
                                            "several": "take part in several exchanges with {person.name}"})  # fmt: skip
    v.doable("relation.introducer", {"asked": "ask a shared contact to introduce you",
                                     "none": "do without an introduction"})  # fmt: skip
    v.doable("relation.application_stage", {"applied": "apply at {person.name}'s company"})
    v.doable("person.groups_known", {"yes": "find out which groups {person.name} belongs to"})
    v.doable("person.interests_known", {"yes": "find out what interests {person.name}"})
    v.doable("person.email_known", {"yes": "find out {person.name}'s email address"})


def _your_draft(v: Vocabulary) -> None:
    v.doable("draft.kind", {"none": "put the draft aside", "connect_note": "write a note to a request",
                            "direct_message": "write a message", "email": "write an email",
                            "followup": "write a follow-up"})  # fmt: skip
    v.doable("draft.sentences", {"more": "lengthen your draft to {value} sentences", "less": "shorten your draft to {value} sentences"})
    for name, add in (
        ("names_recipient", "address {person.name} by name"), ("states_who_i_am", "say who you are"),
        ("states_how_known", "say how you know each other"), ("states_reason", "say why you write"),
        ("states_shared_interest", "name an interest you share"), ("proposes_topic", "name a topic to talk about"),
        ("offers_help", "say how you could help"), ("refreshes_memory", "remind {person.name} how you met"),
        ("mentions_event", "name the occasion on which you met"), ("cites_introducer", "name who introduced you"),
        ("refers_to_profile", "show that you have read the profile"),
        ("cites_content", "refer to what {person.name} has published"),
    ):  # fmt: skip
        v.doable(f"draft.{name}", {"yes": f"{add} in your draft"})
    v.doable("draft.mentions_view", {"yes": "mention the visit in your draft", "no": "leave out the visit in your draft"})
    v.doable("draft.default_text", {"no": "use words of your own in your draft"})
    v.doable("draft.placeholders", {"no": "fill the gaps in your draft"})
    v.doable("draft.adds_value", {"article": "share an article in your draft",
                                  "congratulation": "congratulate {person.name} in your draft",
                                  "shared_interest": "speak of a shared interest in your draft"})  # fmt: skip
    v.doable("draft.tone", {"warm_professional": "make your draft warm and professional"})
    v.doable("draft.pitch", {"none": "take the pitch out of your draft"})


def _your_aims(v: Vocabulary) -> None:
    aims = {
        "message": "decide to write to {person.name}", "connect": "decide to connect with {person.name}",
        "stay_informed": "make it your aim to hear what {person.name} does",
        "give_feedback": "decide to give {person.name} feedback",
        "get_introduction": "aim at being introduced to {person.name}", "get_job": "aim at a job",
        "career_advice": "aim at career advice", "referral": "aim at being recommended for a job",
        "talk_business": "aim at talking business with {person.name}", "grow_network": "aim at a wider network",
        "research_discreetly": "decide to look at profiles unnoticed",
        "find_viewers": "try to find out who looks at your profile",
        "ask_why_rejected": "think of asking why your request was refused",
        "review_note": "have your draft looked over",
    }  # fmt: skip
    dropped = {
        "message": "not write to {person.name}", "connect": "not try to connect with {person.name}",
        "stay_informed": "do without hearing what {person.name} does", "give_feedback": "give {person.name} no feedback",
        "get_introduction": "do without being introduced to {person.name}", "get_job": "leave the job aside",
        "career_advice": "do without career advice", "referral": "do without being recommended for a job",
        "talk_business": "talk no business with {person.name}", "grow_network": "leave your network as it is",
        "research_discreetly": "leave off looking at profiles unnoticed",
        "find_viewers": "leave open who looks at your profile",
        "ask_why_rejected": "not ask why your request was refused", "review_note": "do without having your draft looked over",
    }  # fmt: skip
    v.doable("goal.kind", {**aims, **{f"not {aim}": deed for aim, deed in dropped.items()}})
    v.doable("goal.target", {"person": "think of a person", "company": "think of a company"})
    v.doable("goal.in_doubt", {"yes": "leave open whether to connect or to follow",
                               "no": "make up your mind whether to connect or to follow"})  # fmt: skip
    v.doable("platform.action", {"*": "ask about {value}"})
    v.doable("platform.feature", {"*": "ask about {value}"})
    v.doable("platform.asks_why", {"yes": "ask why looking notifies nobody", "no": "leave the reason aside"})
