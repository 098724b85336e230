"""Addresses of shared tables: the path of a file, or that of a database, which is shown without its password."""

# Budget: what commands need of an address before anything heavy is loaded.
from __future__ import annotations

import os
from typing import TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

Place: TypeAlias = "str | os.PathLike[str]"
"""The path of a file, or an address `postgresql://…`."""
SCHEMES = ("postgresql://", "postgres://")
SHOWN = ("host", "hostaddr", "port", "dbname", "user", "service")
"""Parameters of an address that hold no secret."""


def is_address(place: Place) -> bool:
    """Return whether a place is an address of PostgreSQL, not a file."""
    return isinstance(place, str) and place.startswith(SCHEMES)


def without_password(address: str) -> str:
    """Return an address of PostgreSQL as it is shown and compared: what names the database, without a password."""
    try:
        parts = urlsplit(address)
        asked = [(name, value) for name, value in parse_qsl(parts.query) if name in SHOWN]
    except ValueError:
        return SCHEMES[0]
    user, at, host = parts.netloc.rpartition("@")
    query = f"?{urlencode(sorted(asked), safe='/')}" if asked else ""
    return f"{SCHEMES[0]}{user.partition(':')[0]}{at}{host}{parts.path}{query}"
