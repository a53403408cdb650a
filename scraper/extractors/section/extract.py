"""`section`: the part of the outlet that the article stands in, such as "Politics"."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from msgspec.structs import replace

from scraper.caches import cache_short
from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.links import OF_TOPIC, Links
from scraper.extractors.lists.more import says_more
from scraper.extractors.marks import Places, find_property
from scraper.extractors.outlet.masthead import is_language_switch
from scraper.extractors.outlet.printed import likeness
from scraper.extractors.section.breadcrumbs import (
    BACK,
    BUTTON,
    MAX_WORDS,
    NO_SECTIONS,
    NO_STEPS,
    SHARED_TOO,
    is_section,
    linked_path,
    printed_path,
)
from scraper.extractors.title.extract import headlines_in
from scraper.extractors.urls import own_host
from scraper.letters import key_of
from scraper.structured import clean, listed, texts_of
from scraper.zones import Partition, Zone
from scraper.zones.addresses import addresses_in
from scraper.zones.labels import label_zone

_METAS = (
    ("article:section", 0.9),
    ("og:article:section", 0.9),
    ("parsely-section", 0.88),
    ("articlesection", 0.88),
    ("sailthru.section", 0.8),
    ("cxenseparse:section", 0.8),
    ("section", 0.8),
    ("og:section", 0.8),
    ("dcterms.subject.section", 0.7),
)
_STATED = 0.75  # trust of what a page says that its section is, whatever its name
_MAX_CHARS = 40
_MAX_STATED = 60  # characters of what a page says that its section is
_FEW_WORDS = 2
_LIKE = 0.6  # share of the host's letters that an outlet's name has
_ABOVE, _BELOW = 3, 3  # blocks around the headline
_LABELS_ABOVE = 5  # the same of lines that bear a label
_MENU_BLOCKS = 200
_CLOSE = 4  # blocks behind the text
_SIGNS = 6  # that an address leaves out of a section's name
_PATH = 4  # steps of a printed path
_ABOVE_HEADLINE = (Zone.TAGS, Zone.NAVIGATION, Zone.OTHER, Zone.BYLINE)
_BESIDE_HEADLINE = (Zone.TAGS, Zone.NAVIGATION, Zone.OTHER, Zone.MASTHEAD)  # where a section's name stands
_LISTS = (Zone.RELATED, Zone.TICKER)  # of other articles
_LABELLED_IN = (*_BESIDE_HEADLINE, Zone.BYLINE)
#: Names of elements that hold the section's name.
_SECTION_NAME = re.compile(
    r"(?:^|[\s_-])(?:article|post|entry|news|story)?[-_]?(?:cat(?:egor(?:y|ie|ia)(?:[-_]?name)?)?|section(?:[-_]?name)|rubri(?:k|que|ca|c)|ressort|kat(?:egori\w*)?"
    r"|sec(?:cion|ao)|sezione|eyebrow)(?:$|[\s_-](?!list|menu|links))",
    re.I,
)
#: The section behind its label, in the words of templates.
_LABELLED = re.compile(
    r"\W*(?:category|section|kategorie|rubrik|ressort|catégorie|rubrique|categoría|sección|categoria|seção|secção|sezione|rubrica"
    r"|categorie|rubriek|kategori|avdelning|osasto|kategoria|dział|rubryka|rubrika|kategória|rovat|secțiune|kategorija|kategorya"
    r"|рубрика|раздел|категория|категорія|розділ|категорија|κατηγορία|bölüm|kateqoriya|القسم|التصنيف|الفئة|دسته[\s\u200c]?بندی|سرویس"
    r"|מדור|קטגוריה|श्रेणी|বিভাগ|หมวด|หมวดหมู่|chuyên mục|danh mục|分类|分類|栏目|カテゴリー?|ジャンル|카테고리|분류)"
    r"\s?[:：]\s*(?P<name>[^:：|,\n]{2,40})",
    re.I,
)
#: What a menu's item is called that leads to where the reader is.
_CURRENT = re.compile(r"(?:^|[\s_-])(?:active|current|selected)(?:$|[\s_-])", re.I)
_ACCENTS = re.compile(r"[\u0300-\u036f]")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "å": "aa", "ø": "oe", "æ": "ae", "ß": "ss"}
)
_EDGE = " \t\n-–—›»‹«/|>·•"
_COMMA = re.compile(r"\s*[,;]\s*")
_AND = re.compile(r"(?:and|und|et|y|e|en|og|och|i|a|и|&)\b|&", re.I)
_ADDRESS = re.compile(r"[\w-]+(?:\.[\w-]+)+", re.ASCII)  # of a site
_FOR_MACHINES = frozenset(f"meta:{name}" for name, _ in _METAS) | {"json-ld:articleSection"}
#: What machines say in place of a section.
_MACHINE_WORDS = frozenset(
    "null none undefined false true article articles post posts blogpost page pages tags tag all other default".split()
)
#: What a system calls the section of an article that was put into none.
NO_CATEGORY = frozenset(
    map(
        key_of,
        (
            "uncategorized uncategorised unkategorisiert unkategorisierte nichtkategorisiert nonclassé nonclasse sincategoría "
            "sincategoria semcategoria senzacategoria geencategorie okategoriserade ukategorisert ukategoriseret bezkategorii "
            "nezařazené nezaradené kategorizálatlan fărăcategorie nekategorizirano безрубрики безкатегорії некатегоризирано "
            "χωρίςκατηγορία αταξινόμητα kategorisiz sınıflandırılmamış غيرمصنف دسته‌بندینشده ללאקטגוריה chưaphânloại "
            "takberkategori 未分类 未分類 미분류"
        ).split(),
    )
)
_NONE = NO_STEPS | NO_CATEGORY


def extract_sections(
    document: Document, parts: Partition, links: Links, places: Places, names: tuple[Candidate, ...] = ()
) -> tuple[Candidate, ...]:
    """Candidates for the section, best first; `names`: the outlet's, which are no section."""
    own, host = {key_of(name.value) for name in names}, own_host(document)
    headlines = headlines_in(document, parts)
    found = []
    for candidate in _sections(document, parts, links, places, headlines):
        text = candidate.value.strip(_EDGE)
        if candidate.source in _FOR_MACHINES:
            text = _first_of_several(text)
        key = key_of(text)
        is_own = key in own and (candidate.confidence <= _STATED or likeness(text, host) >= _LIKE)
        is_headline = key in headlines and sum(any(map(str.isalnum, word)) for word in text.split()) > _FEW_WORDS
        if key and key not in _NONE and not is_own and not is_headline and _may_be_section(text, candidate.source):
            found.append(replace(candidate, value=text))
    best = _as_printed(found)
    if best is not None and best.source in _FOR_MACHINES and best.value.islower():
        shown = _as_linked(document, best) or _as_line(document, best)
        if shown is not None:
            found.append(shown)
            best = shown
    return tuple(sorted(found, key=lambda one: one is not best))


def _as_printed(found: list[Candidate]) -> Candidate | None:
    """The first candidate, or another of its letters that is written as readers see it: "Crime & Safety" for "crime-safety"."""
    if not found or not found[0].value.islower():
        return found[0] if found else None
    key = key_of(found[0].value)
    return next((one for one in found if not one.value.islower() and key_of(one.value) == key), found[0])


def _as_linked(document: Document, stated: Candidate) -> Candidate | None:
    """The words of the first link to the folder that a page states as its section: "Kärnten" for "kaernten"."""
    attributes, end = document.nodes.attributes, f"/{stated.value.replace(' ', '-')}"
    for node in document.markup.by_tag["a"]:
        if attributes[node].get("href", "").partition("?")[0].rstrip("/").endswith(end):
            text = " ".join(document.text_of(node).split())
            if len(text) <= _MAX_CHARS and not text.islower() and _names_folder(text, stated.value):
                return Candidate(text, "link:section", stated.confidence, node)
    return None


def _as_line(document: Document, stated: Candidate) -> Candidate | None:
    """The first line of the page of whose letters systems make what it states as its section: "Salt & Sea" for "salt-sea"."""
    nodes, length = document.blocks.node, len(stated.value)
    for block, text in enumerate(document.blocks.text):
        is_near = length - 1 <= len(text) <= length + _SIGNS and text[:1].isupper()
        if is_near and _names_folder(text, stated.value):
            return Candidate(text, "zone:section", stated.confidence, nodes[block])
    return None


def _names_folder(text: str, folder: str) -> bool:
    """Whether the name of a folder is made of a text as systems make them.

    >>> _names_folder("Kärnten", "kaernten"), _names_folder("España & América", "espana-america"), _names_folder("More", "city")
    (True, True, False)
    """
    key = key_of(folder)
    return any(key == key_of(_ACCENTS.sub("", unicodedata.normalize("NFD", form))) for form in (text, text.translate(_UMLAUTS)))


def _first_of_several(text: str) -> str:
    """The first of several sections that a text tells.

    >>> _first_of_several("Boats, Rivers, Tides"), _first_of_several("Boats,Rivers"), _first_of_several("Boats, Rivers")
    ('Boats', 'Boats', 'Boats, Rivers')
    >>> _first_of_several("Boats, Rivers, and Tides")
    'Boats, Rivers, and Tides'
    """
    several = _COMMA.split(text)
    is_list = len(several) > len(text.split(", ")) or (len(several) > _FEW_WORDS and not _AND.match(several[-1]))
    return next((one for one in several if key_of(one) not in NO_SECTIONS), text) if is_list else text


def _may_be_section(text: str, source: str) -> bool:
    """Whether a text is short enough, no question and no address, and from data scripts and metas no word for machines."""
    if source in _FOR_MACHINES and key_of(text) in _MACHINE_WORDS:
        return False
    is_prose = len(text) > _MAX_STATED or text.endswith(("?", "？", "؟"))
    return not (is_prose or "://" in text or (source == "link:section" and _ADDRESS.fullmatch(text)))


def _sections(
    document: Document, parts: Partition, links: Links, places: Places, headlines: Collection[str]
) -> Iterator[Candidate]:
    structured = document.structured
    yield from _stated(document, _METAS[:3])
    for text in structured.find_all("articleSection")[:1]:
        yield Candidate(text, "json-ld:articleSection", 0.85)
    for node in find_property(document, "articleSection")[:1]:
        if len(text := document.text_of(node)) <= _MAX_CHARS:
            yield Candidate(text, "microdata:articleSection", 0.85, node)
    yield from _stated(document, _METAS[3:])
    for crumbs in structured.nodes_of("breadcrumblist"):
        names = [
            name
            for item in listed(crumbs.get("itemListElement"))
            if isinstance(item, dict)
            for name in (texts_of(item.get("name")) or texts_of(item.get("item")))[:1]
        ]
        if len(names) > 2:  # front page, section, …, this article
            yield Candidate(_last_word(names[1:-1]), "json-ld:BreadcrumbList", 0.6)
        elif len(names) == 2 and is_section(document, names[1]) and not _ends_here(document, crumbs):  # front page, section
            yield Candidate(names[1], "json-ld:BreadcrumbList", 0.5)
    for source, trust, texts in (
        ("rel:category", 0.8, _texts(document, _own_categories(links, places)[:1])),
        ("breadcrumb", 0.5, _texts(document, linked_path(document, links)[-1:])),
        ("breadcrumb", 0.5, printed_path(document, parts, places)[-1:]),
        ("link:section", 0.5, _texts(document, _last_section(document, links, places, headlines))),
        ("class:section", 0.45, _called_so(document, parts, places)),
        ("label:section", 0.45, _labelled(document, parts, places)),
        ("menu:section", 0.4, _of_menu(document, parts, places)),
        ("menu:current", 0.35, _marked_in_menu(document, parts, places)),
        ("zone:tags", 0.3, _alone_above(document, parts, places)),
    ):
        for text, node in texts:
            if 1 < len(text) <= _MAX_CHARS and "\n" not in text:
                yield Candidate(text, source, trust, node)


def _last_word(steps: list[str]) -> str:
    """The last of a path's steps that is more than a letter by which a glossary is sorted.

    >>> _last_word(["Glossary", "E"]), _last_word(["News", "IT"]), _last_word(["E"])
    ('Glossary', 'IT', 'E')
    """
    return next((step for step in reversed(steps) if len(step) > 1), steps[-1])


def _ends_here(document: Document, crumbs: Mapping[str, Any]) -> bool:
    """Whether the last step of a stated path leads to the page itself."""
    last = listed(crumbs.get("itemListElement"))[-1]
    item = last.get("item") if isinstance(last, dict) else None
    address = item if isinstance(item, str) else (item.get("@id") or item.get("url")) if isinstance(item, dict) else None
    own = document.page.final_url or document.page.url or ""
    return isinstance(address, str) and bool(own) and address.partition("//")[2].rstrip("/") == own.partition("//")[2].rstrip("/")


def _stated(document: Document, names: Iterable[tuple[str, float]]) -> Iterator[Candidate]:
    """The first of each of the metas that the page has."""
    metas = document.structured.metas
    for name, trust in names:
        if name in metas:
            text, node = metas[name][0]
            yield Candidate(clean(text), f"meta:{name}", trust, node)


def _of_menu(document: Document, parts: Partition, places: Places) -> list[tuple[str, int]]:
    """The last of the few words right above the headline that the site's menu has, too; one or none."""
    if places.title is None:
        return []
    above = range(places.title - 1, max(places.title - 1 - _ABOVE, -1), -1)
    paths = [(i, _pieces(document, i)) for i in above if parts.zones[i] in _ABOVE_HEADLINE]
    paths = [(i, path) for i, path in paths if 0 < len(path) <= _PATH and _is_path(document, parts, i, path)]
    if not paths:  # as mostly
        return []
    menu = Counter(key_of(text) for i in parts.indexes(Zone.NAVIGATION)[:_MENU_BLOCKS] for text, _ in _pieces(document, i))
    for i, path in paths:
        is_menu = parts.zones[i] is Zone.NAVIGATION  # and counted with it
        called = [(text, node) for text, node in path if menu[key_of(text)] > is_menu and _may_name_section(text)]
        called = [(text, node) for text, node in called if key_of(text) not in NO_SECTIONS and "{" not in text]
        if called:
            return called[-1:]
    return []


def _marked_in_menu(document: Document, parts: Partition, places: Places) -> list[tuple[str, int]]:
    """The last link of the menu above the headline that is marked as the one where the reader is; one or none."""
    if places.title is None:
        return []
    pieces, blocks = document.pieces, document.blocks
    for i in reversed([i for i in parts.indexes(Zone.NAVIGATION)[:_MENU_BLOCKS] if i < places.title]):
        links = dict.fromkeys(pieces.link[blocks.first_piece[i] : blocks.end_piece[i]])
        for link in reversed([link for link in links if link >= 0 and _is_marked(document, link)]):
            text = " ".join(document.text_of(link).split())
            if key_of(text) not in NO_SECTIONS and is_section(document, text) and _may_name_section(text):
                return [(text, link)]
    return []


def _alone_above(document: Document, parts: Partition, places: Places) -> list[tuple[str, int]]:
    """The words that stand alone among what is above the headline and are taken for a tag; one or none."""
    if places.title is None:
        return []
    above = [i for i in parts.indexes(Zone.TAGS) if places.title - _ABOVE <= i < places.title]
    pieces = [piece for i in above for piece in _pieces(document, i)]
    if len(pieces) != 1 or not is_section(document, pieces[0][0]) or not _may_name_section(pieces[0][0]):
        return []
    addresses = (address for i in above for address in addresses_in(document, i))
    return pieces if not any(map(OF_TOPIC.search, addresses)) else []


def _is_marked(document: Document, link: int) -> bool:
    """Whether a link to another page is marked as a menu's current item, by itself or by the `<li>` that it stands in."""
    nodes = document.nodes
    own, parent = nodes.attributes[link], nodes.parent[link]
    if own["href"][:1] in ("", "#"):
        return False
    item = nodes.attributes[parent] if parent >= 0 and nodes.tag[parent] == "li" else {}
    is_said = "aria-current" in own or "aria-current" in item
    return is_said or _says_current(own.get("class", "")) or _says_current(item.get("class", ""))


@cache_short(4096)
def _says_current(names: str) -> bool:
    """Whether a class says that an item is a menu's current one; the items of a page share their classes."""
    return _CURRENT.search(names) is not None


def _is_path(document: Document, parts: Partition, block: int, pieces: list[tuple[str, int]]) -> bool:
    """Whether a block is the way from the front page, or a lone step; one of the navigation must be no end of the menu."""
    if parts.zones[block] is not Zone.NAVIGATION:
        return True
    if len(pieces) > 1:
        return key_of(pieces[0][0]) in NO_STEPS
    beside = (i for i in (block - 1, block + 1) if i >= 0 and parts.zones[i] is Zone.NAVIGATION)
    return all(len(_pieces(document, i)) > _FEW_WORDS for i in beside)


def _pieces(document: Document, block: int) -> list[tuple[str, int]]:
    """The short texts that a block prints, each in an element of its own, and their elements."""
    pieces, blocks = document.pieces, document.blocks
    found = range(blocks.first_piece[block], blocks.end_piece[block])
    texts = ((" ".join(pieces.text[piece].split()).strip(_EDGE), pieces.node[piece]) for piece in found)
    return [(text, node) for text, node in texts if 1 < len(text) <= _MAX_CHARS]


def _called_so(document: Document, parts: Partition, places: Places) -> list[tuple[str, int]]:
    """The text beside the headline whose element is called after the section, or its first link; one or none."""
    blocks, nodes = document.blocks, document.nodes
    for i in places.blocks_near(_ABOVE, _BELOW):
        node = blocks.node[i]
        around = nodes.parent[node]
        if len(blocks.text[i]) > _MAX_CHARS or parts.zones[i] not in _BESIDE_HEADLINE:
            continue
        names = (nodes.attributes[node].get("class", ""), nodes.attributes[around].get("class", "") if around >= 0 else "")
        if any(map(_SECTION_NAME.search, names)):
            links = document.pieces.link[blocks.first_piece[i] : blocks.end_piece[i]] if blocks.link_chars[i] else ()
            first = next((link for link in links if link >= node), None)
            text = blocks.text[i] if first is None else document.text_of(first)
            if _may_name_section(text):
                return [(text, node)]
    return []


def _labelled(document: Document, parts: Partition, places: Places) -> list[tuple[str, int]]:
    """What a line beside the headline calls the section: "Category: Boats"; one or none."""
    for i in places.blocks_near(_LABELS_ABOVE, _BELOW):
        found = _LABELLED.fullmatch(document.blocks.text[i]) if parts.zones[i] in _LABELLED_IN else None
        if found and _may_name_section(found["name"]):
            return [(found["name"].strip(), document.blocks.node[i])]
    return []


def _texts(document: Document, nodes: list[int]) -> list[tuple[str, int]]:
    return [(document.text_of(node), node) for node in nodes]


def _own_categories(links: Links, places: Places) -> list[int]:
    """The links to categories that stand in no list of other articles; right behind the text its edge is blurred."""
    end = places.body_end or 0
    return [node for node in links.categories if places.zone(node) not in _LISTS or 0 <= places.block(node) - end <= _CLOSE]


def _last_section(document: Document, links: Links, places: Places, headlines: Collection[str]) -> list[int]:
    """The last link to a folder of the article that can be called after it, but none in a sentence of the text; one to the page
    itself if it is its headline."""
    root = next(iter(document.nodes.attributes), {})  # a page of nothing has none
    language = root.get("lang", "").partition("-")[0].casefold()
    own, title = frozenset(links.own), key_of(document.markup.title)

    def is_headline(key: str) -> bool:
        return bool(key) and (key in headlines or title.startswith(key))

    named = ((node, document.text_of(node)) for node in reversed(links.sections))
    named = ((node, text) for node, text in named if node not in own or is_headline(key_of(text)))
    nodes = (node for node, text in named if _may_name_section(text) and text.casefold() != language)
    return list(islice((node for node in nodes if not _is_in_sentence(document, places, node)), 1))


def _is_in_sentence(document: Document, places: Places, link: int) -> bool:
    """Whether a link is a few words of a block of the text."""
    block = places.block(link)
    return places.zone(link) is Zone.BODY and document.blocks.link_chars[block] < len(document.blocks.text[block])


def _may_name_section(text: str) -> bool:
    """Whether a link to a folder of the article can be called after it: no date, no "Back to the list" or "USA - English"."""
    is_date = has_digit(text) and (DATE.search(text) is not None or not any(map(str.isalpha, text)))
    is_button = says_more(text) or BACK.match(text) is not None or BUTTON.match(text) is not None
    is_button = is_button or (" " in text and label_zone(text) is Zone.SHARING and key_of(text) not in SHARED_TOO)
    return len(text.split()) <= MAX_WORDS and not (is_date or is_button or is_language_switch(text))
