"""An invitation that you have received; the other person is its sender."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("inbound", "an invitation that you have received; the other person is its sender")
    _given(v)
    _concluded(v)


def _given(v: Vocabulary) -> None:
    v.yn("inbound.exists", "whether the other person has invited you and waits for an answer",
         yes="{person.name} has invited you to connect", no="{person.name} has not invited you",
         noun="whether you were invited", example=True,
         ask="Has {person.name} invited you, and is an answer still due?")  # fmt: skip
    v.yn("inbound.sender_viewed_me", "whether the sender looked at your profile; leave it out if you can't see who did",
         yes="{person.name} looked at your profile before inviting you",
         no="{person.name} invited you without looking at your profile",
         ask="Did {person.name} look at your profile first, as far as your page of visitors tells?")  # fmt: skip
    v.set(
        "inbound.sender_interest", "what in your profile seems to attract the sender",
        {"my_employer": "a company where you work or worked seems to interest {person.name}",
         "my_function": "your kind of work or your industry seems to interest {person.name}",
         "my_content": "{person.name} likes what you publish",
         "my_credentials": "a skill, certificate or award of yours seems to interest {person.name}",
         "my_experience": "{person.name} thinks much of your experience",
         EMPTY: "nothing in your profile seems to attract {person.name}"},
        noun="what attracts the sender in your profile", example=["my_content"],
        ask="Does anything in your profile seem to attract {person.name}: an employer, your work, what you post, …?",
    )  # fmt: skip
    v.symbol(
        "inbound.stated_purpose", "what the sender's note says the invitation is for; none if it says nothing",
        {"none": "the invitation says nothing of its purpose",
         "career": "the invitation speaks of jobs or careers",
         "network_growth": "the invitation speaks of a wider network",
         "background": "the invitation speaks of your background",
         "full_profile": "the invitation speaks of a wish to see your whole profile",
         "see_activity": "the invitation speaks of a wish to see what you post",
         "shared_connections": "the invitation speaks of contacts that you share",
         "relationship": "the invitation speaks of keeping up your acquaintance",
         "sales": "the invitation is meant to sell you something"},
        noun="the stated purpose", example="none",
        ask="Does the invitation say what it is for?",
    )  # fmt: skip
    v.yn("inbound.mutual_benefit", "whether both of you could gain from the connection",
         yes="both of you could gain from the connection", no="the two of you would not both gain from the connection",
         ask="Could both of you gain something from being connected?")  # fmt: skip
    v.yn("inbound.wanted_otherwise", "whether you would want this person in your network anyway",
         yes="you would want {person.name} in your network anyway", no="you don't want {person.name} in your network",
         ask="Would you want {person.name} in your network?")  # fmt: skip


def _concluded(v: Vocabulary) -> None:
    v.yn("inbound.in_question", "whether an invitation has to be answered",
         yes="there is an invitation from {person.name} to answer", no="there is no invitation to answer",
         noun="an invitation to answer", derived=True, internal=True)  # fmt: skip
    v.ordered("inbound.acquaintance", "how well you know the sender",
              {"stranger": "{person.name} is a stranger to you", "some": "you have some acquaintance with {person.name}",
               "known": "you know {person.name}"},
              noun="how well you know the sender", derived=True, internal=True)  # fmt: skip
    v.yn("inbound.common_ground", "whether the two of you share what connections are made of",
         yes="you two share what connections are made of", no="you share nothing of what connections are made of",
         noun="common ground", derived=True, internal=True)  # fmt: skip
    v.yn("inbound.compatible", "whether the sender fits into your network",
         yes="{person.name} fits into your network", no="{person.name} does not fit into your network",
         noun="whether the sender fits", derived=True,
         ask="Do you and {person.name} have something professional in common, so that you fit?")  # fmt: skip
    v.yn("inbound.evidence", "whether something points to one motive rather than another",
         yes="something points to what {person.name} is after", no="nothing points to what {person.name} is after",
         noun="a sign of what the sender is after", derived=True, internal=True)  # fmt: skip
    v.yn("inbound.wants_talent", "whether the sender hires people or admires your experience",
         yes="{person.name} is after your experience", no="{person.name} is not after your experience",
         noun="an interest in your experience", derived=True, internal=True)  # fmt: skip
    v.yn("inbound.posts_reveal", "whether accepting would show the sender posts that are personal or go out widely",
         yes="what you post is personal or goes out widely", no="what you post is neither personal nor wide",
         noun="whether your posts reveal much", derived=True, internal=True)  # fmt: skip
    v.symbol(
        "inbound.sender_credibility", "how seriously the invitation seems to be meant",
        {"serious": "{person.name} seems to mean it", "doubtful": "it is doubtful whether {person.name} means you in particular"},
        noun="how seriously the invitation is meant", derived=True,
    )  # fmt: skip
    v.set(
        "inbound.likely_reason", "what may be behind the invitation",
        {"relationship": "{person.name} may want to strengthen the tie between you",
         "background": "{person.name} may be interested in your background",
         "career": "{person.name} may have a job or a career in mind",
         "shared_connections": "{person.name} may want to make use of contacts you share",
         "network_growth": "{person.name} may want a wider network",
         "full_profile": "{person.name} may want to see your whole profile",
         "see_activity": "{person.name} may want to see what you post"},
        noun="what may be behind the invitation", derived=True, internal=True,
    )  # fmt: skip
    v.symbol(
        "inbound.decision", "the answer to the invitation that follows",
        {"accept": "accepting the invitation is advised", "talk_first": "talking before accepting is advised",
         "ask_purpose": "finding out the purpose first is advised", "decline": "declining is open to you"},
        noun="the answer to the invitation", derived=True, internal=True,
    )  # fmt: skip
