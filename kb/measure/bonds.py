"""What two profiles have in common.

A bond is measured only where both sides are given; a list that is given counts as complete, so names that
are all different mean "no". Near names and missing years decide nothing: the bond then stays unknown.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material
from .names import Match, compare, compare_places

BASES = "relation.bases"
Entry = Mapping[str, Any]


class Verdict(NamedTuple):
    """Whether a bond holds (None if that can't be decided), and what shows it."""

    holds: bool | None
    evidence: str


UNDECIDED = Verdict(None, "")


def bonds(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """The bases that can be measured, each member by itself."""
    them = material.get("person.name") or "the other person"
    _check_spans(material)
    for member, verdict in (
        *_education(material, them),
        ("same_past_employer", _shared(material, "positions", "employer", compare, them)),
        ("same_area", _shared(material, "places", "place", compare_places, them)),
        ("same_professional_org", _shared(material, "memberships", "organisation", compare, them)),
    ):
        if verdict.holds is not None:
            yield Fact(BASES, member, verdict.holds), Measured(verdict.evidence)
    yield from _contacts(material)


def _entries(material: Material, key: str, name: str) -> list[Entry] | None:
    given = material.get(key)
    if given is None:
        return None
    return [{name: entry} if isinstance(entry, str) else entry for entry in given]


def _pairs(material: Material, what: str, name: str) -> tuple[list[Entry], list[Entry]] | None:
    mine, theirs = (_entries(material, f"{who}.{what}", name) for who in ("me", "person"))
    return None if mine is None or theirs is None else (mine, theirs)


def _shared(
    material: Material, what: str, name: str, how: Callable[[str, str, Mapping[str, str]], Match], them: str
) -> Verdict:
    pairs = _pairs(material, what, name)
    if pairs is None:
        return UNDECIDED
    matches = [(a, b, how(a[name], b[name], material.aliases)) for a in pairs[0] for b in pairs[1]]
    same = [f"you: {_entry(a, name)}; {them}: {_entry(b, name)}" for a, b, match in matches if match is Match.SAME]
    if same:
        return Verdict(True, " / ".join(same))
    if any(match is Match.NEAR for _, _, match in matches):
        return UNDECIDED
    return Verdict(False, f"you: {_names(pairs[0], name)}; {them}: {_names(pairs[1], name)}")


def _education(material: Material, them: str) -> Iterator[tuple[str, Verdict]]:
    college = _shared(material, "education", "school", compare, them)
    yield "same_college", college
    pairs = _pairs(material, "education", "school")
    if college.holds is False:
        yield "same_college_period", college
    if pairs is None or not college.holds:
        return
    here = [(a, b) for a in pairs[0] for b in pairs[1]
            if compare(a["school"], b["school"], material.aliases) is Match.SAME]  # fmt: skip
    yield "same_college_period", _together(here, them)
    fields = [(a, b) for a, b in here if a.get("field") and b.get("field")]
    alike = [(a, b) for a, b in fields if compare(a["field"], b["field"], material.aliases) is Match.SAME]
    # Fields with different names may well be similar, so only equal ones decide.
    if alike:
        yield "similar_major", Verdict(True, f"you: {alike[0][0]['field']}; {them}: {alike[0][1]['field']}")


def _together(pairs: list[tuple[Entry, Entry]], them: str) -> Verdict:
    """Whether two people were at one school in the same years."""
    verdicts = [(overlap(a, b), f"you: {_entry(a, 'school')}; {them}: {_entry(b, 'school')}") for a, b in pairs]
    for wanted in (True, None):
        for holds, evidence in verdicts:
            if holds is wanted:
                return Verdict(wanted, evidence)
    return Verdict(False, " / ".join(evidence for _, evidence in verdicts))


def overlap(a: Entry, b: Entry) -> bool | None:
    """Whether two spans overlap; None where the years leave it open, as with 2004–2008 and 2008–2012."""
    (a_from, a_to), (b_from, b_to) = ((_bounds(e.get("from")), _bounds(e.get("to"))) for e in (a, b))
    if a_from.first > b_to.last or b_from.first > a_to.last:
        return False
    if a_from.last <= b_to.first and b_from.last <= a_to.first:
        return True
    return None


class Bounds(NamedTuple):
    """The first and the last day that a year or month can mean."""

    first: str
    last: str


ANY_DAY = Bounds("0000-01-01", "9999-12-31")


def _bounds(value: str | int | None) -> Bounds:
    if value is None:
        return ANY_DAY
    if value in ("now", "present"):
        return Bounds("9999-12-31", "9999-12-31")
    text = str(value)
    if len(text) == 4:
        return Bounds(f"{text}-01-01", f"{text}-12-31")
    if len(text) == 7:
        return Bounds(f"{text}-01", f"{text}-{calendar.monthrange(int(text[:4]), int(text[5:]))[1]}")
    return Bounds(text, text)


def _check_spans(material: Material) -> None:
    for who in ("me", "person"):
        for what in ("education", "positions", "places", "memberships"):
            for entry in material.get(f"{who}.{what}") or []:
                if isinstance(entry, str):
                    continue
                start, end = _bounds(entry.get("from")), _bounds(entry.get("to"))
                if start.first > end.last:
                    material.complain(f"{who}.{what}", f"begins in {entry['from']} and ends in {entry['to']}",
                                      "an end after the beginning")  # fmt: skip


def _contacts(material: Material) -> Iterator[tuple[Fact, Measured]]:
    names, count = material.get("relation.mutual_contacts"), material.get("relation.mutual_connections")
    if names is not None:
        yield Fact("relation.mutual_connections", len(names)), Measured(f"{len(names)} are named")
        count = len(names) if count is None else count
    if count is None:
        return
    many = material.parameters["many_common_contacts"]
    evidence = f"{count} in common; {int(many.value)} or more are taken as many (an assumption: {many.reason})"
    yield Fact(BASES, "many_common_contacts", count >= many.value), Measured(evidence)


def _entry(entry: Entry, name: str) -> str:
    """Leeds 2004–2008."""
    span = "–".join(str(entry[key]) for key in ("from", "to") if entry.get(key))
    return f"{entry[name]} {span}".strip()


def _names(entries: list[Entry], name: str) -> str:
    return ", ".join(str(entry[name]) for entry in entries) or "none"
