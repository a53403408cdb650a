"""A byline -> the people and desks who wrote. Others call `normalize`: `eastern` brings a line of the East into the common
form, `segments` cuts it by the `patterns` that are made of `byline_words`; `postings` knows correspondents' posts.
"""
