"""The documents of this folder, and the specs that the command begins from each."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from typer.testing import CliRunner, Result

from capmatrix.cli import app

DOCUMENTS = Path(__file__).with_name("documents")


@dataclass(frozen=True)
class Row:
    """A document, what is asked of it, and what must come of it."""

    file: str
    options: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    """Operations of the spec, in their order."""
    models: tuple[str, ...] = ()
    bodies: dict[str, str] = field(default_factory=dict)
    """Model → JSON pointer to the body of the call that starts it, for the judge."""
    beside: dict[str, Any] = field(default_factory=dict)
    """Fields that travel outside of the body."""


def _body(path: str) -> str:
    return f"/paths/{path.replace('/', '~1')}/post/requestBody/content/application~1json/schema"


_LUMA = ("ray-1-6", "ray-2", "ray-flash-2", "photon-1", "photon-flash-1")
ROWS = {
    "openai_videos": Row(
        "openai_videos.yaml",
        (),
        ("submit", "status", "content", "delete", "recover"),
        ("sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"),
        {"sora-2": _body("/videos")},
    ),
    "luma": Row(
        "luma.yaml",
        ("--operation", "createGeneration", "--operation", "POST /generations/image"),
        ("creategeneration", "generateimage", "status", "delete", "recover"),
        _LUMA,
        {"ray-2": _body("/generations/video"), "photon-1": _body("/generations/image")},
    ),
    "runway": Row(
        "runway.yaml",
        ("--operation", "POST /v1/text_to_video"),
        ("submit", "status", "cancel"),
        ("gen4.5", "veo3.1", "hailuo3"),
        dict.fromkeys(("gen4.5", "veo3.1", "hailuo3"), _body("/v1/text_to_video")),
    ),
    "runway_two": Row(
        "runway.yaml",
        ("--operation", "POST /v1/text_to_video", "--operation", "POST /v1/image_to_video"),
        ("post-v1-text-to-video", "post-v1-image-to-video", "status", "cancel"),
        ("gen4.5", "veo3.1", "hailuo3", "gen4_turbo"),
        {"hailuo3": _body("/v1/text_to_video"), "gen4_turbo": _body("/v1/image_to_video")},
    ),
    "elevenlabs": Row(
        "elevenlabs.yaml",
        ("--operation", "text_to_speech_full", "--server", "https://api.elevenlabs.io"),
        ("submit",),
        ("eleven_multilingual_v2",),
        {"eleven_multilingual_v2": _body("/v1/text-to-speech/{voice_id}")},
        {"voice_id": "21m00"},
    ),
    "openrouter": Row(
        "openrouter.yaml",
        ("--model", "google/veo-3.1", "--model", "openai/sora-2"),
        ("submit", "status", "content"),
        ("google/veo-3.1", "openai/sora-2"),
        {"google/veo-3.1": _body("/videos")},
    ),
    "hedra": Row(
        "hedra.yaml",
        ("--server", "https://api.hedra.com/web-app"),
        ("submit", "status"),
        ("text_to_speech", "image", "image_to_image"),
        dict.fromkeys(("text_to_speech", "image"), _body("/public/generations")),
    ),
    "fal": Row(
        "fal.json",
        ("--operation", "POST /fal-ai/flux/dev", "--operation", "POST /fal-ai/kling/text-to-video"),
        (
            "post-fal-ai-flux-dev",
            "post-fal-ai-kling-text-to-video",
            "status",
            "result",
            "cancel",
            "status-2",
            "result-2",
        ),
        ("fal-ai/flux/dev", "fal-ai/kling/text-to-video"),
        {"fal-ai/flux/dev": "/FluxDevInput", "fal-ai/kling/text-to-video": "/KlingInput"},
    ),
}


def run(*arguments: object) -> Result:
    """Run the command."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def document(path: Path) -> Any:
    """Return a document as another reader of YAML 1.2 reads it; JSON is YAML too."""
    return json.loads(_as_json(path))


@cache
def _as_json(path: Path) -> str:
    return json.dumps(YAML(typ="safe", pure=True).load(path.read_text("utf-8")))


def begin(name: str, folder: Path) -> Result:
    """Begin the spec of a row in a folder."""
    row = ROWS[name]
    return run("init", folder, "--openapi", DOCUMENTS / row.file, *row.options)


def begin_all(home: Path) -> None:
    """Begin the spec of each row in a folder named after it."""
    for name in ROWS:
        made = begin(name, home / name)
        assert made.exit_code == 0, made.stderr
