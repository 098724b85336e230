"""A comment on a pull request as a drawing: the Markdown of a diff as HTML inside of SVG."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from tests.support.specs import ROOT

COMMENT = ROOT / "tests" / "reviews" / "comments" / "sora-2-wide-needs-pro-mode.md"
"""What `tests/reviews` holds `capmatrix diff --format markdown` to."""
WIDTH = 860
_STYLE = """
.comment { box-sizing: border-box; font: 15px/1.5 system-ui, sans-serif; padding: 4px 20px 8px; border-radius: 8px;
  border: 1px solid #d1d9e0; color: #1f2328; background: #ffffff; }
.comment code { font: 13px ui-monospace, monospace; padding: 2px 5px; border-radius: 5px; background: #eef1f4; }
.comment h3 { margin: 12px 0; font-size: 19px; }
@media (prefers-color-scheme: dark) {
  .comment { color: #f0f6fc; background: #0d1117; border-color: #3d444d; }
  .comment code { background: #262c36; }
}
"""


def _inside() -> str:
    shown = MarkdownIt("commonmark", {"xhtmlOut": True}).render(COMMENT.read_text("utf-8"))
    shown = shown.replace("<details open>", '<details open="open">')
    return f'<div class="comment" xmlns="http://www.w3.org/1999/xhtml">\n{shown}</div>'


def page() -> str:
    """Return a page that writes the height of the comment into its title."""
    measure = 'document.title = Math.ceil(document.querySelector(".comment").getBoundingClientRect().height)'
    style = f"body {{ margin: 0; width: {WIDTH}px }}{_STYLE}"
    return (
        f"<!doctype html><meta charset=utf-8><title></title><style>{style}</style>{_inside()}<script>{measure}</script>"
    )


def height(shown: str) -> int:
    """Return the height from the page as a browser shows it."""
    found = re.search(r"<title>(\d+)</title>", shown)
    assert found, shown[:200]
    return int(found[1])


def svg(tall: int) -> str:
    """Return the drawing."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {tall}" width="{WIDTH}" height="{tall}">\n'
        f"<style>{_STYLE}</style>\n"
        f'<foreignObject width="{WIDTH}" height="{tall}">\n{_inside()}\n</foreignObject>\n</svg>\n'
    )
