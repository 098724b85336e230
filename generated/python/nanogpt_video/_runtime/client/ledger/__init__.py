"""The ledger: the orders of charged submissions and their states, in one SQLite file."""
