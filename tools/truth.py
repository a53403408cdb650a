"""Truth of a bench folder as labels of blocks: what the tagger learns from.

A label is a zone, `NOT_BODY` (known to be no body, zone unknown) or None (nothing known). They come from

- the annotated zones: those of the folder (`zones.jsonl`) and our own (`annotations.jsonl` beside this file, whose pages are
  named by their bytes' hash alone): the region that holds most of a block's characters;
- the true body or paragraphs of a page: words of page and body are aligned in order, and a block is `body` where most of
  its words are matched;
- snippets known to be in the body, out of it, or in the comments.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zlib import crc32

from rapidfuzz.distance import LCSseq

from scraper.document import Document, read_document
from scraper.page import Page
from scraper.zones.vocabulary import Zone

NOT_BODY = "not_body"
_OWN = Path(__file__).with_name("annotations.jsonl")
_WORD = re.compile(r"\w+")
_COVERED = 0.6  # share of a block's words found in the body, in order


@dataclass(frozen=True)
class Case:
    """A page with what is known of it."""

    name: str
    corpus: str  # the set it is from
    site: str  # pages of one site are never parted between training and judging
    document: Document
    truth: dict[str, Any]
    labels: list[str | None]  # a block
    annotated: bool  # its zones were annotated by hand
    stated: list[str | None]  # a block's label by the folder's own truth alone, without our annotations


def read_cases(folder: Path) -> Iterator[Case]:
    """The labelled pages of a bench folder, in a stable order."""
    annotations = Annotations(folder)
    for corpus, truth, page in read_pages(folder):
        document = read_document(page)
        given, own = annotations.given(corpus, truth), annotations.own(page)
        stated = label(document, truth, given)
        labels = label(document, truth, given or own) if own else stated
        yield Case(truth["id"], corpus, site_of(truth), document, truth, labels, bool(given or own), stated)


def read_pages(folder: Path) -> Iterator[tuple[str, dict[str, Any], Page]]:
    """Name of the set, truth and page, in a stable order."""
    for truth_path in sorted(folder.glob("*/truth.jsonl")):
        with truth_path.open(encoding="utf-8") as lines:
            for line in lines:
                truth = json.loads(line)
                body = gzip.decompress((truth_path.parent / truth["page"]).read_bytes())
                yield truth_path.parent.name, truth, Page(body=body, url=truth.get("url"))


def site_of(truth: dict[str, Any]) -> str:
    """The outlet of a page, as the unit of cross-validation."""
    if truth.get("publisher"):
        return str(truth["publisher"]).casefold()
    url = str(truth.get("url") or truth["id"])
    host = urlsplit(url).hostname if url.startswith("http") else url.split("::")[-1].split("-")[0].split("/")[0]
    parts = (host or url).removeprefix("www.").split(".")
    if len(parts) > 2 and len(parts[-2]) <= 3:  # co.uk, com.au
        return parts[-3]
    return parts[-2] if len(parts) > 1 else parts[0]


def fold_of(site: str, folds: int) -> int:
    """The part of a cross-validation that an outlet belongs to."""
    return crc32(site.encode()) % folds


def label(document: Document, truth: dict[str, Any], annotation: dict[str, Any] | None) -> list[str | None]:
    """A label for each block."""
    labels: list[str | None] = [None] * len(document.blocks.text)
    if body := _true_body(truth):
        labels = _from_body(document, body)
    elif annotation is None:
        _from_snippets(document, truth, labels)
    if annotation is not None:
        for i, zone in enumerate(_from_regions(document, annotation)):
            labels[i] = zone or labels[i]
    return labels


def body_labels(case: Case) -> list[str | None] | None:
    """Labels by the true body alone; None where the page's body is not known."""
    body = _true_body(case.truth)
    return _from_body(case.document, body) if body else None


def _true_body(truth: dict[str, Any]) -> str:
    return truth.get("body") or "\n\n".join(truth.get("paragraphs") or ())


def _from_body(document: Document, body: str) -> list[str | None]:
    """`body` where a block's words stand in the true body, in its order; else NOT_BODY."""
    words: list[str] = []
    owner: list[int] = []
    for i, text in enumerate(document.blocks.text):
        found = _WORD.findall(text.lower())
        words += found
        owner += [i] * len(found)
    wanted = _WORD.findall(body.lower())
    lines = {" ".join(_WORD.findall(line.lower())) for line in body.split("\n")}
    matched = [False] * len(words)
    for block in LCSseq.opcodes(words, wanted):
        if block.tag == "equal":
            matched[block.src_start : block.src_end] = [True] * (block.src_end - block.src_start)
    hits, sizes = Counter(o for o, m in zip(owner, matched, strict=True) if m), Counter(owner)
    out: list[str | None] = []
    for i, text in enumerate(document.blocks.text):
        covered = hits[i] / sizes[i] if sizes[i] else 0.0
        is_body = covered >= _COVERED
        if is_body and sizes[i] <= 4:  # few words are matched by chance
            is_body = covered == 1 and " ".join(_WORD.findall(text.lower())) in lines
        out.append(str(Zone.BODY) if is_body else None if sizes[i] == 0 else NOT_BODY)
    return out


def _from_snippets(document: Document, truth: dict[str, Any], labels: list[str | None]) -> None:
    texts = [" ".join(text.split()) for text in document.blocks.text]
    for field, zone in (("without", NOT_BODY), ("with", str(Zone.BODY)), ("comments", str(Zone.COMMENTS))):
        for snippet in truth.get(field) or ():
            wanted = " ".join(snippet.split())
            places = [i for i, text in enumerate(texts) if wanted and wanted in text]
            if zone == Zone.BODY and len(places) > 1:
                continue  # printed in several places: which of them is the body is not known
            for i in places:
                if len(wanted) >= 0.3 * len(texts[i]):
                    labels[i] = zone


def _from_regions(document: Document, annotation: dict[str, Any]) -> list[str | None]:
    """The zone of the region that holds most of each block's characters; a region without zone is not known (hidden text)."""
    nodes, pieces, blocks = document.nodes, document.pieces, document.blocks
    zone_at = {region["xpath"]: region["zone"] for region in annotation["regions"]}
    zone_of: list[str | None] = []
    for i, parent in enumerate(nodes.parent):
        inherited = zone_of[parent] if parent >= 0 else None
        zone_of.append(zone_at.get(document.xpath(i), inherited))
    out: list[str | None] = []
    for first, end in zip(blocks.first_piece, blocks.end_piece, strict=True):
        count: Counter[str | None] = Counter()
        for piece in range(first, end):
            count[zone_of[pieces.node[piece]]] += len(pieces.text[piece].strip())
        out.append(count.most_common(1)[0][0])
    return out


class Annotations:
    """The annotated zones of a folder's pages; the folder's own annotation comes before ours."""

    def __init__(self, folder: Path) -> None:
        self._given = {(case["set"], case["id"]): case for case in _read_lines(folder / "zones.jsonl")}
        self._own = {case["page"]: case for case in _read_lines(_OWN)}

    def given(self, corpus: str, truth: dict[str, Any]) -> dict[str, Any] | None:
        """The folder's annotation of a page, with its regions as zone and XPath; None where it has none."""
        return self._given.get((corpus, truth["id"]))

    def own(self, page: Page) -> dict[str, Any] | None:
        """Our annotation of a page."""
        return self._own.get(sha256(page.body).hexdigest()[:24])


def _read_lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)
