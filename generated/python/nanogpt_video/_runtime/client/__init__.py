"""The client: decisions without I/O (`answers`, `retry`, `flows`), driven twice (`sync`, `aio`)."""
