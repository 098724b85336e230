"""Emitters broken on purpose, one fault each: what the oracle must notice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from unittest import mock

from markupsafe import Markup

from capmatrix.ir.stored import dump
from capmatrix.targets import jsontext, templating

_UNQUOTED = {**jsontext._WRITTEN, str: '"{}"'.format}


def _bare(value: object) -> Markup:
    return Markup(f'"{value}"') if isinstance(value, str) else Markup(repr(value))


def _shortened(value: object) -> Markup:
    return Markup(repr(" ".join(value.lower().split()) if isinstance(value, str) else value))


def _without_notes(catalog: Any) -> dict[str, Any]:
    document = dump(catalog)
    return document | {"service": {key: value for key, value in document["service"].items() if key != "notes"}}


BROKEN: Mapping[str, tuple[str, Mapping[str, object]]] = {
    "docstring": ("unparsable", {"capmatrix.targets.templating.docstring": Markup}),
    "prose": ("injection", {"capmatrix.targets.templating._words": str, "capmatrix.targets.templating._visible": str}),
    "literal": ("unparsable", {"capmatrix.targets.python.package.literal": _bare}),
    "words": ("lossy", {"capmatrix.targets.python.package.literal": _shortened}),
    "json": ("unparsable", {"capmatrix.targets.jsontext._WRITTEN": _UNQUOTED}),
    "toml": ("unparsable", {"capmatrix.targets.templating.toml_literal": _bare}),
    "shell": ("injection", {"capmatrix.targets.examples.shell": Markup}),
    "catalog": ("dropped", {"capmatrix.targets.catalog.dump": _without_notes}),
}
"""Name → the faults that it must give, and what stands in for which function."""


@contextmanager
def broken(name: str) -> Iterator[None]:
    """Break one emitter for a while."""
    caches = (templating.inline, templating.code)
    patches = [mock.patch(target, replacement) for target, replacement in BROKEN[name][1].items()]
    for cache in caches:
        cache.cache_clear()
    try:
        for patch in patches:
            patch.start()
        yield
    finally:
        mock.patch.stopall()
        for cache in caches:
            cache.cache_clear()
