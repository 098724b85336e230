"""A spec folder that payloads are planted in, and the benign twins of what comes out."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import ExitStack
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TypeAlias
from unittest import mock

from capmatrix import pipeline
from capmatrix.diagnostics import Diagnostic, Report
from capmatrix.ir.catalog import Catalog
from capmatrix.naming import module_name
from capmatrix.targets import built, cases, docs, openapi
from capmatrix.targets.registry import render_all
from capmatrix.tree import join, merge
from tests.hostile import oracle
from tests.hostile.payloads import BENIGN, Payload
from tests.hostile.positions import Planted, Position, Texts, plant, positions, texts

Group: TypeAlias = tuple[Position, ...]
Files: TypeAlias = Mapping[str, str]


BY_HAND = (
    "/_runtime/", "typescript/runtime/", "typescript/script.js", "explorer/explorer.js", "explorer/client.js",
    "site/docs/language/",
)  # fmt: skip
"""Parts of paths of what is copied, or put together of files that are judged one by one."""
FEW = 40
"""Boundary cases made for each model: one line of code writes them all, and they would take most of the time."""


def rendered(catalog: Catalog) -> Files:
    """Return everything that is generated, with few boundary cases; the runtime is a copy that no text reaches.

    What the site has from another folder is judged there.
    """
    made = cases.cases_of
    with ExitStack() as stack:
        explore = _once(built.explore)
        stack.enter_context(mock.patch.object(cases, "cases_of", lambda *of: islice(made(*of), FEW)))
        stack.enter_context(mock.patch.object(built, "explore", explore))
        stack.enter_context(mock.patch.dict(built.BUILT, explorer=explore))
        for module in (docs, openapi):
            stack.enter_context(mock.patch.object(module, "render", _once(module.render)))
        tree = merge(render_all(catalog), *(join(name, render(catalog)) for name, render in built.BUILT.items()))
    tree = {path: text for path, text in tree.items() if not any(part in path for part in BY_HAND)}
    elsewhere = {text for path, text in tree.items() if not path.startswith("site/")}
    return {path: text for path, text in tree.items() if not (path.startswith("site/") and text in elsewhere)}


def _once(render: Callable[..., Files]) -> Callable[..., Files]:
    """Return a function that makes the files of a catalog once, although several targets hold them."""
    made: list[Files] = []

    def rendered(*of: object) -> Files:
        if not made:
            made.append(render(*of))
        return made[0]

    return rendered


class Unwritable(Exception):
    """No file can have that name or hold that text, so that no spec can either."""


class _Wrong(Exception):
    """A spec has an error."""


class _UntilAnError(Report):
    """A report that ends the reading of a spec with its first error."""

    def put(self, item: Diagnostic) -> None:
        super().put(item)
        if self.failed:
            raise _Wrong


class Bench:
    """The spec of this folder on a disk of its own."""

    def __init__(self) -> None:
        memory = "/dev/shm"  # ten thousand small files: a folder in memory spares the disk
        self._room = tempfile.TemporaryDirectory(prefix="hostile-", dir=memory if os.access(memory, os.W_OK) else None)
        self.root = Path(self._room.name)
        self.folder = self.root / "spec"
        self.texts = texts()
        self.positions: Group = tuple(positions(self.texts))
        self.marks = {position: f"q{number}q" for number, position in enumerate(self.positions)}
        self._on_disk: Texts = {}

    def close(self) -> None:
        """Remove the folder."""
        self._room.cleanup()

    def write(self, payload: Payload, where: Group) -> Planted:
        """Write the spec with a payload in these positions; raise `Unwritable` if no disk can hold it."""
        planted = plant(self.texts, {position: self.text(payload, position) for position in where})
        try:
            if len({name.casefold() for name in planted.texts}) < len(self.texts):
                raise Unwritable("two files of one name")
            for name in self._on_disk.keys() - planted.texts.keys():
                (self.folder / name).unlink()
                del self._on_disk[name]
            for name, text in planted.texts.items():
                if self._on_disk.get(name) != text:
                    path = self.folder / name
                    if path.parent.parent not in (self.folder, self.root):
                        raise Unwritable("a name with a slash in it")
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(text.encode("utf-8"))
                    self._on_disk[name] = text
        except (OSError, ValueError) as error:
            raise Unwritable(str(error)) from error
        return planted

    def text(self, payload: Payload, position: Position) -> tuple[str, str]:
        """Return what a payload says in a position, and how it is written there."""
        return payload.planted(self.marks[position])

    def load(self, payload: Payload, where: Group) -> tuple[Catalog | Report, Planted]:
        """Return the catalog of the spec with the payload, or why it was refused."""
        planted = self.write(payload, where)
        try:
            return pipeline.load(self.folder).catalog, planted
        except pipeline.Refused as refused:
            return refused.report, planted

    def takes(self, payload: Payload, where: Group) -> bool:
        """Tell whether the loader takes a payload in all these positions at once."""
        try:
            with mock.patch.object(pipeline, "Report", _UntilAnError):
                return isinstance(self.load(payload, where)[0], Catalog)
        except (Unwritable, _Wrong):
            return False

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """All positions, in groups in which no text of the spec belongs to two."""
        found: list[tuple[list[Position], set[object]]] = []
        for position in self.positions:
            for members, taken in found:
                if taken.isdisjoint(position.places):
                    members.append(position)
                    taken.update(position.places)
                    break
            else:
                found.append(([position], set(position.places)))
        return tuple(tuple(members) for members, _ in found)

    @cached_property
    def base(self) -> tuple[Catalog, Files]:
        """The benign spec's catalog and files."""
        catalog, _ = self.load(BENIGN[0], ())
        assert isinstance(catalog, Catalog), catalog.render()
        return catalog, self.alike(catalog, rendered(catalog), {}, catalog)

    @cached_property
    def fitting(self) -> Mapping[Payload, frozenset[Position]]:
        """For each benign text: the positions that take it."""

        def takers(benign: Payload, among: Collection[Position]) -> frozenset[Position]:
            return frozenset(
                one for group in self.groups for one in self._takers(benign, tuple(filter(among.__contains__, group)))
            )

        name, words, other, readable = BENIGN
        names = takers(name, self.positions)
        rest = [one for one in self.positions if one not in names]
        others = takers(other, rest)
        return {name: names, words: takers(words, names), other: others, readable: takers(readable, others)}

    def _takers(self, benign: Payload, among: Group) -> Iterator[Position]:
        """Yield those of some positions that take a benign text; each that an error points at is tried alone."""
        while among:
            try:
                found, planted = self.load(benign, among)
                hit = hits(found, planted) if isinstance(found, Report) else set[Position]()
            except Unwritable:  # as the name of a file
                found, hit = None, {one for one in among if any(place.line == 0 for place in one.places)}
            if isinstance(found, Catalog):
                yield from among
                return
            yield from (one for one in hit or among if self.takes(benign, (one,)))
            among = tuple(one for one in among if one not in hit) if hit else ()

    @cached_property
    def homes(self) -> Mapping[Position, set[str]]:
        """For each position: the folders in whose files a benign text from there stands whole, for programs to read."""
        written = oracle.constants(self.base[1])
        found = {one: set(written.get(one.text, ())) for one in self.positions if not self.fits(one)}
        for group in self.groups:
            for benign, files in self.twins[group].items():
                written = oracle.constants(files)
                for one in group:
                    if one in self.fitting[benign]:
                        here = written.get(self.text(benign, one)[0], set())
                        found[one] = found.get(one, here) & here
        return found

    def fits(self, position: Position) -> bool:
        """Tell whether a position takes any benign text."""
        return any(position in taken for taken in self.fitting.values())

    @cached_property
    def twins(self) -> Mapping[Group, Mapping[Payload, Files]]:
        """Group of positions → benign text → the files that come of it there."""
        return {group: {benign: self.twin(benign, group) for benign in BENIGN} for group in self.groups}

    def twin(self, benign: Payload, where: Group) -> Files:
        """Return the files that come of a benign text in those of these positions that take it."""
        fitting = tuple(one for one in where if one in self.fitting[benign])
        if not fitting:
            return self.base[1]
        catalog, _ = self.load(benign, fitting)
        assert isinstance(catalog, Catalog), catalog.render()
        return self.alike(catalog, rendered(catalog), self.renamed(benign, fitting))

    def renamed(self, payload: Payload, where: Group) -> dict[str, str]:
        """Return the spec's own id of each model that has another one now."""
        ids = {model.id for model in self.base[0].models}
        return {self.text(payload, one)[0]: one.text for one in where if one.text in ids and len(one.places) > 1}

    def alike(self, catalog: Catalog, tree: Files, renamed: Mapping[str, str], base: Catalog | None = None) -> Files:
        """Return files under the paths that they have for the benign spec."""
        base = base or self.base[0]
        benign = {model.id: model.names.module for model in base.models}
        modules = {
            model.names.module: benign.get(renamed.get(model.id, model.id), model.names.module)
            for model in catalog.models
        }
        former = {model.names.module: model.formerly for model in base.models}
        for model in catalog.models:  # a former id has a page and a schema of its own
            held = former.get(modules[model.names.module], ())
            modules |= {module_name(mine): module_name(its) for mine, its in zip(model.formerly, held, strict=False)}
        here, there = catalog.service.package.module, base.service.package.module
        package = {here: there, f"{here}_cases": f"{there}_cases"}
        package |= {mine.id: its.id for mine, its in zip(catalog.editions, base.editions, strict=True)}
        skill = f"skills/{base.service.package.distribution}/"
        paths = {path: re.sub(r"^skills/[^/]+/", skill, path) for path in tree}
        return {_moved(paths[path], package, modules): text for path, text in tree.items()}


def hits(report: Report, planted: Planted) -> set[Position]:
    """Return the positions that the errors of a report point at."""
    spans = {(item.span.file, item.span.line, item.span.column) for item in report.items if item.is_error}
    return {planted.spots[span] for span in spans if span in planted.spots}


_OF_EDITION = re.compile(r"(?:typescript/editions/|openapi/|python/[^/]+/data/)(facts-|openapi\.|)([^/.]+)\.[.a-z]+")
"""Files that are named after an edition: what stands before its id, and the id."""


def _moved(path: str, package: Mapping[str, str], modules: Mapping[str, str]) -> str:
    *folders, file = path.split("/")
    stem, dot, suffix = file.rpartition(".")
    if parts := _OF_EDITION.fullmatch(path):
        stem = f"{parts[1]}{package.get(parts[2], parts[2])}"
    elif folders[:1] in (["typescript"], ["explorer"]) and folders[1:]:
        name, dot, suffix = file.partition(".")
        stem = modules.get(name.replace("-", "_"), name).replace("_", "-")
    elif folders and folders[-1] == "models":
        stem = modules.get(stem, stem)
    return "/".join((*(package.get(part, part) for part in folders), f"{stem}{dot}{suffix}"))
