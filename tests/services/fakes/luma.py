"""Luma's Dream Machine, from the types of its SDK and its OpenAPI document alone.

Sources: lumaai 1.21.0 on PyPI (`types/…`, `resources/…`, base URL `/dream-machine/v1`), lumalabs/lumaai-api
`openapi.yaml` (v1alpha: statuses 201 and 204, `Error.detail`, limit and offset of the list).

- Films by POST /generations/video or /generations, pictures by POST /generations/image; also modify, reframe, upscale
  and audio.
- A generation is queued, dreaming, completed or failed (`failure_reason`). No progress. `assets.video` or
  `assets.image` is on another origin.
- `sync` on a picture: "Create image in synchronous mode and return completed image", so the answer to the submission
  is completed.
- DELETE answers 204, and the generation is gone. There is no cancel.
- `duration` and `resolution` are open: words of the list or any other text. `/credits` is in USD cents.

Not verified: that a wrong body is 400 with a text in `detail`, which names the field; that unknown keys are ignored;
that a running generation may be deleted, and is not given back; that a failed one is; prices (a cent a megapixel of
film here: 32 a second for ray-2, 11 for ray-flash-2, 1.5 a picture); the words for blocked content.
"""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from tests.services.fakes.bodies import BOOL, URL, Wrong, checked, items, number, one, text, whole
from tests.services.fakes.frame import Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

RAYS, PHOTONS = ("ray-2", "ray-flash-2"), ("photon-1", "photon-flash-1")
RATIOS = one("1:1", "16:9", "9:16", "4:3", "3:4", "21:9", "9:21")
STRENGTHS = one(*[f"{how}_{n}" for how in ("adhere", "flex", "reimagine") for n in (1, 2, 3)])
PRICES = {"ray-2": "32", "ray-flash-2": "11", "photon-1": "1.5", "photon-flash-1": "0.4"}


def taking(required: str, /, **properties: Any) -> dict[str, Any]:
    """Return the schema of an object that may have other keys."""
    return {"type": "object", "properties": properties, "required": required.split()}


FRAME = {
    "type": "object",
    "required": ["type"],
    "properties": {"type": one("generation", "image")},
    "allOf": [
        {"if": {"properties": {"type": {"const": kind}}, "required": ["type"]}, "then": taking(name, **{name: said})}
        for kind, name, said in (("image", "url", URL), ("generation", "id", text(1)))
    ],
}
MEDIA = taking("url", url=URL)
PICTURE = taking("", url=URL, weight=number())
SHARED = {"callback_url": URL, "prompt": text()}
GRID = {name: whole() for name in ("grid_position_x", "grid_position_y", "resized_height", "resized_width")}
GRID |= {name: whole() for name in ("x_end", "x_start", "y_end", "y_start")}
BODIES = {
    "video": taking(
        "model",
        **SHARED,
        model=one(*RAYS),
        aspect_ratio=RATIOS,
        concepts=items(taking("key", key=text(1))),
        duration=text(1),
        generation_type=one("video"),
        keyframes=taking("", frame0=FRAME, frame1=FRAME),
        loop=BOOL,
        resolution=text(1),
    ),
    "image": taking(
        "model",
        **SHARED,
        model=one(*PHOTONS),
        aspect_ratio=RATIOS,
        character_ref=taking("", identity0=taking("", images=items(text(1)))),
        format=one("jpg", "png"),
        generation_type=one("image"),
        image_ref=items(PICTURE),
        modify_image_ref=PICTURE,
        style_ref=items(PICTURE),
        sync=BOOL,
        sync_timeout=number(),
    ),
    "video/modify": taking(
        "model generation_type media mode",
        **SHARED,
        model=one(*RAYS),
        generation_type=one("modify_video"),
        media=MEDIA,
        mode=STRENGTHS,
        first_frame=MEDIA,
    ),
    "video/reframe": taking(
        "model generation_type media aspect_ratio",
        **SHARED,
        **GRID,
        model=one(*RAYS),
        generation_type=one("reframe_video"),
        media=MEDIA,
        aspect_ratio=RATIOS,
        first_frame=MEDIA,
    ),
    "image/reframe": taking(
        "model generation_type media aspect_ratio",
        **SHARED,
        **GRID,
        model=one(*PHOTONS),
        generation_type=one("reframe_image"),
        media=MEDIA,
        aspect_ratio=RATIOS,
        format=one("jpg", "png"),
    ),
    "upscale": taking("", callback_url=URL, generation_type=one("upscale_video"), resolution=text(1)),
    "audio": taking("", callback_url=URL, generation_type=one("add_audio"), prompt=text(), negative_prompt=text()),
}


def refused(status: int, detail: str) -> Refused:
    """Return a refusal in the form of `Error`."""
    return Refused(Reply(status, {"detail": detail}))


class Luma(Fake):
    """Generations, below `/dream-machine/v1`."""

    prefix = "/dream-machine/v1"

    def calls(self) -> list[Call]:
        """Return the calls of `api.md`."""
        kinds = "|".join(kind for kind in BODIES if kind not in ("upscale", "audio"))
        one_of_them = r"/generations/(?P<generation_id>[0-9a-f-]{36})"
        return [
            Call("POST", "/generations", "submit", self.submit),
            Call("POST", f"/generations/(?P<kind>{kinds})", "submit", self.submit),
            Call("POST", f"{one_of_them}/(?P<kind>upscale|audio)", "extend", self.extend),
            Call("GET", "/generations", "list", self.list),
            Call("GET", "/generations/concepts/list", "concepts", self.concepts),
            Call("GET", "/generations/(?P<generation_id>[^/]+)", "status", self.retrieve),
            Call("DELETE", "/generations/(?P<generation_id>[^/]+)", "delete", self.delete),
            Call("GET", "/credits", "credits", self.credits),
            Call("GET", "/ping", "ping", self.ping),
        ]

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key."""
        if request.headers.get("authorization") != f"Bearer {self.key}":
            raise refused(401, "Invalid API key provided")

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 or 405."""
        return Reply(405, {"detail": "Method Not Allowed"}) if other_method else Reply(404, {"detail": "Not Found"})

    def trouble(self, status: int) -> Reply:
        """Return an `Error`."""
        return Reply(status, {"detail": {429: "Rate limit exceeded"}.get(status, "Internal server error")})

    def _body(self, request: Request, kind: str) -> dict[str, Any]:
        try:
            body = request.json()
            checked(body, BODIES[kind])
        except ValueError:
            raise refused(400, "Invalid JSON") from None
        except Wrong as wrong:
            raise refused(400, f"{wrong.dotted}: {wrong.message}") from None
        if self.blocked():
            raise refused(400, "Prompt not allowed because advanced moderation failed")
        return body

    def submit(self, request: Request, kind: str = "video") -> Reply:
        """POST /generations/…: a generation, charged in cents."""
        body = self._body(request, kind)
        price = Decimal(PRICES[body["model"]])
        if kind.startswith("video"):
            digits = "".join(filter(str.isdigit, body.get("duration", "5s")))
            price *= int(digits or "5")
        run = self.start(str(uuid.uuid4()), body["model"], body, price, "cents", self.key)
        run.extra["type"] = kind.partition("/")[0]
        if body.get("sync"):
            run.state = "done" if run.outcome == "done" else "failed"
        return Reply(201, self.shown(run))

    def extend(self, request: Request, generation_id: str, kind: str) -> Reply:
        """POST /generations/{id}/upscale or audio: the same film, larger or with sound."""
        body, source = self._body(request, kind), self._run(generation_id)
        if source.state != "done":
            raise refused(400, "The generation is not completed")
        run = self.start(str(uuid.uuid4()), source.model, body, Decimal(PRICES[source.model]), "cents", self.key)
        run.extra["type"] = "video"
        return Reply(201, self.shown(run))

    def shown(self, run: Run) -> dict[str, Any]:
        """Return a run as `Generation`."""
        assets = None
        if run.state == "done":
            suffix = "mp4" if run.extra["type"] == "video" else run.payload.get("format", "jpg")
            assets = {run.extra["type"]: self.offer(suffix)}
        reason = "Content moderation" if run.outcome == "content" else "Job failed"
        return {
            "id": run.id,
            "generation_type": run.extra["type"],
            "state": {"working": "dreaming", "done": "completed"}.get(run.state, run.state),
            "failure_reason": reason if run.state == "failed" else None,
            "created_at": datetime.fromtimestamp(run.created, UTC).isoformat().replace("+00:00", "Z"),
            "assets": assets,
            "model": run.model,
            "request": run.payload,
        }

    def _run(self, generation_id: str) -> Run:
        if generation_id not in self.runs:
            raise refused(404, "Generation not found")
        return self.runs[generation_id]

    def retrieve(self, request: Request, generation_id: str) -> Reply:
        """GET /generations/{id}: how it stands."""
        run = self._run(generation_id)
        if self.look(run) == "failed":
            self.refund(run)
        return Reply(200, self.shown(run))

    def delete(self, request: Request, generation_id: str) -> Reply:
        """DELETE /generations/{id}: gone."""
        del self.runs[self._run(generation_id).id]
        return Reply(204)

    def list(self, request: Request) -> Reply:
        """GET /generations: a page, the newest first."""
        limit, offset = request.query.get("limit", "100"), request.query.get("offset", "0")
        if not (limit.isdecimal() and offset.isdecimal()):
            raise refused(400, "limit and offset are whole numbers")
        runs = list(reversed(self.runs.values()))
        page = runs[int(offset) : int(offset) + int(limit)]
        more = int(offset) + len(page) < len(runs)
        counts = {"count": len(page), "limit": int(limit), "offset": int(offset), "has_more": more}
        return Reply(200, {"generations": [self.shown(run) for run in page], **counts})

    def concepts(self, request: Request) -> Reply:
        """GET /generations/concepts/list: keys."""
        return Reply(200, ["dolly_zoom", "pan_left"])

    def credits(self, request: Request) -> Reply:
        """GET /credits: what is left, in USD cents."""
        spent = sum(charge.amount for charge in self.charges) - sum(refund.amount for refund in self.refunds)
        return Reply(200, {"credit_balance": 10_000 - float(spent)})

    def ping(self, request: Request) -> Reply:
        """GET /ping."""
        return Reply(200, {"message": "pong"})

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and body of a payload: pictures go where pictures are made."""
        kinds = {"modify_video": "video/modify", "reframe_video": "video/reframe", "reframe_image": "image/reframe"}
        usual = "image" if str(payload.get("model", "")).startswith("photon") else "video"
        kind = kinds.get(str(payload.get("generation_type")), usual)
        return "POST", f"{self.prefix}/generations/{kind}", payload
