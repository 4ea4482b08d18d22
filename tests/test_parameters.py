"""Numbers with a name: assumed where no document gives them, shown as such, and open to change."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner
from netiquette.cli.main import netiquette
from netiquette.engine.answer import answer
from netiquette.engine.check import assemble
from netiquette.engine.errors import InputError, KnowledgeError
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.loaded import Loaded
from netiquette.engine.parameters import Names, Parameter
from netiquette.engine.rules import Advice, Document, Item, RuleSet
from netiquette.engine.scenario import prepare, scenarios
from netiquette.engine.session import Session
from netiquette.engine.terms import Entity, advise
from netiquette.engine.vocabulary import Vocabulary

SCENARIO = """
person: {name: Dana}
view: {direction: they_viewed_me, days_ago: 3}
relation: {connected: yes, mutual_connections: 12}
"""


def _file(folder: Path, text: str) -> str:
    path = folder / "scenario.yaml"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_an_assumption_that_was_used_is_shown(session: Session, tmp_path: Path) -> None:
    found = answer(session.run(scenarios(session.kb, _file(tmp_path, SCENARIO))[0]))
    assert [one.name for one in found.assumptions] == ["many_common_contacts"]
    assert "message_visitor" in [one.advice.code for one in found.recommendations]


def test_a_parameter_with_a_source_is_no_assumption(session: Session, tmp_path: Path) -> None:
    text = "view: {direction: they_viewed_me, days_ago: 0}\nperson: {employer_of_interest: yes}"
    found = answer(session.run(scenarios(session.kb, _file(tmp_path, text))[0]))
    assert found.assumptions == ()


def test_a_scenario_may_set_another_number(session: Session, tmp_path: Path) -> None:
    text = SCENARIO + "parameters: {many_common_contacts: 13}\n"
    found = answer(session.run(scenarios(session.kb, _file(tmp_path, text))[0]))
    assert "message_visitor" not in [one.advice.code for one in found.recommendations]
    # And the next scenario has the usual number again.
    again = answer(session.run(scenarios(session.kb, _file(tmp_path, SCENARIO))[0]))
    assert "message_visitor" in [one.advice.code for one in again.recommendations]


def test_an_option_outweighs_the_file(tmp_path: Path) -> None:
    file = _file(tmp_path, SCENARIO + "parameters: {many_common_contacts: 13}\n")
    shown = CliRunner().invoke(netiquette, ["advise", file, "--format", "json", "--set", "many_common_contacts=12"])
    found = json.loads(shown.output)
    assert found["assumptions"][0]["value"] == 12
    assert "message_visitor" in [one["code"] for one in found["advice"]]


@pytest.mark.parametrize("number", ["-1", "lots", "1e9"])
def test_a_number_that_cannot_be_is_refused(session: Session, tmp_path: Path, number: str) -> None:
    with pytest.raises(InputError):
        scenarios(session.kb, _file(tmp_path, SCENARIO + f"parameters: {{many_common_contacts: {number}}}\n"))
    shown = CliRunner().invoke(netiquette, ["advise", "-", "--set", f"many_common_contacts={number}"], input=SCENARIO)
    assert shown.exit_code == 2


def _small(parameters: Sequence[Parameter]) -> KnowledgeBase:
    vocabulary = Vocabulary()
    vocabulary.entity("soup", "a soup")
    vocabulary.number("soup.salt", "grams of salt")
    rules, soup, param = RuleSet(), Entity("soup"), Names()
    rules.rule("cook-1", when=[soup.salt > param.most_salt], then=advise.throw_away, strength="must", because="salty")
    return assemble(
        name="soup", version="1", vocabulary=vocabulary, documents=[Document("cook", "The Cook")],
        items=[Item("cook-1", "cook", "Salt", "1", "rule", "not too much salt")],
        advice=[Advice("throw_away", "do", "Throw it away.", 1)], rules=rules.rules, parameters=parameters,
    )  # fmt: skip


def test_rules_name_parameters() -> None:
    kb = _small([Parameter("most_salt", 5, "nobody likes more")])
    for salt, numbers, thrown in ((6, {}, True), (5, {}, False), (6, {"most_salt": 6.5}, False)):
        scenario = prepare(kb, Loaded({"soup": {"salt": salt}}, "soup.yaml", 1), parameters=numbers)
        found = answer(Session(kb).run(scenario))
        assert bool(found.recommendations) is thrown
        assert [one.name for one in found.assumptions] == (["most_salt"] if thrown else [])


def test_a_rule_with_an_undeclared_parameter_is_refused_by_name() -> None:
    with pytest.raises(KnowledgeError, match=r"cook-1.*most_salt"):
        _small([])
