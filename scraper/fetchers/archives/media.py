"""What an archived answer says it is."""

from __future__ import annotations

#: Media types of pages. Answers of other types are no inputs, as files of other endings are none in a folder.
PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def is_page_type(content_type: str) -> bool:
    """Whether a Content-Type is a page's.

    >>> is_page_type("Text/HTML; charset=utf-8"), is_page_type("image/png"), is_page_type("")
    (True, False, False)
    """
    return content_type.partition(";")[0].strip().lower() in PAGE_TYPES


def is_redirect(status: int | None) -> bool:
    """Whether an answer only leads elsewhere, or says that nothing changed: no page, whatever its body."""
    return status is not None and 300 <= status < 400
