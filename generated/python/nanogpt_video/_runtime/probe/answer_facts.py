"""Facts about answers (statuses, submissions, refusals, prices, headers), and all facts of a probe."""

from __future__ import annotations

import json
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import Any

from ..client.flows import answers
from ..verdict import listed
from . import listing_facts
from .answer_forms import fitting, form, pattern, seconds, used
from .decision_entries import Fact, Origin
from .listing_facts import UNKNOWN
from .observations import Answer, Seen

USUAL = frozenset({
    "access-control-allow-headers", "access-control-allow-methods", "access-control-allow-origin", "cache-control",
    "connection", "content-encoding", "content-length", "content-type", "date", "keep-alive", "server",
    "strict-transport-security", "transfer-encoding", "vary", "x-content-type-options", "x-powered-by",
})  # fmt: skip
"""Headers without information about the service."""
HEADERS = 25
"""Names of headers that are shown."""


def statuses(seen: Seen) -> Fact | None:
    """Return the form of status answers, their dialect and words."""
    service, operation = seen.kit.service, seen.kit.service.the("status")
    bodies = [answer.body for answer in seen.of("status") if answer.body is not None]
    if not bodies and not any(attempt.looks for attempt in seen.submissions):
        return None
    words: dict[str, int] = {}
    for body in bodies:
        for word in answers.facts_of_dialect(service, operation.dialect, "status", body):
            if isinstance(word, str):
                words[word] = words.get(word, 0) + 1
                break
    unknown = [word for word in words if word not in service.states]
    places = used(service, operation.dialect, bodies)
    parts = [f"{len(bodies)} answers hold {form(bodies)}" if bodies else "no answer could be read"]
    if words:
        parts.append(f"the words are {listed(f'{word} ({count})' for word, count in words.items())}")
    if bodies:
        parts.append(f"by the dialect {operation.dialect} {_places(places)}")
        best = fitting(service, bodies, ("run_id", "status", "url", "error"))
        if best and operation.dialect not in best:
            parts.append(f"{listed(best, 'or')} fits better")
    parts += _early(seen)
    lost = bool(bodies) and "status" not in places
    chosen = (
        f"add to the statuses: {listed(unknown)}" if unknown
        else "another dialect: the current dialect finds no status" if lost
        else "the dialect and the words as they are" if bodies
        else UNKNOWN
    )  # fmt: skip
    because = "A word that the matrix does not know counts as running, and a status in another place is not found."
    return Fact(
        "probe-status-answers", "what the answers of status look like", "; ".join(parts), chosen, because, ("status",)
    )


def _places(places: dict[str, list[str]]) -> str:
    return listed(f"{fact} is at {listed(paths)}" for fact, paths in places.items()) or "nothing is found"


def _early(seen: Seen) -> list[str]:
    """Return remarks on how soon the status call knew the runs."""
    late: list[str] = []
    for attempt in seen.submissions:
        if attempt.answered is None or not attempt.looks:
            continue
        first = next((look for look in attempt.looks if look.state is not None), None)
        missed = [look for look in attempt.looks if look.state is None and (first is None or look.at < first.at)]
        if missed:
            until = "it was never answered" if first is None else f"until {seconds(first.at - attempt.answered)}"
            late.append(f"after a submission the call said {missed[0].word}, {until}")
    return late or (
        ["each run was known at the first look"] if any(attempt.looks for attempt in seen.submissions) else []
    )


def submissions(seen: Seen) -> Fact | None:
    """Return the form of answers to submissions."""
    service, operation = seen.kit.service, seen.kit.service.the("submit")
    if not any(answer.operation == "submit" for answer in seen.answers):
        return None
    good = [answer for answer in seen.of("submit") if answer.body is not None]
    bodies = [answer.body for answer in good]
    runs = [job for _, job in seen.runs]
    codes = sorted(
        {str(answer.status) for answer in seen.answers if answer.operation == "submit" and answer.status is not None}
    )
    parts = [f"answered with {listed(codes, 'or')}" if codes else "no answer came"]
    if bodies:
        parts += [f"it holds {form(bodies)}", _places(used(service, operation.dialect, bodies))]
    if runs:
        parts.append(f"ids are like {listed(sorted({pattern(job.run_id) for job in runs}), 'or')}")
    other = sorted({job.model for attempt, job in seen.runs if job.model is not None and job.model != attempt.model})
    if other:
        parts.append(f"it names another model: {listed(other)}")
    parts += [attempt.trouble for attempt in seen.submissions if attempt.trouble and not attempt.unsent]
    chosen = (
        f"{listed(codes, 'or')}, not {operation.success}" if good and str(operation.success) not in codes
        else "the answer as documented" if good
        else UNKNOWN
    )  # fmt: skip
    because = "After an answer without a run, or one that was not accepted, the outcome is not known."
    about = "what the answer to a submission looks like"
    return Fact("probe-submit-answer", about, "; ".join(parts), chosen, because, ("submit",))


def prices(seen: Seen) -> Fact | None:
    """Return the cost of runs by the matrix and by the service."""
    if not seen.runs:
        return None
    parts = [
        f"{attempt.model} was expected to cost {_money(attempt.estimate, attempt.currency, 'an unknown amount')}, "
        f"the answer says {_money(job.cost, job.currency)}"
        for attempt, job in seen.runs
    ]
    wrong = any(job.cost is not None and job.cost != attempt.estimate for attempt, job in seen.runs)
    done = [answer.body for answer in seen.of("status") if answer.body is not None]
    operation = seen.kit.service.the("status")
    service, dialect = seen.kit.service, operation.dialect
    later = any(True for body in done for _ in answers.facts_of_dialect(service, dialect, "cost", body))
    parts.append(f"status {'says' if later else 'does not say'} the cost")
    chosen = "correct the prices of the matrix" if wrong else "the prices of the matrix"
    because = "Estimates, max_cost and budgets use the matrix; the service decides what is charged."
    return Fact("probe-prices", "what a run costs", "; ".join(dict.fromkeys(parts)), chosen, because, ("submit",))


def _money(amount: Decimal | None, currency: str | None, unknown: str = "no cost") -> str:
    return unknown if amount is None else f"{amount} {currency or ''}".rstrip()


def quotes(seen: Seen) -> Fact | None:
    """Return the answer of the service to a request for a quote."""
    if seen.quoted is None:
        return None
    came = [answer for answer in seen.answers if answer.operation == "quote"]
    first = next((job for _, job in seen.runs), None)
    says = f"no price: {seen.quoted.trouble}"
    if seen.quoted.amount is not None:
        says = f"it says {_money(seen.quoted.amount, seen.quoted.currency)}"
        says += f", the answer to the run {_money(first.cost, first.currency)}" if first is not None else ""
    parts = [
        says,
        *(f"{answer.status} with {form([answer.body])}{_kinds(answer.body)}" for answer in came if answer.status),
    ]
    differs = first is not None and first.cost is not None and first.cost != seen.quoted.amount
    chosen = (
        "estimates only" if seen.quoted.amount is None
        else "a quote is not binding: the charge was different" if differs
        else "a quote is the charge of a run" if first is not None
        else "quotes as documented"
    )  # fmt: skip
    because = "A budget asks for a quote where the matrix has no price."
    about = "the answer to a request for a quote"
    return Fact("probe-quote", about, "; ".join(parts), chosen, because, ("submit",))


def unknown_runs(seen: Seen) -> Fact | None:
    """Return the answer of the status call about a run that does not exist."""
    if not seen.unknown:
        return None
    parts = [
        f"{sort}: {answer.status} with {form([answer.body])}{_kinds(answer.body)}"
        for sort, answer in seen.unknown.items()
    ]
    codes = {answer.status for answer in seen.unknown.values()}
    chosen = f"answered with {listed(sorted(map(str, codes)), 'or')}"
    because = "After a submission a 404 is waited out for not-found-grace; any other refusal ends the wait."
    about = "the answer about a run that does not exist"
    return Fact("probe-unknown-run", about, "; ".join(parts), chosen, because, ("status",))


def _kinds(body: Any) -> str:
    """Return the type and the code in an error of the service."""
    found = {
        name: next((value for path in paths if isinstance(value := answers.at(body, path), (str, int))), None)
        for name, paths in (("type", answers.TYPE_PATHS), ("code", answers.CODE_PATHS))
    }
    return "".join(f", {name} {value}" for name, value in found.items() if value is not None)


def headers(seen: Seen) -> Fact:
    """Return facts about headers: request ids, Retry-After, the clock of the service, and other names."""
    had, header = [answer for answer in seen.answers if answer.status is not None], seen.kit.service.request_id
    named = sorted({answer.operation for answer in had if header in answer.headers})
    parts = [f"{header} comes with {listed(named)}" if named else f"no {header}"]
    waits = sorted(
        {f"{answer.headers['retry-after']} with {answer.status}" for answer in had if "retry-after" in answer.headers}
    )
    refused = sum(answer.status == 429 for answer in had)
    parts.append(
        f"Retry-After was {listed(waits)}" if waits else f"no Retry-After in {len(had)} answers, {refused} of 429"
    )
    apart = [value for answer in had if (value := _apart(answer)) is not None]
    parts.append(f"Date is {_range(apart)} ahead of this machine" if apart else "no Date")
    others = sorted({name for answer in had for name in answer.headers} - USUAL - {header, "retry-after"})
    if others:
        parts.append(f"others: {', '.join(others[:HEADERS])}")
    slow = max((answer.seconds for answer in had), default=0.0)
    parts.append(f"the slowest of {len(had)} answers took {seconds(slow)}")
    lost = sum(answer.status is None for answer in seen.answers)
    if lost:
        parts.append(f"{lost} calls got no answer")
    far = any(abs(value) > 60 for value in apart)
    chosen = "clocks differ by more than a minute: do not compare times" if far else "headers as they are"
    because = "A Retry-After as a date counts from the Date of its answer; support asks for request ids."
    return Fact("probe-headers", "what the headers of answers say", "; ".join(parts), chosen, because)


def _apart(answer: Answer) -> float | None:
    """Return the seconds by which the clock of the service is ahead; its header counts whole seconds."""
    try:
        date = parsedate_to_datetime(answer.headers.get("date", "")).timestamp()
    except (ValueError, OverflowError):
        return None
    return date + 0.5 - (answer.today - answer.seconds / 2)


def _range(values: list[float]) -> str:
    low, high = round(min(values)), round(max(values))
    return f"{low} s" if low == high else f"{low} to {high} s"


MATTERS = (
    listing_facts.repeated,
    listing_facts.lag,
    listing_facts.states,
    listing_facts.filters,
    listing_facts.rows_of,
    listing_facts.shared,
    submissions,
    statuses,
    unknown_runs,
    prices,
    quotes,
    headers,
)


def facts(seen: Seen) -> list[Fact]:
    """Return all facts; questions that do not apply to the service are left out."""
    return [fact for matter in MATTERS if (fact := matter(seen)) is not None]


def origin(seen: Seen) -> Origin:
    """Return the source of the facts, ranked after the sources of the matrix."""
    kit = seen.kit
    sources = json.loads(kit.resource("catalog.json")).get("sources", [])
    return Origin(
        id=f"probe-{seen.date}",
        title="The service as a probe saw it",
        version=f"asked on {seen.date} by {kit.service.distribution} {kit.service.version}",
        date=seen.date,
        rank=1 + max((source["rank"] for source in sources), default=0),
    )
