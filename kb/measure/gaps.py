"""Gaps of a template that are left in a text: {name}, [company], XXX."""

from __future__ import annotations

import re

_FIELD = r"""name|first|last|company|employer|title|topic|event|role|position|school|university|college|industry|contact|
    connection|city|place|location|date|insert|your|their|job|skill|product|field|subject|link|xxx|tema|nombre|empresa|
    thema|firma|nom|prénom|organi[sz]ation|interest|project|recipient|person|group|team|something|specific"""
PLACEHOLDER = re.compile(
    rf"""\{{{{?[^{{}}\n]{{1,40}}\}}\}}?|\$\{{[^{{}}\n]{{1,40}}\}}|%[A-Za-z_]{{3,30}}%|\*\|[^|\n]{{1,30}}\|\*|
    \[[^\[\]\n]{{0,40}}?\b(?:{_FIELD})[^\[\]\n]{{0,30}}\]|<{{1,2}}[^<>\n]{{0,40}}?(?:{_FIELD})[^<>\n]{{0,30}}>{{1,2}}|
    \b[xX]{{3,12}}\b|(?<!\w)_{{3,40}}(?!\w)|\b(?:INSERT|FIRSTNAME|FIRST_NAME|LASTNAME)\b[\ ]?[A-Z]{{0,20}}|\[\s{{0,9}}\]|\[\.{{2,9}}\]|
    \((?:first|last|full|their|your|company|recipient|contact|article|event|job|project|post)\ (?:name|title)\)|\(insert\ [^()\n]{{1,30}}\)""",
    re.VERBOSE | re.IGNORECASE,
)
# Brackets that may be a gap.
IN_BRACKETS = re.compile(r"[\[<{][^\[\]<>{}\n]{1,40}[\]>}]")
