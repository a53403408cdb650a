"""`Document`: addresses."""

from __future__ import annotations

from itertools import product
from urllib.parse import urljoin

import pytest

from scraper.document import read_document
from scraper.page import Page

_PARTS = ("/", "a", "1.b", ".", "..", "?", "=", "&c", "%20", "#")


@pytest.mark.parametrize("base", ["https://outlet.example/news/story?x", "HTTP://Outlet.example:80", "//outlet.example/a/"])
def test_paths_from_the_root_resolve_as_all_addresses_do(base: str) -> None:
    document = read_document(Page(body=b"<p>x", url=base, is_text=False))
    for parts in product(_PARTS, repeat=4):
        href = "/" + "".join(parts)
        url = urljoin(base, href)
        assert document.absolute(href) == (url if url.startswith(("http://", "https://")) else None)
