"""Ways to authenticate, built from their entries and checked: where the key stands, and what is made of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from capmatrix.diagnostics import Code
from capmatrix.ir.catalog import Auth
from capmatrix.resolve import values
from capmatrix.resolve.calls.headers import HEADER, SET_BY_CLIENT, VISIBLE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from capmatrix.diagnostics import Report
    from capmatrix.ir.catalog import AuthForm
    from capmatrix.spec.document import Entry

_QUERY = re.compile(r"[A-Za-z0-9_.~-]+")
_OF_TOKENS = ("lifetime", "leeway", "expired")
_USUAL = {"key": "", "basic": "Basic ", "jwt": "Bearer "}
"""Form → what stands before it, where the spec does not say it."""


def build_auth(service: Entry, report: Report) -> tuple[Auth, ...]:
    """Build the ways to authenticate, and report keys without effect and names that are taken."""
    taken = {
        name.text.casefold()
        for entry in (service, *service.entries("operations"))
        for name, _ in entry.pairs("headers")
    }
    queries = {field.name.text for entry in service.entries("operations") for field in entry.entries("query")}
    return tuple(_auth(entry, taken, queries, report) for entry in service.entries("auth"))


def _auth(entry: Entry, taken: set[str], queries: set[str], report: Report) -> Auth:
    form: AuthForm = "basic" if entry.text("form") == "basic" else "jwt" if entry.text("form") == "jwt" else "key"
    if form != "jwt":
        _without_effect(entry, _OF_TOKENS, "it is for `form: jwt`", report)
    if form == "basic":
        _without_effect(entry, ("prefix", "query"), "user name and password stand after `Basic `", report)
    query = _query(entry, queries, report)
    if "query" in entry.nodes:
        _without_effect(entry, ("prefix",), "nothing stands before a key in the query", report)
    header = "" if query else _header(entry, form, taken, report)
    prefix = entry.text("prefix") if "prefix" in entry.nodes else _USUAL[form]
    if not VISIBLE.fullmatch(prefix):
        report.add(Code.BAD_VALUE, f"'prefix' cannot be {prefix!r}", entry.place("prefix"), "such as 'Bearer '")
    lifetime, leeway = (values.whole_seconds(entry, key, report, 0, 1800) for key in ("lifetime", "leeway"))
    if form == "jwt" and "lifetime" not in entry.nodes:
        message = f"nothing says how long a token of {entry.name.text!r} is good"
        report.add(Code.BAD_VALUE, message, entry.name.span, "add `lifetime`, in seconds, such as 1800")
    return Auth(
        id=entry.name.text,
        header=header,
        prefix="" if query else prefix,
        query=query,
        form=form,
        lifetime=lifetime,
        leeway=leeway,
        expired=entry.strings("expired") if form == "jwt" else (),
        **entry.basis(),
    )


def _header(entry: Entry, form: AuthForm, taken: set[str], report: Report) -> str:
    header = entry.text("header") or ("Authorization" if form != "key" else "")
    if "header" in entry.nodes and not HEADER.fullmatch(header):
        report.add(Code.BAD_VALUE, f"'header' cannot be {header!r}", entry.place("header"), "such as X-Key")
    elif header.casefold() in taken | set(SET_BY_CLIENT):
        report.add(Code.BAD_VALUE, f"the header {header!r} is set already", entry.place("header"), "name another one")
    elif not header and not entry.doubtful:
        message = f"the key of {entry.name.text!r} stands nowhere"
        report.add(Code.BAD_VALUE, message, entry.name.span, "write `header: X-Key`, or `query: key`")
    return header


def _query(entry: Entry, queries: set[str], report: Report) -> str:
    """Return the query parameter of a key, and report one that is taken or stands beside a header."""
    name = entry.text("query")
    if not name:
        return ""
    if "header" in entry.nodes:
        message = f"the key of {entry.name.text!r} stands in both a header and the query"
        report.add(Code.BAD_VALUE, message, entry.place("query"), "keep one, or make it two ways")
    if not _QUERY.fullmatch(name):
        report.add(Code.BAD_VALUE, f"'query' cannot be {name!r}", entry.place("query"), "such as key")
    elif name in queries:
        message = f"{name!r} is a parameter of a call already"
        report.add(Code.NAME_COLLISION, message, entry.place("query"), "name another one")
    return name


def _without_effect(entry: Entry, names: Iterable[str], why: str, report: Report) -> None:
    for key in names:
        if key in entry.nodes:
            message = f"{key!r} has no effect on {entry.name.text!r}: {why}"
            report.add(Code.BAD_VALUE, message, entry.place(key), "remove it")
