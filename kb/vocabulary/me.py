"""You, who ask."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary
from .profiles import declare_profile


def declare(v: Vocabulary) -> None:
    v.entity("me", "you, who ask")
    v.text("me.name", "your name", example="Sam Okafor", otherwise="you")
    v.symbol(
        "me.job_search", "whether you look for a job; passive means open to offers",
        {"active": "you are looking for a job", "passive": "you are open to offers", "none": "you are not looking for a job"},
        ask="Are you looking for a job, open to offers, or neither?",
    )  # fmt: skip
    v.symbol(
        "me.message_quota", "messages that your account lets you send to people you are not connected with",
        {"none": "your account has no messages for people outside your network",
         "limited": "your account has a limited number of messages for people outside your network",
         "ample": "your account has plenty of messages for people outside your network"},
        noun="your allowance of messages",
        ask="How many messages to people outside your network does your account allow?",
    )  # fmt: skip
    v.yn("me.profile_photo", "whether your profile shows a photo", yes="your profile shows a photo",
         no="your profile shows no photo")  # fmt: skip
    v.yn("me.profile_current", "whether your profile is up to date", yes="your profile is up to date",
         no="your profile is not up to date", ask="Is your profile up to date?")  # fmt: skip
    declare_profile(v, "me", "Your")
