"""Advice: nearest valid values, smallest repairs, and the models that satisfy a query."""
