"""Every constraint leads back to the lines that it was written in."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from capmatrix.ir.catalog import Model
from capmatrix.ir.rules import AllowOnly, Count, Narrow
from capmatrix.pipeline import Loaded, load
from capmatrix.resolve.places import grounds, places
from capmatrix.semantics.mutants.mutate import mutants
from capmatrix.semantics.payloads.boundary_cases import cases_of
from tests.support.specs import CASES, MATRIX, sampled

SPECS = {"matrix": MATRIX, "easel": CASES / "easel" / "spec"}


@cache
def loaded(folder: Path) -> Loaded:
    return load(folder)


EVERY = [
    pytest.param(folder, one, id=f"{name}-{one.id}")
    for name, folder in SPECS.items()
    for one in sampled(loaded(folder).catalog)
]


def constraints(spec: Loaded, model: Model) -> set[str]:
    found = {case.constraint for case in cases_of(spec.catalog, model)}
    return found | ({mutant.constraint for mutant in mutants(model)} if model.lifecycle.stage != "removed" else set())


def lines(spec: Loaded, model: str, subject: str) -> list[str]:
    """Return the marked text and the line of every place, the first one first."""
    found = places(spec.document, spec.catalog, model, subject)
    text = [(one.span, spec.report.lines[one.span.file][one.span.line - 1]) for one in found]
    for span, line in text:
        assert line[span.column - 1 : span.column - 1 + span.length].strip(), (span, line)
    return [line for _, line in text]


def wanted(model: Model, own: str) -> tuple[str, ...]:
    """Return the words of which one must stand in the line of a constraint's places."""
    parts = own.split("/")
    if "rule" in parts:
        rule = own.partition("rule/")[2]
        return tuple(f"{action.replace('-', '_')}:" for action in ACTIONS if rule.startswith(f"{action}-"))
    if parts[0] == "unlisted":
        return (parts[-1],)
    if parts[0] == "partial":
        return ("known",)
    if parts[0] in ("lifecycle", "unknown"):
        return (model.title, model.id, model.lifecycle.stage)
    return tuple(part for part in parts[:-1] if part != "item")[-1:]


ACTIONS = ("require", "one-of", "at-most-one", "forbid", "allow", "narrow", "same-input")


@pytest.mark.parametrize(("folder", "model"), EVERY)
def test_every_constraint_has_a_place_and_its_line_names_the_field_or_the_action(folder: Path, model: Model):
    spec = loaded(folder)
    for constraint in sorted(constraints(spec, model)):
        own = constraint.removeprefix(f"{model.id}/")
        found = lines(spec, model.id, constraint)
        assert found, constraint
        words = wanted(model, own)
        if own != constraint:
            assert words, constraint
            assert any(word in line for word in words for line in found), (constraint, words, found)


@pytest.mark.parametrize(("folder", "model"), EVERY)
def test_every_rule_has_the_very_fields_of_its_line(folder: Path, model: Model):
    spec = loaded(folder)
    for rule in model.rules:
        first = lines(spec, model.id, f"rule/{rule.id}")[0]
        names = (rule.field,) if isinstance(rule, AllowOnly | Narrow | Count) else rule.fields
        assert all(name in first for name in names), (rule.id, first)


@pytest.mark.parametrize(("folder", "model"), EVERY)
def test_evidence_is_that_of_the_catalog(folder: Path, model: Model):
    spec = loaded(folder)
    for field in model.fields:
        found = grounds(spec.document, spec.catalog, model.id, f"{model.id}/{field.name}/type")
        assert (found.evidence, found.decisions) == (field.evidence, field.decisions)
    for rule in model.rules:
        found = grounds(spec.document, spec.catalog, model.id, f"rule/{rule.id}")
        assert found.decisions == rule.origin.decisions
        assert found.evidence


@pytest.mark.parametrize(
    ("model", "subject", "expected"),
    [
        (
            "kling-v21-pro",
            "kling-v21-pro/duration/values",
            ["models/kling-v21-pro.yaml:6:21", "fields.yaml:"],
        ),
        (
            "hunyuan-video",
            "num_frames/values",
            [
                "families/hunyuan.yaml:8:14",
                "families/hunyuan.yaml:7:3",
                "models/hunyuan-video.yaml:5:10",
                "fields.yaml:",
            ],
        ),
        ("sora-2", "conversationUUID", ["service.yaml:14:10", "fields.yaml:"]),
        ("longstories", "longstories/lifecycle", ["models/longstories.yaml:8:10", "models/longstories.yaml:7:1"]),
        ("sora-2", "pricing.rows", ["models/sora-2.yaml:"]),
        ("sora-2", "unlisted/camera_fixed", ["fields.yaml:", "models/sora-2.yaml:2:8"]),
        (
            "longstories",
            "scriptConfig/targetLengthInSeconds/range",
            ["objects.yaml:21:14", "objects.yaml:19:5", "families/longstories.yaml:", "models/", "fields.yaml:"],
        ),
        (
            "longstories",
            "imageConfig/rule/allow-loraConfig",
            ["objects.yaml:48:7", "families/", "models/", "fields.yaml:"],
        ),
        ("", "vocabulary/duration", ["fields.yaml:"]),
        ("", "service/limits/generate-video", ["service.yaml:"]),
        ("", "records/StoryConfig/kind/open", ["objects.yaml:5:9"]),
        ("", "model/known", ["service.yaml:"]),
        ("no-such-model", "duration", []),
    ],
)
def test_places_are_the_most_specific_first(model: str, subject: str, expected: list[str]):
    spec = loaded(MATRIX)
    found = [str(one.span) for one in places(spec.document, spec.catalog, model, subject)]
    assert len(found) == len(expected), found
    assert all(place.startswith(start) for place, start in zip(found, expected, strict=True)), found
