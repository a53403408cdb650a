"""The learned tagger: each block's zone by three small ensembles of trees (see docs/tagger.md).

1. *first* looks at a block, its boxes and the names in the markup, and says how likely it is body.
2. *second* sees also what *first* said of the surroundings, and says it again.
3. *zones* tells the zones apart; it looks at a run of same-shaped neighbours once, by up to three of its blocks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from scraper.document import Document
from scraper.zones.context import measure_context
from scraper.zones.features import Layout, measure
from scraper.zones.trees import ObliviousTrees, read_arrays, sigmoid, softmax
from scraper.zones.vocabulary import Partition, Zone

_WEIGHTS = Path(__file__).with_name("weights") / "tagger.npz"
ZONES = tuple(Zone)
BODY = ZONES.index(Zone.BODY)
TABLE_SCALE = 8  # the token table is stored in eighths


@dataclass(frozen=True, eq=False)
class Weights:
    """What training left: what the tokens tell, and the three ensembles."""

    table: Any  # [buckets, zones + 1] log odds
    first: ObliviousTrees
    second: ObliviousTrees
    zones: ObliviousTrees
    body_from: float  # probability from which a block is body

    @classmethod
    def from_arrays(cls, arrays: dict[str, Any]) -> Weights:
        return cls(
            arrays["table"].astype(np.float32) / TABLE_SCALE,
            ObliviousTrees.from_arrays(arrays, "first."),
            ObliviousTrees.from_arrays(arrays, "second."),
            ObliviousTrees.from_arrays(arrays, "zones."),
            float(arrays["body_from"]),
        )


@cache
def read_weights() -> Weights:
    """The weights that come with the package."""
    return Weights.from_arrays(read_arrays(_WEIGHTS))


@dataclass(frozen=True, eq=False)
class Verdict:
    """What the models say of each block."""

    layout: Layout
    body: Any  # [blocks] probability of being body
    zones: Any  # [blocks, zones] probability of each zone


def judge(document: Document, weights: Weights) -> Verdict:
    """The models' verdict on each block of a document that has blocks."""
    layout = Layout(document)
    columns, _ = measure(layout, weights.table)
    first = sigmoid(weights.first.predict(np.array(columns, dtype=np.float32))[:, 0])
    context, _ = measure_context(layout, first, layout.mass)
    seen = np.array(columns + context, dtype=np.float32)
    body = sigmoid(weights.second.predict(seen)[:, 0])
    rows = representatives(layout.run)
    scores = softmax(weights.zones.predict(np.vstack((seen[:, rows], body[rows]))))
    return Verdict(layout, body, spread(scores, rows, layout.run))


def representatives(run: Any) -> Any:
    """The first, the middle and the last block of each run."""
    starts = np.flatnonzero(np.concatenate(([True], run[1:] != run[:-1])))
    ends = np.concatenate((starts[1:], [len(run)])) - 1
    return np.unique(np.concatenate((starts, (starts + ends) // 2, ends)))


def spread(scores: Any, rows: Any, run: Any) -> Any:
    """Scores of all blocks: a run's mean where a block was not looked at itself."""
    total = np.zeros((int(run[-1]) + 1, scores.shape[1]), dtype=np.float32)
    np.add.at(total, run[rows], scores)
    total /= np.maximum(np.bincount(run[rows], minlength=len(total)), 1)[:, None]
    out = total[run]
    out[rows] = scores
    return out


def tag(document: Document, weights: Weights | None = None) -> Partition:
    """The zone of each block."""
    count = len(document.blocks.text)
    if not count:
        return Partition([], [], [])
    verdict = judge(document, weights or read_weights())
    zones, confidence = decide(verdict, (weights or read_weights()).body_from)
    seen = [not hidden for hidden in document.blocks.hidden]
    return Partition(zones, confidence, seen)


def decide(verdict: Verdict, body_from: float) -> tuple[list[Zone], list[float]]:
    """Body where the body's models say so, else the likeliest other zone."""
    others = verdict.zones.copy()
    others[:, BODY] = 0
    best = others.argmax(axis=1)
    is_body = verdict.body >= body_from
    chosen = np.where(is_body, BODY, best)
    sure = np.where(is_body, verdict.body, others.max(axis=1) / np.maximum(others.sum(axis=1), 1e-6) * (1 - verdict.body))
    return [ZONES[i] for i in chosen.tolist()], np.round(sure, 3).tolist()
