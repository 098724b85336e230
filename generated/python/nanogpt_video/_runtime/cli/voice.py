"""What a command says: words for people, or JSON for programs; one of them, never both."""

from __future__ import annotations

import json
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from ..client.errors import ClientError
from .exits import Exit, document, interrupted, problem, status_of
from .terminal import complain, line, say, told

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON alone on standard output, errors too.")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The way in which one command speaks."""

    as_json: bool

    @property
    def lively(self) -> bool:
        """True where somebody watches: a terminal takes what is said."""
        return not self.as_json and sys.stdout.isatty() and sys.stderr.isatty()

    def tell(self, facts: Any, words: str) -> None:
        """Say a result."""
        if self.as_json:
            line(json.dumps(facts, default=str))
        else:
            say(words)

    def event(self, name: str, facts: dict[str, Any]) -> None:
        """Say that something has happened on the way; people see it otherwise."""
        if self.as_json:
            line(json.dumps({"event": name, **facts}, default=str))

    def note(self, words: str) -> None:
        """Say something beside the result."""
        if not self.as_json:
            complain(words)

    def stop(self, message: str, status: Exit = Exit.USAGE, **facts: Any) -> typer.Exit:
        """Say why nothing comes of it, and return the exit to raise."""
        if self.as_json:
            self.tell({"error": {**problem(message, status), **facts}}, "")
        else:
            complain(message)
        return typer.Exit(status)

    def failed(
        self, error: ClientError, way: str = "", status: Exit | None = None, *, paid: bool = False, **facts: Any
    ) -> typer.Exit:
        """Say what went wrong, in a sentence the way on, and in JSON what is known beside; return the exit to raise.

        `paid` is true once a job was submitted: see `document`.
        """
        ending = status_of(error, paid=paid) if status is None else status
        if self.as_json:
            self.tell({"error": {**document(error, ending, paid=paid), **facts}}, "")
        else:
            complain("\n".join(filter(None, (told(error), *getattr(error, "__notes__", ()), way))))
        return typer.Exit(ending)

    @contextmanager
    def guarded(self) -> Generator[None]:
        """Turn what the client raises into words and an exit status."""
        try:
            yield
        except ClientError as error:
            raise self.failed(error) from None
        except OSError as error:
            raise self.stop(told(error), Exit.FAILED) from None
        except KeyboardInterrupt as stop:
            raise self.stop("interrupted", interrupted(stop)) from None
