"""All statements on orders, the same for SQLite and PostgreSQL: see `system.stores` for what differs.

Each takes the connection of a transaction. What the rows mean is said in `transitions` and `spending`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..system.stores import Base
from .rows import COLUMNS, column_list

HIGHEST = 2**63 - 1
"""The highest row number."""
ALL = column_list(COLUMNS)
"""All columns, the row number first."""
_HERE = "place in (?, '')"
"""An order without a place belongs to every place."""


def row(base: Base, order_id: str, columns: str = ALL) -> Sequence[Any] | None:
    """Return the row of an order."""
    return base.execute(f"select {columns} from orders where id = ?", (order_id,)).fetchone()  # noqa: S608


def exists(base: Base, order_id: str) -> bool:
    """Return whether there is a row with this id, readable or not."""
    return base.execute("select 1 from orders where id = ?", (order_id,)).fetchone() is not None


def insert(base: Base, rows: Iterable[Sequence[Any]], *, unless_there: bool = False) -> int:
    """Add rows of all columns, and return how many are new."""
    given = [*rows]
    if unless_there or not given:
        return base.add("orders", COLUMNS, given)
    places = ", ".join("?" * len(COLUMNS))
    return base.executemany(f"insert into orders ({', '.join(COLUMNS)}) values ({places})", given).rowcount  # noqa: S608


def update(base: Base, order_id: str, known: Mapping[str, Any], *, claimed: bool = False) -> None:
    """Change columns of an order; `claimed` counts a claim."""
    changes = ", ".join((*(f"{name} = ?" for name in known), *(("attempt = attempt + 1",) if claimed else ())))
    base.execute(f"update orders set {changes} where id = ?", (*known.values(), order_id))  # noqa: S608


def keep_run(base: Base, order_id: str, run_id: str) -> None:
    """Write the run of an order that has none."""
    base.execute("update orders set run_id = coalesce(run_id, ?) where id = ?", (run_id, order_id))


def with_run(base: Base, run_id: str, place: str, *, besides: str = "") -> str | None:
    """Return the id of an order of a place that has a run, `besides` another."""
    asked = f"select id from orders where run_id = ? and {_HERE} and id != ?"  # noqa: S608
    found = base.execute(asked, (run_id, place, besides)).fetchone()
    return None if found is None else found[0]


def runs(base: Base, run_ids: Sequence[str], place: str) -> set[str]:
    """Return which of these runs orders of a place have."""
    asked = f"select run_id from orders where run_id in ({', '.join('?' * len(run_ids))}) and {_HERE}"  # noqa: S608
    return {found[0] for found in base.execute(asked, (*run_ids, place))}


# Budget: the conditions of one query.
def page(  # noqa: PLR0913
    base: Base,
    columns: str,
    wanted: Mapping[str, Any],
    place: str | None,
    *,
    beyond: int | None,
    newest: bool,
    size: int,
) -> list[Sequence[Any]]:
    """Return rows with these values in columns, by their numbers, from `beyond` one of them."""
    conditions, given = [f"{name} = ?" for name in wanted], [*wanted.values()]
    if place is not None:
        conditions, given = [*conditions, _HERE], [*given, place]
    way, order, first = ("<", "desc", HIGHEST) if newest else (">", "asc", -HIGHEST)
    where = " and ".join([*conditions, f"rowid {way} ?"])
    asked = f"select {columns} from orders where {where} order by rowid {order} limit ?"  # noqa: S608
    return base.execute(asked, (*given, first if beyond is None else beyond, size)).fetchall()


def priorities(base: Base, states: Sequence[str], batch: str) -> list[int]:
    """Return the priorities that orders of a batch in these states have, the highest first."""
    asked = (
        f"select distinct priority from orders where batch = ? and state in ({', '.join('?' * len(states))}) "  # noqa: S608
        "order by priority desc"
    )
    return [found[0] for found in base.execute(asked, (batch, *states))]


def prioritise(base: Base, states: Sequence[str], batch: str, priority: int) -> None:
    """Set the priority of the orders of a batch in these states."""
    asked = f"update orders set priority = ? where batch = ? and state in ({', '.join('?' * len(states))})"  # noqa: S608
    base.execute(asked, (priority, batch, *states))


def durations(base: Base, place: str, model: str, length: str, limit: int) -> list[Any]:
    """Return how long the jobs of a model and length took, the newest first."""
    asked = (
        "select took from orders where took is not null and place = ? and model = ? and length = ? "
        "order by sent_at desc limit ?"
    )
    return [found[0] for found in base.execute(asked, (place, model, length, limit))]


def counts(base: Base, batch: str) -> dict[Any, int]:
    """Return how many orders of a batch are in each state."""
    return dict(base.execute("select state, count(*) from orders where batch = ? group by state", (batch,)).fetchall())


def states(base: Base, place: str) -> dict[Any, int]:
    """Return how many orders of a place are in each state."""
    asked = f"select state, count(*) from orders where {_HERE} group by state"  # noqa: S608
    return dict(base.execute(asked, (place,)).fetchall())


def delete(base: Base, states: Sequence[str], before: float, batch: str | None, limit: int) -> int:
    """Delete orders in these states that no budget counts and that changed before a time; return how many."""
    of, given = ("batch is null", ()) if batch is None else ("batch = ?", (batch,))
    old = (
        f"select rowid from orders where state in ({', '.join('?' * len(states))}) "  # noqa: S608
        f"and changed < ? and budget is null and {of} limit ?"
    )
    return base.execute(f"delete from orders where rowid in ({old})", (*states, before, *given, limit)).rowcount  # noqa: S608


def state_after(base: Base, last: str | None) -> tuple[str, int] | None:
    """Return the next state that any order is in, and the number of such a row; with the index this is one step."""
    where, given = ("", ()) if last is None else ("where state > ? ", (last,))
    return base.execute(f"select state, rowid from orders {where}order by state limit 1", given).fetchone()  # noqa: S608


def sums(base: Base, states: Sequence[str], place: str, **wanted: tuple[str, Any]) -> list[tuple[str, Any, int, int]]:
    """Return currency, amount, how many orders have it, and a row; `wanted` is column → comparison and value."""
    # An expression, so that the index of the budget or of the time is used: most orders are in one of these states.
    where, given = ["state || '' in ({})".format(", ".join("?" * len(states))), _HERE], [*states, place]
    for name, (comparison, value) in wanted.items():
        where.append(f"{name} {comparison} ?")
        given.append(value)
    asked = "select coalesce(currency, ''), coalesce(cost, reserved) as due, count(*), min(rowid) from orders"
    return base.execute(f"{asked} where {' and '.join(where)} group by 1, 2", given).fetchall()


def claimed(base: Base, budget: str | None, *, besides: str) -> list[Sequence[Any]]:
    """Return the rows of claimed orders of a budget, `besides` one."""
    asked = f"select {ALL} from orders where budget = ? and state = 'claimed' and id != ?"  # noqa: S608
    return base.execute(asked, (budget, besides)).fetchall()


def of_request(base: Base, states: Sequence[str], digest: str, place: str, *, besides: str) -> list[str]:
    """Return the ids of orders of a request in these states, `besides` one."""
    asked = (
        f"select id from orders where state in ({', '.join('?' * len(states))}) and digest = ? and {_HERE} and id != ?"  # noqa: S608
    )
    return [found[0] for found in base.execute(asked, (*states, digest, place, besides))]


def remove(base: Base, batch: str | None) -> None:
    """Delete all orders, or those of a batch."""
    of, given = ("", ()) if batch is None else (" where batch = ?", (batch,))
    base.execute(f"delete from orders{of}", given)  # noqa: S608


def keep_batch(base: Base, id_: str, place: str, settings: str) -> None:
    """Write the settings of a batch."""
    asked = (
        "insert into batches (id, place, settings) values (?, ?, ?) "
        "on conflict (id) do update set place = excluded.place, settings = excluded.settings"
    )
    base.execute(asked, (id_, place, settings))


def keep_requests(base: Base, rows: Sequence[tuple[str, str, int, str]]) -> None:
    """Write requests: order, batch, number, and the request; one that is there stays."""
    base.add("requests", ("id", "batch", "number", "request"), rows)


def request(base: Base, row: int) -> str | None:
    """Return the request of a row."""
    found = base.execute("select request from requests where rowid = ?", (row,)).fetchone()
    return None if found is None else found[0]


def requests_of(base: Base, batch: str) -> list[int]:
    """Return the rows of the requests of a batch."""
    return [found[0] for found in base.execute("select rowid from requests where batch = ? order by rowid", (batch,))]


def kept(base: Base, order_id: str) -> tuple[str, str, int, int, int] | None:
    """Return batch, its settings, number, row, and whether the batch is paused, of the request of an order."""
    asked = (
        "select batches.id, settings, number, requests.rowid, paused from requests "
        "join batches on batches.id = requests.batch where requests.id = ?"
    )
    return base.execute(asked, (order_id,)).fetchone()


def settings(base: Base, batch: str) -> str | None:
    """Return the settings of a batch."""
    found = base.execute("select settings from batches where id = ?", (batch,)).fetchone()
    return None if found is None else found[0]


def doubtful(base: Base, place: str, since: float) -> list[tuple[str, str, bool]]:
    """Return id and settings of the batches of a place with orders whose outcome is not known, and whether young."""
    asked = (
        "select batches.id, min(settings), "
        "max(case when state = 'posted' or repeat = 1 or coalesce(sent_at, created) > ? then 1 else 0 end) "
        "from orders join batches on batches.id = orders.batch "
        "where state in ('posted', 'unknown') and batches.place = ? group by batches.id"
    )
    return [(batch, settings, bool(young)) for batch, settings, young in base.execute(asked, (since, place))]


def left_jobs(base: Base, place: str, without: Sequence[str], limit: int) -> list[str]:
    """Return the orders of batches that have a run and that nobody looks after, those left longest first."""
    asked = (
        f"select id from orders where state in ('running', 'done') and {_HERE} and run_id is not null "  # noqa: S608
        "and exists (select 1 from batches where batches.id = orders.batch) "
        "and (owner is null or post_before is null or post_before <= ?) and not id = any(?) order by changed limit ?"
    )
    return [found[0] for found in base.execute(asked, (place, base.today(), [*without], limit))]


def owners(base: Base) -> list[str]:
    """Return the processes that hold orders, or held them when they ended."""
    return [found[0] for found in base.execute("select distinct owner from orders where owner is not null")]


def owned(base: Base, owner: str) -> list[tuple[str, str]]:
    """Return id and state of the orders that a process holds."""
    return base.execute("select id, state from orders where owner = ?", (owner,)).fetchall()


def batches_with(base: Base, states: Sequence[str], place: str) -> list[tuple[str, str]]:
    """Return id and settings of the batches of a place that have orders in these states, the oldest first.

    Those of an unknown outcome that are to be sent again count too.
    """
    found = f"(state in ({', '.join('?' * len(states))}) or (state = 'unknown' and repeat = 1))"
    some = f"select 1 from orders where orders.batch = batches.id and {found}"  # noqa: S608
    asked = f"select id, settings from batches where place = ? and exists ({some}) order by rowid"  # noqa: S608
    return base.execute(asked, (place, *states)).fetchall()


def pause(base: Base, batch: str, *, paused: bool) -> bool:
    """Say whether a batch is paused; return False where there is no such batch."""
    return base.execute("update batches set paused = ? where id = ?", (int(paused), batch)).rowcount > 0


def is_paused(base: Base, batch: str) -> bool:
    """Return whether a batch is paused."""
    found = base.execute("select paused from batches where id = ?", (batch,)).fetchone()
    return found is not None and bool(found[0])
