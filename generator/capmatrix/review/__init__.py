"""Reports on a change of the matrix: read from disk or git, evaluated for a release, shown to people and programs."""
