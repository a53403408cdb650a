"""`outlet`: the name and the tagline of who publishes the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.links import Links
from scraper.extractors.pieces import block_of
from scraper.letters import key_of
from scraper.markup import LINE_BREAK
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

_PUBLISHERS = ("newsmediaorganization", "organization", "corporation", "publisher")
_TAGLINE = re.compile(r"tag-?_?line|site-?_?description|slogan|motto|site-?_?desc\b|claim\b", re.I)
#: What names a link to the front page without naming the outlet; by the letters alone.
_NO_NAMES = frozenset(
    map(
        key_of,  # which leaves vowel signs out
        (
            "home homepage frontpage front startpage start startseite titelseite accueil inicio portada início página "
            "páginainicial paginaprincipal páginaprincipal hjem hem hjemmeside forside forsiden startsida startside etusivu "
            "forsíða главная главнаястраница наглавную головна головнасторінка галоўная начало почетна početna naslovna "
            "naslovnica насловна anasayfa titulnístrana úvod úvodnístrana domov titulka primapagină acasă strona główna "
            "stronagłówna kezdőlap címlap kezdőoldal fooldal főoldal αρχική αρχικήσελίδα esileht avaleht sākums sākumlapa "
            "pradžia pradinis titulinis inici hasiera kreu ballina faqjakryesore əsassəhifə ənaséhifə bashsahifa boshsahifa "
            "bastybet bасты басты գլխավոր მთავარი нүүр нүүрхуудас ホーム トップ トップページ 首页 首頁 홈 الرئيسية الصفحةالرئيسية خانه "
            "صفحهاصلی صفحهنخست سرورق صفحۂاول בית ראשי עמודהבית דףהבית मुख्यपृष्ठ होम गृहपृष्ठ মূলপাতা প্রচ্ছদ হোম முகப்பு "
            "హోమ్ หน้าแรก หน้าหลัก trangchủ beranda lamanutama mwanzo back logo top blog halamanutama"
        ).split(),
    )
)
#: A date, an address, a telephone, an issue, the weather, the day's saint, a demand: no motto.
_NO_MOTTO = re.compile(
    r"\d{1,2}\D{1,20}\d{4}|\d{4}\D\d{1,2}\D|\b\d{1,2}[:.]\d{2}\b|@|https?:|www\.|©|[:?!]$|°|℃|(?:\d[\s()./-]{0,2}){7}"
    r"|^\W*\d{1,2}\.?\s+[^\W\d]+\W*$|^\W*\S+\s+\d{1,2}\b[.,]?(?:\s|$)|^\W*\d{4}\D{1,15}\d{1,2}\b|[$€£¥₹]|年\d|월\s?\d|月\d"
    r"|№|\bn[°º]|\b(?:nr|no|issue|vol|ausgabe|edition|edición|edição)\b\.?:?\s?\d|\b(?:edition|ausgabe|edición):"
    r"|\b(?:cookie|javascript|subscribe|sign[ -]?(?:in|up)|log ?in|menu|search|navigation|logo|home ?page|e-?mails?"
    r"|hotline|tel|phone|issn|usd|eur|welcome|willkommen|bienvenid[oa]s?|bienvenue|logga in|logg inn|einloggen|anmelden|connexion"
    r"|se connecter|iniciar sesión|accedi|giriş|đăng nhập)\b"
    r"|imieniny|svátek|meniny|névnap|napja\b|vārda dien|vardadien|nimipäiv|namnsdag|телефон|приветству|вітаємо|добро пожаловать|войти|увійти"
    r"|登录|登入|ログイン|로그인",
    re.I,
)
_SEPARATORS = re.compile(r"\s+[-–—|·•:»«/]+\s+|\s*[|:：｜]+\s+|:{2,}")
_LATIN = re.compile(r"[A-Za-z]")
_CONTROLS = ("button", "label", "option", "li", "form", "input")
_BOLD = frozenset(("h1", "h2", "h3", "b", "strong", "font", "big", "center"))
_NAME = re.compile(r"logo|brand|(?:site|blog|paper)[-_]?(?:title|name)|masthead", re.I)
_KEYED = re.compile(r"[^\W\d]\S*(?:\s\S+)?[:：]\s")  # "Editor: …", no motto unless its element is called one
_NUMBERS = re.compile(r"\d+")
_MAX_PRINTED = 50  # of a name that only the masthead tells
_MAX_HOMES = 12
_MAX_LINES = 20
_MAX_NAME = 80
_MAX_TAGLINE = 160
#: What parts an outlet's name from its motto, and the motto from what follows, in one line.
_PARTING = re.compile(r"\s[-–*•·/]+\s|\s?[—|│]+\s?")
_EDGE = " \t\n-–—:|·•*,~="
_NAME_ENDS = frozenset(" -–—:|·•*,\u3000：(（,，")


def extract_outlet_names(document: Document, parts: Partition, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the outlet's name, best first."""
    stated = tuple(_names(document))
    return tuple(
        c
        for c in stated or _printed_names(document, parts, links)
        if c.value and len(c.value) <= _MAX_NAME and not c.value.startswith(("http", "@"))
    )


def _names(document: Document) -> Iterator[Candidate]:
    structured = document.structured
    for meta in structured.metas.get("og:site_name", ())[:1]:
        yield Candidate(clean(meta.text), "meta:og:site_name", 0.95, meta.node)
    for text in structured.find_all("publisher")[:1]:
        yield Candidate(text, "json-ld:publisher", 0.9)
    for kind, trust in ((("website",), 0.85), (_PUBLISHERS, 0.7)):
        for node in structured.nodes_of(*kind):
            yield from (Candidate(text, f"json-ld:{kind[0]}", trust) for text in texts_of(node.get("name"))[:1])
    for name, trust in (
        ("application-name", 0.7),
        ("apple-mobile-web-app-title", 0.65),
        ("publisher", 0.6),
        ("dc.publisher", 0.6),
        ("dcterms.publisher", 0.6),
        ("copyright", 0.2),
    ):
        if found := structured.meta(name):
            yield Candidate(clean(found.text), f"meta:{name}", trust, found.node)


def _printed_names(document: Document, parts: Partition, links: Links) -> Iterator[Candidate]:
    """What the links to the front page say, in words or by their picture; those that `<title>` says too first."""
    title = key_of(document.markup.title)
    found = []
    for node in links.homes[:_MAX_HOMES]:
        text = _link_text(document, node, title) or _picture_text(document, node)
        key = key_of(text)
        if len(key) > 1 and "\n" not in text and key not in _NO_NAMES:
            found.append((key not in title, Candidate(text, "link:home", 0.6 if key in title else 0.4, node)))
    yield from (candidate for _, candidate in sorted(found, key=lambda pair: pair[0]))
    if not found:
        repeated = tuple(_repeated(document, parts))
        yield from repeated or _headed(document, parts)


def _link_text(document: Document, node: int, title: str) -> str:
    """What a link says; its first words alone where `<title>` says these and not the motto that the link goes on with."""
    text, first = document.text_of(node), document.nodes.first_piece[node]
    if document.nodes.end_piece[node] - first > 1 and key_of(text) not in title:
        opening = " ".join(document.pieces.text[first].split())
        if len(key := key_of(opening)) > 2 and key in title:
            return opening
    return text


def _repeated(document: Document, parts: Partition) -> Iterator[Candidate]:
    """Parts of `<title>` that the page's head, foot or pictures say too."""
    blocks = document.blocks
    around = [blocks.text[i] for i in parts.indexes(Zone.MASTHEAD, Zone.FOOTER, Zone.NOTICE)]
    pictures = [document.nodes.attributes[node].get("alt", "") for node in document.markup.by_tag.get("img", ())[:5]]
    said = " ".join(map(key_of, (*around, *pictures)))
    for part in _SEPARATORS.split(document.markup.title):
        if len(key_of(part)) > 3 and key_of(part) in said:
            yield Candidate(part.strip(), "title", 0.4)


def _headed(document: Document, parts: Partition) -> Iterator[Candidate]:
    """The first line of the masthead that stands out as a name does: as a heading, in bold, or in an element named for it."""
    nodes = document.nodes
    for piece in _masthead_pieces(document, parts):
        node = document.pieces.node[piece]
        text = _line_from(document, piece)
        is_bold = nodes.tag[node] in _BOLD or _NAME.search(nodes.attributes[node].get("class", "")) is not None
        is_name = 1 < len(text) <= _MAX_PRINTED and len(_NUMBERS.findall(text)) < 2 and any(map(str.isalpha, text))
        if is_bold and is_name and not _NO_MOTTO.search(text) and label_zone(text) is None:
            if key_of(text) not in _NO_NAMES and _fits_host(text, document.page.final_url or document.page.url or ""):
                yield Candidate(text, "zone:masthead", 0.3, node)
            return


def _line_from(document: Document, piece: int) -> str:
    """The text of the element whose piece opens a line; "" where it opens none, or other letters run on behind it."""
    texts, nodes, end = document.pieces.text, document.pieces.node, document.blocks.end_piece[block_of(document, piece)]
    if texts[piece][:1] != LINE_BREAK and piece > document.blocks.first_piece[block_of(document, piece)]:
        return ""
    last = piece + 1
    while last < end and nodes[last] == nodes[piece] and texts[last][:1] != LINE_BREAK:
        last += 1
    text = "".join(texts[piece:last])
    is_cut = last < end and text[-1:].isalpha() and texts[last][:1].isalpha()
    return "" if is_cut else " ".join(text.split()).strip(_EDGE)


def _fits_host(name: str, url: str) -> bool:
    """Whether a name and the page's host share their letters; one of another script than hosts are written in may always."""
    key, labels = key_of(name), url.partition("//")[2].partition("/")[0].lower().replace("-", "").split(".")
    return not _LATIN.search(name) or any(len(label) > 2 and (label in key or key in label) for label in labels[:-1])


def _picture_text(document: Document, node: int) -> str:
    nodes = document.nodes
    for inner in range(node + 1, nodes.end[node]):
        if nodes.tag[inner] == "img" and (alt := nodes.attributes[inner].get("alt")):
            return clean(alt)
    return ""


def extract_taglines(
    document: Document, parts: Partition, links: Links, names: tuple[Candidate, ...] = ()
) -> tuple[Candidate, ...]:
    """What the page's head prints as the outlet's motto: named so in the markup, or right behind the outlet's name."""
    found = [
        Candidate(text, "json-ld:slogan", 0.8)
        for node in document.structured.nodes_of("website", *_PUBLISHERS)
        for text in texts_of(node.get("slogan"))[:1]
    ]
    blocks = document.blocks
    if document.is_text:
        found += [
            Candidate(blocks.text[i], "zone:masthead", 0.6, blocks.node[i])
            for i in parts.indexes(Zone.MASTHEAD)
            if _is_motto(blocks.text[i])
        ]
        return tuple(found)
    top = next(iter(parts.indexes(Zone.TITLE, Zone.BODY)), len(blocks.text))
    for i in range(min(top, _MAX_LINES)):
        if blocks.link_chars[i] or not parts.seen[i] or not _is_motto(blocks.text[i]):
            continue
        node = blocks.node[i]
        if _is_tagline(document, node) or _is_tagline(document, document.nodes.parent[node]):
            found.append(Candidate(blocks.text[i], "class:tagline", 0.85, node))
    for home in links.homes[:_MAX_HOMES]:
        text, node = _behind(document, home, top)
        if text and _is_motto(text) and not _KEYED.match(text):
            found.append(Candidate(text, "near:name", 0.6, node))
    found += _behind_name(document, parts, names)
    return tuple(sorted(found, key=lambda candidate: -candidate.confidence))


def _behind(document: Document, home: int, top: int) -> tuple[str, int]:
    """The unlinked text right behind a link to the front page: in its block, else the next block; above the headline only."""
    blocks, pieces = document.blocks, document.pieces
    last = document.nodes.end_piece[home]
    block = bisect_right(blocks.first_piece, max(last - 1, 0)) - 1
    if not 0 <= block < top:
        return "", home
    if last < blocks.end_piece[block]:
        return ("", home) if pieces.link[last] >= 0 else (" ".join(pieces.text[last].split()), pieces.node[last])
    if document.nodes.first_piece[home] == last and last == blocks.first_piece[block]:
        return "", home
    following = block + 1
    if following >= top or blocks.link_chars[following] or document.nodes.tag[blocks.node[following]] in _CONTROLS:
        return "", home
    return blocks.text[following], blocks.node[following]


def _behind_name(document: Document, parts: Partition, names: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """What the masthead prints behind the outlet's name: in its line, or in the next one."""
    keys = sorted({key for name in names if len(key := key_of(name.value)) > 2}, key=len, reverse=True)
    if not keys:
        return
    links = document.pieces.link
    named = -1  # the piece before, where it was the name
    for piece in _masthead_pieces(document, parts):
        text = " ".join(document.pieces.text[piece].split())
        key = key_of(text)
        name = next((name for name in keys if key.startswith(name)), "")
        if name == key:
            named = piece if key else named
            continue
        rest = _without(text, name) if name else text if named >= 0 and links[piece] in (-1, links[named]) else ""
        motto = _motto_in(rest) if rest else ""
        if motto:
            yield Candidate(motto, "near:name", 0.55, document.pieces.node[piece])
        named = -1


def _masthead_pieces(document: Document, parts: Partition) -> Iterator[int]:
    """The pieces of the masthead that stand in no control."""
    blocks, nodes = document.blocks, document.nodes
    for block in parts.indexes(Zone.MASTHEAD)[:_MAX_LINES]:
        if parts.seen[block] and nodes.tag[blocks.node[block]] not in _CONTROLS:
            for piece in range(blocks.first_piece[block], blocks.end_piece[block]):
                if nodes.tag[document.pieces.node[piece]] not in _CONTROLS and not document.pieces.text[piece].isspace():
                    yield piece


def _without(text: str, name: str) -> str:
    """What follows the name, given by its letters, that a text opens with; "" where the name's last word goes on."""
    end = next(at for at in range(1, len(text) + 1) if len(key_of(text[:at])) >= len(name))
    return text[end:] if text[end : end + 1] in _NAME_ENDS else ""


def _motto_in(text: str) -> str:
    """The motto that a line opens with: up to the first part that is none."""
    text = text.strip(_EDGE)
    end = 0
    for parting in (*_PARTING.finditer(text), None):
        part = text[end : parting.start() if parting else len(text)]
        if _NO_MOTTO.search(part):
            break
        end = len(text) if parting is None else parting.end()
    motto = text[:end].strip(" \t-–—:|·•*")
    return motto if _is_motto(motto) and not _KEYED.match(motto) else ""


def _is_motto(text: str) -> bool:
    if not 8 <= len(text) <= _MAX_TAGLINE or (len(text.split()) < 3 and _LATIN.search(text)):
        return False
    return _NO_MOTTO.search(text) is None and label_zone(text) is None


def _is_tagline(document: Document, node: int) -> bool:
    if node < 0:
        return False
    attributes = document.nodes.attributes[node]
    return bool(_TAGLINE.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"))
