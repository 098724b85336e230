"""The output folder changed as a whole: a complete new tree is laid beside it, and the two change places in one call.

What a run may rely on, wherever the one before it was killed: the output folder is the old tree or the new one. What
lies beside it the next run throws away; a journal there tells which of the two trees that is.

A file that stays the same is in both trees, as one file with two names, and so is what using the generated code left
behind. A file that turned up in the old tree since it was looked at belongs to the user: it is moved to the new one.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from capmatrix.diagnostics import Code
from capmatrix.output.disk import IGNORED, MANIFEST, PART, OutputError, beside, lay, put, remove_empty
from capmatrix.tree import only

if TYPE_CHECKING:
    from capmatrix.output.plan import Plan

JOURNAL, TREE = "journal.json", "tree"
ELSEWHERE = frozenset({errno.EXDEV, errno.EBUSY, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EPERM, errno.EMLINK})
"""What a system answers that cannot exchange these two folders, or give a file of them a second name."""

_ROOM = frozenset({JOURNAL, f"{JOURNAL}{PART}", TREE, IGNORED})
_AT_FDCWD, _EXCHANGE = -100, 2


class Unable(Exception):
    """These folders cannot change places; nothing was touched."""


def tidy(out: Path) -> None:
    """Take over from a run that was killed: throw away what lies beside the output folder."""
    room = beside(out)
    if not os.path.lexists(room):
        return
    if room.is_symlink() or not room.is_dir() or set(os.listdir(room)) - _ROOM:
        hint = "nothing was written; move it away, or choose another output folder"
        raise OutputError(Code.FOREIGN_FILE, "stands where the next tree is laid", str(room), hint)
    journal = room / JOURNAL
    noted = cast("dict[str, Any]", json.loads(journal.read_bytes())) if journal.is_file() else {}
    if noted and out.is_dir() and noted["tree"] == out.stat().st_ino:
        _return(room / TREE, out.resolve(), noted["known"])
    shutil.rmtree(room)


def swap(planned: Plan, out: Path) -> None:
    """Make the output folder hold exactly the planned files, all at once; raise `Unable` where that cannot be."""
    place, room, exchange = out.resolve(), beside(out), exchanger()
    if exchange is None or not place.is_dir() or place.is_mount() or place in (Path.cwd(), *Path.cwd().parents):
        raise Unable
    try:
        room.mkdir()
    except PermissionError as error:
        raise Unable from error
    try:
        lay({IGNORED: "*\n"}, room)
        known = _lay(planned, place, room)
        exchange(place, room / TREE)
    except (OSError, Unable) as error:
        shutil.rmtree(room, ignore_errors=True)
        if isinstance(error, OSError) and error.errno in ELSEWHERE:
            raise Unable from error
        raise
    _return(room / TREE, place, known)
    shutil.rmtree(room)


def _lay(planned: Plan, place: Path, room: Path) -> list[str]:
    """Lay the whole new tree; return the paths of all files that were seen in the old one."""
    tree = room / TREE
    tree.mkdir()
    known = _keep(place, tree, {*planned.changed, *planned.stale, MANIFEST})
    put(json.dumps({"tree": tree.stat().st_ino, "known": known}), room / JOURNAL)
    remove_empty(planned.gone, tree)
    lay(only(planned.texts, (*planned.new, *planned.changed)), tree)
    put(planned.manifest, tree / MANIFEST)
    return known


def _keep(place: Path, tree: Path, left: set[str]) -> list[str]:
    """Give all files but those left out a second name in the new tree."""
    known: list[str] = []
    _like(place, tree)
    for path, entry in _below(place):
        if entry.is_dir(follow_symlinks=False):
            (tree / path).mkdir()
            _like(Path(entry.path), tree / path)
            continue
        known.append(path)
        if path not in left:
            os.link(entry.path, tree / path, follow_symlinks=False)
    return known


def _like(old: Path, new: Path) -> None:
    """Give a new folder the permissions of the old one, where it is ours to do so."""
    found = old.stat()
    if found.st_uid != os.geteuid() or not os.access(old, os.W_OK | os.X_OK):
        raise Unable
    new.chmod(stat.S_IMODE(found.st_mode))


def _return(old: Path, place: Path, known: Iterable[str]) -> None:
    """Move what turned up in the old tree since it was looked at to its place in the new one."""
    before = frozenset(known)
    for path, entry in list(_below(old)) if old.is_dir() else []:
        if entry.is_dir(follow_symlinks=False) or path in before:
            continue
        target = place / path
        if os.path.lexists(target):
            hint = f"what was there is {entry.path} now: take it from there, then generate again"
            raise OutputError(Code.UNFINISHED, "it was written by another program during the run", str(target), hint)
        target.parent.mkdir(parents=True, exist_ok=True)
        Path(entry.path).rename(target)


def _below(folder: Path, prefix: str = "") -> Iterator[tuple[str, os.DirEntry[str]]]:
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        yield f"{prefix}{entry.name}", entry
        if entry.is_dir(follow_symlinks=False):
            yield from _below(Path(entry.path), f"{prefix}{entry.name}/")


@cache
def exchanger() -> Callable[[Path, Path], None] | None:
    """Return the system's call that makes two folders change places, for which Python has no name; Linux has one."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError, TypeError):
        return None
    call.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)

    def exchange(left: Path, right: Path) -> None:
        if call(_AT_FDCWD, os.fsencode(left), _AT_FDCWD, os.fsencode(right), _EXCHANGE):
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number), str(left))

    return exchange
