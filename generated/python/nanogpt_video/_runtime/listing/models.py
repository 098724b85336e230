"""A record → a model that judges requests: its checks, one after the other, with those of the generated validators."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from .. import checks
from ..service import Form, Items, Kit, Media, ModelInfo, Options, Pricing, Seconds, Shape, Urls
from ..verdict import Basis, Findings, listed
from .fields import Field, Read
from .records import UNKNOWN, Facts, Json, Mapped, facts_of
from .rules import Scope
from .words import requirement

Check: TypeAlias = "Callable[[Findings, str, Any], None]"
_NO_EXCEPTION: Json = {}


class ListedModel(NamedTuple):
    """A model that the package does not have, as its record describes it."""

    info: ModelInfo
    check: Callable[[dict[str, Any], Findings], None]
    shape: Shape
    record: Json
    fields: list[Field]
    rules: tuple[Json, ...]

    def entry(self) -> dict[str, Any]:
        """Return the model in the form of the catalog, without prices: the service quotes them."""
        basis = self.info.basis
        assert basis is not None
        fields = [{**field, "kind": {**field["kind"], "sentence": requirement(field["kind"])}} for field in self.fields]
        return {
            **{name: getattr(self.info, name) for name in ("id", "title", "provider", "inputs")},
            "as_of": basis.date,
            "reviewed": basis.reviewed,
            "partial": basis.partial,
            "fields": fields,
            "rules": self.rules,
        }


def model_of(id_: str, record: Json, mapping: Mapped, kit: Kit, day: str) -> ListedModel:
    """Return the model of a record of a list of a day; raise `UnusableRecordError` if the record cannot be read."""
    facts = facts_of(id_, record, mapping)
    exception = mapping.exceptions.get(id_, _NO_EXCEPTION)
    read = Read(facts, mapping, exception.get("ignored", ()))
    base = exception.get("taken") or _base(facts.inputs, mapping)
    taken: Json = base or _base((UNKNOWN,), mapping) or {"fields": ()}
    shared: dict[str, Field] = {field["name"]: field for field in taken["fields"]}
    names = {*shared, *read.fields}
    fields = [_apart(field, names) for field in (shared | read.fields).values()]
    partial_ = facts.parameters is None or base is None
    rules: tuple[Json, ...] = (*taken.get("rules", ()), *read.rules())
    unlisted = (
        None
        if partial_
        else checks.unsupported(kit.terms, kit.service.discriminator, refuses=kit.service.refuses_unknown)
    )
    unknown = tuple(field["name"] for field in fields if field.get("unpublished"))
    info = ModelInfo(
        id=id_,
        module="",
        type="",
        title=facts.title,
        provider=facts.provider,
        inputs=_inputs(facts),
        basis=Basis(source=mapping.source, date=day, unknown=unknown, partial=partial_, reviewed=False),
    )
    return ListedModel(info, partial(check, fields, rules, unlisted), _shape(fields), record, fields, rules)


def _base(inputs: tuple[str, ...], mapping: Mapped) -> Json | None:
    """Return what every model takes that has some inputs; None where the mapping does not say it."""
    return next((one for one in mapping.inputs if [*inputs] in one["given"]), None)


def with_models(kit: Kit, models: Iterable[ListedModel]) -> Kit:
    """Return a package that also has listed models, which are none of its own; it judges its own as before."""
    known = {model.info.id: model for model in models}
    assert not any(map(kit.model, known))

    def checker(id_: str) -> Callable[[dict[str, Any], Findings], None]:
        return known[id_].check if id_ in known else kit.checker(id_)

    def shape(id_: str) -> Shape:
        return known[id_].shape if id_ in known else kit.shape(id_)

    def pricing(id_: str) -> Pricing | None:
        return None if id_ in known else kit.pricing(id_)

    def resource(name: str) -> bytes:
        if name != "catalog.json":
            return kit.resource(name)
        whole = json.loads(kit.resource(name))
        whole["models"] += [model.entry() for model in known.values()]
        return json.dumps(whole).encode()

    infos = {**kit.models, **{id_: model.info for id_, model in known.items()}}
    return kit._replace(models=infos, checker=checker, shape=shape, pricing=pricing, resource=resource)


def _inputs(facts: Facts) -> tuple[str, ...]:
    return tuple(name for name in ("text", "image", "audio", "video") if name in facts.inputs)


def _apart(field: Field, names: set[str]) -> Field:
    """Return a field without those of its aliases that are fields themselves."""
    aliases = [alias for alias in field.get("aliases", ()) if alias not in names]
    return {**field, "aliases": aliases} if len(aliases) < len(field.get("aliases", ())) else field


def _shape(fields: list[Field]) -> Shape:
    spellings = {name: field["name"] for field in fields for name in (field["name"], *field.get("aliases", ()))}
    forms = {field["name"]: form for field in fields if (form := _form(field["kind"])) is not None}
    return Shape(spellings, forms)


def _form(kind: Json) -> Form | None:
    """Return the form of values that can be written in several ways."""
    match kind["kind"]:
        case "duration":
            return Seconds(kind["form"], auto=bool(kind.get("auto")))
        case "media":
            return Media(kind["of"], tuple(kind["forms"]), kind.get("max_bytes"), kind.get("scheme", ""))
        case "urls":
            return Urls(array=bool(kind.get("array")))
        case "list":
            item = _form(kind["item"])
            return None if item is None else Items(item)
        case "either":
            forms = tuple(form for option in kind["options"] if (form := _form(option)) is not None)
            return Options(forms) if forms else None
        case _:
            return None


def check(
    fields: list[Field],
    rules: tuple[Json, ...],
    report: Callable[[Findings, str, str, Mapping[str, str]], None] | None,
    payload: dict[str, Any],
    found: Findings,
) -> None:
    """Add every finding about a payload, in the order of the generated validators."""
    scope = Scope(fields, payload)
    for field in fields:
        _field(field, scope, found)
    for rule in rules:
        scope.apply(rule, found)
    spellings = {name: field["name"] for field in fields for name in (field["name"], *field.get("aliases", ()))}
    checks.unlisted(found, payload, "", spellings, frozenset(), report)


def _field(field: Field, scope: Scope, found: Findings) -> None:
    name, aliases = field["name"], field.get("aliases", ())
    only = dict(field.get("alias_forms", ()))
    for spelling in (name, *aliases):
        value = scope.payload.get(spelling)
        if value is not None:
            value_check(_of_alias(field["kind"], only.get(spelling)))(found, spelling, value)
        if "replaced_by" in field and spelling in scope.payload:
            checks.legacy(found, spelling, field["replaced_by"])
    if field.get("required") and not scope.present(name):
        checks.missing(found, name)
    given = [spelling for spelling in (name, *aliases) if scope.payload.get(spelling) is not None]
    if len(given) < 2:
        return
    if _is_media(field["kind"]):
        pairs = tuple((spelling, spelling in given) for spelling in (name, *aliases))
        checks.redundant(found, "", pairs, f"{listed((name, *aliases))} are one input: the first one given counts")
    else:
        values = tuple((spelling, scope.payload.get(spelling)) for spelling in (name, *aliases))
        auto = bool(field["kind"].get("auto"))
        checks.differing(found, "", values, field["kind"].get("form", ""), auto=auto)


def _is_media(kind: Json) -> bool:
    if kind["kind"] == "list":
        return _is_media(kind["item"])
    if kind["kind"] == "either":
        return any(map(_is_media, kind["options"]))
    return kind["kind"] in ("media", "urls") and kind["of"] != "file"


def _of_alias(kind: Json, form: str | None) -> Json:
    if form is None:
        return kind
    return {**kind, "forms": [form], "max_bytes": kind.get("max_bytes") if form == "data" else None}


# Budget: one case for each kind.
def value_check(kind: Json) -> Check:  # noqa: C901, PLR0912
    """Return the check of the values of a kind, in the form of the catalog; any other kind takes all of JSON."""
    low, high, step = (kind.get(key) for key in ("minimum", "maximum", "step"))
    values = tuple(kind.get("values", ()))
    match kind["kind"]:
        case "text":
            utf16 = kind.get("counted") == "utf16"
            return partial(checks.text, low=kind.get("min_length"), high=kind.get("max_length"), utf16=utf16)
        case "integer":
            return partial(checks.integer, low=low, high=high, allowed=values, step=step)
        case "number":
            return partial(checks.number, low=low, high=high, step=step, allowed=values)
        case "flag":
            return checks.flag
        case "choice":
            return checks.text if kind.get("open") else partial(checks.choice, allowed=values)
        case "duration":
            auto = bool(kind.get("auto"))
            return partial(checks.duration, form=kind["form"], allowed=values, low=low, high=high, auto=auto)
        case "media":
            limits = {"max_bytes": kind.get("max_bytes"), "scheme": kind.get("scheme", "")}
            return partial(checks.media, of=kind["of"], forms=tuple(kind["forms"]), **limits)
        case "urls":
            low, high, array = kind.get("min_items"), kind.get("max_items"), bool(kind.get("array"))
            return partial(checks.urls, low=low, high=high, array=array)
        case "url":
            return checks.url
        case "size":
            return partial(checks.size, **_limits(kind))
        case "list":
            return partial(_list, kind)
        case "either":
            return partial(_either, kind["options"])
        case _:
            return checks.anything


def _limits(kind: Json) -> dict[str, Any]:
    """Return the limits of a size as its check takes them."""
    shapes = [tuple(kind[name]) if name in kind else None for name in ("min_shape", "max_shape")]
    return {
        "width": (kind.get("min_width", 1), kind.get("max_width")),
        "height": (kind.get("min_height", 1), kind.get("max_height")),
        "step": kind.get("step", 1),
        "shape": tuple(shapes),
        "area": (kind.get("min_area"), kind.get("max_area")),
        "words": tuple(kind.get("words", ())),
    }


def _list(kind: Json, found: Findings, path: str, value: Any) -> None:
    if not checks.is_list(value):
        checks.wrong_type(found, path, "a list", value)
        return
    checks.items(found, path, value, kind.get("min_items"), kind.get("max_items"))
    check = value_check(kind["item"])
    for index, item in enumerate(value):
        check(found, f"{path}[{index}]", item)


_TYPES: Mapping[str, tuple[type, ...]] = {
    "text": (str,),
    "choice": (str,),
    "media": (str,),
    "urls": (str,),
    "url": (str,),
    "size": (str,),
    "integer": (int, float),
    "number": (int, float),
    "flag": (bool,),
    "list": (list,),
}
_WORDS = {str: "a string", bool: "true or false", float: "a number", list: "a list"}


def _either(options: list[Json], found: Findings, path: str, value: Any) -> None:
    for option in options:
        types = _TYPES.get(option["kind"], (object,))
        if isinstance(value, types) and isinstance(value, bool) <= (bool in types or object in types):
            value_check(option)(found, path, value)
            return
    needed = " or ".join(_WORDS[_TYPES[option["kind"]][-1]] for option in options)
    checks.wrong_type(found, path, needed, value)
