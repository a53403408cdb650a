"""`boilerplate`: the text of every zone that has no field of its own, in document order."""

from __future__ import annotations

from scraper.document import Document
from scraper.zones import Partition, Zone

#: Zones whose text stands in other fields of the record.
OWN_FIELDS = frozenset(
    (Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, Zone.BODY, Zone.COMMENTS, Zone.COMMENT_FORM, Zone.TICKER, Zone.RELATED, Zone.TAGS)
)


def extract_boilerplate(document: Document, parts: Partition) -> tuple[tuple[str, str], ...]:
    """Zone and text of each run of neighbouring blocks of one zone; a block a line."""
    runs: list[tuple[Zone, list[str]]] = []
    last: Zone | None = None
    lines: list[str] | None = None  # of the open run; None in a zone with a field of its own
    for text, zone, is_seen in zip(document.blocks.text, parts.zones, parts.seen, strict=True):
        if not is_seen:
            continue
        if zone is not last:
            last = zone
            lines = None
            if zone not in OWN_FIELDS:
                lines = []
                runs.append((zone, lines))
        if lines is not None:
            lines.append(text)
    return tuple((str(zone), "\n".join(lines)) for zone, lines in runs)
