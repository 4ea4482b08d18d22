"""Importing experta leaves no trace."""

from __future__ import annotations

import subprocess
import sys

import pytest

_UNTOUCHED = """
import collections, logging
before = (list(logging.root.handlers), logging.root.level, logging.root.disabled, dir(collections))
import netiquette.engine.rete
import experta
after = (list(logging.root.handlers), logging.root.level, logging.root.disabled, dir(collections))
assert before == after, (before, after)
assert not hasattr(collections, "Mapping")
logging.basicConfig(level=logging.DEBUG, format="mine %(message)s")
assert len(logging.root.handlers) == 1 and logging.root.level == logging.DEBUG
assert logging.root.handlers[0].formatter._fmt == "mine %(message)s"
"""

_CONFIGURED = """
import logging
logging.basicConfig(level=logging.ERROR)
before = list(logging.root.handlers)
import netiquette.engine.rete
assert logging.root.handlers == before and logging.root.level == logging.ERROR
"""


@pytest.mark.parametrize("program", [_UNTOUCHED, _CONFIGURED], ids=["before", "after"])
def test_importing_experta_leaves_collections_and_logging_alone(program: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
