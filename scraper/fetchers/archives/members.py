"""`Member`: a file in a zip or tar archive."""

from __future__ import annotations

import re
from io import BufferedReader

#: A root, a drive, or a step up: names that would leave the folder an archive is unpacked into.
_OUTWARD = re.compile(r"[/\\]|[A-Za-z]:|(?:.*[/\\])?\.\.(?:[/\\]|$)", re.S)


class Member:
    """A file in an archive; `problem` says why it cannot be read, where that is known already."""

    def __init__(self, name: str, problem: str | None = None) -> None:
        self.name = name
        self.leads_out = leads_out(name)
        self.problem = "its name leads out of the archive" if self.leads_out else problem

    def open(self) -> BufferedReader:
        """Its bytes, to be read before the next member is asked for. Raises `ReadError`."""
        raise NotImplementedError

    def read_sidecar(self) -> bytes | None:
        """The bytes of the sidecar that lies beside it in the archive, None where there is none."""
        return None


def leads_out(name: str) -> bool:
    """Whether a member's name leads out of its archive.

    >>> [leads_out(name) for name in ("../a.html", "a/../../b", "/etc/hosts", "C:\\\\a", "a/..b/c.html")]
    [True, True, True, True, False]
    """
    return bool(_OUTWARD.match(name))
