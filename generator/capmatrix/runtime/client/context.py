"""The settings of one client: base URL, key headers, retry policy, clock, limits and orders."""

from __future__ import annotations

import logging
import os
import random
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args
from urllib.parse import quote, urljoin, urlsplit

from ..redact import Redactor, without_query
from ..service import Kit, Newer, Operation, Service
from .errors import ClientError, ConfigurationError
from .ledger.ledger import Ledger, default_path
from .ledger.spending import Money, amount_of
from .limits.across_processes import SharedLimits
from .limits.in_process import Limits, shared
from .observability import Hook, Watch, tracer
from .observability import metrics as measuring
from .order_store import Orders
from .pace.history import Durations
from .retry import Policy, pause, policy
from .system.addresses import Place, is_address
from .system.credentials import Credentials, keys_of
from .system.filesystems import state_folder

if TYPE_CHECKING:
    from .job import Status
    from .newer.models import NewerModels

PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Sources of time and randomness; tests replace them."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Any] | None = None
    """May return an awaitable for the async client; None: the real sleep."""
    random: Callable[[], float] = random.random
    """Returns a number from 0 up to 1."""
    today: Callable[[], float] = time.time
    """Returns seconds since 1970."""
    entropy: Callable[[int], bytes] = os.urandom
    """Returns this many random bytes, for UUIDs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The settings of one client."""

    kit: Kit
    base_url: str
    credentials: Credentials
    """Sent to the origin of the service, below the path of its gateway, and nowhere else."""
    policy: Policy
    clock: Clock
    redact: Redactor
    watch: Watch
    orders: Orders
    limits: Limits = field(default_factory=Limits)
    daily_cap: Decimal | None = None
    """The most that all orders of a day (UTC) may cost together."""
    insecure_results: bool = False
    """Whether files may be fetched over http, unencrypted and without the key."""
    durations: Durations = field(default_factory=Durations)
    newer: NewerModels | None = None
    """What asks the service's list for models that the package does not have; None: they are refused."""
    unsaved: dict[str, Status] = field(default_factory=dict["str", "Status"])
    """By run id: results that came with an answer, are not on the disk, and were not saved yet."""

    def operation(self, task: str) -> Operation:
        """Return the operation for a task; raise `ConfigurationError` where the service has none."""
        found = self.kit.service.doing(task)
        if found is None:
            raise ConfigurationError(f"{self.kit.service.title} has no operation {task!r}")
        return found

    def retry_pause(self, error: ClientError, attempt: int) -> float | None:
        """Return the seconds to wait after the `attempt`-th failure before sending again, or None to give up."""
        return pause(self.policy, error, attempt=attempt, jitter=self.clock.random())

    @property
    def usual_headers(self) -> dict[str, str]:
        """The default headers of every call, without the key."""
        agent = f"{self.kit.service.distribution}/{self.kit.service.version}"
        return {"accept": "application/json", "accept-encoding": "identity", "user-agent": agent}

    def is_service_url(self, url: str) -> bool:
        """Return whether a URL is of the service: its origin and, behind a gateway, below the gateway's path."""
        return origin(url) == origin(self.base_url) and f"{_path(url)}/".startswith(f"{self._gateway}/")

    def resolve(self, url: str) -> str:
        """Return the full form of a URL that the service wrote relative to its origin; a gateway adds its path."""
        path, served = _path(self.base_url), _path(self.kit.service.base_url)
        if url.startswith("/") and not url.startswith("//") and path != served and not f"{url}/".startswith(f"{path}/"):
            url = path + url[len(served) :] if f"{url}/".startswith(f"{served}/") else self._gateway + url
        return urljoin(f"{self.base_url}/", url)

    @property
    def _gateway(self) -> str:
        """The path that a gateway puts before that of the service; empty without a gateway."""
        path, served = _path(self.base_url), _path(self.kit.service.base_url)
        return path.removesuffix(served)


@lru_cache(256)
def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL; empty where it cannot be read."""
    try:
        parts = urlsplit(url)
        return parts.scheme.lower(), (parts.hostname or "").lower(), parts.port or PORTS.get(parts.scheme.lower())
    except ValueError:
        return "", "", None


@lru_cache(256)
def _path(url: str) -> str:
    try:
        return urlsplit(url).path.rstrip("/")
    except ValueError:
        return ""


# Budget: the settings of a client.
def configure(  # noqa: PLR0913
    kit: Kit,
    *,
    api_key: str | tuple[str, str] | None,
    base_url: str | None,
    auth: str | None,
    ledger: str | os.PathLike[str] | bool = True,
    journal: str | os.PathLike[str] | None = None,
    daily_cap: Money | None = None,
    limits: Limits | bool | str = True,
    on_request: Hook | None = None,
    on_response: Hook | None = None,
    tracing: bool = False,
    metrics: bool = False,
    insecure_results: bool = False,
    edition: str | None = None,
    newer: str = "refuse",
    clock: Clock | None,
) -> Context:
    """Return the settings from the arguments of a client, else the environment, else the service's defaults."""
    try:
        kit = kit.in_edition(edition)
    except ValueError as error:
        raise ConfigurationError(str(error)) from None
    service = kit.service
    url = base_url or os.environ.get(f"{service.environment}_BASE_URL") or service.base_url
    ways = {way.id: way for way in service.auth}
    way = ways.get(auth) if auth else service.auth[0]
    if way is None:
        raise ConfigurationError(f"auth {auth!r} is not a way to authenticate; use one of {', '.join(ways)}")
    key, secret = keys_of(api_key, way, service)
    clock, usual_clock = clock or Clock(), clock is None or clock.now is time.monotonic
    redact = Redactor(key, secret, quote(key, safe="") if way.query else "")
    extra = f"{service.distribution}[jwt]"
    credentials = Credentials(way, key, secret, redact=redact, today=clock.today, extra=extra)
    watch = Watch(
        log=logging.getLogger(service.package),
        on_request=on_request,
        on_response=on_response,
        tracer=tracer(service.package, service.version) if tracing else None,
        metrics=measuring(service.package, service.version) if metrics else None,
    )
    orders = _orders(service, url, watch.log, ledger, journal)
    if watch.metrics is not None:
        orders.metrics = watch.metrics
        watch.metrics.watch(orders)
    cap = daily_cap if daily_cap is not None else os.environ.get(f"{service.environment}_DAILY_CAP") or None
    return Context(
        kit=kit,
        base_url=_checked_url(url),
        credentials=credentials,
        policy=policy(service.timings),
        clock=clock,
        redact=redact,
        watch=watch,
        limits=_limits(limits, kit.service, url, (key, ledger), watch.log)
        if usual_clock
        else _process_limits(limits, kit.service),
        orders=orders,
        daily_cap=None if cap is None else amount_of(cap, "daily_cap"),
        insecure_results=insecure_results,
        newer=_newer(newer, kit, url, watch.log),
    )


def _newer(newer: str, kit: Kit, url: str, log: logging.Logger) -> NewerModels | None:
    """Return what asks the service's list for models, None if these are refused; raise `ConfigurationError`."""
    if newer not in get_args(Newer):
        raise ConfigurationError(f"newer is 'refuse' or 'ask', not {newer!r}")
    if newer == "refuse":
        return None
    service = kit.service
    if not service.listed:
        raise ConfigurationError(
            f"newer='ask': the matrix of {service.title} does not say how the service's list of models is read"
        )
    from .newer.models import newer_models

    return newer_models(kit, _checked_url(url), log)


def _orders(
    service: Service,
    url: str,
    log: logging.Logger,
    ledger: str | os.PathLike[str] | bool,
    journal: str | os.PathLike[str] | None,
) -> Orders:
    """Return the order store of a client."""
    place = _checked_url(url)
    if journal is not None:
        warnings.warn("journal= is replaced by ledger=, a file of SQLite", DeprecationWarning, stacklevel=5)
        kept = Ledger(Path(journal).with_suffix(".sqlite3"))
        kept.take_over(journal)
        return Orders(kept, place=place, log=log, needed=True)
    if ledger is False:
        return Orders(None, place=place, log=log)
    if ledger is not True:
        return Orders(Ledger(os.fspath(ledger)), place=place, log=log, needed=True)
    try:
        return Orders(Ledger(default_path(service.distribution)), place=place, log=log)
    except ConfigurationError as error:
        log.warning("%s; orders are not kept on the disk: name another file as the ledger, or go without", error)
        return Orders(None, place=place, log=log)


def _limits(
    given: Limits | bool | str,
    service: Service,
    url: str,
    kept: tuple[str, str | os.PathLike[str] | bool],
    log: logging.Logger,
) -> Limits:
    """Return the limits: those given, none, or the documented limits shared with all processes of the user.

    With a ledger in PostgreSQL (`kept` is the key and the ledger) they are shared with all machines that have it.
    """
    if isinstance(given, Limits) or given is False or not service.limits:
        return _process_limits(given, service)
    place = "{}://{}:{}".format(*origin(url)) + _path(url)
    key, ledger = kept
    name = given if isinstance(given, str) else os.environ.get(f"{service.environment}_ADDRESS", "")
    kept_in: Place
    if isinstance(ledger, str) and is_address(ledger):
        kept_in = ledger
    else:
        try:
            kept_in = state_folder(service.distribution) / "limits.sqlite3"
        except ConfigurationError as error:
            log.warning("%s; limits are kept within this process", error)
            return shared((place, name), lambda: _process_limits(True, service))
    counted = tuple(key for limit in service.limits if limit.per == "key")
    kept_by = (str(kept_in), place, name, *counted)
    return shared(kept_by, lambda: SharedLimits(kept_in, place, key, service.limits, log, name))


def _process_limits(given: Limits | bool | str, service: Service) -> Limits:
    """Return limits within this process: a client with a clock of its own cannot wait for other processes."""
    return given if isinstance(given, Limits) else Limits(*(service.limits if given else ()))


def _checked_url(url: str) -> str:
    try:
        parts = urlsplit(url.strip())
        valid = parts.scheme in PORTS and bool(parts.hostname) and not parts.username and not parts.query
        _ = parts.port
    except ValueError:
        valid = False
    if not valid:
        raise ConfigurationError(f"base_url {without_query(url)!r} is not an http(s) URL without user and query")
    return url.strip().rstrip("/")
