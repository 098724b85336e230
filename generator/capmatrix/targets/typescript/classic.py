"""One classic script of all modules of the package, for pages that are opened from a file: they cannot load modules.

Modules are put together as they are written, each in a function of its own. That takes the plain form that all of them
have: imports at their beginning, and `export` before a declaration or with names from another module.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capmatrix.targets import templating
from capmatrix.targets.typescript.package import offered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.ir.catalog import Catalog
    from capmatrix.tree import Tree

_IMPORT = re.compile(r'^import (?P<names>\{[^}]*\}) from "(?P<path>\.[^"]+)";\n', re.MULTILINE)
_PASSED = re.compile(r'^export \{(?P<names>[^}]*)\} from "(?P<path>\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const)\*? (?P<name>[A-Za-z_$][\w$]*))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Module:
    """A module as a function without arguments that returns what the module exports."""

    needs: tuple[str, ...]
    text: str


def render(catalog: Catalog, tree: Tree) -> Tree:
    """Return the script of what the index of a package offers, as one object of the page."""
    modules: dict[str, _Module] = {}
    _link("index.js", tree, modules, ())
    assert len({*map(_name, modules)}) == len(modules), "two modules have one name"
    view = {
        "modules": tuple(
            (templating.verbatim(_name(path)), templating.verbatim(module.text)) for path, module in modules.items()
        ),
        "offered": templating.identifier(offered(catalog)),
        "index": templating.verbatim(_name("index.js")),
    }
    return {"script.js": templating.render("typescript/templates/script.js.jinja", view)}


def _link(path: str, tree: Tree, modules: dict[str, _Module], above: tuple[str, ...]) -> None:
    """Add a module after those that it imports."""
    assert path not in above, f"{path} imports itself by way of {above}"
    if path not in modules:
        module = _module(path, tree[path])
        for needed in module.needs:
            _link(needed, tree, modules, (*above, path))
        modules[path] = module


def _module(path: str, text: str) -> _Module:
    needs = dict[str, None]()

    def place(found: re.Match[str]) -> str:
        needed = posixpath.normpath(posixpath.join(posixpath.dirname(path), found["path"]))
        needs[needed] = None
        return _name(needed)

    passed = [(place(found), _names(found["names"])) for found in _PASSED.finditer(text)]
    body = _PASSED.sub("", text)
    body = _IMPORT.sub(lambda found: f"const {found['names'].replace(' as ', ': ')} = {place(found)};\n", body)
    exported = [*(found["name"] for found in _EXPORT.finditer(body))]
    exported += [f"{name}: {module}.{name}" for module, names in passed for name in names]
    body = _EXPORT.sub("", body)
    assert not _LEFT.search(body), f"{path} has an import or an export in another form"
    return _Module(tuple(needs), f"{body}return {{ {', '.join(exported)} }};")


def _names(listed: str) -> Iterator[str]:
    return (name.strip() for name in listed.split(",") if name.strip())


def _name(path: str) -> str:
    """Return the variable of a module: no name that a module declares begins with a `$`."""
    return "$" + re.sub(r"[^A-Za-z0-9]", "_", path.removesuffix(".js"))
