"""The partition law, checked: the segments of a page are its visible text, each piece once, in document order.

The visible text is read a second time for this, from lxml's own tree and by other code than `markup.py`, so that a slip
there shows too. Costs more than the work it checks: for `--check` and for tests.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from scraper.charset import decode
from scraper.document import Document
from scraper.errors import ExtractError
from scraper.markup import LINE_BREAK, UNSEEN, is_sign, without_open_noscripts
from scraper.page import Page
from scraper.text_dump import take_addresses
from scraper.zones.vocabulary import Partition, Zone

_LINK_MARKS = re.compile(
    r"\[\d{1,4}\](?!\()|!\[[^\[\]]*\]\([^()]*\)|\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?:\s\"[^\"]*\")?\)|<?(?:https?://|mailto:)[^\s<>]*"
)
_BULLET = re.compile(r"\bo\b")  # as programs print those of lists within lists; in Portuguese a word, but no matter
_AROUND = 40  # characters shown on each side of a difference


def check_partition(document: Document, parts: Partition) -> None:
    """Raises `ExtractError` where the partition breaks the law; says where."""
    count = len(document.blocks.text)
    for name, column in (("zones", parts.zones), ("confidence", parts.confidence), ("seen", parts.seen)):
        if len(column) != count:
            raise _broken(document, f"{count} blocks, but {len(column)} {name}")
    for i, hidden in enumerate(document.blocks.hidden):
        if not isinstance(parts.zones[i], Zone):
            raise _broken(document, f"block {i} has {parts.zones[i]!r} for a zone")
        if not hidden and not parts.seen[i]:
            raise _broken(document, f"block {i} is visible but left out: {document.blocks.text[i][:_AROUND]!r}")
        if hidden and parts.seen[i] and parts.zones[i] is not Zone.BODY:
            raise _broken(document, f"block {i} is hidden but shown as {parts.zones[i]}: {document.blocks.text[i][:_AROUND]!r}")
    letters = _dump_letters if document.is_text else _letters
    _compare(document, letters(_visible_texts(document)), letters(_block_texts(document)))


def _compare(document: Document, wanted: str, got: str) -> None:
    if wanted == got:
        return
    at = next((i for i, (a, b) in enumerate(zip(wanted, got, strict=False)) if a != b), min(len(wanted), len(got)))
    start = max(0, at - _AROUND)
    raise _broken(document, f"the page says {wanted[start : at + _AROUND]!r}, the blocks say {got[start : at + _AROUND]!r}")


def _broken(document: Document, what: str) -> ExtractError:
    return ExtractError(f"partition law: {what}", source=document.page.name)


def _letters(texts: Iterator[str]) -> str:
    """All characters but white space: how white space is folded is not the law's concern."""
    return "".join("".join(texts).replace(LINE_BREAK, "").split())


def _dump_letters(texts: Iterator[str]) -> str:
    """The letters and digits of a text dump, but for what a program says in it of links (numbers and addresses) and bullets."""
    return "".join(filter(str.isalnum, _BULLET.sub("", _LINK_MARKS.sub("", "\n".join(texts)))))


def _block_texts(document: Document) -> Iterator[str]:
    for text, hidden in zip(document.blocks.text, document.blocks.hidden, strict=True):
        if not hidden:
            yield text


def _visible_texts(document: Document) -> Iterator[str]:
    """The page's visible text, read anew from its bytes."""
    page: Page = document.page
    text = decode(page.body, page.headers.get("content-type")).text.replace("\0", "")
    if document.is_text:
        yield from take_addresses(re.split(r"\r\n?|\n", text))[0]
        return
    data = without_open_noscripts(text.encode("utf-8", "replace"))
    root = etree.HTML(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))
    if root is not None:
        for top in (root, *root.itersiblings()):  # what follows </html> can stand beside it
            if isinstance(top.tag, str):
                yield from _texts_in(top)


def _texts_in(top: etree._Element) -> Iterator[str]:
    hidden_depth = 0  # of the elements around that hide what is in them
    is_in_sign = False  # right inside an element whose text is the name of a sign, comments in it or not
    for event, element in etree.iterwalk(top, events=("start", "end", "comment", "pi")):
        if event == "start":
            hidden_depth += _hides(element)
            is_in_sign = is_sign(element.get("class") or "", "".join(_opening_texts(element)))
            if not hidden_depth and element.text and not is_in_sign:
                yield element.text
            continue
        if event == "end":
            hidden_depth -= _hides(element)
            is_in_sign = False
        if not hidden_depth and element.tail and element is not top and not is_in_sign:
            yield element.tail


def _opening_texts(element: etree._Element) -> Iterator[str]:
    """The texts of an element before its first child; comments and processing instructions part them."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str):
            return
        yield child.tail or ""


def _hides(element: etree._Element) -> bool:
    if element.tag in UNSEEN or element.get("hidden") is not None:
        return True
    style = element.get("style") or ""
    return "display:none" in "".join(style.split()).lower()
