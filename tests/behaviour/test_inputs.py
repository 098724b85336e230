"""Files, bytes and links as a person has them: what reaches the service is what its model takes, or nothing is sent."""

from __future__ import annotations

import base64
import io
import json

import pytest
from nanogpt_video import ValidationError
from nanogpt_video.requests import KlingV25TurboPro

from tests.support.desk import in_turn, json_answer

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
PNG_URL = "data:image/png;base64," + base64.b64encode(PNG).decode()
LIMIT = 4 * 1024 * 1024
STARTED = json_answer(202, {"runId": "vid_1", "status": "pending", "model": "kling-v25-turbo-pro"})
REQUEST = {"model": "kling-v25-turbo-pro", "prompt": "A heron"}


def sent(desk, **fields):
    client = desk.client(in_turn(STARTED))
    desk(client.submit, {**REQUEST, **fields})
    body = json.loads(desk.asked[0].content)
    return {name: body.get(name) for name in ("imageDataUrl", "imageUrl") if name in body}


@pytest.mark.parametrize("kind", ["path", "bytes", "bytearray", "memoryview", "buffer", "file"])
def test_a_file_becomes_a_data_url_with_the_type_that_it_has(desk, kind, tmp_path):
    path = tmp_path / "a.jpg"  # the name lies
    path.write_bytes(PNG)
    with path.open("rb") as file:
        source = {
            "path": path,
            "bytes": PNG,
            "bytearray": bytearray(PNG),
            "memoryview": memoryview(PNG),
            "buffer": io.BytesIO(PNG),
            "file": file,
        }[kind]
        assert sent(desk, imageDataUrl=source) == {"imageDataUrl": PNG_URL}


def test_a_file_in_the_field_for_links_goes_to_the_field_for_data(desk, tmp_path):
    (tmp_path / "a.png").write_bytes(PNG)
    assert sent(desk, imageUrl=tmp_path / "a.png") == {"imageDataUrl": PNG_URL}


def test_a_link_passes_through_untouched(desk):
    link = "https://example.com/a.png?size=large#top"
    assert sent(desk, imageUrl=link) == {"imageUrl": link}


def test_a_request_class_takes_a_path_too(desk, tmp_path):
    (tmp_path / "a.png").write_bytes(PNG)
    client = desk.client(in_turn(STARTED))
    desk(client.submit, KlingV25TurboPro(prompt="A heron", imageDataUrl=tmp_path / "a.png"))
    assert json.loads(desk.asked[0].content)["imageDataUrl"] == PNG_URL


@pytest.mark.parametrize("size", [LIMIT + 1, 10**12], ids=["a byte too many", "a terabyte"])
def test_a_file_over_the_limit_is_refused_unread(desk, size, tmp_path):
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(size)  # sparse: nobody could read the larger one
    client = desk.client(in_turn(STARTED))
    with pytest.raises(ValidationError, match="4,194,304 are allowed") as caught:
        desk(client.submit, {**REQUEST, "imageDataUrl": large})
    assert [(finding.code, finding.field) for finding in caught.value.findings] == [("too_large", "imageDataUrl")]
    assert not desk.asked


def test_the_largest_file_that_is_allowed_is_sent(desk):
    assert len(sent(desk, imageDataUrl=PNG.ljust(LIMIT, b"\0"))["imageDataUrl"]) == 22 + -(-LIMIT // 3) * 4


def test_the_name_of_a_file_as_a_text_is_no_picture(desk, tmp_path):
    (tmp_path / "a.png").write_bytes(PNG)
    client = desk.client(in_turn(STARTED))
    with pytest.raises(ValidationError, match="is not a base64 data URL") as caught:
        desk(client.submit, {**REQUEST, "imageDataUrl": str(tmp_path / "a.png")})
    assert [finding.code for finding in caught.value.findings] == ["bad_format"]
    assert not desk.asked
