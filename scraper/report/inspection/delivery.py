"""Where a report goes: to a file, and to the browser."""

from __future__ import annotations

import os
import tempfile
import webbrowser
from pathlib import Path

from scraper.sinks.whole_files import write_errors, write_whole

#: Browsers of a terminal know neither style sheets nor scripts, and would take the terminal over.
_OF_TERMINALS = frozenset(("www-browser", "links", "elinks", "lynx", "w3m"))


def write_report(report: bytes, output: str | None) -> str:
    """Write a report to `output`, to a new file in the temporary folder if None; its path. Raises `WriteError`."""
    if output is not None:
        write_whole(output, report)
        return output
    with write_errors(tempfile.gettempdir()):
        descriptor, path = tempfile.mkstemp(prefix="scraper-inspect-", suffix=".html")
    with write_errors(path), os.fdopen(descriptor, "wb") as file:
        file.write(report)
    return path


def open_report(path: str) -> bool:
    """Show a report in the browser; False where there is none."""
    try:
        browser = webbrowser.get()
        if getattr(browser, "name", "") in _OF_TERMINALS:
            return False
        return browser.open(Path(path).absolute().as_uri())
    except webbrowser.Error:
        return False
