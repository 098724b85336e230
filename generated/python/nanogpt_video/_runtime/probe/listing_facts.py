"""Facts about the list of runs: whether, when and how a lost run can be found in it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from ..client.flows import answers
from ..client.flows.listing import Run
from ..service import State
from ..verdict import listed
from .answer_forms import form, pattern, seconds
from .decision_entries import Fact
from .observations import Listing, Look, Seen, Submission

UNKNOWN = "nothing is known"
OVER = ("completed", "failed", "cancelled")


def repeated(seen: Seen) -> Fact | None:
    """Return whether the list repeats the UUID of a request."""
    found_by = seen.kit.service.the("submit").found_by
    if found_by is None or not any(attempt.listings for attempt in seen.submissions):
        return None
    runs = [(attempt, row) for attempt in seen.submissions if (row := _row(attempt)) is not None]
    same = sum(row.uuid == attempt.uuid for attempt, row in runs)
    cased = sum(row.uuid != attempt.uuid and (row.uuid or "").casefold() == attempt.uuid for attempt, row in runs)
    if not runs:
        says, chosen = "no run was listed during the probe", UNKNOWN
    elif same == len(runs):
        says, chosen = f"{same} of {len(runs)} listed runs repeat it as it was sent", "a run is identified by its UUID"
    elif same + cased == len(runs):
        says = f"{same + cased} of {len(runs)} listed runs repeat it, {cased} of them in other letters"
        chosen = "a run is identified by its UUID, in upper or lower case"
    else:
        others = sorted({pattern(row.uuid) for _, row in runs if row.uuid and row.uuid.casefold() not in _uuids(seen)})
        instead = f"; instead there is {listed(others)}" if others else ""
        works = "; the filter by it works all the same" if _by_uuid(seen, None).startswith("works") else ""
        says = f"{same + cased} of {len(runs)} listed runs repeat it{instead}{works}"
        chosen = f"without found_by: {found_by} does not identify a run"
    because = (
        "The client takes a run for that of a lost answer only where it repeats the UUID of the submission; where none "
        "does, the submission stays unknown and nothing is paid twice."
    )
    about = f"whether the list of runs repeats the {found_by} of their requests"
    says += _strange(seen) + _adopted(seen)
    return Fact("probe-uuid-repeated", about, says, chosen, because, ("submit", "recover"))


def _row(attempt: Submission) -> Run | None:
    return next((row for listing in reversed(attempt.listings) if (row := attempt.row(listing)) is not None), None)


def _uuids(seen: Seen) -> set[str]:
    return {attempt.uuid for attempt in seen.submissions if attempt.uuid is not None}


def _strange(seen: Seen) -> str:
    """Return a remark on rows with a UUID of the probe and a run id that no submission got."""
    known = {job.run_id for _, job in seen.runs}
    rows = (row for attempt in seen.submissions for listing in attempt.listings for row in listing.own or ())
    found = {row.run_id for row in rows if row.uuid and row.uuid.casefold() in _uuids(seen)} - known
    if not found:
        return ""
    return f"; {len(found)} rows repeat it under run ids that no submission got, like {pattern(min(found))}"


def _adopted(seen: Seen) -> str:
    """Return a remark on submissions without an answer whose run was found."""
    lost = [job for _, job in seen.runs if job.since is None]
    return f"; {len(lost)} got no answer, and its run was found by it" if lost else ""


def lag(seen: Seen) -> Fact | None:
    """Return when runs are listed, after their submission and after their end."""
    runs = [attempt for attempt in seen.submissions if attempt.listings]
    if not runs:
        return None
    says = "; ".join(f"{_called(seen, attempt)} {_lag(attempt)}" for attempt in runs)
    late = [first.at - attempt.sent for attempt in runs if (first := _first(attempt)) is not None]
    slowest = max(late, default=0.0)
    if len(late) == len(runs):
        enough = 2 * slowest <= seen.window
        chosen = f"settle-window of {'at least ' * (not enough)}{seen.window if enough else math.ceil(2 * slowest):g} s"
        because = f"The slowest run was listed {seconds(slowest)} after its submission, and others may take twice that."
    else:
        chosen = "a lost answer may stay unknown when the window closes: settle searches again later"
        because = f"{len(runs) - len(late)} of {len(runs)} runs were not listed during the probe."
    return Fact("probe-listed-after", "how late a run is listed", says, chosen, because, ("recover",))


def _called(seen: Seen, attempt: Submission) -> str:
    number = seen.submissions.index(attempt) + 1
    return "the run that was to fail" if attempt is seen.failing else f"run {number}"


def _first(attempt: Submission) -> Listing | None:
    return next((listing for listing in attempt.listings if attempt.row(listing) is not None), None)


def _lag(attempt: Submission) -> str:
    first, over = _first(attempt), next((look for look in attempt.looks if look.state in OVER), None)
    if first is None:
        end = attempt.listings[-1].at if attempt.listings else attempt.sent
        if over is None:
            return f"was not listed within {seconds(end - attempt.sent)} after it was submitted, and not over by then"
        return f"was not listed within {seconds(end - over.at)} after it was {over.state}"
    after = f"was listed {seconds(first.at - attempt.sent)} after it was submitted"
    if over is None or first.at < over.at:
        if any(look.state is not None and look.state not in OVER and look.at > first.at for look in attempt.looks):
            return f"{after}, before it was over"
        return f"{after}, about when it was over"
    before = max((look.at for look in attempt.looks if look.at < over.at), default=attempt.sent)
    missed = max((listing.at for listing in attempt.listings if listing.at < first.at), default=attempt.sent)
    return f"{after}, {seconds(max(0.0, missed - over.at))} to {seconds(first.at - before)} after it was {over.state}"


def states(seen: Seen) -> Fact | None:
    """Return in which states runs are listed."""
    samples: dict[State, list[bool]] = {}
    for attempt in seen.submissions:
        for state, found in _samples(attempt):
            samples.setdefault(state, []).append(found)
    parts = [f"{state}: {_share(found)}" for state, found in samples.items()]
    if seen.earlier:
        found = sum(row is not None for _, row in seen.earlier)
        parts.append(f"earlier runs that failed, by the ledger: {found} of {len(seen.earlier)} are listed")
    words = Counter(row.word or "no status" for row in _everybody(seen))
    if words:
        counts = (f"{word} ({count})" for word, count in words.most_common(8))
        parts.append(f"the list of the account says {listed(counts)}")
    if not parts:
        return None
    unseen = [state for state in ("queued", "running", "completed", "failed") if state not in samples]
    if unseen:
        parts.append(f"not seen: {listed(unseen, 'or')}")
    going = any(any(samples.get(state, ())) for state in ("queued", "running"))
    chosen = (
        "runs are listed while they run: a lost run is found soon" if going else "runs are listed when they are over"
    )
    if not any(found for values in samples.values() for found in values):
        chosen = UNKNOWN
    failed = any(samples.get("failed", ())) or any(row is not None for _, row in seen.earlier)
    because = "A failed run is listed too." if failed else "No failed run was seen in the list: it may stay unknown."
    return Fact(
        "probe-listed-states", "in which states runs are listed", "; ".join(parts), chosen, because, ("recover",)
    )


def _samples(attempt: Submission) -> Iterator[tuple[State, bool]]:
    """Yield, for each list at a time when the state of the run was certain, the state and whether it was listed."""
    looks = [Look(attempt.sent, "queued"), *(look for look in attempt.looks if look.state is not None)]
    for listing in attempt.listings:
        if listing.own is None and listing.every is None:
            continue
        found = attempt.row(listing) is not None
        last = looks[-1]
        if last.state in OVER and listing.at >= last.at:
            yield last.state, found
            continue
        for before, after in pairwise(looks):
            if before.at <= listing.at <= after.at and after.state is not None and before.state == after.state:
                yield after.state, found
                break


def _share(found: list[bool]) -> str:
    if all(found):
        return "listed"
    return f"listed at {sum(found)} of {len(found)} looks" if any(found) else f"not listed ({len(found)} looks)"


def _everybody(seen: Seen) -> tuple[Run, ...]:
    """Return the longest list of the account."""
    lists = [asked.rows for name, asked in seen.asked.items() if asked.rows is not None and name in ("before", "every")]
    return max(lists, key=len, default=())


def filters(seen: Seen) -> Fact | None:
    """Return whether the filters of the list work."""
    mine = {job.run_id for _, job in seen.runs}
    every = _rows(seen, "every")
    here = bool(mine & _ids(every))
    parts = [
        f"{name}: {verdict}"
        for name, verdict in (
            ("UUID", _by_uuid(seen, every)),
            ("model", _by_model(seen, mine, here=here)),
            ("limit", _by_limit(seen, every)),
        )
        if verdict
    ]
    if not parts:
        return None
    ignored = [part.partition(":")[0] for part in parts if "ignored" in part]
    works = any(": works" in part for part in parts)
    chosen = (
        f"never rely on the filter by {listed(ignored)}" if ignored else "filters as documented" if works else UNKNOWN
    )
    because = "A run is adopted by the content of its row, never because a filtered list holds it."
    about = "whether the filters of the list work"
    return Fact("probe-list-filters", about, "; ".join(parts), chosen, because, ("recover",))


def _rows(seen: Seen, question: str) -> tuple[Run, ...] | None:
    asked = seen.asked.get(question)
    return None if asked is None else asked.rows


def _ids(rows: tuple[Run, ...] | None) -> set[str]:
    return {row.run_id for row in rows or ()}


def _failed(seen: Seen, *questions: str) -> str:
    """Return a remark that a call failed; empty where it did not, or was not made."""
    troubles = [seen.asked[name].trouble for name in questions if name in seen.asked and seen.asked[name].trouble]
    return f"could not be asked ({troubles[0]})" if troubles else ""


def _by_uuid(seen: Seen, every: tuple[Run, ...] | None) -> str:
    own, new, capitals = (_rows(seen, name) for name in ("own UUID", "new UUID", "own UUID in capitals"))
    if new is None:
        return _failed(seen, "new UUID", "own UUID")
    if new:
        return f"ignored, a UUID that no request had lists {len(new)} runs"
    if not own and not every:
        return "not known, as nothing is listed"
    if not own:
        return "lists nothing, not even the runs with it"
    letters = "" if capitals is None else ", in upper or lower case" if capitals else ", in the case that was sent"
    return f"works{letters}"


def _by_model(seen: Seen, mine: set[str], *, here: bool) -> str:
    own, other = _rows(seen, "own model"), _rows(seen, "other model")
    if other is None:
        return _failed(seen, "other model", "own model")
    if mine & _ids(other):
        return "ignored, a run is listed for another model too"
    if not here:
        return "not known, as no run of the probe is listed"
    return "works" if own is None or mine & _ids(own) else "lists nothing, not even runs of that model"


def _by_limit(seen: Seen, every: tuple[Run, ...] | None) -> str:
    single, usual = _rows(seen, "one"), _rows(seen, "usual")
    if single is None:
        return _failed(seen, "one")
    if len(single) > 1:
        return f"ignored, 1 lists {len(single)}"
    if len(every or ()) < 2:
        return "not known, as no two runs are listed"
    return f"works; without it {len(usual or ())} of {len(every or ())} are listed"


def rows_of(seen: Seen) -> Fact | None:
    """Return the form and order of rows, and whether their times agree with this machine's clock."""
    operation = seen.kit.service.the("recover")
    dialect = seen.kit.service.dialects.get(operation.dialect or "", {})
    raw = [row for answer in seen.of("recover") for row in answers.rows(answer.body, dialect.get("run_id", ())) or ()]
    if not raw:
        return None
    every = _rows(seen, "every") or _rows(seen, "before") or ()
    written = {
        pattern(str(value))
        for row in raw
        for value in answers.facts_of(row, dialect.get("created", ()))
        if isinstance(value, (str, int, float))
    }
    parts = [f"a row holds {form(raw)}", _order([row.created for row in every])]
    if written:
        parts.append(f"times are written {listed(sorted(written)[:3], 'or')}")
    apart = [
        row.created - attempt.sent_today
        for attempt in seen.submissions
        if (row := _row(attempt)) and row.created is not None
    ]
    if apart:
        parts.append(f"a run was created {_range(apart)} after it was submitted, by both clocks")
    far = any(abs(value) > 60 for value in apart)
    chosen = (
        "clocks differ by more than a minute: times do not identify a run" if far
        else "times within a minute" if apart
        else UNKNOWN
    )  # fmt: skip
    because = "Where several runs have a caller's UUID, the client also compares the time of a run with its own clock."
    about = "how the list of runs is written and ordered"
    return Fact("probe-list-rows", about, "; ".join(filter(None, parts)), chosen, because, ("recover",))


def _order(created: list[float | None]) -> str:
    times = [moment for moment in created if moment is not None]
    if len(set(times)) < 2:
        return "the order is not known, as no two times are listed"
    ways = [ahead >= behind for ahead, behind in pairwise(times) if ahead != behind]
    return f"the {'newest' if all(ways) else 'oldest'} come first" if len(set(ways)) == 1 else "in no order of time"


def _range(values: list[float]) -> str:
    low, high = min(values), max(values)
    return f"{low:.1f} s" if high - low < 0.05 else f"{low:.1f} to {high:.1f} s"


def shared(seen: Seen) -> Fact | None:
    """Return what happens to two submissions with one UUID."""
    found_by = seen.kit.service.the("submit").found_by
    together = [attempt for attempt in seen.submissions if attempt is not seen.failing]
    if found_by is None or len(together) < 2:
        return None
    runs = [attempt.job.run_id for attempt in together if attempt.job is not None]
    if len(runs) < 2:
        other = next(attempt for attempt in together if attempt.job is None)
        says = f"the second was {other.trouble}" if other.unsent else f"the second was not taken: {other.trouble}"
        chosen = UNKNOWN if other.unsent or other.doubtful else "a new UUID for each submission"
    elif len(set(runs)) < len(runs):
        says = f"{len(runs)} submissions got {len(set(runs))} run"
        chosen = f"{found_by} as an idempotency key: sending again without an answer may be safe"
    else:
        both = _ids(_rows(seen, "own UUID"))
        found = len(both & set(runs))
        says = f"each of {len(runs)} submissions got a run of its own; {found} of these are listed by it"
        chosen = "a UUID does not identify one run: for a caller's UUID, model and time must decide"
    because = "Two submissions with one UUID must not get each other's results."
    about = f"whether two runs may share one {found_by}"
    return Fact("probe-uuid-shared", about, says, chosen, because, ("submit", "recover"))
