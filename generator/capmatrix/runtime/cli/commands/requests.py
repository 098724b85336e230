"""`generate`, `submit`, `estimate` and `validate`: the commands that take requests."""

from __future__ import annotations

import json
import warnings
from dataclasses import asdict, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ... import price as pricing
from ...client.errors import SubmissionUnknown, UnlistedWarning, ValidationError
from ...normalise import Normalised, normalise
from ...price import Estimate
from ...redact import shorten
from ...request_file import UnreadableError, beside, payloads
from ...service import Kit
from ...validation import model_name, refused
from ...verdict import Verdict, table
from ..connection import NO_LEDGER, Connection, KeylessConnection
from ..exits import Exit, interrupted
from ..options import MaxCost, Output, Strict, Timeout, amount
from ..terminal import Format, Printer, iso_time, money_text, print_line, print_text, width
from .jobs import checked_output, resumable, wait_for

if TYPE_CHECKING:
    from ...client.flows.quoting import Quote
    from ...client.sync import Client, Job

RequestFile = Annotated[str, typer.Argument(help="A JSON object, an array, or JSON Lines; - reads standard input.")]


# Budget: one option per parameter.
def generate(  # noqa: PLR0913
    *,
    request: dict[str, Any],
    output: Output = None,
    max_cost: MaxCost = None,
    timeout: Timeout = None,
    wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Stay until the file is downloaded.")] = True,
    strict: Strict = True,
    connection: Connection,
) -> None:
    """Submit a request, wait, and download the file.

    `generate MODEL --help` shows the options of a model.
    """
    connection = connection.knowing(request)
    payload, target = validated(connection, request, strict=strict), checked_output(output)
    limit = None if max_cost is None else amount(max_cost)
    with (
        connection.client(ledger_required=True) as client,
        resumable(connection, submitted(connection, client, payload, limit), target, new=True) as job,
    ):
        if not wait:
            connection.printer.result({"event": "submitted", **job.as_dict()}, job.run_id)
            return
        connection.printer.event("submitted", job.as_dict())
        wait_for(connection, client, job, timeout, target, download=True)


def submit(*, request: dict[str, Any], max_cost: MaxCost = None, strict: Strict = True, connection: Connection) -> None:
    """Submit a request and print the id of its run.

    `submit MODEL --help` shows the options of a model.
    """
    connection = connection.knowing(request)
    payload = validated(connection, request, strict=strict)
    limit = None if max_cost is None else amount(max_cost)
    with (
        connection.client(ledger_required=True) as client,
        resumable(connection, submitted(connection, client, payload, limit), new=True) as job,
    ):
        connection.printer.result(job.as_dict(), job.run_id)


def estimate(
    *,
    request: dict[str, Any],
    ask: Annotated[
        bool, typer.Option("--ask", help="Ask the service too, without the key; nothing is charged.")
    ] = False,
    strict: Strict = True,
    connection: KeylessConnection,
) -> None:
    """Print what a request costs; with --ask, also by the service.

    `estimate MODEL --help` shows the options of a model.
    """
    connection = connection.knowing(request)
    kit, payload = connection.kit, validated(connection, request, strict=strict)
    found = pricing.estimate(kit, payload)
    quote = asked(connection, payload) if ask else None
    facts = {"model": payload[kit.service.discriminator], **found._asdict(), "quote": None}
    lines = [estimate_text(found)]
    if quote is not None:
        facts["quote"] = {**asdict(quote), "expires": iso_time(quote.expires)}
        until = f", valid until {iso_time(quote.expires)}" if quote.expires is not None else ""
        lines.append(f"{money_text(quote.amount, quote.currency)} by a quote of the service{until}")
    connection.printer.result(facts, "\n".join(lines))


def validate(
    *,
    kit: Kit,
    file: RequestFile,
    form: Annotated[Format, typer.Option("--format", help="json prints one line per request.")] = Format.text,
    fix: Annotated[
        bool,
        typer.Option("--fix", help="Validate what the client would send: names, durations and files in wire form."),
    ] = False,
    printer: Printer,
) -> None:
    """Validate requests without sending them. Exit status: 0 all valid, 1 some invalid, 2 unreadable input.

    If lines of JSON Lines cannot be read, the verdicts on the others go to standard error, as text.

    With --fix, files named in media fields are read (relative to FILE), changes are printed, and --format json adds
    `payload` and `changes` to each line. FILE itself is never changed.
    """
    requests = read(kit, file, printer, fix=fix, as_text=form is Format.text)
    verdicts = [request.verdict(kit.knowing(request.payload)) for request in requests]
    for number, (request, verdict) in enumerate(zip(requests, verdicts, strict=True), 1):
        if printer.as_json or form is Format.json:
            changes = [change.as_dict() for change in request.changes]
            print_line(
                json.dumps(verdict.as_dict() | ({"payload": request.payload, "changes": changes} if fix else {}))
            )
        else:
            print_text(verdict_text(kit, number, request, verdict))
    raise typer.Exit(Exit.DONE if all(verdict.valid for verdict in verdicts) else Exit.FAILED)


def read(kit: Kit, file: str, printer: Printer, *, fix: bool, as_text: bool) -> list[Normalised]:
    """Return the requests of a file, in wire form if `fix`; raise `UnreadableError` after the verdicts on some of them.

    Standard output must hold no verdict of a file that is not read whole.
    """

    def wire(payload: Any) -> Normalised:
        return normalise(kit.knowing(payload), payload, folder=beside(file)) if fix else Normalised(payload=payload)

    try:
        return [wire(payload) for payload in payloads(file)]
    except UnreadableError as error:
        for number, payload in error.others if as_text else ():
            request = wire(payload)
            printer.note(verdict_text(kit, number, request, request.verdict(kit.knowing(payload))))
        raise


def validated(connection: Connection, request: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    """Return a valid request in wire form, after printing warnings; raise `ValidationError` if it is invalid."""
    kit = connection.kit
    normalised = normalise(kit, request)
    verdict = normalised.verdict(kit)
    findings = refused(verdict, strict=strict)
    if findings:
        raise ValidationError(model=model_name(kit, request), findings=findings, verdict=verdict)
    if verdict.basis is not None and not verdict.basis.reviewed:
        connection.printer.note(f"note: judged {verdict.basis.grounds()}")
    for warning in (*filter(None, (normalised.former,)), *verdict.warnings):
        connection.printer.note(f"warning: {warning.field}: {warning.message}")
    return normalised.payload


def asked(connection: Connection, payload: dict[str, Any]) -> Quote:
    """Return the price that the service quotes; if the question may have started a job, print how to find it."""
    with connection.client(ledger_required=True) as client:
        try:
            return client.quote(payload, unchecked=True)
        except SubmissionUnknown as error:
            settle = connection.command("settle")
            raise connection.printer.failed(error, f"to find it: {settle}", next=settle) from None


def submitted(connection: Connection, client: Client, payload: dict[str, Any], limit: Decimal | None) -> Job:
    """Submit a valid request; if its outcome is unknown, print how to find the run."""
    service = connection.kit.service
    operation = service.submission(payload, connection.kit.named(payload))
    if connection.ledger != NO_LEDGER and operation is not None and operation.idempotency is not None:
        # FILE is for the person to write: the ledger holds no requests.
        settle = connection.command("settle", "--request", "FILE", ledger=True)
    elif connection.ledger != NO_LEDGER and "recover" in service.tasks:
        settle = connection.command("settle", ledger=True)
    else:
        settle = "check your account before you send it again"
    try:
        with warnings.catch_warnings():
            # The warnings of the verdict were printed before.
            warnings.simplefilter("ignore", DeprecationWarning)
            warnings.simplefilter("ignore", UnlistedWarning)
            return client.submit(payload, strict=False, max_cost=limit)
    except SubmissionUnknown as error:
        raise connection.printer.failed(error, f"to find it: {settle}", paid=True, next=settle) from None
    except KeyboardInterrupt as stop:
        message = f"interrupted during the submission; it may be running and charged. To find it: {settle}"
        claim = getattr(stop, "claim", None)
        facts = {} if claim is None else {"claim": claim.as_dict()}
        raise connection.printer.failure(message, interrupted(stop), next=settle, **facts) from None


def estimate_text(found: Estimate) -> str:
    """Return an estimate in one line."""
    if found.amount is None:
        return f"unknown: {found.basis}"
    worth = f" ({money_text(*found.worth)})" if found.worth is not None else ""
    dated = f", on {found.date}{f' ({found.days} days ago: an old price)' if found.old else ''}" if found.date else ""
    low = "" if found.low in (None, found.amount) else f"{found.low} to "
    return f"{low}{money_text(found.amount, found.currency)}{worth} for {found.basis}{dated}"


def verdict_text(kit: Kit, number: int, request: Normalised, verdict: Verdict) -> str:
    """Return the verdict on a request in lines."""
    counts = [
        f"{len(found)} {name}{'' if len(found) == 1 else 's'}"
        for name, found in (("error", verdict.errors), ("warning", verdict.warnings))
        if found
    ]
    head = f"{number}  {model_name(kit, request.payload)}  {'valid' if verdict.valid else 'invalid'}"
    head += f" ({', '.join(counts)})" if counts else ""
    changes = [f"  {shorten(change.field)}  {shorten(change.message, 400)}" for change in request.changes]
    warned = tuple(replace(warning, message=f"warning: {warning.message}") for warning in verdict.warnings)
    basis = verdict.basis
    said = () if basis is None else (basis.gaps(), "" if basis.reviewed else f"judged {basis.grounds()}")
    rest = [f"  {shorten(text, 400)}" for text in said if text]
    return "\n".join([head, *changes, *table(verdict.errors + warned, width()), *rest])
