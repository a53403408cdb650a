"""How the annotated comments of a bench folder are read: `python tools/score_comments.py DATA [--fold-weights DIR] [--show]`.

An annotation names the element of each comment's author and of its text. The text is right where an item of the record says
the same, white space and punctuation aside: what the element holds without author, moment, answers and some words of buttons,
with the paragraphs beside it where the element is the first of several, and a title of its own. The author is right where that
item's name is printed in the author's element. Each item counts for one comment.

With fold weights each page is tagged by those that have not seen its outlet, else by the weights in use. `--show` prints the
comments that were missed, page by page.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from truth import Annotations, fold_of, read_pages, site_of

from scraper.assembly.furniture import assemble_furniture
from scraper.document import Document, read_document
from scraper.markup import fold
from scraper.record import Comment
from scraper.zones.mending.mend import mend
from scraper.zones.tagger.tag import Weights, tag
from scraper.zones.trees import read_arrays

_NO_WORD = re.compile(r"[\W_]+")
_FURNITURE_CHARS = 60  # letters and digits of buttons and counts around a text
_TITLE_CHARS = 100
_SHOWN_CHARS = 150


@dataclass(frozen=True)
class Expected:
    """An annotated comment: what its elements print."""

    author: str
    text: str
    whole: str  # the text and what stands behind it in the same element, up to the next comment


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--fold-weights", type=Path)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    paths = sorted(options.fold_weights.glob("fold*.npz")) if options.fold_weights else []
    if options.fold_weights and not paths:
        parser.error(f"no fold*.npz in {options.fold_weights}")
    weights = [Weights.from_arrays(read_arrays(path)) for path in paths]
    annotations = Annotations(options.data)
    total, names, texts, both = 0, 0, 0, 0
    for corpus, truth, page in read_pages(options.data):
        annotation = annotations.given(corpus, truth)
        if not annotation or not annotation.get("comments"):
            continue
        document = read_document(page)
        parts = mend(document, tag(document, weights[fold_of(site_of(truth), len(weights))] if weights else None))
        found = assemble_furniture(document, parts).comments
        items = list(found.items) if found else []
        expected = list(read_expected(document, annotation["comments"]))
        matched = match(expected, items)
        right = sum(item is not None and _is_author(one, item) for one, item in matched)
        total += len(expected)
        names += _count_named(expected, items)
        texts += sum(item is not None for _, item in matched)
        both += right
        if options.show and right < len(expected):
            _show(f"{corpus}/{truth['id']}", matched, items)
    shares = (f"{kind} {count / total:.3f}" for kind, count in (("author", names), ("text", texts), ("both", both)))
    print(f"{total} comments  {'  '.join(shares)}  ({total - both} missed)")


def read_expected(document: Document, comments: list[dict[str, str]]) -> Iterator[Expected]:
    """The annotated comments of a page, in its order; one whose elements the page lacks has empty texts."""
    wanted = {path for one in comments for path in one.values()}
    nodes = {path: node for node in range(len(document.nodes.tag)) if (path := document.xpath(node)) in wanted}
    places = [{role: nodes[path] for role, path in one.items() if path in nodes} for one in comments]
    tops = [_around(document, tuple(place.values())) for place in places]
    for number, place in enumerate(places):
        if "text" not in place or "author" not in place:
            yield Expected("", "", "")
            continue
        text = place["text"]
        around = document.nodes.parent[text]
        others = [top for other, top in enumerate(tops) if other != number and top > around]
        beside = [place[role] for role in ("author", "time") if role in place and place[role] != text]
        starts = (min(document.nodes.first_piece[node] for node in one.values()) for one in places if one)
        first = document.nodes.first_piece[text]
        end = min((start for start in starts if start > first), default=len(document.pieces.text))
        yield Expected(
            author=document.text_of(place["author"]),
            text=_text_without(document, range(first, document.nodes.end_piece[text]), (*others, *beside)),
            whole=_text_without(document, range(first, min(end, document.nodes.end_piece[around])), (*others, *beside)),
        )


def match(expected: list[Expected], items: list[Comment]) -> list[tuple[Expected, Comment | None]]:
    """Each comment with the item that says its text, the one with its author before others; each item once."""
    left = list(items)
    out: list[tuple[Expected, Comment | None]] = []
    for one in expected:
        same = [item for item in left if _is_text(one, item)]
        best = next((item for item in same if _is_author(one, item)), same[0] if same else None)
        if best is not None:
            left = [item for item in left if item is not best]
        out.append((one, best))
    return out


def _around(document: Document, nodes: tuple[int, ...]) -> int:
    """The smallest element around some; -1 for none."""
    if not nodes:
        return -1
    return next(node for node in document.ancestors(min(nodes)) if document.nodes.end[node] > max(nodes))


def _text_without(document: Document, pieces: range, left_out: tuple[int, ...]) -> str:
    """The text of pieces, without those of some elements."""
    first, end = document.nodes.first_piece, document.nodes.end_piece
    kept = (piece for piece in pieces if not any(first[node] <= piece < end[node] for node in left_out))
    return fold("".join(document.pieces.text[piece] for piece in kept))


def _is_text(expected: Expected, item: Comment) -> bool:
    """Whether an item says the comment's text, with a title of its own or without, give or take furniture, or goes on as the
    page does."""
    paragraphs = (item.text or "").split("\n\n")
    has_title = len(paragraphs) > 1 and len(paragraphs[0]) <= _TITLE_CHARS
    return _says(expected, paragraphs) or (has_title and _says(expected, paragraphs[1:]))


def _says(expected: Expected, paragraphs: list[str]) -> bool:
    wanted, whole, found = _letters(expected.text), _letters(expected.whole), _letters("".join(paragraphs))
    if not wanted or not found:  # signs alone
        return wanted == found and any(paragraphs)
    if len(found) <= len(wanted):
        return len(wanted) - len(found) <= _FURNITURE_CHARS and _are_in_order(paragraphs, wanted)
    return wanted in found and _are_in_order(paragraphs, whole)


def _are_in_order(paragraphs: list[str], text: str) -> bool:
    """Whether paragraphs stand in a text, one behind the other; buttons may stand between."""
    at = 0
    for own in map(_letters, paragraphs):
        if (start := text.find(own, at)) < 0:
            return False
        at = start + len(own)
    return True


def _is_author(expected: Expected, item: Comment) -> bool:
    name = fold(item.author or "").casefold()
    return bool(name) and name in expected.author.casefold()


def _count_named(expected: list[Expected], items: list[Comment]) -> int:
    """How many comments have an item of their author's name; each item counts for one."""
    left = list(items)
    for one in expected:
        if (item := next((item for item in left if _is_author(one, item)), None)) is not None:
            left.remove(item)
    return len(items) - len(left)


def _letters(text: str) -> str:
    return _NO_WORD.sub("", text.casefold())


def _show(name: str, matched: list[tuple[Expected, Comment | None]], items: list[Comment]) -> None:
    """The comments missed on a page, and the items that none of its comments is."""
    print(f"{name}: {len(matched)} comments, {len(items)} items")
    for one, item in matched:
        if item is None or not _is_author(one, item):
            by = f"  by {item.author!r}" if item else ""
            print(f"  - {one.author[:_SHOWN_CHARS]!r}  {one.text[:_SHOWN_CHARS]!r}{by}")
    taken = [item for _, item in matched]
    for item in (item for item in items if not any(item is other for other in taken)):
        print(f"  + {item.author!r}  {(item.text or '')[:_SHOWN_CHARS]!r}")


if __name__ == "__main__":
    main()
