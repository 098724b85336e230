"""The whole campaign: `make hostile`, or `python -m tests.hostile --break docstring` to see it fail."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from tests.hostile import disk
from tests.hostile.bench import Bench
from tests.hostile.broken import BROKEN, broken
from tests.hostile.campaign import FAULTS, Outcome, run
from tests.hostile.oracle import Fault
from tests.hostile.payloads import PAYLOADS, VECTORS, Payload

_benches: list[Bench] = []


def _bench() -> Bench:
    if not _benches:
        _benches.append(Bench())
    return _benches[0]


def _one(task: tuple[Payload, bool, str]) -> Outcome:
    """Run one payload through all positions, and through the disk where that is asked for."""
    payload, to_disk, name = task
    bench = _bench()
    assert bench.homes, "the twins are made by whole emitters"
    with broken(name) if name else nullcontext():
        done = run(payload, bench, frozenset(bench.positions))
    if to_disk and not done.findings:
        for judge, where in ((disk.generated, done.together), (disk.refused, done.refused)):
            with tempfile.TemporaryDirectory(dir=bench.root.parent) as room:
                wrong = judge(payload, bench, where, Path(room)) if where else []
                done.report(payload, where, *(Fault("unsafe", "disk", what) for what in wrong))
    return done


def main() -> int:
    """Run the campaign; return 1 if it found a fault."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--break", dest="name", choices=BROKEN, default="", help="break an emitter first")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--vector", type=int, action="append", help="this vector alone; may be repeated")
    asked = parser.parse_args()
    payloads = [payload for payload in PAYLOADS if not asked.vector or payload.vector in asked.vector]
    first = {payload.vector: payload for payload in reversed(payloads)}
    tasks = [(payload, first[payload.vector] is payload and not asked.name, asked.name) for payload in payloads]
    start, whole = time.monotonic(), Outcome()
    with multiprocessing.Pool(asked.workers) as pool:
        for number, outcome in enumerate(pool.imap(_one, tasks), 1):
            whole.add(outcome)
            for finding in outcome.findings:
                print(finding, flush=True)
            if sys.stderr.isatty():
                print(f"\r{number} of {len(tasks)} payloads", end="", file=sys.stderr)
    vectors = len({payload.vector for payload in payloads})
    print(
        f"{len(_bench().positions)} positions x {len(payloads)} payloads of {vectors} vectors (of {len(VECTORS)}) in "
        f"{time.monotonic() - start:.0f} s: {whole.rejected} rejected, {whole.generated} generated; "
        + ", ".join(f"{kind} {whole.count(kind)}" for kind in FAULTS)
    )
    return 1 if whole.findings else 0


if __name__ == "__main__":
    sys.exit(main())
