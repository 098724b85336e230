"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations

from pydantic import ConfigDict, Field
from typing import Any
from nanogpt_video._bases import Answer


class SubmitAnswer(Answer):
    """
    A run was started and charged.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    runId: str
    """
    Id to ask for the run by.
    """
    id: str | None = None
    """
    The same id.
    """
    status: str = Field(..., examples=["pending", "processing", "completed", "failed"])
    """
    Where the run stands, pending at first.
    """
    model: str | None = None
    """
    The model that runs.
    """
    projectId: str | None = None
    """
    The project of a story.
    """
    cost: float | None = None
    """
    What was charged.
    """
    paymentSource: str | None = None
    """
    The balance that paid.
    """
    remainingBalance: float | None = None
    """
    What is left of it.
    """
    prechargeLabel: str | None = None
    """
    Why it was charged.
    """
    isCompleted: bool | None = None
    """
    Whether the run ended.
    """
    isSuccess: bool | None = None
    """
    Whether it ended well.
    """
    transactionDetails: Any | None = None
    """
    The booking.
    """


class OutputVideo(Answer):
    """
    One video.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    url: str | None = None
    """
    Where it is; may be relative to the service.
    """


class RecoveredRun(Answer):
    """
    A completed run; the request is not repeated.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    runId: str | None = None
    """
    Id of the run.
    """
    id: str | None = None
    """
    The same id.
    """
    model: str | None = None
    """
    The model that ran.
    """
    status: str | None = Field(default=None, examples=["completed"])
    """
    Where it stands.
    """
    createdAt: str | None = None
    """
    When it was submitted.
    """
    conversationUUID: str | None = None
    """
    The UUID of the request.
    """


class ExtendRequest(Answer):
    """
    Which clip of which Midjourney run to make longer.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    runId: str | None = None
    """
    Id of the run.
    """
    taskId: str | None = None
    """
    The same id under another name.
    """
    index: int | None = Field(default=None, ge=0, le=3)
    """
    Which of the four clips.
    """


class ExtendAnswer(Answer):
    """
    A longer clip is being made.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    success: bool | None = None
    """
    It was started.
    """
    runId: str | None = None
    """
    Id to ask for the run by.
    """
    id: str | None = None
    """
    The same id.
    """
    taskId: str | None = None
    """
    The same id.
    """
    status: str | None = Field(default=None, examples=["pending"])
    """
    Where it stands.
    """
    model: str | None = None
    """
    The model that runs.
    """
    message: str | None = None
    """
    A sentence on what happens.
    """
    eta: float | None = None
    """
    Time it may take. Unit: s.
    """
    cost: float | None = None
    """
    What was charged.
    """
    paymentSource: str | None = None
    """
    The balance that paid.
    """
    remainingBalance: float | None = None
    """
    What is left of it.
    """


class BalanceAnswer(Answer):
    """
    What the account holds; every amount is a text.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    usd_balance: str | None = None
    """
    Dollars. Unit: USD.
    """
    nano_balance: str | None = None
    """
    Nano. Unit: XNO.
    """
    nanoDepositAddress: str | None = None
    """
    Where to send nano to.
    """
    usd_pending_usage: str | float | None = None
    """
    Dollars that are spoken for.
    """


class CatalogueMeta(Answer):
    """
    About the list of models.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    count: int | None = None
    """
    How many there are.
    """
    generated_at: str | None = None
    """
    When the list was made.
    """


class CatalogueModel(Answer):
    """
    A model that the service offers today.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    id: str
    """
    Its id; may hold slashes and dots.
    """
    object: str | None = Field(default=None, examples=["model"])
    """
    What it is.
    """
    created: float | None = None
    """
    When it was added. Unit: s since 1970.
    """
    owned_by: str | None = None
    """
    Who runs it; may be unknown.
    """
    name: str | None = None
    """
    The name people use.
    """
    description: str | None = None
    """
    What it is for.
    """
    architecture: Any | None = None
    """
    What goes in and what comes out.
    """
    pricing: Any | None = None
    """
    What it costs; about thirty shapes are in use.
    """
    capabilities: Any | None = None
    """
    What it can do; not always true.
    """
    supported_parameters: Any | None = None
    """
    Its parameters and their defaults.
    """
    icon_url: str | None = None
    """
    Where its picture is, relative to the service.
    """
    label: str | None = None
    """
    A badge.
    """
    tags: list[str] | None = None
    """
    Words to find it by.
    """
    category: str | None = None
    """
    Its shelf.
    """


class PaymentOffer(Answer):
    """
    What a call would cost, and how it could be paid for alone.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    version: Any | None = None
    """
    The version of the offer.
    """
    paymentId: str | None = None
    """
    Id of the offer.
    """
    requestHash: str | None = None
    """
    Digest of the request that is offered.
    """
    expiresAt: str | None = None
    """
    Until when it is good.
    """
    amountUsd: float | str | None = None
    """
    What the call would cost. Unit: USD.
    """
    statusUrl: str | None = None
    """
    Where to ask how the payment stands.
    """
    completeUrl: str | None = None
    """
    Where to go on when it is paid.
    """
    accepted: list[Any] | None = None
    """
    Ways to pay.
    """


class ErrorDetail(Answer):
    """
    Why a call or a run failed.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    message: str | None = None
    """
    The reason.
    """
    type: str | None = None
    """
    Its class.
    """
    code: str | float | None = None
    """
    Its code.
    """
    param: str | None = None
    """
    The field at fault.
    """


class StatusOutput(Answer):
    """
    What a run made; most answers hold video.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    video: OutputVideo | str | list[OutputVideo] | None = None
    """
    The video.
    """
    url: str | None = None
    """
    Where the video is.
    """
    size: float | None = None
    """
    Its size. Unit: bytes.
    """
    video_url: str | None = None
    """
    Where the video is.
    """
    videoUrl: str | None = None
    """
    Where the video is.
    """
    videos: list[OutputVideo] | None = None
    """
    Several videos.
    """
    videoUrls: list[str] | None = None
    """
    Where they are.
    """


class LegacyStatusData(Answer):
    """
    Where a run stands, in the words of the guide.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    status: str | None = Field(default=None, examples=["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "FAILED", "CANCELLED"])
    """
    One word for it.
    """
    request_id: str | None = None
    """
    Id of the run.
    """
    details: str | None = None
    """
    A sentence on what happens.
    """
    output: StatusOutput | None = None
    """
    What was made.
    """
    cost: float | None = None
    """
    What was charged.
    """
    error: str | ErrorDetail | None = None
    """
    Why it failed.
    """
    isNSFWError: bool | None = None
    """
    The content was refused.
    """
    userFriendlyError: str | None = None
    """
    The reason in words for the person who asked.
    """


class RecoverAnswer(Answer):
    """
    Runs that were completed, newest first.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    data: list[RecoveredRun] | None = None
    """
    The runs.
    """


class CatalogueAnswer(Answer):
    """
    The models that the service offers today.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    object: str | None = Field(default=None, examples=["list"])
    """
    What it is.
    """
    data: list[CatalogueModel] | None = None
    """
    The models.
    """
    meta: CatalogueMeta | None = None
    """
    About the list.
    """


class ErrorAnswer(Answer):
    """
    Why a call was refused; several shapes are in use.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    error: str | ErrorDetail | int | None = None
    """
    The reason, as a sentence, as an object, or (in the OpenAPI document alone) as a number.
    """
    status: int | None = None
    """
    The HTTP status again.
    """
    message: str | None = None
    """
    The reason.
    """
    refundMessage: str | None = None
    """
    What was given back.
    """
    requiredBalance: float | None = None
    """
    What the call would cost.
    """
    payment: PaymentOffer | None = None
    """
    An offer to pay for this call alone.
    """
    x402Version: float | None = None
    """
    The version of such offers.
    """
    accepts: list[Any] | None = None
    """
    Ways to pay.
    """
    moderation: Any | None = None
    """
    What the moderation found.
    """


class StatusData(Answer):
    """
    Where a run stands.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    status: str | None = Field(default=None, examples=["IN_QUEUE", "IN_PROGRESS", "COMPLETED", "FAILED", "CANCELED"])
    """
    One word for it.
    """
    requestId: str | None = None
    """
    Id of the run.
    """
    request_id: str | None = None
    """
    Id of the run: the former spelling.
    """
    details: str | None = None
    """
    A sentence on what happens.
    """
    output: StatusOutput | None = None
    """
    What was made.
    """
    cost: float | None = None
    """
    What it cost; often left out.
    """
    error: str | ErrorDetail | None = None
    """
    Why it failed.
    """
    isNSFWError: bool | None = None
    """
    It was refused for its content.
    """
    userFriendlyError: str | None = None
    """
    Why it failed, in words for the person who asked.
    """
    isCompleted: bool | None = None
    """
    Whether it ended.
    """
    isSuccess: bool | None = None
    """
    Whether it ended well.
    """
    projectId: str | None = None
    """
    The project of a story.
    """
    videoUrl: str | None = None
    """
    Where the video is.
    """


class LegacyStatusAnswer(Answer):
    """
    Where a run stands, as the former status call says it.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    data: LegacyStatusData | None = None
    """
    Where it stands.
    """


class StatusAnswer(Answer):
    """
    Where a run stands, nested under data or flat; a client must read both.
    """

    model_config = ConfigDict(
        extra="allow",
    )
    requestId: str | None = None
    """
    Id of the run.
    """
    model: str | None = None
    """
    The model that runs.
    """
    data: StatusData | None = None
    """
    Where it stands: the nested form.
    """
    status: str | None = Field(
        default=None, examples=["queued", "processing", "completed", "failed", "cancelled", "unknown"]
    )
    """
    Where it stands: the flat form.
    """
    progress: float | None = None
    """
    Share that is done. Unit: percent.
    """
    estimatedTimeRemaining: float | None = None
    """
    Time it may still take. Unit: s.
    """
    videoUrl: str | None = None
    """
    Where the video is.
    """
    error: str | ErrorDetail | None = None
    """
    Why it failed.
    """
    createdAt: str | None = None
    """
    When it was submitted.
    """
    completedAt: str | None = None
    """
    When it ended.
    """
    paymentSource: str | None = None
    """
    The balance that paid.
    """
    terminal: bool | None = None
    """
    Asking again is of no use.
    """
