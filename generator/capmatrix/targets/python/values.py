"""Kinds → lines of Python that validate one value: a fast test inline, the runtime's full check behind it."""

from __future__ import annotations

from dataclasses import field

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.naming import module_name

_FAR = 1e300
"""A number beyond it is looked at closely."""
_TYPES = {"number": "(int, float)", "string": "str", "boolean": "bool"}
_WORDS = {
    "number": "a number",
    "string": "a string",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
}


@dataclass(slots=True)
class Constants:
    """Module-level constants, each value once."""

    owner: str = ""
    """What their names begin with."""
    by_value: dict[str, str] = field(default_factory=dict[str, str])
    known: dict[str, str] = field(default_factory=dict[str, str])
    """Those that stand in the module already, by value."""

    def name(self, wanted: str, value: str) -> str:
        """Return the name of the constant with a value (as source text), made from `wanted` if it is new."""
        if value in self.known:
            return self.known[value]
        if value not in self.by_value:
            taken = {*self.by_value.values(), *self.known.values()}
            name = f"_{self.owner}{wanted.upper()}"
            while name in taken:
                name += "_"
            self.by_value[value] = name
        return self.by_value[value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A value in generated code: its variable, the expression of its path, and the stem of its constants."""

    variable: str
    path: str
    name: str
    group: str = "parts."
    """The prefix of the functions that validate groups."""


# Budget: one case for each kind.
def lines(kind: k.Kind, place: Place, constants: Constants) -> list[str]:  # noqa: C901, PLR0912
    """Return the statements that report the findings of a value that is not null."""
    v, path = place.variable, place.path
    match kind:
        case k.Text():
            return _text(kind, v, path)
        case k.Integer():
            return _integer(kind, place, constants)
        case k.Number():
            return _number(kind, place, constants)
        case k.Flag():
            return [f"if {v} is not True and {v} is not False:", f"    c.flag(found, {path}, {v})"]
        case k.Choice(open=True):
            return [f"if type({v}) is not str or not {v}.isascii():", f"    c.text(found, {path}, {v})"]
        case k.Choice():
            name = constants.name(place.name, repr(kind.values))
            return [f"if type({v}) is not str or {v} not in {name}:", f"    c.choice(found, {path}, {v}, {name})"]
        case k.Duration():
            return _duration(kind, place, constants)
        case k.Media():
            limit = "" if kind.max_bytes is None else f", {kind.max_bytes}"
            scheme = f", scheme={kind.scheme!r}" if kind.scheme else ""
            return [f"c.media(found, {path}, {v}, {kind.of!r}, {kind.forms!r}{limit}{scheme})"]
        case k.Size():
            return _size(kind, place)
        case k.Urls():
            array = ", True" if kind.array else ""
            return [f"c.urls(found, {path}, {v}, {kind.min_items}, {kind.max_items}{array})"]
        case k.List():
            return _list(kind, place, constants)
        case k.Group():
            call = f"{place.group}{module_name(kind.name)}(found, {v}, {path} + '.')"
            return [
                f"if not c.is_object({v}):",
                f'    c.wrong_type(found, {path}, "an object", {v})',
                "else:",
                f"    {call}",
            ]
        case k.Either():
            return _either(kind, place, constants)
        case k.Simple():
            return [f"c.{type(kind).__name__.lower()}(found, {path}, {v})"]


def _text(kind: k.Text, v: str, path: str) -> list[str]:
    # What is not ASCII may hold half of a surrogate pair.
    test = f"if type({v}) is not str or not {v}.isascii()"
    if kind.min_length is None and kind.max_length is None:
        return [f"{test}:", f"    c.text(found, {path}, {v})"]
    inside = _between(f"len({v})", kind.min_length, kind.max_length)
    test += f" or not {inside}:"
    utf16 = ", utf16=True" if kind.counted == "utf16" else ""  # of an ASCII text, the units are the characters
    return [test, f"    c.text(found, {path}, {v}, {kind.min_length}, {kind.max_length}{utf16})"]


def _size(kind: k.Size, place: Place) -> list[str]:
    limits: dict[str, object] = {
        "width": (kind.min_width, kind.max_width),
        "height": (kind.min_height, kind.max_height),
        "step": kind.step,
        "shape": (kind.min_shape, kind.max_shape),
        "area": (kind.min_area, kind.max_area),
        "words": kind.words,
    }
    given = "".join(f", {name}={limit!r}" for name, limit in limits.items() if limit not in (1, (None, None), ()))
    return [f"c.size(found, {place.path}, {place.variable}{given})"]


def _between(value: str, low: float | None, high: float | None) -> str:
    left = "" if low is None else f"{low!r} <= "
    right = "" if high is None else f" <= {high!r}"
    return f"{left}{value}{right}"


def _finite(value: str, low: float | None, high: float | None) -> str:
    """Return the test of a range which has both ends, so that no NaN, infinity or endless number is in it."""
    return _between(value, -_FAR if low is None else low, _FAR if high is None else high)


def _integer(kind: k.Integer, place: Place, constants: Constants) -> list[str]:
    v, path = place.variable, place.path
    if kind.values:
        name = constants.name(place.name, repr(kind.values))
        return [f"if type({v}) is not int or {v} not in {name}:", f"    c.integer(found, {path}, {v}, allowed={name})"]
    if kind.step is not None:
        call = f"c.integer(found, {path}, {v}, {kind.minimum}, {kind.maximum}, step={kind.step!r})"
        return _listed(k.finite(kind), f"type({v}) is not int", place, constants, call)
    test = f"if type({v}) is not int or not {_finite(v, kind.minimum, kind.maximum)}:"
    return [test, f"    c.integer(found, {path}, {v}, {kind.minimum}, {kind.maximum})"]


def _listed(values: tuple[object, ...] | None, other: str, place: Place, constants: Constants, call: str) -> list[str]:
    """Return the call of a check, behind the test of the listed values if there are some; `other` tests the type."""
    if values is None:
        return [call]
    name = constants.name(place.name, repr(values))
    return [f"if {other} or {place.variable} not in {name}:", f"    {call}"]


def _number(kind: k.Number, place: Place, constants: Constants) -> list[str]:
    v, path = place.variable, place.path
    if kind.values:
        name = constants.name(place.name, repr(kind.values))
        test = f"if type({v}) is not int and type({v}) is not float or {v} not in {name}:"
        return [test, f"    c.number(found, {path}, {v}, allowed={name})"]
    if kind.step is not None:
        call = f"c.number(found, {path}, {v}, {kind.minimum!r}, {kind.maximum!r}, {kind.step!r})"
        return _listed(k.finite(kind), f"type({v}) is not int and type({v}) is not float", place, constants, call)
    test = f"type({v}) is not int and type({v}) is not float or not {_finite(v, kind.minimum, kind.maximum)}"
    return [f"if {test}:", f"    c.number(found, {path}, {v}, {kind.minimum!r}, {kind.maximum!r})"]


def _duration(kind: k.Duration, place: Place, constants: Constants) -> list[str]:
    v, path = place.variable, place.path
    limits = f", {kind.values!r}" if kind.values else ""
    if kind.minimum is not None or kind.maximum is not None:
        limits = f", low={kind.minimum}, high={kind.maximum}"
    limits += ", auto=True" if kind.auto else ""
    call = f"c.duration(found, {path}, {v}, {kind.form!r}{limits})"
    usual = "int" if kind.form in ("number", "numeric") else "str"
    return _listed(k.finite(kind), f"type({v}) is not {usual}", place, constants, call)


def _list(kind: k.List, place: Place, constants: Constants) -> list[str]:
    v, path = place.variable, place.path
    depth = v.count("item") + 1
    item = Place(
        variable=f"item{depth}",
        path=f'f"{{{path}}}[{{index{depth}}}]"'
        if '"' not in path and "'" not in path
        else f'{path} + f"[{{index{depth}}}]"',
        name=f"{place.name}_item",
        group=place.group,
    )
    inner = lines(kind.item, item, constants)
    count = kind.min_items is not None or kind.max_items is not None
    body = [f"c.items(found, {path}, {v}, {kind.min_items}, {kind.max_items})"] if count else []
    if inner:
        body += [f"for index{depth}, item{depth} in enumerate({v}):", *(f"    {line}" for line in inner)]
    return [
        f"if not c.is_list({v}):",
        f'    c.wrong_type(found, {path}, "a list", {v})',
        *(["else:", *(f"    {line}" for line in body)] if body else []),
    ]


def _either(kind: k.Either, place: Place, constants: Constants) -> list[str]:
    v = place.variable
    written: list[str] = []
    apart = k.objects(kind) if kind.by else ()
    tried = [(option, lines(option, place, constants)) for option in kind.options if option not in apart]
    tried += [(apart[0], _told(kind, place))] if apart else []
    for option, inner in tried:
        test = " or ".join(_is(v, name) for name in sorted(k.json_types(option)))
        written += [f"{'elif' if written else 'if'} {test}:", *(f"    {line}" for line in inner or ["pass"])]
    needed = " or ".join(_WORDS[name] for option, _ in tried for name in sorted(k.json_types(option)))
    return [*written, "else:", f"    c.wrong_type(found, {place.path}, {needed!r}, {v})"]


def _told(kind: k.Either, place: Place) -> list[str]:
    """Return the lines that validate an object as the one that its members tell."""
    objects, v, path = k.objects(kind), place.variable, place.path
    if len(kind.by) == 1:
        values = tuple(k.told_by(option, kind.by[0]) for option in objects)
        written = [f"told = c.told(found, {path}, {v}, {kind.by[0]!r}, {values!r})"]
    else:
        written = [f"told = c.told_by_member(found, {path}, {v}, {kind.by!r})"]
    for number, option in enumerate(objects):
        call = f"{place.group}{module_name(option.name)}(found, {v}, {path} + '.')"
        written += [f"{'elif' if number else 'if'} told == {number}:", f"    {call}"]
    return written


def _is(variable: str, name: str) -> str:
    if name in ("array", "object"):
        return f"c.is_{'list' if name == 'array' else 'object'}({variable})"
    test = f"isinstance({variable}, {_TYPES[name]})"
    return f"({test} and not isinstance({variable}, bool))" if name == "number" else test
