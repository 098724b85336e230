"""The client: decisions without I/O (`submission`, `following`, `fetching`, `listing`, `money`), driven twice (`drive`, `adrive`)."""
