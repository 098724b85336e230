"""The service entry: address, key, calls, where answers keep facts, words for states, errors."""

from __future__ import annotations

import re
import sys

from capmatrix import naming
from capmatrix.listing.yaml_text import Data
from capmatrix.vendor import guesses
from capmatrix.vendor.schemas.kinds import cited
from capmatrix.vendor.schemas.unions import Entry
from capmatrix.vendor.service.access import auth_of, constant_headers, server_of
from capmatrix.vendor.service.building import Building
from capmatrix.vendor.service.operations import operations_of
from capmatrix.vendor.service.replies import errors_of, note_refusal

_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+([a-z0-9.]*)")


def service(made: Building, discriminator: Data, server: str, *, closed: bool) -> Entry:
    """Return the service entry; raise `Undecided` where the document names no server."""
    info = made.document.root.get("info")
    title = guesses.one_line(info.text("title")) or "Service"
    version = info.text("version")
    operations = operations_of(made)
    entry: Entry = {
        "language": 2,
        "title": title,
        "version": version if _VERSION.fullmatch(version) else "1.0.0",
        "package": _package(title),
        "discriminator": discriminator,
    }
    if said := guesses.sentence(info.text("summary"), info.text("description")):
        entry["says"] = said
    if closed:
        entry["unknown_fields"] = "refused"
    entry["servers"] = [server_of(made, server)]
    if headers := constant_headers(made):
        entry["headers"] = headers
    entry["auth"] = auth_of(made)
    entry["operations"] = operations
    note_refusal(made)
    if made.dialects:
        entry["dialects"] = made.dialects
    if made.words:
        entry["statuses"] = {
            state: {w: {"says": _state_says(state)} for w in words} for state, words in made.words.items()
        }
    if errors := errors_of(made):
        entry["errors"] = errors
    entry["evidence"] = cited("/info", "Calls")
    if made.document.root.get("webhooks").value:
        says = "what the service calls of its own is not said"
        made.losses.add("unsaid", "/webhooks", says, "tell callers in `notes`")
    return entry


def _state_says(state: str) -> str:
    return {
        "queued": "It waits.",
        "running": "It is at work.",
        "completed": "It is over, and what was made can be fetched.",
        "failed": "It is over, and nothing came of it.",
        "cancelled": "It was stopped.",
    }[state]


def _package(title: str) -> Entry:
    words = [word.lower() for word in naming.words(title)][:6] or ["service"]
    if words[0][0].isdigit():
        words = ["service", *words]
    module = naming.module_name(" ".join(words))
    client = naming.type_name(" ".join(words))
    if module in naming.IMPORTED | sys.stdlib_module_names:
        module, words = f"{module}_client", [*words, "client"]
    if client in naming.OFFERED:
        client = f"{client}Service"
    return {
        "distribution": "-".join(words),
        "module": module,
        "client": client,
        "environment": "_".join(words).upper(),
        "version": "0.1.0",
    }
