"""Your own profile."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("complete_profile", "do", "Fill in your profile until it is reasonably complete, before you invite anybody.", 103),
    Advice("add_photo", "do", "Put a good photo on your profile.", 104),
    Advice("keep_profile_current", "consider", "Bring your profile up to date: visitors whom you never see judge you by it.",
           190, background=("notify-01", "notify-02")),
    Advice("treat_picture_as_copyable", "consider", "Post only a picture that you can bear to see copied.", 188),
)  # fmt: skip
