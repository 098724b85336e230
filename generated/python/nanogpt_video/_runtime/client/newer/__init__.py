"""Models newer than the package: what a client keeps of the service's own list."""
