"""`boilerplate`: the text of every zone that has no field of its own, in document order."""

from __future__ import annotations

from itertools import chain, compress, count, pairwise
from operator import is_not

from scraper.document import Document
from scraper.zones import Partition, Zone

#: Zones whose text stands in other fields of the record.
OWN_FIELDS = frozenset(
    (Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, Zone.BODY, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.TICKER, Zone.RELATED, Zone.TAGS)
)


def extract_boilerplate(document: Document, parts: Partition) -> tuple[tuple[str, str], ...]:
    """Zone and text of each run of neighbouring blocks of one zone; a block a line."""
    texts, zones = (list(compress(column, parts.seen)) for column in (document.blocks.text, parts.zones))
    starts = list(compress(count(), map(is_not, zones, chain((None,), zones))))
    runs = pairwise([*starts, len(zones)])
    return tuple((str(zones[first]), "\n".join(texts[first:end])) for first, end in runs if zones[first] not in OWN_FIELDS)
