"""What the first look at a page tells of each block's surroundings: columns for the second look.

The first model judges a block by itself and by the boxes around it. Its verdicts, seen together, tell where the article
stands: how sure the neighbours are, how much of each box is body, how much body went before and is still to come.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from scraper.zones.layout import Layout, cumulate

_SURE = 0.6
_FAR = 60  # blocks; beyond this distance all is equally far


def measure_context(layout: Layout, body: Any, mass: Any) -> tuple[list[Any], list[str]]:
    """Columns and names, given each block's probability of being body and its mass (`features.measure`)."""
    columns: list[Any] = []
    names: list[str] = []

    def add(name: str, column: Any) -> None:
        names.append(name)
        columns.append(column)

    count = layout.count
    place = np.arange(count)
    body_mass = body * mass
    masses, body_masses, bodies = cumulate(mass), cumulate(body_mass), cumulate(body)
    total = float(body_mass.sum()) or 1.0
    add("body", body)
    padded = np.concatenate((np.full(4, -0.1), body, np.full(4, -0.1)))
    for step in (-4, -3, -2, -1, 1, 2, 3, 4):
        add(f"body{step:+d}", padded[4 + step : 4 + step + count])
    for reach in (5, 15):
        low, high = np.maximum(place - reach, 0), np.minimum(place + reach + 1, count)
        add(f"body_within{reach}", (body_masses[high] - body_masses[low]) / np.maximum(masses[high] - masses[low], 1))
    add("body_before", body_masses[:-1] / total)
    add("body_total", np.full(count, np.log1p(total)))
    add("body_share", np.full(count, total / (float(mass.sum()) or 1.0)))
    for k, box in enumerate(layout.boxes):
        first, end = layout.first[box], layout.end[box]
        inside = body_masses[end] - body_masses[first]
        held = masses[end] - masses[first]
        add(f"box{k}_body", inside / np.maximum(held, 1))
        add(f"box{k}_body_share", inside / total)
        add(f"box{k}_body_blocks", (bodies[end] - bodies[first]) / np.maximum(end - first, 1))
        add(f"box{k}_body_others", (inside - body_mass) / np.maximum(held - mass, 1))
        add(f"box{k}_body_before", (body_masses[:-1] - body_masses[first]) / np.maximum(inside, 1e-3))
    _add_distances(add, body > _SURE, place)
    return columns, names


def _add_distances(add: Any, sure: Any, place: Any) -> None:
    """How far it is to blocks that are surely body: the last before, the next, the first and the last of all."""
    count = len(place)
    before = np.maximum.accumulate(np.where(sure, place, -1))
    after = np.minimum.accumulate(np.where(sure, place, count + _FAR)[::-1])[::-1]
    add("since_body", np.where(before >= 0, np.minimum(place - before, _FAR), _FAR + 1))
    add("until_body", np.where(after < count, np.minimum(after - place, _FAR), _FAR + 1))
    if before[-1] < 0:
        nowhere = np.full(count, -100)
        add("from_first_body", nowhere)
        add("to_last_body", nowhere)
        return
    add("from_first_body", np.clip(place - after[0], -99, 99))
    add("to_last_body", np.clip(before[-1] - place, -99, 99))
