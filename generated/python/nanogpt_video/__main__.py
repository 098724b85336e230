"""The command line: `nanogpt-video`, or `python -m nanogpt_video`."""

from __future__ import annotations

from ._kit import KIT
from ._runtime.cli import build


def main() -> None:
    """Run the command line."""
    build(KIT)()


if __name__ == "__main__":
    main()
