"""Commands that check, fix and migrate a spec, and explain a code."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from capmatrix import pipeline
from capmatrix.cli.console import CANNOT_WRITE, DIFFERS, REFUSED, USAGE, Spec, app, refuse
from capmatrix.diagnostics import Code, Report, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


class Style(StrEnum):
    """The form of a report of problems."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


@app.command()
def lint(
    spec: Spec,
    style: Annotated[
        Style, typer.Option("--format", help="For a terminal, a program, code scanning, or a GitHub workflow.")
    ] = Style.TEXT,
    fix: Annotated[
        bool, typer.Option("--fix", help="First fix what can be fixed without a change of meaning.")
    ] = False,
) -> None:
    """Check SPEC and report every problem at once.

    Warnings are included; `explain CODE` describes one.
    """
    from capmatrix.lint import lint as judge

    if fix:
        _apply_fixes(spec)
    try:
        loaded = pipeline.load(spec)
    except pipeline.Refused as refused:
        if style is Style.TEXT:
            refuse(refused)
        _show(refused.report, spec, style)
        raise typer.Exit(REFUSED) from refused
    judge(loaded.catalog, loaded.document, loaded.report)
    if style is not Style.TEXT:
        _show(loaded.report, spec, style)
    elif loaded.report.items:
        print(loaded.report.render())
    else:
        print(f"{spec}: {len(loaded.catalog.models)} models, no problems")
    if loaded.report.items:
        raise typer.Exit(DIFFERS)


def _show(report: Report, spec: Path, style: Style) -> None:
    """Print problems for a tool, with paths from the top of the repository."""
    from capmatrix.review.read.git import from_top
    from capmatrix.review.show.annotations import commands, report_annotations
    from capmatrix.review.show.json_report import problems
    from capmatrix.review.show.sarif import sarif

    top = from_top(str(spec))
    match style:
        case Style.GITHUB:
            print(commands(report_annotations(report, top)), end="")
        case Style.SARIF:
            print(json.dumps(sarif(report_annotations(report, top)), indent=2))
        case Style.JSON | Style.TEXT:
            print(json.dumps(problems(report, top), indent=2))


def _apply_fixes(spec: Path) -> None:
    from capmatrix.fix import apply_fixes

    with _writing(spec):
        fixed = apply_fixes(spec)
    done = f"{fixed.edits} place{'s' if fixed.edits != 1 else ''}"
    print(f"{spec}: fixed {done} in {len(fixed.files)} file{'s' if len(fixed.files) != 1 else ''}", file=sys.stderr)
    for name in fixed.left:
        print(f"{name}: left unchanged: a fix would change what the spec means", file=sys.stderr)


@contextmanager
def _writing(spec: Path) -> Generator[None]:
    """End the program where the files of a spec are refused or cannot be written."""
    try:
        yield
    except pipeline.Refused as refused:
        refuse(refused)
    except OSError as error:
        print(f"{spec}: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error


@app.command()
def migrate(spec: Spec) -> None:
    """Rewrite SPEC in the present version of the language.

    It is written in an older version; comments and layout stay. An approvals.yaml becomes files in approvals/.

    Exit status: 0 done, or nothing to do; 3 a file cannot be read, and nothing is written; 4 a file cannot be written,
    and the next run continues there.
    """
    from capmatrix.fix import migrate as rewrite

    with _writing(spec):
        changed = rewrite(spec)
    for name in changed:
        print(name)
    print(f"{spec}: {len(changed)} files changed" if changed else f"{spec}: nothing to do")


@app.command()
def explain(
    code: Annotated[
        str, typer.Argument(help="Such as L603, or `language`; without one, all codes are listed.", show_default=False)
    ] = "",
) -> None:
    """Describe a code, or the language of specs.

    For a code: what it means, with an example, why it matters, and how to fix it.
    """
    from capmatrix.pages import page

    if not code:
        for known in Code:
            print(f"{known.id}  {known.meaning}")
        return
    if code.lower() == "language":
        print(page("language"), end="")
        return
    known = [known.id for known in Code]
    if code.upper() not in known:
        print(
            f"there is no code {code!r}; {did_you_mean(code.upper(), known) or 'capmatrix explain lists them all'}",
            file=sys.stderr,
        )
        raise typer.Exit(USAGE)
    print(page(code.upper()), end="")
