"""Modules of JavaScript as parts of classic scripts, for pages that are opened from a file: they cannot load modules.

Each module becomes a function of its own that returns what the module exports. That takes the plain form that all of
them have: imports at their beginning, and `export` before a declaration or with names from another module.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from capmatrix.targets import templating

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from capmatrix.targets.templating import Text
    from capmatrix.tree import Tree

_IMPORT = re.compile(r'^import (?P<names>\{[^}]*\}|\* as \w+) from "(?P<path>\.[^"]+)";\n', re.MULTILINE)
_PASSED = re.compile(r'^export \{(?P<names>[^}]*)\} from "(?P<path>\.[^"]+)";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const)\*? (?P<name>[A-Za-z_$][\w$]*))", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Part:
    """A module as the body of a function that returns what the module exports."""

    needs: tuple[str, ...]
    """Paths of the modules that it imports; in the body they are variables, called by `name`."""
    text: str


def name(path: str) -> Text:
    """Return the variable of a module: no name that a module declares begins with a `$`."""
    return templating.verbatim("$" + re.sub(r"[^A-Za-z0-9]", "_", path.removesuffix(".js")))


def linked(tree: Tree, wanted: Iterable[str], known: Container[str] = ()) -> dict[str, Part]:
    """Return the wanted modules of a tree and all that they import, each after those that it needs.

    `known` are modules that another script holds: they are left out.
    """
    found: dict[str, Part] = {}
    for path in wanted:
        _link(path, tree, found, known, ())
    assert len({*map(name, found)}) == len(found), "two modules have one name"
    return found


def rows(parts: Mapping[str, Part]) -> tuple[tuple[Text, Text], ...]:
    """Return name and text of each part, as a template takes them."""
    return tuple((name(path), templating.verbatim(part.text)) for path, part in parts.items())


def _link(path: str, tree: Tree, found: dict[str, Part], known: Container[str], above: tuple[str, ...]) -> None:
    """Add a module after those that it imports."""
    assert path not in above, f"{path} imports itself by way of {above}"
    if path not in found and path not in known:
        part = _part(path, tree[path])
        for needed in part.needs:
            _link(needed, tree, found, known, (*above, path))
        found[path] = part


def _part(path: str, text: str) -> Part:
    needs = dict[str, None]()

    def place(found: re.Match[str]) -> str:
        needed = posixpath.normpath(posixpath.join(posixpath.dirname(path), found["path"]))
        needs[needed] = None
        return name(needed)

    passed = [(place(found), _names(found["names"])) for found in _PASSED.finditer(text)]
    body = _PASSED.sub("", text)
    body = _IMPORT.sub(lambda found: f"const {_variables(found['names'])} = {place(found)};\n", body)
    exported = [*(found["name"] for found in _EXPORT.finditer(body))]
    exported += [f"{export}: {module}.{export}" for module, names in passed for export in names]
    body = _EXPORT.sub("", body)
    assert not _LEFT.search(body), f"{path} has an import or an export in another form"
    return Part(tuple(needs), f"{body}return {{ {', '.join(exported)} }};")


def _variables(names: str) -> str:
    """Return what an import declares as what a constant does."""
    return names.removeprefix("* as ") if names.startswith("*") else names.replace(" as ", ": ")


def _names(listed: str) -> Iterator[str]:
    return (each.strip() for each in listed.split(",") if each.strip())
