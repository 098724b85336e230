"""Base classes of the generated types: requests validate themselves as a whole, parts and answers do not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from inspect import Signature, cleandoc
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

import pydantic
from pydantic import (
    BaseModel,
    ConfigDict,
    GetJsonSchemaHandler,
    ModelWrapValidatorHandler,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, InitErrorDetails, PydanticCustomError

from .checks import DEEPEST, differing
from .normalise import Normalised, normalise
from .service import Form, Items, Kit, Options, Seconds, Shape
from .validation import refused, validate
from .verdict import Finding, Findings, Verdict, place, renamed

if TYPE_CHECKING:
    from typing import LiteralString


class Part(BaseModel):
    """An object inside a request; it is validated with the request."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=(), serialize_by_alias=True)

    _keywords: ClassVar[Mapping[str, str]] = {}
    """Keyword argument in snake case → the field's wire name, where the two differ."""
    _key: ClassVar[str] = ""
    """The field that names the model; empty where there is none."""

    if not TYPE_CHECKING:  # the keyword arguments of each class stay what type checkers see

        def __init__(self, /, **fields: Any) -> None:
            """Take the fields; None means not given, except in a key of the caller's own in an open object."""
            if twice := _twice(self._keywords, fields, None):
                raise _pydantic_error(type(self), twice, fields)
            extra = self._unlisted(fields) if self.model_config.get("extra") == "allow" else {}
            super().__init__(**extra | _by_wire_name(self._keywords, fields))

        # Without this, pydantic would send a payload through `__init__` too, which takes null for what is not given.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Let the signature name each field as its keyword argument."""
        super().__pydantic_init_subclass__(**kwargs)
        if "__signature__" in cls.__dict__:
            cls.__signature__ = cast("Any", _Keywords(cls.__dict__["__signature__"], cls._keywords))

    @classmethod
    def _unlisted(cls, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return the keys that the class does not list, null included."""
        listed = {*cls._keywords, *(field.alias or name for name, field in cls.model_fields.items())}
        return {name: value for name, value in fields.items() if name not in listed}

    def to_payload(self) -> dict[str, Any]:
        """Return the wire form: the fields that were given, nothing else."""
        return _sent(self)

    @model_serializer(mode="wrap")
    def _given(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Leave out what was not given, which would come back as null, and no field takes null for absence."""
        shown, given = handler(self), self.model_fields_set
        for name, field in type(self).model_fields.items():
            wire = field.alias or name
            if name not in given and wire != self._key:
                shown.pop(wire if wire in shown else name, None)
        return _plain(shown)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Return the schema of the fields in both directions, without the null that stands for an absent field."""
        inner: Any = {key: value for key, value in core_schema.items() if key != "serialization"}
        schema = handler(inner)
        own = handler.resolve_ref_schema(schema)
        own["properties"] = {name: _without_null(value) for name, value in own.get("properties", {}).items()}
        return schema


class _Keywords:
    """The signature of a class, which pydantic makes when it is asked for, with a keyword in place of a wire name."""

    def __init__(self, made: Any, keywords: Mapping[str, str]) -> None:
        """Take the signature that pydantic makes, as it stands in the class, and keyword → wire name."""
        self._made, self._names = made, {wire: name for name, wire in keywords.items()}

    def __get__(self, instance: Part | None, owner: type[Part]) -> Signature:
        signature = self._made.__get__(instance, owner)
        parameters = signature.parameters.values()
        return signature.replace(
            parameters=[one.replace(name=self._names.get(one.name, one.name)) for one in parameters]
        )


class Answer(BaseModel):
    """An answer of the service; fields that the matrix does not list are extra attributes."""

    model_config = ConfigDict(frozen=True, extra="allow", protected_namespaces=())


class _Valid(dict[str, Any]):
    """A payload in wire form that a strict client accepts; its class tells so to the validator."""


class Request(Part):
    """A request for one model; making an invalid request raises `ValidationError` with all findings."""

    kit: ClassVar[Kit]
    model_id: ClassVar[str]
    """The model id that requests of this class have."""

    if not TYPE_CHECKING:  # the keyword arguments of each class stay what type checkers see

        def __init__(self, /, **fields: Any) -> None:
            """Take the fields in any spelling and keep them in wire form; None means not given.

            `model_validate` takes the wire form only and validates it unchanged.
            """
            key = self.kit.service.discriminator
            normalised = normalise(self.kit, {key: self.model_id} | _by_wire_name(self._keywords, fields))
            if normalised.unusable or _twice(self._keywords, fields, self.kit.shape(self.model_id)):
                raise self._refusal(normalised, fields)
            if self.kit.request_type(self.model_id) is type(self):  # a subclass may have validators of its own
                given = _wire(normalised.payload)
                verdict = self._verdict(given)
                if refused(verdict, strict=True):
                    raise self._refusal(normalised, fields, verdict)
                self.__pydantic_validator__.validate_python(_Valid(given), self_instance=self)
                return
            try:
                BaseModel.__init__(self, **normalised.payload)
            except pydantic.ValidationError:
                # Inside pydantic an error has to be pydantic's; here it is the package's.
                if refusal := self._refusal(normalised, fields):
                    raise refusal from None
                raise  # of a validator that a subclass has added

        # Without this, pydantic would send `model_validate` through `__init__` too.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Take the model's id from the field that names it."""
        super().__pydantic_init_subclass__(**kwargs)
        key = cls.kit.service.discriminator if hasattr(cls, "kit") else ""
        for name, field in cls.model_fields.items():
            if key and key in (name, field.alias):
                cls.model_id, cls._key = cast("str", field.default), key

    @model_validator(mode="wrap")
    @classmethod
    def _validated(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(data, cls):
            return data
        valid = type(data) is _Valid
        given = data if valid else _wire(data)
        if not valid and (findings := refused(cls._verdict(given), strict=True)):
            raise _pydantic_error(cls, findings, given)
        key = cls.kit.service.discriminator
        current = {**given, key: cls.model_id} if given.get(key, cls.model_id) != cls.model_id else given
        return handler(_plain(_named(current, cls.kit.shape(cls.model_id))))

    @classmethod
    def _verdict(cls, given: object) -> Verdict:
        key = cls.kit.service.discriminator
        if not isinstance(given, dict):
            return validate(cls.kit, given)
        payload = {key: cls.model_id} | cast("dict[str, Any]", given)
        if payload[key] not in (cls.model_id, *cls.kit.models[cls.model_id].formerly):
            finding = Finding("not_allowed", key, f"this class asks for {cls.model_id} alone", cls.model_id)
            return Verdict(errors=(finding,))
        return _kindest(cls.kit, payload)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """Return the schema of valid payloads: that of the matrix, without fields that a strict client refuses."""
        schema = super().__get_pydantic_json_schema__(core_schema, handler)
        own = handler.resolve_ref_schema(schema)
        own.clear()
        own.update(_exact_schema(cls.kit, cls.model_id))
        own["title"] = cls.__name__
        if cls.__doc__:
            own["description"] = cleandoc(cls.__doc__)
        return schema

    def _refusal(
        self, normalised: Normalised, fields: Mapping[str, Any], verdict: Verdict | None = None
    ) -> Exception | None:
        """Return the error for a request that is refused, which names each field as it was given; None if it is not."""
        from .client.errors import ValidationError

        verdict = normalised.explained(verdict or self._verdict(_wire(normalised.payload)))
        wire = {
            self._keywords[name]: name
            for name, value in fields.items()
            if name in self._keywords and value is not None and fields.get(self._keywords[name]) is None
        }
        names = wire | {path: wire.get(name, name) for path, name in normalised.names.items()}
        verdict = renamed(verdict, names)
        twice = _twice(self._keywords, fields, self.kit.shape(self.model_id))
        verdict = replace(verdict, errors=(*twice, *verdict.errors))
        findings = refused(verdict, strict=True)
        return ValidationError(model=self.model_id, findings=findings, verdict=verdict) if findings else None

    def to_payload(self) -> dict[str, Any]:
        """Return the JSON object to be posted: the model id and the fields that were given, nothing else."""
        return {self.kit.service.discriminator: self.model_id, **_sent(self)}


def _kindest(kit: Kit, payload: dict[str, Any]) -> Verdict:
    """Return the verdict of the first edition that takes a payload, else of the first: a client judges by its own."""
    verdict = validate(kit, payload)
    if refused(verdict, strict=True):
        for edition in kit.service.editions[1:]:
            other = validate(kit.in_edition(edition), payload)
            if not refused(other, strict=True):
                return other
    return verdict


def _by_wire_name(keywords: Mapping[str, str], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the given keyword arguments by wire name; of two for one field, the one that is called as on the wire."""
    given = {name: value for name, value in fields.items() if value is not None}
    return {keywords.get(name, name): value for name, value in given.items() if keywords.get(name) not in given}


def _twice(keywords: Mapping[str, str], fields: Mapping[str, Any], shape: Shape | None) -> tuple[Finding, ...]:
    """Return a conflict for each field that is given by its keyword and by its wire name, with different values."""
    found = Findings()
    for name, wire in keywords.items():
        if fields.get(name) is not None and fields.get(wire) is not None:
            form = None if shape is None else shape.forms.get(wire)
            pair = ((wire, _wire(fields[wire])), (name, _wire(fields[name])))
            seconds = form if isinstance(form, Seconds) else Seconds("")
            differing(found, "", pair, seconds.form, auto=seconds.auto)
    return tuple(found)


def _named(value: Any, form: Form | None) -> Any:
    """Return a value with every field under its canonical name; of several spellings the first given counts."""
    match form:
        case Items() if isinstance(value, list):
            return [_named(item, form.item) for item in cast("list[Any]", value)]
        case Options():
            for option in form.forms:
                value = _named(value, option)
            return value
        case Shape() if isinstance(value, dict):
            given, names = cast("dict[str, Any]", value), form.spellings
            if not form.fits(given):
                return given
            # Spellings are in the order in which they count; null never counts.
            first = ((names[name], given[name]) for name in reversed([*names]) if given.get(name) is not None)
            counting = {name: _named(inner, form.forms.get(name)) for name, inner in first}
            return {names.get(name, name): inner for name, inner in given.items()} | counting
        case _:
            return value


def _pydantic_error(cls: type[Part], findings: tuple[Finding, ...], given: object) -> pydantic.ValidationError:
    """Return findings as an error that pydantic reports as its own, at their places in the value given."""
    details: list[InitErrorDetails] = []
    for finding in findings:
        path, value = place(given, finding.field)
        # Pydantic would put the hint into a message that quotes such a text.
        context = {"hint": finding.hint} if finding.hint and "{hint}" not in finding.message else None
        code, message = cast("LiteralString", finding.code), cast("LiteralString", finding.message)
        error = PydanticCustomError(code, message, context)
        details.append(InitErrorDetails(type=error, loc=path, input=value))
    return pydantic.ValidationError.from_exception_data(cls.__name__, details)


@cache
def _definitions(resource: Callable[[str], bytes]) -> dict[str, dict[str, Any]]:
    """Return the schemas of all models and objects, which refuse keys that the matrix does not list."""
    found: dict[str, dict[str, Any]] = json.loads(resource("schema.json"))["$defs"]
    unlisted = frozenset[str](json.loads(resource("catalog.json"))["open"])
    return {name: {"additionalProperties": name in unlisted} | schema for name, schema in found.items()}


def _exact_schema(kit: Kit, model: str) -> dict[str, Any]:
    """Return the schema of the payloads of a model that a strict client accepts, without references."""
    definitions, key = _definitions(kit.resource), kit.service.discriminator

    def inlined(value: Any) -> Any:
        if isinstance(value, list):
            return [inlined(item) for item in cast("list[Any]", value)]
        if not isinstance(value, dict):
            return value
        inner = {name: inlined(item) for name, item in cast("dict[str, Any]", value).items()}
        reference = inner.get("$ref")
        if not isinstance(reference, str):
            return inner  # also where a field is called `$ref`
        del inner["$ref"]
        return inlined(definitions[reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")]) | inner

    ids = {model, *kit.models[model].formerly}
    own = next(
        one
        for one in definitions.values()
        if (named := one.get("properties", {}).get(key))
        and ids == {named.get("const"), *named.get("enum", ())} - {None}
    )
    listed = {name: inlined(value) for name, value in own["properties"].items() if value is not False}
    required = [name for name in own.get("required", ()) if name != key]
    rest = {name: inlined(value) for name, value in own.items() if name not in ("properties", "required")}
    basis = kit.models[model].basis
    if basis is not None and basis.partial:
        rest["additionalProperties"] = True
    properties = listed | {key: own["properties"][key] | {"default": model, "type": "string"}}
    return rest | {"properties": properties} | ({"required": required} if required else {})


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a field without the null that pydantic adds to fields that may be left out."""
    options = [option for option in schema.get("anyOf", ()) if option != {"type": "null"}]
    rest = {name: value for name, value in schema.items() if name != "anyOf" and (name, value) != ("default", None)}
    return rest | (options[0] if len(options) == 1 else {"anyOf": options} if options else {})


def _sent(value: Any) -> Any:
    """Return a value in wire form: of a part the fields that were given, by wire name."""
    if isinstance(value, Part):
        fields, given = type(value).model_fields, value.model_fields_set
        own = {fields[name].alias or name: _sent(item) for name, item in value.__dict__.items() if name in given}
        return own | {name: _sent(item) for name, item in (value.model_extra or {}).items()}
    if isinstance(value, dict):
        return {key: _sent(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list):
        return [_sent(item) for item in cast("list[Any]", value)]
    return _plain(value)


def _wire(value: Any, depth: int = 0) -> Any:
    """Return a value with every part in wire form; values nested too deep for JSON stay, and are refused later."""
    if isinstance(value, Part):
        return value.to_payload()
    if isinstance(value, dict) and depth <= DEEPEST:
        return {key: _wire(item, depth + 1) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list) and depth <= DEEPEST:
        return [_wire(item, depth + 1) for item in cast("list[Any]", value)]
    return cast("Any", value)


def _plain(value: Any) -> Any:
    """Return a value with whole numbers as integers: JSON does not distinguish 5 from 5.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[Any]", value)]
    return value
