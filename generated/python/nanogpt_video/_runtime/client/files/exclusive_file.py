"""Files that one download writes alone: found again by name, and locked, so that no other process or thread has one."""

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
"""Downloads of one target at a time that can be gone on with; further ones get names that nobody finds again."""
ABANDONED = 86_400.0
"""Seconds without a write after which a file counts as left behind, where the file system has no locks."""
_LONGEST = 150
"""Bytes of a target's name that its part repeats, so that the part's name is none too long for a folder."""
_TRIES = 5
"""How often a file is opened anew that another download put away in between."""
_FLAGS = os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_HELD = (EAGAIN, EACCES, EDEADLK)
_FAR = 0x7FFF0000
"""The byte to lock where a lock keeps others from reading what it covers."""


def part_file(folder: Path, name: str, number: int = 1) -> Path:
    """Return the name of the part of a target: `.NAME.part` beside it, `.NAME.2.part` while that is in use."""
    encoded = os.fsencode(name)
    if len(encoded) > _LONGEST:
        name = f"{encoded[:_LONGEST].decode('utf-8', 'ignore')}-{hashlib.sha256(encoded).hexdigest()[:8]}"
    return folder / (f".{name}.part" if number == 1 else f".{name}.{number}.part")


def notes_file(part: Path) -> Path:
    """Return the name of the file beside a part that says of what it is a part."""
    return part.with_name(f"{part.name}.json")


def create(path: Path) -> int:
    """Make a file that was not there, with the permissions of any new file, and return its descriptor."""
    return os.open(path, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666)


def take(folder: Path, name: str) -> tuple[Path, FileIO]:
    """Open the first part of a target that nobody has, and remove the others that nobody has any more.

    It is new and empty, or was left by a download that ended without a word; it is open for reading and writing, and
    the caller's alone until it is closed. Raises `OSError` where the folder cannot be written in.
    """
    for number in range(1, PLACES + 1):
        path = part_file(folder, name, number)
        file = _opened(path)
        if file is not None:
            for other in range(number + 1, PLACES + 1):
                _cleared(part_file(folder, name, other))
            return path, file
    path = part_file(folder, f"{name}.{secrets.token_hex(4)}")
    return path, FileIO(create(path), "r+")


def remove(path: Path, file: FileIO) -> None:
    """Remove a part with its notes, and close it."""
    if os.name == "nt":
        file.close()  # nothing that is open can be removed there
    with suppress(OSError):
        notes_file(path).unlink(missing_ok=True)  # first: notes must not be found beside another part
        path.unlink(missing_ok=True)
    with suppress(OSError):  # what a full disk did not take is not wanted any more
        file.close()


def _cleared(path: Path) -> None:
    if path.exists():
        file = _opened(path)
        if file is not None:
            remove(path, file)


def _opened(path: Path) -> FileIO | None:
    """Return a file, made unless it is there, for the caller alone; None where another has it or it is not ours."""
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
                return None  # a link, a folder, somebody else's file
        file = FileIO(number, "r+")
        locked = _lock(number)
        if locked and not _is_named(path, number):
            file.close()  # whoever had it before has just put it in its place, or removed it
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
    """Tell whether a file that is open still has its name."""
    try:
        return os.path.samestat(os.lstat(path), os.fstat(number))
    except OSError:
        return False


def _is_plain(number: int) -> bool:
    """Tell whether a file that is open is one of ours: a name that can be guessed may have been given to another."""
    found = os.fstat(number)
    mine = not hasattr(os, "geteuid") or found.st_uid == os.geteuid()
    return stat.S_ISREG(found.st_mode) and found.st_nlink <= 1 and mine


if sys.platform == "win32":
    import msvcrt

    def _lock(number: int) -> bool | None:
        """Lock an open file until it is closed; False where another has it, None where there are no locks."""
        try:
            os.lseek(number, _FAR, os.SEEK_SET)
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            return False if error.errno in _HELD else None
        finally:
            os.lseek(number, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(number: int) -> bool | None:
        """Lock an open file until it is closed; False where another has it, None where there are no locks."""
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            return False if error.errno in _HELD else None
        return True
