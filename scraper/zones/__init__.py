"""The partition of a document: every block gets one zone. Takes a `Document`, gives a `Partition`.

Pages: `tagger/` judges each block by what was learned, then the passes of `mending/` settle what is certain. Text dumps:
`dump/`. Both stand on: `vocabulary` (the zones), `characters` (counted by class), `labels` and `lexicon` (what pages
print above their parts, in sixty languages), `boxes` and the `article_box`, `rows` of `moments`, `signed` lines, `comment_names`
(what developers call the parts of a comment), `addresses` (where links lead), `trees` (evaluation of small ensembles). `law`
checks the outcome.
"""

from __future__ import annotations

from scraper.document import Document
from scraper.zones.vocabulary import Partition, Segment, Zone

__all__ = ["Partition", "Segment", "Zone", "partition", "segments"]


def partition(document: Document) -> Partition:
    """The zone of each block of `document`."""
    if document.is_text:
        from scraper.zones.dump.partition import partition_dump

        return partition_dump(document)
    from scraper.zones.mending.mend import mend
    from scraper.zones.tagger.tag import tag

    return mend(document, tag(document))


def segments(document: Document, parts: Partition) -> list[Segment]:
    """The visible text in document order, each piece once, with its zone."""
    texts, nodes = document.blocks.text, document.blocks.node
    return [Segment(str(zone), texts[i], document.xpath(nodes[i])) for i, zone in enumerate(parts.zones) if parts.seen[i]]
