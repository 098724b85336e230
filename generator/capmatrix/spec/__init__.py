"""Spec files as written: read with places, and checked for known keys and shapes."""
