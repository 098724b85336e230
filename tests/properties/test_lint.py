"""Lint is right both ways: what it finds other procedures confirm, and defects put into the matrix are found."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from capmatrix.diagnostics import Code
from capmatrix.ir.catalog import Catalog, Model
from capmatrix.ir.rules import Rule
from capmatrix.lint import lint
from capmatrix.lint.redundant import redundant
from capmatrix.pipeline import Loaded, Refused, load
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.payloads.equivalence import findings_of
from capmatrix.semantics.payloads.search import Space
from capmatrix.semantics.verdict.interpret import interpret
from tests.fuzz.specs import Files, specs
from tests.reviews.reviews import BASE
from tests.support.pages import lay
from tests.support.specs import CASES, MATRIX, catalog_of


def linted(folder: Path) -> Loaded:
    loaded = load(folder)
    lint(loaded.catalog, loaded.document, loaded.report)
    return loaded


def without(model: Model) -> Model:
    """Return a model without the rules that lint calls redundant, all at once."""
    gone: list[Rule] = []
    parts: dict[str, set[str]] = {}
    for one in redundant(Space(model.fields, model.rules)):
        if one.name is None:
            gone.append(one.rule)
        else:
            parts.setdefault(one.rule.id, set()).add(one.name)
    kept = tuple(_less(rule, parts.get(rule.id, set())) for rule in model.rules if rule not in gone)
    return replace(model, rules=kept)


def _less(rule: Rule, names: set[str]) -> Rule:
    if not names:
        return rule
    fields = tuple(name for name in rule.fields if name not in names)  # type: ignore[union-attr]
    return replace(rule, fields=fields)


def confirmed(catalog: Catalog, model: Model) -> int:
    """Return how many boundary cases were judged, each the same with and without the redundant rules."""
    lean = without(model)
    both = [replace(catalog, models=(one,)) for one in (model, lean)]
    judged = 0
    for case in (*cases_of(catalog, model), *cases_of(both[1], lean)) if lean != model else ():
        said = [findings_of(one, case.payload) for one in both]
        valid = [all(code not in _REFUSING for code, _ in one) for one in said]
        assert valid[0] is valid[1], case
        assert said[0] == said[1] or not valid[0], case
        judged += 1
    return judged


_REFUSING = frozenset(
    {"missing_field", "missing_one_of", "wrong_type", "not_allowed", "out_of_range", "bad_format", "too_large"}
    | {"unsupported_media", "conflict", "condition", "unknown_model", "removed_model"}
)


def test_without_the_rules_that_are_called_redundant_every_case_is_judged_the_same() -> None:
    catalog = catalog_of(CASES / "lint-rules" / "spec")
    assert sum(confirmed(catalog, model) for model in catalog.models) > 100


@pytest.mark.slow
@settings(max_examples=60)
@given(files=specs())
def test_in_random_specs_too(files: Files, tmp_path_factory: pytest.TempPathFactory) -> None:
    try:
        loaded = linted(lay(files, tmp_path_factory.mktemp("spec")))
    except Refused:
        return
    assert all(item.code.id[0] in "LR" for item in loaded.report.items)
    for model in loaded.catalog.models:
        if model.lifecycle.stage != "removed":
            confirmed(loaded.catalog, model)


@pytest.mark.parametrize("folder", [MATRIX, *(CASES / name / "spec" for name in ("easel", "thicket", "lint-rules"))])
def test_the_search_finds_a_payload_exactly_where_one_is_accepted(folder: Path) -> None:
    catalog = catalog_of(folder)
    for model in catalog.models:
        if model.lifecycle.stage == "removed":
            continue
        there = Space(model.fields, model.rules)
        found = there.find(map(there.satisfying, model.rules))
        tried = (case.payload for case in cases_of(catalog, model))
        if found is None:
            assert not any(accepted(catalog, payload) for payload in tried), model.id
        else:
            assert accepted(catalog, {catalog.service.discriminator: model.id, **found}), model.id


def accepted(catalog: Catalog, payload: Mapping[str, object]) -> bool:
    return not any(finding.refuses for finding in interpret(catalog, dict(payload)))


def rules(*lines: str) -> str:
    return "rules:\n" + "".join(f"  - {line}\n" for line in lines)


LEAST = "when_absent: [imageDataUrl, imageUrl, imageAttachmentId]"
PLANTS: tuple[tuple[Code, str, str, str], ...] = (
    (
        Code.UNCALLABLE,
        "models/vidu-video.yaml",
        "example: {prompt: A fox spirit crosses a torii path, style: anime, movementAmplitude: small}\n",
        rules(
            "{one_of: [style]}",
            "{forbid: [style], when_absent: [imageUrl]}",
            "{forbid: [imageUrl], when_given: [style]}",
        ),
    ),
    (Code.DEAD_VALUE, "models/sora-2.yaml", "pricing:", rules("{narrow: {seconds: [4, 8]}, when_given: [seconds]}")),
    (
        Code.VACUOUS_RULE,
        "models/wan-wavespeed-25.yaml",
        "example:",
        rules("{narrow: {duration: [5, 10]}, when: {resolution: 480p}}"),
    ),
    (
        Code.SHADOWED_RULE,
        "models/seedance-video.yaml",
        "example:",
        rules(f"{{require: [prompt], when: {{duration: 5}}, {LEAST}}}"),
    ),
    (
        Code.REFUSED_DEFAULT,
        "models/kling-video-v2.yaml",
        "example:",
        rules("{narrow: {aspect_ratio: [9:16]}, when: {duration: 5}}"),
    ),
    (Code.LOST_REPLACEMENT, "families/longstories.yaml", ": videoConfig\n", ": videoConfig.frames\n"),
    (Code.REPLACEMENT_CYCLE, "fields.yaml", "  replaced_by: musicConfig\n", "  replaced_by: music\n"),
    (
        Code.SUCCESSOR_GAP,
        "models/longstories-kids.yaml",
        "  successor: longstories-pixel-art\n",
        "  successor: sora-2\n",
    ),
    (Code.NO_GROUND, "models/minimax-hailuo-02.yaml", "  duration:", "  seed:\n"),
    (Code.STALE_EVIDENCE, "models/veo2-video.yaml", "  date: 2026-09-29\n", "  date: 2026-09-01\n"),
    (
        Code.OUTRANKED,
        "models/kling-video-v2.yaml",
        "  prompt:   {evidence: directory > Core & LongStories Models > kling-video-v2}\n",
        "",
    ),
    (Code.UNUSED_FIELD, "fields.yaml", "acceleration:", "haste: {kind: flag, decision: openapi-only-fields}\n"),
    (Code.YAML_TRAP, "models/wan-video-22.yaml", "provider:", "says: no\n"),
    (Code.KEY_ORDER, "models/pixverse-v45.yaml", "title:", "notes: Put first.\n"),
    (Code.PAST_SUNSET, "models/longstories.yaml", "  says: The former id;", "  sunset: 2026-09-29\n"),
    (Code.DEAD_PATH, "service.yaml", "    deposit: [nanoDepositAddress]\n", "    deposit: [nanoDepositAdress]\n"),
    (Code.IDLE, "service.yaml", "  poll-attempts:\n", "  poll-atempts:\n"),
)
"""One defect of each kind: the file, the text it comes before (whole lines: it takes their place), and the defect."""


ELSEWHERE = {Code.EMPTY_LIST}
"""What one line cannot do to a matrix that has no list; the example on its page has that problem."""


def test_each_code_of_lint_has_a_defect_to_be_found() -> None:
    assert [code for code, *_ in PLANTS] == [code for code in Code if code.id.startswith("L") and code not in ELSEWHERE]


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """Return a real matrix with every defect in it."""
    folder = shutil.copytree(BASE, tmp_path_factory.mktemp("planted") / "spec")
    for _, name, old, new in PLANTS:
        text = (folder / name).read_text("utf-8")
        assert old in text, name
        (folder / name).write_text(text.replace(old, new if old.endswith("\n") else new + old, 1), "utf-8")
    return linted(folder)


@pytest.mark.slow
@pytest.mark.parametrize(("code", "name"), [(code, name) for code, name, *_ in PLANTS], ids=str)
def test_a_defect_in_a_real_matrix_is_found_where_it_is(planted: Loaded, code: Code, name: str) -> None:
    assert any(item.code is code and item.span.file == name for item in planted.report.items)


@pytest.mark.slow
def test_the_real_matrix_has_none() -> None:
    assert linted(MATRIX).report.render() == ""
