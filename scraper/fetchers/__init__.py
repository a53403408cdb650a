"""Where pages come from: paths and addresses in, `Page`s out, or errors that say what is wrong with an input.

Stored pages: `files` is what others call. `folders` and `remote` find the inputs, `names` and `signatures` tell what they
are, `compression` unpacks them, `saved` reads single files (`mhtml`, `webarchive`, `marks` for what browsers wrap around a
page), `sidecar` the facts beside them; `archives` holds the formats of many pages.

Live pages: `http` is what others call. It asks `robots`, is paced by `throttle`, sends through `exchange` (`guard`,
`decoding`) and has the answer judged by `verdict`. `feeds`, `sitemaps` and `links` read what names further addresses, in
the one spelling of `addresses`.
"""
