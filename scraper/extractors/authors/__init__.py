"""Who wrote the article. `extract` gives every group of strings that names the authors, best source first: what `stated`
finds in metas and data scripts, elements that are marked as an author's (`elements`), lines that open with a word for it
(`words`), lines that are a name and nothing else (`bare_names`).
"""
