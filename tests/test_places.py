"""Names of places: when two mean the same."""

from __future__ import annotations

import pytest
from measuring import DIFFERENT, NEAR, SAME, both_ways
from netiquette.kb.measure.names import (
    Match,
)
from netiquette.kb.measure.places import compare_places


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
