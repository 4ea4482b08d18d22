"""Making a network, and keeping it up."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("grow_broadly", "do", "Aim for a broad range of contacts, as long as they bear on your work.", 60,
           decides="network", background=("invite-34", "invite-36")),
    Advice("grow_selectively", "do", "Widen your network by people whom you choose: a few good contacts are worth more than many.",
           62, decides="network"),
    Advice("spot_potential_early", "consider", "Ask yourself early on what this contact may make possible.", 250),
    Advice("use_both_worlds", "consider", "Keep up the tie on the platform as well as outside it.", 251),
    Advice("expect_prompts", "know", "You will be reminded to congratulate {person.name} on milestones.", 310),
)  # fmt: skip
