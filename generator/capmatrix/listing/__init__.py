"""The service's own list of models: what changed in it, and how the spec follows it."""
