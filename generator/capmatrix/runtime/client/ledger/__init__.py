"""The ledger: every order of a paid submission and its state, in one SQLite file."""
