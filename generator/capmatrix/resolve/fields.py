"""Entries → fields and kinds: the entry of the vocabulary with the keys of a model over it."""

# Budget: one function for each kind.
from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast, get_args

from capmatrix.diagnostics import Code, Report, did_you_mean
from capmatrix.ir import kinds, sizes
from capmatrix.ir.kinds import MEANINGS, Default, Field
from capmatrix.resolve import values
from capmatrix.source import Scalar, is_blank
from capmatrix.spec.document import Entry
from capmatrix.spec.keys import JSON_FORM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from capmatrix.ir.kinds import Kind, KindName, Meaning
    from capmatrix.resolve.values import N


KIND_KEYS: dict[KindName, tuple[str, ...]] = {
    "text": ("length", "counted"),
    "integer": ("range", "step", "values"),
    "number": ("range", "step", "values"),
    "flag": (),
    "choice": ("values", "open"),
    "duration": ("form", "values", "range", "auto"),
    "media": ("of", "accepts", "max_bytes", "scheme"),
    "urls": ("form", "of", "items"),
    "url": (),
    "size": ("width", "height", "step", "shape", "area", "words"),
    "list": ("item", "items"),
    "group": ("record",),
    "either": ("options", "by"),
    "anything": (),
}
_SCHEME = re.compile(r"(?!https:|data:)[a-z][a-z0-9+.-]*:(?://)?", re.ASCII)
"""What ids of a library begin with, unlike the other forms of media."""
_SPELLINGS = ("aliases", "alias_forms")
_ALL_KIND_KEYS = {key for names in KIND_KEYS.values() for key in names}


_OPEN: dict[KindName, KindName] = {
    "choice": "text",
    "integer": "integer",
    "duration": "duration",
    "number": "number",
}
"""Kind with a set of values → the kind of all values of its type, for a set that nobody published."""
UNREAD = kinds.Anything()
"""The kind of a field whose entry has a reported problem: nothing is said of its values (see `is_unread`)."""


def is_unread(kind: Kind) -> bool:
    """Return whether a kind could not be read, unlike one that is `anything` on purpose."""
    return kind is UNREAD


@dataclass(slots=True)
class Scope:
    """What fields refer to while they are built."""

    terms: dict[str, Entry]
    names: tuple[str, ...]
    """The entries of the vocabulary that are names on the wire, not meanings alone."""
    objects: dict[str, Entry]
    report: Report
    groups: dict[str, kinds.Group] = field(default_factory=dict[str, kinds.Group])
    """Objects built so far, by name."""
    sections: Mapping[str, AbstractSet[str]] = field(default_factory=dict[str, "AbstractSet[str]"])
    """`source > section` → the fields that the section lists."""
    spellings: AbstractSet[str] = frozenset()
    """Every name and alias of the vocabulary."""
    dates: Mapping[str, str] = field(default_factory=dict[str, str])
    """Source → its date."""
    units: AbstractSet[str] = frozenset()
    """What prices are in besides money."""
    unread: AbstractSet[str] = frozenset()
    """Of `fields.yaml` and `objects.yaml`, those that could not be read."""


UNKNOWN = "unknown"
"""In place of the values of a field: no source says which they are."""


def merged(own: Entry, term: Entry | None) -> Entry:
    """Return the entry with the keys of the vocabulary that it does not replace.

    Of another entry of the vocabulary (`term`), the aliases are those of another name.
    """
    if term is None:
        return own
    base = {key: node for key, node in term.nodes.items() if "term" not in own.nodes or key not in _SPELLINGS}
    inner = dict(term.inner)
    if "kind" in own.nodes:
        for key in _ALL_KIND_KEYS | {"default", "unit"}:
            base.pop(key, None)
            inner.pop(key, None)
    if "values" in own.nodes:
        base.pop("range", None)
        base.pop("step", None)
    if {"range", "step"} & own.nodes.keys():
        base.pop("values", None)
    for key in own.strings("without"):
        base.pop(key, None)
        inner.pop(key, None)
    doubtful = own.doubtful or term.doubtful
    return Entry(own.name, own.span, {**base, **own.nodes}, {**inner, **own.inner}, doubtful)


def build_field(
    entry: Entry, scope: Scope, *, evidence: tuple[str, ...] = (), listed: frozenset[str] = frozenset()
) -> Field:
    """Build one field; names in `listed`, the fields beside it, are not taken as its aliases."""
    kind = build_kind(entry, scope)
    default = entry.nodes.get("default")
    return Field(
        name=entry.name.text,
        kind=kind,
        required=entry.flag("required"),
        nullable=entry.flag("nullable"),
        default=_default(kind, entry, scope.report) if default is not None else None,
        aliases=tuple(alias.text for alias in entry.texts("aliases") if alias.text not in listed),
        alias_forms=tuple(pair for pair in _alias_forms(entry, kind, scope.report) if pair[0] not in listed),
        replaced_by=entry.text("replaced_by") or None,
        title=entry.text("title"),
        doc=entry.text("says"),
        unit=entry.text("unit"),
        means=meaning(entry, kind, scope.report),
        unpublished=is_unpublished(entry),
        evidence=entry.strings("evidence") or evidence,
        decisions=entry.strings("decision"),
    )


def _default(kind: Kind, entry: Entry, report: Report) -> Default | None:
    node = entry.nodes["default"]
    if is_unread(kind):
        return None
    try:
        return Default(value=values.value(kind, node))
    except values.Unread as error:
        report.add(
            Code.BAD_DEFAULT,
            f"the default of {entry.name.text!r}: {error}",
            node.span,
            "a default is one of the field's own values",
        )
        return None


def _alias_forms(entry: Entry, kind: Kind, report: Report) -> Iterator[tuple[str, kinds.MediaForm]]:
    """Yield the aliases that take only one form, each with that form."""
    for alias, node in entry.pairs("alias_forms"):
        forms: tuple[kinds.MediaForm, ...] = kind.forms if isinstance(kind, kinds.Media) else ()
        form: kinds.MediaForm | None = next(
            (each for each in forms if isinstance(node, Scalar) and node.text == each), None
        )
        if alias.text not in entry.strings("aliases"):
            report.add(Code.BAD_VALUE, f"{alias.text!r} is no alias of {entry.name.text!r}", alias.span, "add it there")
        elif form is None:
            accepted = ", ".join(forms) or "none, as it is no media"
            message = f"{alias.text!r} takes one of the forms that {entry.name.text!r} accepts: {accepted}"
            report.add(Code.BAD_VALUE, message, node.span)
        else:
            yield alias.text, form


def is_unpublished(entry: Entry) -> bool:
    """Return whether an entry says that its values, or those of its items or options, are not known."""
    inside = (*entry.entries("item"), *entry.entries("options"))
    return entry.text("values") == UNKNOWN or any(map(is_unpublished, inside))


def _opened(entry: Entry) -> Entry:
    """Return an entry of which the values are not known with the kind of all values of its type."""
    kind = _OPEN.get(cast("KindName", entry.text("kind")))
    if entry.text("values") != UNKNOWN or kind is None:
        return entry
    nodes = {key: node for key, node in entry.nodes.items() if key not in ("values", "range")}
    return replace(entry, nodes={**nodes, "kind": replace(entry.nodes["kind"], text=kind)})


def build_kind(entry: Entry, scope: Scope) -> Kind:
    """Build the kind of an entry; an invalid one is reported and becomes `UNREAD`."""
    if entry.doubtful:
        return UNREAD
    entry = _opened(entry)
    name = cast("KindName", entry.text("kind"))
    if not name:
        message = f"{entry.name.text!r} has no kind"
        scope.report.add(Code.BAD_KIND, message, entry.span, f"kind: {', '.join(kinds.KIND_NAMES)}")
        return UNREAD
    for key in (*entry.nodes, *entry.inner):
        if key in _ALL_KIND_KEYS and key not in KIND_KEYS[name]:
            keys_here = ", ".join(KIND_KEYS[name]) or "none"
            message = f"{key!r} does not fit {entry.name.text!r}, whose kind is {name}"
            scope.report.add(Code.BAD_KIND, message, entry.place(key), f"keys of {name}: {keys_here}")
    try:
        return _kind(name, entry, scope)
    except values.Unread as error:
        scope.report.add(Code.BAD_VALUE, f"{entry.name.text!r}: {error}", error.place or entry.place("values"))
        return UNREAD


# Budget: one case for each kind.
def _kind(name: KindName, entry: Entry, scope: Scope) -> Kind:  # noqa: C901, PLR0912
    report = scope.report
    match name:
        case "text":
            low, high = values.bounds(entry.scalar("length"), values.integer, report)
            counted: kinds.Unit = "utf16" if entry.text("counted") == "utf16" else "characters"
            if "counted" in entry.nodes and (low, high) == (None, None):
                message = f"{entry.name.text!r} says what its length counts, and has none"
                report.add(Code.BAD_KIND, message, entry.place("counted"), "length: ..1000")
            return kinds.Text(min_length=low, max_length=high, counted=counted)
        case "integer":
            low, high = values.bounds(entry.scalar("range"), values.integer, report)
            step = _step(entry, values.integer, report)
            return kinds.Integer(minimum=low, maximum=high, step=step, values=_integers(entry, report))
        case "number":
            low, high = values.bounds(entry.scalar("range"), values.number, report)
            step, listed = _step(entry, values.number, report), _numbers(entry, report)
            return kinds.Number(minimum=low, maximum=high, step=step, values=listed)
        case "flag":
            return kinds.Flag()
        case "choice":
            choices = _choices(entry, report)
            return kinds.Choice(values=choices, open=entry.flag("open")) if choices else UNREAD
        case "duration":
            return _duration(entry, report)
        case "media":
            return _media(entry, report)
        case "urls":
            return _urls(entry, report)
        case "url":
            return kinds.Url()
        case "size":
            return _size(entry, report)
        case "list":
            return _list(entry, scope)
        case "group":
            return _group(entry, scope)
        case "either":
            return _either(entry, scope)
        case "anything":
            return kinds.Anything()


def _distinct(entry: Entry, report: Report) -> tuple[Scalar, ...]:
    found = entry.texts("values")
    seen: set[str] = set()
    for node in found:
        if node.text in seen:
            report.add(Code.BAD_VALUE, f"{node.text!r} occurs twice in the values", node.span, "keep one")
        seen.add(node.text)
    return found


def _integers(entry: Entry, report: Report) -> tuple[int, ...]:
    return tuple(_integer(node) for node in _distinct(entry, report))


def _numbers(entry: Entry, report: Report) -> tuple[float, ...]:
    """Read the set of a number; 1 and 1.0 are one value."""
    found: dict[float, float] = {}
    for node in entry.texts("values"):
        try:
            value = values.number(node.text)
        except values.Unread as error:
            raise values.Unread(str(error), node.span) from error
        if value in found:
            report.add(Code.BAD_VALUE, f"{node.text!r} occurs twice in the values", node.span, "keep one")
        found[value] = value
    if found and "range" in entry.nodes:
        message = f"{entry.name.text!r} has values and a range"
        report.add(Code.BAD_KIND, message, entry.place("range"), "keep one of them")
    return tuple(found)


def _integer(node: Scalar) -> int:
    try:
        return values.integer(node.text)
    except values.Unread as error:
        raise values.Unread(str(error), node.span) from error


def _step(entry: Entry, read: Callable[[str], N], report: Report) -> N | None:
    """Read the step of a number; None where it has none."""
    node = entry.scalar("step")
    if node is None:
        return None
    step = values.reading(read, node, report, read("1"))
    if step <= 0:
        report.add(Code.BAD_VALUE, f"a step is more than 0, not {node.text!r}", node.span)
    if "values" in entry.nodes:
        report.add(Code.BAD_KIND, f"{entry.name.text!r} has values and a step", node.span, "keep one of them")
    return step if step > 0 else None


def _choices(entry: Entry, report: Report) -> tuple[str, ...]:
    found = tuple(node.text for node in _distinct(entry, report))
    if not found or (len(found) == 1 and is_blank(entry.nodes["values"])):
        report.add(Code.BAD_KIND, f"{entry.name.text!r} is a choice without values", entry.span, "add `values`")
    return found


def _duration(entry: Entry, report: Report) -> Kind:
    form = entry.text("form")
    if not form or form == JSON_FORM:
        message = f"{entry.name.text!r} has no form" + (" of seconds" if form else "")
        report.add(Code.BAD_KIND, message, entry.place("form"), "form: plain, suffixed, …")
        return UNREAD
    low, high = values.bounds(entry.scalar("range"), values.integer, report)
    seconds = _integers(entry, report)
    if any(value < 0 for value in (*seconds, low or 0, high or 0)):
        place = next((node.span for node in entry.texts("values") if node.text[0] == "-"), entry.place("range"))
        report.add(Code.BAD_VALUE, f"{entry.name.text!r} has negative seconds", place)
    auto = "auto" in entry.nodes
    if auto and form == "suffixed":
        message = f"{entry.name.text!r} has `auto`, which is sent without an s"
        report.add(Code.BAD_KIND, message, entry.place("auto"), "form: plain, text, number or numeric")
    return kinds.Duration(form=cast("kinds.DurationForm", form), values=seconds, minimum=low, maximum=high, auto=auto)


def _media(entry: Entry, report: Report) -> Kind:
    of: dict[str, kinds.MediaType] = {one: one for one in get_args(kinds.MediaType)}
    known: dict[str, kinds.MediaForm] = {one: one for one in get_args(kinds.MediaForm)}
    forms = entry.texts("accepts")
    for node in forms:
        if node.text not in known:
            report.add(
                Code.BAD_VALUE, f"media is accepted as url, data, base64 or library, not {node.text!r}", node.span
            )
    if entry.text("of") not in of or not forms:
        report.add(
            Code.BAD_KIND,
            f"{entry.name.text!r} needs `of` and `accepts`",
            entry.span,
            "of: image; accepts: [url, data]",
        )
        return UNREAD
    if entry.text("of") == "file" and {"data", "base64"} & {*entry.strings("accepts")}:
        message = f"{entry.name.text!r} is a file of any type, which is never sent as data"
        report.add(Code.BAD_KIND, message, entry.place("accepts"), "accepts: [url]")
        return UNREAD
    limit = entry.scalar("max_bytes")
    accepted: tuple[kinds.MediaForm, ...] = tuple(known[node.text] for node in forms if node.text in known)
    most, scheme = _integer(limit) if limit and limit.text else None, entry.text("scheme")
    if "scheme" in entry.nodes and ("library" not in accepted or not _SCHEME.fullmatch(scheme)):
        why = "takes no ids of a library" if "library" not in accepted else f"has no ids that begin with {scheme!r}"
        hint = "a scheme such as `asset://`, beside `accepts: [url, library]`"
        report.add(Code.BAD_KIND, f"{entry.name.text!r} {why}", entry.place("scheme"), hint)
        return UNREAD
    return kinds.Media(of=of[entry.text("of")], forms=accepted, max_bytes=most, scheme=scheme)


def _size(entry: Entry, report: Report) -> Kind:
    width, height, area = (
        values.bounds(entry.scalar(key), values.positive, report) for key in ("width", "height", "area")
    )
    shape = values.bounds(entry.scalar("shape"), values.ratio, report)
    kind = kinds.Size(
        min_width=width[0] or 1,
        max_width=width[1],
        min_height=height[0] or 1,
        max_height=height[1],
        step=_step(entry, values.integer, report) or 1,
        min_shape=None if shape[0] is None else shape[0].as_integer_ratio(),
        max_shape=None if shape[1] is None else shape[1].as_integer_ratio(),
        min_area=area[0],
        max_area=area[1],
        words=entry.strings("words"),
    )
    for word in entry.texts("words"):
        if sizes.size_of(word.text) or not word.text.strip():
            message = f"{word.text!r} is no word beside the sizes of {entry.name.text!r}"
            report.add(Code.BAD_VALUE, message, word.span, "such as auto")
    if sizes.first(kind) is None:
        message = f"no size has the width, height, step, shape and area of {entry.name.text!r}"
        place = next(
            (entry.place(key) for key in ("width", "height", "shape", "area") if key in entry.nodes), entry.span
        )
        report.add(Code.BAD_KIND, message, place, "such as width: 16..3840, step: 16, shape: 1:3..3:1")
        return UNREAD
    return kind


def _urls(entry: Entry, report: Report) -> Kind:
    low, high = values.bounds(entry.scalar("items"), values.integer, report)
    of = entry.text("of")
    if not of:
        report.add(Code.BAD_KIND, f"{entry.name.text!r} needs `of`", entry.span, "of: image")
        return UNREAD
    if high is not None and high < 1:
        report.add(Code.BAD_VALUE, f"{entry.name.text!r} can hold no URL", entry.place("items"), "items: 1..9")
        return UNREAD
    form = entry.text("form")
    if form not in ("", JSON_FORM):
        message = f"{entry.name.text!r} holds URLs, and no seconds of the form {form}"
        report.add(Code.BAD_KIND, message, entry.place("form"), f"form: {JSON_FORM}, or none")
        return UNREAD
    return kinds.Urls(of=cast("kinds.MediaType", of), min_items=low, max_items=high, array=form == JSON_FORM)


def _list(entry: Entry, scope: Scope) -> Kind:
    low, high = values.bounds(entry.scalar("items"), values.integer, scope.report)
    items = entry.entries("item")
    if not items:
        message = f"{entry.name.text!r} has no `item`"
        scope.report.add(Code.BAD_KIND, message, entry.span, "item: {kind: …}")
        return UNREAD
    item = build_kind(items[0], scope)
    return UNREAD if is_unread(item) else kinds.List(item=item, min_items=low, max_items=high)


def _group(entry: Entry, scope: Scope) -> Kind:
    name = entry.text("record")
    if (name not in scope.objects and "objects.yaml" in scope.unread) or (
        name in scope.objects and scope.objects[name].doubtful
    ):
        return UNREAD
    if name not in scope.groups:
        hint = did_you_mean(name, scope.objects) or "an object of objects.yaml"
        code = Code.CYCLE if name in scope.objects else Code.UNKNOWN_REFERENCE
        what = "contains itself" if name in scope.objects else "is not in objects.yaml"
        scope.report.add(code, f"the record {name!r} of {entry.name.text!r} {what}", entry.place("record"), hint)
        return UNREAD
    return scope.groups[name]


def _either(entry: Entry, scope: Scope) -> Kind:
    options = tuple(build_kind(option, scope) for option in entry.entries("options"))
    if any(map(is_unread, options)):
        return UNREAD
    whole = kinds.Either(options=options)
    if not kinds.apart(whole):
        message = f"the options of {entry.name.text!r} share a JSON type, or are too few"
        hint = "the JSON type of a value must decide the option; objects alone may be several"
        scope.report.add(Code.BAD_KIND, message, entry.span, hint)
    elif len(kinds.objects(whole)) > 1 or "by" in entry.nodes:
        return _told_apart(entry, whole, scope.report)
    return whole


def _told_apart(entry: Entry, whole: kinds.Either, report: Report) -> Kind:
    """Return a kind with what tells its objects apart: the member `by`, or one that each has alone; else report."""
    objects, by = kinds.objects(whole), entry.text("by")
    if any(is_unread(one.kind) for option in objects for one in option.fields):
        return UNREAD  # what was not read may be what tells them apart
    names = (by,) if by else tuple(_alone(option, objects) for option in objects)
    hint = "in each of them it is a required choice with one spelling, and values of its own"
    problem = next(filter(None, (_untold(option, by) for option in objects)), "") if by else ""
    if len({option.name for option in objects}) < len(objects) or len(objects) < 2:
        problem = f"{entry.name.text!r} has {'one object twice' if objects[1:] else 'no two objects to tell apart'}"
        hint = "name each object once" if objects[1:] else "remove `by`: it tells several objects apart"
    elif by and not problem:
        said = [value for option in objects for value in kinds.told_by(option, by)]
        shared = [value for value in said if said.count(value) > 1][:1]
        two = " and ".join(option.name for option in objects if {*shared} & {*kinds.told_by(option, by)})
        problem = f"{by!r} is {shared[0]!r} in more than one object of {entry.name.text!r}: {two}" if shared else ""
    elif not all(names):
        lacking = objects[names.index("")].name
        problem = f"{lacking} requires no member that the other objects of {entry.name.text!r} lack"
        hint = "name the member whose values tell them apart: `by: type`"
    if problem:
        report.add(Code.BAD_KIND, problem, entry.place("by" if by else "options"), hint)
        return UNREAD
    return replace(whole, by=names)


def _untold(option: kinds.Group, name: str) -> str:
    """Return why the values of a member do not tell an object from others; empty if they do."""
    found = next((one for one in option.fields if one.name == name), None)
    if found is None:
        return f"{option.name} has no member {name!r}"
    right = isinstance(found.kind, kinds.Choice) and not found.kind.open and found.required and not found.aliases
    return "" if right else f"{name!r} of {option.name} does not tell what it is"


def _alone(option: kinds.Group, objects: tuple[kinds.Group, ...]) -> str:
    """Return the first member that an object requires and that no other has; empty if it has none."""
    theirs = [one for other in objects if other is not option for one in other.fields]
    others = {name for one in theirs for name in (one.name, *one.aliases)}
    mine = (one for one in option.fields if one.required and not one.aliases and not one.takes_null)
    return next((one.name for one in mine if one.name not in others), "")


_NAMED: dict[str, Meaning] = {meaning: meaning for meaning in MEANINGS}
_FITTING: dict[Meaning, tuple[type[Kind], ...]] = {
    "text": (kinds.Text, kinds.Choice, kinds.List, kinds.Group),
    "seconds": (kinds.Duration, kinds.Integer, kinds.Number),
    "frames": (kinds.Integer,),
    "rate": (kinds.Integer, kinds.Number),
    "picture": (kinds.Choice, kinds.Text, kinds.Size),
    "width": (kinds.Integer,),
    "height": (kinds.Integer,),
    "sound": (kinds.Flag, kinds.Choice, kinds.Text),
    "outputs": (kinds.Integer,),
}


def meaning(entry: Entry, kind: Kind, report: Report) -> Meaning | None:
    """Return the meaning of a field; a text input means `text` by default."""
    found = _NAMED.get(entry.text("means"))
    if found is None:
        return _NAMED.get(entry.text("input"))
    # An invalid kind has become `Anything`, and is already reported.
    if not any(isinstance(option, (*_FITTING[found], kinds.Anything)) for option in kinds.alternatives(kind)):
        names = ", ".join(sorted(fitting.__name__.lower() for fitting in _FITTING[found]))
        message = f"{entry.name.text!r} cannot mean {found}: its kind is {entry.text('kind')}"
        report.add(Code.BAD_KIND, message, entry.place("means"), f"kinds that can: {names}")
    return found
