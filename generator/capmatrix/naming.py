"""Names that files, modules, classes and anchors may have, derived from wire names."""

from __future__ import annotations

import keyword
import re
import unicodedata

_RESERVED_FILES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10))}

UNION = "AnyModelRequest"
"""The type of a request to any model."""

_RESERVED_TYPES = frozenset(
    {
        *(
            UNION,
            "Answer",
            "Any",
            "BaseModel",
            "ConfigDict",
            "Field",
            "Literal",
            "MediaInput",
            "Part",
            "Request",
            "UrlsInput",
        ),
        *("RootModel", "Typed"),  # `TypedDict` would be the dictionary of the latter
    }
)
"""Types that every target has, or that modules of types import."""

OFFERED = frozenset(
    [
        "Client",
        "AsyncClient",
        "Job",
        "AsyncJob",
        "Batch",
        "AsyncBatch",
        "Entry",
        "Status",
        "Balance",
        "Claim",
        "Run",
        "Finding",
        "Verdict",
        "UnlistedWarning",
        "Price",
        "Quote",
        "Estimate",
        "Budget",
        "Limits",
        "RateLimit",
        "Call",
        "ClientError",
        "ConfigurationError",
        "ValidationError",
        "BudgetExceeded",
        "ConnectionFailed",
        "SubmissionUnknown",
        "WaitTimeout",
        "DownloadError",
        "APIError",
        "AuthenticationError",
        "InsufficientBalanceError",
        "ForbiddenError",
        "ContentPolicyError",
        "RateLimitError",
        "NotFoundError",
        "TooLargeError",
        "InvalidRequestError",
        "ProviderError",
        "ServerError",
    ]
)
"""What every generated package offers besides its clients."""

IMPORTED = frozenset(
    {
        "anyio",
        "httpx",
        "jsonschema_rs",
        "opentelemetry",
        "pydantic",
        "pydantic_core",
        "rich",
        "starlette",
        "typer",
        "uvicorn",
    }
)
"""What the generated package imports, and would hide by its own name."""


def words(text: str) -> tuple[str, ...]:
    """Split a wire name into its ASCII letter-and-digit runs, camel case kept: "a/b-2.5" is a, b, 2, 5."""
    ascii_text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return tuple(re.findall(r"[A-Za-z0-9]+", ascii_text))


def slug(text: str) -> str:
    """Return the text as a file name: lower case words joined by single hyphens, dots between digits kept."""
    kept = re.sub(r"(?<=\d)\.(?=\d)", "\0", text)
    parts = [
        ".".join(words(piece)) if "\0" in piece else "-".join(words(piece)) for piece in re.split(r"[^\w.\0]|_", kept)
    ]
    return "-".join(part.lower() for part in parts if part)


def module_name(text: str) -> str:
    """Return the text as a Python module name: lower case words joined by underscores."""
    name = "_".join(word.lower() for word in words(text)) or "unnamed"
    if name[0].isdigit() or keyword.iskeyword(name) or keyword.issoftkeyword(name) or name in _RESERVED_FILES:
        name = f"m_{name}"
    return name


def type_name(text: str) -> str:
    """Return the text as a Python class name: capitalised words run together."""
    name = "".join(word[:1].upper() + word[1:] for word in words(text)) or "Unnamed"
    if name in _RESERVED_TYPES:
        return f"{name}Model"
    return f"M{name}" if name[0].isdigit() or keyword.iskeyword(name) else name


def anchor(text: str) -> str:
    """Return the text as a fragment: lower case words joined by hyphens."""
    return "-".join(word.lower() for word in words(text)) or "unnamed"
