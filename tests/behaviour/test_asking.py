"""`capmatrix why`, `query` and `mutants`: what they say of a spec, and what their exit status tells."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.reviews.reviews import BASE
from tests.support.specs import CASES
from tests.support.toolkit import run

EASEL = CASES / "easel" / "spec"
WRONG = {"engine": "studio/oil-2.5", "subject": "A bowl of plums", "dry": "29s", "strokes": 3, "colour": "red"}


def test_a_refusal_shows_the_lines_behind_it_and_the_smallest_change(tmp_path: Path) -> None:
    file = tmp_path / "payload.json"
    file.write_text(json.dumps(WRONG), "utf-8")
    told = run("why", EASEL, file)
    assert told.exit_code == 1
    assert told.stdout.splitlines()[0].startswith('refused: {"engine": "studio/oil-2.5"')
    for line in (
        'out_of_range at dry: must be whole seconds, between "30s" and "60s"',
        "  constraint studio/oil-2.5/dry/range",
        "  models/studio-oil-2.5.yaml:8:16: what studio/oil-2.5 says",
        "    8 |   dry: {range: 30..60, decision: oil-dry}",
        "      |                ^^^^^^",
        "  evidence: manual > Engines > studio/oil-2.5",
        "not_allowed at strokes: must be 8",
        "warning: unknown_field at colour: is not a known field; the service ignores it and still charges",
        "the smallest change that makes it valid, of 3 fields (no smaller one does):",
        '  set     dry: "29s" → "30s"',
        "  set     strokes: 3 → 8",
        '  remove  colour: was "red"',
        'as a merge patch: {"dry": "30s", "strokes": 8, "colour": null}',
    ):
        assert line in told.stdout.splitlines(), (line, told.stdout)
    assert any(line.startswith("  decision oil-dry: ") for line in told.stdout.splitlines())


def test_programs_get_all_of_it() -> None:
    told = run("why", EASEL, "-", "--format", "json", given=json.dumps(WRONG))
    assert told.exit_code == 1
    said = json.loads(told.stdout)
    assert (said["version"], said["valid"], said["strict"]) == (1, False, False)
    first = next(one for one in said["findings"] if one["field"] == "dry")
    assert (first["code"], first["refuses"], first["constraint"]) == ("out_of_range", True, "studio/oil-2.5/dry/range")
    assert first["places"][0] == {
        "file": "models/studio-oil-2.5.yaml",
        "line": 8,
        "column": 16,
        "length": 6,
        "part": "model",
        "says": "what studio/oil-2.5 says",
    }
    assert first["decisions"][0]["id"] == "oil-dry"
    assert said["change"]["exact"] is True
    assert said["change"]["fields"] == ["dry", "strokes", "colour"]
    again = run("why", EASEL, "-", given=json.dumps(said["change"]["payload"]))
    assert (again.exit_code, again.stdout.split(":")[0]) == (0, "valid")


def test_what_only_the_strict_client_refuses_is_status_0_and_mended_all_the_same() -> None:
    told = run("why", EASEL, "-", given='{"engine": "inkwell-1", "subject": "A heron", "colour": 1}')
    assert told.exit_code == 0
    assert told.stdout.startswith("valid, but the strict client refuses it: ")
    assert 'as a merge patch: {"colour": null}' in told.stdout


def test_the_model_may_be_given_beside_the_payload() -> None:
    named = '{"engine": "etch", "subject": "A heron"}'
    assert run("why", EASEL, "-", given=named).stdout.startswith("valid: ")
    told = run("why", EASEL, "-", "--model", "inkwell-1", given=named)
    assert told.stdout == 'valid: {"engine": "inkwell-1", "subject": "A heron"}\n'
    unknown = run("why", EASEL, "-", "--model", "inkwel-1", given=named)
    assert unknown.exit_code == 1
    assert "; did you mean 'inkwell-1'?" in unknown.stdout
    assert '  set     engine: "inkwel-1" → "inkwell-1"' in unknown.stdout


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "is not JSON"),
        ("[1]", "is not a JSON object"),
        ('{"a": 1, "a": 2}', 'gives the key "a" twice'),
        ('{"a": NaN}', "holds NaN"),
        ('{"a": 1e999}', "outside the range of numbers"),
        ('{"a": ' + "9" * 5000 + "}", "a number of 5,000 digits"),
        ('{"a":' * 300 + "1" + "}" * 300, "nested deeper than 200 levels"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested deeper than 200 levels"),
    ],
)
def test_what_is_no_payload_is_status_6_and_said(given: str, message: str) -> None:
    told = run("why", EASEL, "-", given=given)
    assert (told.exit_code, told.stdout) == (6, "")
    assert message in told.stderr
    assert told.stderr.count("\n") == 1


def test_a_file_that_cannot_be_read_is_status_6(tmp_path: Path) -> None:
    assert "cannot be read" in run("why", EASEL, tmp_path / "none.json").stderr
    (tmp_path / "latin.json").write_bytes(b'{"a": "\xff"}')
    told = run("why", EASEL, tmp_path / "latin.json")
    assert (told.exit_code, "is not UTF-8: byte 8 is 0xff" in told.stderr) == (6, True)


@pytest.mark.parametrize("name", ["\x1b[31mred", "\ud800", "<b>", "a" * 5000, "model\n"])
def test_no_payload_reaches_the_terminal_as_it_is(name: str) -> None:
    told = run("why", EASEL, "-", given=json.dumps({"engine": name, name: {name: [name]}}))
    assert told.exit_code == 1
    assert "\x1b" not in told.stdout
    assert len(told.stdout) < 50_000


def test_a_question_is_answered_by_a_table() -> None:
    told = run("query", BASE, "text not image price<=0.3")
    assert told.exit_code == 0
    head, *rows, count = told.stdout.splitlines()
    assert head.split() == ["model", "provider", "price", "such", "as"]
    assert [row.split()[0] for row in rows] == ["seedance-video", "wan-video-22-turbo"]
    assert rows[0].index('{"prompt"') == rows[1].index('{"prompt"') == head.index("such as")
    assert count == "2 of 52 models"


def test_a_question_is_answered_for_programs() -> None:
    told = run("query", EASEL, "engine=*oil* price dry", "--format", "json")
    (one,) = json.loads(told.stdout)["models"]
    assert (one["id"], one["lifecycle"], one["decided"]) == ("studio/oil-2.5", "active", True)
    assert one["price"] == {"amount": "1", "low": "1", "currency": "USD", "date": "2026-02-01"}
    assert run("why", EASEL, "-", given=json.dumps(one["payload"])).exit_code == 0


def test_no_answer_is_status_1_and_no_question_status_2() -> None:
    none = run("query", EASEL, "engine=*oil* dry>60")
    assert (none.exit_code, none.stdout) == (1, "0 of 4 models\n")
    told = run("query", EASEL, "dri=30")
    assert (told.exit_code, told.stdout) == (2, "")
    assert told.stderr == "the question names 'dri', a field that no model has; did you mean 'dry'?\n"


def test_mutants_are_counted_and_those_without_effect_named_with_their_lines() -> None:
    told = run("mutants", EASEL, "--model", "flip.book")
    assert told.exit_code == 0
    lines = told.stdout.splitlines()
    assert lines[0].startswith("1 model, ")
    assert (
        "flip.book/rule/narrow-hold.hold, weakened (minimum 1): proven equivalent: no payload distinguishes it" in lines
    )
    assert "    26 |   - narrow: {hold: 2..6}" in lines
    said = json.loads(run("mutants", EASEL, "--model", "inkwell-1", "--format", "json").stdout)
    assert said["mutants"] == said["told_apart"] + len(said["equivalent"]) + len(said["neither"])
    assert said["neither"] == []


def test_mutants_of_a_model_that_is_not_there_are_status_2() -> None:
    told = run("mutants", EASEL, "--model", "flipbook")
    assert (told.exit_code, told.stdout) == (2, "")
    assert "did you mean 'flip.book'?" in told.stderr


def test_a_diff_names_new_constraints_without_effect_in_every_form(tmp_path: Path) -> None:
    spec: Any = shutil.copytree(EASEL, tmp_path / "spec")
    file = spec / "models" / "studio-oil-2.5.yaml"
    text = file.read_text("utf-8")
    rule = "rules:\n  - narrow: {dry: 20..70}\n    when: {fine: true}\n"
    file.write_text(text.replace("rules:\n", rule), "utf-8")
    constraint = "studio/oil-2.5/rule/narrow-dry.dry"
    told = run("diff", EASEL, spec)
    assert told.exit_code == 0
    assert f"  {constraint}: other constraints imply it" in told.stdout.splitlines()
    assert f"- `{constraint}`: " in run("diff", EASEL, spec, "--format", "markdown").stdout
    (found,) = json.loads(run("diff", EASEL, spec, "--format", "json").stdout)["indistinct"]
    assert (found["model"], found["constraint"], found["dead"]) == ("studio/oil-2.5", constraint, True)
    assert "tells" not in run("diff", spec, EASEL).stdout
