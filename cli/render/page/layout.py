"""Where the boxes of a graph go: in layers from the goal down, few crossings, straight lines.

The classic steps: layers by longest path, points through which longer edges pass, order within the layers
by the middle of the neighbours, then places that are as near to the neighbours as the order allows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from ....engine.graph import Graph

GAP, LAYER_GAP, SWEEPS, WIDEST = 18.0, 40.0, 12, 5

Size = tuple[float, float]


@dataclass(eq=False)
class _Point:
    """A box, or where a long edge passes through a layer."""

    key: str
    layer: int
    width: float = 10.0
    height: float = 0.0
    x: float = 0.0
    above: list[_Point] = field(default_factory=list)
    below: list[_Point] = field(default_factory=list)


@dataclass(frozen=True)
class Layout:
    """The middle of the upper side of each box, the path of each edge, and the size of it all."""

    places: Mapping[str, tuple[float, float]]
    paths: Mapping[tuple[str, str], str]
    width: float
    height: float


def layout(graph: Graph, sizes: Mapping[str, Size]) -> Layout:
    """Place the boxes, each of which has a size."""
    resting: dict[str, list[str]] = {vertex.id: [] for vertex in graph.vertices}
    for edge in graph.edges:
        resting[edge.supported].append(edge.support)
    levels = _levels(resting)
    _lower(levels, resting)
    layers, chains = _points(resting, levels, sizes)
    _order(layers)
    _spread(layers)
    left = min((point.x - point.width / 2 for layer in layers for point in layer), default=0.0)
    for layer in layers:
        for point in layer:
            point.x -= left
    tops = _tops(layers)
    places = {point.key: (point.x, tops[point.layer]) for layer in layers for point in layer if point.key in sizes}
    paths = {ends: _path(chain, tops, layers) for ends, chain in chains.items()}
    width = max((point.x + point.width / 2 for layer in layers for point in layer), default=0.0)
    return Layout(places, paths, width, tops[-1] - LAYER_GAP if layers else 0.0)


def _levels(resting: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """For each vertex the length of the longest way to it from a goal."""
    levels = dict.fromkeys(resting, 0)
    waiting = dict.fromkeys(resting, 0)
    for below in resting.values():
        for key in below:
            waiting[key] += 1
    ready = [key for key, count in waiting.items() if not count]
    while ready:
        here = ready.pop()
        for key in resting[here]:
            levels[key] = max(levels[key], levels[here] + 1)
            waiting[key] -= 1
            if not waiting[key]:
                ready.append(key)
    return levels


def _lower(levels: dict[str, int], resting: Mapping[str, Sequence[str]]) -> None:
    """Move what rests on nothing out of layers that are too wide, a layer down at a time."""
    layers: dict[int, list[str]] = {}
    for key, level in levels.items():
        layers.setdefault(level, []).append(key)
    level = 0
    while level in layers:
        ends = [key for key in layers[level] if not resting[key]]
        surplus = max(len(layers[level]) - WIDEST, 0)
        for key in ends[::-1][:surplus] if len(ends) > 1 else ():
            layers[level].remove(key)
            layers.setdefault(level + 1, []).append(key)
            levels[key] = level + 1
        level += 1


def _points(
    resting: Mapping[str, Sequence[str]], levels: Mapping[str, int], sizes: Mapping[str, Size]
) -> tuple[list[list[_Point]], dict[tuple[str, str], list[_Point]]]:
    """The points of each layer, and for each edge those it leads through; edges to one vertex share theirs."""
    layers: list[list[_Point]] = [[] for _ in range(max(levels.values(), default=-1) + 1)]
    points: dict[tuple[str, int], _Point] = {}

    def point(key: str, layer: int) -> _Point:
        if (key, layer) not in points:
            size = sizes[key] if layer == levels[key] else (10.0, 0.0)
            made = _Point(key if layer == levels[key] else "", layer, *size)
            points[key, layer] = made
            layers[layer].append(made)
        return points[key, layer]

    chains = {}
    for upper in _depth_first(resting):
        point(upper, levels[upper])
        for lower in resting[upper]:
            chain = [point(upper, levels[upper])]
            chain += [point(lower, layer) for layer in range(levels[upper] + 1, levels[lower] + 1)]
            chains[upper, lower] = chain
            for one, next_one in pairwise(chain):
                if next_one not in one.below:
                    one.below.append(next_one)
                    next_one.above.append(one)
    return layers, chains


def _depth_first(resting: Mapping[str, Sequence[str]]) -> list[str]:
    found: dict[str, None] = {}
    waiting = list(resting)[::-1]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found[here] = None
            waiting += reversed(resting[here])
    return list(found)


def _order(layers: list[list[_Point]]) -> None:
    """Sort each layer by the middle of the neighbours, up and down; keep the order with the fewest crossings."""
    best, fewest = [list(layer) for layer in layers], _crossings(layers)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for layer in layers if down else reversed(layers):
            places = {id(point): n for one in layers for n, point in enumerate(one)}
            middles = {}
            for point in layer:
                near = [places[id(other)] for other in (point.above if down else point.below)]
                middles[id(point)] = sum(near) / len(near) if near else float(places[id(point)])
            layer.sort(key=lambda point: middles[id(point)])
        count = _crossings(layers)
        if count < fewest:
            best, fewest = [list(layer) for layer in layers], count
    layers[:] = best


def _crossings(layers: Sequence[Sequence[_Point]]) -> int:
    count = 0
    for upper, lower in pairwise(layers):
        places = {id(point): n for n, point in enumerate(lower)}
        ends = [sorted(places[id(below)] for below in point.below) for point in upper]
        flat = [(n, end) for n, some in enumerate(ends) for end in some]
        count += sum(one[0] < two[0] and one[1] > two[1] for one in flat for two in flat)
    return count


def _spread(layers: Sequence[Sequence[_Point]]) -> None:
    """Move every point towards the middle of its neighbours, as far as the order in its layer allows."""
    for layer in layers:
        _place(layer, [0.0] * len(layer))
    for sweep in range(2 * SWEEPS):
        for layer in layers if sweep % 2 == 0 else reversed(layers):
            wishes = []
            for point in layer:
                near = [other.x for other in (point.above if sweep % 2 == 0 else point.below)] or [
                    other.x for other in (*point.above, *point.below)
                ]
                wishes.append(sum(near) / len(near) if near else point.x)
            _place(layer, wishes)


def _place(layer: Sequence[_Point], wishes: Iterable[float]) -> None:
    """Give the points of a layer the places that are nearest to their wishes while they keep apart.

    Points whose wishes collide form a block, which moves to the mean of its wishes.
    """
    offsets = [0.0]
    for one, other in pairwise(layer):
        offsets.append(offsets[-1] + (one.width + other.width) / 2 + GAP)
    blocks: list[tuple[float, int]] = []  # the sum of the wishes, and how many
    for wish, offset in zip(wishes, offsets, strict=False):
        blocks.append((wish - offset, 1))
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total, count = blocks.pop()
            blocks[-1] = (blocks[-1][0] + total, blocks[-1][1] + count)
    places = [total / count for total, count in blocks for _ in range(count)]
    for point, place, offset in zip(layer, places, offsets, strict=False):
        point.x = place + offset


def _tops(layers: Sequence[Sequence[_Point]]) -> list[float]:
    """Where each layer begins, and where one more would."""
    tops = [0.0]
    for layer in layers:
        tops.append(tops[-1] + max(point.height for point in layer) + LAYER_GAP)
    return tops


def _path(chain: Sequence[_Point], tops: Sequence[float], layers: Sequence[Sequence[_Point]]) -> str:
    """The line from a box through the layers down to another."""
    upper = chain[0]
    y = tops[upper.layer] + upper.height
    path = f"M{upper.x:.0f} {y:.0f}"
    for one, other in pairwise(chain):
        bottom, top = tops[one.layer + 1] - LAYER_GAP, tops[other.layer]
        if y < bottom:
            path += f"V{bottom:.0f}"
        middle = (bottom + top) / 2
        path += f"C{one.x:.0f} {middle:.0f} {other.x:.0f} {middle:.0f} {other.x:.0f} {top:.0f}"
        y = top
    return path
