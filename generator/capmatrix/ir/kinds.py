"""Fields and the closed union of their kinds. A kind constrains one value; rules constrain several fields."""

# Budget: the union, its members and what every kind answers.
from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass
from capmatrix.ir.json_values import EVERY_TYPE, JsonType

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from capmatrix.ir.json_values import Json, Scalar
    from capmatrix.ir.rules import Rule

HEAVY = 1 << 16
"""Texts longer than this are slow to validate repeatedly: they are tried alone, and not inside lists and objects."""
HEAVIEST = 1 << 26
"""Most characters of a value that is tried; a limit beyond it is right, and has no boundary cases."""
AUTO = -1
"""What is sent in place of seconds to have the service choose the length."""
ENUMERABLE = 100
"""Ranges of at most this many values are written out as a list."""

DurationForm: TypeAlias = Literal["plain", "suffixed", "number", "numeric", "text"]
MediaType: TypeAlias = Literal["image", "audio", "video", "file"]
MediaForm: TypeAlias = Literal["url", "data", "library", "base64"]
Unit: TypeAlias = Literal["characters", "utf16"]
Meaning: TypeAlias = Literal["text", "seconds", "frames", "rate", "picture", "width", "height", "sound", "outputs"]
MEANINGS: tuple[Meaning, ...] = get_args(Meaning)


class Simple:
    """A kind of values without parts, which no other kind contains."""

    __slots__ = ()


class String(Simple):
    """A simple kind whose values are JSON strings in every form."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(String):
    """A JSON string of a limited length."""

    min_length: int | None = None
    max_length: int | None = None
    counted: Unit = "characters"
    """What the length counts: code points, or the units of UTF-16, of which a character beyond U+FFFF has two."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Integer(Simple):
    """A JSON number without fractional part (``5`` and ``5.0``), in a range or out of a set."""

    minimum: int | None = None
    maximum: int | None = None
    step: int | None = None
    """The distance of right values, counted from `minimum`, else from 0."""
    values: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Simple):
    """A finite JSON number, in a range, its ends included, or out of a set."""

    minimum: float | None = None
    maximum: float | None = None
    step: float | None = None
    """The distance of right values, counted from `minimum`, else from 0; exact in decimal."""
    values: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Flag(Simple):
    """A JSON boolean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(String):
    """A JSON string out of a set; `open` sets (answers only) may grow and admit any string."""

    values: tuple[str, ...]
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Simple):
    """Whole seconds in one wire form, the first of two is what is sent.

    ``plain`` is "5" or 5, ``numeric`` is 5 or "5", ``text`` is "5", ``suffixed`` is "5s", ``number`` is 5.

    Either `values` (a set of seconds) or `minimum`/`maximum` (every whole second between) limits it; with neither,
    any whole number of seconds is right.
    """

    form: DurationForm
    values: tuple[int, ...] = ()
    minimum: int | None = None
    maximum: int | None = None
    auto: bool = False
    """Whether `AUTO` is right as well, in the form of the seconds; never for ``suffixed``."""

    @property
    def two_forms(self) -> bool:
        """Whether seconds are right both as a text of digits and as a number."""
        return self.form in ("plain", "numeric")


@dataclass(frozen=True, slots=True, kw_only=True)
class Media(String):
    """An image, sound or video as a string: https URL, base64 data URL, bare base64, or the id of a library asset.

    A `file` is anything else, such as weights: it belongs to no family of media types, and is never sent as data.
    """

    of: MediaType
    forms: tuple[MediaForm, ...]
    max_bytes: int | None = None
    """Limit on a data URL or bare base64, counted after decoding."""
    scheme: str = ""
    """What the id of a library asset begins with, such as ``asset://``; more follows."""

    @property
    def is_data(self) -> bool:
        """Whether a value may hold the content itself."""
        return "data" in self.forms or "base64" in self.forms


@dataclass(frozen=True, slots=True, kw_only=True)
class Urls(String):
    """A JSON string that holds https URLs: one, several of them a line each, or a JSON array of them.

    Lines end with a line feed, but for the last one; there are no empty lines, and no blanks around a URL. The array is
    JSON of its own (RFC 8259) inside the string.
    """

    of: MediaType
    min_items: int | None = None
    max_items: int | None = None
    array: bool = False
    """Whether the JSON array alone is right."""


@dataclass(frozen=True, slots=True)
class Url(String):
    """A JSON string that is an https URL of anything but media, such as an address to be told at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Size(String):
    """The size of a picture as a string, ``1280x720``: whole numbers without leading zeros, each end included."""

    min_width: int = 1
    max_width: int | None = None
    min_height: int = 1
    max_height: int | None = None
    step: int = 1
    """What width and height are multiples of."""
    min_shape: tuple[int, int] | None = None
    max_shape: tuple[int, int] | None = None
    """Width to height at least and at most, as two numbers."""
    min_area: int | None = None
    max_area: int | None = None
    """Width times height."""
    words: tuple[str, ...] = ()
    """Texts that are right as well, such as ``auto``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class List:
    """A JSON array whose items are all of one kind."""

    item: Kind
    min_items: int | None = None
    max_items: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A JSON object with its fields and rules; an `open` object accepts any other key without a finding."""

    name: str
    """The key of objects.yaml; types and schema definitions are named after it."""
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Either:
    """One of several kinds: the JSON type of a value selects it, and among several objects their members do."""

    options: tuple[Kind, ...]
    by: tuple[str, ...] = ()
    """What tells several objects apart: one member by its values, or for each object the member that it alone has."""


@dataclass(frozen=True, slots=True)
class Anything(Simple):
    """Any JSON value, null included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Default:
    """What the service does when the field is absent. Documentation only: never added to a payload."""

    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a model, a group, an operation or an answer."""

    name: str
    """The wire name, never altered."""
    kind: Kind
    required: bool = False
    nullable: bool = False
    """Whether null is valid; in requests it leaves the field absent, as no key does."""
    default: Default | None = None
    aliases: tuple[str, ...] = ()
    """Other wire spellings that count as this field; `name` comes first where both are given."""
    alias_forms: tuple[tuple[str, MediaForm], ...] = ()
    """Aliases of media that take only one form."""
    replaced_by: str | None = None
    """Set on a legacy field: the path to use instead; giving the field is the warning `deprecated_field`."""
    title: str = ""
    doc: str = ""
    unit: str = ""
    means: Meaning | None = None
    """The property of the result that it decides:

    - `text`: what drives the model in words
    - `seconds`: how long it plays
    - `frames`: how many pictures it has
    - `rate`: how many pictures are shown in a second
    - `picture`: its size or its shape, in whatever form: `720p`, `1280x720`, `4k`, `16:9`, `portrait`
    - `width`, `height`: its size in points
    - `sound`: that it has sound, where the field is true, or is given and no flag
    - `outputs`: how many results are made
    """
    unpublished: bool = False
    """Whether no source says which values are right: all of its type are accepted."""
    evidence: tuple[str, ...] = ()
    """`source / section / item` each, highest precedence first."""
    decisions: tuple[str, ...] = ()
    """Ids of the decisions it rests on."""
    unlisted: bool = False
    """Whether the source of the edition does not know it (later editions only)."""

    def kind_of(self, spelling: str) -> Kind:
        """Return the kind of a spelling: an alias of media may take fewer forms than the field."""
        form = dict(self.alias_forms).get(spelling)
        if form is None or not isinstance(self.kind, Media):
            return self.kind
        alone = replace(self.kind, forms=(form,), scheme=self.kind.scheme if form == "library" else "")
        return alone if alone.is_data else replace(alone, max_bytes=None)

    @property
    def takes_null(self) -> bool:
        """Whether null is a value of the field; elsewhere a key with null leaves it absent."""
        return self.nullable or "null" in json_types(self.kind)


SimpleKind: TypeAlias = Text | Integer | Number | Flag | Choice | Duration | Media | Urls | Url | Size | Anything
Kind: TypeAlias = SimpleKind | List | Group | Either
KindName: TypeAlias = Literal[
    "text",
    "integer",
    "number",
    "flag",
    "choice",
    "duration",
    "media",
    "urls",
    "url",
    "size",
    "list",
    "group",
    "either",
    "anything",
]
KIND_NAMES: tuple[KindName, ...] = get_args(KindName)


def groups(kind: Kind) -> list[Group]:
    """Return the groups that a kind contains, in order."""
    match kind:
        case Group():
            return [kind]
        case List():
            return groups(kind.item)
        case Either():
            return [group for option in kind.options for group in groups(option)]
        case Simple():
            return []


def map_groups(kind: Kind, change: Callable[[Group], Group]) -> Kind:
    """Return a kind with its outermost groups changed."""
    match kind:
        case Group():
            return change(kind)
        case List():
            return replace(kind, item=map_groups(kind.item, change))
        case Either():
            return replace(kind, options=tuple(map_groups(option, change) for option in kind.options))
        case Simple():
            return kind


def accepted_literals(kind: Kind, value: Scalar) -> tuple[Scalar, ...]:
    """Return every wire spelling of one canonical value, the canonical one first: some durations are "5" and 5."""
    if isinstance(kind, Duration) and kind.two_forms:
        both = (str(value), int(value))
        return both if kind.form == "plain" else both[::-1]
    return (value,)


def canonical(kind: Kind, seconds: int) -> str | int:
    """Return the canonical wire spelling of a number of seconds."""
    assert isinstance(kind, Duration)
    return {"plain": str(seconds), "text": str(seconds), "suffixed": f"{seconds}s"}.get(kind.form, seconds)


def json_types(kind: Kind) -> frozenset[JsonType]:
    """Return the JSON types in which a kind is written."""
    match kind:
        case String():
            return frozenset({"string"})
        case Integer() | Number():
            return frozenset({"number"})
        case Flag():
            return frozenset({"boolean"})
        case Duration():
            forms: dict[str, frozenset[JsonType]] = {
                "plain": frozenset({"string", "number"}),
                "suffixed": frozenset({"string"}),
                "text": frozenset({"string"}),
                "number": frozenset({"number"}),
                "numeric": frozenset({"string", "number"}),
            }
            return forms[kind.form]
        case List():
            return frozenset({"array"})
        case Group():
            return frozenset({"object"})
        case Either():
            return frozenset[JsonType]().union(*(json_types(option) for option in kind.options))
        case Anything():
            return EVERY_TYPE


def weight(kind: Kind) -> int:
    """Return roughly the characters of the largest value of a kind that is tried inside lists and objects."""
    match kind:
        case Text():
            return max(kind.min_length or 0, min(kind.max_length or 0, HEAVY))
        case Media():
            return min((kind.max_bytes or 0) * 4 // 3, HEAVY)
        case Urls():
            return (most_tried(kind, kind.min_items or 0) + 3) * _URL
        case List():
            return (most_tried(kind, kind.min_items or 0) + 3) * (weight(kind.item) + 1)
        case Group():
            return sum(weight(field.kind) + 1 for field in kind.fields)
        case Either():
            return max(map(weight, kind.options))
        case Simple():
            return 1


_URL = 50
"""Characters of a URL that is tried, roughly."""


def most_tried(kind: List | Urls, low: int) -> int:
    """Return the most items that are tried: the upper limit, unless so many are too heavy; at least `low`."""
    each = _URL if isinstance(kind, Urls) else weight(kind.item) + 1
    high = max(low, kind.max_items or 0)
    return high if high * each <= HEAVIEST else low


def least(kind: Kind) -> int:
    """Return roughly the characters of the smallest value of a kind."""
    match kind:
        case Text():
            return kind.min_length or 0
        case Urls():
            return (kind.min_items or 0) * _URL
        case List():
            return (kind.min_items or 0) * (least(kind.item) + 1)
        case Group():
            return sum(least(field.kind) + 1 for field in kind.fields if field.required)
        case Either():
            return min(map(least, kind.options))
        case Simple():
            return 1


def untried(kind: Kind, most: int = HEAVIEST) -> tuple[int, ...]:
    """Return the limits of a kind at which no value is tried, as it would have more than `most` characters."""
    match kind:
        case Text():
            return tuple(end for end in (kind.min_length, kind.max_length) if end is not None and end > most)
        case Media() if kind.is_data and kind.max_bytes is not None:
            return (kind.max_bytes,) if kind.max_bytes * 4 // 3 > most else ()
        case Urls() if kind.max_items is not None:
            return () if most_tried(kind, 0) else (kind.max_items,)
        case List():
            many = kind.max_items is not None and kind.max_items > most_tried(kind, 0)
            return (*((kind.max_items or 0,) if many else ()), *untried(kind.item, HEAVY))
        case Group():
            return tuple(end for field in kind.fields for end in untried(field.kind, HEAVY))
        case Either():
            return tuple(end for option in kind.options for end in untried(option, most))
        case Simple():
            return ()


def is_media(kind: Kind) -> bool:
    """Return whether values of this kind are images, sounds or videos; files of other sorts are none."""
    match kind:
        case Media() | Urls():
            return kind.of != "file"
        case List():
            return is_media(kind.item)
        case Either():
            return any(is_media(option) for option in kind.options)
        case Simple() | Group():
            return False


def alternatives(kind: Kind) -> tuple[Kind, ...]:
    """Return the options of a kind, or the kind itself where it is no choice between kinds."""
    return kind.options if isinstance(kind, Either) else (kind,)


def list_in(kind: Kind) -> List | None:
    """Return the list that a kind is or has as its only option that is one; None if there is none."""
    found = [option for option in alternatives(kind) if isinstance(option, List)]
    return found[0] if len(found) == 1 else None


def objects(kind: Kind) -> tuple[Group, ...]:
    """Return the objects that a kind may be, in order: itself, or its options; nothing that lists hold."""
    return tuple(option for option in alternatives(kind) if isinstance(option, Group))


def apart(kind: Either) -> bool:
    """Return whether there are several options that share no JSON type, but that of objects among objects."""
    told = [option for option in kind.options if option not in objects(kind)[1:]]
    types = [json_type for option in told for json_type in json_types(option)]
    return len(kind.options) > 1 and len(types) == len(set(types))


def told_by(option: Group, name: str) -> tuple[str, ...]:
    """Return the values of a member by which an object is told from others."""
    found = field_at(option.fields, name)
    return found.kind.values if found is not None and isinstance(found.kind, Choice) else ()


def member_of(kind: Kind, name: str) -> Field | None:
    """Return the field at a name or path of an object that a kind may be; of several, one that takes what each takes.

    None where none has it, or where they have it in different kinds.
    """
    found = [field for option in objects(kind) if (field := field_at(option.fields, name)) is not None]
    if not found or len({type(field.kind) for field in found}) > 1:
        return None
    kept = next((field for field in found if field.aliases), found[0])
    if isinstance(kept.kind, Choice):
        values = [value for field in found if isinstance(field.kind, Choice) for value in field.kind.values]
        return replace(kept, kind=Choice(values=tuple(dict.fromkeys(values)), open=kept.kind.open))
    return kept


def field_at(fields: Iterable[Field], name: str, path: str = "$.") -> Field | None:
    """Return the field that a name or a path of a rule leads to, under that name alone; None if there is none.

    What a path leads to is required where each object on its way is, too.
    """
    found = next((field for field in fields if field.name == name), None)
    if found is not None or not name.startswith(path):
        return found
    held, always = tuple(fields), True
    for step in name.removeprefix(path).split("."):
        found = next((field for field in held if field.name == step), None)
        held = found.kind.fields if found is not None and isinstance(found.kind, Group) else ()
        always = always and found is not None and found.required
    return None if found is None else replace(found, name=name, aliases=(), alias_forms=(), required=always)


def media_of(kind: Kind) -> frozenset[MediaType]:
    """Return what values of a kind may hold, inside lists and objects too: images, sounds, videos or files."""
    match kind:
        case Media() | Urls():
            return frozenset({kind.of})
        case List():
            return media_of(kind.item)
        case Group():
            return frozenset[MediaType]().union(*(media_of(field.kind) for field in kind.fields))
        case Either():
            return frozenset[MediaType]().union(*map(media_of, kind.options))
        case Simple():
            return frozenset()


def finite(kind: Kind) -> tuple[Scalar, ...] | None:
    """Return all canonical values of a kind if they are few enough to be listed, else None."""
    match kind:
        case Flag():
            return (False, True)
        case Choice():
            return None if kind.open else kind.values
        case Integer() | Number() if kind.step is not None:
            return _steps(kind)
        case Number() if kind.values:
            return kind.values
        case Integer():
            return kind.values or span(kind.minimum, kind.maximum)
        case Duration():
            seconds = kind.values or span(kind.minimum or 0, kind.maximum)
            more = (AUTO,) if kind.auto else ()
            return None if seconds is None else tuple(canonical(kind, second) for second in (*seconds, *more))
        case Simple() | List() | Group() | Either():
            return None


def stepped(kind: Integer | Number, near: float, steps: int = 0) -> float:
    """Return the value of a kind with a step that is next below a number, or so many steps after it.

    Its range is not looked at. Exact in decimal: 0.3, and not 0.1 + 0.2.
    """
    assert kind.step is not None
    start, step = Fraction(str(kind.minimum or 0)), Fraction(str(kind.step))
    return _plain(start + ((Fraction(str(near)) - start) // step + steps) * step)


def _plain(value: Fraction) -> float:
    return value.numerator if value.denominator == 1 else float(value)


def _steps(kind: Integer | Number) -> tuple[float, ...] | None:
    """Return all values of a kind with a step if they are few enough to be listed, else None."""
    if kind.minimum is None or kind.maximum is None:
        return None
    start, step, end = (Fraction(str(number)) for number in (kind.minimum, kind.step, kind.maximum))
    count = (end - start) // step + 1
    return None if count > ENUMERABLE else tuple(_plain(start + number * step) for number in range(count))


def span(low: int | None, high: int | None) -> tuple[int, ...] | None:
    """Return all whole numbers of a range if they are few enough to be listed, else None."""
    if low is None or high is None or high - low >= ENUMERABLE:
        return None
    return tuple(range(low, high + 1))
