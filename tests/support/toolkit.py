"""The command line of the toolkit, in this process."""

from __future__ import annotations

from typer.testing import CliRunner, Result

from capmatrix.cli import app


def run(*arguments: object, given: str | None = None) -> Result:
    """Run a command of the toolkit, with a text on standard input; whatever it is asked, it must end by itself."""
    result = CliRunner().invoke(app, [str(argument) for argument in arguments], input=given)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result
