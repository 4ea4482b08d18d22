"""experta, imported safely.

experta 1.9.4 needs frozendict 1.2, whose source names `collections.Mapping`, gone since Python 3.10; and two
of its modules call `logging.basicConfig()` while they are imported. Both are held off during the import, and
`collections` and `logging` are afterwards what they were.
"""

from __future__ import annotations

import collections
import collections.abc
import contextlib
import logging
from collections.abc import Iterator


@contextlib.contextmanager
def _mapping_in_collections() -> Iterator[None]:
    if hasattr(collections, "Mapping"):
        yield
        return
    collections.Mapping = collections.abc.Mapping  # type: ignore[attr-defined]
    try:
        yield
    finally:
        del collections.Mapping  # type: ignore[attr-defined]


@contextlib.contextmanager
def _logging_untouched() -> Iterator[None]:
    # basicConfig does nothing as long as the root logger has a handler.
    guard = logging.NullHandler()
    logging.root.addHandler(guard)
    try:
        yield
    finally:
        logging.root.removeHandler(guard)


with _mapping_in_collections(), _logging_untouched():
    from experta import AND, NOT, OR, Fact, KnowledgeEngine, P, Rule
    from experta.abstract import Strategy
    from experta.activation import Activation
    from experta.agenda import Agenda

__all__ = ["AND", "NOT", "OR", "Activation", "Agenda", "Fact", "KnowledgeEngine", "P", "Rule", "Strategy"]
