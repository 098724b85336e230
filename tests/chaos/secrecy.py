"""Does a key, or a part of it, stand where people or programs may see it: in errors, their causes, logs, pickles?"""

from __future__ import annotations

import logging
import pickle
import traceback
from collections.abc import Iterator

KEY = "sk-nano-7d1f0c52-9b1e-4c55-8f0e-3f1f6a2b9c10"
"""The key of every caller of a campaign; no part of it occurs anywhere else."""
PART = 12
"""So many characters of a key in a row are a leak."""
_PARTS = tuple(KEY[start : start + PART] for start in range(len(KEY) - PART + 1))


def shows(text: str) -> bool:
    """Tell whether a text holds a part of the key."""
    return any(part in text for part in _PARTS)


def leaks(error: BaseException) -> Iterator[str]:
    """Yield the places of an error that show the key."""
    seen = set[int]()
    left: list[tuple[str, BaseException | None]] = [(type(error).__name__, error)]
    while left:
        where, one = left.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        texts = {"text": str(one), "repr": repr(one), "notes": repr(getattr(one, "__notes__", ()))}
        texts |= {f"attribute {name}": repr(value) for name, value in vars(one).items() if name != "__notes__"}
        yield from (f"{where}: {name}" for name, text in texts.items() if shows(text))
        request = getattr(one, "_request", None)
        if request is not None and shows(repr(getattr(request, "headers", "")) + str(dict(request.headers))):
            yield f"{where}: headers of the request"
        left += [(f"{where}.cause", one.__cause__), (f"{where}.context", one.__context__)]
    if shows("".join(traceback.format_exception(error))):
        yield "traceback"
    try:
        pickled = pickle.dumps(error)
    except Exception:  # noqa: BLE001 - whatever cannot be pickled is told by another test
        return
    if shows(pickled.decode("latin-1")):
        yield "pickle"


class Ear(logging.Handler):
    """Listens to a log, and keeps the lines that show the key."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines = 0
        self.shown: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += 1
        text = logging.Formatter().format(record)
        if shows(text):
            self.shown.append(text)
