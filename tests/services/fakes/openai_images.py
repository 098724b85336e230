"""OpenAI's image generation, from its OpenAPI document and the types of its SDK alone.

Sources: types of openai 3.57.0 on PyPI (`image_generate_params.py`, `image_model.py`, `images_response.py`),
openai/openai-openapi `openapi.yaml` of 2026-08-21 (`/images/generations`, `CreateImageRequest`), which is older:
where they differ, the SDK is followed.

- The answer has the pictures: `data[].b64_json`, `n` of them. GPT models have no URLs. There is no job, and nothing
  to look at.
- `stream` sends events (`image_generation.partial_image`, `image_generation.completed`).
- Most fields may be null, which is as good as nothing; `user` and `prompt` may not.
- "`gpt-image-1` was shut down on October 23, 2026", dall-e-2 and dall-e-3 on May 12, 2026; they are refused. "Specify
  a model explicitly": the schema's default is dall-e-2, so a body without a model is refused too (a conclusion; no
  document says it).
- Sizes: WIDTHxHEIGHT for gpt-image-2 and 2.5 (both divisible by 16, from 1:3 to 3:1, at most 3840x2160), three sizes
  and auto for the others.

Not verified: codes and words of refusals; that `response_format` and `style` are refused for GPT models, and
`output_compression` with png; which sizes gpt-image-2.6 and chatgpt-image-latest take (any, here); how tokens are
counted (272, 1056 or 4160 a picture here); access to GIF and SVG previews (given here). `/images/edits` and
`/images/variations` are left out.
"""

from __future__ import annotations

import base64
import json
import re
import time
from typing import Any

from tests.services.fakes.bodies import BOOL, Wrong, checked, one, text, whole
from tests.services.fakes.frame import FILES, Call, Refused
from tests.services.fakes.openai_form import OpenAIFake, error, invalid
from tests.services.fakes.wire import Reply, Request

FREE = ("gpt-image-2", "gpt-image-2-2026-04-21")
FINE = (
    "gpt-image-2.5-sunburst",
    "gpt-image-2.5-sunburst-2026-09-08",
    "gpt-image-2.5-flare",
    "gpt-image-2.5-flare-2026-09-08",
)
NEWEST = ("gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "chatgpt-image-latest")
PLAIN = ("gpt-image-1.5", "gpt-image-1-mini")
RETIRED = ("gpt-image-1", "dall-e-2", "dall-e-3")
STANDARD = ("auto", "1024x1024", "1536x1024", "1024x1536")
SUFFIXES = {"png": "png", "webp": "webp", "jpeg": "jpg", "gif": "gif", "svg": "svg"}
TOKENS = {"low": 272, "medium": 1056, "high": 4160, "xhigh": 6240, "max": 8320}


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a value that may be null."""
    return {"enum": [*schema["enum"], None]} if "enum" in schema else {**schema, "type": [schema["type"], "null"]}


SVG = {
    "type": "object",
    "required": ["model"],
    "additionalProperties": False,
    "properties": {
        "model": text(1),
        "reasoning": {
            "type": ["object", "null"],
            "additionalProperties": False,
            "properties": {"effort": nullable(one("none", "minimal", "low", "medium", "high", "xhigh", "max"))},
        },
    },
}
PROPERTIES = {
    "background": one("transparent", "opaque", "auto"),
    "complexity": one("low", "medium", "high"),
    "frame_count": whole(2, 16),
    "frame_duration_ms": whole(1),
    "model": {"type": "string"},
    "moderation": one("low", "auto"),
    "n": whole(1, 10),
    "output_compression": whole(0, 100),
    "output_format": one(*SUFFIXES),
    "partial_images": whole(0, 3),
    "quality": one("low", "medium", "high", "xhigh", "max", "auto"),
    "safety_identifier": text(),
    "size": text(),
    "stream": BOOL,
    "svg": SVG,
}
CREATE = {
    "type": "object",
    "required": ["prompt"],
    "additionalProperties": False,
    "properties": {
        "prompt": text(0, 32000),
        "user": text(),
        **{name: nullable(schema) for name, schema in PROPERTIES.items()},
    },
}


def sized(model: str, size: str) -> None:
    """Raise `Wrong` for a size that the model does not make."""
    if size in STANDARD or model in NEWEST:
        return
    parts = re.fullmatch(r"([1-9]\d*)x([1-9]\d*)", size)
    if model in PLAIN or not parts:
        raise Wrong(("size",), "enum", f"{size!r} is not supported by {model}", STANDARD)
    width, height = int(parts[1]), int(parts[2])
    if width % 16 or height % 16:
        raise Wrong(("size",), "rule", "width and height must both be divisible by 16")
    if not 1 / 3 <= width / height <= 3:
        raise Wrong(("size",), "rule", "the aspect ratio must be between 1:3 and 3:1")
    if max(width, height) > 3840 or width * height > 3840 * 2160:
        raise Wrong(("size",), "rule", "the maximum supported resolution is 3840x2160")


def together(body: dict[str, Any]) -> None:
    """Raise `Wrong` for what the descriptions say of several fields."""
    model, form = body.get("model", "dall-e-2"), body.get("output_format", "png")
    if model not in (*FREE, *FINE, *NEWEST, *PLAIN):
        message = "was shut down" if model in RETIRED else "does not exist"
        raise Wrong(("model",), "enum", f"the model {model!r} {message}")
    sized(model, body.get("size", "auto"))
    if body.get("quality") in ("xhigh", "max") and model not in (*FINE, *NEWEST):
        raise Wrong(("quality",), "enum", f"not supported by {model}", ("low", "medium", "high", "auto"))
    if body.get("background") == "transparent" and form not in ("png", "webp"):
        raise Wrong(("background",), "rule", "transparent needs the output format png or webp")
    wrong = {
        "output_compression": form not in ("webp", "jpeg"),
        "frame_count": form != "gif",
        "frame_duration_ms": form != "gif",
        "svg": form != "svg",
        "partial_images": form in ("gif", "svg"),
        "stream": form in ("gif", "svg") and body.get("stream") is True,
    }
    for name, barred in wrong.items():
        if name in body and barred:
            raise Wrong((name,), "rule", f"not supported with output_format={form}")
    if form == "svg" and body.get("n", 1) != 1:
        raise Wrong(("n",), "rule", "SVG generation requires n=1")


class OpenAIImages(OpenAIFake):
    """One call, `POST /v1/images/generations`."""

    def calls(self) -> list[Call]:
        """Return it."""
        return [Call("POST", "/images/generations", "submit", self.generate)]

    def generate(self, request: Request) -> Reply:
        """POST: pictures at once, charged in tokens."""
        try:
            body = request.json()
            checked(body, CREATE)
            body = {name: value for name, value in body.items() if value is not None}
            together(body)
        except ValueError:
            raise Refused(error(400, "We could not parse the JSON body of your request.")) from None
        except Wrong as wrong:
            raise Refused(invalid(wrong)) from None
        if self.blocked():
            message = "Your request was rejected by the safety system."
            raise Refused(error(400, message, "image_generation_user_error", code="moderation_blocked"))
        quality = body.get("quality", "auto")
        quality = "medium" if quality == "auto" else quality
        tokens = TOKENS[quality] * body.get("n", 1)
        key = request.headers["authorization"].removeprefix("Bearer ")
        self.start(f"img_{self.number():024x}", body["model"], body, tokens, "tokens", key)
        return self.streamed(body) if body.get("stream") else Reply(200, self.made(body, quality, tokens))

    def picture(self, body: dict[str, Any]) -> str:
        """Return a small picture of the right sort, as base64."""
        return base64.b64encode(FILES[SUFFIXES[body.get("output_format", "png")]]).decode()

    def made(self, body: dict[str, Any], quality: str, tokens: int) -> dict[str, Any]:
        """Return the answer as `ImagesResponse`."""
        size = body.get("size", "auto")
        background = body.get("background", "auto")
        details = {"text_tokens": 10, "image_tokens": 0}
        usage = {
            "input_tokens": 10,
            "input_tokens_details": details,
            "output_tokens": tokens,
            "total_tokens": tokens + 10,
        }
        return {
            "created": int(time.time()),
            "background": "opaque" if background == "auto" else background,
            "data": [{"b64_json": self.picture(body)} for _ in range(body.get("n", 1))],
            "output_format": body.get("output_format", "png"),
            "quality": quality,
            "size": "1024x1024" if size == "auto" else size,
            "usage": usage,
        }

    def streamed(self, body: dict[str, Any]) -> Reply:
        """Return the events of a stream: the partial pictures that were asked for, then the whole one."""
        partial = [
            {"type": "image_generation.partial_image", "partial_image_index": index}
            for index in range(body.get("partial_images", 0))
        ]
        events = [*partial, {"type": "image_generation.completed"}]
        texts = [
            f"event: {event['type']}\ndata: {json.dumps({**event, 'b64_json': self.picture(body)})}\n\n"
            for event in events
        ]
        return Reply(200, "".join(texts).encode(), "text/event-stream")

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, path and body of a payload."""
        return "POST", f"{self.prefix}/images/generations", payload
