"""Ways to authenticate of the generated client in JavaScript: what is sent, to whom, and that nobody sees it elsewhere.

Judges: a fake of Kling that verifies tokens by hmac, PyJWT, httpx's own header of a name and a password, and a server
that keeps what it gets.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple, Self
from urllib.parse import parse_qs, quote, urlsplit

import httpx
import jwt
import pytest

from tests.services.fakes.frame import FILES, serving
from tests.services.fakes.kling import Kling
from tests.services.test_auth import GIVEN, PAYLOAD, SECRET, TASK, WAYS, homes
from tests.typescript.javascript import STEPS, asked, node, node_program

__all__ = ["homes"]  # a fixture
PAIR = [Kling.key, Kling.secret]
SUBMIT = ["submit", PAYLOAD, {"settle": 0}]


class Told(NamedTuple):
    """What each step gave, and everything that a caller could read of it."""

    steps: list[Any]
    text: str


@pytest.fixture
def fake() -> Iterator[Kling]:
    """Give the running fake."""
    with serving(Kling()) as found:
        yield found


def does(home: Path, folder: Path, base_url: str, *steps: list[Any], key: Any = None, **settings: Any) -> Told:
    """Call methods in a new process, one after another."""
    made = {"baseURL": base_url, "ledger": str(folder / "orders.sqlite3"), **settings}
    made |= {} if key is None else {"apiKey": key}
    text = node(STEPS, given=asked(home / "typescript", made, steps))
    return Told(json.loads(text)["told"], text)


class Server:
    """A server that keeps each request, and answers as it is told."""

    def __init__(self, answer: Any) -> None:
        self.seen: list[tuple[str, dict[str, str]]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["content-length"]))
                self.do_GET()

            def do_GET(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                server.seen.append((self.path, headers))
                status, extra, body = answer(server, self.path, headers)
                self.send_response(status)
                for name, value in {"content-length": str(len(body)), **extra}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: Any) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def __enter__(self) -> Self:
        Thread(target=self._http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()


def accept(server: Server, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    """Answer a submission."""
    return 200, {"content-type": "application/json"}, json.dumps(TASK).encode()


# ------------------------------------------------------------------------------------------------------ signed tokens


def test_a_token_is_one_that_the_library_of_the_vendor_reads(homes: dict[str, Path], tmp_path: Path):
    with Server(accept) as server:
        does(homes["jwt"], tmp_path, server.url, SUBMIT, key=PAIR)
    ((_, headers),) = server.seen
    token = headers["authorization"].removeprefix("Bearer ")
    assert jwt.get_unverified_header(token) == {"alg": "HS256", "typ": "JWT"}
    claims = jwt.decode(token, Kling.secret, algorithms=["HS256"])
    assert claims == {"iss": Kling.key, "exp": claims["exp"], "nbf": claims["exp"] - 1805}
    assert token == jwt.encode(claims, Kling.secret, headers={"alg": "HS256", "typ": "JWT"})


def test_a_film_from_a_service_with_tokens(homes: dict[str, Path], fake: Kling, tmp_path: Path):
    film = tmp_path / "film.mp4"
    steps = (SUBMIT, ["wait", "$0", {"timeout": 30}], ["download", "$0", str(film)])
    told = does(homes["jwt"], tmp_path, fake.base_url, *steps, key=PAIR)
    assert told.steps[-1] == {"gives": str(film)}
    assert film.read_bytes() == FILES["mp4"]
    assert len(fake.charges) == 1
    assert fake.leaks == []


@pytest.mark.parametrize(("stale", "statuses"), [(1, [401, 200]), (9, [401, 401])])
def test_a_token_that_the_service_finds_too_old_is_made_anew_once(
    homes: dict[str, Path], fake: Kling, tmp_path: Path, stale: int, statuses: list[int]
):
    fake.stale = stale
    (told,) = does(homes["jwt"], tmp_path, fake.base_url, SUBMIT, key=PAIR).steps
    assert [request.status for request in fake.seen] == statuses
    assert ("gives" in told) == (stale == 1)
    assert told.get("raises", "AuthenticationError") == "AuthenticationError"
    assert len(fake.charges) == (stale == 1)


def test_a_wrong_secret_is_not_tried_again(homes: dict[str, Path], fake: Kling, tmp_path: Path):
    (told,) = does(homes["jwt"], tmp_path, fake.base_url, SUBMIT, key=[Kling.key, "x" * 40]).steps
    assert told["raises"] == "AuthenticationError"
    assert "Authorization is invalid" in told["message"]
    assert [request.status for request in fake.seen] == [401]


def test_a_token_is_used_until_shortly_before_its_end(homes: dict[str, Path], tmp_path: Path):
    program = tmp_path / "times.mjs"
    program.write_text(
        f"const {{ createClient }} = await import({json.dumps((homes['jwt'] / 'typescript/client.js').as_uri())});\n"
        "let now = 0;\n"
        "const seen = [];\n"
        "const fetch = async (url, { headers }) => {\n"
        "  seen.push(new Headers(headers).get('authorization'));\n"
        "  const told = { headers: { 'content-type': 'application/json' } };\n"
        f"  return new Response({json.dumps(json.dumps(TASK))}, told);\n"
        "};\n"
        f"const client = createClient({{ apiKey: {json.dumps(':'.join(PAIR))}, ledger: false, fetch, "
        "clock: { today: () => now } });\n"
        "for (const later of [0, 1000, 1739, 1741, 3400, -7200]) {\n"
        "  now = 1790000000 + later;\n"
        "  await client.status('task-1');\n"
        "}\n"
        "process.stdout.write(JSON.stringify(seen));\n"
    )
    tokens = json.loads(node(program))
    assert all(token.startswith("Bearer ") for token in tokens)
    assert [tokens.index(token) for token in tokens] == [0, 0, 0, 3, 3, 5]


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
def test_a_pair_of_keys_comes_from_the_environment(
    homes: dict[str, Path], fake: Kling, tmp_path: Path, variables: dict[str, str], works: bool
):
    own = {f"KLING_{name}": value for name, value in variables.items()}
    settings = {"baseURL": fake.base_url, "ledger": False}
    given = asked(homes["jwt"] / "typescript", settings, [SUBMIT])
    command = [node_program(), "--no-warnings", str(STEPS)]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KLING_")}
    ran = subprocess.run(
        command, input=given, env={**clean, **own}, capture_output=True, text=True, timeout=60, check=False
    )
    assert (ran.returncode == 0) == works, ran.stderr
    if not works:
        assert "KLING_ACCESS_KEY and KLING_SECRET_KEY are not set" in ran.stderr
    assert len(fake.charges) == int(works)


# --------------------------------------------------------------------------------------------------------- other ways


def test_name_and_password_are_sent_as_rfc_7617_has_it(homes: dict[str, Path], tmp_path: Path):
    with Server(accept) as server:
        does(homes["basic"], tmp_path, server.url, SUBMIT, key=["Aladdin", "open:sesame"])
    ((_, headers),) = server.seen
    assert headers["authorization"] == httpx.BasicAuth("Aladdin", "open:sesame")._auth_header


def test_a_key_in_the_query_is_sent_there_and_nowhere_else(homes: dict[str, Path], tmp_path: Path):
    with Server(accept) as server:
        does(homes["query"], tmp_path, server.url, SUBMIT, ["status", "task-1"], key="sk/a+b&c=d")
    assert len(server.seen) == 2
    for path, headers in server.seen:
        assert parse_qs(urlsplit(path).query) == {"api-key": ["sk/a+b&c=d"]}
        assert "api-key=" + quote("sk/a+b&c=d", safe="") in path
        assert "authorization" not in headers


def test_a_key_in_any_header_with_any_prefix(homes: dict[str, Path], tmp_path: Path):
    with Server(accept) as server:
        does(homes["header"], tmp_path, server.url, SUBMIT, key="abc")
    assert server.seen[0][1]["x-key"] == "Token abc"


@pytest.mark.parametrize(("way", "key"), [("header", PAIR), ("jwt", "one-key"), ("basic", ["a", ""]), ("jwt", ["a"])])
def test_keys_of_another_form_are_refused_before_anything_is_sent(
    homes: dict[str, Path], tmp_path: Path, way: str, key: Any
):
    with Server(accept) as server, pytest.raises(AssertionError, match="ConfigurationError"):
        does(homes[way], tmp_path, server.url, SUBMIT, key=key)
    assert server.seen == []


# ------------------------------------------------------------------------------------------- nobody sees it elsewhere


def shown_to(seen: list[tuple[str, dict[str, str]]]) -> set[str]:
    """Return everything that a caller must not see: the keys, and what was sent to show them."""
    sent = {
        headers[name].rpartition(" ")[2]
        for _, headers in seen
        for name in ("authorization", "x-key")
        if name in headers
    }
    return {SECRET, quote(SECRET, safe=""), *sent}


def echo(server: Server, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    """Answer with all that came, as careless servers do."""
    said = f"{headers} {path}"
    body = {"code": 1, "message": said[-400:], "seen": said}
    return 400, {"content-type": "application/json", "x-echo": said}, json.dumps(body).encode()


def away(server: Server, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    """Answer with another place."""
    return 307, {"location": f"https://elsewhere.example/{urlsplit(path).query}"}, b""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("answer", [echo, away])
def test_no_key_is_in_errors_logs_or_ledgers(homes: dict[str, Path], tmp_path: Path, way: str, answer: Any):
    with Server(answer) as server:
        told = does(homes[way], tmp_path, server.url, SUBMIT, ["status", "task-1"], key=GIVEN[way])
    assert len(server.seen) == 2
    assert [("raises" in step) for step in told.steps] == [True, True]
    texts = [told.text, *(path.read_bytes().decode("latin-1") for path in tmp_path.rglob("*") if path.is_file())]
    assert [(secret, text[:300]) for secret in shown_to(server.seen) for text in texts if secret in text] == []


@pytest.mark.parametrize("way", WAYS)
def test_no_key_leaves_the_origin(homes: dict[str, Path], tmp_path: Path, way: str):
    def film(server: Server, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        return 200, {"content-type": "video/mp4"}, FILES["mp4"]

    with Server(film) as elsewhere:

        def answer(server: Server, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
            if urlsplit(path).path == "/a.mp4":
                return 302, {"location": f"{elsewhere.url}/a.mp4"}, b""
            result = {"videos": [{"url": f"{server.url}/a.mp4"}]}
            done = {"task_id": "task-1", "task_status": "succeed", "task_result": result}
            return 200, {"content-type": "application/json"}, json.dumps({"code": 0, "data": done}).encode()

        with Server(answer) as server:
            steps = (SUBMIT, ["wait", "$0", {"timeout": 30}], ["download", "$0", str(tmp_path / "a.mp4")])
            told = does(homes[way], tmp_path, server.url, *steps, key=GIVEN[way], insecureResults=True)
    assert "gives" in told.steps[-1], told.steps[-1]
    ((path, headers),) = elsewhere.seen
    assert not urlsplit(path).query
    assert not {"authorization", "x-key"} & set(headers)
    assert all(urlsplit(path).query or {"authorization", "x-key"} & set(headers) for path, headers in server.seen)


def test_the_base64_of_a_pair_is_masked_too(homes: dict[str, Path], tmp_path: Path):
    with Server(echo) as server:
        told = does(homes["basic"], tmp_path, server.url, SUBMIT, key=["access-key", SECRET])
    assert base64.b64encode(f"access-key:{SECRET}".encode()).decode() in str(server.seen)
    assert base64.b64encode(f"access-key:{SECRET}".encode()).decode() not in told.text
