"""Reports of `scraper inspect`: made by real runs of the command line, read by lxml, looked through for what could do harm."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result
from lxml import html

from scraper.cli import cli
from scraper.zones import Segment

#: All that a report is made of. Nothing here loads anything, and nothing runs but the one script.
TAGS = frozenset(
    "html head meta title style script body a header h1 h2 h3 h4 h5 h6 ul ol li details summary small div p span b button main "
    "section footer code label input nav dl dt dd time blockquote pre table tbody tr td".split()
)
ATTRIBUTES = frozenset(
    "aria-label aria-labelledby aria-live charset checked class content data-c data-set data-t data-where data-x data-zone dir "
    "hidden href http-equiv id lang name open rel role tabindex target title type value".split()
)


def inspect(*args: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(cli, ["inspect", *map(str, args)], input=stdin)


def report_on(page: Path, folder: Path, *args: str) -> Any:
    """The report on a page, parsed."""
    output = folder / "report.html"
    result = inspect(page, "-o", output, "--no-open", *args)
    assert (result.exit_code, result.stdout, result.stderr) == (0, f"{output}\n", "")
    return parse(output.read_bytes())


def parse(report: bytes) -> Any:
    return html.document_fromstring(report.decode("utf-8"))


def write(folder: Path, content: str, name: str = "page.html") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8", errors="surrogatepass")
    return path


def folded(text: str) -> str:
    return " ".join(text.split())


def shown_segments(report: Any) -> list[Segment]:
    """The segments on the left of a report."""
    return [
        Segment(str(box.get("data-zone")), folded(one.text_content()), one.get("data-x"))
        for box in report.get_element_by_id("segments").iterfind("section")
        for one in box.find_class("s")
    ]


def text_of(report: Any, field: str) -> str:
    """What the right of a report says in the row of a field."""
    (row,) = (row for row in report.get_element_by_id("fields").find_class("row") if row.findtext("dt") == field)
    return folded(row.find("dd").text_content())


def check_safe(report: Any) -> None:
    """What a browser might do with the report is what the report means it to do."""
    assert {element.tag for element in report.iter()} <= TAGS
    assert {name for element in report.iter() for name in element.attrib} <= ATTRIBUTES
    for link in report.iter("a"):
        if link.get("href").startswith("#"):
            continue
        assert re.match("https?://", link.get("href"), re.I)
        assert (link.get("rel"), link.get("target")) == ("noopener noreferrer", "_blank")
    policy = report.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for kind in ("style", "script"):
        (element,) = report.iter(kind)
        hashed = base64.b64encode(hashlib.sha256(element.text.encode()).digest()).decode()
        assert rules.pop(f"{kind}-src") == f"'sha256-{hashed}'"
    assert rules == {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}
