"""Arguments of client methods: validate requests, and convert jobs and receipts."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias, TypedDict, runtime_checkable

from ..normalise import Normalised, normalise
from ..redact import shorten
from ..validation import UNLISTED, refused
from ..verdict import Verdict, renamed
from .context import Context
from .errors import ConfigurationError, UnlistedWarning, ValidationError
from .flows import answers
from .flows.budgets import Budget
from .flows.receipts import Receipt
from .job import Handle
from .ledger.spending import Money

DEPRECATIONS = frozenset({"deprecated_model", "deprecated_field"})


@runtime_checkable
class Request(Protocol):
    """A request class of the generated package, or any object with a wire form."""

    def to_payload(self) -> dict[str, Any]:
        """Return the JSON object to be posted."""
        ...


class SubmissionOptions(TypedDict, total=False):
    """Options of `submit` that `run` takes too."""

    strict: bool
    extra: Mapping[str, Any] | None
    settle: float | None
    repeat_on_doubt: bool
    max_cost: Money | None
    budget: Budget | None
    check_balance: bool


Submittable: TypeAlias = "Request | Mapping[str, Any]"


def prepare(
    context: Context, request: Submittable, *, strict: bool, extra: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return the payload of a valid request in wire form; raise `ValidationError` for an invalid request.

    `extra` is added without validation: fields that the service takes and the matrix does not have yet.
    """
    normalised, verdict = judged(context, request)
    payload = normalised.payload
    for change in normalised.changes:
        context.watch.log.info("%s: %s %s", payload[context.kit.service.discriminator], change.field, change.message)
    findings = refused(verdict, strict=strict)
    if findings:
        model = payload.get(context.kit.service.discriminator)
        name = shorten(model) if isinstance(model, str) and model else f"no {context.kit.service.discriminator}"
        raise ValidationError(model=name, findings=findings, verdict=verdict)
    for warning in (*filter(None, (normalised.former,)), *verdict.warnings):
        if warning.code in DEPRECATIONS:
            hint = f" (use {warning.hint})" if warning.hint else ""
            # The third frame is the line that called `submit`.
            warnings.warn(f"{warning.field}: {warning.message}{hint}", DeprecationWarning, stacklevel=3)
        elif warning.code == UNLISTED:
            model = payload[context.kit.service.discriminator]
            warnings.warn(f"{model}: {warning.field} {warning.message}", UnlistedWarning, stacklevel=3)
    return {**payload, **_unknown(context, payload, extra or {})}


def judged(context: Context, request: Submittable) -> tuple[Normalised, Verdict]:
    """Return a request in wire form, and the verdict on it, which names fields as they were given."""
    normalised = normalise(context.kit, payload_of(request))
    return normalised, renamed(normalised.verdict(context.kit), normalised.names)


def _unknown(context: Context, payload: Mapping[str, Any], extra: Mapping[str, Any]) -> Mapping[str, Any]:
    model = payload[context.kit.service.discriminator]
    listed = [name for name in extra if name in payload or name in context.kit.shape(model).spellings]
    if listed:
        raise ConfigurationError(
            f"extra holds {', '.join(map(repr, listed))}, which the matrix lists for {model}: put it into the request, "
            "or send the whole payload with submit_unchecked"
        )
    return extra


def forms_of(context: Context, request: Submittable) -> tuple[dict[str, Any], ...]:
    """Return the forms in which a request may have been sent: as it is, and in wire form."""
    given = payload_of(request)
    written = normalise(context.kit, given).payload
    return (given,) if written == given else (given, written)


def payload_of(request: Submittable) -> dict[str, Any]:
    """Return the wire form of a request."""
    if isinstance(request, Mapping):
        return dict(request)
    if isinstance(request, type):
        raise TypeError(f"a request is an object: write {request.__name__}(…), not {request.__name__}")
    if isinstance(request, Request):  # pyright: ignore[reportUnnecessaryIsInstance]: callers without a type checker
        return request.to_payload()
    raise TypeError(f"a request is a request object or a mapping, not {type(request).__name__}")


def reference(job: Handle | str) -> tuple[str, str | None]:
    """Return the run id and the model of a job; raise `ValueError` for an empty run id."""
    handle = Handle(run_id=job) if isinstance(job, str) else job
    return handle.run_id, handle.model


def receipt_fields(source: Receipt | Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a handle from a receipt, or from a saved `Handle.as_dict()`; unknown keys are left out."""
    names = ("run_id", "model", "currency", "since", "length", "cost", "balance")
    saved = {name: getattr(source, name) for name in names} if isinstance(source, Receipt) else source
    fields = {name: saved.get(name) for name in names[:5]}
    return {**fields, **{name: answers.money(iter([saved.get(name)])) for name in ("cost", "balance")}}
