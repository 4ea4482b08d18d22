"""Numbers that rules and measurements need. One without items is in no document: it is an assumption."""

from __future__ import annotations

from ..engine.parameters import Parameter

PARAMETERS = (
    Parameter("pause_days_from", 1, "the visit is left to rest for a day or two", ("viewer-32",)),
    Parameter("pause_days_to", 2, "the visit is left to rest for a day or two", ("viewer-32",)),
    Parameter(
        "many_common_contacts", 10,
        "the document speaks of many common contacts without a number; ten are more than chance in most networks",
    ),
)  # fmt: skip
