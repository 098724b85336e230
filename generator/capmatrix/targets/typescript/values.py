"""Kinds → lines of JavaScript that validate one value."""

from __future__ import annotations

from dataclasses import dataclass

from capmatrix.ir import kinds as k
from capmatrix.naming import module_name
from capmatrix.targets.typescript.expressions import Module, arguments, array, end, js, limits, shown

_WORDS = {
    "number": "a number",
    "string": "a string",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A value in generated code: its variable, the expression of its path, and the stem of its constants."""

    variable: str
    path: str
    name: str
    depth: int = 0
    """In how many lists it is."""


# Budget: one case for each kind.
def lines(kind: k.Kind, place: Place, module: Module) -> list[str]:  # noqa: C901, PLR0912
    """Return the statements that report the findings of a value that is not null."""
    at = f"found, {place.path}, {place.variable}"
    match kind:
        case k.Text():
            length = arguments(*limits(kind.min_length, kind.max_length), "true" if kind.counted == "utf16" else "")
            return [f"{module.use('text')}({at}{length});"]
        case k.Integer() | k.Number():
            return [f"{_number(kind, at, place.name, module)};"]
        case k.Flag():
            return [f"{module.use('flag')}({at});"]
        case k.Choice(open=True):
            return [f"{module.use('text')}({at});"]
        case k.Choice():
            return [f"{module.use('choice')}({at}, {module.constant(place.name, array(kind.values))});"]
        case k.Duration():
            return [f"{module.use('duration')}({at}, {module.constant(place.name, _seconds(kind))});"]
        case k.Media():
            most = end(kind.max_bytes)
            rest = arguments(most, js(kind.scheme)) if kind.scheme else arguments(most, default="Infinity")
            return [f"{module.use('media')}({at}, {js(kind.of)}, {js(' '.join(kind.forms))}{rest});"]
        case k.Size():
            return [f"{module.use('pictureSize')}({at}, {module.constant(place.name, _size(kind))});"]
        case k.Urls():
            ends = f"{end(kind.min_items, low=True)}, {end(kind.max_items)}"
            return [f"{module.use('urls')}({at}, {ends}{', true' if kind.array else ''});"]
        case k.List():
            return _list(kind, place, module)
        case k.Group():
            part = module.take("parts.js", part_name(kind))
            return [
                f'if ({module.use("isObject")}({place.variable})) {part}(found, {place.variable}, {place.path} + ".");',
                f'else {module.use("wrongType")}(found, {place.path}, "an object", {place.variable});',
            ]
        case k.Either():
            return _either(kind, place, module)
        case k.Simple():
            return [f"{module.use(type(kind).__name__.lower())}({at});"]


def part_name(group: k.Group) -> str:
    """Return the name of the function that validates a group."""
    return f"part_{module_name(group.name)}"


def _number(kind: k.Integer | k.Number, at: str, name: str, module: Module) -> str:
    whole = isinstance(kind, k.Integer)
    texts = shown(kind.minimum, kind.maximum, kind.step, *kind.values)
    if kind.values:
        allowed = module.constant(name, array(kind.values))
        return f"{module.use('integerAmong' if whole else 'numberAmong')}({at}, {allowed}{arguments(texts)})"
    if kind.step is not None:
        ends = f"{end(kind.minimum, low=True)}, {end(kind.maximum)}"
        rest = arguments("true" if whole else "false", texts) if whole or texts else ""
        return f"{module.use('steps')}({at}, {ends}, {js(kind.step)}{rest})"
    low, high = limits(kind.minimum, kind.maximum)
    if texts and not high:
        high = "Infinity"
    return f"{module.use('integer' if whole else 'number')}({at}{arguments(low, high, texts)})"


def _seconds(kind: k.Duration) -> str:
    """Return the expression of what seconds are right."""
    held: dict[str, object] = {"form": kind.form}
    if kind.values:
        held["allowed"] = [*kind.values]
    elif kind.minimum is not None or kind.maximum is not None:
        ends = {"low": kind.minimum, "high": kind.maximum}
        held |= {name: value for name, value in ends.items() if value is not None}
    if kind.auto:
        held["auto"] = True
    return _options(held)


def _size(kind: k.Size) -> str:
    held: dict[str, object] = {
        "width": [kind.min_width, kind.max_width],
        "height": [kind.min_height, kind.max_height],
        "step": kind.step,
        "shape": [end and [*end] for end in (kind.min_shape, kind.max_shape)],
        "area": [kind.min_area, kind.max_area],
        "words": [*kind.words],
    }
    return _options({name: value for name, value in held.items() if value not in ([1, None], 1, [None, None], [])})


def _options(held: dict[str, object]) -> str:
    """Return an object of options; its keys are fixed names."""
    return f"{{ {', '.join(f'{name}: {js(value)}' for name, value in held.items())} }}" if held else "{}"


def _list(kind: k.List, place: Place, module: Module) -> list[str]:
    v, path, depth = place.variable, place.path, place.depth + 1
    index, item = f"index{depth}", f"item{depth}"
    inner = lines(
        kind.item,
        Place(variable=item, path=f'{path} + "[" + {index} + "]"', name=f"{place.name}_item", depth=depth),
        module,
    )
    count = kind.min_items is not None or kind.max_items is not None
    ends = arguments(*limits(kind.min_items, kind.max_items))
    return [
        f"if (!Array.isArray({v})) {{",
        f'  {module.use("wrongType")}(found, {path}, "a list", {v});',
        "} else {",
        *([f'  {module.use("counted")}(found, {path}, {v}.length, "items"{ends});'] if count else []),
        f"  for (let {index} = 0; {index} < {v}.length; {index}++) {{",
        f"    const {item} = {v}[{index}];",
        *(f"    {line}" for line in inner),
        "  }",
        "}",
    ]


def _either(kind: k.Either, place: Place, module: Module) -> list[str]:
    v = place.variable
    written: list[str] = []
    apart = k.objects(kind) if kind.by else ()
    tried = [(option, lines(option, place, module)) for option in kind.options if option not in apart]
    tried += [(apart[0], _told(kind, place, module))] if apart else []
    for option, inner in tried:
        test = " || ".join(_is(v, name, module) for name in sorted(k.json_types(option)))
        written += [
            f"{'} else ' if written else ''}if ({test}) {{",
            *(f"  {line}" for line in inner),
        ]
    needed = " or ".join(_WORDS[name] for option, _ in tried for name in sorted(k.json_types(option)))
    return [*written, "} else {", f"  {module.use('wrongType')}(found, {place.path}, {js(needed)}, {v});", "}"]


def _told(kind: k.Either, place: Place, module: Module) -> list[str]:
    """Return the statements that validate an object as the one that its members tell."""
    objects, at = k.objects(kind), f"found, {place.path}, {place.variable}"
    if len(kind.by) == 1:
        values = tuple([*k.told_by(option, kind.by[0])] for option in objects)
        call = f"{module.use('told')}({at}, {js(kind.by[0])}, {array(values)})"
    else:
        call = f"{module.use('toldByMember')}({at}, {array(kind.by)})"
    parts = ", ".join(module.take("parts.js", part_name(option)) for option in objects)
    return [f'[{parts}][{call}]?.(found, {place.variable}, {place.path} + ".");']


def _is(variable: str, name: str, module: Module) -> str:
    if name == "array":
        return f"Array.isArray({variable})"
    if name == "object":
        return f"{module.use('isObject')}({variable})"
    return f'typeof {variable} === "{name}"'
