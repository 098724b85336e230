"""The tables and functions of this package that the runtime uses."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ._models import FORMER, MODELS
from ._runtime.service import Kit
from ._runtime.validation import validate as _validate
from ._service import SERVICE
from ._terms import TERMS

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._runtime.normalise import Normalised
    from ._runtime.price import Price
    from ._runtime.query.models import Model
    from ._runtime.service import Pricing, Shape
    from ._runtime.verdict import Findings, Verdict


@cache
def _checker(model: str) -> Callable[[dict[str, Any], Findings], None]:
    from ._validators import CHECKS

    return CHECKS[model]


@cache
def _later(edition: str, model: str) -> Callable[[dict[str, Any], Findings], None]:
    from ._validators import CHECKS, EDITIONS

    return EDITIONS[edition].get(model, CHECKS[model])


@cache
def _shape(model: str) -> Shape:
    from ._validators import SHAPES

    return SHAPES[model]


@cache
def _pricing(model: str) -> Pricing | None:
    from ._validators import PRICES

    return PRICES[model]() if model in PRICES else None


@cache
def _request_type(model: str) -> type[Any]:
    from . import requests

    return getattr(requests, MODELS[model].type)


def _resource(name: str) -> bytes:
    from importlib.resources import files

    return (files(__package__ or __name__) / "data" / name).read_bytes()


KIT = Kit(
    service=SERVICE,
    models=MODELS,
    terms=TERMS,
    checker=_checker,
    request_type=_request_type,
    resource=_resource,
    shape=_shape,
    pricing=_pricing,
    later=_later,
    former=FORMER,
)


def validate(payload: object, *, edition: str | None = None) -> Verdict:
    """Return the verdict on a payload, the JSON object that would be posted; nothing is sent or changed.

    It has all findings, each with code, field, message and hint. Never raises, whatever the payload is; an unknown
    `edition` is a `ValueError`.
    """
    return _validate(KIT if edition is None else KIT.in_edition(edition), payload)


def normalise(payload: object) -> Normalised:
    """Return a payload in the wire form of its model, and the changes: names, durations, files as data URLs.

    Accepts any spelling of a field, seconds in any form, and paths, bytes and open binary files for media. Nothing is
    validated or sent; the given payload is not changed.
    """
    from ._runtime.normalise import normalise as turned

    return turned(KIT, payload)


def models(question: str = "") -> tuple[Model, ...]:
    """Return the models that satisfy a question such as `"image duration>=10 price<=0.5"`; without one, all of them.

    A model satisfies it if there is a valid request that meets all conditions at once; a smallest one is shown. The
    conditions: an input (`text`, `image`, `audio`, `video`), a field (`seed`, `duration=10`, `resolution>=1080p`),
    `price<=0.5`, `provider=NAME`, `family=NAME`, `active`, `deprecated`; `not` before any of them, `a|b` for either.
    Raises `ValueError` for a question that cannot be parsed.
    """
    from ._runtime.query.models import models as satisfying

    return satisfying(KIT, question)


def quote(payload: object) -> Price | None:
    """Return the highest price of a payload by the matrix, exact, with its currency and its day; nothing is sent.

    None if the matrix has no price, or if the payload is refused. The actual charge is the service's.
    """
    from ._runtime.price import quote as quoted

    return quoted(KIT, payload)
