"""Spec files as written: read, placed, checked for shape, not yet understood."""
