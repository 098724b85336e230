"""The report of coverage tells what is found from what is only recorded, and from what is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from capmatrix.cli import app
from capmatrix.coverage import coverage
from capmatrix.ir.catalog import Catalog, Decision, Section, Source, StatusWord
from tests.support.catalogs import BOATS
from tests.support.specs import GOOD_CASES, MATRIX, catalog_of


def with_section(section: Section) -> Catalog:
    guide = Source(id="guide", title="", version="", date="", sha256="", rank=1, sections=(section,))
    return replace(BOATS, sources=(guide,))


def facts(*reasons: tuple[str, str]) -> Catalog:
    return with_section(Section(name="Facts", of="facts", rows=(("paint", ()),), reasons=reasons))


def judged(catalog: Catalog) -> tuple[str, str]:
    [item] = coverage(catalog)
    return item.state, item.where


def test_a_fact_that_nothing_cites_is_missing() -> None:
    assert judged(facts()) == ("missing", "nothing cites it, and no reason is given")


def test_a_reason_makes_it_recorded_if_it_says_something() -> None:
    assert judged(facts(("paint", "of no use to a caller"))) == ("recorded", "of no use to a caller")
    assert judged(facts(("paint", "")))[0] == "missing"
    assert judged(facts(("oars", "of no use to a caller")))[0] == "missing"


@pytest.mark.parametrize("place", ["guide > Facts", "guide > Paint > paint", "guide"])
def test_evidence_that_does_not_name_the_fact_does_not_find_it(place: str) -> None:
    word = StatusWord(word="afloat", state="running", evidence=(place,))
    catalog = facts()
    assert judged(replace(catalog, service=replace(catalog.service, statuses=(word,))))[0] == "missing"


def test_a_fact_is_found_wherever_it_is_cited() -> None:
    cited, catalog = ("guide > Facts > paint",), facts()
    settled = Decision(id="a", about="", statements=(), chosen="", because="", evidence=cited)
    field = replace(BOATS.models[1].fields[0], evidence=cited)
    for citing in (
        replace(catalog, service=replace(catalog.service, evidence=cited)),
        replace(catalog, decisions=(settled,)),
        replace(catalog, models=(replace(BOATS.models[1], fields=(field,), rules=()),)),
    ):
        assert judged(citing) == ("found", "cited")


def test_a_row_is_missing_with_its_model_or_one_of_its_fields() -> None:
    def row(model: str, *fields: str) -> Catalog:
        return with_section(Section(name="Boats", of="models", rows=((model, fields),)))

    assert judged(row("boat-1", "prompt", "picture")) == ("found", "the model")
    assert judged(row("boat-1", "prompt", "sail", "oar")) == ("missing", "lacks sail, oar")
    assert judged(row("boat-2")) == ("missing", "no such model")


def test_a_field_is_found_by_its_path() -> None:
    def field(name: str) -> Catalog:
        return with_section(Section(name="Fields", of="fields", rows=((name, ()),)))

    assert judged(field("music.volume"))[0] == "found"
    assert judged(field("volume"))[0] == "missing"


@pytest.mark.parametrize("folder", [MATRIX, *(case / "spec" for case in GOOD_CASES)], ids=lambda path: path.parent.name)
def test_nothing_is_missing_from_a_matrix_of_ours(folder: Path) -> None:
    assert [item for item in coverage(catalog_of(folder)) if item.state == "missing"] == []


def test_the_command_counts_each_state_and_fails_for_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = CliRunner()
    done = runner.invoke(app, ["coverage", str(MATRIX)])
    assert done.exit_code == 0
    assert done.stdout.splitlines()[-1].endswith(" recorded with the reason, 0 missing")
    monkeypatch.setattr("capmatrix.cli.generate.load", lambda _: type("Loaded", (), {"catalog": facts()}))
    lost = runner.invoke(app, ["coverage", "anywhere", "--missing"])
    assert lost.exit_code == 1
    assert lost.stdout.splitlines() == [
        "missing   guide > Facts > paint: nothing cites it, and no reason is given",
        "1 rows, fields and facts: 0 found, 0 recorded with the reason, 1 missing",
    ]
