"""Which request is which: by what it asks for, not by its line, its file or the version of the client.

A request is its JSON as it was written, in one spelling, with the files that it names by what they hold. Of equal ones
each is a request of its own, told apart by how many come before it. So a file can be added to, sorted or cleaned up,
and the client brought up to date, without anything being bought twice.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from ..normalise import named_file

if TYPE_CHECKING:
    from ..service import Kit


class Digests:
    """Digests of requests; a file that many of them name is read once."""

    def __init__(self, kit: Kit, folder: Path | None) -> None:
        """Take the service, for the names of its media fields, and the folder that files are relative to."""
        self._terms = kit.terms
        self._folder = folder
        self._files: dict[tuple[str, int, int], str] = {}

    def of(self, payload: Any) -> str:
        """Return the SHA-256 of a request, in hexadecimal."""
        said = json.dumps(self._named(payload, media=False), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(said.encode("ascii")).hexdigest()

    def _named(self, value: Any, *, media: bool) -> Any:
        """Return a value with what files hold in the place of their names."""
        if isinstance(value, Mapping):
            rows = cast("Mapping[str, Any]", value).items()
            return {name: self._named(inner, media=self._terms.get(name, (False,))[0]) for name, inner in rows}
        if isinstance(value, list):
            return [self._named(item, media=media) for item in cast("list[Any]", value)]
        file = named_file(value, self._folder) if media and self._folder and isinstance(value, str) else None
        return value if file is None else {"file": self._file(file)}

    def _file(self, file: Path) -> str:
        found = file.stat()
        key = str(file), found.st_size, found.st_mtime_ns
        if key not in self._files:
            with file.open("rb") as stream:
                self._files[key] = hashlib.file_digest(stream, "sha256").hexdigest()
        return self._files[key]


def order_id(batch: str, digest: str, ordinal: int) -> str:
    """Return the id of the order of a request: of the `ordinal`-th with this digest, from 0, in a batch."""
    return hashlib.sha256(f"{batch}\n{digest}\n{ordinal}".encode("ascii")).hexdigest()
