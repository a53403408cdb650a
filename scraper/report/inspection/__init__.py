"""The inspect report: a page's visible text with its zones in colour beside its record, as one HTML file.

`report` puts the parts together; `page_view` is the left of it with the `places` of its segments, `record_view` the right with
`field_rows`, `values` and `thread`. `elements` is the only way to markup: what it is given is text unless it made it itself.
`delivery` writes it and opens it.
Layout, look and behaviour are report.html, report.css and report.js.
"""

from __future__ import annotations

from scraper.report.inspection.delivery import open_report, write_report
from scraper.report.inspection.report import render_report

__all__ = ["open_report", "render_report", "write_report"]
