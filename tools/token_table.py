"""What the tokens of class and id names tell of the zones: the table that `scraper.zones.tagger.features` reads.

A row is a bucket of hashed tokens, shared by whatever tokens fall into it; a column is the log odds of a zone under
elements named so, the last column those of body against all else. A page has one vote a bucket however often it prints
the name, and buckets that fewer than three sites fill stay empty, so that no site leaves a trace of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np

from scraper.zones.tagger.names import BUCKETS, token_buckets
from scraper.zones.tagger.tag import TABLE_SCALE, ZONES

if TYPE_CHECKING:
    from samples import Sample

_SITES = 3  # sites that must fill a bucket
_CALM = 3.0  # pages of the usual mix of zones that are added to every bucket's votes
_FLOOR = 0.003
_MASS = 400.0  # a block's say grows no further from here


def make_table(samples: Iterable[Sample]) -> Any:
    """The table, in log odds."""
    votes = np.zeros((BUCKETS, len(ZONES) + 1))
    zone_pages, body_pages = np.zeros(BUCKETS), np.zeros(BUCKETS)
    sites: list[set[str]] = [set() for _ in range(BUCKETS)]
    zone_mix, body_mix = np.zeros(len(ZONES)), np.zeros(2)
    for sample in samples:
        weight = np.sqrt(np.minimum(sample.mass, _MASS))
        zones = np.zeros((len(weight) + 1, len(ZONES)))
        known = np.flatnonzero(sample.zone >= 0)
        zones[known + 1, sample.zone[known]] = weight[known]
        zones = zones.cumsum(axis=0)
        body = np.zeros((len(weight) + 1, 2))
        judged = np.flatnonzero(sample.body >= 0)
        body[judged + 1, sample.body[judged]] = weight[judged]
        body = body.cumsum(axis=0)
        zone_mix += zones[-1] / max(1.0, zones[-1].sum())
        body_mix += body[-1] / max(1.0, body[-1].sum())
        for bucket, spans in sample.spans.items():
            held = sum(zones[end] - zones[first] for first, end in spans)
            if (total := held.sum()) > 0:
                votes[bucket, :-1] += held / total
                zone_pages[bucket] += 1
            halves = sum(body[end] - body[first] for first, end in spans)
            if (total := halves.sum()) > 0:
                votes[bucket, -1] += halves[1] / total
                body_pages[bucket] += 1
            sites[bucket].add(sample.site)
    usual = zone_mix / max(1.0, zone_mix.sum())
    usual_body = body_mix[1] / max(1.0, body_mix.sum())
    share = (votes[:, :-1] + _CALM * usual) / (zone_pages[:, None] + _CALM)
    table = np.zeros_like(votes)
    table[:, :-1] = np.log((share + _FLOOR) / (usual + _FLOOR))
    body_share = (votes[:, -1] + _CALM * usual_body) / (body_pages + _CALM)
    table[:, -1] = np.log(body_share / (1 - body_share)) - np.log(usual_body / (1 - usual_body))
    table[[len(filled) < _SITES for filled in sites]] = 0
    table[zone_pages == 0, :-1] = 0
    return np.round(np.clip(table, -4, 4) * TABLE_SCALE) / TABLE_SCALE


def token_spans(layout: Any) -> dict[int, list[tuple[int, int]]]:
    """For each bucket the blocks (first, end) of the links and elements that are named so."""
    keys, flat, sizes = (numbers.tolist() for numbers in token_buckets(layout))
    ends = np.cumsum(sizes)
    spans: dict[int, list[tuple[int, int]]] = {}
    owners = [(i, i + 1) for i in range(layout.count)]
    owners += [(int(layout.first[node]), int(layout.end[node])) for node in layout.holders] * 2
    for (first, end), key in zip(owners, keys, strict=True):
        if end > first:
            for bucket in flat[ends[key] - sizes[key] : ends[key]]:
                spans.setdefault(bucket, []).append((first, end))
    return spans
