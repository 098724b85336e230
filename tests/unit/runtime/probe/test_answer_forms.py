"""The form of an answer: types of values and patterns of ids, never the values."""

from __future__ import annotations

import pytest
from nanogpt_video._runtime.probe.answer_forms import form, pattern

UUID = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed"


def test_a_form_has_the_types_of_values_and_not_the_values() -> None:
    bodies = [{"data": [{"id": "secret", "cost": 0.5}], "ok": True}, {"data": [{"cost": None}], "more": {}, "list": []}]
    assert form(bodies) == "data[].id text, data[].cost number or null, ok flag, more object, list list"
    assert form([{str(number): number for number in range(40)}]).endswith("29 number, 10 more")
    assert form([None]) == "the body null"
    assert form([]) == "no JSON"


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("vid_0123456789abcdef01234567", "vid_<24 hex>"),
        (UUID, "<8 hex>-bbfd-<4 hex>-<4 hex>-<12 hex>"),
        ("2026-11-21T10:00:00.123Z", "0000-00-00T00:00:00.000Z"),
        ("1792567680.5", "<10 digits>.<1 digits>"),
        ("fal-request-Abc123xyz", "fal-<7 letters>-<9 letters>"),
    ],
)
def test_a_pattern_tells_the_form_of_an_id(text: str, shape: str) -> None:
    assert pattern(text) == shape
