"""What readers of JSON differ on gets one verdict: in Python, from a file, by a request class, by the simulator."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import nanogpt_video
import pydantic
import pytest
from nanogpt_video import requests
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.simulator.app import Service
from nanogpt_video._runtime.simulator.serving.transports import Transport
from nanogpt_video._runtime.simulator.settings import Settings

from capmatrix.semantics.verdict.interpret import interpret
from tests.support.console import invoke
from tests.support.desk import KEY
from tests.support.specs import MATRIX, catalog_of

BASE = '{"model": "seedance-video", "prompt": "a", "resolution": "720p", %s}'
LARGEST = 2**1024 - 2**970 - 1
"""The largest whole number that is not infinity for readers with numbers of 64 bits."""


@pytest.fixture(scope="module")
def service() -> Iterator[httpx.Client]:
    service = Service(KIT, Settings(keys=(KEY,)))
    with httpx.Client(
        transport=Transport(service),
        base_url="https://sim/api",
        headers={"x-api-key": KEY, "content-type": "application/json"},
    ) as client:
        yield client


def refused_by_class(payload: dict[str, Any]) -> list[tuple[str, str]]:
    """Return codes and fields of the errors with which the request class refuses a payload."""
    if nanogpt_video.validate(payload).valid and "unheard_of" not in payload:
        requests.SeedanceVideo.model_validate(payload)
        return []
    with pytest.raises(pydantic.ValidationError) as raised:
        requests.SeedanceVideo.model_validate(payload)
    found = [(error["type"], ".".join(map(str, error["loc"]))) for error in raised.value.errors()]
    return [(code, field) for code, field in found if code != "unknown_field"]


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ('"seed": 5', None),
        (f'"seed": {LARGEST}', None),
        (f'"seed": {LARGEST + 1}', ("wrong_type", "seed")),
        (f'"seed": -{LARGEST + 1}', ("wrong_type", "seed")),
        (f'"seed": {"9" * 5000}', ("wrong_type", "seed")),
        ('"seed": 1e400', ("wrong_type", "seed")),
        ('"duration": "５"', ("not_allowed", "duration")),
        ('"duration": "٥"', ("not_allowed", "duration")),
        ('"prompt": "é 🛶"', None),
        ('"prompt": "\\ud83d\\udef6"', None),
        ('"prompt": "\\ud83d"', ("wrong_type", "prompt")),
        ('"prompt": "\\udef6\\ud83d"', ("wrong_type", "prompt")),
        ('"imageAttachmentId": "\\ud800"', ("bad_format", "imageAttachmentId")),
        ('"unheard_of": ["\\ud800"]', ("wrong_type", "unheard_of")),
        ('"\\ud800": 1', ("wrong_type", "\ud800")),
    ],
    ids=lambda value: ascii(value)[:30],
)
def test_a_text_or_number_that_readers_differ_on_is_judged_alike(
    service: httpx.Client, member: str, expected: tuple[str, str] | None
) -> None:
    text = (BASE % member).replace('"prompt": "a", ', "" if "prompt" in member else '"prompt": "a", ')
    payload: dict[str, Any] = json.loads(text, parse_int=lambda digits: int(digits[:4000]))
    wrong = [] if expected is None else [expected]
    verdict = nanogpt_video.validate(payload)
    assert [(one.code, one.field) for one in verdict.errors] == wrong
    assert [(str(one.code), one.path) for one in interpret(catalog_of(MATRIX), payload) if one.refuses] == wrong
    # pydantic writes each byte of half a character as U+FFFD.
    assert refused_by_class(payload) == [(code, field.replace("\ud800", "\ufffd" * 3)) for code, field in wrong]
    told = invoke("validate", "-", "--format", "json", text=text)
    assert [(one["code"], one["field"]) for one in json.loads(told.stdout)["errors"]] == wrong
    assert service.post("/generate-video", content=text.encode()).status_code == (202 if expected is None else 400)


@pytest.mark.parametrize(("billed", "status"), [(12.0, 202), (13, 400)])
def test_two_spellings_that_differ_are_refused_by_the_simulator_too(
    service: httpx.Client, billed: float, status: int
) -> None:
    upscaled = {"model": "video-upscaler", "videoUrl": "https://a.example/1.mp4", "target_resolution": "4k"}
    payload = {**upscaled, "videoDuration": 12, "billedDuration": billed}
    assert nanogpt_video.validate(payload).valid is (status == 202)
    assert service.post("/generate-video", json=payload).status_code == status
