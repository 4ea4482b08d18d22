"""The knowledge: vocabulary, documents, rules, advice, measurements and disagreements."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..engine.knowledge import KnowledgeBase


@lru_cache(maxsize=1)
def load() -> KnowledgeBase:
    """The knowledge base of professional-networking etiquette.

    Raises KnowledgeError if anything in it does not hold together.
    """
    # Imported here, so that a command that needs no rules does not wait for them.
    from ..engine.check import assemble
    from .advice import CATALOGUE
    from .disagreements import disagreements, settlements
    from .documents import DOCUMENTS, items
    from .measure import MEASUREMENTS
    from .parameters import PARAMETERS
    from .rules import rules
    from .version import NAME, VERSION
    from .vocabulary import build

    return assemble(
        name=NAME,
        version=VERSION,
        vocabulary=build(),
        documents=DOCUMENTS,
        items=items(),
        advice=CATALOGUE,
        rules=[*rules(), *settlements()],
        disagreements=disagreements(),
        measurements=MEASUREMENTS,
        parameters=PARAMETERS,
    )
