"""`images`: `extract` gathers the pictures that the page states and prints. `addresses` finds the file behind lazy loading,
`files` tells what the file's name says of it, `furniture` knows what is none of the article's, `captions` the words beside
a picture, and `credits` who took it.
"""
