"""The answers of the service where nothing goes wrong."""

from __future__ import annotations

import json
import uuid as uuids
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from tests.fake.films import MEDIA
from tests.fake.messages import CREDENTIALS, Reply, Request, page, reply
from tests.fake.runs import Run, Runs
from tests.fake.settings import Settings
from tests.fake.windows import Windows

EDGE_LIMIT = 4_500_000
"""Bytes of a body beyond which the edge answers, before the service sees anything."""
PROMPT_CAPS = {"minimax-hailuo-02": 2000, "lightricks-ltx-2-fast": 3000}
ROUTES = {
    ("POST", "/generate-video"): "submit",
    ("POST", "/generate-video/extend"): "extend",
    ("GET", "/video/status"): "status",
    ("GET", "/generate-video/status"): "legacy",
    ("GET", "/generate-video/recover"): "recover",
    ("GET", "/generate-video/content"): "content",
    ("POST", "/check-balance"): "balance",
    ("GET", "/v1/video-models"): "catalogue",
}
"""Call → phase: what faults, limits and the log of requests call it."""
MODELS = {
    "veo2-video": "text+image->video",
    "sora-2": "text+image->video",
    "kling-v21-standard": "image->video",
    "hunyuan-video": "text->video",
    "midjourney-video": "image->video",
    "minimax/h3-max/multi-angle/image-to-video": "image->video",
}


@dataclass(frozen=True)
class Answer:
    """An answer, and the run that was started for it."""

    reply: Reply
    run: Run | None = None


@dataclass(frozen=True)
class Leak:
    """A key where no key belongs."""

    where: str
    """The origin or the address."""
    target: str
    names: str
    """The headers that held it, or `target` and `body`."""


def refusal(status: int, says: object, **more: object) -> Answer:
    """Return an error in the form of the guide, or in that of later documents where it is an object."""
    return Answer(reply(status, {"error": says, **({"status": status} if isinstance(says, str) else {}), **more}))


class Service:
    """Accounts, runs and their answers; one request after the other."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.runs = Runs(settings)
        self.windows = Windows(settings)
        self.leaks: list[Leak] = []
        self.seen_keys: set[str] = set()

    def phase(self, request: Request) -> str:
        """Name a request: one of the calls, `quote`, or `unknown`."""
        path = request.path
        if not path.startswith(self.settings.prefix + "/"):
            return "unknown"
        phase = ROUTES.get((request.method, path.removeprefix(self.settings.prefix)), "unknown")
        return "quote" if phase == "submit" and not request.key and request.header("x-x402") else phase

    def answer(self, phase: str, request: Request) -> Answer:
        """Do what a request asks for."""
        if phase == "unknown":
            self.look_for_keys(request, "outside of the service")
            return Answer(page(404, "No such page."))
        if request.key:
            self.seen_keys.add(request.key)
        if len(request.body) > EDGE_LIMIT:
            return Answer(Reply(413, b"Request Entity Too Large", "text/plain"))
        if phase not in ("quote", "catalogue") and (
            not request.key or (self.settings.keys and request.key not in self.settings.keys)
        ):
            return refusal(401, "Invalid session")
        calls: dict[str, Callable[[Request], Answer]] = {
            "submit": self._submit, "quote": self._quote, "extend": self._extend, "status": self._status,
            "legacy": self._legacy, "recover": self._recover, "content": self._content, "balance": self._balance,
            "catalogue": self._catalogue,
        }  # fmt: skip
        return calls[phase](request)

    def look_for_keys(self, request: Request, where: str) -> None:
        """Note every key that a request brings to a place where none belongs."""
        names = [
            name.lower()
            for name, value in request.headers
            if name.lower() in CREDENTIALS or any(key in value for key in self.seen_keys)
        ]
        text = request.body.decode("latin-1")
        names += ["target"] if any(key in request.target for key in self.seen_keys) else []
        names += ["body"] if any(key in text for key in self.seen_keys) else []
        if names:
            self.leaks.append(Leak(where, request.target, ", ".join(names)))

    # ---------------------------------------------------------------------------------------------------- submissions

    def _object(self, request: Request) -> dict[str, Any] | None:
        try:
            value = json.loads(request.body or b"{}")
        except (ValueError, RecursionError):
            return None
        return cast("dict[str, Any]", value) if isinstance(value, dict) else None

    def _submit(self, request: Request) -> Answer:
        payload = self._object(request)
        if payload is None or not isinstance(payload.get("model"), str):
            return refusal(400, "Invalid request body")
        model, prompt = str(payload["model"]), str(payload.get("prompt") or "")
        if model == "kling-v21-standard" and not any(name in payload for name in ("imageDataUrl", "imageUrl", "image")):
            says = "Kling 2.1 Standard requires an input image. Please select an image to generate a video."
            return refusal(400, says)
        if len(prompt) > (cap := PROMPT_CAPS.get(model, 1_000_000)):
            return refusal(400, f"Prompt is too long. Please keep it under {cap} characters.")
        if "please block" in prompt:
            says = "Your prompt was blocked due to safety concerns. Please modify your prompt."
            return refusal(400, {"message": says, "type": "CONTENT_POLICY_VIOLATION"})
        if self.runs.balance(request.key) < self.settings.price:
            return refusal(402, "Insufficient balance", requiredBalance=float(self.settings.price))
        run = self.runs.start(payload, request.key, request.body, model)
        return Answer(reply(202, self.accepted(run)), run)

    def accepted(self, run: Run) -> dict[str, Any]:
        """Return what an accepted submission is told."""
        return {
            "runId": run.run_id,
            "id": run.run_id,
            "status": "pending",
            "model": run.model,
            "cost": float(self.settings.price),
            "paymentSource": "USD",
            "remainingBalance": float(self.runs.balance(run.key)),
            "prechargeLabel": f"${self.settings.price}",
        }

    def _quote(self, request: Request) -> Answer:
        payload = self._object(request)
        if payload is None or not isinstance(payload.get("model"), str):
            return refusal(400, "Invalid request body")
        if self.settings.quote == "202":
            run = self.runs.start(payload, None, request.body, str(payload["model"]))
            return Answer(reply(202, self.accepted(run)), run)
        offer = f"pay_{uuids.uuid4().hex[:16]}"
        until = datetime.now(UTC) + timedelta(minutes=15)
        says = {"message": "Payment required", "type": "insufficient_quota", "code": "insufficient_quota"}
        payment = {
            "version": 1,
            "paymentId": offer,
            "requestHash": uuids.uuid4().hex,
            "expiresAt": until.isoformat(timespec="seconds").replace("+00:00", "Z"),
            "amountUsd": float(self.settings.price),
            "statusUrl": f"/api/x402/status/{offer}",
            "completeUrl": f"/api/x402/complete/{offer}",
            "accepted": [{"scheme": "nano", "network": "nano-mainnet"}],
        }
        return Answer(reply(402, {"error": says, "payment": payment, "x402Version": 1, "accepts": []}))

    def _extend(self, request: Request) -> Answer:
        payload = self._object(request)
        if payload is None:
            return refusal(400, "Invalid request body")
        run = self._own(str(payload.get("runId") or payload.get("taskId") or ""), request)
        if isinstance(run, Answer):
            return run
        index = payload.get("index", 0)
        if run.model != "midjourney-video" or self.runs.state(run) != "completed" or index not in (0, 1, 2, 3):
            return refusal(400, "This video cannot be extended")
        if self.runs.balance(request.key) < self.settings.price:
            return refusal(402, "Insufficient balance", requiredBalance=float(self.settings.price))
        new = self.runs.start(payload, request.key, request.body, run.model)
        body = {
            "success": True, "runId": new.run_id, "id": new.run_id, "taskId": new.run_id, "status": "pending",
            "model": new.model, "message": f"Extending video {int(index) + 1} by 5 seconds...", "eta": 60,
        }  # fmt: skip
        return Answer(reply(202, body), new)

    # --------------------------------------------------------------------------------------------------------- looks

    def _own(self, run_id: str, request: Request) -> Run | Answer:
        """Return a run of the caller, or the refusal."""
        if not run_id:
            return refusal(400, "Missing requestId")
        run = self.runs.get(run_id)
        if run is None or request.at - run.started < self.settings.early_404:
            return refusal(404, "Video request not found")
        return run if run.key == request.key else refusal(403, "This video belongs to another account")

    def run_of(self, request: Request) -> Run | None:
        """Return the run that a look is about."""
        asked = request.query
        return self.runs.get(asked.get("requestId") or asked.get("runId") or asked.get("id") or "")

    def _status(self, request: Request) -> Answer:
        asked = request.query
        run = self._own(asked.get("requestId") or asked.get("runId") or asked.get("id") or "", request)
        if isinstance(run, Answer):
            return run
        return Answer(reply(200, self.runs.nested(run) if self.settings.dialect == "nested" else self.runs.flat(run)))

    def _legacy(self, request: Request) -> Answer:
        asked = request.query
        if not asked.get("modelSlug") and not asked.get("model"):
            return refusal(400, "Missing model")
        run = self._own(asked.get("runId") or asked.get("requestId") or "", request)
        return run if isinstance(run, Answer) else Answer(reply(200, self.runs.legacy(run)))

    def _recover(self, request: Request) -> Answer:
        asked = request.query
        try:
            limit = int(asked.get("limit", "10"))
        except ValueError:
            limit = 0
        if not 1 <= limit <= 50:
            return refusal(400, "limit must be between 1 and 50")
        uuid = asked.get("conversationUUID") or None
        rows = self.runs.listed(request.key, model=asked.get("model") or None, uuid=uuid, limit=limit)
        return Answer(reply(200, {"data": rows}))

    def _content(self, request: Request) -> Answer:
        asked = request.query
        if not asked.get("model"):
            return refusal(400, "Missing model")
        run = self._own(asked.get("runId", ""), request)
        if isinstance(run, Answer):
            return run
        variant = asked.get("variant", "video")
        if variant not in ("video", "thumbnail", "spritesheet"):
            return refusal(400, "Unknown variant")
        if self.runs.state(run) != "completed":
            return refusal(404, "Video not found")
        kind = (run.film or self.settings.film) if variant == "video" else "jpg"
        if self.settings.content == "bytes":
            return Answer(Reply(200, self.runs.film(run, kind), MEDIA[kind]))
        return Answer(Reply(302, b"", None, (("Location", f"{self.runs.films_url}/films/{run.run_id}.{kind}"),)))

    def _balance(self, request: Request) -> Answer:
        amount = self.runs.balance(request.key)
        body = {"usd_balance": f"{amount:.8f}", "nano_balance": "26.71801147", "nanoDepositAddress": "nano_3fake"}
        return Answer(reply(200, body))

    def _catalogue(self, request: Request) -> Answer:
        whole = request.query.get("detailed", "true") != "false"
        data = [self._record(name, modality, whole=whole) for name, modality in MODELS.items()]
        return Answer(reply(200, {"object": "list", "data": data, "meta": {"count": len(data)}}))

    def _record(self, name: str, modality: str, *, whole: bool) -> dict[str, Any]:
        record: dict[str, Any] = {"id": name, "object": "model", "created": 1_780_000_000, "owned_by": "unknown"}
        if whole:
            record |= {
                "name": name, "architecture": {"modality": modality, "output_modalities": ["video"]},
                "pricing": {"currency": "USD", "per_video": float(self.settings.price)},
                "capabilities": {"video_generation": True},
                "supported_parameters": {"parameters": {}, "defaults": {}},
            }  # fmt: skip
        return record
