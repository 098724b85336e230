"""`capmatrix init`, and the options of the program itself."""

# Budget: the one command that needs no spec, and what belongs to the program.
from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from capmatrix.cli.console import CANNOT_WRITE, app


def _show_version(wanted: bool) -> None:
    """Print the version and end the program, where that is asked for."""
    if wanted:
        from importlib.metadata import version

        print(f"capmatrix {version('capmatrix')}")
        raise typer.Exit


@app.callback()
def _program(
    _: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    """Typer shows the help of the program; this function has the options that stand before a command."""


@app.command()
def init(
    folder: Annotated[Path, typer.Argument(help="A folder that is new or empty.")] = Path("spec"),
) -> None:
    """Write a small working spec to begin with.

    It describes a made-up service with two models, to be replaced part by part.

    Exit status: 0 done; 4 the folder is not empty, or cannot be written.
    """
    from capmatrix.output.disk import lay
    from capmatrix.starter import starter

    if folder.exists() and not folder.is_dir():
        print(f"{folder}: is a file: name a new folder", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE)
    try:
        held = next(folder.iterdir(), None) if folder.is_dir() else None
        if held is None:
            lay(starter(), folder)
    except OSError as error:
        print(f"{folder}: cannot be written: {error.strerror}", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE) from error
    if held is not None:
        print(f"{folder}: is not empty (it has {held.name!r}): name a new folder", file=sys.stderr)
        raise typer.Exit(CANNOT_WRITE)
    print(f"{folder}: a spec of a made-up service, Clips; {folder / 'README.md'} says how to go on")
    print(f"next: capmatrix generate {folder} generated")
