"""How a command reaches the service, and where it keeps its ledger: the options that all networked commands share."""

from __future__ import annotations

import os
import shlex
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Protocol, Self

import typer

from ..client.errors import ConfigurationError
from ..client.system.addresses import is_address, without_password
from ..service import Kit
from .terminal import Printer

if TYPE_CHECKING:
    from ..client.sync import Client

NO_LEDGER = "none"
PLACEHOLDER_KEY = "no-key-goes-along"
"""Used as the key where no request needs a key."""


@contextmanager
def asking(kit: Kit, base_url: str | None) -> Generator[Kit]:
    """Yield a package that asks the service's list, without the key, for models that it does not have."""
    with ExitStack() as stack:

        @cache
        def client() -> Asking:
            from ..client.flows.newer import knowing, with_all
            from ..client.sync import Client

            known: dict[str | None, Kit] = {}

            class Asked(Client):
                """A client that is made for the first such model, and asks for the others too."""

                _kit = kit

                def known(self, payload: object) -> Kit:
                    """Return the package with the model that a payload names, if the list has it."""
                    name = kit.lacking(payload)
                    if name not in known:
                        known[name] = self._run(knowing(self._context, payload)).kit
                    return known[name]

                def all(self) -> Kit:
                    """Return the package with every model of the list."""
                    return self._run(with_all(self._context))

            key = f"{PLACEHOLDER_KEY}:{PLACEHOLDER_KEY}" if kit.service.auth[0].pair else PLACEHOLDER_KEY
            return stack.enter_context(Asked(key, base_url=base_url, ledger=False, newer="ask"))

        def seek(payload: object) -> Kit:
            return client().known(payload)

        yield kit._replace(seek=seek, seek_all=lambda: client().all())


class Asking(Protocol):
    """What a client asks the service's list for."""

    def known(self, payload: object) -> Kit:
        """Return the package with the model that a payload names, if the list has it."""
        ...

    def all(self) -> Kit:
        """Return the package with every model of the list."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """The options of a networked command, and its output. The key is read from the environment only.

    Each field is an option of every command with a parameter of this type: see `options.options_of`.
    """

    kit: Kit
    ledger: Annotated[
        str | None,
        typer.Option(
            "--ledger",
            metavar="PLACE",
            help="Keep orders in this file or PostgreSQL (`postgresql://…`), not in the state folder; `none`: nowhere.",
        ),
    ] = None
    base_url: Annotated[str | None, typer.Option(metavar="URL", help="Use another address of the service.")] = None
    auth: Annotated[
        str | None, typer.Option(metavar="NAME", help="Use another of the service's ways to send the key.")
    ] = None
    printer: Printer
    needs_key: ClassVar[bool] = True

    def knowing(self, request: object) -> Self:
        """Return the connection with the model that a request names, if only the service's list has it."""
        return replace(self, kit=self.kit.knowing(request))

    def client(self, **more: Any) -> Client:
        """Return a client; see `settings`."""
        from ..client.sync import Client

        kind: type[Client] = type("ServiceClient", (Client,), {"_kit": self.kit})
        return kind(**self.settings(**more))

    def settings(self, *, ledger_required: bool = False, **more: Any) -> dict[str, Any]:
        """Return the arguments of a client, and more of them.

        `ledger_required` is true for commands that pay: `ConfigurationError` is raised if the ledger cannot be used.
        """
        given = {"base_url": self.base_url, "auth": self.auth, "ledger": self._ledger(required=ledger_required), **more}
        if self.kit.seek is not None:
            given.setdefault("newer", "ask")
        if os.environ.get(f"{self.kit.service.environment}_TELEMETRY"):
            given |= {"tracing": True, "metrics": True}
        pair = self.kit.service.auth[0].pair
        if not self.needs_key and (pair or not os.environ.get(f"{self.kit.service.environment}_API_KEY", "").strip()):
            given["api_key"] = f"{PLACEHOLDER_KEY}:{PLACEHOLDER_KEY}" if pair else PLACEHOLDER_KEY
        return given

    def command(self, *words: object, ledger: bool = False) -> str:
        """Return a command line for the same service, to be copied by the user; with `ledger`, for the same ledger."""
        place = without_password(self.ledger) if self.ledger and is_address(self.ledger) else self.ledger
        given = {"--base-url": self.base_url, "--auth": self.auth, "--ledger": place if ledger else None}
        options = [text for name, value in given.items() if value is not None for text in (name, value)]
        return shlex.join([self.kit.service.distribution, *map(str, words), *options])

    def _ledger(self, *, required: bool) -> Path | str | bool:
        if self.ledger is not None:
            if is_address(self.ledger):
                return self.ledger
            return self.ledger != NO_LEDGER and Path(self.ledger)
        if required:
            from ..client.ledger.ledger import default_path

            try:
                default_path(self.kit.service.distribution)
            except ConfigurationError as error:
                reason = str(error).partition(";")[0]
                advice = f"choose another file with --ledger FILE, or none with --ledger {NO_LEDGER}"
                raise ConfigurationError(f"{reason}; {advice}") from None
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionWithoutLedger(Connection):
    """The connection of a command that submits nothing: without `--ledger`."""

    ledger: str | None = field(default=None, init=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeylessConnection(ConnectionWithoutLedger):
    """The connection of a command that sends no key: without `--auth` too."""

    auth: str | None = field(default=None, init=False)
    needs_key: ClassVar[bool] = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerConnection(Connection):
    """The connection of a command that calls nothing but the ledger: `--ledger` alone."""

    base_url: str | None = field(default=None, init=False)
    auth: str | None = field(default=None, init=False)
    needs_key: ClassVar[bool] = False
