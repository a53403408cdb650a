"""Elements that are marked as an author's: the names they hold, and the address that goes with each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate, Group
from scraper.extractors.authors.words import (
    AGENCY,
    EDITED,
    JOB_LINE,
    JOINER,
    MORE_BY,
    MORE_ONLY,
    NAME_LIKE,
    OTHERS,
    PERSON_PAGE,
    REPORTER,
    ROLE_NAME,
    TOOK_PICTURES,
    opening_of,
)
from scraper.extractors.marks import Places
from scraper.markup import HEADINGS, LINE_BREAK
from scraper.structured import clean
from scraper.zones import Zone
from scraper.zones.labels import LABEL_CHARS, label_zone
from scraper.zones.moments import find_moment

_MAX_NAME_LINE = 200
#: The end of a sentence: what stands behind a name tells of the person.
_SENTENCE = re.compile(r"[^\W\d_]{5}[”\"»]?[.!?](?:\s|$)")
_OF_PERSON = re.compile(r"author|byline|writer|staff|person|job")
_EASTERN_NAME = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]{3,10}|[가-힣]{2,8}")
_FEW_PIECES = 12
_BEFORE_ROLE = " \n,–—-|·•/("  # what parts a role from the name before it
_ROLE_CHARS = 60
_LINE_CHARS = 120  # of one that says what somebody is, and more of it
_SPREAD = 6  # blocks behind the element nearest to the headline in which others of the same article stand


def element_groups(
    document: Document, places: Places, nodes: list[int], source: str, trust: float, one: bool = False
) -> Iterator[Group]:
    """The elements nearest to the headline, as one group; `one`: each a group of its own."""
    found: dict[str, Candidate] = {}
    near = [node for node in nodes if not places.is_foreign(node)]
    if not near:
        return
    nearest = min(map(places.distance, near))
    for node in near:
        if places.distance(node) > nearest + _SPREAD:
            continue
        text = _name_text(document, node)
        if text and len(text) <= _MAX_NAME_LINE:
            text = "" if source == "rel:author" and MORE_ONLY.fullmatch(text) else text
            if text:
                found.setdefault(
                    text.casefold(), Candidate(text, source, trust, node, href_of(document, node), role_below(document, node))
                )
    if found and one:
        ordered = sorted(found.values(), key=lambda c: places.distance(c.node))
        together = of_one_make(document, ordered)
        if len(together) > 1:
            yield tuple(sorted(together, key=lambda c: c.node))
        yield from ((candidate,) for candidate in ordered if len(together) == 1 or candidate not in together)
    elif found:
        yield tuple(found.values())


def of_one_make(document: Document, ordered: list[Candidate]) -> list[Candidate]:
    """The first candidate and those whose elements have its very class, where each is a person's name, or an agency's."""
    nodes = document.nodes

    def make(candidate: Candidate) -> tuple[str, str]:
        return nodes.tag[candidate.node], nodes.attributes[candidate.node].get("class", "")

    first = make(ordered[0])
    named = (candidate for candidate in ordered if NAME_LIKE.fullmatch(candidate.value) or AGENCY.fullmatch(candidate.value))
    alike = [candidate for candidate in named if make(candidate) == first]
    return alike if first[1] and ordered[0] in alike else ordered[:1]


def innermost(document: Document, nodes: tuple[int, ...] | list[int]) -> list[int]:
    """Marked elements that hold no other marked element with text."""
    chosen: list[int] = []
    ends = document.nodes.end
    for node in sorted(nodes, reverse=True):
        if not (chosen and chosen[-1] < ends[node]) and document.text_of(node):
            chosen.append(node)
    return chosen[::-1]


def _name_text(document: Document, node: int) -> str:
    """An author element's name: its `content`, else its `itemprop=name`, else all its text."""
    nodes = document.nodes
    content = nodes.attributes[node].get("content")
    if content:
        return clean(content)
    for child in range(node + 1, min(nodes.end[node], node + 30)):
        if nodes.attributes[child].get("itemprop") == "name":
            return clean(nodes.attributes[child].get("content") or document.text_of(child))
    by_address: dict[str, str] = {}
    for link in _person_links(document, node):
        if name := bare_link(name_piece(document, link)):
            by_address.setdefault(nodes.attributes[link]["href"].partition("#")[0].rstrip("/"), name)
    if by_address:
        return ", ".join(dict.fromkeys(by_address.values()))
    text = name_piece(document, node)
    if is_others(text) or TOOK_PICTURES.fullmatch(document.text_of(node).removeprefix(text)):
        return ""
    opening = opening_of(f"{text} x")
    if opening and opening.end() > len(text):
        return ""  # nothing but the opening: the name is an element of its own
    return text[opening.end() :] if opening else bare_link(text)


def name_piece(document: Document, node: int) -> str:
    """An element's text; its first piece alone where that is a name and the rest says what the person does.

    Either without a word that would join a second name, or in sentences.
    """
    nodes = document.nodes
    text = " ".join(document.text_of(node).split())
    pieces = [piece for piece in document.pieces.text[nodes.first_piece[node] : nodes.end_piece[node]] if not piece.isspace()]
    at = 0
    if len(pieces) > 2 and len(pieces[0]) <= LABEL_CHARS and label_zone(pieces[0]) is Zone.AUTHOR_BIO:  # "About the author"
        at, text = 1, " ".join("".join(pieces[1:]).split())
    if len(pieces) > 1:
        first = " ".join(pieces[at].replace(LINE_BREAK, " ").split())
        rest = text[len(first) :]
        if not at and text.startswith(first) and _is_before_rank(document, node, first, rest):
            return first
        if text.startswith(first) and REPORTER.fullmatch(first):  # "강하늘 기자", before what the box tells of him
            return first
        if text.startswith(first) and NAME_LIKE.fullmatch(first) and (not JOINER.search(rest) or _SENTENCE.search(rest)):
            return first
    return text


def _is_before_rank(document: Document, node: int, first: str, rest: str) -> bool:
    """Whether an element's first piece is a name of the East in an element of its own, before a member's rank in others.

    Forums print so: "<li><a>半山腰的猫</a></li><li>初级会员</li>".
    """
    nodes, owners = document.nodes, document.pieces.node
    start = nodes.first_piece[node]
    return (
        nodes.end_piece[node] - start <= _FEW_PIECES
        and owners[start] != node
        and owners[start] != owners[start + 1]
        and _EASTERN_NAME.fullmatch(first) is not None
        and opening_of(f"{first} x") is None
        and label_zone(first) is None
        and not JOINER.search(rest)
        and REPORTER.search(rest) is None
    )


def role_below(document: Document, node: int) -> str | None:
    """What a line of its own behind an author's element says that the person is: "Reporter", "Head of sports"."""
    nodes, pieces = document.nodes, document.pieces
    piece = nodes.end_piece[node]
    if piece >= len(pieces.text):
        return None
    text, owner = pieces.text[piece].strip(), pieces.node[piece]
    is_called = _is_called_role(document, owner)
    if is_called:
        text = " ".join(document.text_of(owner).split())
    elif not (_ends_block(document, piece - 1) or _holds_alone(document, owner, piece)):
        return _role_in_line(document, node)
    around = nodes.parent[nodes.parent[node]] if nodes.parent[node] >= 0 else -1
    if (
        around < 0
        or not around < owner < nodes.end[around]
        or not 2 < len(text) <= _ROLE_CHARS
        or "@" in text
        or text[-1] in ":："
    ):
        return None
    if is_called and _may_be_role(text):
        return None if _tells_of_others(text) or _SENTENCE.search(text) else text
    return _job_in(text)


def _job_in(text: str) -> str | None:
    """What somebody is, of a text that says it behind a sign or in brackets: ", Reporter", "(Reporter)"."""
    job = text.lstrip(_BEFORE_ROLE).rstrip()
    job = job.removesuffix(")") if "(" not in job else job
    return job if is_job(job) else None


def is_job(text: str) -> bool:
    """Whether a line says what somebody is and nothing else.

    >>> is_job("Political correspondent"), is_job("Edited by Jane Doe"), is_job("5 March 2024"), is_job("")
    (True, False, False, False)
    >>> is_job("Escritora"), is_job("Schriftstellerin"), is_job("Ada is a novelist. She")
    (True, True, False)
    """
    if not 2 < len(text) <= _ROLE_CHARS or JOB_LINE.fullmatch(text) is None or opening_of(text) is not None:
        return False
    return not (_tells_of_others(text) or _SENTENCE.search(text))


def _tells_of_others(text: str) -> bool:
    """Whether a line beside a name is of who reviewed, edited, photographed or translated."""
    return is_others(text) or TOOK_PICTURES.fullmatch(text) is not None or EDITED.fullmatch(text) is not None


def _holds_alone(document: Document, owner: int, piece: int) -> bool:
    """Whether a piece is the whole of its element, as behind a name: "<b>Jane Doe</b> <i>Reporter</i>"."""
    return (document.nodes.first_piece[owner], document.nodes.end_piece[owner]) == (piece, piece + 1)


def _role_in_line(document: Document, node: int) -> str | None:
    """What the bare rest of the line that an author's element stands in says that the person is: "<a>Jane Doe</a>, Reporter"."""
    piece, ends = document.nodes.end_piece[node], document.blocks.end_piece
    if piece >= len(document.pieces.text) or document.pieces.node[piece] > node or ends[bisect_right(ends, piece)] != piece + 1:
        return None
    rest = document.pieces.text[piece].strip()
    goes_on = rest[:1] not in _BEFORE_ROLE and (rest[0].islower() or not rest[0].isalpha())  # " and John Roe, reporters"
    first, comma, _ = rest.lstrip(_BEFORE_ROLE).partition(",")
    names_another = comma and " " in first and JOB_LINE.fullmatch(first) is None  # ", John Roe, reporters"
    return None if goes_on or names_another else _job_in(rest)


def _is_called_role(document: Document, node: int) -> bool:
    """Whether an element is called what a person does; one called a title, which the article has too, an author's."""
    names = document.nodes.attributes[node].get("class", "")
    found = ROLE_NAME.search(names)
    if found is None or document.nodes.tag[node] in HEADINGS:
        return False
    return "title" not in found[0].lower() or _OF_PERSON.search(names.lower()) is not None


def _may_be_role(text: str) -> bool:
    """Whether a line in an element called a role is no byline, button or moment: "position" is said of other things, too."""
    return opening_of(text) is None and label_zone(text) is not Zone.SHARING and find_moment(text) is None


def _ends_block(document: Document, piece: int) -> bool:
    """Whether a piece is the last one of its block, and what follows is a line and no paragraph of prose."""
    blocks = document.blocks
    at = bisect_right(blocks.first_piece, piece) - 1
    is_prose = at + 1 < len(blocks.text) and len(blocks.text[at + 1]) > _LINE_CHARS
    return blocks.end_piece[at] == piece + 1 and not is_prose


def bare_link(text: str) -> str:
    """A link's text without "View all posts by"; "" where it is an opening alone."""
    if MORE_ONLY.fullmatch(text):
        return ""
    opening = opening_of(f"{text} x") or MORE_BY.match(f"{text} x")
    return text if opening is None else text[opening.end() :]


def is_others(text: str) -> bool:
    """Whether a line names who reviewed, edited, photographed or translated."""
    return bool(OTHERS.match(text))


def _person_links(document: Document, node: int) -> list[int]:
    """The links to author pages below an element."""
    nodes = document.nodes
    return [
        child
        for child in range(node, min(max(nodes.end[node], node + 1), node + 40))
        if nodes.tag[child] == "a" and PERSON_PAGE.search(nodes.attributes[child].get("href", ""))
    ]


def href_in_block(document: Document, block: int, names: str = "") -> str | None:
    """The address of the first link in a block that leads off the page; of a line's `names`, the one that holds the first.

    The block's element may hold more than the block, such as a table's cell.
    """
    blocks, attributes = document.blocks, document.nodes.attributes
    links = document.pieces.link[blocks.first_piece[block] : blocks.end_piece[block]]
    for link in dict.fromkeys(links):
        address = attributes[link].get("href") if link >= blocks.node[block] else None
        if address and address[0] != "#" and (not names or _is_of_first(document, link, address, names)):
            return address
    return None


def _is_of_first(document: Document, link: int, address: str, names: str) -> bool:
    """Whether a link leads to an author's page, or a line's names open with its text; not one to the section behind them."""
    text = " ".join(document.text_of(link).split())
    return PERSON_PAGE.search(address) is not None or names.lstrip().startswith(text) or text.endswith(names.strip())


def href_of(document: Document, node: int) -> str | None:
    nodes = document.nodes
    for child in range(node, min(max(nodes.end[node], node + 1), node + 12)):
        if nodes.tag[child] == "a" and (href := nodes.attributes[child].get("href")):
            return href
    return None
