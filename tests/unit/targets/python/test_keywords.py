"""Keyword arguments in snake case: which are made, and which are not."""

from __future__ import annotations

import pytest

from capmatrix.targets.python.keywords import keywords, render, snake_case
from tests.support.specs import MATRIX, catalog_of


@pytest.mark.parametrize(
    ("wire", "written"),
    [
        ("imageDataUrl", "image_data_url"), ("conversationUUID", "conversation_uuid"), ("HTTPServer", "http_server"),
        ("num_frames", "num_frames"), ("isNSFWError", "is_nsfw_error"), ("x-y", "x_y"), ("größeX", "größeX"),
    ],
)  # fmt: skip
def test_a_wire_name_in_snake_case(wire: str, written: str):
    assert snake_case(wire) == written


def test_a_name_of_the_service_wins_over_one_that_is_made():
    found = keywords(catalog_of(MATRIX))
    sora, story = found["requests.Sora2"], found["requests.LongstoriesMovie"]
    assert sora["imageUrl"] == ("image_url", "imageUrl")
    assert sora["imageDataUrl"] == ("image_data_url", "imageDataUrl", "image")
    assert sora["pro_mode"] == ("pro_mode", "pro")
    # `aspect_ratio` is another field of this service.
    assert story["aspectRatio"] == ("aspectRatio",)
    assert found["parts.ScriptConfig"]["targetLengthInSeconds"][0] == "target_length_in_seconds"


OPEN = """from __future__ import annotations
class Rest(Part):
    _fields: int | None = None
    _fields_: int | None = None
    model_config = ConfigDict(extra="allow")
"""


def test_what_collects_the_rest_has_a_name_that_no_field_has():
    text = render("parts.py", OPEN, {"parts.Rest": {}})
    assert "_fields: int | None = None, _fields_: int | None = None, **_fields__: object" in text
    compile(text, "parts.py", "exec")
