"""Faults as data: what can go wrong, when it strikes, and how a file or a header asks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    import yaml

Place: TypeAlias = Literal["any", "submit", "status", "recover", "file"]
HEADER = "x-simulate"
FAULTS = "simulator.faults"
"""Where the scope of a request holds the faults that strike it, by name."""
FILE = "file"
"""What stands for an operation where a file is fetched by its link."""
_PAID = "the request is processed, and charged; "

NAMES: Mapping[str, tuple[Place, str]] = {
    # What stops a request, or answers it before it is processed.
    "latency": ("any", "the request is processed `seconds` (2) late, even if the caller has gone by then"),
    "refused": ("any", "no connection is accepted for `seconds` (1)"),
    "reset-before": ("any", "the connection is reset before the request is read"),
    "request-timeout": ("any", "408"),
    "conflict": ("any", "409"),
    "throttled": ("any", "429, `Retry-After` of `seconds` (2)"),
    "throttled-silent": ("any", "429 without `Retry-After`"),
    "throttled-zero": ("any", "429, `Retry-After` of 0"),
    "throttled-negative": ("any", "429, `Retry-After` of `seconds` (5) below 0"),
    "throttled-date": ("any", "429, `Retry-After` is a date, `seconds` (2) ahead"),
    "throttled-past": ("any", "429, `Retry-After` is a date, `seconds` (3600) ago"),
    "daily-cap": ("any", "429, `Retry-After` until midnight UTC"),
    "error-json": ("any", "`status` (500) with an error in JSON"),
    "error-typed": ("any", "`status` (500) with an error in JSON of `type` (the first in the matrix)"),
    "error-html": ("any", "`status` (500) with a page"),
    "error-empty": ("any", "`status` (500) with nothing"),
    "echo-headers": ("any", "`status` (400) with an error in JSON that repeats the caller's headers, key and all"),
    "redirect": ("any", "`status` (302) to a page for logging in, at another origin"),
    "success-false": ("submit", "`status` (200) and `success: false`, naming no run"),
    "success-false-id": ("submit", "`status` (200) and `success: false`, with an id that is no run's"),
    # What the caller is told, or not, of a request that was processed.
    "reset-after": ("any", f"{_PAID}the connection is reset without an answer"),
    "timeout": ("any", f"{_PAID}no answer comes for `seconds` (3600), then the line is cut"),
    "error-after": ("any", f"{_PAID}the answer is `status` (500) with a page"),
    "error-typed-after": ("any", f"{_PAID}the answer is that of `error-typed`: `status` (500) and `type`"),
    "refusal-after": ("any", f"{_PAID}the answer is `status` (409) with an error in JSON"),
    "redirect-after": ("any", f"{_PAID}the answer is `status` (307) to the same address once more"),
    "echo-after": ("any", f"{_PAID}the answer is a page that repeats the caller's headers, with the status of success"),
    "success-false-after": ("submit", f"{_PAID}the answer is that of `success-false`: `status` (200), no run"),
    "success-false-after-id": ("submit", f"{_PAID}the answer is `status` (200), `success: false` and the run's id"),
    "no-run-id": ("submit", f"{_PAID}the answer names no run"),
    "other-model": ("submit", f"{_PAID}the answer names another model"),
    # The form of an answer, whatever it says: of refusals, redirects and files too.
    "malformed-json": ("any", "the answer is no JSON"),
    "truncated-json": ("any", "the answer ends in the middle"),
    "empty-answer": ("any", "the answer has its status and no body"),
    "page-answer": ("any", "the answer has its status and is a page for logging in"),
    "wrong-type": ("any", "the answer calls itself a page"),
    "hang": ("any", "no byte of the answer comes for `seconds` (3600), then all of it"),
    "hang-body": ("any", "the answer stops in the middle of its body for `seconds` (3600)"),
    "slow-drip": ("any", "the body comes in drops, one a second at least, for `seconds` (5)"),
    "slow-head": ("any", "status and headers come in drops, one a second at least, for `seconds` (5)"),
    "huge": ("any", "the answer is `mib` (64) MiB longer"),
    "gzip-bomb": ("any", "the answer is `mib` (256) MiB longer, compressed to a thousandth"),
    # What a look says.
    "early-404": ("status", "the job is not known yet"),
    "mid-404": ("status", "the job is not known any more, from the second look on"),
    "gateway-page": ("status", "`status` (502) with a page of a gateway"),
    "other-run": ("status", "the answer is that of another run, which is completed; at `submit` it names that run"),
    "backwards": ("status", "the job waits in the queue again"),
    "unknown-word": ("status", "the status is a word that no document has"),
    "stuck": ("status", "the job is at work, for ever"),
    "terminal": ("status", "an unknown status word with `terminal: true`"),
    "no-url": ("status", "the job is completed and names no file"),
    "no-cost": ("status", "the job is completed and names no cost"),
    "data-url": ("status", "the job is completed and its file is in the answer, as a `data:` URL"),
    "http-url": ("status", "the job is completed and its link begins with `http:`"),
    # What the list of runs says.
    "recover-all": ("recover", "runs that are not completed are listed too"),
    "recover-lag": ("recover", "a run is listed `seconds` (30) after it could have been"),
    "recover-unfiltered": ("recover", "the list is filtered by nothing, only cut to its length"),
    "recover-others": ("recover", "a dozen newer runs of others come first"),
    "recover-fails": ("recover", "`status` (503) with an error in JSON"),
    # Files.
    "truncated-download": ("file", "the connection breaks in the middle of the file"),
    "wrong-length": ("file", "the declared length is larger than the file"),
    "cut-without-length": ("file", "no length is declared, and the file ends in the middle"),
    "foreign-redirect": ("file", "the file is at another origin"),
    "expired-url": ("file", "the link has expired"),
    "film-ts": ("file", "the file is an MPEG transport stream"),
    "film-flv": ("file", "the file is a Flash video"),
    "film-mp3": ("file", "the file is sound: MP3 without an ID3 tag"),
    # How a job ends, or is taken.
    "job-failed": ("submit", "the job fails and is given back"),
    "job-cancelled": ("submit", "the job is cancelled and given back"),
    "job-blocked": ("submit", "the job fails for its content and is given back"),
    "job-echo": ("submit", "the job fails, is given back, and its error repeats the caller's headers, key and all"),
    "quote-charged": ("submit", "a question for the price alone is taken for an order: it runs, the first key pays"),
}
"""Every fault: the requests it strikes where nothing else is said, and what happens.

A setting that a fault takes stands there with what it is where nothing is said: `seconds` (2).
"""
SETTING = re.compile(r"`(seconds|status|mib|type)` \(([^)]+)\)")
USUAL: Mapping[str, Mapping[str, str]] = {name: dict(SETTING.findall(about)) for name, (_, about) in NAMES.items()}
"""Fault → setting → its usual value."""
DEEPEST = 3
"""A file of faults is a mapping to a list of mappings."""
FOR_EVER = frozenset({"stuck"})
RIPE = frozenset({
    "no-url", "no-cost", "data-url", "http-url", "truncated-download", "wrong-length", "cut-without-length",
    "foreign-redirect", "expired-url", "film-ts", "film-flv", "film-mp3",
})  # fmt: skip
"""Faults of completed jobs: what is asked of a job before that does not count."""
SEEN = frozenset({"mid-404"})
"""Faults of jobs that were seen: the first look at each is let through."""
ASKED = frozenset({"quote-charged"})
"""Faults of questions for the price: other requests do not count."""
_PLACES: Mapping[Place, tuple[str, ...]] = {
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
    """A list of faults cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault and when it strikes."""

    name: str
    operation: str | None = None
    """An operation of the service, or `file`; None: those that the fault is about."""
    after: int = 0
    """Requests that are let through first; counted per run where a request names one."""
    times: int = 1
    """How often it strikes, counted likewise; 0: always."""
    chance: float = 1.0
    """How likely it strikes, by the dice of the seed."""
    seconds: float | None = None
    status: int | None = None
    mib: float | None = None
    type: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        if self.name not in NAMES:
            raise FaultError(f"fault {self.name!r} is not known; there are {', '.join(NAMES)}")
        if min(self.after, self.times, self.seconds or 0, self.mib or 0) < 0 or not 0 <= self.chance <= 1:
            raise FaultError(
                f"fault {self.name!r}: after, times, seconds, mib must not be negative, chance is from 0 to 1"
            )
        least, most = (200, 299) if USUAL[self.name].get("status", "").startswith("2") else (300, 599)
        if self.status is not None and not least <= self.status <= most:
            raise FaultError(f"fault {self.name!r}: status is {self.status}; give one from {least} to {most}")

    @property
    def lasts(self) -> float:
        """How long it lasts, in seconds."""
        return float(USUAL[self.name].get("seconds", 0)) if self.seconds is None else self.seconds

    @property
    def answers(self) -> int:
        """The status that it answers with."""
        return int(USUAL[self.name].get("status", 500)) if self.status is None else self.status

    @property
    def adds(self) -> int:
        """How many bytes it adds to an answer."""
        return round(MIB * (float(USUAL[self.name].get("mib", 0)) if self.mib is None else self.mib))

    def meets(self, operation: str) -> bool:
        """Tell whether a request is one that the fault is about."""
        if self.operation is not None:
            return operation == self.operation
        places = _PLACES[NAMES[self.name][0]]
        return not places or operation.partition("-")[0] in places


class Plan:
    """The faults of one simulator, and how often each has struck."""

    def __init__(self, faults: tuple[Fault, ...], operations: Iterable[str], seed: int | None = None) -> None:
        """Start with nothing struck; a fault of an operation that the service does not have is refused."""
        self._operations = (*operations, FILE)
        self.faults = self._known(faults)
        self.struck: Counter[str] = Counter()
        """Strikes by name, those that a header asked for included."""
        self._met: Counter[tuple[int, str]] = Counter()
        self._dice = Random(seed or 0)  # noqa: S311

    # Budget: what a request is, and what it says.
    def strike(
        self, operation: str, run_id: str, header: str | None, *, ripe: bool, asks: bool = False
    ) -> dict[str, Fault]:
        """Return the faults that strike this request, by name.

        It is `ripe` when it names a completed job, and `asks` when it asks for a price alone.
        """
        found = {fault.name: fault for fault in self._known(read_header(header))} if header else {}
        for number, fault in enumerate(self.faults):
            if not fault.meets(operation) or (fault.name in RIPE and not ripe) or (fault.name in ASKED and not asks):
                continue
            if fault.chance < 1 and self._dice.random() >= fault.chance:
                continue
            self._met[number, run_id] += 1
            past = self._met[number, run_id] - max(fault.after, fault.name in SEEN)
            if past > 0 and (fault.times == 0 or past <= fault.times or fault.name in FOR_EVER):
                found.setdefault(fault.name, fault)
        self.struck.update(found.keys())
        return found

    def _known(self, faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
        for fault in faults:
            if fault.operation not in (None, *self._operations):
                # It would never strike, and whoever wrote it would take the silence for a success.
                raise FaultError(
                    f"fault {fault.name!r}: operation {fault.operation!r} is not known; "
                    f"there are {', '.join(self._operations)}"
                )
        return faults


def read_file(path: Path) -> tuple[Fault, ...]:
    """Return the faults of a YAML file: a list, alone or under `faults`; every problem is told with its line."""
    import yaml

    try:
        text = path.read_text(encoding="utf-8")
        depth = 0
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if isinstance(event, yaml.AliasEvent) or depth > DEEPEST:
                raise FaultError("aliases (*name) and deeper nesting are not taken")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError) as error:
        raise FaultError(f"{path}: {error}") from None
    if isinstance(root, yaml.MappingNode) and [key.value for key, _ in root.value] == ["faults"]:
        root = root.value[0][1]
    if not isinstance(root, yaml.SequenceNode):
        raise FaultError(f"{path}: expected a list `faults` and nothing else")
    return tuple(_placed(path, node) for node in root.value)


def _placed(path: Path, node: yaml.Node) -> Fault:
    """Return the fault that a node describes; its values stay the texts that they are written as."""
    line = node.start_mark.line + 1 if node.start_mark else 1
    try:
        return _fault(_texts(node))
    except FaultError as error:
        raise FaultError(f"{path}:{line}: {error}") from None


def _texts(node: yaml.Node) -> list[tuple[str, str]]:
    from yaml import MappingNode, ScalarNode

    rows: list[tuple[yaml.Node, yaml.Node]] = node.value if isinstance(node, MappingNode) else []
    if not rows or not all(isinstance(part, ScalarNode) for row in rows for part in row):
        raise FaultError("a fault is an object with a name and simple values")
    return [(str(key.value), str(value.value)) for key, value in rows]


def read_header(text: str) -> tuple[Fault, ...]:
    """Return the faults of a header: `reset-after`, or `latency; seconds=0.5, no-cost`."""
    found: list[Fault] = []
    for part in text.split(","):
        name, *settings = (piece.strip() for piece in part.split(";"))
        pairs = [[piece.strip() for piece in setting.partition("=")[::2]] for setting in settings]
        found.append(_fault([("name", name), *((key, value) for key, value in pairs)]))
    return tuple(found)


def _fault(pairs: list[tuple[str, str]]) -> Fault:
    """Return the fault that keys and texts describe."""
    given = dict(pairs)
    if "name" not in given:
        raise FaultError("a fault has no name")
    told = f"fault {given['name']!r}"
    known = {one.name: str(one.type) for one in fields(Fault)}
    if len(given) < len(pairs):
        raise FaultError(f"{told} has a key twice")
    row: dict[str, Any] = {}
    for key, value in given.items():
        if key not in known:
            raise FaultError(f"{told} has no key {key!r}; there are {', '.join(known)}")
        row[key] = value
        if "str" not in known[key]:
            pattern, read, name = _NUMBERS["float" if "float" in known[key] else "int"]
            if not pattern.fullmatch(value):
                raise FaultError(f"{told}: {key} must not be {value!r}; write {name}")
            row[key] = read(value)
    return Fault(**row)
