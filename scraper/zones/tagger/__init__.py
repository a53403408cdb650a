"""The learned part. `tag` gives each block the likeliest zone: by numbers of its own (`features`), of the boxes around it
(`layout`), what `names` and `words` tell (by their `hashes`), and all blocks together (`net`). `weights.npz` is written
by tools/train_tagger.py.
"""
