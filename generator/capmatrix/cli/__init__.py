"""The command line: the only package that prints; its help describes the exit statuses."""

from __future__ import annotations

import sys

from capmatrix.cli import ask, begin, generate, lint, listing, release, review
from capmatrix.cli.console import app

__all__ = ["app", "ask", "begin", "generate", "lint", "listing", "main", "release", "review"]


def main() -> None:
    """Run the command line."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    # On Windows arguments would be expanded again, and `query "model=kling*"` is not a pattern of files.
    app(windows_expand_args=False)
