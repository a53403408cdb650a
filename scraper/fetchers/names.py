"""What the name of a file says of what it holds."""

from __future__ import annotations

import os

#: Endings of the files that a folder is searched for; a file that is named itself may be called anything.
HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
TEXT_SUFFIXES = (".txt",)
COMPRESSED_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")


def without_compression(name: str) -> str:
    """The name without the ending of a compression.

    >>> without_compression("page.html.gz"), without_compression("page.html")
    ('page.html', 'page.html')
    """
    stem, suffix = os.path.splitext(name)
    return stem if suffix.lower() in COMPRESSED_SUFFIXES else name


def suffix_of(name: str) -> str:
    """The ending that tells what a file holds, in lower case, the compression's taken off.

    >>> suffix_of("news/Page.HTML.gz"), suffix_of("crawl.warc.gz"), suffix_of("page")
    ('.html', '.warc', '')
    """
    return os.path.splitext(without_compression(name.lower()))[1]


def is_page_name(name: str) -> bool:
    """Whether a file of this name holds one page.

    >>> is_page_name("a.htm"), is_page_name("a.txt.gz"), is_page_name("meta.json")
    (True, True, False)
    """
    return suffix_of(name) in HTML_SUFFIXES + TEXT_SUFFIXES
