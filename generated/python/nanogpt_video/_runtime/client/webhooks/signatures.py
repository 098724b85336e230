"""Signatures of webhooks: HMAC-SHA256 and Ed25519 over the bytes as they came, within a window of time.

Nothing is parsed before it is verified, comparisons take the same time whatever differs, and each of several signatures
and secrets is tried, so that a secret can be replaced while both are in use.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

from ...service import Signature
from ..errors import ClientError, ConfigurationError

Secrets: TypeAlias = "str | bytes | Mapping[str, Any] | Iterable[str | bytes | Mapping[str, Any]]"
"""A secret or public key, as the service shows it, several of them, or a JSON Web Key (Set)."""
_HOLE = re.compile(r"\{([^{}]*)\}")
_STANDARD = "whsec_"
_MOST = 16
"""Signatures of a header, and keys, that are tried at most."""


class WebhookError(ClientError):
    """A request is not a webhook of the service; the message says why. Answer it with 400, and do nothing else."""


def check(signature: Signature, headers: Mapping[str, str], body: bytes, secrets: Secrets, now: float) -> None:
    """Raise `WebhookError` unless one of the signatures of a request was made with one of the secrets, and lately.

    `headers` have names in lower case. A secret that cannot be one raises `ConfigurationError`.
    """
    keys = [_key(signature, secret) for secret in _each(secrets)][:_MOST]
    if not keys:
        raise ConfigurationError("no secret was given to verify the webhook by")
    given = headers.get(signature.header.lower(), "")
    if not given:
        raise WebhookError(f"it has no signature: the header {signature.header} is missing")
    stamp = _stamp(signature, headers, given)
    message = _message(signature, headers, body, stamp)
    candidates = list(_signatures(signature, given))[:_MOST]
    fits = _fits_public if signature.scheme == "ed25519" else _fits_secret
    # Each is compared, so that the time says nothing about which one differs where.
    fitting = [fits(key, message, one) for key in keys for one in candidates]
    if not any(fitting):
        raise WebhookError("no signature of it fits the secret: it was made by somebody else, or changed on its way")
    if stamp and abs(now - float(stamp)) > signature.tolerance:
        raise WebhookError(f"it is older than {signature.tolerance} s, or from the future: it may have been sent again")


def _stamp(signature: Signature, headers: Mapping[str, str], given: str) -> str:
    """Return the signed time, in seconds since 1970; empty where none is signed."""
    mark = signature.timestamp
    if not mark:
        return ""
    parts = (part.strip() for part in given.split(","))
    found = next((part[len(mark) :] for part in parts if part.startswith(mark)), "") if mark.endswith("=") else None
    text = headers.get(mark.lower(), "") if found is None else found
    if not re.fullmatch(r"[0-9]{1,12}", text, re.ASCII):
        raise WebhookError(f"it does not say when it was sent: {mark} is missing, or no time")
    return text


def _message(signature: Signature, headers: Mapping[str, str], body: bytes, stamp: str) -> bytes:
    """Return what is signed."""
    known = {"body": body, "timestamp": stamp.encode(), "sha256": hashlib.sha256(body).hexdigest().encode()}
    message, place = bytearray(), 0
    for hole in _HOLE.finditer(signature.signed):
        name = hole[1]
        if name not in known and not headers.get(name.lower()):
            raise WebhookError(f"the header {name} is missing, which is signed")
        message += signature.signed[place : hole.start()].encode()
        message += known[name] if name in known else headers[name.lower()].encode("utf-8", "surrogateescape")
        place = hole.end()
    return bytes(message) + signature.signed[place:].encode()


def _signatures(signature: Signature, given: str) -> Iterable[bytes]:
    """Yield the signatures of a header that bear the mark; what cannot be decoded is none."""
    mark = signature.mark
    parts = given.split() if mark.endswith(",") else [part.strip() for part in given.split(",")]
    for part in parts:
        if part.startswith(mark):
            try:
                text = part[len(mark) :]
                yield bytes.fromhex(text) if signature.encoding == "hex" else base64.b64decode(text, validate=True)
            except (ValueError, binascii.Error):
                continue


def _fits_secret(key: bytes, message: bytes, found: bytes) -> bool:
    return hmac.compare_digest(hmac.digest(key, message, "sha256"), found)


def _fits_public(key: bytes, message: bytes, found: bytes) -> bool:
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise ConfigurationError("verifying this webhook needs the package cryptography: pip install it") from None
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(found, message)
    except InvalidSignature:
        return False
    return True


def _each(secrets: Secrets) -> Iterable[Any]:
    """Return each secret of several, and each key of a JSON Web Key Set."""
    if isinstance(secrets, (str, bytes)):
        text = secrets.strip()
        found: Any = json.loads(text) if text[:1] in ("{", b"{") else [text]
    else:
        found = secrets
    if isinstance(found, Mapping):
        known = cast("Mapping[str, Any]", found)
        return [key for key in known.get("keys", [known]) if key.get("crv") == "Ed25519"]
    return [inner for one in found for inner in (_each(one) if not isinstance(one, (str, bytes)) else (one,))]


def _key(signature: Signature, secret: Any) -> bytes:
    """Return the bytes of a secret or public key; raise `ConfigurationError` for what is none."""
    if isinstance(secret, Mapping):
        secret = cast("Mapping[str, Any]", secret).get("x", "")
    raw = secret.encode() if isinstance(secret, str) else bytes(secret)
    if not raw:
        raise ConfigurationError("the secret of the webhook is empty: anybody could sign with it")
    if signature.scheme == "hmac":
        return raw
    text = raw.decode("ascii", "replace").removeprefix(_STANDARD).removeprefix("whpk_")
    try:
        if signature.scheme == "ed25519" and re.fullmatch(r"[0-9a-fA-F]{64}", text):
            return bytes.fromhex(text)
        if signature.scheme == "ed25519" and len(raw) == 32:
            return raw
        key = base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
    except (ValueError, binascii.Error):
        key = b""
    if not key or (signature.scheme == "ed25519" and len(key) != 32):
        what = (
            "public key: 32 bytes, in base64 or hex" if signature.scheme == "ed25519" else "secret: base64 after whsec_"
        )
        raise ConfigurationError(f"the secret of the webhook is no {what}")
    return key
