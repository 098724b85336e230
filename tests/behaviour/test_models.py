"""The models that satisfy a question, from Python and from the shell, against the toolkit's own search."""

from __future__ import annotations

import json
from typing import Any

import nanogpt_video
import pytest
import yaml
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.query.models import models
from nanogpt_video._runtime.validation import refused

from capmatrix.semantics.advice.models import matching_models
from capmatrix.semantics.advice.query import parse
from tests.support import packages
from tests.support.console import run
from tests.support.specs import CASES, MATRIX, ROOT, catalog_of

QUESTIONS = (
    "image", "audio text", "video", "deprecated", "seed", "provider=fal", "model=wan*", "family!=text-or-image",
    "not prompt", "image not prompt", "duration>=20", "image duration>=10", "image duration>=10 price<=0.5",
    "price<=0.1", "price>1", "not price<=1", "pro_mode=true price<=1", "resolution>=1080p",
    "duration<5 resolution=4k|1080p", "duration=10 aspect_ratio=9:16",
    "scriptConfig.style=default", "musicConfig.volume>0.5",
    "generateAudio!=true", "text not image seed=5 num_frames>=81", "image|video", "resolution=*",
    "prompt not prompt", "seconds=12 pro price>2", "sound=true price<=0.3", "not sound video",
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


def written() -> dict[str, dict[str, Any]]:
    """Return what is known of each model by its file: provider as readers know it, editions, day; read by hand."""
    service, sources = (yaml.safe_load((MATRIX / f"{name}.yaml").read_text("utf-8")) for name in ("service", "sources"))
    found: dict[str, dict[str, Any]] = {}
    for file in (MATRIX / "models").glob("*.yaml"):
        model = yaml.safe_load(file.read_text("utf-8"))
        evidence = model["evidence"]
        named = {text.split(" > ")[0] for text in ([evidence] if isinstance(evidence, str) else evidence)}
        listed = not model.get("editions", {}).get("live", {}).get("unlisted")
        provider = model.get("provider", "")
        found[model.get("id", file.stem)] = {
            "provider": provider,
            "provider_name": service["providers"].get(provider, provider),
            "editions": (["documents"] if named - {"live"} else []) + (["live"] if listed else []),
            "as_of": str(model.get("as_of") or max(str(sources[name]["date"]) for name in named)),
        }
    return found


def test_every_model_shows_who_makes_it_where_it_stands_and_of_which_day_that_is(folder):
    known = written()
    assert {tuple(one["editions"]) for one in known.values()} == {("documents",), ("documents", "live"), ("live",)}
    shown = {one["id"]: {name: one[name] for name in next(iter(known.values()))} for one in _all("--json")}
    assert shown == known
    for one in nanogpt_video.models():
        own = known[one.id]
        assert (one.provider, one.provider_name) == (own["provider"], own["provider_name"])
        assert ([*one.editions], one.as_of) == (own["editions"], own["as_of"])
    head, *rows = run("models").stdout.splitlines()
    for row in rows:
        own = known[row.split()[0]]
        assert row[head.index("provider") :].startswith(f"{own['provider_name']} ")
        assert row[head.index("editions") :].startswith(f"{' '.join(own['editions'])} ")
        assert row[head.index("as of") :].startswith(own["as_of"])
    assert len(rows) == len(known)


def _all(*options: str) -> list[dict[str, Any]]:
    return json.loads(run("models", *options).stdout)


def test_the_pages_show_the_same():
    docs, modules = ROOT / "generated" / "docs", {info.id: info.module for info in KIT.models.values()}
    cells = [line.split(" | ") for line in (docs / "matrix.md").read_text("utf-8").splitlines() if "](models/" in line]
    rows = {row[0].split("`")[1]: row[1:4] for row in cells if row[0].startswith("| [")}
    for name, own in written().items():
        editions = [f"`{edition}`" for edition in own["editions"]]
        provider = own["provider_name"]
        assert rows[name] == [provider, ", ".join(editions), own["as_of"]]
        by = f" by {provider}" if provider else ""
        line = f"`{name}`{by}, in {' and '.join(editions)}, as of {own['as_of']}."
        assert line in (docs / "models" / f"{modules[name]}.md").read_text("utf-8").splitlines()


def test_a_provider_is_asked_for_by_its_id_or_by_its_name(folder):
    for words in (["provider=xai"], ["provider=xAI"], ["--provider", "xai"], ["--provider", "xAI"]):
        found = {one["id"] for one in _all(*words, "--json")}
        assert found == {name for name, one in written().items() if one["provider"] == "xai"}
    catalog = catalog_of(MATRIX)
    named = [
        {one.model.id for one in matching_models(catalog, parse(catalog, f"provider={name}"))}
        for name in ("xai", "xAI")
    ]
    assert named[0] == named[1] != set()
    assert "(xAI)" in run("show", "grok-imagine-video").stdout
    assert "in the edition documents\n" in run("show", "longstories").stdout


def test_a_service_with_one_reading_and_without_names_shows_its_providers_as_they_are(easel):
    kit = packages.package("easel_client", easel / "python").module("_kit").KIT
    head, *rows = run("models", kit=kit).stdout.splitlines()
    assert "editions" not in head
    providers = {info.id: info.provider for info in kit.models.values()}
    assert any(providers.values())
    assert {row.split()[0]: row[head.index("provider") :].split("  ")[0].strip() for row in rows} == providers
