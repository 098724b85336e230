"""Templates as Python code: compiled once, and kept where the interpreter keeps the code of modules."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any
from zlib import crc32

import jinja2
from jinja2 import BaseLoader, Environment, StrictUndefined, Template
from markupsafe import Markup


class RawTextError(TypeError):
    """A template printed something that is not `Text`."""


def filled(template: str, view: Mapping[str, object]) -> str:
    """Return the template (its path in this package) filled with the view."""
    return _template(template).render(view)


@cache
def _template(name: str) -> Template:
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=_Loader(),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=True,  # makes the result of a macro Text; it never escapes anything
        auto_reload=False,
        finalize=_only_text,
    )


def _only_text(value: object) -> Markup:
    if isinstance(value, Markup):
        return value
    if isinstance(value, StrictUndefined):
        str(value)  # raises with the undefined name
    raise RawTextError(f"a template printed {value!r}: make it Text first")


class _Loader(BaseLoader):
    def load(
        self,
        environment: Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002
    ) -> Template:
        code = _Compiled(name, str(Path(__file__).parent / name)).get_code(name)
        assert code is not None, name
        return Template.from_code(environment, code, globals or {})


class _Compiled(SourceFileLoader):
    """The code of a template, read from `__pycache__`, or made and written there as that of modules is."""

    def path_stats(self, path: str) -> Mapping[str, int]:
        """Return, in place of the time of a file, a checksum of all that decides what its code is."""
        text = self.get_data(path)
        return {"mtime": crc32(text, _maker()), "size": len(text)}

    def source_to_code(self, data: Any, path: Any, *, _optimize: int = -1) -> CodeType:
        """Return the code of a template."""
        return _environment().compile(bytes(data).decode(), self.name, str(path))


@cache
def _maker() -> int:
    """Return a checksum of what makes code of templates."""
    return crc32(jinja2.__version__.encode(), crc32(Path(__file__).read_bytes()))
