"""The intermediate representation: the matrix as frozen data, independent of spec files and of targets."""
