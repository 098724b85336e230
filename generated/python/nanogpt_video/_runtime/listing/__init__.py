"""Models that only the service's own list has: read within limits, and judged by their records."""
