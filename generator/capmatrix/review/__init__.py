"""Reports on a change of the matrix: read from where it stands, and written for terminals, comments and programs."""
