"""What became of each submission as its caller saw it, held against what the judge charged."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from nanogpt_video._runtime.client.job import Claim

from tests.chaos.judges import Paid

if TYPE_CHECKING:
    from nanogpt_video._runtime.client.job import Handle

CLOCKS_APART = 60.0
"""Seconds by which a claim and its run may differ, where the caller chose the UUID."""


def payload(number: int, uuid: str | None = None) -> dict[str, Any]:
    """Return the request of a submission; its seed says which it is, so that the charges can be asked about it."""
    wanted: dict[str, object] = {"model": "veo2-video", "prompt": "A paper boat", "duration": "5s", "seed": number}
    return wanted if uuid is None else {**wanted, "conversationUUID": uuid}


@dataclass
class Books:
    """Submissions by number: each is a job, refused, open, or was interrupted and left to the ledger."""

    jobs: dict[int, str] = field(default_factory=dict[int, str])
    """Submission → the run that its caller holds."""
    refused: dict[int, str] = field(default_factory=dict[int, str])
    """Submission → the error that said so."""
    open: dict[int, Claim] = field(default_factory=dict[int, Claim])
    interrupted: set[int] = field(default_factory=set[int])
    """Their callers hold nothing: they were killed, or cancelled."""
    adopted: set[int] = field(default_factory=set[int])
    """Jobs that were open for a while."""
    held: dict[str, int] = field(default_factory=dict[str, int])
    """Run → how many orders of the ledger hold it."""
    left: tuple[Claim, ...] = ()
    """The claims that the ledger still has at the end."""
    ambiguous: set[int] = field(default_factory=set[int])
    """Open submissions whose run nobody can tell from another one, by the judge's own book."""
    told: list[str] = field(default_factory=list[str])
    """What callers noticed at once."""

    def took(self, number: int, job: Handle) -> None:
        """Note a job; one that was open is not any more."""
        if self.open.pop(number, None):
            self.adopted.add(number)
        assert number not in self.jobs
        self.jobs[number] = job.run_id

    def problems(self, paid: Iterable[Paid], *, at_the_end: bool, ledger: bool = False) -> Iterator[str]:
        """Yield everything in which the callers and the charges do not agree.

        At the end means: every run is over, and whatever is open was looked for after that. With a ledger, what it
        holds is known too: every run of an interrupted caller must be in it.
        """
        runs = defaultdict[int, list[Paid]](list)
        for one in paid:
            runs[one.seed].append(one)
        yield from self.told
        counts = Counter(one.run_id for found in runs.values() for one in found)
        yield from (f"run {run_id} was charged {count} times" for run_id, count in counts.items() if count != 1)
        yield from (f"run {run_id} has {count} orders" for run_id, count in self.held.items() if count != 1)
        for number in {*runs, *self.jobs, *self.refused, *self.open, *self.interrupted}:
            yield from self._of(number, runs, at_the_end=at_the_end, ledger=ledger)

    def _of(self, number: int, runs: dict[int, list[Paid]], *, at_the_end: bool, ledger: bool) -> Iterator[str]:
        found = runs.get(number, [])
        ids = [one.run_id for one in found]
        kept = [one for one in found if not one.given_back]
        if number in self.jobs and ids != [self.jobs[number]]:
            yield f"submission {number}: the caller holds {self.jobs[number]}, charged were {ids}"
        elif number in self.jobs and ledger and not all(map(self._told_of, kept)):
            # On a full disk the answer of one may be unwritten: its claim stays open where its UUID names several runs,
            # and a run that failed is in no list to be found by.
            yield f"submission {number}: the ledger does not hold {self.jobs[number]}"
        elif number in self.refused and ids:
            yield f"submission {number} was refused ({self.refused[number]}), charged were {ids}"
        elif number in self.open and len(ids) > 1:
            yield f"submission {number} is open, charged were {ids}"
        elif number in self.open and at_the_end and kept and not self._cannot_tell(number, runs):
            yield f"submission {number} is open, its run {ids} is listed"
        elif number in self.interrupted and len(ids) > 1:
            yield f"submission {number} was interrupted, charged were {ids}"
        elif number in self.interrupted and at_the_end and ledger and any(not self._told_of(one) for one in found):
            yield f"submission {number} was interrupted, and nothing tells of its run {ids}"
        elif number not in {*self.jobs, *self.refused, *self.open, *self.interrupted}:
            yield f"runs {ids} have no owner"

    def _told_of(self, one: Paid) -> bool:
        """Tell whether the ledger holds a run, or says of a claim that it is open where the run cannot be found."""
        claims = [claim for claim in self.left if claim.uuid == one.uuid]
        return one.run_id in self.held or (bool(claims) and (one.given_back or not claims[0].fresh))

    def _cannot_tell(self, number: int, runs: dict[int, list[Paid]]) -> bool:
        """Tell whether the run of an open submission cannot be told from others: its caller's UUID names several.

        So it is where another claim of that UUID is open, another run of it has no holder, or clocks jumped.
        """
        claim = self.open[number]
        if claim.fresh:
            return False
        (mine,) = runs[number]
        owned = {*self.jobs.values(), *self.held}
        claims = {one.order for one in (*self.open.values(), *self.left) if one.uuid == claim.uuid} - {claim.order}
        others = [
            one
            for found in runs.values()
            for one in found
            if one.uuid == claim.uuid and one.run_id not in (mine.run_id, *owned)
        ]
        apart = abs(mine.at - claim.sent_at) > CLOCKS_APART
        if claims or others or apart:
            self.ambiguous.add(number)
            return True
        return False
