"""Reaching somebody without a connection, and giving feedback on a profile."""

from __future__ import annotations

from ...engine.rules import Advice

ADVICE = (
    Advice("feedback_in_public", "do",
           "Give {person.name} your feedback in another way: on the profile itself you can't comment without a connection.",
           25, decides="feedback"),
    Advice("tell_them", "do", "Tell {person.name} directly what you think: in a message, or by an endorsement.", 24,
           decides="feedback"),
    Advice("message_after_acceptance", "do", "Write to {person.name} directly: you are connected.", 41, decides="contact"),
    Advice("message_with_allowance", "do",
           "Send {person.name} one of the messages that your account has for people outside your network.", 42,
           decides="contact"),
    Advice("use_listed_channel", "do",
           "Reach {person.name} in the way that their profile names, such as by work email.", 132),
    Advice("email", "do", "Email {person.name}, and refer to their profile and to what they publish.", 133),
    Advice("engage_posts", "do", "React to what {person.name} posts: comment, like, pass it on.", 100,
           background=("connect-97", "connect-104", "connect-121")),
    Advice("contact_without_message", "know",
           "Getting in touch before you are connected means comments, groups, email or other sites, not messages.", 128),
    Advice("substance_over_volume", "consider", "Comment where you have something to add; don't react to everything.", 136),
    Advice("light_touch", "consider", "Keep it light at first: {person.name} sees what you like and comment on.", 136),
    Advice("congratulate", "do", "Congratulate {person.name} under the news that they have posted.", 137),
    Advice("request_as_fallback", "consider",
           "If no introduction comes about, send {person.name} a connection request with a personal note.", 150),
    Advice("indirect_strategy", "know",
           "Aim at being noticed: let {person.name} see what you have in common, so that they want to connect.", 172,
           background=("connect-97", "connect-104")),
    Advice("endorse_if_possible", "consider", "Endorse {person.name}'s skills, if the page offers you that.", 215),
    Advice("join_their_groups", "consider", "Join the groups that {person.name} is in, and take an active part.", 221),
    Advice("tell_their_colleague", "consider",
           "Tell the person you are linked to at {person.name}'s company that you would like to connect.", 222),
    Advice("ask_former_colleague", "consider",
           "Ask the person you know who used to work there about {person.name}, and for an introduction.", 223),
    Advice("connect_with_their_contacts", "consider",
           "Look for people you know among {person.name}'s contacts, connect there, and ask for an introduction.", 72,
           decides="contact"),
    Advice("known_go_betweens_only", "avoid", "Don't invite strangers only to get at {person.name}.", 226),
    Advice("show_expertise", "consider", "Post what you know of your field.", 227),
    Advice("post_for_their_interests", "consider", "Post and share what matters to {person.name}.", 228),
)  # fmt: skip
