"""Text in, values out. Pure: no HTML, no clock, no network; the only reading is of data inside the package.

What other stages call, module by module (each is imported where it is used, so that a page pays for what it needs):

    text       normalize_text, normalize_line, changes
    mojibake   mend_mojibake
    dates      DateContext, DateValue, normalize_date, parse_date, find_dates, find_order, date_from_url
    names      NameValue, normalize_authors
    agencies   is_agency
    dateline   DatelineValue, find_dateline
    urls       resolve_url, normalize_url, canonical_url, domain, host
    country    country_of_host
    language   normalize_language_tag, detect_language, direction
    numbers    find_count

The rest serves these. Dates: `date_values` (types, rules for every date), `machine_dates` (ISO 8601, epochs, URLs),
`printed_dates` (lines), which stands on `date_lexer` (tokens), `date_vocabulary` (what words mean), `date_forms` (days),
`clock_forms` (times), `relative_dates`, `numeric_order` (05/03/2024), `calendars` and `other_languages` (dateparser).
Names: `eastern_bylines` brings a line of the East into the common form, `byline_segments` cuts it, by the
patterns of `byline_patterns`; `postings` knows correspondents' posts. Tables: `months`, `date_words`,
`clock_zones`, `bylines`, `common_words`, `word_lists`.
"""

from __future__ import annotations
