"""Typed client for NanoGPT Video: requests are validated before they cost money.

Generated from the capability matrix: edit the spec instead. Each name is loaded when it is first used.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import answers, dicts, parts, requests
    from ._aclient import AsyncNanoGPT
    from ._client import NanoGPT
    from ._kit import models, normalise, quote, validate
    from ._runtime.client.aio import AsyncJob
    from ._runtime.client.batch.batch import AsyncBatch, Batch
    from ._runtime.client.batch.report import Entry
    from ._runtime.client.errors import (
        ClientError,
        ConfigurationError,
        UnlistedWarning,
        ValidationError,
        BudgetExceeded,
        ConnectionFailed,
        SubmissionUnknown,
        WaitTimeout,
        DownloadError,
        APIError,
        AuthenticationError,
        InsufficientBalanceError,
        ForbiddenError,
        ContentPolicyError,
        RateLimitError,
        NotFoundError,
        TooLargeError,
        InvalidRequestError,
        ProviderError,
        ServerError,
    )
    from ._runtime.client.flows.budgets import Budget
    from ._runtime.client.flows.listing import Balance, Run
    from ._runtime.client.flows.quoting import Quote
    from ._runtime.client.job import Claim, Status
    from ._runtime.client.limits.in_process import Limits
    from ._runtime.client.observability import Call
    from ._runtime.client.sync import Job
    from ._runtime.price import Estimate, Price
    from ._runtime.service import RateLimit
    from ._runtime.verdict import Finding, Verdict

__version__ = "0.1.0"

_HOMES = {
    "NanoGPT": "._client",
    "AsyncNanoGPT": "._aclient",
    "models": "._kit",
    "normalise": "._kit",
    "quote": "._kit",
    "validate": "._kit",
    "AsyncBatch": "._runtime.client.batch.batch",
    "AsyncJob": "._runtime.client.aio",
    "Batch": "._runtime.client.batch.batch",
    "Balance": "._runtime.client.flows.listing",
    "Budget": "._runtime.client.flows.budgets",
    "Call": "._runtime.client.observability",
    "Claim": "._runtime.client.job",
    "Entry": "._runtime.client.batch.report",
    "Estimate": "._runtime.price",
    "Job": "._runtime.client.sync",
    "Limits": "._runtime.client.limits.in_process",
    "RateLimit": "._runtime.service",
    "Run": "._runtime.client.flows.listing",
    "Status": "._runtime.client.job",
    "Finding": "._runtime.verdict",
    "Price": "._runtime.price",
    "Quote": "._runtime.client.flows.quoting",
    "Verdict": "._runtime.verdict",
    "ClientError": "._runtime.client.errors",
    "ConfigurationError": "._runtime.client.errors",
    "UnlistedWarning": "._runtime.client.errors",
    "ValidationError": "._runtime.client.errors",
    "BudgetExceeded": "._runtime.client.errors",
    "ConnectionFailed": "._runtime.client.errors",
    "SubmissionUnknown": "._runtime.client.errors",
    "WaitTimeout": "._runtime.client.errors",
    "DownloadError": "._runtime.client.errors",
    "APIError": "._runtime.client.errors",
    "AuthenticationError": "._runtime.client.errors",
    "InsufficientBalanceError": "._runtime.client.errors",
    "ForbiddenError": "._runtime.client.errors",
    "ContentPolicyError": "._runtime.client.errors",
    "RateLimitError": "._runtime.client.errors",
    "NotFoundError": "._runtime.client.errors",
    "TooLargeError": "._runtime.client.errors",
    "InvalidRequestError": "._runtime.client.errors",
    "ProviderError": "._runtime.client.errors",
    "ServerError": "._runtime.client.errors",
}
_MODULES = ("answers", "dicts", "parts", "requests")

__all__ = [
    "NanoGPT",
    "AsyncNanoGPT",
    "AsyncBatch",
    "AsyncJob",
    "Balance",
    "Batch",
    "Budget",
    "Call",
    "Claim",
    "Entry",
    "Estimate",
    "Finding",
    "Job",
    "Limits",
    "Price",
    "Quote",
    "RateLimit",
    "Run",
    "Status",
    "Verdict",
    "ClientError",
    "ConfigurationError",
    "UnlistedWarning",
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
    "answers",
    "dicts",
    "models",
    "normalise",
    "parts",
    "quote",
    "requests",
    "validate",
]


if not TYPE_CHECKING:  # a type checker would take any name to exist

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name in _HOMES:
            value = getattr(import_module(_HOMES[name], __name__), name)
        elif name in _MODULES:
            value = import_module(f".{name}", __name__)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=sys.modules[__name__])
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
