"""fal's queue, from its pages, the inputs in its JavaScript client and the calls of its Python client alone.

Sources: fal.ai/docs/api-reference/inference-api (and openapi/queue.json, /queue/status, /queue/cancel),
/documentation/model-apis/queue, /errors, /request-errors; types of @fal-ai/client 1.10.1 on npm (`endpoints.d.ts`,
`common.d.ts`); fal-client 1.0.3 on PyPI. `facts/fal.json` has fields, words and lengths of 61 of the 1,200 endpoints,
as the types say them.

- `POST /{owner}/{app}/{path}` with the whole model id; status, result and cancel are below
  `/{owner}/{app}/requests/{id}`, without the path ("The status, result, and cancel URLs use only the owner and the
  app. Do not build these URLs yourself").
- The status is answered with 202 until it is COMPLETED, then with 200. There is no status of failure: the result is
  then an error.
- Errors of a model: `detail` is a list of `loc`, `msg`, `type`, with the header `X-Fal-Retryable`. Errors of the
  platform: `detail` is a text, beside `error_type` and `X-Fal-Error-Type`.
- PUT cancels: 200 OK while queued, 202 CANCELLATION_REQUESTED while at work, 400 ALREADY_COMPLETED, 404 NOT_FOUND.
- "Server errors (HTTP 500+) are never charged"; a 422 "may be billed if a runner used GPU time": here it is given
  back.

Not verified: that the queue takes a body that its model will refuse (the pages have validation as an error of the
model; `early=True` refuses at once), what is answered for a result that is not ready (400), statuses of cancelled
requests, ranges of flux/dev and cfg_scale (the model's page), that models ignore unknown keys, prices. A request
without a key is refused here, although public models take some.
"""

from __future__ import annotations

import base64
import json
import uuid
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.services.fakes.bodies import Wrong, checked, number, whole
from tests.services.fakes.frame import FILES, Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

MODELS: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "facts" / "fal.json").read_text("utf-8"))
RANGES = {
    "cfg_scale": number(0, 1),
    "num_images": whole(1, 4),
    "guidance_scale": number(1, 20),
    "num_inference_steps": whole(1, 50),
}
TYPES = {"required": "missing", "enum": "literal_error", "maxLength": "string_too_long", "pattern": "url_parsing"}
TYPES |= {"minimum": "greater_than_equal", "maximum": "less_than_equal"}


def platform(status: int, detail: str, error_type: str) -> Reply:
    """Return an error of the platform."""
    return Reply(status, {"detail": detail, "error_type": error_type}, headers={"X-Fal-Error-Type": error_type})


def of_model(loc: tuple[str | int, ...], message: str, kind: str) -> Reply:
    """Return an error of a model: the input is wrong, and will stay so."""
    where = {"loc": ["body", *loc], "msg": message, "type": kind, "url": f"https://docs.fal.ai/errors#{kind}"}
    return Reply(422, {"detail": [where]}, headers={"X-Fal-Retryable": "false"})


class Fal(Fake):
    """The queue: a submission, its status, its result, and its end."""

    def __init__(self, early: bool = False) -> None:
        super().__init__()
        self.early = early
        """Whether a body that the model refuses is refused when it is submitted."""

    def calls(self) -> list[Call]:
        """Return the calls of `openapi/queue.json`, streams aside."""
        request = r"/(?P<app>[^/]+/[^/]+)/requests/(?P<request_id>[^/]+)"
        return [
            Call("GET", f"{request}/status", "status", self.status),
            Call("PUT", f"{request}/cancel", "cancel", self.cancel),
            Call("GET", request, "result", self.result),
            Call("POST", r"/(?P<model>[^/]+/[^/]+(?:/[^/]+)*)", "submit", self.submit),
        ]

    def headers(self) -> dict[str, str]:
        """Return the id of the exchange."""
        return {"x-fal-request-id": str(uuid.uuid4())}

    def credentials(self) -> dict[str, str]:
        """Return the key, which is no bearer key."""
        return {"Authorization": f"Key {self.key}"}

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key."""
        if request.headers.get("authorization") != f"Key {self.key}":
            raise Refused(Reply(401, {"detail": "Authentication is required to access this application."}))

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 for a path, 405 for a method that is not there."""
        return Reply(405, {"detail": "Method Not Allowed"}) if other_method else Reply(404, {"detail": "Not Found"})

    def trouble(self, status: int) -> Reply:
        """Return an error of the platform."""
        kind = {429: "rate_limit_exceeded", 503: "runner_scheduling_failure"}.get(status, "internal_error")
        return platform(status, "The request could not be handled", kind)

    def submit(self, request: Request, model: str) -> Reply:
        """POST /{model}: it waits in the queue, and will be paid."""
        if model not in MODELS:
            raise Refused(Reply(404, {"detail": f"Application '{model}' not found"}))
        try:
            body = request.json()
        except ValueError:
            raise Refused(of_model((), "JSON decode error", "json_invalid")) from None
        wrong = self.wrong(model, body)
        if wrong and self.early:
            raise Refused(wrong)
        run = self.start(str(uuid.uuid4()), model, body, self.price(model, body), "USD", self.key)
        run.extra["wrong"] = wrong
        run.extra["webhook"] = request.query.get("fal_webhook")
        return Reply(200, {**self.addresses(run), "status": "IN_QUEUE", "queue_position": 0})

    def wrong(self, model: str, body: Any) -> Reply | None:
        """Return what the model says of a body that it refuses."""
        schema = MODELS[model]
        ranges = {name: said for name, said in RANGES.items() if name in schema["properties"]}
        try:
            checked(body, {**schema, "properties": {**schema["properties"], **ranges}})
        except Wrong as wrong:
            return of_model(wrong.path, wrong.message, TYPES.get(wrong.kind, f"{wrong.kind}_error"))
        return None

    def price(self, model: str, body: Any) -> Decimal:
        """Return what it costs: by the picture, or by the second."""
        if model == "fal-ai/flux/dev":
            return Decimal("0.025") * (body.get("num_images", 1) if isinstance(body, dict) else 1)
        digits = "".join(filter(str.isdigit, str(body.get("duration", "5") if isinstance(body, dict) else "5")))
        return Decimal("0.10") * int(digits or "5")

    def addresses(self, run: Run) -> dict[str, str]:
        """Return the id of a request and its three URLs."""
        url = f"{self.origin}/{'/'.join(run.model.split('/')[:2])}/requests/{run.id}"
        return {"request_id": run.id, "response_url": url, "status_url": f"{url}/status", "cancel_url": f"{url}/cancel"}

    def _run(self, app: str, request_id: str) -> Run:
        run = self.runs.get(request_id)
        if run is None or "/".join(run.model.split("/")[:2]) != app:
            raise Refused(Reply(404, {"detail": "Request not found", "status": "NOT_FOUND"}))
        return run

    def failure(self, run: Run) -> Reply | None:
        """Return the error that a request ends with."""
        if run.state == "cancelled":
            return platform(499, "Request was cancelled", "client_cancelled")
        if run.extra["wrong"]:
            return run.extra["wrong"]
        if run.outcome == "content":
            return of_model(("prompt",), "The content was flagged by a content checker.", "content_policy_violation")
        return platform(500, "Internal error", "internal_error") if run.outcome == "failed" else None

    def status(self, request: Request, app: str, request_id: str) -> Reply:
        """GET …/status: IN_QUEUE, IN_PROGRESS or COMPLETED."""
        run = self._run(app, request_id)
        state, addresses = self.look(run), self.addresses(run)
        if state == "queued":
            return Reply(
                202, {**addresses, "status": "IN_QUEUE", "queue_position": max(0, self.queued_looks - run.looks)}
            )
        logs = [{"timestamp": "2026-11-29T00:00:00Z", "level": "INFO", "source": "USER", "message": "50%"}]
        shown = {**addresses, "logs": logs if request.query.get("logs", "").lower() in ("1", "true") else None}
        if state == "working":
            return Reply(202, {**shown, "status": "IN_PROGRESS"})
        shown |= {"status": "COMPLETED", "metrics": {"inference_time": 1.5}}
        failure = self.failure(run)
        if failure is None:
            return Reply(200, shown)
        self.refund(run)
        detail = failure.value["detail"]
        text = detail if isinstance(detail, str) else detail[0]["msg"]
        return Reply(200, {**shown, "error": text, "error_type": failure.value.get("error_type", "validation_error")})

    def result(self, request: Request, app: str, request_id: str) -> Reply:
        """GET the response: what the model answers, or its error."""
        run = self._run(app, request_id)
        if run.state in ("queued", "working"):
            raise Refused(Reply(400, {"detail": "Request is still in progress"}))
        failure = self.failure(run)
        if failure is not None:
            self.refund(run)
            return failure
        return Reply(200, self.made(run))

    def made(self, run: Run) -> dict[str, Any]:
        """Return what a model makes: pictures, or a film."""
        if run.model != "fal-ai/flux/dev":
            film = {"url": self.offer("mp4"), "content_type": "video/mp4", "file_name": "out.mp4"}
            return {"video": {**film, "file_size": len(FILES["mp4"])}, "seed": 7}
        suffix = "png" if run.payload.get("output_format") == "png" else "jpg"
        media_type = "image/png" if suffix == "png" else "image/jpeg"
        inline = f"data:{media_type};base64,{base64.b64encode(FILES[suffix]).decode()}"
        pictures = [
            {
                "url": inline if run.payload.get("sync_mode") else self.offer(suffix),
                "width": 16,
                "height": 16,
                "content_type": media_type,
            }
            for _ in range(run.payload.get("num_images", 1))
        ]
        return {
            "images": pictures,
            "timings": {},
            "seed": 7,
            "has_nsfw_concepts": [False] * len(pictures),
            "prompt": run.payload["prompt"],
        }

    def cancel(self, request: Request, app: str, request_id: str) -> Reply:
        """PUT …/cancel: out of the queue, or a signal to the runner."""
        run = self._run(app, request_id)
        if run.state in ("done", "failed", "cancelled"):
            return Reply(400, {"status": "ALREADY_COMPLETED"})
        waiting = run.state == "queued"
        run.state = "cancelled"
        if waiting:
            self.refund(run)
        return Reply(200, {"status": "OK"}) if waiting else Reply(202, {"status": "CANCELLATION_REQUESTED"})

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and body of a payload: the model is in the path alone."""
        body = {name: value for name, value in payload.items() if name != "model"}
        return "POST", f"/{payload.get('model', '')}", body
