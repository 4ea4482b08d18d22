"""Recruiters: connect or follow?"""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("connect_recruiter", "do", "Send {person.name} a connection request with a personal note.", 23,
           decides="contact"),
    Advice("connect_after_applying", "wait",
           "Keep your request to {person.name} until you have applied at the company.", 37,
           decides="contact"),
    Advice("follow_company_only", "do", "Follow the page of {person.name}'s company, and leave it at that for now.", 38,
           decides="contact"),
    Advice("mix_by_situation", "do",
           "With recruiters do both: connect with some, and follow the rest.", 75,
           decides="contact"),
    Advice("request_before_applying", "consider",
           "If you would rather not wait for that, a request with a personal note is acceptable too.", 182),
    Advice("follow_for_content", "consider", "Follow {person.name} as well, for the career advice that they publish.", 200),
    Advice("target_recruiters", "consider",
           "Choose among recruiters: connect with the few who hire in your field or for the jobs that you seek.", 205),
)  # fmt: skip
