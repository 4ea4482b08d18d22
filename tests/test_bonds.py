"""What two profiles have in common; what can't be decided must stay unknown."""

from __future__ import annotations

from typing import Any

import pytest
from measuring import BASES, refused, scenario, years
from netiquette.engine.errors import InputError
from netiquette.engine.facts import Fact
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.scenario import scenarios
from netiquette.engine.session import Session


def profiles(kb: KnowledgeBase, what: str, mine: Any, theirs: Any, **more: Any) -> dict[str, tuple[bool, str]]:
    """The measured bases, each with whether it holds and its evidence."""
    data: dict[str, Any] = {"me": {}, "person": {"name": "Dana"}, **more}
    for who, entries in (("me", mine), ("person", theirs)):
        if entries is not None:
            data[who][what] = entries
    measured = scenario(kb, **data).measured
    return {str(fact.value): (fact.holds, origin.evidence) for fact, origin in measured.items() if fact.key == BASES}


def leeds(text: str = "", **more: Any) -> dict[str, Any]:
    return {"school": "University of Leeds", **years(text), **more}


def test_same_college_and_period(kb: KnowledgeBase) -> None:
    evidence = "you: University of Leeds 2004–2008; Dana: University of Leeds 2006–2010"
    assert profiles(kb, "education", [leeds("2004/2008")], [leeds("2006/2010")]) == {
        "same_college": (True, evidence),
        "same_college_period": (True, evidence),
    }


def test_same_college_other_years(kb: KnowledgeBase) -> None:
    evidence = "you: University of Leeds 2004–2008; Dana: University of Leeds 2009–2012"
    assert profiles(kb, "education", [leeds("2004/2008")], [leeds("2009/2012")]) == {
        "same_college": (True, evidence),
        "same_college_period": (False, evidence),
    }


@pytest.mark.parametrize("theirs", [leeds("2008/2012"), leeds(), "University of Leeds"])
def test_years_that_leave_it_open(kb: KnowledgeBase, theirs: Any) -> None:
    assert list(profiles(kb, "education", [leeds("2004/2008")], [theirs])) == ["same_college"]


def test_different_colleges(kb: KnowledgeBase) -> None:
    mine, theirs = [{"school": "University of Texas at Austin", "from": 2004}], ["Austin Community College"]
    evidence = "you: University of Texas at Austin; Dana: Austin Community College"
    assert profiles(kb, "education", mine, theirs) == {
        "same_college": (False, evidence),
        "same_college_period": (False, evidence),
    }


def test_near_colleges_decide_nothing(kb: KnowledgeBase) -> None:
    assert profiles(kb, "education", [leeds("2004/2008")], [{"school": "Leeds University", **years("2004/2008")}]) == {}


def test_near_colleges_at_other_times_were_not_shared_at_one_time(kb: KnowledgeBase) -> None:
    found = profiles(kb, "education", [leeds("1990/1994")], [{"school": "Leeds University", **years("2004/2008")}])
    evidence = "you: University of Leeds 1990–1994; Dana: Leeds University 2004–2008"
    assert found == {"same_college_period": (False, evidence)}


def test_another_college_that_may_be_the_same_leaves_the_period_open(kb: KnowledgeBase) -> None:
    mine = [leeds("1990/1994"), {"school": "MIT", **years("2004/2008")}]
    theirs = [leeds("1995/1999"), {"school": "Massachusetts Institute of Technology", **years("2004/2008")}]
    assert list(profiles(kb, "education", mine, theirs)) == ["same_college"]
    declared = profiles(kb, "education", mine, theirs, aliases={"Massachusetts Institute of Technology": "MIT"})
    assert declared["same_college_period"] == (
        True, "you: MIT 2004–2008; Dana: Massachusetts Institute of Technology 2004–2008"
    )  # fmt: skip


def test_only_the_second_shared_college_overlaps(kb: KnowledgeBase) -> None:
    york = {"school": "York", "from": 2010, "to": 2014}
    found = profiles(kb, "education", [leeds("2000/2003"), york], [leeds("2005/2008"), york])
    assert found["same_college_period"] == (True, "you: York 2010–2014; Dana: York 2010–2014")
    mine, theirs = "University of Leeds 2000–2003 / York 2010–2014", "University of Leeds 2005–2008 / York 2010–2014"
    assert found["same_college"] == (True, f"you: {mine}; Dana: {theirs}")


def test_same_college_twice(kb: KnowledgeBase) -> None:
    mine, theirs = [leeds("1990/1993"), leeds("2004/2008")], [leeds("2005/2007")]
    found = profiles(kb, "education", mine, theirs)
    assert found["same_college"] == (
        True, "you: University of Leeds 1990–1993 / University of Leeds 2004–2008; Dana: University of Leeds 2005–2007"
    )  # fmt: skip
    assert found["same_college_period"] == (
        True, "you: University of Leeds 2004–2008; Dana: University of Leeds 2005–2007"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("History", "history", (True, "you: History; Dana: history")),
        ("History", "Modern History", None),
        ("History", "Physics", None),
        ("History", None, None),
        ("", "", None),
        ("n/a", "N/A", None),
    ],
)
def test_similar_major(kb: KnowledgeBase, mine: str, theirs: str | None, expected: Any) -> None:
    more = {} if theirs is None else {"field": theirs}
    found = profiles(kb, "education", [leeds("2004/2005", field=mine)], [leeds("2004/2005", **more)])
    assert found.get("similar_major") == expected


def test_major_counts_at_the_shared_college_only(kb: KnowledgeBase) -> None:
    other = {"school": "York", "field": "History"}
    found = profiles(kb, "education", [leeds(field="Law"), other], [leeds(field="History")])
    assert "similar_major" not in found


def test_major_does_not_count_at_colleges_that_may_be_different(kb: KnowledgeBase) -> None:
    assert profiles(kb, "education", [leeds(field="Law")], [{"school": "Leeds University", "field": "Law"}]) == {}


@pytest.mark.parametrize(
    ("what", "member", "name"),
    [
        ("education", "same_college", "York"),
        ("positions", "same_past_employer", "Acme Ltd"),
        ("places", "same_area", "Porto, Portugal"),
        ("memberships", "same_professional_org", "Institute of Data Stewards"),
    ],
)
def test_every_list(kb: KnowledgeBase, what: str, member: str, name: str) -> None:
    assert profiles(kb, what, [name], [name.upper()])[member] == (True, f"you: {name}; Dana: {name.upper()}")
    assert profiles(kb, what, [name], ["Elsewhere"])[member] == (False, f"you: {name}; Dana: Elsewhere")
    assert profiles(kb, what, [name], [])[member] == (False, f"you: {name}; Dana: none")
    assert profiles(kb, what, [], [])[member] == (False, "you: none; Dana: none")
    assert profiles(kb, what, [name], None) == {}
    assert profiles(kb, what, None, [name]) == {}
    assert profiles(kb, what, [name], ["-"]) == {}


def test_employers_count_at_any_time_and_place(kb: KnowledgeBase) -> None:
    mine = [{"employer": "Acme Ltd", "place": "Leeds", "title": "Clerk", "from": 1990, "to": 1995}]
    theirs = [{"employer": "ACME", "place": "Porto", "from": 2010}, "Beta"]
    found = profiles(kb, "positions", mine, theirs)
    assert found == {"same_past_employer": (True, "you: Acme Ltd 1990–1995; Dana: ACME from 2010")}


def test_a_place_of_work_is_no_place_lived_in(kb: KnowledgeBase) -> None:
    mine, theirs = [{"employer": "Acme", "place": "Leeds"}], [{"employer": "Beta", "place": "Leeds"}]
    assert set(profiles(kb, "positions", mine, theirs)) == {"same_past_employer"}


def test_self_employed(kb: KnowledgeBase) -> None:
    found = profiles(kb, "positions", ["Self-employed"], ["Acme", "Self employed"])
    assert found["same_past_employer"] == (False, "you: Self-employed; Dana: Acme / Self employed")


def test_evidence_is_short(kb: KnowledgeBase) -> None:
    mine = [f"Employer{n:02}" for n in range(40)]
    (_, evidence), = profiles(kb, "positions", mine, ["Acme", "Acme"]).values()
    assert evidence == f"you: {' / '.join(mine[:6])} and 34 more; Dana: Acme"


def test_the_other_person_without_a_name(kb: KnowledgeBase) -> None:
    found = profiles(kb, "places", ["Leeds"], ["Leeds"], person={})
    assert found["same_area"] == (True, "you: Leeds; the other person: Leeds")


def test_unknown_bonds_become_questions_and_known_ones_do_not(kb: KnowledgeBase, session: Session) -> None:
    case = scenario(kb, me={"positions": ["Acme"]}, person={"positions": ["Acme Inc."]})
    run = session.run(case)
    assert Fact("relation.logical_connection", "yes") in run.memory
    assert Fact("relation.logical_connection", "no") not in session.run(
        scenario(kb, me={"positions": ["IBM"]}, person={"positions": ["International Business Machines"]})
    ).memory


def test_given_against_measured(kb: KnowledgeBase) -> None:
    data: dict[str, Any] = {"me": {"places": ["Leeds"]}, "person": {"name": "Dana", "places": ["Leeds"]}}
    message = refused(kb, **data, relation={"bases": []})
    for side in ("relation.bases lacks same_area", "relation.bases = same_area", "(you: Leeds; Dana: Leeds)"):
        assert side in message
    assert scenario(kb, **data, relation={"bases": ["same_area"]}).measured
    assert scenario(kb, **data, relation={"bases": {"personal_tie": True}}).measured


@pytest.mark.parametrize("who", ["me", "person"])
@pytest.mark.parametrize(
    ("what", "name"),
    [("education", "school"), ("positions", "employer"), ("places", "place"), ("memberships", "organisation")],
)
def test_reversed_span_is_refused(kb: KnowledgeBase, who: str, what: str, name: str) -> None:
    message = refused(kb, **{who: {what: [{name: "Fine"}, {name: "Acme", "from": 2008, "to": 2004}]}})
    assert f"{who}.{what}[1]" in message
    assert "Acme: begins in 2008 and ends in 2004" in message
    assert "an end after the beginning" in message


def test_all_impossible_spans_are_named(kb: KnowledgeBase) -> None:
    places = [{"place": "X", "to": "2001-02-30"}]
    message = refused(kb, me={"education": [leeds("2004-06-31/")]}, person={"places": places})
    assert "University of Leeds: 2004-06-31 is no year, month or day" in message
    assert "X: 2001-02-30 is no year, month or day" in message
    assert message.count("expected: a year, or a date like 2019-09-30") == 2
    assert "an end after the beginning" not in message


def test_alias_with_two_meanings_is_named(kb: KnowledgeBase) -> None:
    assert "'m.i.t.' stands for both 'One' and 'Two'" in refused(kb, aliases={"MIT": "One", "m.i.t.": "Two"})


# --- Contacts ---


def contacts(kb: KnowledgeBase, **relation: Any) -> tuple[bool, str] | None:
    return profiles(kb, "places", None, None, relation=relation).get("many_common_contacts")


def test_many_contacts_by_count(kb: KnowledgeBase) -> None:
    few, many = contacts(kb, mutual_connections=9), contacts(kb, mutual_connections=10)
    assert few is not None
    assert many is not None
    assert (few[0], many[0]) == (False, True)
    assert many[1].startswith("10 in common; 10 or more are taken as many (an assumption: ")
    assert contacts(kb) is None
    assert contacts(kb, mutual_connections=0)[0] is False  # type: ignore[index]
    assert contacts(kb, mutual_connections=12.0)[1].startswith("12 in common")  # type: ignore[index]


def test_many_contacts_by_name(kb: KnowledgeBase) -> None:
    names = [f"Friend {n}" for n in range(10)]
    assert contacts(kb, mutual_contacts=names)[0] is True  # type: ignore[index]
    assert contacts(kb, mutual_contacts=names[:3])[0] is False  # type: ignore[index]
    assert contacts(kb, mutual_contacts=[])[0] is False  # type: ignore[index]
    measured = scenario(kb, relation={"mutual_contacts": names}).measured
    assert measured[Fact("relation.mutual_connections", 10)].evidence == "10 are named"
    assert contacts(kb, mutual_contacts=names, mutual_connections=10)[0] is True  # type: ignore[index]


def test_contacts_that_contradict_their_number(kb: KnowledgeBase) -> None:
    message = refused(kb, relation={"mutual_contacts": ["Ada Nkemelu", "Tom Ferris"], "mutual_connections": 12})
    for side in ("relation.mutual_connections = 12", "relation.mutual_connections = 2", "(2 are named)"):
        assert side in message


# --- From a file ---


def test_measured_from_a_file(kb: KnowledgeBase, tmp_path: Any) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(
        "today: 2026-03-04\n"
        "aliases: {MIT: Massachusetts Institute of Technology}\n"
        "me:\n"
        "  education:\n"
        "    - {school: MIT, field: Physics, from: 2004, to: 2008-06}\n"
        "person:\n"
        "  name: Dana\n"
        "  education:\n"
        "    - {school: Massachusetts Institute of Technology, field: physics, from: 2006-09-01, to: now}\n",
        encoding="utf-8",
    )
    (case,) = scenarios(kb, str(file))
    evidence = "you: MIT 2004–2008-06; Dana: Massachusetts Institute of Technology 2006-09-01–now"
    assert {(str(fact), origin.evidence) for fact, origin in case.measured.items()} == {
        ("relation.bases = same_college", evidence),
        ("relation.bases = same_college_period", evidence),
        ("relation.bases = similar_major", "you: Physics; Dana: physics"),
        ("goal.target = person", "you name Dana"),
    }


def test_an_impossible_span_is_named_with_its_line(kb: KnowledgeBase, tmp_path: Any) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("me:\n  places:\n    - Leeds\n    - {place: Porto, from: 2008, to: 2004}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        scenarios(kb, str(file))
    (problem,) = caught.value.problems
    assert (problem.line, problem.message) == (4, "Porto: begins in 2008 and ends in 2004")
