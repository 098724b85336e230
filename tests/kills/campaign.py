"""Kill commands at random moments; then hold what they can still tell against the book of what was paid."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.kills.bench import PER_MINUTE, Bench, bench, requests

LONGEST = 4.0
"""Seconds that a command is left alone at most."""


@dataclass
class Found:
    """What a campaign came to."""

    figures: dict[str, object] = field(default_factory=dict[str, object])
    problems: list[str] = field(default_factory=list[str])

    def hold(self, true: bool, otherwise: str) -> None:
        """Note a problem where something does not hold."""
        if not true:
            self.problems.append(otherwise)

    def summary(self) -> str:
        """Return the figures in a line."""
        return ", ".join(f"{name} {value}" for name, value in self.figures.items())


def commands(home: Path, kills: int, seed: int = 1) -> Found:
    """Kill `generate` and `run`, in text and JSON, at random moments; then look for each run that was charged."""
    dice, found = Random(seed), Found()
    with bench(home, 1.0, "limits=false") as here:
        batches: dict[str, list[str]] = {}
        for number in range(kills):
            as_json = ("--json",) if dice.random() < 0.5 else ()
            if dice.random() < 0.5:
                words = ("generate", "sora-2", "--prompt", f"g{number}", "--seconds", "4", "-o", f"g{number}.mp4")
            else:
                name = f"b{number // 4}"
                prompts = batches.setdefault(name, [f"{name}-{line}" for line in range(6)])
                (home / f"{name}.jsonl").write_text(requests(prompts))
                words = ("run", f"{name}.jsonl", "--out", name)
            process = here.start(*words, *as_json)
            time.sleep(dice.uniform(0.2, LONGEST))
            here.kill(process)
        _everything_is_listed(here, found)
        _every_request_is_paid_once(here, batches, found)
        found.figures |= {"kills": kills, "charges": len(here.charges()), "peak MiB": here.highest >> 10}
    return found


def _everything_is_listed(here: Bench, found: Found) -> None:
    """Each run that was charged must be in what `settle` or `jobs` lists."""
    time.sleep(1.0)  # until the last run is completed, and can be found
    settled, jobs = here.told("settle"), here.told("jobs")
    listed = {row["run_id"] for row in (*settled, *jobs)}
    charged = {row["run_id"] for row in here.charges()}
    known = {row["run_id"] for row in jobs if row["state"] is not None}
    found.figures["listed"] = f"{len(charged & listed)} of {len(charged)}"
    found.hold(charged <= listed, f"charged, and not listed: {sorted(charged - listed)}")
    found.hold(charged <= known, f"charged, and not in the ledger: {sorted(charged - known)}")


def _every_request_is_paid_once(here: Bench, batches: dict[str, list[str]], found: Found) -> None:
    """Run each batch again, to its end: what was never answered and never found is bought again in the end."""
    unknown = 0
    for name, prompts in batches.items():
        first = here.told("run", f"{name}.jsonl", "--out", name)
        left = first["states"].get("unknown", 0)
        unknown += left
        paid = Counter(row["prompt"] for row in here.charges())
        missing = [prompt for prompt in prompts if not paid[prompt]]
        found.hold(len(missing) == left, f"{name}: {left} are unknown, not charged are {missing}")
        last = here.told("run", f"{name}.jsonl", "--out", name, "--again", "unknown") if left else first
        found.hold(last["made"] == len(prompts), f"{name}: {last}")
    paid = Counter(row["prompt"] for row in here.charges())
    twice = [prompt for prompt, times in paid.items() if times > 1]
    found.hold(not twice, f"paid more than once: {twice}")
    found.figures |= {"batches": len(batches), "claimed and never sent": unknown}


# Budget: the size of a campaign.
def orders(home: Path, count: int, processes: int, kills: int, *, window: float, seed: int = 1) -> Found:
    """Let several processes run one batch under a limit of 50 submissions in `window` seconds, and kill them."""
    dice, found = Random(seed), Found()
    prompts = [f"p{number}" for number in range(count)]
    (home / "r.jsonl").write_text(requests(prompts))
    began = time.monotonic()
    with bench(home, window / 60.0, "count_refused=true") as here:
        words = ("run", "r.jsonl", "--out", "films", "--json")
        alive = [here.start(*words, quiet=True) for _ in range(processes)]
        # The kills are spread over the time that the limit asks for, at the least.
        pause = count / PER_MINUTE * window / max(1, kills)
        for _ in range(kills):
            time.sleep(pause * dice.uniform(0.5, 1.5))
            victim = dice.randrange(processes)
            here.kill(alive[victim])
            alive[victim] = here.start(*words, quiet=True)
        while any(process.poll() is None for process in alive):
            for process in alive:
                here.look(process)
            time.sleep(0.5)
        outcome = here.told("run", "r.jsonl", "--out", "films")
        unknown = outcome["states"].get("unknown", 0)
        paid = Counter(row["prompt"] for row in here.charges())
        found.hold(
            sum(paid.values()) == count - unknown, f"{sum(paid.values())} charges, {unknown} unknown, of {count}"
        )
        if unknown:
            outcome = here.told("run", "r.jsonl", "--out", "films", "--again", "unknown")
        paid = Counter(row["prompt"] for row in here.charges())
        found.hold(outcome["made"] == count, f"made {outcome['made']} of {count}: {outcome['states']}")
        found.hold(set(paid) == set(prompts), f"never paid: {len(set(prompts) - set(paid))}")
        twice = sum(times - 1 for times in paid.values())
        found.hold(twice == 0, f"{twice} charges too many")
        busiest = here.busiest()
        found.hold(busiest <= PER_MINUTE, f"{busiest} submissions within {window:g} s")
        found.hold(here.highest < 150 << 10, f"a process had {here.highest >> 10} MiB")
        found.figures |= {
            "orders": count, "processes": processes, "kills": kills, "charges": sum(paid.values()), "twice": twice,
            "claimed and never sent": unknown, "busiest window": busiest, "peak MiB": here.highest >> 10,
            "seconds": round(time.monotonic() - began),
        }  # fmt: skip
    return found
