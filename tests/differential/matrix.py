"""The differential matrix: every payload before every form, each held against the reference verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from capmatrix.ir.catalog import Catalog
from capmatrix.ir.json_values import json_type, same
from capmatrix.ir.kinds import Either, Field, Group, Kind, List, json_types
from capmatrix.ir.policy import REFUSED_WHEN_STRICT
from capmatrix.semantics.verdict.interpret import Finding, interpret
from tests.differential.forms import Judge, Opinion, Said, forms
from tests.differential.quirks import QUIRKS, Case, Quirk


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One payload of which one form says something else than the spec."""

    form: str
    payload: object
    expected: str
    said: str

    def __str__(self) -> str:
        return f"{self.form}: {self.said}, where the spec says {self.expected}, of {self.payload!r}"


@dataclass(slots=True)
class Row:
    """What came of one form."""

    judged: int = 0
    explained: Counter[str] = field(default_factory=Counter[str])
    """Disagreements by the name of the quirk that explains them."""
    unexplained: list[Disagreement] = field(default_factory=list[Disagreement])


Table = dict[str, Row]
"""Form → what came of it."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """The forms of one generated output, ready to be asked about any number of payloads."""

    catalog: Catalog
    forms: dict[str, Judge]

    def judge(self, payloads: Iterable[object]) -> Table:
        """Hold every form against the interpreter on every payload."""
        table: Table = {name: Row() for name in self.forms}
        for payload in payloads:
            case = Case(self.catalog, payload, interpret(self.catalog, payload))
            for name, judge in self.forms.items():
                opinion = judge(payload)
                if opinion is not None:
                    table[name].judged += 1
                    _enter(table[name], name, case, opinion)
        return table


def matrix(catalog: Catalog, out: Path) -> Matrix:
    """Return the matrix of a catalog and the folder that was generated from it."""
    return Matrix(catalog, forms(catalog, out))


def differ(catalog: Catalog, out: Path, payloads: Iterable[object]) -> Table:
    """Return for each form how many of the payloads it judged, and every disagreement with the interpreter."""
    return matrix(catalog, out).judge(payloads)


def unexplained(table: Table) -> list[Disagreement]:
    """Return every disagreement that no known quirk explains."""
    return [one for row in table.values() for one in row.unexplained]


def quirks_met(table: Table) -> set[str]:
    """Return the names of the quirks that explained something."""
    return {name for row in table.values() for name in row.explained}


def lines(table: Table) -> Iterator[str]:
    """Yield the table as text: a row for each form, then the reasons."""
    yield f"{'form':42} {'judged':>8} {'disagree':>9} {'explained':>10}"
    for name, row in table.items():
        explained = row.explained.total()
        yield f"{name:42} {row.judged:8,} {explained + len(row.unexplained):9,} {explained:10,}"
    for quirk in QUIRKS:
        for name, row in table.items():
            if row.explained[quirk.name]:
                yield f"\n{row.explained[quirk.name]:,} of {name}, {quirk.name}: {quirk.reason}"


def _enter(row: Row, form: str, case: Case, opinion: Opinion) -> None:
    trouble = _trouble(case, opinion)
    if trouble is None:
        return
    quirk = next((quirk for quirk in QUIRKS if _explains(quirk, form, case, opinion)), None)
    if quirk is None:
        row.unexplained.append(Disagreement(form, case.payload, *trouble))
    else:
        row.explained[quirk.name] += 1


def _explains(quirk: Quirk, form: str, case: Case, opinion: Opinion) -> bool:
    return form in quirk.forms and quirk.says_valid is opinion.valid and quirk.applies(case)


def _trouble(case: Case, opinion: Opinion) -> tuple[str, str] | None:
    """Return what was expected and what was said, if they differ."""
    counted = [one for one in case.findings if not opinion.strict or _refused(one)]
    expected = Opinion(valid=not any(map(_refused if opinion.strict else _error, counted)), said=_said(counted))
    if opinion.valid is not expected.valid or (opinion.said is not None and opinion.said != expected.said):
        return _words(expected), _words(opinion)
    if opinion.sent is not None and (lost := _lost(case, opinion.sent)):
        return "that nothing is lost", lost
    return None


def _error(finding: Finding) -> bool:
    return finding.refuses


def _refused(finding: Finding) -> bool:
    return finding.refuses or finding.code in REFUSED_WHEN_STRICT


def _said(findings: Iterable[Finding]) -> Said:
    return tuple(sorted({(str(finding.code), finding.path) for finding in findings}))


def _words(opinion: Opinion) -> str:
    return f"{'valid' if opinion.valid else 'invalid'} {list(opinion.said or ())}"


def _lost(case: Case, sent: dict[str, Any]) -> str:
    """Tell what a request class changed of a payload that it took: names become canonical, and nothing else."""
    given, key = cast("dict[str, Any]", case.payload), case.catalog.service.discriminator
    model = next(model for model in case.catalog.models if model.id == given[key])
    return "" if same(sent, _meant(model.fields, given)) else f"sends {sent!r}"


def _meant(fields: Iterable[Field], given: dict[str, Any]) -> dict[str, Any]:
    """Return an object with every field under its own name, of several spellings the first one that is given."""
    names = {spelling: one.name for one in fields for spelling in (one.name, *one.aliases)}
    meant = {names.get(name, name): value for name, value in given.items()}
    for one in fields:
        values = [given[name] for name in (one.name, *one.aliases) if given.get(name) is not None]
        if values:
            meant[one.name] = _inside(one.kind, values[0])
    return meant


def _inside(kind: Kind, value: Any) -> Any:
    match kind:
        case Group():
            return _meant(kind.fields, value)
        case List():
            return [_inside(kind.item, item) for item in value]
        case Either():
            return next(_inside(option, value) for option in kind.options if json_type(value) in json_types(option))
        case _:
            return value
