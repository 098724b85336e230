"""The requests of a batch, one at a time: read through once, and each again when it is sent."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

from ...request_file import UnreadableError, is_json, line_of, parse, text_of, unreadable
from ..ledger import requests
from ..ledger.ledger import Ledger

MARK = b"\xef\xbb\xbf"


class Listed:
    """Requests in memory: those of a JSON array, or of the caller."""

    def __init__(self, requests: Iterable[Any]) -> None:
        """Take the requests; the place of each is its number, from 0."""
        self._requests = list(requests)

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        """Yield each request with its place."""
        return iter(enumerate(self._requests))

    def at(self, place: int) -> Any:
        """Return the request at a place."""
        return self._requests[place]

    def close(self) -> None:
        """Do nothing."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Requests of JSON Lines in a seekable file, of which only the current request is in memory."""

    _file: IO[bytes]
    _name: str
    """Its name in errors."""

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        """Yield each request with its place, the byte at which its line begins."""
        place, number = 0, 0
        self._file.seek(0)
        while line := self._file.readline():
            begins, place, number = place, self._file.tell(), number + 1
            text = text_of(line, self._name, begins)
            if text.strip():
                yield begins, line_of(text, number, self._name)
                self._file.seek(place)  # `at` may have moved it meanwhile

    def at(self, place: int) -> Any:
        """Return the request whose line begins at a byte; raise `UnreadableError` where there is none."""
        self._file.seek(place)
        return line_of(text_of(self._file.readline(), self._name, place), 1, self._name)

    def close(self) -> None:
        """Close the file."""
        self._file.close()


class Kept:
    """Requests that a shared ledger keeps; the place of each is its row there."""

    def __init__(self, ledger: Ledger, batch: str) -> None:
        """Take the ledger and the batch; nothing is read yet."""
        self._ledger, self._batch = ledger, batch

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        """Yield each request with its place."""
        return ((place, self.at(place)) for place in requests.of_batch(self._ledger, self._batch))

    def at(self, place: int) -> Any:
        """Return the request at a place; raise `UnreadableError` where there is none."""
        try:
            return requests.at(self._ledger, place)
        except KeyError:
            raise UnreadableError(f"the request of row {place} is not in the ledger any more") from None

    def close(self) -> None:
        """Do nothing."""


class Growing:
    """Requests of a source, and those that are added while the batch is open: the places of these are below zero."""

    def __init__(self, first: Listed | Lines) -> None:
        """Take the source; nothing is added yet."""
        self._first = first
        self._added: list[Any] = []

    def __iter__(self) -> Iterator[tuple[int, Any]]:
        """Yield each request of the source with its place."""
        return iter(self._first)

    def add(self, requests: Iterable[Any]) -> Iterator[tuple[int, Any]]:
        """Add requests one by one, and yield each with its place."""
        for request in requests:
            self._added.append(request)
            yield -len(self._added), request

    def at(self, place: int) -> Any:
        """Return the request at a place."""
        return self._first.at(place) if place >= 0 else self._added[-1 - place]

    def close(self) -> None:
        """Close the source."""
        self._first.close()


Requests: TypeAlias = Listed | Lines | Kept | Growing
"""Requests that can be iterated, and read again by their places."""


def opened(source: str) -> Listed | Lines:
    """Return the requests of a file (`-`: standard input): JSON Lines are read one by one, other files as a whole."""
    name = "standard input" if source == "-" else source
    try:
        file = _seekable(sys.stdin.buffer) if source == "-" else _seekable(Path(source).open("rb"))  # noqa: SIM115
        if _is_lines(file, name):
            return Lines(file, name)
        file.seek(0)
        with file:
            return Listed(parse(text_of(file.read(), name), name))
    except UnreadableError:
        raise
    except (OSError, ValueError) as error:
        raise unreadable(name, error) from error


def _seekable(file: IO[bytes]) -> IO[bytes]:
    """Return a seekable file; the data of a pipe is copied into a temporary file."""
    if file is not sys.stdin.buffer and file.seekable():
        return file
    kept = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115 (the caller closes it)
    shutil.copyfileobj(file, kept)
    if file is not sys.stdin.buffer:
        file.close()
    kept.seek(0)
    return kept


def _is_lines(file: IO[bytes], name: str) -> bool:
    """Return whether the first line is a JSON value by itself, and another line follows."""
    first, place = b"", 0
    while (line := file.readline()) and not first.strip(b" \t\r\n" + MARK):
        first, place = line, file.tell() - len(line)
    try:
        return bool(line.strip() or any(rest.strip() for rest in file)) and is_json(text_of(first, name, place))
    except UnreadableError:
        return False  # reading it as a whole reports the place of the error
