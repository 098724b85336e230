"""The catalog: the complete matrix, frozen, sorted and self-contained. It is all that targets see.

Approvals are here too, though they are no part of the matrix: they approve breaking changes of it.
"""

# Budget: one list of everything that a spec can contain, read from top to bottom.
from __future__ import annotations

import re
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from capmatrix.frozen import dataclass
from capmatrix.ir.json_values import is_day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.ir.json_values import Json
    from capmatrix.ir.kinds import Field, Kind, KindName
    from capmatrix.ir.prices import Pricing
    from capmatrix.ir.rules import Rule

Stage: TypeAlias = Literal["active", "deprecated", "removed"]
State: TypeAlias = Literal["queued", "running", "completed", "failed", "cancelled"]
Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
METHODS: tuple[Method, ...] = get_args(Method)
Task: TypeAlias = Literal[
    "submit", "status", "result", "cancel", "delete", "recover", "extend", "content", "balance", "catalogue"
]
TASKS: tuple[Task, ...] = get_args(Task)
"""What clients use an operation for."""
Role: TypeAlias = Literal["run_id", "model", "variant", "index", "limit", "page", "offset", "found_by"]
ROLES: tuple[Role, ...] = get_args(Role)
"""What a client gives in a parameter of a call."""
Encoding: TypeAlias = Literal["json", "form", "multipart"]
UnknownFields: TypeAlias = Literal["ignored", "refused"]
AuthForm: TypeAlias = Literal["key", "basic", "jwt"]
Scheme: TypeAlias = Literal["standard", "hmac", "ed25519"]
SignatureEncoding: TypeAlias = Literal["hex", "base64"]
KeyForm: TypeAlias = Literal["uuid", "free"]
SIGNED_PARTS = frozenset({"body", "sha256", "timestamp"})
"""What may be signed of a webhook besides its headers."""
_HOLE = re.compile(r"\{([^{}]*)\}")
MISMATCH = 422
"""The usual HTTP status for another request with an idempotency key that is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One entry of the vocabulary: a wire name of the service, in any model."""

    name: str
    aliases: tuple[str, ...] = ()
    media: bool = False
    """An unlisted media field is the error `unsupported_media`; any other the warning `unsupported_field`."""
    instead: tuple[str, ...] = ()
    """Fields of the same meaning; the first that a model has is the hint where it does not list this name."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Names derived from a model's id, unique in the catalog."""

    module: str
    """Python module and, with the extension of the target, file name."""
    type: str
    """Class name and schema definition name."""
    anchor: str
    """Fragment of a documentation link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifecycle:
    """Whether a model may still be called, and what to call instead."""

    stage: Stage = "active"
    successor: str | None = None
    deprecated: str = ""
    """The day since when it is deprecated, as `2026-01-31`; empty: not known, or not deprecated."""
    sunset: str = ""
    """The day from which it may be gone (RFC 8594); empty: not known."""
    note: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model: the row of the matrix, families merged in."""

    id: str
    names: Names
    title: str
    provider: str
    doc: str = ""
    families: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    """Its inputs, in the order `text`, `image`, `audio`, `video`; derived from its fields."""
    makes: tuple[str, ...] = ()
    """Media types of what it makes, the usual one first, where that is not what its submission makes."""
    fields: tuple[Field, ...]
    """Service-wide fields come last. The discriminator (`model`) is not among them."""
    rules: tuple[Rule, ...] = ()
    pricing: Pricing | None = None
    """None: the price is unknown."""
    lifecycle: Lifecycle = Lifecycle()
    examples: tuple[dict[str, Json], ...] = ()
    """Payloads without the discriminator; the first one is shown in the documentation."""
    formerly: tuple[str, ...] = ()
    """Ids that it had before: accepted with the warning `deprecated_model`."""
    source: str = ""
    """The source with the newest date that its evidence names; empty where it names none."""
    as_of: str = ""
    """The day of what is known of it; empty: not known."""
    partial: bool = False
    """Whether it may take fields that no source names; then a key that it does not list has no finding."""
    notes: tuple[str, ...] = ()
    unlisted: bool = False
    """Whether the source of the edition does not know the id."""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One reading of the matrix: the models as one of the sources has them.

    A service that publishes documents and a list of its models has two: what is right by the documents, and what the
    list knows at its date. Every payload has a verdict in each.
    """

    id: str
    doc: str = ""
    source: str | None = None
    """The source whose word counts; None for the first edition, which rests on all of them in their order."""
    models: tuple[Model, ...] = ()
    """The models that differ from those of the first edition, whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A named object: a group that requests or answers refer to."""

    kind: Kind
    """Always a `Group` whose name is the record's."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """How the generated client is called."""

    distribution: str
    module: str
    client: str
    """Class name of the sync client; the async one is called `Async` + it."""
    environment: str
    """Prefix of the environment variables: `<prefix>_API_KEY`, `<prefix>_BASE_URL`."""
    version: str
    repository: str = ""
    """Address of the source code, empty where it is not public."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL of the service."""

    url: str
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth:
    """One way to authenticate: `prefix` + key in a header, the key in the query, or what is made from two keys."""

    id: str
    header: str = ""
    """Empty: the query carries it."""
    prefix: str = ""
    query: str = ""
    """The query parameter that carries it; empty: the header does."""
    form: AuthForm = "key"
    """The key as it is; `basic`: a user name and a password; `jwt`: a token (HS256) signed with a secret key."""
    lifetime: int = 0
    """Seconds for which a token is good."""
    leeway: int = 0
    """Seconds before it is made from which it is good; 0: it does not say from when it is."""
    expired: tuple[str, ...] = ()
    """Types or codes by which an answer 401 says that a token is too old, or not good yet."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()

    @property
    def pair(self) -> bool:
        """Whether it needs two keys: one that names the account, and a secret one."""
        return self.form != "key"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One documented answer of an operation."""

    status: int
    doc: str
    record: str | None = None
    """Name of a record; None where the body is empty or not JSON."""
    media_type: str = "application/json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """How to ask what a call costs, without a key and without a charge."""

    header: str
    value: str
    status: int
    """The status of the answer; one of the operation's answers describes it."""
    dialect: str
    type: str = ""
    """The type of error that the answer calls itself."""
    sample: tuple[tuple[str, Json], ...] = ()
    """What else the answer holds, as the simulator writes it."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Idempotency:
    """How a charged call is sent again without a second charge: with the key that it was sent with first."""

    header: str = ""
    """The header that carries the key; empty: a field does."""
    field: str = ""
    """The field of every request that carries the key; empty: a header does."""
    lifetime: int
    """Seconds for which the service knows a key."""
    form: KeyForm = "free"
    running: tuple[int, ...] = ()
    """HTTP statuses that say to a repetition that the first request is still under way."""
    mismatch: int = MISMATCH
    """The HTTP status for another request with the same key."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """What a client gives in a parameter of a call: in its path, its query, or its body."""

    name: str
    role: Role
    raw: bool = False
    """Whether its slashes separate steps of the path."""
    segments: int = 0
    """How many steps of the value are given, from its start; 0: all of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One call of the service."""

    id: str
    does: Task | None = None
    """What clients use it for; None: it is documented, and no client calls it."""
    method: Method
    path: str
    """Below the base URL; `{name}` stands for a parameter."""
    summary: str
    doc: str = ""
    auth: bool = True
    deprecated: bool = False
    deprecated_since: str = ""
    """The day since when it is deprecated; empty: not known, or not deprecated."""
    sunset: str = ""
    """The day from which it may be gone; empty: not known."""
    body: str | None = None
    """`models` for the union of all models, the name of a record, or None."""
    encoding: Encoding = "json"
    """How the body is sent."""
    path_fields: tuple[Field, ...] = ()
    """The parameters in the path. Of a submission, those without a role are fields of its models."""
    query: tuple[Field, ...] = ()
    """The parameters of the query. Of a submission, those without a role are fields of its models."""
    parameters: tuple[Parameter, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    """Constant headers, besides those of the service."""
    answers: tuple[Answer, ...] = ()
    dialect: str | None = None
    gives: Literal["run", "result"] = "run"
    """What the answer of a submission holds: a run to ask for, or what was made."""
    makes: tuple[str, ...] = ()
    """Media types of what a submission makes, the usual one first; none: a film, or what its answers say."""
    models: tuple[str, ...] = ()
    """The models whose runs it takes, or of a submission, that it starts; none: every model."""
    when_given: tuple[str, ...] = ()
    """Fields that a request must have for this submission; of several, the first that fits is made."""
    when_any: tuple[str, ...] = ()
    """Fields of which a request must have at least one for this submission; none: whatever it has."""
    when_absent: tuple[str, ...] = ()
    """Fields that a request must not have for this submission."""
    quote: Asking | None = None
    found_by: str | None = None
    """A field of every model for a fresh UUID; the operation `recover` finds the run by it if no answer came."""
    idempotency: Idempotency | None = None
    """How the call is sent again without a second charge; None: it is not known to be safe."""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """How a webhook is signed."""

    scheme: Scheme
    """`standard`: Standard Webhooks (HMAC-SHA256); `hmac`: HMAC-SHA256; `ed25519`: with a public key."""
    header: str
    encoding: SignatureEncoding = "hex"
    mark: str = ""
    """What stands before each signature of the header."""
    timestamp: str = ""
    """The header of the time, or its mark where it ends with `=`; empty: the time is not signed."""
    signed: str = "{body}"
    tolerance: int = 300
    keys: str = ""
    """The address of the public keys."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()

    @property
    def holes(self) -> tuple[str, ...]:
        """What is filled into `signed`: of `SIGNED_PARTS`, and names of headers."""
        return tuple(_HOLE.findall(self.signed))


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """What the service sends when a run is over."""

    record: str
    dialect: str
    field: str = ""
    """The field of a request that names the address; empty: it is set for the account."""
    header: str = ""
    """The header of a submission in which that field travels; empty: where fields do."""
    event: tuple[str, ...] = ()
    """Paths of the name of what happened."""
    events: tuple[tuple[str, State], ...] = ()
    signature: Signature | None = None
    """None: it is not signed."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """Where an answer keeps what every client needs.

    Its facts:

    - `run_id`: the id to ask for the run by
    - `status`: the status word of the run
    - `done`: whether the run is over, as a flag that may be missing until then
    - `url`: the address of what was made
    - `inline`: what was made, in base64
    - `error`: why it failed, as a text or an object
    - `error_type`: the type of error
    - `error_code`: the code of the error
    - `request_id`: the id of the call, for the support of the service
    - `user_error`: why it failed, in words for the end user
    - `progress`: the share that is done, in percent, or from 0 to 1 where its field ends at 1
    - `cost`: what was charged
    - `model`: the model that runs
    - `currency`: the currency of cost and balance
    - `balance`: what the account holds after the charge
    - `required_balance`: what the account would have to hold
    - `refund`: what was given back
    - `flagged`: whether the content was refused
    - `terminal`: whether asking again is of no use
    - `notice`: a sentence on what happens
    - `remaining`: the seconds that it may still take
    - `created`: when the run was submitted
    - `found_by`: the UUID that the request carried, to find the run by
    - `accepted`: whether the call was taken
    - `balance_other`: what the account holds in its second currency
    - `deposit`: where to pay in
    - `price`: what the call would cost
    - `offer`: the id of an offer to pay for this call alone
    - `expires`: until when the offer is good
    - `next`: the mark of the next page of a list
    """

    id: str
    doc: str = ""
    paths: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(fact, paths); paths are tried in order."""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


_STEP = re.compile(r"([^.\[\]]+)|\[([0-9]+)\]")


def terms_by_name(vocabulary: Iterable[Term]) -> dict[str, Term]:
    """Return each name of the vocabulary → what it names: its own entry, else the first that has it as an alias."""
    known = tuple(vocabulary)
    spelled = {alias: term for term in reversed(known) for alias in term.aliases}
    return spelled | {term.name: term for term in known}


def path_steps(path: str) -> tuple[str | int, ...]:
    """Return the keys and indexes of a path into an answer: `data.videos[0].url`."""
    return tuple(int(index) if index else key for key, index in _STEP.findall(path))


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWord:
    """A status word of the wire and the state it means."""

    word: str
    state: State
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorRow:
    """One row of the error table, tried in order: all that is given must match."""

    kind: str
    """The error class of the client this answer becomes (see runtime/client/errors.py)."""
    statuses: tuple[int, ...] = ()
    types: tuple[str, ...] = ()
    """Values of `error.type` or `error.code`."""
    words: tuple[str, ...] = ()
    """Parts of the reason, of which it holds at least one in any case of letters."""
    outcome: Literal["refused", "unknown"] | None = None
    """The outcome of a submission for its statuses, if it is more cautious than the base table (see `policy`)."""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """At most `requests` per `seconds` for the operation (`*` for all together), counted per `per`."""

    operation: str
    requests: int
    seconds: int
    per: Literal["address", "key"]
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """A number of the service or of its client, named, with its unit."""

    name: str
    value: float
    unit: str
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceUnit:
    """What prices are in besides money, such as credits."""

    id: str
    amount: Decimal | None = None
    """What one costs; None where the service does not say it."""
    currency: str = ""
    doc: str = ""
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """Everything about the service that depends on no model."""

    title: str
    doc: str
    version: str
    license: str
    package: Package
    servers: tuple[Server, ...]
    """The first one is used."""
    headers: tuple[tuple[str, str], ...] = ()
    """Constant headers of every call."""
    request_id: str = ""
    """The header of answers with the id that the service gives a call; empty: `x-request-id`."""
    discriminator: str
    """The field of a request that names its model."""
    auth: tuple[Auth, ...]
    operations: tuple[Operation, ...]
    dialects: tuple[Dialect, ...]
    statuses: tuple[StatusWord, ...]
    errors: tuple[ErrorRow, ...]
    limits: tuple[RateLimit, ...]
    timings: tuple[Timing, ...]
    providers: tuple[tuple[str, str], ...] = ()
    """Provider as models name it → its name for readers; one without a name is shown as it is."""
    units: tuple[PriceUnit, ...] = ()
    """What prices are in besides money."""
    default_model: str | None = None
    """The model that a request asks for where it names none; None: such a request is refused."""
    webhook: Webhook | None = None
    """What it sends when a run is over; None: nothing."""
    unknown_fields: UnknownFields = "ignored"
    """What it does with keys that it does not know, or that a model does not list."""
    notes: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()

    def doing(self, task: Task) -> tuple[Operation, ...]:
        """Return the operations that clients use for a task; the first one is used, but for a submission."""
        return tuple(operation for operation in self.operations if operation.does == task)

    def provider_name(self, provider: str) -> str:
        """Return the name of a provider for readers."""
        return dict(self.providers).get(provider, provider)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The statement of one source on a question."""

    source: str
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A disagreement or a silence of the sources, and how the matrix settles it."""

    id: str
    about: str
    statements: tuple[Statement, ...]
    chosen: str
    because: str
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part of a document: the rows it lists, each with the fields it names."""

    name: str
    of: Literal["models", "fields", "facts"]
    rows: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """For models: (model id, fields named in its row). For fields and facts: (name, ())."""
    reasons: tuple[tuple[str, str], ...] = ()
    """(fact, reason): facts that are recorded and deliberately not modelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document the matrix was taken from."""

    id: str
    title: str
    version: str
    date: str
    sha256: str
    rank: int
    """Precedence: 1 is the highest."""
    sections: tuple[Section, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedInputs:
    """What every model takes whose record names these inputs."""

    given: tuple[tuple[str, ...], ...]
    """The combinations of inputs, each sorted; `unknown` alone: a record that names none."""
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedException:
    """What holds for one id of the list alone."""

    id: str
    ignored: tuple[str, ...] = ()
    """Parameters that are left out."""
    taken: ListedInputs | None = None
    """What it takes, whichever inputs its record names; None: what these say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """How a client reads the service's own list: where the facts of a record stand, and what they mean here."""

    source: str
    """The source that the list is."""
    least: int
    """Per cent of the known ids that a list must have to be believed."""
    records: str
    """Path of the records in the answer."""
    record: tuple[tuple[str, str], ...]
    """Fact of a record → its path."""
    parameter: tuple[tuple[str, str], ...]
    """Fact of a parameter → its path."""
    types: tuple[tuple[str, tuple[KindName, ...]], ...]
    """Word for the type of a parameter → the kinds that it may stand for; the first is the usual one."""
    fields: tuple[Field, ...]
    """Every field that a parameter may be, with its kind where a record does not say more."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Parameter → its field, where that has another name; empty for a parameter that is left out."""
    inputs: tuple[ListedInputs, ...] = ()
    unlisted: tuple[str, ...] = ()
    """Models that may be called, but that the list does not have."""
    exceptions: tuple[ListedException, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """Everything, in a fixed order: models by id, the rest as the spec lists it."""

    service: Service
    vocabulary: tuple[Term, ...]
    records: tuple[Record, ...]
    models: tuple[Model, ...]
    decisions: tuple[Decision, ...]
    sources: tuple[Source, ...]
    providers: tuple[str, ...] = field(default=())
    editions: tuple[Edition, ...] = ()
    """The first one is `models` as they stand; none where the spec knows only one reading."""
    listing: Listing | None = None
    """How a client reads the service's own list of models; None where the spec does not say it."""

    @property
    def reads_list(self) -> bool:
        """Whether a client can ask the service's own list for models that its package does not have."""
        return self.listing is not None and bool(self.service.doing("catalogue"))

    @property
    def as_of(self) -> str:
        """The newest day of a source or of what is known of a model; empty where none has a day."""
        days = (*(source.date for source in self.sources), *(model.as_of for model in self.models))
        return max(filter(is_day, days), default="")


LANGUAGE = 2
"""Version of the spec language, and of the catalog as it is stored."""

Cause: TypeAlias = Literal["vendor-changed", "correction", "clarification", "refactor"]
CAUSES: tuple[Cause, ...] = get_args(Cause)
"""The service changed; the matrix was wrong; it was unclear; it is arranged otherwise."""

LENGTH = 16
"""Hexadecimal digits of a fingerprint."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One change that may break callers, or several that are alike, and why."""

    fingerprint: str
    """Of the change, independent of wording: see `semantics.diff.fingerprint`."""
    cause: Cause
    reason: str
    about: str = ""
    """The change in words, for readers of the file; nothing depends on it."""
    also: tuple[str, ...] = ()
    """Fingerprints of changes that are alike; a danger is approved by an entry of its own alone."""

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """All that it approves."""
        return (self.fingerprint, *self.also)
