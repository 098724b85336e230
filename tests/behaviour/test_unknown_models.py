"""An id that the matrix does not know gets no name of another product, and the way on."""

from __future__ import annotations

from pathlib import Path

import pytest
from nanogpt_video import validate
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.validation import mistyped_id

from capmatrix import diagnostics
from tests.support.console import run
from tests.support.specs import MATRIX, as_documented, catalog_of

LISTED = tuple((Path(__file__).parent / "data/listed_ids.txt").read_text("utf-8").split())
"""Ids that the service listed on 2026-09-29."""


@pytest.mark.parametrize("closest", [mistyped_id, diagnostics.mistyped_id], ids=["client", "toolkit"])
def test_no_listed_id_is_taken_for_another_one(closest) -> None:
    every = {*LISTED, *KIT.models}
    assert {id_: near for id_ in LISTED if (near := closest(id_, every - {id_}))} == {}


def test_the_verdict_on_an_id_that_is_newer_says_what_is_known_and_the_way_on() -> None:
    for id_ in (f"{listed}/preview" for listed in LISTED):
        (finding,) = validate({"model": id_, "prompt": "x"}).errors
        assert (finding.code, finding.hint) == ("unknown_model", None)
        assert finding.message == (
            f'"{id_}" is not in this matrix (as of {KIT.service.as_of}); a newer version of this package may have it, '
            'newer="ask" judges it by the service\'s own list, submit_unchecked sends it unchecked'
        )


@pytest.mark.parametrize("closest", [mistyped_id, diagnostics.mistyped_id], ids=["client", "toolkit"])
@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("SORA2", "sora-2"),  # marks and capitals
        ("sora 2", "sora-2"),
        ("kling_v2.1_pro", "kling-v21-pro"),
        ("hunyuan-vido", "hunyuan-video"),  # a letter is missing
        ("veo3-vdieo", "veo3-video"),  # two are exchanged
        ("bytedance-seedence-v1-pro-fats", "bytedance-seedance-v1-pro-fast"),  # two mistakes in a long id
        ("minimax/h3", "minimax/h3"),  # of two with the same letters, the one with the same marks
        ("MiniMax-H3", "minimax-h3"),
        ("veo4-video", None),  # another version
        ("sora", None),
        ("kling-lipsync-i2v", None),  # another short word
        ("kling-v21-std", None),
        ("bytedance/seedance-2.5", None),
        ("bytedance-seedance-v1-pro", None),  # a word less
        ("", None),
        ("x" * 100_000, None),
    ],
)
def test_a_typing_mistake_is_told_from_another_product(closest, name, meant) -> None:
    known = [model.id for model in as_documented(catalog_of(MATRIX)).models]
    assert closest(name, [*known, "minimax-h3", "minimax/h3", "kling-lipsync-a2v"]) == meant


def test_the_command_line_says_as_of_when() -> None:
    shown = run("show", "bytedance/seedance-9")
    assert shown.exit_code == 2
    says = f"no model 'bytedance/seedance-9' in this matrix (as of {KIT.service.as_of}); `models` lists"
    assert says in shown.stderr
