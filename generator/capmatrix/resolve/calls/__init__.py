"""The calls of a service: built from their entries, and checked."""
