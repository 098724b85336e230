"""OpenAI's Videos API, from its OpenAPI document and the types of its SDK alone.

Sources: openai/openai-openapi `openapi.yaml` of 2026-08-21 (`/videos…`, `CreateVideoJsonBody`,
`CreateVideoMultipartBody`, `VideoResource`, `VideoListResource`, `DeletedVideoResource`, `VideoContentVariant`), the
types and `api.md` of the PyPI package openai 3.57.0 ("scheduled to permanently shut down on September 24, 2026"), the
guide developers.openai.com/api/docs/guides/video-generation.

- A submission is multipart (the SDK sends that; `input_reference` a file, or `input_reference[file_id]`,
  `input_reference[image_url]`) or JSON.
- `model` may be left out: sora-2. `model` is an open string in the schema; a model that is not on its list is refused
  here with 400.
- `progress` is a whole percentage. A run that fails says `error.code` and `error.message`, and costs nothing.
- `DELETE` is for a completed or failed video ("Permanently delete a completed or failed video"); there is no cancel.

The documents disagree on seconds: the schema of creation lists 4, 8, 12 (`VideoSeconds`), the guide also says 16 and
20, and 1080p sizes for sora-2-pro; this fake keeps to the schema. Not verified: the price in the book (0.10 USD a
second, sora-2-pro 0.30, above 720p 0.50, as the pricing page had it), that large sizes are sora-2-pro's alone (the
guide), that failed runs are given back, the code `moderation_blocked`, what is answered for a video that is not ready
(400 here) or not there (404), and unknown keys in a multipart body (refused here as in JSON).
"""

from __future__ import annotations

import time
from decimal import Decimal
from typing import Any

from tests.services.fakes.bodies import Wrong, checked, obj, one, text
from tests.services.fakes.frame import FILES, TYPES, Call, Refused, Run
from tests.services.fakes.openai_form import OpenAIFake, error, invalid
from tests.services.fakes.wire import Reply, Request, Upload

MODELS = ("sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08")
SIZES = ("720x1280", "1280x720", "1024x1792", "1792x1024")
SECONDS = ("4", "8", "12")
REFERENCE = {**obj(file_id=text(1), image_url=text(1)), "minProperties": 1, "maxProperties": 1}
CREATE = obj(
    "prompt",
    model=one(*MODELS),
    prompt=text(1, 32000),
    seconds=one(*SECONDS),
    size=one(*SIZES),
    input_reference=REFERENCE,
)
REMIX = obj("prompt", prompt=text(1, 32000))
VIDEO = obj("id", id=text(1))
EDIT = obj("prompt video", prompt=text(1, 32000), video=VIDEO)
EXTEND = obj("prompt video seconds", prompt=text(1, 32000), video=VIDEO, seconds=one(*SECONDS, "16", "20"))
VARIANTS = {"video": "mp4", "thumbnail": "webp", "spritesheet": "jpg"}


def together(body: dict[str, Any], file: str, upload: Any) -> None:
    """Raise `Wrong` for a file of another sort, or a size that the model does not have."""
    if isinstance(upload, Upload) and upload.media_type not in ("image/jpeg", "image/png", "image/webp"):
        raise Wrong((file,), "enum", f"unsupported file type {upload.media_type}")
    if body.get("size") in SIZES[2:] and "pro" not in body.get("model", "sora-2"):
        raise Wrong(("size",), "enum", "not a size of this model", SIZES[:2])


class OpenAIVideos(OpenAIFake):
    """The calls below `/v1/videos`."""

    def calls(self) -> list[Call]:
        """Return what `paths` of the OpenAPI document has for videos, characters aside."""
        video = r"/videos/(?P<video_id>[^/]+)"
        return [
            Call("POST", "/videos", "submit", self.create),
            Call("GET", "/videos", "list", self.list),
            Call("POST", "/videos/edits", "edit", self.edit),
            Call("POST", "/videos/extensions", "extend", self.extend),
            Call("GET", video, "status", self.retrieve),
            Call("DELETE", video, "delete", self.delete),
            Call("GET", f"{video}/content", "content", self.content),
            Call("POST", f"{video}/remix", "remix", self.remix),
        ]

    def _body(self, request: Request, schema: dict[str, Any], file: str = "") -> dict[str, Any]:
        if request.media_type == "multipart/form-data":
            body = request.form()
        elif request.media_type == "application/json":
            try:
                body = request.json()
            except ValueError:
                raise Refused(error(400, "We could not parse the JSON body of your request.")) from None
        else:
            raise Refused(error(400, f"Unsupported content type: '{request.media_type}'."))
        upload = body.get(file) if isinstance(body, dict) else None
        if isinstance(upload, Upload):
            body = {name: value for name, value in body.items() if name != file}
        try:
            checked(body, schema)
            together(body, file, upload)
        except Wrong as wrong:
            raise Refused(invalid(wrong)) from None
        return {**body, **({file: upload.name} if isinstance(upload, Upload) else {})}

    def _start(self, request: Request, body: dict[str, Any], **extra: Any) -> Reply:
        if self.blocked():
            blocked = "Your request was blocked by our moderation system."
            raise Refused(error(400, blocked, "image_generation_user_error", code="moderation_blocked"))
        model = body.get("model", "sora-2")
        large = body.get("size", SIZES[0]) in SIZES[2:]
        rate = Decimal("0.50" if large else "0.30") if "pro" in model else Decimal("0.10")
        amount = rate * int(body.get("seconds", "4"))
        key = request.headers["authorization"].removeprefix("Bearer ")
        run = self.start(f"video_{self.number():024x}", model, body, amount, "USD", key)
        run.extra.update(extra)
        return Reply(200, self.shown(run))

    def shown(self, run: Run) -> dict[str, Any]:
        """Return a run as `VideoResource`."""
        over = run.state in ("done", "failed")
        code = "moderation_blocked" if run.outcome == "content" else "generation_failed"
        return {
            "id": run.id,
            "object": "video",
            "model": run.model,
            "status": {"working": "in_progress", "done": "completed"}.get(run.state, run.state),
            "progress": int(self.progress(run) * 100),
            "created_at": int(run.created),
            "completed_at": int(time.time()) if over else None,
            "expires_at": int(time.time()) + 3600 if run.state == "done" else None,
            "prompt": run.payload.get("prompt"),
            "size": run.payload.get("size", "720x1280"),
            "seconds": run.payload.get("seconds", "4"),
            "remixed_from_video_id": run.extra.get("remixed_from"),
            "error": {"code": code, "message": "The video could not be generated."} if run.state == "failed" else None,
        }

    def _run(self, video_id: str) -> Run:
        if video_id not in self.runs:
            raise Refused(error(404, f"Video with id '{video_id}' not found."))
        return self.runs[video_id]

    def _done(self, video_id: str) -> Run:
        run = self._run(video_id)
        if run.state != "done":
            raise Refused(error(400, "Video is not ready yet, use GET /v1/videos/{video_id} to check status."))
        return run

    def create(self, request: Request) -> Reply:
        """POST /videos: a job, charged."""
        return self._start(request, self._body(request, CREATE, "input_reference"))

    def remix(self, request: Request, video_id: str) -> Reply:
        """POST /videos/{video_id}/remix: a job from a completed one, with its model, size and length."""
        body, source = self._body(request, REMIX), self._done(video_id)
        inherited = {name: source.payload[name] for name in ("size", "seconds") if name in source.payload}
        return self._start(request, {"model": source.model, **inherited, **body}, remixed_from=source.id)

    def edit(self, request: Request) -> Reply:
        """POST /videos/edits: a job from a completed video."""
        body = self._body(request, EDIT)
        return self._start(request, {"model": self._done(body["video"]["id"]).model, "prompt": body["prompt"]})

    def extend(self, request: Request) -> Reply:
        """POST /videos/extensions: a job that goes on where another ends; `seconds` becomes the whole length."""
        body = self._body(request, EXTEND)
        source = self._done(body["video"]["id"])
        reply = self._start(request, {"model": source.model, "prompt": body["prompt"], "seconds": body["seconds"]})
        whole = str(int(source.payload.get("seconds", "4")) + int(body["seconds"]))
        self.runs[reply.value["id"]].payload = {"prompt": body["prompt"], "seconds": whole}
        return Reply(200, self.shown(self.runs[reply.value["id"]]))

    def retrieve(self, request: Request, video_id: str) -> Reply:
        """GET /videos/{video_id}: how far it is."""
        run = self._run(video_id)
        if self.look(run) == "failed":
            self.refund(run)
        return Reply(200, self.shown(run))

    def list(self, request: Request) -> Reply:
        """GET /videos: pages by `after`, `limit` and `order`; the newest first unless asked otherwise."""
        query = request.query
        order, limit = query.get("order", "desc"), query.get("limit", "20")
        if order not in ("asc", "desc"):
            raise Refused(invalid(Wrong(("order",), "enum", order, ("asc", "desc"))))
        if not limit.isdecimal() or int(limit) > 100:
            raise Refused(invalid(Wrong(("limit",), "maximum", f"{limit} is not from 0 to 100")))
        runs = list(self.runs.values())[:: 1 if order == "asc" else -1]
        if "after" in query:
            runs = runs[runs.index(self._run(query["after"])) + 1 :]
        page = [self.shown(run) for run in runs[: int(limit)]]
        ends = {"first_id": page[0]["id"] if page else None, "last_id": page[-1]["id"] if page else None}
        return Reply(200, {"object": "list", "data": page, **ends, "has_more": len(runs) > len(page)})

    def delete(self, request: Request, video_id: str) -> Reply:
        """DELETE /videos/{video_id}: a completed or failed one, for good."""
        run = self._run(video_id)
        if run.state not in ("done", "failed"):
            raise Refused(error(400, "Only a completed or failed video can be deleted."))
        del self.runs[video_id]
        return Reply(200, {"object": "video.deleted", "deleted": True, "id": video_id})

    def content(self, request: Request, video_id: str) -> Reply:
        """GET /videos/{video_id}/content: the MP4, or the `variant`."""
        variant = request.query.get("variant", "video")
        if variant not in VARIANTS:
            raise Refused(invalid(Wrong(("variant",), "enum", variant, tuple(VARIANTS))))
        self._done(video_id)
        return Reply(200, FILES[VARIANTS[variant]], TYPES[VARIANTS[variant]])

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and JSON body of a payload."""
        return "POST", f"{self.prefix}/videos", payload
