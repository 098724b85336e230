"""The tables that a generated package fills in: the facts of a service and its models, field forms and prices.

Named tuples, as they take a fraction of the time of data classes to be made when the package is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .verdict import Findings

Scalar: TypeAlias = "str | int | float | bool"
State: TypeAlias = Literal["queued", "running", "completed", "failed", "cancelled"]
Path: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the root of a JSON body."""


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Auth(NamedTuple):
    """A header that carries the API key after `prefix`."""

    id: str
    header: str
    prefix: str = ""


class Parameter(NamedTuple):
    """A field of a call's query, or of a body that is not a request for a model."""

    kind: Literal["text", "integer", "number", "choice", "flag", "other"]
    required: bool = False
    values: tuple[Any, ...] = ()
    minimum: float | None = None
    maximum: float | None = None


class Asking(NamedTuple):
    """How to ask what a call costs, without a key and without a charge."""

    header: str
    value: str
    status: int
    """The status of the answer that names the price."""
    dialect: str
    """The dialect of that answer: `price`, `currency`, `offer`, `expires`."""
    currency: str | None = None
    """The unit of the price, where the answer says none."""


class Operation(NamedTuple):
    """One call: method, path below the base URL, and the dialect its answer is read in."""

    id: str
    method: str
    path: str
    dialect: str | None = None
    found_by: str | None = None
    """A field of every model, for a fresh UUID by which `recover` finds the run when no answer came."""
    query: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    """The models whose runs it takes; none: those of every model."""
    parameters: Mapping[str, Parameter] = _NOTHING
    """By wire name: those of the query, then those of the body."""
    units: Mapping[str, str] = _NOTHING
    """Fact of its dialect → unit of the field that holds it in a right answer, such as a currency."""
    auth: bool = True
    success: int = 200
    """The status of a right answer."""
    quote: Asking | None = None


class ErrorRow(NamedTuple):
    """A row of the error table: everything given must match; the first matching row names the error class."""

    kind: str
    statuses: tuple[int, ...] = ()
    types: tuple[str, ...] = ()
    outcome: Literal["refused", "unknown"] | None = None
    """What its statuses say of a submission, where that is more cautious than the table of `outcomes.json`."""


class RateLimit(NamedTuple):
    """At most `requests` per `seconds` for an operation, `*` for all together."""

    operation: str
    requests: int
    seconds: int
    per: Literal["address", "key"] = "address"
    """Whose requests are counted together."""


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
    """Every documented status word and the state it means; words are compared as written, then case-folded."""
    errors: tuple[ErrorRow, ...]
    limits: tuple[RateLimit, ...]
    timings: Mapping[str, float]
    """Named numbers (seconds, counts), as in the spec's `timings`."""


class ModelInfo(NamedTuple):
    """The row of a model that listing and dispatch need; everything else is loaded when it is used."""

    id: str
    module: str
    type: str
    title: str
    provider: str
    inputs: tuple[str, ...]
    stage: Literal["active", "deprecated", "removed"] = "active"
    successor: str | None = None


class Seconds(NamedTuple):
    """A duration."""

    form: str
    """`plain` ("5"), `suffixed` ("5s") or `number` (5)."""


class Media(NamedTuple):
    """A picture, a sound or a film."""

    of: str
    """`image`, `audio` or `video`."""
    forms: tuple[str, ...]
    """Of `url` (https), `data` (base64 data URL) and `library` (an id)."""
    max_bytes: int | None = None
    """What a data URL may hold, decoded."""


class Items(NamedTuple):
    """A list."""

    item: Form


class Options(NamedTuple):
    """One of several, of different JSON types, so that each leaves the values of the others as they are."""

    forms: tuple[Form, ...]


class Shape(NamedTuple):
    """An object: a request, or one that it holds."""

    spellings: Mapping[str, str]
    """Every wire name that is taken, aliases included, and the field it is a spelling of."""
    forms: Mapping[str, Form]
    """Fields whose values can be written in more than one way."""


Form: TypeAlias = Seconds | Media | Items | Options | Shape


class Row(NamedTuple):
    """One row of prices and its conditions, which must all hold."""

    equal: Mapping[str, tuple[Scalar, ...]] = {}
    """Field → its right values in every wire spelling; a default counts where the field is absent."""
    given: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    amount: str | None = "0"
    """None: nobody knows."""
    per_second: str = "0"
    included: int = 0
    """Seconds that `amount` pays for."""


class Pricing(NamedTuple):
    """What a model costs; the last row has no conditions."""

    currency: str
    spellings: Mapping[str, tuple[str, ...]]
    """Field that a price depends on → its wire names, the one that counts first."""
    defaults: Mapping[str, tuple[Scalar, ...]]
    """What a field that a price depends on may be when absent; several values where sources disagree."""
    seconds: str | None
    """The field that holds the seconds to pay for."""
    rows: tuple[Row, ...]
    source: str | None = None
    date: str | None = None


class Kit(NamedTuple):
    """A generated package as the runtime sees it."""

    service: Service
    models: Mapping[str, ModelInfo]
    """By model id; removed models are in it."""
    terms: Mapping[str, tuple[bool, tuple[str, ...]]]
    """Every wire name of the service, aliases included → (is it media, fields of the same meaning)."""
    checker: Callable[[str], Callable[[dict[str, Any], Findings], None]]
    """Model id → its generated validator (imports the module on first use)."""
    request_type: Callable[[str], type[Any]]
    """Model id → its request class (imports pydantic on first use)."""
    resource: Callable[[str], bytes]
    """Name of a data file of the package (`catalog.json`, `schema.json`) → its bytes."""
    shape: Callable[[str], Shape]
    """Model id → how its fields are written (imports the validator's module on first use)."""
    pricing: Callable[[str], Pricing | None]
    """Model id → what it costs, where that is known (imports the validator's module on first use)."""
