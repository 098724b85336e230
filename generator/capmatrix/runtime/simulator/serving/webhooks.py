"""Send webhooks: what the service sends when a run is over, signed as the spec says, by code of its own."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import logging
import re
from collections.abc import Mapping
from typing import Any

from ...service import Signature, Webhook
from ..dialects import put_at
from ..store import Task

ATTEMPTS = 4
"""How often a webhook is sent until the answer is a success."""
PAUSE = 0.5
"""Seconds between two attempts."""
_log = logging.getLogger(__name__)
_under_way: set[asyncio.Task[None]] = set()
"""Held, as the event loop holds its tasks weakly."""


def target(webhook: Webhook | None, url: str, secret: str, task: Task) -> str:
    """Return where the webhook of a job is sent; empty where none is asked for."""
    if webhook is None or not secret:
        return ""
    named = task.payload.get(webhook.field) if webhook.field else None
    return (url or str(named)) if named or (url and not webhook.field) else ""


def check_secret(webhook: Webhook, secret: str) -> None:
    """Raise `ValueError` for a secret that webhooks cannot be signed with; it says what a secret is."""
    scheme = None if webhook.signature is None else webhook.signature.scheme
    if scheme == "ed25519" and not re.fullmatch("[0-9a-fA-F]{64}", secret):
        raise ValueError("is not a private key of Ed25519: give its 32 bytes as 64 hexadecimal digits")
    if scheme == "standard":
        try:
            base64.b64decode(secret.removeprefix("whsec_"), validate=True)
        except ValueError:
            raise ValueError("is not whsec_ and a key in base64") from None


def send_later(url: str, seconds: float, sleep: Any, made: Any) -> None:
    """Send what `made()` returns, headers and body, to an address once the job is over."""

    async def sending() -> None:
        import httpx

        await sleep(seconds)
        headers, body = await made()
        async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
            for _ in range(ATTEMPTS):
                try:
                    answer = await client.post(url, content=body, headers=headers)
                except httpx.HTTPError as error:
                    _log.warning("the webhook to %s failed: %s", url, error)
                else:
                    if answer.is_success:
                        return
                    _log.warning("the webhook to %s was answered with %d", url, answer.status_code)
                await sleep(PAUSE)

    task = asyncio.get_running_loop().create_task(sending())
    _under_way.add(task)
    task.add_done_callback(_under_way.discard)


def written(webhook: Webhook, body: dict[str, Any], state: str) -> bytes:
    """Return the bytes of a webhook, with the name of what happened."""
    name = next((event for event, meant in webhook.events.items() if meant == state), "")
    if name and webhook.event:
        put_at(body, webhook.event[0], name)
    return json.dumps(body, separators=(",", ":")).encode()


def signed(signature: Signature | None, body: bytes, secret: str, now: float, ids: Mapping[str, str]) -> dict[str, str]:
    """Return the headers of a webhook; `ids` are the run and the account, by which it is named."""
    headers = {"content-type": "application/json"}
    if signature is None:
        return headers
    stamp = str(int(now))
    known = {"timestamp": stamp.encode(), "body": body, "sha256": hashlib.sha256(body).hexdigest().encode()}
    for name in re.findall(r"\{([^{}]*)\}", signature.signed):
        if name not in known:
            headers[name] = ids["account"] if "user" in name.lower() else ids["run"]
            known[name] = headers[name].encode()
    parts = re.split(r"(\{[^{}]*\})", signature.signed)
    message = b"".join(known[part[1:-1]] if part.startswith("{") else part.encode() for part in parts)
    made = _made(signature, message, secret)
    text = made.hex() if signature.encoding == "hex" else base64.b64encode(made).decode()
    value = f"{signature.mark}{text}"
    if signature.timestamp.endswith("="):
        value = f"{signature.timestamp}{stamp},{value}"
    elif signature.timestamp:
        headers[signature.timestamp] = stamp
    return {**headers, signature.header: value}


def _made(signature: Signature, message: bytes, secret: str) -> bytes:
    if signature.scheme == "ed25519":
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret)).sign(message)
    standard = signature.scheme == "standard"
    key = base64.b64decode(secret.removeprefix("whsec_")) if standard else secret.encode()
    return hmac.new(key, message, "sha256").digest()
