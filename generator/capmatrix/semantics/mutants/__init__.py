"""Mutants of a model, and whether the boundary cases kill them."""
