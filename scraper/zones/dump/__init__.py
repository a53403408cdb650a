"""Text dumps: no markup, so lines are all there is. `partition` gives each line a zone, by numbers of its own (`lines`) and by
trees whose weights (`weights.npz`) are written by tools/train_dump.py; `passes` settle what is certain.
"""
