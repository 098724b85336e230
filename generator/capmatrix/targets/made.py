"""Objects of the classes in `runtime/service.py`: the tables of both clients, as data before either writes them."""

# Budget: what two targets have in common, which do not know each other.
from __future__ import annotations


class Made:
    """An object that Python makes by a call; its `repr` is that call."""

    __slots__ = ("given", "kind", "named")

    def __init__(self, kind: str, /, *given: object, **named: object) -> None:
        """Take the name of the class as Python reaches it, what is given in the order of its fields, and by name."""
        self.kind = kind
        self.given = given
        self.named = named

    def __repr__(self) -> str:
        """Return the call."""
        arguments = [*map(repr, self.given), *(f"{name}={value!r}" for name, value in self.named.items())]
        return f"{self.kind}({', '.join(arguments)})"


class Rows(tuple[object, ...]):
    """Objects in a tuple that is written with a comma after the last one: each may stand on a line of its own."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the tuple."""
        return f"({', '.join(map(repr, self))},)"


def without_usual(**values: object) -> dict[str, object]:
    """Return the values that are not empty: all others are the usual ones."""
    return {name: value for name, value in values.items() if value}
