"""`generate`, `submit` and `estimate`: commands that take a request, with the options of its model."""

from __future__ import annotations

import warnings
from dataclasses import asdict
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import price as pricing
from ..client.errors import SubmissionUnknown, ValidationError
from ..normalise import normalise
from ..service import Kit
from ..validation import refused
from .account import moment
from .connect import Auth, BaseUrl, Connection, LedgerFile, Strict
from .display import price
from .exits import interrupted
from .keeping import Output, Timeout, checked, finish, paid
from .menu import Actions
from .simulate import amount
from .validate import model_of
from .voice import AsJson, Voice

if TYPE_CHECKING:
    from ..client.flows.quoting import Quote
    from ..client.sync import Client, Job
    from ..price import Estimate

MaxCost = Annotated[
    str | None, typer.Option(metavar="AMOUNT", help="Refuse a request that costs more, or nobody knows how much.")
]


# Budget: one parameter a line.
def add(app: typer.Typer, kit: Kit) -> None:
    """Add what the service's operations allow."""
    actions = Actions(kit)

    # Budget: parameters are options of the command line.
    def generate(  # noqa: PLR0913
        request: dict[str, Any],
        output: Output = None,
        max_cost: MaxCost = None,
        timeout: Timeout = None,
        wait: Annotated[bool, typer.Option("--wait/--no-wait", help="Stay until the file is there.")] = True,
        strict: Strict = True,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Submit a request, wait, and download the file.

        `generate MODEL --help` shows the options of a model.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded():
            payload, target = judged(voice, kit, request, strict=strict), checked(output)
            limit = None if max_cost is None else amount(max_cost)
        with (
            voice.guarded(),
            way.client(needed=True) as client,
            paid(voice, way, submitted(voice, way, client, payload, limit), target, fresh=True) as job,
        ):
            if not wait:
                voice.tell({"event": "submitted", **job.as_dict()}, job.run_id)
                return
            voice.event("submitted", job.as_dict())
            finish(voice, way, client, job, output=target, timeout=timeout, fetch=True)

    # Budget: parameters are options of the command line.
    def submit(  # noqa: PLR0913
        request: dict[str, Any],
        max_cost: MaxCost = None,
        strict: Strict = True,
        ledger: LedgerFile = None,
        base_url: BaseUrl = None,
        auth: Auth = None,
        as_json: AsJson = False,
    ) -> None:
        """Submit a request and print the id of its run.

        `submit MODEL --help` shows the options of a model.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, auth=auth, ledger=ledger)
        with voice.guarded():
            payload = judged(voice, kit, request, strict=strict)
            limit = None if max_cost is None else amount(max_cost)
        with (
            voice.guarded(),
            way.client(needed=True) as client,
            paid(voice, way, submitted(voice, way, client, payload, limit), fresh=True) as job,
        ):
            voice.tell(job.as_dict(), job.run_id)

    def estimate(
        request: dict[str, Any],
        ask: Annotated[
            bool, typer.Option("--ask", help="Ask the service as well, without the key; nothing is charged.")
        ] = False,
        strict: Strict = True,
        base_url: BaseUrl = None,
        as_json: AsJson = False,
    ) -> None:
        """Say what a request costs, with --ask by the service too.

        `estimate MODEL --help` shows the options of a model.
        """
        voice, way = Voice(as_json=as_json), Connection(kit=kit, base_url=base_url, keyless=True)
        with voice.guarded():
            payload = judged(voice, kit, request, strict=strict)
        found = pricing.estimate(kit, payload)
        quoted = asked(voice, way, payload) if ask else None
        facts = {"model": payload[kit.service.discriminator], **found._asdict(), "quote": None}
        if quoted is not None:
            facts["quote"] = {**asdict(quoted), "expires": moment(quoted.expires)}
        voice.tell(facts, "\n".join([in_words(found), *([quote_in_words(quoted)] if quoted else [])]))

    offered = kit.service.operations
    if "submit" in offered and "status" in offered:
        actions.add(app, generate)
    if "submit" in offered:
        actions.add(app, submit)
    actions.add(app, estimate)


def judged(voice: Voice, kit: Kit, request: dict[str, Any], *, strict: bool) -> dict[str, Any]:
    """Return a request in wire form when it is right; raise `ValidationError` for any other."""
    normalised = normalise(kit, request)
    verdict = normalised.verdict(kit)
    findings = refused(verdict, strict=strict)
    if findings:
        raise ValidationError(model=model_of(kit, request), findings=findings, verdict=verdict)
    for warning in verdict.warnings:
        voice.note(f"warning: {warning.field}: {warning.message}")
    return normalised.payload


def asked(voice: Voice, way: Connection, payload: dict[str, Any]) -> Quote:
    """Return the service's own price of a request; when that may have started something, say how to find it."""
    with voice.guarded(), way.client(needed=True) as client:
        try:
            return client.quote(payload, unchecked=True)
        except SubmissionUnknown as error:
            settle = way.again("settle")
            raise voice.failed(error, f"to find it: {settle}", next=settle) from None
    raise AssertionError("a command ends in `guarded`")


def in_words(found: Estimate) -> str:
    """Return an estimate in a line."""
    if found.amount is None:
        return f"unknown: {found.basis}"
    dated = f", on {found.date}" if found.date else ""
    low = "" if found.low in (None, found.amount) else f"{found.low} to "
    return f"{low}{price(found.amount, found.currency)} for {found.basis}{dated}"


def quote_in_words(quoted: Quote) -> str:
    """Return a quote in a line."""
    until = f", good until {moment(quoted.expires)}" if quoted.expires is not None else ""
    return f"{price(quoted.amount, quoted.currency)} by the service's own quote{until}"


def submitted(voice: Voice, way: Connection, client: Client, payload: dict[str, Any], limit: Decimal | None) -> Job:
    """Submit a request that was judged; when it is not known whether that worked, say how to find out."""
    findable = "recover" in way.kit.service.operations and way.keeps
    settle = way.again("settle", ledger=True) if findable else "look into your account before you send it again"
    try:
        with warnings.catch_warnings():
            # What the verdict warns of has been said.
            warnings.simplefilter("ignore", DeprecationWarning)
            return client.submit(payload, strict=False, max_cost=limit)
    except SubmissionUnknown as error:
        raise voice.failed(error, f"to find it: {settle}", paid=True, next=settle) from None
    except KeyboardInterrupt as stop:
        message = f"interrupted while submitting; it may be running and charged. To find it: {settle}"
        claim = getattr(stop, "claim", None)
        facts = {} if claim is None else {"claim": claim.as_dict()}
        raise voice.stop(message, interrupted(stop), next=settle, **facts) from None
