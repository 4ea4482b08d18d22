"""What the documents say of the platform."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary

# What a member can do, in words that read well inside a sentence; the documents list these as notifying,
ENGAGING = ("liking_a_post", "commenting_on_a_post", "liking_an_article", "sharing_an_article", "following_a_member",
            "endorsing_a_skill", "tagging_somebody_in_a_post", "tagging_somebody_in_a_comment",
            "mentioning_somebody_in_a_post", "replying_to_a_message")  # fmt: skip
# these as not notifying,
LOOKING = ("looking_at_a_profile", "looking_at_a_profile_picture", "looking_at_posts")
COPYING = ("saving_a_profile_picture", "taking_a_screenshot_of_a_picture")
# and leave these out.
UNLISTED = ("sending_an_invitation", "sending_a_first_message", "sharing_a_post", "declining_an_invitation",
            "removing_a_connection", "unfollowing_a_member", "searching_for_a_member", "something_not_listed_here")  # fmt: skip


def declare(v: Vocabulary) -> None:
    v.entity("platform", "the platform: what you ask about it, and what the documents say of it")
    _declare_questions(v)
    _declare_claims(v)


def _declare_questions(v: Vocabulary) -> None:
    v.symbol(
        "platform.action", "the action you ask about: does it notify anybody, or show who did it?",
        {action: f"you ask about {action.replace('_', ' ')}" for action in (*ENGAGING, *LOOKING, *COPYING, *UNLISTED)},
        noun="the action you ask about", example="endorsing_a_skill",
        ask="Is there an action of which you want to know whether it sends a notification?",
    )  # fmt: skip
    v.symbol(
        "platform.feature", "the page of statistics you ask about: what does it show?",
        {"who_viewed_your_profile": "you ask about the page on who viewed your profile",
         "who_viewed_your_updates": "you ask about the page on who viewed your updates"},
        noun="the page of statistics you ask about", example="who_viewed_your_profile",
        ask="Is there a page of statistics of which you want to know what it shows?",
    )  # fmt: skip
    v.yn("platform.asks_why", "whether you want to know why looking notifies nobody",
         yes="you want to know why looking notifies nobody",
         no="you don't ask for the reason why looking notifies nobody",
         ask="Do you want to know why looking notifies nobody?")  # fmt: skip
    v.yn("platform.seen_otherwise", "whether your own screen shows something else than the documents say",
         yes="your own screen shows something else than the documents say",
         no="your own screen shows what the documents say",
         ask="Does your own screen show something else than the documents say?")  # fmt: skip
    v.symbol(
        "platform.action_type", "what kind of action it is",
        {"active_engagement": "{platform.action} means taking an active part",
         "passive": "{platform.action} is merely looking",
         "untracked": "{platform.action} happens outside what the platform can follow",
         "not_covered": "no document says whether {platform.action} notifies anybody"},
        noun="the kind of action", derived=True, internal=True,
    )  # fmt: skip


def _declare_claims(v: Vocabulary) -> None:
    v.set(
        "platform.claims", "statements about the platform, which need not agree with each other",
        {"visitors_named": "a document takes it that you can see who looked",
         "visitors_anonymous": "a document says that visitors stay anonymous",
         "visitors_by_category": "a document says that visitors are counted by kind",
         "visits_listed": "documents take it that a visit is seen by the person visited",
         "messages_need_connection": "a document says that a message needs a connection",
         "messages_use_allowance": "a document says that messages may come out of an allowance",
         "messages_open_to_you": "your account lets you write to people you are not connected with",
         "messages_closed_to_you": "your account does not let you write to people you are not connected with",
         "no_overlap_needed": "a document says that a wider network needs no overlap",
         "followups_are_sent": "a document takes it that you can follow up without a connection",
         "invitations_sparingly": "documents say to invite few people, and no strangers",
         "hardest_to_connect": "a document calls LinkedIn the hardest of the well-known networks on which to connect",
         "one_way_link_here_too": "following on LinkedIn is a link on one side as well",
         "engage_where_active": "the best place to engage with somebody is where that person is active",
         "connect_after_interview": "a document has you connect with those who hire after the interview",
         "applicants_may_connect": "an applicant may connect, and after an interview should",
         "interviewers_are_no_visitors": "those who interviewed you are no mere visitors",
         "college_suffices": "a document's model note rests on the common college alone",
         "invitations_received": "documents have people receive and answer what others send them",
         "left_out_of_table": "the closing table of what notifies leaves {platform.action} out",
         "names_for_content_only": "a name is said to show only with activity on content, such as a like",
         "following_notifies": "a document says that following notifies the member followed",
         "following_needs_no_approval": "a document says that nobody has to approve a follow",
         "followers_overlooked": "a document says that a follower is easily overlooked",
         "visits_recorded": "a document says that visits are recorded and counted",
         "tracking_worries": "a document says that tracking visits would worry people",
         "reason_is_a_guess": "the reason counts as a guess",
         "reason_stated_flatly": "the closing answers of a document state the reason as a fact",
         "recorded_not_announced": "visits are counted, but not announced",
         "addons_promise_names": "a document says that add-ons promise to reveal visitors",
         "accounts_differ": "a document takes it that visitors can be seen and that accounts differ",
         "recruiter_visits_known": "a document takes it that people know which recruiter looked at them",
         "profile_to_be_read": "documents have you read the profile of somebody you are not connected with",
         "profile_open_to_you": "{person.name}'s profile is open to you",
         "unseen_looking_wanted": "some members want to look around unnoticed",
         "follower_sees_network_posts": "a document lets followers read what a member posts to the network",
         "follower_sees_public_posts": "a document lets followers read public posts only",
         "following_private": "a document takes following for a private way to hear from somebody",
         "photo_worth_it": "a photo is worth showing although it can be copied",
         "visits_show_interest": "a document takes a visit for a sign of serious interest",
         "screen_differs": "your own screen shows something else than the documents say",
         "outsiders_see_little": "a document says that outsiders see little of a profile",
         "public_posts_open_to_all": "what is posted in public is open to anybody",
         "endorsing_comes_with_connection": "a document has people endorse each other once they are connected",
         "posts_for_connections": "a document says that posts and comments are seen by connections alone",
         "groups_for_connections": "a document says that your part in groups is seen by connections alone",
         "many_connect_broadly": "a document says that many members connect with a broad range of people",
         "fit_matters": "a document says that it matters whether people fit",
         "no_job_need_be_meant": "a document says that an invitation need not be about a job",
         "profile_harmless": "a document says that a profile gives little away",
         "activity_prized": "a document says that seeing your activity is worth a lot to some",
         "few_links_used": "a document says that few connections are ever put to use",
         "visit_mentioned_in_model": "a document's own model message mentions the visit"},
        noun="what the documents say of the platform", derived=True, internal=True,
    )  # fmt: skip
