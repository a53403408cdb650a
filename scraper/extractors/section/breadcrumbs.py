"""The path from the front page to the article, as the page prints it: "Home > News > Local"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from scraper.document import Document
from scraper.extractors.dates_by_look import DATE, has_digit
from scraper.extractors.links import Links
from scraper.extractors.lists.more import says_more
from scraper.extractors.marks import Places
from scraper.extractors.outlet.masthead import FRONT_PAGE_WORDS
from scraper.letters import key_of
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

NO_SECTIONS = FRONT_PAGE_WORDS - {"blog"}
MAX_WORDS = 4  # of a step that is a section
_MAX_CRUMBS = 6
#: An address that opens a program, or that hands over a page's, as buttons to share do.
_NO_PAGE = re.compile(r"\s*(?:mailto|whatsapp|tel|sms|javascript):|[^?]*\?[^:]*[:=/&]https?(?::|%3a)(?://|%2f)", re.I)
_MIN_OPENING = 6  # letters of a headline cut short
_MIN_TITLE = 12  # letters; shorter ones stand in the site's name
#: What an element around the path from the front page is called, in some languages of those who name it; in lower case.
_PATH = re.compile(
    r"crumb|krume|krums|pathway|nav-?chain|topic-?path|pankuzu|fil-?d?-?ariane|migas|briciole|migalha|kruimel|brotkr|okruszk"
    r"|drobeck|drobk|murupolku|kroshk|kroshki|remah"
)
_CALLED = ("class", "id", "aria-label")
_STEP = re.compile(r"\s*(?:[>＞]+|»|›|→|[-–]>|::+)\s*|\s+[/«‹\\]\s+|\s*／\s*")
_OF_MENUS = re.compile(r"\s[/\\]\s|::")  # signs that part menus too
_YEAR = re.compile(r"(?:19|20)\d\d")
_NO_STEP = re.compile(r"(?!(?:19|20)\d\d$)[\W\d_]+")  # neither letters nor a year
_MAX_UNSURE = 3  # steps that such a sign parts, where the first of them is not the front page
_MAX_PATH = 200  # characters of a printed path
_MAX_STEP = 40  # of one of its steps but the last
_MAX_ABOVE = 2  # blocks from a printed path to the headline
_PATH_LABEL = re.compile(r"^[^:：]{2,25}[:：](?!:)\s*(?=\S)")  # "You are here: "
#: How the last step calls the page itself.
_THIS_PAGE = frozenset(
    map(
        key_of,
        (
            "正文 正文页 文章正文 新闻正文 正文內容 查看内容 文章内容 文章內容 内容 內文 详情 详细 新闻详情 "
            "阅读新闻 浏览文章 浏览新闻 記事 記事詳細 詳細 本文 기사 본문 기사보기 뉴스보기 상세보기 "
            "article thisarticle current currentpage page thispage fullstory story "
            "detail details artikel artikeldetail artikkel artículo artigo articolo notizia статья материал подробно detay "
            "haberdetayı chitiết xemtin อ่านข่าว"
        ).split(),
    )
)
SHARED_TOO = frozenset(("social", "socialmedia"))  # sections, too, that label what is shared
NO_STEPS = NO_SECTIONS | _THIS_PAGE  # no sections in a path
#: How a link to an overview begins.
BACK = re.compile(
    r"(?:(?:go )?back to|return to|zurück zu[mr]?|retour (?:à|aux?)|volver a|voltar (?:a|à|ao|para)|torna (?:a|al)"
    r"|terug naar|tillbaka till"
    r"|tilbage til|tilbake til|powrót do|zpět na|назад [кв]|назад до|înapoi la)\b",
    re.IGNORECASE,
)
#: How a link to a folder opens that is a button.
BUTTON = re.compile(
    r"(?:view|see|browse|show|explore|read|ver|voir|vedi|bekijk|visa|vis|zobacz|смотреть)"
    r" (?:all|more|the|tod[oa]s|más|tou(?:te)?s|plus|tutt[ie]|alle|alla|wszystkie|все)\b"
    r"|(?:mehr|explore) \S+$|(?:zur liste|zu allen|alle anzeigen)\b",
    re.I,
)
_BESIDE_TITLE = (Zone.NAVIGATION, Zone.MASTHEAD, Zone.OTHER, Zone.BYLINE)  # where a printed path may stand


def linked_path(document: Document, links: Links) -> list[int]:
    """The links of the first printed path of crumbs that leads from the front page, but that one and the article's own."""
    ends, anchors = document.nodes.end, document.markup.by_tag["a"]
    around: list[tuple[int, int]] = []  # elements that may be one, and their first links
    for home in links.homes:
        first = bisect_left(anchors, home)
        before = anchors[first - 1] if first else -1
        beyond = anchors[first + _MAX_CRUMBS] if first + _MAX_CRUMBS < len(anchors) else len(ends)
        for node in document.ancestors(home):
            if node <= before or ends[node] > beyond:  # it begins with another link or has too many; so has all that is around
                break
            around.append((node, first))
    paths = _paths_among(document, {node for node, _ in around})
    for node, first in sorted(around) if paths else ():
        end = bisect_left(anchors, ends[node])
        if node in paths and end - first > 1:
            return list(_linked_steps(document, anchors[first + 1 : end]))
    return []


def _linked_steps(document: Document, path: Sequence[int]) -> Iterator[int]:
    """The links of a path that can be sections: no month of an archive by date, no button, and not to the page itself."""
    url = document.page.final_url or document.page.url or ""
    own = {url, f"/{url.partition('//')[2].partition('/')[2]}"} - {"", "/"}
    before = ""
    for link in path:
        name, href = document.text_of(link), document.nodes.attributes[link].get("href", "").strip()
        is_month = _YEAR.fullmatch(before) is not None
        before = name
        if not (is_month or href in own or _NO_PAGE.match(href)) and is_section(document, name):
            yield link


def _paths_among(document: Document, nodes: set[int]) -> set[int]:
    """The elements that are called a path of crumbs."""
    owned = {node: document.nodes.attributes[node] for node in nodes}
    names = "\n".join([own[kind] for kind in _CALLED for own in owned.values() if kind in own]).lower()
    if not _PATH.search(names):  # as mostly
        return set()
    return {node for node, own in owned.items() if _PATH.search("\n".join([own.get(kind, "") for kind in _CALLED]).lower())}


def printed_path(document: Document, parts: Partition, places: Places) -> list[tuple[str, int]]:
    """The steps of a line right above the headline that signs part, but front page and article; with the element of the line."""
    if places.title is None:
        return []
    blocks = document.blocks
    for block in range(places.title - 1, max(places.title - _MAX_ABOVE, 0) - 1, -1):
        if parts.seen[block] and parts.zones[block] in _BESIDE_TITLE and len(blocks.text[block]) <= _MAX_PATH:
            for line in blocks.text[block].split("\n"):
                if steps := list(_steps(document, line, blocks.text[places.title])):
                    return [(step, blocks.node[block]) for step in steps]
    return []


def _steps(document: Document, line: str, headline: str) -> Iterator[str]:
    """The steps of a printed path that can be a section; none where the line is no path."""
    line = line.strip(" >»›/")
    path = _PATH_LABEL.sub("", line)
    steps = [step.strip() for step in _STEP.split(path)]
    if len(steps) < 2 or not all(steps) or any(len(step) > _MAX_STEP for step in steps[:-1]) or "|" in path:
        return
    is_from_front = path != line or key_of(steps[0]) in FRONT_PAGE_WORDS
    if len(steps) > (_MAX_UNSURE if _OF_MENUS.search(path) and not is_from_front else _MAX_CRUMBS):
        return
    title = key_of(headline)
    is_menu = _OF_MENUS.search(path) is not None and not is_from_front
    if is_menu and any(label_zone(step) is Zone.MASTHEAD or _NO_STEP.fullmatch(step) for step in steps):
        return  # "Sign in / Register", "Cart / 0 ₫"
    for at, step in enumerate(steps):
        key = key_of(step)
        is_title = key == title or (at == len(steps) - 1 and len(key) >= _MIN_OPENING and title.startswith(key))
        is_date = has_digit(step) and DATE.search(step) is not None
        is_month = at > 0 and _YEAR.fullmatch(steps[at - 1]) is not None  # of an archive by date: "2024 > March"
        if not is_title and not is_date and not is_month and key not in NO_STEPS and is_section(document, step):
            yield step


def is_section(document: Document, name: str) -> bool:
    """Whether a crumb can be a section: few words, and not the article itself."""
    key = key_of(name)
    is_title = len(key) >= _MIN_TITLE and key in key_of(document.markup.title)
    is_name = name[:1].isalnum() and any(map(str.isalpha, name)) and "@" not in name  # no "‹ Back"
    is_shared = label_zone(name) is Zone.SHARING and key not in SHARED_TOO  # "Print"
    is_tool = says_more(name) or BACK.match(name) is not None or is_shared
    return is_name and not is_title and not is_tool and len(name.split()) <= MAX_WORDS
