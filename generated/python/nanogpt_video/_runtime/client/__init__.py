"""The client: decisions without I/O (`flows`, `files`), driven twice (`transport`), over orders, limits and ledger."""
