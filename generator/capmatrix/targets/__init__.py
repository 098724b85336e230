"""Meant → files: each target is a folder with one pure function of the catalog."""
