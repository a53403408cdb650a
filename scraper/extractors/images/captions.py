"""The words printed for a picture, in its figure or right behind it, and its credit where an element is called so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from scraper.document import Document
from scraper.extractors.images.credits import BUTTON_CHARS, is_control, is_credit_label, split_credit, without_labels
from scraper.markup import LINE_BREAK
from scraper.zones import Partition, Zone

# More than `document.is_read_out` takes: a label tells itself by its comma, so names that tools make ("css-1f-VisuallyHidden")
# count.
_NOT_SHOWN = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.I)
_LABEL_ENDS = (",", "،", ":", "：")
_CREDIT_CLASS = re.compile(r"credit|copyright|photographer|source|byline", re.I)
_CREDIT_ALONE = re.compile(r"^(?!.*caption).*(?:credit|copyright|photographer)", re.I)
_IN_CAPTION_CLASS = re.compile(rf"{_CREDIT_CLASS.pattern}|author(?!i)", re.I)
_CREDIT_TAGS = ("footer", "cite", "small")  # beside the caption of a figure
_FIGURE_PIECES = 40  # in which its labels are looked for
_MAX_AGENCY = 60  # characters of what follows the photographer's name behind a slash
_SIGNS_BEFORE = " ©(|"  # what a credit that opens a caption may stand behind
_CREDIT_NODES = 3  # behind a caption in its figure, in which its credit is looked for
_FIGURE_NODES = 60  # before a caption in its figure, in which its credit is looked for
_MAX_CREDIT = 90  # characters
_CAPTION_DEPTH = 2  # elements around a block, one of which may be its `<figcaption>`
_LINES = 2  # of a caption, one of which is its credit
_BUTTONS = 2  # blocks between a picture and its caption that are none: to enlarge it, to play a film


def find_caption(document: Document, parts: Partition, figure: int | None, behind: int) -> tuple[str | None, str | None]:
    """Caption and credit as printed: of the figure's own caption, else of the caption block right behind the picture."""
    text = credit = ""
    if figure is not None:
        inner = next(iter(document.inside(figure, "figcaption")), None)
        if inner is not None:
            text, credit = document.text_of(inner), _credit_behind(document, figure, inner)
        if told := list(_read_out(document, figure, inner)):
            credit, text = (told[0], told[-1]) if len(told) > 1 else (credit, told[0])
            return without_labels(" ".join(text.split()), credit.strip())
        if inner is not None and (found := _of_figure(document, parts, figure, inner, credit)):
            return found
    if not text and _is_caption(parts, behind := _behind_buttons(document, parts, behind)):
        return caption_of_block(document, parts, behind)
    return split_credit(" ".join(text.split()), credit) if text or credit else (None, None)


def caption_of_block(document: Document, parts: Partition, block: int) -> tuple[str | None, str | None]:
    """Caption and credit that a block says; the next one may be its credit, or it the credit of that."""
    text = document.blocks.text[block]
    whole = _caption_around(document, block)
    if whole is not None and (parted := _parted_by_element(document, whole)):
        return split_credit(*(" ".join(part.split()) for part in parted))
    if _is_credit_above(document, parts, block):
        below = document.blocks.text[block + 1]  # "<div class=credit>Jane Doe</div><p>A bridge in winter</p>"
        return split_credit(" ".join(below.removeprefix(text).split()), text)
    if credit := _credit_of_block(document, parts, block + 1):  # what the caption ends with in brackets is none
        return without_labels(" ".join(text.split()), credit)
    node = document.blocks.node[block]
    if _holds_nothing_else(document, node, block) and (parted := _parted_by_element(document, node)):
        return split_credit(*(" ".join(part.split()) for part in parted))
    found = split_credit(" ".join(text.split()))
    if found[1] and len(text) <= _MAX_CREDIT and _CREDIT_ALONE.search(_class_of(document, block)):
        return split_credit("", " ".join(text.split()))  # "Jane Doe | Lantern Press"
    return found


def _is_credit_above(document: Document, parts: Partition, block: int) -> bool:
    """Whether a block is called a credit, and the next one is the caption of the same picture."""
    if not _is_caption(parts, block + 1) or len(document.blocks.text[block]) > _MAX_CREDIT:
        return False
    is_called_so = [_CREDIT_CLASS.search(_class_of(document, one)) is not None for one in (block, block + 1)]
    if is_called_so != [True, False]:
        return False
    images, nodes = document.markup.by_tag["img"], document.blocks.node
    return bisect_left(images, nodes[block]) == bisect_left(images, nodes[block + 1])


def _of_figure(
    document: Document, parts: Partition, figure: int, caption: int, credit: str
) -> tuple[str | None, str | None] | None:
    """What a figure's caption says, where a part of it or what stands beside it is its credit, or none is known."""
    if parted := _parted_by_element(document, caption) or _parted_by_line(document, caption):
        return split_credit(*(" ".join(part.split()) for part in parted))
    if credit:
        return None
    text = document.text_of(caption)
    told, named = split_credit(text)
    if not named and (beside := _credit_beside(document, parts, figure, caption)):
        return without_labels(text, split_credit("", beside)[1] or "")
    return (told, named) if text else None


def _caption_around(document: Document, block: int) -> int | None:
    """The `<figcaption>` outside of a figure that a block opens: its credit may be lines of its own."""
    node = document.blocks.node[block]
    for around in (node, *islice(document.ancestors(node), _CAPTION_DEPTH)):
        if document.nodes.tag[around] == "figcaption":
            return around if document.nodes.first_piece[around] == document.blocks.first_piece[block] else None
    return None


def _class_of(document: Document, block: int) -> str:
    return document.nodes.attributes[document.blocks.node[block]].get("class", "")


def _holds_nothing_else(document: Document, node: int, block: int) -> bool:
    """Whether an element holds a block and no text besides."""
    nodes, blocks = document.nodes, document.blocks
    return (nodes.first_piece[node], nodes.end_piece[node]) == (blocks.first_piece[block], blocks.end_piece[block])


def _read_out(document: Document, figure: int, caption: int | None) -> Iterator[str]:
    """What stands behind the labels that a figure has for those who hear the page: "Image source, ", "Image caption, ".

    Its caption, where it begins behind such a label and bears none itself, is told by its element.
    """
    nodes, pieces = document.nodes, document.pieces
    first, end = nodes.first_piece[figure], nodes.end_piece[figure]
    labels = [piece for piece in range(first, min(end, first + _FIGURE_PIECES)) if _is_read_out_label(document, piece)]
    opening = nodes.first_piece[caption] if caption is not None else end
    starts = [label + 1 for label in labels]
    if labels and labels[-1] < opening < end:
        labels.append(opening)
        starts.append(opening)
    for at, start in enumerate(starts):
        following = labels[at + 1] if at + 1 < len(labels) else end
        yield "".join(pieces.text[start:following]).replace(LINE_BREAK, " ")


def _is_read_out_label(document: Document, piece: int) -> bool:
    text = document.pieces.text[piece].strip()
    names = document.nodes.attributes[document.pieces.node[piece]].get("class", "")
    return text.endswith(_LABEL_ENDS) and len(text) <= BUTTON_CHARS and _NOT_SHOWN.search(names) is not None


def _behind_buttons(document: Document, parts: Partition, block: int) -> int:
    """The first block of a caption that tells something, behind the buttons on its picture."""
    for at in range(block, block + _BUTTONS):
        if not _is_caption(parts, at) or not is_control(document.blocks.text[at]):
            return at
        if not _is_caption(parts, at + 1):
            return block
    return block


def _is_caption(parts: Partition, block: int) -> bool:
    return block < len(parts.zones) and parts.zones[block] is Zone.CAPTION and parts.seen[block]


def _credit_of_block(document: Document, parts: Partition, block: int) -> str:
    """The credit that is the whole of a caption block, below the one that tells what the picture shows; else an empty text.

    Its label may be a block of its own: "Photo credit", "Jane Doe".
    """
    if not _is_caption(parts, block) or split_credit(document.blocks.text[block - 1])[0] is None:
        return ""
    told = document.blocks.text[block]
    if is_credit_label(told) and _is_caption(parts, block + 1) and len(document.blocks.text[block + 1]) <= _MAX_CREDIT:
        return split_credit("", document.blocks.text[block + 1])[1] or ""
    text, credit = split_credit(told)
    return credit if credit and text is None else ""


def _parted_by_element(document: Document, caption: int) -> tuple[str, str] | None:
    """A caption's text and the credit in an element called so within it; with the agency that a slash joins to that."""
    nodes, pieces = document.nodes, document.pieces
    names = (document.nodes.attributes[node].get("class", "") for node in range(caption + 1, nodes.end[caption]))
    node = next((node for node, name in enumerate(names, caption + 1) if name and _IN_CAPTION_CLASS.search(name)), None)
    if node is None:
        return None
    before = "".join(pieces.text[nodes.first_piece[caption] : nodes.first_piece[node]]).replace(LINE_BREAK, " ").strip()
    behind = "".join(pieces.text[nodes.end_piece[node] : nodes.end_piece[caption]]).replace(LINE_BREAK, " ").strip()
    credit = document.text_of(node)
    if behind.startswith("/") and len(behind) <= _MAX_AGENCY:
        return before, f"{credit} {behind}"
    if any(map(str.isalpha, behind)) and not before.strip(_SIGNS_BEFORE):
        return behind, credit
    return document.text_of(caption), credit


def _parted_by_line(document: Document, caption: int) -> tuple[str, str] | None:
    """A caption's text and the credit that is a line of its own, the first or the last of it."""
    nodes, blocks = document.nodes, document.blocks
    first = bisect_left(blocks.first_piece, nodes.first_piece[caption])
    end = bisect_left(blocks.first_piece, nodes.end_piece[caption])
    if end - first < _LINES:
        return None
    lines = blocks.text[first:end]
    for at, others in ((0, lines[1:]), (-1, lines[:-1])):
        text, credit = split_credit(lines[at]) if len(lines[at]) <= _MAX_CREDIT else (None, None)
        if credit and text is None:
            return " ".join(others), lines[at]
    return None


def _credit_beside(document: Document, parts: Partition, figure: int, caption: int) -> str:
    """The credit in an element called so between a figure's picture and its caption, or right behind the figure."""
    nodes = document.nodes
    for node in _called_credit(document, range(max(figure + 1, caption - _FIGURE_NODES), caption)):
        if nodes.first_piece[node] < nodes.end_piece[node] <= nodes.first_piece[caption]:
            credit = document.text_of(node)
            return credit if len(credit) <= _MAX_CREDIT else ""
    end = nodes.end[figure]
    for node in _called_credit(document, range(end, min(end + 1, len(nodes.tag)))):
        if _is_caption(parts, bisect_left(document.blocks.first_piece, nodes.first_piece[node])):
            credit = document.text_of(node)
            return credit if len(credit) <= _MAX_CREDIT else ""
    return ""


def _credit_behind(document: Document, figure: int, caption: int) -> str:
    """The credit in an element called so right behind a figure's caption."""
    nodes = document.nodes
    return _first_called_credit(document, range(nodes.end[caption], min(nodes.end[figure], nodes.end[caption] + _CREDIT_NODES)))


def _first_called_credit(document: Document, nodes: range) -> str:
    return next((document.text_of(node) for node in _called_credit(document, nodes)), "")


def _called_credit(document: Document, nodes: range) -> Iterator[int]:
    tags, attributes = document.nodes.tag, document.nodes.attributes
    return (node for node in nodes if tags[node] in _CREDIT_TAGS or _CREDIT_CLASS.search(attributes[node].get("class", "")))
