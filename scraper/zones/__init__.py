"""The partition of a document: every block gets one zone. Takes a `Document`, gives a `Partition`.

Pages: `tagger` judges each block by `features` (with `characters`, `layout`, `names` and `words` by their `hashes`, `labels`)
and all blocks together, with the `net` whose `weights` tools/train_tagger.py writes. Then come the rules of `mend`: `boxes` that
platforms name, the `article_box`, `threads` by their `rows` of `moments`, `comment_forms`, `link_lines`, `labelled_links`, the
body's `ends` with their `notices`, its `bylines`, `next_articles`; `addresses` tells where links lead. Text dumps: `dump` by
`lines`, with `trees`. `vocabulary` names the zones, `lexicon` their words, `law` checks the outcome.
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
