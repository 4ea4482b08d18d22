"""You, who ask."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary
from .profiles import declare_profile


def declare(v: Vocabulary) -> None:
    v.entity("me", "you, who ask")
    v.text("me.name", "your name", says="your name is {value}", example="Sam Okafor", otherwise="you",
           ask="What is your name?")  # fmt: skip
    v.symbol(
        "me.role", "what you do on the platform",
        {"job_seeker": "you look for work", "recruiter": "you recruit", "sales": "you sell",
         "employee": "you work for a company", "business_owner": "you run a business", "student": "you study",
         "prospect": "companies want you as a customer", "other": "you have another role"},
        noun="your role", example="recruiter",
        ask="Do you recruit, sell, look for work, or are you the one to whom others sell?",
    )  # fmt: skip
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
         no="your profile shows no photo",
         ask="Does your profile show a photo?")  # fmt: skip
    v.yn("me.profile_complete", "whether your profile is reasonably complete", yes="your profile is reasonably complete",
         no="your profile is not reasonably complete", ask="Is your profile reasonably complete?")  # fmt: skip
    v.yn("me.profile_current", "whether your profile is up to date", yes="your profile is up to date",
         no="your profile is not up to date", ask="Is your profile up to date?")  # fmt: skip
    v.yn("me.career_focused", "whether you use the platform chiefly for your career",
         yes="you use the platform chiefly for your career", no="you do not use the platform chiefly for your career",
         ask="Do you use the platform chiefly for your career?")  # fmt: skip
    v.symbol(
        "me.posting_style", "the tone of what you post",
        {"professional": "what you post is professional", "mixed": "you post a mixture of professional and personal things",
         "personal": "what you post is personal", "none": "you don't post"},
        noun="the tone of what you post", example="professional",
        ask="Do you post professional things, personal ones, a mixture, or nothing?",
    )  # fmt: skip
    v.yn("me.posts_widely", "whether you post broadly rather than on a few topics", yes="you post on anything and everything",
         no="you keep your posts to a few topics",
         ask="Do you post on anything and everything, rather than on a few topics?")  # fmt: skip
    v.symbol(
        "me.networking_policy", "whom you let into your network",
        {"open": "you welcome any invitation", "selective": "you connect only with people you know or have chosen",
         "unstated": "you have no rule about whom you connect with"},
        noun="whom you let into your network", example="selective",
        ask="Do you welcome anybody into your network, or only people you know or have chosen?",
    )  # fmt: skip
    v.yn("me.wants_anonymity", "whether you want to remain anonymous", yes="you want to remain anonymous",
         no="you don't mind being noticed",
         ask="Do you want to remain anonymous?")  # fmt: skip
    v.symbol(
        "me.view_extension", "an add-on to the browser that promises to show who looked at you",
        {"none": "you use no add-on that promises to show visitors",
         "considering": "you think of using an add-on that promises to show visitors",
         "using": "you use an add-on that promises to show visitors"},
        noun="an add-on that promises to show visitors", example="considering",
        ask="Do you use an add-on that promises to show visitors, or think of it?",
    )  # fmt: skip
    v.yn("me.will_pay_for_viewers", "whether you would pay to see who looked at you",
         yes="you would pay to see who looked at you", no="you would not pay to see who looked at you",
         ask="Would you pay to see who looked at you?")  # fmt: skip
    v.yn("me.visible_expertise", "whether you publish what shows your expertise",
         yes="what you publish shows your expertise", no="you publish nothing that shows your expertise",
         ask="Do you publish anything that shows what you know?")  # fmt: skip
    declare_profile(v, "me", "Your")
