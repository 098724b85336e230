"""Friendly input: every way to write a request comes out as its model writes it, and right requests stay right."""

from __future__ import annotations

import copy
import logging
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nanogpt_video import NanoGPT, ValidationError, normalise

from capmatrix.ir.kinds import Duration, Media
from tests.support import strategies
from tests.support.generated import requests, validate
from tests.support.specs import MATRIX, catalog_of, sampled

CATALOG = catalog_of(MATRIX)
CALLABLE = [model for model in sampled(CATALOG) if model.lifecycle.stage != "removed"]
VALID = {model.id: strategies.valid(model, CATALOG) for model in CALLABLE}
ARBITRARY = strategies.arbitrary(CATALOG)
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
DATA_URL = "data:image/png;base64,iVBORw0KGgoAAAAAAAAAAAAAAAAAAAAAAAAAAA=="
ALIASES = [(model, field, alias) for model in CALLABLE for field in model.fields for alias in field.aliases]
DURATIONS = [
    (model, field.name, field.kind) for model in CALLABLE for field in model.fields if isinstance(field.kind, Duration)
]


def codes(payload: object) -> set[str]:
    return {finding.code for finding in validate(payload).errors}


@given(st.sampled_from(CALLABLE).flatmap(lambda model: VALID[model.id]))
def test_a_right_request_stays_right_and_is_left_as_it_was(payload: dict[str, object]) -> None:
    before = copy.deepcopy(payload)
    done = normalise(payload)
    assert payload == before
    assert validate(done.payload).valid
    assert (done.payload == payload) or done.changes


@given(ARBITRARY)
def test_a_second_time_changes_nothing(payload: object) -> None:
    done = normalise(payload)
    again = normalise(done.payload)
    assert repr(again.payload) == repr(done.payload)
    assert again.changes == ()


@pytest.mark.parametrize(("model", "field", "alias"), ALIASES, ids=[f"{m.id}-{a}" for m, _, a in ALIASES])
def test_every_alias_becomes_the_name(model: Any, field: Any, alias: str) -> None:
    value = DATA_URL if isinstance(field.kind, Media) else 7
    done = normalise({"model": model.id, alias: value})
    assert set(done.payload) == {"model", field.name}
    assert (done.changes[0].field, done.changes[0].message) == (field.name, f"was given as {alias}")


@pytest.mark.parametrize(("model", "name", "kind"), DURATIONS, ids=[f"{m.id}-{n}" for m, n, _ in DURATIONS])
def test_seconds_in_any_form_become_the_models_own(model: Any, name: str, kind: Duration) -> None:
    right = kind.values[0] if kind.values else kind.minimum or 5
    wire = {"plain": str(right), "suffixed": f"{right}s"}.get(kind.form, right)
    for value in (right, float(right), str(right), f"{right}s"):
        assert normalise({"model": model.id, name: value}).payload[name] == wire
    assert not {"wrong_type", "bad_format", "not_allowed", "out_of_range"} & codes({"model": model.id, name: wire})
    for value in (True, -1, 0.5, "5 s", "05", "five", 10**5000, [5]):
        assert normalise({"model": model.id, name: value}).payload[name] is value


@pytest.mark.parametrize(
    ("model", "given_as", "value", "becomes"),
    [
        ("kling-v25-turbo-pro", "imageUrl", DATA_URL, "imageDataUrl"),
        ("kling-v25-turbo-pro", "image", "https://a.example/b.png", "imageUrl"),
        ("kling-v25-turbo-pro", "image", DATA_URL, "imageDataUrl"),
        ("magicapi-video-face-swap", "video", "https://a.example/b.mp4", "targetVideo"),
    ],
)
def test_media_go_to_the_field_that_takes_their_form(model: str, given_as: str, value: str, becomes: str) -> None:
    assert normalise({"model": model, given_as: value}).payload == {"model": model, becomes: value}


def test_image_fields_become_image_where_the_row_wants_it() -> None:
    wanting = [
        model
        for model in CALLABLE
        if {"image"} <= {field.name for field in model.fields}
        and not {"imageUrl", "imageDataUrl"} & {field.name for field in model.fields}
    ]
    assert wanting
    for model in wanting:
        for name, value in (("imageUrl", "https://a.example/b.png"), ("imageDataUrl", DATA_URL)):
            assert normalise({"model": model.id, name: value}).payload == {"model": model.id, "image": value}


def test_nothing_is_moved_onto_what_is_given() -> None:
    both = {"model": "kling-v25-turbo-pro", "image": "https://a.example/1.png", "imageUrl": "https://a.example/2.png"}
    assert normalise(both).payload == both
    twice = {"model": "sora-2", "pro": True, "pro_mode": False}
    assert normalise(twice).payload == twice
    assert "conflict" in codes(twice)


def test_a_face_to_swap_in_is_not_what_an_image_is_taken_for() -> None:
    payload = {"model": "sora-2", "swapImage": "https://a.example/b.png", "prompt": "x"}
    assert normalise(payload).payload == payload


@pytest.mark.parametrize("payload", [None, 5, [], "x", {}, {"model": 3}, {"model": "nope", "duration": 5}])
def test_what_names_no_model_stays_as_it_is(payload: object) -> None:
    done = normalise(payload)
    assert done.payload is payload
    assert done.changes == ()


def test_request_classes_take_what_people_write(tmp_path: Path) -> None:
    picture = tmp_path / "a.png"
    picture.write_bytes(PNG)
    asked = cast("Any", requests.KlingV25TurboPro)(image=picture, duration="5s", prompt=None)
    assert asked.to_payload() == {"model": "kling-v25-turbo-pro", "imageDataUrl": DATA_URL, "duration": "5"}
    with pytest.raises(ValidationError, match=r"cannot read .*gone\.png"):
        cast("Any", requests.KlingV25TurboPro)(image=tmp_path / "gone.png", duration="7")


def test_all_findings_come_at_once_and_one_for_each_file(tmp_path: Path) -> None:
    with pytest.raises(ValidationError) as caught:
        cast("Any", requests.KlingV25TurboPro)(imageUrl=tmp_path / "gone.png", duration="7")
    assert {(f.code, f.field) for f in caught.value.findings} == {
        ("bad_format", "imageUrl"),
        ("not_allowed", "duration"),
    }


def test_the_client_says_what_it_changed_but_not_what_it_holds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "nanogpt_video")
    wrong: dict[str, Any] = {"model": "kling-v25-turbo-pro", "image": PNG, "duration": 5.0, "aspect_ratio": "4:3"}
    with NanoGPT(api_key="k") as client, pytest.raises(ValidationError) as caught:
        client.submit(wrong)
    assert [finding.field for finding in caught.value.findings] == ["aspect_ratio"]
    assert [record.getMessage() for record in caplog.records] == [
        "kling-v25-turbo-pro: imageDataUrl was given as image",
        "kling-v25-turbo-pro: imageDataUrl was read from the bytes (image/png, 28 bytes)",
        'kling-v25-turbo-pro: duration was given as 5.0, is written "5"',
    ]


def test_where_no_file_is_taken_it_is_refused_with_that_reason() -> None:
    takers = [
        (model.id, field.name)
        for model in CALLABLE
        for field in model.fields
        if isinstance(field.kind, Media) and field.kind.forms == ("library",)
    ]
    for model, name in takers:
        done = normalise({"model": model, name: PNG})
        assert [(finding.code, finding.field) for finding in done.unusable] == [("bad_format", name)]
        assert "takes no file; give a library id" in done.unusable[0].message
    assert takers
