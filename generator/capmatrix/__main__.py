"""`python -m capmatrix`."""

from capmatrix.cli import main

main()
