"""Strings as found to fields of the record: calls the normalizers, never sees HTML."""
