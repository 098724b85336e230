"""A record → a model that judges requests: its checks, one after the other, with those of the generated validators."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from .. import checks
from ..service import Form, Items, Kit, Media, ModelInfo, Options, Seconds, Shape
from ..verdict import Basis, Findings, listed
from .fields import Field, Read
from .records import Facts, Json, Mapped, facts_of

Check: TypeAlias = "Callable[[Findings, str, Any], None]"
_ABSENT: Mapping[str, str] = {}


class ListedModel(NamedTuple):
    """A model that the package does not have, as its record describes it."""

    info: ModelInfo
    check: Callable[[dict[str, Any], Findings], None]
    shape: Shape


def model_of(id_: str, record: Json, mapping: Mapped, kit: Kit, day: str) -> ListedModel:
    """Return the model of a record of a list of a day; raise `UnusableRecordError` if the record cannot be read."""
    facts = facts_of(id_, record, mapping)
    read = Read(facts, mapping)
    base = next((one for one in mapping.inputs if [*facts.inputs] in one["given"]), None)
    open_base = base or next((one for one in mapping.inputs if ["unknown"] in one["given"]), {"fields": []})
    shared = {field["name"]: field for field in open_base["fields"]}
    names = {*shared, *read.fields}
    fields = [_apart(field, names) for field in (shared | read.fields).values()]
    partial_ = facts.parameters is None or base is None
    rules = (*open_base.get("rules", ()), *read.rules())
    unlisted = None if partial_ else checks.unsupported(kit.terms, kit.service.discriminator)
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
    return ListedModel(info, partial(_check, fields, rules, unlisted), _shape(fields))


def with_model(kit: Kit, model: ListedModel) -> Kit:
    """Return a package that also has a listed model, which is none of its own; it judges its own as before."""
    own = model.info.id
    assert kit.model(own) is None
    return kit._replace(
        models={**kit.models, own: model.info},
        checker=lambda id_: model.check if id_ == own else kit.checker(id_),
        shape=lambda id_: model.shape if id_ == own else kit.shape(id_),
        pricing=lambda id_: None if id_ == own else kit.pricing(id_),
    )


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
            return Seconds(kind["form"])
        case "media":
            return Media(kind["of"], tuple(kind["forms"]), kind.get("max_bytes"))
        case "list":
            item = _form(kind["item"])
            return None if item is None else Items(item)
        case "either":
            forms = tuple(form for option in kind["options"] if (form := _form(option)) is not None)
            return Options(forms) if forms else None
        case _:
            return None


# Budget: what one payload is checked against.
def _check(
    fields: list[Field],
    rules: tuple[Json, ...],
    report: Callable[[Findings, str, str, Mapping[str, str]], None] | None,
    payload: dict[str, Any],
    found: Findings,
) -> None:
    """Add every finding about a payload, in the order of the generated validators."""
    scope = _Scope(fields, payload)
    for field in fields:
        _field(field, scope, found)
    for rule in rules:
        scope.apply(rule, found)
    spellings = {name: field["name"] for field in fields for name in (field["name"], *field.get("aliases", ()))}
    checks.unlisted(found, payload, "", spellings, frozenset(), report)


def _field(field: Field, scope: _Scope, found: Findings) -> None:
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
    if field["kind"]["kind"] == "media":
        pairs = tuple((spelling, spelling in given) for spelling in (name, *aliases))
        checks.redundant(found, "", pairs, f"{listed((name, *aliases))} are one input: the first one given counts")
    else:
        values = tuple((spelling, scope.payload.get(spelling)) for spelling in (name, *aliases))
        checks.differing(found, "", values, field["kind"].get("form", ""))


def _of_alias(kind: Json, form: str | None) -> Json:
    if form is None:
        return kind
    return {**kind, "forms": [form], "max_bytes": kind.get("max_bytes") if form == "data" else None}


def value_check(kind: Json) -> Check:  # noqa: C901 (one case for each kind)
    """Return the check of the values of a kind, in the form of the catalog; any other kind takes all of JSON."""
    low, high, step = (kind.get(key) for key in ("minimum", "maximum", "step"))
    values = tuple(kind.get("values", ()))
    match kind["kind"]:
        case "text":
            return partial(checks.text, low=kind.get("min_length"), high=kind.get("max_length"))
        case "integer":
            return partial(checks.integer, low=low, high=high, allowed=values, step=step)
        case "number":
            return partial(checks.number, low=low, high=high, step=step)
        case "flag":
            return checks.flag
        case "choice":
            return checks.text if kind.get("open") else partial(checks.choice, allowed=values)
        case "duration":
            return partial(checks.duration, form=kind["form"], allowed=values, low=low, high=high)
        case "media":
            return partial(checks.media, of=kind["of"], forms=tuple(kind["forms"]), max_bytes=kind.get("max_bytes"))
        case "list":
            return partial(_list, kind)
        case "either":
            return partial(_either, kind["options"])
        case _:
            return checks.anything


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


class _Scope:
    """A payload and the fields that it may have."""

    def __init__(self, fields: list[Field], payload: dict[str, Any]) -> None:
        self.payload = payload
        self._kinds = {field["name"]: field["kind"] for field in fields}
        self._spellings = {field["name"]: (field["name"], *field.get("aliases", ())) for field in fields}

    def counting(self, name: str) -> str:
        """Return the first spelling that is given, else the name."""
        given = (spelling for spelling in self._spellings[name] if self.payload.get(spelling) is not None)
        return next(given, name)

    def value(self, name: str) -> Any:
        """Return the value that counts; None where the field is absent."""
        return self.payload.get(self.counting(name))

    def present(self, name: str) -> bool:
        """Return whether any spelling of a field is given."""
        return self.value(name) is not None

    def equals(self, name: str, values: list[Any]) -> bool:
        """Return whether a field has one of some values, in any wire form."""
        kind, value = self._kinds[name], self.value(name)
        if kind["kind"] == "duration" and kind["form"] in checks.TWO_FORMS and isinstance(value, str):
            values = [str(item) for item in values]
        elif kind["kind"] == "duration":
            values = [int(item) if isinstance(value, int) and str(item).isdecimal() else item for item in values]
        return any(checks.same(value, wanted) for wanted in values)

    def holds(self, when: list[Json]) -> bool:
        """Return whether all conditions hold."""
        return all(map(self._atom, when))

    def _atom(self, atom: Json) -> bool:
        present = self.present(atom["field"])
        if atom["test"] != "equals":
            return present is (atom["test"] == "present")
        return self.equals(atom["field"], atom["values"]) if present else bool(atom.get("or_absent"))

    def apply(self, rule: Json, found: Findings) -> None:  # noqa: C901 (one case for each rule)
        """Add the findings of a rule."""
        when, message = rule.get("when", []), rule["sentence"]
        names = [name for name in rule.get("fields", ()) if name in self._kinds]
        pairs = tuple((name, self.present(name)) for name in names)
        match rule["rule"]:
            case "require" if self.holds(when):
                for name, present in pairs:
                    if not present:
                        checks.missing(found, name, message)
            case "require-one" if self.holds(when) and not any(present for _, present in pairs):
                found.add("missing_one_of", names[0], message, names[0])
            case "at-most-one" if self.holds(when):
                checks.excluding(found, "", pairs, message)
            case "same-input" if sum(present for _, present in pairs) > 1:
                checks.redundant(found, "", pairs, message)
            case "forbid" if self.holds(when):
                code = "conflict" if all(atom["test"] == "present" for atom in when) else "condition"
                for name, present in pairs:
                    if present:
                        found.add(code, name, message)
            case "allow-only":
                given = self.present(rule["field"]) and not self.holds(when)
                if given and ("values" not in rule or self.equals(rule["field"], rule["values"])):
                    found.add("condition", rule["field"], message)
            case "narrow" if self.holds(when) and self.present(rule["field"]):
                self._narrow(rule, found)
            case _:
                pass

    def _narrow(self, rule: Json, found: Findings) -> None:
        name, values = rule["field"], rule.get("values", [])
        inside = (
            self.equals(name, values)
            if values
            else checks.within(self.value(name), rule.get("minimum"), rule.get("maximum"))
        )
        if not inside:
            hint = str(values[0]) if len(values) == 1 else None
            checks.narrowed(found, name, self.counting(name), rule["sentence"], hint)
