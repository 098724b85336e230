"""What the operating system gives: processes, file systems, and databases that processes share."""
