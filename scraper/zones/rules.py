"""A plain rule for the zones: names in the markup, then the container that holds most prose.

What the learned tagger is measured against, and what speaks where the names in the markup are certain.
"""

from __future__ import annotations

import re

from scraper.document import Document
from scraper.zones.vocabulary import Partition, Zone

# Names that people who write templates give to the parts of a page; the first that matches decides.
_NAMES: tuple[tuple[Zone, str], ...] = (
    (Zone.COMMENT_FORM, r"\brespond\b|comment-?_?(form|respond|box|login)|reply-form|comments?-closed"),
    (Zone.COMMENTS, r"\bcomments?\b|comment-?_?(list|item|thread|body|content|area|section|wrap|block)|disqus|commentlist"),
    (Zone.NOTICE, r"cookie|consent|gdpr|paywall|disclaimer|noscript|adblock"),
    (Zone.SHARING, r"\bshar(e|ing)|social|addthis|addtoany|sharedaddy|follow-?us"),
    (Zone.TICKER, r"ticker|breaking|latest|most-?_?(read|popular|viewed)|trending|recent-?posts|popular|marquee|newsflash|top-?stories"),
    (Zone.RELATED, r"related|read-?_?(also|more|next)|recommend|more-?_?(on|from|stories)|see-?also|post-?navigation|outbrain|taboola|yarpp|nav-?links"),
    (Zone.AUTHOR_BIO, r"author-?_?(bio|box|info|card|desc|about)|about-?_?(the-?)?author"),
    (Zone.PROMOTION, r"newsletter|subscri|promo|sponsor|advert|donat|\bads?\b|banner|app-download|signup"),
    (Zone.TAGS, r"\btags?\b|tag-?_?(list|cloud|links)|keywords|topics"),
    (Zone.CAPTION, r"caption|credit"),
    (Zone.STANDFIRST, r"standfirst|subtitle|sub-?head(line|ing)?|\bdeck?\b|\blede?\b|teaser|summary|excerpt|intro"),
    (Zone.BYLINE, r"byline|dateline|timestamp|post-?_?(meta|date|info|author)|entry-?_?(meta|date)|article-?_?(meta|date|info|author)|publish(ed)?-?_?(on|date|at)"),
    (Zone.NAVIGATION, r"\bnav|menu|breadcrumb|pagination|skip-link|search-?_?(form|box)"),
    (Zone.MASTHEAD, r"masthead|site-?_?(header|title|branding|logo|description)|tagline|topbar|top-bar|\blogo\b"),
    (Zone.FOOTER, r"footer|copyright|colophon|imprint"),
)  # fmt: skip
_NAME = re.compile("|".join(f"(?P<{zone.name}>{pattern})" for zone, pattern in _NAMES), re.I)
_TAGS = {"nav": Zone.NAVIGATION, "footer": Zone.FOOTER, "figcaption": Zone.CAPTION, "header": Zone.MASTHEAD, "aside": Zone.RELATED}
_CLEAR = {"article": None, "main": None}  # elements that end what an outer name said
_PROSE_CHARS = 80


def partition(document: Document) -> Partition:
    """Zones by the plain rule."""
    hints = _hints(document)
    blocks, nodes = document.blocks, document.nodes
    count = len(blocks.text)
    title = _find_title(document)
    container = _find_container(document, hints)
    first = nodes.first_piece[container] if container >= 0 else 0
    last = nodes.end_piece[container] if container >= 0 else 0
    zones = []
    for i in range(count):
        hint = hints[blocks.node[i]]
        inside = first <= blocks.first_piece[i] < last
        if i == title:
            zones.append(Zone.TITLE)
        elif hint is not None and not (inside and hint in (Zone.MASTHEAD,)):
            zones.append(hint)
        elif inside and blocks.link_chars[i] < 0.5 * len(blocks.text[i]) and (title is None or i > title):
            zones.append(Zone.BODY)
        else:
            zones.append(Zone.OTHER)
    return Partition(zones, [0.5] * count, [not hidden for hidden in blocks.hidden])


def _hints(document: Document) -> list[Zone | None]:
    """For each element the zone that its own name, or the nearest named element around it, tells."""
    nodes = document.nodes
    hints: list[Zone | None] = []
    for i, tag in enumerate(nodes.tag):
        parent = nodes.parent[i]
        hint = hints[parent] if parent >= 0 else None
        if tag in _CLEAR and hint not in (Zone.COMMENTS, Zone.RELATED, Zone.TICKER):
            hint = None
        attributes = nodes.attributes[i]
        own = None
        if tag not in ("body", "html", "article", "main") and ("class" in attributes or "id" in attributes):
            found = _NAME.search(f"{attributes.get('class', '')} {attributes.get('id', '')}")
            if found and found.lastgroup:
                own = Zone[found.lastgroup]
        hints.append(own or _TAGS.get(tag) or hint)
    return hints


def _find_title(document: Document) -> int | None:
    """The block that prints the headline: an <h1> (else <h2>) whose words open <title>."""
    blocks, nodes = document.blocks, document.nodes
    words = document.markup.title.casefold()
    headings = [i for i, node in enumerate(blocks.node) if nodes.tag[node] in ("h1", "h2")]
    for i in headings:
        if blocks.text[i].casefold() in words and len(blocks.text[i]) > 10:
            return i
    return next((i for i in headings if nodes.tag[blocks.node[i]] == "h1"), None)


def _find_container(document: Document, hints: list[Zone | None]) -> int:
    """The element that holds most prose, counted at its own level and a little less a level up."""
    blocks, nodes = document.blocks, document.nodes
    score: dict[int, float] = {}
    for i, text in enumerate(blocks.text):
        prose = len(text) - 2 * blocks.link_chars[i]
        if prose < _PROSE_CHARS or hints[blocks.node[i]] not in (None, Zone.STANDFIRST):
            continue
        node, weight = nodes.parent[blocks.node[i]], 1.0
        while node >= 0 and weight > 0.3:
            score[node] = score.get(node, 0) + weight * prose
            node, weight = nodes.parent[node], weight * 0.8
    return max(score, key=lambda node: score[node]) if score else -1
