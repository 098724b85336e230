"""The command line: `nanogpt-video`, or `python -m nanogpt_video`."""

from __future__ import annotations

from ._runtime.cli.service_completion import answer


def main() -> None:
    """Run the command line, or answer a shell that completes one."""
    answer(__package__ or "")
    from ._kit import KIT
    from ._runtime.cli import build

    build(KIT)()


if __name__ == "__main__":
    main()
