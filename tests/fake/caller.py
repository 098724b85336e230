"""A caller of the fake that shares no code with our client: one request, one connection."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.fake.server import Fake

KEY = "sk-nano-of-a-test"
PAYLOAD = {"model": "veo2-video", "prompt": "A paper boat", "seed": 7, "conversationUUID": "5f0e"}


@dataclass
class Said:
    """An answer as it came."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Caller:
    """Asks a fake, one connection after the other."""

    fake: Fake
    key: str | None = KEY
    timeout: float = 5.0
    more: dict[str, str] = field(default_factory=dict[str, str])

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> Said:
        address = urlsplit(path if path.startswith("http") else self.fake.base_url + path)
        assert address.hostname
        line = http.client.HTTPConnection(address.hostname, address.port, timeout=self.timeout)
        named = {"x-api-key": self.key} if self.key else {}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            target = f"{address.path}?{address.query}" if address.query else address.path
            line.request(method, target, json.dumps(body) if body is not None else None, named)
            answer = line.getresponse()
            return Said(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            line.close()

    def submit(self, **payload: Any) -> Said:
        return self.ask("POST", "/generate-video", {**PAYLOAD, **payload})

    def run(self, **payload: Any) -> str:
        return self.submit(**payload).json["runId"]

    def status(self, run_id: str) -> Said:
        return self.ask("GET", f"/video/status?requestId={run_id}")

    def recover(self, query: str = "") -> list[Any]:
        return self.ask("GET", f"/generate-video/recover?{query}").json["data"]
