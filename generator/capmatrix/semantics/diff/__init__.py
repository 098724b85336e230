"""What a change of the matrix does to callers."""
