"""The command line. The only room that prints; its help says what each exit status means."""

from __future__ import annotations

import sys

from capmatrix.cli import asking, generating, linting, reading, releasing, reviewing
from capmatrix.cli.console import app

__all__ = ["app", "asking", "generating", "linting", "main", "reading", "releasing", "reviewing"]


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    # On Windows the words would be expanded once more, and `query "model=kling*"` is no pattern of files.
    app(windows_expand_args=False)
