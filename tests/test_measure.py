"""Measurements: names, places, spans, whole profiles, dates. What can't be decided must stay unknown."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from netiquette.engine.errors import InputError
from netiquette.engine.facts import Fact
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.reader import Loaded
from netiquette.engine.scenario import Scenario, prepare, scenarios
from netiquette.engine.session import Session
from netiquette.kb.measure.names import (
    COMMON_WORDS,
    Match,
    compare,
    compare_employers,
    equivalents,
    plain,
)
from netiquette.kb.measure.places import compare_places
from netiquette.kb.measure.spans import overlap, shown, span

TODAY = date(2026, 3, 4)
SAME, NEAR, DIFFERENT = Match.SAME, Match.NEAR, Match.DIFFERENT
BASES = "relation.bases"


def both_ways(one: str, other: str, how: Any = compare, aliases: Mapping[str, str] | None = None) -> Match:
    table = equivalents(aliases or {})
    match, back = how(one, other, table), how(other, one, table)
    assert match is back
    return match  # type: ignore[no-any-return]


# --- Names ---


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("University of Leeds", "UNIVERSITY OF LEEDS"),
        ("University of Leeds", "The University of Leeds"),
        ("  University  of\tLeeds ", "University of Leeds."),
        ("University of California, Berkeley", "University of California - Berkeley"),
        # Legal forms
        ("Acme", "Acme Inc."),
        ("Acme, Inc", "ACME Incorporated"),
        ("Acme L.L.C.", "Acme LLC"),
        ("Acme GmbH & Co. KG", "Acme"),
        ("Müller S.A.", "Muller SA"),
        ("Acme Pty Ltd", "Acme Pty. Ltd."),
        ("Acme Co., Ltd.", "Acme Limited"),
        ("Acme (Pvt) Ltd", "Acme"),
        ("Acme Pte. Ltd.", "Acme"),
        ("Acme Sdn Bhd", "Acme"),
        ("Ørsted A/S", "Orsted"),
        ("Petrobras S/A", "Petrobras S.A."),
        ("Tiffany & Co.", "Tiffany and Company"),
        ("The Walt Disney Company", "Walt Disney"),
        ("株式会社トヨタ", "トヨタ"),
        # Accents and letters
        ("École Polytechnique", "Ecole polytechnique"),
        ("E\u0301cole Polytechnique", "\u00c9cole Polytechnique"),
        ("Universität Zürich", "Universitat Zurich"),
        ("Politechnika Łódzka", "Politechnika Lodzka"),
        ("Straße AG", "STRASSE"),
        ("Đại học Huế", "Dai hoc Hue"),
        ("Háskóli Íslands", "Haskoli Islands"),
        ("Œuvre", "Oeuvre"),
        # Case in Turkish
        ("İstanbul Üniversitesi", "istanbul üniversitesi"),
        ("Işık Üniversitesi", "IŞIK ÜNİVERSİTESİ"),
        ("DİYARBAKIR", "diyarbakır"),
        # Punctuation
        ("King's College", "King’s College"),
        ("King´s College", "Kings College"),
        ("L'Oréal", "LʼOREAL"),
        ("Ernst & Young", "Ernst and Young"),
        ("Johnson＆Johnson", "Johnson & Johnson"),
        ("Canal+", "Canal Plus"),
        ("Hewlett-Packard", "Hewlett Packard"),
        ("Hewlett\u2011Packard", "Hewlett–Packard"),
        ("J.P. Morgan", "JP Morgan"),
        ("E.ON", "e.on"),
        ("Acme™", "Acme®"),
        ("Acme ❤️", "Acme"),
        # Full-width forms, invisible characters, other scripts
        ("Ｇｏｏｇｌｅ", "Google"),
        ("Goo\u00adgle\u200b", "Google"),
        ("東京大学", "東京大学"),
        ("ｿﾆｰ", "ソニー"),
        ("МГУ", "мгу"),
        ("Алёна", "Алена"),
        ("جامعة القاهرة", "جَامِعَة القَاهِرَة"),
        ("جامعة القاهرة", "جامعه القاهره"),
        ("ΑΘΗΝΑΣ", "αθηνας"),
        ("दिल्ली विश्वविद्यालय", "दिल्ली विश्वविद्यालय"),
        ("서울대학교", "서울대학교"),
    ],
)
def test_same_name(one: str, other: str) -> None:
    assert both_ways(one, other) is SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Reordered, translated, within each other
        ("University of Leeds", "Leeds University"),
        ("University of Zurich", "Universität Zürich"),
        ("Universität Zürich", "Universitaet Zuerich"),
        ("Aarhus University", "Århus University"),
        ("University of Texas", "University of Texas at Austin"),
        ("Harvard University", "Harvard Business School"),
        ("University of Oxford", "Saïd Business School, University of Oxford"),
        ("Boston University", "Boston College"),
        ("Google", "Google UK"),
        ("Amazon", "Amazon.com"),
        ("Acme", "Acme Holdings Ltd"),
        ("Volvo", "AB Volvo"),
        ("Eni", "Eni S.p.A."),
        ("Day", "Day Spa"),
        ("Bosch & Siemens", "Bosch und Siemens"),
        ("Disney", "Disney+"),
        # Acronyms and abbreviations
        ("MIT", "Massachusetts Institute of Technology"),
        ("M.I.T.", "Massachusetts Institute of Technology"),
        ("MIT Sloan", "Massachusetts Institute of Technology"),
        ("MIT", "Manipal Institute of Technology"),
        ("LSE", "London School of Economics"),
        ("LSE", "London School of Economics and Political Science"),
        ("UCLA", "University of California, Los Angeles"),
        ("UC Berkeley", "University of California, Berkeley"),
        ("UT Austin", "University of Texas at Austin"),
        ("UNAM", "Universidad Nacional Autónoma de México"),
        ("IBM", "International Business Machines Corp."),
        ("P&G", "Procter & Gamble"),
        ("AT&T", "ATT"),
        ("HP", "Hewlett-Packard"),
        ("JPMorgan", "J.P. Morgan"),
        ("Linked In", "LinkedIn"),
        ("Univ. of Leeds", "University of Leeds"),
        ("Georgia Tech", "Georgia Institute of Technology"),
        ("Massachusetts Inst. of Tech.", "Massachusetts Institute of Technology"),
        ("St. Andrews University", "Saint Andrews University"),
        ("МГУ", "Московский государственный университет"),
        ("東大", "東京大学"),
        # Other scripts can't be held against each other
        ("University of Tokyo", "東京大学"),
        ("MSU", "МГУ"),
        ("Cairo University", "جامعة القاهرة"),
        # Names of nothing
        ("", "University of Leeds"),
        ("", ""),
        ("—", "—"),
        ("???", "Acme"),
        ("\u200b", "Acme"),
        ("University", "University of Leeds"),
        ("University", "University"),
        ("The College", "College"),
        ("High School", "High School"),
        ("N/A", "n/a"),
        ("Confidential", "confidential"),
        ("Stealth Startup", "Stealth Startup"),
        ("株式会社", "株式会社"),
    ],
)
def test_near_name(one: str, other: str) -> None:
    assert both_ways(one, other) is NEAR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Meta", "Metaswitch"),
        ("Meta Platforms", "Metaswitch Networks"),
        ("Apple", "Applebee's"),
        ("Shell", "Shelley Ltd"),
        ("Go", "Google"),
        ("University of Texas at Austin", "Austin Community College"),
        ("University of Texas at Austin", "University of Texas at Dallas"),
        ("UT Austin", "UT Dallas"),
        ("UC Davis", "University of California, Berkeley"),
        ("University of Leeds", "University of York"),
        ("Universität Zürich", "Universität Bern"),
        ("MIT", "Stanford University"),
        ("IBM", "International Paper Company"),
        ("The Limited", "The Company"),
        ("AB", "AG"),
        ("トヨダ", "トヨタ"),  # the voiced mark is no accent
        ("दिल्ली विश्वविद्यालय", "दल्ला विश्वविद्यालय"),  # nor are vowels
        ("東京大学", "大阪大学"),
        ("МГУ", "СПбГУ"),
        ("جامعة القاهرة", "جامعة عين شمس"),
        ("Area 51", "Area 52"),
    ],
)
def test_different_name(one: str, other: str) -> None:
    assert both_ways(one, other) is DIFFERENT


@pytest.mark.parametrize("name", ["Self-employed", "FREELANCE", "Freelancer", "Career break", "retired"])
def test_two_people_without_an_employer_have_none_in_common(name: str) -> None:
    assert both_ways(name, name, compare_employers) is DIFFERENT
    assert both_ways(name, "Acme", compare_employers) is DIFFERENT
    assert compare_employers("Freelancer.com", "freelancer.com") is SAME


@pytest.mark.parametrize(
    ("aliases", "one", "other", "expected"),
    [
        ({"MIT": "Massachusetts Institute of Technology"}, "MIT", "Massachusetts Institute of Technology", SAME),
        ({"Massachusetts Institute of Technology": "MIT"}, "MIT", "Massachusetts Institute of Technology", SAME),
        ({"m.i.t.": "massachusetts INSTITUTE of technology"}, "MIT", "Massachusetts Institute of Technology", SAME),
        ({"MIT": "Massachusetts Institute of Technology"}, "MIT", "Manipal Institute of Technology", DIFFERENT),
        ({"MIT": "Massachusetts Institute of Technology"}, "MIT", "MIT", SAME),
        # Two names of one thing, and chains, whatever the direction
        ({"Big Blue": "IBM", "International Business Machines": "IBM"}, "Big Blue",
         "International Business Machines", SAME),
        ({"Big Blue": "IBM", "IBM": "International Business Machines"}, "Big Blue",
         "International Business Machines", SAME),
        ({"Big Blue": "IBM", "IBM": "International Business Machines"}, "IBM", "Big Blue", SAME),
        # Circles
        ({"A one": "B two", "B two": "A one"}, "A one", "B two", SAME),
        ({"A one": "B two", "B two": "C three", "C three": "A one"}, "A one", "C three", SAME),
        ({"A one": "B two", "B two": "C three", "C three": "B two"}, "A one", "C three", SAME),
        ({"A one": "A one"}, "A one", "A one", SAME),
        ({"A one": "B two", "B two": "A one"}, "A one", "C three", DIFFERENT),
        # An alias counts for the whole name only, and punctuation is no name
        ({"MIT": "Massachusetts Institute of Technology"}, "MIT Press", "Massachusetts Institute of Technology", NEAR),
        ({"-": "Acme"}, "?", "Acme", NEAR),
        ({"Facebook": "Meta", "FACEBOOK Inc.": "Meta Ltd"}, "facebook", "Meta", SAME),
        ({"東大": "University of Tokyo"}, "東大", "The University of Tokyo", SAME),
    ],
)  # fmt: skip
def test_aliases(aliases: dict[str, str], one: str, other: str, expected: Match) -> None:
    assert both_ways(one, other, aliases=aliases) is expected


def test_alias_with_two_meanings_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'M\.I\.T\.' stands for both 'Massachusetts .*' and 'Manipal .*'"):
        equivalents({"MIT": "Massachusetts Institute of Technology", "M.I.T.": "Manipal Institute of Technology"})


# --- Names, whatever they are ---

WORDS = st.sampled_from(
    ["Meta", "Metaswitch", "University", "of", "the", "The", "College", "École", "Zürich", "zuerich", "Łódź", "Ørsted",
     "Straße", "Işık", "Austin", "Texas", "and", "&", "Institute", "MIT", "m.i.t.", "St.", "Saint", "Inc.", "LLC",
     "Co.", "+", "-", "’", "東京大学", "東大", "МГУ", "московский", "القاهرة", "Äpfel", "Απόλλων", "1", "2", "'", "/",
     "Tech", "Technology"]
)  # fmt: skip
LETTERS = st.text("aeiouzßéåŁłøØÅшЖが ん東.-'&1 ", max_size=12)
NAMES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join) | LETTERS
SPELLINGS = {"É": "E", "ü": "u", "Ü": "U", "ó": "o", "Ó": "O", "ź": "z", "Ł": "L", "ł": "l", "Ø": "O", "ø": "o",
             "Ä": "A", "é": "e", "å": "a", "Å": "A", "ß": "ss", "ş": "s", "ı": "i"}  # fmt: skip
LEGAL = st.sampled_from(["Inc.", "L.L.C.", "GmbH & Co. KG", "S.A.", "Pty Ltd", ", Ltd.", "A/S", "& Company"])


@given(NAMES, NAMES)
def test_compare_is_symmetric(one: str, other: str) -> None:
    assert compare(one, other) is compare(other, one)
    assert compare_places(one, other) is compare_places(other, one)


@given(NAMES)
def test_compare_is_reflexive(name: str) -> None:
    # Names that name nothing are the exception: two unknowns are not the same.
    assert compare(name, name) in (SAME, NEAR)
    if set(plain(name)) - COMMON_WORDS:
        assert compare(name, name) is SAME


@given(NAMES, NAMES)
def test_case_and_accents_do_not_matter(one: str, other: str) -> None:
    expected = compare(one, other)
    for written in (one.upper(), one.casefold(), "".join(SPELLINGS.get(c, c) for c in one)):
        assert compare(written, other) is expected


@given(NAMES, NAMES, LEGAL)
def test_legal_form_does_not_matter(one: str, other: str, form: str) -> None:
    assume(plain(one) not in [(), ("the",)])
    assert compare(f"{one} {form}", other) is compare(one, other)


@given(NAMES, NAMES)
@example("Meta", "Metaswitch")
def test_never_the_same_with_a_telling_word_more(one: str, other: str) -> None:
    if compare(one, other) is SAME:
        assert set(plain(one)) == set(plain(other))


@given(st.dictionaries(st.sampled_from("ABCDEF"), st.sampled_from("ABCDEF"), max_size=6))
def test_aliases_are_an_equivalence(declared: dict[str, str]) -> None:
    """The same names as those that a walk over the declarations in both directions reaches."""
    aliases = equivalents(declared)
    for name in "ABCDEF":
        reached = {name}
        for _ in declared:
            reached |= {b for pair in declared.items() for b in pair if reached.intersection(pair)}
        assert {other for other in "ABCDEF" if compare(name, other, aliases) is SAME} == reached


# --- Places ---


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Leeds", "LEEDS", SAME),
        ("Łódź, Poland", "Lodz, POLAND", SAME),
        ("Porto, Portugal", "Porto (Portugal)", SAME),
        ("Cambridge, MA", "Cambridge, Massachusetts, USA", SAME),
        ("Leeds, UK", "Leeds, United Kingdom", SAME),
        ("Washington, D.C.", "Washington DC", SAME),
        ("The Hague", "Hague", SAME),
        # The town alone may be either
        ("Cambridge", "Cambridge, MA", NEAR),
        ("Cambridge", "Cambridge, UK", NEAR),
        ("Porto", "Porto, Portugal", NEAR),
        ("Cambridge, MA", "Cambridge, USA", NEAR),
        ("Cambridge, UK", "Cambridge, England", NEAR),
        ("Cambridge, UK", "Cambridge, Cambridgeshire, UK", NEAR),
        ("Paris, Texas", "Paris, France", NEAR),
        ("Denver CO", "Denver", NEAR),
        ("New York", "New York City", NEAR),
        ("New York, NY", "New York", NEAR),
        ("London", "Greater London", NEAR),
        ("LA", "Los Angeles", NEAR),
        ("St. Louis", "Saint Louis", NEAR),
        ("Frankfurt", "Frankfurt am Main", NEAR),
        ("Tokyo", "東京", NEAR),
        # A region is no town, but holds some
        ("Portugal", "Porto, Portugal", NEAR),
        ("USA", "Boston, MA", NEAR),
        ("USA", "usa", NEAR),
        ("Boston, MA", "Cambridge, Massachusetts", NEAR),
        ("Shipley, West Yorkshire, UK", "Bradford, West Yorkshire, UK", NEAR),
        ("Shipley, West Yorkshire", "Bradford, West Yorkshire, UK", NEAR),
        ("Remote", "Remote", NEAR),
        ("-", "-", NEAR),
        (", ,", "Leeds", NEAR),
        # Told apart
        ("Cambridge, MA", "Cambridge, UK", DIFFERENT),
        ("Portland, OR", "Portland, Maine", DIFFERENT),
        ("Aurora, CO", "Aurora, IL, USA", DIFFERENT),
        ("USA", "Leeds, UK", DIFFERENT),
        ("Leeds", "Bradford", DIFFERENT),
        ("Leeds, UK", "London, UK", DIFFERENT),
        ("Salamanca, Spain", "Zamora, Spain", DIFFERENT),
        ("Porto, Portugal", "Leeds, UK", DIFFERENT),
    ],
)
def test_places(one: str, other: str, expected: Match) -> None:
    assert both_ways(one, other, compare_places) is expected


@pytest.mark.parametrize(
    ("aliases", "one", "other", "expected"),
    [
        ({"NYC": "New York, NY"}, "NYC", "New York, New York, USA", SAME),
        ({"NYC": "New York, NY"}, "nyc", "New York", NEAR),
        ({"Oporto": "Porto"}, "Oporto, Portugal", "Porto, Portugal", SAME),
        ({"Porto": "Oporto"}, "Oporto, Portugal", "Porto, Portugal", SAME),
        ({"England": "UK"}, "Leeds, England", "Leeds, UK", SAME),
    ],
)
def test_aliases_of_places(aliases: dict[str, str], one: str, other: str, expected: Match) -> None:
    assert both_ways(one, other, compare_places, aliases) is expected


# --- Spans ---


def overlaps(one: Mapping[str, Any], other: Mapping[str, Any], today: date = TODAY) -> bool | None:
    result = overlap(span(one, today), span(other, today))
    assert overlap(span(other, today), span(one, today)) is result
    return result


def years(text: str) -> dict[str, Any]:
    """2004/2008 as an entry."""
    start, _, end = text.partition("/")
    return {key: int(value) if value.isdigit() else value for key, value in (("from", start), ("to", end)) if value}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("2004/2008", "2006/2010", True),
        ("2004/2008", "2007/2008", True),
        ("2000/2010", "2004/2006", True),
        ("2004/2008", "2008/2012", None),
        ("2004/2008", "2009/2012", False),
        ("2004/2008", "2004/2008", True),
        ("2004/2006", "2005/2005", True),
        ("2005/2005", "2005/2005", None),
        ("2004/2005", "2004/2004", None),
        # Months and days are exact
        ("2004-09/2008-06", "2008-09/2012-06", False),
        ("2004-09/2008-06", "2008-05/2012-06", True),
        ("2004-09/2008-06", "2008-06/2012-06", None),
        ("2004/2008-06", "2008-07/2012", False),
        ("2004/2008", "2008-06/2012", None),
        ("2004-09-01/2008-06-30", "2008-06-30/2012-06-30", True),
        ("2004-09-01/2008-06-30", "2008-07-01/2012-06-30", False),
        ("2004/2008-02", "2008-02-29/2012", None),
        ("2004/2008-02", "2008-03-01/2012", False),
        # Missing ends
        ("2004/", "2006/2010", None),
        ("2004/", "2000/2003", False),
        ("/2008", "2009/2010", False),
        ("/2008", "2000/2004", None),
        ("2004/2008", "2006/", True),
        ("2004/2008", "/2006", True),
        ("2004/2008", "2008/", None),
        ("/", "2004/2008", None),
        ("/", "/", None),
        # Now
        ("2024/now", "2025/present", True),
        ("2024/now", "2020/2023", False),
        ("2024/now", "2023/2025", True),
        ("2024/now", "2026/now", True),
        ("2024/now", "/now", True),
        # What has not come yet is not shared yet
        ("2024/2028", "2027/2031", False),
        ("2024/2028", "2025/2029", True),
        ("2024/2028", "2026/2030", None),
        ("2027/2031", "2027/2031", False),
        ("2024/now", "2027/2030", False),
    ],
)
def test_overlap(one: str, other: str, expected: bool | None) -> None:
    assert overlaps(years(one), years(other)) is expected


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ({"from": 2008, "to": 2004}, "begins in 2008 and ends in 2004"),
        ({"from": "2008-07", "to": "2008-06"}, "begins in 2008-07 and ends in 2008-06"),
        ({"from": "2008-06-02", "to": "2008-06-01"}, "begins on 2008-06-02 and ends on 2008-06-01"),
        ({"from": 2027, "to": "now"}, "begins in 2027 and ends now"),
        ({"from": "now", "to": 2008}, "begins now and ends in 2008"),
        ({"from": "2004-13"}, "2004-13 is no year, month or day of the calendar"),
        ({"to": "2005-02-29"}, "2005-02-29 is no"),
        ({"to": "2005-02-00"}, "2005-02-00 is no"),
        ({"to": "0000"}, "0000 is no"),
        ({"to": "0000-05"}, "0000-05 is no"),
    ],
)
def test_impossible_span(entry: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        span(entry, TODAY)


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ({"from": 2004, "to": 2008}, "2004–2008"),
        ({"from": 2004.0, "to": "2008-06"}, "2004–2008-06"),
        ({"from": "2004", "to": 2004}, "2004"),
        ({"from": 2004}, "from 2004"),
        ({"to": 2004}, "until 2004"),
        ({"from": 2004, "to": "now"}, "2004–now"),
        ({}, ""),
    ],
)
def test_span_in_words(entry: dict[str, Any], text: str) -> None:
    assert shown(entry) == text


FIRST, LAST = 2001, 2003
YEARS = st.integers(FIRST, LAST)
WHENS = st.sampled_from([None, "now"]) | YEARS | st.builds("{}-{:02}".format, YEARS, st.sampled_from([1, 2, 6, 12]))
ENTRIES = st.builds(lambda start, end: {"from": start, "to": end}, WHENS, WHENS)
# Days of some months, the first and last among them.
DAYS = [date(year, month, day) for year in range(FIRST - 1, LAST + 2) for month in (1, 2, 3, 6, 7, 12)
        for day in (1, 15, monthrange(year, month)[1])]  # fmt: skip


def meanings(value: str | int | None, today: date) -> list[date]:
    """Days that a year or month, or nothing, can mean."""
    if value == "now":
        return [today]
    return [day for day in DAYS if value is None or day.isoformat().startswith(str(value))]


def completions(entry: Mapping[str, Any], today: date) -> set[tuple[date, date]]:
    """Spans that an entry can mean; for every start its first and last end."""
    found = set()
    for start in meanings(entry["from"], today):
        ends = [end for end in meanings(entry["to"], today) if start <= end]
        found |= {(start, min(end, today)) for end in (*ends[:1], *ends[-1:])}
    return found


@settings(max_examples=150, deadline=None)
@given(ENTRIES, ENTRIES, st.sampled_from(DAYS))
@example({"from": 2001, "to": 2003}, {"from": 2002, "to": 2003}, date(2002, 2, 1))
def test_overlap_holds_for_every_completion(one: dict[str, Any], other: dict[str, Any], today: date) -> None:
    ours, theirs = completions(one, today), completions(other, today)
    try:
        result = overlaps(one, other, today)
    except ValueError:
        assert not ours or not theirs
        return
    outcomes = {max(start, other_start) <= min(end, other_end)
                for start, end in ours for other_start, other_end in theirs}  # fmt: skip
    assert result is (outcomes.pop() if len(outcomes) == 1 else None)


# --- Whole profiles ---


def scenario(kb: KnowledgeBase, day: date | None = None, /, **data: Any) -> Scenario:
    return prepare(kb, Loaded({"today": TODAY.isoformat(), **data}, "case.yaml", 1), day)


def profiles(kb: KnowledgeBase, what: str, mine: Any, theirs: Any, **more: Any) -> dict[str, tuple[bool, str]]:
    """The measured bases, each with whether it holds and its evidence."""
    data: dict[str, Any] = {"me": {}, "person": {"name": "Dana"}, **more}
    for who, entries in (("me", mine), ("person", theirs)):
        if entries is not None:
            data[who][what] = entries
    measured = scenario(kb, **data).measured
    return {str(fact.value): (fact.holds, origin.evidence) for fact, origin in measured.items() if fact.key == BASES}


def refused(kb: KnowledgeBase, **data: Any) -> str:
    with pytest.raises(InputError) as caught:
        scenario(kb, **data)
    return "\n".join(str(problem) for problem in caught.value.problems)


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


def test_all_impossible_spans_are_named(kb: KnowledgeBase) -> None:
    places = [{"place": "X", "to": "2001-02-30"}]
    message = refused(kb, me={"education": [leeds("2004-06-31/")]}, person={"places": places})
    assert "University of Leeds: 2004-06-31 is no year, month or day" in message
    assert "X: 2001-02-30 is no year, month or day" in message


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


# --- Days ---


@pytest.mark.parametrize("entity", ["view", "meeting"])
@pytest.mark.parametrize(
    ("when", "today", "ago"),
    [
        ("2026-03-04", "2026-03-04", 0),
        ("2026-03-03", "2026-03-04", 1),
        ("2026-02-28", "2026-03-01", 1),
        ("2024-02-28", "2024-03-01", 2),
        ("2024-02-29", "2025-02-28", 365),
        ("2000-02-29", "2000-03-01", 1),
        ("2025-12-31", "2026-01-01", 1),
        ("2026-04-30", "2026-05-01", 1),
        ("1999-12-31", "2026-03-04", 9560),
    ],
)
def test_days_ago(kb: KnowledgeBase, entity: str, when: str, today: str, ago: int) -> None:
    case = scenario(kb, **{entity: {"date": when}, "today": today})
    assert Fact(f"{entity}.days_ago", ago) in case.measured


def pause(kb: KnowledgeBase, today: date = TODAY, **view: Any) -> dict[str, str]:
    measured = scenario(kb, today, view=view).measured
    days = ("view.earliest", "view.latest")
    return {str(fact.value): origin.evidence for fact, origin in measured.items() if fact.key in days}


def test_pause_after_a_visit(kb: KnowledgeBase) -> None:
    assert pause(kb, date="2026-03-04") == {
        "2026-03-05": "visit on Wednesday 4 March plus 1 (the visit is left to rest for a day or two)",
        "2026-03-06": "visit on Wednesday 4 March plus 2 (the visit is left to rest for a day or two)",
    }
    assert list(pause(kb, date(2024, 2, 28), date="2024-02-28")) == ["2024-02-29", "2024-03-01"]
    assert list(pause(kb, date(2026, 1, 2), date="2025-12-30")) == ["2025-12-31", "2026-01-01"]
    assert pause(kb) == {}


@pytest.mark.parametrize(
    ("ago", "first"), [(0, "2026-03-05"), (1, "2026-03-04"), (0.5, "2026-03-05"), (1.5, "2026-03-04")]
)
def test_pause_from_days_ago(kb: KnowledgeBase, ago: float, first: str) -> None:
    assert next(iter(pause(kb, days_ago=ago))) == first


def test_evidence_of_another_year_names_it(kb: KnowledgeBase) -> None:
    measured = scenario(kb, date(2026, 1, 2), view={"date": "2025-12-31"}).measured
    evidence = measured[Fact("view.days_ago", 2)].evidence
    assert evidence == "visit on Wednesday 31 December 2025, today is Friday 2 January"


def test_today_as_argument_outweighs_the_file(kb: KnowledgeBase) -> None:
    case = scenario(kb, date(2026, 3, 9), view={"date": "2026-03-04"})
    assert case.today == date(2026, 3, 9)
    assert Fact("view.days_ago", 5) in case.measured


def test_today_left_out_is_the_present_day(kb: KnowledgeBase) -> None:
    loaded = Loaded({"view": {"date": date.today().isoformat()}}, "case.yaml", 1)
    assert {fact.value for fact in prepare(kb, loaded).measured if fact.key == "view.days_ago"} <= {0, 1}


@pytest.mark.parametrize(("entity", "what"), [("view", "visit"), ("meeting", "meeting")])
def test_date_in_the_future_is_refused(kb: KnowledgeBase, entity: str, what: str) -> None:
    message = refused(kb, **{entity: {"date": "2026-03-05"}})
    assert f"{entity}.date" in message
    assert f"the {what} is dated 2026-03-05, after today (2026-03-04)" in message


def test_date_and_days_that_agree(kb: KnowledgeBase) -> None:
    case = scenario(kb, view={"date": "2026-03-02", "days_ago": 2})
    assert Fact("view.days_ago", 2) in case.given
    assert Fact("view.days_ago", 2) in case.measured


def test_date_and_days_that_disagree(kb: KnowledgeBase) -> None:
    message = refused(kb, view={"date": "2026-03-02", "days_ago": 3})
    for side in ("view.days_ago = 3", "view.days_ago = 2", "(visit on Monday 2 March, today is Wednesday 4 March)"):
        assert side in message


@pytest.mark.parametrize(
    ("ago", "fits"), [(1.5, True), (2.5, True), (2.0, True), (0.5, False), (3.5, False), (1, False)]
)
def test_part_of_a_day_beside_a_date(kb: KnowledgeBase, ago: float, fits: bool) -> None:
    view = {"date": "2026-03-02", "days_ago": ago}
    if fits:
        case = scenario(kb, view=view)
        assert {fact.value for fact in [*case.given, *case.measured] if fact.key == "view.days_ago"} == {ago}
    else:
        assert "view.days_ago" in refused(kb, view=view)


@pytest.mark.parametrize(
    ("today", "view"),
    [("9999-12-31", {"date": "9999-12-31"}), ("0001-01-02", {"days_ago": 5}), ("9999-12-30", {"days_ago": 0})],
)
def test_days_out_of_the_calendar_are_refused(kb: KnowledgeBase, today: str, view: dict[str, Any]) -> None:
    assert "leads out of the calendar" in refused(kb, today=today, view=view)


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
    }


def test_an_impossible_span_is_named_with_its_line(kb: KnowledgeBase, tmp_path: Any) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("me:\n  places:\n    - Leeds\n    - {place: Porto, from: 2008, to: 2004}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        scenarios(kb, str(file))
    (problem,) = caught.value.problems
    assert (problem.line, problem.message) == (4, "Porto: begins in 2008 and ends in 2004")
