"""Test modules compiled before they are collected, each by one worker: pytest takes seconds to rewrite the asserts."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from _pytest.assertion import rewrite
from _pytest.assertion.rewrite import assertstate_key


def compile_share(config: pytest.Config, folder: Path, worker: int, workers: int) -> None:
    """Compile this worker's share of the test modules below a folder into the files where pytest looks for them."""
    if sys.dont_write_bytecode:
        return
    state = config.stash[assertstate_key]
    for path in sorted(folder.rglob("test_*.py"))[worker::workers]:
        place = rewrite.get_cache_dir(path)
        held = place / f"{path.stem}{rewrite.PYC_TAIL}"
        if rewrite.try_makedirs(place) and rewrite._read_pyc(path, held) is None:
            of, code = rewrite._rewrite_test(path, config)
            rewrite._write_pyc(state, code, of, held)
