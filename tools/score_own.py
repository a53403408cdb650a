"""How the tagger does on the pages of our own making: `python tools/score_own.py [--fold-weights DIR] [--own DIR]`.

Each page is tagged by weights that have not seen its outlet. Prints, by folder and on the whole, the share of blocks whose
zone is right (mean over pages), and the F1 of each zone (by blocks).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from pathlib import Path

from own_pages import OWN_PAGES, read_own_pages, site_of_own
from truth import fold_of

from scraper.zones.mending.mend import mend
from scraper.zones.tagger.tag import ZONES, Weights, tag
from scraper.zones.trees import read_arrays


def main() -> None:
    """Tag, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--own", type=Path, default=OWN_PAGES)
    parser.add_argument("--fold-weights", type=Path, default=Path("out") / "folds")
    options = parser.parse_args()
    weights = [Weights.from_arrays(read_arrays(path)) for path in sorted(options.fold_weights.glob("fold*.npz"))]
    shares: dict[str, list[float]] = defaultdict(list)
    both, wanted, found = Counter[str](), Counter[str](), Counter[str]()
    for name, document, labels in read_own_pages(options.own):
        fold = fold_of(site_of_own(name, document.page.url), len(weights))
        parts = mend(document, tag(document, weights[fold]))
        rows = zip(labels, map(str, parts.zones), document.blocks.hidden, strict=True)
        pairs = [(label, zone) for label, zone, is_hidden in rows if label and not is_hidden]
        for folder in (name.partition("/")[0], "all"):
            shares[folder].append(sum(label == zone for label, zone in pairs) / max(1, len(pairs)))
        wanted.update(label for label, _ in pairs)
        found.update(zone for _, zone in pairs)
        both.update(label for label, zone in pairs if label == zone)
    for folder, right in sorted(shares.items()):
        print(f"{folder:13} {len(right):4} pages  {sum(right) / len(right):.3f}")
    f1 = {str(zone): 2 * both[zone] / max(1, wanted[zone] + found[zone]) for zone in ZONES}
    print("  ".join(f"{zone} {value:.2f}" for zone, value in f1.items()))
    print(f"macro F1 {sum(f1.values()) / len(f1):.3f}")


if __name__ == "__main__":
    main()
