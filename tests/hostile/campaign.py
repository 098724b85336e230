"""The campaign: every payload in every position of a spec, and what the loader and the generator make of it."""

from __future__ import annotations

import json
import re
import traceback
from dataclasses import dataclass, field

from capmatrix.diagnostics import Report
from capmatrix.ir.catalog import Catalog
from capmatrix.spec.keys import FACTS
from capmatrix.targets import catalog as catalog_target
from tests.hostile import oracle
from tests.hostile.bench import Bench, Group, Unwritable, hits, rendered
from tests.hostile.oracle import Fault
from tests.hostile.payloads import BENIGN, MARK, Payload
from tests.hostile.positions import Position

_NUMBER = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_RANGE = re.compile(r"(-?[0-9]+)?\.\.(-?[0-9]+)?")
MEANING = "seasoning"
"""The entry of the vocabulary that is no name on the wire."""
PATHS = frozenset({"webhook.event", *(f"dialect.{fact}" for fact in FACTS)})
"""Positions of paths into answers."""
FAULTS = ("injection", "unparsable", "lossy", "dropped", "unsafe")


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault, and the positions that together show it."""

    payload: str
    positions: tuple[str, ...]
    fault: Fault

    def __str__(self) -> str:
        where = ", ".join(self.positions)
        return f"{self.fault.kind}: {self.payload[:70]!r} in {where}: {self.fault.path}: {self.fault.what}"


@dataclass(slots=True)
class Outcome:
    """What became of one payload, or of many."""

    rejected: int = 0
    generated: int = 0
    findings: list[Finding] = field(default_factory=list[Finding])
    together: Group = ()
    """The most positions that took the payload at once."""
    refused: Group = ()
    """A position that refused it."""

    def add(self, other: Outcome) -> None:
        """Add what became of another payload."""
        self.rejected += other.rejected
        self.generated += other.generated
        self.findings += other.findings

    def count(self, kind: str) -> int:
        """Return how many findings are of a kind."""
        return sum(finding.fault.kind == kind for finding in self.findings)

    def report(self, payload: Payload, where: Group, *faults: Fault) -> None:
        """Note faults."""
        said, labels = payload.source or payload.text, tuple(one.label for one in where)
        self.findings += [Finding(said, labels, fault) for fault in faults]


@dataclass(frozen=True, slots=True)
class Run:
    """One payload on its way through the positions."""

    payload: Payload
    bench: Bench
    done: Outcome
    blame: bool = True
    """Whether to look for as few positions as show a fault."""

    def report(self, where: Group, kind: str, path: str, what: str) -> None:
        """Note a fault."""
        self.done.report(self.payload, where, Fault(kind, path, what))


def run(payload: Payload, bench: Bench, where: frozenset[Position], *, blame: bool = True) -> Outcome:
    """Plant one payload in these positions and judge what comes of it."""
    one = Run(payload, bench, Outcome(), blame)
    for group in bench.groups:
        here = tuple(position for position in group if position in where)
        # Apart first: what takes no benign text seldom takes a hostile one, and would stop the rest from loading.
        batches = [
            batch
            for alike in (True, False)
            for batch in _taken(one, tuple(position for position in here if bench.fits(position) is alike))
        ]
        for batch in _merged(one, batches):
            one.done.generated += len(batch)
            one.done.together = max(one.done.together, batch, key=len)
            _judge(one, batch, group)
    return one.done


def _merged(one: Run, batches: list[Group]) -> list[Group]:
    """Return the batches run together as far as the loader takes them so: an output is dearer than a spec."""
    found: list[Group] = []
    for batch in batches:
        if found and one.bench.takes(one.payload, (*found[-1], *batch)):
            found[-1] = (*found[-1], *batch)
        else:
            found.append(batch)
    return found


def _taken(one: Run, where: Group) -> list[Group]:
    """Return the positions in which the loader takes the payload, those together that it takes together."""
    if not where:
        return []
    try:
        found, planted = one.bench.load(one.payload, where)
    except Unwritable:
        return _apart(one, where)
    except Exception:  # noqa: BLE001 - whatever the loader raises but a refusal is the fault looked for
        return _apart(one, where, traceback.format_exc())
    if isinstance(found, Catalog):
        # A payload that says the same everywhere may hide behind itself; one that YAML reads must not.
        if len(where) > 1 and one.payload.source is not None and MARK not in one.payload.text:
            return [batch for position in where for batch in _taken(one, (position,))]
        _dropped(one, where, found)
        return [where]
    _readable(one, where, found)
    if len(where) == 1:
        _located(one, where, found)
        one.done.rejected += 1
        one.done.refused = where
        return []
    hit = hits(found, planted)
    # What takes no benign text either, and is pointed at, is refused; the rest may only not go together.
    sure = {position for position in hit if not one.bench.fits(position)}
    if sure:
        one.done.rejected += len(sure)
        return _taken(one, tuple(position for position in where if position not in sure))
    rest = tuple(position for position in where if position not in hit)
    if hit and rest:
        return [*(batch for position in hit for batch in _taken(one, (position,))), *_taken(one, rest)]
    return _apart(one, where)


def _apart(one: Run, where: Group, raised: str = "") -> list[Group]:
    """Try halves; one position alone that cannot be written is refused by the disk, one that breaks us is a fault."""
    if len(where) > 1:
        # Most of what takes no benign text is refused anyway, and then halves cost more than each alone.
        middle = len(where) // 2 if one.bench.fits(where[0]) else 1
        return [*_taken(one, where[:middle]), *_taken(one, where[middle:])]
    one.done.rejected += 1
    if raised:
        one.report(where, "unsafe", "loader", raised.strip().rpartition("\n")[2])
    return []


def _readable(one: Run, where: Group, report: Report) -> None:
    """What an author is told moves no cursor and makes no line of its own."""
    lines = report.render().split("\n")
    heads = sum(not line.startswith(" ") for line in lines)
    if heads != len(set(report.items)) or not all(line.isprintable() for line in lines):
        one.report(where, "unsafe", "loader", f"{report.render()!r} reaches the terminal")


def _located(one: Run, where: Group, report: Report) -> None:
    """A refusal names file, line and column, or the file alone where its name is at fault."""
    of_file = any(place.line == 0 for position in where for place in position.places)
    for item in report.items:
        if item.is_error and (not item.span.file or not (item.span.line or of_file)):
            one.report(where, "unsafe", "loader", f"not located: {item}")


def _dropped(one: Run, where: Group, catalog: Catalog) -> None:
    """What the loader takes stands in catalog.json as it was written, or as the number it is."""
    try:
        held = json.loads(catalog_target.render(catalog_target.document(catalog))["catalog.json"])
    except ValueError as error:
        one.report(where, "unparsable", "catalog.json", str(error))
        return
    words, numbers = "\0".join(oracle.texts(held)), oracle.scalars(held)
    for position in where:
        if position.label == "decision: file name" or position.text == MEANING:
            continue  # a topic, which orders files and says nothing; a meaning alone, which no output names
        text = one.bench.text(one.payload, position)[0]
        if position.label == "service.request_id":
            text = text.lower()  # the name of a header, of which the case says nothing
        parts = text.split(" ", 1) if position.label == "operation.call" else [text]  # a method and a path
        number = _number(text)
        bounds = _RANGE.fullmatch(text)
        ranged = bounds and all(float(bound) in numbers for bound in bounds.groups() if bound)
        if not all(part in words for part in parts) and not ranged and (number is None or number not in numbers):
            one.report((position,), "dropped", "catalog.json", f"has no {text[:60]!r}")


def _number(text: str) -> object:
    if text in ("true", "false"):
        return text == "true"
    return float(text) if _NUMBER.fullmatch(text) else None


def _judge(one: Run, where: Group, group: Group) -> None:
    """Judge the output, and blame as few positions as show a fault."""
    faults = _faults(one, where, group)
    if faults and one.blame and len(where) > 1:
        before = len(one.done.findings)
        middle = len(where) // 2
        _judge(one, where[:middle], group)
        _judge(one, where[middle:], group)
        if len(one.done.findings) > before:
            return
        if MARK not in one.payload.text:
            # What is called alike may be one thing, and needs less: only each alone is shaped as its twin.
            faults = [fault for fault in faults if fault.kind not in ("injection", "dropped")]
    one.done.report(one.payload, where, *faults)


def _faults(one: Run, where: Group, group: Group) -> list[Fault]:
    bench = one.bench
    catalog, _ = bench.load(one.payload, where)
    if not isinstance(catalog, Catalog):
        return []  # half of what went together only together: a name without what it names
    try:
        tree = rendered(catalog)
    except Exception:  # noqa: BLE001 - whatever a target raises on a spec that loads is the fault looked for
        return [Fault("unsafe", "targets", traceback.format_exc().strip().rpartition("\n")[2])]
    files = bench.alike(catalog, tree, bench.renamed(one.payload, where))
    shapes = not one.payload.links
    found = oracle.judge(files, [bench.base[1], *bench.twins[group].values()], shapes=shapes)
    twins = [bench.base[1]]
    for benign in BENIGN if shapes else ():
        if not found or any(fault.kind == "unparsable" for fault in found):
            break
        # The twins of the whole group may differ in what this payload was refused for.
        twins.append(bench.twin(benign, where))
        found = oracle.judge(files, twins, shapes=shapes)
    if found:
        return found
    homes = oracle.constants(files)
    return found + [fault for position in where for fault in _lost(one, position, homes)]


def _lost(one: Run, position: Position, homes: dict[str, set[str]]) -> list[Fault]:
    """Return where a text does not stand whole although a benign one would."""
    text = one.bench.text(one.payload, position)[0]
    if _number(text) is not None or one.payload.links:  # what changes the shape changes where things stand, too
        return []
    lost = one.bench.homes[position] - homes.get(text, set()) - {"site"}  # it writes titles as a line of HTML
    if position.label in PATHS:  # a path, which the client reads step by step
        lost -= set.intersection(
            *(homes.get(step, set()) for step in re.findall(r"[^.\[\]]+", re.sub(r"\[[0-9]+\]", "", text)))
        )
    return [Fault("lossy", folder, f"{text[:60]!r} does not stand there whole") for folder in sorted(lost)]
