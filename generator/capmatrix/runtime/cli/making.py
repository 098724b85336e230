"""`generate`, `submit` and `estimate`: commands that take a request, with the options of its model."""

from __future__ import annotations

import warnings
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .. import price as pricing
from ..client.errors import SubmissionUnknown, ValidationError
from ..normalise import normalise
from ..service import Kit
from ..verdict import refused
from .connect import Auth, BaseUrl, Connection, LedgerFile, Strict
from .display import price
from .exits import interrupted
from .keeping import Output, Timeout, checked, finish, paid
from .menu import Actions
from .simulate import amount
from .validate import model_of
from .voice import AsJson, Voice

if TYPE_CHECKING:
    from ..client.sync import Client, Job

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

    def estimate(request: dict[str, Any], strict: Strict = True, as_json: AsJson = False) -> None:
        """Say what a request costs by the matrix; nothing is sent.

        `estimate MODEL --help` shows the options of a model.
        """
        voice = Voice(as_json=as_json)
        with voice.guarded():
            payload = judged(voice, kit, request, strict=strict)
        found = pricing.estimate(kit, payload)
        facts = {"model": payload[kit.service.discriminator], **found._asdict()}
        dated = f", on {found.date}" if found.date else ""
        known = f"{price(found.amount, found.currency)} for {found.basis}{dated}"
        voice.tell(facts, known if found.amount is not None else f"unknown: {found.basis}")

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
