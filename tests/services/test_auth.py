"""Ways to authenticate: what is sent, to whom, and that nobody sees it elsewhere.

Judges: a fake of Kling that verifies tokens by hmac, PyJWT itself, and httpx's own transports as witnesses.
"""

# Budget: each way to authenticate, and everywhere that nobody may see it.
from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import re
import shutil
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import jwt
import pytest

from tests.services.fakes.frame import FILES, serving
from tests.services.fakes.kling import Kling
from tests.support import packages
from tests.support.shared import Shared

SPECS = Path(__file__).parent / "specs"
PAYLOAD = {"model_name": "kling-v1-6", "prompt": "A paper boat on a pond", "duration": "5"}
PAIR = (Kling.key, Kling.secret)
ENTRY = re.compile(r"  token:\n(?:    .*\n)+")
WAYS = {
    "jwt": None,
    "basic": "  token: {form: basic, says: A name and a password., evidence: general > General > token}\n",
    "query": "  token: {query: api-key, says: The key in the address., evidence: general > General > token}\n",
    "header": '  token: {header: X-Key, prefix: "Token ", says: The key., evidence: general > General > token}\n',
}
TAKEN = WAYS | {
    "called as a part of the path": "  token: {query: id, says: The key., evidence: general > General > token}\n"
}
NOW = 1_790_000_000.0


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory, generated_of: Shared) -> dict[str, Path]:
    """Return what is generated for each way."""
    found: dict[str, Path] = {}
    for name, entry in TAKEN.items():
        folder = tmp_path_factory.mktemp(name)
        spec = shutil.copytree(SPECS / "kling", folder / "spec")
        file = spec / "service.yaml"
        if entry is not None:
            file.write_text(ENTRY.sub(lambda _, text=entry: text, file.read_text("utf-8")), encoding="utf-8")
        found[name] = generated_of(spec)
    return found


class Made:
    """A generated package of one way to authenticate."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self._package = packages.package("kling_films", home / "python")
        self.package = self._package.module()

    def module(self, name: str) -> Any:
        """Return a module of the package."""
        return self._package.module(name)

    def clock(self, today: Callable[[], float] = time.time) -> Any:
        """Return a clock that does not pause."""

        def sleep(_: float) -> Any:
            try:
                asyncio.get_running_loop()
            except RuntimeError:
                return None
            return asyncio.sleep(0)

        return self.module("_runtime.client.context").Clock(sleep=sleep, today=today)


@pytest.fixture
def made(
    request: pytest.FixtureRequest, homes: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Made:
    """Give the package of the way that a test names, of tokens unless it names one."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("API_KEY", "ACCESS_KEY", "SECRET_KEY"):
        monkeypatch.delenv(f"KLING_{name}", raising=False)
    return Made(homes[getattr(request, "param", "jwt")])


@pytest.fixture
def fake() -> Iterator[Kling]:
    """Give the running fake."""
    with serving(Kling()) as found:
        yield found


def way(name: str) -> pytest.MarkDecorator:
    """Return the mark of a test of another way."""
    return pytest.mark.parametrize("made", [name], indirect=True)


TASK = {"code": 0, "data": {"task_id": "task-1", "task_status": "submitted"}}


class Wire:
    """A transport that keeps each request, and answers a submission."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response] | None = None) -> None:
        self.seen: list[httpx.Request] = []
        self._answer = answer or (lambda _: httpx.Response(200, json=TASK))

    def transport(self) -> httpx.MockTransport:
        """Return the transport."""

        def answer(request: httpx.Request) -> httpx.Response:
            self.seen.append(request)
            return self._answer(request)

        return httpx.MockTransport(answer)


# ------------------------------------------------------------------------------------------------------ signed tokens


def test_the_token_is_what_the_vendors_own_program_makes(made: Made):
    wire = Wire()
    with made.package.Kling(PAIR, transport=wire.transport(), clock=made.clock(lambda: NOW)) as client:
        client.submit(PAYLOAD)
    token = wire.seen[0].headers["authorization"].removeprefix("Bearer ")
    assert jwt.get_unverified_header(token) == {"alg": "HS256", "typ": "JWT"}
    claims = {"iss": Kling.key, "exp": int(NOW) + 1800, "nbf": int(NOW) - 5}
    assert (
        jwt.decode(token, Kling.secret, algorithms=["HS256"], options={"verify_exp": False, "verify_nbf": False})
        == claims
    )
    headers = {"alg": "HS256", "typ": "JWT"}
    assert token == jwt.encode(claims, Kling.secret, headers=headers)


@pytest.mark.parametrize("form", ["", "Async"])
def test_a_film_from_a_service_with_tokens(made: Made, fake: Kling, form: str, tmp_path: Path):
    async def film() -> Path:
        async with made.package.AsyncKling(PAIR, base_url=fake.base_url, clock=made.clock()) as client:
            job = await client.submit(PAYLOAD)
            await client.wait(job, timeout=30)
            return await client.download(job, tmp_path / "film.mp4")

    if form:
        saved = asyncio.run(film())
    else:
        with made.package.Kling(PAIR, base_url=fake.base_url, clock=made.clock()) as client:
            saved = client.run(PAYLOAD, path=tmp_path / "film.mp4")
    assert saved.read_bytes() == FILES["mp4"]
    assert len(fake.charges) == 1
    assert fake.leaks == []


def test_a_token_is_used_until_shortly_before_its_end(made: Made):
    wire, now = Wire(), [NOW]
    with made.package.Kling(PAIR, transport=wire.transport(), clock=made.clock(lambda: now[0])) as client:
        for later in (0, 1000, 1739, 1741, 3400, -7200):  # at last the clock goes back
            now[0] = NOW + later
            client.status(client.job("task-1"))
    tokens = [request.headers["authorization"] for request in wire.seen]
    assert [tokens.index(token) for token in tokens] == [0, 0, 0, 3, 3, 5]


@pytest.mark.parametrize("form", ["", "Async"])
def test_a_token_that_the_service_finds_too_old_is_made_anew_once(made: Made, fake: Kling, form: str):
    fake.stale = 1
    if form:

        async def submit() -> None:
            async with made.package.AsyncKling(PAIR, base_url=fake.base_url, clock=made.clock()) as client:
                await client.submit(PAYLOAD)

        asyncio.run(submit())
    else:
        with made.package.Kling(PAIR, base_url=fake.base_url, clock=made.clock()) as client:
            client.submit(PAYLOAD)
    assert [request.status for request in fake.seen] == [401, 200]
    assert len(fake.charges) == 1


def test_a_token_that_stays_too_old_is_refused(made: Made, fake: Kling):
    fake.stale = 9
    client = made.package.Kling(PAIR, base_url=fake.base_url, clock=made.clock())
    with client, pytest.raises(made.package.AuthenticationError, match="Authorization has expired"):
        client.submit(PAYLOAD)
    assert [request.status for request in fake.seen] == [401, 401]


def test_a_wrong_secret_is_not_tried_again(made: Made, fake: Kling):
    client = made.package.Kling((Kling.key, "x" * 40), base_url=fake.base_url, clock=made.clock())
    with client, pytest.raises(made.package.AuthenticationError, match="Authorization is invalid"):
        client.submit(PAYLOAD)
    assert [request.status for request in fake.seen] == [401]


@pytest.mark.parametrize(
    ("variables", "works"),
    [
        ({"ACCESS_KEY": Kling.key, "SECRET_KEY": Kling.secret}, True),
        ({"API_KEY": f"{Kling.key}:{Kling.secret}"}, True),
        ({"ACCESS_KEY": Kling.key}, False),
        ({"SECRET_KEY": Kling.secret}, False),
        ({"API_KEY": Kling.key}, False),
        ({}, False),
    ],
)
def test_a_pair_of_keys_comes_from_the_environment(made: Made, fake: Kling, variables: dict[str, str], works: bool):
    own = {f"KLING_{name}": value for name, value in variables.items()}
    own |= {"KLING_BASE_URL": fake.base_url, "PYTHONPATH": str(made.home / "python")}
    command = [sys.executable, "-m", "kling_films", "submit", "kling-v1-6", "--prompt", "A boat"]
    ran = subprocess.run(command, env={**os.environ, **own}, capture_output=True, text=True, timeout=60, check=False)
    assert (ran.returncode == 0) == works, ran.stderr
    if not works:
        assert "KLING_ACCESS_KEY and KLING_SECRET_KEY are not set" in ran.stderr
    assert len(fake.charges) == int(works)


def test_without_the_library_the_error_says_what_to_install(made: Made, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "jwt", None)
    client = made.package.Kling(PAIR, transport=Wire().transport())
    with client, pytest.raises(made.package.ConfigurationError, match=r"pip install 'kling-films\[jwt\]'"):
        client.submit(PAYLOAD)


# --------------------------------------------------------------------------------------------------------- other ways


@way("basic")
def test_name_and_password_are_sent_as_rfc_7617_has_it(made: Made):
    wire = Wire()
    with made.package.Kling(("Aladdin", "open:sesame"), transport=wire.transport()) as client:
        client.submit(PAYLOAD)
    assert wire.seen[0].headers["authorization"] == httpx.BasicAuth("Aladdin", "open:sesame")._auth_header


@way("query")
def test_a_key_in_the_query_is_sent_there_and_nowhere_else(made: Made):
    wire = Wire()
    with made.package.Kling("sk/a+b&c=d", transport=wire.transport()) as client:
        client.submit(PAYLOAD)
        client.status("task-1")
    for request in wire.seen:
        assert dict(request.url.params) == {"api-key": "sk/a+b&c=d"}
        assert "authorization" not in request.headers
        assert b"api-key=" + quote("sk/a+b&c=d", safe="").encode() in request.url.raw_path


@way("header")
def test_a_key_in_any_header_with_any_prefix(made: Made):
    wire = Wire()
    with made.package.Kling("abc", transport=wire.transport()) as client:
        client.submit(PAYLOAD)
    assert wire.seen[0].headers["x-key"] == "Token abc"


@way("header")
def test_a_pair_where_there_is_one_key_is_refused(made: Made):
    with pytest.raises(made.package.ConfigurationError, match="give api_key as a text"):
        made.package.Kling(PAIR)


# ------------------------------------------------------------------------------------------- nobody sees it elsewhere

SECRET = "very-secret-0123456789abcdefghijklmnop"
GIVEN = {"jwt": ("access-key", SECRET), "basic": ("access-key", SECRET), "query": SECRET, "header": SECRET}


def secrets_of(sent: list[httpx.Request]) -> set[str]:
    """Return everything that a caller must not see: the keys, and what was sent to show them."""
    found = {SECRET, quote(SECRET, safe="")}
    for request in sent:
        for name in ("authorization", "x-key"):
            if name in request.headers:
                found.add(request.headers[name].rpartition(" ")[2])
    return found


def echo(request: httpx.Request) -> httpx.Response:
    """Answer with all that came, as careless servers do."""
    said = " ".join([str(dict(request.headers)), request.url.raw_path.decode()])
    return httpx.Response(400, json={"code": 1, "message": said[-400:], "seen": said}, headers={"x-echo": said})


@pytest.mark.parametrize("made", WAYS, indirect=True)
@pytest.mark.parametrize("answer", ["echo", "lost", "redirect"])
def test_no_key_is_in_logs_errors_hooks_ledgers_or_pickles(
    made: Made, answer: str, request: pytest.FixtureRequest, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    name = request.node.callspec.params["made"]

    def lost(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError(f"broken at {request.url!s}: {request.headers}", request=request)

    def away(request: httpx.Request) -> httpx.Response:
        return httpx.Response(307, headers={"location": f"https://elsewhere.example/{request.url.query.decode()}"})

    wire = Wire({"echo": echo, "lost": lost, "redirect": away}[answer])
    seen: list[Any] = []
    texts: list[str] = []
    with caplog.at_level(logging.DEBUG):
        client = made.package.Kling(
            GIVEN[name],
            transport=wire.transport(),
            ledger=tmp_path / "orders.sqlite3",
            on_request=seen.append,
            on_response=seen.append,
            clock=made.clock(),
        )
        for call in (lambda: client.submit(PAYLOAD, settle=0), lambda: client.status("task-1")):
            with pytest.raises(made.package.ClientError) as caught:
                call()
            error = caught.value
            texts += ["".join(traceback.format_exception(error)), repr(error), repr(vars(error))]
            texts += [repr(pickle.dumps(error)), repr(error.__context__), repr(error.__cause__)]
        texts += [repr(client), repr(client._context), repr(seen), json.dumps([str(one) for one in seen])]
        client.close()
    texts.append(caplog.text)
    texts += [path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file()]
    assert wire.seen
    shown = [(secret, text[:300]) for secret in secrets_of(wire.seen) for text in texts if secret in text]
    assert shown == []


@pytest.mark.parametrize("made", WAYS, indirect=True)
@pytest.mark.parametrize("elsewhere", ["link", "redirect"])
def test_no_key_leaves_the_origin(made: Made, elsewhere: str, request: pytest.FixtureRequest, tmp_path: Path):
    name, origin = request.node.callspec.params["made"], "https://api-singapore.klingai.com"
    link = "https://files.example/a.mp4" if elsewhere == "link" else f"{origin}/a.mp4"

    def answer(asked: httpx.Request) -> httpx.Response:
        if asked.url.path == "/a.mp4" and asked.url.host != "files.example":
            return httpx.Response(302, headers={"location": "https://files.example/a.mp4"})
        if asked.url.host == "files.example":
            return httpx.Response(200, content=FILES["mp4"], headers={"content-type": "video/mp4"})
        done = {"task_id": "task-1", "task_status": "succeed", "task_result": {"videos": [{"url": link}]}}
        return httpx.Response(200, json={"code": 0, "data": done})

    wire = Wire(answer)
    with made.package.Kling(GIVEN[name], transport=wire.transport(), clock=made.clock()) as client:
        client.run(PAYLOAD, path=tmp_path / "a.mp4")
    away = [asked for asked in wire.seen if asked.url.host == "files.example"]
    home = [asked for asked in wire.seen if asked.url.host != "files.example"]
    assert away
    for asked in away:
        assert not asked.url.query
        assert not {"authorization", "x-key"} & set(asked.headers)
    assert all(asked.url.query or {"authorization", "x-key"} & set(asked.headers) for asked in home)


# ------------------------------------------------------------------------------------------------------ the simulator


@pytest.mark.parametrize("made", WAYS, indirect=True)
def test_the_simulator_takes_each_way(made: Made, request: pytest.FixtureRequest, tmp_path: Path):
    pair = request.node.callspec.params["made"] in ("jwt", "basic")
    key = "test-key:simulated-secret-of-every-account" if pair else "test-key"
    simulator = made.module("simulator")
    service = simulator.open_service(speed=1000)
    with made.package.Kling(key, transport=simulator.Transport(service), ledger=False) as client:
        job = client.submit(PAYLOAD)
    assert [charge.run_id for charge in service.world.charges] == [job.run_id]
    assert {task.account for task in service.world.tasks.values()} == {"test-key"}
    for wrong in (
        ("test-key:wrong-secret-0123456789abcdefghij", "nobody:simulated-secret-of-every-account")
        if pair
        else ("nobody",)
    ):
        client = made.package.Kling(wrong, transport=simulator.Transport(service), ledger=False)
        with client, pytest.raises(made.package.AuthenticationError):
            client.submit(PAYLOAD)
    assert len(service.world.charges) == 1


SIMULATED = "simulated-secret-of-every-account"
CLAIMS = {"iss": "test-key", "exp": int(NOW) + 60, "nbf": int(NOW) - 60}


@pytest.mark.parametrize(
    ("token", "status", "code"),
    [
        (jwt.encode(CLAIMS, SIMULATED), 200, None),
        (jwt.encode({"iss": "test-key", "exp": int(NOW) + 60}, SIMULATED), 200, None),
        (jwt.encode(CLAIMS, SIMULATED[::-1]), 401, None),
        (jwt.encode({**CLAIMS, "iss": "nobody"}, SIMULATED), 401, None),
        (jwt.encode({**CLAIMS, "exp": int(NOW)}, SIMULATED), 401, "1003"),
        (jwt.encode({**CLAIMS, "nbf": int(NOW) + 1}, SIMULATED), 401, "1003"),
        (jwt.encode({"iss": "test-key"}, SIMULATED), 401, "1003"),
        (jwt.encode(CLAIMS, SIMULATED * 2, algorithm="HS512"), 401, None),
        (jwt.encode(CLAIMS, "", algorithm="none"), 401, None),
        ("a.b.c", 401, None),
        ("é.é.é", 401, None),
        ("", 401, None),
    ],
)
def test_the_simulator_verifies_signature_and_times(made: Made, token: str, status: int, code: str | None):
    simulator = made.module("simulator")
    service = simulator.open_service(now=lambda: NOW)
    url = "https://api-singapore.klingai.com/v1/videos/text2video"
    headers = [(b"authorization", f"Bearer {token}".encode())]
    with httpx.Client(transport=simulator.Transport(service)) as client:
        answer = client.post(url, json=PAYLOAD, headers=headers)
    assert answer.status_code == status, answer.text
    assert (code is None) or code in answer.text


@pytest.mark.parametrize(
    ("name", "scheme"),
    [
        ("jwt", {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}),
        ("basic", {"type": "http", "scheme": "basic"}),
        ("query", {"type": "apiKey", "in": "query", "name": "api-key"}),
        ("header", {"type": "apiKey", "in": "header", "name": "X-Key"}),
    ],
)
def test_the_openapi_document_names_each_way(homes: dict[str, Path], name: str, scheme: dict[str, str]):
    document = json.loads((homes[name] / "openapi" / "openapi.json").read_text("utf-8"))
    (found,) = document["components"]["securitySchemes"].values()
    assert {key: value for key, value in found.items() if key != "description"} == scheme


def test_only_tokens_need_a_library_more(homes: dict[str, Path]):
    extras = {name: "pyjwt" in (homes[name] / "python" / "pyproject.toml").read_text("utf-8") for name in WAYS}
    assert extras == {"jwt": True, "basic": False, "query": False, "header": False}


@pytest.mark.parametrize("way", TAKEN)
def test_the_simulator_takes_the_key_where_it_stands_and_gives_the_file(
    homes: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    made, key = Made(homes[way]), ":".join(PAIR) if way in ("jwt", "basic") else PAIR[0]
    settings = made.module("_runtime.simulator.settings").Settings(keys=(key,), speed=1000)
    kit = made.module("_kit").KIT
    with (
        made.module("_runtime.simulator.serving.server").serve(kit, settings=settings) as served,
        made.package.Kling(api_key=key, base_url=served.base_url) as client,
    ):
        job = client.submit(PAYLOAD)
        client.wait(job, timeout=30)
        assert b"ftyp" in client.download(job, tmp_path / "film.mp4").read_bytes()[:64]
        assert served.service.world.leaks == []
