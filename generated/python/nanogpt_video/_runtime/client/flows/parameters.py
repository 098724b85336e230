"""Parameters of calls other than requests for a model: validated by the matrix before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ... import checks
from ...service import Operation, Parameter
from ...verdict import Finding, Findings, Verdict
from ..errors import ValidationError
from .bodies import texts


def checked(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a call without those that are None; raise `ValidationError` for invalid parameters."""
    values = {name: value for name, value in given.items() if value is not None}
    found = Findings()
    for name in operation.parameters:
        if name not in values and operation.parameters[name].required:
            checks.missing(found, name)
    for name, value in values.items():
        parameter = operation.parameters.get(name)
        if parameter is None:
            found.add("unknown_field", name, f"is not a parameter of {operation.id}")
        else:
            _check(found, name, value, parameter)
    if found:
        raise _refused(operation, tuple(found))
    return values


def not_allowed(operation: Operation, name: str, message: str, hint: str) -> ValidationError:
    """Return the error for a job that a call does not accept."""
    return _refused(operation, (Finding("not_allowed", name, message, hint),))


def _refused(operation: Operation, findings: tuple[Finding, ...]) -> ValidationError:
    return ValidationError(model=operation.id, findings=findings, verdict=Verdict(errors=findings))


def in_query(values: Mapping[str, Any]) -> dict[str, list[str]]:
    """Return parameters as texts of a query, which has values as a form has them."""
    return {name: texts(value) for name, value in values.items()}


def _check(found: Findings, name: str, value: Any, parameter: Parameter) -> None:
    low, high = parameter.minimum, parameter.maximum
    match parameter.kind:
        case "integer":
            checks.integer(found, name, value, _whole(low), _whole(high), parameter.values)
        case "number":
            checks.number(found, name, value, low, high)
        case "choice":
            checks.choice(found, name, value, parameter.values)
        case "text":
            checks.text(found, name, value)
        case "flag":
            checks.flag(found, name, value)
        case "other":
            pass


def _whole(limit: float | None) -> int | None:
    return None if limit is None else int(limit)
