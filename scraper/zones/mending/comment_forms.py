"""Forms to comment, told by a box to write in among comments. Takes a `Document` and the zones of its blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.zones.boxes import blocks_of
from scraper.zones.vocabulary import Zone

_TALK = frozenset((Zone.COMMENTS, Zone.COMMENT_FORM))
_BLOCKS = 40  # a form that holds more may be around the page


def find_comment_forms(document: Document, zones: Sequence[Zone]) -> Iterator[range]:
    """The blocks of each form with a box to write in, all of which was taken for comments or for a form to comment."""
    for box in document.markup.by_tag["textarea"]:
        form = next((node for node in document.ancestors(box) if document.nodes.tag[node] == "form"), None)
        if form is not None:
            first, end = blocks_of(document, form)
            inside = set(zones[first:end])
            if Zone.COMMENTS in inside and inside <= _TALK and end - first <= _BLOCKS:
                yield range(first, end)
