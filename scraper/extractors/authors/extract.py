"""`authors` and `byline` as the page prints them: every group of strings that names the authors, best source first.

What metas and data scripts state stands in `stated`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from scraper.document import Document
from scraper.draft import Candidate, Group
from scraper.extractors.authors.bare_names import bare_names
from scraper.extractors.authors.elements import (
    bare_link,
    element_groups,
    href_in_block,
    innermost,
    is_job,
    is_others,
    name_piece,
    role_below,
)
from scraper.extractors.authors.words import (
    EDITOR,
    INTERVIEW,
    INTERVIEWED,
    JOINED_NAME,
    LABELLED,
    LEAD_END,
    NAME_AND_ROLE,
    NAME_IN_BOX,
    NAME_LIKE,
    NAME_WITHOUT_CASE,
    OTHERS_INSIDE,
    PARTED,
    PARTS,
    PERSON_PAGE,
    READ_OUT,
    ROLE_NAME,
    SIGNED,
    SIGNED_BEHIND,
    TEXT_OPENINGS,
    TOOK_PICTURES,
    opening_of,
)
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.marks import BLURRED, FOREIGN, Marks, Places
from scraper.zones import Partition, Zone
from scraper.zones.addresses import links_in
from scraper.zones.labels import label_zone
from scraper.zones.moments import find_moment

_MAX_LINE = 200
_SHORT = 90
_OPENING_ALONE = 20
_ROLE_CHARS = 80
_SURE = 0.7  # trust below which a line is a guess
_NAMING = 0.5  # trust of a line that is the byline if it names an author
_GUESS = 0.4  # trust of a line of the byline zone that does not open like an author's
_CLOSE = 4  # blocks to the headline within which the zone decides nothing
_NEAR = 25  # blocks between the headline and an author line
_SIGNED_IN = (Zone.BODY, Zone.BYLINE, Zone.NOTICE, Zone.OTHER, Zone.AUTHOR_BIO, Zone.CAPTION, Zone.PROMOTION)
_NO_SIGNATURES = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "button", "label", "li", "th", "summary"))
_BEHIND = 80  # blocks behind the text
_RIGHT_BEHIND = 2
_PROSE_END = re.compile(r"\w{3,}[.!?]$|[。।។။॥؟]")
_SENTENCE_ENDS = ("?", "!", "\u0964", "。", "؟", "？", "！")
_NOT_HANGUL = re.compile(r"[^가-힣]+")
_DATE_CHARS = 60  # of an element that dates the article
_FEW_LINES = 8  # of the byline in which roles are looked for
_TOGETHER = 3  # blocks from one author's link to the next


def printed_authors(document: Document, parts: Partition, marks: Marks, places: Places) -> Iterator[Group]:
    """What the article's own elements say: microdata, `rel=author`, links, author lines, class names, the author's box.

    Lines that say nothing of the name that they seem to hold come last: they are guesses.
    """
    yield from element_groups(document, places, innermost(document, marks.properties.get("author", ())), "microdata:author", 0.88)
    links = [node for node in marks.rel_author if document.nodes.tag[node] == "a"]
    yield from element_groups(document, places, links, "rel:author", 0.84)
    yield from byline_groups(document, parts, places)
    yield from element_groups(
        document, places, innermost(document, marks.classes.get("author", ())), "class:author", 0.75, one=True
    )
    rest = (
        *bare_names(document, parts, places),
        *_opening_text(document, parts),
        *_ending_lead(document, parts),
        *author_boxes(document, parts),
        *_signed(document, parts, places),
        *_editors(document, parts),
    )
    yield from sorted(rest, key=lambda group: group[0].confidence < _SURE)


def _ending_lead(document: Document, parts: Partition) -> Iterator[Group]:
    """Who the lead names behind its last sentence: "It took nine years. By Ada Moss"."""
    for i in parts.indexes(Zone.STANDFIRST)[:_CLOSE]:
        line = LEAD_END.search(document.blocks.text[i])
        opening = opening_of(line[1]) if line else None
        if line and opening and NAME_LIKE.fullmatch(line[1][opening.end() :]):
            yield (Candidate(line[1], "end:standfirst", 0.72, document.blocks.node[i]),)


def byline_groups(document: Document, parts: Partition, places: Places) -> Iterator[Group]:
    """What the lines around the headline say: links to author pages, then lines that open like an author's."""
    texts = document.blocks.text
    lines = [
        i
        for i in parts.indexes(Zone.BYLINE)
        if len(texts[i]) <= _MAX_LINE and (places.title is None or abs(i - places.title) <= _NEAR)
    ]
    lines += [
        i
        for i in places.blocks_near(4, 10)
        if i not in lines and len(texts[i]) <= 120 and _may_name(texts[i], parts.zones[i], i, places)
    ]
    linked: dict[str, Candidate] = {}  # by address: the first text of several links to one page is the name
    last = None
    opened: list[Candidate] = []
    for i in lines:
        if "(@" in texts[i]:
            continue
        links = _author_links(document, i) if last is None or abs(i - last) <= _TOGETHER else ()
        for node in links if links and not is_others(texts[i]) else ():
            name, href = bare_link(name_piece(document, node)), document.nodes.attributes[node]["href"]
            if 2 < len(name) <= 60:
                role = _role_behind(document, i, node)
                linked.setdefault(href.partition("#")[0].rstrip("/"), Candidate(name, "link:author", 0.82, node, href, role))
                linked.update(_joined_behind(document, i, node))
                last = i
        is_prose = parts.zones[i] is Zone.BODY and not (opening_of(texts[i]) or LABELLED.match(texts[i]))
        if is_prose or EDITOR.match(texts[i]):  # a label's word and a colon in the midst of prose
            continue
        if candidate := _opened_line(document, i, "zone:byline" if parts.zones[i] is Zone.BYLINE else "near:title"):
            opened.append(candidate)
    if linked:
        yield tuple(linked.values())
    for candidate in opened:
        yield (candidate,)


def _may_name(text: str, zone: Zone, block: int, places: Places) -> bool:
    """Whether a line near the headline may be the author's by its zone; where a zone's edge is blurred, if it opens like one."""
    if zone not in FOREIGN:
        return True
    return zone in BLURRED and abs(block - (places.title or 0)) <= _CLOSE and opening_of(text) is not None


def _author_links(document: Document, block: int) -> list[int]:
    """The links of a block that lead to an author's page, up to where it names who reviewed or edited."""
    if not document.blocks.link_chars[block]:
        return []
    pieces, first, end = document.pieces, document.blocks.first_piece[block], document.blocks.end_piece[block]
    links = dict.fromkeys(pieces.link[first:end])
    found = [node for node in links if node >= 0 and PERSON_PAGE.search(document.nodes.attributes[node]["href"])]
    if len(found) > 1 and OTHERS_INSIDE.search(document.blocks.text[block]):
        starts = document.nodes.first_piece
        found = [node for node in found if not OTHERS_INSIDE.search(" ".join(pieces.text[first : starts[node]]))]
    return found


def _role_behind(document: Document, block: int, link: int) -> str | None:
    """What the element right behind an author's link says that the person is, where it is named for that or says a job."""
    piece = document.nodes.end_piece[link]
    if piece >= document.blocks.end_piece[block]:
        return None
    node = document.pieces.node[piece]
    if node < link or not ROLE_NAME.search(document.nodes.attributes[node].get("class", "")):
        return role_below(document, link)
    text = document.text_of(node)
    return text if len(text) <= _ROLE_CHARS else None


def _joined_behind(document: Document, block: int, link: int) -> Iterator[tuple[str, Candidate]]:
    """The author without a page whom the words right behind another's link name: "<a>Ann Lee</a> and Tom Fox"."""
    piece = document.nodes.end_piece[link]
    if piece < document.blocks.end_piece[block] and (found := JOINED_NAME.fullmatch(document.pieces.text[piece])):
        yield found["name"], Candidate(found["name"], "link:author", 0.82, document.pieces.node[piece])


def _opened_line(document: Document, block: int, source: str) -> Candidate | None:
    """A line's part behind its opening; where the opening stands in a block of its own, the next block is the line."""
    texts, nodes = document.blocks.text, document.blocks.node
    if texts[block].partition("\n")[0].endswith(_SENTENCE_ENDS):
        return None
    text = _behind_opening(_first_line(texts[block]) if source == "near:end" else texts[block])
    if text is None:
        return None
    if not text.strip():
        block += 1
        if block < len(texts) and _is_opening_alone(texts[block]):  # "Author", "Written by", "Jane Doe"
            block += 1
        if block + 1 < len(texts) and TOOK_PICTURES.fullmatch(texts[block + 1]):  # each of two lines says it of the one before
            return None
        text = PARTED.split(texts[block])[0] if block < len(texts) else ""
    if not text or len(text) > _MAX_LINE:
        return None
    text = _before_section(document, block, text)
    trust = 0.8 if source == "zone:byline" else 0.72
    return Candidate(text, source, trust, nodes[block], href_in_block(document, block, text), role_below(document, nodes[block]))


def _before_section(document: Document, block: int, text: str) -> str:
    """The link that a line's names open with, where one to the section follows: "<a>inkpot</a> in <a>Workshop</a>"."""
    if " in " not in text:
        return text
    names = (" ".join(document.text_of(link).split()) for link in links_in(document, block)[:2])
    name, section = next(names, ""), next(names, "")
    return name if name and section and text.strip().startswith(f"{name} in {section}") else text


@lru_cache(maxsize=1024)  # the authors and the byline are looked for in the same lines
def _behind_opening(line: str) -> str | None:
    """What stands behind the opening of an author's line, in the first of its parts that has one; else behind a label in it.

    None where neither stands in the line.
    """
    parts = PARTED.split(line) if PARTS.search(line) or not line[:1].isalpha() else [line]
    for part, following in zip(parts, (*parts[1:], ""), strict=True):
        opening = opening_of(f"{part} x")
        if opening and not is_others(part):
            names = part[opening.end() :]
            if names and is_job(following):
                return f"{names} | {following}"
            names = names or following  # "By | Jane Doe"
            return INTERVIEWED.sub("", names) if INTERVIEW.search(opening[0]) else names
    labelled = LABELLED.search(line) if ":" in line or "：" in line else READ_OUT.fullmatch(line) if ", " in line else None
    return labelled["names"] if labelled else None


def _first_line(text: str) -> str:
    """The first line of a block behind the text, without the brackets around it; tags may follow in the next."""
    if "\n" not in text and text[-1:] not in ")）]":  # as most
        return text
    line = text.partition("\n")[0]
    return line[1:-1] if line[:1] in "(（[" and line[-1:] in ")）]" else line


def _opening_text(document: Document, parts: Partition) -> Iterator[Group]:
    """The reporter whom the brackets that open the text name, as papers of the East print it."""
    texts, nodes = document.blocks.text, document.blocks.node
    for i in parts.indexes(Zone.BODY)[:1]:
        opening = next(filter(None, (form.match(texts[i]) for form in TEXT_OPENINGS)), None)
        if opening is None:
            continue
        if names := opening.groupdict().get("names"):
            yield tuple(Candidate(f"{name} 기자", "opening:body", 0.74, nodes[i]) for name in _NOT_HANGUL.split(names))
        else:
            # where place and name are set equal, a paper may state that it signs as a whole
            trust = 0.6 if "=" in opening["line"] or "＝" in opening["line"] else 0.74
            yield (Candidate(opening["line"], "opening:body", trust, nodes[i]),)


def _editors(document: Document, parts: Partition) -> Iterator[Group]:
    """The editor whom a line of the byline names: who wrote, where nobody else is said to have."""
    texts, nodes = document.blocks.text, document.blocks.node
    for i in parts.indexes(Zone.BYLINE):
        if (found := EDITOR.match(texts[i])) and len(texts[i]) <= _SHORT:
            yield (Candidate(texts[i][found.end() :].strip(" )）]】"), "zone:byline", 0.5, nodes[i]),)


def author_boxes(document: Document, parts: Partition) -> Iterator[Group]:
    """The name that heads the author's box."""
    texts, nodes = document.blocks.text, document.blocks.node
    is_headed = False
    for i in parts.indexes(Zone.AUTHOR_BIO)[:4]:
        candidate = _opened_line(document, i, "zone:author_bio")
        if candidate is None and label_zone(texts[i]) is not None:  # "About the author"
            is_headed = True
            continue
        is_name = NAME_AND_ROLE.fullmatch(texts[i]) or (is_headed and NAME_IN_BOX.fullmatch(texts[i]))
        if candidate is None and (_author_links(document, i) or is_name) and len(texts[i]) <= 60:
            role = role_below(document, nodes[i])
            candidate = Candidate(texts[i], "zone:author_bio", 0.6, nodes[i], href_in_block(document, i), role)
        if candidate is not None and len(candidate.value) <= 80 and not _PROSE_END.search(candidate.value):
            yield (candidate,)
            return


def roles_beside(document: Document, parts: Partition, names: Collection[str]) -> Iterator[Group]:
    """What elements of the byline right behind the names of those who are stated say that they are."""
    pieces, blocks = document.pieces, document.blocks
    for i in parts.indexes(Zone.BYLINE)[:_FEW_LINES]:
        for piece in range(blocks.first_piece[i], blocks.end_piece[i]):
            name, node = pieces.text[piece].strip(), pieces.node[piece]
            if name in names and (role := role_below(document, node)):
                yield (Candidate(name, "role:byline", 0.5, node, None, role),)


def _is_signature(name: str, text: str) -> bool:
    """A name and nothing else; of scripts without capitals only in brackets."""
    return bool(NAME_LIKE.fullmatch(name) or (text[:1] in "(（[【" and len(text) <= 14 and NAME_WITHOUT_CASE.fullmatch(name)))


def _signed(document: Document, parts: Partition, places: Places) -> Iterator[Group]:
    """A line behind the text that says who wrote it, or a name in brackets behind its last words."""
    if places.body_end is None:
        return
    texts, nodes = document.blocks.text, document.blocks.node
    parent, last = document.nodes.parent, nodes[places.body_end]
    if behind := SIGNED_BEHIND.search(texts[places.body_end]):
        yield (Candidate(behind[1], "near:end", 0.5, nodes[places.body_end]),)
        return
    ends = range(places.body_end, min(places.body_end + 3, len(texts)))
    for i in ends:  # the name alone, as papers sign
        if (
            (i <= places.body_end + 1 or texts[i][0] == "【")
            and (parts.zones[i] in _SIGNED_IN or (parts.zones[i] is Zone.RELATED and parent[nodes[i]] == parent[last]))
            and not document.blocks.link_chars[i]
            and document.nodes.tag[nodes[i]] not in _NO_SIGNATURES
            and (parts.zones[i] is Zone.BYLINE or not document.is_text)  # of a dump no heading below is known as one
            and _is_signature(name := texts[i].strip("()[]（）【】 +–—-"), texts[i])
        ):
            yield (Candidate(name, "near:end", 0.72 if texts[i][0] == "【" else 0.5, nodes[i]),)
            return
    first = max(places.body_end - 1, 0)
    for i, text in enumerate(texts[first : places.body_end + _BEHIND], first):
        line = text if "\n" not in text and text[-1:] not in ")）]" else _first_line(text)
        is_labelled = i <= places.body_end + _RIGHT_BEHIND and LABELLED.match(line) is not None
        if len(line) <= 90 and (SIGNED.match(line) or is_labelled) and parts.zones[i] is not Zone.COMMENTS:
            candidate = _opened_line(document, i, "near:end")
            if candidate is not None and len(candidate.value) <= 80:
                yield (candidate,)
                return


def _with_name(document: Document, block: int) -> str:
    """A line; with the next one where it is an opening alone: "By" in an element of its own."""
    texts = document.blocks.text
    is_alone = block + 1 < len(texts) and _is_opening_alone(texts[block])
    return f"{texts[block]} {texts[block + 1]}" if is_alone and len(texts[block + 1]) <= _SHORT else texts[block]


def _is_opening_alone(text: str) -> bool:
    """Whether a line opens like an author's and names nobody: "By", "Written by"."""
    opening = opening_of(f"{text} x") if len(text) <= _OPENING_ALONE else None
    return opening is not None and opening.end() > len(text)


def _with_dates_apart(document: Document, block: int, line: str) -> str:
    """A block's line, in which what dates the article in elements of its own stands in lines of its own."""
    pieces, nodes, blocks = document.pieces, document.nodes, document.blocks
    if not has_digit(line):
        return line
    done = 0
    for piece in range(blocks.first_piece[block], blocks.end_piece[block]):
        text, owner = " ".join(pieces.text[piece].split()), pieces.node[piece]
        is_alone = owner != blocks.node[block] and (nodes.first_piece[owner], nodes.end_piece[owner]) == (piece, piece + 1)
        at = line.find(text, done) if is_alone and has_digit(text) and len(text) <= _DATE_CHARS and find_moment(text) else -1
        if at >= 0:
            line = f"{line[:at]}\n{text}\n{line[at + len(text) :]}"
            done = at + len(text) + 2
    return line.strip()


def extract_bylines(document: Document, parts: Partition, places: Places) -> tuple[Candidate, ...]:
    """The author line as printed: of the byline zone, those that open like one first; else a line near the headline."""
    texts, nodes = document.blocks.text, document.blocks.node
    anchor = places.title if places.title is not None else 0
    zone = [i for i in parts.indexes(Zone.BYLINE) if len(texts[i]) <= _MAX_LINE]
    lines = sorted(zone, key=lambda i: (opening_of(texts[i]) is None or EDITOR.match(texts[i]) is not None, abs(i - anchor)))[:6]
    found = [
        Candidate(
            _with_dates_apart(document, i, _with_name(document, i)),
            "zone:byline",
            0.8 if _opened_line(document, i, "") or _author_links(document, i) else _GUESS,
            nodes[i],
        )
        for i in lines
    ]
    if not any(line.confidence > _GUESS for line in found):  # a date line alone
        near = (
            i
            for i in places.blocks_near(4, 8)
            if len(texts[i]) <= 120 and _may_name(texts[i], parts.zones[i], i, places) and _opened_line(document, i, "")
        )
        trust = _NAMING if found else 0.6
        found = [*[Candidate(texts[i], "near:title", trust, nodes[i]) for i in near if i not in zone][:1], *found]
    signed = (document.text_of(candidate.node) for group in _signed(document, parts, places) for candidate in group)
    return (
        *found,
        *(Candidate(line, "near:end", 0.3) for line in signed if len(line) <= _SHORT and not SIGNED_BEHIND.search(line)),
    )
