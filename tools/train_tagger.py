"""Train the zone tagger: `python tools/train_tagger.py DATA [--out WEIGHTS.npz] [--folds K] [--fold-weights DIR] [--seed N]`.

DATA is a bench folder (as `benchmarks/truth.py` reads it); the pages of our own making (`tools/pages`) come on top. Pages of
one site are never on both sides of a split: what names and words tell of a page, and whether its truth is doubted, comes from
pages of other sites.
With `--fold-weights` the weights of each fold are kept too, so that the whole pipeline can be judged on unseen sites.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from catboost import CatBoostClassifier
from own_pages import OWN_PAGES
from token_table import make_table
from train_net import fit_network
from variants import make_variants
from word_table import StoredTable, make_word_table

from samples import Sample, read_own_samples, read_samples
from scraper.zones.tagger.features import measure
from scraper.zones.tagger.tag import TABLE_SCALE
from scraper.zones.trees import write_arrays

_OUT = Path(__file__).parents[1] / "scraper" / "zones" / "tagger" / "weights.npz"
_ALL = "all"  # the weights that have seen every page
# Trees say which truths to doubt: they are trained in a fifth of the network's time.
_JUDGE: dict[str, Any] = {
    "iterations": 130, "learning_rate": 0.2, "depth": 6, "border_count": 32, "l2_leaf_reg": 5, "verbose": 0,
    "allow_writing_files": False,
}  # fmt: skip
_BODY_FROM = 0.42
_AGREE = 0.6  # below this a page's truth is doubted: it may be cut, or another article's
_DOUBTED = 0.3  # weight of such a page
_VARIANTS = 3  # of a page


def main() -> None:
    """Train, cross-validate on the way, write the weights."""
    options = _options()
    began = time.monotonic()

    def say(text: str) -> None:
        print(f"[{time.monotonic() - began:6.0f} s] {text}", file=sys.stderr, flush=True)

    samples = [*read_samples(options.data), *read_own_samples(options.own)]
    say(f"{len(samples)} pages, {sum(len(s.mass) for s in samples)} blocks, {len({s.site for s in samples})} sites")
    weights = train(samples, options, say)
    for name, arrays in weights.items():
        path = options.out if name == _ALL else options.fold_weights / f"{name}.npz"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_arrays(path, arrays)
        say(f"{path}: {path.stat().st_size:,} bytes")


def train(samples: list[Sample], options: argparse.Namespace, say: Any) -> dict[str, dict[str, Any]]:
    """The weights of all pages ("all") and of each fold ("fold0" is trained on all folds but 0)."""
    folds = options.folds
    parts = [[s for s in samples if s.fold(folds) == k] for k in range(folds)]
    rests = [[s for s in samples if s.fold(folds) != k] for k in range(folds)]
    weights: dict[str, dict[str, Any]] = {}
    for k in range(folds):
        table, words = make_table(rests[k]), make_word_table(rests[k])
        weights[f"fold{k}"] = _stored(table, words)
        for sample in parts[k]:
            sample.variants = make_variants(sample, _VARIANTS, options.seed)
            for shape in (sample, *sample.variants):
                shape.columns = measure(shape.layout, table, words.read())
    weights[_ALL] = _stored(make_table(samples), make_word_table(samples))
    say(f"{len(samples[0].columns)} columns")
    doubted = [s for k in range(folds) for s in _doubted(_judge(rests[k], options), parts[k])]
    for sample in doubted:
        for shape in (sample, *sample.variants):
            shape.weight = shape.weight * _DOUBTED
    say(f"{len(doubted)} pages whose truth leaves out most of what looks like body, or the reverse")
    jobs = {_ALL: samples, **{f"fold{k}": rests[k] for k in range(folds)}}
    # Children of a fork share the samples; each trains on one thread, so that their number does not change what comes out.
    with ProcessPoolExecutor(options.threads, multiprocessing.get_context("fork"), _JOBS.update, (jobs,)) as pool:
        for name, arrays in zip(jobs, pool.map(partial(_fit_network, seed=options.seed), jobs), strict=True):
            weights[name] |= {f"net.{key}": array for key, array in arrays.items()}
            say(f"network: {name}")
    return weights


def _judge(samples: list[Sample], options: argparse.Namespace) -> CatBoostClassifier:
    """Trees that tell body from all else."""
    rows = np.concatenate([s.columns[:, s.body >= 0] for s in samples], axis=1).T
    labels = np.concatenate([s.body[s.body >= 0] for s in samples])
    weight = np.concatenate([s.weight[s.body >= 0] for s in samples])
    model = CatBoostClassifier(**_JUDGE, random_seed=options.seed, thread_count=options.threads)
    return model.fit(rows, labels, sample_weight=weight)


def _doubted(judge: CatBoostClassifier, samples: list[Sample]) -> list[Sample]:
    return [sample for sample in samples if _agreement(sample, judge.predict_proba(sample.columns.T)[:, 1]) < _AGREE]


def _agreement(sample: Sample, body: Any) -> float:
    """F1 of what looks like body to a model that has not seen the site, by mass; 1 where little is known of the page."""
    known = sample.body >= 0
    if sample.given or known.mean() < 0.5:
        return 1.0
    mass, truth, found = sample.mass[known], sample.body[known] == 1, body[known] > _BODY_FROM
    return float(2 * mass[truth & found].sum() / max(1.0, mass[truth].sum() + mass[found].sum()))


_JOBS: dict[str, list[Sample]] = {}  # of a child process


def _fit_network(name: str, seed: int) -> dict[str, Any]:
    return fit_network(_JOBS[name], seed)


def _stored(table: Any, words: StoredTable) -> dict[str, Any]:
    return {
        "table": np.round(table * TABLE_SCALE).astype(np.int8),
        "word_buckets": words.buckets,
        "word_scores": words.scores,
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--own", type=Path, default=OWN_PAGES, help="folder of pages of our own making")
    parser.add_argument("--out", type=Path, default=_OUT)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--fold-weights", type=Path, default=Path("out") / "folds")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


if __name__ == "__main__":
    main()
