"""Fit the title's weights: `python tools/fit_title.py DATA [--fold-weights DIR] [--out FILE]`.

DATA is a bench folder (see benchmarks/README.md). A page's wordings of its headline compete; the weights are those of a
conditional logit, so that the wordings that are the true title win. Zones come from taggers that have not seen the
page's site (`tools/train_tagger.py --fold-weights`). Prints the share of titles that are right on sites left out.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from own_pages import OWN_PAGES, read_own_pages, site_of_own
from scipy.optimize import minimize
from truth import fold_of, read_pages, site_of

from scraper.document import Document, read_document
from scraper.errors import ScraperError
from scraper.extractors.links import find_links
from scraper.extractors.title.extract import find_claims
from scraper.zones.mending.mend import mend
from scraper.zones.tagger.tag import Weights, tag
from scraper.zones.trees import read_arrays
from scraper.zones.vocabulary import Zone

_OUT = Path(__file__).parents[1] / "scraper" / "extractors" / "title" / "weights.py"
_HEAD = '''"""Weights of the evidence for a headline. Written by tools/fit_title.py from pages with known titles.

`one+other`: what both together add.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
'''
#: Evidence that is looked at in pairs, and what it is paired with beside itself.
_PAIRED = ("og", "ld", "twitter", "title", "h1", "h2", "zone", "title_head_longest", "h1_part")
_AROUND = ("has_ld", "has_h1", "news", "h1_with_kicker", "h1_less_kicker")
_OF_THE_PAGE = frozenset(("has_ld", "has_h1", "news"))  # the same for all wordings of a page: nothing by themselves
_PENALTY = 2.0
_SMALLEST = 0.1  # weights below this are left out


@dataclass(frozen=True)
class Contest:
    """A page: its wordings, each with its evidence and whether it is the title."""

    corpus: str
    site: str
    rows: tuple[tuple[frozenset[str], bool], ...]


def main() -> None:
    """Fit, cross-validate, write."""
    options = _options()
    contests = list(read_contests(options.data, options.fold_weights))
    names = sorted({name for contest in contests for evidence, _ in contest.rows for name in evidence})
    right: dict[str, list[bool]] = {}
    for fold in range(options.folds):
        weights = fit([c for c in contests if fold_of(c.site, options.folds) != fold], names)
        for contest in contests:
            if fold_of(contest.site, options.folds) == fold:
                right.setdefault(contest.corpus, []).append(_is_won(contest, weights))
    for corpus, results in right.items():
        print(f"{corpus}: {sum(results) / len(results):.4f} of {len(results)}")
    weights = fit(contests, names)
    kept = sorted(((w, n) for n, w in weights.items() if abs(w) >= _SMALLEST), key=lambda pair: (-pair[0], pair[1]))
    options.out.write_text(_HEAD + "".join(f'    "{name}": {weight:.2f},\n' for weight, name in kept) + "}\n", "utf-8")


def read_contests(data: Path, fold_weights: Path) -> Iterator[Contest]:
    """Every page of the bench whose title is known."""
    taggers = [Weights.from_arrays(read_arrays(path)) for path in sorted(fold_weights.glob("fold*.npz"))]
    for corpus, truth, page in read_pages(data):
        if not truth.get("title"):
            continue
        site = site_of(truth)
        try:
            document = read_document(page)
        except ScraperError:
            continue
        yield _contest(corpus, site, document, {truth["title"]}, taggers)
    for name, document, labels in read_own_pages(OWN_PAGES):
        titles = {text for text, label in zip(document.blocks.text, labels, strict=True) if label == Zone.TITLE}
        if titles:
            yield _contest("own", site_of_own(name, document.page.url), document, titles, taggers)


def _contest(corpus: str, site: str, document: Document, titles: set[str], taggers: list[Weights]) -> Contest:
    parts = mend(document, tag(document, taggers[fold_of(site, len(taggers))]))
    wanted = set(map(_bare, titles))
    claims = find_claims(document, parts, find_links(document)).values()
    return Contest(corpus, site, tuple((with_pairs(claim.evidence), _bare(claim.text) in wanted) for claim in claims))


def with_pairs(evidence: set[str]) -> frozenset[str]:
    """The evidence and its pairs."""
    own = [name for name in _PAIRED if name in evidence]
    pairs = {f"{one}+{other}" for i, one in enumerate(own) for other in own[i + 1 :]}
    pairs |= {f"{one}+{other}" for one in own for other in _AROUND if other in evidence}
    return frozenset(evidence - _OF_THE_PAGE | pairs)


def fit(contests: list[Contest], names: list[str]) -> dict[str, float]:
    """The weights that make the true titles likeliest."""
    columns = {name: i for i, name in enumerate(names)}
    used = [contest for contest in contests if any(hit for _, hit in contest.rows)]
    starts = np.cumsum([0, *(len(contest.rows) for contest in used)])[:-1]
    matrix = np.zeros((sum(len(contest.rows) for contest in used), len(names)))
    hits = np.zeros(len(matrix))
    for i, (evidence, hit) in enumerate(row for contest in used for row in contest.rows):
        matrix[i, [columns[name] for name in evidence]] = 1
        hits[i] = hit
    owner = np.repeat(np.arange(len(used)), [len(contest.rows) for contest in used])

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        chances = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        total, won = np.add.reduceat(chances, starts), np.add.reduceat(chances * hits, starts)
        slope = matrix.T @ (chances / total[owner] - chances * hits / won[owner])
        return -np.log(won / total).sum() + _PENALTY / 2 * weights @ weights, slope + _PENALTY * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B", options={"maxiter": 500})
    return dict(zip(names, found.x.tolist(), strict=True))


def _is_won(contest: Contest, weights: dict[str, float]) -> bool:
    return bool(contest.rows) and max(contest.rows, key=lambda row: sum(weights[name] for name in sorted(row[0])))[1]


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=_OUT)
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--fold-weights", type=Path, default=Path("out") / "folds")
    return parser.parse_args()


if __name__ == "__main__":
    main()
