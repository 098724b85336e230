"""Commands that report the effects of a change of a spec."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from capmatrix import pipeline
from capmatrix.cli.console import DIFFERS, UNEXPLAINED, app
from capmatrix.cli.release import Approvals, Compared, New, Old, compared
from capmatrix.diagnostics import visible

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from capmatrix.ir.catalog import Catalog
    from capmatrix.semantics.mutants.coverage import Untested


class Style(StrEnum):
    """The form of a report."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


Format = Annotated[
    Style,
    typer.Option(
        "--format", help="For a terminal, a comment, a program, code scanning, or the annotations of a GitHub workflow."
    ),
]
CrossCheck = Annotated[
    bool, typer.Option("--cross-check", help="Compare the schemas of models with jsonschema-rs, as a second opinion.")
]


@app.command()
def diff(
    old: Old,
    new: New,
    style: Format = Style.TEXT,
    check_version: Annotated[
        bool, typer.Option("--check-version", help="Fail if the version of NEW is lower than the change requires.")
    ] = False,
    cross_check: CrossCheck = False,
    approvals: Approvals = None,
) -> None:
    """Report what callers lose and gain from OLD to NEW."""
    from capmatrix.semantics.diff.fingerprint import unapproved
    from capmatrix.semantics.mutants.coverage import untested

    comparison = compared(old, new, approvals, twice=cross_check)
    found, impact = comparison.diff, comparison.impact
    if style in (Style.SARIF, Style.GITHUB):
        _point(comparison, style)
    else:
        _tell(comparison, style, untested(comparison.old.catalog, comparison.new.catalog))
    severities = {change.kind.severity for change in found.changes}
    if "unhandled" in severities:
        raise typer.Exit(UNEXPLAINED)
    if check_version and impact.version.problem:
        print(visible(f"{impact.version.problem}: {impact.version.reason}"), file=sys.stderr)
    if unapproved(found) or (check_version and impact.version.problem):
        raise typer.Exit(DIFFERS)


@app.command()
def git_diff(
    words: Annotated[
        list[str], typer.Argument(metavar="PATH OLD-FILE …", help="Arguments that git passes.", show_default=False)
    ],
) -> None:
    """Act as diff driver of git, for one file.

    What its change does is reported, then its lines are shown.
    """
    from capmatrix.review.show.git_driver import shown, sides

    sides = sides(words)

    def read(folder: Path) -> Catalog | str:
        try:
            return pipeline.load(folder).catalog
        except pipeline.Refused as refused:
            return str(refused).partition("\n")[0]

    # Git expects status 0 in any case, and reports any other status as a crash.
    print(f"* Unmerged path {visible(words[0])}" if sides is None else shown(*sides, read), end="" if sides else "\n")


def _tell(comparison: Compared, style: Style, missed: Sequence[Untested]) -> None:
    """Print a report, with the constraints that no boundary case tests."""
    # Each form loads what it needs.
    found, impact = comparison.diff, comparison.impact
    if style is Style.TEXT:
        from capmatrix.review.show.terminal import text
        from capmatrix.review.show.untested import untested_text

        print(text(found, impact) + untested_text(missed), end="")
    elif style is Style.MARKDOWN:
        from capmatrix.review.show.markdown import markdown
        from capmatrix.review.show.untested import untested_markdown

        print(markdown(found, impact=impact) + untested_markdown(missed), end="")
    else:
        from capmatrix.review.show.json_report import document

        print(json.dumps(document(found, impact) | {"indistinct": [asdict(item) for item in missed]}, indent=2))


def _point(comparison: Compared, style: Style) -> None:
    """Print remarks on places in files, for tools that show them there."""
    from capmatrix.review.read.git import from_top
    from capmatrix.review.show.annotations import Source, commands, diff_annotations, locate
    from capmatrix.review.show.sarif import sarif

    before, after = (Source(from_top(one.place), one.catalog, one.document) for one in (comparison.old, comparison.new))
    remarks = diff_annotations(comparison.diff, lambda model, subject: locate(before, after, model, subject))
    if style is Style.SARIF:
        print(json.dumps(sarif(remarks), indent=2))
    else:
        print(commands(remarks), end="")
