"""A comment's text: what stands in the elements named for it, else all that is neither author, moment nor button."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import reduce
from itertools import groupby
from operator import or_

from scraper.extractors.comments.buttons import BUTTON_CHARS, LIKE, find_liked, is_button, is_more, is_rating
from scraper.extractors.comments.elements import ItemElements
from scraper.extractors.comments.form import names_comments
from scraper.extractors.comments.head import ItemHead
from scraper.extractors.dates_by_look import has_digit
from scraper.extractors.pieces import LINE_BREAK, block_of, lines_of
from scraper.markup import fold
from scraper.zones import Zone
from scraper.zones.comment_names import Role
from scraper.zones.labels import label_zone

_META = Role.AUTHOR | Role.TIME | Role.ACTION
_BADGE_WORDS = 3  # "Top commenter", "says"
_BYLINE_WORDS = 8  # "Comment by … on … at …"
_VOTES = re.compile(r"[^\w.,:()…]*\d(?:\d|[^\w.,:()…])*")
_PARTING = re.compile(r"\s[|·•/–-]\s|(?<=[^\W\d])/(?=[^\W\d])|[|·•]|\s{2,}|(?<=\d)\s(?=[^\W\d])|\s*[👍👎♥❤▲▼]\ufe0f?\s*")
_COLON = re.compile(r"^[:：]\s+(?=\w)")  # that parts a name from what was said
_NUMBERING = re.compile(r"[#(\[]?\d{1,5}[.)\]]?")


def find_paragraphs(item: ItemElements, head: ItemHead) -> list[str]:
    """The comment's text: what stands in its text elements, else all that is neither author, moment nor button."""
    document = item.thread.document
    wanted = _text_pieces(item) or _without_badges(item, head)
    by_block: dict[int, list[str]] = {}
    lines = [line for line in lines_of(document, wanted) if not _tells_of_writer(head, line)]
    for line in _without_buttons(item, _behind_heading(item, head, lines)):
        block = block_of(document, line[0])
        texts = [document.pieces.text[piece][head.cuts.get(piece, 0) :] for piece in line]
        if line[0] in head.labels and texts[0].strip() != head.labels[line[0]].text:
            texts = [LINE_BREAK, head.labels[line[0]].text]  # a title without its label
        by_block.setdefault(block, []).extend(texts)
    paragraphs: list[str] = []
    last = -1  # the list that the line before stands in
    for block, texts in by_block.items():
        text = fold("".join(texts)).strip()
        if not paragraphs:
            text = _COLON.sub("", text)
        if not text or _NUMBERING.fullmatch(text):
            continue
        group = _list_of(item, block)
        if group >= 0 and group == last:
            paragraphs[-1] += "\n" + text  # a list's items are a line each
        else:
            paragraphs.append(text)
        last = group
    return paragraphs


def _behind_heading(item: ItemElements, head: ItemHead, lines: list[list[int]]) -> list[list[int]]:
    """Lines less those that head the thread, where a comment alone in it holds them: above its author and its moment."""
    mark = next((piece for piece in item.pieces if _is_meta(item, head, piece)), -1)
    above = [at for at, line in enumerate(lines) if line[-1] < mark and names_comments(item.short_text(line))]
    return lines[above[-1] + 1 :] if above and above[-1] + 1 < len(lines) else lines


def _tells_of_writer(head: ItemHead, line: list[int]) -> bool:
    """Whether a line says who wrote, or when, and nothing of what was written."""
    first = line[0]
    if first in head.labels and head.labels[first].kind != "title":
        return True
    return first in head.column or first in head.bylines


def _text_pieces(item: ItemElements) -> list[int]:
    """Pieces of the elements named for the text; a mention or a link in a line of text belongs to it."""
    out = [piece for node in item.elements(Role.TEXT) for piece in item.pieces_in(node)]
    plain = [p for p in out if not item.role_at(p) & _META]
    if not plain or len(plain) == len(out):
        return plain
    lines = {item.block(p) for p in plain}
    lines = lines.difference(_bylines(item, out)) or lines
    out = [p for p in out if item.block(p) in lines]
    while item.role_at(out[-1]) & Role.ACTION:  # the button that shows the rest of a long one
        out.pop()
    return out


def _bylines(item: ItemElements, pieces: list[int]) -> Iterator[int]:
    """The blocks among some pieces that hold an element named for the author, one for the moment, and few words beside them."""
    for block, line in groupby(pieces, item.block):
        own = list(line)
        roles = reduce(or_, map(item.role_at, own))
        if not (roles & Role.AUTHOR and roles & Role.TIME):
            continue
        texts = [item.thread.document.pieces.text[p] for p in own if not item.role_at(p) & _META]
        counts = [len(text.split()) for text in texts if _has_letter(text)]
        if max(counts, default=0) <= _BADGE_WORDS and sum(counts) <= _BYLINE_WORDS:
            yield block


def _without_badges(item: ItemElements, head: ItemHead) -> list[int]:
    """All that is neither author, moment nor button, less the few words beside them in their line or in one between, if that
    leaves a text."""
    texts = item.thread.document.pieces.text
    kept: list[int] = []
    free: list[int] = []
    has_text = False
    lines = item.lines
    is_meta = [any(_is_meta(item, head, piece) for piece in line) for line in lines]
    for number, line in enumerate(lines):
        own = [p for p in line if p in head.cuts or (not item.role_at(p) & _META and p not in head.dated)]
        free += own
        opens = number == 0 and item.item.node < 0  # such a comment begins with its author's name
        is_beside = number < len(lines) - 1 and is_meta[number + 1] and (opens or (number > 0 and is_meta[number - 1]))
        is_badge = is_meta[number] or is_beside
        words = sum(len(texts[p].split()) for p in own if _has_letter(texts[p]))
        if not is_badge or head.cuts.keys() & own or words > _BADGE_WORDS:
            kept += own
            has_text = has_text or (not is_meta[number] and any(not texts[p].isspace() for p in own)) or bool(head.cuts)
    return kept if has_text else free


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_meta(item: ItemElements, head: ItemHead, piece: int) -> bool:
    return bool(item.role_at(piece) & (Role.AUTHOR | Role.TIME)) or piece in head.dated


def _without_buttons(item: ItemElements, lines: list[list[int]]) -> list[list[int]]:
    """Lines less the last ones that hold buttons alone, and the first where they are one each, if that leaves a text."""
    end = len(lines)
    while end and _is_of_buttons(item, lines[end - 1]):
        end -= 1
    start = 0
    while start < end and not item.role_at(lines[start][0]) & Role.TEXT and is_button(item.short_text(lines[start])):
        start += 1
    texts = (item.thread.document.pieces.text[piece] for line in lines[start:end] for piece in line)
    return lines[start:end] if any(any(map(str.isalpha, text)) for text in texts) else lines


def _is_of_buttons(item: ItemElements, line: list[int]) -> bool:
    """Whether a short line is words apart from each other, one of which threads print, or no word at all."""
    texts = [item.thread.document.pieces.text[piece] for piece in line]
    if sum(map(len, texts)) > BUTTON_CHARS:
        return False
    whole = "".join(texts).strip()
    if find_liked(whole) or is_more(whole) or is_rating(whole):
        return True
    parts = [part.strip() for text in texts for part in _PARTING.split(text) if any(map(str.isalpha, part))]
    if not parts:
        return _VOTES.fullmatch("".join(texts)) is not None
    is_known = any(is_button(part) or label_zone(part) is Zone.COMMENTS or LIKE.match(part) for part in parts)
    return is_known and all(len(part.split()) <= _BADGE_WORDS + has_digit(part) or is_button(part) for part in parts)


def _list_of(item: ItemElements, block: int) -> int:
    """The list inside the item that a block is an item of, or -1."""
    tags, parents = item.thread.document.nodes.tag, item.thread.document.nodes.parent
    node, top = item.thread.document.blocks.node[block], item.item.node
    while node > top:
        if tags[node] == "li":
            return parents[node]
        node = parents[node]
    return -1
