"""Reports on a change of the matrix: read from disk or git, judged for a release, shown to people and programs."""
