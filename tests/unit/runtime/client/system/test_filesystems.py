"""The file system of a path."""

from __future__ import annotations

from pathlib import Path

import pytest
from nanogpt_video._runtime.client.system.filesystems import remote_mount, remote_statfs

MOUNTS = """\
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
28 27 0:30 / /srv rw - nfs4 server:/srv rw
29 28 0:31 / /srv/anna/local rw - xfs /dev/vdb rw
30 27 0:32 / /mnt/a\\040share rw shared:5 master:2 - cifs //server/share rw
31 27 0:33 / /mnt/ssh rw - fuse.sshfs host:/ rw
32 27 0:34 / /mnt/ssh rw - ext4 /dev/vdc rw
33 27 0:35 / /nas rw - fuse.rclone remote: rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/anna/.local/state/x", "nfs4"),
        ("/srvfoo/x", None),
        ("/srv/anna/local/x", None),
        ("/mnt/a share/x", "cifs"),
        ("/mnt/ssh/x", None),
        ("/nas/x", "fuse.rclone"),
        ("/tmp/x", None),
    ],
)
def test_the_file_system_of_a_path_is_that_of_its_nearest_mount(path: str, kind: str | None):
    assert remote_mount(Path(path), MOUNTS) == kind


def test_macos_says_what_is_local_in_a_flag():
    about = bytearray(4096)
    about[72:77] = b"smbfs"
    assert remote_statfs(bytes(about)) == "smbfs"
    about[64:68] = (0x1000 | 7).to_bytes(4, "little")
    assert remote_statfs(bytes(about)) is None
