"""Text in, values out. Pure: no HTML, no clock, no network; the only reading is of data inside the package.

What other stages call, module by module (each is imported where it is used, so that a page pays for what it needs):

    text               normalize_text, normalize_line, changes
    mojibake           mend_mojibake
    dates.normalize    DateContext, DateValue, normalize_date, parse_date, find_dates, find_order, date_from_url
    names.normalize    NameValue, normalize_authors
    agencies           is_agency
    dateline           DatelineValue, find_dateline
    urls               resolve_url, normalize_url, canonical_url, domain, host
    country            country_of_host
    language           normalize_language_tag, detect_language, direction
    numbers            find_count

The folders say what the rest of them is for; `common_words` serves `language`, `word_lists` all tables.
"""

from __future__ import annotations
