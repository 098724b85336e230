"""How a command reaches the service, and where it notes what it pays for."""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from platformdirs import user_state_path

from ..client.errors import ConfigurationError
from ..service import Kit

if TYPE_CHECKING:
    from ..client.sync import Client

BaseUrl = Annotated[str | None, typer.Option(metavar="URL", help="Another address of the service.")]
Auth = Annotated[str | None, typer.Option(metavar="NAME", help="Another of the service's ways to hand over the key.")]
JournalFile = Annotated[
    str | None,
    typer.Option("--journal", metavar="FILE", help="Note submissions here (`none`: nowhere), not in the state folder."),
]
Strict = Annotated[
    bool, typer.Option("--strict/--no-strict", help="Refuse fields that the service would drop and charge for.")
]
NOWHERE = "none"
NO_KEY = "no-key-goes-along"
"""Stands for the key where nothing that is sent needs one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """What the command line says of the way to the service; the key comes from the environment alone."""

    kit: Kit
    base_url: str | None = None
    auth: str | None = None
    journal: str | None = None
    keyless: bool = False
    """True: what is asked needs no key, so that none need be set."""

    def client(self, *, journal: bool = False) -> Client:
        """Return a client, with the journal where something is paid for."""
        from ..client.sync import Client

        kind: type[Client] = type("ServiceClient", (Client,), {"_kit": self.kit})
        return kind(**self.settings(journal=journal))

    def settings(self, *, journal: bool = False) -> dict[str, Any]:
        """Return the arguments of a client."""
        kept = self.journal_file() if journal else None
        given = {"base_url": self.base_url, "auth": self.auth, "ledger": kept or False}
        unset = self.keyless and not os.environ.get(f"{self.kit.service.environment}_API_KEY", "").strip()
        return {**given, "api_key": NO_KEY} if unset else given

    def journal_file(self) -> Path | None:
        """Return the file of the journal, its folder made; None when none is wanted."""
        if self.journal == NOWHERE:
            return None
        if self.journal is not None:
            return Path(self.journal)
        folder = user_state_path(self.kit.service.distribution, appauthor=False)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(
                f"cannot keep a journal in {folder}: {error.strerror or error}; --journal FILE puts it elsewhere, "
                f"--journal {NOWHERE} does without"
            ) from error
        return folder / "ledger.sqlite3"

    def again(self, *words: object, journal: bool = False) -> str:
        """Return a command for the same service, to be copied."""
        given = {"--base-url": self.base_url, "--auth": self.auth, "--journal": self.journal if journal else None}
        options = [text for name, value in given.items() if value is not None for text in (name, value)]
        return shlex.join([self.kit.service.distribution, *map(str, words), *options])
