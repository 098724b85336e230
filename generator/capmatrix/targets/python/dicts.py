"""Requests as typed dictionaries, made from the request classes, so that both always agree."""

from __future__ import annotations

import ast
import keyword
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from capmatrix.tree import Tree

SUFFIX = "Dict"
_HEAD = '"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""'
_PATHS = {"requests.py": "dicts.py", "parts.py": "_part_dicts.py"}
_TYPING = ("Any", "Literal", "NotRequired", "TypeAlias", "TypedDict")


def render(
    types: Tree,
    package: str,
    aliases: Mapping[str, Mapping[str, tuple[str, ...]]],
    former: Mapping[str, tuple[str, str]],
) -> Tree:
    """Return the module of the dictionaries of requests, and that of their parts.

    `aliases` is the full name of a class → wire name of a field → its aliases, which are keys too.
    """
    modules = {made: _module(path, types[path], package, aliases) for path, made in _PATHS.items()}
    if former:
        text = modules["dicts.py"].replace("from typing import ", "from typing import TYPE_CHECKING, ", 1)
        modules["dicts.py"] = text + _deprecated(former)
    return modules


def _deprecated(former: Mapping[str, tuple[str, str]]) -> str:
    """Return the dictionaries under deprecated names: for type checkers, and for who uses one at run time."""
    named = {f"{name}{SUFFIX}": (f"{now}{SUFFIX}", says) for name, (now, says) in former.items()}
    checked = [f"    @_deprecated({says!r})\n    class {name}({now}): ..." for name, (now, says) in named.items()]
    return "\n".join(
        [
            "if TYPE_CHECKING:",
            "    from typing_extensions import deprecated as _deprecated",
            *checked,
            "else:",
            f"    _FORMER = {named!r}",
            "    def __getattr__(name):",
            "        if name not in _FORMER:",
            "            raise AttributeError(f'module {__name__!r} has no attribute {name!r}', name=name)",
            "        import warnings",
            "        now, message = _FORMER[name]",
            "        warnings.warn(message, DeprecationWarning, stacklevel=2)",
            "        return globals()[now]",
            "",
        ]
    )


def _module(path: str, text: str, package: str, aliases: Mapping[str, Mapping[str, tuple[str, ...]]]) -> str:
    body = ast.parse(text).body
    classes = [node for node in body if isinstance(node, ast.ClassDef)]
    renamed = _Renamed({class_.name for class_ in classes}, _apart(classes), _aliased(body))
    tree = ast.parse(
        "\n".join(
            _dictionary(node, renamed, aliases[class_name(path, node)], part=path == "parts.py") for node in classes
        )
    )
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    imports = ["from __future__ import annotations"]
    if typing := [name for name in _TYPING if name in names]:
        imports.append(f"from typing import {', '.join(typing)}")
    if inputs := [name for name in ("MediaInput", "UrlsInput") if name in names]:
        imports.append(f"from {package}._bases import {', '.join(inputs)}")
    if renamed.parts in names:
        imports.append(f"from . import _part_dicts as {renamed.parts}")
    exported = f"__all__ = {[f'{node.name}{SUFFIX}' for node in classes]!r}"
    return "\n\n".join([_HEAD, "\n".join(imports), exported, *(ast.unparse(node) for node in tree.body)]) + "\n"


def _aliased(body: Iterable[ast.stmt]) -> dict[str, str]:
    """Return the aliases of builtins in a module that fields of the request classes would hide."""
    imported = [node for node in body if isinstance(node, ast.ImportFrom) and node.module == "builtins"]
    return {alias.asname: alias.name for node in imported for alias in node.names if alias.asname}


def _apart(classes: Iterable[ast.ClassDef]) -> str:
    """Return a name for the module of parts that no field has."""
    taken, name = {wire_name(field) for node in classes for field in fields_of(node)}, "parts"
    while name in taken:
        name += "_"
    return name


def _dictionary(node: ast.ClassDef, renamed: _Renamed, aliases: Mapping[str, tuple[str, ...]], *, part: bool) -> str:
    """Return a class as a typed dictionary with wire names and their aliases, of which none is required alone."""
    name = f"{node.name}{SUFFIX}"
    if part and is_open(node):  # as one of many requests, it would take every dictionary
        return f"{name}: TypeAlias = dict[str, Any]"
    rows: list[tuple[str, str]] = []
    for field in fields_of(node):
        wire, annotation = wire_name(field), _annotation(field, renamed)
        if wire in aliases and not annotation.startswith("NotRequired["):
            annotation = f"NotRequired[{annotation}]"
        rows += [(spelling, annotation) for spelling in (wire, *aliases.get(wire, ()))]
    return typed_dictionary(name, rows, f"The fields of `{node.name}`.")


def typed_dictionary(
    name: str, rows: list[tuple[str, str]], doc: str, *, base: str = "TypedDict", total: bool = True
) -> str:
    """Return a typed dictionary of names and types; in functional form if a name is no identifier."""
    used = {used.id for _, kind in rows for used in ast.walk(ast.parse(kind)) if isinstance(used, ast.Name)}
    if all(wire.isidentifier() and not keyword.iskeyword(wire) and wire not in used for wire, _ in rows):
        lines = (f"    {wire}: {annotation}" for wire, annotation in rows)
        bases = base if total else f"{base}, total=False"
        return "\n".join([f"class {name}({bases}):", f"    {doc!r}", *lines])
    pairs = ", ".join(f"{wire!r}: {annotation}" for wire, annotation in rows)
    return f"{name} = {base}({name!r}, {{{pairs}}}{'' if total else ', total=False'})"


def is_open(node: ast.ClassDef) -> bool:
    """Return whether a class accepts any key, which no typed dictionary can."""
    return any(
        named.arg == "extra" and isinstance(named.value, ast.Constant) and named.value.value == "allow"
        for statement in node.body
        if isinstance(statement, ast.Assign)
        for named in _keywords([statement.value])
    )


def class_name(path: str, node: ast.ClassDef) -> str:
    """Return the full name of a class in a module of the package."""
    return f"{path.removesuffix('.py').replace('/', '.')}.{node.name}"


def fields_of(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    """Return the fields of a class of requests."""
    return (statement for statement in node.body if isinstance(statement, ast.AnnAssign))


def _keywords(trees: Iterable[ast.expr | None]) -> Iterator[ast.keyword]:
    for tree in trees:
        for node in ast.walk(tree) if tree else ():
            if isinstance(node, ast.Call):
                yield from node.keywords


def wire_name(field: ast.AnnAssign) -> str:
    """Return the wire name of a field: its alias if it has one."""
    assert isinstance(field.target, ast.Name)
    for named in _keywords([field.annotation, field.value]):
        if named.arg == "alias" and isinstance(named.value, ast.Constant):
            return str(named.value.value)
    return field.target.id


def _annotation(field: ast.AnnAssign, renamed: _Renamed) -> str:
    """Return the type of a field: a field with a default is not required, and null is no value."""
    kind = renamed.visit(field.annotation)
    if field.value is None or not _takes_none(kind):
        return ast.unparse(kind)
    return f"NotRequired[{ast.unparse(kind.left)}]"


def _takes_none(kind: ast.expr) -> bool:
    """Return whether a field may be left out; the discriminator may not, though it has a default."""
    return isinstance(kind, ast.BinOp) and isinstance(kind.right, ast.Constant) and kind.right.value is None


class _Renamed(ast.NodeTransformer):
    """Replaces request classes by their dictionaries, and annotated types by the plain types."""

    def __init__(self, local: set[str], parts: str, builtins: dict[str, str]) -> None:
        self._local, self._builtins = local, builtins
        self.parts = parts

    def visit_Name(self, node: ast.Name) -> ast.Name:
        """Rename a class of the same module, or an aliased builtin."""
        if node.id in self._builtins:
            return ast.Name(self._builtins[node.id])
        return ast.Name(f"{node.id}{SUFFIX}") if node.id in self._local else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.Attribute:
        """Rename a class of the module of parts."""
        return ast.Attribute(ast.Name(self.parts), f"{node.attr}{SUFFIX}")

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        """Remove annotations of a type; leave the values of a literal."""
        if isinstance(node.value, ast.Name) and node.value.id == "Literal":
            return node
        if isinstance(node.value, ast.Name) and node.value.id == "Annotated" and isinstance(node.slice, ast.Tuple):
            return self.visit(node.slice.elts[0])
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))
