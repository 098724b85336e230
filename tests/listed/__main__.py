"""Hold the client against the service's own list, record by record; the figures go to out/listed/report.md.

Each difference is explained by what it rests on, which is read from the package's data: a decision of the spec, the
documents, another form of a value. What nothing explains is printed, and the command ends with 1.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator

from tests.listed.campaign import Proof, agreement, offered, plain_calls, prices, taken
from tests.listed.records import full_records, records
from tests.support.specs import ROOT

REPORT = ROOT / "out" / "listed" / "report.md"


def main() -> int:
    """Print the figures and write them; return 1 if anything is unexplained."""
    parser = argparse.ArgumentParser(prog="python -m tests.listed", description=__doc__)
    parser.add_argument("--model", action="append", help="only this record (may be repeated)")
    wanted = parser.parse_args()
    every = [record for record in records().values() if not wanted.model or record.id in wanted.model]
    full = [record for record in full_records() if record in every]
    started = time.process_time()
    proofs = [plain_calls(every), offered(full), taken(full), prices(every), agreement(full)]
    lines = [
        f"# {len(every)} records of the list, {len(full)} of them full",
        *(line for one in proofs for line in show(one)),
    ]
    text = "\n".join(lines) + "\n"
    print(text, end="")
    text += "".join(f"{line}\n" for one in proofs for line in table(one))
    print(f"\n{time.process_time() - started:.0f} s of processor time; written to {REPORT.relative_to(ROOT)}")
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(text, encoding="utf-8")
    return int(any(one.unexplained for one in proofs))


def show(proof: Proof) -> Iterator[str]:
    """Yield the lines of a proof: figures, explanations by how often they hold, and everything that has none."""
    yield from ("", f"## {proof.title[:1].upper()}{proof.title[1:]}", "")
    yield from (f"- {what}: {count:,}" for what, count in proof.figures.items())
    yield f"- unexplained: {len(proof.unexplained):,}"
    told = [(count, kind) for kind, count in proof.kinds.most_common() if count]
    if told:
        yield from ("", "| times | what |", "|---:|---|")
        yield from (f"| {count:,} | {kind} |" for count, kind in told)
    if proof.unexplained:
        yield from ("", "Unexplained:", "", *(f"- {one}" for one in proof.unexplained))


def table(proof: Proof) -> Iterator[str]:
    """Yield what a proof says of each record, where it does, as a table."""
    for number, row in enumerate(proof.rows):
        if number == 0:
            yield from ("", f"## {proof.title[:1].upper()}{proof.title[1:]}, one by one", "")
        yield f"| {' | '.join(row)} |"
        if number == 0:
            yield f"|{'---|' * len(row)}"


if __name__ == "__main__":
    sys.exit(main())
