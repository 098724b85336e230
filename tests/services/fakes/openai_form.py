"""What the services of OpenAI have in common: who may call, and the form of errors.

From the types of the SDK `openai` 3.57.0 (`_exceptions.py`, `_client.py`) and openai/openai-openapi (`openapi.yaml`
of 2026-08-21: `Error`, `ErrorResponse`, `components.securitySchemes.ApiKeyAuth`). Not verified against the service:
the wording of messages, and the codes `unknown_parameter`, `invalid_value`, `invalid_type`,
`missing_required_parameter`, `string_above_max_length` (seen in public reports, in no document); that a path which
does not exist is refused before the key is looked at.
"""

from __future__ import annotations

from tests.services.fakes.bodies import Wrong
from tests.services.fakes.frame import Fake, Refused
from tests.services.fakes.wire import Reply, Request

CODES = {
    "required": "missing_required_parameter",
    "additionalProperties": "unknown_parameter",
    "type": "invalid_type",
    "enum": "invalid_value",
    "const": "invalid_value",
    "maxLength": "string_above_max_length",
    "minLength": "string_below_min_length",
    "minimum": "integer_below_min_value",
    "maximum": "integer_above_max_value",
}


def error(
    status: int, message: str, kind: str = "invalid_request_error", param: str | None = None, code: str | None = None
) -> Reply:
    """Return an answer in the form of `ErrorResponse`."""
    return Reply(status, {"error": {"message": message, "type": kind, "param": param, "code": code}})


def invalid(wrong: Wrong) -> Reply:
    """Return the answer to a body that is refused."""
    code = CODES.get(wrong.kind, "invalid_value")
    message = {
        "missing_required_parameter": f"Missing required parameter: '{wrong.dotted}'.",
        "unknown_parameter": f"Unknown parameter: '{wrong.dotted}'.",
    }.get(code, f"Invalid value: {wrong.message}")
    if wrong.allowed:
        message = f"Invalid value. Supported values are: {', '.join(repr(value) for value in wrong.allowed)}."
    return error(400, message, param=wrong.dotted or None, code=code)


class OpenAIFake(Fake):
    """A service of OpenAI, below `/v1`."""

    prefix = "/v1"

    def headers(self) -> dict[str, str]:
        """Return the id of the request, which the SDK reads as `_request_id`."""
        return {
            "x-request-id": f"req_{self.number():032x}",
            "openai-processing-ms": "12",
            "openai-version": "2020-10-01",
        }

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the right bearer key."""
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not key:
            raise Refused(error(401, "You didn't provide an API key.", code=None))
        if key != self.key:
            raise Refused(error(401, "Incorrect API key provided.", code="invalid_api_key"))

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 for a path, 405 for a method that is not there."""
        if other_method:
            return error(405, f"Not allowed to {request.method} on {request.raw_path}.")
        return error(404, f"Invalid URL ({request.method} {request.raw_path})")

    def trouble(self, status: int) -> Reply:
        """Return what the SDK makes a RateLimitError or an InternalServerError of; `retry-after` is what it heeds."""
        if status == 429:
            limit = error(429, "Rate limit reached.", "requests", code="rate_limit_exceeded")
            return Reply(429, limit.value, headers={"retry-after": "0"})
        return error(status, "The server had an error while processing your request.", "server_error")
