"""The whole campaign: `make hostile`.

`python -m tests.hostile --break docstring`, or `each`, breaks an emitter on purpose first: then a text of each vector,
in all positions that take texts, must show it.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Sequence
from multiprocessing.pool import Pool
from pathlib import Path

from tests.hostile import disk
from tests.hostile.bench import Bench
from tests.hostile.broken import BROKEN, broken
from tests.hostile.campaign import FAULTS, Outcome, run
from tests.hostile.oracle import Fault
from tests.hostile.payloads import PAYLOADS, VECTORS, Payload
from tests.hostile.positions import Position

_benches: list[Bench] = []


def _bench() -> Bench:
    if not _benches:
        _benches.append(Bench())
    return _benches[0]


def _among(only: Sequence[str]) -> frozenset[Position]:
    """Return the positions whose labels hold one of these texts; all of them without any."""
    every = _bench().positions
    return frozenset(one for one in every if not only or any(part in one.label for part in only))


def _one(task: tuple[Payload, bool, str, Sequence[str]]) -> Outcome:
    """Run one payload through positions, and through the disk where that is asked for."""
    payload, to_disk, name, only = task
    bench = _bench()
    assert bench.homes, "the twins are made by whole emitters"
    if name:
        with broken(name):
            return run(payload, bench, frozenset(filter(bench.fits, bench.positions)), blame=False)
    done = run(payload, bench, _among(only))
    if to_disk and not done.findings:
        for judge, where in ((disk.generated, done.together), (disk.refused, done.refused)):
            with tempfile.TemporaryDirectory(dir=bench.root.parent) as room:
                wrong = judge(payload, bench, where, Path(room)) if where else []
                done.report(payload, where, *(Fault("unsafe", "disk", what) for what in wrong))
    return done


def _missed(pool: Pool, name: str, payloads: list[Payload]) -> int:
    """Print what came of a broken emitter; return 1 if nothing of what must did."""
    found = pool.map(_one, [(payload, False, name, ()) for payload in payloads], chunksize=1)
    wanted = BROKEN[name][0]
    telling = [payload.vector for payload, done in zip(payloads, found, strict=True) if done.count(wanted)]
    print(f"{name:10} {wanted:10} noticed with {len(telling)} of {len(payloads)} payloads, first of vector ", end="")
    print(min(telling, default="none"), flush=True)
    return int(not telling)


def main() -> int:
    """Run the campaign; return 1 if it found a fault, or missed one that was made."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile", description=__doc__)
    parser.add_argument("--break", dest="name", choices=[*BROKEN, "each"], help="break an emitter first")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--vector", type=int, action="append", help="this vector alone; may be repeated")
    parser.add_argument("--only", nargs="*", default=(), help="parts of labels of positions, such as `webhook.`")
    asked = parser.parse_args()
    payloads = [payload for payload in PAYLOADS if not asked.vector or payload.vector in asked.vector]
    first = {payload.vector: payload for payload in reversed(payloads)}
    start, whole = time.monotonic(), Outcome()
    with multiprocessing.Pool(asked.workers) as pool:
        if asked.name:
            names = list(BROKEN) if asked.name == "each" else [asked.name]
            return max([_missed(pool, name, list(first.values())) for name in names])
        tasks = [(payload, first[payload.vector] is payload, "", asked.only) for payload in payloads]
        for number, outcome in enumerate(pool.imap(_one, tasks), 1):
            whole.add(outcome)
            for finding in outcome.findings:
                print(finding, flush=True)
            if sys.stderr.isatty():
                print(f"\r{number} of {len(tasks)} payloads", end="", file=sys.stderr)
    vectors = len({payload.vector for payload in payloads})
    print(
        f"{len(_among(asked.only))} positions x {len(payloads)} payloads of {vectors} vectors (of {len(VECTORS)}) in "
        f"{time.monotonic() - start:.0f} s: {whole.rejected} rejected, {whole.generated} generated; "
        + ", ".join(f"{kind} {whole.count(kind)}" for kind in FAULTS)
    )
    return 1 if whole.findings else 0


if __name__ == "__main__":
    sys.exit(main())
