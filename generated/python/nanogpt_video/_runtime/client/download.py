"""Where files may come from: https, the service itself, and plain http only where the caller says so."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from ..redact import without_query
from .context import Context
from .dataurl import is_data
from .errors import DownloadError

REDIRECTS = 5
_OPTION = "insecure_results=True (`download --insecure-results` of the command line)"


def shown(context: Context, url: str) -> str:
    """Return a URL that the service named as a message may show it: no query, no key, of a data URL no data."""
    safe = context.redact.text(url, len(url))
    return f"{safe.partition(',')[0][:40]},…" if is_data(safe) else without_query(safe)


def allowed_url(context: Context, url: str) -> str:
    """Return the full URL of a file: https, or what the base URL itself uses; http as well with `insecure_results`."""
    try:
        full = context.resolve(url)
        scheme, host = urlsplit(full).scheme, urlsplit(full).hostname
    except ValueError:
        full, scheme, host = "", "", None
    allowed = scheme in {"https", urlsplit(context.base_url).scheme} or (scheme == "http" and context.insecure_results)
    if not host or not allowed:
        way = f"; {_OPTION} has it fetched unencrypted, without the key" if host and scheme == "http" else ""
        raise DownloadError(f"the service names {shown(context, url)!r} as the file, which is not an https URL{way}")
    return full


def next_url(context: Context, url: str, headers: Mapping[str, str]) -> str:
    """Return where a redirect leads."""
    location = headers.get("location")
    if not location:
        raise DownloadError(f"{shown(context, url)} redirects to nowhere")
    try:
        target = allowed_url(context, urljoin(url, location))
    except ValueError:
        raise DownloadError(f"{shown(context, url)} redirects to an address that cannot be read") from None
    if url.startswith("https:") and not target.startswith("https:") and not context.insecure_results:
        raise DownloadError(
            f"{shown(context, url)} redirects to {shown(context, target)}, which is not encrypted; "
            f"{_OPTION} has it fetched all the same"
        )
    return target


def make(folder: Path) -> None:
    """Make a folder for files, unless it is there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DownloadError(f"cannot make the folder {folder}: {error.strerror or error}") from error
