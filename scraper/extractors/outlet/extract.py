"""`outlet`: the name and the tagline of who publishes the page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from msgspec.structs import replace

from scraper.document import Document
from scraper.draft import Candidate
from scraper.extractors.links import Links
from scraper.extractors.lists.more import says_more
from scraper.extractors.outlet.masthead import (
    CONTROLS,
    FRONT_PAGE_WORDS,
    LATIN,
    MAX_HOMES,
    MAX_LINES,
    NO_MOTTO,
    masthead_pieces,
)
from scraper.extractors.outlet.printed import (
    PARTING,
    holders_in,
    host_keys,
    is_spelled_otherwise,
    likeness,
    printed_names,
    without_rights,
)
from scraper.extractors.title.extract import headlines_in
from scraper.extractors.urls import own_host
from scraper.letters import key_of
from scraper.structured import clean, texts_of
from scraper.zones import Partition, Zone
from scraper.zones.labels import label_zone

_PUBLISHERS = ("newsmediaorganization", "organization", "corporation", "publisher")
_TAGLINE = re.compile(r"tag-?_?line|site-?_?description|slogan|motto|site-?_?desc\b|claim\b")  # in lower case
_KEYED = re.compile(r"[^\W\d]\S*(?:\s\S+)?[:：]\s")  # "Editor: …", no motto unless its element is called one
_CONTROL = re.compile(r"\b(?:btn|button|cta|search|log-?in|user)")  # in lower case
_SENTENCE_ENDS = (".", "。", "।")
_MIN_LETTERS = 3  # of a name that another spells out
_DEPTH = 4  # elements around a line of the masthead that may be a link
_MAX_NAME = 80
_MIN_TAGLINE, _MAX_TAGLINE = 8, 160
#: What parts an outlet's name from its motto, and the motto from what follows, in one line.
_PARTING = re.compile(r"\s[-–*•·/]+\s|\s?[—|│]+\s?")
_EDGE = " \t\n-–—:|·•*,~="
_STEP_SIGNS = ">»›＞/"
_NAME_PARTING = re.compile(rf"{PARTING.pattern}|:\s+|,\s+")  # what parts a stated name from a motto behind it, or before it
_NAME_EDGE = " \t\n-–—|│·•,:"
#: What a stated name adds to the outlet's: "The Lantern website".
_SITE_BEHIND = re.compile(r"(?<=\w)(?:['’]s)?\s(?:official\s)?(?:web\s?site|webseite|homepage)$", re.I)
_LIKE = 0.6  # how much of the host's letters make the first part of a stated name the name
_WWW = "www."
_LONG = 6  # letters of a host that a part holds by no chance
_NAME_WORDS = 3  # of a printed name that is no motto, too
_MORE_LIKE = 0.8  # … and another part
_BESIDE_NAME = (Zone.MASTHEAD, Zone.FOOTER)  # where a motto stands that follows the name
_NAME_ENDS = frozenset(" -–—:|·•*,\u3000：(（,，")


def extract_outlet_names(document: Document, parts: Partition, links: Links) -> tuple[Candidate, ...]:
    """Candidates for the outlet's name, best first."""
    found = _found_names(document, parts, links)
    best = _as_readers_see_it(document, found)
    return found if best is None else (best, *(name for name in found if name is not best))


def _as_readers_see_it(document: Document, names: tuple[Candidate, ...]) -> Candidate | None:
    """For a name in one word of lower case, or an address, another of its letters: "The Lantern" for "thelantern".

    Or one that begins with them and has the host's: "Lantern Press" of lanternpress.example for "lantern".
    """
    name = names[0].value if names else ""
    if _opens_with_www(name):
        return _named_otherwise(names)
    if not name.islower() or " " in name:
        return None
    labels = name.removeprefix("www.").split(".")
    letters = {key_of(name), key_of("".join(labels)), key_of(labels[0]) if len(labels) > 1 else ""}
    titled = (Candidate(part.strip(), "title", 0.3) for part in PARTING.split(document.markup.title))
    others = [other for other in (*names[1:], *titled) if not other.value.islower()]
    alike = (other for other in others if len(key := key_of(other.value)) >= _MIN_LETTERS and key in letters)
    host, key = own_host(document), key_of(name)
    is_part = len(key) >= _MIN_LETTERS and likeness(name, host) < _LIKE
    whole = (o for o in others if is_part and key_of(o.value).startswith(key) and likeness(o.value, host) >= _MORE_LIKE)
    return next(alike, None) or next(whole, None)


def _opens_with_www(name: str) -> bool:
    return name[: len(_WWW)].lower() == _WWW


def _named_otherwise(names: tuple[Candidate, ...]) -> Candidate:
    """Another name for an address of the web: the first one like it, else the first that is no firm's, else the address alone."""
    host = list(map(key_of, names[0].value.split(".")[1:-1]))
    others = [other for other in names if not _opens_with_www(other.value)]
    alike = (other for other in others if likeness(other.value, host) >= _LIKE)
    other = next(alike, None) or next((other for other in others if other.source != "json-ld:publisher"), None)
    return other or replace(names[0], value=names[0].value[len(_WWW) :])


def _found_names(document: Document, parts: Partition, links: Links) -> tuple[Candidate, ...]:
    stated = _not_by_a_section(document, tuple(_stated(document)))
    if stated and not (_is_host(stated[0].value, document) or _opens_with_www(stated[0].value)):
        return stated
    printed = tuple(c for c in printed_names(document, parts, links) if _may_be_stated(c.value))
    if stated and printed and ("." in printed[0].value or not _may_be_called(printed[0].value, own_host(document))):
        return (*stated, *printed)
    return (*printed, *stated)


def _may_be_called(name: str, host: list[str]) -> bool:
    """Whether a printed name may be that of a host: it is like it, goes on behind its letters, or has letters of its own.

    >>> _may_be_called("Dagblað Vestfjarða", ["dagblad"]), _may_be_called("Маяк", ["mayak"]), _may_be_called("Old Quay", ["lamp"])
    (True, True, False)
    """
    is_short = len(name.split()) <= _NAME_WORDS and PARTING.search(name) is None
    is_longer = is_short and any(len(label) >= _LONG and key.startswith(label) for label in host for key in host_keys(name))
    return is_longer or is_spelled_otherwise(name) or likeness(name, host) >= _LIKE


def _not_by_a_section(document: Document, stated: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """What is stated; with the name that has the letters of the host first, where the first has none of these.

    A section is stated for the site then: "Politics", "U.S."; or who runs it. The whole name is longer, or ends the `<title>`,
    but where the host has several names: one may be a platform's, which ends the titles of all who write there.
    """
    first, host = stated[0].value if stated else "", own_host(document)
    if not first or likeness(first, host) > 0 or is_spelled_otherwise(first):
        return stated
    whole = next((name for name in stated if len(name.value) > len(first) and likeness(name.value, host) >= _LIKE), None)
    if whole is None and len(host) == 1 and (titled := PARTING.split(document.markup.title))[1:]:
        last = titled[-1].strip()
        is_name = last[:1].isupper() and likeness(last, host) >= _MORE_LIKE and _may_be_stated(last)
        whole = Candidate(last, "title", stated[0].confidence) if is_name and not _abbreviates(last, first) else None
    return (whole, *(name for name in stated if name is not whole)) if whole else stated


def _abbreviates(short: str, name: str) -> bool:
    """Whether a text is the initials of a name's words, but for small ones.

    >>> _abbreviates("FDA", "U.S. Food and Drug Administration"), _abbreviates("BHF", "British Heart Foundation")
    (True, True)
    >>> _abbreviates("CDC", "Nutrition")
    False
    """
    initials = "".join(word[0] for word in name.split() if word[0].isupper())
    return key_of(short) in key_of(initials)


def _is_host(name: str, document: Document) -> bool:
    """Whether a name is the page's host as addresses write it."""
    url = document.page.final_url or document.page.url or ""
    host = url.partition("//")[2].partition("/")[0].removeprefix("www.")
    return bool(host) and name.removeprefix("www.") == host


def _stated(document: Document) -> Iterator[Candidate]:
    """What the metadata state, each without a motto; where there is one, the name with it comes after."""
    host, names = own_host(document), tuple(_names(document))
    known: dict[str, list[str]] = {}  # several sources state the same name
    for name in names:
        text = _SITE_BEHIND.sub("", without_rights(name.value.strip(_NAME_EDGE)))
        if text not in known:
            bare = _without_motto(text, host)
            bare = _part_that_stands_alone(document, text, names) if bare == text else bare
            known[text] = [value for value in dict.fromkeys((bare, text)) if _may_be_stated(value)]
        yield from (replace(name, value=value) for value in known[text])


def _part_that_stands_alone(document: Document, text: str, names: tuple[Candidate, ...]) -> str:
    """The part of a stated name that is stated elsewhere without the others, or that `<title>` prints without them."""
    parts = {key_of(part): part.strip() for part in PARTING.split(text)}
    if len(parts) == 1:
        return text
    title = document.markup.title
    titled = PARTING.split(title) if key_of(text) not in key_of(title) else []
    others = (*(name.value for name in names), *(part for part in titled if "." not in part))
    return next((parts[key] for other in others if len(key := key_of(other)) >= _MIN_LETTERS and key in parts), text)


def _may_be_stated(text: str) -> bool:
    """Whether a text is no address, account, word for the front page or line too long for a name."""
    return 0 < len(text) <= _MAX_NAME and not text.startswith(("http", "@")) and key_of(text) not in FRONT_PAGE_WORDS


def _without_motto(text: str, host: list[str]) -> str:
    """The part of a stated name that the host is called by, where it is more like that than the whole is."""
    cuts = [0, *(at for found in _NAME_PARTING.finditer(text) for at in found.span()), len(text)]
    parts = [text[start:end] for start, end in zip(cuts[::2], cuts[1::2], strict=True)]
    if len(parts) == 1 or is_spelled_otherwise(text):  # then a part may be the name in another writing
        return text
    whole = likeness(text, host)
    alike, first, part = max(((likeness(part, host), at == 0, part) for at, part in enumerate(parts)), key=lambda one: one[:2])
    if alike > whole and alike >= (_LIKE if first else _MORE_LIKE):
        return part.strip(_EDGE + '"“”„')
    parts = PARTING.split(text)
    holding = [part for part in parts if any(len(label) >= _LONG and label in key_of(part) for label in host)]
    return parts[0] if holding == parts[:1] else text


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
            text = clean(found.text)
            if name == "copyright":  # "© 2003-2019 by The Lantern. All rights reserved", or the name alone
                holders = tuple(holders_in(text))
                text = next(filter(None, holders), "" if holders else text)
            yield Candidate(text, f"meta:{name}", trust, found.node)


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
    for i in range(min(top, MAX_LINES)):
        node = blocks.node[i]
        if blocks.link_chars[i] or not parts.seen[i] or not _MIN_TAGLINE <= len(blocks.text[i]) <= _MAX_TAGLINE:
            continue
        is_called_so = _is_tagline(document, node) or _is_tagline(document, document.nodes.parent[node])
        if is_called_so and _is_motto(blocks.text[i]):
            found.append(Candidate(blocks.text[i], "class:tagline", 0.85, node))
    headlines = headlines_in(document, parts)  # which bars that stay on the screen repeat, and paths from the front page end with
    for home in links.homes[:MAX_HOMES]:
        text, node = _behind(document, parts, home, top)
        if text and _is_motto(text) and not _KEYED.match(text) and key_of(text) not in headlines:
            found.append(Candidate(text, "near:name", 0.6, node))
    found += _behind_name(document, parts, names)
    return tuple(sorted(found, key=lambda candidate: -candidate.confidence))


def _behind(document: Document, parts: Partition, home: int, top: int) -> tuple[str, int]:
    """The unlinked text right behind a link to the front page: in its block, else the next one of the masthead; above the
    headline only."""
    blocks, pieces = document.blocks, document.pieces
    last = document.nodes.end_piece[home]
    block = bisect_right(blocks.first_piece, max(last - 1, 0)) - 1
    if not 0 <= block < top:
        return "", home
    if last < blocks.end_piece[block]:
        is_control = pieces.link[last] >= 0 or document.nodes.tag[pieces.node[last]] in CONTROLS
        return ("", home) if is_control else (" ".join(pieces.text[last].split()), pieces.node[last])
    if document.nodes.first_piece[home] == last and last == blocks.first_piece[block]:
        return "", home
    following = block + 1
    if following >= top or blocks.link_chars[following] or document.nodes.tag[blocks.node[following]] in CONTROLS:
        return "", home
    is_beside = parts.zones[following] in _BESIDE_NAME
    return (blocks.text[following], blocks.node[following]) if is_beside else ("", home)


def _behind_name(document: Document, parts: Partition, names: tuple[Candidate, ...]) -> Iterator[Candidate]:
    """What the masthead prints behind the outlet's name: in its line, or in the next one."""
    keys = sorted({key for name in names if len(key := key_of(name.value)) > 2}, key=len, reverse=True)
    if not keys:
        return
    links, headlines = document.pieces.link, headlines_in(document, parts)
    named = -1  # the piece before, where it was the name
    for piece in masthead_pieces(document, parts):
        text = " ".join(document.pieces.text[piece].split())
        key = key_of(text)
        name = next((name for name in keys if key.startswith(name)), "")
        if name == key:
            named = piece if key else -1 if text[0] in _STEP_SIGNS else named
            continue
        is_beside = named >= 0 and links[piece] in (-1, links[named]) and text[0] not in _STEP_SIGNS
        is_beside = is_beside and (text.endswith(_SENTENCE_ENDS) or _is_no_button(document, piece, named))
        rest = _without(text, name) if name else text if is_beside else ""
        motto = _motto_in(rest) if rest else ""
        if motto and key_of(motto) not in headlines:
            yield Candidate(motto, "near:name", 0.55, document.pieces.node[piece])
        named = -1


def _is_no_button(document: Document, piece: int, named: int) -> bool:
    """Whether a piece stands in no link without address but the name's, and in no element that is called a button or a search."""
    nodes, around = document.nodes, set(_elements_around(document, named))
    for node in _elements_around(document, piece):
        if node not in around and (nodes.tag[node] == "a" or _CONTROL.search(nodes.attributes[node].get("class", "").lower())):
            return False
    return True


def _elements_around(document: Document, piece: int) -> Iterator[int]:
    """The elements that a piece stands in, the innermost few."""
    node = document.pieces.node[piece]
    for _ in range(_DEPTH):
        if node < 0:
            return
        yield node
        node = document.nodes.parent[node]


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
        if len(part) > _MAX_TAGLINE or NO_MOTTO.search(part):
            break
        end = len(text) if parting is None else parting.end()
    motto = text[:end].strip(" \t-–—:|·•*")
    return motto if _is_motto(motto) and not _KEYED.match(motto) else ""


def _is_motto(text: str) -> bool:
    if not _MIN_TAGLINE <= len(text) <= _MAX_TAGLINE or (len(text.split()) < 3 and LATIN.search(text)):
        return False
    is_step = text[0] in _STEP_SIGNS or says_more(text)  # of the path from the front page, back to a list
    return not is_step and NO_MOTTO.search(text) is None and label_zone(text) is None


def _is_tagline(document: Document, node: int) -> bool:
    if node < 0:
        return False
    attributes = document.nodes.attributes[node]
    return bool(_TAGLINE.search(f"{attributes.get('class', '')} {attributes.get('id', '')}".lower()))
