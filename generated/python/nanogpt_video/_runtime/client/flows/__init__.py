"""Decisions without I/O: generators that yield effects and are driven by the blocking and the async client."""
