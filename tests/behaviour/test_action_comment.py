"""The comment of the action, written by `gh` to an API that answers as GitHub's does."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.action import ACTION, run_step
from tests.support.github import LIST, LONGEST, ONE, Issue, comment, served

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("gh") is None, reason="gh, the command line of GitHub, is not installed"),
]

STEP = next(step for step in ACTION["runs"]["steps"] if step["name"] == "Comment")
MARKER = "<!-- capmatrix: specs/film -->"
BOT = ("github-actions[bot]", "Bot")
WRITTEN = "The comment is written.\n"
NOTICE = "::notice title=capmatrix::The comment cannot be written: {}. The summary of the run has the same text.\n"


@dataclass
class Commented:
    """What one run of the step left."""

    issue: Issue
    stdout: str
    stderr: str
    status: int


def write(
    folder: Path,
    comments: list[dict[str, Any]],
    report: str = "### Fine\n",
    *,
    refuses: dict[str, int] | None = None,
    new: str = "specs/film",
    path: str | None = None,
) -> Commented:
    """Run the step on an issue with comments, and with calls that are refused."""
    (folder / "report.md").write_bytes(report.encode())
    known = {
        "inputs.new": new,
        "inputs.token": "secret",
        "github.event.pull_request.number": "7",
        "steps.review.outputs.report": str(folder / "report.md"),
    }
    issue = Issue(comments, refuses or {})
    with served(issue) as environment:
        own = {"RUNNER_TEMP": str(folder), "GITHUB_REPOSITORY": "o/r", "GH_CONFIG_DIR": str(folder / "gh")}
        env = {**os.environ, **own, **environment, "PATH": path or os.environ["PATH"]}
        ended = run_step(STEP, known, env, folder)
    assert issue.tokens <= {"token secret"}
    return Commented(issue, ended.stdout, ended.stderr, ended.returncode)


def others(count: int) -> list[dict[str, Any]]:
    """Return comments of other people and programs."""
    return [comment(number, f"Comment {number}", *(BOT if number % 3 else ())) for number in range(1, count + 1)]


def test_the_first_comment_is_posted(tmp_path: Path) -> None:
    done = write(tmp_path, others(2), "### Fine\n")
    assert (done.status, done.stdout, done.stderr) == (0, WRITTEN, "")
    assert done.issue.calls == [f"GET {LIST}?per_page=100", f"POST {LIST}"]
    assert done.issue.comments[2]["body"] == f"{MARKER}\n### Fine\n"


@pytest.mark.parametrize("place", [0, 99, 100, 249])
def test_ours_is_found_on_whatever_page_it_is_and_updated(tmp_path: Path, place: int) -> None:
    comments = others(250)
    comments[place] = comment(place + 1, f"{MARKER}\n### Before\n", *BOT)
    before = [one["body"] for one in comments]
    done = write(tmp_path, comments, "### After\n")
    assert (done.status, done.stdout) == (0, WRITTEN)
    assert len(done.issue.calls) == 4
    assert done.issue.calls[-1] == f"PATCH {ONE}{place + 1}"
    before[place] = f"{MARKER}\n### After\n"
    assert [one["body"] for one in comments] == before


@pytest.mark.parametrize(
    "other",
    [
        comment(1, f"{MARKER}\nI wrote this.", "mallory"),
        comment(1, f"Look: {MARKER}", *BOT),
        comment(1, "<!-- capmatrix: specs/films -->\nOf another spec.", *BOT),
        comment(1, MARKER) | {"user": None},
        comment(1, "", *BOT) | {"body": None},
    ],
    ids=["a person's", "a quotation", "of another spec", "of an account that is gone", "without a text"],
)
def test_a_comment_that_is_not_ours_is_left_alone(tmp_path: Path, other: dict[str, Any]) -> None:
    before = dict(other)
    done = write(tmp_path, [other])
    assert done.stdout == WRITTEN
    assert done.issue.calls[-1] == f"POST {LIST}"
    assert done.issue.comments[0] == before


def test_of_two_that_are_ours_the_first_is_updated(tmp_path: Path) -> None:
    comments = [comment(number, MARKER, *BOT) for number in (1, 2)]
    write(tmp_path, comments, "### After\n")
    assert [one["body"] for one in comments] == [f"{MARKER}\n### After\n", MARKER]


@pytest.mark.parametrize(
    ("refused", "status", "reason"),
    [
        (f"POST {LIST}", 403, "gh: Resource not accessible by integration (HTTP 403)"),
        (f"GET {LIST}", 403, "gh: Resource not accessible by integration (HTTP 403)"),
        (f"GET {LIST}", 404, "gh: Not Found (HTTP 404)"),
        (f"GET {LIST}", 500, "gh: Server Error (HTTP 500)"),
        (f"POST {LIST}", 500, "gh: Server Error (HTTP 500)"),
    ],
)
def test_a_comment_that_is_refused_is_a_notice_and_the_job_goes_on(
    tmp_path: Path, refused: str, status: int, reason: str
) -> None:
    comments = others(3)
    done = write(tmp_path, comments, refuses={refused: status})
    assert (done.status, done.stderr) == (0, "")
    assert done.stdout == NOTICE.format(reason)
    assert done.issue.calls[-1].startswith(refused)
    assert len(comments) == 3


def test_a_page_that_fails_is_not_taken_for_the_last_one(tmp_path: Path) -> None:
    comments = others(150)
    done = write(tmp_path, comments, refuses={"GET /repositories/1296269/issues/7/comments?per_page=100&page=2": 500})
    assert done.stdout == NOTICE.format("gh: Server Error (HTTP 500)")
    assert len(done.issue.calls) == 2
    assert len(comments) == 150


def test_one_of_ours_that_was_deleted_meanwhile_is_a_notice(tmp_path: Path) -> None:
    done = write(tmp_path, [comment(1, MARKER, *BOT)], refuses={f"PATCH {ONE}1": 404})
    assert done.stdout == NOTICE.format("gh: Not Found (HTTP 404)")
    assert done.status == 0


@pytest.mark.parametrize(
    "report",
    [
        "@/etc/passwd\n",
        "@everyone\n\n-F body=x --method DELETE\n",
        "true",
        "123",
        "null\n",
        "\"quoted\" 'twice' \\n \\u0000 `id` $(id) ${{ github.token }} {owner} :number\n",
        "two\r\nlines\rof\ttabs\x0b\x1b[31m\x7f\u2028\u202e\ufeff\U0001f600\n\n\n",
        "::error::no command\n::set-output name=status::0\n",
        "</details>\n" * 100,
    ],
)
@pytest.mark.parametrize("known", [False, True], ids=["posted", "updated"])
def test_every_byte_of_a_report_arrives(tmp_path: Path, report: str, known: bool) -> None:
    done = write(tmp_path, [comment(1, MARKER, *BOT)] if known else [], report)
    assert (done.status, done.stdout) == (0, WRITTEN)
    assert [one["body"] for one in done.issue.comments] == [f"{MARKER}\n{report}"]


def test_a_report_of_the_size_that_github_takes_arrives_and_a_longer_one_is_a_notice(tmp_path: Path) -> None:
    most = "é" * (LONGEST - len(MARKER) - 1)
    done = write(tmp_path, [], most)
    assert done.stdout == WRITTEN
    assert done.issue.comments[0]["body"] == f"{MARKER}\n{most}"
    longer = write(tmp_path, [], f"{most}é")
    assert (longer.status, longer.issue.comments) == (0, [])
    assert longer.stdout == NOTICE.format("gh: Validation Failed (HTTP 422)")


@pytest.mark.parametrize("new", ["@/etc/passwd", "a\"b'c", "$(id)", "specs/фильм", "-->", "a\\b"])
def test_the_name_of_a_spec_is_only_ever_a_name(tmp_path: Path, new: str) -> None:
    comments = [comment(1, f"<!-- capmatrix: {new} -->\nBefore", *BOT), comment(2, f"{MARKER}\nOther", *BOT)]
    done = write(tmp_path, comments, new=new)
    assert (done.stdout, done.issue.calls[-1]) == (WRITTEN, f"PATCH {ONE}1")
    assert comments[0]["body"] == f"<!-- capmatrix: {new} -->\n### Fine\n"
    assert comments[1]["body"] == f"{MARKER}\nOther"


def test_a_runner_without_gh_is_told_so(tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("bash", "cat", "head", "sed"):
        (tools / name).symlink_to(str(shutil.which(name)))
    done = write(tmp_path, [], path=str(tools))
    assert (done.status, done.stderr) == (0, "")
    assert "gh: command not found" in done.stdout
