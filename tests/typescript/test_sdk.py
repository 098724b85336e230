"""The AI SDK itself makes films with the video model of the package: paid once, and refused before it is sent."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.fake.charges import digest
from tests.fake.server import Fake, serving
from tests.fake.settings import Settings
from tests.support.node_tools import installed
from tests.typescript.javascript import GENERATED, HERE, node

KEY = "test-key-of-the-sdk"


@pytest.fixture
def fake() -> Iterator[Fake]:
    with serving(Settings(queued=0.1, working=0.1, limits=False, url="relative", content="bytes")) as served:
        yield served


def made(fake: Fake, tmp_path: Path, model: str, **options: Any) -> dict[str, Any]:
    """Generate a video with the SDK; return its bytes and the warnings, or which error was thrown."""
    tools = installed() / "node_modules"
    settings = {"apiKey": KEY, "baseURL": fake.base_url, "ledger": str(tmp_path / "ledger")}
    given = {"root": str(GENERATED), "tools": str(tools), "settings": settings, "model": model, "options": options}
    return json.loads(node(HERE / "sdk.mjs", given=json.dumps(given)))


def test_a_film_is_made_and_paid_once(fake: Fake, tmp_path: Path):
    told = made(fake, tmp_path, "veo2-video", prompt="A paper boat", duration=5, aspectRatio="16:9")
    (charge,) = fake.charges
    assert told["warnings"] == []
    assert told["type"] == "video/mp4"
    assert base64.b64decode(told["bytes"]) == fake.film_of(charge.run_id)
    assert charge.prompt == "A paper boat"


def test_a_lost_answer_is_not_sent_again_by_the_sdk(fake: Fake, tmp_path: Path):
    fake.plan.script("submit", "status is=502 charged=1")
    fake.plan.script("recover", "status is=401")
    told = made(fake, tmp_path, "veo2-video", prompt="A paper boat", duration=5)
    assert "may be running and charged" in told["message"]
    assert len(fake.charges) == 1
    assert len([one for one in fake.log if one.phase == "submit"]) == 1


def test_a_value_that_the_model_does_not_take_is_refused_unsent(fake: Fake, tmp_path: Path):
    told = made(fake, tmp_path, "veo2-video", prompt="A paper boat", duration=500)
    assert told["raises"] == "ValidationError"
    assert "duration" in told["message"]
    assert fake.log == []


def test_an_option_that_the_model_has_no_field_for_is_a_warning(fake: Fake, tmp_path: Path):
    told = made(fake, tmp_path, "veo2-video", prompt="A paper boat", duration=5, fps=24)
    assert [(one["type"], one["feature"]) for one in told["warnings"]] == [("unsupported", "fps")]


def test_what_the_sdk_has_no_option_for_is_given_by_its_wire_name(fake: Fake, tmp_path: Path):
    told = made(fake, tmp_path, "veo2-video", prompt="A boat", providerOptions={"nanogpt-video": {"duration": "8s"}})
    assert told["warnings"] == []
    told = made(fake, tmp_path, "veo2-video", prompt="A boat", providerOptions={"nanogpt-video": {"duration": "9m"}})
    assert told["raises"] == "ValidationError"
    assert len(fake.charges) == 1


def test_a_picture_and_a_resolution_are_written_as_the_model_takes_them(fake: Fake, tmp_path: Path):
    picture = "https://pictures.test/boat.png"
    asked = {"image": picture, "text": "A boat"}
    told = made(fake, tmp_path, "alibaba/wan-2.7/image-to-video-pro", prompt=asked, duration=5, resolution="1920x1080")
    assert told["warnings"] == []
    (charge,) = fake.charges
    wanted = {"model": charge.model, "prompt": "A boat", "duration": "5", "imageUrl": picture, "resolution": "1080p"}
    assert charge.digest_without_uuid == digest(wanted)


def test_a_run_that_fails_says_why(fake: Fake, tmp_path: Path):
    told = made(fake, tmp_path, "veo2-video", prompt="A boat, please fail", duration=5)
    assert "Content flagged as inappropriate" in told["message"]
    assert len(fake.charges) == 1
