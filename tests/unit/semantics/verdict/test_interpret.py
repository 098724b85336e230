"""The reference verdict, by hand-written tables: each row is a payload and everything there is to say about it."""

# Budget: one table of verdicts, read from top to bottom.
from __future__ import annotations

from collections.abc import Iterable

import pytest

from capmatrix.ir.catalog import Catalog, Lifecycle, Term
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Duration,
    Either,
    Flag,
    Group,
    Integer,
    Kind,
    List,
    Media,
    Number,
    Text,
    Urls,
)
from capmatrix.semantics.verdict.interpret import interpret
from tests.support.small import catalog, field, model

NAN, INF = float("nan"), float("inf")
PNG = "data:image/png;base64,iVBORw0KGgo="


def said(catalog: Catalog, payload: object) -> set[str]:
    """Return what the interpreter says, as `code path`."""
    found = interpret(catalog, payload)
    assert len(set(found)) == len(found), "nothing is said twice"
    assert all(finding.constraint for finding in found)
    return {f"{finding.code} {finding.path}".strip() for finding in found}


def one_field(kind: Kind) -> Catalog:
    """Return a catalog of one model `m` with one field `x`."""
    return catalog(model(field("x", kind)))


def rows(kind: Kind, code: str, values: Iterable[object]) -> list[tuple[Kind, object, str]]:
    """Return table rows for values of a kind that get the same finding (`` for none) at `x`."""
    return [(kind, value, code) for value in values]


PLAIN, PLAIN_RANGE = Duration(form="plain", values=(5, 10)), Duration(form="plain", minimum=6, maximum=20)
SUFFIXED, SUFFIXED_SET = Duration(form="suffixed", minimum=5, maximum=30), Duration(form="suffixed", values=(8,))
COUNT, COUNT_SET = Duration(form="number", minimum=2, maximum=12), Duration(form="number", values=(4, 8))
FREE, NUMERIC = Duration(form="plain"), Duration(form="numeric", values=(5, 10))
IMAGE = Media(of="image", forms=("url", "data"), max_bytes=6)
EITHER = Either(options=(Number(), Text(max_length=3)))
A, URLS = "https://a.example/1", Urls(of="image", min_items=1, max_items=2)

KINDS: list[tuple[Kind, object, str]] = [
    *rows(Text(), "", ["", "a", "é" * 5000, "line\n"]),
    *rows(Text(), "wrong_type", ["\ud800", "a\udfff"]),
    *rows(Text(), "wrong_type", [1, True, None, [], {}, 1.5]),
    *rows(Text(min_length=2, max_length=3), "", ["ab", "abc", "🎞🎞", "éàü"]),
    *rows(Text(min_length=2, max_length=3), "out_of_range", ["", "a", "abcd"]),
    *rows(Integer(minimum=81, maximum=121), "", [81, 121, 100.0]),
    *rows(Integer(minimum=81, maximum=121), "out_of_range", [80, 122, -1, 10**300, 1e300]),
    *rows(Integer(minimum=81, maximum=121), "wrong_type", [10**400, -(10**400)]),
    *rows(Integer(minimum=81, maximum=121), "wrong_type", ["81", 81.5, True, NAN, INF, None, [81]]),
    *rows(Integer(values=(65, 97)), "", [65, 97.0]),
    *rows(Integer(values=(65, 97)), "not_allowed", [66, 0]),
    *rows(Integer(values=(1,)), "wrong_type", [True, "1"]),
    *rows(Number(minimum=0.8, maximum=2), "", [0.8, 1, 2, 2.0]),
    *rows(Number(minimum=0.8, maximum=2), "out_of_range", [0.7999999, 2.0000001, -1, 10**300]),
    *rows(Number(minimum=0.8, maximum=2), "wrong_type", ["1", True, NAN, INF, -INF, None]),
    *rows(Number(), "", [0, -0.0, 1e308]),
    *rows(Flag(), "", [True, False]),
    *rows(Flag(), "wrong_type", [0, 1, "true", None, []]),
    *rows(Choice(values=("16:9", "9:16")), "", ["16:9"]),
    *rows(Choice(values=("16:9", "9:16")), "not_allowed", ["16:9\n", " 16:9", "", "16/9", "１６:9"]),
    *rows(Choice(values=("16:9", "9:16")), "wrong_type", [16, None, ["16:9"], True]),
    *rows(Choice(values=("a",), open=True), "", ["a", "anything"]),
    *rows(Choice(values=("a",), open=True), "wrong_type", [1]),
    *rows(PLAIN, "", ["5", 5, 5.0, "10", 10]),
    *rows(
        PLAIN,
        "not_allowed",
        ["6", 6, 0, "0", "05", "05s", "00", "five", "", "5\n", "٥", "-5", "5.0", "+5", " 5", "5 s"],
    ),
    *rows(PLAIN, "bad_format", ["5s", "10s", "7s", "0s"]),
    *rows(PLAIN, "wrong_type", [5.5, True, None, ["5"], NAN]),
    *rows(Number(minimum=0, step=0.1), "", [0, 0.0, 0.1, 0.3, 0.7, 1, 1.1, 2.0, 1e300, 2**70]),
    *rows(Number(minimum=0, step=0.1), "not_allowed", [0.1 + 0.2, 0.05, 5e-324, 1.15]),
    *rows(Number(minimum=0, step=0.1), "out_of_range", [-0.1, -0.05]),
    *rows(Number(maximum=1, step=0.3), "", [0, 0.9, -0.3, -1.2]),
    *rows(Number(maximum=1, step=0.3), "not_allowed", [1, 0.1]),
    *rows(Integer(minimum=9, maximum=121, step=8), "", [9, 17.0, 121]),
    *rows(Integer(minimum=9, maximum=121, step=8), "not_allowed", [10, 16, 120.0]),
    *rows(Integer(step=5), "", [0, -5, 10, 5 * 2**60]),
    *rows(Integer(step=5), "not_allowed", [1, 2**60]),
    *rows(URLS, "", [A, f"{A}\n{A}", f'["{A}"]', f' [ "{A}",\r\n\t"{A}" ]\n', f'["{A}/\\u00e9"]', "HTTPS://é.example"]),
    *rows(
        URLS,
        "bad_format",
        ["", " ", "[", "[]]", f"{A}\n", f"{A}\n\n{A}", f"{A}\r\n{A}", f"{A}, {A}", f'["{A}", 1]', "[" * 5000],
    ),
    *rows(
        URLS, "bad_format", ["http://a.example", f"{A}\nhttp://a.example\n{A}\n{A}", f'["{A}\\n"]', f'{{"a": "{A}"}}']
    ),
    *rows(URLS, "out_of_range", ["[]", f"{A}\n{A}\n{A}", f'["{A}", "{A}", "{A}"]']),
    *rows(URLS, "wrong_type", [1, True, None, [A], {"url": A}]),
    *rows(Urls(of="file"), "", ["[]", "\n".join([A] * 300)]),
    *rows(Urls(of="image", array=True), "", ["[]", f'["{A}"]', f' ["{A}", "{A}"]\n']),
    *rows(Urls(of="image", array=True), "bad_format", [A, f"{A}\n{A}", "", f'"{A}"']),
    *rows(NUMERIC, "", [5, "5", 5.0, 10, "10"]),
    *rows(NUMERIC, "not_allowed", [7, "7", -5, "-5", "05", "five", ""]),
    *rows(NUMERIC, "bad_format", ["5s", "7s"]),
    *rows(NUMERIC, "wrong_type", [5.5, True, None, [5], NAN]),
    *rows(PLAIN_RANGE, "", ["6", 6, "20", 20.0]),
    *rows(PLAIN_RANGE, "out_of_range", ["5", 21, "0", -6, "9" * 5000, 10**300]),
    *rows(PLAIN_RANGE, "bad_format", ["6s", "06", "six", "", "-6", "6.5", "6\n"]),
    *rows(FREE, "", ["0", 0, "86400", "9" * 5000]),
    *rows(FREE, "out_of_range", [-1]),
    *rows(FREE, "bad_format", ["-1", "1s", "01"]),
    *rows(SUFFIXED, "", ["5s", "30s"]),
    *rows(SUFFIXED, "out_of_range", ["4s", "31s", "0s"]),
    *rows(SUFFIXED, "bad_format", ["5", 5, 5.0, "05s", "s", "5S", "5s\n", "5ss", "five"]),
    *rows(SUFFIXED, "wrong_type", [5.5, True, None, {}]),
    *rows(SUFFIXED_SET, "not_allowed", ["9s", "eight", "", "08s", "08"]),
    *rows(SUFFIXED_SET, "bad_format", ["8", 8, "9"]),
    *rows(COUNT, "", [2, 12, 3.0]),
    *rows(COUNT, "out_of_range", [1, 13, -2]),
    *rows(COUNT, "bad_format", ["2", "2s"]),
    *rows(COUNT, "wrong_type", ["two", "02", "", 2.5, True, None]),
    *rows(COUNT_SET, "not_allowed", [5, 0]),
    *rows(
        IMAGE,
        "",
        ["https://e.test/a.png", "HTTPS://E.test", PNG.replace("iVBORw0KGgo=", "aGVsbG8h"), "https://é.test/ü?q=1#f"],
    ),
    *rows(IMAGE, "too_large", [PNG, "data:image/png;base64," + "A" * 12]),
    *rows(
        IMAGE,
        "bad_format",
        ["http://e.test/a", "https://", "https:///a", "https://e.test/a b", "https://e.test/a\n", ""],
    ),
    *rows(
        IMAGE,
        "bad_format",
        ["data:image/png;base64,", "data:image/png,abc", "data:video/mp4;base64,AAAA", "data:image/png;base64,A A="],
    ),
    *rows(
        IMAGE,
        "bad_format",
        ["asset-1", "ftp://e.test/a", "data:image/png;base64,AAAA\n", "data:image/png;base64,AA==="],
    ),
    *rows(IMAGE, "unlabelled_media", ["data:;base64,AAAA", "data:application/octet-stream;base64,AA=="]),
    *rows(
        IMAGE, "bad_format", ["https://[::1", "https://:443/a", "https://e.test:65536", "data:image/png;base64,AAAAA"]
    ),
    *rows(IMAGE, "wrong_type", [1, None, ["https://e.test/a"], {"url": "https://e.test/a"}]),
    *rows(Media(of="image", forms=("url",)), "bad_format", [PNG]),
    *rows(Media(of="image", forms=("data",)), "", [PNG, "data:image/jpeg;charset=x;base64,AAAA"]),
    *rows(Media(of="image", forms=("data",)), "bad_format", ["https://e.test/a.png"]),
    *rows(Media(of="image", forms=("library",)), "", ["asset-1", "é"]),
    *rows(Media(of="image", forms=("library",)), "bad_format", ["", "a b", "a\n", "\x7f"]),
    *rows(List(item=Text(), min_items=1, max_items=2), "", [["a"], ["a", "b"]]),
    *rows(List(item=Text(), min_items=1, max_items=2), "out_of_range", [[], ["a"] * 3]),
    *rows(List(item=Text()), "wrong_type", [("a",), "a", {}, None]),
    *rows(EITHER, "", [1, 1.5, "abc"]),
    *rows(EITHER, "out_of_range", ["abcd"]),
    *rows(EITHER, "wrong_type", [True, None, [], NAN]),
    *rows(Anything(), "", [None, 1, "a", [], {"a": None}, True]),
]


@pytest.mark.parametrize(("kind", "value", "code"), KINDS)
def test_a_value_is_judged_by_its_kind(kind: Kind, value: object, code: str) -> None:
    assert said(one_field(kind), {"model": "m", "x": value}) == ({f"{code} x"} if code else set())


SONG = Group(
    name="Song",
    fields=(field("volume", Number(minimum=0, maximum=1)), field("slug", Text(), required=True)),
)
NESTED = catalog(
    model(
        field("song", SONG),
        field("images", List(item=IMAGE, max_items=2)),
        field("story", Group(name="Story", fields=(), open=True)),
        field("songs", List(item=SONG)),
    )
)

NESTED_ROWS = [
    ({"song": {"slug": "a", "volume": 0.5}}, []),
    ({"song": {}}, ["missing_field song.slug"]),
    ({"song": {"slug": None, "volume": 2}}, ["missing_field song.slug", "out_of_range song.volume"]),
    ({"song": {"slug": "a", "loud": 1}}, ["unknown_field song.loud"]),
    ({"song": {"slug": "a", "images": []}}, ["unknown_field song.images"]),
    ({"song": []}, ["wrong_type song"]),
    ({"song": None}, ["wrong_type song"]),
    ({"story": {"anything": [1], "model": 3}}, []),
    ({"story": "text"}, ["wrong_type story"]),
    ({"images": ["https://e.test/a", "asset"]}, ["bad_format images[1]"]),
    (
        {"images": [1, None, PNG]},
        ["out_of_range images", "wrong_type images[0]", "wrong_type images[1]", "too_large images[2]"],
    ),
    ({"songs": [{"slug": "a"}, {"volume": True}]}, ["missing_field songs[1].slug", "wrong_type songs[1].volume"]),
]


@pytest.mark.parametrize(("payload", "expected"), NESTED_ROWS)
def test_nested_values_are_named_by_their_path(payload: dict[str, object], expected: list[str]) -> None:
    assert said(NESTED, {"model": "m", **payload}) == set(expected)


KNOWN = catalog(
    model(field("prompt", Text(), required=True), name="plain"),
    model(
        field("prompt", Text(), required=True), name="old", lifecycle=Lifecycle(stage="deprecated", successor="plain")
    ),
    model(field("prompt", Text()), name="gone", lifecycle=Lifecycle(stage="removed")),
    vocabulary=(
        Term(name="imageUrl", media=True, aliases=("image_url", "image")),
        Term(name="image", media=True),
        Term(name="seed", aliases=("random_seed",)),
    ),
)

PAYLOAD_ROWS: list[tuple[object, list[str]]] = [
    ([], ["wrong_type"]),
    (None, ["wrong_type"]),
    ("plain", ["wrong_type"]),
    ({}, ["unknown_model model"]),
    ({"prompt": 1}, ["unknown_model model"]),
    ({"model": None}, ["unknown_model model"]),
    ({"model": ""}, ["unknown_model model"]),
    ({"model": "Plain"}, ["unknown_model model"]),
    ({"model": " plain"}, ["unknown_model model"]),
    ({"model": ["plain"]}, ["unknown_model model"]),
    ({"model": True}, ["unknown_model model"]),
    ({"model": "gone", "prompt": 1, "junk": 2}, ["removed_model model"]),
    ({"model": "old"}, ["deprecated_model model", "missing_field prompt"]),
    ({"model": "old", "prompt": "a"}, ["deprecated_model model"]),
    ({"model": "plain"}, ["missing_field prompt"]),
    ({"model": "plain", "prompt": None}, ["missing_field prompt"]),
    ({"model": "plain", "prompt": "a", "junk": None}, ["unknown_field junk"]),
    ({"model": "plain", "prompt": "a", "Prompt": "a"}, ["unknown_field Prompt"]),
    ({"model": "plain", "prompt": "a", "seed": 1}, ["unsupported_field seed"]),
    ({"model": "plain", "prompt": "a", "random_seed": 1}, ["unsupported_field random_seed"]),
    ({"model": "plain", "prompt": "a", "imageUrl": 1}, ["unsupported_media imageUrl"]),
    ({"model": "plain", "prompt": "a", "image_url": None}, ["unsupported_media image_url"]),
    ({"model": "plain", "prompt": "a", "image": PNG}, ["unsupported_media image"]),
    ({"model": "plain", "prompt": "a", "": 1, "a.b": 1}, ["unknown_field", "unknown_field a.b"]),
]


@pytest.mark.parametrize(("payload", "expected"), PAYLOAD_ROWS)
def test_models_and_keys_are_looked_up(payload: object, expected: list[str]) -> None:
    assert said(KNOWN, payload) == set(expected)


def test_the_discriminator_has_the_name_that_the_service_gives_it() -> None:
    engines = catalog(model(field("text", Text())), discriminator="engine")
    assert said(engines, {"engine": "m", "text": "a"}) == set()
    assert said(engines, {"model": "m"}) == {"unknown_model engine"}
    assert said(engines, {"engine": "m", "model": "m"}) == {"unknown_field model"}


SPELLED = catalog(
    model(
        field("pro_mode", Flag(), aliases=("pro",)),
        field("duration", PLAIN, aliases=("length",), required=True),
        field("steps", Number(), aliases=("n_steps", "nSteps")),
        field("imageDataUrl", Media(of="image", forms=("data",)), aliases=("image_data_url",)),
        field("motion", Text(), replaced_by="video.motion"),
        field("config", Anything(), aliases=("configuration",)),
    )
)

SPELLING_ROWS = [
    ({"duration": "5", "length": 5}, []),
    ({"duration": "5", "length": 5.0}, []),
    ({"duration": "5", "length": "10"}, ["conflict length"]),
    ({"length": "7"}, ["not_allowed length"]),
    ({"duration": None, "length": "5"}, ["wrong_type duration"]),
    ({"duration": "5", "length": None}, ["wrong_type length"]),
    ({"duration": None, "length": None}, ["missing_field duration"]),
    ({}, ["missing_field duration"]),
    ({"length": 5, "pro": True}, []),
    ({"length": 5, "pro": True, "pro_mode": True}, []),
    ({"length": 5, "pro": True, "pro_mode": False}, ["conflict pro"]),
    ({"length": 5, "pro": 1, "pro_mode": True}, ["wrong_type pro", "conflict pro"]),
    ({"length": 5, "pro": None}, ["wrong_type pro"]),
    ({"length": 5, "steps": 1, "n_steps": 1.0, "nSteps": 2}, ["conflict nSteps"]),
    ({"length": 5, "n_steps": 1, "nSteps": 2}, ["conflict nSteps"]),
    ({"length": 5, "steps": 3, "n_steps": 1, "nSteps": 2}, ["conflict n_steps", "conflict nSteps"]),
    ({"length": 5, "imageDataUrl": PNG, "image_data_url": PNG}, ["redundant_media image_data_url"]),
    ({"length": 5, "image_data_url": PNG}, []),
    ({"length": 5, "motion": "up"}, ["deprecated_field motion"]),
    ({"length": 5, "motion": 1}, ["deprecated_field motion", "wrong_type motion"]),
    ({"length": 5, "config": {"a": [1, True]}, "configuration": {"a": [1.0, True]}}, []),
    ({"length": 5, "config": {"a": [1, True]}, "configuration": {"a": [1, 1]}}, ["conflict configuration"]),
    ({"length": 5, "config": None, "configuration": 1}, []),
]


@pytest.mark.parametrize(("payload", "expected"), SPELLING_ROWS)
def test_spellings_of_one_field_agree(payload: dict[str, object], expected: list[str]) -> None:
    assert said(SPELLED, {"model": "m", **payload}) == set(expected)
