"""Selectors of an outlet's file, run against a page: CSS by Beautiful Soup, XPath by lxml.

Both read the page anew, for there is no tree on the usual way; only pages of outlets with selectors pay for that. What
is found is given as candidates at the element numbers of `Document`, so that its evidence reads like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any

from scraper.charset import decode
from scraper.document import Document
from scraper.draft import NOWHERE, Candidate
from scraper.errors import SettingError
from scraper.markup import fold
from scraper.zones import Partition, Zone

#: What stays what it is inside the body's element.
_KEPT = (Zone.TITLE, Zone.STANDFIRST, Zone.BYLINE, Zone.CAPTION, Zone.COMMENTS, Zone.COMMENT_FORM)
_TRUST = 0.99  # the user knows
_MAX_FOUND = 200


def select(document: Document, selectors: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[Candidate, ...]]:
    """For each field what the first selector found that found something. Raises `SettingError` for a selector that is none."""
    if document.is_text or not selectors:
        return {}
    pages = _Pages(document)
    found: dict[str, tuple[Candidate, ...]] = {}
    for field, expressions in selectors.items():
        for expression in expressions:
            candidates = pages.find(field, expression)
            if candidates:
                found[field] = candidates
                break
    return found


def with_body(document: Document, parts: Partition, body: tuple[Candidate, ...]) -> Partition:
    """The partition in which the visible blocks inside the selected elements, and no others, are the body."""
    nodes = [candidate.node for candidate in body if candidate.node != NOWHERE]
    if not nodes:
        return parts
    inside = {i for node in nodes for i in range(node, max(document.nodes.end[node], node + 1))}
    zones = list(parts.zones)
    for i, node in enumerate(document.blocks.node):
        if node in inside:
            zones[i] = zones[i] if zones[i] in _KEPT else Zone.BODY
        elif zones[i] is Zone.BODY:
            zones[i] = Zone.OTHER
    return replace(parts, zones=zones)


class _Pages:
    """A page's trees, each made when a selector asks for it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._html = decode(document.page.body, document.page.headers.get("content-type")).text

    def find(self, field: str, expression: str) -> tuple[Candidate, ...]:
        expression, _, attribute = _split(expression)
        try:
            found = self._by_xpath(expression) if expression.startswith(("/", "(")) else self._by_css(expression)
        except (ValueError, NotImplementedError, SyntaxError) as error:
            raise SettingError(f"{field}: {expression!r} is no selector: {error}") from error
        candidates = []
        for path, text, attributes in found[:_MAX_FOUND]:
            value = attributes.get(attribute, "") if attribute else text
            node = self._nodes.get(path, NOWHERE)
            if value.strip():
                candidates.append(Candidate(fold(value), f"outlet:{field}", _TRUST, node, attributes.get("href")))
        return tuple(candidates)

    @cached_property
    def _nodes(self) -> dict[str, int]:
        """Element numbers by XPath."""
        return {self._document.xpath(node): node for node in range(len(self._document.nodes.tag))}

    @cached_property
    def _soup(self) -> Any:
        from bs4 import BeautifulSoup

        return BeautifulSoup(self._html, "lxml")

    @cached_property
    def _tree(self) -> Any:
        from lxml import etree

        return etree.HTML(self._html.encode(), etree.HTMLParser(encoding="utf-8", huge_tree=True))

    def _by_css(self, expression: str) -> list[tuple[str, str, dict[str, str]]]:
        from soupsieve import SelectorSyntaxError

        try:
            elements = self._soup.select(expression)
        except SelectorSyntaxError as error:
            raise ValueError(str(error).splitlines()[0]) from error
        return [
            (
                _path_of(element),
                element.get_text(" "),
                {name: value if isinstance(value, str) else " ".join(value) for name, value in element.attrs.items()},
            )
            for element in elements
        ]

    def _by_xpath(self, expression: str) -> list[tuple[str, str, dict[str, str]]]:
        from lxml import etree

        try:
            found = self._tree.xpath(expression)
        except etree.XPathError as error:
            raise ValueError(str(error)) from error
        if not isinstance(found, list):
            return [("", str(found), {})]
        tree = self._tree.getroottree()
        return [
            (tree.getpath(item), " ".join(item.itertext()), dict(item.attrib))
            if isinstance(item, etree._Element)
            else ("", str(item), {})
            for item in found
        ]


def _split(expression: str) -> tuple[str, str, str]:
    """A selector and the attribute behind its last "@"; XPath has its own way to ask for one.

    >>> _split("time.date@datetime"), _split("//time/@datetime")
    (('time.date', '@', 'datetime'), ('//time/@datetime', '', ''))
    """
    if expression.startswith(("/", "(")):
        return expression, "", ""
    selector, at, attribute = expression.rpartition("@")
    return (selector.strip(), at, attribute.strip()) if at and "]" not in attribute else (expression, "", "")


def _path_of(element: Any) -> str:
    """The XPath of a Beautiful Soup element."""
    steps = []
    while element is not None and element.parent is not None:
        same = list(element.parent.find_all(element.name, recursive=False))
        place = next(i for i, child in enumerate(same, 1) if child is element)
        steps.append(f"/{element.name}[{place}]" if len(same) > 1 else f"/{element.name}")
        element = element.parent
    return "".join(reversed(steps))
