"""What the blocking and the async client share: methods that call nothing, and the documentation of the others."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, Self, TypeVar

from ..service import Kit
from .context import Context, configure
from .errors import ClientError
from .flows.receipts import Receipt
from .job import Claim, Handle
from .ledger.ledger import Ledger
from .ledger.spending import day_began

if TYPE_CHECKING:
    from ..query.models import Model

J = TypeVar("J", bound=Handle)


@contextmanager
def paid(job: Handle) -> Generator[None]:
    """Name the run in every error of the block: it has been paid for, and another call goes on with it."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, ClientError) and error.job is None:
            error.job = job
        error.add_note(f"run id {job.run_id}: it was submitted; client.job({job.run_id!r}) goes on with it")
        raise


class SharedClient(Generic[J]):
    """The methods of a client; those that call the service are performed by `Client` and `AsyncClient`.

    `_kit` is set by the generated package.
    """

    _kit: ClassVar[Kit]
    _context: Context

    def __init__(self, **settings: Any) -> None:
        """Take each setting from the arguments, else the environment (`…_API_KEY`, `…_BASE_URL`), else the defaults.

        Calls wait where they would exceed the documented limits of the service, which all processes of a user share
        through a file in the state folder; `limits=False` switches that off, and clients given the same `Limits(…)`
        share those. `on_request` and `on_response` are plain functions that get a `Call` before and after each call;
        `tracing=True` makes OpenTelemetry spans, `metrics=True` metrics; `insecure_results=True` also fetches files
        from http addresses, unencrypted and without the key. `edition` names another reading of the matrix, by which
        requests are judged (`validate` has it too); `newer="ask"` asks the service's own list, once and without the
        key, about a model that the matrix does not know, and judges by its record there: see `validate` and `submit`.
        `timeout` is in seconds, or an `httpx.Timeout` with the seconds of each phase; `proxy`, `transport`,
        `http_client` and the proxy variables of the environment are those of httpx.

        Orders are recorded in the `ledger` in the state folder, or in the named file; `False` records none. Where that
        folder cannot be written, the client warns once and goes on; a named file must be writable. `journal` names the
        file of an older version, whose orders are imported. `daily_cap` (else `…_DAILY_CAP`) is the most that all
        orders of a day (UTC) may cost together at this base URL, in all processes of the machine.

        An address `postgresql://…` keeps orders and limits in a database, for several machines, with its clock (extra
        `postgres`). The limits are then those of one address, unless `limits` (else `…_ADDRESS`) names it: machines
        that share an address give the same name.
        """
        self._context = configure(self._kit, **settings)

    def __repr__(self) -> str:
        """Show the base URL, never the key."""
        return f"{type(self).__name__}(base_url={self._context.base_url!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled: a client holds the key and open connections."""
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled, as it holds the key: make one in the other process"
        )

    def __copy__(self) -> Self:
        """Return itself: connections cannot be copied."""
        return self

    def __deepcopy__(self, _: object) -> Self:
        """Return itself: connections cannot be copied."""
        return self

    def models(self, question: str = "") -> tuple[Model, ...]:
        """Return the models of the matrix that satisfy a question such as `"image duration>=10 price<=0.5"`.

        It is that of the package's function `models`; nothing is sent. A wrong question raises `ValueError`.
        """
        from ..query.models import models

        return models(self._context.kit, question, self._context.clock.today())

    def unsettled(self) -> tuple[Claim, ...]:
        """Return the claims of submissions whose outcome is not known, those under way included, from the ledger."""
        return self._context.orders.open_claims()

    def job(self, run_id: str, model: str | None = None, **saved: Any) -> J:
        """Return the job of a run id, or of a saved `Job.as_dict()`; an empty run id raises `ValueError`."""
        return self._job({**saved, "run_id": run_id, "model": model})

    @property
    def base_url(self) -> str:
        """The address of the service."""
        return self._context.base_url

    def spent(self, budget: str | None = None, *, today: bool = False) -> dict[str, Decimal]:
        """Return the cost of all orders in the ledger by currency; an expected cost counts until the charge is known.

        `budget` limits the sum to a named budget, `today` to this day (UTC).
        """
        ledger, since = self._context.orders.ledger, day_began(self._context.clock.today()) if today else None
        return {} if ledger is None else dict(ledger.spent(self._context.orders.place, budget=budget, since=since))

    @property
    def ledger(self) -> Ledger | None:
        """The ledger of this client's orders; None where none is kept."""
        return self._context.orders.ledger

    def _handle(self, job: Handle | str) -> Handle:
        return job if isinstance(job, Handle) else self.job(job)

    def _job(self, source: Receipt | Mapping[str, Any]) -> J:
        raise NotImplementedError

    # Performed by each client in its own way, and documented here for both.

    def estimate(self, *args: Any, **kwargs: Any) -> Any:
        """Return the expected cost of a request by the matrix; the service is not asked for a price.

        `amount` is the highest cost and `low` the lowest: they differ where sources disagree on the default of an
        absent field. Both are None where the price is not known. An invalid request raises `ValidationError`. The
        service decides what is charged.

        With `newer="ask"`, a model of the service's list alone has no price here: `quote` asks for it. The blocking
        client reads the list for it; the async one, which sends nothing here, takes the list as it was last read.
        """
        raise NotImplementedError

    def submit(self, *args: Any, **kwargs: Any) -> Any:
        """Validate a request, send it once and return its job; an invalid request raises `ValidationError`, unsent.

        `strict=False` allows fields that the service would ignore; `extra` holds fields that are newer than the
        matrix. Where no answer comes, the client searches for the run for `settle` seconds (None: the service's
        number; 0: once) and raises `SubmissionUnknown` if it finds none. `repeat_on_doubt` sends the request a second
        time instead, which may be charged twice. `timeout` is the number of seconds for everything before the search.

        A request that may cost more than `max_cost` (in the currency of its price) or than is left of the `budget`
        raises `BudgetExceeded` and is not sent. Where the matrix has no price, the service is asked for a quote, if it
        gives quotes; a request without a known price is not sent. `check_balance` first asks for the balance, and
        raises `InsufficientBalanceError` where it is less than the request may cost.

        With `newer="ask"`, a request for a model of the service's list alone needs `max_cost`, and a quote within it.
        """
        raise NotImplementedError

    def run(self, *args: Any, **kwargs: Any) -> Any:
        """Submit a request, wait until it is completed, save its first file as `path`, and return its path.

        The folder of `path` is checked first. Options are those of `submit`; `timeout` and `on_progress` are those of
        `wait`. Whatever is raised after the submission, the time-out included, names the run: a `ClientError` has it as
        `job`, any other error in its notes. The run goes on, and `client.job(run_id)` waits for it and downloads.
        """
        raise NotImplementedError

    def validate(self, *args: Any, **kwargs: Any) -> Any:
        """Return the verdict on a request in wire form, as `submit` judges it; nothing is sent, and nothing raised.

        With `newer="ask"`, the service's own list is asked about a model that the matrix does not know: the verdict is
        that of its record, and its `basis` has the day of the list and `reviewed=False`, as nobody has read the record.
        The list is kept in the state folder, and asked for again after the timing `listing-age-max`, else an hour.
        """
        raise NotImplementedError

    def quote(self, *args: Any, **kwargs: Any) -> Any:
        """Ask the service once for the price of a request; nothing is charged, and the key is not sent.

        Of an `http_client`, only transport and proxies are used. `unchecked` sends a payload without validation, for a
        model newer than the matrix. A successful answer is not a quote: it raises `SubmissionUnknown`, as a run may
        have been started, and is recorded in the ledger. A service without quotes raises `ConfigurationError`.
        """
        raise NotImplementedError

    def submit_unchecked(self, *args: Any, **kwargs: Any) -> Any:
        """Send a payload without validation, for a model newer than the matrix; an invalid payload may be charged.

        All else is as with `submit`.
        """
        raise NotImplementedError

    def settle(self, *args: Any, **kwargs: Any) -> Any:
        """Search for the run of a submission whose outcome is not known, for `timeout` seconds (None: the default).

        The claim is that of a `SubmissionUnknown` or of `unsettled()`, or its saved `as_dict()`. Raises
        `SubmissionUnknown` where no run is found; nothing is sent again, unless the `request` is given too and the
        service has idempotency keys: then it is sent with the key that it had, while the service knows that key. A
        request that is not the one that was sent raises `ConfigurationError`.
        """
        raise NotImplementedError

    def batch(self, *args: Any, **kwargs: Any) -> Any:
        """Return a batch of requests: `batch("requests.jsonl", "outputs").run()` makes them, and gives the outcome.

        `requests` is a file (JSON Lines or a JSON array) or an iterable of requests. The batch is identified by its
        `folder`, which gets the files: run it again, in this or another process, and it continues. A request that has
        its file, or is running, is not submitted again; a deleted file is downloaded again; a failed request is
        submitted again only with `again={"failed"}`. Several processes may run one batch at once.

        In its block, `with` or `async with`, `submit_many(requests)` adds requests, and iteration over the batch gives
        the result of each as soon as it has one. Leaving the block stops; submitted jobs go on, and are continued.

        `concurrency` files are downloaded at once (8); nothing is submitted while more of them wait. `max_cost` limits
        each request, `budget` the whole batch over all its runs. `timeout` is the seconds to wait for each job.
        `strict=False` allows fields that the service would ignore. `priority` is set for what is not bought yet: orders
        with a higher one are bought first, by workers across all batches; it is 0 if never set. `on_event` is called
        with each event, `on_refusal` with each request that is not sent; from the thread of the batch, where there is
        no event loop.
        """
        raise NotImplementedError

    def wait(self, *args: Any, **kwargs: Any) -> Any:
        """Wait until a job is completed, at most `timeout` seconds (None: the default; `math.inf`: no limit).

        Raises `ProviderError` or `ContentPolicyError` for a failed or cancelled job, `WaitTimeout` at the time-out.
        """
        raise NotImplementedError

    def events(self, *args: Any, **kwargs: Any) -> Any:
        """Poll a job until it is over and yield each status; the last status is that of its end.

        The time-out is that of `wait`, and raises `WaitTimeout`; a failed job raises nothing.
        """
        raise NotImplementedError

    def download(self, *args: Any, **kwargs: Any) -> Any:
        """Save the first file of a completed job as `path`, whole or not at all, and return its path.

        In an existing folder it is named after the run, with the ending of its media type. After a broken connection
        the rest is requested; an expired link is renewed once. A page or another text, or a file of another length
        than announced, raises `DownloadError`; an unexpected media type is saved with a warning in the log. A file
        that the service has deleted raises `NotFoundError`. If the connection stays broken, the part of a large file
        is kept beside the target, and the next call continues it.
        """
        raise NotImplementedError

    def download_all(self, *args: Any, **kwargs: Any) -> Any:
        """Save every file of a completed job in a folder, made where it does not exist, and return their paths.

        They are named after the run, numbered from 1 where there are several, and saved as by `download`.
        """
        raise NotImplementedError

    def content(self, *args: Any, **kwargs: Any) -> Any:
        """Save a variant of the output of a completed job, as by `download`; None is the service's default.

        An unknown variant, or a job whose model is not known, raises `ValidationError`.
        """
        raise NotImplementedError

    def extend(self, *args: Any, **kwargs: Any) -> Any:
        """Extend an output of a completed job and return the new job; this is charged like a submission.

        `index` counts outputs from 0 (None: the service's choice); a wrong index raises `ValidationError`. Where no
        answer comes, `SubmissionUnknown` is raised: the call is not sent again, and its run cannot be searched for.
        """
        raise NotImplementedError

    def cancel(self, *args: Any, **kwargs: Any) -> Any:
        """Ask the service to stop a job; whether it is charged is for the service to say.

        A service without such a call raises `ConfigurationError`.
        """
        raise NotImplementedError

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        """Ask the service to delete a job and what it made.

        A service without such a call raises `ConfigurationError`.
        """
        raise NotImplementedError

    def recover(self, *args: Any, **kwargs: Any) -> Any:
        """Return the completed runs that the service lists for the account, filtered by model or UUID.

        `limit` is the most runs to return (None: the service's default); out of range it raises `ValidationError`.
        """
        raise NotImplementedError

    def catalogue(self, *args: Any, **kwargs: Any) -> Any:
        """Return the records of the models that the service offers now, unchanged; the key is sent only where needed.

        Requests are validated by the matrix, not by this list.
        """
        raise NotImplementedError
