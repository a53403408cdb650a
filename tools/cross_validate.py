"""Score every page by weights that have not seen its site.

`python tools/cross_validate.py DATA [--fold-weights DIR] [score's flags]`

`train_tagger.py` leaves the weights of each fold. Here the benchmark runs as it is, but a page of fold k is tagged by the
weights that were trained on the other folds, so that the figures predict those on pages that nobody has seen.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path

from truth import fold_of, read_pages, site_of

from benchmarks.score import main as score
from scraper.document import Document
from scraper.zones.tagger import tag as tagger
from scraper.zones.trees import read_arrays
from scraper.zones.vocabulary import Partition

_FOLD_WEIGHTS = Path("out") / "folds"


def main() -> None:
    """Patch the tagger, then run the benchmark."""
    arguments = sys.argv[1:]
    folder = _FOLD_WEIGHTS
    if "--fold-weights" in arguments:
        at = arguments.index("--fold-weights")
        folder = Path(arguments[at + 1])
        del arguments[at : at + 2]
    weights = [tagger.Weights.from_arrays(read_arrays(path)) for path in sorted(folder.glob("fold*.npz"))]
    if not weights or not arguments:
        sys.exit(__doc__)
    folds = {
        sha256(page.body).hexdigest(): fold_of(site_of(truth), len(weights)) for _, truth, page in read_pages(Path(arguments[0]))
    }
    original = tagger.tag

    def tag(document: Document) -> Partition:
        fold = folds.get(sha256(document.page.body).hexdigest())
        return original(document, None if fold is None else weights[fold])

    tagger.tag = tag  # type: ignore[assignment]  # the flag that nobody passes here is left out
    score(arguments)


if __name__ == "__main__":
    main()
