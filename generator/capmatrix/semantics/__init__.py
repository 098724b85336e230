"""Meant → verdicts: the reference interpreter and what can be derived from it."""
