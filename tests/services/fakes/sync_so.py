"""Sync's lip sync, from its pages alone: a generation for each key that a submission comes with.

Sources: sync.so/docs: /api-reference/guides/idempotency ("Use the optional Idempotency-Key header on POST /v2/generate
to identify one intended generation. If a request times out or two copies arrive concurrently, reusing the same key and
inputs prevents another generation and duplicate paid work"; JSON and multipart; case-sensitive, of the organization;
exactly one header of 1-128 characters of `[A-Za-z0-9._~-]+`, else 400 INVALID_IDEMPOTENCY_KEY).

Not verified: how long a key is known (a day here), that 409 is the answer while the first request is under way and 422
to other inputs (as in the draft of the RFC on the header), prices, and words of errors.
"""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from typing import Any

from tests.services.fakes.bodies import URL, Wrong, checked, items, one
from tests.services.fakes.frame import Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

MODELS = ("lipsync-2", "lipsync-2-pro")
INPUT = {"type": "object", "properties": {"type": one("video", "audio"), "url": URL}, "required": ["type", "url"]}
INPUT |= {"additionalProperties": False}
BODY = {
    "type": "object",
    "properties": {"model": one(*MODELS), "input": items(INPUT), "requestKey": {"type": "string"}, "webhookUrl": URL},
    "required": ["model", "input"],
    "additionalProperties": False,
}
WORDS = {"queued": "PENDING", "working": "PROCESSING", "done": "COMPLETED", "failed": "FAILED", "cancelled": "REJECTED"}


class SyncSo(Fake):
    """Generations, charged once for each key."""

    lifetime = 86400.0
    """Seconds for which a key is known."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, tuple[float, bytes, Run]] = {}
        """Key → when it came, with what, and what it began."""
        self.under_way: set[str] = set()
        """Keys whose first request is not answered yet."""
        self.slow_keys: dict[int, str] = {}
        self.later = 0.0
        """Seconds by which this clock is ahead: tests let time pass."""

    def calls(self) -> list[Call]:
        """Return the calls."""
        return [
            Call("POST", "/v2/generate", "submit", self.submit),
            Call("GET", "/v2/generate/(?P<id>[^/]+)", "status", self.retrieve),
        ]

    def credentials(self) -> dict[str, str]:
        """Return the key."""
        return {"x-api-key": self.key}

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key."""
        if request.headers.get("x-api-key") != self.key:
            raise refused(401, "Invalid API key")

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 or 405."""
        return Reply(405 if other_method else 404, {"message": "Not found"})

    def trouble(self, status: int) -> Reply:
        """Return an error."""
        return Reply(status, {"message": "Too many requests" if status == 429 else "Internal server error"})

    def respond(self, request: Request) -> Reply | None:
        """Answer; while a request is slow, its key is under way."""
        try:
            return super().respond(request)
        finally:
            if request.fault == "slow":
                self.under_way.discard(self.slow_keys.pop(id(request), ""))

    def submit(self, request: Request) -> Reply:
        """POST /v2/generate: a generation, or the one that the key began."""
        try:
            body = self._body(request)
            checked(body, BODY)
        except Wrong as wrong:
            raise refused(400, f"{wrong.dotted}: {wrong.message}") from None
        except ValueError:
            raise refused(400, "Invalid JSON") from None
        key = body.get("requestKey") or request.headers.get("idempotency-key")
        if key is not None and not re.fullmatch(r"[A-Za-z0-9._~-]{1,128}", key):
            raise refused(400, "Invalid idempotency key", "INVALID_IDEMPOTENCY_KEY")
        at, sent, run = self.keys.get(key or "", (0.0, b"", None))
        if run is not None and time.time() + self.later < at + self.lifetime:
            if sent != request.body:
                raise refused(422, "The key was used with other inputs", "IDEMPOTENCY_KEY_MISMATCH")
            if key in self.under_way:
                raise refused(409, "The first request is still under way", "IDEMPOTENCY_IN_PROGRESS")
            return Reply(201, self.shown(run))
        run = self.start(f"gen-{self.number()}", body["model"], body, "0.05", "USD", self.key)
        if key is not None:
            self.keys[key] = (time.time() + self.later, request.body, run)
            if request.fault == "slow":
                self.under_way.add(key)
                self.slow_keys[id(request)] = key
        return Reply(201, self.shown(run))

    def _body(self, request: Request) -> Any:
        if request.media_type != "multipart/form-data":
            return request.json()
        import json

        form = request.form()
        return form | {"input": [json.loads(form["input"])] if form["input"][0] == "{" else json.loads(form["input"])}

    def retrieve(self, request: Request, id: str) -> Reply:  # noqa: A002 (the name in the path)
        """GET /v2/generate/{id}: how far a generation is."""
        run = self.runs.get(id)
        if run is None:
            raise refused(404, "Generation not found")
        self.look(run)
        return Reply(200, self.shown(run))

    def shown(self, run: Run) -> dict[str, Any]:
        """Return a generation."""
        failed = run.state == "failed"
        return {
            "id": run.id,
            "model": run.model,
            "status": WORDS[run.state],
            "createdAt": datetime.fromtimestamp(run.created, UTC).isoformat(),
            "outputUrl": self.offer("mp4") if run.state == "done" else None,
            "error": "It failed" if failed else None,
            "error_code": "generation_failed" if failed else None,
        }

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return how a payload is sent."""
        return "POST", "/v2/generate", payload


def refused(status: int, message: str, error: str = "Error") -> Refused:
    """Return a refusal."""
    return Refused(Reply(status, {"message": message, "error": error}))
