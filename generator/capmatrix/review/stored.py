"""A catalog as it was stored, `catalog.json`: read as what a stranger may have sent."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from capmatrix.ir.load import Malformed, load
from capmatrix.review.revision import Unreadable
from capmatrix.review.strict import Unfit, read_json
from capmatrix.semantics.sound import assure

if TYPE_CHECKING:
    from capmatrix.ir.catalog import Catalog

DEEPEST = 100
"""How deep a catalog may nest: kinds within kinds are judged by recursion."""
DIGITS = 20
"""Digits of a whole number: no catalog holds any of more than 16, and some thousand take long to read."""

_HINT = "give a catalog.json as capmatrix writes it, or the folder of a spec"


def catalog_of(place: str, text: bytes) -> Catalog:
    """Return the catalog that a text holds; raise `Unreadable` with the key that is wrong."""
    try:
        catalog = load(read_json(text.decode("utf-8-sig"), deepest=DEEPEST, digits=DIGITS))
        assure(catalog)
    except UnicodeDecodeError as error:
        raise Unreadable(f"{place}: is no text in UTF-8 (byte {error.start}); {_HINT}") from error
    except json.JSONDecodeError as error:
        said = f"is no JSON: line {error.lineno} column {error.colno}: {error.msg}"
        raise Unreadable(f"{place}: {said}; {_HINT}") from error
    except Unfit as unfit:
        raise Unreadable(f"{place}: {_said(unfit)}; {_HINT}") from unfit
    except Malformed as error:
        raise Unreadable(f"{place}: {error}; {_HINT}") from error
    return catalog


def _said(unfit: Unfit) -> str:
    match unfit.sort:
        case "twice":
            return f"holds the key {unfit.held!r} twice"
        case "constant":
            return f"holds {unfit.held}, which is no JSON"
        case "digits":
            return f"holds a number of {unfit.held} digits"
        case "depth":
            return f"nests deeper than {unfit.held} levels"
