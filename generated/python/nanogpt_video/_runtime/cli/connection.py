"""How a command reaches the service, and where it keeps its ledger."""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..client.errors import ConfigurationError
from ..client.ledger.ledger import default_path
from ..service import Kit

if TYPE_CHECKING:
    from ..client.sync import Client

BaseUrl = Annotated[str | None, typer.Option(metavar="URL", help="Another address of the service.")]
Auth = Annotated[str | None, typer.Option(metavar="NAME", help="Another of the service's ways to hand over the key.")]
LedgerFile = Annotated[
    str | None,
    typer.Option("--ledger", metavar="FILE", help="Keep orders here (`none`: nowhere), not in the state folder."),
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
    ledger: str | None = None
    keyless: bool = False
    """True: what is asked needs no key, so that none need be set."""
    insecure_results: bool = False

    def client(self, *, needed: bool = False) -> Client:
        """Return a client; see `settings`."""
        from ..client.sync import Client

        kind: type[Client] = type("ServiceClient", (Client,), {"_kit": self.kit})
        return kind(**self.settings(needed=needed))

    def settings(self, *, needed: bool = False) -> dict[str, Any]:
        """Return the arguments of a client; where a ledger is `needed`, as something is paid for, it must be usable."""
        given = {
            "base_url": self.base_url,
            "auth": self.auth,
            "ledger": self._kept(needed=needed),
            "insecure_results": self.insecure_results,
        }
        unset = self.keyless and not os.environ.get(f"{self.kit.service.environment}_API_KEY", "").strip()
        return {**given, "api_key": NO_KEY} if unset else given

    @property
    def keeps(self) -> bool:
        """True unless no ledger is wanted."""
        return self.ledger != NOWHERE

    def again(self, *words: object, ledger: bool = False) -> str:
        """Return a command for the same service, to be copied."""
        given = {"--base-url": self.base_url, "--auth": self.auth, "--ledger": self.ledger if ledger else None}
        options = [text for name, value in given.items() if value is not None for text in (name, value)]
        return shlex.join([self.kit.service.distribution, *map(str, words), *options])

    def _kept(self, *, needed: bool) -> Path | bool:
        if not self.keeps:
            return False
        if self.ledger is not None:
            return Path(self.ledger)
        if needed:
            try:
                default_path(self.kit.service.distribution)
            except ConfigurationError as error:
                why = str(error).partition(";")[0]
                way = f"--ledger FILE puts it elsewhere, --ledger {NOWHERE} does without"
                raise ConfigurationError(f"{why}; {way}") from None
        return True
