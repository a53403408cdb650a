"""What the first look at a page tells of each block's surroundings: columns for the second look.

The first model judges a block by itself and by the boxes around it. Its verdicts, seen together, tell where the article
stands: how sure the neighbours are, how much of each box is body, how much body went before and is still to come.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from scraper.zones.layout import BOXES, Layout

_SURE = 0.6
_FAR = 60  # blocks; beyond this distance all is equally far
_STEPS = (-4, -3, -2, -1, 1, 2, 3, 4)
_REACHES = (5, 15)
_BOX_COLUMNS = ("body", "body_share", "body_blocks", "body_others", "body_before")

#: Names of the columns, in their order.
CONTEXT_NAMES = (
    *("body", *(f"body{step:+d}" for step in _STEPS), *(f"body_within{reach}" for reach in _REACHES)),
    *("body_before", "body_total", "body_share"),
    *(f"box{k}_{name}" for k in range(BOXES) for name in _BOX_COLUMNS),
    *("since_body", "until_body", "from_first_body", "to_last_body"),
)


def measure_context(layout: Layout, body: Any) -> Any:
    """The columns [columns, blocks], given each block's probability of being body. `features.measure` goes before."""
    count = layout.count
    body_mass = body * layout.mass
    sums = np.zeros((3, count + 1))
    sums[:, 1:] = layout.mass, body_mass, body
    np.cumsum(sums, axis=1, out=sums)
    total = float(body_mass.sum()) or 1.0
    out = np.empty((len(CONTEXT_NAMES), count), dtype=np.float32)
    out[0] = body
    _fill_near(out[1:11], body, sums)
    out[11] = sums[1, :-1] / total
    out[12] = np.log1p(total)
    out[13] = total / (float(layout.mass.sum()) or 1.0)
    _fill_boxes(out[14:-4].reshape(BOXES, len(_BOX_COLUMNS), count), layout, sums, body_mass, total)
    _fill_distances(out[-4:], body > _SURE)
    return out


def _fill_near(out: Any, body: Any, sums: Any) -> None:
    """The neighbours' probabilities, and the share of body in the blocks around."""
    count = len(body)
    padded = np.full(count + 8, -0.1, dtype=np.float32)
    padded[4:-4] = body
    for row, step in enumerate(_STEPS):
        out[row] = padded[4 + step : 4 + step + count]
    place = np.arange(count)
    for row, reach in enumerate(_REACHES, len(_STEPS)):
        mass, body_mass, _ = sums[:, np.minimum(place + reach + 1, count)] - sums[:, np.maximum(place - reach, 0)]
        out[row] = body_mass / np.maximum(mass, 1)


def _fill_boxes(out: Any, layout: Layout, sums: Any, body_mass: Any, total: float) -> None:
    first, end = layout.first[layout.boxes], layout.end[layout.boxes]
    started = sums[:, first]
    held, inside, bodies = sums[:, end] - started
    out[:, 0] = inside / np.maximum(held, 1)
    out[:, 1] = inside / total
    out[:, 2] = bodies / np.maximum(end - first, 1)
    out[:, 3] = (inside - body_mass) / np.maximum(held - layout.mass, 1)
    out[:, 4] = (sums[1, :-1] - started[1]) / np.maximum(inside, 1e-3)


def _fill_distances(out: Any, sure: Any) -> None:
    """How far it is to blocks that are surely body: the last before, the next, the first and the last of all."""
    count = len(sure)
    place = np.arange(count)
    before = np.maximum.accumulate(np.where(sure, place, -1))
    after = np.minimum.accumulate(np.where(sure, place, count + _FAR)[::-1])[::-1]
    out[0] = np.where(before >= 0, np.minimum(place - before, _FAR), _FAR + 1)
    out[1] = np.where(after < count, np.minimum(after - place, _FAR), _FAR + 1)
    if before[-1] < 0:
        out[2:] = -100
        return
    out[2] = np.minimum(np.maximum(place - after[0], -99), 99)  # np.clip takes three times as long on short arrays
    out[3] = np.minimum(np.maximum(before[-1] - place, -99), 99)
