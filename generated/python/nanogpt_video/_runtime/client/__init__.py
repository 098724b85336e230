"""The client: decisions without I/O (`submission`, `following`, `fetching`, …), driven twice (`drive`, `adrive`)."""
