"""What is wrong with the links of a built site: a file or an anchor that is not there, or a load from another host.

A person may follow a link to another host; a page itself may load nothing from one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

LOADED = frozenset({"src", "srcset", "poster", "data", "action", "formaction"})
"""Attributes that make a browser load or send something; `href` does so on these elements:"""
LOADING = frozenset({"link", "use", "image", "base"})
NAMED_ONLY = frozenset({"canonical", "alternate", "license", "author", "next", "prev"})
"""Kinds of `<link>` that name a page and load nothing."""
_IN_CSS = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


@dataclass
class Page(HTMLParser):
    """The ids of a page, what it leads to, and what it loads."""

    ids: set[str] = field(default_factory=set)
    leads: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        self.ids |= {held[name] for name in ("id", "name") if held.get(name)}
        self.loads += [url for name in LOADED & held.keys() for url in _urls(name, held[name])]
        self.loads += _in_css(held.get("style", ""))
        if href := held.get("href"):
            loads = tag in LOADING and not (tag == "link" and set(held.get("rel", "").split()) & NAMED_ONLY)
            (self.loads if loads else self.leads).append(href)

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "style":
            self.loads += _in_css(data)


def problems(site: Path, base: str = "/") -> Iterator[str]:
    """Yield what is wrong, each with its file; the site is a folder, which will stand at the path `base`."""
    pages = {path.relative_to(site).as_posix(): _page(path) for path in sorted(site.rglob("*.html"))}
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    sheets = {
        path.relative_to(site).as_posix(): _in_css(path.read_text("utf-8")) for path in sorted(site.rglob("*.css"))
    }
    loads = {name: page.loads for name, page in pages.items()} | sheets
    for name, urls in loads.items():
        yield from (f"{name}: loads {url}, which is on another host" for url in urls if _elsewhere(url))
    for name, urls in loads.items():
        for url in [*urls, *(pages[name].leads if name in pages else ())]:
            if not _elsewhere(url):
                yield from _missing(name, "/" + url.removeprefix(base) if url.startswith(base) else url, pages, there)


def _missing(name: str, url: str, pages: dict[str, Page], there: set[str]) -> Iterator[str]:
    """Yield what a link of a page leads to and is not there. A fragment with `=` is read by a script of the page."""
    path, fragment = urldefrag(url)
    if urlsplit(url).scheme:
        return  # `data:` and the like carry what they load; `javascript:` is no link of ours
    file = name if not path else _reached(name, unquote(path.partition("?")[0]))
    if file is None or file not in there:
        yield f"{name}: leads to {url}, and there is no {file or 'such place in the site'}"
    elif fragment and "=" not in fragment and file in pages and unquote(fragment) not in pages[file].ids:
        yield f"{name}: leads to {url}, and {file} has no such anchor"


def _reached(name: str, path: str) -> str | None:
    """Return the file that a path leads to from a page, or None where it leads out of the site."""
    parts = [] if path.startswith("/") else name.split("/")[:-1]
    for part in path.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join([*parts, "index.html"] if path.endswith("/") or path in (".", "..") else parts)


def _page(path: Path) -> Page:
    page = Page()
    page.feed(path.read_text("utf-8"))
    return page


def _elsewhere(url: str) -> bool:
    return url.startswith("//") or urlsplit(url).scheme in ("http", "https", "ws", "wss", "ftp")


def _urls(name: str, value: str) -> list[str]:
    return [part.split()[0] for part in value.split(",") if part.strip()] if name == "srcset" else [value]


def _in_css(text: str) -> list[str]:
    return [first or second for first, second in _IN_CSS.findall(text)]
