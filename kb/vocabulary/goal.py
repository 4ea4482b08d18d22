"""What you want."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("goal", "what you want")
    v.set(
        "goal.kind", "everything you want here",
        {"message": "you want to write to {person.name}", "connect": "you want to connect with {person.name}",
         "stay_informed": "you want to hear what {person.name} does",
         "give_feedback": "you want to give {person.name} feedback",
         "get_introduction": "you want to be introduced to {person.name}",
         "get_job": "you are after a job", "career_advice": "you want career advice",
         "referral": "you want to be recommended for a job",
         "talk_business": "you want to talk business with {person.name}",
         "grow_network": "you want to widen your network",
         "research_discreetly": "you want to look at profiles without being noticed",
         "find_viewers": "you want to know who looks at your profile",
         "ask_why_rejected": "you want to ask why your request was refused",
         "decide_inbound": "you want to decide about an invitation",
         "review_note": "you want your draft looked over",
         EMPTY: "you have no particular goal"},
        noun="what you want", example=["message"],
        ask="What would you like: to write, to connect, to stay informed, to be introduced, a job, …?",
    )  # fmt: skip
    v.symbol(
        "goal.target", "whom or what you think of connecting with or following",
        {"person": "it is a person that you have in mind", "company": "it is a company that you have in mind"},
        noun="whether you have a person or a company in mind", example="person",
        ask="Is it a person or a company that you have in mind?",
    )  # fmt: skip
    v.yn("goal.in_doubt", "whether you can't decide between connecting and following",
         yes="you can't decide whether to connect or to follow", no="you know whether you want to connect or to follow",
         ask="Can't you decide whether to connect or to follow?")  # fmt: skip
    v.yn("goal.connecting", "whether connecting or following is the question",
         yes="the question is whether to connect with {person.name} or only to follow",
         no="connecting and following are not in question", noun="whether to connect or to follow", derived=True)  # fmt: skip
