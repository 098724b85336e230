"""Read and validate a file of requests: the orders it makes, what each may cost, and the requests that are not sent.

A request is identified by its JSON in canonical form, with the present id of its model and the digests of the files
that it names, and among equal requests by its number. So a file can be extended, sorted or cleaned up, and the client
updated, without anything being bought twice. Orders of before a rename have the digest of a former id: they come first.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from array import array
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple, cast

from ...normalise import named_file, normalise
from ...price import Estimate, estimate, other_unit
from ...service import Kit
from ...validation import model_name, refused
from ..context import Context
from ..effects import Flow
from ..errors import BudgetExceeded, ClientError, ConfigurationError, ValidationError
from ..flows.budgets import unbounded
from ..flows.newer import knowing
from ..ledger.rows import Order
from ..newer.models import kit_by
from .folder import kept_records
from .report import Entry, Options
from .request_source import Requests


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A valid request that can be bought."""

    number: int
    """Its number in the file, from 1."""
    at: int
    """Its place in the file, to read it again."""
    order: Order
    """The order that it makes."""
    expected: Estimate
    given: Any = None
    """The request as it was given."""
    record: Mapping[str, Any] | None = None
    """By which record it was judged, with the day of the list, if only the service's list has its model."""


class Ready(NamedTuple):
    """A valid request in wire form."""

    payload: dict[str, Any]
    expected: Estimate
    kit: Kit
    """The package, with the model of the request if only the service's list has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A request that is not sent, and the reason."""

    number: int
    model: str
    error: ClientError

    def entry(self) -> Entry:
        """Return it as a result of the batch."""
        return Entry(order="", number=self.number, model=self.model, state="refused", error=self.error)

    def as_dict(self) -> dict[str, Any]:
        """Return a row of the folder's file of refused requests."""
        found = self.error.findings if isinstance(self.error, ValidationError) else ()
        row = {"request": self.number, "model": self.model, "reason": str(self.error)}
        return {**row, "findings": [finding.as_dict() for finding in found]} if found else row


class Index:
    """Order → place of its request; some hundred bytes for each, whatever the request holds."""

    def __init__(self) -> None:
        """Start empty."""
        self._rows: dict[bytes, int] = {}
        self._numbers, self._places = array("q"), array("q")

    def __len__(self) -> int:
        """Return the number of requests."""
        return len(self._rows)

    def __contains__(self, order: str) -> bool:
        """Return whether the file has the request of an order."""
        return _key(order) in self._rows

    def add(self, order: str, number: int, place: int) -> None:
        """Add the request of an order: its number in the file, from 1, and its place."""
        self._rows[_key(order)] = len(self._numbers)
        self._numbers.append(number)
        self._places.append(place)

    def number(self, order: str) -> int | None:
        """Return the number of an order's request in the file, from 1; None where the file has it no more."""
        row = self._rows.get(_key(order))
        return None if row is None else self._numbers[row]

    def place(self, order: str) -> int:
        """Return the place of an order's request."""
        return self._places[self._rows[_key(order)]]


def _key(order: str) -> bytes:
    try:
        return bytes.fromhex(order)
    except ValueError:
        return order.encode()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Reads and validates the requests of one file: when they are planned, and again when each is sent."""

    kit: Kit
    requests: Requests
    folder: Path | None
    """The folder that files in media fields are relative to."""
    digests: Digests
    options: Options
    today: Callable[[], float]
    """Returns seconds since 1970, for the age of prices."""

    def planned(self, batch: str, place: str = "", *, has: Callable[[str], object]) -> Iterator[Item | Refusal]:
        """Yield valid and refused requests, in the order of the file; `place` is the base URL of the service.

        `has` tells whether an id is that of an order which the ledger had before.
        """
        return self.numbered(self.requests, Numbers(batch, has), place)

    def numbered(self, rows: Iterable[tuple[int, Any]], numbers: Numbers, place: str) -> Iterator[Item | Refusal]:
        """Yield valid and refused requests of these places, numbered after those that were numbered before."""
        for at, given in rows:
            number = numbers.given = numbers.given + 1
            try:
                payload, expected, kit = self._validated(given)
                name, digest, ordinal = numbers.order(self.digests.each(given))
                if self.options.max_cost is None and kit.only_listed(payload) and not numbers.has(name):
                    raise unbounded(model_name(kit, payload))
            except ClientError as error:
                yield Refusal(number=number, model=model_name(self.kit, given), error=error)
                continue
            model = model_name(kit, payload)
            order = Order(
                id=name, place=place, model=model, digest=digest, batch=numbers.batch, ordinal=ordinal,
                priority=self.options.priority or 0,
            )  # fmt: skip
            record = kept_of(kit, payload)
            yield Item(number=number, at=at, order=order, expected=expected, given=given, record=record)

    def payload(self, place: int, digest: str) -> Ready:
        """Return a request in wire form and its expected cost; raise `ConfigurationError` where it has changed."""
        given = self.requests.at(place)
        ready = self._validated(given)
        if digest and digest not in self.digests.each(given):
            raise ConfigurationError("the request, or a file that it names, has changed; it is not sent")
        return ready

    def _validated(self, given: Any) -> Ready:
        kit = self.kit.knowing(given)
        normalised = normalise(kit, given, folder=self.folder)
        verdict = normalised.verdict(kit)
        findings = refused(verdict, strict=self.options.strict)
        if findings:
            raise ValidationError(model=model_name(self.kit, given), findings=findings, verdict=verdict)
        payload = cast("dict[str, Any]", normalised.payload)
        expected = estimate(kit, payload, self.today())
        for name, limit in (("max_cost", self.options.max_cost), ("budget", self.options.budget)):
            if limit is not None and (problem := other_unit(limit, expected.currency)):
                raise BudgetExceeded(f"{name} {problem}", estimate=expected, limit=limit)
        most = self.options.max_cost
        # What a model of the service's list costs is asked when it is bought.
        unfit = most is not None and (expected.amount is None or expected.amount > most)
        if unfit and not kit.only_listed(payload):
            raise BudgetExceeded(beyond(expected, most), estimate=expected, limit=most or Decimal(0))
        return Ready(payload, expected, kit)


def beyond(expected: Estimate, most: Decimal | None) -> str:
    """Return why a request is not bought whose cost is not known, or more than allowed."""
    costs = f"{expected.amount} {expected.currency or ''}".strip() + (f" ({expected.age()})" if expected.old else "")
    why = f"{expected.basis}: its cost is not known" if expected.amount is None else f"it may cost {costs}"
    return f"{why}, allowed is {most}"


def kept_of(kit: Kit, payload: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return what a batch keeps to judge by the same record when it goes on; None for a model of the package."""
    info = kit.model(payload.get(kit.service.discriminator))
    if info is None or info.basis is None or not kit.only_listed(payload):
        return None
    return {"id": info.id, "date": info.basis.date, "record": kit.record}


class AskedOnce:
    """The models of a batch that only the service's list has; each is asked for once, and judged by one record."""

    def __init__(self, context: Context, perform: Callable[[Flow[Any]], Awaitable[Any]], kits: dict[str, Kit]) -> None:
        """Take the package with each model that is known by a kept record."""
        self._context, self._perform, self._kits = context, perform, kits

    async def ask(self, payload: object) -> None:
        """Ask for the model that a payload names, unless the package has it or it is known by now."""
        name = self._context.kit.lacking(payload)
        if name is not None and name not in self._kits:
            self._kits[name] = (await self._perform(knowing(self._context, payload))).kit

    def seek(self, payload: object) -> Kit:
        """Return the package with the model that a payload names; for threads of the event loop."""
        name = self._context.kit.lacking(payload) or ""
        if name not in self._kits:
            from anyio.from_thread import run

            run(self.ask, payload)
        return self._kits[name]


def kept_models(kit: Kit, folder: Path) -> dict[str, Kit]:
    """Return, by id, the package with each model that a batch has judged by its record before."""
    found = {id_: kit_by(kit, id_, kept) for id_, kept in kept_records(folder).items()}
    return {id_: known for id_, known in found.items() if known is not None}


class Numbers:
    """Gives each request its order: among equal requests by its number, orders of before a rename first."""

    def __init__(self, batch: str, has: Callable[[str], object]) -> None:
        """Take the batch, and what tells whether the ledger had an order before."""
        self.batch = batch
        self.given = 0
        """How many requests there were, the refused ones included."""
        self.has = has
        self._seen: dict[bytes, int] = {}
        self._former: dict[str, int] = {}
        """Digest with a former id → how many orders there are."""

    def order(self, digests: Iterator[str]) -> tuple[str, str, int]:
        """Return the id of the order of the next request with these digests, its digest, and its number from 0."""
        digest, *formerly = digests
        key = bytes.fromhex(digest)
        ordinal = self._seen[key] = self._seen.get(key, -1) + 1
        for former in formerly:
            if former not in self._former:
                ids = (order_id(self.batch, former, count) for count in itertools.count())
                self._former[former] = sum(1 for _ in itertools.takewhile(self.has, ids))
            if ordinal < self._former[former]:
                digest = former
                break
            ordinal -= self._former[former]
        return order_id(self.batch, digest, ordinal), digest, ordinal


class Digests:
    """Digests of requests; a file that many requests name is read once."""

    def __init__(self, kit: Kit, folder: Path | None) -> None:
        """Take the kit, for ids of models and names of media fields, and the folder that files are relative to."""
        self._kit = kit
        self._folder = folder
        self._files: dict[tuple[str, int, int], str] = {}

    def each(self, payload: Any) -> Iterator[str]:
        """Yield the SHA-256 of a request, in hexadecimal: with the id of its model, then with each former id."""
        key = self._kit.service.discriminator
        given: Mapping[str, Any] = cast("Mapping[str, Any]", payload) if isinstance(payload, Mapping) else {}
        name = given.get(key)
        if not isinstance(name, str):
            yield self._of(payload)
            return
        for id_ in self._kit.ids(name):
            yield self._of({**given, key: id_})

    def _of(self, payload: Any) -> str:
        text = json.dumps(self._with_digests(payload, media=False), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode("ascii")).hexdigest()

    def _with_digests(self, value: Any, *, media: bool) -> Any:
        """Return a value with digests of files instead of their names."""
        if isinstance(value, Mapping):
            rows, terms = cast("Mapping[str, Any]", value).items(), self._kit.terms
            return {name: self._with_digests(inner, media=terms.get(name, (False,))[0]) for name, inner in rows}
        if isinstance(value, list):
            return [self._with_digests(item, media=media) for item in cast("list[Any]", value)]
        file = named_file(value, self._folder) if media and self._folder and isinstance(value, str) else None
        return value if file is None else {"file": self._file(file)}

    def _file(self, file: Path) -> str:
        found = file.stat()
        key = str(file), found.st_size, found.st_mtime_ns
        if key not in self._files:
            with file.open("rb") as stream:
                self._files[key] = hashlib.file_digest(stream, "sha256").hexdigest()
        return self._files[key]


def order_id(batch: str, digest: str, ordinal: int) -> str:
    """Return the order id of the `ordinal`-th request with this digest in a batch, counted from 0."""
    return hashlib.sha256(f"{batch}\n{digest}\n{ordinal}".encode("ascii")).hexdigest()
