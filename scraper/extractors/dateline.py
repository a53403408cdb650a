"""`dateline`: the body's opening paragraphs, where place and agency may stand. What they say is read by the normalizer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.document import Document
from scraper.draft import Candidate
from scraper.zones import Partition, Zone

#: What sets a dateline off from the text; without one of these there is none.
_MARK = re.compile(r"\s[-–—―]|[-–—―]\s|[-–—―]{2}|[(（\[［【〔]|[/=:：،।∙•●|]|[电電讯訊]|\d\.\s|(?<=[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я]{2})\.\s")
#: What each of these holds; to look for these alone takes a tenth of the time.
_SIGN = re.compile(r"[-–—―(（\[［【〔/=:：،।∙•●|电電讯訊]|\d\.\s|(?<=[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я]{2})\.\s")
#: A word in capitals and a colon: who speaks, where each paragraph opens so.
_TURN = re.compile(r"[A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я][A-ZÀ-ÞĀ-ŽΑ-ΩЀ-Я .’'-]{1,40}[:.]\s")
_FEW = 8  # blocks
_MARK_WITHIN = 110
_OPENING_CHARS = 200  # a dateline stands at the very beginning
_EMPHASIS = frozenset(("b", "strong", "em", "span"))  # elements that set a place off
_SIGN_CHARS = 3  # behind the place: a full stop, a dash and a blank
_SHORTEST, _LONGEST = 3, 40  # characters of a place
_PROSE = 60  # characters behind it
_DASH_BEHIND = re.compile(r"\S\s[-–—]$")
_LINE_ZONES = (Zone.BODY, Zone.CAPTION, Zone.BYLINE, Zone.OTHER)  # where a place and a dash alone may stand


def _set_off(document: Document, block: int) -> str | None:
    """What the opening of a paragraph sets off from its prose by an element of its own: "<strong>Eichtal</strong> - "."""
    blocks, pieces = document.blocks, document.pieces
    first = blocks.first_piece[block]
    text, place = blocks.text[block], " ".join(pieces.text[first].split())
    is_alone = first + 1 < blocks.end_piece[block] and document.nodes.tag[pieces.node[first]] in _EMPHASIS
    is_opening = is_alone and _SHORTEST <= len(place) <= _LONGEST and text.startswith(place)
    return text[: len(place) + _SIGN_CHARS] if is_opening and len(text) - len(place) >= _PROSE else None


def _alone(document: Document, parts: Partition, body: int) -> Iterator[int]:
    """The block of a place and a dash alone that stands right above the text, or opens it."""
    texts = document.blocks.text
    for block in (body - 1, body):
        is_line = block >= 0 and parts.zones[block] in _LINE_ZONES and len(texts[block]) <= _LONGEST + _SIGN_CHARS
        if is_line and _DASH_BEHIND.search(texts[block]) and any(len(text) >= _PROSE for text in texts[block + 1 : block + 2]):
            yield block


def extract_openings(document: Document, parts: Partition) -> tuple[Candidate, ...]:
    """The beginnings of the first paragraphs of standfirst and body, and dateline lines of their own."""
    texts, nodes = document.blocks.text, document.blocks.node
    body = [i for i in parts.indexes(Zone.BODY)[:_FEW] if document.nodes.tag[nodes[i]] != "li"][:2]  # key points open many texts
    if len(body) > 1 and all(_TURN.match(texts[i]) for i in body):
        body = []
    lead = [i for i in parts.indexes(Zone.STANDFIRST)[:2] if not body or i < body[0]]
    lines = [i for i in parts.indexes(Zone.BYLINE)[:6] if len(texts[i]) <= 80]
    alone = [Candidate(texts[i], "set-off:body", 0.8, nodes[i]) for first in body[:1] for i in _alone(document, parts, first)]
    set_off = [Candidate(text, "set-off:body", 0.8, nodes[i]) for i in body[:1] if (text := _set_off(document, i))]
    found = (
        Candidate(texts[i][:_OPENING_CHARS], source, trust, nodes[i])
        for source, trust, blocks in (
            ("zone:body", 0.9, body[:1]),
            ("zone:standfirst", 0.8, lead),
            ("zone:body", 0.7, body[1:]),
            ("zone:byline", 0.6, lines),
        )
        for i in blocks
        if _has_mark(texts[i][:_MARK_WITHIN])
    )
    return (*found, *set_off, *alone)


def _has_mark(text: str) -> bool:
    sign = _SIGN.search(text)
    return sign is not None and _MARK.search(text, max(sign.start() - 1, 0)) is not None  # a blank may begin the mark
