"""Exclusive files: a part that one download writes, found again by its name and locked against all other downloads."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
import sys
import time
from contextlib import suppress
from errno import EACCES, EAGAIN, EDEADLK
from io import FileIO
from pathlib import Path

PLACES = 8
"""Downloads of one target at once that can be resumed; further ones get random names."""
ABANDONED = 86_400.0
"""Seconds without a write after which a file counts as abandoned, on file systems without locks."""
_LONGEST = 150
"""Bytes of a target's name in the name of its part, which must not be too long for the file system."""
_TRIES = 5
"""How often to open a file again that another download renamed or removed meanwhile."""
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_HELD = (EAGAIN, EACCES, EDEADLK)
_FAR = 0x7FFF0000
"""The byte to lock where a lock also keeps others from reading what it covers."""


def part_file(folder: Path, name: str, number: int = 1) -> Path:
    """Return the path of the part of a target: `.NAME.part` beside it, or `.NAME.2.part` and so on."""
    encoded = os.fsencode(name)
    if len(encoded) > _LONGEST:
        name = f"{encoded[:_LONGEST].decode('utf-8', 'ignore')}-{hashlib.sha256(encoded).hexdigest()[:8]}"
    return folder / (f".{name}.part" if number == 1 else f".{name}.{number}.part")


def notes_file(part: Path) -> Path:
    """Return the path of the notes of a part."""
    return part.with_name(f"{part.name}.json")


def create(path: Path) -> int:
    """Make a new file with default permissions and return its descriptor; raise `FileExistsError` where it exists."""
    return os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666)


def take(folder: Path, name: str) -> tuple[Path, FileIO]:
    """Open the first part of a target that no other download has, and remove further parts that are abandoned.

    The part is new and empty, or was left by an interrupted download. It is open for reading and writing, exclusively
    until it is closed. Raises `OSError` where the folder cannot be written in.
    """
    for number in range(1, PLACES + 1):
        path = part_file(folder, name, number)
        file = _opened(path)
        if file is not None:
            for further in range(number + 1, PLACES + 1):
                _remove_abandoned(part_file(folder, name, further))
            return path, file
    path = part_file(folder, f"{name}.{secrets.token_hex(4)}")
    return path, FileIO(create(path), "r+")


def remove(path: Path, file: FileIO) -> None:
    """Remove a part and its notes, and close it."""
    if os.name == "nt":
        file.close()  # an open file cannot be removed there
    with suppress(OSError):
        notes_file(path).unlink(missing_ok=True)  # first, as a new part must not have old notes
        path.unlink(missing_ok=True)
    with suppress(OSError):  # bytes that a full disk refused are not needed any more
        file.close()


def _remove_abandoned(path: Path) -> None:
    if path.exists():
        file = _opened(path)
        if file is not None:
            remove(path, file)


def _opened(path: Path) -> FileIO | None:
    """Open or make a file exclusively; return None where another download has it, or it is not ours."""
    for _ in range(_TRIES):
        new = True
        try:
            number = create(path)
        except FileExistsError:
            new = False
            try:
                number = os.open(path, _FLAGS)
            except FileNotFoundError:
                continue
            except OSError:
                return None  # a link, a folder, or a file of another user
        file = FileIO(number, "r+")
        locked = _lock(number)
        if locked and not _is_named(path, number):
            file.close()  # another download has just renamed or removed it
            continue
        if new if locked is None else locked and (new or _is_plain(number)):
            return file
        if locked is None and _is_plain(number) and time.time() - os.fstat(number).st_mtime > ABANDONED:
            remove(path, file)
            continue
        file.close()
        return None
    return None


def _is_named(path: Path, number: int) -> bool:
    """Return whether an open file still has its name."""
    try:
        return os.path.samestat(os.lstat(path), os.fstat(number))
    except OSError:
        return False


def _is_plain(number: int) -> bool:
    """Return whether an open file is a plain file of this user: anyone can guess the name and put something there."""
    found = os.fstat(number)
    mine = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1 and mine


if sys.platform == "win32":
    import msvcrt

    def _claim(number: int) -> None:
        try:
            os.lseek(number, _FAR, os.SEEK_SET)
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(number, 0, os.SEEK_SET)

else:
    import fcntl

    def _claim(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock(number: int) -> bool | None:
    """Lock an open file until it is closed; False where another has it, None where there are no locks."""
    try:
        _claim(number)
    except OSError as error:
        return False if error.errno in _HELD else None
    return True
