"""Each kind as a JSON Schema that accepts what the verdict accepts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from capmatrix.frozen import dataclass
from capmatrix.ir import kinds as k
from capmatrix.ir.json_values import Scalar
from capmatrix.schema.media_patterns import WS, any_case, array_pattern, lines_pattern, media_pattern


def pattern(low: int, high: int | None = None) -> str:
    """Return an unanchored expression that matches exactly the numbers `low`..`high`; without `high`, no upper end."""
    assert low >= 0, low
    assert high is None or low <= high, (low, high)
    if high is not None:
        return _group(_between(low, high))
    if low in (0, 1):
        return "(?:0|[1-9][0-9]*)" if low == 0 else "[1-9][0-9]*"
    width = len(str(low))
    return _group([*_between(low, 10**width - 1), f"[1-9][0-9]{{{width},}}"])


def _between(low: int, high: int) -> list[str]:
    """Return one alternative or more for each number of digits."""
    found: list[str] = []
    for width in range(len(str(low)), len(str(high)) + 1):
        first = 10 ** (width - 1) if width > 1 else 0
        found += _same_width(str(max(low, first)), str(min(high, 10**width - 1)))
    return found


def _same_width(low: str, high: str) -> list[str]:
    """Return the alternatives for numbers of one width, splitting at the first digit that differs."""
    rest = len(low) - 1
    if rest < 0:
        return [""]
    if low[0] == high[0]:
        return [low[0] + tail for tail in _same_width(low[1:], high[1:])]
    found: list[str] = []
    start, stop = int(low[0]), int(high[0])
    if set(low[1:]) - {"0"}:
        found += [low[0] + tail for tail in _same_width(low[1:], "9" * rest)]
        start += 1
    last = [high[0] + tail for tail in _same_width("0" * rest, high[1:])] if set(high[1:]) - {"9"} else []
    stop -= 1 if last else 0
    if start <= stop:
        found.append((f"[{start}-{stop}]" if start < stop else str(start)) + _any_digits(rest))
    return found + last


def _any_digits(count: int) -> str:
    return {0: "", 1: "[0-9]"}.get(count, f"[0-9]{{{count}}}")


def _group(alternatives: list[str]) -> str:
    return alternatives[0] if len(alternatives) == 1 else f"(?:{'|'.join(alternatives)})"


Schema: TypeAlias = dict[str, Any]
Ref: TypeAlias = Callable[[str], str]
"""Name of a record → the `$ref` that reaches its definition."""


@dataclass(frozen=True, slots=True)
class Definitions:
    """A `Ref` to definitions below a path, such as `#/$defs`; media are defined there too, each kind of them once."""

    path: str
    discriminates: bool = False
    """Whether the document is one of OpenAPI, whose keyword `discriminator` programs read."""

    def __call__(self, name: str) -> str:
        """Return the reference to a definition."""
        return f"{self.path}/{name.replace('~', '~0').replace('/', '~1')}"


UNPRINTED = "[\\x00-\\x20\\x7f]"
"""Characters in no form of media; checked apart, since `$` matches before a last line feed in some languages."""
PRINTED = "^[^\\x00-\\x20\\x7f]+$"


def schema_of(kind: k.Kind, ref: Ref) -> Schema:
    """Return the schema of a kind; groups become references."""
    match kind:
        case k.Text():
            return _text(kind)
        case k.Integer() | k.Number():
            return _number(kind)
        case k.Flag():
            return {"type": "boolean"}
        case k.Choice():
            known = list(kind.values)
            return {"type": "string"} | ({"examples": known} if kind.open else {"enum": known})
        case k.Duration():
            return _duration(kind)
        case k.Media() | k.Urls() | k.Url():
            return {"$ref": ref(media_name(kind))} if isinstance(ref, Definitions) else media_schema(kind)
        case k.Size():
            return _size(kind)
        case k.List():
            limits = _limits(minItems=kind.min_items, maxItems=kind.max_items)
            return {"type": "array", "items": schema_of(kind.item, ref)} | limits
        case k.Group():
            return {"$ref": ref(kind.name)}
        case k.Either():
            return {"anyOf": [_option(kind, option, ref) for option in kind.options]} | _discriminator(kind, ref)
        case k.Anything():
            return {}


def _discriminator(kind: k.Either, ref: Ref) -> Schema:
    """Return what OpenAPI says of objects that a member tells apart; nothing where a value may be something else."""
    objects = k.objects(kind)
    if len(kind.by) != 1 or objects != kind.options or not isinstance(ref, Definitions) or not ref.discriminates:
        return {}
    told = {value: ref(option.name) for option in objects for value in k.told_by(option, kind.by[0])}
    return {"discriminator": {"propertyName": kind.by[0], "mapping": told}}


def _option(kind: k.Either, option: k.Kind, ref: Ref) -> Schema:
    """Return the schema of an option; an object that a member of its own tells has none of the others' members."""
    schema = schema_of(option, ref)
    if len(kind.by) < 2 or not isinstance(option, k.Group) or not isinstance(ref, Definitions):
        return schema
    own = kind.by[k.objects(kind).index(option)]
    given = [{"required": [name], "properties": {name: {"not": {"type": "null"}}}} for name in kind.by if name != own]
    # Draft 7, which some readers know alone, passes over what stands beside `$ref`.
    return {"allOf": [schema, {"not": given[0] if len(given) == 1 else {"anyOf": given}}]}


def literals(kind: k.Kind, values: tuple[Scalar, ...]) -> list[Scalar]:
    """Return every wire spelling of the canonical `values`, in order."""
    if isinstance(kind, k.Either):
        duration = next((option for option in kind.options if isinstance(option, k.Duration)), None)
        kind = duration or kind
    return [spelling for value in values for spelling in k.accepted_literals(kind, value)]


def enumeration(values: list[Scalar]) -> Schema:
    """Return the schema of these values and no others."""
    return {"const": values[0]} if len(values) == 1 else {"enum": values}


def _text(kind: k.Text) -> Schema:
    """Return the limits of a length; of UTF-16 a text has at least as many units as characters, and at most twice."""
    if kind.counted == "characters":
        return {"type": "string"} | _limits(minLength=kind.min_length, maxLength=kind.max_length)
    low = None if kind.min_length is None else -(-kind.min_length // 2)
    says = "The length counts the units of UTF-16, which no keyword does."
    return {"type": "string"} | _limits(minLength=low, maxLength=kind.max_length) | {"$comment": says}


def _size(kind: k.Size) -> Schema:
    """Return the ranges of width and height; steps, shape and area are beyond a pattern."""
    most = 10**9 - 1
    width = pattern(kind.min_width, most if kind.max_width is None else kind.max_width)
    height = pattern(kind.min_height, most if kind.max_height is None else kind.max_height)
    sizes: Schema = {"type": "string", "pattern": f"^{width}x{height}$", "not": {"pattern": UNPRINTED}}
    if kind.step > 1 or any((kind.min_shape, kind.max_shape, kind.min_area, kind.max_area)):
        sizes["$comment"] = "Steps, shape and area of a size are counted by no keyword."
    return {"anyOf": [sizes, {"type": "string", "enum": list(kind.words)}]} if kind.words else sizes


def _number(kind: k.Integer | k.Number) -> Schema:
    """Return the limits of a number; steps as the list of its values, where that is short.

    Validators read `multipleOf` in binary: for some, 0.3 is no multiple of 0.1.
    """
    sort: Schema = {"type": "integer" if isinstance(kind, k.Integer) else "number"}
    values = kind.values or (k.finite(kind) if kind.step is not None else None)
    if values:
        return sort | {"enum": list(values)}
    limits = _limits(minimum=kind.minimum, maximum=kind.maximum)
    if kind.step is None:
        return sort | limits
    start = "0" if kind.minimum is None else f"{kind.minimum}"
    return sort | limits | {"$comment": f"In steps of {kind.step} from {start}, which no keyword counts in decimal."}


def _duration(kind: k.Duration) -> Schema:
    """Return the tokens of a duration, and where it has two forms the integers as well."""
    low, high = kind.minimum or 0, kind.maximum
    more, suffix = (k.AUTO,) if kind.auto else (), "s" if kind.form == "suffixed" else ""
    listed, seconds = kind.values, kind.values or k.span(low, high)
    # Each number by itself: beside "5" in one list of values, generators make two members of one name of them.
    each: list[Schema] = [{"type": "integer", "const": second} for second in (*listed, *more)]
    limits: Schema = {"type": "integer"} | _limits(minimum=low, maximum=high)
    if kind.form == "number" and listed:
        return {"type": "integer", "enum": [*listed, *more]}
    integers = each if listed else [limits, *each]
    if kind.form == "number":
        return {"anyOf": integers} if more else limits
    if seconds is not None:
        token: Schema = {"type": "string", "enum": [f"{second}{suffix}" for second in (*seconds, *more)]}
    else:
        number = _group([pattern(low, high), *map(str, more)])
        token = {"type": "string", "pattern": f"^{number}{suffix}$", "not": {"pattern": UNPRINTED}}
    return {"anyOf": [token, *integers]} if kind.two_forms else token


def media_name(kind: k.Media | k.Urls | k.Url) -> str:
    """Return the name of the definition of a kind of media: `image-url-or-data`; no record has such a name."""
    if isinstance(kind, k.Url):
        return "url"
    if isinstance(kind, k.Urls):
        ends = [f"-{word}-{end}" for word, end in (("from", kind.min_items), ("to", kind.max_items)) if end is not None]
        return f"{kind.of}-urls{'-in-json' if kind.array else ''}{''.join(ends)}"
    limit = f"-up-to-{kind.max_bytes}-bytes" if kind.max_bytes is not None and kind.is_data else ""
    scheme = f"-from-{kind.scheme.encode().hex()}" if kind.scheme else ""
    return f"{kind.of}-{'-or-'.join(kind.forms)}{scheme}{limit}"


def media_schema(kind: k.Media | k.Urls | k.Url) -> Schema:
    """Return the forms of a media string as one pattern; a pattern cannot express the exact size of decoded data.

    A library id without a scheme is any printable string, which includes the other forms.
    """
    if isinstance(kind, k.Urls):
        return _urls(kind)
    forms: tuple[k.MediaForm, ...] = ("url",) if isinstance(kind, k.Url) else kind.forms
    scheme = kind.scheme if isinstance(kind, k.Media) else ""
    schema: Schema = {"type": "string", "not": {"pattern": UNPRINTED}}
    schema["pattern"] = (
        PRINTED
        if "library" in forms and not scheme
        else media_pattern(forms, "file" if isinstance(kind, k.Url) else kind.of, scheme)
    )
    if isinstance(kind, k.Media) and kind.max_bytes is not None and kind.is_data:
        loose = -(-kind.max_bytes // 3) * 4 + 512
        long: Schema = {"maxLength": loose}
        if {*forms} <= {"data", "base64"}:
            schema |= long
        elif "data" in forms:
            schema |= {"if": {"pattern": f"^{any_case('data')}:"}, "then": long}
        held = "A data URL" if "data" in forms else "Base64"
        schema["$comment"] = f"{held} holds at most {kind.max_bytes} bytes once decoded, which no keyword counts."
    return schema


def _urls(kind: k.Urls) -> Schema:
    """Return the lines or the JSON array that a text holds; its first character says which of them."""
    low, high = kind.min_items or 0, "" if kind.max_items is None else kind.max_items - 1
    others = f"{{{max(low - 1, 0)},{high}}}"
    text = r'"(?:[^"\\]|\\.)*"'
    items = f"{text}{WS}(?:,{WS}{text}{WS}){others}"
    array = f"^{WS}\\[{WS}{items if low else f'(?:{items})?'}\\]{WS}$"
    lines = f"^[^\\n]*(?:\\n[^\\n]*){others}$"
    # Generators join the members of `allOf` without a look at what is beside it: each says its type.
    right: Schema = {"pattern": array_pattern(), "allOf": [{"type": "string", "pattern": array}]}
    comment = "Escapes in a JSON array inside the text are not read, which no keyword does."
    if kind.array:
        return {"type": "string", **right, "$comment": comment}
    # Each pattern apart, and the counts without that of a URL: engines write repeated patterns out.
    return {
        "type": "string",
        "if": {"pattern": f"^{WS}\\["},
        "then": right,
        "else": {
            "pattern": lines_pattern(),
            "not": {"pattern": r"[\x00-\x09\x0b-\x20\x7f]|\n$"},
            "allOf": [{"type": "string", "pattern": lines}],
        },
        "$comment": comment,
    }


def _limits(**limits: float | None) -> Schema:
    return {key: limit for key, limit in limits.items() if limit is not None}
