"""Lists that a call cannot send: where a form or a query takes them, and where it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.pages import files
from tests.unit.test_pages import reported

SENDS = "    sends: form\n"


@pytest.mark.parametrize(
    ("call", "items", "says"),
    [
        (
            SENDS,
            "..3",
            "service.yaml:16:12: L618 warning: 'build' sends nothing of 'paint' where that is an empty list",
        ),
        ("    sends: multipart\n", "0..3", "a form has its items"),
        ("    query: {paint: {says: Colours.}}\n", "..3", "service.yaml:16:13: L618 warning"),
        (SENDS, "1..3", ""),
        ("    sends: json\n", "..3", ""),
        ("    query: {length: {says: How long.}}\n", "..3", ""),
    ],
)
def test_an_empty_list_that_a_form_or_a_query_would_not_say_is_found(
    tmp_path: Path, call: str, items: str, says: str
) -> None:
    texts = files("README") | files("L618")
    texts["service.yaml"] = texts["service.yaml"].replace(SENDS, call)
    texts["fields.yaml"] = texts["fields.yaml"].replace("items: ..3", f"items: {items}")
    found = reported(texts, tmp_path).render()
    assert says in found
    assert bool(found) is bool(says)
