"""What LinkedIn notifies and what visitors leave behind: the rules of the document "notify".

An action that the document does not list is "not covered", never "no"; it denies a notification only for looking
and for copying pictures.
"""

from __future__ import annotations

from ..terms import RuleSet, advise, advised, answer, any_of, me, person, platform, relation, unless, view, withheld
from ..vocabulary.platform import COPYING, ENGAGING, LOOKING, UNLISTED
from .shared import asks_who_looked, researching, they_looked, wants_to_stay_unseen

RULES = RuleSet()
rule = RULES.rule

asks_of_copying = platform.action.one_of(*COPYING)
asks_of_picture = platform.action == "looking_at_a_profile_picture"
asks_of_profile = platform.action == "looking_at_a_profile"
asks_of_posts = platform.action == "looking_at_posts"
asks_of_looking = platform.action.one_of("looking_at_a_profile", "looking_at_a_profile_picture")
asks_why = platform.asks_why == "yes"
would_be_unseen = any_of(wants_to_stay_unseen, me.wants_anonymity == "yes")
considers_extension = me.view_extension.one_of("considering", "using")
own_picture = any_of(asks_who_looked, me.profile_photo.one_of("yes", "no"))

# --- The short answer: looking at a picture ---

rule("notify-03", when=[asks_of_picture, unless(asks_who_looked)],
     then=advise.it_does_not_notify, strength="fact",
     because="nothing on the platform tells people that their picture was looked at, as things stand")

rule("notify-03b", when=[asks_of_picture, asks_who_looked],
     then=advise.doer_stays_unknown, strength="fact",
     because="nothing on the platform tells people that their picture was looked at, as things stand")

rule("notify-04", when=[asks_of_picture, wants_to_stay_unseen],
     then=advise.it_does_not_notify, strength="may",
     because="the owner is not alerted, so you may look at anybody's picture")

# --- What notifies ---

rule("notify-05", when=[platform.action.one_of(*UNLISTED)],
     then=advise.notification_not_covered, strength="fact",
     because="the list of what notifies leaves it out, and to be left out is not to be denied")

rule("notify-06", when=[platform.action == "commenting_on_a_post"],
     then=advise.it_notifies, strength="fact",
     because="the author of the post is told, as both the list and the table of what notifies say")

rule("notify-07", when=[platform.action == "liking_a_post"],
     then=advise.it_notifies, strength="fact",
     because="the author of the post is told, as both the list and the table of what notifies say")

rule("notify-08", when=[platform.action == "endorsing_a_skill"],
     then=advise.it_notifies, strength="fact",
     because="the member endorsed is told, as both the list and the table of what notifies say")

rule("notify-09", when=[platform.action == "following_a_member"],
     then=advise.it_notifies, strength="fact",
     because="the member followed is told, as the list of what notifies says")

rule("notify-09b", when=[me.wants_anonymity == "yes", unless(platform.action != "following_a_member")],
     then=platform.claims.becomes("following_notifies"), strength="fact",
     because="following is on the list of what notifies")

rule("notify-09c", when=[wants_to_stay_unseen, advised.follow_instead],
     then=platform.claims.becomes("following_notifies"), strength="fact",
     because="following is on the list of what notifies")

rule("notify-10", when=[platform.action == "sharing_an_article"],
     then=advise.it_notifies, strength="fact",
     because="the author of the article is told, as both the list and the table of what notifies say")

rule("notify-11", when=[platform.action == "liking_an_article"],
     then=advise.it_notifies, strength="fact",
     because="the author of the article is told, as the list of what notifies says")

rule("notify-12", when=[platform.action == "tagging_somebody_in_a_post"],
     then=advise.it_notifies, strength="fact",
     because="whoever is tagged is told, as both the list and the table of what notifies say")

rule("notify-13", when=[platform.action == "tagging_somebody_in_a_comment"],
     then=advise.it_notifies, strength="fact",
     because="whoever is tagged is told, as the list of what notifies says")

rule("notify-14", when=[platform.action == "replying_to_a_message"],
     then=advise.it_notifies, strength="fact",
     because="the person you reply to is told, as both the list and the table of what notifies say")

rule("notify-15", when=[platform.action == "mentioning_somebody_in_a_post"],
     then=advise.it_notifies, strength="fact",
     because="whoever is mentioned is told, as the list of what notifies says")

rule("notify-16", when=[asks_of_profile],
     then=advise.it_does_not_notify, strength="fact",
     because="opening somebody's profile is not among the things that notify, as things stand")

rule("notify-17", when=[platform.action.one_of(*ENGAGING)],
     then=platform.action_type.becomes("active_engagement"), strength="fact",
     because="it means taking part in what somebody else publishes or is")

rule("notify-17b", when=[advised.it_notifies, unless(withheld.it_notifies)],
     then=answer.notifies.becomes("yes"), strength="fact",
     because="taking an active part is what notifications are for")

rule("notify-18", when=[platform.action.one_of(*LOOKING)],
     then=platform.action_type.becomes("passive"), strength="fact",
     because="whoever merely looks takes no part")

rule("notify-18b", when=[asks_of_posts, unless(asks_who_looked)],
     then=advise.it_does_not_notify, strength="fact",
     because="merely looking counts as passive, and only taking part notifies")

rule("notify-18c", when=[advised.it_does_not_notify, unless(withheld.it_does_not_notify)],
     then=answer.notifies.becomes("no"), strength="fact", items=["notify-18", "notify-27"],
     because="looking and copying set off nothing")

rule("notify-05b", when=[platform.action.one_of(*UNLISTED)],
     then=platform.action_type.becomes("not_covered"), strength="fact",
     because="the list of what notifies leaves it out")

rule("notify-05c", when=[platform.action_type == "not_covered"],
     then=answer.notifies.becomes("not_covered"), strength="fact",
     because="the list of what notifies leaves it out, and to be left out is not to be denied")

# --- What is recorded, and what the statistics show ---

rule("notify-19", when=[asks_why],
     then=platform.claims.becomes("visits_recorded"), strength="fact",
     because="views of profiles and of content are recorded all the same")

rule("notify-20", when=[platform.feature == "who_viewed_your_profile"],
     then=advise.statistics_show_totals, strength="fact", items=["notify-19", "notify-20", "notify-22"],
     because="visits are recorded, but the page on them gives anonymous totals")

rule("notify-20b", when=[platform.feature == "who_viewed_your_profile"],
     then=platform.claims.becomes("visitors_anonymous"), strength="fact", items=["notify-20", "notify-22"],
     because="the page on visitors is said to give anonymous totals")

rule("notify-21", when=[platform.feature == "who_viewed_your_updates"],
     then=advise.update_statistics_show_totals, strength="fact", items=["notify-19", "notify-21", "notify-22"],
     because="views of updates are recorded, but the page on them gives anonymous totals")

rule("notify-21b", when=[asks_of_posts, asks_who_looked],
     then=advise.doer_stays_unknown, strength="fact", items=["notify-21", "notify-22"],
     because="the page of statistics on your updates gives anonymous totals")

rule("notify-21c", when=[asks_of_posts],
     then=answer.visible_to_owner.becomes("total_only"), strength="fact", items=["notify-19", "notify-21", "notify-22"],
     because="views of updates are counted, and the count is all that is shown")

rule("notify-23", when=[they_looked, unless(view.viewer_known.one_of("named", "category")),
                        person.roles.is_unknown(), relation.bases.is_unknown()],
     then=platform.claims.becomes("visitors_anonymous"), strength="fact", items=["notify-22", "notify-23"],
     because="statistics of visits are said to be anonymous totals")

rule("notify-23b", when=[asks_who_looked, unless(platform.action != "looking_at_a_profile")],
     then=platform.claims.becomes("visitors_anonymous"), strength="fact", items=["notify-22", "notify-23"],
     because="it is said that nobody learns who visited their profile")

rule("notify-24", when=[they_looked, view.viewer_known == "category"],
     then=platform.claims.becomes("visitors_by_category"), strength="fact",
     because="statistics are said to count visitors by kind")

rule("notify-26", when=[platform.action_type == "active_engagement"],
     then=answer.visible_to_owner.becomes("named"), strength="fact",
     because="who takes an active part is named")

rule("notify-26b", when=[platform.action.one_of("liking_a_post", "commenting_on_a_post"), asks_who_looked],
     then=advise.doer_is_named, strength="fact",
     because="a name shows up with active engagement such as a like or a comment")

rule("notify-26c", when=[platform.action.one_of("liking_a_post", "commenting_on_a_post"), would_be_unseen],
     then=advise.your_name_shows, strength="fact",
     because="a name shows up with active engagement such as a like or a comment")

rule("notify-26d", when=[platform.action.one_of(*ENGAGING),
                         any_of(wants_to_stay_unseen, me.wants_anonymity == "yes", asks_who_looked)],
     then=platform.claims.becomes("names_for_content_only"), strength="fact",
     because="only activity on somebody's content, such as a like or a comment, is said to bring up a name")

# --- Pictures that are saved or copied ---

rule("notify-27", when=[platform.action == "saving_a_profile_picture", unless(asks_who_looked)],
     then=advise.it_does_not_notify, strength="fact",
     because="saving a picture is neither tracked nor announced")

rule("notify-27b", when=[asks_of_copying, asks_who_looked],
     then=advise.doer_stays_unknown, strength="fact", items=["notify-27", "notify-28"],
     because="what is copied off its pages can't be followed by LinkedIn either")

rule("notify-27c", when=[asks_of_copying],
     then=platform.action_type.becomes("untracked"), strength="fact", items=["notify-27", "notify-28"],
     because="the platform cannot follow what is copied off its pages")

rule("notify-27d", when=[asks_of_copying],
     then=answer.visible_to_owner.becomes("no"), strength="fact",
     because="saving a picture leaves nothing that its owner could see")

rule("notify-28", when=[platform.action == "taking_a_screenshot_of_a_picture", unless(asks_who_looked)],
     then=advise.it_does_not_notify, strength="fact", items=["notify-27", "notify-28"],
     because="what happens to a picture outside its pages is beyond what LinkedIn can follow")

rule("notify-29", when=[asks_of_copying, own_picture],
     then=advise.treat_picture_as_copyable, strength="may",
     because="whatever you post can be saved or photographed off the screen without your noticing")

# --- Add-ons and paying ---

rule("notify-30", when=[any_of(considers_extension, me.will_pay_for_viewers == "yes")],
     then=platform.claims.becomes("addons_promise_names"), strength="fact",
     because="some add-ons for browsers claim to reveal who looked")

rule("notify-32", when=[considers_extension],
     then=advise.do_not_trust_extensions, strength="fact",
     because="LinkedIn neither approves them nor checks what they promise")

rule("notify-33", when=[considers_extension],
     then=advise.do_not_trust_extensions, strength="avoid",
     because="what they report is often of doubtful accuracy")

rule("notify-45", when=[me.will_pay_for_viewers == "yes"],
     then=advise.paying_is_not_settled, strength="fact",
     because="the only paid way that is named are add-ons, which nobody has approved or checked")

# --- Why looking is not announced: the document's own guess ---

rule("notify-34", when=[asks_why],
     then=advise.privacy_is_the_likely_reason, strength="fact", items=["notify-34", "notify-36"],
     because="people expect some privacy while they browse")

rule("notify-34b", when=[asks_why],
     then=platform.claims.becomes("reason_stated_flatly"), strength="fact",
     because="the closing answers give privacy as the reason without any reserve")

rule("notify-35", when=[asks_why],
     then=platform.claims.becomes("tracking_worries"), strength="fact",
     because="to track visits is said to raise worries about surveillance and data")

rule("notify-37", when=[asks_why],
     then=advise.privacy_is_the_likely_reason, strength="may",
     because="an alert at every visit could make members uneasy and keep them from looking around")

rule("notify-38", when=[*researching],
     then=platform.claims.becomes("unseen_looking_wanted"), strength="fact",
     because="some members want to look around unnoticed, for reasons of their own")

# --- What follows for those who research, and for those who are looked at ---

rule("notify-40", when=[*researching, me.role == "recruiter", unless(asks_of_looking)],
     then=advise.research_without_alert, strength="may",
     because="recruiters can study the profiles and pictures of candidates without setting off a notification")

rule("notify-41", when=[*researching, me.role == "sales", unless(asks_of_looking)],
     then=advise.research_without_alert, strength="may",
     because="sellers can study their prospects without setting off a notification")

rule("notify-42", when=[*researching, me.role.one_of("job_seeker", "prospect"), unless(asks_of_looking)],
     then=advise.research_without_alert, strength="may",
     because="candidates and customers can study the people of a company just as quietly")

rule("notify-43", when=[they_looked, view.viewer_known.one_of("category", "anonymous", "total_only"),
                        unless(me.profile_current == "yes")],
     then=advise.keep_profile_current, strength="should",
     because="people look at profiles without being seen, and a current one attracts opportunities")

rule("notify-43b", when=[me.role.one_of("employee", "business_owner"), me.profile_current == "no"],
     then=advise.keep_profile_current, strength="should",
     because="customers and candidates look at the people of a company unseen, and a current profile attracts opportunities")

rule("notify-44", when=[*researching, unless(asks_of_looking), unless(advised.research_without_alert)],
     then=advise.browse_without_alert, strength="may",
     because="looking alone tells nobody anything")

rule("notify-44b", when=[wants_to_stay_unseen, asks_of_profile],
     then=advise.it_does_not_notify, strength="may",
     because="nobody is alerted, so you may look around as you like")
