"""Text in, values out. Pure: no HTML, no clock, no network; the only reading is of data inside the package.

What other stages call, module by module (each is imported where it is used, so that a page pays for what it needs):

    text       normalize_text, normalize_line, mend_mojibake, changes
    dates      DateContext, DateValue, normalize_date, parse_date, find_dates, find_order, date_from_url
    names      NameValue, normalize_authors
    dateline   DatelineValue, find_dateline
    urls       normalize_url, canonical_url, resolve_url, domain, host
    language   normalize_language_tag, detect_language, direction
    numbers    find_count
"""

from __future__ import annotations
