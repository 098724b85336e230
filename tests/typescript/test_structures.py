"""Both clients know the same kinds of files, and see the same files end too early."""

from __future__ import annotations

import base64
import io
import json

from nanogpt_video._runtime.client.files.truncation import is_cut
from nanogpt_video._runtime.media_types import is_text, sniff

from tests.fake.films import MEDIA, film
from tests.services.fakes.frame import FILES
from tests.typescript.javascript import GENERATED, HERE, node

WORDS = (
    b"<!doctype html><p>no",
    b'{"error": "no"}',
    b"only words, and a few more of them",
    b"\xef\xbb\xbfwords",
    b"BM a text",
    b"",
)
GROUPS = (
    b"\xff\xfb\x90\x00" * 200,
    b"ID3\x04" + bytes(200),
    b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(80),
    b"\0\0\0\x14ftypavif" + bytes(40),
)


def box(kind: bytes, size: int) -> bytes:
    return (size + 8).to_bytes(4) + kind + bytes(size)


FRAGMENTS = (
    box(b"ftyp", 16) + box(b"moov", 40) + box(b"moof", 30) + box(b"mdat", 90) + box(b"moof", 30) + box(b"mdat", 50),
    box(b"ftyp", 16) + box(b"mdat", 200) + box(b"moov", 60) + box(b"xyzw", 70),
    box(b"ftyp", 16) + b"\0\0\0\1mdat" + (100).to_bytes(8) + bytes(84) + box(b"moov", 20) + b"\0\0\0\0free" + bytes(30),
    box(b"ftyp", 16) + box(b"moov", 60) + box(b"mdat", 70) + b"\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8\xf7\xf6",
)


def test_both_clients_see_the_same_in_files():
    contents = [*FILES.values(), *(film("vid_1", kind, 3000) for kind in MEDIA), *WORDS, *GROUPS, *FRAGMENTS]
    wanted = [
        (content, sorted({*range(16, min(len(content), 400)), *range(16, len(content), 97), len(content)}))
        for content in contents
    ]
    given = [{"content": base64.b64encode(content).decode(), "sizes": sizes} for content, sizes in wanted]
    told = json.loads(node(HERE / "structures.mjs", given=json.dumps({"root": str(GENERATED), "files": given})))
    cut = 0
    for (content, sizes), theirs in zip(wanted, told, strict=True):
        for at, size in enumerate(sizes):
            start = content[:size]
            ours = (is_cut(io.BytesIO(start), size), sniff(start), is_text(start))
            assert (theirs["cut"][at], theirs["kinds"][at], theirs["texts"][at]) == ours, (content[:40], size)
            cut += ours[0]
    assert cut > 1000
