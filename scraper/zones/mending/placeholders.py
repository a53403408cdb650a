"""What a template or a plug-in should have filled and did not: `{{banner="/hire"}}`, `[convertkit form=1630175]`.

Takes a `Document` and the blocks of its body, gives those of them that are nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.document import Document

_CHARS = 600
# Of Mustache and its kin; of WordPress, whose shortcodes are a word in lower case and values, or one that says which.
_PLACEHOLDER = re.compile(r"\{\{[^{}]*\}\}|\[/?[a-z][a-z0-9_-]*(?:#[\w-]+|(?:\s+[\w-]+=[^\[\]\s][^\[\]]*)?/?)\]")
_OPENINGS = ("{{", "[")
_CODE = frozenset(("pre", "code", "samp", "kbd"))
_SIGNS = frozenset("=#_/")  # that a shortcode holds and no word does: "[sic]" is prose


def find_placeholders(document: Document, body: Sequence[int]) -> Iterator[int]:
    """Body blocks that are placeholders."""
    texts = document.blocks.text
    for i in body:
        if texts[i].startswith(_OPENINGS) and is_placeholder(texts[i]) and not _is_code(document, i):
            yield i


def _is_code(document: Document, block: int) -> bool:
    """Whether a block is an example of code, as on a page that tells how to write one."""
    tags = document.nodes.tag
    first = document.pieces.node[document.blocks.first_piece[block]]
    return tags[document.blocks.node[block]] in _CODE or tags[first] in _CODE


def is_placeholder(text: str) -> bool:
    """Whether a text is nothing but a template's placeholder.

    >>> is_placeholder('{{ banner="/hire" }}'), is_placeholder("[ad#ad-2]"), is_placeholder("[gallery ids=1,2]")
    (True, True, True)
    >>> is_placeholder("[sic]"), is_placeholder("[She laughs.]"), is_placeholder("[x = 2] is a line of code")
    (False, False, False)
    """
    if len(text) > _CHARS or _PLACEHOLDER.fullmatch(text) is None:
        return False
    return text[0] == "{" or not _SIGNS.isdisjoint(text)
