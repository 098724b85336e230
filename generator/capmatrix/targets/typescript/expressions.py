"""Values, names and imports as JavaScript writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from capmatrix.naming import words
from capmatrix.targets.templating import javascript_literal

_PLAIN = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*", re.ASCII)
INHERITED = frozenset(
    {
        "__defineGetter__",
        "__defineSetter__",
        "__lookupGetter__",
        "__lookupSetter__",
        "__proto__",
        "constructor",
        "hasOwnProperty",
        "isPrototypeOf",
        "propertyIsEnumerable",
        "toLocaleString",
        "toString",
        "valueOf",
    }
)
"""Names that every object has: a payload has them only if they are its own."""
_HOMES = {
    "checks": ("anything", "counted", "flag", "integer", "integerAmong", "number", "numberAmong", "text", "wrongType"),
    "choices": ("choice",),
    "durations": ("duration",),
    "editions": ("inEdition", "unlistedIn"),
    "json": ("inside", "isObject", "own", "size"),
    "keys": ("refused", "unknown", "unlisted", "unsupported"),
    "media": ("media",),
    "model": ("model",),
    "rules": ("differing", "excluding", "legacy", "missing", "missingOneOf", "narrowed", "redundant", "violated"),
    "objects": ("told", "toldByMember"),
    "same": ("count",),
    "seconds": ("sameSeconds", "sameSecondsOrAuto", "within"),
    "sizes": ("pictureSize",),
    "steps": ("steps",),
    "urls": ("url", "urls"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


@dataclass(slots=True)
class Module:
    """What a module imports, and its constants, each value once."""

    imports: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    """Module → what is imported of it, the path below the package's root."""
    constants: dict[str, str] = field(default_factory=dict[str, str])
    """Value, as JavaScript → its name."""

    def use(self, name: str) -> str:
        """Return the name of a function of the runtime, and import it."""
        return self.take(f"runtime/{_HOME[name]}.js", name)

    def take(self, path: str, name: str) -> str:
        """Return a name that a module of the package exports, and import it."""
        self.imports.setdefault(path, set()).add(name)
        return name

    def constant(self, wanted: str, value: str) -> str:
        """Return the name of the constant with a value, made from `wanted` if it is new."""
        if value not in self.constants:
            taken = {*self.constants.values()}
            first = "_" if wanted[:1].isdigit() else ""
            name = stem = f"{first}{wanted.upper()}_"  # no name of the runtime ends so, nor does one of JavaScript
            number = 1
            while name in taken:
                number += 1
                name = f"{stem}{number}"
            self.constants[value] = name
        return self.constants[value]


def js(value: object) -> str:
    """Return a JSON value as an expression; a tuple is a list."""
    return str(javascript_literal(value))


def array(values: tuple[object, ...]) -> str:
    """Return a list as an expression."""
    return js([*values])


def end(value: float | None, *, low: bool = False) -> str:
    """Return a limit; where there is none, the infinity that stands for it."""
    return ("-Infinity" if low else "Infinity") if value is None else js(value)


def arguments(*values: str, default: str = "") -> str:
    """Return arguments without those at the end that are empty, each with a comma before it."""
    held = [*values]
    while held and held[-1] == default:
        held.pop()
    return "".join(f", {value or 'undefined'}" for value in held)


def limits(low: float | None, high: float | None) -> tuple[str, str]:
    """Return the arguments for a range; an end that is open at the end of all is left out."""
    return (end(low, low=True) if low is not None or high is not None else "", "" if high is None else js(high))


def shown(*numbers: float | None) -> str:
    """Return the argument for numbers that are shown otherwise than JavaScript would; empty if there are none."""
    texts = [repr(number) for number in numbers if isinstance(number, float)]
    odd = [text for text in dict.fromkeys(texts) if text.endswith(".0") or "e" in text]
    return js(odd) if odd else ""


def member(value: str, name: str, module: Module) -> str:
    """Return the expression of a property of an object, its own one."""
    if name in INHERITED:
        return f"{module.use('own')}({value}, {js(name)})"
    return f"{value}.{name}" if _PLAIN.fullmatch(name) else f"{value}[{js(name)}]"


def key(name: str) -> str:
    """Return a name as the key of a property of a type."""
    return name if _PLAIN.fullmatch(name) else js(name)


def variables(names: tuple[str, ...]) -> dict[str, str]:
    """Return a variable for each wire name, unique and readable; no other name begins with `v_`."""
    found: dict[str, str] = {}
    for name in names:
        stem = f"v_{'_'.join(words(name))[:60]}"
        variable, number = stem, 1
        while variable in found.values():
            number += 1
            variable = f"{stem}_{number}"
        found[name] = variable
    return found
