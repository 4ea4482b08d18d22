"""Whether two places mean the same: town first, then region or country, separated by commas.

There is no map here. The same name with the same regions is the same place; the same town with another region
may be the same or not (Cambridge, MA and Cambridge, USA), and so may two towns of one state or county, which
people call one area; two towns of one country are different. Only the states of the USA and two countries are
known well enough to tell places apart.
"""

from __future__ import annotations

import re

from .names import NAMELESS, NO_ALIASES, Aliases, Match, bare, meant, near

USA, UK = "united states", "united kingdom"
COUNTRIES = {
    "us": USA, "usa": USA, "united states of america": USA, "uk": UK, "gb": UK, "great britain": UK, USA: USA, UK: UK,
}  # fmt: skip
STATES = dict(re.findall(r"(\w\w) ([\w ]+)", """
    al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware,
    dc district of columbia, fl florida, ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas,
    ky kentucky, la louisiana, me maine, md maryland, ma massachusetts, mi michigan, mn minnesota, ms mississippi,
    mo missouri, mt montana, ne nebraska, nv nevada, nh new hampshire, nj new jersey, nm new mexico, ny new york,
    nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania, ri rhode island,
    sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia, wa washington,
    wv west virginia, wi wisconsin, wy wyoming
"""))  # fmt: skip
_STATE_NAMES = set(STATES.values())


def compare_places(one: str, other: str, aliases: Aliases = NO_ALIASES) -> Match:
    """How two places stand to each other."""
    one, other = meant(one, aliases), meant(other, aliases)
    a, b = _parts(one, aliases), _parts(other, aliases)
    if _is_no_town(a) or _is_no_town(b):
        return Match.DIFFERENT if _apart(a, b) else Match.NEAR
    if a == b or bare(one) == bare(other):
        return Match.SAME
    if _apart(a[1:], b[1:]):
        return Match.DIFFERENT
    within = a[0] in b or b[0] in a
    neighbours = set(a[1:]) & set(b[1:]) & {*a[1:-1], *b[1:-1], *_STATE_NAMES}
    return Match.NEAR if within or neighbours or near(bare(a[0]), bare(b[0])) else Match.DIFFERENT


def _parts(place: str, aliases: Aliases) -> list[str]:
    """Town and regions in bare words, codes spelt out, and no country where a state is named."""
    parts = [" ".join(bare(meant(part, aliases))) for part in place.split(",")]
    town, *regions = [part for part in parts if part] or [""]
    regions = [STATES.get(region) or COUNTRIES.get(region) or region for region in regions]
    if not _STATE_NAMES.isdisjoint(regions):
        regions = [region for region in regions if region != USA]
    return [COUNTRIES.get(town, town), *regions]


def _is_no_town(parts: list[str]) -> bool:
    """Nothing but punctuation, "remote", or a whole country."""
    return parts[0] in NAMELESS | {"", "remote", "anywhere", USA, UK}


def _apart(a: list[str], b: list[str]) -> bool:
    """Whether two lists of regions name different states, or different countries."""
    states = [_STATE_NAMES.intersection(regions) for regions in (a, b)]
    countries = [{USA} if found else {USA, UK}.intersection(regions)
                 for found, regions in zip(states, (a, b), strict=True)]  # fmt: skip
    return any(all(known) and known[0].isdisjoint(known[1]) for known in (states, countries))
