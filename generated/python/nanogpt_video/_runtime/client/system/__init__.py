"""The operating system: processes, file systems, and databases that processes share."""
