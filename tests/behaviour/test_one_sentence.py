"""A reader meets one sentence for a rule: on the page, in `capmatrix why`, in the exception and on the command line."""

from __future__ import annotations

import html
import importlib
import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
from typer.testing import CliRunner

from capmatrix.ir import prose, rules
from capmatrix.ir.catalog import Model
from capmatrix.review.show.wording import message
from capmatrix.semantics.payloads.boundary_cases import cases_of
from capmatrix.semantics.verdict.interpret import Finding, interpret
from tests.support import packages
from tests.support.specs import CASES, catalog_of

CATALOG = catalog_of(CASES / "easel" / "spec")
RULES = [(model, rule) for model in CATALOG.models for rule in model.rules if model.lifecycle.stage != "removed"]


@pytest.fixture
def package(easel: Path) -> Any:
    return packages.package("easel_client", easel / "python").module()


def violation(model: Model, rule: rules.Rule) -> tuple[dict[str, Any], Finding]:
    """Return a payload that violates a rule, and the finding of the reference."""
    for case in cases_of(CATALOG, model):
        payload = dict(case.payload)
        for finding in interpret(CATALOG, payload):
            if finding.constraint == f"{model.id}/rule/{rule.id}":
                return payload, finding
    raise AssertionError(f"nothing violates {rule.id} of {model.id}")


def unmarked(markdown: str) -> str:
    """Return Markdown as it is read: without marks of code, escapes and entities."""
    return html.unescape(re.sub(r"`([^`]*)`|\\(.)|</?code>", lambda part: part[1] or part[2] or "", markdown))


def test_every_kind_of_rule_is_among_those_of_easel() -> None:
    # Its rules count no items; those of another case do, and `test_counts` reads what is said of them.
    assert {type(rule) for _, rule in RULES} == {*get_args(rules.Rule)} - {rules.Count}


@pytest.mark.parametrize(("model", "rule"), RULES, ids=[f"{model.id}-{rule.id}" for model, rule in RULES])
def test_a_rule_reads_the_same_everywhere(model: Model, rule: rules.Rule, easel: Path, package: Any) -> None:
    sentence = prose.plain(prose.sentence(rule, model.fields))
    payload, finding = violation(model, rule)
    page = (easel / f"docs/models/{model.names.module}.md").read_text("utf-8")
    assert f"- {sentence}." in unmarked(page)
    assert message(CATALOG, payload, finding).startswith(f"{sentence}.")
    verdict = package.validate(payload)
    found = [each.message for each in (*verdict.errors, *verdict.warnings) if each.field == finding.path]
    assert sentence in found
    kit = importlib.import_module("easel_client._kit").KIT
    program = importlib.import_module("easel_client._runtime.cli").build(kit)
    shown = CliRunner().invoke(program, ["show", model.id]).stdout
    assert f"  - {sentence}." in shown.splitlines() or f"  - {sentence}. {rule.origin.says}" in shown.splitlines()


def test_values_and_prices_read_the_same_on_the_page_and_on_the_command_line(easel: Path, package: Any) -> None:
    assert package
    entries = json.loads(importlib.import_module("easel_client._kit").KIT.resource("catalog.json"))["models"]
    for model, entry in zip(CATALOG.models, entries, strict=True):
        page = unmarked((easel / f"docs/models/{model.names.module}.md").read_text("utf-8"))
        for field, part in zip(model.fields, entry["fields"], strict=True):
            assert part["kind"]["sentence"] == prose.plain(prose.requirement(field.kind))
            assert prose.plain(prose.domain(field.kind)) in page
        for row in entry.get("pricing", {}).get("rows", []):
            price, _, when = row["sentence"].partition(" when ")
            assert any(line.startswith(f"| {price} | {when}") for line in page.splitlines())
