"""The npm package around the runtime: its project files and its index."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from capmatrix.targets import jsontext, templating

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog, Service
    from capmatrix.tree import Tree

_TEMPLATES = "typescript/templates/"
_RUNTIME = Path(__file__).parent / "runtime"
_NODE = ">=20"


def render(catalog: Catalog) -> Tree:
    """Return the project files and the index."""
    view = _view(catalog)
    return {
        "package.json": jsontext.text(_project(catalog.service)),
        "README.md": templating.render(f"{_TEMPLATES}readme.md.jinja", view),
        "index.js": templating.render(f"{_TEMPLATES}index.js.jinja", view),
        "index.d.ts": templating.render(f"{_TEMPLATES}index.d.ts.jinja", view),
        **templating.license_file(catalog.service),
    }


def runtime() -> Tree:
    """Return the hand-written runtime, byte for byte."""
    files = sorted(path for path in _RUNTIME.rglob("*") if path.suffix in (".js", ".ts"))
    return {path.relative_to(_RUNTIME).as_posix(): path.read_text(encoding="utf-8") for path in files}


def _project(service: Service) -> dict[str, object]:
    """Return package.json."""
    package = service.package
    repository = {"repository": {"type": "git", "url": f"git+{package.repository}.git"}} if package.repository else {}
    return {
        "name": package.distribution,
        "version": package.version,
        "description": f"Typed client for {service.title}",
        "license": service.license,
        **repository,
        "type": "module",
        "sideEffects": False,
        "engines": {"node": _NODE},
        "exports": {
            ".": {"types": "./index.d.ts", "default": "./index.js"},
            "./package.json": "./package.json",
        },
        "files": ["*.js", "*.d.ts", "LICENSE*", "runtime"],
    }


def _view(catalog: Catalog) -> dict[str, object]:
    service, package = catalog.service, catalog.service.package
    return {
        "title": templating.jsdoc(service.title),
        "heading": templating.inline(service.title),
        "distribution": templating.verbatim(package.distribution),
        "environment": templating.verbatim(package.environment),
    }
