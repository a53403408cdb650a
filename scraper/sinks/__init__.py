"""Where records go: lines of JSON in, files out that are whole or absent.

`jsonl` gathers lines, and `journal` says how far they are good. `layout` then writes them as asked for, in parts and folders,
by the writers of `formats` (`parquet` among them); `whole_files` puts them in place, `manifest` says what was made, and
`reading` reads any of them back.
"""
