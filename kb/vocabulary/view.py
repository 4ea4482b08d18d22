"""A visit to a profile."""

from __future__ import annotations

from ...engine.vocabulary import Vocabulary


def declare(v: Vocabulary) -> None:
    v.entity("view", "a visit to a profile")
    v.symbol(
        "view.direction", "who looked at whose profile",
        {"none": "nobody looked at a profile", "they_viewed_me": "{person.name} looked at your profile",
         "i_viewed_them": "you looked at {person.name}'s profile"},
        noun="who looked at whose profile", example="they_viewed_me",
        ask="Who looked at whose profile: somebody at yours, or you at somebody's?",
    )  # fmt: skip
    v.symbol(
        "view.viewer_known", "what your page of visitors shows",
        {"named": "your page of visitors names {person.name}",
         "category": "your page of visitors shows only what kind of person looked",
         "anonymous": "your page of visitors hides who looked",
         "total_only": "your page of visitors shows only a total"},
        noun="what your page of visitors shows", example="named",
        ask="What does your page of visitors show: a name, a kind of person, a hidden visitor, only a number?",
    )  # fmt: skip
    v.date("view.date", "the day of the visit", says="the visit was on {value}", example="2026-03-04",
           ask="On which day was the visit?")  # fmt: skip
    v.number("view.days_ago", "days since the visit; measured from its date where that is given",
             says="the visit was {value} days ago", zero="the visit was today",
             noun="the number of days since the visit", example=2,
             ask="When did {person.name} look at your profile?")  # fmt: skip
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
    v.yn("view.way_open", "whether there is a way to write or to invite now",
         yes="there is a way to get in touch", no="there is no way to get in touch",
         noun="a way to get in touch", derived=True, internal=True)  # fmt: skip
    v.date("view.earliest", "the first day of the pause's end: one day after the visit",
           says="one day after the visit is {value}", noun="the day after the visit", internal=True)  # fmt: skip
    v.date("view.latest", "the second day of the pause's end: two days after the visit",
           says="two days after the visit is {value}", noun="two days after the visit", internal=True)  # fmt: skip
