"""The learned tagger: each block's zone by a small network over the page (see docs/tagger.md).

A block's columns say what it is, what stands around it, what the names in its markup and its words tell. The network hears,
beside these, what the other blocks of the page tell, and says how likely the block is body, and how likely each zone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from scraper.document import Document
from scraper.zones.tagger.features import measure
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.net import Network
from scraper.zones.tagger.words import WordTable
from scraper.zones.trees import read_arrays, sigmoid, softmax
from scraper.zones.vocabulary import Partition, Zone

_WEIGHTS = Path(__file__).with_name("weights.npz")
ZONES = tuple(Zone)
BODY = ZONES.index(Zone.BODY)
TABLE_SCALE = 8  # the token table is stored in eighths
# Chosen by cross-validation, see docs/tagger.md.
TRUST_IN_BODY = 0.5  # how much what was learned of body alone counts beside what was learned of the zones
BODY_BIAS = 0.8  # below 1: furniture in the body is worse than a line lost
HIDDEN_BODY_FROM = 0.9  # hidden text is the article's own from this probability


@dataclass(frozen=True, eq=False)
class Weights:
    """What training left: what names and words tell, and the network."""

    table: Any  # [buckets, zones + 1] log odds of the tokens of names
    words: WordTable  # the same of the words of texts
    net: Network

    @classmethod
    def from_arrays(cls, arrays: dict[str, Any]) -> Weights:
        return cls(
            arrays["table"].astype(np.float32) / TABLE_SCALE,
            WordTable.from_arrays(arrays["word_buckets"], arrays["word_scores"].astype(np.float32) / TABLE_SCALE),
            Network.from_arrays(arrays, "net."),
        )


@cache
def read_weights() -> Weights:
    """The weights that come with the package."""
    return Weights.from_arrays(read_arrays(_WEIGHTS))


@dataclass(frozen=True, eq=False)
class Verdict:
    """What the network says of each block."""

    body: Any  # [blocks] probability of being body, learned from every page whose body is known
    zones: Any  # [blocks, zones] probability of each zone, learned from annotated pages


def judge(document: Document, weights: Weights) -> Verdict:
    """The network's verdict on each block of a document that has blocks."""
    layout = Layout(document)
    body, zones = weights.net.predict(measure(layout, weights.table, weights.words), layout)
    return Verdict(sigmoid(body), softmax(zones))


def tag(document: Document, weights: Weights | None = None) -> Partition:
    """The zone of each block, by the network alone."""
    if not document.blocks.text:
        return Partition([], [], [])
    verdict = judge(document, weights or read_weights())
    zones, confidence = decide(verdict)
    return Partition(zones, confidence, _find_seen(document, zones, verdict))


def decide(verdict: Verdict) -> tuple[list[Zone], list[float]]:
    """The likeliest zone of each block and its probability.

    Body and zones were learned from different pages (many with only the body known, few with every zone), so the opinions on
    body are mixed; what is left is shared among the other zones as the zones' probabilities say.
    """
    zones = verdict.zones
    body = TRUST_IN_BODY * verdict.body + (1 - TRUST_IN_BODY) * zones[:, BODY]
    others = np.maximum(1 - zones[:, BODY], 1e-3)
    mixed = zones * ((1 - body) / others)[:, None]
    mixed[:, BODY] = body
    weighed = mixed.copy()
    weighed[:, BODY] *= BODY_BIAS
    best = weighed.argmax(axis=1)
    return [ZONES[i] for i in best.tolist()], np.round(mixed[np.arange(len(best)), best], 3).tolist()


def _find_seen(document: Document, zones: list[Zone], verdict: Verdict) -> list[bool]:
    """What is hidden is not the page's visible text, unless it is surely the article's own (a paywall, a folded answer)."""
    hidden = document.blocks.hidden
    if True not in hidden:
        return [True] * len(zones)
    own = (verdict.body >= HIDDEN_BODY_FROM).tolist()
    return [not is_hidden or (zone is Zone.BODY and is_own) for is_hidden, zone, is_own in zip(hidden, zones, own, strict=True)]
