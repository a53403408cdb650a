"""`Document` and its zones in, strings as found out. No string is read here: that is the normalizers' work.

A module a field of the record, named for it, or a folder where it takes several: `extract.py` is the field's own, the folder's
docstring says what the others do. `metadata` calls those that make up the `Draft`, `scraper.assembly.furniture` those of the
furniture:

    title/, standfirst, section/, tags, language, images/, paywall, page_type   the fields of these names
    authors/, dateline                                                          authors, byline, dateline
    dates/                                                                      published_at, modified_at
    outlet/, urls                                                               outlet, canonical_url
    body/                                                                       body, blocks
    lists/                                                                      tickers, related
    comments/, live/, boilerplate                                               comments, live_updates, boilerplate

The rest serves several of these: `kickers` (names of what stands above a headline), `marks` (elements whose attributes name
a field), `links` (by where they lead), `pieces` (text of some of a page's pieces), `dates_by_look` and `name_and_date`
(what looks like a moment, and a name beside one). `selectors` runs those of an outlet's file.
"""
