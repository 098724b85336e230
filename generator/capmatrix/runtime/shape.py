"""How the fields of an object are written, as far as friendly input can be turned into it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias


class Seconds(NamedTuple):
    """A duration."""

    form: str
    """`plain` ("5"), `suffixed` ("5s") or `number` (5)."""


class Media(NamedTuple):
    """A picture, a sound or a film."""

    of: str
    """`image`, `audio` or `video`."""
    forms: tuple[str, ...]
    """Of `url` (https), `data` (base64 data URL) and `library` (an id)."""
    max_bytes: int | None = None
    """What a data URL may hold, decoded."""


class Items(NamedTuple):
    """A list."""

    item: Form


class Options(NamedTuple):
    """One of several, of different JSON types, so that each leaves the values of the others as they are."""

    forms: tuple[Form, ...]


class Shape(NamedTuple):
    """An object: a request, or one that it holds."""

    spellings: Mapping[str, str]
    """Every wire name that is taken, aliases included, and the field it is a spelling of."""
    forms: Mapping[str, Form]
    """Fields whose values can be written in more than one way."""


Form: TypeAlias = Seconds | Media | Items | Options | Shape
