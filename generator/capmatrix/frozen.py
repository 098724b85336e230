"""`dataclass` as in the standard library, made for runs of half a second: quick to define, and to compare and show.

A run defines a hundred classes and makes tens of thousands of their values. So of the methods only `__init__` is
compiled for each class, without annotations; and `frozen=True` is for the type checker alone: to refuse changes at run
time too would take a tenth of a run. There is no `__post_init__`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(cls=None, /, *, frozen=False, eq=True, order=False, **options):  # noqa: ANN001, ANN003, ANN201
        """Return a class as `dataclasses.dataclass` makes it, a frozen one with the hash of such a class alone."""
        if cls is None:
            return lambda cls: dataclass(cls, frozen=frozen, eq=eq, order=order, **options)
        if order:
            return dataclasses.dataclass(cls, unsafe_hash=frozen, order=True, **options)
        made = dataclasses.dataclass(cls, init=False, repr=False, eq=False, **options)
        fields = dataclasses.fields(made)
        made.__init__ = _initial(made, fields)
        if "__repr__" not in cls.__dict__:
            made.__repr__ = _shown([field.name for field in fields if field.repr])
        if eq:
            values = _values([field.name for field in fields if field.compare])
            made.__eq__ = lambda self, other: (
                values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented
            )
            made.__hash__ = (lambda self: hash(values(self))) if frozen else None
        return made

    def _initial(cls, fields):  # noqa: ANN001, ANN202
        """Return the method `__init__` of a class."""
        scope, parts = {"__absent": dataclasses.MISSING}, {False: [], True: []}
        lines = ["pass"]
        for name, field in ((field.name, field) for field in fields):
            preset, value = "", name
            if field.default is not dataclasses.MISSING:
                scope[f"__default_{name}"] = field.default
                preset = f"=__default_{name}"
            elif field.default_factory is not dataclasses.MISSING:
                scope[f"__new_{name}"] = field.default_factory
                preset, value = "=__absent", f"__new_{name}() if {name} is __absent else {name}"
            parts[field.kw_only].append(f"{name}{preset}")
            lines.append(f"self.{name} = {value}")
        given = ", ".join(["self", *parts[False], *(["*", *parts[True]] if parts[True] else [])])
        exec(f"def __init__({given}):\n " + "\n ".join(lines), scope)  # noqa: S102 - as the standard library does
        scope["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"
        return scope["__init__"]

    def _values(names):  # noqa: ANN001, ANN202
        """Return the function from a value to those of some of its fields."""
        return attrgetter(*names) if names else lambda _: ()

    def _shown(names):  # noqa: ANN001, ANN202
        """Return the method `__repr__` with some fields."""
        values, text = _values(names), ", ".join(f"{name}=%r" for name in names)
        if len(names) == 1:
            return lambda self: f"{self.__class__.__qualname__}({text % (values(self),)})"
        return lambda self: f"{self.__class__.__qualname__}({text % values(self)})"


__all__ = ["dataclass"]
