"""yaml-language-server, spoken to over standard input and output as an editor does."""

from __future__ import annotations

import json
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.support.node_tools import BIN, environment, install

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def installed() -> Path:
    """Return the program of the server."""
    return install() / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"


class Server:
    """A running server, and the files that it has open."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
        self.number = 0
        self.open: set[str] = set()
        self.problems: dict[str, list[str]] = {}

    def send(self, method: str, params: Any, **more: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        self._write(body)

    def _write(self, body: bytes) -> None:
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self) -> Any:
        assert self.process.stdout
        length = 0
        while (line := self.process.stdout.readline().strip()) or not length:
            assert line, "the server ended"
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        message = json.loads(self.process.stdout.read(length))
        if message.get("method") == "textDocument/publishDiagnostics":
            found = message["params"]
            self.problems[found["uri"]] = [item["message"] for item in found["diagnostics"]]
        elif "method" in message and "id" in message:  # it asks for settings or registers what it can do
            result = [{} for _ in message["params"].get("items", [])] or None
            self._write(json.dumps({"jsonrpc": "2.0", "id": message["id"], "result": result}).encode())
        return message

    def ask(self, method: str, params: Any) -> Any:
        self.number += 1
        self.send(method, params, id=self.number)
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def write(self, uri: str, text: str) -> list[str]:
        """Open a file with a text, and return what the server says of it."""
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.problems.pop(uri, None)
        self.send("textDocument/didOpen", {"textDocument": document})
        while uri not in self.problems:
            self.receive()
        return self.problems[uri]

    def complete(self, uri: str, text: str) -> list[str]:
        """Return what is offered at the end of a text, where `|` stands."""
        before, _, after = text.partition("|")
        self.write(uri, before + after)
        lines = before.split("\n")
        position = {"line": len(lines) - 1, "character": len(lines[-1])}
        offered = self.ask("textDocument/completion", {"textDocument": {"uri": uri}, "position": position})
        return [item["label"] for item in (offered or {}).get("items", ())]


@contextmanager
def serving() -> Iterator[Server]:
    """Start a server, and stop it at the end."""
    command = [BIN / "node", installed(), "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()) as process:
        server = Server(process)
        try:
            server.ask("initialize", {"processId": None, "rootUri": None, "capabilities": {}})
            server.send("initialized", {})
            yield server
        finally:
            process.kill()
