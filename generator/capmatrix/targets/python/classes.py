"""Request classes as a module that makes each class when it is first used: making one takes milliseconds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias

from capmatrix.targets.python.dicts import fields_of
from capmatrix.targets.python.keywords import keyword_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from capmatrix.targets.python.dicts import Source
    from capmatrix.targets.python.keywords import Spellings

_HEAD = '''"""One request class for each model, made when it is first used; `requests.pyi` says what they take.

Generated: edit the spec instead.
"""
'''
Former: TypeAlias = dict[str, tuple[str, str]]
"""Name after a former id of a model → the class of the model, and what is told to who uses the name."""

_TAIL = """
_MADE: dict[str, type[_Request]] = {}
_LOCK = _RLock()

__all__ = [*_MAKE]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name in _FORMER:
        name, message = _FORMER[name]
        _warn(message, DeprecationWarning, stacklevel=2)
    if name not in _MAKE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=_modules[__name__])
    # Not kept as an attribute: a class may have a name of this module.
    if name not in _MADE:
        with _LOCK:
            if name not in _MADE:
                made = _MAKE[name]()
                made.__module__, made.__qualname__ = __name__, name
                _MADE[name] = made
    return _MADE[name]


def __dir__() -> list[str]:
    return [*_MAKE]
"""


def module(head: str, made: Mapping[str, str], package: str, former: Former) -> str:
    """Return the module that makes request classes when they are used; `head` imports what they name.

    `made` is the name of each class → the function that makes it.
    """
    imports = [ast.unparse(node) for node in ast.parse(head).body if _is_needed(node)]
    table = ", ".join(f"{name!r}: _{name}" for name in made)
    return "\n".join(
        [
            _HEAD,
            "from __future__ import annotations",
            "from collections.abc import Callable as _Callable",
            "from sys import modules as _modules",
            "from threading import RLock as _RLock",
            "from warnings import warn as _warn",
            f"from {package}._bases import Request as _Request",
            *imports,
            *made.values(),
            f"_FORMER: dict[str, tuple[str, str]] = {former!r}",
            f"_MAKE: dict[str, _Callable[[], type[_Request]]] = {{{table}}}",
            _TAIL,
        ]
    )


def _is_needed(node: ast.stmt) -> bool:
    """Return whether a statement imports what annotations name; the parts of requests are imported where they occur."""
    return isinstance(node, ast.Import) or (
        isinstance(node, ast.ImportFrom) and node.module not in (None, "__future__")
    )


DEPRECATED = "from typing_extensions import deprecated as _deprecated"
"""What a stub imports for classes with deprecated names."""


def deprecated(former: Former) -> str:
    """Return the classes with deprecated names, for type checkers."""
    lines: list[str] = []
    for name, (now, message) in former.items():
        lines += [f"@_deprecated({message!r})", f"class {name}({now}): ...", ""]
    return "\n".join([*lines, ""]) if former else ""


def maker(node: ast.ClassDef, source: Source, spelled: Spellings, used: Collection[str]) -> str:
    """Return the function that makes a class: its document and fields, without the texts on the fields.

    `used` are the names that the class uses.
    """
    document = node.body[:1] if ast.get_docstring(node) is not None else []
    settings = [statement for statement in node.body if isinstance(statement, ast.Assign)]
    made = ast.unparse(ast.ClassDef(node.name, node.bases, [], [*document, *settings], []))
    lines = [*_parts(source, used), *made.split("\n"), *(f"    {line}" for line in _fields(node, source))]
    if table := keyword_table(node, spelled):
        lines.append(f"    _keywords = {table!r}")
    return "\n".join(
        (f"def _{node.name}() -> type[_Request]:", *(f"    {line}" for line in (*lines, f"return {node.name}")))
    )


def _fields(node: ast.ClassDef, source: Source) -> Iterator[str]:
    for field in fields_of(node):
        default = "" if field.value is None else f" = {source.unparsed(field.value)}"
        yield f"{ast.unparse(field.target)}: {source.unparsed(field.annotation)}{default}"


def _parts(source: Source, used: Collection[str]) -> list[str]:
    """Return the imports of the parts of requests that a class uses, under another name where a field is called so."""
    imports = [item for item in source.body if isinstance(item, ast.ImportFrom) and item.module is None]
    return [ast.unparse(item) for item in imports if any((name.asname or name.name) in used for name in item.names)]
