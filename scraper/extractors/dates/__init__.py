"""When the article was published and modified. `extract` gives every string that states it, best source first; where neither
data nor byline does, `elsewhere` looks in the text, in lone date lines and inline state.
"""
