"""The sources of a site: the pages of the documentation, those on the language of specs, and what joins them.

Zensical makes the site of this folder; `docs/` below it holds the pages as they are, so that Markdown stays the truth.
Whatever a page needs lies in the folder: nothing names another host.
"""

from __future__ import annotations

import html
import posixpath
import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from capmatrix import pages as of_language
from capmatrix.ir.editions import later
from capmatrix.targets.templating import Text, inline, javascript_literal, joined, render, toml_literal, verbatim
from capmatrix.tree import join, merge

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

LANGUAGE = "language"
"""The folder of the pages on the language of specs."""
REFERENCE = ("operations.md", "errors.md", "decisions.md", "terms.md")
_CODE = re.compile(r"[A-Z]\d+\.md")
_LISTED = re.compile(r"^\| \[((?:[^\]\\]|\\.)+)\]\(([^)\s]+\.md)\) \| (.*) \|$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]\n]+)\]\((?!#)([^)\s:#]+)(#[^)\s]*)?\)")
_FENCED = re.compile(r"(?ms)^(```.*?^```$)")


def sources(catalog: Catalog, pages: Tree, documents: Tree, explorer: Tree) -> Tree:
    """Return the folder.

    `pages` are those of the documentation, `documents` those of OpenAPI by their names, `explorer` is the page with the
    forms of requests and its scripts.
    """
    language = {path: _without_links_out(path, text) for path, text in of_language.every().items()}
    made = {
        "llms.txt": _llms(catalog, pages),
        "api/index.html": _api(catalog),
        "api/api.css": render("site/templates/api.css.jinja", {}),
        "assets/site.css": render("site/templates/site.css.jinja", {}),
        "assets/site.js": render("site/templates/site.js.jinja", {}),
    }
    shown = {**pages, **dict(_with_forms(catalog, pages))}
    docs = merge(shown, join(LANGUAGE, language), join("openapi", documents), join("explorer", explorer), made)
    return {
        "zensical.toml": _configuration(catalog, pages, language),
        "theme/main.html": render("site/templates/main.html.jinja", {}),
        **join("docs", docs),
    }


def _with_forms(catalog: Catalog, pages: Tree) -> Iterator[tuple[str, str]]:
    """Yield the pages that lead to the explorer: that of each model that can be called to its form, and the index."""
    line = "Find a model by what it takes and costs, or compare some: the [explorer](explorer/index.html)."
    yield "index.md", _before("| page | contents |", line, pages["index.md"])
    for model in catalog.models:
        if model.lifecycle.stage != "removed":
            path, form = f"models/{model.names.module}.md", f"../explorer/index.html#model={quote(model.id, safe='')}"
            line = f"[Fill in a request]({form}): its verdict and its price while you type, and the call in code."
            yield path, _before("## ", line, pages[path])


def _before(mark: str, line: str, page: str) -> str:
    """Return a page with a paragraph before the first line that begins with a mark."""
    head, found, rest = page.partition(f"\n{mark}")
    assert found, f"no line begins with {mark!r}"
    return f"{head}\n{line}\n{found}{rest}"


def _configuration(catalog: Catalog, pages: Tree, language: Mapping[str, str]) -> str:
    """Return how Zensical is to build the site."""
    guides = [path for path, _, _ in _listed(pages) if path.startswith("guide/") or path == "calling.md"]
    written = sorted(path for path in language if path.startswith("guide/") and path.endswith(".md"))
    codes = sorted(path for path in language if _CODE.fullmatch(path))
    view = {
        # Zensical takes both for HTML.
        "title": _shown(catalog.service.title),
        "says": _shown(catalog.service.doc or catalog.service.title),
        "guides": _names(guides),
        "reference": _names([path for path in REFERENCE if path in pages]),
        "language": _names([f"{LANGUAGE}/{path}" for path in ("language.md", *written)]),
        "codes": _names([f"{LANGUAGE}/{path}" for path in ("README.md", *codes)]),
    }
    return render("site/templates/zensical.toml.jinja", view)


def _shown(text: str) -> Text:
    return toml_literal(html.escape(" ".join(text.split())))


def _names(paths: list[str]) -> Text:
    return joined([toml_literal(path) for path in paths])


def _api(catalog: Catalog) -> str:
    """Return the page that shows the documents of OpenAPI, one for each edition."""
    names = [("", "openapi.json"), *((edition.id, f"openapi.{edition.id}.json") for edition in later(catalog))]
    first = catalog.editions[0].id if catalog.editions else catalog.service.title
    found = [{"title": edition or first, "url": f"../openapi/{name}"} for edition, name in names]
    view = {
        "title": verbatim(html.escape(catalog.service.title)),
        "sources": javascript_literal(found),
        "documents": tuple(verbatim(html.escape(name)) for _, name in names),
    }
    return render("site/templates/api.html.jinja", view)


def _llms(catalog: Catalog, pages: Tree) -> str:
    """Return the list of pages for readers that take Markdown: https://llmstxt.org."""
    listed = [(verbatim(label), verbatim(path), verbatim(says)) for path, label, says in _listed(pages)]
    view = {
        "title": inline(catalog.service.title),
        "doc": inline(catalog.service.doc) if catalog.service.doc else None,
        "pages": tuple(entry for entry in listed if not entry[1].startswith("models/")),
        "models": tuple(entry for entry in listed if entry[1].startswith("models/")),
        "language": verbatim(LANGUAGE),
    }
    return render("site/templates/llms.txt.jinja", view)


def _listed(pages: Tree) -> Iterator[tuple[str, str, str]]:
    """Yield what the index lists, in its order: path, title and contents of a page."""
    for label, path, says in _LISTED.findall(pages["index.md"]):
        yield path, label, says.replace(" | ", ": ").removesuffix(": ").rstrip()


def _without_links_out(page: str, text: str) -> str:
    """Return a page on the language in which a link that leads out of its folder is its words alone."""
    known, folder = of_language.every().keys(), posixpath.dirname(page)

    def kept(link: re.Match[str]) -> str:
        return link[0] if posixpath.normpath(posixpath.join(folder, link[2])) in known else link[1]

    parts = _FENCED.split(text)
    return "".join(part if index % 2 else _LINK.sub(kept, part) for index, part in enumerate(parts))
