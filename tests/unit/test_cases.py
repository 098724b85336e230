"""Every folder of tests/cases: a spec that loads and gives its verdicts, or one refused; what lint says besides."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from capmatrix.lint import lint
from capmatrix.pipeline import Refused, load
from capmatrix.semantics.verdict.interpret import interpret
from capmatrix.semantics.verdict.price import cost
from tests.support.specs import BROKEN_CASES, GOOD_CASES, LINT_CASES, catalog_of


@pytest.mark.parametrize("case", BROKEN_CASES, ids=lambda case: case.name)
def test_a_broken_spec_is_refused_with_located_diagnostics(
    case: Path, monkeypatch: pytest.MonkeyPatch, update_cases: bool
) -> None:
    # The folder is given as a relative path: what is printed then is the same on every machine.
    monkeypatch.chdir(case)
    with pytest.raises(Refused) as refused:
        load(Path("spec"))
    said = refused.value.report.render() + "\n"
    expected = case / "diagnostics.txt"
    if update_cases:
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8"), "if the new text reads better: pytest --update-cases"


@pytest.mark.parametrize("case", LINT_CASES, ids=lambda case: case.name)
def test_lint_says_what_is_written_beside_a_spec(case: Path, update_cases: bool) -> None:
    loaded = load(case / "spec")
    lint(loaded.catalog, loaded.document, loaded.report)
    said = loaded.report.render() + "\n"
    expected = case / "lint.txt"
    if update_cases:
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8"), "if the new text reads better: pytest --update-cases"


@pytest.mark.parametrize("case", GOOD_CASES, ids=lambda case: case.name)
def test_a_good_spec_loads_without_a_word(case: Path) -> None:
    assert load(case / "spec").report.render() == ""


def _verdicts() -> list[Any]:
    rows: list[Any] = []
    for case in GOOD_CASES:
        table = json.loads((case / "verdicts.json").read_text(encoding="utf-8"))
        # Where there are several editions, the first one judges unless another is named.
        table = [(payload, next(iter(said.values())) if isinstance(said, dict) else said) for payload, said in table]
        rows += [pytest.param(case, payload, said, id=f"{case.name}-{n}") for n, (payload, said) in enumerate(table)]
    return rows


@pytest.mark.parametrize(("case", "payload", "expected"), _verdicts())
def test_a_good_spec_gives_the_verdicts_written_beside_it(case: Path, payload: object, expected: list[str]) -> None:
    catalog = catalog_of(case / "spec")
    assert sorted(f"{finding.code} {finding.path}" for finding in interpret(catalog, payload)) == sorted(expected)


@pytest.mark.parametrize(
    "case", [case for case in GOOD_CASES if (case / "quotes.json").is_file()], ids=lambda case: case.name
)
def test_a_priced_spec_gives_the_quotes_written_beside_it(case: Path) -> None:
    catalog = catalog_of(case / "spec")
    models = {model.id: model for model in catalog.models}
    for payload, expected in json.loads((case / "quotes.json").read_text(encoding="utf-8")):
        if not any(finding.refuses for finding in interpret(catalog, payload)):
            ends = [expected] * 2 if isinstance(expected, str) else expected
            model = models[payload[catalog.service.discriminator]]
            assert cost(model, payload) == (ends and tuple(map(Decimal, ends))), payload
        else:
            assert expected is None, payload


def test_fifty_mistakes_are_told_in_the_first_round_but_for_one_behind_a_bracket_without_end() -> None:
    spec = next(case for case in BROKEN_CASES if case.name == "bad-fifty") / "spec"
    wrong = {
        (path.relative_to(spec).as_posix(), number)
        for path in spec.rglob("*.yaml")
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if line.endswith("# wrong")
    }
    assert len(wrong) == 50
    with pytest.raises(Refused) as refused:
        load(spec)
    told = [
        {(place.file, place.line) for place in (item.span, *(label.span for label in item.also))}
        for item in refused.value.report.items
    ]
    assert [places for places in told if not places & wrong] == [], "follows from another mistake"
    assert wrong - set().union(*told) == {("models/vase.yaml", 3)}, "line 4 has the bracket"
