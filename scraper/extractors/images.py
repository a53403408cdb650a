"""`images`: the pictures of the article, with the address of the picture itself behind lazy loading."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from msgspec.structs import replace

from scraper.caches import cache_short
from scraper.document import Document
from scraper.draft import FoundImage
from scraper.extractors.authors.words import opening_of
from scraper.extractors.links import Links
from scraper.extractors.lists.more import says_more
from scraper.extractors.marks import field_told
from scraper.extractors.picture_files import (
    file_of,
    is_cut,
    is_for_sharing,
    is_icon,
    is_own_sign,
    is_small_square,
    is_stand_in,
    name_of,
)
from scraper.markup import LINE_BREAK, Attributes
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

#: Where a real address hides while `src` holds a placeholder, in the order of trust.
_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-url",
    "data-img-url",
    "data-native-src",
    "data-srcset",
    "data-lazy-srcset",
)
_ALL_LAZY = frozenset(_LAZY)
_PLACEHOLDER = re.compile(
    r"^data:|placeholder|blank\.|spacer|transparent|1x1|pixel\.|loading\.(?:gif|svg)|lazy[-_]?load|grey\.gif|empty\.(?:gif|png)",
    re.I,
)
#: What an address holds that `_PLACEHOLDER` matches; looking for these words in lower case is five times as fast.
#: So is it with `_FURNITURE_WORDS`.
_PLACEHOLDER_WORDS = (
    "data:",
    "placeholder",
    "blank.",
    "spacer",
    "transparent",
    "1x1",
    "pixel.",
    "loading.",
    "lazy",
    "grey.gif",
    "empty.",
)
_FURNITURE = re.compile(
    r"avatar|logo|\bicon|emoji|gravatar|sprite|badge|author-?(?:image|photo|pic)|profile-?(?:image|pic)|share|social|advert|tracking",
    re.I,
)
_FURNITURE_WORDS = tuple("avatar logo icon emoji sprite badge author profile share social advert tracking".split())
_CREDIT_WORDS = (
    "photo(?:graph)?(?:er)?|foto(?:s|graf|ğraf)?|bildquelle|bildnachweis|fotoquelle|cr[eé]dito|isithombe|صورة|fotó|picture|image|bild(?:er)?|credit|crédit|source|quelle|zdroj|copyright|imagen|imagem"
    "|illustration|ilustración|zdjęcie|pictiúi?r|grianghraf|argazki(?:a|ak)?|gambar|rasm|attēls|bron|beeld|kuva|llun|mynd(?:ir)?|picha|wêne|nuotr|фото|снимк[аи]|світлина|зображення|сурет|гэрэл зураг"
    "|φωτ(?:ο|ό|ογραφίας?|ογραφία)?|ფოტო|լուսանկար|צילום(?: \\S+)?|קרדיט|تصوير|عدسة|عکس|فوٹو|تصویر|وێنە|फोटो|तस्बिर|छायाचित्र|ছবি|ਫੋਟੋ|ફોટો"
    "|ඡායාරූපය|ဓာတ်ပုံ|រូបថត|ፎቶ|摄影|攝影|撮影|写真|图片来源|圖片來源|图源|사진|ảnh|ภาพ"
    "|चित्र|ചിത്രം|ഫോട്ടോ|படம்|చిత్రం|ఫోటో|ಚಿತ್ರ|ଫଟୋ|ພາບ|ފޮޓޯ|hoto|sawir(?:ka)?|圖片?|图片?"
)
_CREDIT = re.compile(
    rf"(?:\b(?!(?-i:Images)/)(?:{_CREDIT_WORDS})s?\.?(?:\s+(?:credit|by|courtesy of|von|par|por|di|de))?\s*[:：៖/／=＝]\s*|[©ⓒ]\s*|\((?:c|photo|foto)[:)]\s*)"
    r"(?P<credit>[^\n]{2,120}?)\s*[)）]?\s*$",
    re.I,
)
_CREDIT_MARKS = frozenset(":：៖/／=＝©ⓒ(")  # there is no credit of that form without one of these
#: "Photo by Jane Doe / Archive", the whole caption or its last sentence.
_CREDIT_LINE = re.compile(
    r"(?:^|(?<=[.!?…”\"»)]\s)|(?<=\s/\s))[(\[]?(?:(?-i:[A-Z])[\w’']+\s){0,3}?(?:photo(?:s|graph)?|foto(?:s|graf[ií]as?)?|image|picture|illustration)\s+"
    r"(?:by|von|par|por|di|door|av|af|de(?=\s(?-i:[A-ZÀ-Þ])))\s+(?P<credit>[^\n:.!?]{2,80}?)[)\].]*$"
    r"|(?:^|[\s(/])fot\.\s*(?P<fot>[^\n]{2,80}?)\)?$",
    re.I,
)
_CREDIT_LINE_WORDS = ("fot", "hoto", "mage", "ture", "llu")  # of each of its words what has one lower case alone
#: "(AP Photo/Jane Doe)": agency and photographer in one.
_AGENCY_PHOTO = re.compile(
    r"(?:^|(?<=[.!?…”\"»)])\s+|\s*[(\[])(?P<credit>(?:[A-Z]{2,5}|Reuters) (?:[Pp]hoto|[Ff]oto)\s?/[^\n()]{2,80}?)[)\]]?\s*$"
)
_NAME = r"[A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][^\W\d_]*\.?(?:[ -][A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][^\W\d_]*\.?){0,3}"
_NAME_PAIR = re.compile(r"(?=\b([A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][\w’'.-]+ [A-ZÀ-ÖØ-ÞĀ-ɏΑ-ΩА-ЯІЇЄ][\w’'-]+))")  # of words, each pair once
#: Who took the picture, at a caption's end without a colon: "Photo Ann Lee", "| Ann Lee", "/ ANN LEE", "Ann Lee/The Lantern".
_CREDIT_END = re.compile(
    rf"(?:(?:^|(?<=[.!?…”’»,/])\s|(?<=[.!?…’])(?=Beeld)|\s/\s|\s[—–-]\s)(?:Photos?|Fotos?|PHOTO|FOTO|photo|foto|Beeld|Picha na|Gambar|Фото|фото|Снимка|Світлина|snímek|Kuva|φωτ\.)\s(?P<named>{_NAME}(?:\s?/\s?{_NAME})?)"
    rf"|(?:(?:^|\s)Photo)?\s\|\s(?P<bar>[^|.]{{2,60}}\.?)|(?:(?<=[.!?…”»])\s/\s?(?P<slash>{_NAME})|(?<=[^\s/])\s/\s?(?P<capitals>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ. ]{{3,40}}))"
    rf"|(?:(?<=[.!?…”»])\s|\s[—–-]\s)(?P<both>{_NAME}\s?/\s?{_NAME})"
    rf"|\s[—–]\s?(?P<loud>[A-ZÀ-ÖØ-Þ]{{3,20}}(?:[ -][A-ZÀ-ÖØ-Þ]{{2,20}}){{1,3}}))\s*$"
)
#: The same as the East prints it: 王小明 摄, （劉大文攝）, 撮影・沖 大輔, 홍예시 기자.
_EASTERN_CREDIT_END = re.compile(
    r"(?:(?:^|[\s（(、，,＝=]|(?<=。))(?:[图圖]／?/?)?(?:(?:本[报報刊网網]|[\u4e00-\u9fff]{1,3}[社网網])?(?:記者|记者|通讯员|通訊員)\s?)?(?P<credit>[\u3040-\u30ff\u4e00-\u9fff]{2,8})\s?(?:攝|摄|撮影)[)）]?"
    r"(?:\s?\d{2,4}年\d{1,2}月\d{1,2}日)?"
    r"|（撮影・(?P<by>[^）]{2,12})）|(?:(?<=[.다\"”])\s|\s/)(?P<reporter>[가-힣]{2,4} 기자)|\s/\s?(?P<paper>[가-힣]{2,8}))\s*$"
)
#: The photographer before the caption, as Korea's agencies print it: [영동=동원신문] 강혜린 기자 = ….
_KOREAN_CREDIT = re.compile(r"[\[(【][^=\])】]{1,12}=[^\])】]{2,20}[\])】]\s?(?P<credit>[가-힣]{2,4})\s기자\s?=\s*(?=\S)")
_SENTENCE_BEHIND = re.compile(r"(?<=[.!?…”’»])\s+([^.!?…]{2,80})$")
_AGENCY_BEHIND = re.compile(r"\s/\s?(AFP|AP|DPA|dpa|APA|EPA|PA|EFE|ANSA|ANP|NTB|TASS|Reuters|REUTERS)$")
_NAME_WORDS = 3  # of whoever may stand before an agency
_LIST = 2  # bars in a line that lists things
_LABEL = re.compile(
    r"^(?:photos?|fotos?|fotó|фото|φωτ\.?|bild(?:quelle)?|zdroj|फोटो)(?:\s(?:by|von|par|por|di|av|af))?\s*[:：]?\s+(?=\w)", re.I
)
#: What stands in brackets at a caption's end and is no name.
_REMARKS = frozenset(
    (
        "right left above below top bottom center centre middle pictured more reference front back rechts links oben unten mitte "
        "derecha izquierda arriba abajo droite gauche direita esquerda destra sinistra vänster höger venstre høyre højre"
    ).split()
)
_LABEL_ALONE = re.compile(rf"\W*(?:image |photo |bild)?(?:{_CREDIT_WORDS})s?\W*", re.I)
_LABEL_BEHIND = re.compile(r"(?<=\S)\s(?:[Pp]hoto|[Ff]oto|Bild|Source|Quelle|Credit|Crédit)\s?[:：]?$")
_RIGHTS_BEHIND = re.compile(
    r"[\s|/©–-]+(?:riproduzione riservata|all rights reserved|tous droits réservés|alle rechte vorbehalten|無断転載禁止)\W*$",
    re.I,
)
#: What opens a credit instead of a name.
_CREDIT_OPENING = re.compile(
    r"^(?:[\s/|©ⓒ–-]*(?:(?:photo|image|picture|bild)?\s?(?:credits?|quelle|source)|créditos?|crédits?|crediti|fonte|fuente"
    r"|źródło|zdroj|copyright)\s*[:：]\s*){1,3}(?=\S)|^[\s/|©ⓒ–-]+(?=\w)",
    re.I,
)
_SHORT = 120  # characters of a caption that may be something else
_BUTTON_CHARS = 25
_TELLING = 20  # characters of a caption that tells what a picture shows, unlike "Video", "08:15", "Global Desk"
_WORD = r"[A-ZÀ-ÖØ-Þ0-9+/&][^\s.!?:,()—–]*"
#: A caption that is an agency or who gave the picture: "Ada Moss via Getty Images", "AFP", "Courtesy of the Merrow Museum".
_AGENCY_ALONE = re.compile(
    rf"\(?(?:{_WORD}(?:\s+{_WORD}){{0,5}}?(?:\s(?:via|on)\s|\s?/{{1,2}}\s?))?(?:(?i:getty(?: images)?|shutterstock|istock(?:photo)?|adobe ?stock|unsplash|pixabay"
    r"|pexels|depositphotos|alamy|flickr|wikimedia(?: commons)?|reuters|picture alliance|imago(?: images)?|nurphoto|anadolu(?: ajans[ıi]| agency)?)"
    r"|AFP|AP|DPA|dpa|APA|EPA|PA|EFE|ANSA|TASS|Keystone|KEYSTONE|PR|Privat|Handout)(?:/[^.!?:\n]{2,40})?\)?"
    r"|(?i:(?:photo|image|picture)s? courtesy|courtesy)(?: of)? \S[^.!?\n]{1,60}\.?",
)
_LENGTH = re.compile(r"\d{1,2}:\d\d(?:\s?[Mm]in\.?)?")
#: A caption that tells nothing of the picture: signs, the place in a row of pictures, a button.
_NO_CAPTION = re.compile(
    r"\W*|\d{1,3}\s?(?:/|of|von|de|di|van|av|af|из|з)\s?\d{1,3}\W*(?:photos?|fotos?|images?|bild(?:er)?|pictures?|imágenes|фото)?"
    r"|(?:click|tap|press)(?: \S+)? (?:to|for) (?:enlarge|expand|zoom|view|see|open|a larger)\b.{0,30}"
    r"|(?:enlarge|expand|zoom)(?: this)?(?: image| photo| picture)?|(?:view|see|show)(?: the| larger| full| this)? (?:image|photo|gallery).{0,15}"
    r"|(?:view|show|see) \d{1,3} (?:images|photos|pictures)|(?:show|hide) caption|caption|full ?screen|\d{1,3}\s?(?:bilder|images|photos|fotos)"
    r"|(?:diashow|bildergalerie|galerie)(?: starten| öffnen)?\W*|bildbeschreibung einblenden|이미지 확대보기|画像を拡大|点击查看大图|video loading"
    r"|(?:buy|order|purchase) (?:this )?(?:photo|image|picture|print).{0,10}"
    r"|(?:(?:bitte|zum vergrößern|zur vergrößerung|hier|vergrößern|bild)\s?){1,3}(?:auf das bild )?(?:an|drauf)?(?:klicken|vergrößern|vergrößerung)?"
    r"|cliquez pour agrandir.{0,15}|(?:haga )?clic(?:k)? para (?:ampliar|agrandar).{0,15}|clique para ampliar.{0,15}"
    r"|clicca per ingrandire.{0,15}|klik (?:om|voor).{0,30}|kliknij,? aby powiększyć.{0,15}|нажмите,? чтобы увеличить.{0,15}",
    re.I,
)
_EASTERN_WORDS = ("攝", "摄", "撮影", "기자", "/")
_BRACKETED = re.compile(
    r"(?<=\S{4})(?:\s+|(?<=[.!?)]))(?:\(([^()\d]{2,40})\)|\[([^()\[\]\dA-Za-z]{2,40})\])\s*$"
)  # a caption's end in brackets, without numbers; in square ones in the scripts of the East
_NOT_SHOWN = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.I)
_LABEL_ENDS = (",", "،", ":", "：")
_CREDIT_CLASS = re.compile(r"credit|copyright|photographer|source|byline", re.I)
_SOURCE = re.compile(r"(\S*[^\s,])(?:\s+(\d{1,6}(?:\.\d{1,6})?)[wx])?\s*(?:,|$)")  # one of a `srcset`
_OWN_LAZY = re.compile(r"data-[\w-]*(?:src|img|image|pic|photo|original|lazy|url)|[\w-]*lazy[\w-]*src")  # of their own making
_PICTURE_FILE = re.compile(r"^\s*(?:https?:/)?/[^\s{}]{3,500}\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?\s*$", re.I)
#: Zones of lists: a picture that leads one of their cards is theirs, wherever the list stands.
_LISTS = frozenset((Zone.RELATED, Zone.TICKER))
#: Zones beside which a picture is the article's.
_OWN = (Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, Zone.BODY, Zone.CAPTION)
_OF_AUTHOR = (Zone.BYLINE, Zone.AUTHOR_BIO)
_MANY = 4  # times that a picture of an article is never printed
_LINK_DEPTH = 3  # elements between a picture and its link
_MIN_SIDE = 120  # smaller pictures are icons
_MAX_IMAGES = 60
_PORTRAIT_DEPTH = 3  # elements around a portrait
_PORTRAIT_PIECES = 16  # of text: name, job, address, moment
_FIGURE_PIECES = 40  # in which its labels are looked for
_MAX_AGENCY = 60  # characters of what follows the photographer's name behind a slash
_SIGNS_BEFORE = " ©(|"  # what a credit that opens a caption may stand behind
_CREDIT_NODES = 3  # behind a caption in its figure, in which its credit is looked for
_REACH = 40  # elements before the headline where the leading picture may stand


def extract_images(document: Document, parts: Partition, links: Links) -> tuple[FoundImage, ...]:
    """The article's pictures in document order, the leading one marked."""
    stated = _stated(document)
    found = islice(_printed(document, parts, links, name_of(stated.url) if stated else ""), _MAX_IMAGES)
    printed = list(_with_own_captions(document, found))
    if stated is None or is_stand_in(stated.url) or is_for_sharing(document, stated.url):
        if printed:
            leading = next((i for i, image in enumerate(printed) if image.caption or not is_stand_in(image.url)), 0)
            printed[leading] = replace(printed[leading], is_main=True)
        return tuple(printed)
    name, names = name_of(stated.url), [name_of(image.url) for image in printed]
    at = names.index(name) if name in names else next((i for i, other in enumerate(names) if is_cut(name, other)), None)
    if at is None and not (printed and _leads(document, parts, printed[0])):
        return (stated, *printed)
    at = at or 0
    printed[at] = replace(printed[at], is_main=True)
    return tuple(printed)


def _leads(document: Document, parts: Partition, image: FoundImage) -> bool:
    """Whether a picture with words of its own stands above the text: what is stated besides is another cut of it, for sharing."""
    bodies = parts.indexes(Zone.BODY)
    is_above = image.node is not None and bool(bodies) and image.node < document.blocks.node[bodies[0]]
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
    images = sorted((*document.markup.by_tag.get("img", ()), *document.markup.by_tag.get("amp-img", ())))
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
        if beside.isdisjoint((behind - 1, behind)) or _is_furniture(document, node, nodes.attributes[node]):
            continue
        if _leads_home(document, homes, node) or _is_of_list(document, parts, node):  # the site's own sign, another article's
            continue
        url = picture_url(document, node)
        if url is None or url in seen or is_icon(url) or is_own_sign(document, url):
            continue
        figure = _figure_around(document, node)
        if (url in over_and_over and name_of(url) != stated) or (figure is None and _is_small_portrait(parts, behind, url)):
            continue
        seen.add(url)
        caption, credit = _caption(document, parts, figure, behind)
        alt = clean(nodes.attributes[node].get("alt", "")) or None
        if caption is None and alt and _shows_author(document, parts, behind, alt):
            continue
        yield FoundImage(url=url, node=node, caption=caption, credit=credit, alt=alt, source="img")


def _with_own_captions(document: Document, images: Iterable[FoundImage]) -> Iterator[FoundImage]:
    """The pictures, of several in a row above one caption the last with it; those that one figure holds share it."""
    before: FoundImage | None = None
    for image in images:
        if before is not None and before.caption and _share_a_line(document, before, image):
            before = replace(before, caption=None, credit=None)
        if before is not None:
            yield before
        before = image
    if before is not None:
        yield before


def _share_a_line(document: Document, one: FoundImage, other: FoundImage) -> bool:
    """Whether nothing is printed between two pictures, which no figure holds together."""
    if one.node is None or other.node is None or one.caption != other.caption:
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
    nodes, figures = document.nodes, document.markup.by_tag.get("figure", ())
    before = bisect_left(figures, node)
    if not before or nodes.end[figures[before - 1]] > node:  # as nearly always
        return figures[before - 1] if before else None
    return next((around for around in document.ancestors(node) if nodes.tag[around] == "figure"), None)


def picture_url(document: Document, node: int) -> str | None:
    """The address of an `<img>`'s picture: what lazy loading will load, else `src`, else the largest of `srcset`."""
    attributes = document.nodes.attributes[node]
    for name in _LAZY if not _ALL_LAZY.isdisjoint(attributes) else ():
        value = attributes.get(name, "").strip()
        if value and not _is_placeholder(value):
            url = largest(value) if "srcset" in name else value
            if url and document.absolute(url):  # a path says nothing where the page's own address is unknown
                return url
    source = attributes.get("src", "").strip()
    if source and not _is_placeholder(source):
        return source
    for candidate in (attributes.get("srcset", ""), *_picture_sources(document, node)):
        if candidate and (url := largest(candidate)):
            return url
    own = (value.strip() for name, value in attributes.items() if _OWN_LAZY.fullmatch(name) and _PICTURE_FILE.search(value))
    return next((value for value in own if not _is_placeholder(value)), None) or _linked_picture(document, node)


def _linked_picture(document: Document, node: int) -> str | None:
    """The picture that a link right around an `<img>` leads to, as those that open it in full size do."""
    parent = document.nodes.parent[node]
    if parent < 0 or document.nodes.tag[parent] != "a":
        return None
    href = document.nodes.attributes[parent].get("href", "")
    return href.strip() if _PICTURE_FILE.search(href) else None


def _is_of_list(document: Document, parts: Partition, node: int) -> bool:
    """Whether all that is printed in the innermost element around a picture that prints anything is of a list of articles."""
    nodes, starts = document.nodes, document.blocks.first_piece
    for around in document.ancestors(node):
        first, end = nodes.first_piece[around], nodes.end_piece[around]
        if first < end:
            blocks = range(max(bisect_right(starts, first) - 1, 0), bisect_left(starts, end))
            return all(parts.zones[block] in _LISTS for block in blocks)
    return False


def _picture_sources(document: Document, node: int) -> Iterator[str]:
    """The `srcset`s of the `<picture>` around; the parser puts what follows a `<source>` inside it."""
    nodes = document.nodes
    picture = next((outer for outer in islice(document.ancestors(node), 6) if nodes.tag[outer] == "picture"), None)
    if picture is not None:
        for inner in range(picture + 1, nodes.end[picture]):
            if nodes.tag[inner] == "source":
                yield nodes.attributes[inner].get("srcset") or nodes.attributes[inner].get("data-srcset") or ""


def largest(srcset: str) -> str | None:
    """The address of the largest picture of a `srcset` (HTML standard, "srcset attributes").

    >>> largest("a.jpg 320w, b.jpg 1280w, c.jpg 640w"), largest("a,b.jpg"), largest("")
    ('b.jpg', 'a,b.jpg', None)
    """
    best: tuple[float, str] | None = None
    for found in _SOURCE.finditer(srcset):
        size = float(found[2] or 1)
        if not _is_placeholder(found[1]) and (best is None or size > best[0]):
            best = (size, found[1])
    return best[1] if best else None


def _is_placeholder(address: str) -> bool:
    lowered = address.lower()
    return any(map(lowered.__contains__, _PLACEHOLDER_WORDS)) and _PLACEHOLDER.search(address) is not None


@cache_short(4096)  # pictures of one kind bear one name
def _names_furniture(names: str) -> bool:
    lowered = names.lower()
    return any(map(lowered.__contains__, _FURNITURE_WORDS)) and _FURNITURE.search(names) is not None


@cache_short(1024)
def _is_small(side: str) -> bool:
    """Whether a picture's width or height is an icon's."""
    number = side.removesuffix("px")
    return number.isdecimal() and len(number) < 4 and 0 < int(number) < _MIN_SIDE


def _is_furniture(document: Document, node: int, attributes: Attributes) -> bool:
    sides = [value for name in ("width", "height") if (value := attributes.get(name))]
    is_pixel = sides == ["0", "0"] and not (attributes.get("alt") or attributes.get("sizes"))  # it counts readers
    if is_pixel or any(map(_is_small, sides)):
        return True
    parent = document.nodes.parent[node]
    around = document.nodes.attributes[parent] if parent >= 0 else {}
    for names in (attributes.get("class"), attributes.get("id"), around.get("class")):
        if names and _names_furniture(names):
            return True
    return _is_portrait(document, node)


def _is_portrait(document: Document, node: int) -> bool:
    """Whether a picture stands in an element named for the author that holds little else."""
    nodes = document.nodes
    for around in islice(document.ancestors(node), _PORTRAIT_DEPTH):
        names = nodes.attributes[around].get("class")
        if names and field_told(names) in ("author", "bio"):
            return nodes.end_piece[around] - nodes.first_piece[around] <= _PORTRAIT_PIECES
    return False


def _shows_author(document: Document, parts: Partition, behind: int, alt: str) -> bool:
    """Whether a picture beside a byline bears a name that stands in it: "Portrait of Jane Doe" above "By Jane Doe"."""
    beside = (block for block in (behind - 1, behind) if 0 <= block < len(parts.zones) and parts.zones[block] is Zone.BYLINE)
    lines = [document.blocks.text[block] for block in beside]
    return bool(lines) and any(name in line for name in _NAME_PAIR.findall(alt) for line in lines)


def _caption(document: Document, parts: Partition, figure: int | None, behind: int) -> tuple[str | None, str | None]:
    """Caption and credit as printed: of the figure's own caption, else of the caption block right behind the picture."""
    text = credit = ""
    if figure is not None:
        inner = next(iter(document.inside(figure, "figcaption")), None)
        if inner is not None:
            text, credit = document.text_of(inner), _credit_behind(document, figure, inner)
        if told := list(_read_out(document, figure, inner)):
            credit, text = (told[0], told[-1]) if len(told) > 1 else (credit, told[0])
            return without_labels(" ".join(text.split()), credit.strip())
        if inner is not None and (parted := _parted_by_element(document, inner)):
            return split_credit(*(" ".join(part.split()) for part in parted))
    if not text and _is_caption(parts, behind):
        text = document.blocks.text[behind]
        if credit := _credit_of_block(document, parts, behind + 1):  # what the caption ends with in brackets is none
            return without_labels(" ".join(text.split()), credit)
    return split_credit(" ".join(text.split()), credit) if text or credit else (None, None)


def _read_out(document: Document, figure: int, caption: int | None) -> Iterator[str]:
    """What stands behind the labels that a figure has for those who hear the page: "Image source, ", "Image caption, ".

    Its caption, where it begins behind such a label and bears none itself, is told by its element.
    """
    nodes, pieces = document.nodes, document.pieces
    first, end = nodes.first_piece[figure], nodes.end_piece[figure]
    labels = [piece for piece in range(first, min(end, first + _FIGURE_PIECES)) if _is_read_out_label(document, piece)]
    opening = nodes.first_piece[caption] if caption is not None else end
    starts = [label + 1 for label in labels]
    if labels and labels[-1] < opening < end:
        labels.append(opening)
        starts.append(opening)
    for at, start in enumerate(starts):
        following = labels[at + 1] if at + 1 < len(labels) else end
        yield "".join(pieces.text[start:following]).replace(LINE_BREAK, " ")


def _is_read_out_label(document: Document, piece: int) -> bool:
    text = document.pieces.text[piece].strip()
    names = document.nodes.attributes[document.pieces.node[piece]].get("class", "")
    return text.endswith(_LABEL_ENDS) and len(text) <= _BUTTON_CHARS and _NOT_SHOWN.search(names) is not None


def _is_caption(parts: Partition, block: int) -> bool:
    return block < len(parts.zones) and parts.zones[block] is Zone.CAPTION and parts.seen[block]


def _credit_of_block(document: Document, parts: Partition, block: int) -> str:
    """The credit that is the whole of a caption block, below the one that tells what the picture shows; else an empty text."""
    if not _is_caption(parts, block) or split_credit(document.blocks.text[block - 1])[0] is None:
        return ""
    text, credit = split_credit(document.blocks.text[block])
    return credit if credit and text is None else ""


def _parted_by_element(document: Document, caption: int) -> tuple[str, str] | None:
    """A caption's text and the credit in an element called so within it; with the agency that a slash joins to that."""
    nodes, pieces = document.nodes, document.pieces
    node = next(_called_credit(document, range(caption + 1, nodes.end[caption])), None)
    if node is None:
        return None
    before = "".join(pieces.text[nodes.first_piece[caption] : nodes.first_piece[node]]).replace(LINE_BREAK, " ").strip()
    behind = "".join(pieces.text[nodes.end_piece[node] : nodes.end_piece[caption]]).replace(LINE_BREAK, " ").strip()
    credit = document.text_of(node)
    if behind.startswith("/") and len(behind) <= _MAX_AGENCY:
        return before, f"{credit} {behind}"
    if any(map(str.isalpha, behind)) and not before.strip(_SIGNS_BEFORE):
        return behind, credit
    return document.text_of(caption), credit


def _credit_behind(document: Document, figure: int, caption: int) -> str:
    """The credit in an element called so right behind a figure's caption."""
    nodes = document.nodes
    return _first_called_credit(document, range(nodes.end[caption], min(nodes.end[figure], nodes.end[caption] + _CREDIT_NODES)))


def _first_called_credit(document: Document, nodes: range) -> str:
    return next((document.text_of(node) for node in _called_credit(document, nodes)), "")


def _called_credit(document: Document, nodes: range) -> Iterator[int]:
    return (node for node in nodes if _CREDIT_CLASS.search(document.nodes.attributes[node].get("class", "")))


def split_credit(text: str, credit: str = "") -> tuple[str | None, str | None]:
    """A caption's text parted from the photographer or agency at its end.

    >>> split_credit("A bridge in winter. Photo: Jane Doe/AP")
    ('A bridge in winter.', 'Jane Doe/AP')
    >>> split_credit("A bridge in winter. (Jane Doe)", "Jane Doe"), split_credit("")
    (('A bridge in winter.', 'Jane Doe'), (None, None))
    >>> split_credit("A bridge in winter. (AP Photo/Jane Doe)"), split_credit("AFP photo / Jane Doe")
    (('A bridge in winter.', 'AP Photo/Jane Doe'), (None, 'AFP photo / Jane Doe'))
    >>> split_credit("Most nocą, fot. Jan Kaczka")
    ('Most nocą', 'Jan Kaczka')
    >>> split_credit("A bridge in winter. / ANN LEE"), split_credit("Ein Steg | Ann Lee"), split_credit("Most. Foto Ann Lee")
    (('A bridge in winter.', 'ANN LEE'), ('Ein Steg', 'Ann Lee'), ('Most.', 'Ann Lee'))
    >>> split_credit("冬天的桥。 王小明 摄"), split_credit("겨울의 다리다. 홍예시 기자"), split_credit("Híd télen. Fotó: Lám Béla")
    (('冬天的桥。', '王小明'), ('겨울의 다리다.', '홍예시 기자'), ('Híd télen.', 'Lám Béla'))
    >>> split_credit("A bridge in winter (Photo: UN Photo / Jane Doe)")
    ('A bridge in winter', 'UN Photo / Jane Doe')
    >>> split_credit("A bridge. Jane Doe/Moment via Getty Images"), split_credit("A bridge? Morrow Images/Moment via Getty Images")
    (('A bridge.', 'Jane Doe/Moment via Getty Images'), ('A bridge?', 'Morrow Images/Moment via Getty Images'))
    >>> split_credit("A bridge in winter / AFP"), split_credit("A bridge in winter / ICE")
    (('A bridge in winter', 'AFP'), ('A bridge in winter / ICE', None))
    >>> split_credit("A bridge in winter ("), split_credit("(")
    (('A bridge in winter', None), (None, None))
    >>> split_credit("पुल। चित्र: राम लाल"), split_credit("（圖／王小明提供）"), split_credit("눈 내린 다리. /푸른일보")
    (('पुल।', 'राम लाल'), (None, '王小明提供'), ('눈 내린 다리.', '푸른일보'))
    >>> split_credit("Jambatan lama. - Foto Ali Kasim"), split_credit("A bridge in winter. —JANE DOE"), split_credit("桥。本报记者 王小明 摄")
    (('Jambatan lama.', 'Ali Kasim'), ('A bridge in winter.', 'JANE DOE'), ('桥。', '王小明'))
    >>> split_credit("A bridge. © Jane Doe (AP)"), split_credit("A bridge (© Jane Doe)")
    (('A bridge.', 'Jane Doe (AP)'), ('A bridge', 'Jane Doe'))
    >>> split_credit("A bridge. (Photo by Jane Doe / AP)"), split_credit("גשר בחורף. צילום: יעל כץ")
    (('A bridge.', 'Jane Doe / AP'), ('גשר בחורף.', 'יעל כץ'))
    >>> split_credit("A bridge. Lantern photo by Jane Doe"), split_credit("Uma ponte - Ana Ruiz/Folhapress"), split_credit("[강릉=푸른일보] 홍예시 기자 = 다리다.")
    (('A bridge.', 'Jane Doe'), ('Uma ponte', 'Ana Ruiz/Folhapress'), ('다리다.', '홍예시'))
    """
    credit = credit.strip(" ()（）")
    if not credit and (opening := _KOREAN_CREDIT.match(text)):
        return without_labels(text[opening.end() :], opening["credit"])
    if credit and text.rstrip(" )").endswith(credit):
        text = text.rstrip(" )").removesuffix(credit).rstrip(" (|/–-")
    told = credit or text
    found = _AGENCY_PHOTO.search(told) if "/" in told else None
    if found is None and any(map(told.lower().__contains__, _CREDIT_LINE_WORDS)):
        found = _CREDIT_LINE.search(told)
    if found is None and not _CREDIT_MARKS.isdisjoint(told):
        found = _CREDIT.search(told)
    if found is None and any(map(told.__contains__, _EASTERN_WORDS)):
        found = _EASTERN_CREDIT_END.search(told)
    if found is None and told.count("|") < _LIST:
        found = _CREDIT_END.search(told)
    if found and (label := _LABEL.match(credit)) and label.end() < found.start():  # "Photo by Jane K. Doe /AP"
        found = None
    name = next(filter(None, found.groups())) if found else ""
    if found and credit:
        credit = name
    elif found and found.start() >= 0:
        credit, text = name, text[: found.start()].rstrip(" (（|/,—–-[")
    elif not credit and (behind := _SENTENCE_BEHIND.search(text)) and _AGENCY_ALONE.fullmatch(behind[1]):
        credit, text = behind[1].strip("() "), text[: behind.start()]
    elif not credit and (agency := _AGENCY_BEHIND.search(text)) and _is_sentence(text[: agency.start()]):
        credit, text = agency[1], text[: agency.start()]
    elif not credit and (bracketed := _BRACKETED.search(text)) and bracketed[1] not in _REMARKS:
        credit, text = bracketed[1] or bracketed[2], text[: bracketed.start()].rstrip()
    credit = _LABEL.sub("", credit.strip(), count=1)
    credit += ")" * (credit.count("(") > credit.count(")"))  # "© Jane Doe (AP)"
    return without_labels(text.rstrip(" (["), credit)  # what a bracket would open stands in another element


def _is_sentence(text: str) -> bool:
    """Whether what stands before an agency is more than the names of those who took the picture."""
    return "/" not in text and len(text.split()) > _NAME_WORDS


def without_labels(text: str, credit: str) -> tuple[str | None, str | None]:
    """Caption and credit, each None where it is a label, a button or a number and nothing else.

    >>> without_labels("A bridge Photo", "Jane Doe"), without_labels("Click to enlarge", ""), without_labels("3/28 photos", "01:30")
    (('A bridge', 'Jane Doe'), (None, None), (None, None))
    >>> without_labels("Source", "Quelle: AFP"), without_labels("A bridge", "/ Źródło: AFP"), without_labels("1984", "© AFP")
    ((None, 'AFP'), ('A bridge', 'AFP'), ('1984', 'AFP'))
    """
    if credit:
        credit = _CREDIT_OPENING.sub("", credit.removeprefix("(c) "))
        is_label = not credit.isupper() and _LABEL_ALONE.fullmatch(credit) is not None  # "BILD" is a paper
        if is_label or not any(map(str.isalpha, credit)) or _LENGTH.fullmatch(credit):
            credit = ""
    text = _RIGHTS_BEHIND.sub("", text)
    if credit:
        text = _LABEL_BEHIND.sub("", text)
    elif len(text) <= _SHORT and _AGENCY_ALONE.fullmatch(text):
        return None, text.strip("() ")
    if len(text) <= _SHORT and _is_button(text):
        text = ""
    return text or None, credit or None


def _is_button(text: str) -> bool:
    """Whether a caption tells nothing of the picture."""
    if _NO_CAPTION.fullmatch(text) or _LABEL_ALONE.fullmatch(text):
        return True
    zone = label_zone(text) if len(text) <= _BUTTON_CHARS and ":" not in text else None
    return says_more(text) or zone in (Zone.CAPTION, Zone.PROMOTION)
