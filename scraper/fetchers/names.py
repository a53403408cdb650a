"""What the name of a file says of what it holds."""

from __future__ import annotations

import os

#: Endings of the files that a folder is searched for; a file that is named itself may be called anything.
HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".shtml")
TEXT_SUFFIXES = (".txt",)
SAVED_SUFFIXES = (".mhtml", ".mht", ".webarchive")
COMPRESSED_SUFFIXES = (".gz", ".bz2", ".xz", ".zst")

#: Ending → kind of archive.
ARCHIVE_KINDS = {
    ".warc": "warc",
    ".wet": "warc",
    ".zip": "zip",
    ".wacz": "zip",
    ".tar": "tar",
    ".har": "har",
}

#: Endings in one word for two.
_SHORT = {".tgz": ".tar.gz", ".tbz2": ".tar.bz2", ".tbz": ".tar.bz2", ".txz": ".tar.xz", ".tzst": ".tar.zst"}


def without_compression(name: str) -> str:
    """The name without the ending of a compression.

    >>> without_compression("page.html.gz"), without_compression("page.html")
    ('page.html', 'page.html')
    """
    stem, suffix = os.path.splitext(name)
    return stem if suffix.lower() in COMPRESSED_SUFFIXES else name


def suffix_of(name: str) -> str:
    """The ending that tells what a file holds, in lower case, the compression's taken off.

    >>> suffix_of("news/Page.HTML.gz"), suffix_of("crawl.warc.gz"), suffix_of("pages.tgz"), suffix_of("page")
    ('.html', '.warc', '.tar', '')
    """
    stem, suffix = os.path.splitext(name.lower())
    return os.path.splitext(without_compression(stem + _SHORT.get(suffix, suffix)))[1]


def is_page_name(name: str) -> bool:
    """Whether a file of this name holds one page.

    >>> is_page_name("a.htm"), is_page_name("a.txt.gz"), is_page_name("a.mhtml"), is_page_name("meta.json")
    (True, True, True, False)

    Files that macOS lays beside others, for what its own disks know of them, hold none.

    >>> is_page_name("news/._a.htm")
    False
    """
    if os.path.basename(name).startswith("._"):
        return False
    return suffix_of(name) in HTML_SUFFIXES + TEXT_SUFFIXES + SAVED_SUFFIXES


def archive_kind_of(name: str) -> str | None:
    """The kind of archive that a file of this name is, None where it is none.

    >>> archive_kind_of("CC-NEWS-1.warc.gz"), archive_kind_of("pages.tar.zst"), archive_kind_of("page.html")
    ('warc', 'tar', None)
    """
    return None if os.path.basename(name).startswith("._") else ARCHIVE_KINDS.get(suffix_of(name))
