"""Request classes as a module that makes each class when it is first used: making one takes milliseconds."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, TypeAlias

from capmatrix.targets.python.dicts import class_name
from capmatrix.targets.python.keywords import keyword_table

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def render(path: str, text: str, package: str, keywords: dict[str, Spellings], former: Former) -> str:
    """Return the module that makes the request classes of a module when they are used."""
    body = ast.parse(text).body
    classes = [node for node in body if isinstance(node, ast.ClassDef)]
    imports = [ast.unparse(node) for node in body if _is_needed(node)]
    siblings = [node for node in body if isinstance(node, ast.ImportFrom) and node.module is None]
    names = [node.name for node in classes]
    table = ", ".join(f"{name!r}: _{name}" for name in names)
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
            *(line for node in classes for line in _maker(node, siblings, keywords[class_name(path, node)])),
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


def exported(text: str, former: Former) -> str:
    """Return the end of the stub of a module of classes: the deprecated names, and the names that it exports."""
    names = [node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
    return f"{deprecated(former, '')}__all__ = {names!r}\n"


def deprecated(former: Former, suffix: str) -> str:
    """Return the classes with deprecated names, for type checkers."""
    lines = ["from typing_extensions import deprecated as _deprecated"] if former else []
    for name, (now, message) in former.items():
        lines += [f"@_deprecated({message!r})", f"class {name}{suffix}({now}{suffix}): ...", ""]
    return "\n".join([*lines, ""]) if former else ""


def _maker(node: ast.ClassDef, siblings: list[ast.ImportFrom], spelled: Spellings) -> Iterator[str]:
    """Yield the lines of the function that makes a class: its document and fields, without the texts on the fields."""
    made = ast.ClassDef(node.name, node.bases, [], [*_body(node, spelled)], [])
    yield f"def _{node.name}() -> type[_Request]:"
    used = {inner.id for inner in ast.walk(made) if isinstance(inner, ast.Name)}
    for module in siblings:  # the parts, under another name where a field is called so
        if any((name.asname or name.name) in used for name in module.names):
            yield f"    {ast.unparse(module)}"
    yield from (f"    {line}" for line in ast.unparse(made).split("\n"))
    yield f"    return {node.name}"


def _body(node: ast.ClassDef, spelled: Spellings) -> Iterator[ast.stmt]:
    if ast.get_docstring(node) is not None:
        yield node.body[0]
    yield from (statement for statement in node.body if not isinstance(statement, ast.Expr))
    if table := keyword_table(node, spelled):
        yield from ast.parse(f"_keywords = {table!r}").body
