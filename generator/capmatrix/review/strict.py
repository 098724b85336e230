"""JSON that anybody may have written: read where all readers of JSON read the same, and within limits."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any, Literal, NoReturn, TypeAlias, cast

Sort: TypeAlias = Literal["twice", "constant", "digits", "depth"]


class Unfit(ValueError):
    """A text that readers of JSON differ on, or that is beyond a limit; `held` is what it holds, or the limit."""

    def __init__(self, sort: Sort, held: str | int) -> None:
        super().__init__(sort, held)
        self.sort: Sort = sort
        self.held = held


def read_json(text: str, *, deepest: int, digits: int, read_float: Callable[[str], float] = float) -> object:
    """Return what a text says; raise `Unfit`, or `json.JSONDecodeError` where it is no JSON at all."""

    def whole(written: str) -> int:
        if len(written) > digits:
            raise Unfit("digits", len(written))
        return int(written)

    try:
        value: object = json.loads(
            text, object_pairs_hook=_once, parse_constant=_constant, parse_float=read_float, parse_int=whole
        )
    except RecursionError as error:
        raise Unfit("depth", deepest) from error
    level = [value]
    for _ in range(deepest):  # not by recursion, which is what is at stake
        level = [inner for outer in level for inner in _held(outer)]
        if not level:
            return value
    raise Unfit("depth", deepest)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise Unfit("twice", next(name for name in names if names.count(name) > 1))
    return found


def _constant(name: str) -> NoReturn:
    raise Unfit("constant", name)


def _held(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()
