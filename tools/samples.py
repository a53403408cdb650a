"""Labelled pages in numbers: what the tagger's models are trained on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from token_table import token_spans
from truth import NOT_BODY, Case, body_labels, read_cases

from scraper.document import Document
from scraper.zones.layout import Layout
from scraper.zones.tagger import ZONES
from scraper.zones.vocabulary import Zone

_DOUBTED = 0.3  # weight of a block where the annotation and the true body disagree
# The news sets are what the tagger is for, and the smaller ones.
_CORPUS = {"outlets": 2.5, "mixed": 2.0}


@dataclass(eq=False)
class Sample:
    """A page: labels and weights of its blocks. -1 is unknown."""

    site: str
    corpus: str
    name: str
    document: Document
    layout: Layout
    annotated: bool
    mass: Any
    body: Any  # 1 body, 0 not
    zone: Any  # number of the zone
    weight: Any
    spans: dict[int, list[tuple[int, int]]]
    columns: Any = field(default=None)  # worked out with a table that has not seen the site

    def fold(self, folds: int, salt: str = "") -> int:
        """Which part of a cross-validation the page's site belongs to."""
        return crc32((salt + self.site).encode()) % folds


def read_samples(folder: Path) -> list[Sample]:
    """The labelled pages of a bench folder that have any text."""
    return [_number(case) for case in read_cases(folder) if case.labels]


def _number(case: Case) -> Sample:
    layout = Layout(case.document)
    labels = case.labels
    mass = np.array([len(text) for text in case.document.blocks.text], dtype=np.float64)
    body = np.array([-1 if label is None else int(label == Zone.BODY) for label in labels])
    known = [label is not None and label != NOT_BODY and (case.annotated or label != Zone.BODY) for label in labels]
    zone = np.array(
        [ZONES.index(Zone(label)) if is_known and label else -1 for label, is_known in zip(labels, known, strict=True)]
    )
    weight = np.sqrt(np.clip(mass, 10, 400) / 100) / np.sqrt(max(50, len(labels)) / 150)
    weight *= _CORPUS.get(case.corpus, 1.0)
    body[[label == Zone.STANDFIRST for label in labels]] = -1  # the truths do not agree on whether it is body
    if case.annotated and (truth := body_labels(case)) is not None:
        for i, label in enumerate(truth):
            if label is None or labels[i] in (None, Zone.STANDFIRST):
                continue
            if (label == Zone.BODY) != (labels[i] == Zone.BODY):
                weight[i] *= _DOUBTED
                body[i] = int(label == Zone.BODY)
    return Sample(
        case.site, case.corpus, case.name, case.document, layout, case.annotated, mass, body, zone, weight, token_spans(layout)
    )
