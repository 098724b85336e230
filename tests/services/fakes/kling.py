"""Kling's text to video, from its page "General Information" alone: tokens that callers sign, and tasks.

The page (api-singapore.klingai.com): "Every time you request the API, you need to generate an API Token according to
the fixed encryption method; Authorization = Bearer <API Token>", JWT (RFC 7519), header of `alg` HS256 and `typ` JWT,
claims `iss` (AccessKey), `exp` (now + 1800 s), `nbf` (now - 5 s), signed with the SecretKey. 401 with `code` 1000
authentication failed, 1001 empty, 1002 invalid, 1003 not yet valid, 1004 expired; 429 with 1100 to 1103 for accounts.

Tokens are verified here by hmac alone. Not verified: prices, and the words of messages.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from typing import Any

from tests.services.fakes.frame import Call, Fake, Refused, Run
from tests.services.fakes.wire import Reply, Request

WORDS = {"queued": "submitted", "working": "processing", "done": "succeed", "failed": "failed", "cancelled": "failed"}
CODES = {429: 1302, 500: 5000, 503: 5001}


class Kling(Fake):
    """Tasks of an account that is known by its AccessKey."""

    key = "AccessKeyOfTheFake"
    secret = "SecretKeyOfTheFake-0123456789abcdef"

    def __init__(self) -> None:
        super().__init__()
        self.later = 0.0
        """Seconds by which this clock is ahead."""
        self.stale = 0
        """How many of the next tokens are taken for expired, whatever they say."""

    def calls(self) -> list[Call]:
        """Return the calls."""
        path = "/v1/videos/text2video"
        return [Call("POST", path, "submit", self.submit), Call("GET", f"{path}/(?P<id>[^/]+)", "status", self.look_at)]

    def credentials(self) -> dict[str, str]:
        """Return a token as the page makes it."""
        now = int(time.time())
        return {"Authorization": f"Bearer {self.token({'iss': self.key, 'exp': now + 1800, 'nbf': now - 5})}"}

    def token(self, claims: dict[str, Any]) -> str:
        """Return a token with these claims."""
        parts = ({"alg": "HS256", "typ": "JWT"}, claims)
        head = ".".join(_written(json.dumps(part).encode()) for part in parts)
        return f"{head}.{_written(hmac.new(self.secret.encode(), head.encode(), hashlib.sha256).digest())}"

    def admit(self, request: Request) -> None:
        """Raise `Refused` for a token that is missing, wrong, too old or not good yet."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or not token:
            raise refused(401, 1001, "Authorization is empty")
        head, _, signature = token.rpartition(".")
        wanted = hmac.new(self.secret.encode(), head.encode(), hashlib.sha256).digest()
        try:
            named, claims = (json.loads(_read(part)) for part in head.split("."))
            good = named == {"alg": "HS256", "typ": "JWT"} and claims["iss"] == self.key and _read(signature) == wanted
        except (ValueError, KeyError, TypeError):
            good = False
        if not good:
            raise refused(401, 1002, "Authorization is invalid")
        now = time.time() + self.later
        if claims.get("nbf", 0) > now:
            raise refused(401, 1003, "Authorization is not yet valid")
        if claims["exp"] <= now or self.stale:
            self.stale = max(0, self.stale - 1)
            raise refused(401, 1004, "Authorization has expired")

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return 404 or 405."""
        return Reply(405 if other_method else 404, {"code": 1203, "message": "not found", "request_id": "-"})

    def trouble(self, status: int) -> Reply:
        """Return an error."""
        return Reply(status, {"code": CODES[status], "message": "trouble", "request_id": "-"})

    def submit(self, request: Request) -> Reply:
        """POST: a task."""
        body = request.json()
        if not isinstance(body.get("prompt"), str) or body.get("duration", "5") not in ("5", "10"):
            raise refused(400, 1201, "invalid parameter")
        run = self.start(f"task-{self.number()}", body.get("model_name", "kling-v1"), body, "2", "units", self.key)
        return self._shown(run)

    def look_at(self, request: Request, id: str) -> Reply:  # noqa: A002 (the name in the path)
        """GET: how far a task is."""
        run = self.runs.get(id)
        if run is None:
            raise refused(404, 1203, "task not found")
        self.look(run)
        return self._shown(run)

    def _shown(self, run: Run) -> Reply:
        data: dict[str, Any] = {"task_id": run.id, "task_status": WORDS[run.state]}
        if run.state == "done":
            data["task_result"] = {"videos": [{"id": "1", "url": self.offer("mp4"), "duration": "5"}]}
        return Reply(200, {"code": 0, "message": "SUCCEED", "request_id": f"req-{run.id}", "data": data})

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return how a payload is sent."""
        return "POST", "/v1/videos/text2video", payload


def _written(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _read(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def refused(status: int, code: int, message: str) -> Refused:
    """Return a refusal."""
    return Refused(Reply(status, {"code": code, "message": message, "request_id": "req-0"}))
