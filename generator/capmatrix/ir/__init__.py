"""The matrix as meant: frozen data, and nothing that knows where it came from or where it goes."""
