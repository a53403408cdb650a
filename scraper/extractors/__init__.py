"""`Document` and its zones in, strings as found out. No string is read here: that is the normalizers' work.

A module a field of the record, named for it; `metadata` calls those that make up the `Draft`, `scraper.assembly.furniture`
those of the furniture:

    title, standfirst, section, tags, language, images, paywall, page_type      the fields of these names
    stated_authors, authors, dateline                                           authors, byline, dateline
    dates, dates_elsewhere                                                      published_at, modified_at
    outlet, urls                                                                outlet, canonical_url
    body                                                                        body, blocks
    lists                                                                       tickers, related
    comments, json_ld_comments, comment_form                                    comments
    live, boilerplate                                                           live_updates, boilerplate

The rest serves these. Titles: `title_claims` (every wording), `title_relations` and `title_echoes` (what speaks for it),
`title_weights`. Authors: `author_words`, `author_elements`, `bare_names` (lines that are a name). Section: `breadcrumbs`.
Outlet: `masthead` (its words), `outlet_printed` (the name without metadata). Lists: `list_boxes` (where one begins, its label),
`list_entries` (its links and lines), `list_cards` (the headline of a card), `list_links` (what is a link), `list_strips` (those
without), `list_more` ("View all"), `headlines` (what is printed around one). Comments:
`comment_thread` (the part of the page), `comment_marks` (authors and moments: `comment_moments`, `comment_name_places`),
`comment_items` (where one ends), `comment_lines` (the same in plain lines), `comment_reading` (what one says: `comment_elements`,
`comment_head`, `comment_text`), `comment_author`, `comment_facts`, `comment_labels`, `comment_buttons`, `name_and_date`.
Live blogs: `live_marks` (lines that a moment opens), `live_entries` (what stands between them), `live_named`, `live_stated`
(JSON-LD). Places on the page: `marks`, `links`, `pieces`, `dates_by_look`. `selectors` runs those of an outlet's file.
"""
