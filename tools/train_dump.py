"""Train the models of `scraper.zones.dump.partition` on a bench folder and write their weights.

    PYTHONPATH=. python tools/train_dump.py DATA [--out scraper/zones/dump/weights.npz]

Each model that reads another's opinion is trained on opinions formed without the page's site: the pages are split into
folds by site, and each fold's opinion comes from models that saw the other folds only. The same opinions give the
cross-validated figures that are printed. The same data give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pickle
import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier
from catboost_trees import tree_arrays
from dump_pages import STYLES, dump_lines, dump_marked
from own_pages import OWN_PAGES, own_pages, site_of_own
from truth import Annotations, label, read_pages, site_of

from scraper.document import read_document
from scraper.page import Page
from scraper.zones.dump.lines import measure_context, measure_lines
from scraper.zones.dump.partition import WEIGHTS, join_chances, printed_lines, settle_zones
from scraper.zones.dump.passes import ZONES
from scraper.zones.trees import write_arrays
from scraper.zones.vocabulary import Zone

FOLDS = 3
_MINOR_SHARE = 0.35  # of the lines of which there are more than a model needs: short ones, menus
_EVEN_PRIOR = 5.0  # lines that each zone is thought to be followed by, by chance, on top of those seen
_WORD = re.compile(r"\w+")
_COMMON: dict[str, Any] = {
    "border_count": 32,
    "thread_count": 1,
    "random_seed": 1,
    "verbose": 0,
    "allow_writing_files": False,
}
_PROSE: dict[str, Any] = {"iterations": 250, "depth": 6, "learning_rate": 0.1}
_TITLE: dict[str, Any] = {"iterations": 150, "depth": 5, "learning_rate": 0.1}
_ZONE: dict[str, Any] = {"iterations": 120, "depth": 4, "learning_rate": 0.2, "loss_function": "MultiClass"}


@dataclass(eq=False)
class Dump:
    """A page as a dump, with what is known of its lines."""

    corpus: str
    style: str
    fold: int
    texts: list[str]
    raw: list[str]
    columns: Any  # [lines, columns]
    mass: Any
    prose: Any  # a line: 1 body, 0 not, -1 unknown
    title: Any  # a line: 1 the headline, 0 not, -1 unknown
    zones: Any  # a line: index into ZONES, -1 unknown
    weights: Any
    truth: dict[str, Any]
    opinions: dict[str, Any] = field(default_factory=dict)  # model -> its probabilities, formed without this site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    parser.add_argument("--own", type=Path, default=OWN_PAGES, help="folder of pages of our own making")
    parser.add_argument("--keep", type=Path, help="file for the dumps with their cross-validated opinions, to study errors")
    options = parser.parse_args()
    dumps = [*read_dumps(options.data), *read_own_dumps(options.own)]
    print(f"{len(dumps)} dumps, {sum(len(dump.texts) for dump in dumps)} lines", file=sys.stderr)
    arrays = train(dumps)
    if options.keep:
        options.keep.write_bytes(pickle.dumps(dumps))
    write_arrays(options.out, arrays)
    print(f"{options.out}: {options.out.stat().st_size} bytes", file=sys.stderr)
    print(json.dumps(figures(dumps, transitions(dumps)), indent=1))


def read_dumps(folder: Path) -> Iterator[Dump]:
    """The labelled dumps of a bench folder, in a stable order."""
    annotations = Annotations(folder)
    for corpus, truth, page in read_pages(folder):
        annotation = annotations.given(corpus, truth) or annotations.own(page)
        for style in _styles_of(truth["id"], annotation is not None):
            lines = dump_lines(page.body, style, annotation and annotation["regions"])
            dump = _make_dump(corpus, style, lines, truth, site_of(truth), annotation is not None)
            if dump:
                yield dump


def read_own_dumps(folder: Path) -> Iterator[Dump]:
    """The pages of our own making as labelled dumps."""
    for name, marked in own_pages(folder):
        for style in _styles_of(name, True):
            dump = _make_dump("own", style, dump_marked(marked, style), {}, site_of_own(name, marked.url), True)
            if dump:
                yield dump


def _styles_of(name: str, annotated: bool) -> list[str]:
    """`blocks` for each page, the other styles for a part of them."""
    chosen = (zlib.crc32(f"{name}{style}".encode()) % 4 == 0 or (annotated and style == "shown") for style in STYLES)
    return [style for style, is_chosen in zip(STYLES, chosen, strict=True) if is_chosen or style == "blocks"]


def _make_dump(
    corpus: str, style: str, lines: list[tuple[str, str | None]], truth: dict[str, Any], site: str, annotated: bool
) -> Dump | None:
    body = "\n".join(line for line, _ in lines).encode("utf-8", "replace")
    if not body.strip():
        return None
    document = read_document(Page(body=body, headers={"content-type": "text/plain; charset=utf-8"}, is_text=True))
    texts = document.blocks.text
    if len(texts) != len(lines):  # a line that only the decoder takes for blank
        return None
    raw = printed_lines(document)
    columns, mass = measure_lines(texts, raw)
    zones = np.array([ZONES.index(Zone(zone)) if annotated and zone else -1 for _, zone in lines])
    labels = label(document, truth, None)
    prose = np.array([-1 if known is None else int(known == Zone.BODY) for known in labels])
    prose = np.where(zones >= 0, zones == ZONES.index(Zone.BODY), prose)
    prose[zones == ZONES.index(Zone.STANDFIRST)] = -1  # the one truth counts it in, the other does not
    title = _find_titles(texts, zones, truth)
    weights = 0.5 + np.minimum(mass, 400) / 100
    weights = weights / np.sqrt(weights[(prose >= 0) | (zones >= 0)].sum() + 30) * (1.0 if style == "blocks" else 0.5)
    fold = int(hashlib.md5(site.encode()).hexdigest(), 16) % FOLDS
    return Dump(corpus, style, fold, texts, raw, columns.T.copy(), mass, prose, title, zones, weights, truth)


def _find_titles(texts: list[str], zones: Any, truth: dict[str, Any]) -> Any:
    """Lines that print the headline; where none does, nothing is known of any line."""
    wanted = _words(truth.get("title") or "")
    is_title = zones == ZONES.index(Zone.TITLE)
    if wanted:
        is_title |= np.array([_words(text) == wanted for text in texts])
    return is_title.astype(int) if is_title.any() else np.full(len(texts), -1)


def train(dumps: list[Dump]) -> dict[str, Any]:
    """The arrays of all models; leaves each dump's cross-validated opinions in it."""
    zoned = [dump for dump in dumps if (dump.zones >= 0).any()]

    def columns(dump: Dump) -> Any:
        return dump.columns

    def with_opinion(name: str) -> Callable[[Dump], Any]:
        return lambda dump: np.hstack([dump.columns, measure_context(dump.opinions[name], dump.mass).T])

    def chance(model: Any, rows: Any) -> Any:
        return model.predict_proba(rows)[:, 1]

    arrays = _train_stage("line", dumps, dumps, columns, fit_prose, chance)
    arrays |= _train_stage("context", dumps, dumps, with_opinion("line"), fit_prose, chance)
    arrays |= _train_stage("title", dumps, dumps, with_opinion("context"), fit_title, chance)
    arrays |= _train_stage("zone", dumps, zoned, with_opinion("context"), fit_zone, lambda model, rows: model.predict_proba(rows))
    return {**arrays, "transitions": transitions(dumps).astype(np.float16)}


def _train_stage(
    name: str,
    dumps: list[Dump],
    pages: list[Dump],
    view: Callable[[Dump], Any],
    fit: Callable[[list[Dump], Callable[[Dump], Any]], Any],
    predict: Callable[[Any, Any], Any],
) -> dict[str, Any]:
    for fold in range(FOLDS):
        model = fit([dump for dump in pages if dump.fold != fold], view)
        for dump in dumps:
            if dump.fold == fold:
                dump.opinions[name] = predict(model, view(dump)).astype(np.float32)
        print(f"{name}: fold {fold + 1} of {FOLDS}", file=sys.stderr, flush=True)
    return tree_arrays(fit(pages, view), f"{name}.")


def fit_prose(dumps: list[Dump], view: Callable[[Dump], Any]) -> Any:
    """A model that tells body from everything else."""
    random = np.random.default_rng(0)
    rows, targets, weights = [], [], []
    for dump in dumps:
        major = (dump.prose == 1) | (dump.mass >= 60)
        kept = (dump.prose >= 0) & (major | (random.random(len(major)) < _MINOR_SHARE))
        rows.append(view(dump)[kept])
        targets.append(dump.prose[kept])
        weights.append(np.where(major, dump.weights, dump.weights / _MINOR_SHARE)[kept])
    model = CatBoostClassifier(**_COMMON, **_PROSE)
    return model.fit(np.concatenate(rows), np.concatenate(targets), sample_weight=np.concatenate(weights))


def fit_title(dumps: list[Dump], view: Callable[[Dump], Any]) -> Any:
    """A model that tells the headline from everything else."""
    random = np.random.default_rng(0)
    rows, targets, weights = [], [], []
    for dump in dumps:
        kept = (dump.title == 1) | ((dump.title == 0) & (random.random(len(dump.title)) < _MINOR_SHARE))
        rows.append(view(dump)[kept])
        targets.append(dump.title[kept])
        weights.append(np.full(kept.sum(), 1.0 if dump.style == "blocks" else 0.5))
    model = CatBoostClassifier(**_COMMON, **_TITLE)
    return model.fit(np.concatenate(rows), np.concatenate(targets), sample_weight=np.concatenate(weights))


def fit_zone(dumps: list[Dump], view: Callable[[Dump], Any]) -> Any:
    """A model that tells the zones apart."""
    random = np.random.default_rng(0)
    frequent = [ZONES.index(zone) for zone in (Zone.NAVIGATION, Zone.FOOTER)]
    rows, targets, weights = [], [], []
    for dump in dumps:
        major = ~np.isin(dump.zones, frequent)
        kept = (dump.zones >= 0) & (major | (random.random(len(major)) < _MINOR_SHARE))
        rows.append(view(dump)[kept])
        targets.append(dump.zones[kept])
        weights.append(np.where(major, dump.weights, dump.weights / _MINOR_SHARE)[kept])
    model = CatBoostClassifier(**_COMMON, **_ZONE, classes_count=len(ZONES))
    return model.fit(np.concatenate(rows), np.concatenate(targets), sample_weight=np.concatenate(weights))


def transitions(dumps: list[Dump]) -> Any:
    """[zone, next zone] logarithms of how much more often than by chance one zone follows the other."""
    pairs, single = np.zeros((len(ZONES), len(ZONES))), np.full(len(ZONES), _EVEN_PRIOR)
    for dump in dumps:
        if dump.style == "blocks":
            zones = dump.zones[dump.zones >= 0]
            np.add.at(pairs, (zones[:-1], zones[1:]), 1)
            np.add.at(single, zones, 1)
    chance = single / single.sum()
    following = pairs + _EVEN_PRIOR * chance
    return np.log(following / following.sum(axis=1, keepdims=True) / chance).astype(np.float32)


def figures(dumps: list[Dump], steps: Any) -> dict[str, Any]:
    """Cross-validated figures of the whole partition, for dumps in the style `blocks`."""
    found: dict[str, dict[str, list[float]]] = {}
    right, gold, got = Counter[str](), Counter[str](), Counter[str]()
    for dump in dumps:
        if dump.style != "blocks":
            continue
        chances = join_chances(*(dump.opinions[name] for name in ("context", "title", "zone")))
        zones = settle_zones(dump.texts, dump.raw, chances, steps)
        body = "\n".join(text for text, zone in zip(dump.texts, zones, strict=True) if zone is Zone.BODY)
        titles = [text for text, zone in zip(dump.texts, zones, strict=True) if zone is Zone.TITLE]
        own = found.setdefault(dump.corpus, {"precision": [], "recall": [], "title": []})
        if dump.truth.get("body"):
            if dump.truth.get("paragraphs"):  # this truth counts the standfirst as the first paragraph
                openings = [text for text, zone in zip(dump.texts, zones, strict=True) if zone is Zone.STANDFIRST]
                body = "\n".join([*openings, body])
            precision, recall = _shingle_figures(body, dump.truth["body"])
            own["precision"].append(precision)
            own["recall"].append(recall)
        if dump.truth.get("title"):
            own["title"].append(titles[:1] != [] and _words(titles[0]) == _words(dump.truth["title"]))
        for text, zone, true in zip(dump.texts, zones, dump.zones, strict=True):
            if true >= 0:
                size = len(_words(text))
                gold[ZONES[true]] += size
                got[zone] += size
                right[zone] += size * (zone is ZONES[true])
    return {
        **{corpus: _summary(own) for corpus, own in found.items()},
        "zones": {str(zone): round(2 * right[zone] / (gold[zone] + got[zone]), 3) for zone in ZONES if gold[zone]},
        "zones_macro_f1": round(float(np.mean([2 * right[z] / (gold[z] + got[z]) for z in ZONES if gold[z]])), 4),
    }


def _summary(own: dict[str, list[float]]) -> dict[str, float]:
    means = {name: float(np.mean(values)) for name, values in own.items() if values}
    if "precision" in means:
        means["shingle_f1"] = 2 / (1 / means["precision"] + 1 / means["recall"])
    return {name: round(value, 4) for name, value in means.items()}


def _shingle_figures(got: str, wanted: str) -> tuple[float, float]:
    """Precision and recall of runs of four words."""
    mine, theirs = (_shingles(_WORD.findall(text)) for text in (got, wanted))
    both = sum((mine & theirs).values())
    return both / (sum(mine.values()) or 1), both / (sum(theirs.values()) or 1)


def _shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


if __name__ == "__main__":
    main()
