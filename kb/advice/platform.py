"""What the platform shows and tells.

The advice that decides "fact" answers a question of fact: yes, no, or not covered by the documents.
"""

from __future__ import annotations

from ...engine.rules import Advice

_WHY = ("notify-34", "notify-35", "notify-36", "notify-37")

ADVICE = (
    Advice("trust_what_you_see", "know",
           "Go by what you see on your own screen: the documents describe the platform as it was when they were written.",
           58, decides="fact"),
    Advice("do_not_trust_extensions", "avoid", "Don't rely on an add-on that promises to show who looked at you.", 4,
           decides="add-on", background=("notify-31",)),
    Advice("paying_is_not_settled", "know",
           "Don't count on paying: whether it would show you who looked, the documents don't settle. "
           "Ask LinkedIn's own help before you spend anything.", 5,
           headline="Whether you can pay to see who looked, the documents don't settle: "
           "ask LinkedIn's own help before you spend anything.", decides="payment"),
    Advice("doer_is_named", "know", "You can see who it was: the name shows.", 7, decides="fact",
           headline="Yes, {platform.action} shows you the name of whoever did it."),
    Advice("doer_stays_unknown", "know", "You can't find out who it was: {platform.action} leaves no name behind.", 8,
           decides="fact", headline="No, {platform.action} leaves no name behind for you to see."),
    Advice("visitors_seen_here", "know", "You can see who looked, as far as your page of visitors names them.", 9,
           decides="visitors", headline="Yes, as far as your page of visitors names those who looked."),
    Advice("visitors_stay_hidden", "know", "You can't find out who looked.", 10, decides="visitors",
           headline="No, you can't find out who looked: your page of visitors is all there is, and it doesn't say.",
           background=("notify-24", "notify-25")),
    Advice("look_at_visitors_page", "do", "Look at your own page of visitors first: it shows whether you get names.", 11,
           decides="visitors", headline="The documents disagree on whether you can see who looked: look at your own page of visitors.",
           background=("notify-24", "notify-25")),
    Advice("it_notifies", "know", "There is a notification for {platform.action}.", 12, decides="fact",
           headline="Yes, {platform.action} sends a notification."),
    Advice("it_does_not_notify", "know", "There is no notification for {platform.action}.", 13, decides="fact",
           headline="No, {platform.action} sends no notification.", background=_WHY),
    Advice("notification_not_covered", "know",
           "The documents don't say whether {platform.action} notifies anybody.", 14, decides="fact",
           headline="The documents don't cover that: none of them says whether {platform.action} notifies anybody."),
    Advice("statistics_show_totals", "know",
           "By one account, the page on {platform.feature} shows only totals, such as so many recruiters in a week, "
           "and no single person.", 15, decides="fact", background=("notify-24", "notify-25")),
    Advice("update_statistics_show_totals", "know",
           "The page on {platform.feature} shows only totals, and no single person.", 16, decides="fact"),
    Advice("privacy_is_the_likely_reason", "know",
           "Privacy is the likely reason why looking is announced to nobody, but that is a guess.", 75, decides="reason"),
    Advice("expect_to_be_listed", "know",
           "Reckon with being seen: the owner of a profile may find you among its visitors.", 80, decides="platform"),
    Advice("following_is_noticed", "avoid", "Don't count on following to stay unnoticed: it sends a notification.", 82,
           decides="anonymity"),
    Advice("your_name_shows", "know", "Your name goes with it, so you can't stay unseen that way.", 181),
    Advice("let_yourself_be_seen", "consider",
           "If you mean to invite {person.name} later, let your visit be seen: it speaks for you.", 182),
    Advice("use_what_is_visible", "do",
           "Go by what you can see: name, headline, picture, public posts and contacts that you share.", 183),
    Advice("follow_without_following", "consider",
           "Read {person.name}'s public posts without following, or follow their company's page instead.", 184),
    Advice("follow_is_not_enough", "consider",
           "Don't stop at following: it is noticed once and then easily overlooked, so react to what they post as well.", 185),
    Advice("public_posts_only", "know", "As a follower, count on {person.name}'s public posts and nothing more.", 305),
    Advice("research_without_alert", "know", "You can read up on the people you deal with, and no alert goes out to them.",
           309, background=("notify-39",)),
    Advice("browse_without_alert", "know", "No notification goes out when you look at a profile or a picture.", 310,
           background=("notify-39", *_WHY)),
    Advice("facts_may_be_outdated", "know",
           "The platform may have changed since the documents were written; look there if much hangs on it.", 390,
           background=("notify-01",)),
)  # fmt: skip
