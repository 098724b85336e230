"""Veo on the Gemini API, from its page and the SDK alone.

Sources: ai.google.dev/gemini-api/docs/video, "Veo API parameters and specifications" (read as public copies of the
page, 2025-11 to 2026-09), google-genai 1.50.0 on PyPI (`_Generate…_to_mldev`, `_GenerateVideosOperation_from_mldev`,
files), errors of Google APIs (google.rpc.Status), ai.google.dev/gemini-api/docs/pricing of 2026-09-24 and, for Veo 3
and Veo 2, of 2025-10-31 (public copies).

- POST /v1beta/models/{model}:predictLongRunning with `instances` and `parameters`; the model is in the path alone.
- The answer is the name of an operation, `models/{model}/operations/{id}`, which is the path to ask; its slashes stay
  as they are.
- `done` is not there until it is true. Then there is `response.generateVideoResponse.generatedSamples[].video.uri`,
  or `error`, or, where all was filtered, `raiMediaFilteredCount` and `raiMediaFilteredReasons` without samples.
- The URI is on the same origin (`files/{id}:download?alt=media`) and wants the key.
- The key is in `x-goog-api-key` (or `key` in the query). None: 403 PERMISSION_DENIED; a wrong one: 400
  INVALID_ARGUMENT, as Google APIs do.
- A reference is an `asset` (the examples) or `ASSET` (the SDK).
- 8 seconds with references, with an extension, with 1080p and with 4k. References, extension: Veo 3.1 alone. Veo 2:
  no resolution.

Not verified: whether the service still runs (google-genai 3.6.1 offers `generate_videos` "only in Gemini Enterprise
Agent Platform mode"); that `durationSeconds` may be a text (the page has texts, the SDK sends numbers, both are taken
here); that 8 seconds are needed with `lastFrame` (an older copy says so; not enforced); personGeneration per mode (not
enforced but for its words); refusals of keys within instances and parameters; sampleCount above 1 for Veo 2 alone, and
that each film of several is charged. There is no cancel in the documents.
"""

from __future__ import annotations

import base64
import binascii
from decimal import Decimal
from typing import Any

from tests.services.fakes.bodies import BOOL, Wrong, checked, items, obj, one, text, whole
from tests.services.fakes.frame import FILES, TYPES, Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

NEW = ("veo-3.1-generate-preview", "veo-3.1-fast-generate-preview")
LITE = ("veo-3.1-lite-generate-preview",)
THREE = ("veo-3.0-generate-001", "veo-3.0-fast-generate-001")
TWO = ("veo-2.0-generate-001",)
PRICES = {NEW[0]: "0.40", NEW[1]: "0.10", LITE[0]: "0.05", THREE[0]: "0.40", THREE[1]: "0.15", TWO[0]: "0.35"}
LARGER = {(NEW[0], "4k"): "0.60", (NEW[1], "1080p"): "0.12", (NEW[1], "4k"): "0.30", (LITE[0], "1080p"): "0.08"}
IMAGE = obj(
    "bytesBase64Encoded mimeType", bytesBase64Encoded=text(1), mimeType=one("image/png", "image/jpeg", "image/webp")
)
VIDEO = {**obj(uri=text(1), encodedVideo=text(1), encoding=text(1)), "minProperties": 1}
REFERENCE = obj("image referenceType", image=IMAGE, referenceType=one("asset", "style", "ASSET", "STYLE"))
INSTANCE = obj("", prompt=text(1), image=IMAGE, lastFrame=IMAGE, referenceImages=items(REFERENCE, 1, 3), video=VIDEO)
PARAMETERS = obj(
    "",
    aspectRatio=one("16:9", "9:16"),
    resolution=one("720p", "1080p", "4k"),
    durationSeconds=one(4, 5, 6, 8, "4", "5", "6", "8"),
    personGeneration=one("allow_all", "allow_adult", "dont_allow"),
    negativePrompt=text(),
    enhancePrompt=BOOL,
    sampleCount=whole(1, 4),
    seed=whole(0, 4294967295),
)
CREATE = obj("instances", instances=items(INSTANCE, 1, 1), parameters=PARAMETERS)
STATUSES = {400: "INVALID_ARGUMENT", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 429: "RESOURCE_EXHAUSTED"}
STATUSES |= {500: "INTERNAL", 503: "UNAVAILABLE"}


def error(status: int, message: str, *details: Any) -> Reply:
    """Return an error as Google APIs do."""
    said = {"code": status, "message": message, "status": STATUSES[status]}
    return Reply(status, {"error": {**said, **({"details": list(details)} if details else {})}})


def decodable(instance: dict[str, Any]) -> None:
    """Raise `Wrong` where the bytes of an image are no base64."""
    images = {name: instance[name] for name in ("image", "lastFrame") if name in instance}
    images |= {
        f"referenceImages[{n}].image": each["image"] for n, each in enumerate(instance.get("referenceImages", []))
    }
    for name, image in images.items():
        try:
            base64.b64decode(image["bytesBase64Encoded"], validate=True)
        except binascii.Error:
            raise Wrong(("instances", 0, f"{name}.bytesBase64Encoded"), "rule", "Base64 decoding failed") from None


def together(model: str, body: dict[str, Any]) -> None:
    """Raise `Wrong` for what the table of parameters says per model, and of several together."""
    instance, asked = body["instances"][0], body.get("parameters", {})
    decodable(instance)
    if not instance.keys() & {"prompt", "image", "video"}:
        raise Wrong(("instances", 0, "prompt"), "required", "a prompt, an image or a video is needed")
    if "lastFrame" in instance and "image" not in instance:
        raise Wrong(("instances", 0, "lastFrame"), "rule", "must be used in combination with image")
    for name in ("referenceImages", "video"):
        if name in instance and model not in NEW:
            raise Wrong(("instances", 0, name), "rule", f"`{name}` isn't supported by this model")
    resolution = asked.get("resolution", "720p")
    if "resolution" in asked and (model in TWO or (resolution == "4k" and model not in NEW)):
        raise Wrong(("parameters", "resolution"), "rule", "isn't supported by this model")
    if "video" in instance and resolution != "720p":
        raise Wrong(("parameters", "resolution"), "rule", "720p only for extension")
    if model in THREE and resolution == "1080p" and asked.get("aspectRatio") == "9:16":
        raise Wrong(("parameters", "resolution"), "rule", "1080p (16:9 only)")
    if asked.get("sampleCount", 1) > (2 if model in TWO else 1):
        raise Wrong(("parameters", "sampleCount"), "rule", "too many videos")
    seconds = int(asked.get("durationSeconds", 8))
    if seconds not in ((5, 6, 8) if model in TWO else (4, 6, 8)):
        raise Wrong(("parameters", "durationSeconds"), "enum", f"{seconds} is out of bound")
    whole_length = resolution in ("1080p", "4k") or instance.keys() & {"referenceImages", "video"}
    if model in (*NEW, *LITE) and whole_length and seconds != 8:
        raise Wrong(("parameters", "durationSeconds"), "rule", "must be 8 with 1080p, 4k, references or an extension")


class Veo(Fake):
    """A model's long-running prediction, its operation, and its files."""

    prefix = "/v1beta"

    def calls(self) -> list[Call]:
        """Return the calls of the page's examples with curl."""
        return [
            Call("POST", "/models/(?P<model>[^/:]+):predictLongRunning", "submit", self.predict),
            Call("GET", "/(?P<name>models/[^/]+/operations/[^/]+)", "status", self.operation),
            Call("GET", "/files/(?P<file_id>[^/:]+):download", "content", self.download),
        ]

    def credentials(self) -> dict[str, str]:
        """Return the key in its header."""
        return {"x-goog-api-key": self.key}

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key, in the header or the query."""
        key = request.headers.get("x-goog-api-key") or request.query.get("key")
        if not key:
            raise Refused(
                error(403, "Method doesn't allow unregistered callers (callers without established identity).")
            )
        if key != self.key:
            info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID"}
            raise Refused(error(400, "API key not valid. Please pass a valid API key.", info))

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return the page that Google has for what is not there, a method too."""
        return Reply(404, b"<!DOCTYPE html><title>Error 404 (Not Found)!!1</title>", "text/html; charset=UTF-8")

    def trouble(self, status: int) -> Reply:
        """Return RESOURCE_EXHAUSTED, INTERNAL or UNAVAILABLE."""
        return error(
            status, {429: "You exceeded your current quota."}.get(status, "The service is currently unavailable.")
        )

    def predict(self, request: Request, model: str) -> Reply:
        """POST …:predictLongRunning: an operation, charged by the second."""
        if model not in PRICES:
            message = f"models/{model} is not found for API version v1beta, or is not supported for predictLongRunning."
            raise Refused(error(404, message))
        try:
            body = request.json()
            checked(body, CREATE)
            together(model, body)
        except ValueError:
            raise Refused(error(400, "Invalid JSON payload received.")) from None
        except Wrong as wrong:
            unknown = wrong.kind == "additionalProperties"
            message = (
                f'Invalid JSON payload received. Unknown name "{wrong.dotted}": Cannot find field.'
                if unknown
                else f"{wrong.dotted}: {wrong.message}"
            )
            violation = {"field": wrong.dotted, "description": wrong.message}
            details = {"@type": "type.googleapis.com/google.rpc.BadRequest", "fieldViolations": [violation]}
            raise Refused(error(400, message, details)) from None
        if self.blocked():
            raise Refused(error(400, "The prompt could not be submitted: it may violate the usage guidelines."))
        asked = body.get("parameters", {})
        a_second = Decimal(LARGER.get((model, asked.get("resolution", "")), PRICES[model]))
        price = a_second * int(asked.get("durationSeconds", 8)) * asked.get("sampleCount", 1)
        name = f"models/{model}/operations/{self.number():012d}"
        self.start(name, model, body, price, "USD", self.key)
        return Reply(200, {"name": name})

    def operation(self, request: Request, name: str) -> Reply:
        """GET {name}: without `done`, or done with a response or an error."""
        run = self.runs.get(name)
        if run is None:
            raise Refused(error(404, f"Operation {name} not found."))
        state = self.look(run)
        if state in ("queued", "working"):
            return Reply(200, {"name": name})
        shown = {"name": name, "done": True}
        if state == "failed":
            self.refund(run)
        if state == "failed" and run.outcome != "content":
            return Reply(
                200,
                {**shown, "error": {"code": 13, "message": "Video generation failed due to an internal server issue."}},
            )
        kind = "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningResponse"
        return Reply(200, {**shown, "response": {"@type": kind, "generateVideoResponse": self.made(run)}})

    def made(self, run: Run) -> dict[str, Any]:
        """Return the samples, or why there are none."""
        if run.outcome == "content":
            return {"raiMediaFilteredCount": 1, "raiMediaFilteredReasons": ["The video violates the usage guidelines."]}
        count = run.payload.get("parameters", {}).get("sampleCount", 1)
        ids = run.extra.setdefault("files", [f"file{self.number():08d}" for _ in range(count)])
        return {
            "generatedSamples": [{"video": {"uri": f"{self.base_url}/files/{each}:download?alt=media"}} for each in ids]
        }

    def download(self, request: Request, file_id: str) -> Reply:
        """GET files/{id}:download?alt=media: the film."""
        known = {each for run in self.runs.values() for each in run.extra.get("files", [])}
        if file_id not in known or request.query.get("alt") != "media":
            raise Refused(error(404, "The file does not exist."))
        return Reply(200, FILES["mp4"], TYPES["mp4"])

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and body of a payload: the model is in the path alone."""
        body = {name: value for name, value in payload.items() if name != "model"}
        return "POST", f"{self.prefix}/models/{payload.get('model', '')}:predictLongRunning", body
