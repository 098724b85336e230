"""The tables that a generated package fills in: the facts of a service and its models, field forms and prices.

Named tuples, as they take a fraction of the time of data classes to be made when the package is imported.
"""

# Budget: the tables that a generated package fills in, to be read side by side.
from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast

if TYPE_CHECKING:
    from .verdict import Basis, Findings

Scalar: TypeAlias = "str | int | float | bool"
Newer: TypeAlias = Literal["refuse", "ask"]
"""What a client does with a model that the package does not have: refuse it, or ask the service's own list."""
State: TypeAlias = Literal["queued", "running", "completed", "failed", "cancelled"]
Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root of a JSON body."""


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Auth(NamedTuple):
    """A header that carries the API key after `prefix`, or a query parameter, or what is made from a pair of keys."""

    id: str
    header: str = ""
    """Empty: the query carries it."""
    prefix: str = ""
    query: str = ""
    """The query parameter that carries it; empty: the header does."""
    form: Literal["key", "basic", "jwt"] = "key"
    """The key as it is; `basic`: user name and password; `jwt`: a token that is signed with a secret key."""
    lifetime: int = 0
    """Seconds for which a token is good."""
    leeway: int = 0
    """Seconds before it is made from which it is good; 0: it does not say from when it is."""
    expired: tuple[str, ...] = ()
    """Types or codes by which a 401 says that a token is too old, or not good yet."""

    @property
    def pair(self) -> bool:
        """Whether it needs two keys: one that names the account, and a secret one."""
        return self.form != "key"


class Parameter(NamedTuple):
    """A parameter of a call: a field of its query, or of a body that is not a request for a model."""

    kind: Literal["text", "integer", "number", "choice", "flag", "other"]
    required: bool = False
    values: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


class Asking(NamedTuple):
    """How to ask for the price of a call, without a key and without a charge."""

    header: str
    value: str
    status: int
    """The HTTP status of the answer with the price."""
    dialect: str
    """The dialect of that answer, with the facts `price`, `currency`, `offer` and `expires`."""
    currency: str | None = None
    """The currency of the price where the answer names none."""


class Idempotency(NamedTuple):
    """How a charged call is sent again without a second charge: with the same key and the same bytes."""

    lifetime: float
    """Seconds for which the service knows a key."""
    header: str = ""
    """The header that carries the key; empty: a field does."""
    field: str = ""
    """The field of every request that carries the key; empty: a header does."""
    running: tuple[int, ...] = ()
    """HTTP statuses that say to a repetition that the first request is still under way."""
    uuid: bool = False
    """Whether a key must be a UUID."""
    mismatch: int = 422
    """The HTTP status for another request with the same key."""


class Signature(NamedTuple):
    """How a webhook is signed."""

    scheme: Literal["standard", "hmac", "ed25519"]
    header: str
    encoding: Literal["hex", "base64"] = "hex"
    mark: str = ""
    """What stands before each signature of the header."""
    timestamp: str = ""
    """The header of the time, or its mark where it ends with `=`; empty: the time is not signed."""
    signed: str = "{body}"
    """What is signed, with `{body}`, `{sha256}`, `{timestamp}` or the name of a header."""
    tolerance: int = 300
    """Seconds by which the time may differ from now."""
    keys: str = ""
    """The address of the public keys."""


class Webhook(NamedTuple):
    """What the service sends when a run is over."""

    record: str
    dialect: str
    field: str = ""
    """The field of a request that names the address; empty: it is set for the account."""
    header: str = ""
    """The header of a submission in which that field travels."""
    event: tuple[Path, ...] = ()
    """Where the name of what happened stands."""
    events: Mapping[str, State] = _NOTHING
    signature: Signature | None = None
    """None: it is not signed."""


class Part(NamedTuple):
    """A parameter of a call that a client gives: the run, the model and so on."""

    name: str
    raw: bool = False
    """Whether its slashes separate steps of the path."""
    segments: int = 0
    """How many steps of the value are given, from its start; 0: all of it."""


class Operation(NamedTuple):
    """One call: method, path below the base URL, and the dialect of its answer."""

    id: str
    method: str
    path: str
    """With `{name}` in place of a parameter."""
    dialect: str | None = None
    found_by: str | None = None
    """A field of every model for a new UUID, by which `recover` finds the run when no answer came."""
    query: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    """The models whose runs it takes, or that it starts; empty: any model."""
    parameters: Mapping[str, Parameter] = _NOTHING
    """By wire name: parameters of the query, then of the body."""
    units: Mapping[str, str] = _NOTHING
    """Fact of its dialect → the unit of that fact in an answer of success, such as a currency."""
    auth: bool = True
    success: int = 200
    """The HTTP status of success."""
    quote: Asking | None = None
    does: str = ""
    """What it is used for: `submit`, `status`, `result`, `cancel`, `delete`, `recover`, `extend`, `content`, …"""
    parts: Mapping[str, Part] = _NOTHING
    """What a client gives (`run_id`, `model`, `variant`, `index`, `limit`, `page`, `offset`, `found_by`) → where."""
    headers: Mapping[str, str] = _NOTHING
    """Constant headers."""
    encoding: str = "json"
    """How the body is written: `json`, `form` or `multipart`."""
    gives_result: bool = False
    """Whether the answer of the submission holds what was made, and no run to ask for."""
    given: tuple[str, ...] = ()
    """Fields that a request must have for this submission."""
    any_of: tuple[str, ...] = ()
    """Fields of which a request must have at least one for this submission; none: whatever it has."""
    absent: tuple[str, ...] = ()
    """Fields that a request must not have for this submission."""
    path_names: tuple[str, ...] = ()
    """The parameters in the path."""
    shares: bool = False
    """Whether its answers state progress from 0 to 1."""
    idempotency: Idempotency | None = None
    """How it is sent again where its outcome is not known; None: only where it was certainly not processed."""
    makes: tuple[str, ...] = ()
    """The media types of what a submission makes; none: a film."""

    def takes(self, payload: Mapping[str, Any], model: object) -> bool:
        """Return whether it is the submission of a request."""
        held = not self.models or model in self.models
        held = held and (not self.any_of or any(name in payload for name in self.any_of))
        return held and all(name in payload for name in self.given) and not any(name in payload for name in self.absent)


class ErrorRow(NamedTuple):
    """A row of the error table: all given conditions must match; the first matching row names the error class."""

    kind: str
    statuses: tuple[int, ...] = ()
    types: tuple[str, ...] = ()
    outcome: Literal["refused", "unknown"] | None = None
    """The outcome of a submission with these statuses, where more cautious than the table in `outcomes.json`."""
    words: tuple[str, ...] = ()
    """Parts of the reason, in any case of letters, of which it must hold one; none: whatever it says."""

    def matches(self, types: Iterable[str], reason: str) -> bool:
        """Return whether its types and its words fit an answer, whatever the status."""
        said = not self.words or any(word.casefold() in reason.casefold() for word in self.words)
        return said and (not self.types or self.names(types))

    def names(self, types: Iterable[str]) -> bool:
        """Return whether one of the types or codes of an answer is a type of the row; `A.*` is all that begin so."""
        return any(
            found == own or (own[-1:] == "*" and found.startswith(own[:-1])) for found in types for own in self.types
        )


class RateLimit(NamedTuple):
    """At most `requests` per `seconds` for an operation; `*` is all operations together."""

    operation: str
    requests: int
    seconds: int
    per: Literal["address", "key"] = "address"
    """Which requests are counted together."""


class Service(NamedTuple):
    """The facts of the service, from the matrix."""

    title: str
    distribution: str
    package: str
    version: str
    environment: str
    base_url: str
    discriminator: str
    auth: tuple[Auth, ...]
    operations: Mapping[str, Operation]
    dialects: Mapping[str, Mapping[str, tuple[Path, ...]]]
    """dialect → fact (`run_id`, `status`, `url`, …) → paths tried in order."""
    states: Mapping[str, State]
    """Documented status word → state; words are compared as written, then case-folded."""
    errors: tuple[ErrorRow, ...]
    limits: tuple[RateLimit, ...]
    timings: Mapping[str, float]
    """Named numbers (seconds, counts), as in the spec's `timings`."""
    as_of: str = ""
    """The newest day of a source of the matrix; empty where no source has one."""
    editions: tuple[str, ...] = ()
    """Readings of the matrix; a client uses the first one unless told otherwise. None where there is only one."""
    edition: str | None = None
    """The edition in use, where there are several."""
    providers: Mapping[str, str] = _NOTHING
    units: Mapping[str, tuple[str, str] | None] = _NOTHING
    """What prices are in besides money → the money that one costs: amount and currency; None where nobody says it."""
    """Provider as models name it → its name for readers; one without a name is shown as it is."""
    listed: bool = False
    """Whether the package can read the service's own list of models, for models that it does not have."""
    request_id: str = "x-request-id"
    """The header of answers with the id of the call, in lower case."""
    default_model: str | None = None
    """The model of a request that names none; None: such a request is refused."""
    refuses_unknown: bool = False
    """Whether the service refuses fields that it does not take, and does not ignore them."""
    webhook: Webhook | None = None
    """What the service sends when a run is over; None: nothing."""

    def doing(self, task: str) -> Operation | None:
        """Return the operation for a task, the first if there are several; None where the service has none."""
        return next((operation for operation in self.operations.values() if operation.does == task), None)

    def the(self, task: str) -> Operation:
        """Return the operation for a task; raise `LookupError` where the service has none."""
        found = self.doing(task)
        if found is None:
            raise LookupError(f"{self.title} has no operation for {task!r}")
        return found

    def submission(self, payload: Mapping[str, Any], model: object) -> Operation | None:
        """Return the operation that submits a request for a model; None where the service has none."""
        named = (one for one in self.operations.values() if one.does == "submit")
        return next((operation for operation in named if operation.takes(payload, model)), None)

    @property
    def tasks(self) -> frozenset[str]:
        """Every task that the service has an operation for; a submission that gives its result is its status too."""
        found = {operation.does for operation in self.operations.values()}
        return frozenset(found | {"status"} if any(one.gives_result for one in self.operations.values()) else found)


class ModelInfo(NamedTuple):
    """What listing and dispatch need of a model; everything else is loaded on first use."""

    id: str
    module: str
    type: str
    title: str
    provider: str
    inputs: tuple[str, ...]
    stage: Literal["active", "deprecated", "removed"] = "active"
    successor: str | None = None
    deprecated: str = ""
    """The day since when it is deprecated, where that is known."""
    sunset: str = ""
    """The day from which it may be gone, where that is known."""
    formerly: tuple[str, ...] = ()
    """Ids that it had before: accepted with a warning."""
    basis: Basis | None = None
    """What is known of it; None where no source says."""
    editions: tuple[str, ...] = ()
    """The editions that have it by a source of their own; none where the matrix has one reading."""


class Seconds(NamedTuple):
    """A duration."""

    form: str
    """`plain` ("5", takes 5), `numeric` (5, takes "5"), `text` ("5"), `suffixed` ("5s") or `number` (5)."""
    auto: bool = False
    """Whether -1 is right as well: the service chooses the length."""


class Media(NamedTuple):
    """An image, a sound or a video."""

    of: str
    """`image`, `audio` or `video`; `file` for anything else, which has no family of media types."""
    forms: tuple[str, ...]
    """Some of `url` (https), `data` (base64 data URL), `base64` (the same, bare) and `library` (an id)."""
    max_bytes: int | None = None
    """The most bytes that base64 may hold, decoded."""
    scheme: str = ""
    """What an id of the library begins with."""


class Urls(NamedTuple):
    """A text of https URLs."""

    array: bool = False
    """Whether it is a JSON array and nothing else."""


class Items(NamedTuple):
    """A list."""

    item: Form


class Options(NamedTuple):
    """One of several forms of different JSON types; each leaves values of the others unchanged."""

    forms: tuple[Form, ...]


class Shape(NamedTuple):
    """An object: a request, or an object inside it."""

    spellings: Mapping[str, str]
    """Wire name, aliases included → field."""
    forms: Mapping[str, Form]
    """Field → its form, for fields whose values can be written in more than one way."""
    length: tuple[str, ...] = ()
    """Wire names of the fields that decide how long the result plays."""
    told: tuple[str, tuple[str, ...]] | None = None
    """Of one of several objects: the member that tells it, and its values there; none where the member alone does."""

    def fits(self, given: Mapping[str, Any]) -> bool:
        """Return whether an object is this one, as far as it is told from others."""
        if self.told is None:
            return True
        name, values = self.told
        said = given.get(name)
        return said in values if values and isinstance(said, str) else said is not None and not values


Form: TypeAlias = Seconds | Media | Urls | Items | Options | Shape


class HasItem(NamedTuple):
    """A list that has, or with `negated` has not, an item of which all is true that is asked for."""

    field: str
    asked: tuple[tuple[tuple[str, ...], tuple[Scalar, ...] | bool], ...]
    """Path in an item and its values there, or whether something is there; without a path, the item itself."""
    negated: bool = False


class Factor(NamedTuple):
    """A number that is multiplied: a constant, what is counted of a field, or a measure."""

    of: str = "constant"
    name: str = ""
    low: str = "0"
    high: str | None = None
    """None: without an end."""


class MeasureRow(NamedTuple):
    """The product of factors, and its conditions, all of which must hold."""

    factors: tuple[Factor, ...]
    equal: Mapping[str, tuple[Scalar, ...]] = {}
    given: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    items: tuple[HasItem, ...] = ()
    added: tuple[Factor, ...] = ()
    """Those whose product is added."""


class Measure(NamedTuple):
    """How many of something are charged for: by the first row that applies, divided, rounded up, at least, less."""

    rows: tuple[MeasureRow, ...]
    each: str = "1"
    step: str | None = None
    least: str = "0"
    free: str = "0"


class Row(NamedTuple):
    """One row of prices and its conditions, all of which must hold."""

    equal: Mapping[str, tuple[Scalar, ...]] = {}
    """Field → allowed values in every wire form; the default counts where the field is absent."""
    given: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    items: tuple[HasItem, ...] = ()
    amount: str | None = "0"
    """None where it is not known."""
    per_second: str = "0"
    included: int = 0
    """Seconds that `amount` includes."""
    per: Mapping[str, str] = _NOTHING
    """Measure → the price of one."""
    minimum: str = "0"


class Pricing(NamedTuple):
    """The prices of a model; the last row has no conditions."""

    currency: str
    spellings: Mapping[str, tuple[str, ...]]
    """Field or path that a price depends on → its wire names, in the order in which they count."""
    defaults: Mapping[str, tuple[Scalar, ...]]
    """Field that a price depends on → its default; several values where sources disagree."""
    seconds: str | None
    """The field with the seconds to pay for."""
    rows: tuple[Row, ...]
    source: str | None = None
    date: str | None = None
    chosen: Mapping[str, tuple[Scalar, ...]] = _NOTHING
    """Field that a price depends on → the lengths to price where it is -1 and the service chooses."""
    measures: Mapping[str, Measure] = _NOTHING
    """What prices are multiplied by, each after those that it names."""
    paths: Mapping[str, tuple[str, ...]] = _NOTHING
    """Path through objects that a price depends on, such as `parameters.mode` → its steps."""


class Kit(NamedTuple):
    """A generated package as the runtime sees it."""

    service: Service
    models: Mapping[str, ModelInfo]
    """By model id, removed models included."""
    terms: Mapping[str, tuple[bool, tuple[str, ...]]]
    """Wire name of the service, aliases included → (whether it is media, fields of the same meaning)."""
    checker: Callable[[str], Callable[[dict[str, Any], Findings], None]]
    """Model id → its generated validator; imports the module on first use."""
    request_type: Callable[[str], type[Any]]
    """Model id → its request class; imports pydantic on first use."""
    resource: Callable[[str], bytes]
    """Name of a data file (`catalog.json`, `schema.json`) → its bytes."""
    shape: Callable[[str], Shape]
    """Model id → the forms of its fields; imports the validator's module on first use."""
    pricing: Callable[[str], Pricing | None]
    """Model id → its prices, None where not known; imports the validator's module on first use."""
    later: Callable[[str, str], Callable[[dict[str, Any], Findings], None]]
    """Edition besides the first, and model id → the validator of the model in that edition."""
    former: Mapping[str, str] = _NOTHING
    """Former id of a model → its id."""
    asked: str = ""
    """For the message on an unknown model: what the service's list says, as the end of a sentence; empty: not asked."""
    follows: bool = False
    """Whether the edition in use follows one source, so that a strict client refuses what that does not know."""
    record: Mapping[str, Any] | None = None
    """The record of the model that was taken from the service's list, if one was."""
    seek: Callable[[object], Kit] | None = None
    """Payload → the package with the model that it names, where that may be asked of the service's list; blocking."""
    seek_all: Callable[[], Kit] | None = None
    """Returns the package with every model of the service's list, where that may be asked; blocking."""

    def with_all(self) -> Kit:
        """Return the package with every model of the service's list, if that may be asked; `asked` says what is not."""
        return self if self.seek_all is None else self.seek_all()

    def provider_name(self, info: ModelInfo) -> str:
        """Return the provider of a model as readers know it."""
        return self.service.providers.get(info.provider, info.provider)

    def ids(self, name: str) -> tuple[str, ...]:
        """Return every id of the model that has an id or had it, the present one first; of no model, the id alone."""
        info = self.model(name)
        return (name,) if info is None else (info.id, *info.formerly)

    def knowing(self, payload: object) -> Kit:
        """Return the package with the model that a payload names, if it has it or may ask the service's list for it."""
        return self if self.seek is None or self.lacking(payload) is None else self.seek(payload)

    def named(self, payload: Mapping[str, Any]) -> Any:
        """Return what a payload has in place of a model's id; the default model where it has nothing."""
        return payload.get(self.service.discriminator, self.service.default_model)

    def lacking(self, payload: object) -> str | None:
        """Return the id that a payload names, if the package has no such model."""
        name = self.named(cast("Mapping[str, Any]", payload) if isinstance(payload, Mapping) else _NOTHING)
        return name if isinstance(name, str) and self.model(name) is None else None

    def only_listed(self, payload: Mapping[str, Any]) -> bool:
        """Return whether the model of a payload is taken from the service's list, and nobody has reviewed it."""
        info = self.model(self.named(payload))
        return info is not None and info.basis is not None and not info.basis.reviewed

    def model(self, name: object) -> ModelInfo | None:
        """Return the model that has an id, or had it; None if none has."""
        if not isinstance(name, str):
            return None
        return self.models.get(name) or self.models.get(self.former.get(name, ""))

    def in_edition(self, name: str | None) -> Kit:
        """Return the package as an edition has it, None for the first; raise `ValueError` for an unknown one."""
        service = self.service
        if name is None or name == service.edition:
            return self
        if name not in service.editions or self.follows:
            known = ", ".join(map(repr, service.editions)) or "there is only one reading of the matrix"
            raise ValueError(f"{service.title} has no edition {name!r}: {known}")
        resource = partial(_edited, self.resource, name)
        return self._replace(
            service=service._replace(edition=name), checker=partial(self.later, name), resource=resource, follows=True
        )


@cache
def _edited(resource: Callable[[str], bytes], edition: str, name: str) -> bytes:
    """Return a data file as an edition has it: `<edition>.json` holds what that has otherwise, by file."""
    others = json.loads(resource(f"{edition}.json")).get(name)
    if others is None:
        return resource(name)
    whole = json.loads(resource(name))
    if name == "catalog.json":
        whole["models"] = [_restored(others.get(entry["id"], "="), entry) for entry in whole["models"]]
    else:
        known = whole["$defs"]
        known |= {key: _restored(part, known.get(key)) for key, part in others.items()}
    return json.dumps(whole).encode()


def _restored(part: Any, base: Any) -> Any:
    """Return a value written as what differs from a base: `=` is the base, `=3` an item of it, `==…` the text `=…`."""
    if isinstance(part, dict):
        held = cast("dict[str, Any]", base) if isinstance(base, dict) else {}
        return {name: _restored(inner, held.get(name)) for name, inner in cast("dict[str, Any]", part).items()}
    if isinstance(part, list):
        items = cast("list[Any]", part)
        return [_restored(item, base if isinstance(item, str) else None) for item in items]
    if not isinstance(part, str) or not part.startswith("="):
        return part
    if part.startswith("=="):
        return part[1:]
    return base if part == "=" else base[int(part[1:])]
