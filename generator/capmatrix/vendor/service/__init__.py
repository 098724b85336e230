"""The calls of a document → the service entry of a spec."""
