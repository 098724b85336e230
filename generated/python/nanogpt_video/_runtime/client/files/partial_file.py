"""A partial file: written beside its target, checked as it grows, resumed after a break, renamed when complete.

During a download the file is `.NAME.part` in the target's folder. Where the server identifies the file by an ETag or a
date, these are in `.NAME.part.json`, and a later download to the same target resumes it, in any process; without them
it starts anew. The part is removed where a download fails for good, and kept where it is large enough to resume.
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
from ..system.filesystems import sync_folder
from ..system.process import boot
from .exclusive_file import create, notes_file, remove, take
from .truncation import is_cut

WORTH = 1 << 20
"""Parts with fewer bytes are not kept after a failure: downloading them again is as quick."""
LEAST = 64
"""Bytes that a file of an unknown format must have; fewer may be the beginning of anything."""
NO_MEDIA = ("text/", "application/json", "application/xml", "application/xhtml", "application/problem+json")
FAMILIES = frozenset({"video", "audio", "image"})

_NOTES = 4096
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")
_RANGE = re.compile(r"bytes (?:([0-9]{1,18})-[0-9]{1,18}|\*)/([0-9]{1,18}|\*)")


class Part:
    """A partial file. Methods may wait for a disk and for one another, and can be called from any thread."""

    def __init__(self, target: Path, name: str, redact: Redactor) -> None:
        """Take the target; nothing is opened before `open`. `redact` keeps the key out of messages.

        In a target that is a folder, the file gets this name and the ending of its media type. The name identifies the
        run and the file: a part with another name is not resumed.
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
        """Whether the answer had a length, so that a broken connection is noticed."""
        self._version: Mapping[str, str] = {}
        self.size = 0
        """Bytes that were written."""
        self.remarks: list[str] = []
        """What is unusual about the file, but no reason to refuse it."""

    def open(self) -> None:
        """Open the part in the target's folder, so that the last step is a rename; resume what is there."""
        with self._lock:
            if self._closed:
                return
            self._unnamed = self._target.is_dir()
            if self._unnamed:
                # The name comes from the service: it must not lead out of the folder.
                self._target /= _UNSAFE.sub("_", self._name)[:100].lstrip(".") or "file"
            try:
                self._path, self._file = take(self._target.parent, self._target.name)
                self._resume()
            except OSError as error:
                reason = error.strerror or error
                raise DownloadError(f"cannot write in {self._target.parent}: {reason}") from error

    @property
    def complete(self) -> bool:
        """Whether all bytes of a file of known length are there."""
        return bool(self.size) and self.size == self._length

    def rest(self) -> dict[str, str]:
        """Return the headers that request the missing bytes; none where the part cannot be resumed safely."""
        validator = self._version.get("etag") or self._version.get("last-modified")
        if not self.size or not validator:
            return {}
        return {"range": f"bytes={self.size}-", "if-range": validator}

    def is_continued_by(self, head: Reply) -> bool:
        """Return whether an answer continues this part of the same file, and store the full length it names."""
        found = _RANGE.fullmatch(head.headers.get("content-range", "").strip())
        if not (self.rest() and found):
            return False
        total = self._length if found[2] == "*" else int(found[2])
        if found[1] is None:  # "not satisfiable": the file is as long as the part
            return not head.ok and total == self.size and self._is_same_file(head, total)
        return head.ok and int(found[1]) == self.size and self._is_same_file(head, total)

    def _is_same_file(self, head: Reply, total: int | None) -> bool:
        same = all(head.headers.get(name, value) == value for name, value in self._version.items())
        if not same or self._length not in (None, total) or _encoded(head.headers):
            return False
        self._length, self._measured = total, total is not None
        return True

    def begin(self, headers: Mapping[str, str]) -> None:
        """Start a whole file anew, with the head of its answer."""
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
            # A weak tag may be that of other bytes with the same meaning.
            self._version = {name: value for name, value in version.items() if value and not value.startswith("W/")}
            if self._version:
                self._write_notes()

    def restart(self) -> None:
        """Delete what is there."""
        with self._lock:
            if self._file is None:
                return
            self._start, self._declared, self._version, self.size = b"", "", {}, 0
            self._length, self._measured = None, False
            try:
                # Notes first: notes without a part are harmless, but a new part must not have old notes.
                notes_file(self._path).unlink(missing_ok=True)
                self._file.seek(0)
                self._file.truncate()
            except OSError as error:
                raise self._unwritable(error) from error

    def write(self, chunk: bytes) -> None:
        """Write the next bytes; raise `DownloadError` where the file begins as a page or text."""
        with self._lock:
            if self._file is None:
                return
            known = len(self._start)
            if known < HEAD:
                self._start += chunk[: HEAD - known]
                if len(self._start) == HEAD:
                    self._check_start()
            left = memoryview(chunk)
            try:
                while left:
                    left = left[self._file.write(left) :]
            except OSError as error:
                raise self._unwritable(error) from error
            self.size += len(chunk)

    def commit(self) -> Path:
        """Check the whole file, rename it to its target, and return its path."""
        with self._lock:
            assert self._file is not None
            if self._length is not None and self.size != self._length:
                short = DownloadError(f"{self.size} of {self._length} bytes came for {self._target}; nothing was saved")
                short.transient = self.size < self._length  # the rest may still come
                raise short
            kind = self._check_start()
            target = self._target
            if self._unnamed:
                target = target.with_name(target.name + self._ending(kind))
            try:
                self._check_end()
                os.fsync(self._file.fileno())
                self._whole = True
                self._rename(target)
            except OSError as error:
                where = f"; the whole file is {self._path}" if self._whole else ""
                raise DownloadError(f"cannot write {target}: {error.strerror or error}{where}") from error
            self._add_remark(kind, target)
            return target

    def close(self, *, keep: bool) -> Path | None:
        """Close the part unless it was renamed; return its path where it is kept.

        With `keep` it is kept if it can be resumed and is large enough. A whole file that could not be renamed is kept
        too.
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

    def _write_notes(self) -> None:
        """Write what identifies the file."""
        facts = {"name": self._name, "boot": boot(), "length": self._length, "kind": self._declared, **self._version}
        try:
            with os.fdopen(create(notes_file(self._path)), "w", encoding="utf-8") as file:
                json.dump(facts, file)
        except OSError:
            # The download goes on without notes, and cannot be resumed by another process.
            with suppress(OSError):
                notes_file(self._path).unlink(missing_ok=True)

    def _resume(self) -> None:
        """Resume what another download left of the same file; delete anything else."""
        assert self._file is not None
        size = os.fstat(self._file.fileno()).st_size
        facts = _notes(notes_file(self._path)) if size else {}
        version = {name: facts[name] for name in ("etag", "last-modified") if isinstance(facts.get(name), str)}
        length = facts.get("length")
        if (
            not version
            or facts.get("name") != self._name
            # After a power cut, any of the bytes may be missing on the disk.
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

    def _check_start(self) -> str | None:
        """Return the media type by the first bytes, None if unknown; raise `DownloadError` for a page or text."""
        start = self._start
        kind = sniff(start)
        if kind is None and (len(start) < LEAST or self._declared.startswith(NO_MEDIA) or is_text(start)):
            words = self._redact.text(start.replace(b"\0", b"").decode("ascii", "backslashreplace"), 60)
            what = f"it starts with {words!r}" if start else "it is empty"
            declared = f" but {self._declared}" if self._declared.startswith(NO_MEDIA) else ""
            error = DownloadError(
                f"the file for {self._target} is not a media file{declared}: {what}; nothing was saved"
            )
            # Perhaps only the first few bytes of a media file came.
            error.transient = 0 < len(start) < LEAST and not self._measured and not is_text(start)
            raise error
        return kind

    def _check_end(self) -> None:
        """Raise `DownloadError` where the file is longer by its structure, unless the answer had a length."""
        assert self._file is not None
        if not is_cut(cast("Any", self._file), self.size):
            return
        if not self._measured:
            self._file.seek(self.size)
            cut = DownloadError(
                f"the file for {self._target} is cut: by its structure it has more than {self.size} bytes; "
                "nothing was saved"
            )
            cut.transient = True
            raise cut
        self.remarks.append("has the announced length, but its structure says that its end is missing")

    def _ending(self, kind: str | None) -> str:
        if kind is not None:
            return ending(kind)
        declared = self._declared if self._declared.partition("/")[0] in FAMILIES else ""
        return mimetypes.guess_extension(declared) or ".bin"

    def _add_remark(self, kind: str | None, target: Path) -> None:
        """Add a remark where the media type is unexpected."""
        named = mimetypes.guess_type(target.name)[0] or ""
        expected = [name for name in (self._declared, named) if name.partition("/")[0] in FAMILIES]
        if kind is None:
            self.remarks.append(f"is of an unknown format ({self._declared or 'no content type'}); saved unchanged")
        elif self._declared.startswith(NO_MEDIA):
            self.remarks.append(f"is {kind}, though the service calls it {self._declared}")
        else:
            different = [name for name in expected if name.partition("/")[0] != kind.partition("/")[0]]
            if different:
                self.remarks.append(f"is {kind}, where {different[0]} was expected")

    # ---------------------------------------------------------------------------------------------------- the last step

    def _rename(self, target: Path) -> None:
        """Rename the part to its target, and write that to the disk."""
        assert self._file is not None
        file = self._file
        if os.name == "nt":
            file.close()  # an open file cannot be renamed there
        os.replace(self._path, target)
        self._file = None
        # The lock ends after the rename, so that no other download takes the file for a part in between.
        file.close()
        with suppress(OSError):
            notes_file(self._path).unlink(missing_ok=True)
        with suppress(OSError):
            sync_folder(target.parent)

    def _unwritable(self, error: OSError) -> DownloadError:
        return DownloadError(f"cannot write {self._target}: {error.strerror or error}")


def _notes(path: Path) -> dict[str, Any]:
    """Return the notes of a part; empty where they cannot be read."""
    try:
        with path.open("rb") as file:
            facts: object = json.loads(file.read(_NOTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return cast("dict[str, Any]", facts) if isinstance(facts, dict) else {}


def _encoded(headers: Mapping[str, str]) -> bool:
    return headers.get("content-encoding", "identity").lower() != "identity"
