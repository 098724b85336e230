"""What each code of a problem is about, and the language of specs: a page each, for `capmatrix explain`."""

from __future__ import annotations

from importlib.resources import files


def page(code: str) -> str:
    """Return the page of a code, or `language`, as Markdown."""
    return (files(__name__) / f"{code}.md").read_text("utf-8")
