"""A file in the making: its part beside the target, judged as it grows, gone on with after a break, renamed when whole.

While a file is on its way it is `.NAME.part` in the target's folder. Where the server has said how to tell this file
from another (an ETag or a date), `.NAME.part.json` beside it says so, and a later download of the same target goes on
from there, in any process; without that it begins anew. The part is removed when a download fails for good, and
kept when what there is of it is worth asking for the rest.
"""

from __future__ import annotations

import json
import mimetypes
import os
import re
from collections.abc import Mapping
from contextlib import suppress
from io import FileIO
from pathlib import Path
from threading import RLock
from typing import Any, cast

from ...media_types import HEAD, ending, is_text, sniff
from ...redact import Redactor
from ..effects import Reply
from ..errors import DownloadError
from ..system.process import boot
from .exclusive_file import create, notes_file, remove, take
from .truncation import is_cut

WORTH = 1 << 20
"""Bytes of a part that are worth keeping when a download fails; fewer are fetched again as quickly."""
LEAST = 64
"""Bytes that a file of a format unknown here must have to be more than the beginning of something."""
NO_MEDIA = ("text/", "application/json", "application/xml", "application/xhtml", "application/problem+json")
FAMILIES = frozenset({"video", "audio", "image"})

_NOTES = 4096
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RANGE = re.compile(r"bytes (?:([0-9]{1,18})-[0-9]{1,18}|\*)/([0-9]{1,18}|\*)")


class Part:
    """A file in the making. Methods may wait for a disk, and for one another: they can be called from any thread."""

    def __init__(self, target: Path, name: str, redact: Redactor) -> None:
        """Name what is made; nothing is touched before `open`. `redact` keeps the key out of messages.

        A target that is a folder gets a file in it: the name, and the ending that what it holds has. The name also
        says of which run and which of its files this is: a part of another one is not gone on with.
        """
        self._lock = RLock()
        self._closed = self._whole = False
        self._target, self._name, self._redact = target, name, redact
        self._unnamed = False
        self._path = target
        self._file: FileIO | None = None
        self._start = b""
        self._declared = ""
        self._length: int | None = None
        self._measured = False
        """True: the answer said how long it was, so that a connection which broke was noticed."""
        self._version: Mapping[str, str] = {}
        self.size = 0
        """Bytes that are there."""
        self.remarks: list[str] = []
        """What is odd about the file, and no reason to throw it away."""

    def open(self) -> None:
        """Open the part in the target's folder, so that the last step is a rename, with what is there already."""
        with self._lock:
            if self._closed:
                return
            self._unnamed = self._target.is_dir()
            if self._unnamed:
                # The name comes from the service: nothing in it may lead out of the folder.
                self._target /= _UNSAFE.sub("_", self._name)[:100].lstrip(".") or "file"
            try:
                self._path, self._file = take(self._target.parent, self._target.name)
                self._recall()
            except OSError as error:
                reason = error.strerror or error
                raise DownloadError(f"cannot write in {self._target.parent}: {reason}") from error

    @property
    def complete(self) -> bool:
        """True when nothing is missing of a file whose length is known."""
        return bool(self.size) and self.size == self._length

    def rest(self) -> dict[str, str]:
        """Return the headers that ask for what is missing; none where there is nothing to add to safely."""
        validator = self._version.get("etag") or self._version.get("last-modified")
        if not self.size or not validator:
            return {}
        return {"range": f"bytes={self.size}-", "if-range": validator}

    def goes_on(self, head: Reply) -> bool:
        """Tell whether an answer holds what comes next of the same file, which may be nothing; note how long it is."""
        found = _RANGE.fullmatch(head.headers.get("content-range", "").strip())
        if not (self.rest() and found):
            return False
        total = self._length if found[2] == "*" else int(found[2])
        if found[1] is None:  # "not satisfiable": it is no longer than what is there
            return not head.ok and total == self.size and self._agrees(head, total)
        return head.ok and int(found[1]) == self.size and self._agrees(head, total)

    def _agrees(self, head: Reply, total: int | None) -> bool:
        same = all(head.headers.get(name, value) == value for name, value in self._version.items())
        if not same or self._length not in (None, total) or _encoded(head.headers):
            return False
        self._length, self._measured = total, total is not None
        return True

    def begin(self, headers: Mapping[str, str]) -> None:
        """Take note of a whole file that is about to come, by the head of its answer."""
        with self._lock:
            if self._file is None:
                return
            self.restart()
            declared = self._redact.text(headers.get("content-type", ""))
            self._declared = declared.partition(";")[0].strip().lower()
            length = headers.get("content-length", "")
            self._measured = length.isascii() and length.isdigit()
            if self._measured and not _encoded(headers):
                self._length = int(length)
            version = {name: headers.get(name, "") for name in ("etag", "last-modified")}
            # A weak tag may stand for other bytes that mean the same.
            self._version = {name: value for name, value in version.items() if value and not value.startswith("W/")}
            if self._version:
                self._note()

    def restart(self) -> None:
        """Throw away what is there."""
        with self._lock:
            if self._file is None:
                return
            self._start, self._declared, self._version, self.size = b"", "", {}, 0
            self._length, self._measured = None, False
            try:
                # Notes without their part say nothing; the other way round they would tell lies about it.
                notes_file(self._path).unlink(missing_ok=True)
                self._file.seek(0)
                self._file.truncate()
            except OSError as error:
                raise self._unwritable(error) from error

    def write(self, chunk: bytes) -> None:
        """Take the next bytes; the first ones must not be those of a page."""
        with self._lock:
            if self._file is None:
                return
            known = len(self._start)
            if known < HEAD:
                self._start += chunk[: HEAD - known]
                if len(self._start) == HEAD:
                    self._judge_start()
            left = memoryview(chunk)
            try:
                while left:
                    left = left[self._file.write(left) :]
            except OSError as error:
                raise self._unwritable(error) from error
            self.size += len(chunk)

    def commit(self) -> Path:
        """Put the whole file under its name and return that."""
        with self._lock:
            assert self._file is not None
            if self._length is not None and self.size != self._length:
                short = DownloadError(f"{self.size} of {self._length} bytes came for {self._target}; nothing was saved")
                short.transient = self.size < self._length  # the rest may still be had
                raise short
            kind = self._judge_start()
            target = self._target
            if self._unnamed:
                target = target.with_name(target.name + self._ending(kind))
            try:
                self._judge_end()
                os.fsync(self._file.fileno())
                self._whole = True
                self._put(target)
            except OSError as error:
                where = f"; the whole file is {self._path}" if self._whole else ""
                raise DownloadError(f"cannot write {target}: {error.strerror or error}{where}") from error
            self._remark(kind, target)
            return target

    def close(self, *, keep: bool) -> Path | None:
        """Let go of the part, unless it was put under its name; return its file where that is kept.

        With `keep` it is, if the rest can be asked for and what there is of it is worth that. A whole file that could
        not be put under its name is kept as well.
        """
        with self._lock:
            self._closed = True
            if self._file is None:
                return None
            file, self._file = self._file, None
            if self._whole or (keep and self.size >= WORTH and self.rest()):
                with suppress(OSError):
                    file.close()
                    return self._path
            remove(self._path, file)
            return None

    # ------------------------------------------------------------------------------------------------- notes of a part

    def _note(self) -> None:
        """Write down of what this is a part."""
        facts = {"name": self._name, "boot": boot(), "length": self._length, "kind": self._declared, **self._version}
        try:
            with os.fdopen(create(notes_file(self._path)), "w", encoding="utf-8") as file:
                json.dump(facts, file)
        except OSError:
            # It will not be gone on with by others, which is no reason not to fetch it.
            with suppress(OSError):
                notes_file(self._path).unlink(missing_ok=True)

    def _recall(self) -> None:
        """Go on with what another download left of the same file; throw away anything else."""
        assert self._file is not None
        size = os.fstat(self._file.fileno()).st_size
        facts = _notes(notes_file(self._path)) if size else {}
        version = {name: facts[name] for name in ("etag", "last-modified") if isinstance(facts.get(name), str)}
        length = facts.get("length")
        if (
            not version
            or facts.get("name") != self._name
            # Of what was written before the machine went down any part may be missing on the disk.
            or facts.get("boot") != boot()
            or not (length is None or (type(length) is int and length >= size))
        ):
            self.restart()
            return
        self._start = self._file.read(min(size, HEAD))
        self._file.seek(size)
        self._declared = str(facts.get("kind", ""))
        self._length, self._measured = length, length is not None
        self._version, self.size = version, size

    # ------------------------------------------------------------------------------------------------- what it holds

    def _judge_start(self) -> str | None:
        """Return the kind of the file by its first bytes, None for one that is not known; refuse a page."""
        start = self._start
        kind = sniff(start)
        if kind is None and (len(start) < LEAST or self._declared.startswith(NO_MEDIA) or is_text(start)):
            words = self._redact.text(start.replace(b"\0", b"").decode("ascii", "backslashreplace"), 60)
            what = f"it starts with {words!r}" if start else "it is empty"
            declared = f" but {self._declared}" if self._declared.startswith(NO_MEDIA) else ""
            refused = DownloadError(
                f"the file for {self._target} is no media file{declared}: {what}; nothing was saved"
            )
            # The first few bytes of one, perhaps.
            refused.transient = 0 < len(start) < LEAST and not self._measured and not is_text(start)
            raise refused
        return kind

    def _judge_end(self) -> None:
        """Refuse a file that ends before its own structure does, unless it has the length that was promised."""
        assert self._file is not None
        if not is_cut(cast("Any", self._file), self.size):
            return
        if not self._measured:
            self._file.seek(self.size)
            cut = DownloadError(
                f"what came for {self._target} is cut: by its own structure it has more than {self.size} bytes; "
                "nothing was saved"
            )
            cut.transient = True
            raise cut
        self.remarks.append("is as long as the service said, but lacks its end by its own structure")

    def _ending(self, kind: str | None) -> str:
        if kind is not None:
            return ending(kind)
        declared = self._declared if self._declared.partition("/")[0] in FAMILIES else ""
        return mimetypes.guess_extension(declared) or ".bin"

    def _remark(self, kind: str | None, target: Path) -> None:
        """Note what is odd about the kind of the file."""
        named = mimetypes.guess_type(target.name)[0] or ""
        expected = [one for one in (self._declared, named) if one.partition("/")[0] in FAMILIES]
        if kind is None:
            self.remarks.append(f"is of no format known here ({self._declared or 'no content type'}); saved as it came")
        elif self._declared.startswith(NO_MEDIA):
            self.remarks.append(f"is {kind}, though the service calls it {self._declared}")
        else:
            others = [one for one in expected if one.partition("/")[0] != kind.partition("/")[0]]
            if others:
                self.remarks.append(f"is {kind}, where {others[0]} was expected")

    # ---------------------------------------------------------------------------------------------------- the last step

    def _put(self, target: Path) -> None:
        """Give the part its target's name, on the disk as well."""
        assert self._file is not None
        file = self._file
        if os.name == "nt":
            file.close()  # nothing that is open can be renamed there
        os.replace(self._path, target)
        self._file = None
        # The lock goes with the file, after the name: nobody else may take it for a part in between.
        file.close()
        with suppress(OSError):
            notes_file(self._path).unlink(missing_ok=True)
        if os.name != "nt":
            with suppress(OSError):
                folder = os.open(target.parent, os.O_RDONLY)
                try:
                    os.fsync(folder)
                finally:
                    os.close(folder)

    def _unwritable(self, error: OSError) -> DownloadError:
        return DownloadError(f"cannot write {self._target}: {error.strerror or error}")


def _notes(path: Path) -> dict[str, Any]:
    """Return what was written down about a part; nothing where that cannot be read."""
    try:
        with path.open("rb") as file:
            facts: object = json.loads(file.read(_NOTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", facts) if isinstance(facts, dict) else {}


def _encoded(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").lower() != "identity"
