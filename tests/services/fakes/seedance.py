"""Seedance on BytePlus ModelArk, from the vendor's reference alone.

Sources: docs.byteplus.com/en/docs/ModelArk, "Creating a video generation task" (1520757), "Retrieve …" (1521309),
"List …", "Cancel or delete a video generation task", read as a public copy of the pages (Seedance 1.0 and 1.5);
volcengine.com/docs/82379/1099476 (error codes: type BadRequest, MissingParameter, InvalidParameter …); calls and
types of byteplus-python-sdk-v2 3.0.63 (`byteplussdkarkruntime`) and @ai-sdk/bytedance 1.0.29.

- Parameters of the body are checked ("This method uses strict validation—if a parameter is incorrect, the model will
  return an error prompt"); those appended to the prompt (`--dur 5`) are not looked at here.
- First frame, first and last frame, and reference images "are three mutually exclusive scenarios, and mixed use is
  not supported".
- Statuses: queued, running, cancelled, succeeded, failed, expired. No progress. `content.video_url` is on another
  origin.
- DELETE cancels a queued task (it stays, as cancelled), deletes a succeeded, failed or expired one, and is refused
  for a running or cancelled one.
- null is as good as nothing: the SDK sends it for whatever was not given.
- Either `duration` or `frames` comes back, never both. Tokens are charged: width * height * 24 * seconds / 1024.

Not verified: what Seedance 2.0 takes (a summary of the Chinese page, in a public repository: duration 4 to 15 or -1,
up to nine reference images, three videos, three sounds, no sound alone, no flex, no frames, no camera_fixed, no 1080p
for fast); that unknown keys are ignored; HTTP status and code of a refused DELETE (409
InvalidAction.RunningTaskDeletion, from public reports); the code for a task that is not there; the formula of tokens;
that a failed task costs nothing.
"""

from __future__ import annotations

import time
from collections import Counter
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.services.fakes.bodies import BOOL, Wrong, checked, items, one, text, whole
from tests.services.fakes.frame import Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

RATIOS = ("16:9", "4:3", "1:1", "3:4", "9:16", "21:9", "adaptive")
PRO, FAST = "seedance-1-0-pro-250528", "seedance-1-0-pro-fast-251015"
T2V, I2V = "seedance-1-0-lite-t2v-250428", "seedance-1-0-lite-i2v-250428"
PRO15, OMNI, OMNI_FAST = "seedance-1-5-pro-251215", "dreamina-seedance-2-0-260128", "dreamina-seedance-2-0-fast-260128"
SCENES = {
    PRO: {"text", "first", "both"},
    FAST: {"text", "first"},
    T2V: {"text"},
    I2V: {"first", "both", "reference"},
    PRO15: {"text", "first", "both", "draft"},
    OMNI: {"text", "first", "both", "reference"},
    OMNI_FAST: {"text", "first", "both", "reference"},
}
"""What each model can be given: words alone, a first frame, first and last frame, references, a draft."""
WIDTHS = {"480p": (864, 480), "720p": (1280, 720), "1080p": (1920, 1080)}
URL_OR_DATA = {"type": "string", "pattern": "^(https?://|data:[a-z]+/[a-z0-9.+-]+;base64,|asset://)"}
MOST = {"image_url": 9, "video_url": 3, "audio_url": 3}


def piece(kind: str, **more: Any) -> dict[str, Any]:
    """Return the schema of an item of `content`."""
    properties = {"type": one(kind), **more}
    return {"type": "object", "properties": properties, "required": ["type", next(iter(more))]}


def medium(kind: str, *roles: str) -> dict[str, Any]:
    """Return the schema of an item of `content` with a URL."""
    address = {"type": "object", "properties": {"url": URL_OR_DATA}, "required": ["url"]}
    return piece(kind, **{kind: address, "role": one(*roles)})


PIECES = {
    "text": piece("text", text=text(1)),
    "image_url": medium("image_url", "first_frame", "last_frame", "reference_image"),
    "video_url": medium("video_url", "reference_video"),
    "audio_url": medium("audio_url", "reference_audio"),
    "draft_task": piece("draft_task", draft_task={"type": "object", "properties": {"id": text(1)}, "required": ["id"]}),
}
CREATE = {
    "type": "object",
    "required": ["model", "content"],
    "properties": {
        "model": text(1),
        "content": items({"type": "object", "properties": {"type": one(*PIECES)}, "required": ["type"]}, 1),
        "callback_url": {"type": "string", "pattern": "^https?://"},
        "return_last_frame": BOOL,
        "service_tier": one("default", "flex"),
        "execution_expires_after": whole(3600, 259200),
        "generate_audio": BOOL,
        "draft": BOOL,
        "resolution": one("480p", "720p", "1080p"),
        "ratio": one(*RATIOS),
        "duration": whole(-1, 15),
        "frames": {**whole(29, 289), "enum": list(range(29, 290, 4))},
        "seed": whole(-1, 2**32 - 1),
        "camera_fixed": BOOL,
        "watermark": BOOL,
    },
}


def scene(content: list[dict[str, Any]]) -> str:
    """Return which of the scenarios a content asks for; raise `Wrong` where it mixes them."""
    kinds = Counter(item["type"] for item in content)
    roles = [item.get("role") for item in content if item["type"] == "image_url"]
    references = roles.count("reference_image") + kinds["video_url"] + kinds["audio_url"]
    frames = len(roles) - roles.count("reference_image")
    if kinds["text"] > 1:
        raise Wrong(("content",), "rule", "one text at most")
    if kinds["draft_task"]:
        return "draft"
    if references and frames:
        raise Wrong(("content",), "rule", "reference images and frames are mutually exclusive")
    if references:
        if kinds["audio_url"] and not kinds["image_url"] + kinds["video_url"]:
            raise Wrong(("content",), "rule", "audio cannot be the only reference")
        return "reference"
    if frames == 2 and roles == ["first_frame", "last_frame"]:
        return "both"
    if frames > 1 or roles == ["last_frame"]:
        raise Wrong(("content",), "rule", "one first_frame, or a first_frame and a last_frame, with their roles")
    if not frames and not kinds["text"]:
        raise Wrong(("content",), "rule", "a text is required")
    return "first" if frames else "text"


def of_model(body: dict[str, Any], what: str) -> None:
    """Raise `Wrong` for what this model does not take in this scenario."""
    model, kinds = body["model"], Counter(item["type"] for item in body["content"])
    omni = model in (OMNI, OMNI_FAST)
    if what not in SCENES[model]:
        raise Wrong(("content",), "rule", f"{model} does not support this input ({what})")
    if what == "reference" and not omni and (kinds["image_url"] > 4 or kinds["video_url"] or kinds["audio_url"]):
        raise Wrong(("content",), "rule", "one to four reference images")
    for kind, most in MOST.items():
        if kinds[kind] > most:
            raise Wrong(("content",), "rule", f"{kind}: at most {most}")
    least, most = (4, 15) if omni else (4, 12) if model == PRO15 else (2, 12)
    duration = body.get("duration", 5)
    if not (least <= duration <= most or (duration == -1 and least == 4)):
        raise Wrong(("duration",), "maximum", f"{duration} is not within [{least}, {most}]")
    barred = {
        "resolution": body.get("resolution") == "1080p" and (model == OMNI_FAST or (what == "reference" and not omni)),
        "ratio": body.get("ratio") == "adaptive" and model in (PRO, FAST, T2V, I2V) and what in ("text", "reference"),
        "frames": "frames" in body and (omni or model == PRO15),
        "camera_fixed": "camera_fixed" in body and (omni or what == "reference"),
        "generate_audio": "generate_audio" in body and not omni and model != PRO15,
        "draft": "draft" in body and model != PRO15,
        "service_tier": body.get("service_tier") == "flex" and omni,
    }
    for name, wrong in barred.items():
        if wrong:
            raise Wrong((name,), "rule", f"not supported by {model} here")


def drafted(body: dict[str, Any]) -> None:
    """Raise `Wrong` for what goes with no draft."""
    if body.get("draft"):
        if body.get("resolution", "480p") != "480p":
            raise Wrong(("resolution",), "rule", "Draft sample mode: 480p")
        if body.get("return_last_frame"):
            raise Wrong(("return_last_frame",), "rule", "not supported in Draft sample mode")
        if body.get("service_tier") == "flex":
            raise Wrong(("service_tier",), "rule", "no offline inference in Draft sample mode")


def judged(body: Any) -> None:
    """Raise `Wrong` where a body is not what the reference describes."""
    checked(body, CREATE)
    for number, item in enumerate(body["content"]):
        try:
            checked(item, PIECES[item["type"]])
        except Wrong as wrong:
            raise Wrong(("content", number, *wrong.path), wrong.kind, wrong.message) from None
    if body["model"] in SCENES:
        of_model(body, scene(body["content"]))
        drafted(body)


class Seedance(Fake):
    """The calls below `/api/v3/contents/generations/tasks`."""

    prefix = "/api/v3"

    def calls(self) -> list[Call]:
        """Return the four calls of the reference."""
        tasks = "/contents/generations/tasks"
        return [
            Call("POST", tasks, "submit", self.create),
            Call("GET", tasks, "list", self.list),
            Call("GET", f"{tasks}/(?P<task_id>[^/]+)", "status", self.retrieve),
            Call("DELETE", f"{tasks}/(?P<task_id>[^/]+)", "cancel", self.delete),
        ]

    def error(self, status: int, code: str, message: str, param: str = "") -> Reply:
        """Return an error: `type` is the name of the status."""
        names = {400: "BadRequest", 401: "Unauthorized", 404: "NotFound", 409: "Conflict", 429: "TooManyRequests"}
        said = f"{message} Request id: {self.number():032d}"
        kind = names.get(status, "InternalServerError")
        return Reply(status, {"error": {"code": code, "message": said, "param": param, "type": kind}})

    def headers(self) -> dict[str, str]:
        """Return the id of the request."""
        return {"X-Request-Id": f"{self.number():032d}"}

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key."""
        if request.headers.get("authorization") != f"Bearer {self.key}":
            message = "The API key in the request is missing or invalid."
            raise Refused(self.error(401, "AuthenticationError", message))

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 or 405 for what is not there."""
        return self.error(405 if other_method else 404, "InvalidAction", "The action is not available.")

    def trouble(self, status: int) -> Reply:
        """Return what the page on error codes has for these statuses."""
        code = {429: "RateLimitExceeded.EndpointRPMExceeded", 503: "ServiceOverloaded"}.get(
            status, "InternalServiceError"
        )
        return self.error(status, code, "The service could not handle the request.")

    def create(self, request: Request) -> Reply:
        """POST: a task, charged in tokens."""
        try:
            body = request.json()
            if isinstance(body, dict):  # the SDK sends null for every parameter that was not given
                body = {name: value for name, value in body.items() if value is not None}
            judged(body)
        except ValueError:
            raise Refused(self.error(400, "InvalidParameter", "The body is no JSON.")) from None
        except Wrong as wrong:
            code = "MissingParameter" if wrong.kind == "required" else "InvalidParameter"
            message = f"The parameter `{wrong.dotted}` specified in the request is not valid: {wrong.message}."
            raise Refused(self.error(400, code, message, wrong.dotted)) from None
        if body["model"] not in SCENES:
            message = f"The model or endpoint {body['model']} does not exist."
            raise Refused(self.error(404, "InvalidEndpointOrModel.NotFound", message))
        self._from_draft(body)
        if self.blocked():
            message = "The request failed because the input text may contain sensitive information."
            raise Refused(self.error(400, "InputTextSensitiveContentDetected", message))
        run_id = f"cgt-20261129000000-{self.number():05d}"
        run = self.start(run_id, body["model"], body, self.tokens(body), "tokens", self.key)
        run.extra["updated"] = int(run.created)
        return Reply(200, {"id": run.id})

    def _from_draft(self, body: dict[str, Any]) -> None:
        ids = [item["draft_task"]["id"] for item in body["content"] if item["type"] == "draft_task"]
        for task_id in ids:
            run = self.runs.get(task_id)
            if run is None or run.state != "done" or not run.payload.get("draft"):
                raise Refused(self.error(400, "InvalidParameter", "No such draft.", "content.draft_task.id"))

    def tokens(self, body: dict[str, Any]) -> int:
        """Return what a film of this size and length is counted as."""
        usual = "480p" if body.get("draft") else "1080p" if body["model"] in (PRO, FAST) else "720p"
        width, height = WIDTHS[body.get("resolution", usual)]
        seconds = body["frames"] / 24 if "frames" in body else max(body.get("duration", 5), 4)
        return int(width * height * 24 * seconds / 1024)

    def shown(self, run: Run) -> dict[str, Any]:
        """Return a task as the reference shows it."""
        names = {"working": "running", "done": "succeeded"}
        body = run.payload
        shown = {"id": run.id, "model": run.model, "status": names.get(run.state, run.state), "error": None}
        shown |= {"created_at": int(run.created), "updated_at": run.extra["updated"]}
        shown |= {"service_tier": body.get("service_tier", "default")}
        shown |= {"execution_expires_after": body.get("execution_expires_after", 172800)}
        if run.state == "failed":
            sensitive = ("OutputVideoSensitiveContentDetected", "The output video may contain sensitive information.")
            code, message = sensitive if run.outcome == "content" else ("InternalServiceError", "The task failed.")
            shown["error"] = {"code": code, "message": message}
        if run.state == "done":
            content = {"video_url": self.offer("mp4")}
            if body.get("return_last_frame"):
                content["last_frame_url"] = self.offer("png")
            length = {"frames": body["frames"]} if "frames" in body else {"duration": max(body.get("duration", 5), 4)}
            tokens = self.tokens(body)
            shown |= {"content": content, "seed": max(body.get("seed", -1), 7), "framespersecond": 24, **length}
            shown |= {"resolution": body.get("resolution", "720p"), "ratio": body.get("ratio", "16:9")}
            shown |= {"usage": {"completion_tokens": tokens, "total_tokens": tokens}}
        return shown

    def _run(self, task_id: str) -> Run:
        if task_id not in self.runs:
            raise Refused(self.error(404, "ResourceNotFound", f"The task {task_id} does not exist."))
        return self.runs[task_id]

    def retrieve(self, request: Request, task_id: str) -> Reply:
        """GET …/{id}: how it stands."""
        run = self._run(task_id)
        if self.look(run) == "failed":
            self.refund(run)
        run.extra["updated"] = int(time.time())
        return Reply(200, self.shown(run))

    def list(self, request: Request) -> Reply:
        """GET: a page of the tasks that pass the filters, and how many do."""
        asked = parse_qsl(urlsplit(request.target).query)
        wanted = [value for name, value in asked if name == "filter.task_ids"]
        query = request.query
        for name in ("page_num", "page_size"):
            if not query.get(name, "1").isdecimal() or not 1 <= int(query.get(name, "1")) <= 500:
                raise Refused(self.error(400, "InvalidParameter", "Valid values: [1, 500].", name))
        runs = [
            shown
            for shown in map(self.shown, reversed(self.runs.values()))
            if (not wanted or shown["id"] in wanted)
            and query.get("filter.status", shown["status"]) == shown["status"]
            and query.get("filter.model", shown["model"]) == shown["model"]
            and query.get("filter.service_tier", "default") == shown["service_tier"]
        ]
        size = int(query.get("page_size", "10"))
        first = (int(query.get("page_num", "1")) - 1) * size
        return Reply(200, {"items": runs[first : first + size], "total": len(runs)})

    def delete(self, request: Request, task_id: str) -> Reply:
        """DELETE …/{id}: cancelled where it waits, deleted where it is over."""
        run = self._run(task_id)
        if run.state in ("working", "cancelled"):
            names = {"working": "currently running"}
            message = f"Cannot delete task `{task_id}` because it is {names.get(run.state, run.state)}."
            raise Refused(self.error(409, "InvalidAction.RunningTaskDeletion", message))
        if run.state == "queued":
            run.state = "cancelled"
            self.refund(run)
        else:
            del self.runs[task_id]
        return Reply(200, {})

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and body of a payload."""
        return "POST", f"{self.prefix}/contents/generations/tasks", payload
