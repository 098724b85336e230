"""Faults as data: what can go wrong, which requests a fault strikes, and how a file or a header requests it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ...service import ErrorRow, Service

if TYPE_CHECKING:
    import yaml

Place: TypeAlias = Literal["any", "submit", "status", "recover", "file"]
HEADER = "x-simulate"
FAULTS = "simulator.faults"
"""Key of the scope of a request under which the faults are that strike it, by name."""
FILE = "file"
"""The name of the operation that downloads a file by its link."""
_PAID = "the request is processed, and charged; "

NAMES: Mapping[str, tuple[Place, str]] = {
    # Faults that stop a request, or answer it before it is processed.
    "latency": ("any", "the request is processed `seconds` (2) late, even if the caller has disconnected by then"),
    "refused": ("any", "no connection is accepted for `seconds` (1)"),
    "reset-before": ("any", "the connection is reset before the request is read"),
    "request-timeout": ("any", "408"),
    "conflict": ("any", "409"),
    "throttled": ("any", "429, `Retry-After` of `seconds` (2)"),
    "throttled-silent": ("any", "429 without `Retry-After`"),
    "throttled-zero": ("any", "429, `Retry-After` of 0"),
    "throttled-negative": ("any", "429, `Retry-After` of minus `seconds` (5)"),
    "throttled-date": ("any", "429, `Retry-After` is a date, `seconds` (2) in the future"),
    "throttled-past": ("any", "429, `Retry-After` is a date, `seconds` (3600) in the past"),
    "daily-cap": ("any", "429, `Retry-After` until midnight UTC"),
    "error-json": ("any", "`status` (500) with an error in JSON"),
    "error-typed": ("any", "`status` (500) with an error in JSON of `type` (the first in the matrix)"),
    "error-html": ("any", "`status` (500) with an HTML page"),
    "error-empty": ("any", "`status` (500) without a body"),
    "echo-headers": ("any", "`status` (400) with an error in JSON that repeats the caller's headers with the key"),
    "redirect": ("any", "`status` (302) to a login page at another origin"),
    "refusal": (
        "submit",
        "an error of `kind` (content_policy) or `type` as the matrix documents it; `status` and `refund` can be added",
    ),
    "unavailable": ("submit", "`status` (503) with the error in JSON that the matrix documents for it"),
    "success-false": ("submit", "`status` (200) and `success: false`, without a run id"),
    "success-false-id": ("submit", "`status` (200) and `success: false`, with an id of no run"),
    # Faults of the answer to a request that was processed.
    "reset-after": ("any", f"{_PAID}the connection is reset without an answer"),
    "timeout": ("any", f"{_PAID}no answer comes for `seconds` (3600), then the connection is reset"),
    "error-after": ("any", f"{_PAID}the answer is `status` (500) with an HTML page"),
    "error-typed-after": ("any", f"{_PAID}the answer is that of `error-typed`: `status` (500) and `type`"),
    "refusal-after": ("any", f"{_PAID}the answer is `status` (409) with an error in JSON"),
    "redirect-after": ("any", f"{_PAID}the answer is `status` (307) to the same address"),
    "echo-after": ("any", f"{_PAID}the answer is an HTML page that repeats the caller's headers, with success status"),
    "success-false-after": ("submit", f"{_PAID}the answer is that of `success-false`: `status` (200), no run"),
    "success-false-after-id": ("submit", f"{_PAID}the answer is `status` (200), `success: false` and the run's id"),
    "no-run-id": ("submit", f"{_PAID}the answer has no run id"),
    "other-model": ("submit", f"{_PAID}the answer names another model"),
    # Faults of the form of any answer, including errors, redirects and files.
    "malformed-json": ("any", "the answer is not valid JSON"),
    "truncated-json": ("any", "the answer ends in the middle"),
    "empty-answer": ("any", "the answer has its status and no body"),
    "page-answer": ("any", "the answer has its status and is a login page"),
    "wrong-type": ("any", "the content type of the answer is HTML"),
    "hang": ("any", "no byte of the answer comes for `seconds` (3600), then all of it"),
    "hang-body": ("any", "the answer stops in the middle of its body for `seconds` (3600)"),
    "slow-drip": ("any", "the body comes in pieces, at least one a second, for `seconds` (5)"),
    "slow-head": ("any", "status and headers come in pieces, at least one a second, for `seconds` (5)"),
    "huge": ("any", "the answer is `mib` (64) MiB longer"),
    "gzip-bomb": ("any", "the answer is `mib` (256) MiB longer, compressed to a thousandth"),
    # Faults of a status.
    "early-404": ("status", "the job is not known yet"),
    "mid-404": ("status", "the job is not known any more, from the second status request on"),
    "gateway-page": ("status", "`status` (502) with an HTML page of a gateway"),
    "other-run": ("status", "the answer is that of another run, which is completed; at `submit` it names that run"),
    "backwards": ("status", "the job is queued again"),
    "unknown-word": ("status", "the status is an undocumented word"),
    "stuck": ("status", "the job never stops running"),
    "terminal": ("status", "an undocumented status word with `terminal: true`"),
    "no-url": ("status", "the job is completed and names no file"),
    "no-cost": ("status", "the job is completed and names no cost"),
    "data-url": ("status", "the job is completed and its file is in the answer, as a `data:` URL"),
    "http-url": ("status", "the job is completed and its link begins with `http:`"),
    # Faults of the list of runs.
    "recover-all": ("recover", "runs that are not completed are listed too"),
    "recover-lag": ("recover", "a run is listed `seconds` (30) late"),
    "recover-unfiltered": ("recover", "filters are ignored, except for the length of the list"),
    "recover-others": ("recover", "a dozen newer runs of others come first"),
    "recover-fails": ("recover", "`status` (503) with an error in JSON"),
    # Faults of files.
    "truncated-download": ("file", "the connection breaks in the middle of the file"),
    "wrong-length": ("file", "the declared length is larger than the file"),
    "cut-without-length": ("file", "no length is declared, and the file ends in the middle"),
    "foreign-redirect": ("file", "the file is at another origin"),
    "expired-url": ("file", "the link has expired"),
    "film-ts": ("file", "the file is an MPEG transport stream"),
    "film-flv": ("file", "the file is a Flash video"),
    "film-mp3": ("file", "the file is audio: MP3 without an ID3 tag"),
    # Faults of a job, and of the way it is accepted.
    "job-failed": ("submit", "the job fails and is refunded"),
    "job-cancelled": ("submit", "the job is cancelled and refunded"),
    "job-blocked": ("submit", "the job fails because of its content and is refunded"),
    "job-echo": ("submit", "the job fails, is refunded, and its error repeats the caller's headers with the key"),
    "quote-charged": ("submit", "a request for the price only is taken for an order: it runs, the first key pays"),
}
"""Every fault: the requests that it strikes by default, and what happens.

A setting of a fault stands in its text with its default: `seconds` (2).
"""
SETTING = re.compile(r"`(seconds|status|mib|type|kind)` \(([^)]+)\)")
DEFAULTS: Mapping[str, Mapping[str, str]] = {name: dict(SETTING.findall(about)) for name, (_, about) in NAMES.items()}
"""Fault → setting → its default."""
DEEPEST = 3
"""A file of faults is a mapping to a list of mappings."""
PERMANENT = frozenset({"stuck"})
OF_COMPLETED_JOBS = frozenset({
    "no-url", "no-cost", "data-url", "http-url", "truncated-download", "wrong-length", "cut-without-length",
    "foreign-redirect", "expired-url", "film-ts", "film-flv", "film-mp3",
})  # fmt: skip
"""Faults for which requests about a job count only once it is completed."""
AFTER_FIRST_LOOK = frozenset({"mid-404"})
"""Faults that never strike the first request about a job."""
OF_QUOTES = frozenset({"quote-charged"})
"""Faults for which only requests for a price count."""
_OPERATIONS: Mapping[Place, tuple[str, ...]] = {
    "any": (),
    "submit": ("submit", "extend"),
    "status": ("status",),
    "recover": ("recover",),
    "file": ("content", FILE),
}
MIB = 2**20
_NUMBERS: Mapping[str, tuple[re.Pattern[str], Callable[[str], float], str]] = {
    "int": (re.compile(r"-?(0|[1-9][0-9]{0,8})"), int, "a whole number in plain digits"),
    "float": (re.compile(r"-?[0-9]{1,9}(\.[0-9]{1,9})?"), float, "a number in plain digits"),
}


class FaultError(ValueError):
    """A list of faults is invalid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault and the requests that it strikes."""

    name: str
    operation: str | None = None
    """An operation of the service, or `file`; None: the default operations of the fault."""
    after: int = 0
    """Number of requests that pass first; counted per run if a request names one."""
    times: int = 1
    """How often it strikes, counted likewise; 0: always."""
    chance: float = 1.0
    """The probability that it strikes a request, by random numbers of the seed."""
    seconds: float | None = None
    status: int | None = None
    mib: float | None = None
    type: str | None = None
    kind: str | None = None
    refund: str | None = None

    def __post_init__(self) -> None:
        """Raise `FaultError` if a value is invalid."""
        if self.name not in NAMES:
            raise FaultError(f"fault {self.name!r} is not known; there are {', '.join(NAMES)}")
        if min(self.after, self.times, self.seconds or 0, self.mib or 0) < 0 or not 0 <= self.chance <= 1:
            raise FaultError(
                f"fault {self.name!r}: after, times, seconds, mib must not be negative, chance is from 0 to 1"
            )
        least, most = (200, 299) if DEFAULTS[self.name].get("status", "").startswith("2") else (300, 599)
        if self.status is not None and not least <= self.status <= most:
            raise FaultError(f"fault {self.name!r}: status is {self.status}; give one from {least} to {most}")

    @property
    def duration(self) -> float:
        """Seconds that it lasts."""
        return float(DEFAULTS[self.name].get("seconds", 0)) if self.seconds is None else self.seconds

    @property
    def answer_status(self) -> int:
        """The status of its answer."""
        return int(DEFAULTS[self.name].get("status", 500)) if self.status is None else self.status

    @property
    def added_bytes(self) -> int:
        """Bytes that it adds to an answer."""
        return round(MIB * (float(DEFAULTS[self.name].get("mib", 0)) if self.mib is None else self.mib))

    def concerns(self, operation: str) -> bool:
        """Return whether it can strike requests of an operation."""
        if self.operation is not None:
            return operation == self.operation
        operations = _OPERATIONS[NAMES[self.name][0]]
        return not operations or operation.partition("-")[0] in operations


class FaultPlan:
    """The faults of one simulator, and how often each has struck."""

    def __init__(self, faults: tuple[Fault, ...], service: Service, seed: int | None = None) -> None:
        """Start without strikes; raise `FaultError` for a fault of an unknown operation, or of an unknown error."""
        self._operations = (*service.operations, FILE)
        self._errors = service.errors
        self.faults = self._checked(faults)
        self.struck: Counter[str] = Counter()
        """Strikes by name, including faults that a header asked for."""
        self._requests: Counter[tuple[int, str]] = Counter()
        self._random = Random(seed or 0)  # noqa: S311

    # Budget: what a request is, and what it says.
    def strike(
        self, operation: str, run_id: str, header: str | None, *, completed: bool, quote: bool = False
    ) -> dict[str, Fault]:
        """Return the faults that strike this request, by name.

        `completed`: it is about a completed job; `quote`: it asks for a price only.
        """
        found = {fault.name: fault for fault in self._checked(read_header(header, self._errors))} if header else {}
        for number, fault in enumerate(self.faults):
            if not fault.concerns(operation):
                continue
            if (fault.name in OF_COMPLETED_JOBS and not completed) or (fault.name in OF_QUOTES and not quote):
                continue
            if fault.chance < 1 and self._random.random() >= fault.chance:
                continue
            self._requests[number, run_id] += 1
            count = self._requests[number, run_id] - max(fault.after, fault.name in AFTER_FIRST_LOOK)
            if count > 0 and (fault.times == 0 or count <= fault.times or fault.name in PERMANENT):
                found.setdefault(fault.name, fault)
        self.struck.update(found.keys())
        return found

    def _checked(self, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
        for fault in faults:
            if fault.operation not in (None, *self._operations):
                # It would never strike, and a test would succeed for the wrong reason.
                raise FaultError(
                    f"fault {fault.name!r}: operation {fault.operation!r} is not known; "
                    f"there are {', '.join(self._operations)}"
                )
            if fault.name == "refusal" and documented(self._errors, fault.kind, fault.type) is None:
                known = ", ".join(dict.fromkeys(word for row in self._errors for word in (row.kind, *row.types)))
                raise FaultError(f"fault 'refusal': the matrix has no error of this kind and type; there are {known}")
        return faults


def documented(errors: Sequence[ErrorRow], kind: str | None, type_: str | None) -> ErrorRow | None:
    """Return the first documented error of a kind and a type, None standing for any.

    Without both it is that of the default kind, if the service has it, else the first of all.
    """
    if kind is None and type_ is None:
        usual = DEFAULTS["refusal"]["kind"]
        return next((row for row in errors if row.kind == usual), next(iter(errors), None))
    return next((row for row in errors if kind in (None, row.kind) and (type_ is None or type_ in row.types)), None)


def short_names(errors: Iterable[ErrorRow]) -> Mapping[str, Mapping[str, str]]:
    """Return the short names of refusals with what they stand for: each documented kind and type of error."""
    words = [("kind", row.kind) for row in errors] + [("type", type_) for row in errors for type_ in row.types]
    return {re.sub(r"[^a-z0-9]+", "-", word.lower()): {key: word} for key, word in reversed(words)}


def read_file(path: Path, errors: Iterable[ErrorRow] = ()) -> tuple[Fault, ...]:
    """Return the faults of a YAML file: a list, alone or under `faults`. `FaultError` names the line of a mistake.

    The documented `errors` of a service have short names there: see `short_names`.
    """
    import yaml

    try:
        text = path.read_text(encoding="utf-8")
        depth = 0
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
                raise FaultError("aliases (*name) and deeper nesting are not supported")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError) as error:
        raise FaultError(f"{path}: {error}") from None
    if isinstance(root, yaml.MappingNode) and [key.value for key, _ in root.value] == ["faults"]:
        root = root.value[0][1]
    if not isinstance(root, yaml.SequenceNode):
        raise FaultError(f"{path}: expected a list `faults` and nothing else")
    short = short_names(errors)
    return tuple(_from_node(path, node, short) for node in root.value)


def _from_node(path: Path, node: yaml.Node, short: Mapping[str, Mapping[str, str]]) -> Fault:
    """Return the fault of a node. Values are read as text, whatever YAML makes of them."""
    from yaml import MappingNode, ScalarNode

    place = f"{path}:{node.start_mark.line + 1 if node.start_mark else 1}"
    rows: list[tuple[yaml.Node, yaml.Node]] = node.value if isinstance(node, MappingNode) else []
    if not rows or not all(isinstance(part, ScalarNode) for row in rows for part in row):
        raise FaultError(f"{place}: a fault is an object with a name and simple values")
    try:
        return _fault([(str(key.value), str(value.value)) for key, value in rows], short)
    except FaultError as error:
        raise FaultError(f"{place}: {error}") from None


def read_header(text: str, errors: Iterable[ErrorRow] = ()) -> tuple[Fault, ...]:
    """Return the faults of a header: `reset-after`, or `latency; seconds=0.5, no-cost`; `errors` as in `read_file`."""
    found: list[Fault] = []
    short = short_names(errors)
    for part in text.split(","):
        name, *settings = (piece.strip() for piece in part.split(";"))
        pairs = [[piece.strip() for piece in setting.partition("=")[::2]] for setting in settings]
        found.append(_fault([("name", name), *((key, value) for key, value in pairs)], short))
    return tuple(found)


def _fault(pairs: list[tuple[str, str]], short: Mapping[str, Mapping[str, str]]) -> Fault:
    """Return the fault with these keys and texts; `short` has names that stand for a refusal."""
    given = dict(pairs)
    if len(given) == len(pairs) and given.get("name") not in NAMES:
        refusal = short.get(given.get("name", ""))
        given = {**refusal, **given, "name": "refusal"} if refusal is not None else given
    if "name" not in given:
        raise FaultError("a fault has no name")
    which = f"fault {given['name']!r}"
    known = {field.name: str(field.type) for field in fields(Fault)}
    if len(given) < len(pairs):
        raise FaultError(f"{which} has a key twice")
    row: dict[str, Any] = {}
    for key, value in given.items():
        if key not in known:
            raise FaultError(f"{which} has no key {key!r}; there are {', '.join(known)}")
        row[key] = value
        if "str" not in known[key]:
            pattern, read, name = _NUMBERS["float" if "float" in known[key] else "int"]
            if not pattern.fullmatch(value):
                raise FaultError(f"{which}: {key} must not be {value!r}; write {name}")
            row[key] = read(value)
    return Fault(**row)
