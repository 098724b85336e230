"""Payloads made from a catalog: valid ones, boundary cases, near misses, and a search by condition."""
