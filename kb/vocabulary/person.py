"""The other member."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary
from .profiles import declare_profile


def declare(v: Vocabulary) -> None:
    v.entity("person", "the other member")
    v.text("person.name", "the other person's name", says="the other person's name is {value}", example="Dana Reyes", otherwise="this person",
           ask="What is the other person's name?")  # fmt: skip
    v.set(
        "person.roles", "all roles of the other person that matter to you",
        {"hiring_manager": "{person.name} hires people", "interviewer": "{person.name} interviewed you",
         "hr_contact": "{person.name} works in human resources", "recruiter": "{person.name} is a recruiter",
         "career_helper": "{person.name} could help you to a new job",
         "former_colleague": "{person.name} is a former colleague",
         "influencer": "{person.name} is an influencer", "thought_leader": "{person.name} is a thought leader",
         "peer": "{person.name} is a peer", "other": "{person.name} has some other role",
         EMPTY: "{person.name} has no role that matters to you"},
        noun="the other person's roles", example=["recruiter"],
        ask="What is {person.name} to you: hiring manager, recruiter, somebody who could help you to a job, former colleague, …?",
    )  # fmt: skip
    v.yn(
        "person.employer_of_interest", "whether the other person works for a company that interests you",
        yes="{person.name} works for a company that interests you",
        no="{person.name} does not work for a company that interests you",
        ask="Does {person.name} work for a company that interests you?",
    )  # fmt: skip
    v.set(
        "person.recruiter_kind", "what kind of recruiter the other person is",
        {"agency": "{person.name} recruits for an agency", "corporate": "{person.name} recruits for their own company",
         "placed_me": "{person.name} has found you a job before",
         "thought_leader": "{person.name} is a leading voice among recruiters",
         EMPTY: "{person.name} is no particular kind of recruiter"},
        noun="what kind of recruiter the other person is", example=["agency"],
        ask="What kind of recruiter is {person.name}: from an agency, in-house (corporate), one who placed you, …?",
    )  # fmt: skip
    v.symbol(
        "person.recruiter_relevance", "what the recruiter is to the jobs that you look for",
        {"current_search": "{person.name} is relevant to your present search",
         "my_niche": "{person.name} recruits in your field",
         "outside_search": "{person.name} has nothing to do with the jobs that you look for"},
        noun="how relevant the recruiter is to you", example="my_niche",
        ask="Does {person.name} recruit for the jobs you look for now, for your field in general, or for neither?",
    )  # fmt: skip
    v.yn("person.recruiter_question", "whether it is asked how to deal with a recruiter",
         yes="it is asked how to deal with {person.name}, a recruiter", no="no recruiter is in question",
         noun="how to deal with a recruiter", derived=True, internal=True)  # fmt: skip
    v.yn("person.recruiter_dealings", "whether the two of you have had dealings that count with a recruiter",
         yes="you have had to do with {person.name} as a recruiter", no="you have had nothing to do with {person.name} as a recruiter",
         noun="dealings with the recruiter", derived=True, internal=True)  # fmt: skip
    v.yn("person.recruiter_matters", "whether the recruiter has something to do with your work or search",
         yes="{person.name} matters to your work or search", no="{person.name} does not matter to your work or search",
         noun="whether the recruiter matters to you", derived=True, internal=True)  # fmt: skip
    v.yn("person.company_page", "whether their employer has a page to follow",
         yes="{person.name}'s employer has a page", no="{person.name}'s employer has no page",
         ask="Does {person.name}'s employer have a page that can be followed?")  # fmt: skip
    v.yn("person.posts_publicly", "whether the other person has public posts or articles",
         yes="{person.name} posts publicly", no="{person.name} does not post publicly",
         ask="Does {person.name} have public posts or articles?")  # fmt: skip
    v.symbol(
        "person.recent_news", "fresh news of the other person that they have announced",
        {"none": "{person.name} has no fresh news", "new_position": "{person.name} has announced a new position",
         "work_anniversary": "{person.name} celebrates a work anniversary",
         "article": "{person.name} has published an article", "other": "{person.name} has some other news"},
        noun="the other person's news", example="new_position",
        ask="Has {person.name} announced anything lately: a new position, a work anniversary, an article?",
    )  # fmt: skip
    v.yn("person.contact_info_listed", "whether the profile lists contact details",
         yes="{person.name}'s profile lists contact details", no="{person.name}'s profile lists no contact details",
         ask="Does {person.name}'s profile list contact details?")  # fmt: skip
    v.symbol(
        "person.preferred_channel", "the way in which they prefer to be contacted, among those that they list",
        {"email": "{person.name} prefers email", "phone": "{person.name} prefers the telephone",
         "linkedin": "{person.name} prefers LinkedIn", "other": "{person.name} prefers some other way"},
        noun="how they prefer to be contacted", example="email",
        ask="How does {person.name} prefer to be contacted, as far as the profile tells?",
    )  # fmt: skip
    v.yn("person.email_known", "whether you have come by their email address legitimately",
         yes="you know {person.name}'s email address", no="you do not know {person.name}'s email address",
         ask="Do you know {person.name}'s email address?")  # fmt: skip
    v.yn("person.skills_listed", "whether the profile lists skills", yes="{person.name}'s profile lists skills",
         no="{person.name}'s profile lists no skills", ask="Does {person.name}'s profile list skills?")  # fmt: skip
    v.yn("person.groups_known", "whether you know which groups they belong to",
         yes="you know which groups {person.name} belongs to", no="you do not know which groups {person.name} belongs to",
         ask="Do you know which groups {person.name} belongs to?")  # fmt: skip
    v.yn("person.interests_known", "whether you know what they are interested in",
         yes="you know what interests {person.name}", no="you do not know what interests {person.name}",
         ask="Do you know what topics {person.name} cares about?")  # fmt: skip
    v.yn("person.industry_match", "whether the other person works in your industry",
         yes="{person.name} works in your industry", no="{person.name} works in another industry",
         ask="Does {person.name} work in your industry?")  # fmt: skip
    v.symbol(
        "person.background", "how the other person's career compares with yours",
        {"similar": "{person.name}'s background is similar to yours", "related": "{person.name}'s background is related to yours",
         "disparate": "{person.name}'s background is very different from yours"},
        noun="how your backgrounds compare", example="related",
        ask="Is {person.name}'s professional background similar to yours, related, or very different?",
    )  # fmt: skip
    v.symbol(
        "person.networking_style", "how the other person takes requests",
        {"open": "{person.name} connects with anybody", "prefers_known": "{person.name} prefers to connect with people they know"},
        noun="how they take requests", example="open",
        ask="Does {person.name} welcome requests from anybody, or only from people they know?",
    )  # fmt: skip
    v.set(
        "person.other_sites", "where else the person is active, all places",
        {"twitter": "{person.name} is on Twitter", "facebook": "{person.name} is on Facebook",
         "blog": "{person.name} writes a blog", "forum": "{person.name} takes part in a forum",
         "other_network": "{person.name} is on another networking site",
         EMPTY: "{person.name} is active nowhere else"},
        noun="where else the other person is active", example=["blog"],
        ask="Where else is {person.name} active: Twitter, Facebook, a blog of their own, a forum, another network?",
    )  # fmt: skip
    v.set(
        "person.other_places", "where else you can engage with the person",
        {"blog": "you could engage with {person.name} on their own blog",
         "other_network": "you could engage with {person.name} on another networking site",
         "forum": "you could engage with {person.name} in a forum"},
        noun="where else to engage", derived=True, internal=True,
    )  # fmt: skip
    v.yn("person.open_to_talk", "whether the person may like to be contacted by somebody new",
         yes="{person.name} may like to hear from somebody new", no="{person.name} does not want to hear from strangers",
         derived=True, internal=True)  # fmt: skip
    v.yn("person.welcomes_strangers", "whether requests from strangers are welcome to the person",
         yes="{person.name} is taken to welcome requests from strangers",
         no="{person.name} is taken to connect only with people they know in some way", derived=True, internal=True)  # fmt: skip
    v.set(
        "person.one_way_links", "links to the person elsewhere that one side can make",
        {"twitter": "you could follow {person.name} on Twitter",
         "facebook": "you could follow {person.name} on Facebook"},
        noun="links that one side can make", derived=True, internal=True,
    )  # fmt: skip
    v.symbol(
        "person.profile_visible_to_me", "how much of the other person's profile you can open",
        {"full": "{person.name}'s profile is open to you",
         "limited": "you see only a little of {person.name}'s profile"},
        noun="how much of the profile you can see", example="limited",
        ask="How much of {person.name}'s profile can you open: all of it, or little more than name, headline and picture?",
    )  # fmt: skip
    v.symbol(
        "person.profile_level", "how prominent the other person is",
        {"ordinary": "{person.name} is no public figure", "high": "{person.name} is well known",
         "extremely_high": "{person.name} is extremely prominent"},
        noun="how prominent the other person is", example="high",
        ask="How prominent is {person.name}: an ordinary member, well known, or famous?",
    )  # fmt: skip
    v.symbol(
        "person.contact_load", "how many contacts the other person already has",
        {"normal": "{person.name} has no more contacts than most",
         "too_many": "{person.name} already has very many contacts"},
        noun="how many contacts they have", example="too_many",
        ask="Does {person.name} already have very many contacts?",
    )  # fmt: skip
    v.yn("person.openness_later", "whether the other person said that a later time would suit",
         yes="{person.name} said that a later time would suit", no="{person.name} said nothing about a later time",
         ask="Has {person.name} said that a later time would suit?")  # fmt: skip
    v.yn("person.feed_clutter_risk", "whether a connection would burden the other person's feed",
         yes="a connection would put a lot into {person.name}'s feed",
         no="a connection would not burden {person.name}'s feed",
         ask="Would a connection burden {person.name}'s feed?")  # fmt: skip
    declare_profile(v, "person", "Their")
