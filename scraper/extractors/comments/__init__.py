"""The readers' thread. `extract` takes the page's `thread` apart, comment by comment:

- where one ends (`items`): by `marks` of authors and moments (`moments` by their look, `name_places` by their place), or in
  plain `lines`;
- what one says (`reading`): its `elements` with their roles, its `head`, its `text`;
- its `author` and further `facts` (moment, likes), by `labels` and without `buttons`.

`form` is the form to post one; `json_ld` the comments that a page states for machines alone.
"""
