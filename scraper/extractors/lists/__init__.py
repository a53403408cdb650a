"""Labelled lists of headlines: `tickers` and `related`. `extract` takes the blocks of a zone:

- `boxes` says where a list begins and what its label is, `tabs` knows panes whose labels stand above them all;
- `entries` are a list's links and lines, `links` what passes for a link; `cards` finds the headline in one, `excerpts` its
  summary, `headlines` what is printed around it; `more` knows links that are no headlines ("View all");
- `strips` reads headlines without links.
"""
