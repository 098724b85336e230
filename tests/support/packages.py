"""Generated packages, of which several bear one name: each sees its own modules, whichever was imported before it."""

from __future__ import annotations

import importlib
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any


@dataclass(slots=True)
class Package:
    """A generated package in a folder; its modules stand in `sys.modules` from `seat` until another one's do."""

    name: str
    home: Path
    modules: dict[str, ModuleType] = field(default_factory=dict[str, ModuleType])

    def seat(self) -> None:
        """Make this package the one that its own late imports find."""
        seated = _SEATED.get(self.name)
        if seated is self:
            return
        found = _take(self.name)
        if seated is None and found:  # a test imported it in the plain way
            seated = package(self.name, Path(str(found[self.name].__file__)).parents[1])
        if seated is not None:
            seated.modules = found
        sys.modules.update(self.modules)
        _SEATED[self.name] = self

    def module(self, inner: str = "") -> Any:
        """Return the package, or a module of it."""
        self.seat()
        sys.path.insert(0, str(self.home))
        importlib.invalidate_caches()
        try:
            return importlib.import_module(f"{self.name}.{inner}" if inner else self.name)
        finally:
            sys.path.remove(str(self.home))


_SEATED: dict[str, Package] = {}
_KNOWN: dict[tuple[str, Path], Package] = {}


def package(name: str, home: Path) -> Package:
    """Return the one package of a name in a folder."""
    place = home.resolve()
    return _KNOWN.setdefault((name, place), Package(name, place))


def seat_again(name: str, home: Path) -> None:
    """Make the package of a folder the one that is found, where a test has put another one in its place."""
    if name in _SEATED:
        package(name, home).seat()


def forget(package: Package) -> None:
    """Drop a package of which nothing is needed any more, or whose files are others now."""
    _KNOWN.pop((package.name, package.home), None)
    if _SEATED.get(package.name) is package:
        del _SEATED[package.name]
        _take(package.name)
    # Python takes a file of the same size and second for the one that it compiled.
    for folder in (package.home / package.name).glob("**/__pycache__"):
        if "_runtime" not in folder.parts:
            shutil.rmtree(folder)


def _take(name: str) -> dict[str, ModuleType]:
    """Take the modules of a package out of those that imports find."""
    return {one: sys.modules.pop(one) for one in [*sys.modules] if one == name or one.startswith(f"{name}.")}
