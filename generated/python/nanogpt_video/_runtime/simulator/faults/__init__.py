"""Faults: what can be made to go wrong, and how it reaches the caller."""
