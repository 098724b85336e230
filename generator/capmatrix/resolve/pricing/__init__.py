"""Entries of `pricing` → prices by rows, and measures of what is charged for."""
