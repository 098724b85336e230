"""The hand-written part of every generated client, copied into it byte for byte as `_runtime`."""
