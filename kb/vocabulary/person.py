"""The other member."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary
from .profiles import declare_profile


def declare(v: Vocabulary) -> None:
    v.entity("person", "the other member")
    v.text("person.name", "the other person's name", example="Dana Reyes", otherwise="this person")
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
    declare_profile(v, "person", "Their")
