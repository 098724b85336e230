"""Files, bytes and links as a person has them: what reaches the service is what its model takes, or nothing is sent."""

from __future__ import annotations

import base64
import io
import json

import anyio
import pytest
import trio
from nanogpt_video import ValidationError, validate
from nanogpt_video.requests import KlingV25TurboPro
from starlette.datastructures import UploadFile

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


class Awaited:
    """A file as aiofiles opens it: nothing but a coroutine reads it."""

    def __init__(self, content: bytes | str, name: str = "a.png") -> None:
        self._left: bytes | str = content
        self.name = name

    async def read(self, size: int = -1, /) -> bytes | str:
        size = len(self._left) if size < 0 else min(size, 100)
        piece, self._left = self._left[:size], self._left[size:]
        return piece


class Piecewise:
    """A file whose `read` gives something else than bytes."""

    def __init__(self, *pieces: object) -> None:
        self._left = list(pieces)

    def read(self, _size: int = -1, /) -> object:
        return self._left.pop(0) if self._left else b""


def refused(desk, source: object, **more: object) -> list[tuple[str, str]]:
    client = desk.client(in_turn(STARTED))
    with pytest.raises(ValidationError) as caught:
        desk(client.submit, {**REQUEST, "imageDataUrl": source, **more})
    assert not desk.asked
    return [(finding.code, finding.message) for finding in caught.value.findings]


def test_an_upload_of_a_web_framework_is_taken(desk):
    upload = UploadFile(io.BytesIO(PNG), filename="boat.png")
    assert sent(desk, imageDataUrl=upload) == {"imageDataUrl": PNG_URL}


def test_an_upload_in_the_field_for_links_goes_to_the_field_for_data(desk):
    assert sent(desk, imageUrl=UploadFile(io.BytesIO(PNG), filename="boat.png")) == {"imageDataUrl": PNG_URL}


def test_a_request_class_takes_an_upload_too(desk):
    client = desk.client(in_turn(STARTED))
    desk(client.submit, KlingV25TurboPro(prompt="A heron", imageDataUrl=UploadFile(io.BytesIO(PNG))))
    assert json.loads(desk.asked[0].content)["imageDataUrl"] == PNG_URL


def test_files_of_anyio_and_trio_are_taken(desk, tmp_path):
    (tmp_path / "a.png").write_bytes(PNG)
    with (tmp_path / "a.png").open("rb") as file:
        assert sent(desk, imageDataUrl=anyio.wrap_file(file)) == {"imageDataUrl": PNG_URL}
        desk.asked.clear()
        if desk.portal is None:
            assert sent(desk, imageDataUrl=trio.wrap_file(file)) == {"imageDataUrl": PNG_URL}


def test_a_file_that_only_a_coroutine_reads_is_taken_where_one_runs(desk):
    if desk.portal is None:
        ((code, message),) = refused(desk, Awaited(PNG))
        assert code == "bad_format"
        assert message == (
            "a.png is an asynchronous file, which only the asynchronous client can read; "
            "give the bytes that `await file.read()` returns, or its path"
        )
    else:
        assert sent(desk, imageDataUrl=Awaited(PNG)) == {"imageDataUrl": PNG_URL}


def test_an_asynchronous_file_that_is_no_use_says_why(desk):
    if desk.portal is None:
        pytest.skip("shown above")
    assert "a.txt: it is open as text; open it in binary mode" in refused(desk, Awaited("text", "a.txt"))[0][1]
    assert "nothing is left of it; call its `seek(0)` first" in refused(desk, Awaited(b""))[0][1]
    large = refused(desk, Awaited(PNG.ljust(LIMIT + 1)))
    assert large == [("too_large", f"a.png holds {LIMIT + 1:,} bytes; {LIMIT:,} are allowed")]

    class Broken(Awaited):
        async def read(self, _size: int = -1, /) -> bytes:
            raise RuntimeError("the connection is gone")

    assert refused(desk, Broken(b"")) == [("bad_format", "cannot read a.png: the connection is gone")]


def test_an_upload_that_was_read_before_says_what_to_do(desk):
    upload = UploadFile(io.BytesIO(PNG), filename="boat.png")
    upload.file.seek(0, io.SEEK_END)
    assert "`seek(0)` first" in refused(desk, upload)[0][1]
    assert "boat.png" in refused(desk, upload)[0][1]


def test_an_estimate_does_not_use_a_file_up(desk):
    file = io.BytesIO(PNG)
    client = desk.client(in_turn(STARTED))
    client.estimate({**REQUEST, "imageDataUrl": file})
    desk(client.submit, {**REQUEST, "imageDataUrl": file})
    assert json.loads(desk.asked[0].content)["imageDataUrl"] == PNG_URL


def test_what_read_gives_decides(desk):
    half = len(PNG) // 2
    assert sent(desk, imageDataUrl=Piecewise(bytearray(PNG[:half]), memoryview(PNG[half:]))) == {
        "imageDataUrl": PNG_URL
    }
    desk.asked.clear()
    for piece, says in (("text", "open it in binary mode"), (None, "gives nothing yet"), (5, "gives a Python int")):
        assert says in refused(desk, Piecewise(piece))[0][1]

    async def later() -> bytes:
        return PNG

    assert "`await file.read()`" in refused(desk, Piecewise(later()))[0][1]


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("./a.png", 'pathlib.Path("./a.png")'),
        ("../b", 'pathlib.Path("../b")'),
        ("~/boat.jpeg", 'pathlib.Path("~/boat.jpeg")'),
        ("C:\\films\\a", 'pathlib.Path("C:\\\\films\\\\a")'),
        ("\\\\host\\share\\a", 'pathlib.Path("\\\\\\\\host\\\\share\\\\a")'),
        ("boat of paper.WEBP", 'pathlib.Path("boat of paper.WEBP")'),
        ("file:///tmp/a%20b", 'pathlib.Path("/tmp/a b")'),
        ("there", 'pathlib.Path("there")'),
        ("not there", None),
        ("/9j/4AAQSkZJRgABAQ", None),
        ("http://example.com/a.png", "https://example.com/a.png"),
        ("data:image/png,a.png", None),  # goes to the field for data
        ("x" * 5000 + ".png", None),
        ("a\0.png", None),
        ("", None),
    ],
)
def test_a_text_that_names_a_file_is_refused_with_what_to_write_instead(desk, text, hint, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").write_bytes(PNG)
    client = desk.client(in_turn(STARTED))
    for field in ("imageDataUrl",) if text.startswith("data:") else ("imageUrl", "imageDataUrl"):
        expected = hint if not (hint or "").startswith("https") or field == "imageUrl" else None
        for request in ({**REQUEST, field: text}, None):
            with pytest.raises(ValidationError) as caught:
                desk(client.submit, request or KlingV25TurboPro(prompt="A heron", **{field: text}))
            found = {one.field: (one.code, one.hint) for one in caught.value.findings}
            assert found[field] == ("bad_format", expected)
            # The wire form gets the same verdict from every validator: no hint that only Python can follow.
            plain = {one.field: one for one in validate({**REQUEST, field: text}).errors}[field]
            assert (plain.code, plain.hint) == (
                "bad_format",
                expected if field == "imageUrl" and "http" in text else None,
            )
    assert not desk.asked
