"""Runway's API, from the types of its SDK and its pages alone.

Sources: runwayml 5.24.0 on PyPI (types of the five submissions that make films, `task_retrieve_response.py`,
`resources/tasks.py`, `_client.py`), docs.dev.runwayml.com/errors/errors ("Expect a JSON response with an error
member", 400, 401, 404, 405, 429, 502, 503, 504), /errors/task-failures (`SAFETY.INPUT.*`, `INTERNAL.BAD_OUTPUT.*`).
`facts/runway.json` has fields, words, ranges and lengths of every model of the five submissions, as the types and
their descriptions say them.

- Each request carries `Authorization: Bearer` and `X-Runway-Version: 2024-11-06`.
- Which fields a model has depends on the submission: gen4.5 has six ratios with a picture, and two with text alone.
- A task is PENDING or THROTTLED, RUNNING with `progress` from 0 to 1, then SUCCEEDED with `output`, a list of URLs
  that are new at each look.
- DELETE cancels a task that is not over and deletes one that is; either is gone afterwards (404). PENDING and
  THROTTLED are given back.
- Lengths are counted in UTF-16 code units where the description says so.

Not verified: the members of a 400 beside `error` (`issues` with `path` and `message`, `docUrl`), that unknown keys
are refused with 400, that a failed task is given back, the credits of models that no page gave (10 a second here),
ids (UUIDs), and which file a model makes but for MP4.
"""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.services.fakes.bodies import Wrong, checked
from tests.services.fakes.frame import Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

VERSION = "2024-11-06"
SUBMISSIONS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parent / "facts" / "runway.json").read_text("utf-8")
)
CREDITS = {"gen4.5": 12, "gen4_turbo": 5, "act_two": 5, "aleph2": 15}
"""A second."""
CREDITS_WITH_SOUND = {"veo3.1": (40, 20), "veo3.1_fast": (15, 10)}
MASTERS = ("422", "422 HQ", "4444")


def refused(status: int, message: str, **more: Any) -> Reply:
    """Return an error as the page on errors has it."""
    return Reply(status, {"error": message, **more})


def judged(body: Any, kind: str) -> None:
    """Raise `Wrong` where a body is not what this submission takes."""
    if not isinstance(body, dict) or body.get("model") not in SUBMISSIONS[kind]:
        raise Wrong(("model",), "enum", f"Invalid discriminator value. Expected {sorted(SUBMISSIONS[kind])}")
    schema = SUBMISSIONS[kind][body["model"]]
    checked(body, schema)
    counted(body, schema)
    together(body)


def counted(body: dict[str, Any], schema: dict[str, Any]) -> None:
    """Raise `Wrong` where a text is longer than so many UTF-16 code units."""
    for name, said in schema["properties"].items():
        for limit in [said, *said.get("anyOf", [])]:
            most, text = limit.get("maxUtf16"), body.get(name)
            if most is not None and isinstance(text, str) and len(text.encode("utf-16-le")) // 2 > most:
                raise Wrong((name,), "maxLength", f"String must contain at most {most} character(s)")


def together(body: dict[str, Any]) -> None:
    """Raise `Wrong` for what the descriptions say of several fields."""
    images = body.get("promptImage")
    positions = [image["position"] for image in images if "position" in image] if isinstance(images, list) else []
    if positions and "first" not in positions:
        raise Wrong(("promptImage",), "rule", "This model does not support generating with only a last frame")
    if len(set(positions)) < len(positions):
        raise Wrong(("promptImage",), "rule", "Each position may be given once")
    if "proresProfile" in body:
        form = body.get("outputFormat", "mp4")
        if form not in ("prores", "hdr_prores") or (form == "hdr_prores" and body["proresProfile"] not in MASTERS):
            raise Wrong(("proresProfile",), "rule", f"This profile is not available when outputFormat is {form}")
    shots = (body.get("providerSettings") or {}).get("multiPrompt") or []
    if shots and not 3 <= sum(shot["duration"] for shot in shots) <= 15:
        raise Wrong(("providerSettings", "multiPrompt"), "rule", "Total duration must be between 3 and 15 seconds")
    keyframes = body.get("keyframes") or []
    if len({"range" in frame for frame in keyframes}) > 1:
        raise Wrong(("keyframes",), "rule", "All keyframes must either set a range or none may")
    if body["model"] == "seedance2_5" and "promptVideo" in body:
        modes(body)


def modes(body: dict[str, Any]) -> None:
    """Raise `Wrong` for what the description of `mode` says (seedance2_5 with a video)."""
    mode = body.get("mode", "reference")
    if mode in ("extend", "edit") and not body.get("promptText"):
        raise Wrong(("promptText",), "rule", f"mode {mode} requires promptText")
    if mode in ("extend", "edit") and "ratio" in body:
        raise Wrong(("ratio",), "rule", f"mode {mode} does not accept ratio")
    if mode == "edit" and body.get("duration") != "auto":
        raise Wrong(("duration",), "rule", 'mode edit requires duration: "auto"')
    if body.get("draft") and body.get("outputFormat") == "mov":
        raise Wrong(("outputFormat",), "rule", "Draft mode only supports mp4")


class Runway(Fake):
    """Five submissions, tasks, and the organization."""

    def calls(self) -> list[Call]:
        """Return the calls of `api.md` that make films, and what goes with them."""
        task = r"/v1/tasks/(?P<task_id>[^/]+)"
        submissions = [Call("POST", f"/v1/(?P<kind>{kind})", "submit", self.submit) for kind in SUBMISSIONS]
        return [
            *submissions,
            Call("GET", task, "status", self.retrieve),
            Call("DELETE", task, "cancel", self.delete),
            Call("GET", "/v1/organization", "organization", self.organization),
        ]

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key or the version."""
        if request.headers.get("authorization") != f"Bearer {self.key}":
            raise Refused(refused(401, "The provided API key is not valid."))
        if request.headers.get("x-runway-version") != VERSION:
            raise Refused(refused(400, f"The X-Runway-Version header must be a known version, such as {VERSION}."))

    def credentials(self) -> dict[str, str]:
        """Return the key and the version."""
        return {**super().credentials(), "X-Runway-Version": VERSION}

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 for a path, 405 for a method that is not there."""
        return refused(405, "Method not allowed") if other_method else refused(404, "Not found")

    def trouble(self, status: int) -> Reply:
        """Return what the page on errors lists; 500 is not on it."""
        return refused(status, {429: "Too many requests"}.get(status, "The service is shedding load"))

    def submit(self, request: Request, kind: str) -> Reply:
        """POST /v1/image_to_video and its like: a task, charged."""
        try:
            body = request.json()
        except ValueError:
            raise Refused(refused(400, "The request body is not valid JSON.")) from None
        try:
            judged(body, kind)
        except Wrong as wrong:
            issues = [{"path": list(wrong.path), "message": wrong.message, "code": wrong.kind}]
            said = refused(400, "Validation of body failed", issues=issues, docUrl="https://docs.dev.runwayml.com/api")
            raise Refused(said) from None
        run = self.start(str(uuid.uuid4()), body["model"], body, self.credits(body), "credits", self.key)
        return Reply(200, {"id": run.id, "estimatedCost": {"credits": float(self.credits(body))}})

    def credits(self, body: dict[str, Any]) -> Decimal:
        """Return what a body costs."""
        seconds = body.get("duration", 5)
        rate = CREDITS.get(body["model"], 10)
        if body["model"] in CREDITS_WITH_SOUND:
            rate = CREDITS_WITH_SOUND[body["model"]][0 if body.get("audio", True) else 1]
        return Decimal(rate * (seconds if isinstance(seconds, int) else 15))

    def _run(self, task_id: str) -> Run:
        if task_id not in self.runs:
            raise Refused(refused(404, "Not found"))
        return self.runs[task_id]

    def retrieve(self, request: Request, task_id: str) -> Reply:
        """GET /v1/tasks/{id}: one of six forms, told apart by `status`."""
        run = self._run(task_id)
        state = self.look(run)
        created = datetime.fromtimestamp(run.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        credits_ = self.credits(run.payload)
        shown: dict[str, Any] = {"id": run.id, "createdAt": created}
        if state == "done":
            more = {
                "status": "SUCCEEDED",
                "output": [f"{self.offer('mp4')}?_jwt=fresh"],
                "cost": {"credits": int(credits_)},
            }
        elif state == "failed":
            self.refund(run)
            code = "SAFETY.INPUT.TEXT" if run.outcome == "content" else "INTERNAL.BAD_OUTPUT.CODE01"
            why = (
                "Content moderation rejected the prompt."
                if run.outcome == "content"
                else "An unexpected error occurred."
            )
            more = {"status": "FAILED", "failure": why, "failureCode": code, "cost": {"credits": 0}}
        else:
            more = {"status": "PENDING", "estimatedCost": {"credits": float(credits_)}}
            if state == "working":
                more = {**more, "status": "RUNNING", "progress": self.progress(run)}
        return Reply(200, {**shown, **more})

    def delete(self, request: Request, task_id: str) -> Reply:
        """DELETE /v1/tasks/{id}: cancelled or deleted; it cannot be fetched again."""
        run = self._run(task_id)
        if run.state == "queued":
            self.refund(run)
        del self.runs[task_id]
        return Reply(204)

    def organization(self, request: Request) -> Reply:
        """GET /v1/organization: the credits that are left."""
        spent = sum(charge.amount for charge in self.charges) - sum(refund.amount for refund in self.refunds)
        tier = {"maxMonthlyCreditSpend": 1_000_000, "models": {}}
        return Reply(200, {"creditBalance": 100_000 - int(spent), "tier": tier, "usage": {"models": {}}})

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and body of a payload: the submission whose fields it brings."""
        kinds = [kind for kind, models in SUBMISSIONS.items() if payload.get("model") in models]
        wanted = (
            "image_to_video"
            if "promptImage" in payload
            else "video_to_video"
            if VIDEOS & set(payload)
            else "text_to_video"
        )
        kind = wanted if wanted in kinds else kinds[0] if kinds else wanted
        return "POST", f"/v1/{kind}", payload


VIDEOS = {"promptVideo", "videoUri"}
