"""Effects of a change of the matrix on callers."""
