"""Who does the work, and how what they did becomes an output: inputs in, records and failures out in the inputs' order.

`conversion` is what others call. `local` runs processes of this machine (`workers`: time and memory of a page are watched
there), `cluster` tasks on Ray; what they give is an `outcome`. `gathering` writes outcomes down as they come, with `books`
that tell an interrupted run where to go on. `crawl_command` chooses who crawls: this process, or on Ray `crawl_cluster`,
an actor for each of the `crawl_shards`.
"""
