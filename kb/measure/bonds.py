"""What two profiles have in common.

A bond is measured only where both sides are given; a list that is given counts as complete, so names that
are all different mean "no". Near names and missing years decide nothing: the bond then stays unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from ...engine.facts import Fact, Measured
from ...engine.knowledge import Material
from .names import Aliases, Match, compare, compare_employers, equivalents
from .places import compare_places
from .spans import Entry, NoSuchDayError, overlap, shown, span

BASES = "relation.bases"
# The lists of a profile: what an entry is called, and how two of them are compared.
LISTS: dict[str, tuple[str, Callable[[str, str, Aliases], Match]]] = {
    "education": ("school", compare),
    "positions": ("employer", compare_employers),
    "places": ("place", compare_places),
    "memberships": ("organisation", compare),
}
# Evidence is read by people; a long list is cut.
MOST_SHOWN = 6


class Verdict(NamedTuple):
    """Whether a bond holds (None if that can't be decided), and what shows it."""

    holds: bool | None
    evidence: str = ""


class Pair(NamedTuple):
    """An entry of your profile and one of theirs that may mean the same."""

    mine: Entry
    theirs: Entry
    match: Match


class Lists(NamedTuple):
    """One list of both profiles; `pairs` are the entries that are not plainly different."""

    name: str
    mine: list[Entry]
    theirs: list[Entry]
    pairs: list[Pair]
    them: str

    @property
    def same(self) -> list[Pair]:
        return [pair for pair in self.pairs if pair.match is Match.SAME]

    def verdict(self) -> Verdict:
        if self.same:
            return Verdict(True, self.evidence(self.same))
        return Verdict(None) if self.pairs else Verdict(False, self.nothing())

    def evidence(self, pairs: Iterable[Pair]) -> str:
        """You: University of Leeds 2004–2008; Dana: University of Leeds 2006–2010."""
        pairs = list(pairs)
        return self._sides(*([f"{entry[self.name]} {shown(entry)}".strip() for entry in entries]
                             for entries in ([p.mine for p in pairs], [p.theirs for p in pairs])))  # fmt: skip

    def nothing(self) -> str:
        """You: University of Leeds; Dana: none."""
        return self._sides(*([str(entry[self.name]) for entry in entries] for entries in (self.mine, self.theirs)))

    def _sides(self, mine: list[str], theirs: list[str]) -> str:
        return f"you: {_listed(mine)}; {self.them}: {_listed(theirs)}"


def bonds(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """The bases that can be measured, each member by itself."""
    for member, verdict in _verdicts(material):
        if verdict.holds is not None:
            yield Fact(BASES, member, verdict.holds), Measured(verdict.evidence)
    yield from _contacts(material)


def _verdicts(material: Material) -> Iterator[tuple[str, Verdict]]:
    aliases = _aliases(material)
    if aliases is None or not _spans_fit(material):
        return
    education = _lists(material, "education", aliases)
    if education:
        yield "same_college", education.verdict()
        yield "same_college_period", _same_period(education, material)
        yield "similar_major", _similar_major(education, aliases)
    for member, what in (("same_past_employer", "positions"), ("same_area", "places"),
                         ("same_professional_org", "memberships")):  # fmt: skip
        lists = _lists(material, what, aliases)
        if lists:
            yield member, lists.verdict()


def _entries(material: Material, key: str, name: str) -> list[Entry] | None:
    given = material.get(key)
    return None if given is None else [{name: entry} if isinstance(entry, str) else entry for entry in given]


def _lists(material: Material, what: str, aliases: Aliases) -> Lists | None:
    name, how = LISTS[what]
    mine, theirs = (_entries(material, f"{who}.{what}", name) for who in ("me", "person"))
    if mine is None or theirs is None:
        return None
    compared = (Pair(a, b, how(a[name], b[name], aliases)) for a in mine for b in theirs)
    pairs = [pair for pair in compared if pair.match is not Match.DIFFERENT]
    return Lists(name, mine, theirs, pairs, material.get("person.name") or "the other person")


def _same_period(education: Lists, material: Material) -> Verdict:
    """Whether two people were at one school in the same years. Schools that may be one can rule it out only."""
    if not education.pairs:
        return education.verdict()
    overlaps = [(pair, overlap(span(pair.mine, material.today), span(pair.theirs, material.today)))
                for pair in education.pairs]  # fmt: skip
    together = [pair for pair, holds in overlaps if holds and pair.match is Match.SAME]
    if together:
        return Verdict(True, education.evidence(together))
    if any(holds is not False for _, holds in overlaps):
        return Verdict(None)
    return Verdict(False, education.evidence(education.pairs))


def _similar_major(education: Lists, aliases: Aliases) -> Verdict:
    """Whether fields of study at one school have the same name. Other names may well be similar, or not."""
    for mine, theirs, _ in education.same:
        one, other = mine.get("field", ""), theirs.get("field", "")
        if compare(one, other, aliases) is Match.SAME:
            return Verdict(True, f"you: {one}; {education.them}: {other}")
    return Verdict(None)


def _aliases(material: Material) -> Aliases | None:
    try:
        return equivalents(material.aliases)
    except ValueError as error:
        material.complain("aliases", str(error), "one meaning for each name")
        return None


def _spans_fit(material: Material) -> bool:
    """Whether everything that is dated can have been so; complaints about what can't."""
    fit = True
    for who in ("me", "person"):
        for what, (name, _) in LISTS.items():
            for n, entry in enumerate(_entries(material, f"{who}.{what}", name) or []):
                try:
                    span(entry, material.today)
                except ValueError as error:
                    fit = False
                    day = isinstance(error, NoSuchDayError)
                    expected = "a year, or a date like 2019-09-30" if day else "an end after the beginning"
                    material.complain(f"{who}.{what}[{n}]", f"{entry[name]}: {error}", expected)
    return fit


def _contacts(material: Material) -> Iterator[tuple[Fact, Measured]]:
    names, count = material.get("relation.mutual_contacts"), material.get("relation.mutual_connections")
    if names is not None:
        yield Fact("relation.mutual_connections", len(names)), Measured(f"{len(names)} are named")
        count = len(names) if count is None else count
    if count is None:
        return
    many = material.parameters["many_common_contacts"]
    evidence = f"{int(count)} in common; {many.number} or more are taken as many (an assumption: {many.reason})"
    yield Fact(BASES, "many_common_contacts", count >= many.value), Measured(evidence, (many.name,))


def _listed(names: list[str]) -> str:
    names = list(dict.fromkeys(names))
    more = f" and {len(names) - MOST_SHOWN} more" if len(names) > MOST_SHOWN else ""
    return " / ".join(names[:MOST_SHOWN]) + more or "none"
