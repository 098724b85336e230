"""What stands beside lines: SARIF by its schema, workflow commands that nothing breaks out of, the right places."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from capmatrix.diagnostics import Code, Report
from capmatrix.pipeline import Refused, load
from capmatrix.review.read.git import from_top
from capmatrix.review.show import sarif as sarif_module
from capmatrix.review.show.annotations import (
    CHANGES,
    PROBLEMS,
    Annotation,
    Source,
    commands,
    diff_annotations,
    locate,
    report_annotations,
)
from capmatrix.review.show.sarif import sarif
from capmatrix.semantics.diff.classes import ChangeClass
from capmatrix.semantics.diff.compare import diff
from capmatrix.source import Span
from tests.support.pulls import FILMBOX, NAMES, pulled
from tests.support.specs import BROKEN_CASES, ROOT

# The schema of the standard, as the SARIF tools of Microsoft carry it.
SCHEMA = Draft4Validator(json.loads((Path(__file__).parents[1] / "data" / "sarif-2.1.0.json").read_text("utf-8")))


PREFIX = FILMBOX.relative_to(ROOT)


def written(folder: Path) -> Source:
    loaded = load(folder)
    return Source(from_top(str(folder)), loaded.catalog, loaded.document)


def remarks_of(new: Path) -> list[Annotation]:
    before, after = written(FILMBOX), written(new)
    return diff_annotations(diff(before.catalog, after.catalog), lambda *asked: locate(before, after, *asked))


def problems_of(folder: Path) -> list[Annotation]:
    try:
        report = load(folder).report
    except Refused as refused:
        report = refused.report
    return report_annotations(report, "specs/a b")


def results(log: dict[str, Any]) -> list[dict[str, Any]]:
    errors = [error.message for error in SCHEMA.iter_errors(log)]
    assert not errors
    (run,) = log["runs"]
    known = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        rule = known[result["ruleIndex"]]
        assert (rule["id"], rule["defaultConfiguration"]["level"]) == (result["ruleId"], result["level"])
        assert rule["help"]["text"].endswith(".")
    return run["results"]


def remark(kind: ChangeClass = ChangeClass.ACCEPTS_LESS, **more: Any) -> Annotation:
    given: dict[str, Any] = {"span": Span("a.yaml", 3, 2, 4), "title": "t", "lines": ("l",), "fingerprint": "f"}
    return Annotation(rule=CHANGES[kind], **{**given, **more})


@pytest.mark.parametrize("name", NAMES)
def test_a_diff_is_sarif_with_a_place_in_the_new_spec(name: str, tmp_path: Path) -> None:
    new = pulled(name, tmp_path)
    said = results(sarif(remarks_of(new)))
    assert said
    marks = [result["partialFingerprints"]["capmatrix/v1"] for result in said]
    assert len(set(marks)) == len(marks)
    for result in said:
        (location,) = (one["physicalLocation"] for one in result["locations"])
        file = Path(location["artifactLocation"]["uri"].removeprefix("file://"))
        stood = file.is_relative_to(PREFIX) and location["region"] == {"startLine": 1}
        assert stood or file.is_relative_to(new)
        assert (ROOT / file).is_file()


@pytest.mark.parametrize("case", BROKEN_CASES, ids=lambda case: case.name)
def test_the_problems_of_a_spec_are_sarif(case: Path) -> None:
    said = results(sarif(problems_of(case / "spec")))
    assert {result["ruleId"] for result in said} <= {code.id for code in Code}
    assert said
    for result in said:
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert place["uri"].startswith("specs/a%20b")
        assert place["uriBaseId"] == "%SRCROOT%"
    marks = [result["partialFingerprints"]["capmatrix/v1"] for result in said]
    assert len(set(marks)) == len(marks)


def test_the_witness_stands_in_the_message(tmp_path: Path) -> None:
    (result,) = results(sarif(remarks_of(pulled("narrowed-range", tmp_path))))
    assert result["message"]["text"] == (
        "still-2: fps accepts less: maximum: 30 → 24\n"
        '{"model": "still-2", "fps": 25, "image": "https://filmbox.example/mill.png"}\n'
        "accepted → refused (out_of_range at fps)"
    )
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 7, "startColumn": 3, "endColumn": 6}


def test_fingerprints_stay_when_lines_move(tmp_path: Path) -> None:
    new = pulled("renamed-alias", tmp_path)
    before = remarks_of(new)
    for file in new.rglob("*.yaml"):
        file.write_text(f"# One\n# two\n{file.read_text('utf-8')}", "utf-8")
    after = remarks_of(new)
    assert [one.fingerprint for one in before] == [one.fingerprint for one in after]
    moved = [(one.span.line, other.span.line) for one, other in zip(before, after, strict=True) if one.span.line]
    assert moved
    assert all(line + 2 == later for line, later in moved)


def test_fingerprints_of_problems_stay_when_lines_move_and_tell_equal_lines_apart() -> None:
    first, later = Report(), Report()
    for report, above in ((first, 0), (later, 5)):
        report.lines["a.yaml"] = ["#"] * above + ["x: 1", "x: 1"]
        for line in (1, 2):
            report.add(Code.UNUSED, "nothing uses it", Span("a.yaml", above + line, 1))
    marks = [[one.fingerprint for one in report_annotations(report, "")] for report in (first, later)]
    assert marks[0] == marks[1]
    assert len({*marks[0]}) == 2


def test_sarif_ends_where_github_does_not_read_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif_module, "MOST", 3)
    log = sarif([remark(fingerprint=str(number)) for number in range(5)])
    assert [result["partialFingerprints"]["capmatrix/v1"] for result in results(log)] == ["0", "1", "2"]
    (note,) = log["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert note["message"]["text"] == "2 more were left out."


def test_a_file_outside_of_the_repository_has_no_base() -> None:
    (result,) = results(sarif([remark(span=Span("/tmp/a.yaml"))]))
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "file:///tmp/a.yaml"},
        "region": {"startLine": 1},
    }


def test_the_most_severe_comes_first(tmp_path: Path) -> None:
    levels = [one.rule.level for one in remarks_of(pulled("renamed-alias", tmp_path))]
    assert levels == sorted(levels, key=["error", "warning", "note"].index)
    assert {*levels} == {"error", "note"}


def test_every_class_and_code_has_a_rule_that_helps() -> None:
    rules = [*CHANGES.values(), *PROBLEMS.values()]
    assert len({rule.id for rule in rules}) == len(ChangeClass) + len(Code)
    assert all(re.fullmatch(r"diff/[a-z-]+|[A-Z]\d{3}", rule.id) for rule in rules)
    assert all(len(rule.meaning) > 5 for rule in rules)


def test_a_command_is_one_line_that_nothing_breaks_out_of() -> None:
    hostile = remark(
        span=Span("a,b:c%.yaml", 3, 2), title="100%: a,b\r\n::error::x", lines=("a: b, 5%", "\r\n::set-env name=A::b")
    )
    assert commands([hostile]) == (
        "::error file=a%2Cb%3Ac%25.yaml,line=3,col=2,title=100%25%3A a%2Cb%0D%0A%3A%3Aerror%3A%3Ax"
        "::a: b, 5%25%0A%0D%0A::set-env name=A::b\n"
    )


def test_a_command_without_a_line_names_the_file_alone() -> None:
    assert commands([remark(span=Span("a.yaml"), lines=("b", "c"))]) == "::error file=a.yaml,title=t::b%0Ac\n"


def test_ten_of_a_kind_are_shown_and_the_last_counts_the_rest() -> None:
    errors = [remark(title=f"e{number}") for number in range(10)]
    warnings = [remark(ChangeClass.PRICE, title=f"w{number}") for number in range(1200)]
    silent = [remark(ChangeClass.DOCUMENTATION, silent=True)]
    lines = commands([*silent, *warnings, *errors]).splitlines()
    assert [line.split("title=")[1].split("::")[0] for line in lines[:10]] == [f"e{number}" for number in range(10)]
    assert len(lines) == 20
    assert lines[18].startswith("::warning file=a.yaml,line=3,col=2,title=w8::")
    assert lines[19] == "::warning title=capmatrix::and 1,191 more of this kind"


@pytest.mark.parametrize(
    ("model", "subject", "place"),
    [
        ("still-2", "fps", "models/still-2.yaml:7:3"),
        ("still-2", "fps.doc", "models/still-2.yaml:7:3"),
        ("still-2", "title", "models/still-2.yaml:1:8"),
        ("still-2", "pricing", "models/still-2.yaml:9:1"),
        ("still-2", "model", "models/still-2.yaml:1:8"),
        ("still-2", "image_url", "models/still-2.yaml:5:3"),
        ("reel-pro", "resolution", "models/reel-pro.yaml:5:3"),
        ("reel-pro", "duration", "families/reel.yaml:5:3"),
        ("reel-pro", "rule/forbid-aspect_ratio", "families/reel.yaml:9:5"),
        ("reel-fast", "rule/forbid-aspect_ratio", "families/reel.yaml:9:5"),
        ("reel-fast", "pricing", "families/reel.yaml:12:1"),
        ("", "vocabulary/image/aliases", "fields.yaml:6:13"),
        ("", "sources/handbook/version", "sources.yaml:3:12"),
        ("", "service/operations/submit/answers", "service.yaml:13:3"),
        ("", "service/version", "service.yaml:3:10"),
        ("", "providers", "service.yaml"),
        ("nobody", "fps", "service.yaml"),
    ],
)
def test_a_place_is_that_of_the_model_of_its_family_or_of_the_vocabulary(model: str, subject: str, place: str) -> None:
    spec = written(FILMBOX)
    assert str(locate(spec, spec, model, subject)) == f"tests/unit/review/pulls/spec/{place}"
