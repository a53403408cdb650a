"""What people are shown: the summary of an output, what an outlet's selectors filled, a table of records."""
