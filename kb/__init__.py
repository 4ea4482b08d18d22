"""The knowledge: vocabulary, documents, rules, advice, measurements and disagreements."""

from __future__ import annotations

from functools import lru_cache

from ..engine.check import assemble
from ..engine.knowledge import KnowledgeBase
from .advice import CATALOGUE
from .disagreements import DISAGREEMENTS
from .documents import DOCUMENTS, items
from .measure import MEASUREMENTS
from .parameters import PARAMETERS
from .rules import rules
from .version import NAME, VERSION
from .vocabulary import build


@lru_cache(maxsize=1)
def load() -> KnowledgeBase:
    """The knowledge base of professional-networking etiquette.

    Raises KnowledgeError if anything in it does not hold together.
    """
    return assemble(
        name=NAME,
        version=VERSION,
        vocabulary=build(),
        documents=DOCUMENTS,
        items=items(),
        advice=CATALOGUE,
        rules=rules(),
        disagreements=DISAGREEMENTS,
        measurements=MEASUREMENTS,
        parameters=PARAMETERS,
    )
