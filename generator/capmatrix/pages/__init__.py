"""What each code of a problem is about, the language of specs, and guides for its authors: a page each.

`capmatrix explain` prints those of codes and the language; all of them are part of a site.
"""

from __future__ import annotations

from importlib.resources import files
from posixpath import join as join_path


def page(code: str) -> str:
    """Return the page of a code, or `language`, as Markdown."""
    return (files(__name__) / f"{code}.md").read_text("utf-8")


def every() -> dict[str, str]:
    """Return path → text of all pages: one on each code, the language, guides, and a schema that one names."""
    return {
        join_path(folder, item.name): item.read_text("utf-8")
        for folder, items in (("", files(__name__)), ("guide", files(__name__) / "guide"))
        for item in sorted(items.iterdir(), key=lambda item: item.name)
        if item.name.endswith((".md", ".json"))
    }
