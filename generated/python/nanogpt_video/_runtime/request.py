"""What the generated types share: requests judge themselves as a whole, parts and answers are plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, cast

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, model_validator

from .judge import judge
from .normalise import normalise
from .verdict import Finding, Verdict, refused

if TYPE_CHECKING:
    from typing import Self

    from .service import Kit


class Part(BaseModel):
    """An object that a request holds. Its limits and rules are judged with the request."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", validate_by_name=True, validate_by_alias=True, protected_namespaces=()
    )

    if not TYPE_CHECKING:  # the keyword arguments of each class stay what type checkers see

        def __init__(self, /, **fields: Any) -> None:
            """Take the fields; None means not given."""
            super().__init__(**{name: value for name, value in fields.items() if value is not None})

    def to_payload(self) -> dict[str, Any]:
        """Return the wire form: what the caller gave, nothing else."""
        return cast("dict[str, Any]", _plain(self.model_dump(by_alias=True, exclude_unset=True)))


class Answer(BaseModel):
    """An answer of the service; what the matrix does not list stays readable as an extra attribute."""

    model_config = ConfigDict(
        frozen=True, extra="allow", validate_by_name=True, validate_by_alias=True, protected_namespaces=()
    )


class Request(Part):
    """A request for one model, right by construction: a wrong one raises `ValidationError` with all findings."""

    kit: ClassVar[Kit]
    model_id: ClassVar[str]
    """The id that this class asks for."""

    if not TYPE_CHECKING:  # the keyword arguments of each class stay what type checkers see

        def __init__(self, /, **fields: Any) -> None:
            """Take the fields as people write them, and keep them in wire form; None means not given.

            `model_validate` takes the wire form alone, and judges it as it stands.
            """
            key = self.kit.service.discriminator
            given = {key: self.model_id} | {name: value for name, value in fields.items() if value is not None}
            normalised = normalise(self.kit, given)
            if normalised.unusable:
                raise _refusal(type(self), normalised.verdict(self.kit))
            super().__init__(**normalised.payload)

        # Without this, pydantic would send `model_validate` through `__init__` too.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Take the model's id from the field that names it."""
        super().__pydantic_init_subclass__(**kwargs)
        named = cls.model_fields.get(cls.kit.service.discriminator) if hasattr(cls, "kit") else None
        if named is not None:
            cls.model_id = cast("str", named.default)

    @model_validator(mode="wrap")
    @classmethod
    def _judged(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(data, cls):
            return data
        given = _wire(data)
        verdict = cls._verdict(given)
        if refused(verdict, strict=True):
            raise _refusal(cls, verdict)
        return handler(_plain(cls._named(given)))

    @classmethod
    def _named(cls, given: dict[str, Any]) -> dict[str, Any]:
        """Return what was given under the fields' own names; spellings that differ have been refused before."""
        names = cls.kit.shape(cls.model_id).spellings
        own = {name: value for name, value in given.items() if names.get(name, name) == name}
        return {names[name]: value for name, value in given.items() if name not in own} | own

    @classmethod
    def _verdict(cls, given: object) -> Verdict:
        key = cls.kit.service.discriminator
        if not isinstance(given, dict):
            return judge(cls.kit, given)
        payload = {key: cls.model_id} | cast("dict[str, Any]", given)
        if payload[key] != cls.model_id:
            finding = Finding("not_allowed", key, f"this class asks for {cls.model_id} alone", cls.model_id)
            return Verdict(errors=(finding,))
        return judge(cls.kit, payload)

    def to_payload(self) -> dict[str, Any]:
        """Return the JSON object to be posted: the model's id and what the caller gave, nothing else."""
        return {self.kit.service.discriminator: self.model_id, **super().to_payload()}


def _refusal(cls: type[Request], verdict: Verdict) -> Exception:
    from .client.errors import ValidationError

    return ValidationError(model=cls.model_id, findings=refused(verdict, strict=True), verdict=verdict)


def _wire(value: Any) -> Any:
    """Return a value with every part in it in its wire form."""
    if isinstance(value, Part):
        return value.to_payload()
    if isinstance(value, dict):
        return {key: _wire(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list):
        return [_wire(item) for item in cast("list[Any]", value)]
    return value


def _plain(value: Any) -> Any:
    """Return a value with whole numbers as integers, as JSON has no other difference between 5 and 5.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in cast("dict[Any, Any]", value).items()}
    if isinstance(value, list):
        return [_plain(item) for item in cast("list[Any]", value)]
    return value
