"""What a dataset takes of the records: which of them, which of their fields, and which are told twice."""
