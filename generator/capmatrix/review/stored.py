"""A catalog as it was stored, `catalog.json`: read as what a stranger may have sent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn, cast

from capmatrix.ir.load import Malformed, load
from capmatrix.review.revision import Unreadable
from capmatrix.semantics.sound import assure

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog

DEEPEST = 100
"""How deep a catalog may nest: kinds within kinds are judged by recursion."""


_HINT = "give a catalog.json as capmatrix writes it, or the folder of a spec"


def catalog_of(place: str, text: bytes) -> Catalog:
    """Return the catalog that a text holds; raise `Unreadable` with the key that is wrong."""
    try:
        catalog = load(_document(text.decode("utf-8-sig")))
        assure(catalog)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{place}: is no text in UTF-8 (byte {error.start}); {_HINT}") from error
    except json.JSONDecodeError as error:
        said = f"is no JSON: line {error.lineno} column {error.colno}: {error.msg}"
        raise Unreadable(f"{place}: {said}; {_HINT}") from error
    except RecursionError as error:
        raise Unreadable(f"{place}: nests deeper than {DEEPEST} levels; {_HINT}") from error
    except Malformed as error:
        raise Unreadable(f"{place}: {error}; {_HINT}") from error
    return catalog


def _document(text: str) -> object:
    """Return what a text says in JSON, where it is short and plain enough to go on with."""
    document: object = json.loads(text, object_pairs_hook=_once, parse_constant=_constant, parse_int=_integer)
    waiting = [(document, 1)]
    while waiting:  # not by recursion, which is what is at stake
        value, depth = waiting.pop()
        if isinstance(value, dict | list) and depth > DEEPEST:
            raise Malformed(f"nests deeper than {DEEPEST} levels")
        if isinstance(value, dict):
            waiting.extend((item, depth + 1) for item in cast("dict[str, object]", value).values())
        elif isinstance(value, list):
            waiting.extend((item, depth + 1) for item in cast("list[object]", value))
    return document


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise Malformed(f"holds the key {next(name for name in names if names.count(name) > 1)!r} twice")
    return found


def _constant(name: str) -> NoReturn:
    raise Malformed(f"holds {name}, which is no JSON")


def _integer(digits: str) -> int:
    # A number of some thousand digits takes long to read, and no catalog holds any of more than 16.
    if len(digits) > 20:
        raise Malformed(f"holds a number of {len(digits)} digits")
    return int(digits)
