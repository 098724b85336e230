"""Targets: each is a folder with `render(catalog) -> Tree`, independent of the others."""
