"""The command line: the only part of the runtime that prints. Needs the extra `cli`."""
