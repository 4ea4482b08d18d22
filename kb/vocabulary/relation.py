"""What there is between the two of you."""

from __future__ import annotations

from ...engine.facts import EMPTY
from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("relation", "what there is between the two of you")
    v.yn("relation.connected", "whether you are connected (first degree)", yes="you two are connected",
         no="you two are not connected", ask="Are you and {person.name} connected?")  # fmt: skip
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
        ask="What links you and {person.name}: college and years, field of study, an employer, a place, many contacts, an organisation, a private tie, anything else?",
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
