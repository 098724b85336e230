"""What became of each submission as its caller saw it, held against the simulator's charges."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from nanogpt_video._runtime.client.claim import Claim
from nanogpt_video._runtime.simulator.app import Service

if TYPE_CHECKING:
    from nanogpt_video._runtime.client.job import Handle


def payload(number: int) -> dict[str, object]:
    """Return the request of a submission; its seed says which it is, so that the charges can be asked about it."""
    return {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s", "seed": number}


@dataclass
class Books:
    """Submissions by number: each is a job, refused, or open."""

    jobs: dict[int, str] = field(default_factory=dict[int, str])
    """Submission → the run that its caller holds."""
    refused: set[int] = field(default_factory=set[int])
    open: dict[int, Claim] = field(default_factory=dict[int, Claim])
    adopted: set[int] = field(default_factory=set[int])
    """Jobs that were open for a while."""

    def took(self, number: int, job: Handle) -> None:
        """Note a job; one that was open is not any more."""
        if self.open.pop(number, None):
            self.adopted.add(number)
        assert number not in self.jobs
        self.jobs[number] = job.run_id

    def problems(self, service: Service, *, at_the_end: bool) -> Iterator[str]:
        """Yield everything in which the callers and the charges do not agree.

        At the end means: every run is over, and whatever is open was looked for after that.
        """
        runs, refunded, lines = defaultdict[int, list[str]](list), set[str](), Counter[str]()
        total = Decimal(0)
        for line in service.world.charges:
            if line.entry == "charged" and line.run_id:
                lines[line.run_id] += 1
                total -= line.amount
                task = service.world.task(line.run_id)
                assert task
                runs[task.payload["seed"]].append(line.run_id)
            elif line.entry == "refunded" and line.run_id:
                refunded.add(line.run_id)
                total += line.amount
        yield from (f"run {run_id} was charged {count} times" for run_id, count in lines.items() if count != 1)
        for number in {*runs, *self.jobs, *self.refused, *self.open}:
            found = runs.get(number, [])
            if number in self.jobs and found != [self.jobs[number]]:
                yield f"submission {number}: the caller holds {self.jobs[number]}, charged were {found}"
            elif number in self.refused and found:
                yield f"submission {number} was refused, charged were {found}"
            elif number in self.open and (len(found) > 1 or (at_the_end and set(found) - refunded)):
                yield f"submission {number} is open, charged were {found}"
            elif number not in {*self.jobs, *self.refused, *self.open}:
                yield f"runs {found} have no owner"
        if at_the_end:
            accounts = {line.account for line in service.world.charges}
            held = sum((service.world.balance(key) - service.world.settings.balance for key in accounts), Decimal(0))
            if held != total:
                yield f"the balance changed by {held}, the charges say {total}"
