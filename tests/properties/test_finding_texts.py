"""Texts of findings are made when they are read: no reader, and no later change of the payload, can tell."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from itertools import islice
from typing import Any, cast
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from nanogpt_video._runtime.verdict import Findings, Verdict

from tests.differential.draw import everywhere, payloads
from tests.support.generated import validate
from tests.support.specs import MATRIX, catalog_of

CATALOG = catalog_of(MATRIX)
LOOKS: tuple[Callable[[Verdict], object], ...] = (
    repr,
    hash,
    lambda verdict: json.dumps(verdict.as_dict()),
    lambda verdict: [finding.hint for finding in verdict.errors],
    lambda verdict: verdict._repr_html_(),
    lambda verdict: pickle.loads(pickle.dumps(verdict)),
    copy.copy,
    copy.deepcopy,
)


def at_once(payload: object) -> Verdict:
    """Return the verdict with all texts made while the payload is judged."""

    def add(self: Findings, code: str, path: str, value: object, words: Callable[[], tuple[str, str | None]]) -> None:
        self.add(code, path, *words())

    with patch.object(Findings, "late", add):
        return validate(payload)


def spoil(value: object) -> None:
    """Change everything in a payload that can be changed."""
    if isinstance(value, dict):
        fields = cast("dict[Any, Any]", value)
        for inner in fields.values():
            spoil(inner)
        fields.clear()
        fields["spoiled"] = "spoiled"
    elif isinstance(value, list):
        items = cast("list[Any]", value)
        for inner in items:
            spoil(inner)
        items[:] = ["spoiled"] * (len(items) + 1)


DRAWN = payloads(CATALOG)


@settings(max_examples=25)
@given(payload=DRAWN)
def test_every_reader_sees_the_texts_that_were_due_at_once(payload: object) -> None:
    wanted = at_once(payload)
    assert validate(payload) == wanted
    for look in LOOKS:
        assert look(validate(payload)) == look(wanted)


@settings(max_examples=50)
@given(payload=DRAWN)
def test_what_becomes_of_the_payload_later_changes_no_text(payload: object) -> None:
    wanted, own = at_once(payload), copy.deepcopy(payload)
    verdict = validate(own)
    spoil(own)
    assert verdict == wanted


@pytest.mark.parametrize("start", range(4))
def test_edge_values_in_any_field_have_their_texts(start: int) -> None:
    few = list(islice(everywhere(CATALOG), start, None, 101))
    assert len(few) > 50
    assert [validate(payload) for payload in few] == [at_once(payload) for payload in few]
