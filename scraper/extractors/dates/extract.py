"""`published_at` and `modified_at`: every string that a page gives for them, best source first. Nothing is read here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.dates.elsewhere import HEAD_TRUST
from scraper.extractors.dates_by_look import DAY_ALONE
from scraper.extractors.marks import BLURRED, FOREIGN, Marks, Places
from scraper.extractors.pieces import lines_of, text_of_pieces
from scraper.structured import clean
from scraper.zones import Partition, Zone

#: JSON-LD properties in the order of trust.
_LD_PUBLISHED = (("datePublished", 0.95), ("dateCreated", 0.7), ("uploadDate", 0.55))
_LD_MODIFIED = (("dateModified", 0.95),)
#: Metas by name; what only says "date" is trusted less than what says "published".
_PUBLISHED_NAMES = """
    og:article:published_time og:published_time rnews:datepublished datepublished article:published
    article.published parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime sailthru.date pubdate
    publishdate publish-date publish_date publication_date publicationdate published_time published-date
    published_date citation_publication_date citation_online_date dc.date.issued dcterms.issued
    dcterms.date.issued dc.date.published bt:pubdate originalpublicationdate article_date_original published
    publish_time time_published vr:published_time shareaholic:article_published_time ptime og:pubdate
    prism.publicationdate lp:date
"""
_DATE_NAMES = """
    dcterms.created dc.date.created dc.created article.created article:created created date_published datecreated
    dc.date dcterms.date date article_date articledate displaydate gentime release_date og:release_date
    article:release_date video:release_date og:video:release_date buildtime
"""
_MODIFIED_NAMES = """
    article:modified_time og:article:modified_time og:modified_time datemodified article:modified dcterms.modified
    dc.date.modified dc.modified og:updated_time article:updated_time article.updated last-modified lastmod
    lastmodified modified moddate updated_time modified_time date_modified revised article_date_updated
    shareaholic:article_modified_time utime parsely-updated rnews:datemodified prism.modificationdate
    cxenseparse:recs:articlemodifiedtime
"""
_META_PUBLISHED: dict[str, float] = {
    "article:published_time": 0.94,
    **dict.fromkeys(_PUBLISHED_NAMES.split(), 0.93),
    **dict.fromkeys(_DATE_NAMES.split(), 0.74),
}
_META_MODIFIED: dict[str, float] = dict.fromkeys(_MODIFIED_NAMES.split(), 0.9)
#: What the names of other metas hold that tell such a date.
_SAYS_PUBLISHED, _SAYS_MODIFIED = re.compile("publish|pub[-_]?date"), re.compile("modif|updated")
_BY_NAME = 0.78  # trust in them
#: What the names of metas hold that say of publication something else: by whom, of which edition, until when.
_NO_DATES = re.compile("expir|publisher|publishing|version|status|type")
_HAS_CLOCK = re.compile(r"\d[T\s]+\d\d?[:.h]\d\d|\d{2}:\d{2}|^\d{10,14}$")
_HAS_NUMBER = re.compile(r"\d|[〇一二三四五六七八九十]")
_DAY = re.compile(r"\d{1,2}\D+\d{4}|\d{4}\D+\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2}")  # cheap: a day and a year
#: Since when somebody is a member of a forum, as its posts print beside their author.
_MEMBER_SINCE = re.compile(
    r"\W*(?:registriert|registered|registrado|registrato|enregistré|inscrit|inscription|iscritto|joined|join date|member since"
    r"|mitglied seit|membre depuis|miembro desde|membro (?:desde|dal)|dabei seit|lid sinds|geregistreerd|medlem (?:siden|sedan)"
    r"|dołączył|зарегистрирован|регистрация|реєстрація|kayıt|üyelik|تاريخ التسجيل|注册|註冊|登録日|가입)[^:：\d]{0,20}[:：\d]",
    re.I,
)
_CLOSE, _FAR, _ANYWHERE = 6, 30, 10_000  # blocks below the headline
_MAX_LINE = 200  # a longer block is prose
_MAX_VISIBLE = 12
_NEAR = (8, 14)  # blocks before and behind the headline where a date line may stand
_ABOVE = 8  # blocks above the headline, beyond which a line of the page's head tells today's date
_FEW = 2  # lines: of the publication, and of the last change
_ROW = 3  # `<time>` elements alike that date as many entries
_BELOW = 4  # blocks below it, or lines of its own, within which a line that is a day and nothing else dates the article


def stated_published(document: Document) -> list[Candidate]:
    """What `<head>` and data scripts state; enough where one of them has a time of day."""
    structured = document.structured
    found = [Candidate(text, f"json-ld:{name}", trust) for name, trust in _LD_PUBLISHED for text in structured.find_all(name)[:1]]
    found += _metas(document, _META_PUBLISHED, _SAYS_PUBLISHED)
    if not found and structured.article:  # else what there is belongs to another page
        for node in structured.nodes_of("webpage", "article", "blogposting", "newsarticle", "videoobject"):
            found += [Candidate(text, "json-ld:datePublished", 0.85) for text in structured.find_all("datePublished", node)[:1]]
    return found


def stated_modified(document: Document) -> list[Candidate]:
    """What `<head>` and data scripts state of the last change."""
    structured = document.structured
    found = [Candidate(text, f"json-ld:{name}", trust) for name, trust in _LD_MODIFIED for text in structured.find_all(name)[:1]]
    return [*found, *_metas(document, _META_MODIFIED, _SAYS_MODIFIED)]


def has_clock(candidates: Iterable[Candidate]) -> bool:
    """Whether one of the strings holds a time of day."""
    return any(_HAS_CLOCK.search(candidate.value) for candidate in candidates)


def marked_dates(document: Document, marks: Marks, places: Places, name: str) -> Iterator[Candidate]:
    """Elements that microdata, RDFa or their class name calls `name`: "published" or "modified"."""
    nodes = [node for node in marks.properties.get(name, ()) if not places.is_foreign(node)]
    for node in sorted(nodes, key=places.distance)[:3]:
        yield from _element(document, node, f"microdata:{name}", 0.88)
    if name == "published":
        yield from _times(document, places)
    classed = [node for node in marks.classes.get(name, ()) if places.is_in_reach(node, _CLOSE, _FAR)]
    for node in sorted(classed, key=places.distance)[:4]:
        yield from _element(document, node, f"class:{name}", 0.75)


def _times(document: Document, places: Places) -> Iterator[Candidate]:
    """`<time>` elements of the article, those that call themselves the date of publication first, then the nearest."""
    attributes = document.nodes.attributes
    own = []
    for node in document.markup.by_tag["time"]:
        if not places.is_in_reach(node, _CLOSE, _ANYWHERE) or _tells_today(places, node):
            continue
        name = f"{attributes[node].get('class', '')} {attributes[node].get('itemprop', '')}".lower()
        if ("updated" in name and "published" not in name) or "modif" in name:
            continue
        is_named = "pubdate" in attributes[node] or "publish" in name or "entry-date" in name
        own.append((not is_named, places.distance(node), node))
    later = _later_in_row(document, [node for _, _, node in own]) if len(own) >= _ROW else ()
    for not_named, _, node in sorted(one for one in own if one[2] not in later)[:4]:
        yield from _element(document, node, "time", 0.82 if not_named else 0.86)


def _later_in_row(document: Document, times: list[int]) -> set[int]:
    """Of the moments that elements of one make print in a row, as those of a live blog's entries, all but the oldest."""
    nodes, attributes = document.nodes, document.nodes.attributes
    makes: dict[tuple[str | None, str, str | None], list[int]] = {}
    for node in times:
        parent = nodes.parent[node]
        make = (attributes[node].get("class"), nodes.tag[parent], attributes[parent].get("class"))
        makes.setdefault(make, []).append(node)
    later: set[int] = set()
    for row in makes.values():
        stated = [attributes[node].get("datetime") or "" for node in row]  # of one make, so of one form: they sort as texts
        if len(row) >= _ROW and len(set(stated)) >= _ROW and all(stated):
            later.update(row)
            later.discard(row[stated.index(min(stated))])
    return later


def _tells_today(places: Places, node: int) -> bool:
    """Whether an element stands in the page's head, far above the headline."""
    return places.zone(node) is Zone.MASTHEAD and places.distance(node) > 3 * _ABOVE


def _element(document: Document, node: int, source: str, trust: float) -> Iterator[Candidate]:
    """The machine-readable value of an element, then its text."""
    attributes = document.nodes.attributes[node]
    for name in ("datetime", "content", "data-datetime", "data-date", "data-timestamp", "data-time", "title"):
        value = attributes.get(name)
        if value and _HAS_NUMBER.search(value) and len(value) < 80:
            yield Candidate(clean(value), f"{source}[{name}]", trust, node)
            break
    text = document.text_of(node)
    if text and len(text) <= _MAX_LINE and _HAS_NUMBER.search(text):
        yield Candidate(text, source, trust - 0.05, node)


def visible_lines(document: Document, parts: Partition, places: Places) -> Iterator[Candidate]:
    """Lines that may print a date: the byline zone, then short lines around the headline, then the article's end."""
    texts, nodes = document.blocks.text, document.blocks.node
    seen: set[int] = set()
    count = 0
    anchor = places.title if places.title is not None else places.body or 0
    bylines = [i for i in parts.indexes(Zone.BYLINE) if len(texts[i]) <= 2 * _MAX_LINE]
    top = 0 if places.title is None else anchor - _ABOVE
    below = () if places.title is None else range(anchor + 1, min(anchor + _BELOW + 1, len(texts)))
    is_dated = any(_DAY.search(texts[i]) for i in bylines)
    alone = [i for i in below if DAY_ALONE.fullmatch(texts[i])]
    yield from _lines_below_headline(document, places)
    for source, trust, blocks in (
        ("zone:byline", 0.8, sorted((i for i in bylines if i >= top), key=lambda i: abs(i - anchor))),
        ("below:title", 0.78, alone),
        ("near:title", 0.6, list(places.blocks_near(*_NEAR))),
        ("near:top", 0.5, [i for i in bylines if i < top]),
        ("near:end", 0.5, _after_body(parts, places)),
    ):
        for i in blocks:
            if (
                i in seen
                or len(texts[i]) > (2 * _MAX_LINE if source == "zone:byline" else _MAX_LINE)
                or not _HAS_NUMBER.search(texts[i])
                or _MEMBER_SINCE.match(texts[i])
                or (is_dated and parts.zones[i] is Zone.STANDFIRST)  # it tells of another day
                or (
                    source != "zone:byline"
                    and parts.zones[i] in FOREIGN
                    and (abs(i - anchor) > 3 or parts.zones[i] not in BLURRED)
                )
            ):
                continue
            seen.add(i)
            count += 1
            is_head = source == "near:title" and parts.zones[i] is Zone.MASTHEAD  # today, or when the site last changed
            told, sure = ("near:head", HEAD_TRUST) if is_head else (source, trust)
            yield Candidate(texts[i], told, sure, nodes[i])
            if count >= _MAX_VISIBLE:
                return


def _lines_below_headline(document: Document, places: Places) -> Iterator[Candidate]:
    """The first lines that hold a day, where they stand in one block with the headline, a line break between."""
    if places.title is None or not _DAY.search(document.blocks.text[places.title]):
        return
    block = range(document.blocks.first_piece[places.title], document.blocks.end_piece[places.title])
    for line in lines_of(document, block)[1 : _BELOW + 1]:
        text = text_of_pieces(document, line)
        if len(text) <= _MAX_LINE and _DAY.search(text):
            yield Candidate(text, "zone:byline", 0.8, document.pieces.node[line[0]])


def byline_dates(document: Document, parts: Partition, places: Places) -> list[Candidate]:
    """The date lines of the byline zone next to the headline: what readers are told, beside what is stated."""
    texts, nodes = document.blocks.text, document.blocks.node
    anchor = places.title if places.title is not None else places.body or 0
    end = min(places.body or 0, anchor + _FAR)  # what stands above the text dates it, too
    near = sorted(
        (i for i in parts.indexes(Zone.BYLINE) if (abs(i - anchor) <= _CLOSE or anchor < i < end) and _DAY.search(texts[i])),
        key=lambda i: abs(i - anchor),
    )
    near = [i for i in near if not _MEMBER_SINCE.match(texts[i])]
    return [Candidate(texts[i], "zone:byline", 0.8, nodes[i]) for i in near[:_FEW] if len(texts[i]) <= _MAX_LINE]


def _after_body(parts: Partition, places: Places) -> list[int]:
    if places.body_end is None:
        return []
    return [i for i in range(places.body_end + 1, min(places.body_end + 8, len(parts.zones))) if parts.seen[i]]


def _metas(document: Document, table: Mapping[str, float], telling: re.Pattern[str]) -> list[Candidate]:
    """The metas whose names stand in a table of trust or hold one of the telling words, best first."""
    found = []
    for name, values in document.structured.metas.items():
        trust = table.get(name)
        if trust is None and telling.search(name) and not _NO_DATES.search(name):
            trust = _BY_NAME
        if trust is not None and len(text := values[0].text) < 80 and _HAS_NUMBER.search(text):
            found.append(Candidate(clean(text), f"meta:{name}", trust, values[0].node))
    return sorted(found, key=lambda candidate: -candidate.confidence)


def date_from_address(document: Document) -> Iterator[Candidate]:
    """What a feed said, then the address, in which a day may stand."""
    hint = document.page.hints.get("published_at")
    if hint:
        yield Candidate(hint, "feed:published", 0.7)
    url = document.page.final_url or document.page.url
    if url:
        yield Candidate(url, "url", 0.4)
