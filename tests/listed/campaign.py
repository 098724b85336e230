"""The four proofs: plainest calls, single choices both ways, prices, and judgement by record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tests.listed import grounds
from tests.listed.calls import Choice, calls, inputs, plainest, singles
from tests.listed.client import (
    EDITIONS,
    LIVE,
    Finding,
    by_record,
    estimate,
    packaged,
    refused,
    verdict,
    words,
)
from tests.listed.pools import pool
from tests.listed.prices import Unsaid, dearest
from tests.listed.records import MEANS, Call, Record
from tests.listed.told import Told, told

PRICED = frozenset({*(name for names in MEANS.values() for name in names), "num_frames", "variant", "quality", "mode"})
"""Fields that decide the price of a model of which the record has no more than names."""
WRONG = (Told.NOT_A_VALUE, Told.NOT_AN_INPUT, Told.NOT_A_NAME)


@dataclass(slots=True)
class Proof:
    """What a proof found: figures, how often each explanation held, and what none explains."""

    title: str
    figures: Counter[str] = field(default_factory=Counter[str])
    kinds: Counter[str] = field(default_factory=Counter[str])
    unexplained: list[str] = field(default_factory=list[str])
    rows: list[tuple[str, ...]] = field(default_factory=list[tuple[str, ...]])
    """What was said of each record, the first row as the head."""

    def say(self, kind: str, example: object = None) -> None:
        """Count an explanation; an empty one is none, and its example is told."""
        if kind:
            self.kinds[kind] += 1
        else:
            self.unexplained.append(str(example))


def _said(findings: Iterable[Finding]) -> str:
    return ", ".join(sorted({f"{one.code} {one.field}" for one in findings}))


# ---------------------------------------------------------------------------------------------- plainest calls
def plain_calls(some: Iterable[Record]) -> Proof:
    """Ask for the plainest call of each record in both editions."""
    proof = Proof("the plainest call of each id")
    proof.rows.append(("id", "given", *EDITIONS))
    for record in some:
        call = plainest(record)
        given = ", ".join(name for name in call if name != "model")
        proof.rows.append((record.id, given, *(_plain_call(proof, record, call, edition) for edition in EDITIONS)))
    return proof


def _plain_call(proof: Proof, record: Record, call: Call, edition: str) -> str:
    """Return what the client says of a plainest call in an edition."""
    proof.figures[f"asked in {edition}"] += 1
    findings = refused(call, edition)
    if findings:
        proof.say(_needs_more(record, call, findings), (record.id, edition, _said(findings)))
        return f"refused: {_said(findings)}"
    amount, warned = estimate(call, edition), _said(verdict(call, edition).warnings)
    proof.figures[f"taken in {edition}"] += 1
    proof.figures[f"taken with a price in {edition}"] += amount is not None
    if warned:
        proof.kinds[f"taken in {edition} with {warned}"] += 1
    return ", ".join(("taken", *([warned] if warned else []), "no price" if amount is None else f"{amount} USD"))


def _needs_more(record: Record, call: Call, findings: tuple[Finding, ...]) -> str:
    """Return why the client refuses a plainest call; an empty text where nothing says it."""
    read = grounds.by_documents(record, call)
    if record.inputs is None and read is not None and _findings(findings) <= read:
        return "refused: the record has no inputs, and the documents ask for others"
    reasons = list(dict.fromkeys(why for one in findings for why in grounds.by_hand(record, one.field)))
    company = grounds.beside(record, Choice("model", record.id))
    return f"refused, taken with more that goes in, by decision {', '.join(reasons)}" if reasons and company else ""


# ---------------------------------------------------------------------------------------------- single choices
def offered(some: Iterable[Record]) -> Proof:
    """Ask for each single choice that full records offer, in edition live."""
    proof = Proof("single choices that full records offer")
    for record in some:
        plain = plainest(record)
        for choice, call in [(Choice("model", record.id), plain), *singles(record)]:
            proof.figures["offered"] += 1
            findings = refused(call, LIVE)
            if not findings:
                proof.figures["taken in live"] += 1
                proof.kinds["the empty option, which is the field left out"] += choice.value == ""
            else:
                proof.say(_why_refused(record, choice, plain, findings), (record.id, choice.part, _said(findings)))
    return proof


def _why_refused(record: Record, choice: Choice, plain: Call, findings: tuple[Finding, ...]) -> str:
    """Return why the client refuses a choice alone; an empty text where nothing says it."""
    form = grounds.other_form(record, choice, plain)
    if form is not None:
        return f"taken as {type(form).__name__}, where the list has {type(choice.value).__name__}"
    reasons = list(dict.fromkeys(why for one in findings for why in grounds.by_hand(record, one.field)))
    parameter = (record.parameters or {}).get(choice.name)
    shown = parameter is not None and parameter.shown is not None
    if not reasons and not shown:
        return ""
    by = f"by decision {', '.join(reasons)}" if reasons else "as the record shows it beside others alone"
    company = grounds.beside(record, choice)
    return f"refused alone, taken beside others, {by}" if company else f"never taken, {by}" if reasons else ""


def taken(some: Iterable[Record], part: slice = slice(None)) -> Proof:
    """Hold what edition live takes, of all fields and many values that the package knows, against the records."""
    proof = Proof("single choices that live takes, against the records")
    for record in some:
        plain = plainest(record)
        for name in words():
            for value in pool(name)[part]:
                call = plain | {name: value}
                proof.figures["tried"] += 1
                if name in plain or refused(call, LIVE):
                    continue
                proof.figures["taken in live"] += 1
                found = told(record, name, value)
                if found in WRONG:
                    proof.figures["not in the record"] += 1
                    proof.say(_why_taken(record, call, name, value), (record.id, {name: value}, str(found)))
                else:
                    proof.kinds[str(found)] += 1
    return proof


def _why_taken(record: Record, call: Call, name: str, value: Any) -> str:
    """Return why the client takes what the record does not have; an empty text where nothing says it."""
    own = grounds.spelling(record, name)
    if own != name and told(record, own, value) not in WRONG:
        return "another spelling of what the record has"
    if grounds.of_every_model(own):
        return f"{own}, which every model takes"
    found = told(record, name, value)
    if found is Told.NOT_A_VALUE:
        return ""
    reasons = grounds.decisions(record, name)
    if found is Told.NOT_AN_INPUT and reasons:
        return f"an input by decision {', '.join(reasons)}"
    read = grounds.by_documents(record, call)
    if found is Told.NOT_AN_INPUT and read is not None and name not in {field for _, field in read}:
        return "an input of the documents: the list does not name inputs by field"
    return ""


# ---------------------------------------------------------------------------------------------- prices
def prices(some: Iterable[Record], *, two: bool = True) -> Proof:
    """Hold the estimate of the defaults, of each choice and with `two` of every pair against each record's price."""
    proof = Proof("estimates against the records' prices")
    for record in some:
        if not record.price:
            continue
        proof.figures["records with a price"] += 1
        plain = True
        for call in calls(record, _unlisted_values(record), two=two):
            for edition in EDITIONS:
                if not refused(call, edition):
                    _price(proof, record, call, edition, plain=plain)
            plain = False
    return proof


def _price(proof: Proof, record: Record, call: Call, edition: str, *, plain: bool) -> None:
    proof.figures["calls"] += 1
    amount = estimate(call, edition)
    proof.figures[f"plainest calls with an estimate in {edition}"] += plain and amount is not None
    try:
        least = dearest(record, call)
    except Unsaid as open_:
        proof.kinds[f"{'estimated' if amount is not None else 'no estimate'}: the record leaves open {open_}"] += 1
        if amount is not None:
            proof.unexplained.append(f"{record.id} {edition} {call}: {amount}, and the record leaves open {open_}")
        return
    if amount is None:
        proof.kinds["no estimate, though the record's price can be read"] += 1
        proof.figures["plainest calls without one, though it can be read"] += plain and edition == LIVE
    elif amount < least:
        proof.figures["below the record"] += 1
        proof.unexplained.append(f"{record.id} {edition} {call}: {amount} is below {least}")
    else:
        proof.figures["equal" if amount == least else "above the record"] += 1


def _unlisted_values(record: Record) -> list[Choice]:
    """Return choices of what decides a price, as far as the record itself has no values of it."""
    fields = [one for one in packaged()[record.id]["fields"] if one["name"] in PRICED]
    found: list[Choice] = []
    for one in fields:
        if one["name"] in (record.parameters or {}):
            continue
        kind = one["kind"]
        values = [*kind.get("values", ()), *_keys(record.price)]
        values += [True, False] if kind["kind"] == "flag" else []
        if kind["kind"] == "duration":
            seconds = {
                kind.get("minimum", 1),
                kind.get("maximum", 12),
                *(int(text) for text in values if _is_number(text)),
            }
            values = [f"{number}s" if kind["form"] == "suffixed" else number for number in sorted(seconds)]
        found += [Choice(one["name"], value) for value in dict.fromkeys(values)]
    return found


def _is_number(value: object) -> bool:
    return str(value).isdecimal()


def _keys(price: dict[str, Any]) -> Iterator[str]:
    """Yield every key of the tables of a price: sizes, lengths and modes."""
    for value in price.values():
        if isinstance(value, dict):
            yield from (key for key in value if all(map(_is_amount, value.values())))
            yield from _keys(value)


def _is_amount(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


# ---------------------------------------------------------------------------------------------- by record
def agreement(some: Iterable[Record], part: slice = slice(None)) -> Proof:
    """Compare judgement by record with the generated validators of the same models in edition live."""
    proof = Proof("judgement by record against the generated validators")
    for record in some:
        for call in asked_of(record, part):
            proof.figures["calls"] += 1
            ours, theirs = verdict(call, LIVE), by_record(record, call)
            generated, listed = (_findings(one.errors + one.warnings) for one in (ours, theirs))
            if generated == listed:
                proof.figures["the same findings"] += 1
                continue
            proof.figures["the same answer, other findings"] += ours.valid == theirs.valid
            for code, name in sorted(generated ^ listed):
                side = "generated" if (code, name) in generated else "by record"
                why = _why_apart(record, call, (code, name), generated)
                proof.say(f"only {side}, {why}" if why else "", (record.id, call, f"only {side}: {code} {name}"))
    return proof


def asked_of(record: Record, part: slice) -> Iterator[Call]:
    plain = plainest(record)
    yield from ({"model": record.id}, plain)
    yield from (call for _, call in singles(record))
    yield from (plain | choice.part for choice in inputs(record))
    for name in words():
        values = pool(name) if name in (record.parameters or {}) else pool(name)[:4]
        yield from (plain | {name: value} for value in values[part])


def _findings(found: Iterable[Finding]) -> set[tuple[str, str]]:
    return {(one.code, one.field) for one in found}


def _why_apart(record: Record, call: Call, finding: tuple[str, str], generated: set[tuple[str, str]]) -> str:
    """Return on what a difference rests; an empty text where nothing says it."""
    read, name = grounds.by_documents(record, call), finding[1]
    if read is not None and (finding in generated) == (finding in read):
        return "as the documents have it"
    if read is not None and {(code, name) for code in ("unlisted", "unsupported_field")} & generated:
        return f"{finding[0]}: the documents have the field, and the list does not"
    if read is not None and finding in generated and name in {field for _, field in read}:
        return "as the documents have it, under another code"
    reasons = grounds.by_hand(record, name)
    return f"by decision {', '.join(reasons)}" if reasons else ""
