"""What a service sends when a run is over, and how it is signed: built from its entry and checked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args

from capmatrix.diagnostics import Code, did_you_mean
from capmatrix.ir.catalog import SIGNED_PARTS, Signature, State, Webhook
from capmatrix.resolve import values
from capmatrix.resolve.calls.headers import HEADER, SET_BY_CLIENT, VISIBLE
from capmatrix.source import Scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from capmatrix.diagnostics import Report
    from capmatrix.resolve.fields import Scope
    from capmatrix.spec.document import Entry

STATES: tuple[State, ...] = get_args(State)
STANDARD: dict[str, Any] = {
    "header": "webhook-signature",
    "encoding": "base64",
    "mark": "v1,",
    "timestamp": "webhook-timestamp",
    "signed": "{webhook-id}.{timestamp}.{body}",
}
"""What Standard Webhooks say of a signature."""
_STAMP = re.compile(r"([!-+\--<>-~]+=)?")
"""What stands before the time among the signatures, which commas part; empty where it is not signed."""
_KEYS = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?")


def build_webhook(service: Entry, dialects: set[str], scope: Scope) -> Webhook | None:
    """Build what a service sends, None where it sends nothing; names that are not there are reported."""
    entry = next(iter(service.entries("webhook")), None)
    if entry is None:
        return None
    report = scope.report
    _known(entry, "record", scope.groups, "object", "objects.yaml" in scope.unread, report)
    _known(entry, "dialect", dialects, "dialect", service.doubtful, report)
    field = entry.text("field")
    known = set(scope.names)
    if field and field not in known and "fields.yaml" not in scope.unread:
        message = f"the field {field!r} is not in the vocabulary"
        report.add(Code.UNKNOWN_REFERENCE, message, entry.place("field"), did_you_mean(field, known) or "add it")
    if "header" in entry.nodes:
        _header(entry, "header", report)
        if not field:
            message = "'header' has no effect: no field holds the address that it would carry"
            report.add(Code.BAD_VALUE, message, entry.place("header"), "add `field`, or remove it")
    for path in entry.texts("event"):
        if not values.PATH.fullmatch(path.text):
            report.add(Code.BAD_VALUE, f"{path.text!r} is not a path", path.span, "such as data.type")
    if "events" in entry.nodes and "event" not in entry.nodes:
        message = "'events' has no effect: nothing says where the event is named"
        report.add(Code.BAD_VALUE, message, entry.place("events"), "add `event`, such as `event: type`")
    return Webhook(
        record=entry.text("record"),
        dialect=entry.text("dialect"),
        field=field,
        header=entry.text("header"),
        event=entry.strings("event"),
        events=tuple(_events(entry, report)),
        signature=_signature(entry, report),
        **entry.basis(),
    )


def _known(entry: Entry, key: str, names: Any, what: str, doubtful: bool, report: Report) -> None:
    name = entry.text(key)
    if name and name not in names and not doubtful:
        hint = did_you_mean(name, names)
        report.add(Code.UNKNOWN_REFERENCE, f"there is no {what} {name!r}", entry.place(key), hint)


def _header(entry: Entry, key: str, report: Report) -> None:
    name = entry.text(key)
    if not HEADER.fullmatch(name) or name.casefold() in SET_BY_CLIENT:
        report.add(Code.BAD_VALUE, f"{key!r} cannot be {name!r}", entry.place(key), "the name of a header")


def _events(entry: Entry, report: Report) -> Iterator[tuple[str, State]]:
    for name, node in entry.pairs("events"):
        word = node.text if isinstance(node, Scalar) else ""
        state: State | None = next((state for state in STATES if state == word), None)
        if state is None:
            hint = did_you_mean(word, STATES) or f"states: {', '.join(STATES)}"
            report.add(Code.BAD_VALUE, f"{word!r} is no state of a run", node.span, hint)
        else:
            yield name.text, state


def _signature(webhook: Entry, report: Report) -> Signature | None:
    entry = next(iter(webhook.entries("signature")), None)
    if entry is None:
        return None
    scheme = entry.text("scheme")
    standard = scheme == "standard"
    for key in STANDARD if standard else ():
        if key in entry.nodes:
            message = f"{key!r} has no effect: Standard Webhooks say it"
            report.add(Code.BAD_VALUE, message, entry.place(key), "remove it, or choose another scheme")
    if "keys" in entry.nodes and scheme != "ed25519":
        message = "'keys' has no effect: they are for ed25519"
        report.add(Code.BAD_VALUE, message, entry.place("keys"), "remove it")
    elif "keys" in entry.nodes and not _KEYS.fullmatch(entry.text("keys")):
        report.add(
            Code.BAD_VALUE, "'keys' is no https address", entry.place("keys"), "such as https://api.example/jwks"
        )
    own: dict[str, Any] = {"header": ""} | {key: entry.text(key) for key in STANDARD if key in entry.nodes}
    if not standard and "header" not in entry.nodes and not entry.doubtful:
        message = "nothing says in which header the signature stands"
        report.add(Code.BAD_VALUE, message, entry.name.span, "add `header`")
    found = Signature(
        scheme="standard" if standard else "ed25519" if scheme == "ed25519" else "hmac",
        tolerance=values.whole_seconds(entry, "tolerance", report, 300, 300),
        keys=entry.text("keys"),
        **(STANDARD if standard else own),
        **entry.basis(),
    )
    if not standard:
        _checked(entry, found, report)
    return found


def _checked(entry: Entry, found: Signature, report: Report) -> None:
    """Report headers and marks that cannot be, and a time or a body that is not signed."""
    if "header" in entry.nodes:
        _header(entry, "header", report)
    for key in ("mark", "signed"):
        text = entry.text(key)
        if key in entry.nodes and not all(VISIBLE.fullmatch(line) for line in text.split("\n")):
            report.add(Code.BAD_VALUE, f"{key!r} cannot be {text!r}", entry.place(key), "visible ASCII")
    if "timestamp" in entry.nodes and not found.timestamp.endswith("="):
        _header(entry, "timestamp", report)
    elif not _STAMP.fullmatch(found.timestamp):
        message = f"'timestamp' cannot be {found.timestamp!r}"
        report.add(Code.BAD_VALUE, message, entry.place("timestamp"), "a header, or a mark in visible ASCII such as t=")
    holes = found.holes
    place = entry.place("signed") if "signed" in entry.nodes else entry.name.span
    if not {"body", "sha256"} & set(holes):
        report.add(Code.BAD_VALUE, "what is signed does not hold the body", place, "add `{body}` or `{sha256}`")
    if "timestamp" in holes and not found.timestamp:
        hint = "add `timestamp`, the header of the time"
        report.add(Code.BAD_VALUE, "the time is signed and stands nowhere", place, hint)
    elif found.timestamp and "timestamp" not in holes:
        hint = "add `{timestamp}` to `signed`, or remove it"
        report.add(Code.BAD_VALUE, "the time stands there and is not signed", place, hint)
    for name in set(holes) - SIGNED_PARTS:
        if not HEADER.fullmatch(name):
            report.add(Code.BAD_VALUE, f"{{{name}}} is no header", place, "such as {X-Request-Id}")
    if "tolerance" in entry.nodes and not found.timestamp:
        message = "'tolerance' has no effect: the time is not signed"
        report.add(Code.BAD_VALUE, message, entry.place("tolerance"), "remove it, or add `timestamp`")
