"""Lines of the body that are links to other places of the same page: back up, or down to what a table of contents names; and
the label of such a table, which a script may have to fill.

Takes a `Document` and the zones of its blocks, gives blocks of the body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby
from urllib.parse import unquote

from scraper.document import Document
from scraper.markup import HEADINGS
from scraper.zones.addresses import addresses_in, own_address
from scraper.zones.labels import fold_label, label_zone
from scraper.zones.vocabulary import Zone

_WHOLE = 0.9  # share of a line's characters that are links
_CONTENTS = 3  # links down in a row
_TOP = "top"  # leads to the top of a page that has no element of that name (HTML standard, 7.4.6.4)
_NOT_LINES = frozenset(("pre", "table", *HEADINGS))  # their links to places are their own, or are cells
_LISTED = frozenset((Zone.BODY, Zone.NAVIGATION))
_LABELS = frozenset((Zone.FOOTER, Zone.NAVIGATION))  # of links back to the top
_LABEL_CHARS = 40
#: What is printed above a table of contents, and above nothing else; "Contents" alone may head what is in a box of tea.
_CONTENTS_LABELS = (
    "table of contents|on this page|in this article|in this story|jump to|jump to section|inhaltsverzeichnis|auf dieser seite"
    "|in diesem artikel|table des matières|dans cet article|tabla de contenidos|índice de contenidos|en este artículo"
    "|índice de conteúdo|índice do conteúdo|neste artigo|indice dei contenuti|in questo articolo|inhoudsopgave|in dit artikel"
    "|innehållsförteckning|i den här artikeln|indholdsfortegnelse|innholdsfortegnelse|sisällysluettelo|spis treści"
    "|w tym artykule|obsah článku|cuprins|tartalomjegyzék|πίνακας περιεχομένων|içindekiler tablosu|bu yazıda|оглавление"
    "|содержание статьи|зміст статті|daftar isi|mục lục|विषय सूची|فهرست مطالب|תוכן עניינים|目次|目录|目錄|목차|สารบัญ"
)


def find_contents_labels(document: Document, body: Sequence[int]) -> Iterator[int]:
    """The body's lines that say "table of contents"."""
    texts, labels = document.blocks.text, _contents_labels()
    yield from (i for i in body if len(texts[i]) <= _LABEL_CHARS and fold_label(texts[i]) in labels)


def find_jumps(document: Document, zones: Sequence[Zone], body: Sequence[int]) -> Iterator[int]:
    """The body's lines that lead back up the page, and those of three links or more in a row that lead down."""
    own = own_address(document).partition("#")[0]
    if not any(_may_jump(document, i) and _places_named(document, i, own) for i in body):
        return
    places = _places(document)
    directions = {i: _direction(document, i, own, places) for i, zone in enumerate(zones) if zone in _LISTED}
    yield from (i for i in body if directions[i] < 0)
    down = [i for i, direction in directions.items() if direction > 0]
    for _, run in groupby(enumerate(down), key=lambda placed: placed[1] - placed[0]):  # which rises where a run ends
        lines = [i for _, i in run]
        if sum(len(addresses_in(document, i)) for i in lines) >= _CONTENTS:
            yield from (i for i in lines if zones[i] is Zone.BODY)


@cache
def _contents_labels() -> frozenset[str]:
    return frozenset(map(fold_label, _CONTENTS_LABELS.split("|")))


def _direction(document: Document, block: int, own: str, places: dict[str, int]) -> int:
    """-1 where all links of a line lead up, 1 where they lead down, 0 where it is no such line."""
    if not _may_jump(document, block):
        return 0
    node, tags = document.blocks.node[block], document.nodes.tag
    names = _places_named(document, block, own)
    targets = [places.get(name, -1 if name.lower() == _TOP else None) for name in names]
    if not targets or any(tags[one] in _NOT_LINES for one in document.ancestors(node)):
        return 0
    if all(target is not None and target > node for target in targets):
        return 1
    text = document.blocks.text[block]
    is_said = sum(map(str.isalpha, text)) > 1  # a footnote's number leads back as well
    leads_up = all(target is not None and target < node for target in targets)
    return -1 if is_said and (leads_up or label_zone(text) in _LABELS) else 0


def _may_jump(document: Document, block: int) -> bool:
    chars = document.blocks.link_chars[block]
    return chars > 0 and chars >= _WHOLE * len(document.blocks.text[block])


def _places_named(document: Document, block: int, own: str) -> list[str]:
    """The names of the places that the links of a block lead to; none where one leads elsewhere."""
    names = []
    for address in addresses_in(document, block):
        page, _, name = address.partition("#")
        if not name or (page and page != own):
            return []
        names.append(unquote(name))
    return names


def _places(document: Document) -> dict[str, int]:
    """The elements of a page that an address can name."""
    places: dict[str, int] = {}
    for node, attributes in enumerate(document.nodes.attributes):
        if attributes:
            named = attributes.get("name") if document.nodes.tag[node] == "a" else None
            for name in (attributes.get("id"), named):
                if name:
                    places.setdefault(name, node)
    return places
