"""Documents of others are read as JSON or YAML 1.2 says, within limits; nothing in them makes reading slow or wrong."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from ruamel.yaml import YAML

from capmatrix.spec.foreign import MAX_BYTES, MAX_DEPTH, MAX_VALUES, Unreadable, read

TEXT = """\
openapi: 3.1.0
on: yes
ratio: 16:9
sexagesimal: 190:20:30
nothing: ~
also nothing:
flags: [true, False, no]
numbers: [1, -2, 0o17, 0x1F, 1.5, 1e3, .5, 012]
quoted: ["1", '2', "true"]
200: {description: Right}
block: |
  two
  lines
shared: &shared {type: string}
again: *shared
merged: {<<: *shared, maxLength: 3}
"""


def test_yaml_is_read_as_version_1_2_says() -> None:
    found = read(TEXT.encode())
    assert found == {
        "openapi": "3.1.0", "on": "yes", "ratio": "16:9", "sexagesimal": "190:20:30", "nothing": None,
        "also nothing": None, "flags": [True, False, "no"],
        "numbers": [1, -2, 15, 31, Decimal("1.5"), Decimal("1e3"), Decimal("0.5"), 12], "quoted": ["1", "2", "true"],
        "200": {"description": "Right"}, "block": "two\nlines\n", "shared": {"type": "string"},
        "again": {"type": "string"}, "merged": {"type": "string", "maxLength": 3},
    }  # fmt: skip


def test_another_reader_of_yaml_1_2_reads_the_same() -> None:
    text = TEXT.partition("merged")[0].replace("012]", "12]").replace("200:", "'200':")
    other = YAML(typ="safe", pure=True).load(text)
    assert json.loads(json.dumps(read(text.encode()), default=float)) == json.loads(json.dumps(other))


def test_json_is_read_exactly() -> None:
    assert read(b'\xef\xbb\xbf{"a": 0.1, "b": 1e400, "c": [null, true], "d": 12345678901234567890}') == {
        "a": Decimal("0.1"), "b": Decimal("1e400"), "c": [None, True], "d": 12345678901234567890,
    }  # fmt: skip


BOMB = "\n".join(["a: &a [x, x, x, x, x, x, x, x, x, x]"] + [
    f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]" for a, b in zip("abcdefghi", "bcdefghij", strict=True)
])  # fmt: skip


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"a: [1", "line 2, column 1: is neither JSON nor YAML"),
        (b'{"a": 1', "line 1, column 8: is not JSON"),
        (b"a: b: c", "line 1, column 5: is neither JSON nor YAML"),
        (b"\xff\xfe", "byte 0 is not UTF-8"),
        (b"a: 1\n---\nb: 2\n", "holds several documents"),
        (b"a: *nowhere", "the alias *nowhere stands for nothing"),
        (b"a: &a [*a]", "the alias *a stands for nothing that ended before it"),
        (b"? [a, b]\n: c\n", "has a list or mapping for a key"),
        (BOMB.encode(), f"holds more than {MAX_VALUES:,} values"),
        (b"[" * 100_000, f"nests deeper than {MAX_DEPTH} levels"),
        (b"a: " + b"[" * 100_000, f"nests deeper than {MAX_DEPTH} levels"),
        (b'{"a":' * 100_000, f"nests deeper than {MAX_DEPTH} levels"),
        (b"[" * 300 + b"]" * 300, f"nests deeper than {MAX_DEPTH} levels"),
        (b'{"a": ' + b"9" * 5000 + b"}", "a number has 5,000 characters"),
        (b"a: " + b"9" * 5000, "a number has 5,000 characters"),
        (b'{"a": NaN}', "holds NaN"),
        (b" " * (MAX_BYTES + 1), "is larger than 32 MB"),
    ],
    ids=lambda value: value[:24] if isinstance(value, bytes) else "",
)
def test_what_cannot_be_read_is_told(data: bytes, says: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data)
    assert says in str(caught.value)
