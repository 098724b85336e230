"""A file of requests is read line by line, as if it were read whole, and can be gone through twice."""

from __future__ import annotations

import io
import json
from contextlib import closing
from pathlib import Path

import pytest
from nanogpt_video._runtime.client.batch import request_source
from nanogpt_video._runtime.request_file import UnreadableError, payloads

RIGHT = {"model": "sora-2", "prompt": "x"}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(RIGHT),
        json.dumps([RIGHT, RIGHT, 3]),
        json.dumps(RIGHT, indent=2),
        f"{json.dumps(RIGHT)}\n",
        f"\n\n{json.dumps(RIGHT)}\r\n\r\n  {json.dumps(RIGHT)}\n",
        f"\ufeff{json.dumps(RIGHT)}\n5\n",
        "[]",
        "[1]\n[2]\n",
    ],
)
def test_lines_are_read_as_the_whole_file_is(tmp_path: Path, text: str) -> None:
    file = tmp_path / "r.jsonl"
    file.write_bytes(text.encode())
    opened = request_source.opened(str(file))
    found = list(opened)
    assert [payload for _, payload in found] == payloads(str(file))
    assert [opened.at(place) for place, _ in reversed(found)] == [payload for _, payload in reversed(found)]
    opened.close()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"{}\n{", r":2:2: not JSON"),
        (b"{}\n\xff{}", "is not UTF-8: byte 4 is 0xff"),
        (b"\xff", "is not UTF-8: byte 1 is 0xff"),
        (b'{}\n{"a": 1, "a": 2}', ':2: the key "a" is given twice'),
        (b"{}\n" + b"[" * 300 + b"]" * 300, ":2: nested deeper"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, data: bytes, says: str) -> None:
    (tmp_path / "r.jsonl").write_bytes(data)
    with (
        pytest.raises(UnreadableError, match=says),
        closing(request_source.opened(str(tmp_path / "r.jsonl"))) as opened,
    ):
        list(opened)


def test_standard_input_can_be_gone_through_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{json.dumps(RIGHT)}\n{json.dumps(RIGHT)}\n"
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    opened = request_source.opened("-")
    assert [opened.at(place) for place, _ in opened] == [RIGHT, RIGHT]
    opened.close()
