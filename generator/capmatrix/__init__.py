"""capmatrix: one capability matrix in YAML, everything else generated from it."""
