"""Base classes of the generated types: requests validate themselves as a whole, parts and answers do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, model_validator

from .checks import DEEPEST
from .normalise import normalise
from .service import Form, Items, Kit, Options, Shape
from .validation import refused, validate
from .verdict import Finding, Verdict


class Part(BaseModel):
    """An object inside a request; it is validated with the request."""

    model_config = ConfigDict(frozen=True, extra="forbid", protected_namespaces=())

    if not TYPE_CHECKING:  # the keyword arguments of each class stay what type checkers see

        def __init__(self, /, **fields: Any) -> None:
            """Take the fields; None means not given."""
            super().__init__(**{name: value for name, value in fields.items() if value is not None})

    def to_payload(self) -> dict[str, Any]:
        """Return the wire form: the fields that were given, nothing else."""
        return cast("dict[str, Any]", _plain(self.model_dump(by_alias=True, exclude_unset=True)))


class Answer(BaseModel):
    """An answer of the service; fields that the matrix does not list are extra attributes."""

    model_config = ConfigDict(frozen=True, extra="allow", protected_namespaces=())


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
            given = {key: self.model_id} | {name: value for name, value in fields.items() if value is not None}
            normalised = normalise(self.kit, given)
            if normalised.unusable or normalised.hints:
                verdict = normalised.verdict(self.kit)
                if refused(verdict, strict=True):
                    raise _refusal(type(self), verdict)
            super().__init__(**normalised.payload)

        # Without this, pydantic would send `model_validate` through `__init__` too.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Take the model's id from the field that names it."""
        super().__pydantic_init_subclass__(**kwargs)
        key = cls.kit.service.discriminator if hasattr(cls, "kit") else None
        for name, field in cls.model_fields.items():
            if key in (name, field.alias):
                cls.model_id = cast("str", field.default)

    @model_validator(mode="wrap")
    @classmethod
    def _validated(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(data, cls):
            return data
        given = _wire(data)
        verdict = cls._verdict(given)
        if refused(verdict, strict=True):
            raise _refusal(cls, verdict)
        return handler(_plain(_named(given, cls.kit.shape(cls.model_id))))

    @classmethod
    def _verdict(cls, given: object) -> Verdict:
        key = cls.kit.service.discriminator
        if not isinstance(given, dict):
            return validate(cls.kit, given)
        payload = {key: cls.model_id} | cast("dict[str, Any]", given)
        if payload[key] != cls.model_id:
            finding = Finding("not_allowed", key, f"this class asks for {cls.model_id} alone", cls.model_id)
            return Verdict(errors=(finding,))
        return validate(cls.kit, payload)

    def to_payload(self) -> dict[str, Any]:
        """Return the JSON object to be posted: the model id and the fields that were given, nothing else."""
        return {self.kit.service.discriminator: self.model_id, **super().to_payload()}


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
            # Spellings are in the order in which they count; null never counts.
            first = ((names[name], given[name]) for name in reversed([*names]) if given.get(name) is not None)
            counting = {name: _named(inner, form.forms.get(name)) for name, inner in first}
            return {names.get(name, name): inner for name, inner in given.items()} | counting
        case _:
            return value


def _refusal(cls: type[Request], verdict: Verdict) -> Exception:
    from .client.errors import ValidationError

    return ValidationError(model=cls.model_id, findings=refused(verdict, strict=True), verdict=verdict)


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
