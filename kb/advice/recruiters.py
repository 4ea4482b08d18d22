"""Recruiters: connect or follow?"""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("connect_recruiter", "do", "Connect with {person.name} as a recruiter: send a request with a personal note.", 23,
           decides="contact"),
    Advice("connect_after_applying", "wait",
           "Keep your request to {person.name} until you have applied at the company.", 37,
           decides="contact"),
    Advice("follow_company_only", "do", "Follow the page of {person.name}'s company, and leave it at that for now.", 38,
           decides="contact"),
    Advice("mix_by_situation", "do",
           "Connect with {person.name} if they recruit in your field or for the jobs that you seek; otherwise follow.", 75,
           decides="contact"),
    Advice("request_before_applying", "consider",
           "If you would rather not wait for that, a request with a personal note is acceptable too.", 182),
    Advice("follow_for_content", "consider", "Follow {person.name} as well, for the career advice that they publish.", 200),
    Advice("target_recruiters", "consider",
           "Make sure that {person.name} recruits in your field or for the jobs that you seek: they are the ones to connect with.",
           205),
)  # fmt: skip
