"""Payloads made from a catalog: valid objects, boundary cases, near misses, and a search by constraints."""
