"""Strings as found to fields of the record, by the normalizers: the values, their provenance, their warnings.

`metadata` takes the `Draft` (with `authors`, `byline`, `roles`, `dates`, `evidence`) and never sees the page; `body` takes the
body's pieces, `images` the pictures found; `furniture` calls the extractors of comments, lists, live updates and boilerplate
itself; `live_days` tells the days of live updates.
"""
