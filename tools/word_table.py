"""What the words of texts tell of the zones: the table that `scraper.zones.tagger.words` reads.

A bucket's row holds the log odds of each zone for blocks that have the word, the last one that of body against all else.
A page has one vote a bucket however often it prints the word. Only buckets that several sites fill are kept, and of these
the ones that tell most, so that the table holds what pages of all kinds say and no site, address or phrase of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from scraper.zones.tagger.tag import TABLE_SCALE, ZONES
from scraper.zones.tagger.words import Words, WordTable

if TYPE_CHECKING:
    from samples import Sample

_SITES = 4  # sites that must fill a bucket
_KEPT = 8000  # buckets
_CALM = 3.0  # pages of the usual mix of zones that are added to every bucket's votes
_FLOOR = 0.003
_MASS = 400.0  # a block's say grows no further from here


@dataclass(frozen=True, eq=False)
class StoredTable:
    """A table as the weights hold it."""

    buckets: Any  # [known] in rising order
    scores: Any  # [known, zones + 1] log odds in eighths

    def read(self) -> WordTable:
        """The table as the tagger reads it."""
        return WordTable.from_arrays(self.buckets, self.scores.astype(np.float32) / TABLE_SCALE)


def read_words(texts: list[str]) -> tuple[Any, Any]:
    """Each bucket of a page with each of its blocks, once: two arrays of equal length."""
    words = Words(texts)
    (singles, single_blocks), (marks, mark_blocks) = words.singles, words.marks
    pairs = np.unique(np.concatenate((singles, marks)) * len(texts) + np.concatenate((single_blocks, mark_blocks)))
    return pairs // len(texts), pairs % len(texts)


def make_word_table(samples: Sequence[Sample]) -> StoredTable:
    """The table of what these pages say."""
    bucket, page, zone, body, weight = _entries(samples)
    # A vote is a bucket on a page; the votes of a bucket stand together.
    vote, vote_of = np.unique(bucket * len(samples) + page, return_inverse=True)
    vote_bucket, vote_page = vote // len(samples), vote % len(samples)
    zones = _shares(vote_of, zone, weight, len(vote), len(ZONES))
    bodies = _shares(vote_of, body, weight, len(vote), 2)
    known, starts = np.unique(vote_bucket, return_index=True)
    usual, usual_body = _usual(samples)
    zone_pages = np.add.reduceat(zones.sum(axis=1), starts)
    body_pages = np.add.reduceat(bodies.sum(axis=1), starts)
    share = (np.add.reduceat(zones, starts) + _CALM * usual) / (zone_pages[:, None] + _CALM)
    body_share = (np.add.reduceat(bodies[:, 1], starts) + _CALM * usual_body) / (body_pages + _CALM)
    table = np.zeros((len(known), len(ZONES) + 1))
    table[:, :-1] = np.log((share + _FLOOR) / (usual + _FLOOR)) * (zone_pages > 0)[:, None]
    table[:, -1] = np.log(body_share / (1 - body_share)) - np.log(usual_body / (1 - usual_body))
    scores = np.round(np.clip(table, -4, 4) * TABLE_SCALE).astype(np.int8)
    sites = _count_sites(samples, vote_bucket, vote_page, known)
    telling = np.sqrt(sites) * np.abs(scores.astype(np.int64)).max(axis=1) * (sites >= _SITES)
    best = np.sort(np.argsort(-telling, kind="stable")[: min(_KEPT, np.count_nonzero(telling))])
    return StoredTable(known[best].astype(np.int32), scores[best])


def _entries(samples: Sequence[Sample]) -> tuple[Any, ...]:
    """Of each bucket in each block of each page: bucket, page, zone, body, weight."""
    columns: list[tuple[Any, ...]] = []
    for page, sample in enumerate(samples):
        buckets, blocks = sample.words
        weight = np.sqrt(np.minimum(sample.mass[blocks], _MASS))
        columns.append((buckets, np.full(len(buckets), page), sample.zone[blocks], sample.body[blocks], weight))
    return tuple(map(np.concatenate, zip(*columns, strict=True)))


def _shares(vote_of: Any, label: Any, weight: Any, votes: int, labels: int) -> Any:
    """How each vote is shared among the labels [votes, labels]; all 0 where nothing is known."""
    known = label >= 0
    held = np.bincount(vote_of[known] * labels + label[known], weights=weight[known], minlength=votes * labels)
    held = held.reshape(votes, labels).astype(np.float32)
    return held / np.maximum(held.sum(axis=1), 1e-9)[:, None]


def _usual(samples: Sequence[Sample]) -> tuple[Any, float]:
    """The mix of zones on a page as a rule, and the share of body."""
    zones, bodies = np.zeros(len(ZONES)), np.zeros(2)
    for sample in samples:
        weight = np.sqrt(np.minimum(sample.mass, _MASS))
        for label, total in ((sample.zone, zones), (sample.body, bodies)):
            known = label >= 0
            if known.any():
                total += np.bincount(label[known], weights=weight[known], minlength=len(total)) / weight[known].sum()
    return zones / zones.sum(), float(bodies[1] / bodies.sum())


def _count_sites(samples: Sequence[Sample], bucket: Any, page: Any, known: Any) -> Any:
    """How many sites fill each of the `known` buckets."""
    numbers = {site: number for number, site in enumerate(sorted({sample.site for sample in samples}))}
    site = np.array([numbers[sample.site] for sample in samples])[page]
    filled = np.unique(bucket * len(numbers) + site) // len(numbers)
    return np.bincount(np.searchsorted(known, filled), minlength=len(known))
