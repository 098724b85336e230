"""The models that satisfy a question, from Python and from the shell, against the toolkit's own search."""

from __future__ import annotations

import json

import nanogpt_video
import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.query.models import models
from nanogpt_video._runtime.validation import refused

from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import parse
from tests.support import packages
from tests.support.console import run
from tests.support.specs import CASES, MATRIX, catalog_of

QUESTIONS = (
    "image", "audio text", "video", "deprecated", "seed", "provider=fal", "model=wan*", "family!=text-or-image",
    "not prompt", "image not prompt", "duration>=20", "image duration>=10", "image duration>=10 price<=0.5",
    "price<=0.1", "price>1", "not price<=1", "pro_mode=true price<=1", "resolution>=1080p",
    "duration<5 resolution=4k|1080p", "duration=10 aspect_ratio=9:16",
    "scriptConfig.style=default", "musicConfig.volume>0.5",
    "generateAudio!=true", "text not image seed=5 num_frames>=81", "image|video", "resolution=*",
    "prompt not prompt", "seconds=12 pro price>2",
)  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_client_answers_as_the_toolkit_does(question: str):
    catalog = catalog_of(MATRIX)
    expected = {one.model.id: one for one in matching_models(catalog, parse(catalog, question))}
    found = {one.id: one for one in nanogpt_video.models(question)}
    assert found.keys() == expected.keys()
    for name, model in found.items():
        assert model.request is not None
        assert len(model.request) == len(expected[name].payload or {})
        assert not refused(nanogpt_video.validate(model.request), strict=True)


@pytest.mark.parametrize("question", ["", "image", "price<=1", "price>0.05", "not paper", "canvas", "strokes>=3 seed"])
def test_so_it_does_for_another_service(easel, question: str):
    catalog = catalog_of(CASES / "easel" / "spec")
    kit = packages.package("easel_client", easel / "python").module("_kit").KIT
    asked = parse(catalog, question) if question else ()
    assert {one.id for one in models(kit, question)} == {one.model.id for one in matching_models(catalog, asked)}


@pytest.mark.parametrize(
    ("question", "said"),
    [("durration=5", "did you mean 'duration'"), ("duration>=long", "has no order"), ("=", "cannot be parsed")],
)
def test_a_wrong_question_says_what_to_write(question: str, said: str, folder):
    with pytest.raises(ValueError, match=said):
        nanogpt_video.models(question)
    with nanogpt_video.NanoGPT("k") as client, pytest.raises(ValueError, match=said):
        client.models(question)
    ended = run("models", question)
    assert (ended.exit_code, said in " ".join(ended.stderr.split())) == (2, True)


def test_a_model_has_its_lengths_sizes_and_price():
    (sora,) = nanogpt_video.models("model=sora-2")
    assert (sora.lengths, sora.sizes) == ('"4", "8" or "12"', ("720p", "1792x1024"))
    assert (str(sora.price), sora.currency) == ("0.40", "USD")
    assert len(nanogpt_video.models()) == sum(info.stage != "removed" for info in KIT.models.values())


def test_the_shell_answers_too(folder):
    ended = run("models", "image duration>=10 price<=0.5", "--format", "json")
    model, *_ = json.loads(ended.stdout)
    assert model["inputs"] == ["text", "image"]
    assert float(model["price"]) <= 0.5
    assert not refused(nanogpt_video.validate(model["request"]), strict=True)
    assert "lengths" in run("models", "model=sora-2").stdout
    assert run("models", "prompt not prompt").exit_code == 1
