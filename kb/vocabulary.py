"""The vocabulary of professional networking: what can be given, measured and concluded.

One scenario speaks of one user ("me"), one other person, and what happened between the two.
"""

from __future__ import annotations

from typing import Any

from ..engine.facts import EMPTY
from ..engine.vocabulary import Vocabulary

YEAR_OR_MONTH = r"^\d{4}(-(0[1-9]|1[0-2]))?(-\d{2})?$|^(now|present)$"


def build() -> Vocabulary:
    """The whole vocabulary, entity by entity."""
    vocabulary = Vocabulary()
    for declare in (_me, _person, _relation, _view, _draft, _other, _platform):
        declare(vocabulary)
    return vocabulary


def _when(meaning: str) -> dict[str, Any]:
    return {
        "type": ["integer", "string"], "description": meaning, "pattern": YEAR_OR_MONTH,
        "minimum": 1900, "maximum": 2200, "examples": ["2006", "2006-09"],
    }  # fmt: skip


def _entries(name: str, meaning: str, **more: Any) -> dict[str, Any]:
    """A list of entries, each a mapping with at least `name`; a plain text stands for an entry with only that."""
    text = {"type": "string", "minLength": 1}
    properties = {name: {**text, "description": meaning}, **more}
    return {
        "type": "array",
        "items": {"type": ["string", "object"], "minLength": 1, "required": [name], "properties": properties,
                  "additionalProperties": False},
    }  # fmt: skip


def _profile(vocabulary: Vocabulary, entity: str, whose: str) -> None:
    """Raw material about one of the two people, from which common bonds are measured."""
    start, end = _when("first year or month"), _when("last year or month, or now")
    text = {"type": "string"}
    vocabulary.raw(
        f"{entity}.education", f"{whose} schools and colleges, all of them",
        _entries("school", "name of the school", field={**text, "description": "field of study"}, degree=text,
                 **{"from": start, "to": end}),
        example=[{"school": "University of Leeds", "field": "History", "from": 2004, "to": 2008}],
    )  # fmt: skip
    vocabulary.raw(
        f"{entity}.positions", f"{whose} employers, all of them",
        _entries("employer", "name of the employer", title=text, place=text, **{"from": start, "to": end}),
        example=[{"employer": "Acme Ltd", "from": 2010, "to": 2014}],
    )  # fmt: skip
    vocabulary.raw(
        f"{entity}.places", f"where {whose.lower().replace('your', 'you').replace('their', 'they')} have lived, all places",
        _entries("place", "town, or town and country", **{"from": start, "to": end}),
        example=["Leeds", "Porto, Portugal"],
    )  # fmt: skip
    vocabulary.raw(
        f"{entity}.memberships", f"{whose} professional organisations, all of them",
        _entries("organisation", "name of the organisation", **{"from": start, "to": end}),
        example=["Institute of Data Stewards"],
    )  # fmt: skip


def _me(v: Vocabulary) -> None:
    v.entity("me", "you, who ask")
    v.text("me.name", "your name", example="Sam Okafor", otherwise="you")
    v.symbol(
        "me.job_search", "whether you look for a job; passive means open to offers",
        {"active": "you are looking for a job", "passive": "you are open to offers", "none": "you are not looking for a job"},
        ask="Are you looking for a job (active), open to offers (passive), or neither (none)?",
    )  # fmt: skip
    v.symbol(
        "me.message_quota", "messages that your account lets you send to people you are not connected with",
        {"none": "your account has no messages for people outside your network",
         "limited": "your account has a limited number of messages for people outside your network",
         "ample": "your account has plenty of messages for people outside your network"},
        noun="your allowance of messages",
        ask="How many messages to people outside your network does your account allow: none, limited, or ample?",
    )  # fmt: skip
    v.yn("me.profile_photo", "whether your profile shows a photo", yes="your profile shows a photo",
         no="your profile shows no photo")  # fmt: skip
    v.yn("me.profile_current", "whether your profile is up to date", yes="your profile is up to date",
         no="your profile is not up to date", ask="Is your profile up to date?")  # fmt: skip
    _profile(v, "me", "Your")


def _person(v: Vocabulary) -> None:
    v.entity("person", "the other member")
    v.text("person.name", "the other person's name", example="Dana Reyes", otherwise="this person")
    v.set(
        "person.roles", "all roles of the other person that matter to you",
        {"hiring_manager": "{person.name} hires people", "interviewer": "{person.name} interviewed you",
         "hr_contact": "{person.name} works in human resources", "recruiter": "{person.name} is a recruiter",
         "career_helper": "{person.name} could help you to a new job",
         "former_colleague": "{person.name} is a former colleague",
         "influencer": "{person.name} is an influencer", "thought_leader": "{person.name} is a thought leader",
         "peer": "{person.name} is a peer", "other": "{person.name} has some other role",
         EMPTY: "{person.name} has no role that matters to you"},
        noun="the other person's roles", example=["recruiter"],
        ask="What is {person.name} to you: hiring manager, recruiter, somebody who could help you to a job, former colleague, …?",
    )  # fmt: skip
    v.yn(
        "person.employer_of_interest", "whether the other person works for a company that interests you",
        yes="{person.name} works for a company that interests you",
        no="{person.name} does not work for a company that interests you",
        ask="Does {person.name} work for a company that interests you?",
    )  # fmt: skip
    _profile(v, "person", "Their")


def _relation(v: Vocabulary) -> None:
    v.entity("relation", "what there is between the two of you")
    v.yn("relation.connected", "whether you are connected (first degree)", yes="you two are connected",
         no="you two are not connected", ask="Are you and {person.name} connected?")  # fmt: skip
    v.set(
        "relation.bases", "everything the two of you share; measured from two profiles where they are given",
        {"same_college": "you were at the same college",
         "same_college_period": "your years at that college overlapped",
         "similar_major": "your fields of study are alike",
         "studied_together": "you studied together",
         "same_past_employer": "you have an employer in common",
         "worked_together": "you worked together", "did_business": "you did business together",
         "same_area": "you have lived in the same place",
         "many_common_contacts": "you have many contacts in common",
         "same_professional_org": "you belong to the same professional organisation",
         "same_industry": "you are in the same industry", "same_field": "you work in the same field",
         "shared_interest": "you share an interest", "career_parallels": "your careers run alike",
         "personal_tie": "you know each other privately", "other": "there is some other link between you",
         EMPTY: "nothing links the two of you"},
        noun="what you two have in common", otherwise="something the two of you have in common",
        example=["same_past_employer", "same_area"],
        ask="What do you and {person.name} have in common: college and years, field of study, an employer, a place, many contacts, an organisation, a private tie, anything else?",
    )  # fmt: skip
    v.number("relation.mutual_connections", "how many contacts you have in common", whole=True,
             says="you have {value} contacts in common", example=12)  # fmt: skip
    v.raw("relation.mutual_contacts", "the contacts you have in common, by name",
          {"type": "array", "items": {"type": "string", "minLength": 1}, "uniqueItems": True},
          example=["Ada Nkemelu", "Tom Ferris"])  # fmt: skip
    v.number("relation.shared_groups", "how many groups you both belong to", whole=True,
             says="you have {value} groups in common", noun="the number of groups you share")  # fmt: skip
    v.yn("relation.i_read_profile", "whether you have read the other person's profile",
         yes="you have read {person.name}'s profile", no="you have not read {person.name}'s profile",
         ask="Have you looked at {person.name}'s profile?")  # fmt: skip
    v.yn("relation.logical_connection", "whether there is an obvious link between the two of you",
         yes="there is a logical connection between you and {person.name}",
         no="there is no connection between you and {person.name}", noun="a logical connection", derived=True)  # fmt: skip
    v.yn("relation.weak_tie", "whether all there is between you is a college or a field of study alone",
         yes="the only link is a college or a field of study by itself",
         no="there is more, or less, than a college or field of study by itself", derived=True)  # fmt: skip


def _view(v: Vocabulary) -> None:
    v.entity("view", "a visit to a profile")
    v.symbol(
        "view.direction", "who looked at whose profile",
        {"none": "nobody looked at a profile", "they_viewed_me": "{person.name} looked at your profile",
         "i_viewed_them": "you looked at {person.name}'s profile"},
        noun="who looked at whose profile", example="they_viewed_me",
        ask="Who looked at whose profile: they_viewed_me or i_viewed_them?",
    )  # fmt: skip
    v.symbol(
        "view.viewer_known", "what your page of visitors shows",
        {"named": "your page of visitors names {person.name}",
         "category": "your page of visitors shows only what kind of person looked",
         "anonymous": "your page of visitors hides who looked",
         "total_only": "your page of visitors shows only a total"},
        noun="what your page of visitors shows", example="named",
        ask="What does your page of visitors show: a name (named), a kind of person (category), a hidden visitor (anonymous), or only a number (total_only)?",
    )  # fmt: skip
    v.date("view.date", "the day of the visit", says="the visit was on {value}", example="2026-03-04")
    v.number("view.days_ago", "days since the visit; measured from its date where that is given",
             says="the visit was {value} days ago", noun="the number of days since the visit", example=2,
             ask="When did {person.name} look at your profile (date, or days ago)?")  # fmt: skip
    v.yn("view.reason_apparent", "whether there is an obvious reason for the visit",
         yes="there is an obvious reason for the visit", no="there is no obvious reason for the visit",
         ask="Is there an obvious reason why {person.name} looked?")  # fmt: skip
    v.yn("view.same_name_search", "whether the visitor probably looked for somebody else of your name",
         yes="the visitor probably looked for somebody else of your name",
         no="the visitor did not look for somebody else of your name",
         ask="Is there somebody else of your name whom {person.name} may have looked for?")  # fmt: skip
    v.ordered("view.accidental", "how likely it is that the visit was an accident",
              {"possible": "the visit may have been an accident", "likely": "the visit was probably an accident"},
              noun="the chance that the visit was an accident", derived=True)  # fmt: skip
    v.yn("view.contact_in_question", "whether getting in touch is considered at all",
         yes="getting in touch with {person.name} is in question", no="getting in touch is not in question",
         noun="whether to get in touch", derived=True)  # fmt: skip
    v.date("view.earliest", "the first day of the pause's end: one day after the visit",
           says="one day after the visit is {value}", noun="the day after the visit", internal=True)  # fmt: skip
    v.date("view.latest", "the second day of the pause's end: two days after the visit",
           says="two days after the visit is {value}", noun="two days after the visit", internal=True)  # fmt: skip


def _draft(v: Vocabulary) -> None:
    v.entity("draft", "the message or note that you are about to send")
    v.yn("draft.mentions_view", "whether the draft mentions the visit", yes="your draft mentions the visit",
         no="your draft does not mention the visit")  # fmt: skip
    v.yn("draft.states_reason", "whether the draft says why contact makes sense",
         yes="your draft says why you write", no="your draft does not say why you write")  # fmt: skip
    v.yn("draft.states_shared_interest", "whether the draft names an interest you share",
         yes="your draft names a shared interest", no="your draft names no shared interest")  # fmt: skip
    v.yn("draft.offers_help", "whether the draft says what you could do for the other person",
         yes="your draft says how you could help", no="your draft does not say how you could help")  # fmt: skip


def _other(v: Vocabulary) -> None:
    v.entity("meeting", "an encounter in person")
    v.symbol(
        "meeting.kind", "the occasion on which you met",
        {"none": "you have not met", "networking_event": "you met at a networking event",
         "conference": "you met at a conference", "interview": "you met in an interview",
         "business_meeting": "you met on business", "social": "you met socially"},
        noun="where you met", example="conference",
    )  # fmt: skip
    v.date("meeting.date", "the day on which you met", says="you met on {value}", example="2026-03-02")
    v.number("meeting.days_ago", "days since you met; measured from the date where that is given",
             says="you met {value} days ago", noun="the number of days since you met",
             ask="When did you meet {person.name}?")  # fmt: skip
    v.entity("history", "what you have done before")
    v.yn("history.contacts_every_viewer", "whether you write to everybody who looks at your profile",
         yes="you write to everybody who looks at your profile",
         no="you do not write to everybody who looks at your profile")  # fmt: skip
    v.entity("goal", "what you want")
    v.set(
        "goal.kind", "everything you want here",
        {"message": "you want to write to {person.name}", "connect": "you want to connect with {person.name}",
         "grow_network": "you want to widen your network",
         "research_discreetly": "you want to look at profiles without being noticed",
         EMPTY: "you have no particular goal"},
        noun="what you want", example=["message"],
        ask="What do you want: message, connect, grow_network, research_discreetly?",
    )  # fmt: skip


def _platform(v: Vocabulary) -> None:
    v.entity("platform", "what the documents say of the platform")
    v.set(
        "platform.claims", "statements about the platform, which need not agree with each other",
        {"visitors_named": "a document takes it that you can see who looked",
         "visitors_anonymous": "a document says that visitors stay anonymous",
         "visitors_by_category": "a document says that visitors are counted by kind",
         "visits_listed": "documents take it that a visit is seen by the person visited",
         "messages_need_connection": "a document says that a message needs a connection",
         "messages_use_allowance": "a document says that messages may come out of an allowance",
         "messages_open_to_you": "your account lets you write to people you are not connected with",
         "no_overlap_needed": "a document says that a wider network needs no overlap",
         "college_suffices": "a document's model note rests on the common college alone",
         "visit_mentioned_in_model": "a document's own model message mentions the visit"},
        noun="what the documents say of the platform", derived=True, internal=True,
    )  # fmt: skip
