"""The engine knows nothing of networking: a second knowledge base runs through all of it, and no import leads back."""

from __future__ import annotations

import ast
import configparser
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import animals
import pytest
from hypothesis import assume, given, settings
from jsonschema import Draft202012Validator
from netiquette.engine.answer import Answer, answer, answer_json, trace_json
from netiquette.engine.chainer import Chainer
from netiquette.engine.errors import InputError
from netiquette.engine.evaluator import closure
from netiquette.engine.expect import Coverage, blocked, failures
from netiquette.engine.facts import Fact, Given
from netiquette.engine.proof import Node, Prover, is_given, proof_json
from netiquette.engine.reader import read
from netiquette.engine.scenario import contradict, scenarios
from netiquette.engine.schema import SCHEMAS
from netiquette.engine.session import Session, values
from netiquette.engine.trace import ReplayError, replay
from netiquette.engine.words import Words
from netiquette.kb.version import VERSION
from strategies import givens

ROOT = Path(__file__).resolve().parent.parent
ANIMALS = animals.load()
VALID = {name: Draft202012Validator(make(ANIMALS)) for name, make in SCHEMAS.items()}

YAML = """\
scenario: A tiger
today: 2026-03-04
animal:
  name: Shere
  has_hair: yes
  eats_meat: yes
  features: [claws]
  weighings: [180, 212.5]
expect:
  headline: keep_away
  advice: [keep_away]
  withheld: [feed_meat]
  not: [take_home, feed_meat, ask_keeper]
  fired: [book-1, book-5, D2]
  not_fired: [book-9]
  facts: {animal.danger: great, animal.weight: 212.5, animal.kind: mammal, animal.temper: unknown}
---
scenario: A young cow
today: 2026-03-04
animal: {name: Bess, gives_milk: yes, features: [hooves, horns], eats_meat: no, born: 2026-01-10}
expect:
  headline: take_home
  advice: [feed_hay, buy_basket]
  disagreements: [D2]
---
scenario: A duckbill
today: 2026-03-04
animal: {gives_milk: true, lays_eggs: true, features: {feathers: no}}
expect:
  advice: [marvel, ask_keeper, take_home]
  disagreements: [D1]
  questions: [animal.eats_meat]
---
scenario: Something
today: 2026-03-04
animal: {features: []}
expect: {headline: none, advice: [ask_keeper], not: [take_home]}
---
scenario: A mad dog on the scales
parameters: {heavy: 8}
animal: {name: Rex, eats_meat: yes, features: [claws], weight: 9}
expect: {headline: keep_away, fired: [book-5]}
---
scenario: A sparrow
animal: {features: {feathers: yes}, temper: gentle}
expect: {headline: take_home, facts: {animal.kind: bird, animal.features: {feathers: yes}}}
"""
TIGER, COW, DUCKBILL, SOMETHING, DOG, SPARROW = range(6)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("animals") / "animals.yaml"
    path.write_text(YAML, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def answers(file: Path) -> list[Answer]:
    session = Session(ANIMALS)
    return [answer(session.run(scenario)) for scenario in scenarios(ANIMALS, str(file))]


def codes(found: Answer) -> list[str]:
    return [one.advice.code for one in found.recommendations]


# --- one way through ---


def test_expectations_hold_and_wrong_ones_do_not(answers: list[Answer]) -> None:
    assert [list(failures(found)) for found in answers] == [[]] * 6
    for found, other in zip(answers, [*answers[1:], answers[0]], strict=True):
        swapped = replace(found.run.scenario, expect=other.run.scenario.expect)
        assert list(failures(replace(found, run=replace(found.run, scenario=swapped))))


@pytest.mark.parametrize(
    "wrong",
    [
        {"headline": "take_home"}, {"advice": ["feed_hay"]}, {"not": ["keep_away"]}, {"withheld": ["keep_away"]},
        {"fired": ["book-9"]}, {"not_fired": ["book-1"]}, {"questions": ["animal.eats_meat"]},
        {"disagreements": ["D1"]}, {"facts": {"animal.kind": "bird"}}, {"facts": {"animal.kind": "unknown"}},
        {"facts": {"animal.features": ["hooves"]}}, {"facts": {"animal.temper": "wild"}},
    ],
    ids=str,
)  # fmt: skip
def test_each_wrong_expectation_is_told(answers: list[Answer], wrong: dict[str, Any]) -> None:
    run = answers[TIGER].run
    found = replace(answers[TIGER], run=replace(run, scenario=replace(run.scenario, expect=wrong)))
    (told,) = failures(found)
    assert told.startswith(f"{next(iter(wrong))}: ")


def test_the_answer(answers: list[Answer]) -> None:
    tiger, cow, duckbill, something, dog, sparrow = answers
    assert codes(tiger) == ["keep_away"]
    assert tiger.headlines[0].headline == "Keep away from Shere."
    assert tiger.recommendations[0].strength == "never"
    assert [source.id for source in tiger.recommendations[0].sources] == ["book-6"]
    assert [(one.advice.code, [by.id for by in one.by], one.reason) for one in tiger.withheld] == [
        ("feed_meat", ["D2"], "your hand is meat too")
    ]
    assert [(one.advice.decides, one.headline) for one in cow.headlines] == [
        ("home", "Bess is yours, between Wednesday 11 and Wednesday 18 March."),
        ("food", "Feed it hay."),
    ]
    assert codes(cow) == ["take_home", "feed_hay", "buy_basket"]
    assert [(one.disagreement.id, one.settled_by, one.text) for one in cow.disagreements] == [
        ("D2", (), "Ask Bess.")
    ]
    assert [(one.disagreement.id, one.text) for one in duckbill.disagreements] == [
        ("D1", "some few mammals do lay eggs")
    ]
    assert codes(something) == ["ask_keeper"]
    assert codes(dog) == ["keep_away"]
    assert codes(sparrow) == ["take_home", "buy_basket"]
    assert [one.name for one in dog.assumptions] == [one.name for one in tiger.assumptions] == ["heavy"]
    assert sparrow.assumptions == cow.assumptions == ()


def test_questions_are_those_that_change_the_answer(answers: list[Answer]) -> None:
    asked = {question.key: question.could_change for question in answers[SPARROW].questions}
    assert "feed_meat" in asked["animal.eats_meat"]
    assert "animal.temper" not in asked
    assert "animal.eats_meat" not in {question.key for question in answers[TIGER].questions}


def test_the_trace(answers: list[Answer]) -> None:
    trace = answers[TIGER].run.trace
    assert [(cycle.n, cycle.rule.id) for cycle in trace.cycles] == [
        (1, "book-1"), (2, "book-4"), (3, "book-5"), (4, "book-6"), (5, "book-8"), (6, "D2")
    ]  # fmt: skip
    assert trace.cycles[0].agenda == ("book-1", "book-4", "book-8")
    assert trace.cycles[1].agenda == ("book-4", "book-8", "book-7")  # book-7 needs the animal to be harmless
    assert trace.cycles[2].agenda == ("book-5", "book-8")
    assert trace.cycles[2].added == (Fact("animal.danger", "great"),)
    assert trace.cycles[2].premises[1].facts == (Fact("animal.weight", 212.5),)
    assert {str(fact): str(origin) for fact, origin in trace.measured.items()} == {
        "animal.weight = 212.5": "measured: the heaviest of 2 weighings"
    }
    assert trace.given[Fact("animal.has_hair", "yes")] == Given("animal.has_hair", 5)


def test_replay(answers: list[Answer]) -> None:
    for found in answers:
        run = found.run
        assert replay(run.kb, run.trace).origins == run.memory.origins
        for n, cycle in enumerate(run.trace.cycles):
            with pytest.raises(ReplayError, match=f"cycle {n + 1}: {cycle.rule.id} could still fire"):
                replay(run.kb, replace(run.trace, cycles=run.trace.cycles[:n]))


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        yield from _nodes(child)


def test_proofs_go_down_to_what_is_given_or_measured(answers: list[Answer]) -> None:
    for found in answers:
        prover = Prover(found.run)
        for one in (*found.recommendations, *found.withheld):
            root = prover.prove(Fact(f"advice.{one.advice.code}", "yes"))
            VALID["proof"].validate(proof_json(found.run, root))
            assert all(is_given(node) for node in _nodes(root) if not node.children)
    root = Prover(answers[TIGER].run).prove(Fact("advice.keep_away", "yes"))
    assert {node.rule.id for node in _nodes(root) if node.rule} == {"book-4", "book-5", "book-6"}
    evidence = {node.evidence for node in _nodes(root)} - {""}
    assert evidence == {
        "measured: the heaviest of 2 weighings", "given as animal.eats_meat in line 6",
        "given as animal.features in line 7",
    }  # fmt: skip


def test_all_json_is_as_the_schemas_say(answers: list[Answer], file: Path) -> None:
    for validator in VALID.values():
        validator.check_schema(validator.schema)
    for found in answers:
        whole = answer_json(found, trace=True)
        VALID["answer"].validate(whole)
        VALID["answer"].validate(answer_json(found))
        VALID["trace"].validate(trace_json(found.run.kb, found.run.trace))
    for loaded in read(str(file)):
        VALID["scenario"].validate(loaded.data)


def test_the_schemas_refuse_what_is_wrong(answers: list[Answer]) -> None:
    good: Any = answer_json(answers[TIGER])
    for wrong in ({**good, "advice": [{}]}, {**good, "more": 1}, {k: v for k, v in good.items() if k != "facts"}):
        assert not VALID["answer"].is_valid(wrong)
    for wrong in ({"animal": {"has_hair": "maybe"}}, {"animal": {"hair": "yes"}}, {"animal": {"features": ["tail"]}},
                  {"view": {}}, {"animal": {"weight": "heavy"}}, {"animal": {"ready_from": "2026-03-04"}}):  # fmt: skip
        assert not VALID["scenario"].is_valid(wrong)


def test_coverage_counts(answers: list[Answer]) -> None:
    coverage = Coverage(ANIMALS)
    for found in answers:
        coverage.add(found.run)
    assert coverage.scenarios == 6
    assert coverage.never_fired == coverage.never_live == coverage.never_silent == []
    assert coverage.fired["book-5"] == 2
    assert coverage.blocked["book-9"] >= 2
    for rule in ANIMALS.rules:
        assert sum(counts.get(rule, 0) for counts in (coverage.fired, coverage.blocked, coverage.open)) == 6
    again = Coverage(ANIMALS)
    again.add(answers[SOMETHING].run)
    assert "book-1" in again.never_fired
    assert again.never_silent == ["leaflet-3"]
    assert again.never_live == ["D1", "D2"]


def test_blocked_is_what_known_facts_stand_against(answers: list[Answer]) -> None:
    """Nothing catches the eye: no feathers, hooves or claws, hence neither danger nor grazing; its diet is open."""
    assert blocked(answers[SOMETHING].run) == {"book-2", "book-3", "book-4", "book-5", "book-6", "book-10", "D2"}
    coverage = Coverage(ANIMALS)
    coverage.add(answers[SOMETHING].run)
    assert {"book-1", "book-8", "leaflet-3"} <= set(coverage.never_blocked)
    assert set(coverage.open) == {"book-1", "book-7", "book-8", "book-9", "leaflet-1", "leaflet-2", "D1"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("animal: {has_hiar: yes}", ["unknown key", "has_hiar", "did you mean has_hair?"]),
        ("animal: {features: [claw]}", ["features[0]", "did you mean claws?"]),
        ("animal: {weighings: [0]}", ["animal.weighings", "nothing weighs that little"]),
        ("animal: {weighings: [5], weight: 4}", ["weight = 4 is given", "weight = 5 is measured", "weighings"]),
        ("animal: {born: 2026-02-30}", ["2026-02-30"]),
    ],
)
def test_a_wrong_scenario_is_refused(text: str, told: list[str], tmp_path: Path) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(text + "\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        scenarios(ANIMALS, str(path))
    for words in told:
        assert words in str(error.value)


def test_what_contradicts_the_rules_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bird.yaml"
    path.write_text("animal: {kind: bird, has_hair: yes}\n", encoding="utf-8")
    (scenario,) = scenarios(ANIMALS, str(path))
    with pytest.raises(InputError) as error:
        Session(ANIMALS).run(scenario)
    assert "given as animal.kind" in str(error.value)
    assert "concluded by rule book-1" in str(error.value)


def test_rules_in_words() -> None:
    words, rules = Words(ANIMALS), ANIMALS.rules
    said = [words.conclusion(rules["book-1"]), words.condition(rules["book-1"].when[0])]
    said += [words.condition(rules["book-10"].when[1]), words.condition(rules["book-5"].when[1])]
    said += [words.condition(rules["leaflet-3"].when[0]), words.condition(rules["book-9"].when[1])]
    assert [text.lower() for text in said] == [
        "this animal is a mammal",
        "this animal has hair or gives milk",
        "it has no claws",
        "it weighs at least 40 kg, it is wild or it is mad",
        "nothing about it catches the eye",
        "nothing is known of what it eats",
    ]


@settings(max_examples=60, deadline=None)
@given(givens(ANIMALS))
def test_facts_survive_the_way_out_and_back(facts: dict[Fact, Given]) -> None:
    """What an answer shows as facts can be given again and means the same."""
    memory, _ = Chainer(ANIMALS).run(facts, {})
    assert set(memory) == set(closure(ANIMALS, facts.items())[0])
    assume(not any(contradict(ANIMALS.vocabulary, one, other) for one in memory for other in memory))
    shown = values(ANIMALS.vocabulary, memory)
    back = {fact for key, value in shown.items() for fact in ANIMALS.vocabulary.facts(key, value)}
    levels = {key for key, attribute in ANIMALS.vocabulary.items() if attribute.kind == "ordered"}
    kept = {fact for fact in memory if fact.key in shown and fact.key not in levels}
    assert {fact for fact in back if fact.key not in levels} == kept


# --- the house ---

PACKAGES = ("engine", "kb", "cli")


def _imported(path: Path) -> Iterator[str]:
    """The packages of the project that a module imports from, wherever in it."""
    depth = len(path.relative_to(ROOT).parts) - 1
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            # Above the package itself, at level depth + 1, stands "netiquette".
            inside = [node.module] if node.module else [alias.name for alias in node.names]
            here = path.relative_to(ROOT).parts[: depth + 1 - node.level]
            names = [".".join(("netiquette", *here, name)) for name in inside]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            parts = name.split(".")
            if parts[0] == "netiquette":
                yield parts[1]
            elif parts[0] in PACKAGES:
                yield parts[0]


def _imports(package: str) -> set[str]:
    return {name for path in (ROOT / package).rglob("*.py") for name in _imported(path)}


def test_imports_run_one_way() -> None:
    assert _imports("engine") == {"engine"}
    assert _imports("kb") == {"kb", "engine"}
    assert _imports("cli") == {"cli", "kb", "engine"}


def _setup() -> configparser.ConfigParser:
    setup = configparser.ConfigParser()
    setup.read(ROOT / "setup.cfg", encoding="utf-8")
    return setup


def test_setup_lists_every_package() -> None:
    folders = {path.parent.relative_to(ROOT) for name in PACKAGES for path in (ROOT / name).rglob("__init__.py")}
    listed = _setup()["options"]["packages"].split()
    assert len(listed) == len(set(listed))
    assert set(listed) == {".".join(("netiquette", *folder.parts)) for folder in folders}
    for name in PACKAGES:
        for path in (ROOT / name).rglob("*.py"):
            assert (path.parent / "__init__.py").exists(), path
        assert (ROOT / name / "py.typed").exists()


def test_every_data_file_is_packaged() -> None:
    setup = _setup()["options.package_data"]
    for name in PACKAGES:
        patterns = [pattern.strip() for pattern in setup[f"netiquette.{name}"].split(",")]
        packaged = {path for pattern in patterns for path in (ROOT / name).glob(pattern)}
        files = {path for path in (ROOT / name).rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")}
        assert files == packaged


def test_there_is_one_version() -> None:
    assert _setup()["metadata"]["version"] == VERSION
