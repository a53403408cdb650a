"""`paywall`: what the page says of the text's being free to read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from scraper.document import Document
from scraper.draft import FoundPaywall
from scraper.structured import texts_of
from scraper.zones import Partition, Zone

#: Facebook's and other publishers' `content_tier`.
_TIERS = {"free": "none", "metered": "metered", "locked": "locked", "paid": "locked", "premium": "locked", "subscriber": "locked"}
_NEAR = 120  # elements
_SHORT = 0.5  # the page prints less than this share of the text that JSON-LD holds


def extract_paywall(document: Document, parts: Partition) -> FoundPaywall | None:
    """State and evidence, None where the page says nothing."""
    evidence: list[str] = []
    states: list[str] = []
    article = document.structured.article
    free = _is_free(article.get("isAccessibleForFree"))
    if free is not None:
        evidence.append(f"json-ld:isAccessibleForFree={str(free).lower()}")
        states.append("none" if free else "locked")
    stated = article.get("hasPart")
    for part in stated if isinstance(stated, list) else [stated]:
        if free is not True and isinstance(part, dict) and _is_free(part.get("isAccessibleForFree")) is False:
            selectors = texts_of(part.get("cssSelector"))
            evidence.append(f"json-ld:hasPart.cssSelector={selectors[0]}" if selectors else "json-ld:hasPart")
            states.append("locked")
    tier = document.structured.meta("article:content_tier", "og:article:content_tier")
    if tier and tier.text.lower() in _TIERS:
        evidence.append(f"meta:article:content_tier={tier.text.lower()}")
        states.append(_TIERS[tier.text.lower()])
    if not states and (box := _find_box(document, parts)) is not None:
        evidence.append(f"box:{box}")
        states.append("locked")
    if not states:
        return None
    return _with_text(document, parts, states, evidence)


def _find_box(document: Document, parts: Partition) -> str | None:
    """The name of a box right behind the text that is called a paywall and shows words of its own, such as an offer."""
    bodies, first_piece, nodes = parts.indexes(Zone.BODY), document.blocks.first_piece, document.nodes
    behind = bisect_right(nodes.first_piece, first_piece[bodies[-1]]) if bodies else len(nodes.tag)
    near = nodes.attributes[behind : behind + _NEAR]
    called = [own[kind] for kind in ("class", "id") for own in near if kind in own]
    if "paywall" not in "\n".join(called):  # as mostly
        return None
    for node, attributes in enumerate(near, behind):
        if "paywall" in attributes.get("class", "") or "paywall" in attributes.get("id", ""):
            inside = range(bisect_left(first_piece, nodes.first_piece[node]), bisect_left(first_piece, nodes.end_piece[node]))
            if any(parts.seen[i] for i in inside):
                names = (*attributes.get("class", "").split(), attributes.get("id", ""))
                return next(name for name in names if "paywall" in name)
    return None


def _with_text(document: Document, parts: Partition, states: list[str], evidence: list[str]) -> FoundPaywall:
    """How much of the text the page holds decides between locked, truncated and hidden."""
    # what search engines are told is not free may be metered
    state = "metered" if "metered" in states else "locked" if "locked" in states else "none"
    if "locked" in states:
        bodies = parts.indexes(Zone.BODY)
        printed = sum(len(document.blocks.text[i]) for i in bodies)
        hidden = sum(document.blocks.hidden[i] for i in bodies)
        whole = max((len(text) for text in document.structured.find_all("articleBody")), default=0)
        if hidden:
            state = "hidden"
            evidence.append(f"text:hidden-blocks={hidden}")
        elif whole and printed < _SHORT * whole:
            state = "truncated"
            evidence.append(f"text:printed={printed}/{whole}")
    return FoundPaywall(state=state, evidence=tuple(dict.fromkeys(evidence)))


def _is_free(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    text = next(iter(texts_of(value)), "").lower().rpartition("/")[2]
    return {"true": True, "false": False, "1": True, "0": False, "yes": True, "no": False}.get(text)
