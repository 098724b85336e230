"""The options of a model, as words: read from the catalog, without the library of the command line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..redact import escaped

Part = dict[str, Any]
"""A part of the catalog: a model, a field or a kind; kinds, rules and prices have a `sentence`."""
METAVAR_MOST = 28
"""Characters of values that are listed beside the name of an option; longer lists go into its description."""
LISTED_MOST = 12
"""Values that a description lists."""
NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
NESTED = ("list", "group", "either", "anything")
METAVARS = {"choice": "VALUE", "duration": "SECONDS", "media": "FILE|URL", "urls": "URL", "size": "WIDTHxHEIGHT"}
"""Other kinds → what the help shows in place of a value, if it is not the name of the kind."""


def kebab(name: str) -> str:
    """Return the name of a field in the spelling of options."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name)
    return re.sub(r"[^A-Za-z0-9]+", "-", parted).strip("-").lower()


def names_of(entry: Part, taken: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return field → its options, without options that are `taken`; names precede aliases."""
    used = set(taken)
    found: dict[str, list[str]] = {field["name"]: [] for field in entry["fields"]}
    names = [(field["name"], field["name"], field) for field in entry["fields"]]
    aliases = [(field["name"], alias, field) for field in entry["fields"] for alias in field.get("aliases", ())]
    for name, spelling, field in (*names, *aliases):
        word = kebab(spelling)
        options = {f"--{word}", f"--no-{word}"} if field["kind"]["kind"] == "flag" else {f"--{word}"}
        if NAME.fullmatch(word) and not options & used and not (spelling != name and not found[name]):
            used |= options
            found[name].append(f"--{word}")
    return {name: tuple(options) for name, options in found.items()}


def headline(entry: Part) -> str:
    """Return title, provider and description of a model."""
    provider = f" ({entry['provider']})" if entry.get("provider") else ""
    return escaped(f"{entry['title']}{provider}. {entry.get('doc') or ''}")


def metavar(kind: Part) -> str:
    """Return what the help shows in place of a value, however long."""
    if kind["kind"] == "media" and kind["forms"] == ["library"]:
        return "ID"
    if kind.get("of") == "file":
        return "URL"
    if values := values_of(kind):
        return f"[{'|'.join(escaped(str(value)) for value in values)}]"
    return noun(kind["kind"])


def placeholder(kind: Part) -> str:
    """Return what the help shows in place of a value, at most `METAVAR_MOST` characters."""
    text = metavar(kind)
    return text if len(text) <= METAVAR_MOST else noun(kind.get("item", kind)["kind"])


def noun(kind: str) -> str:
    """Return what the help shows in place of a value of a kind."""
    return "JSON" if kind in NESTED else METAVARS.get(kind, kind.upper())


def values_of(kind: Part) -> tuple[Any, ...]:
    """Return the values of a kind as they are sent, if they can be listed."""
    if kind["kind"] == "list":
        return values_of(kind["item"])
    if kind["kind"] not in ("choice", "integer", "duration"):
        return ()
    low, high = kind.get("minimum"), kind.get("maximum")
    if kind["kind"] == "duration" and not kind.get("values") and low is not None and high is not None:
        listed = tuple(range(low, high + 1)) if high - low < LISTED_MOST else ()
    else:
        listed = tuple(kind.get("values") or ())
    return (*listed, -1) if listed and kind.get("auto") else listed


def description(entry: Part) -> str:
    """Return the help of an option; values that are too long for its metavar are listed here."""
    kind, parts = entry["kind"], [entry.get("doc", "")]
    if not values_of(kind):
        parts.append(limits(kind))
    elif len(metavar(kind)) > METAVAR_MOST:
        shown = [str(value) for value in values_of(kind)]
        rest = f" and {len(shown) - LISTED_MOST} more" if len(shown) > LISTED_MOST else ""
        parts.append(f"One of {', '.join(shown[:LISTED_MOST])}{rest}{', or another' if kind.get('open') else ''}.")
    if kind["kind"] in ("list", "urls"):
        parts.append("Can be repeated.")
    if entry.get("required"):
        parts.append("[required]")
    if entry.get("default"):
        default = entry["default"]["value"]
        parts.append(f"[default: {default if isinstance(default, str) else json.dumps(default)}]")
    if entry.get("replaced_by"):
        parts.append(f"[legacy: use {entry['replaced_by']}]")
    return escaped(" ".join(filter(None, parts)))


def limits(kind: Part) -> str:
    """Return the limits of the values of an option that its metavar does not show."""
    if kind["kind"] == "media":
        return f"Up to {kind['max_bytes'] / 1048576:g} MB." if kind.get("max_bytes") else ""
    text = kind["sentence"]
    return "" if text in ("a text", "a number", "a whole number", "true or false") else f"{text[:1].upper()}{text[1:]}."
