"""Requests as typed dictionaries, made from the request classes, so that both always agree."""

from __future__ import annotations

import ast
import keyword
from functools import lru_cache
from typing import TYPE_CHECKING, TypeGuard

from capmatrix.frozen import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

SUFFIX = "Dict"
NULLS = "\0"
"""In place of a field among the aliases of a class: the names under which null may be given."""
_HEAD = '"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""'
_TYPING = ("TYPE_CHECKING", "Any", "Literal", "NotRequired", "TypeAlias", "TypedDict")


def render(path: str, text: str, package: str, aliases: Mapping[str, Mapping[str, tuple[str, ...]]]) -> str:
    """Return the module of the dictionaries of a module of classes.

    `aliases` is the full name of a class → wire name of a field → its aliases, which are keys too.
    """
    source = Source(text)
    classes, renamed = source.classes, Renamed(source)
    made = {
        node.name: dictionary(node, renamed, aliases[class_name(path, node)], part=path == "parts.py")
        for node in classes
    }
    return module(made, renamed.parts, package, {})


def module(made: Mapping[str, Dictionary], parts: str, package: str, former: Mapping[str, tuple[str, str]]) -> str:
    """Return a module of dictionaries.

    `made` is the name of each class → its dictionary, `parts` the name of the module of their parts, `former` the
    deprecated name of a class → its name, and what is told to who uses the deprecated one.
    """
    names = {name for item in made.values() for name in item.names}
    names.update(["TYPE_CHECKING"] if former else [])
    imports = ["from __future__ import annotations"]
    if typing := [name for name in _TYPING if name in names]:
        imports.append(f"from typing import {', '.join(typing)}")
    if inputs := [name for name in ("MediaInput", "UrlsInput") if name in names]:
        imports.append(f"from {package}._bases import {', '.join(inputs)}")
    if parts in names:
        imports.append(f"from . import _part_dicts as {parts}")
    exported = f"__all__ = {[f'{name}{SUFFIX}' for name in made]!r}"
    texts = (item.text for item in made.values())
    return "\n\n".join([_HEAD, "\n".join(imports), exported, *texts]) + "\n" + (_deprecated(former) if former else "")


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


class Source:
    """A module of classes as it is written."""

    def __init__(self, text: str) -> None:
        self.body, self.lines = ast.parse(text).body, text.split("\n")
        self.classes = [node for node in self.body if isinstance(node, ast.ClassDef)]

    def written(self, node: ast.expr) -> str:
        """Return the text of an expression."""
        if node.lineno != node.end_lineno:
            return ast.unparse(node)
        line = self.lines[node.lineno - 1]
        if line.isascii():
            return line[node.col_offset : node.end_col_offset]
        return line.encode()[node.col_offset : node.end_col_offset].decode()  # columns are counted in bytes

    def unparsed(self, node: ast.expr) -> str:
        """Return an expression as `ast.unparse` writes it, which takes long and is the same for most fields."""
        return _unparsed(self.written(node))


@lru_cache(maxsize=4096)
def _unparsed(text: str) -> str:
    return ast.unparse(_parsed(text))


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


@dataclass(frozen=True, slots=True)
class Dictionary:
    """The statement that defines a dictionary, and the names that it uses."""

    text: str
    names: tuple[str, ...]


def _aliased(body: Iterable[ast.stmt]) -> dict[str, str]:
    """Return the aliases of builtins in a module that fields of the request classes would hide."""
    imported = [node for node in body if isinstance(node, ast.ImportFrom) and node.module == "builtins"]
    return {alias.asname: alias.name for node in imported for alias in node.names if alias.asname}


def apart(names: Collection[str]) -> str:
    """Return a name for the module of parts that none of the fields of a module has."""
    name = "parts"
    while name in names:
        name += "_"
    return name


def dictionary(
    node: ast.ClassDef, renamed: Renamed, aliases: Mapping[str, tuple[str, ...]], *, part: bool
) -> Dictionary:
    """Return a class as a typed dictionary with wire names and their aliases, of which none is required alone."""
    name = f"{node.name}{SUFFIX}"
    if part and is_open(node):  # as one of many requests, it would take every dictionary
        return Dictionary(f"{name}: TypeAlias = dict[str, Any]", ("Any", "TypeAlias"))
    rows: list[tuple[str, str]] = []
    for field in fields_of(node):
        wire, annotation = wire_name(field), renamed.annotation(field)
        if wire in aliases and not annotation.startswith("NotRequired["):
            annotation = f"NotRequired[{annotation}]"
        if wire in aliases.get(NULLS, ()):
            optional = annotation.startswith("NotRequired[")
            annotation = f"{annotation[:-1]} | None]" if optional else f"{annotation} | None"
        rows += [(spelling, annotation) for spelling in (wire, *aliases.get(wire, ()))]
    used = {"TypedDict"}.union(*(_names(annotation) for _, annotation in rows))
    text = typed_dictionary(name, rows, f'"""The fields of `{node.name}`."""')
    return Dictionary(text, tuple(sorted(used)))


@lru_cache(maxsize=4096)
def _names(annotation: str) -> frozenset[str]:
    """Return the names that occur in an annotation."""
    return frozenset(node.id for node in ast.walk(_parsed(annotation)) if isinstance(node, ast.Name))


def typed_dictionary(
    name: str, rows: list[tuple[str, str]], doc: str, *, base: str = "TypedDict", total: bool = True
) -> str:
    """Return a typed dictionary of names and types; in functional form if a name is no identifier.

    `doc` is its document as a literal.
    """
    used = frozenset[str]().union(*(_names(kind) for _, kind in rows))
    if all(wire.isidentifier() and not keyword.iskeyword(wire) and wire not in used for wire, _ in rows):
        lines = (f"    {wire}: {annotation}" for wire, annotation in rows)
        bases = base if total else f"{base}, total=False"
        return "\n".join([f"class {name}({bases}):", f"    {doc}", *lines])
    pairs = ", ".join(f"{wire!r}: {annotation}" for wire, annotation in rows)
    return f"{name} = {base}({name!r}, {{{pairs}}}{'' if total else ', total=False'})"


def is_open(node: ast.ClassDef) -> bool:
    """Return whether a class accepts any key, which no typed dictionary can."""
    values = (statement.value for statement in node.body if isinstance(statement, ast.Assign))
    return any(
        named.arg == "extra" and isinstance(named.value, ast.Constant) and named.value.value == "allow"
        for value in values
        if isinstance(value, ast.Call)
        for named in value.keywords
    )


def class_name(path: str, node: ast.ClassDef) -> str:
    """Return the full name of a class in a module of the package."""
    return f"{path.removesuffix('.py').replace('/', '.')}.{node.name}"


def fields_of(node: ast.ClassDef) -> Iterator[ast.AnnAssign]:
    """Return the fields of a class of requests."""
    return (statement for statement in node.body if isinstance(statement, ast.AnnAssign))


def names_of(node: ast.ClassDef) -> set[str]:
    """Return the names that a class uses; what it compares texts with is passed over, which can be much."""
    found, waiting = set[str](), list[ast.AST]([node])
    while waiting:
        inner = waiting.pop()
        if isinstance(inner, ast.Name):
            found.add(inner.id)
        if isinstance(inner, ast.Subscript) and isinstance(inner.value, ast.Name) and inner.value.id == "Literal":
            found.add("Literal")
        else:
            waiting.extend(ast.iter_child_nodes(inner))
    return found


def wire_name(field: ast.AnnAssign) -> str:
    """Return the wire name of a field: its alias if it has one."""
    assert isinstance(field.target, ast.Name)
    for call in (field.value, *_annotated(field.annotation)):
        for named in call.keywords if isinstance(call, ast.Call) else ():
            if named.arg == "alias" and isinstance(named.value, ast.Constant):
                return str(named.value.value)
    return field.target.id


def _annotated(kind: ast.expr) -> list[ast.expr]:
    """Return an annotated type and its annotations; nothing for any other type."""
    if isinstance(kind, ast.Subscript) and isinstance(kind.value, ast.Name) and kind.value.id == "Annotated":
        return kind.slice.elts if isinstance(kind.slice, ast.Tuple) else []
    return []


def _takes_none(kind: ast.expr) -> TypeGuard[ast.BinOp]:
    """Return whether a field may be left out; the discriminator may not, though it has a default."""
    return isinstance(kind, ast.BinOp) and isinstance(kind.right, ast.Constant) and kind.right.value is None


class Renamed(ast.NodeTransformer):
    """Replaces the classes of a module by their dictionaries, and annotated types by the plain types."""

    def __init__(self, source: Source, taken: Collection[str] = ()) -> None:
        """Read a module; `taken` are names of fields that it does not hold."""
        self._source, self._local, self._builtins = (
            source,
            {node.name for node in source.classes},
            _aliased(source.body),
        )
        self._known: dict[tuple[str, bool], str] = {}
        self.parts = apart({*taken, *(wire_name(field) for node in source.classes for field in fields_of(node))})

    def annotation(self, field: ast.AnnAssign) -> str:
        """Return the type of a field: a field with a default is not required, and null is no value."""
        key = (self._source.written(field.annotation), field.value is not None)
        if key not in self._known:
            kind = self.visit(_parsed(key[0]))
            optional = key[1] and _takes_none(kind)
            self._known[key] = f"NotRequired[{ast.unparse(kind.left)}]" if optional else ast.unparse(kind)
        return self._known[key]

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
        if annotated := _annotated(node):
            return self.visit(annotated[0])
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))
