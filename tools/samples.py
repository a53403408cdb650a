"""Labelled pages in numbers: what the tagger's models are trained on."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from own_pages import read_own_pages, site_of_own
from token_table import token_spans
from truth import NOT_BODY, Case, body_labels, fold_of, read_cases
from word_table import read_words

from scraper.document import Document
from scraper.zones.tagger.layout import Layout
from scraper.zones.tagger.tag import ZONES
from scraper.zones.vocabulary import Zone

_DOUBTED = 0.3  # weight of a block where the annotation and the true body disagree
# The news sets are what the tagger is for, and the smaller ones; so are the pages of our own making.
_CORPUS = {"outlets": 2.5, "mixed": 2.0, "own": 1.5}
SMALL_PAGE = 50  # blocks; the blocks of larger pages weigh less, so that they don't drown it
_STANDFIRST = 0.5  # the truths do not agree on whether it is body


@dataclass(eq=False)
class Sample:
    """A page: labels and weights of its blocks. -1 is unknown."""

    site: str
    corpus: str
    name: str
    document: Document
    layout: Layout
    annotated: bool
    given: bool  # annotated by the folder itself
    mass: Any
    body: Any  # 1 body, 0 not
    zone: Any  # number of the zone
    given_zone: Any  # the same by the folder's truth alone
    weight: Any
    spans: dict[int, list[tuple[int, int]]]  # bucket of names → the blocks (first, end) that are named so
    words: tuple[Any, Any]  # each bucket of words with each of its blocks
    columns: Any = field(default=None)  # worked out with a table that has not seen the site
    variants: list[Sample] = field(default_factory=list)  # the page in other shapes, see `variants`

    def fold(self, folds: int) -> int:
        """Which part of a cross-validation the page's site belongs to."""
        return fold_of(self.site, folds)


def read_samples(folder: Path) -> list[Sample]:
    """The labelled pages of a bench folder that have any text."""
    return [_number(case) for case in read_cases(folder) if case.labels]


def read_own_samples(folder: Path) -> list[Sample]:
    """The pages of our own making. They teach the zones alone, for the truths of stored pages draw the body's line elsewhere."""
    pages = list(read_own_pages(folder))
    sites = Counter(site_of_own(name, document.page.url) for name, document, _ in pages)
    samples = []
    for name, document, labels in pages:
        site = site_of_own(name, document.page.url)
        layout = Layout(document)
        samples.append(
            Sample(
                site=site,
                corpus="own",
                name=name,
                document=document,
                layout=layout,
                annotated=True,
                given=False,
                mass=_mass(document),
                body=np.full(len(labels), -1),
                zone=_zone_numbers(labels, True),
                given_zone=np.full(len(labels), -1),
                weight=_weight(document, "own") / np.sqrt(sites[site]),  # pages of one outlet are much alike
                spans=token_spans(layout),
                words=read_words(document.blocks.text),
            )
        )
    return samples


def _mass(document: Document) -> Any:
    return np.array([len(text) for text in document.blocks.text], dtype=np.float64)


def _weight(document: Document, corpus: str) -> Any:
    mass = _mass(document)
    return np.sqrt(np.clip(mass, 10, 400) / 100) / np.sqrt(max(SMALL_PAGE, len(mass)) / 150) * _CORPUS.get(corpus, 1.0)


def _number(case: Case) -> Sample:
    layout = Layout(case.document)
    labels = case.labels
    # Our own annotation tells the zones apart; what is body, the truths themselves say: they draw the line elsewhere.
    body = np.array([-1 if label is None else int(label == Zone.BODY) for label in case.stated])
    given = case.annotated and case.stated is labels
    weight = _weight(case.document, case.corpus)
    weight[[label == Zone.STANDFIRST for label in case.stated]] *= _STANDFIRST
    if given and (truth := body_labels(case)) is not None:
        for i, label in enumerate(truth):
            if label is None or labels[i] is None or (label == Zone.BODY) == (labels[i] == Zone.BODY):
                continue
            weight[i] *= _DOUBTED
            if labels[i] != Zone.STANDFIRST:
                body[i] = int(label == Zone.BODY)
    return Sample(
        site=case.site,
        corpus=case.corpus,
        name=case.name,
        document=case.document,
        layout=layout,
        annotated=case.annotated,
        given=given,
        mass=_mass(case.document),
        body=body,
        zone=_zone_numbers(labels, case.annotated),
        given_zone=_zone_numbers(case.stated, given),
        weight=weight,
        spans=token_spans(layout),
        words=read_words(case.document.blocks.text),
    )


def _zone_numbers(labels: list[str | None], annotated: bool) -> Any:
    """Numbers of the zones; -1 where a label does not tell it. On a page without annotation `body` may be a standfirst."""
    told = (label is not None and label != NOT_BODY and (annotated or label != Zone.BODY) for label in labels)
    return np.array([ZONES.index(Zone(label)) if is_told and label else -1 for label, is_told in zip(labels, told, strict=True)])
