"""Code that uses everything a generated client offers, one line for each use, read from the text of the client itself.

Nothing here knows a spec or a signature: imports, arguments, values, keys of dictionaries and attributes are those that
stand in the modules of the package.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

Modules = Mapping[str, str]
"""Path in the package → text."""

BEGIN = """\
from pathlib import Path
from typing import Any, Literal

from {package} import answers, dicts, parts, requests

def use(text: str, number: int, ratio: float, flag: bool, data: bytes, path: Path, mapping: dict[str, Any]) -> None:
"""
PLAIN = {"str": "text", "int": "number", "float": "ratio", "bool": "flag", "dict": "mapping", "None": "None"}


@dataclass(frozen=True, slots=True)
class Use:
    """A line of a caller."""

    line: str
    about: frozenset[str]
    """The classes that it names, and of each argument, key or attribute `Class(name)`, as `place` writes it."""


@dataclass(frozen=True, slots=True)
class Sample:
    """An expression of a type, and what it is about."""

    text: str
    about: frozenset[str] = frozenset()


def place(name: str, argument: str = "") -> str:
    """Return the place of a class or argument in the same form for every style of the name."""
    inner = re.sub(r"[^a-z0-9]", "", argument.lower())
    return f"{name}({inner})" if argument else name


def uses(package: str, modules: Modules) -> Iterator[Use]:
    """Yield a use of everything that a client offers."""
    trees = {name: ast.parse(modules[name]) for name in ("requests.pyi", "parts.py", "answers.py", "dicts.py")}
    trees["_part_dicts.py"] = ast.parse(modules["_part_dicts.py"])
    own = _Client(trees)
    for client in re.findall(r"^class (\w+)\(", modules["_client.py"] + modules["_aclient.py"], re.MULTILINE):
        yield Use(f"from {package} import {client}", frozenset({"package.client"}))
    for file in ("requests.pyi", "parts.py", "answers.py"):
        module = file.partition(".")[0]
        for name in own.classes[file]:
            yield Use(f"from {package}.{module} import {name}", frozenset({name}))
    for file in ("requests.pyi", "parts.py"):
        module = file.partition(".")[0]
        for name, node in own.classes[file].items():
            yield from own.calls(f"{module}.{name}", name, node)
            yield from own.attributes(f"{module}.{name}", name, node)
    for name, keys in own.dicts("dicts.py").items():
        yield from own.dictionaries(f"dicts.{name}", name, keys)
    for name, node in own.classes["answers.py"].items():
        yield from own.reads(f"answers.{name}", name, node)


def caller(package: str, lines: Iterable[Use]) -> str:
    """Return a module of uses; the first of them stands on the line after those of `BEGIN`."""
    return BEGIN.format(package=package) + "".join(f"    {use.line}\n" for use in lines)


FIRST = BEGIN.count("\n") + 1
"""The line of the first use."""


class _Client:
    """What the modules of a client define."""

    def __init__(self, trees: Mapping[str, ast.Module]) -> None:
        self.trees = trees
        self.classes = {
            file: {
                node.name: node
                for node in tree.body
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
            }
            for file, tree in trees.items()
        }

    def calls(self, home: str, name: str, node: ast.ClassDef) -> Iterator[Use]:
        """Yield calls of a class: with what must be given alone, and with each value of each other argument."""
        for taken, required in self._forms(node):
            musts = [(key, self._samples(kind)[0]) for key, kind in taken.items() if key in required]
            yield _call(home, name, musts)
            for key, kind in taken.items():
                others = [pair for pair in musts if pair[0] != key]
                for sample in self._samples(kind):
                    yield _call(home, name, [*others, (key, sample)])

    def _forms(self, node: ast.ClassDef) -> Iterator[tuple[dict[str, ast.expr], set[str]]]:
        """Yield the arguments of each form of `__init__` with their types, and which of them must be given."""
        inits = [one for one in ast.walk(node) if isinstance(one, ast.FunctionDef) and one.name == "__init__"]
        overloaded = [one for one in inits if one.decorator_list]
        for init in overloaded or inits:
            names = [one.arg for one in init.args.kwonlyargs]
            taken = {one.arg: one.annotation for one in init.args.kwonlyargs if one.annotation is not None}
            required = {one for one, default in zip(names, init.args.kw_defaults, strict=True) if default is None}
            if init.args.kwarg is not None and init.args.kwarg.annotation is not None:
                unpacked = re.search(r"_Unpack\[(\w+)\]", ast.unparse(init.args.kwarg.annotation))
                taken |= self._keys(unpacked[1]) if unpacked else {}
            yield taken, required

    def _keys(self, name: str) -> dict[str, ast.expr]:
        """Return the keys of a typed dictionary that is written as a class or as a call."""
        for node in chain.from_iterable(tree.body for tree in self.trees.values()):
            if isinstance(node, ast.ClassDef) and node.name == name:
                return _annotated(node)
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
                assert isinstance(node.value, ast.Call), name
                fields = node.value.args[1]
                assert isinstance(fields, ast.Dict), name
                return {
                    ast.literal_eval(key): value for key, value in zip(fields.keys, fields.values, strict=True) if key
                }
        return {}

    def attributes(self, home: str, name: str, node: ast.ClassDef) -> Iterator[Use]:
        """Yield a look at each attribute, whatever it holds."""
        for key in _annotated(node):
            if key != "model_config":
                yield Use(f"def _(it: {home}) -> object: return it.{key}", frozenset({name, place(name, key)}))

    def reads(self, home: str, name: str, node: ast.ClassDef) -> Iterator[Use]:
        """Yield each attribute of an answer, read as what it is said to be."""
        for key, kind in _annotated(node).items():
            if key != "model_config":
                words = _qualified(kind, "answers", self.classes["answers.py"])
                about = frozenset(
                    {
                        name,
                        place(name, key),
                        *(word for word in self.classes["answers.py"] if f"answers.{word}" in words),
                    }
                )
                yield Use(f"def _(it: {home}) -> {words}: return it.{key}", about)

    def dicts(self, file: str) -> dict[str, dict[str, ast.expr]]:
        """Return the typed dictionaries of a module."""
        names = [node.name for node in self.trees[file].body if isinstance(node, ast.ClassDef)]
        names += [ast.unparse(node.targets[0]) for node in self.trees[file].body if isinstance(node, ast.Assign)]
        return {name: self._keys(name) for name in names if name.endswith("Dict")}

    def dictionaries(self, home: str, name: str, keys: Mapping[str, ast.expr]) -> Iterator[Use]:
        """Yield dictionaries of a type: with what must be there alone, and with each value of each other key."""
        of = name.removesuffix("Dict")
        musts = [(key, self._samples(kind)[0]) for key, kind in keys.items() if not _optional(kind)]
        yield _dictionary(home, of, musts)
        for key, kind in keys.items():
            others = [pair for pair in musts if pair[0] != key]
            for sample in self._samples(kind):
                yield _dictionary(home, of, [*others, (key, sample)])

    def _samples(self, kind: ast.expr) -> list[Sample]:
        """Return an expression of each member of a type."""
        match kind:
            case ast.BinOp(left=left, right=right):
                return [*self._samples(left), *self._samples(right)]
            case ast.Subscript(value=ast.Name(id="NotRequired"), slice=inner):
                return self._samples(inner)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
                items = inner.elts if isinstance(inner, ast.Tuple) else [inner]
                return [Sample(ast.unparse(item)) for item in items]
            case ast.Subscript(value=ast.Name(id="list"), slice=inner):
                return [Sample(f"[{sample.text}]", sample.about) for sample in self._samples(inner)]
            case ast.Subscript(value=ast.Name(id="dict")):
                return [Sample("mapping")]
            case ast.Constant(value=None):
                return [Sample("None")]
            case ast.Name(id="Any"):
                return [Sample("number"), Sample("text")]
            case ast.Name(id="MediaInput"):
                return [Sample("text"), Sample("data"), Sample("path")]
            case ast.Name(id=name) if name in PLAIN:
                return [Sample(PLAIN[name])]
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return [self._part(name)]
            case _:
                raise AssertionError(ast.unparse(kind))

    def _part(self, name: str) -> Sample:
        """Return an object inside a request with what it must have: of a class, or a dictionary."""
        if name.endswith("Dict"):
            of, keys = name.removesuffix("Dict"), self._keys(name)
            pairs = [(key, self._samples(kind)[0]) for key, kind in keys.items() if not _optional(kind)]
            return Sample("{" + ", ".join(f"{key!r}: {one.text}" for key, one in pairs) + "}", _about(of, pairs))
        taken, required = next(self._forms(self.classes["parts.py"][name]))
        pairs = [(key, self._samples(kind)[0]) for key, kind in taken.items() if key in required]
        return Sample(f"parts.{name}({_arguments(pairs)})", _about(name, pairs))


Pairs = Iterable[tuple[str, Sample]]


def _call(home: str, name: str, pairs: Pairs) -> Use:
    return Use(f"{home}({_arguments(pairs)})", _about(name, pairs))


def _dictionary(home: str, name: str, pairs: Pairs) -> Use:
    inner = ", ".join(f"{key!r}: {sample.text}" for key, sample in pairs)
    return Use(f"def _() -> {home}: return {{{inner}}}", _about(name, pairs))


def _arguments(pairs: Pairs) -> str:
    return ", ".join(f"{key}={sample.text}" for key, sample in pairs)


def _about(name: str, pairs: Pairs) -> frozenset[str]:
    return frozenset({name, *(place(name, key) for key, _ in pairs)}).union(*(sample.about for _, sample in pairs))


def _annotated(node: ast.ClassDef) -> dict[str, ast.expr]:
    return {
        one.target.id: one.annotation
        for one in node.body
        if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
    }


def _optional(kind: ast.expr) -> bool:
    return ast.unparse(kind).startswith("NotRequired[")


def _qualified(kind: ast.expr, module: str, names: Iterable[str]) -> str:
    words = "|".join(map(re.escape, names))
    return (
        re.sub(rf"(?<![\w.'\"])({words})(?![\w'\"])", rf"{module}.\1", ast.unparse(kind))
        if words
        else ast.unparse(kind)
    )
