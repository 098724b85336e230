"""The catalog as JSON Schema 2020-12, shared by several targets."""
