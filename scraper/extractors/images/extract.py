"""`images`: the pictures of the article, with the address of the picture itself behind lazy loading."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from msgspec.structs import replace

from scraper.document import Document
from scraper.draft import FoundImage
from scraper.extractors.authors.words import NAME_LIKE, opening_of
from scraper.extractors.images.addresses import picture_url
from scraper.extractors.images.captions import caption_of_block, find_caption
from scraper.extractors.images.credits import is_control
from scraper.extractors.images.files import (
    file_of,
    is_cut,
    is_for_sharing,
    is_icon,
    is_own_sign,
    is_small_square,
    is_stand_in,
    name_of,
    variant_name,
    width_of,
)
from scraper.extractors.images.furniture import counts_readers, is_furniture, shows_author
from scraper.extractors.links import Links
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone

_NO_ALT = frozenset(("", "null", "undefined", "None"))  # what scripts write for none
_NAME_CHARS = 60
_TELLING = 20  # characters of a caption that tells what a picture shows, unlike "Video", "08:15", "Global Desk"
#: Zones of lists: a picture that leads one of their cards is theirs, wherever the list stands.
_LISTS = frozenset((Zone.RELATED, Zone.TICKER))
#: Zones beside which a picture is the article's.
_OWN = (Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, Zone.BODY, Zone.CAPTION)
_OF_AUTHOR = (Zone.BYLINE, Zone.AUTHOR_BIO)
_MANY = 4  # times that a picture of an article is never printed
_LINK_DEPTH = 3  # elements between a picture and its link
_MAX_IMAGES = 60
_MAX_PRINTED = 300  # of which several may be one file
_REACH = 40  # elements before the headline where the leading picture may stand
_ABOVE_TITLE = 6  # blocks above headline or text in which the leading picture's caption may stand
_SPARE_REACH = 5  # elements behind a `<noscript>` where the picture stands that it is to replace


def extract_images(document: Document, parts: Partition, links: Links) -> tuple[FoundImage, ...]:
    """The article's pictures in document order, the leading one marked."""
    stated = _stated(document)
    found = _printed(document, parts, links, name_of(stated.url) if stated else "")
    pictures = _without_variants(document, islice(found, _MAX_PRINTED))
    printed = _with_own_captions(document, pictures[:_MAX_IMAGES])
    if stated is None or is_stand_in(stated.url) or is_for_sharing(document, stated.url):
        if printed:
            leading = next((i for i, image in enumerate(printed) if image.caption or not is_stand_in(image.url)), 0)
            printed[leading] = _with_leading_caption(document, parts, replace(printed[leading], is_main=True), printed)
        return tuple(printed)
    name, names = name_of(stated.url), [name_of(image.url) for image in printed]
    at = names.index(name) if name in names else next((i for i, other in enumerate(names) if is_cut(name, other)), None)
    if at is None and not (printed and _leads(document, parts, printed[0])):
        return (_with_leading_caption(document, parts, stated, printed), *printed)
    at = at or 0
    url = printed[at].url if document.absolute(printed[at].url) else stated.url  # of a page whose own address is unknown
    printed[at] = _with_leading_caption(document, parts, replace(printed[at], url=url, is_main=True), printed)
    return tuple(printed)


def _with_leading_caption(document: Document, parts: Partition, main: FoundImage, printed: list[FoundImage]) -> FoundImage:
    """The main picture, where no caption is known, with the one above the text whose picture is no element of its own.

    A style or a script shows such a picture; a line that names no photographer may be a film's, or a button.
    """
    titles, bodies = parts.indexes(Zone.TITLE), parts.indexes(Zone.BODY)
    if not bodies or main.caption or main.credit:
        return main
    first = (titles[0] if titles and titles[0] < bodies[0] else bodies[0]) - _ABOVE_TITLE
    texts, nodes = document.blocks.text, document.blocks.node
    above = (at for at in parts.indexes(Zone.CAPTION) if first <= at < bodies[0] and not is_control(texts[at]))
    if (block := next(above, None)) is None:
        return main
    others = (image.node for image in printed if image.node != main.node)
    if any(nodes[max(first, 0)] <= node < nodes[bodies[0]] for node in others):  # it is theirs
        return main
    caption, credit = caption_of_block(document, parts, block)
    is_told = caption is not None and len(caption) >= _TELLING
    return replace(main, caption=caption if is_told else None, credit=credit) if credit else main


def _leads(document: Document, parts: Partition, image: FoundImage) -> bool:
    """Whether a picture with words of its own stands above the text: what is stated besides is another cut of it, for sharing."""
    bodies = parts.indexes(Zone.BODY)
    is_above = bool(bodies) and image.node < document.blocks.node[bodies[0]]
    if not is_above or "logo" in file_of(image.url):
        return False
    caption = image.caption or ""
    return image.credit is not None or (len(caption) >= _TELLING and opening_of(caption) is None)


def _stated(document: Document) -> FoundImage | None:
    """The picture that metas and JSON-LD give the article."""
    structured = document.structured
    meta = structured.meta("og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src")
    alt = structured.meta("og:image:alt", "twitter:image:alt")
    if meta:
        return FoundImage(
            url=clean(meta.text), node=meta.node, alt=clean(alt.text) if alt else None, is_main=True, source="meta:og:image"
        )
    value = structured.resolve(structured.article.get("image"))
    first = value[0] if isinstance(value, list) and value else value
    first = structured.resolve(first)
    if isinstance(first, dict):
        urls = texts_of(first.get("url")) or texts_of(first.get("contentUrl")) or texts_of(first.get("@id"))
        caption, credit = (next(iter(texts_of(first.get(name))), None) for name in ("caption", "creditText"))
    else:
        urls, caption, credit = texts_of(first), None, None
    return FoundImage(url=urls[0], caption=caption, credit=credit, is_main=True, source="json-ld:image") if urls else None


def _printed(document: Document, parts: Partition, links: Links, stated: str) -> Iterator[FoundImage]:
    """`<img>` elements (`<amp-img>` in AMP) between the headline and the body's end that stand beside a block of the article.

    `stated`: the name of the picture's file that metas and JSON-LD give.
    """
    images = _images(document)
    own = parts.indexes(*_OWN) if images else ()
    if not own:
        return
    nodes, blocks = document.nodes, document.blocks
    body = parts.indexes(Zone.BODY) or own
    beside = set(own)
    seen: set[str] = set()
    over_and_over, homes = _over_and_over(document, images), frozenset(links.homes)
    first = bisect_left(images, blocks.node[own[0]] - _REACH)
    for node in images[first : bisect_right(images, blocks.node[body[-1]] + 5)]:
        behind = bisect_left(blocks.first_piece, nodes.first_piece[node])
        if beside.isdisjoint((behind - 1, behind)) or _is_of_others(document, parts, homes, node):
            continue
        url = picture_url(document, node)
        if url is None or url in seen or is_icon(f"/{url}") or is_own_sign(document, url):
            continue
        figure = _figure_around(document, node)
        if (url in over_and_over and name_of(url) != stated) or (figure is None and _is_small_portrait(parts, behind, url)):
            continue
        seen.add(url)
        caption, credit = find_caption(document, parts, figure, behind)
        told = nodes.attributes[node].get("alt") or document.markup.spared.get(node, {}).get("alt", "")
        alt = clean(told) if told not in _NO_ALT else None
        if alt and (_is_byline(caption, alt) if caption else shows_author(document, parts, behind, alt)):  # their portrait
            continue
        yield FoundImage(url=url, node=node, caption=caption, credit=credit, alt=alt, source="img")


def _is_of_others(document: Document, parts: Partition, homes: frozenset[int], node: int) -> bool:
    """Whether a picture is furniture, the site's own sign, which leads home, or another article's."""
    is_sign = is_furniture(document, node, document.nodes.attributes[node]) or _leads_home(document, homes, node)
    return is_sign or _is_of_list(document, parts, node)


def _is_byline(caption: str, alt: str) -> bool:
    """Whether a caption is a byline that names whom the picture's `alt` names: "By Jane Doe", beside their portrait."""
    opening = opening_of(caption)
    if opening is None or len(alt) > _NAME_CHARS:
        return False
    return caption[opening.end() :].startswith(alt) or (
        alt == caption and NAME_LIKE.fullmatch(caption[opening.end() :]) is not None
    )


def _images(document: Document) -> list[int]:
    """The elements that show a picture; a `<noscript>` that holds one, where no other stands in its place."""
    by_tag, starts = document.markup.by_tag, document.nodes.first_piece
    images = sorted((*by_tag["img"], *by_tag["amp-img"]))
    spare = []
    for node in by_tag["noscript"]:
        following = images[at] if (at := bisect_left(images, node)) < len(images) else -1
        is_near = 0 < following - node <= _SPARE_REACH and starts[following] == starts[node]
        is_doubled = is_near and picture_url(document, following) is not None
        if not (is_doubled or counts_readers(document.nodes.attributes[node])):
            spare.append(node)
    return sorted((*images, *spare)) if spare else images


def _without_variants(document: Document, images: Iterable[FoundImage]) -> list[FoundImage]:
    """The pictures; of several in a row that are one file, cut for screens of different sizes, the first, in its largest size."""
    kept: list[FoundImage] = []
    for image in images:
        if not (kept and _is_variant(document, kept[-1], image)):
            kept.append(image)
        elif width_of(image.url) > width_of(kept[-1].url) > 0:
            kept[-1] = replace(kept[-1], url=image.url)
    return kept


def _is_variant(document: Document, one: FoundImage, other: FoundImage) -> bool:
    if one.alt != other.alt:
        return False
    first_piece = document.nodes.first_piece
    is_beside = first_piece[one.node] == first_piece[other.node]
    if not is_beside and (one.caption, one.credit) != (other.caption, other.credit):
        return False
    name = variant_name(one.url) if is_beside or one.alt else ""
    return bool(name) and name == variant_name(other.url)


def _with_own_captions(document: Document, images: list[FoundImage]) -> list[FoundImage]:
    """The pictures, of several in a row above one caption the last with it; those that one figure holds share it."""
    shared = [_share_a_line(document, one, other) for one, other in pairwise(images)] + [False]
    pairs = zip(images, shared, strict=False)
    return [replace(image, caption=None, credit=None) if is_shared else image for image, is_shared in pairs]


def _share_a_line(document: Document, one: FoundImage, other: FoundImage) -> bool:
    """Whether two pictures have one caption and nothing is printed between them, which no figure holds together."""
    if not one.caption or one.caption != other.caption:
        return False
    first_piece = document.nodes.first_piece
    figure = _figure_around(document, one.node)
    return first_piece[one.node] == first_piece[other.node] and (figure is None or figure != _figure_around(document, other.node))


def _over_and_over(document: Document, images: list[int]) -> set[str]:
    """The addresses of pictures that the page prints again and again: bullets, buttons, stars."""
    if len(images) < _MANY:
        return set()
    counted = Counter(document.nodes.attributes[node].get("src", "").strip() for node in images)
    return {address for address, count in counted.items() if count >= _MANY}


def _leads_home(document: Document, homes: frozenset[int], node: int) -> bool:
    """Whether a picture stands in a link to the front page."""
    around = islice(document.ancestors(node), _LINK_DEPTH)
    return next((outer in homes for outer in around if document.nodes.tag[outer] == "a"), False)


def _is_small_portrait(parts: Partition, behind: int, url: str) -> bool:
    """Whether a picture beside the author's line is a small square by its file's name: "ada-150x150.jpg"."""
    beside = (block for block in (behind - 1, behind) if 0 <= block < len(parts.zones))
    return is_small_square(url) and any(parts.zones[block] in _OF_AUTHOR for block in beside)


def _figure_around(document: Document, node: int) -> int | None:
    """The innermost `<figure>` that an element stands in."""
    nodes, figures = document.nodes, document.markup.by_tag["figure"]
    before = bisect_left(figures, node)
    if not before or nodes.end[figures[before - 1]] > node:  # as nearly always
        return figures[before - 1] if before else None
    return next((around for around in document.ancestors(node) if nodes.tag[around] == "figure"), None)


def _is_of_list(document: Document, parts: Partition, node: int) -> bool:
    """Whether all that is printed in the innermost element around a picture that prints anything is of a list of articles."""
    nodes, starts = document.nodes, document.blocks.first_piece
    for around in document.ancestors(node):
        first, end = nodes.first_piece[around], nodes.end_piece[around]
        if first < end:
            blocks = range(max(bisect_right(starts, first) - 1, 0), bisect_left(starts, end))
            return all(parts.zones[block] in _LISTS for block in blocks)
    return False
