"""Outlets on their schedules: the user's file in, records and failures out, and a state from which any run goes on.

`commands` starts the `crawler`. It picks a URL (`frontier`, `schedule`, `plan`, `rounds`), has it fetched (`visitor`) and
worked on in another process (`workers`, `work`), and commits what came of it (`committer`, `ledger`) to the `output`, the
`archive` and the `state` (`schema`, `findings`, `visits`) together. `outlets_file` reads what is to be crawled, `discover`
writes it; `changes` tells a new version of an article, `progress` what is going on, `locks` keep a second run away.
"""
