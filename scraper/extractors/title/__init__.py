"""The headline. `extract` chooses among all wordings that the page states or prints (`claims`) by what speaks for each
(`relations`, `echoes`), weighed by the `weights` that tools/fit_title.py writes.
"""
