"""What you have done before."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("history", "what you have done before")
    v.yn("history.contacts_every_viewer", "whether you write to everybody who looks at your profile",
         yes="you write to everybody who looks at your profile",
         no="you do not write to everybody who looks at your profile",
         ask="Do you write to everybody who looks at your profile?")  # fmt: skip
    v.number("history.followups_sent", "how often you followed up after your first request", whole=True,
             says="you have followed up {value} times", zero="you have not followed up",
             noun="how often you have followed up",
             ask="How often have you followed up since your first request?")  # fmt: skip
    v.number("history.followup_span_months", "the months over which your follow-ups were spread",
             says="your follow-ups are spread over {value} months",
             noun="the number of months over which you followed up",
             ask="Over how many months have you followed up?")  # fmt: skip
    v.date("history.rejected_on", "the day of the refusal", says="the refusal came on {value}", example="2026-01-15",
           ask="On which day did the refusal come?")  # fmt: skip
    v.number("history.months_since_rejection", "months since the refusal; measured from its date where that is given",
             says="the refusal was {value} months ago", zero="the refusal was less than a month ago",
             noun="the number of months since the refusal",
             ask="How many months ago was the refusal?")  # fmt: skip
    v.yn("history.retry_appropriate", "whether nothing suggests that a new request would be unwelcome",
         yes="nothing suggests that a new request would be unwelcome",
         no="there are signs that a new request would be unwelcome",
         ask="As far as you can tell, would a new request be in place?")  # fmt: skip
    v.yn("history.profile_improved", "whether you have strengthened your profile since the refusal",
         yes="you have strengthened your profile since", no="you have not strengthened your profile since",
         ask="Have you strengthened your profile since the refusal?")  # fmt: skip
    v.yn("history.contributions_improved", "whether you have posted useful things since the refusal",
         yes="you have posted useful things since", no="you have posted nothing useful since",
         ask="Have you posted anything useful since the refusal?")  # fmt: skip
