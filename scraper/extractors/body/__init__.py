"""The article's own prose. `extract` types its pieces and orders them; `copies` finds what is printed twice, `preformatted`
the paragraphs of a `<pre>`.
"""
