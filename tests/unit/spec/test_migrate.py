"""Specs of version 1 of the language become specs of the present version that mean the same.

`data/language-1.tar.xz` holds the matrix, its catalog and the cases as they were in version 1.
"""

from __future__ import annotations

import json
import shutil
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from capmatrix import fix
from capmatrix.cli import app
from capmatrix.diagnostics import Report
from capmatrix.fix import migrate
from capmatrix.pipeline import Refused, load
from capmatrix.resolve.references import approvals_of
from capmatrix.review.read.stored import catalog_of
from capmatrix.semantics.diff.compare import diff
from tests.support.specs import CASES

ARCHIVE = Path(__file__).parent / "data" / "language-1.tar.xz"
LATER = {
    "bad-apart",
    "bad-brackets",
    "bad-dates",
    "bad-editions",
    "bad-fifty",
    "bad-former",
    "bad-limits",
    "bad-measures",
    "bad-counts",
    "bad-paths",
    "bad-values",
    "foundry",
    "gallery",
}
"""Cases that version 1 never had."""
NAMES = sorted({path.parent.name for path in CASES.glob("*/spec")} - LATER)
GROWN = {"thicket", "lint-grounds", "lint-lives", "lint-rules", "lint-writing"}
"""Cases with files that say more today."""
STILL_WRONG = {"bad-service"}
"""Cases with mistakes that have grown."""
UNREADABLE = {"bad-files", "bad-magic", "bad-text", "bad-yaml"}
"""Cases with a file that is not there, or is not YAML."""


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("language-1")
    with tarfile.open(ARCHIVE) as archive:
        archive.extractall(folder, filter="data")
    return folder


@pytest.fixture
def matrix(old: Path, tmp_path: Path) -> Path:
    return shutil.copytree(old / "specs" / "nanogpt-video", tmp_path / "matrix")


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def said(folder: Path) -> str:
    with pytest.raises(Refused) as refused:
        load(folder)
    return refused.value.report.render()


def test_an_older_spec_is_refused_with_the_command_that_mends_it(matrix: Path) -> None:
    assert said(matrix).startswith("service.yaml:2:1: S207 the spec is in version 1 of the language")
    assert f"hint: run `capmatrix migrate {matrix}`" in said(matrix)


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("1", "older than version 2 of this toolkit"),
        ("3", "hint: the toolkit is older than the spec"),
        ("two", "is not a version of the language"),
        ("[2]", "is not a version of the language"),
        ("02", "is not a version of the language"),
    ],
)
def test_any_other_version_is_refused(tmp_path: Path, language: str, message: str) -> None:
    spec = shutil.copytree(CASES / "easel" / "spec", tmp_path / "spec")
    service = spec / "service.yaml"
    service.write_text(service.read_text("utf-8").replace("language: 2", f"language: {language}"), "utf-8")
    assert "S207" in said(spec)
    assert message in said(spec)
    assert said(spec).count("S207") == len([line for line in said(spec).splitlines() if line[:1] != " "])


def test_the_matrix_means_the_same_afterwards(old: Path, matrix: Path) -> None:
    before = catalog_of("catalog.json", (old / "generated" / "catalog.json").read_bytes())
    migrate(matrix)
    changes = diff(before, load(matrix).catalog).changes
    assert {change.kind.severity for change in changes} <= {"silent"}, changes


@pytest.mark.parametrize("name", NAMES)
def test_every_case_becomes_the_case_of_today(old: Path, tmp_path: Path, name: str) -> None:
    spec = shutil.copytree(old / "tests" / "cases" / name / "spec", tmp_path / "spec")
    before = held(spec)
    if name in UNREADABLE:
        with pytest.raises(Refused):
            migrate(spec)
        assert held(spec) == before
    else:
        migrate(spec)
        if name in STILL_WRONG:
            with pytest.raises(Refused):
                load(spec)
            return
        if name in GROWN:
            assert load(spec).catalog.models
            return
        today = held(CASES / name / "spec")  # which may have files that came later
        assert held(spec) == {path: today[path] for path in held(spec)}


def test_a_second_run_changes_nothing(matrix: Path) -> None:
    migrate(matrix)
    once = held(matrix)
    assert migrate(matrix) == ()
    assert held(matrix) == once


def test_comments_line_ends_and_headings_stay(tmp_path: Path) -> None:
    spec = shutil.copytree(CASES / "easel" / "spec", tmp_path / "spec")
    (spec / "decisions" / "general.yaml").unlink()
    (spec / "service.yaml").write_bytes(b"# Top\r\ntitle: Easel\r\n\r\n# Names\r\npackage: {}\r\n")
    (spec / "families" / "board.yaml").write_text("fields:\n  a:\n  b:\n  c: {}\ndecision:\n- x\n- y\n# End\n", "utf-8")
    (spec / "models" / "pen.yaml").write_text(
        "extends: board\nfields: {a: , b, c: {}, d: }  # all\ndecision: z  # why\n\nevidence: ['p > q, r', s]\n",
        "utf-8",
    )
    (spec / "decisions.yaml").write_text(
        "# yaml-language-server: $schema=../x.json\n# On all\n\nx:\n  about: x\n\n"
        "# Of y\ny: {}\n\n# Ends\n\n# Means\n\nz: {}\n# last\n",
        "utf-8",
    )
    migrate(spec)
    assert (
        spec / "service.yaml"
    ).read_bytes() == b"# Top\r\nlanguage: 2\r\ntitle: Easel\r\n\r\n# Names\r\npackage: {}\r\n"
    assert (spec / "families" / "board.yaml").read_text("utf-8") == "fields:\n  a:\n  b:\n  c: {}\n# End\n"
    ground = '{evidence: ["p > q, r", s]}'
    assert (spec / "models" / "pen.yaml").read_text("utf-8") == (
        f"extends: board\nfields: {{a: {ground} , b: {ground}, c: {ground}, d: }}  # all\n"
        "decision: [x, y, z]\n\nevidence: ['p > q, r', s]\n"
    )
    head = "# yaml-language-server: $schema=../../x.json\n"
    assert not (spec / "decisions.yaml").exists()
    assert held(spec / "decisions") == {
        "on-all.yaml": f"{head}# On all\n\nx:\n  about: x\n\n# Of y\ny: {{}}\n".encode(),
        "ends.yaml": f"{head}# Ends\n\n# Means\n\nz: {{}}\n# last\n".encode(),
    }


@pytest.mark.parametrize("written", range(0, 40, 3))
def test_a_run_that_is_killed_is_completed_by_the_next(
    matrix: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    whole = shutil.copytree(matrix, tmp_path / "whole")
    migrate(whole)
    real, left = fix.put, [written]

    def put(text: str, place: Path) -> None:
        if not left[0]:
            raise KeyboardInterrupt
        left[0] -= 1
        real(text, place)

    monkeypatch.setattr(fix, "put", put)
    try:
        migrate(matrix)
    except KeyboardInterrupt:
        assert "S207" in said(matrix)
    monkeypatch.setattr(fix, "put", real)
    migrate(matrix)
    assert held(matrix) == held(whole)


ONE, TWO, THREE = (f'"{digit * 16}"' for digit in "012")
APPROVALS = f"""\
# Changes that break callers.

# The first, of March.
{ONE}:
  cause: correction
  reason: |
    Two lines,
    # and none of them a comment.

# On the second: measured.
# Twice.
{TWO}: {{cause: refactor, reason: Moved., about: "a: b"}}  # in one line

# Not right above the third.

{THREE}:
  cause: clarification
  reason: Ünclear.
  also: ["3333333333333333"]
# At the end.
"""


@pytest.fixture
def easel(tmp_path: Path) -> Path:
    return shutil.copytree(CASES / "easel" / "spec", tmp_path / "easel")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_approval_moves_into_a_file_of_its_own_and_no_word_is_lost(easel: Path, end: str) -> None:
    (easel / "approvals.yaml").write_bytes(APPROVALS.replace("\n", end).encode())
    before = approvals_of(load(easel).document.approvals, Report())
    files = [f"approvals/{digit * 16}.yaml" for digit in "012"]
    assert migrate(easel) == (*files, "approvals.yaml")
    assert not (easel / "approvals.yaml").exists()
    parts = [(easel / name).read_bytes().decode() for name in files]
    assert "".join(parts).replace(end, "\n").replace("\n\n", "\n") == APPROVALS.replace("\n\n", "\n")
    assert all(part.count("\n") == part.count(end) for part in parts)
    assert parts[1].startswith(f"# On the second: measured.{end}# Twice.{end}{TWO}: {{cause")
    assert approvals_of(load(easel).document.approvals, Report()) == before
    assert migrate(easel) == ()


@pytest.mark.parametrize(
    "text",
    [
        f"{{{ONE}: {{cause: refactor, reason: A}}, # why\n  {TWO}: {{cause: refactor, reason: B}}}}\n",
        f"  {ONE}: {{cause: refactor, reason: A}}\n  # on two\n  {TWO}: {{cause: refactor, reason: B}}",
        f'{ONE}: {{cause: refactor, reason: "A\n# a"}}\n{TWO}: {{cause: refactor, reason: B}}\n',
    ],
    ids=["one mapping", "indented", "a text like a comment"],
)
def test_approvals_that_cannot_be_parted_safely_stay_as_they_are_written(easel: Path, text: str) -> None:
    (easel / "approvals.yaml").write_text(text)
    before = approvals_of(load(easel).document.approvals, Report())
    migrate(easel)
    written = "".join(file.read_text() for file in sorted((easel / "approvals").iterdir()))
    assert written.rstrip() == text.rstrip()
    assert approvals_of(load(easel).document.approvals, Report()) == before


def test_an_approval_that_is_there_already_stays_beside_the_former_one(easel: Path) -> None:
    (easel / "approvals").mkdir()
    kept = easel / "approvals" / f"{'0' * 16}.yaml"
    kept.write_text(f"{ONE}: {{cause: refactor, reason: The later one.}}\n")
    (easel / "approvals.yaml").write_text(APPROVALS)
    before = {one.fingerprint: one for one in approvals_of(load(easel).document.approvals, Report())}
    migrate(easel)
    assert "The later one." in kept.read_text()
    assert "of March" in kept.with_stem(f"{kept.stem}-former").read_text()
    assert {one.fingerprint: one for one in approvals_of(load(easel).document.approvals, Report())} == before


@pytest.mark.parametrize("written", range(4))
def test_a_move_of_approvals_that_is_killed_is_completed_by_the_next_run(
    easel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    (easel / "approvals.yaml").write_text(APPROVALS)
    whole = shutil.copytree(easel, tmp_path / "whole")
    migrate(whole)
    left = iter(range(written))

    def killed(write: Callable[..., None]) -> Callable[..., None]:
        return lambda *words: write(*words) if next(left, None) is not None else pytest.fail("killed", pytrace=False)

    with monkeypatch.context() as during:
        during.setattr(fix, "put", killed(fix.put))
        during.setattr(fix, "remove", killed(fix.remove))
        with pytest.raises(pytest.fail.Exception):
            migrate(easel)
    assert {one.fingerprint for one in approvals_of(load(easel).document.approvals, Report())} == {
        digit * 16 for digit in "012"
    }
    migrate(easel)
    assert held(easel) == held(whole)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('"../../etc/x":\n  cause: refactor\n  reason: A\n', "is not the fingerprint of a change"),
        (f"{ONE}:\n  cause: mistake\n  reason: A\n", "S206 'cause' is one of"),
        ("- a\n", "is not a mapping"),
        ("# all gone\n", "S103 is empty"),
    ],
)
def test_approvals_that_are_wrong_are_refused_and_stay(easel: Path, text: str, says: str) -> None:
    (easel / "approvals.yaml").write_text(text)
    before = held(easel)
    with pytest.raises(Refused) as refused:
        migrate(easel)
    assert says in refused.value.report.render()
    assert len(refused.value.report.items) == 1
    assert held(easel) == before


def test_the_exit_status_says_what_was_done(matrix: Path, old: Path, tmp_path: Path) -> None:
    run = CliRunner().invoke
    assert run(app, ["migrate", str(matrix)]).exit_code == 0
    again = run(app, ["migrate", str(matrix)])
    assert (again.exit_code, again.stdout) == (0, f"{matrix}: nothing to do\n")
    broken = shutil.copytree(old / "tests" / "cases" / "bad-yaml" / "spec", tmp_path / "broken")
    assert run(app, ["migrate", str(broken)]).exit_code == 3
    assert run(app, ["migrate", str(tmp_path / "nowhere")]).exit_code == 3


def test_a_stored_catalog_states_its_version_and_a_newer_one_is_refused(old: Path) -> None:
    stored = json.loads((old / "generated" / "catalog.json").read_bytes())
    assert "language" not in stored
    for language in (1, 2):
        assert catalog_of("it", json.dumps({"language": language, **stored}).encode())
    for language in (3, 0, "2", True, None):
        with pytest.raises(Exception, match="language: this toolkit reads versions 1 to 2"):
            catalog_of("it", json.dumps({"language": language, **stored}).encode())
