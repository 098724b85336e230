"""The seven tools, without a protocol: arguments in, answers out.

Whatever costs money goes through `Desk.buy`, which asks in this order: is it valid? is it known already? may anything
be bought? is its price known, and within `max_cost` and the caps? must a person agree?
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

from ..client.errors import ClientError, ConfigurationError, SubmissionUnknown
from ..client.flows.budgets import Terms
from ..client.flows.quoting import offered
from ..client.ledger.ledger import Ledger, Order
from ..normalise import Normalised, named_file
from ..price import Estimate
from ..query.models import models
from ..service import Kit
from ..validation import mistyped_id, refused
from ..verdict import Verdict
from . import signature
from .definitions import Tool, tools
from .purchases import Allowance, Buyer, digest_of, find, order_id
from .reports import Answer, amount_text, problem, refusal, report, row, saved, state_of, sums
from .studio import Studio, Watcher

WAIT = 25.0
"""Seconds that a call waits at most: clients give up after 30 to 60."""
SHOWN = 60
"""The most models in an answer."""
ROWS = 20
"""The most orders in an answer."""


class ApprovalNeeded(Exception):
    """A person must agree before this is bought; the call is made again with `approved=token`."""

    def __init__(self, question: str, token: str) -> None:
        """Keep what to ask, and what proves that it was this order at this price."""
        super().__init__(question)
        self.question, self.token = question, token


class Desk:
    """Answers the calls of agents about one service."""

    # Budget: what one server is made of.
    def __init__(
        self, client: Buyer, ledger: Ledger, allowance: Allowance, folder: Path, *, inputs: Path | None = None,
        wait: float = WAIT,
    ) -> None:  # fmt: skip
        """Take the client and its ledger, what may be spent, and the folders to write to and to read from."""
        self.client, self.allowance, self.folder, self._inputs = client, allowance, folder, inputs
        self.kit: Kit = client.context.kit
        self.studio = Studio(client, ledger, folder)
        self.tools: Mapping[str, Tool] = {tool.name: tool for tool in tools(self.kit)}
        self._look = next(tool.name for tool in self.tools.values() if tool.does == "look")
        self._ledger, self._wait = ledger, wait
        self._entries = signature.entries(self.kit)
        self._secret = secrets.token_bytes(32)

    async def call(
        self, name: str, given: Mapping[str, Any], *, report: Watcher | None = None, approved: str | None = None,
        can_ask: bool = False, sent: bool = False,
    ) -> Answer:  # fmt: skip
        """Answer a call with arguments that fit the tool's schema; `sent` does not wait for what was bought.

        Raises `ApprovalNeeded` where a person must agree and the client `can_ask` one.
        """
        match self.tools[name].does:
            case "find":
                return self.find(given.get("question", ""))
            case "describe":
                return self.describe(given["model"], given.get("part"))
            case "check":
                return self.check(given["request"])
            case "buy":
                return await self.buy(given, report, approved, can_ask=can_ask, sent=sent)
            case "look":
                return await self.look(given["id"], report)
            case "list":
                return await self.list()
            case _:
                return await self.budget()

    def find(self, question: str) -> Answer:
        """Return the models that satisfy a question, the cheapest first, with the price of a smallest request."""
        try:
            every = models(self.kit, question, self.client.context.clock.today())
        except ValueError as error:
            return Answer({"models": [], "note": f"the question {error}"}, wrong=True)
        found = sorted(every, key=lambda one: (one.price is None, one.currency or "", one.price or Decimal(0)))
        rows = [
            {"id": one.id, "input": " ".join(one.inputs), "price": amount_text(one.price, one.currency)}
            | ({"stage": one.stage} if one.stage != "active" else {})
            for one in found[:SHOWN]
        ]
        more = {"more": len(found) - SHOWN, "note": "ask a narrower question"} if len(found) > SHOWN else {}
        return Answer({"models": rows, **more})

    def describe(self, model: str, part: str | None = None) -> Answer:
        """Return the fields, values, rules and prices of a model, or one part of them in full."""
        info = self.kit.model(model)
        if info is None:
            near = mistyped_id(model, self.kit.models)
            hint = f"did you mean {near}?" if near else "find_models lists them"
            return Answer({"description": f"no model {model[:80]!r}; {hint}"}, wrong=True)
        entry = self._entries[info.id]
        if part is None:
            return Answer({"description": signature.describe(self.kit, info, entry)})
        try:
            return Answer({"description": signature.describe_part(entry, part)})
        except LookupError as error:
            return Answer({"description": str(error.args[0])}, wrong=True)

    def check(self, request: Mapping[str, Any]) -> Answer:
        """Return the verdict on a request and its price; nothing is sent."""
        normalised, verdict = self._judged(request)
        findings = refused(verdict, strict=True)
        facts: dict[str, Any] = {"valid": not findings, "findings": [one.as_dict() for one in findings]}
        warned = [one.as_dict() for one in verdict.warnings if one not in findings]
        if warned:
            facts["warnings"] = warned
        if not findings:
            expected = self.client.expected(normalised.payload)
            facts |= {"price": amount_text(expected.amount, expected.currency), "basis": expected.basis}
        return Answer(facts)

    async def buy(
        self, given: Mapping[str, Any], report: Watcher | None, approved: str | None, *, can_ask: bool, sent: bool
    ) -> Answer:
        """Buy a request once, however often it is asked for; see the module."""
        normalised, verdict = self._judged(given["request"])
        findings = refused(verdict, strict=True)
        if findings:
            return refusal("the request is wrong", findings=[one.as_dict() for one in findings])
        try:
            digest = digest_of(normalised.payload)
            wanted = self._order(normalised.payload, digest, given.get("request_id") or f"r{digest[:15]}")
            submitting = self.studio.work(wanted.id).submitting
            known = await self.studio.order(wanted.id)
            if known is not None and state_of(known, submitting) != "refused":
                if known.digest != digest:
                    return refusal("this request_id belongs to another request; give a new one")
                return await self._watched(known, report, sent=sent)
            found = await self._affordable(normalised.payload, given["max_cost"])
        except SubmissionUnknown as error:
            note = (
                "A question for the price was answered as an order: it may be running and charged. Do not submit again."
            )
            return Answer({"id": error.claim.order, "state": "unknown", "note": note}, wrong=True)
        except ClientError as error:
            return refusal(problem(error)["note"])
        if isinstance(found, Answer):
            return found
        unheard = self._unheard(wanted, found, approved, can_ask=can_ask)
        if unheard is not None:
            return unheard
        terms = Terms(max_cost=str(given["max_cost"]), budget=self.allowance.session, known=found)
        try:
            order = await self.studio.buy(wanted, normalised.payload, terms)
        except ClientError as error:
            return refusal(problem(error)["note"])
        answer = await self._watched(order, report, sent=sent)
        if order.id == wanted.id:
            return answer
        note = "This request is under way, or its end was not told, as this id: nothing was submitted."
        return replace(answer, facts={**answer.facts, "note": note})

    def unheard_of(self, id_: str) -> None:
        """Take the end of an order for not told, though an answer told it."""
        self.studio.untold.add(order_id(self.client.base_url, id_))

    async def look(self, id_: str, report: Watcher | None = None) -> Answer:
        """Return the state and the files of an order, after waiting a while for it."""
        order = await self.studio.on_disk(find, self._ledger, self.client.base_url, id_)
        if order is None:
            return Answer(
                {"id": id_[:80], "state": "refused", "note": "There is no order of this id; nothing was charged."},
                wrong=True,
            )
        return await self._watched(order, report)

    async def list(self) -> Answer:
        """Return the newest orders."""
        submitting = self.studio.submitting()
        orders = await self.studio.on_disk(self.orders)
        rows = [row(order, state_of(order, order.id in submitting)) for order in orders]
        return Answer({next(t.name for t in self.tools.values() if t.does == "list").removeprefix("list_"): rows})

    def orders(self, most: int = ROWS) -> list[Order]:
        """Return the newest orders from the ledger."""
        return list(self._ledger.orders(place=self.client.base_url, newest=True, limit=most))

    async def budget(self) -> Answer:
        """Return what was spent, and what is left."""
        may = self.allowance
        if may.session is None:
            return Answer({"session": {}, "day": {}, "note": f"Nothing can be bought: {may.why_not}."})
        session = await self.studio.on_disk(self.client.spent, may.session.name)
        day = await self.studio.on_disk(lambda: self.client.spent(today=True))
        facts: dict[str, Any] = {
            "session": _left(may.session.limit, session),
            "day": {} if may.day is None else _left(may.day, day),
        }
        if may.ask_above is not None:
            facts["person_agrees_above"] = str(may.ask_above)
        return Answer(facts)

    def _judged(self, request: Mapping[str, Any]) -> tuple[Normalised, Verdict]:
        """Return a request in wire form and its verdict; media fields may name files of the folder of inputs."""
        if self._inputs is not None:
            media = {name for name, (is_media, _) in self.kit.terms.items() if is_media}
            request = {
                name: self._file(value) or value if name in media and isinstance(value, str) else value
                for name, value in request.items()
            }
        return self.client.judged(request)

    def _file(self, text: str) -> Path | None:
        assert self._inputs is not None
        found = named_file(text, self._inputs)
        inside = found is not None and found.resolve().is_relative_to(self._inputs.resolve())
        return found if inside else None

    def _order(self, payload: Mapping[str, Any], digest: str, request_id: str) -> Order:
        place, model = self.client.base_url, self.kit.named(payload)
        return Order(id=order_id(place, request_id), place=place, digest=digest, model=cast("str", model))

    async def _affordable(self, payload: Mapping[str, Any], max_cost: float) -> Estimate | Answer:
        """Return what a request costs, or why it is not bought at that price."""
        may = self.allowance
        if may.session is None:
            return refusal(f"nothing can be bought: {may.why_not}")
        expected = self.client.expected(payload)
        if expected.amount is None and offered(self.client.context):
            quoted = await self.client.quote(payload, strict=False)
            expected = Estimate(quoted.amount, quoted.currency, "a quote of the service", low=quoted.amount)
        if expected.amount is None:
            return refusal("its price is not known")
        price = amount_text(expected.amount, expected.currency)
        if expected.amount > Decimal(str(max_cost)):
            return refusal(f"it costs {price}, more than max_cost", price=price)
        if expected.amount > may.session.left:
            return refusal(f"it costs {price}; {may.session.left} is left for this session", price=price)
        return expected

    def _unheard(self, wanted: Order, found: Estimate, approved: str | None, *, can_ask: bool) -> Answer | None:
        """Return a refusal where a person must agree and cannot be asked; raise `ApprovalNeeded` where one can."""
        limit, session = self.allowance.ask_above, self.allowance.session
        assert found.amount is not None
        assert session is not None
        if limit is None or found.amount <= limit:
            return None
        price = amount_text(found.amount, found.currency)
        sealed = f"{wanted.id}\n{wanted.digest}\n{price}".encode()
        token = hmac.new(self._secret, sealed, "sha256").hexdigest()
        if approved is not None and hmac.compare_digest(token, approved):
            return None
        if not can_ask:
            return refusal(
                f"it costs {price}. A person must agree above {limit}, and this client cannot ask one", price=price
            )
        question = (
            f"Pay up to {price} to {self.kit.service.title} for {self.kit.models[wanted.model].title}? "
            f"{session.left} of {session.limit} is left for this session."
        )
        raise ApprovalNeeded(question, token)

    async def _watched(self, order: Order, report_to: Watcher | None, *, sent: bool = False) -> Answer:
        work = await self.studio.follow(order)
        if order.state == "fetched" and not await self.studio.on_disk(saved, order, work):
            self.studio.go_on(order)  # its files are gone, and may be there again
        await self.studio.watch(work, self._wait, report_to, sent=sent)
        return await self.answer(order.id)

    async def answer(self, order_id: str) -> Answer:
        """Return the state of an order now; its end counts as told."""
        work = self.studio.work(order_id)
        submitting, busy = work.submitting, work.busy  # before the order is read: see `state_of`
        order = await self.studio.order(order_id)
        if order is None:
            raise ConfigurationError("the ledger does not have this order any more")
        files = await self.studio.on_disk(saved, order, work)
        answer = replace(report(order, state_of(order, submitting, files), work, self._look, files), busy=busy)
        if answer.facts["state"] in ("completed", "failed", "refused"):
            self.studio.untold.discard(order_id)
        return answer


def _left(limit: Decimal, spent: Mapping[str, Decimal]) -> dict[str, str]:
    """Return a cap, what was spent of it, and what is left: of each currency where it counts several."""
    left = {currency: limit - amount for currency, amount in spent.items()}
    return {"cap": str(limit), "spent": sums(spent), "left": sums(left) if left else str(limit)}
