"""Calls that do not do what is written: paths that lead nowhere, parts without a use, lists that cannot be sent."""

# Budget: the service entry, which no other check is about.
from __future__ import annotations

from collections.abc import Iterator

from capmatrix.diagnostics import Code, Diagnostic, Label, did_you_mean
from capmatrix.ir.catalog import TASKS, path_steps
from capmatrix.ir.kinds import Group, list_in
from capmatrix.lint.entries import Spec
from capmatrix.resolve.calls.checks import leads
from capmatrix.spec.keys import FACTS, TIMINGS


def dead_paths(spec: Spec) -> Iterator[Diagnostic]:
    """Yield facts of dialects of which no path leads anywhere in the documented answers of the calls read by them."""
    service = spec.catalog.service
    groups = {record.kind.name: record.kind for record in spec.catalog.records if isinstance(record.kind, Group)}
    for entry in spec.document.service.entries("dialects"):
        read = [one for one in service.operations if entry.name.text in (one.dialect, one.quote and one.quote.dialect)]
        answers = [answer for operation in read for answer in operation.answers if answer.record in groups]
        if not answers or any(answer.record is None and answer.status < 300 for one in read for answer in one.answers):
            continue
        for fact in FACTS:
            paths = entry.texts(fact)
            found = [leads(groups[one.record or ""], path_steps(path.text)) for path in paths for one in answers]
            if found and not any(found):  # of several paths, some may be for answers that are not documented
                calls, shown = (
                    ", ".join(map(repr, names)) for names in ([one.id for one in read], entry.strings(fact))
                )
                yield Diagnostic(
                    Code.DEAD_PATH,
                    f"{shown} leads nowhere in the answers of {calls}, so that {fact} is never read",
                    paths[0].span,
                    "correct the path, or add the field to the object of the answer",
                )


def idle_entries(spec: Spec) -> Iterator[Diagnostic]:
    """Yield calls that no client makes, and timings that nothing reads."""
    service = spec.document.service
    for operation, entry in zip(spec.catalog.service.operations, service.entries("operations"), strict=True):
        if operation.does is None:
            close = did_you_mean(operation.id, TASKS)
            yield Diagnostic(
                Code.IDLE,
                f"no client calls {operation.id!r}: nothing says what it is for",
                entry.name.span,
                close or f"`does:` one of {', '.join(TASKS)}; or accept this finding in a decision",
            )
    for entry in service.entries("timings"):
        if entry.name.text not in TIMINGS:
            yield Diagnostic(
                Code.IDLE,
                f"nothing reads the timing {entry.name.text!r}",
                entry.name.span,
                did_you_mean(entry.name.text, TIMINGS) or f"timings: {', '.join(TIMINGS)}",
            )


def unsaid_lists(spec: Spec) -> Iterator[Diagnostic]:
    """Yield submissions that send fields in a form or in their query that may be an empty list."""
    entries = {entry.name.text: entry for entry in spec.document.service.entries("operations")}
    for operation in spec.catalog.service.doing("submit"):
        entry, queried = entries[operation.id], {field.name for field in operation.query}
        places = {one.name.text: one.name.span for one in entry.entries("query")}
        for part, field in ((one, field) for one in spec.parts for field in one.space.fields):
            listed, in_query = list_in(field.kind), field.name in queried
            taken = part.model is not None and part.model.id in (operation.models or (part.model.id,))
            if not taken or listed is None or listed.min_items or not (in_query or operation.encoding != "json"):
                continue
            where = "a query" if in_query else "a form"
            yield Diagnostic(
                Code.EMPTY_LIST,
                f"{operation.id!r} sends nothing of {field.name!r} where that is an empty list: {where} has its items",
                places.get(field.name, entry.place("sends")),
                "write `items: 1..`: who wants no item leaves the field out",
                (Label(part.key_place(field.name, "items"), f"{field.name!r} may be empty"),),
            )
