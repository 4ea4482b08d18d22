"""Names of schools, employers and organisations: when two mean the same."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from measuring import DIFFERENT, NEAR, SAME, both_ways
from netiquette.kb.measure.names import (
    COMMON_WORDS,
    Match,
    compare,
    compare_employers,
    equivalents,
    plain,
)
from netiquette.kb.measure.places import compare_places


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
