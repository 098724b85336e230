"""What the runtime needs to know of a service and its models; the generated package fills it in.

Named tuples, as they take a fraction of the time of data classes to be made when the package is imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from .price import Pricing
    from .shape import Shape
    from .verdict import Findings

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
