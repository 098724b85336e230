"""File systems: the state folder of the user, and whether a path is on another machine, where locks do not work."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError

REMOTE = re.compile(
    r"nfs\d?|cifs|smb(fs|\d)?|9p|ceph|glusterfs|lustre|afs|ncpfs?|beegfs|gpfs|pvfs2|orangefs|davfs\d?|webdav|vboxsf|afpfs|"
    r"fuse\.(sshfs|glusterfs|ceph(-fuse)?|s3fs|rclone|gcsfuse|goofys|davfs\d?|vmhgfs-fuse|grpcfuse|osxfs|cifs|smbnetfs|afs|moosefs|"
    r"juicefs|mfs|lizardfs|curlftpfs|blobfuse\d?)"
)
"""Types of file systems whose locks do not hold across machines."""


def state_folder(distribution: str) -> Path:
    """Return the folder in which programs of the user keep their state on this system."""
    state = os.environ.get("XDG_STATE_HOME", "").strip()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", "").strip()
        return (Path(local) if local else _home() / "AppData" / "Local") / distribution
    if sys.platform == "darwin" and not state:
        return _home() / "Library" / "Application Support" / distribution
    return (Path(state) if state else _home() / ".local" / "state") / distribution


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError as error:
        raise ConfigurationError(f"the system names no home folder for this user: {error}; set HOME") from error


def sync_folder(path: Path) -> None:
    """Write the names in a folder to the disk, where the system can do that."""
    if os.name == "posix":
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def remote(path: Path) -> str | None:
    """Return the type of the file system of a path if it is on another machine; None if not, or if not known."""
    place = Path(os.path.realpath(path))
    try:
        if sys.platform == "linux":
            return remote_mount(place, Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape"))
        if sys.platform == "darwin":
            return _remote_on_macos(place)
        if os.name == "nt":
            return _remote_on_windows(place)
    except (OSError, ValueError, AttributeError):
        pass
    return None


def remote_mount(place: Path, mounts: str) -> str | None:
    """Return the type of the file system of a path by Linux's list of mounts, None where it is local."""
    found, kind = Path(), ""
    for line in mounts.splitlines():
        parts, _, rest = line.partition(" - ")
        columns = parts.split(" ")
        if len(columns) < 5 or not rest:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), columns[4]))
        # The last of several mounts on one folder is the visible one.
        if place.is_relative_to(point) and len(point.parts) >= len(found.parts):
            found, kind = point, rest.split(" ")[0]
    return kind if REMOTE.fullmatch(kind) else None


def _remote_on_macos(place: Path) -> str | None:
    import ctypes

    while not place.exists():
        place = place.parent
    about = ctypes.create_string_buffer(4096)
    library = ctypes.CDLL(None)
    # On Intel machines the old name has 32-bit numbers in its structure.
    ask: Any = getattr(library, "statfs$INODE64", None) or library.statfs
    if ask(os.fsencode(place), about):
        return None
    return remote_statfs(about.raw)


def remote_statfs(about: bytes) -> str | None:
    """Return the type of a file system from macOS's `struct statfs` with 64-bit numbers, None where it is local."""
    flags, local = int.from_bytes(about[64:68], sys.byteorder), 0x1000
    kind = about[72:88].partition(b"\0")[0].decode("ascii", "replace")
    return None if flags & local or not kind else kind


def _remote_on_windows(place: Path) -> str | None:
    import ctypes

    remote_drive = 4
    library: Any = vars(ctypes)["WinDLL"]
    return "network drive" if library("kernel32").GetDriveTypeW(place.anchor) == remote_drive else None
