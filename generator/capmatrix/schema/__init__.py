"""The catalog projected to JSON Schema 2020-12: what several targets need, below all of them."""
