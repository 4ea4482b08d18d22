"""A draft's text to what it holds. Only clear findings become facts; each quotes the words that show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from ...engine.facts import EMPTY, Fact, Measured
from ...engine.knowledge import Material
from ...engine.parameters import Parameter
from ...engine.vocabulary import NO, YES
from .demands import Demands

if TYPE_CHECKING:
    from .judging import Finding
    from .reading import Reading

# The attribute of each criterion that is met or not.
ATTRIBUTES = {
    "name": "draft.names_recipient", "who": "draft.states_who_i_am", "known": "draft.states_how_known",
    "reason": "draft.states_reason", "topic": "draft.proposes_topic", "interest": "draft.states_shared_interest",
    "help": "draft.offers_help", "memory": "draft.refreshes_memory", "event": "draft.mentions_event",
    "introducer": "draft.cites_introducer", "profile": "draft.refers_to_profile", "content": "draft.cites_content",
    "visit": "draft.mentions_view", "default": "draft.default_text", "placeholders": "draft.placeholders",
}  # fmt: skip
# Where a text and what is said of it differ, the scenario is at fault; elsewhere your own judgement counts.
OF_FACT = {"draft.sentences", "draft.names_recipient", "draft.default_text", "draft.placeholders"}
# How sure a finding must be.
DEMANDS = ("note_likely", "note_unlikely", "note_words_unknown")
VALUES = {"article": "article", "congratulation": "congratulation", "interest": "shared_interest"}


def draft(material: Material) -> Iterator[tuple[Fact, Measured]]:
    """What the text of a draft shows."""
    text = material.get("draft.text")
    if text is not None:
        for fact, origin in facts(read(text, material.get("person.name"), material.parameters)):
            if fact.key in OF_FACT or material.get(fact.key) is None:
                yield fact, origin


def read(text: str, name: str | None, parameters: Mapping[str, Parameter]) -> Reading:
    """A text that goes to the bearer of a name, read with the demands that the parameters make."""
    return _read_once(text, name, tuple(parameters[one].value for one in DEMANDS))


@lru_cache(maxsize=16)
def _read_once(text: str, name: str | None, demands: tuple[float, ...]) -> Reading:
    """A text read once, however often it is asked for with something else supposed."""
    # Imported here, so that a scenario without a text does not wait for the splitter and the patterns.
    from .reading import read_draft

    return read_draft(text, name, Demands(*demands))


def facts(reading: Reading) -> Iterator[tuple[Fact, Measured]]:
    """The clear findings of a reading as facts."""
    yield Fact("draft.sentences", len(reading.sentences)), Measured(_counted(reading))
    for criterion, key in ATTRIBUTES.items():
        finding = reading.findings[criterion]
        if finding.says in (YES, NO):
            yield Fact(key, finding.says), _measured(finding)
    yield from _value(reading)
    for criterion in ("tone", "pitch"):
        finding = reading.findings[criterion]
        if finding.says != "unclear":
            yield Fact(f"draft.{criterion}", finding.says), _measured(finding)


def _counted(reading: Reading) -> str:
    if not reading.sentences:
        return "there is no text"
    quotes = [" ".join(reading.text[piece.start : piece.end].split()) for piece in reading.sentences[:4]]
    shown = " | ".join(quote if len(quote) <= 40 else quote[:39] + "…" for quote in quotes)
    return shown + (" | …" if len(reading.sentences) > len(quotes) else "")


def _value(reading: Reading) -> Iterator[tuple[Fact, Measured]]:
    found: dict[str, Finding] = {member: reading.findings[criterion] for criterion, member in VALUES.items()}
    for member, finding in found.items():
        if finding.says in (YES, NO):
            yield Fact("draft.adds_value", member, finding.says == YES), _measured(finding)
    if all(finding.says == NO for finding in found.values()):
        used = {name for finding in found.values() for name in _measured(finding).parameters}
        yield Fact("draft.adds_value", EMPTY), Measured("none of the three is there", tuple(used))


def _measured(finding: Finding) -> Measured:
    if not finding.weight:
        return Measured(finding.evidence)
    return Measured(finding.evidence, DEMANDS[1:] if finding.says in (NO, "none") else DEMANDS[:1])
