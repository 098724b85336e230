"""Runs of `make bench` as files, and what changed between two of them: `make bench-compare`.

A run is `out/bench/<time>-<commit>.json`: the machine, the versions of the peers, and the rows of every table. Times of
different machines say nothing about each other, so two runs are compared only if their machines are the same.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from table import Row, tabulate

VERSION = 1
RUNS = Path(__file__).resolve().parent.parent / "out" / "bench"
UNITS = {"s": 1.0, "ms": 1e-3, "µs": 1e-6, "MB": 1e6, "kB": 1e3, "/s": 1.0, "looks": 1.0}
FIGURE = re.compile(r"(?<![\w.])([+-]?[0-9][0-9,]*(?:\.[0-9]+)?)(?: ?)(ms|µs|MB|kB|/s|looks|s)(?![\w/])")
"""A number with its unit, as the rows write it: `1.5 s`, `64 MB`, `3,125/s`, `6.1 looks`."""
NOTICED = 0.1
"""A smaller part of a figure is noise between two runs of one machine."""


class Unusable(Exception):
    """Runs that cannot be compared, and why."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stored run."""

    path: Path
    machine: Mapping[str, Any]
    rows: Mapping[tuple[str, str], Mapping[str, Any]]
    """(Title of the table, what was measured) → the row."""


def machine() -> dict[str, Any]:
    """Return what times depend on besides the code: processor, cores, system, and Python."""
    info = Path("/proc/cpuinfo")
    text = info.read_text("utf-8") if info.is_file() else ""
    model = re.search(r"^model name\s*: (.+)$", text, re.MULTILINE)
    return {
        "processor": model[1] if model else platform.processor(),
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
    }


def save(tables: Sequence[tuple[str, Sequence[Row]]], peers: Mapping[str, str]) -> Path:
    """Write a run, and return its file."""
    now = datetime.now(UTC)
    git = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    commit = git.stdout.strip() or "unknown"
    document = {
        "version": VERSION,
        "time": now.isoformat(timespec="seconds"),
        "commit": commit,
        "machine": machine(),
        "peers": dict(peers),
        "tables": [{"title": title, "rows": [asdict(row) for row in rows]} for title, rows in tables],
    }
    RUNS.mkdir(parents=True, exist_ok=True)
    path = RUNS / f"{now:%Y%m%dT%H%M%SZ}-{commit}.json"
    path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return path


def read(path: Path) -> Run:
    """Read a run; raise `Unusable` for a file that is none."""
    try:
        document = json.loads(path.read_text("utf-8"))
        found = {
            (table["title"], row["what"]): {name: str(row[name] or "") for name in ("ours", "theirs", "bar")}
            | {"met": row["met"]}
            for table in document["tables"]
            for row in table["rows"]
        }
        version, where = document["version"], document["machine"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Unusable(f"{path}: is no run of `make bench` ({error})") from error
    if version != VERSION:
        raise Unusable(f"{path}: has version {version} of the format, not {VERSION}; run `make bench` again")
    return Run(path, where, found)


def figures(text: str) -> list[float]:
    """Return the numbers of a cell, in seconds, bytes, looks, or requests in a second."""
    return [float(number.replace(",", "")) * UNITS[unit] for number, unit in FIGURE.findall(text)]


def compare(old: Run, new: Run) -> list[Row]:
    """Return a row for each measurement that changed by more than noise, appeared or went."""
    if old.machine != new.machine:
        raise Unusable(f"{old.path.name} is of another machine than {new.path.name}: {old.machine} and {new.machine}")
    return [
        Row(f"{key[0]}: {key[1]}", before, after, change)
        for key in {**old.rows, **new.rows}
        if (change := _change(old.rows.get(key), new.rows.get(key)))
        for before, after in [(str(old.rows.get(key, {}).get("ours", "")), str(new.rows.get(key, {}).get("ours", "")))]
    ]


def _change(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> str:
    """Return what changed in a row, as ratios of new to old; empty where nothing did that is more than noise."""
    if old is None or new is None:
        return "new" if old is None else "gone"
    ratios = _ratios(old["ours"], new["ours"])
    bar = {(True, False): "bar no longer met", (False, True): "bar met now"}.get((old["met"], new["met"]), "")
    if not bar and all(abs(ratio - 1) <= NOTICED for ratio in ratios):
        return ""
    parts = [f"{ratio:.2f}x" for ratio in ratios]
    if peer := _ratios(old["theirs"], new["theirs"]):
        parts.append(f"peer {peer[0]:.2f}x")
    return ", ".join([*parts, bar] if bar else parts)


def _ratios(old: str, new: str) -> list[float]:
    """Return new to old of each figure of a cell; none where the two do not have the same figures."""
    pairs = list(zip(figures(old), figures(new), strict=False))
    return [after / before for before, after in pairs if before] if len(figures(old)) == len(figures(new)) else []


def _chosen(old: Path | None, new: Path | None) -> tuple[Run, Run]:
    """Return the named runs, the newest and the one before it where none is named."""
    stored = [path for path in sorted(RUNS.glob("*.json")) if path not in (old, new)]
    if len(stored) < (old, new).count(None):
        raise Unusable(f"{RUNS}: has too few runs to compare; run `make bench`")
    new = new or stored.pop()
    return read(old or stored.pop()), read(new)


def main() -> int:
    """Compare two runs: the newest with OLD, by default the one before it. Status 2: there is nothing to compare."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("old", type=Path, nargs="?", help="a stored run (default: the one before the newest)")
    parser.add_argument("new", type=Path, nargs="?", help="the run to judge (default: the newest)")
    options = parser.parse_args()
    try:
        old, new = _chosen(options.old, options.new)
        rows = compare(old, new)
    except Unusable as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{old.path.name} → {new.path.name}: {len(rows)} of {len({**old.rows, **new.rows})} measurements changed")
    for line in tabulate([Row("what", "before", "after", "change"), *rows]) if rows else ():
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
