"""What there is between the two of you."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("relation", "what there is between the two of you")
    v.yn("relation.connected", "whether you are connected (first degree)", yes="you two are connected",
         no="you two are not connected", ask="Are you and {person.name} connected?", derived=True)  # fmt: skip
    v.set(
        "relation.bases", "everything the two of you share; measured from two profiles where they are given",
        {"same_college": "you went to the same college",
         "same_college_period": "your college years overlapped",
         "similar_major": "your fields of study are alike",
         "studied_together": "you studied together",
         "same_past_employer": "you have an employer in common",
         "worked_together": "you worked together", "did_business": "you did business together",
         "same_area": "you have lived in the same area",
         "many_common_contacts": "you have many contacts in common",
         "same_professional_org": "you belong to the same professional organisation",
         "same_industry": "you are in the same industry", "same_field": "you work in the same field",
         "shared_interest": "you share an interest", "career_parallels": "your careers run alike",
         "personal_tie": "you know each other privately", "other": "there is some other link between you",
         EMPTY: "nothing links the two of you"},
        noun="what you two have in common", otherwise="something the two of you have in common",
        example=["same_past_employer", "same_area"],
        ask="What do you and {person.name} have in common: studies, an employer, a place, contacts, an interest, …?",
    )  # fmt: skip
    v.ordered(
        "relation.familiarity", "how well you know each other",
        {"stranger": "you two are strangers", "name_recognised": "you two know each other by name",
         "engaged": "you two have had to do with each other online", "acquainted": "you two are acquainted",
         "known": "you two know each other", "close": "you two are close"},
        noun="how well you know each other", example="acquainted", derived=True,
        ask="How well do you and {person.name} know each other?",
    )  # fmt: skip
    v.number("relation.mutual_connections", "how many contacts you have in common", whole=True,
             says="you have {value} contacts in common", zero="you have no contacts in common",
             noun="the number of contacts you share", example=12,
             ask="How many contacts do you and {person.name} have in common?")  # fmt: skip
    v.raw("relation.mutual_contacts", "the contacts you have in common, by name",
          {"type": "array", "items": {"type": "string", "minLength": 1}, "uniqueItems": True},
          example=["Ada Nkemelu", "Tom Ferris"])  # fmt: skip
    v.number("relation.shared_groups", "how many groups you both belong to", whole=True,
             says="you have {value} groups in common", zero="you have no groups in common",
             noun="the number of groups you share",
             ask="How many groups do you and {person.name} both belong to?")  # fmt: skip
    v.yn("relation.stranger", "whether you two are strangers to each other", yes="{person.name} does not know you",
         no="{person.name} knows you in some way", noun="whether you are strangers", derived=True)  # fmt: skip
    v.yn("relation.approach_in_question", "whether a stranger is about to be approached, other than after a visit",
         yes="you are about to approach somebody who does not know you", no="no stranger is to be approached",
         noun="an approach to a stranger", derived=True, internal=True)  # fmt: skip
    v.yn("relation.place_to_engage", "whether there is a place where you can engage with the person",
         yes="there is a place where you can engage with the other person",
         no="there is no place where you could engage with {person.name}",
         noun="a place where you can engage with the other person", derived=True)  # fmt: skip
    v.yn("relation.would_accept_anything", "whether the person is so close to you that any wording would be accepted",
         yes="{person.name} would accept a request from you whatever it says",
         no="{person.name} would not accept just any request from you",
         ask="Are you so close that {person.name} would accept a request whatever it says?")  # fmt: skip
    v.yn("relation.follows_elsewhere", "whether you follow the person on another site",
         yes="you follow {person.name} on another site", no="you do not follow {person.name} on any other site",
         ask="Do you follow {person.name} on any other site?")  # fmt: skip
    v.yn("relation.i_read_profile", "whether you have read the other person's profile",
         yes="you have read {person.name}'s profile", no="you have not read {person.name}'s profile",
         ask="Have you looked at {person.name}'s profile?")  # fmt: skip
    v.yn("relation.logical_connection", "whether there is an obvious link between the two of you",
         yes="there is a logical connection between you and {person.name}",
         no="there is no connection between you and {person.name}", noun="a logical connection", derived=True)  # fmt: skip
    v.yn("relation.weak_tie", "whether all there is between you is a college or a field of study alone",
         yes="the only link is a college or a field of study by itself",
         no="there is more, or less, than a college or field of study by itself", derived=True)  # fmt: skip
    v.set(
        "relation.company_contact", "whom you are linked to at their company",
        {"current_employee": "you are linked to somebody who works with {person.name}",
         "former_employee": "you are linked to somebody who used to work at {person.name}'s company",
         EMPTY: "you are linked to nobody at {person.name}'s company, past or present"},
        noun="whom you know at their company", example=["former_employee"],
        ask="Are you linked to anybody who works at {person.name}'s company, or used to?",
    )  # fmt: skip
    v.symbol(
        "relation.application_stage", "how far your application at their company has come",
        {"none": "you have not applied at {person.name}'s company", "applied": "you have applied at {person.name}'s company",
         "interviewed": "you have interviewed at {person.name}'s company",
         "placed": "you have got a job at {person.name}'s company"},
        noun="how far your application has come", example="applied",
        ask="Have you applied or interviewed at {person.name}'s company?",
    )  # fmt: skip
    v.symbol(
        "relation.degree", "how far apart you are in the network: first, second, third degree or outside",
        {"1": "you two are connected directly", "2": "you two are two steps apart", "3": "you two are three steps apart",
         "out": "{person.name} is outside your network"},
        noun="how many steps lie between you", example="2",
        ask="How many steps apart are you and {person.name} in the network?",
    )  # fmt: skip
    v.ordered(
        "relation.interaction_level", "how much the two of you have exchanged so far",
        {"none": "you two have exchanged nothing so far", "few": "you two have had a few exchanges",
         "several": "you two have had several exchanges"},
        noun="how much you two have exchanged", example="few",
        ask="Have you and {person.name} exchanged comments or messages: not at all, a few times, several times?",
    )  # fmt: skip
    v.symbol(
        "relation.i_follow", "whether and for how long you have followed the other person",
        {"no": "you do not follow {person.name}", "recently": "you have begun to follow {person.name}",
         "for_some_time": "you have followed {person.name} for some time"},
        noun="whether you follow them", example="for_some_time",
        ask="Do you follow {person.name}: not at all, since recently, or for some time?",
    )  # fmt: skip
    v.symbol(
        "relation.introducer", "whether a shared contact introduces you; given means that the introduction was made",
        {"none": "nobody has introduced you", "asked": "you have asked a shared contact for an introduction",
         "given": "a shared contact has introduced you"},
        noun="whether somebody introduces you", example="asked",
        ask="Has a shared contact introduced you to {person.name}, or have you asked one to?",
    )  # fmt: skip
    v.yn("relation.they_respond", "whether the other person answers or reacts to you",
         yes="{person.name} responds to you", no="{person.name} has not responded to you",
         ask="Does {person.name} respond when you comment or write?")  # fmt: skip
    v.yn("relation.professionally_known", "whether the two of you know each other from work, studies or business",
         yes="you and {person.name} know each other professionally",
         no="you and {person.name} do not know each other professionally",
         noun="whether you know each other professionally", derived=True)  # fmt: skip
    v.ordered(
        "relation.professional_overlap", "how much the two of you have in common professionally",
        {"little": "you two have little in common professionally", "some": "you two have something in common professionally",
         "strong": "you two have much in common professionally"},
        noun="what you two have in common professionally", derived=True,
    )  # fmt: skip
