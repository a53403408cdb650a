"""What is certain, or what a look at single blocks misses: the passes of `mend`, one a module. `named_elements` and the
boxes that platforms name, `threads`, `comment_forms`, `link_lines`, `jumps`, `labelled_links`, `cards`, `next_articles`,
`bylines`, and the body's `ends` with their `notices`.
"""
