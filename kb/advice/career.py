"""Using connections for a job, for advice, for a referral."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("follow_up_application", "do", "Follow up your application with a connection request to {person.name}.", 27,
           decides="contact"),
    Advice("ask_about_openings", "do", "Ask {person.name} whether their company has openings.", 30, decides="career"),
    Advice("ask_referral", "do", "Ask a contact at the company to recommend you.", 35, decides="career"),
    Advice("ask_career_advice", "do", "Ask {person.name} for career advice.", 40, decides="career"),
    Advice("approach_target_firm", "consider", "A connection with {person.name} can make you known at their company.", 46,
           headline="Work towards a connection with {person.name}: it can make you known at their company.",
           decides="contact"),
    Advice("advice_after_connecting", "wait", "Get connected with {person.name} first, and then ask for career advice.", 50,
           decides="career"),
    Advice("join_groups_for_openings", "consider", "Join groups of your field, where open positions are talked about.", 215),
    Advice("request_is_only_a_start", "know", "Don't expect a job from the request alone.", 300),
)  # fmt: skip
