"""Shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from netiquette.engine.knowledge import KnowledgeBase
from netiquette.engine.session import Session
from netiquette.kb import load

ROOT = Path(__file__).resolve().parent.parent
SCENARIOS = ROOT / "scenarios"


@pytest.fixture(scope="session")
def kb() -> KnowledgeBase:
    """The knowledge base of the project."""
    return load()


@pytest.fixture(scope="session")
def session(kb: KnowledgeBase) -> Session:
    """A session over it; it may be used again and again."""
    return Session(kb)


@pytest.fixture(scope="session")
def documents() -> Path:
    """The folder of the source documents, which the project does not carry."""
    folder = os.environ.get("NETIQUETTE_DOCUMENTS")
    if not folder:
        pytest.skip("NETIQUETTE_DOCUMENTS does not name a folder with the source documents")
    return Path(folder)
