"""The queue that wakes workers: Procrastinate, in a schema of its own in the database of the ledger.

Its tables are made and changed by its own scripts, one transaction each; which of them have run is kept beside them. A
script `pre` suits programs of before it; a script `post` does not, and waits until no worker is alive. Nothing of a
session is relied on, so that a pooler between transactions does no harm, except to notifications: whether they arrive
is tried, and where they do not, the queue is looked at every few seconds.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from uuid import uuid4

from ..errors import ConfigurationError
from .postgres import QUEUE_SCHEMA, SOCKET, Connected, import_psycopg

TASK = "order"
"""The name of the one task; its argument is the id of an order."""
STALLED = 30.0
"""Seconds without a heartbeat after which a worker does not count as alive; it may be alive all the same."""
HEARTBEAT = 10.0
"""Seconds between two heartbeats of a worker."""
LOOK, LOOK_DEAF = 5.0, 1.0
"""Seconds between two looks at the queue, where notifications arrive, and where they do not."""
HEARD = 3.0
"""Seconds within which a notification must arrive."""
AGAIN = 1.0
"""Seconds before a worker that has lost the database is started again."""
FAREWELL, FAREWELLS = 2.0, 3
"""Seconds that a worker has to say that it goes, and how often it is told to."""
WAIT = 30.0
"""Seconds that a worker waits for a connection."""

_log = logging.getLogger(__name__)


def advance(base: Connected) -> bool:
    """Run the next script that the tables need, in this transaction; return whether more may be needed.

    Raises `ConfigurationError` where Procrastinate is not installed, where a newer version of it has changed the
    tables, and where they cannot be changed while older workers are alive.
    """
    scripts = _scripts()
    (there,) = base.execute("select to_regclass(?) is not null", (f"{QUEUE_SCHEMA}.scripts",)).fetchone()
    if not there:
        base.execute(f"create schema if not exists {QUEUE_SCHEMA}")
        base.execute(f"create table {QUEUE_SCHEMA}.scripts (name text primary key)")
        whole = next(iter(scripts.values())).parent.parent / "schema.sql"
        _run(base, whole, scripts.keys())
        # Both texts are compared byte by byte, as ids of orders are.
        base.execute(
            f"create index orders_of_jobs on {QUEUE_SCHEMA}.procrastinate_jobs (((args ->> 'order') collate \"C\"))"
        )
        return False
    done = {name for (name,) in base.execute(f"select name from {QUEUE_SCHEMA}.scripts")}  # noqa: S608 (a name of ours)
    newer = sorted(name for name in done - scripts.keys() if "_pre_" not in name)
    if newer:
        raise ConfigurationError(
            f"the queue of workers was changed by a newer version of Procrastinate ({newer[-1]}): install that version"
        )
    missing = sorted(scripts.keys() - done)
    if missing and "_post_" in missing[0] and _is_served(base):
        if any("_pre_" in name for name in missing):
            raise ConfigurationError(
                "the queue of workers needs a change that workers of an older version do not bear: stop them first"
            )
        return False
    for name in missing[:1]:
        _run(base, scripts[name], [name])
    return len(missing) > 1


def _scripts() -> dict[str, Path]:
    """Return the scripts of the installed Procrastinate by name, without loading it, which takes long."""
    spec = find_spec("procrastinate")
    if spec is None or spec.origin is None:
        raise ConfigurationError("workers need Procrastinate, which is not installed: install the extra `postgres`")
    found = {path.name: path for path in (Path(spec.origin).parent / "sql" / "migrations").glob("*.sql")}
    assert found, "Procrastinate keeps its scripts elsewhere"
    return found


def _run(base: Connected, script: Path, names: Any) -> None:
    """Run a script, and keep the names of those that need not run any more."""
    base.execute(f"set local search_path = {QUEUE_SCHEMA}")
    base.connection.execute(script.read_text("utf-8").encode())
    base.executemany("insert into scripts values (?)", [(name,) for name in names])


def _is_served(base: Connected) -> bool:
    """Return whether a worker is alive; versions without heartbeats are not used."""
    asked = (
        f"select 1 from {QUEUE_SCHEMA}.procrastinate_workers "  # noqa: S608 (a name of ours)
        "where last_heartbeat > clock_timestamp() - make_interval(secs => ?) limit 1"
    )
    return base.execute(asked, (2 * STALLED,)).fetchone() is not None


async def serve(address: str, queue: str, at_once: int, call: Callable[[str], Awaitable[None]]) -> None:
    """Call a function with the order of each job, `at_once` at a time, until cancelled; jobs are deleted then.

    Must run in a task of asyncio. A lost database is awaited.
    """
    from procrastinate import App
    from procrastinate.exceptions import ConnectorException
    from psycopg_pool import AsyncConnectionPool, PoolTimeout

    app = App(connector=_connector())
    app.task(name=TASK, queue=queue)(call)
    pool = AsyncConnectionPool(
        address, min_size=1, max_size=1, open=False, timeout=WAIT, check=_chosen,
        kwargs={"prepare_threshold": None, **SOCKET},
    )  # fmt: skip
    lost = ConnectorException, PoolTimeout, import_psycopg().Error
    heard: list[bool] = []

    async def work() -> None:
        if not heard:
            heard.append(await asyncio.to_thread(is_notified, address))
        await _work(app, queue, at_once, listens=heard[0])

    async with pool, app.open_async(pool), asyncio.TaskGroup() as group:
        group.create_task(_again(lambda: _free(app, queue), HEARTBEAT, lost))
        await _again(work, AGAIN, lost)


async def ended(task: asyncio.Future[None]) -> None:
    """End the task of `serve`."""
    # Once is not enough: before Python 3.12, `asyncio.wait_for`, which the pool uses, may swallow a cancellation.
    for _ in range(FAREWELLS):
        task.cancel()
        if (await asyncio.wait({task}, timeout=FAREWELL))[0]:
            return


async def _again(call: Callable[[], Awaitable[None]], pause: float, lost: tuple[type[Exception], ...]) -> None:
    """Call a function again and again, also where it has lost the database."""
    while True:
        try:
            await call()
        except lost as error:
            _log.debug("the queue is out of reach: %s", error)
        await _pause(pause)


async def _pause(seconds: float) -> None:
    """Sleep; a query that was cancelled with its task may have been reported as an error, which ends the task too."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
    await asyncio.sleep(seconds)


async def _work(app: Any, queue: str, at_once: int, *, listens: bool) -> None:
    """Be a worker until the database is lost."""
    await app.run_worker_async(
        queues=[queue], concurrency=at_once, listen_notify=listens, delete_jobs="always",
        fetch_job_polling_interval=LOOK if listens else LOOK_DEAF, install_signal_handlers=False,
        shutdown_graceful_timeout=0, update_heartbeat_interval=HEARTBEAT, stalled_worker_timeout=STALLED,
    )  # fmt: skip


async def _free(app: Any, queue: str) -> None:
    """Delete the jobs of workers that are not alive: which orders need another one, the orders tell."""
    from procrastinate.jobs import Status

    for job in await app.job_manager.get_stalled_jobs(queue=queue, seconds_since_heartbeat=STALLED):
        await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)


async def _chosen(connection: Any) -> None:
    """Begin a transaction in our schema: the pool calls this with each connection that it gives."""
    await connection.execute(f"set local search_path = {QUEUE_SCHEMA}")


def _connector() -> Any:
    from procrastinate import PsycopgConnector
    from procrastinate.exceptions import ConnectorException

    class Connector(PsycopgConnector):
        """Listens again where the database was lost; the library would go on without, and not say so."""

        async def listen_notify(self, on_notification: Any, channels: Any) -> None:
            while True:
                try:
                    await super().listen_notify(on_notification, channels)
                except ConnectorException as error:
                    _log.debug("nothing is heard of the queue: %s", error)
                await _pause(AGAIN)

    return Connector()


def is_notified(address: str) -> bool:
    """Return whether notifications arrive by this address; say once where they do not."""
    psycopg = import_psycopg()
    settings: Any = {"autocommit": True, "prepare_threshold": None, **SOCKET}
    channel = f"paid_{uuid4().hex}"
    with psycopg.connect(address, **settings) as hears, psycopg.connect(address, **settings) as says:
        reason = "a notification did not arrive, as behind a pooler between transactions"
        try:
            hears.execute(f"listen {channel}")
            says.execute("select pg_notify(%s, '')", (channel,))
            if any(True for _ in hears.notifies(timeout=HEARD, stop_after=1)):
                return True
        except psycopg.Error as error:
            if hears.closed or says.closed:
                raise
            reason = " ".join(str(error).split())
    _log.warning("workers are not told of new orders (%s): they look for them every %g s", reason, LOOK_DEAF)
    return False
