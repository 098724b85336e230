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

Place: TypeAlias = Literal["any", "submit", "status", "file"]
HEADER = "x-simulate"
FILE = "file"
"""What stands for an operation where a file is fetched by its link."""

NAMES: Mapping[str, tuple[Place, str]] = {
    "latency": ("any", "the answer comes `seconds` later"),
    "refused": ("any", "no connection is accepted for `seconds`"),
    "reset-before": ("any", "the connection is reset before the request is read"),
    "request-timeout": ("any", "408"),
    "conflict": ("any", "409"),
    "throttled": ("any", "429, `Retry-After` of `seconds`"),
    "throttled-silent": ("any", "429 without `Retry-After`"),
    "daily-cap": ("any", "429, `Retry-After` until midnight UTC"),
    "error-json": ("any", "`status` (500) with an error in JSON"),
    "error-html": ("any", "`status` (500) with a page"),
    "error-empty": ("any", "`status` (500) with nothing"),
    "reset-after": ("any", "the request is processed, and charged; the connection is reset without an answer"),
    "timeout": ("any", "the request is processed, and charged; no answer comes for `seconds`, then the line is cut"),
    "error-after": ("any", "the request is processed, and charged; the answer is `status` (500) with a page"),
    "malformed-json": ("any", "the answer is no JSON"),
    "truncated-json": ("any", "the answer ends in the middle"),
    "wrong-type": ("any", "the answer calls itself a page"),
    "slow-drip": ("any", "the answer comes in drops, for `seconds`"),
    "early-404": ("status", "the job is not known yet"),
    "backwards": ("status", "the job waits in the queue again"),
    "unknown-word": ("status", "the status is a word that no document has"),
    "stuck": ("status", "the job is at work, for ever"),
    "terminal": ("status", "an unknown status word with `terminal: true`"),
    "no-url": ("status", "the job is completed and names no file"),
    "no-cost": ("status", "the job is completed and names no cost"),
    "truncated-download": ("file", "the connection breaks in the middle of the file"),
    "wrong-length": ("file", "the declared length is larger than the file"),
    "foreign-redirect": ("file", "the file is at another origin"),
    "expired-url": ("file", "the link has expired"),
    "job-failed": ("submit", "the job fails and is given back"),
    "job-cancelled": ("submit", "the job is cancelled and given back"),
    "job-blocked": ("submit", "the job fails for its content and is given back"),
}
"""Every fault: the requests it strikes where nothing else is said, and what happens."""
SECONDS: Mapping[str, float] = {"refused": 1.0, "timeout": 3600.0, "throttled": 2.0, "latency": 2.0, "slow-drip": 5.0}
DEEPEST = 3
"""A file of faults is a mapping to a list of mappings."""
FOR_EVER = frozenset({"stuck"})
RIPE = frozenset({"no-url", "no-cost", "truncated-download", "wrong-length", "foreign-redirect", "expired-url"})
"""Faults of completed jobs: what is asked of a job before that does not count."""
_PLACES: Mapping[Place, tuple[str, ...]] = {
    "any": (),
    "submit": ("submit", "extend"),
    "status": ("status",),
    "file": ("content", FILE),
}


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
    status: int = 500

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        if self.name not in NAMES:
            raise FaultError(f"fault {self.name!r} is not known; there are {', '.join(NAMES)}")
        if self.after < 0 or self.times < 0 or not 0 <= self.chance <= 1 or (self.seconds or 0) < 0:
            raise FaultError(f"fault {self.name!r}: after, times, seconds must not be negative, chance is from 0 to 1")
        if not 400 <= self.status <= 599:
            raise FaultError(f"fault {self.name!r}: status is {self.status}; an error is from 400 to 599")

    @property
    def lasts(self) -> float:
        """How long it lasts, in seconds."""
        return SECONDS.get(self.name, 0.0) if self.seconds is None else self.seconds

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

    def strike(self, operation: str, run_id: str, header: str | None, *, ripe: bool) -> dict[str, Fault]:
        """Return the faults that strike this request, by name; it is `ripe` when it names a completed job."""
        found = {fault.name: fault for fault in self._known(read_header(header))} if header else {}
        for number, fault in enumerate(self.faults):
            if not fault.meets(operation) or (fault.name in RIPE and not ripe):
                continue
            if fault.chance < 1 and self._dice.random() >= fault.chance:
                continue
            self._met[number, run_id] += 1
            past = self._met[number, run_id] - fault.after
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
