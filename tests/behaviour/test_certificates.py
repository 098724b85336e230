"""Which servers a client trusts, judged by servers that encrypt; and when it reads the certificates."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from select import select
from socket import create_connection, socket
from threading import Thread

import certifi
import httpx
import pytest
import trustme
from nanogpt_video import ConfigurationError, ConnectionFailed

from tests.support.desk import Desk

REFUSED = "CERTIFICATE_VERIFY_FAILED|made: ConnectError$"
"""What a client says of a server that it does not trust; under trio, no reason reaches it."""
QUEUED = b'{"data": {"status": "IN_QUEUE"}}'


@dataclass(frozen=True)
class Authority:
    """Who signs the certificate of the server, and the file with that."""

    ca: trustme.CA
    file: Path


class Service(BaseHTTPRequestHandler):
    """Answers every GET; as a proxy, passes on what it is sent without reading it."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-length", str(len(QUEUED)))
        self.end_headers()
        self.wfile.write(QUEUED)

    def do_CONNECT(self) -> None:
        host, _, port = self.path.partition(":")
        with create_connection((host, int(port))) as there:
            self.send_response(200)
            self.end_headers()
            passed = {self.connection: there, there: self.connection}
            while data := _next(passed):
                data[0].sendall(data[1])
        self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _next(passed: dict[socket, socket]) -> tuple[socket, bytes] | None:
    """Return the next bytes and where they go; None at the end."""
    (here, *_), _, _ = select(list(passed), [], [])
    data = here.recv(1 << 16)
    return (passed[here], data) if data else None


class Quiet(ThreadingHTTPServer):
    """A server that says nothing of callers who do not trust it, and ends while others are still connected."""

    block_on_close = False

    def handle_error(self, *_: object) -> None:
        """Say nothing."""


def _serving(certificate: trustme.LeafCert | None) -> Iterator[int]:
    with Quiet(("127.0.0.1", 0), Service) as server:
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            certificate.configure_cert(context)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    ca, file = trustme.CA(), tmp_path_factory.mktemp("authority") / "ca.pem"
    ca.cert_pem.write_to_path(str(file))
    return Authority(ca, file)


@pytest.fixture
def encrypted(authority: Authority) -> Iterator[str]:
    """Yield the base URL of a server whose certificate is of the authority."""
    yield from (f"https://localhost:{port}/api" for port in _serving(authority.ca.issue_cert("localhost")))


@pytest.fixture
def plain() -> Iterator[str]:
    yield from (f"http://localhost:{port}" for port in _serving(None))


@pytest.fixture(autouse=True)
def made(monkeypatch: pytest.MonkeyPatch) -> list[ssl.SSLContext]:
    """Name no certificates, and note each context that httpx makes of files."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    noted, create = list[ssl.SSLContext](), httpx.create_ssl_context

    def noting() -> ssl.SSLContext:
        noted.append(create())
        return noted[-1]

    monkeypatch.setattr(httpx, "create_ssl_context", noting)
    return noted


def test_the_authority_that_the_environment_names_is_trusted(desk: Desk, encrypted, authority, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert desk(desk.wired(None, base_url=encrypted).status, "vid_1").state == "queued"


def test_no_other_authority_is_trusted(desk: Desk, encrypted, tmp_path, monkeypatch):
    for name, value in (("SSL_CERT_DIR", str(tmp_path)), ("SSL_CERT_FILE", certifi.where()), ("SSL_CERT_FILE", "")):
        monkeypatch.setenv(name, value)
        with pytest.raises(ConnectionFailed, match=REFUSED) as caught:
            desk(desk.wired(None, base_url=encrypted).balance)
        assert not caught.value.sent


def test_the_name_of_the_server_is_compared(desk: Desk, encrypted, authority, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    client = desk.wired(None, base_url=encrypted.replace("localhost", "127.0.0.1"))
    with pytest.raises(ConnectionFailed, match=REFUSED):
        desk(client.balance)


def test_through_a_proxy_it_is_the_same(desk: Desk, encrypted, plain, authority, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert desk(desk.wired(None, base_url=encrypted, proxy=plain).status, "vid_1").state == "queued"
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    with pytest.raises(ConnectionFailed, match=REFUSED):
        desk(desk.wired(None, base_url=encrypted, proxy=plain).balance)


def test_a_client_of_httpx_trusts_what_its_caller_says(desk: Desk, encrypted, authority):
    trusting = ssl.create_default_context(cafile=authority.file)
    kind = httpx.Client if desk.portal is None else httpx.AsyncClient
    own = kind(verify=trusting)
    assert desk(desk.wired(None, base_url=encrypted, http_client=own).status, "vid_1").state == "queued"
    desk(own.close if isinstance(own, httpx.Client) else own.aclose)


def test_files_are_read_once_and_for_the_first_encrypted_connection(
    desk: Desk, encrypted, plain, authority, made, tmp_path, monkeypatch
):
    file = tmp_path / "another name, so that it was not read before.pem"
    file.write_bytes(authority.file.read_bytes())
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    unencrypted, *others = [desk.wired(None, base_url=url) for url in (plain, encrypted, encrypted)]
    desk(unencrypted.status, "vid_1")
    assert not made
    for client in others:
        desk(client.status, "vid_1")
    assert len(made) == 1


@pytest.mark.parametrize("text", ["", "no certificate"])
def test_a_file_without_certificates_is_said_at_once(desk: Desk, text, tmp_path, monkeypatch):
    file = tmp_path / "empty.pem"
    file.write_text(text)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match=r"certificates cannot be read .*empty\.pem"):
        desk.wired(None)


# Under trio, httpcore leaves a socket to the garbage collector that it could not begin to encrypt.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_damaged_file_is_said_by_the_first_call(desk: Desk, encrypted, authority, tmp_path, monkeypatch):
    file = tmp_path / "damaged.pem"
    file.write_bytes(authority.file.read_bytes().replace(b"M", b"?", 1))
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConnectionFailed, match=r"certificates cannot be read .*damaged\.pem.*unset it") as caught:
        desk(desk.wired(None, base_url=encrypted).balance)
    assert not caught.value.sent
