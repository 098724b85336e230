"""Which field of a model an option of the AI SDK's video interface stands for, by what fields decide and take."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capmatrix.ir import kinds as k

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from capmatrix.ir.catalog import Model

_RATIO = re.compile(r"[0-9.]+:[0-9.]+")
_LAST = frozenset({"last", "end", "tail", "final"})
"""Words in the name of the picture that a film ends with: no kind tells it from the one that it begins with."""
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def options_of(model: Model) -> dict[str, str]:
    """Return option → field; options are those of the SDK, and `lastFrame`.

    An option that the model has no field for is left out. How long a film is stands with the forms of the fields.
    """
    fields = [field for field in model.fields if field.replaced_by is None]
    texts = [one for one in fields if one.means == "text" and isinstance(one.kind, k.Text)]
    pictures = [one for one in fields if one.means == "picture"]
    media = [one for one in fields if any(map(_is_image, k.alternatives(one.kind)))]
    found: dict[str, Iterable[k.Field]] = {
        "prompt": sorted(texts, key=lambda one: one.name != "prompt"),
        "aspectRatio": (one for one in pictures if _is_ratio(one)),
        "resolution": (one for one in pictures if _is_size(one)),
        "fps": (one for one in fields if one.means == "rate"),
        "seed": (one for one in fields if "seed" in (one.name, *one.aliases)),
        "generateAudio": (one for one in fields if one.means == "sound" and isinstance(one.kind, k.Flag)),
        "image": (one for one in media if not _is_last(one)),
        "lastFrame": filter(_is_last, media),
    }
    firsts = {option: next(iter(some), None) for option, some in found.items()}
    return {option: field.name for option, field in firsts.items() if field is not None}


def _is_image(kind: k.Kind) -> bool:
    return isinstance(kind, k.Media) and kind.of == "image"


def _values(field: k.Field) -> Iterator[str]:
    for kind in k.alternatives(field.kind):
        if isinstance(kind, k.Choice):
            yield from kind.values


def _is_ratio(field: k.Field) -> bool:
    """Return whether a field takes the shape of a picture, not its size; one without values is told by its name."""
    values = [*_values(field)]
    return any(map(_RATIO.fullmatch, values)) if values else "ratio" in _words(field)


def _is_size(field: k.Field) -> bool:
    """Return whether a field takes the size of a picture; words such as `landscape` are none."""
    values = [*_values(field)]
    return not _is_ratio(field) and (not values or any(re.search("[0-9]", value) for value in values))


def _is_last(field: k.Field) -> bool:
    return not _LAST.isdisjoint(_words(field))


def _words(field: k.Field) -> set[str]:
    return {word.lower() for word in _WORDS.findall(field.name)}
