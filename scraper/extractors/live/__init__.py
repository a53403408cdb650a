"""The entries of a live blog. `extract` takes those that names of elements tell (`named`), else those that a line with a
moment opens (`marks`, and what stands between them: `entries`), else what JSON-LD states (`stated`).
"""
