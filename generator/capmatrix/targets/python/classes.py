"""Request classes as a module that makes each class when it is first used: making one takes milliseconds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from capmatrix.targets.python.keywords import keyword_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.targets.python.keywords import Spellings

_HEAD = '''"""One request class for each model, made when it is first used; `requests.pyi` says what they take.

Generated: edit the spec instead.
"""
'''
_TAIL = """
_MADE: dict[str, type[_Request]] = {}
_LOCK = _RLock()

__all__ = [*_MAKE]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
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


def module(head: str, names: Iterable[str], makers: Iterable[str], package: str) -> str:
    """Return the module that makes request classes when they are used; `head` imports what they name."""
    names = tuple(names)
    imports = [ast.unparse(node) for node in ast.parse(head).body if _is_needed(node)]
    table = ", ".join(f"{name!r}: _{name}" for name in names)
    return "\n".join(
        [
            _HEAD,
            "from __future__ import annotations",
            "from collections.abc import Callable as _Callable",
            "from sys import modules as _modules",
            "from threading import RLock as _RLock",
            f"from {package}._bases import Request as _Request",
            *imports,
            *makers,
            f"_MAKE: dict[str, _Callable[[], type[_Request]]] = {{{table}}}",
            _TAIL,
        ]
    )


def _is_needed(node: ast.stmt) -> bool:
    """Return whether a statement imports what annotations name; the parts of requests are imported where they occur."""
    return isinstance(node, ast.Import) or (
        isinstance(node, ast.ImportFrom) and node.module not in (None, "__future__")
    )


def maker(node: ast.ClassDef, siblings: Iterable[ast.ImportFrom], spelled: Spellings) -> str:
    """Return the function that makes a class: its document and fields, without the texts on the fields."""
    made = ast.ClassDef(node.name, node.bases, [], [*_body(node, spelled)], [])
    used = {inner.id for inner in ast.walk(made) if isinstance(inner, ast.Name)}
    # The parts, under another name where a field is called so.
    needed = [item for item in siblings if any((name.asname or name.name) in used for name in item.names)]
    lines = [*map(ast.unparse, needed), *ast.unparse(made).split("\n"), f"return {node.name}"]
    return "\n".join((f"def _{node.name}() -> type[_Request]:", *(f"    {line}" for line in lines)))


def _body(node: ast.ClassDef, spelled: Spellings) -> Iterator[ast.stmt]:
    if ast.get_docstring(node) is not None:
        yield node.body[0]
    yield from (statement for statement in node.body if not isinstance(statement, ast.Expr))
    if table := keyword_table(node, spelled):
        yield from ast.parse(f"_keywords = {table!r}").body
