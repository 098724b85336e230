"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import (
    TYPE_CHECKING,
    Never as _Never,
    Self as _Self,
    TypedDict as _TypedDict,
    Unpack as _Unpack,
    overload as _overload,
)

from typing import Literal
from nanogpt_video._bases import MediaInput, Request, UrlsInput
from pydantic import ConfigDict, Field
from . import parts
from typing_extensions import deprecated as _deprecated

class AlibabaWan27ImageToVideoPro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-2.7/image-to-video-pro"] = "alibaba/wan-2.7/image-to-video-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    shot_type: str | None = None
    """
    Whether the clip is one shot or several.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-2.7/image-to-video-pro"] = "alibaba/wan-2.7/image-to-video-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            shot_type: str | None = None,
            enable_prompt_expansion: bool | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class AlibabaWan27ImageToVideoSpicy(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-2.7/image-to-video-spicy"] = "alibaba/wan-2.7/image-to-video-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    shot_type: str | None = None
    """
    Whether the clip is one shot or several.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-2.7/image-to-video-spicy"] = "alibaba/wan-2.7/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            shot_type: str | None = None,
            enable_prompt_expansion: bool | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class AlibabaWan30Prime(Request):
    """
    Takes several sorts of input, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
    - `prompt` is required when `mode` is `"text-to-video"`. Without it there is nothing to make a video of.
    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"image-to-video"`. There must be an image to start from.
    - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0-prime"] = "alibaba/wan-3.0-prime"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"`, `"text-to-video"`, `"image-to-video"` or `"reference-to-video"`. Without it: `"auto"`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    thinking_mode: bool | None = False
    """
    Let the model think about the prompt first. Without it: `false`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    seed: int | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `0` and `2147483647`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime"] = "alibaba/wan-3.0-prime",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto",
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime"] = "alibaba/wan-3.0-prime",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto",
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeSpellings],
        ) -> None:
            """
            Takes several sorts of input, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
            - `prompt` is required when `mode` is `"text-to-video"`. Without it there is nothing to make a video of.
            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"image-to-video"`. There must be an image to start from.
            - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
            """

class AlibabaWan30PrimeImageToVideoSpicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0-prime/image-to-video-spicy"] = "alibaba/wan-3.0-prime/image-to-video-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/image-to-video-spicy"] = "alibaba/wan-3.0-prime/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/image-to-video-spicy"] = "alibaba/wan-3.0-prime/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeImageToVideoSpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class AlibabaWan30PrimeVideoEdit(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0-prime/video-edit"] = "alibaba/wan-3.0-prime/video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `15`. Unit: s. Without it: `5`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-edit"] = "alibaba/wan-3.0-prime/video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-edit"] = "alibaba/wan-3.0-prime/video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-edit"] = "alibaba/wan-3.0-prime/video-edit",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-edit"] = "alibaba/wan-3.0-prime/video-edit",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeVideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class AlibabaWan30PrimeVideoExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0-prime/video-extend"] = "alibaba/wan-3.0-prime/video-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-extend"] = "alibaba/wan-3.0-prime/video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-extend"] = "alibaba/wan-3.0-prime/video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-extend"] = "alibaba/wan-3.0-prime/video-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0-prime/video-extend"] = "alibaba/wan-3.0-prime/video-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30PrimeVideoExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class AlibabaWan30ImageToVideo(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0/image-to-video"] = "alibaba/wan-3.0/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    thinking_mode: bool | None = False
    """
    Let the model think about the prompt first. Without it: `false`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    seed: int | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `0` and `2147483647`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0/image-to-video"] = "alibaba/wan-3.0/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/image-to-video"] = "alibaba/wan-3.0/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30ImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class AlibabaWan30ImageToVideoSpicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0/image-to-video-spicy"] = "alibaba/wan-3.0/image-to-video-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0/image-to-video-spicy"] = "alibaba/wan-3.0/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/image-to-video-spicy"] = "alibaba/wan-3.0/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30ImageToVideoSpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class AlibabaWan30ReferenceToVideo(Request):
    """
    Takes an image, a video and a recording, together or alone; a prompt may steer it.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be a reference to keep to.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0/reference-to-video"] = "alibaba/wan-3.0/reference-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    thinking_mode: bool | None = False
    """
    Let the model think about the prompt first. Without it: `false`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    seed: int | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `0` and `2147483647`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0/reference-to-video"] = "alibaba/wan-3.0/reference-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/reference-to-video"] = "alibaba/wan-3.0/reference-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30ReferenceToVideoSpellings],
        ) -> None:
            """
            Takes an image, a video and a recording, together or alone; a prompt may steer it.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be a reference to keep to.
            """

class AlibabaWan30TextToVideo(Request):
    """
    Makes a video from a prompt.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["alibaba/wan-3.0/text-to-video"] = "alibaba/wan-3.0/text-to-video"
    prompt: str
    """
    What the video should show. Required.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    thinking_mode: bool | None = False
    """
    Let the model think about the prompt first. Without it: `false`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    seed: int | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `0` and `2147483647`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0/text-to-video"] = "alibaba/wan-3.0/text-to-video",
            prompt: str,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/text-to-video"] = "alibaba/wan-3.0/text-to-video",
            prompt: str,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            thinking_mode: bool | None = False,
            enable_audio: bool | None = True,
            seed: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30TextToVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt.
            """

class AlibabaWan30VideoEdit(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0/video-edit"] = "alibaba/wan-3.0/video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `15`. Unit: s. Without it: `5`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-edit"] = "alibaba/wan-3.0/video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-edit"] = "alibaba/wan-3.0/video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30VideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-edit"] = "alibaba/wan-3.0/video-edit",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30VideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-edit"] = "alibaba/wan-3.0/video-edit",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = 5,
            generate_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30VideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class AlibabaWan30VideoExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["alibaba/wan-3.0/video-extend"] = "alibaba/wan-3.0/video-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = 5
    """
    Length of the clip. Values: whole seconds, between `2` and `30`. Unit: s. Without it: `5`.
    """
    enable_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-extend"] = "alibaba/wan-3.0/video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-extend"] = "alibaba/wan-3.0/video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30VideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-extend"] = "alibaba/wan-3.0/video-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30VideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["alibaba/wan-3.0/video-extend"] = "alibaba/wan-3.0/video-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = 5,
            enable_audio: bool | None = True,
            enable_prompt_expansion: bool | None = False,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_AlibabaWan30VideoExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BerniniRVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["bernini-r-video"] = "bernini-r-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: Literal["3", "4", "5", "6", "7", "8", 3, 4, 5, 6, 7, 8] | None = None
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"8"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["bernini-r-video"] = "bernini-r-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: Literal["3", "4", "5", "6", "7", "8", 3, 4, 5, 6, 7, 8] | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class BlackforestlabsFlux3EditVideo(Request):
    """
    Works on a source video; a prompt may steer it.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["blackforestlabs/flux-3/edit-video"] = "blackforestlabs/flux-3/edit-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    safety_tolerance: int | float | None = 2
    """
    How much unsafe content passes; more is laxer. Values: between `0` and `4`. Without it: `2`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["blackforestlabs/flux-3/edit-video"] = "blackforestlabs/flux-3/edit-video",
            prompt: str | None = None,
            video: MediaInput,
            safety_tolerance: int | float | None = 2,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["blackforestlabs/flux-3/edit-video"] = "blackforestlabs/flux-3/edit-video",
            prompt: str | None = None,
            video: MediaInput,
            safety_tolerance: int | float | None = 2,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BlackforestlabsFlux3EditVideoSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["blackforestlabs/flux-3/edit-video"] = "blackforestlabs/flux-3/edit-video",
            prompt: str | None = None,
            videoUrl: MediaInput,
            safety_tolerance: int | float | None = 2,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BlackforestlabsFlux3EditVideoSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["blackforestlabs/flux-3/edit-video"] = "blackforestlabs/flux-3/edit-video",
            prompt: str | None = None,
            videoDataUrl: MediaInput,
            safety_tolerance: int | float | None = 2,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BlackforestlabsFlux3EditVideoSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video; a prompt may steer it.
            """

class BytedanceAvatarOmniHuman15(Request):
    """
    Turns an image and a recording into a speaking avatar.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-avatar-omni-human-1.5"] = "bytedance-avatar-omni-human-1.5"
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-avatar-omni-human-1.5"] = "bytedance-avatar-omni-human-1.5",
            image: MediaInput,
            audio: MediaInput,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-avatar-omni-human-1.5"] = "bytedance-avatar-omni-human-1.5",
            image: MediaInput,
            audio: MediaInput,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceAvatarOmniHuman15Spellings],
        ) -> None:
            """
            Turns an image and a recording into a speaking avatar.
            """

class BytedanceSeedance20(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0"] = "bytedance-seedance-2-0"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["5", "10", "15", 5, 10, 15] | None = "5"
    """
    Length of the clip. Values: `"5"`, `"10"` or `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0"] = "bytedance-seedance-2-0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "10", "15", 5, 10, 15] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0"] = "bytedance-seedance-2-0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "10", "15", 5, 10, 15] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
            """

class BytedanceSeedance20Fast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-fast"] = "bytedance-seedance-2-0-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["5", "10", "15", 5, 10, 15] | None = "5"
    """
    Length of the clip. Values: `"5"`, `"10"` or `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast"] = "bytedance-seedance-2-0-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "10", "15", 5, 10, 15] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast"] = "bytedance-seedance-2-0-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "10", "15", 5, 10, 15] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
            """

class BytedanceSeedance20FastVideoEdit(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-fast-video-edit"] = "bytedance-seedance-2-0-fast-video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-edit"] = "bytedance-seedance-2-0-fast-video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-edit"] = "bytedance-seedance-2-0-fast-video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-edit"] = "bytedance-seedance-2-0-fast-video-edit",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-edit"] = "bytedance-seedance-2-0-fast-video-edit",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20FastVideoEditTurbo(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-fast-video-edit-turbo"] = "bytedance-seedance-2-0-fast-video-edit-turbo"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal[
                "bytedance-seedance-2-0-fast-video-edit-turbo"
            ] = "bytedance-seedance-2-0-fast-video-edit-turbo",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "bytedance-seedance-2-0-fast-video-edit-turbo"
            ] = "bytedance-seedance-2-0-fast-video-edit-turbo",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoEditTurboSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "bytedance-seedance-2-0-fast-video-edit-turbo"
            ] = "bytedance-seedance-2-0-fast-video-edit-turbo",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoEditTurboSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "bytedance-seedance-2-0-fast-video-edit-turbo"
            ] = "bytedance-seedance-2-0-fast-video-edit-turbo",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoEditTurboSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20FastVideoExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-fast-video-extend"] = "bytedance-seedance-2-0-fast-video-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-extend"] = "bytedance-seedance-2-0-fast-video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-extend"] = "bytedance-seedance-2-0-fast-video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-extend"] = "bytedance-seedance-2-0-fast-video-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-fast-video-extend"] = "bytedance-seedance-2-0-fast-video-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastVideoExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20Mini(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
    - `generateAudio` may be given only when `variant` is `"standard"` or is not given. The standard variant alone has the switch.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-mini"] = "bytedance-seedance-2-0-mini"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    variant: Literal["standard", "turbo"] | None = "standard"
    """
    Which variant of the model runs. Values: `"standard"` or `"turbo"`. Without it: `"standard"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"12"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    generateAudio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini"] = "bytedance-seedance-2-0-mini",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            variant: Literal["standard", "turbo"] | None = "standard",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini"] = "bytedance-seedance-2-0-mini",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            variant: Literal["standard", "turbo"] | None = "standard",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
            - `generateAudio` may be given only when `variant` is `"standard"` or is not given. The standard variant alone has the switch.
            """

class BytedanceSeedance20MiniVideoEdit(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-mini-video-edit"] = "bytedance-seedance-2-0-mini-video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    variant: Literal["standard", "turbo"] | None = "standard"
    """
    Which variant of the model runs. Values: `"standard"` or `"turbo"`. Without it: `"standard"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"12"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-edit"] = "bytedance-seedance-2-0-mini-video-edit",
            prompt: str,
            video: MediaInput,
            variant: Literal["standard", "turbo"] | None = "standard",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-edit"] = "bytedance-seedance-2-0-mini-video-edit",
            prompt: str,
            video: MediaInput,
            variant: Literal["standard", "turbo"] | None = "standard",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-edit"] = "bytedance-seedance-2-0-mini-video-edit",
            prompt: str,
            videoUrl: MediaInput,
            variant: Literal["standard", "turbo"] | None = "standard",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-edit"] = "bytedance-seedance-2-0-mini-video-edit",
            prompt: str,
            videoDataUrl: MediaInput,
            variant: Literal["standard", "turbo"] | None = "standard",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniVideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20MiniVideoExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-mini-video-extend"] = "bytedance-seedance-2-0-mini-video-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"12"`. Unit: s. Without it: `"5"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-extend"] = "bytedance-seedance-2-0-mini-video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-extend"] = "bytedance-seedance-2-0-mini-video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-extend"] = "bytedance-seedance-2-0-mini-video-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-mini-video-extend"] = "bytedance-seedance-2-0-mini-video-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniVideoExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20VideoEdit(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-video-edit"] = "bytedance-seedance-2-0-video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit"] = "bytedance-seedance-2-0-video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit"] = "bytedance-seedance-2-0-video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit"] = "bytedance-seedance-2-0-video-edit",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit"] = "bytedance-seedance-2-0-video-edit",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20VideoEditTurbo(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-video-edit-turbo"] = "bytedance-seedance-2-0-video-edit-turbo"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit-turbo"] = "bytedance-seedance-2-0-video-edit-turbo",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit-turbo"] = "bytedance-seedance-2-0-video-edit-turbo",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoEditTurboSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit-turbo"] = "bytedance-seedance-2-0-video-edit-turbo",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoEditTurboSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-edit-turbo"] = "bytedance-seedance-2-0-video-edit-turbo",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            reference_images: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoEditTurboSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedance20VideoExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-2-0-video-extend"] = "bytedance-seedance-2-0-video-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-extend"] = "bytedance-seedance-2-0-video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-extend"] = "bytedance-seedance-2-0-video-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-extend"] = "bytedance-seedance-2-0-video-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-2-0-video-extend"] = "bytedance-seedance-2-0-video-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20VideoExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class BytedanceSeedanceUpscaler(Request):
    """
    Enlarges a video; there is nothing to prompt.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-upscaler"] = "bytedance-seedance-upscaler"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    videoDuration: int | float | None = None
    """
    Length of the source video as it should be billed. Unit: s. Also spelled `billedDuration`.
    """
    adjust_fps_for_interpolation: bool | None = False
    """
    Raise the frame rate along with the in-between frames. Without it: `false`.
    """
    target_resolution: Literal["1080p", "2k", "4k"]
    """
    Size to enlarge the picture to. Values: `"1080p"`, `"2k"` or `"4k"`. Required.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-upscaler"] = "bytedance-seedance-upscaler",
            video: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-upscaler"] = "bytedance-seedance-upscaler",
            video: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedanceUpscalerSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-upscaler"] = "bytedance-seedance-upscaler",
            videoUrl: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedanceUpscalerSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-upscaler"] = "bytedance-seedance-upscaler",
            videoDataUrl: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedanceUpscalerSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Enlarges a video; there is nothing to prompt.
            """

class BytedanceSeedanceV1ProFast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    duration: (
        Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None
    ) = None
    """
    Length of the clip. Values: whole seconds, between `"2"` and `"12"`. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"3:4"`, `"4:3"` or `"21:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal[
                "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
            ]
            | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal[
                "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
            ]
            | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedanceV1ProFastSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class BytedanceSeedanceV15Pro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-v1.5-pro"] = "bytedance-seedance-v1.5-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-v1.5-pro"] = "bytedance-seedance-v1.5-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            aspect_ratio: str | None = None,
            generateAudio: bool | None = None,
            camera_fixed: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class BytedanceSeedanceV15ProExtend(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-v1.5-pro-extend"] = "bytedance-seedance-v1.5-pro-extend"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-v1.5-pro-extend"] = "bytedance-seedance-v1.5-pro-extend",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            generateAudio: bool | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class BytedanceSeedanceV15ProFast(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-seedance-v1.5-pro-fast"] = "bytedance-seedance-v1.5-pro-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-seedance-v1.5-pro-fast"] = "bytedance-seedance-v1.5-pro-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            aspect_ratio: str | None = None,
            generateAudio: bool | None = None,
            camera_fixed: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class BytedanceVideoEnhancementPro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-video-enhancement-pro"] = "bytedance-video-enhancement-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-video-enhancement-pro"] = "bytedance-video-enhancement-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class BytedanceVideoEnhancementStandard(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-video-enhancement-standard"] = "bytedance-video-enhancement-standard"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-video-enhancement-standard"] = "bytedance-video-enhancement-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class BytedanceWaver10(Request):
    """
    Animates an image; a prompt may steer it.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance-waver-1.0"] = "bytedance-waver-1.0"
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Values: `"5"`. Unit: s.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance-waver-1.0"] = "bytedance-waver-1.0",
            image: MediaInput,
            duration: Literal["5", 5] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance-waver-1.0"] = "bytedance-waver-1.0",
            image: MediaInput,
            duration: Literal["5", 5] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceWaver10Spellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.
            """

class BytedanceSeedance20FastImageToVideoSpicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.0-fast/image-to-video-spicy"] = (
        "bytedance/seedance-2.0-fast/image-to-video-spicy"
    )
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    generateAudio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal[
                "bytedance/seedance-2.0-fast/image-to-video-spicy"
            ] = "bytedance/seedance-2.0-fast/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "bytedance/seedance-2.0-fast/image-to-video-spicy"
            ] = "bytedance/seedance-2.0-fast/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20FastImageToVideoSpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class BytedanceSeedance20MiniImageToVideoSpicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.0-mini/image-to-video-spicy"] = (
        "bytedance/seedance-2.0-mini/image-to-video-spicy"
    )
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"12"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    generateAudio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal[
                "bytedance/seedance-2.0-mini/image-to-video-spicy"
            ] = "bytedance/seedance-2.0-mini/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "bytedance/seedance-2.0-mini/image-to-video-spicy"
            ] = "bytedance/seedance-2.0-mini/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20MiniImageToVideoSpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class BytedanceSeedance20ImageToVideoSpicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.0/image-to-video-spicy"] = "bytedance/seedance-2.0/image-to-video-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"4:3"`, `"3:4"`, `"1:1"` or `"21:9"`. Without it: `"16:9"`.
    """
    generateAudio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal[
                "bytedance/seedance-2.0/image-to-video-spicy"
            ] = "bytedance/seedance-2.0/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "bytedance/seedance-2.0/image-to-video-spicy"
            ] = "bytedance/seedance-2.0/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9",
            generateAudio: bool | None = True,
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance20ImageToVideoSpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class BytedanceSeedance25(Request):
    """
    Takes several sorts of input, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
    - `prompt` is required when `mode` is `"text-to-video"`. Without it there is nothing to make a video of.
    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"image-to-video"`. There must be an image to start from.
    - `video` is required when `mode` is `"video-edit"` or `"video-extend"`. There must be a video to work on.
    - `aspect_ratio` must not be given when `mode` is `"image-to-video"`, `"video-edit"` or `"video-extend"`. It is for text and references only.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.5"] = "bytedance/seedance-2.5"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: Literal["auto", "text-to-video", "image-to-video", "video-edit", "video-extend"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"`, `"text-to-video"`, `"image-to-video"`, `"video-edit"` or `"video-extend"`. Without it: `"auto"`.
    """
    resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"`, `"1080p"` or `"4k"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"30"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"` or `"9:16"`. Without it: `"16:9"`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance/seedance-2.5"] = "bytedance/seedance-2.5",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "text-to-video", "image-to-video", "video-edit", "video-extend"] | None = "auto",
            resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "5",
            aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            generate_audio: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance/seedance-2.5"] = "bytedance/seedance-2.5",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "text-to-video", "image-to-video", "video-edit", "video-extend"] | None = "auto",
            resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "5",
            aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            generate_audio: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance25Spellings],
        ) -> None:
            """
            Takes several sorts of input, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
            - `prompt` is required when `mode` is `"text-to-video"`. Without it there is nothing to make a video of.
            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"image-to-video"`. There must be an image to start from.
            - `video` is required when `mode` is `"video-edit"` or `"video-extend"`. There must be a video to work on.
            - `aspect_ratio` must not be given when `mode` is `"image-to-video"`, `"video-edit"` or `"video-extend"`. It is for text and references only.
            """

class BytedanceSeedance25Spicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.5-spicy"] = "bytedance/seedance-2.5-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"`, `"1080p"` or `"4k"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance/seedance-2.5-spicy"] = "bytedance/seedance-2.5-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            generate_audio: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance/seedance-2.5-spicy"] = "bytedance/seedance-2.5-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            generate_audio: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance25SpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class BytedanceSeedance25Turbo(Request):
    """
    Takes several sorts of input, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.5-turbo"] = "bytedance/seedance-2.5-turbo"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"30"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"` or `"9:16"`. Without it: `"16:9"`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance/seedance-2.5-turbo"] = "bytedance/seedance-2.5-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "5",
            aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            generate_audio: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance/seedance-2.5-turbo"] = "bytedance/seedance-2.5-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "5",
            aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            generate_audio: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance25TurboSpellings],
        ) -> None:
            """
            Takes several sorts of input, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
            """

class BytedanceSeedance25TalkingAvatar(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["bytedance/seedance-2.5/talking-avatar"] = "bytedance/seedance-2.5/talking-avatar"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"480p"`.
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["bytedance/seedance-2.5/talking-avatar"] = "bytedance/seedance-2.5/talking-avatar",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p"] | None = "480p",
            audio: MediaInput,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["bytedance/seedance-2.5/talking-avatar"] = "bytedance/seedance-2.5/talking-avatar",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p"] | None = "480p",
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_BytedanceSeedance25TalkingAvatarSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class ClarityAiCrystalVideoUpscaler(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["clarity-ai/crystal-video-upscaler"] = "clarity-ai/crystal-video-upscaler"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["clarity-ai/crystal-video-upscaler"] = "clarity-ai/crystal-video-upscaler",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class DavinciMagihuman(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["davinci-magihuman"] = "davinci-magihuman"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: (
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = None
    """
    Length of the clip. Values: whole seconds, between `"1"` and `"30"`.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    enable_safety_checker: bool | None = None
    """
    Filter unsafe content.
    """
    num_inference_steps: int | None = None
    """
    Steps of the diffusion; more take longer. Which values are right was not published: all of this type are accepted.
    """
    guidance_scale: int | float | None = None
    """
    How closely to follow the prompt. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["davinci-magihuman"] = "davinci-magihuman",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = None,
            resolution: str | None = None,
            enable_safety_checker: bool | None = None,
            num_inference_steps: int | None = None,
            guidance_scale: int | float | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class DoubaoSeedance20(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["doubao-seedance-2-0"] = "doubao-seedance-2-0"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"3:4"`, `"4:3"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["doubao-seedance-2-0"] = "doubao-seedance-2-0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["doubao-seedance-2-0"] = "doubao-seedance-2-0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_DoubaoSeedance20Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
            """

class DoubaoSeedance20Fast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["doubao-seedance-2-0-fast"] = "doubao-seedance-2-0-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "720p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"4"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"3:4"`, `"4:3"` or `"21:9"`. Without it: `"16:9"`.
    """
    enable_web_search: bool | None = False
    """
    Let the model search the web for the prompt. Without it: `false`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["doubao-seedance-2-0-fast"] = "doubao-seedance-2-0-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["doubao-seedance-2-0-fast"] = "doubao-seedance-2-0-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "720p"] | None = "720p",
            duration: Literal[
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9",
            enable_web_search: bool | None = False,
            last_image: MediaInput | None = None,
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_DoubaoSeedance20FastSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
            """

class Flux3(Request):
    """
    Takes a prompt, an image and a video, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `resolution` may be given only when `quality` is `"full"` or is not given.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["flux-3"] = "flux-3"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    quality: Literal["full", "draft"] | None = "full"
    """
    Whether the clip is finished or a draft. Values: `"full"` or `"draft"`. Without it: `"full"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: (
        Literal[
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"20"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "auto"
    """
    Width to height of the clip. Values: `"auto"`, `"21:9"`, `"2:1"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"` or `"9:16"`. Without it: `"auto"`.
    """
    generateAudio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["flux-3"] = "flux-3",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            quality: Literal["full", "draft"] | None = "full",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
            ]
            | None = "5",
            aspect_ratio: Literal["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "auto",
            generateAudio: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["flux-3"] = "flux-3",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            quality: Literal["full", "draft"] | None = "full",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal[
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
            ]
            | None = "5",
            aspect_ratio: Literal["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "auto",
            generateAudio: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Flux3Spellings],
        ) -> None:
            """
            Takes a prompt, an image and a video, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `resolution` may be given only when `quality` is `"full"` or is not given.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
            """

class GoogleGeminiOmniFlash(Request):
    """
    Takes a prompt, an image and a video, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["google/gemini-omni-flash"] = "google/gemini-omni-flash"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"10"`. Unit: s. Without it: `"8"`.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`. Without it: `"16:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["google/gemini-omni-flash"] = "google/gemini-omni-flash",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8",
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["google/gemini-omni-flash"] = "google/gemini-omni-flash",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8",
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GoogleGeminiOmniFlashSpellings],
        ) -> None:
            """
            Takes a prompt, an image and a video, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
            """

class GoogleGeminiOmniFlashV11(Request):
    """
    Takes a prompt, an image and a video, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["google/gemini-omni-flash/v1.1"] = "google/gemini-omni-flash/v1.1"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"10"`. Unit: s. Without it: `"8"`.
    """
    resolution: Literal["360p", "720p", "1080p", "4k"] | None = "720p"
    """
    Size of the picture. Values: `"360p"`, `"720p"`, `"1080p"` or `"4k"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`. Without it: `"16:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["google/gemini-omni-flash/v1.1"] = "google/gemini-omni-flash/v1.1",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8",
            resolution: Literal["360p", "720p", "1080p", "4k"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["google/gemini-omni-flash/v1.1"] = "google/gemini-omni-flash/v1.1",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8",
            resolution: Literal["360p", "720p", "1080p", "4k"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GoogleGeminiOmniFlashV11Spellings],
        ) -> None:
            """
            Takes a prompt, an image and a video, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
            """

class GrokImagineVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["grok-imagine-video"] = "grok-imagine-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "6"
    """
    Length of the clip. Values: whole seconds, between `"1"` and `"15"`. Unit: s. Without it: `"6"`.
    """
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"1:1"` or `"9:16"`. Without it: `"16:9"`.
    """
    resolution: Literal["480p", "720p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"720p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["grok-imagine-video"] = "grok-imagine-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "6",
            aspect_ratio: Literal["16:9", "1:1", "9:16"] | None = "16:9",
            resolution: Literal["480p", "720p"] | None = "720p",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video"] = "grok-imagine-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "6",
            aspect_ratio: Literal["16:9", "1:1", "9:16"] | None = "16:9",
            resolution: Literal["480p", "720p"] | None = "720p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class GrokImagineVideoEdit(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["grok-imagine-video-edit"] = "grok-imagine-video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"480p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["grok-imagine-video-edit"] = "grok-imagine-video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = "480p",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-edit"] = "grok-imagine-video-edit",
            prompt: str,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = "480p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-edit"] = "grok-imagine-video-edit",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = "480p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-edit"] = "grok-imagine-video-edit",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = "480p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class GrokImagineVideoExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["grok-imagine-video-extend"] = "grok-imagine-video-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    duration: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "6"
    """
    Length of the clip. Values: whole seconds, between `"2"` and `"10"`. Unit: s. Without it: `"6"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["grok-imagine-video-extend"] = "grok-imagine-video-extend",
            prompt: str,
            video: MediaInput,
            duration: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "6",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-extend"] = "grok-imagine-video-extend",
            prompt: str,
            video: MediaInput,
            duration: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "6",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-extend"] = "grok-imagine-video-extend",
            prompt: str,
            videoUrl: MediaInput,
            duration: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "6",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-extend"] = "grok-imagine-video-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            duration: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "6",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class GrokImagineVideoReferenceToVideo(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["grok-imagine-video-reference-to-video"] = "grok-imagine-video-reference-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "8"
    """
    Length of the clip. Values: whole seconds, between `"1"` and `"10"`. Unit: s. Without it: `"8"`.
    """
    aspect_ratio: Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"4:3"`, `"3:2"`, `"1:1"`, `"2:3"`, `"3:4"` or `"9:16"`. Without it: `"16:9"`.
    """
    resolution: Literal["480p", "720p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"480p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["grok-imagine-video-reference-to-video"] = "grok-imagine-video-reference-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
            | None = "8",
            aspect_ratio: Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None = "16:9",
            resolution: Literal["480p", "720p"] | None = "480p",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["grok-imagine-video-reference-to-video"] = "grok-imagine-video-reference-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
            | None = "8",
            aspect_ratio: Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None = "16:9",
            resolution: Literal["480p", "720p"] | None = "480p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_GrokImagineVideoReferenceToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Happyhorse10(Request):
    """
    Takes a prompt, an image and a video, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
    - `video` is required when `mode` is `"video-edit"`. There must be a video to work on.
    - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["happyhorse-1.0"] = "happyhorse-1.0"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    mode: Literal["auto", "video-edit", "reference-to-video"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"`, `"video-edit"` or `"reference-to-video"`. Without it: `"auto"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    enable_prompt_expansion: bool | Literal["true", "false"] | None = "true"
    """
    Let the service expand the prompt. Values: `true` or `false` or `"true"` or `"false"`. Without it: `"true"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["happyhorse-1.0"] = "happyhorse-1.0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            mode: Literal["auto", "video-edit", "reference-to-video"] | None = "auto",
            resolution: Literal["720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_prompt_expansion: bool | Literal["true", "false"] | None = "true",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["happyhorse-1.0"] = "happyhorse-1.0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            mode: Literal["auto", "video-edit", "reference-to-video"] | None = "auto",
            resolution: Literal["720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_prompt_expansion: bool | Literal["true", "false"] | None = "true",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Happyhorse10Spellings],
        ) -> None:
            """
            Takes a prompt, an image and a video, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
            - `video` is required when `mode` is `"video-edit"`. There must be a video to work on.
            - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
            """

class Happyhorse11(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["happyhorse-1.1"] = "happyhorse-1.1"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    mode: Literal["auto", "reference-to-video"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"` or `"reference-to-video"`. Without it: `"auto"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    enable_prompt_expansion: bool | Literal["true", "false"] | None = "true"
    """
    Let the service expand the prompt. Values: `true` or `false` or `"true"` or `"false"`. Without it: `"true"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["happyhorse-1.1"] = "happyhorse-1.1",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            mode: Literal["auto", "reference-to-video"] | None = "auto",
            resolution: Literal["720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_prompt_expansion: bool | Literal["true", "false"] | None = "true",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["happyhorse-1.1"] = "happyhorse-1.1",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            mode: Literal["auto", "reference-to-video"] | None = "auto",
            resolution: Literal["720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            enable_prompt_expansion: bool | Literal["true", "false"] | None = "true",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Happyhorse11Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
            """

class HunyuanVideo(Request):
    """
    Makes a video from a prompt, with a choice of quality, frames and steps.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["hunyuan-video"] = "hunyuan-video"
    prompt: str
    """
    What the video should show. Required.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price. Without it: `false`. Also spelled `pro`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    num_frames: Literal[65, 97, 129] | None = 129
    """
    Number of frames to make. Values: `65`, `97` or `129`. Without it: `129`.
    """
    num_inference_steps: int | None = 20
    """
    Steps of the diffusion; more take longer. Values: between `10` and `50`. Without it: `20`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    showExplicitContent: bool | None = False
    """
    Allow explicit content, the opposite of the safety checker. Without it: `false`.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["hunyuan-video"] = "hunyuan-video",
            prompt: str,
            pro_mode: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            num_frames: Literal[65, 97, 129] | None = 129,
            num_inference_steps: int | None = 20,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            show_explicit_content: bool | None = False,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["hunyuan-video"] = "hunyuan-video",
            prompt: str,
            pro_mode: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            num_frames: Literal[65, 97, 129] | None = 129,
            num_inference_steps: int | None = 20,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            show_explicit_content: bool | None = False,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_HunyuanVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, with a choice of quality, frames and steps.
            """

class HunyuanVideo15(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["hunyuan-video-15"] = "hunyuan-video-15"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    orientation: str | None = None
    """
    Whether the clip is wide or tall. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["hunyuan-video-15"] = "hunyuan-video-15",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            orientation: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class HunyuanVideoImageToVideo(Request):
    """
    Animates an image, with a choice of quality, frames and steps.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price. Without it: `false`. Also spelled `pro`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    num_frames: Literal[65, 97, 129] | None = 129
    """
    Number of frames to make. Values: `65`, `97` or `129`. Without it: `129`.
    """
    num_inference_steps: int | None = 20
    """
    Steps of the diffusion; more take longer. Values: between `10` and `50`. Without it: `20`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    showExplicitContent: bool | None = False
    """
    Allow explicit content, the opposite of the safety checker. Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            pro_mode: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            num_frames: Literal[65, 97, 129] | None = 129,
            num_inference_steps: int | None = 20,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            show_explicit_content: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            pro_mode: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            num_frames: Literal[65, 97, 129] | None = 129,
            num_inference_steps: int | None = 20,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            show_explicit_content: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_HunyuanVideoImageToVideoSpellings],
        ) -> None:
            """
            Animates an image, with a choice of quality, frames and steps.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Infinitetalk(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["infinitetalk"] = "infinitetalk"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    people: str | None = None
    """
    How many people speak.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    order: str | None = None
    """
    In which order the people speak.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["infinitetalk"] = "infinitetalk",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            people: str | None = None,
            resolution: str | None = None,
            order: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Kandinsky5Pro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kandinsky5-pro"] = "kandinsky5-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kandinsky5-pro"] = "kandinsky5-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingLipsyncA2v(Request):
    """
    Makes the person in a video speak a recording.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            video: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            video: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncA2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            videoUrl: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncA2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v",
            videoDataUrl: MediaInput,
            audio: MediaInput,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncA2vSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Makes the person in a video speak a recording.
            """

class KlingLipsyncT2v(Request):
    """
    Makes the person in a video speak a text.

    - At least one of `prompt` and `text` is required. There must be something to speak.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    text: str | None = None
    """
    The words to be spoken.
    """
    voice_id: str
    """
    Id of the voice. Required.
    """
    voice_language: Literal["en", "zh"] | None = None
    """
    Language of the voice. Values: `"en"` or `"zh"`.
    """
    voice_speed: int | float | None = None
    """
    Speed of the voice, 1 is normal. Values: between `0.8` and `2.0`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            video: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            video: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncT2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            videoUrl: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncT2vSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v",
            videoDataUrl: MediaInput,
            prompt: str | None = None,
            text: str | None = None,
            voice_id: str,
            voice_language: Literal["en", "zh"] | None = None,
            voice_speed: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingLipsyncT2vSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Makes the person in a video speak a text.

            - At least one of `prompt` and `text` is required. There must be something to speak.
            """

class KlingO34k(Request):
    """
    Takes a prompt, an image and a video, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-o3-4k"] = "kling-o3-4k"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    generate_audio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    source_video_mode: Literal["video-edit", "video-reference"] | None = "video-edit"
    """
    Whether the source video is edited, or only looked at. Values: `"video-edit"` or `"video-reference"`. Without it: `"video-edit"`.
    """
    keep_original_sound: bool | None = True
    """
    Keep the sound of the source video. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-o3-4k"] = "kling-o3-4k",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            generate_audio: bool | None = False,
            source_video_mode: Literal["video-edit", "video-reference"] | None = "video-edit",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-o3-4k"] = "kling-o3-4k",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            generate_audio: bool | None = False,
            source_video_mode: Literal["video-edit", "video-reference"] | None = "video-edit",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingO34kSpellings],
        ) -> None:
            """
            Takes a prompt, an image and a video, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
            """

class KlingV2AvatarPro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v2-avatar-pro"] = "kling-v2-avatar-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v2-avatar-pro"] = "kling-v2-avatar-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingV2AvatarStandard(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v2-avatar-standard"] = "kling-v2-avatar-standard"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v2-avatar-standard"] = "kling-v2-avatar-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingV21Master(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v21-master"] = "kling-v21-master"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: Literal["5", "10", 5, 10] | None = "5"
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v21-master"] = "kling-v21-master",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = "5",
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v21-master"] = "kling-v21-master",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = "5",
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV21MasterSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class KlingV21Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v21-pro"] = "kling-v21-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    cfg_scale: int | float | None = 0.5
    """
    How closely to follow the prompt. Values: between `0` and `1`. Without it: `0.5`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v21-pro"] = "kling-v21-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = None,
            seed: int | float | str | None = None,
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v21-pro"] = "kling-v21-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = None,
            seed: int | float | str | None = None,
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV21ProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class KlingV21Standard(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v21-standard"] = "kling-v21-standard"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Values: `"5"`. Unit: s.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    cfg_scale: int | float | None = 0.5
    """
    How closely to follow the prompt. Values: between `0` and `1`. Without it: `0.5`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v21-standard"] = "kling-v21-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["5", 5] | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v21-standard"] = "kling-v21-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["5", 5] | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV21StandardSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class KlingV25TurboPro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v25-turbo-pro"] = "kling-v25-turbo-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v25-turbo-pro"] = "kling-v25-turbo-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v25-turbo-pro"] = "kling-v25-turbo-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV25TurboProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class KlingV25TurboStd(Request):
    """
    Animates an image; a prompt may steer it.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v25-turbo-std"] = "kling-v25-turbo-std"
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v25-turbo-std"] = "kling-v25-turbo-std",
            image: MediaInput,
            duration: Literal["5", "10", 5, 10] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v25-turbo-std"] = "kling-v25-turbo-std",
            image: MediaInput,
            duration: Literal["5", "10", 5, 10] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV25TurboStdSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.
            """

class KlingV26Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v26-pro"] = "kling-v26-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: Literal["5", "10", 5, 10] | None = "5"
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    sound: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v26-pro"] = "kling-v26-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            sound: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v26-pro"] = "kling-v26-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV26ProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class KlingV26Std(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v26-std"] = "kling-v26-std"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v26-std"] = "kling-v26-std",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: str | int | None = None,
            aspect_ratio: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingV26StdMotionControl(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v26-std-motion-control"] = "kling-v26-std-motion-control"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = None
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"30"`.
    """
    character_orientation: str | None = None
    """
    Whether the figure looks as in the image or as in the video. Which values are right was not published: all of this type are accepted.
    """
    keep_original_sound: bool | None = None
    """
    Keep the sound of the source video.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v26-std-motion-control"] = "kling-v26-std-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = None,
            character_orientation: str | None = None,
            keep_original_sound: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingV34k(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v3-4k"] = "kling-v3-4k"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v3-4k"] = "kling-v3-4k",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            generate_audio: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v3-4k"] = "kling-v3-4k",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            generate_audio: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV34kSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class KlingV3TurboPro(Request):
    """
    Makes a video from a prompt, from prompts for each shot, or from an image to start with.

    - At least one of `prompt`, `multi_prompt`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. Without an image, the model has only what it is told.
    - At most one of `prompt` and `multi_prompt` may be given. Prompts for each shot take the place of the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v3-turbo-pro"] = "kling-v3-turbo-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    multi_prompt: str | None = None
    """
    A prompt for each shot, as JSON.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v3-turbo-pro"] = "kling-v3-turbo-pro",
            prompt: str | None = None,
            multi_prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v3-turbo-pro"] = "kling-v3-turbo-pro",
            prompt: str | None = None,
            multi_prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV3TurboProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from prompts for each shot, or from an image to start with.

            - At least one of `prompt`, `multi_prompt`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. Without an image, the model has only what it is told.
            - At most one of `prompt` and `multi_prompt` may be given. Prompts for each shot take the place of the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class KlingV3TurboStandard(Request):
    """
    Makes a video from a prompt, from prompts for each shot, or from an image to start with.

    - At least one of `prompt`, `multi_prompt`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. Without an image, the model has only what it is told.
    - At most one of `prompt` and `multi_prompt` may be given. Prompts for each shot take the place of the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v3-turbo-standard"] = "kling-v3-turbo-standard"
    prompt: str | None = None
    """
    What the video should show.
    """
    multi_prompt: str | None = None
    """
    A prompt for each shot, as JSON.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v3-turbo-standard"] = "kling-v3-turbo-standard",
            prompt: str | None = None,
            multi_prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v3-turbo-standard"] = "kling-v3-turbo-standard",
            prompt: str | None = None,
            multi_prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV3TurboStandardSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from prompts for each shot, or from an image to start with.

            - At least one of `prompt`, `multi_prompt`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. Without an image, the model has only what it is told.
            - At most one of `prompt` and `multi_prompt` may be given. Prompts for each shot take the place of the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class KlingV30Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v30-pro"] = "kling-v30-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    sound: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    multi_prompt: str | None = None
    """
    A prompt for each shot, as JSON.
    """
    element_list: str | None = None
    """
    Things to keep alike in every shot, as JSON.
    """
    cfg_scale: int | float | None = 0.5
    """
    How closely to follow the prompt. Values: between `0` and `1`, in steps of `0.01`. Without it: `0.5`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v30-pro"] = "kling-v30-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            sound: bool | None = False,
            multi_prompt: str | None = None,
            element_list: str | None = None,
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-pro"] = "kling-v30-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            sound: bool | None = False,
            multi_prompt: str | None = None,
            element_list: str | None = None,
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30ProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class KlingV30ProMotionControl(Request):
    """
    Moves what an image shows as a source video does; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `duration` must be at most `"10"` when `character_orientation` is `"image"` or is not given. A figure that looks as in the image moves for 10 seconds at most.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v30-pro-motion-control"] = "kling-v30-pro-motion-control"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = "3"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"30"`. Unit: s. Without it: `"3"`.
    """
    character_orientation: Literal["image", "video"] | None = "image"
    """
    Whether the figure looks as in the image or as in the video. Values: `"image"` or `"video"`. Without it: `"image"`.
    """
    keep_original_sound: bool | None = True
    """
    Keep the sound of the source video. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v30-pro-motion-control"] = "kling-v30-pro-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-pro-motion-control"] = "kling-v30-pro-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30ProMotionControlSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-pro-motion-control"] = "kling-v30-pro-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            videoUrl: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30ProMotionControlSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-pro-motion-control"] = "kling-v30-pro-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            videoDataUrl: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30ProMotionControlSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Moves what an image shows as a source video does; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `duration` must be at most `"10"` when `character_orientation` is `"image"` or is not given. A figure that looks as in the image moves for 10 seconds at most.
            """

class KlingV30Std(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v30-std"] = "kling-v30-std"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"` or `"1:1"`. Without it: `"16:9"`.
    """
    sound: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    multi_prompt: str | None = None
    """
    A prompt for each shot, as JSON.
    """
    element_list: str | None = None
    """
    Things to keep alike in every shot, as JSON.
    """
    cfg_scale: int | float | None = 0.5
    """
    How closely to follow the prompt. Values: between `0` and `1`, in steps of `0.01`. Without it: `0.5`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v30-std"] = "kling-v30-std",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            sound: bool | None = False,
            multi_prompt: str | None = None,
            element_list: str | None = None,
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-std"] = "kling-v30-std",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9",
            sound: bool | None = False,
            multi_prompt: str | None = None,
            element_list: str | None = None,
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30StdSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class KlingV30StdMotionControl(Request):
    """
    Moves what an image shows as a source video does; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `duration` must be at most `"10"` when `character_orientation` is `"image"` or is not given. A figure that looks as in the image moves for 10 seconds at most.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-v30-std-motion-control"] = "kling-v30-std-motion-control"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            "21",
            "22",
            "23",
            "24",
            "25",
            "26",
            "27",
            "28",
            "29",
            "30",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            27,
            28,
            29,
            30,
        ]
        | None
    ) = "3"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"30"`. Unit: s. Without it: `"3"`.
    """
    character_orientation: Literal["image", "video"] | None = "image"
    """
    Whether the figure looks as in the image or as in the video. Values: `"image"` or `"video"`. Without it: `"image"`.
    """
    keep_original_sound: bool | None = True
    """
    Keep the sound of the source video. Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-v30-std-motion-control"] = "kling-v30-std-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-std-motion-control"] = "kling-v30-std-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30StdMotionControlSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-std-motion-control"] = "kling-v30-std-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            videoUrl: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30StdMotionControlSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-v30-std-motion-control"] = "kling-v30-std-motion-control",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            videoDataUrl: MediaInput,
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                "21",
                "22",
                "23",
                "24",
                "25",
                "26",
                "27",
                "28",
                "29",
                "30",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
                21,
                22,
                23,
                24,
                25,
                26,
                27,
                28,
                29,
                30,
            ]
            | None = "3",
            character_orientation: Literal["image", "video"] | None = "image",
            keep_original_sound: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingV30StdMotionControlSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Moves what an image shows as a source video does; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `duration` must be at most `"10"` when `character_orientation` is `"image"` or is not given. A figure that looks as in the image moves for 10 seconds at most.
            """

class KlingVideo(Request):
    """
    Makes a video from a prompt.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["kling-video"] = "kling-video"
    prompt: str
    """
    What the video should show. Required.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    duration: Literal["5", "10", 5, 10] | None = "5"
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    cfg_scale: int | float | None = 0.5
    """
    How closely to follow the prompt. Values: between `0` and `1`. Without it: `0.5`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-video"] = "kling-video",
            prompt: str,
            negative_prompt: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-video"] = "kling-video",
            prompt: str,
            negative_prompt: str | None = None,
            duration: Literal["5", "10", 5, 10] | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            cfg_scale: int | float | None = 0.5,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt.
            """

class KlingVideoO1(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-video-o1"] = "kling-video-o1"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    keep_original_sound: bool | None = None
    """
    Keep the sound of the source video.
    """
    mode: str | None = None
    """
    The kind of job, where a model has several; auto follows the inputs. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-video-o1"] = "kling-video-o1",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: str | int | None = None,
            aspect_ratio: str | None = None,
            keep_original_sound: bool | None = None,
            mode: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingVideoO1Standard(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-video-o1-standard"] = "kling-video-o1-standard"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    keep_original_sound: bool | None = None
    """
    Keep the sound of the source video.
    """
    mode: str | None = None
    """
    The kind of job, where a model has several; auto follows the inputs. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-video-o1-standard"] = "kling-video-o1-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: str | int | None = None,
            keep_original_sound: bool | None = None,
            mode: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class KlingVideoV2(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["kling-video-v2"] = "kling-video-v2"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["kling-video-v2"] = "kling-video-v2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["kling-video-v2"] = "kling-video-v2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_KlingVideoV2Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Latentsync(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["latentsync"] = "latentsync"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: Literal["5", "10", "15", "30", "60", 5, 10, 15, 30, 60] | None = None
    """
    Length of the clip. Values: `"5"`, `"10"`, `"15"`, `"30"` or `"60"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["latentsync"] = "latentsync",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: Literal["5", "10", "15", "30", "60", 5, 10, 15, 30, 60] | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LightricksLtx2Fast(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["lightricks-ltx-2-fast"] = "lightricks-ltx-2-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal[
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            "16",
            "17",
            "18",
            "19",
            "20",
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
        ]
        | None
    ) = None
    """
    Length of the clip. Values: `"6"`, `"7"`, `"8"`, `"9"`, `"10"`, `"11"`, `"12"`, `"13"`, `"14"`, `"15"`, `"16"`, `"17"`, `"18"`, `"19"` or `"20"`. Unit: s.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["lightricks-ltx-2-fast"] = "lightricks-ltx-2-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
            ]
            | None = None,
            generateAudio: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["lightricks-ltx-2-fast"] = "lightricks-ltx-2-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                "16",
                "17",
                "18",
                "19",
                "20",
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
                16,
                17,
                18,
                19,
                20,
            ]
            | None = None,
            generateAudio: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LightricksLtx2FastSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class LightricksLtx2Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["lightricks-ltx-2-pro"] = "lightricks-ltx-2-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: Literal["6", "8", "10", 6, 8, 10] | None = None
    """
    Length of the clip. Values: `"6"`, `"8"` or `"10"`. Unit: s.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["lightricks-ltx-2-pro"] = "lightricks-ltx-2-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["6", "8", "10", 6, 8, 10] | None = None,
            generateAudio: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["lightricks-ltx-2-pro"] = "lightricks-ltx-2-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal["6", "8", "10", 6, 8, 10] | None = None,
            generateAudio: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LightricksLtx2ProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class LightricksLtx25Fast(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["lightricks/ltx-2.5/fast"] = "lightricks/ltx-2.5/fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    fps: int | None = None
    """
    Frames shown in a second. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    camera_motion: str | None = None
    """
    Name of a camera movement.
    """
    guidance_scale: int | float | None = None
    """
    How closely to follow the prompt. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["lightricks/ltx-2.5/fast"] = "lightricks/ltx-2.5/fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            generateAudio: bool | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            fps: int | None = None,
            aspect_ratio: str | None = None,
            camera_motion: str | None = None,
            guidance_scale: int | float | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LightricksLtx25Pro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["lightricks/ltx-2.5/pro"] = "lightricks/ltx-2.5/pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    fps: int | None = None
    """
    Frames shown in a second. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    camera_motion: str | None = None
    """
    Name of a camera movement.
    """
    guidance_scale: int | float | None = None
    """
    How closely to follow the prompt. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["lightricks/ltx-2.5/pro"] = "lightricks/ltx-2.5/pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            generateAudio: bool | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            fps: int | None = None,
            aspect_ratio: str | None = None,
            camera_motion: str | None = None,
            guidance_scale: int | float | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LongcatAvatar(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["longcat-avatar"] = "longcat-avatar"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["longcat-avatar"] = "longcat-avatar",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LongcatAvatar15(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["longcat-avatar-1.5", "wavespeed-ai/longcat-avatar-1.5"] = "longcat-avatar-1.5"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["longcat-avatar-1.5", "wavespeed-ai/longcat-avatar-1.5"] = "longcat-avatar-1.5",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LongcatAvatar15Multi(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["longcat-avatar-1.5/multi", "wavespeed-ai/longcat-avatar-1.5/multi"] = "longcat-avatar-1.5/multi"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    order: str | None = None
    """
    In which order the people speak.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "longcat-avatar-1.5/multi", "wavespeed-ai/longcat-avatar-1.5/multi"
            ] = "longcat-avatar-1.5/multi",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            order: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Ltx219b(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["ltx-2-19b"] = "ltx-2-19b"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    lora_scale_1: int | float | None = None
    """
    Strength of the LoRA at lora_url_1. Which values are right was not published: all of this type are accepted.
    """
    lora_scale_2: int | float | None = None
    """
    Strength of the LoRA at lora_url_2. Which values are right was not published: all of this type are accepted.
    """
    lora_scale_3: int | float | None = None
    """
    Strength of the LoRA at lora_url_3. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["ltx-2-19b"] = "ltx-2-19b",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            duration: str | int | None = None,
            lora_scale_1: int | float | None = None,
            lora_scale_2: int | float | None = None,
            lora_scale_3: int | float | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Ltx23Quality(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["ltx-2.3-quality"] = "ltx-2.3-quality"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: str | None = None
    """
    The kind of job, where a model has several; auto follows the inputs. Which values are right was not published: all of this type are accepted.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    frames_per_second: int | None = None
    """
    Frames shown in a second. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    lora_scale_1: int | float | None = None
    """
    Strength of the LoRA at lora_url_1. Which values are right was not published: all of this type are accepted.
    """
    lora_scale_2: int | float | None = None
    """
    Strength of the LoRA at lora_url_2. Which values are right was not published: all of this type are accepted.
    """
    lora_scale_3: int | float | None = None
    """
    Strength of the LoRA at lora_url_3. Which values are right was not published: all of this type are accepted.
    """
    extend_mode: str | None = None
    """
    How the source video is continued.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["ltx-2.3-quality"] = "ltx-2.3-quality",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: str | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            frames_per_second: int | None = None,
            generateAudio: bool | None = None,
            lora_scale_1: int | float | None = None,
            lora_scale_2: int | float | None = None,
            lora_scale_3: int | float | None = None,
            extend_mode: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Ltx23SpicyImageToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["ltx-2.3-spicy/image-to-video", "wavespeed-ai/ltx-2.3-spicy/image-to-video"] = (
        "ltx-2.3-spicy/image-to-video"
    )
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "ltx-2.3-spicy/image-to-video", "wavespeed-ai/ltx-2.3-spicy/image-to-video"
            ] = "ltx-2.3-spicy/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Ltx23SpicyImageToVideoLora(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["ltx-2.3-spicy/image-to-video-lora", "wavespeed-ai/ltx-2.3-spicy/image-to-video-lora"] = (
        "ltx-2.3-spicy/image-to-video-lora"
    )
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    preset: str | None = None
    """
    Name of a preset.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal[
                "ltx-2.3-spicy/image-to-video-lora", "wavespeed-ai/ltx-2.3-spicy/image-to-video-lora"
            ] = "ltx-2.3-spicy/image-to-video-lora",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            preset: str | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LucyEditDev(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["lucy-edit-dev"] = "lucy-edit-dev"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: Literal["5", "10", "30", "60", "120", 5, 10, 30, 60, 120] | None = None
    """
    Length of the clip. Values: `"5"`, `"10"`, `"30"`, `"60"` or `"120"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["lucy-edit-dev"] = "lucy-edit-dev",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: Literal["5", "10", "30", "60", "120", 5, 10, 30, 60, 120] | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LucyEditPro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["lucy-edit-pro"] = "lucy-edit-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["lucy-edit-pro"] = "lucy-edit-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class LumaAgentRayV32(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["luma/agent/ray/v3.2"] = "luma/agent/ray/v3.2"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    loop: bool | None = None
    """
    Let the end meet the beginning.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["luma/agent/ray/v3.2"] = "luma/agent/ray/v3.2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: str | int | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            loop: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class MagicapiVideoFaceSwap(Request):
    """
    Replaces a face in a video.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap"
    swapImage: MediaInput
    """
    An image of the new face. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    targetVideo: MediaInput
    """
    The video in which a face is to be replaced. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    targetFaceIndex: int | float | None = None
    """
    Which face, counted from 0.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap",
            swap_image: MediaInput,
            target_video: MediaInput,
            target_face_index: int | float | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap",
            swap_image: MediaInput,
            target_video: MediaInput,
            target_face_index: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MagicapiVideoFaceSwapSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap",
            swapImage: MediaInput,
            targetVideo: MediaInput,
            target_face_index: int | float | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MagicapiVideoFaceSwapSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Replaces a face in a video.
            """

class MidjourneyVideo(Request):
    """
    Animates an image, a little or a lot.

    - At least one of `image`, `imageDataUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `image`, `imageDataUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["midjourney-video"] = "midjourney-video"
    image: MediaInput | None = None
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url`.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    motion: Literal["low", "high"] | None = None
    """
    How much movement there is (Midjourney); on LongStories a former group of settings. Values: `"low"` or `"high"`.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["midjourney-video"] = "midjourney-video",
            image: MediaInput | None = None,
            image_data_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            motion: Literal["low", "high"] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["midjourney-video"] = "midjourney-video",
            image: MediaInput | None = None,
            image_data_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            motion: Literal["low", "high"] | None = None,
            prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MidjourneyVideoSpellings],
        ) -> None:
            """
            Animates an image, a little or a lot.

            - At least one of `image`, `imageDataUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `image`, `imageDataUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxH3(Request):
    """
    Takes several sorts of input, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
    - At least one of `reference_images`, `reference_videos`, `reference_audios`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
    - At least one of `video` and `reference_videos` is required when `mode` is `"video-edit"` or `"video-extend"`. There must be a video to work on.
    - `resolution` must be `"480p"` or `"768p"` when `mode` is `"video-edit"` or `"video-extend"`. Editing and extending have these two.
    - `resolution`, `lora_scale_1`, `lora_scale_2` and `lora_scale_3` must not be given when `mode` is `"auto"` or `"reference-to-video"` or is not given and none of `lora_url_1`, `lora_url_2`, `lora_url_3` and `video` is given. Without LoRA weights the picture is always 2K, and a strength has no effect.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-h3"] = "minimax-h3"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: Literal["auto", "reference-to-video", "video-edit", "video-extend"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"`, `"reference-to-video"`, `"video-edit"` or `"video-extend"`. Without it: `"auto"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None = "auto"
    """
    Width to height of the clip. Values: `"auto"`, `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"` or `"9:21"`. Without it: `"auto"`.
    """
    resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"`, `"540p"`, `"768p"` or `"1080p"`. Without it: `"480p"`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    lora_url_1: str | None = None
    """
    A file with LoRA weights, at an https address. Values: an https URL.
    """
    lora_scale_1: int | float | None = 1
    """
    Strength of the LoRA at lora_url_1. Values: in steps of `0.1`. Without it: `1`.
    """
    lora_url_2: str | None = None
    """
    A file with LoRA weights, at an https address. Values: an https URL.
    """
    lora_scale_2: int | float | None = 1
    """
    Strength of the LoRA at lora_url_2. Values: in steps of `0.1`. Without it: `1`.
    """
    lora_url_3: str | None = None
    """
    A file with LoRA weights, at an https address. Values: an https URL.
    """
    lora_scale_3: int | float | None = 1
    """
    Strength of the LoRA at lora_url_3. Values: in steps of `0.1`. Without it: `1`.
    """
    generate_audio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: at least `-1`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-h3"] = "minimax-h3",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "reference-to-video", "video-edit", "video-extend"] | None = "auto",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None = "auto",
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            lora_url_1: str | None = None,
            lora_scale_1: int | float | None = 1,
            lora_url_2: str | None = None,
            lora_scale_2: int | float | None = 1,
            lora_url_3: str | None = None,
            lora_scale_3: int | float | None = 1,
            generate_audio: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-h3"] = "minimax-h3",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "reference-to-video", "video-edit", "video-extend"] | None = "auto",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None = "auto",
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            lora_url_1: str | None = None,
            lora_scale_1: int | float | None = 1,
            lora_url_2: str | None = None,
            lora_scale_2: int | float | None = 1,
            lora_url_3: str | None = None,
            lora_scale_3: int | float | None = 1,
            generate_audio: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3Spellings],
        ) -> None:
            """
            Takes several sorts of input, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
            - At least one of `reference_images`, `reference_videos`, `reference_audios`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
            - At least one of `video` and `reference_videos` is required when `mode` is `"video-edit"` or `"video-extend"`. There must be a video to work on.
            - `resolution` must be `"480p"` or `"768p"` when `mode` is `"video-edit"` or `"video-extend"`. Editing and extending have these two.
            - `resolution`, `lora_scale_1`, `lora_scale_2` and `lora_scale_3` must not be given when `mode` is `"auto"` or `"reference-to-video"` or is not given and none of `lora_url_1`, `lora_url_2`, `lora_url_3` and `video` is given. Without LoRA weights the picture is always 2K, and a strength has no effect.
            """

class MinimaxH3SingularityImageToVideo(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-h3-singularity/image-to-video"] = "minimax-h3-singularity/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"`, `"540p"`, `"768p"` or `"1080p"`. Without it: `"480p"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: at least `-1`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-h3-singularity/image-to-video"] = "minimax-h3-singularity/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-h3-singularity/image-to-video"] = "minimax-h3-singularity/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3SingularityImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxH3SingularityImageToVideoLora(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `lora_scale_1`, `lora_scale_2` and `lora_scale_3` must not be given when none of `lora_url_1`, `lora_url_2` and `lora_url_3` is given. Without LoRA weights a strength has no effect.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-h3-singularity/image-to-video-lora"] = "minimax-h3-singularity/image-to-video-lora"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"`, `"540p"`, `"768p"` or `"1080p"`. Without it: `"480p"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    lora_url_1: str | None = None
    """
    A file with LoRA weights, at an https address. Values: an https URL.
    """
    lora_scale_1: int | float | None = 1
    """
    Strength of the LoRA at lora_url_1. Values: in steps of `0.1`. Without it: `1`.
    """
    lora_url_2: str | None = None
    """
    A file with LoRA weights, at an https address. Values: an https URL.
    """
    lora_scale_2: int | float | None = 1
    """
    Strength of the LoRA at lora_url_2. Values: in steps of `0.1`. Without it: `1`.
    """
    lora_url_3: str | None = None
    """
    A file with LoRA weights, at an https address. Values: an https URL.
    """
    lora_scale_3: int | float | None = 1
    """
    Strength of the LoRA at lora_url_3. Values: in steps of `0.1`. Without it: `1`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: at least `-1`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-h3-singularity/image-to-video-lora"] = "minimax-h3-singularity/image-to-video-lora",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            last_image: MediaInput | None = None,
            lora_url_1: str | None = None,
            lora_scale_1: int | float | None = 1,
            lora_url_2: str | None = None,
            lora_scale_2: int | float | None = 1,
            lora_url_3: str | None = None,
            lora_scale_3: int | float | None = 1,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-h3-singularity/image-to-video-lora"] = "minimax-h3-singularity/image-to-video-lora",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            last_image: MediaInput | None = None,
            lora_url_1: str | None = None,
            lora_scale_1: int | float | None = 1,
            lora_url_2: str | None = None,
            lora_scale_2: int | float | None = 1,
            lora_url_3: str | None = None,
            lora_scale_3: int | float | None = 1,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3SingularityImageToVideoLoraSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `lora_scale_1`, `lora_scale_2` and `lora_scale_3` must not be given when none of `lora_url_1`, `lora_url_2` and `lora_url_3` is given. Without LoRA weights a strength has no effect.
            """

class MinimaxH3ImageToVideoSpicy(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-h3/image-to-video-spicy"] = "minimax-h3/image-to-video-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "768p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"` or `"768p"`. Without it: `"480p"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    last_image: MediaInput | None = None
    """
    The image to end with, at an https address. Values: an https URL.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: at least `-1`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-h3/image-to-video-spicy"] = "minimax-h3/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "768p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-h3/image-to-video-spicy"] = "minimax-h3/image-to-video-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "768p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            last_image: MediaInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3ImageToVideoSpicySpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxH3ReferenceToVideo(Request):
    """
    Takes a prompt, an image and a recording, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-h3/reference-to-video"] = "minimax-h3/reference-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"`, `"540p"`, `"768p"` or `"1080p"`. Without it: `"480p"`.
    """
    duration: (
        Literal[
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"3"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"`, `"3:4"`, `"21:9"` or `"9:21"`. Without it: `"16:9"`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them; between `1` and `9` items.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them; between `1` and `3` items.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them; between `1` and `3` items.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: at least `-1`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-h3/reference-to-video"] = "minimax-h3/reference-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"] | None = "16:9",
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-h3/reference-to-video"] = "minimax-h3/reference-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "5",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"] | None = "16:9",
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3ReferenceToVideoSpellings],
        ) -> None:
            """
            Takes a prompt, an image and a recording, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
            """

class MinimaxHailuo02(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-hailuo-02"] = "minimax-hailuo-02"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    duration: Literal["6", "10", 6, 10] | None = None
    """
    Length of the clip. Values: `"6"` or `"10"`. Unit: s.
    """
    prompt_optimizer: bool | None = True
    """
    Let the service optimize the prompt (MiniMax). Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-hailuo-02"] = "minimax-hailuo-02",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", "10", 6, 10] | None = None,
            prompt_optimizer: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-hailuo-02"] = "minimax-hailuo-02",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", "10", 6, 10] | None = None,
            prompt_optimizer: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxHailuo02Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxHailuo02Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-hailuo-02-pro"] = "minimax-hailuo-02-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    duration: Literal["6", 6] | None = None
    """
    Length of the clip. Values: `"6"`. Unit: s.
    """
    prompt_optimizer: bool | None = True
    """
    Let the service optimize the prompt (MiniMax). Without it: `true`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-hailuo-02-pro"] = "minimax-hailuo-02-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", 6] | None = None,
            prompt_optimizer: bool | None = True,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-hailuo-02-pro"] = "minimax-hailuo-02-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", 6] | None = None,
            prompt_optimizer: bool | None = True,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxHailuo02ProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxHailuo23Pro(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-hailuo-23-pro"] = "minimax-hailuo-23-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Values: `"5"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-hailuo-23-pro"] = "minimax-hailuo-23-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["5", 5] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-hailuo-23-pro"] = "minimax-hailuo-23-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["5", 5] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxHailuo23ProSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxHailuo23Standard(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-hailuo-23-standard"] = "minimax-hailuo-23-standard"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    duration: Literal["6", "10", 6, 10] | None = None
    """
    Length of the clip. Values: `"6"` or `"10"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-hailuo-23-standard"] = "minimax-hailuo-23-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", "10", 6, 10] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-hailuo-23-standard"] = "minimax-hailuo-23-standard",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", "10", 6, 10] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxHailuo23StandardSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax-video"] = "minimax-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    duration: Literal["6", "10", 6, 10] | None = None
    """
    Length of the clip. Values: `"6"` or `"10"`. Unit: s.
    """
    prompt_optimizer: bool | None = True
    """
    Let the service optimize the prompt (MiniMax). Without it: `true`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax-video"] = "minimax-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", "10", 6, 10] | None = None,
            prompt_optimizer: bool | None = True,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax-video"] = "minimax-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            enable_prompt_expansion: bool | None = False,
            duration: Literal["6", "10", 6, 10] | None = None,
            prompt_optimizer: bool | None = True,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class MinimaxH3Max(Request):
    """
    Takes several sorts of input, together or alone.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
    - At least one of `reference_images`, `reference_videos`, `reference_audios`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
    - `prompt_expansion_mode` may be `"disabled"` only when `mode` is `"auto"` or is not given and none of `reference_images`, `reference_videos` and `reference_audios` is given. The mode with references has the two others.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax/h3-max"] = "minimax/h3-max"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: Literal["auto", "reference-to-video"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"` or `"reference-to-video"`. Without it: `"auto"`.
    """
    duration: (
        Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    resolution: Literal["480p", "768p", "1080p"] | None = "768p"
    """
    Size of the picture. Values: `"480p"`, `"768p"` or `"1080p"`. Without it: `"768p"`.
    """
    aspect_ratio: Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"adaptive"`, `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"` or `"9:16"`. Without it: `"16:9"`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    reference_videos: UrlsInput | None = None
    """
    Videos to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    reference_audios: UrlsInput | None = None
    """
    Recordings to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced"
    """
    How far the service expands the prompt. Values: `"disabled"`, `"balanced"` or `"quality"`. Without it: `"balanced"`.
    """
    enable_safety_checker: bool | None = True
    """
    Filter unsafe content. Without it: `true`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: at least `-1`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax/h3-max"] = "minimax/h3-max",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "reference-to-video"] | None = "auto",
            duration: Literal[
                "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
            ]
            | None = "5",
            resolution: Literal["480p", "768p", "1080p"] | None = "768p",
            aspect_ratio: Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced",
            enable_safety_checker: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax/h3-max"] = "minimax/h3-max",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: Literal["auto", "reference-to-video"] | None = "auto",
            duration: Literal[
                "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
            ]
            | None = "5",
            resolution: Literal["480p", "768p", "1080p"] | None = "768p",
            aspect_ratio: Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            reference_images: UrlsInput | None = None,
            reference_videos: UrlsInput | None = None,
            reference_audios: UrlsInput | None = None,
            prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced",
            enable_safety_checker: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3MaxSpellings],
        ) -> None:
            """
            Takes several sorts of input, together or alone.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
            - At least one of `reference_images`, `reference_videos`, `reference_audios`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
            - `prompt_expansion_mode` may be `"disabled"` only when `mode` is `"auto"` or is not given and none of `reference_images`, `reference_videos` and `reference_audios` is given. The mode with references has the two others.
            """

class MinimaxH3MaxTurbo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax/h3-max-turbo"] = "minimax/h3-max-turbo"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    duration: (
        Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    resolution: Literal["480p", "768p", "1080p"] | None = "768p"
    """
    Size of the picture. Values: `"480p"`, `"768p"` or `"1080p"`. Without it: `"768p"`.
    """
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"21:9"`, `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"` or `"9:16"`. Without it: `"16:9"`.
    """
    prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced"
    """
    How far the service expands the prompt. Values: `"disabled"`, `"balanced"` or `"quality"`. Without it: `"balanced"`.
    """
    enable_safety_checker: bool | None = True
    """
    Filter unsafe content. Without it: `true`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax/h3-max-turbo"] = "minimax/h3-max-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
            ]
            | None = "5",
            resolution: Literal["480p", "768p", "1080p"] | None = "768p",
            aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced",
            enable_safety_checker: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax/h3-max-turbo"] = "minimax/h3-max-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            duration: Literal[
                "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
            ]
            | None = "5",
            resolution: Literal["480p", "768p", "1080p"] | None = "768p",
            aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9",
            prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced",
            enable_safety_checker: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3MaxTurboSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class MinimaxH3MaxLipSyncImageToVideo(Request):
    """
    Animates an image to a recording; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    - At least one of `audioDataUrl` and `audioUrl` is required. There must be a recording to move the lips to.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax/h3-max/lip-sync/image-to-video"] = "minimax/h3-max/lip-sync/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: Literal["480p", "768p", "1080p", "2k"] | None = "768p"
    """
    Size of the picture. Values: `"480p"`, `"768p"`, `"1080p"` or `"2k"`. Without it: `"768p"`.
    """
    enable_transcription: bool | None = True
    """
    Read the words of the recording first. Without it: `true`.
    """
    seed: int | None = -1
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee. Values: between `-1` and `2147483647`. Without it: `-1`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax/h3-max/lip-sync/image-to-video"] = "minimax/h3-max/lip-sync/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "768p", "1080p", "2k"] | None = "768p",
            enable_transcription: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax/h3-max/lip-sync/image-to-video"] = "minimax/h3-max/lip-sync/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "768p", "1080p", "2k"] | None = "768p",
            enable_transcription: bool | None = True,
            seed: int | None = ...,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3MaxLipSyncImageToVideoSpellings],
        ) -> None:
            """
            Animates an image to a recording; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            - At least one of `audioDataUrl` and `audioUrl` is required. There must be a recording to move the lips to.
            """

class MinimaxH3MaxMultiAngleImageToVideo(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `camera_trajectory` and `camera_motion` are one input: the first one given counts. The path overrides the movement.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["minimax/h3-max/multi-angle/image-to-video"] = "minimax/h3-max/multi-angle/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    resolution: Literal["480p", "768p", "1080p"] | None = "480p"
    """
    Size of the picture. Values: `"480p"`, `"768p"` or `"1080p"`. Without it: `"480p"`.
    """
    duration: (
        Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
        | None
    ) = "5"
    """
    Length of the clip. Values: whole seconds, between `"5"` and `"15"`. Unit: s. Without it: `"5"`.
    """
    camera_motion: Literal["orbit-right", "orbit-left", "push-in", "pull-back", "rise"] | None = "orbit-right"
    """
    Name of a camera movement. Values: `"orbit-right"`, `"orbit-left"`, `"push-in"`, `"pull-back"` or `"rise"`. Without it: `"orbit-right"`.
    """
    camera_trajectory: str | None = None
    """
    The path of the camera, as JSON.
    """
    prompt_expansion_mode: Literal["balanced", "quality"] | None = "balanced"
    """
    How far the service expands the prompt. Values: `"balanced"` or `"quality"`. Without it: `"balanced"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["minimax/h3-max/multi-angle/image-to-video"] = "minimax/h3-max/multi-angle/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
            ]
            | None = "5",
            camera_motion: Literal["orbit-right", "orbit-left", "push-in", "pull-back", "rise"] | None = "orbit-right",
            camera_trajectory: str | None = None,
            prompt_expansion_mode: Literal["balanced", "quality"] | None = "balanced",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["minimax/h3-max/multi-angle/image-to-video"] = "minimax/h3-max/multi-angle/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            resolution: Literal["480p", "768p", "1080p"] | None = "480p",
            duration: Literal[
                "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
            ]
            | None = "5",
            camera_motion: Literal["orbit-right", "orbit-left", "push-in", "pull-back", "rise"] | None = "orbit-right",
            camera_trajectory: str | None = None,
            prompt_expansion_mode: Literal["balanced", "quality"] | None = "balanced",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_MinimaxH3MaxMultiAngleImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `camera_trajectory` and `camera_motion` are one input: the first one given counts. The path overrides the movement.
            """

class MireloAiSfx16VideoToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["mirelo-ai/sfx1.6/video-to-video"] = "mirelo-ai/sfx1.6/video-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: str | int | None = None
    """
    Length of the clip. Values: whole seconds, between `"1"` and `"60"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["mirelo-ai/sfx1.6/video-to-video"] = "mirelo-ai/sfx1.6/video-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class MusicVideoGenerator(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["music-video-generator", "wavespeed-ai/music-video-generator"] = "music-video-generator"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["music-video-generator", "wavespeed-ai/music-video-generator"] = "music-video-generator",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class NvidiaCosmos3SuperImageToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["nvidia/cosmos-3-super/image-to-video"] = "nvidia/cosmos-3-super/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: Literal["1", "2", "3", "4", "5", "6", "7", 1, 2, 3, 4, 5, 6, 7] | None = None
    """
    Length of the clip. Values: whole seconds, between `"1"` and `"7"`.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    enable_safety_checker: bool | None = None
    """
    Filter unsafe content.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["nvidia/cosmos-3-super/image-to-video"] = "nvidia/cosmos-3-super/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: Literal["1", "2", "3", "4", "5", "6", "7", 1, 2, 3, 4, 5, 6, 7] | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            enable_prompt_expansion: bool | None = None,
            enable_safety_checker: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixelcutVideoBackgroundRemoval(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixelcut/video-background-removal"] = "pixelcut/video-background-removal"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixelcut/video-background-removal"] = "pixelcut/video-background-removal",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixverseC1(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-c1"] = "pixverse-c1"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-c1"] = "pixverse-c1",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            duration: str | int | None = None,
            generateAudio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixverseV45(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v45"] = "pixverse-v45"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    duration: Literal["5", "8", 5, 8] | None = None
    """
    Length of the clip. Values: `"5"` or `"8"`. Unit: s.
    """
    style: str | None = None
    """
    Name of a style preset.
    """
    effectType: str | None = None
    """
    Kind of effect.
    """
    effect: str | None = None
    """
    Name of the effect.
    """
    cameraMovement: str | None = None
    """
    Name of a camera movement.
    """
    motionMode: str | None = None
    """
    Name of a motion mode.
    """
    soundEffectSwitch: bool | None = None
    """
    Make sound effects.
    """
    soundEffectPrompt: str | None = None
    """
    What the sound effects should be.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["pixverse-v45"] = "pixverse-v45",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: str | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            style: str | None = None,
            effect_type: str | None = None,
            effect: str | None = None,
            camera_movement: str | None = None,
            motion_mode: str | None = None,
            sound_effect_switch: bool | None = None,
            sound_effect_prompt: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v45"] = "pixverse-v45",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: str | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            style: str | None = None,
            effect_type: str | None = None,
            effect: str | None = None,
            camera_movement: str | None = None,
            motion_mode: str | None = None,
            sound_effect_switch: bool | None = None,
            sound_effect_prompt: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_PixverseV45Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class PixverseV5(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v5"] = "pixverse-v5"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    duration: Literal["5", "8", 5, 8] | None = None
    """
    Length of the clip. Values: `"5"` or `"8"`. Unit: s.
    """
    style: str | None = None
    """
    Name of a style preset.
    """
    effectType: str | None = None
    """
    Kind of effect.
    """
    effect: str | None = None
    """
    Name of the effect.
    """
    cameraMovement: str | None = None
    """
    Name of a camera movement.
    """
    motionMode: str | None = None
    """
    Name of a motion mode.
    """
    soundEffectSwitch: bool | None = None
    """
    Make sound effects.
    """
    soundEffectPrompt: str | None = None
    """
    What the sound effects should be.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["pixverse-v5"] = "pixverse-v5",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: str | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            style: str | None = None,
            effect_type: str | None = None,
            effect: str | None = None,
            camera_movement: str | None = None,
            motion_mode: str | None = None,
            sound_effect_switch: bool | None = None,
            sound_effect_prompt: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v5"] = "pixverse-v5",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: str | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            style: str | None = None,
            effect_type: str | None = None,
            effect: str | None = None,
            camera_movement: str | None = None,
            motion_mode: str | None = None,
            sound_effect_switch: bool | None = None,
            sound_effect_prompt: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_PixverseV5Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class PixverseV55(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v55"] = "pixverse-v55"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    resolution_ratio: str | None = None
    """
    Width to height of the clip.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    thinking_type: str | None = None
    """
    Whether and how the model thinks about the prompt first.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v55"] = "pixverse-v55",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            resolution_ratio: str | None = None,
            duration: str | int | None = None,
            thinking_type: str | None = None,
            generateAudio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixverseV55Effects(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v55-effects"] = "pixverse-v55-effects"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    effectType: str | None = None
    """
    Kind of effect.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    thinking_type: str | None = None
    """
    Whether and how the model thinks about the prompt first.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v55-effects"] = "pixverse-v55-effects",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            effect_type: str | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            thinking_type: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixverseV56(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v56"] = "pixverse-v56"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    resolution_ratio: str | None = None
    """
    Width to height of the clip.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    thinking_type: str | None = None
    """
    Whether and how the model thinks about the prompt first.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v56"] = "pixverse-v56",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            resolution_ratio: str | None = None,
            duration: str | int | None = None,
            thinking_type: str | None = None,
            generateAudio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixverseV6(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse-v6"] = "pixverse-v6"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    thinking_type: str | None = None
    """
    Whether and how the model thinks about the prompt first.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse-v6"] = "pixverse-v6",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            duration: str | int | None = None,
            thinking_type: str | None = None,
            generateAudio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PixverseMotionControlMimic(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pixverse/motion-control/mimic"] = "pixverse/motion-control/mimic"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pixverse/motion-control/mimic"] = "pixverse/motion-control/mimic",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideo2ProImageToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video-2-pro/image-to-video"] = "pruna-ai/p-video-2-pro/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: str | None = None
    """
    The kind of job, where a model has several; auto follows the inputs. Which values are right was not published: all of this type are accepted.
    """
    prompt_upsampler: bool | None = None
    """
    Let the service expand the prompt.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video-2-pro/image-to-video"] = "pruna-ai/p-video-2-pro/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: str | None = None,
            prompt_upsampler: bool | None = None,
            duration: str | int | None = None,
            resolution: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideo2ImageToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video-2/image-to-video"] = "pruna-ai/p-video-2/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    draft: bool | None = None
    """
    Make a draft, faster and cheaper.
    """
    prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    save_audio: bool | None = None
    """
    Keep the sound in the file.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video-2/image-to-video"] = "pruna-ai/p-video-2/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            draft: bool | None = None,
            prompt_expansion: bool | None = None,
            duration: str | int | None = None,
            resolution: str | None = None,
            save_audio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideoAnimate(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video/animate"] = "pruna-ai/p-video/animate"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    fps: int | None = None
    """
    Frames shown in a second. Which values are right was not published: all of this type are accepted.
    """
    save_audio: bool | None = None
    """
    Keep the sound in the file.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video/animate"] = "pruna-ai/p-video/animate",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            fps: int | None = None,
            save_audio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideoAvatar(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video/avatar"] = "pruna-ai/p-video/avatar"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video/avatar"] = "pruna-ai/p-video/avatar",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideoEdit(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video/edit"] = "pruna-ai/p-video/edit"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    draft: bool | None = None
    """
    Make a draft, faster and cheaper.
    """
    prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    save_audio: bool | None = None
    """
    Keep the sound in the file.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video/edit"] = "pruna-ai/p-video/edit",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            draft: bool | None = None,
            prompt_expansion: bool | None = None,
            save_audio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideoImageToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video/image-to-video"] = "pruna-ai/p-video/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    save_audio: bool | None = None
    """
    Keep the sound in the file.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video/image-to-video"] = "pruna-ai/p-video/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            duration: str | int | None = None,
            resolution: str | None = None,
            save_audio: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class PrunaAiPVideoTextToVideo(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["pruna-ai/p-video/text-to-video"] = "pruna-ai/p-video/text-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["pruna-ai/p-video/text-to-video"] = "pruna-ai/p-video/text-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class RunwayGen45(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["runway-gen-45"] = "runway-gen-45"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    publicFigureThreshold: str | None = None
    """
    How strictly public figures are refused.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["runway-gen-45"] = "runway-gen-45",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            public_figure_threshold: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class RunwaymlGen4Aleph(Request):
    """
    Changes a video; an image may guide the change.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    reference_image: MediaInput | None = None
    """
    An image that guides the edit. Values: an https URL or a base64 data URL of at most 4 MiB.
    """
    aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"4:3"`, `"1:1"`, `"3:4"`, `"9:16"` or `"auto"`.
    """
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            video: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            video: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_RunwaymlGen4AlephSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            videoUrl: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_RunwaymlGen4AlephSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph",
            videoDataUrl: MediaInput,
            reference_image: MediaInput | None = None,
            aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None,
            prompt: str | None = None,
            negative_prompt: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_RunwaymlGen4AlephSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Changes a video; an image may guide the change.
            """

class SeedanceLiteVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["seedance-lite-video"] = "seedance-lite-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    camera_fixed: bool | None = False
    """
    Keep the camera still. Without it: `false`. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    resolution: Literal["480p", "720p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    duration: Literal["5", "10", 5, 10] | None = "5"
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s. Without it: `"5"`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["seedance-lite-video"] = "seedance-lite-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = False,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = "5",
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["seedance-lite-video"] = "seedance-lite-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = False,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p"] | None = "720p",
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            duration: Literal["5", "10", 5, 10] | None = "5",
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_SeedanceLiteVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class SeedanceVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["seedance-video"] = "seedance-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    camera_fixed: bool | None = False
    """
    Keep the camera still. Without it: `false`. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    aspect_ratio: Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21", "4:3"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"1:1"`, `"3:4"`, `"9:16"`, `"21:9"`, `"9:21"` or `"4:3"`.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["seedance-video"] = "seedance-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = False,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21", "4:3"] | None = None,
            duration: Literal["5", "10", 5, 10] | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["seedance-video"] = "seedance-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            camera_fixed: bool | None = False,
            enable_prompt_expansion: bool | None = False,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21", "4:3"] | None = None,
            duration: Literal["5", "10", 5, 10] | None = None,
            seed: int | float | str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_SeedanceVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Seedvr2VideoUpscaler(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["seedvr2-video-upscaler"] = "seedvr2-video-upscaler"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["seedvr2-video-upscaler"] = "seedvr2-video-upscaler",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class SkyworkAiSkyreelsV4(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["skywork-ai/skyreels-v4"] = "skywork-ai/skyreels-v4"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    mode: str | None = None
    """
    The kind of job, where a model has several; auto follows the inputs. Which values are right was not published: all of this type are accepted.
    """
    sound: bool | None = None
    """
    Make sound for the clip.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["skywork-ai/skyreels-v4"] = "skywork-ai/skyreels-v4",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            duration: str | int | None = None,
            mode: str | None = None,
            sound: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Sora2(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["sora-2"] = "sora-2"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    seconds: Literal["4", "8", "12", 4, 8, 12] | None = None
    """
    Length of the clip, on models that call it so. Values: `"4"`, `"8"` or `"12"`. Unit: s.
    """
    resolution: Literal["720p", "1792x1024"] | None = None
    """
    Size of the picture. Values: `"720p"` or `"1792x1024"`.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    pro_mode: bool | None = False
    """
    Better quality at a higher price. Without it: `false`. Also spelled `pro`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["sora-2"] = "sora-2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            seconds: Literal["4", "8", "12", 4, 8, 12] | None = None,
            resolution: Literal["720p", "1792x1024"] | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            pro_mode: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["sora-2"] = "sora-2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            seconds: Literal["4", "8", "12", 4, 8, 12] | None = None,
            resolution: Literal["720p", "1792x1024"] | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            pro_mode: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Sora2Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class VeedFabric10(Request):
    """
    Turns an image and a recording into a talking head.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - At least one of `audioDataUrl` and `audioUrl` is required. There must be something to speak.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VeedFabric10Spellings],
        ) -> None:
            """
            Turns an image and a recording into a talking head.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - At least one of `audioDataUrl` and `audioUrl` is required. There must be something to speak.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Veo2Video(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo2-video"] = "veo2-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    duration: (
        Literal[
            "5s",
            "6s",
            "7s",
            "8s",
            "9s",
            "10s",
            "11s",
            "12s",
            "13s",
            "14s",
            "15s",
            "16s",
            "17s",
            "18s",
            "19s",
            "20s",
            "21s",
            "22s",
            "23s",
            "24s",
            "25s",
            "26s",
            "27s",
            "28s",
            "29s",
            "30s",
        ]
        | None
    ) = None
    """
    Length of the clip. Values: whole seconds, between `"5s"` and `"30s"`. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo2-video"] = "veo2-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal[
                "5s",
                "6s",
                "7s",
                "8s",
                "9s",
                "10s",
                "11s",
                "12s",
                "13s",
                "14s",
                "15s",
                "16s",
                "17s",
                "18s",
                "19s",
                "20s",
                "21s",
                "22s",
                "23s",
                "24s",
                "25s",
                "26s",
                "27s",
                "28s",
                "29s",
                "30s",
            ]
            | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo2-video"] = "veo2-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal[
                "5s",
                "6s",
                "7s",
                "8s",
                "9s",
                "10s",
                "11s",
                "12s",
                "13s",
                "14s",
                "15s",
                "16s",
                "17s",
                "18s",
                "19s",
                "20s",
                "21s",
                "22s",
                "23s",
                "24s",
                "25s",
                "26s",
                "27s",
                "28s",
                "29s",
                "30s",
            ]
            | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo2VideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Veo2VideoImageToVideo(Request):
    """
    Animates an image; a prompt may steer it. Every Veo takes a negative prompt and a seed.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo2-video-image-to-video"] = "veo2-video-image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    duration: Literal["5s", "6s", "7s", "8s"] | None = None
    """
    Length of the clip. Values: whole seconds, between `"5s"` and `"8s"`. Unit: s.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = None
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo2-video-image-to-video"] = "veo2-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["5s", "6s", "7s", "8s"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo2-video-image-to-video"] = "veo2-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["5s", "6s", "7s", "8s"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo2VideoImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it. Every Veo takes a negative prompt and a seed.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Veo31Extend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-1-extend"] = "veo3-1-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["720p", "1080p"] | None = "1080p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"1080p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-1-extend"] = "veo3-1-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-extend"] = "veo3-1-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31ExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-extend"] = "veo3-1-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31ExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-extend"] = "veo3-1-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31ExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class Veo31FastExtend(Request):
    """
    Works on a source video, as a prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-1-fast-extend"] = "veo3-1-fast-extend"
    prompt: str
    """
    What the video should show. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["720p", "1080p"] | None = "1080p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"1080p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-1-fast-extend"] = "veo3-1-fast-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-fast-extend"] = "veo3-1-fast-extend",
            prompt: str,
            video: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31FastExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-fast-extend"] = "veo3-1-fast-extend",
            prompt: str,
            videoUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31FastExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-fast-extend"] = "veo3-1-fast-extend",
            prompt: str,
            videoDataUrl: MediaInput,
            resolution: Literal["720p", "1080p"] | None = "1080p",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31FastExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Works on a source video, as a prompt says.
            """

class Veo31FastVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-1-fast-video"] = "veo3-1-fast-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    generateAudio: bool | None = True
    """
    Make sound for the clip. Without it: `true`.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`. Without it: `"16:9"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["4", "6", "8", 4, 6, 8] | None = "8"
    """
    Length of the clip. Values: `"4"`, `"6"` or `"8"`. Unit: s. Without it: `"8"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-1-fast-video"] = "veo3-1-fast-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            generateAudio: bool | None = True,
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["4", "6", "8", 4, 6, 8] | None = "8",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-fast-video"] = "veo3-1-fast-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            generateAudio: bool | None = True,
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["4", "6", "8", 4, 6, 8] | None = "8",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31FastVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class Veo31LiteVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-1-lite-video"] = "veo3-1-lite-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`. Without it: `"16:9"`.
    """
    resolution: Literal["720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    duration: Literal["4", "6", "8", 4, 6, 8] | None = "8"
    """
    Length of the clip. Values: `"4"`, `"6"` or `"8"`. Unit: s. Without it: `"8"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-1-lite-video"] = "veo3-1-lite-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["4", "6", "8", 4, 6, 8] | None = "8",
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-lite-video"] = "veo3-1-lite-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = "16:9",
            resolution: Literal["720p", "1080p"] | None = "720p",
            duration: Literal["4", "6", "8", 4, 6, 8] | None = "8",
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31LiteVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
            """

class Veo31Video(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-1-video"] = "veo3-1-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    duration: Literal["4", "6", "8", 4, 6, 8] | None = None
    """
    Length of the clip. Values: `"4"`, `"6"` or `"8"`. Unit: s.
    """
    resolution: Literal["720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"720p"` or `"1080p"`.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = None
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    enhancePrompt: bool | None = False
    """
    Let the service rewrite the prompt (Veo 3). Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-1-video"] = "veo3-1-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["4", "6", "8", 4, 6, 8] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            generateAudio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-1-video"] = "veo3-1-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["4", "6", "8", 4, 6, 8] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            generateAudio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo31VideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Veo3FastVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-fast-video"] = "veo3-fast-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    duration: Literal["8s"] | None = None
    """
    Length of the clip. Values: `"8s"`. Unit: s.
    """
    resolution: Literal["720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"720p"` or `"1080p"`.
    """
    aspect_ratio: Literal["16:9", "9:16"] | None = None
    """
    Width to height of the clip. Values: `"16:9"` or `"9:16"`.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    enhancePrompt: bool | None = False
    """
    Let the service rewrite the prompt (Veo 3). Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-fast-video"] = "veo3-fast-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["8s"] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            generateAudio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-fast-video"] = "veo3-fast-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["8s"] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16"] | None = None,
            generateAudio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo3FastVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Veo3Video(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["veo3-video"] = "veo3-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    duration: Literal["5s", "6s", "7s", "8s"] | None = None
    """
    Length of the clip. Values: whole seconds, between `"5s"` and `"8s"`. Unit: s.
    """
    resolution: Literal["720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"720p"` or `"1080p"`.
    """
    aspect_ratio: Literal["16:9"] | None = None
    """
    Width to height of the clip. Values: `"16:9"`.
    """
    generateAudio: bool | None = False
    """
    Make sound for the clip. Without it: `false`.
    """
    enhancePrompt: bool | None = False
    """
    Let the service rewrite the prompt (Veo 3). Without it: `false`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["veo3-video"] = "veo3-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["5s", "6s", "7s", "8s"] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9"] | None = None,
            generateAudio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["veo3-video"] = "veo3-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            duration: Literal["5s", "6s", "7s", "8s"] | None = None,
            resolution: Literal["720p", "1080p"] | None = None,
            aspect_ratio: Literal["16:9"] | None = None,
            generateAudio: bool | None = False,
            enhance_prompt: bool | None = False,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Veo3VideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class VideoUpscaler(Request):
    """
    Enlarges a video; there is nothing to prompt.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["video-upscaler"] = "video-upscaler"
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    videoDuration: int | float | None = None
    """
    Length of the source video as it should be billed. Unit: s. Also spelled `billedDuration`.
    """
    adjust_fps_for_interpolation: bool | None = False
    """
    Raise the frame rate along with the in-between frames. Without it: `false`.
    """
    target_resolution: Literal["720p", "1080p", "2k", "4k"]
    """
    Size to enlarge the picture to. Values: `"720p"`, `"1080p"`, `"2k"` or `"4k"`. Required.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            video: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            video: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VideoUpscalerSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            videoUrl: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VideoUpscalerSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["video-upscaler"] = "video-upscaler",
            videoDataUrl: MediaInput,
            size: str | None = None,
            video_duration: int | float | None = None,
            adjust_fps_for_interpolation: bool | None = False,
            target_resolution: Literal["720p", "1080p", "2k", "4k"],
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_VideoUpscalerSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Enlarges a video; there is nothing to prompt.
            """

class ViduQ3(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["vidu-q3"] = "vidu-q3"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    style: str | None = None
    """
    Name of a look.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    movementAmplitude: str | None = None
    """
    How much movement there is. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    bgm: bool | None = None
    """
    Add background music.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["vidu-q3"] = "vidu-q3",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            style: str | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            aspect_ratio: str | None = None,
            movement_amplitude: str | None = None,
            generateAudio: bool | None = None,
            bgm: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class ViduQ3Pro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["vidu-q3-pro"] = "vidu-q3-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    style: str | None = None
    """
    Name of a look.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    movementAmplitude: str | None = None
    """
    How much movement there is. Which values are right was not published: all of this type are accepted.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    bgm: bool | None = None
    """
    Add background music.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["vidu-q3-pro"] = "vidu-q3-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            style: str | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            movement_amplitude: str | None = None,
            generateAudio: bool | None = None,
            bgm: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class ViduVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["vidu-video"] = "vidu-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    size: Literal["16:9"] | None = None
    """
    Name of a size preset of the provider. Values: `"16:9"`.
    """
    style: Literal["general", "anime"] | None = None
    """
    Name of a look. Values: `"general"` or `"anime"`.
    """
    movementAmplitude: Literal["auto", "small", "medium", "large"] | None = None
    """
    How much movement there is. Values: `"auto"`, `"small"`, `"medium"` or `"large"`.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Values: `"5"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["vidu-video"] = "vidu-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: Literal["16:9"] | None = None,
            style: Literal["general", "anime"] | None = None,
            movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
            duration: Literal["5", 5] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["vidu-video"] = "vidu-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            size: Literal["16:9"] | None = None,
            style: Literal["general", "anime"] | None = None,
            movement_amplitude: Literal["auto", "small", "medium", "large"] | None = None,
            duration: Literal["5", 5] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_ViduVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Wan27Video(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-2.7-video"] = "wan-2.7-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    mode: str | None = None
    """
    The kind of job, where a model has several; auto follows the inputs. Which values are right was not published: all of this type are accepted.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    aspect_ratio: str | None = None
    """
    Width to height of the clip. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-2.7-video"] = "wan-2.7-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            mode: str | None = None,
            resolution: str | None = None,
            aspect_ratio: str | None = None,
            duration: str | int | None = None,
            enable_prompt_expansion: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan22Animate(Request):
    """
    Moves the figure of an image in the way that a video shows, or puts it into that video.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-22-animate", "wan-wavespeed-22-animate"] = "wan-22-animate"
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_frames: int | None = 81
    """
    Number of frames to make. Without it: `81`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    mode: Literal["animate", "replace"] | None = None
    """
    Animate the image, or replace the person in the video with it. Values: `"animate"` or `"replace"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-22-animate", "wan-wavespeed-22-animate"] = "wan-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-22-animate", "wan-wavespeed-22-animate"] = "wan-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Wan22AnimateSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-22-animate", "wan-wavespeed-22-animate"] = "wan-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Wan22AnimateSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-22-animate", "wan-wavespeed-22-animate"] = "wan-22-animate",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            image: MediaInput,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            mode: Literal["animate", "replace"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Wan22AnimateSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Moves the figure of an image in the way that a video shows, or puts it into that video.
            """

class Wan22Animate2(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-22-animate-2"] = "wan-22-animate-2"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-22-animate-2"] = "wan-22-animate-2",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan22Plus(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `orientation` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image has its own orientation.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-22-plus", "wan-wavespeed-22-plus"] = "wan-22-plus"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_frames: int | None = 81
    """
    Number of frames to make. Without it: `81`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`.
    """
    duration: Literal["5", 5] | None = None
    """
    Length of the clip. Values: `"5"`. Unit: s.
    """
    size: str | None = None
    """
    Name of a size preset of the provider.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-22-plus", "wan-wavespeed-22-plus"] = "wan-22-plus",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal["5", 5] | None = None,
            size: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-22-plus", "wan-wavespeed-22-plus"] = "wan-22-plus",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal["5", 5] | None = None,
            size: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Wan22PlusSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `orientation` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image has its own orientation.
            """

class Wan22Spicy(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-22-spicy"] = "wan-22-spicy"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-22-spicy"] = "wan-22-spicy",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan25(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-25", "wan-wavespeed-25"] = "wan-25"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Also spelled `size`.
    """
    duration: Literal["5", "10", 5, 10] | None = None
    """
    Length of the clip. Values: `"5"` or `"10"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-25", "wan-wavespeed-25"] = "wan-25",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal["5", "10", 5, 10] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-25", "wan-wavespeed-25"] = "wan-25",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            resolution: Literal["480p", "720p", "1080p"] | None = None,
            duration: Literal["5", "10", 5, 10] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_Wan25Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class Wan25ExtendFast(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-25-extend-fast"] = "wan-25-extend-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-25-extend-fast"] = "wan-25-extend-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan25Fast(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-25-fast"] = "wan-25-fast"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-25-fast"] = "wan-25-fast",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan26(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-26", "wan-wavespeed-26"] = "wan-26"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    orientation: str | None = None
    """
    Whether the clip is wide or tall. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    shot_type: str | None = None
    """
    Whether the clip is one shot or several.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-26", "wan-wavespeed-26"] = "wan-26",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            orientation: str | None = None,
            duration: str | int | None = None,
            shot_type: str | None = None,
            enable_prompt_expansion: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan26Flash(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-26-flash", "wan-wavespeed-26-flash"] = "wan-26-flash"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    shot_type: str | None = None
    """
    Whether the clip is one shot or several.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-26-flash", "wan-wavespeed-26-flash"] = "wan-26-flash",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            shot_type: str | None = None,
            generateAudio: bool | None = None,
            enable_prompt_expansion: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan26ImageToVideoPro(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-26-image-to-video-pro"] = "wan-26-image-to-video-pro"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    shot_type: str | None = None
    """
    Whether the clip is one shot or several.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-26-image-to-video-pro"] = "wan-26-image-to-video-pro",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            shot_type: str | None = None,
            enable_prompt_expansion: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class Wan26ReferenceToVideoFlash(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-26-reference-to-video-flash"] = "wan-26-reference-to-video-flash"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    orientation: str | None = None
    """
    Whether the clip is wide or tall. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    shot_type: str | None = None
    """
    Whether the clip is one shot or several.
    """
    generateAudio: bool | None = None
    """
    Make sound for the clip.
    """
    enable_prompt_expansion: bool | None = None
    """
    Let the service expand the prompt.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-26-reference-to-video-flash"] = "wan-26-reference-to-video-flash",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            orientation: str | None = None,
            duration: str | int | None = None,
            shot_type: str | None = None,
            generateAudio: bool | None = None,
            enable_prompt_expansion: bool | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class WanS2v(Request):
    """
    Makes the figure in an image speak or sing a recording.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-s2v", "wan-wavespeed-s2v"] = "wan-s2v"
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    image: MediaInput
    """
    The image, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    audio: MediaInput
    """
    The sound, at an https address or as a data URL, on models that call it so. Values: an https URL or a base64 data URL of at most 4 MiB. Required.
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-s2v", "wan-wavespeed-s2v"] = "wan-s2v",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            image: MediaInput,
            audio: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-s2v", "wan-wavespeed-s2v"] = "wan-s2v",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            image: MediaInput,
            audio: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanS2vSpellings],
        ) -> None:
            """
            Makes the figure in an image speak or sing a recording.
            """

class WanVideo22(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-video-22"] = "wan-video-22"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_frames: int | None = 81
    """
    Number of frames to make. Without it: `81`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    duration: Literal["5", "8", 5, 8] | None = None
    """
    Length of the clip. Values: `"5"` or `"8"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-video-22"] = "wan-video-22",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "720p"] | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-video-22"] = "wan-video-22",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "720p"] | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanVideo22Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class WanVideo225b(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-video-22-5b"] = "wan-video-22-5b"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_frames: int | None = 81
    """
    Number of frames to make. Values: between `81` and `121`. Without it: `81`.
    """
    frames_per_second: int | None = 16
    """
    Frames shown in a second. Values: between `4` and `60`. Without it: `16`.
    """
    resolution: Literal["580p", "720p"] | None = None
    """
    Size of the picture. Values: `"580p"` or `"720p"`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    enable_safety_checker: bool | None = None
    """
    Filter unsafe content.
    """
    guidance_scale: int | float | None = None
    """
    How closely to follow the prompt.
    """
    shift: int | float | None = None
    """
    Shift of the noise schedule.
    """
    interpolator_model: str | None = None
    """
    Name of the model that makes in-between frames.
    """
    num_interpolated_frames: int | None = None
    """
    In-between frames per frame.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-video-22-5b"] = "wan-video-22-5b",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            frames_per_second: int | None = 16,
            resolution: Literal["580p", "720p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            num_inference_steps: int | None = 30,
            enable_safety_checker: bool | None = None,
            guidance_scale: int | float | None = None,
            shift: int | float | None = None,
            interpolator_model: str | None = None,
            num_interpolated_frames: int | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-video-22-5b"] = "wan-video-22-5b",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            frames_per_second: int | None = 16,
            resolution: Literal["580p", "720p"] | None = None,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            num_inference_steps: int | None = 30,
            enable_safety_checker: bool | None = None,
            guidance_scale: int | float | None = None,
            shift: int | float | None = None,
            interpolator_model: str | None = None,
            num_interpolated_frames: int | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanVideo225bSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class WanVideo22Turbo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-video-22-turbo"] = "wan-video-22-turbo"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    orientation: Literal["landscape", "portrait"] | None = None
    """
    Whether the clip is wide or tall. Values: `"landscape"` or `"portrait"`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_frames: int | None = 81
    """
    Number of frames to make. Without it: `81`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    resolution: Literal["480p", "580p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"`, `"580p"` or `"720p"`.
    """
    aspect_ratio: Literal["auto", "16:9", "9:16", "1:1"] | None = None
    """
    Width to height of the clip. Values: `"auto"`, `"16:9"`, `"9:16"` or `"1:1"`.
    """
    enable_safety_checker: bool | None = None
    """
    Filter unsafe content.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-video-22-turbo"] = "wan-video-22-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "580p", "720p"] | None = None,
            aspect_ratio: Literal["auto", "16:9", "9:16", "1:1"] | None = None,
            enable_safety_checker: bool | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-video-22-turbo"] = "wan-video-22-turbo",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            negative_prompt: str | None = None,
            orientation: Literal["landscape", "portrait"] | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            resolution: Literal["480p", "580p", "720p"] | None = None,
            aspect_ratio: Literal["auto", "16:9", "9:16", "1:1"] | None = None,
            enable_safety_checker: bool | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanVideo22TurboSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class WanVideoImageToVideo(Request):
    """
    Animates an image; a prompt may steer it.

    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-video-image-to-video"] = "wan-video-image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    num_frames: Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100] | None = 81
    """
    Number of frames to make. Values: `81`, `82`, `83`, `84`, `85`, `86`, `87`, `88`, `89`, `90`, `91`, `92`, `93`, `94`, `95`, `96`, `97`, `98`, `99` or `100`. Without it: `81`.
    """
    frames_per_second: Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] | None = 16
    """
    Frames shown in a second. Values: between `5` and `24`. Without it: `16`.
    """
    resolution: Literal["480p", "720p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"` or `"720p"`. Without it: `"720p"`.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `40`. Without it: `30`.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"9:16"`, `"1:1"`, `"4:3"` or `"3:4"`. Without it: `"16:9"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    enable_safety_checker: bool | None = False
    """
    Filter unsafe content. Without it: `false`.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-video-image-to-video"] = "wan-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            num_frames: Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]
            | None = 81,
            frames_per_second: Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
            | None = 16,
            resolution: Literal["480p", "720p"] | None = "720p",
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            num_inference_steps: int | None = 30,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            conversation_uuid: str | None = None,
            enable_safety_checker: bool | None = False,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-video-image-to-video"] = "wan-video-image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            num_frames: Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]
            | None = 81,
            frames_per_second: Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]
            | None = 16,
            resolution: Literal["480p", "720p"] | None = "720p",
            negative_prompt: str | None = None,
            seed: int | float | str | None = None,
            num_inference_steps: int | None = 30,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9",
            conversation_uuid: str | None = None,
            enable_safety_checker: bool | None = False,
            **spellings: _Unpack[_WanVideoImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class WanWavespeed22SpicyExtend(Request):
    """
    Continues a video.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-22-spicy-extend"] = "wan-wavespeed-22-spicy-extend"
    prompt: str | None = None
    """
    What the video should show.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    num_frames: int | None = 81
    """
    Number of frames to make. Without it: `81`.
    """
    num_inference_steps: int | None = 30
    """
    Steps of the diffusion; more take longer. Values: between `1` and `50`. Without it: `30`.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    duration: Literal["5", "8", 5, 8] | None = None
    """
    Length of the clip. Values: `"5"` or `"8"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-wavespeed-22-spicy-extend"] = "wan-wavespeed-22-spicy-extend",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-spicy-extend"] = "wan-wavespeed-22-spicy-extend",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeed22SpicyExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-spicy-extend"] = "wan-wavespeed-22-spicy-extend",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeed22SpicyExtendSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-spicy-extend"] = "wan-wavespeed-22-spicy-extend",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            num_frames: int | None = 81,
            num_inference_steps: int | None = 30,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            duration: Literal["5", "8", 5, 8] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeed22SpicyExtendSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Continues a video.
            """

class WanWavespeed25Extend(Request):
    """
    Nobody published what goes in, so that every sort of input passes.

    Not all of its fields are known: others are accepted unchecked.

    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
    """

    model_config = ConfigDict(
        extra="allow",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-25-extend"] = "wan-wavespeed-25-extend"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    video: MediaInput | None = None
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    audioDataUrl: MediaInput | None = None
    """
    The sound as a base64 data URL. Values: a base64 data URL of at most 4 MiB.
    """
    audioUrl: MediaInput | None = None
    """
    The sound at an https address. Values: an https URL.
    """
    resolution: str | None = None
    """
    Size of the picture. Which values are right was not published: all of this type are accepted.
    """
    duration: str | int | None = None
    """
    Length of the clip. Which values are right was not published: all of this type are accepted.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-25-extend"] = "wan-wavespeed-25-extend",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            video: MediaInput | None = None,
            audio_data_url: MediaInput | None = None,
            audio_url: MediaInput | None = None,
            resolution: str | None = None,
            duration: str | int | None = None,
            conversation_uuid: str | None = None,
            **_fields: object,
        ) -> None:
            """
            Nobody published what goes in, so that every sort of input passes.

            Not all of its fields are known: others are accepted unchecked.

            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
            """

class WanWavespeedVideoEdit(Request):
    """
    Changes a video as the prompt says.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit"
    prompt: str
    """
    What the video should show. Required.
    """
    negative_prompt: str | None = None
    """
    What the video should not show.
    """
    camera_fixed: bool | None = None
    """
    Keep the camera still. Also spelled `camera_fix` and `cameraFixed`.
    """
    enable_prompt_expansion: bool | None = False
    """
    Let the service expand the prompt. Without it: `false`.
    """
    seed: int | float | str | None = None
    """
    Start of the random numbers; the same seed may give the same clip, without guarantee.
    """
    video: MediaInput
    """
    The video to work on, at an https address or as a data URL. Values: an https URL or a base64 data URL of at most 4 MiB. Required. Also spelled `videoUrl` (only an https URL) and `videoDataUrl` (only a base64 data URL).
    """
    resolution: Literal["480p", "720p"] | None = None
    """
    Size of the picture. Values: `"480p"` or `"720p"`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            video: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            videoUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedVideoEditSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit",
            prompt: str,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            videoDataUrl: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedVideoEditSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Changes a video as the prompt says.
            """

class XaiGrokImagineVideoV15ImageToVideo(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    - `resolution` may be `"1080p"` only when none of `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `reference_images` is given. 1080p is for text only.
    - `prompt` is required when `mode` is `"text-to-video"`. Without it there is nothing to make a video of.
    - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"image-to-video"`. There must be an image to start from.
    - At least one of `reference_images`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["xai/grok-imagine-video/v1.5/image-to-video"] = "xai/grok-imagine-video/v1.5/image-to-video"
    prompt: str | None = None
    """
    What the video should show.
    """
    imageDataUrl: MediaInput | None = None
    """
    The image as a base64 data URL. Values: a base64 data URL of at most 4 MiB. Also spelled `image_data_url` and `image`.
    """
    imageUrl: MediaInput | None = None
    """
    The image at an https address. Values: an https URL.
    """
    imageAttachmentId: str | None = None
    """
    The image by its id in the account's library. Values: a library id.
    """
    mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto"
    """
    The kind of job, where a model has several; auto follows the inputs. Values: `"auto"`, `"text-to-video"`, `"image-to-video"` or `"reference-to-video"`. Without it: `"auto"`.
    """
    duration: (
        Literal[
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "7",
            "8",
            "9",
            "10",
            "11",
            "12",
            "13",
            "14",
            "15",
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
        ]
        | None
    ) = "6"
    """
    Length of the clip. Values: whole seconds, between `"1"` and `"15"`. Unit: s. Without it: `"6"`.
    """
    resolution: Literal["480p", "720p", "1080p"] | None = "720p"
    """
    Size of the picture. Values: `"480p"`, `"720p"` or `"1080p"`. Without it: `"720p"`.
    """
    aspect_ratio: Literal["16:9", "1:1", "9:16", "3:2", "2:3"] | None = "16:9"
    """
    Width to height of the clip. Values: `"16:9"`, `"1:1"`, `"9:16"`, `"3:2"` or `"2:3"`. Without it: `"16:9"`.
    """
    reference_images: UrlsInput | None = None
    """
    Images to keep to, at https addresses. Values: one, several on a line each, or a JSON array of them.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["xai/grok-imagine-video/v1.5/image-to-video"] = "xai/grok-imagine-video/v1.5/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto",
            duration: Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "6",
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "1:1", "9:16", "3:2", "2:3"] | None = "16:9",
            reference_images: UrlsInput | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["xai/grok-imagine-video/v1.5/image-to-video"] = "xai/grok-imagine-video/v1.5/image-to-video",
            prompt: str | None = None,
            image_data_url: MediaInput | None = None,
            image_url: MediaInput | None = None,
            image_attachment_id: str | None = None,
            mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto",
            duration: Literal[
                "1",
                "2",
                "3",
                "4",
                "5",
                "6",
                "7",
                "8",
                "9",
                "10",
                "11",
                "12",
                "13",
                "14",
                "15",
                1,
                2,
                3,
                4,
                5,
                6,
                7,
                8,
                9,
                10,
                11,
                12,
                13,
                14,
                15,
            ]
            | None = "6",
            resolution: Literal["480p", "720p", "1080p"] | None = "720p",
            aspect_ratio: Literal["16:9", "1:1", "9:16", "3:2", "2:3"] | None = "16:9",
            reference_images: UrlsInput | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_XaiGrokImagineVideoV15ImageToVideoSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `resolution` may be `"1080p"` only when none of `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `reference_images` is given. 1080p is for text only.
            - `prompt` is required when `mode` is `"text-to-video"`. Without it there is nothing to make a video of.
            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"image-to-video"`. There must be an image to start from.
            - At least one of `reference_images`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
            """

class Longstories(Request):
    """
    Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

    Deprecated. The former id; the directory lists the movie and the pixel art models instead. Use `longstories-movie`.

    - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["longstories"] = "longstories"
    prompt: str | None = None
    """
    What the video should show.
    """
    script: str | None = None
    """
    A finished script, which is used as it is.
    """
    storyConfig: parts.StoryConfig | None = None
    """
    The story as structured data.
    """
    framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
    """
    The structure of the story. Values: `"default"`, `"emotional_story"`, `"product_showcase"` or `"tutorial"`. Without it: `"default"`.
    """
    shortRequestEnhancer: bool | None = False
    """
    Let the service pick a better framework and add notes for the director. Without it: `false`.
    """
    directorNotes: str | None = None
    """
    Instructions for the pictures.
    """
    targetLengthInSeconds: int | None = None
    """
    Length to aim for. Unit: s.
    """
    aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
    """
    Width to height of the story. Values: `"9:16"` or `"16:9"`. Without it: `"9:16"`.
    """
    scriptConfig: parts.ScriptConfig | None = None
    """
    How the script is written.
    """
    imageConfig: parts.ImageConfig | None = None
    """
    How the pictures are made.
    """
    videoConfig: parts.VideoConfig | None = None
    """
    How the pictures are set in motion.
    """
    voiceoverConfig: parts.VoiceoverConfig | None = None
    """
    Who narrates.
    """
    captionsConfig: parts.CaptionsConfig | None = None
    """
    How captions look.
    """
    effectsConfig: parts.EffectsConfig | None = None
    """
    Transitions and floating pictures.
    """
    musicConfig: parts.MusicConfig | None = None
    """
    The music behind it.
    """
    projectId: str | None = None
    """
    The project that the story belongs to.
    """
    targetLengthInWords: int | None = Field(default=70, deprecated=True)
    """
    Length to aim for, in words. Without it: `70`. Legacy: use `targetLengthInSeconds`.
    """
    voice: str | None = Field(default=None, deprecated=True)
    """
    Id of the narrator's voice. Legacy: use `voiceoverConfig.voiceId`.
    """
    captionsShow: bool | None = Field(default=True, deprecated=True)
    """
    Show captions. Without it: `true`. Legacy: use `captionsConfig.captionsEnabled`.
    """
    captionsStyle: (
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
        | None
    ) = Field(default="default", deprecated=True)
    """
    How captions look. Values: `"default"`, `"minimal"`, `"neon"`, `"cinematic"`, `"fancy"`, `"tiktok"`, `"highlight"`, `"gradient"`, `"instagram"`, `"vida"` or `"manuscripts"`. Without it: `"default"`. Legacy: use `captionsConfig.captionsStyle`.
    """
    effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
    """
    Transitions and floating pictures. Legacy: use `effectsConfig`.
    """
    quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
    """
    Quality of the story. Values: `"low"`, `"medium"` or `"high"`. Without it: `"medium"`. Legacy: use `videoConfig`.
    """
    motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
    """
    Former motion settings. Legacy: use `videoConfig`.
    """
    music: str | None = Field(default=None, deprecated=True)
    """
    Path of a piece of music. Legacy: use `musicConfig`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["longstories"] = "longstories",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["longstories"] = "longstories",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LongstoriesSpellings],
        ) -> None:
            """
            Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

            Deprecated. The former id; the directory lists the movie and the pixel art models instead. Use `longstories-movie`.

            - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
            """

class LongstoriesKids(Request):
    """
    Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

    Deprecated. The former id; the directory lists the movie and the pixel art models instead. Use `longstories-pixel-art`.

    - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["longstories-kids"] = "longstories-kids"
    prompt: str | None = None
    """
    What the video should show.
    """
    script: str | None = None
    """
    A finished script, which is used as it is.
    """
    storyConfig: parts.StoryConfig | None = None
    """
    The story as structured data.
    """
    framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
    """
    The structure of the story. Values: `"default"`, `"emotional_story"`, `"product_showcase"` or `"tutorial"`. Without it: `"default"`.
    """
    shortRequestEnhancer: bool | None = False
    """
    Let the service pick a better framework and add notes for the director. Without it: `false`.
    """
    directorNotes: str | None = None
    """
    Instructions for the pictures.
    """
    targetLengthInSeconds: int | None = None
    """
    Length to aim for. Unit: s.
    """
    aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
    """
    Width to height of the story. Values: `"9:16"` or `"16:9"`. Without it: `"9:16"`.
    """
    scriptConfig: parts.ScriptConfig | None = None
    """
    How the script is written.
    """
    imageConfig: parts.ImageConfig | None = None
    """
    How the pictures are made.
    """
    videoConfig: parts.VideoConfig | None = None
    """
    How the pictures are set in motion.
    """
    voiceoverConfig: parts.VoiceoverConfig | None = None
    """
    Who narrates.
    """
    captionsConfig: parts.CaptionsConfig | None = None
    """
    How captions look.
    """
    effectsConfig: parts.EffectsConfig | None = None
    """
    Transitions and floating pictures.
    """
    musicConfig: parts.MusicConfig | None = None
    """
    The music behind it.
    """
    projectId: str | None = None
    """
    The project that the story belongs to.
    """
    targetLengthInWords: int | None = Field(default=70, deprecated=True)
    """
    Length to aim for, in words. Without it: `70`. Legacy: use `targetLengthInSeconds`.
    """
    voice: str | None = Field(default=None, deprecated=True)
    """
    Id of the narrator's voice. Legacy: use `voiceoverConfig.voiceId`.
    """
    captionsShow: bool | None = Field(default=True, deprecated=True)
    """
    Show captions. Without it: `true`. Legacy: use `captionsConfig.captionsEnabled`.
    """
    captionsStyle: (
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
        | None
    ) = Field(default="default", deprecated=True)
    """
    How captions look. Values: `"default"`, `"minimal"`, `"neon"`, `"cinematic"`, `"fancy"`, `"tiktok"`, `"highlight"`, `"gradient"`, `"instagram"`, `"vida"` or `"manuscripts"`. Without it: `"default"`. Legacy: use `captionsConfig.captionsStyle`.
    """
    effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
    """
    Transitions and floating pictures. Legacy: use `effectsConfig`.
    """
    quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
    """
    Quality of the story. Values: `"low"`, `"medium"` or `"high"`. Without it: `"medium"`. Legacy: use `videoConfig`.
    """
    motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
    """
    Former motion settings. Legacy: use `videoConfig`.
    """
    music: str | None = Field(default=None, deprecated=True)
    """
    Path of a piece of music. Legacy: use `musicConfig`.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["longstories-kids"] = "longstories-kids",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["longstories-kids"] = "longstories-kids",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LongstoriesKidsSpellings],
        ) -> None:
            """
            Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

            Deprecated. The former id; the directory lists the movie and the pixel art models instead. Use `longstories-pixel-art`.

            - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
            """

class LongstoriesMovie(Request):
    """
    Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

    - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["longstories-movie"] = "longstories-movie"
    prompt: str | None = None
    """
    What the video should show.
    """
    script: str | None = None
    """
    A finished script, which is used as it is.
    """
    storyConfig: parts.StoryConfig | None = None
    """
    The story as structured data.
    """
    framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
    """
    The structure of the story. Values: `"default"`, `"emotional_story"`, `"product_showcase"` or `"tutorial"`. Without it: `"default"`.
    """
    shortRequestEnhancer: bool | None = False
    """
    Let the service pick a better framework and add notes for the director. Without it: `false`.
    """
    directorNotes: str | None = None
    """
    Instructions for the pictures.
    """
    targetLengthInSeconds: int | None = None
    """
    Length to aim for. Unit: s.
    """
    aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
    """
    Width to height of the story. Values: `"9:16"` or `"16:9"`. Without it: `"9:16"`.
    """
    scriptConfig: parts.ScriptConfig | None = None
    """
    How the script is written.
    """
    imageConfig: parts.ImageConfig | None = None
    """
    How the pictures are made.
    """
    videoConfig: parts.VideoConfig | None = None
    """
    How the pictures are set in motion.
    """
    voiceoverConfig: parts.VoiceoverConfig | None = None
    """
    Who narrates.
    """
    captionsConfig: parts.CaptionsConfig | None = None
    """
    How captions look.
    """
    effectsConfig: parts.EffectsConfig | None = None
    """
    Transitions and floating pictures.
    """
    musicConfig: parts.MusicConfig | None = None
    """
    The music behind it.
    """
    projectId: str | None = None
    """
    The project that the story belongs to.
    """
    targetLengthInWords: int | None = Field(default=70, deprecated=True)
    """
    Length to aim for, in words. Without it: `70`. Legacy: use `duration`.
    """
    voice: str | None = Field(default=None, deprecated=True)
    """
    Id of the narrator's voice. Legacy: use `voiceoverConfig.voiceId`.
    """
    captionsShow: bool | None = Field(default=True, deprecated=True)
    """
    Show captions. Without it: `true`. Legacy: use `captionsConfig.captionsEnabled`.
    """
    captionsStyle: (
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
        | None
    ) = Field(default="default", deprecated=True)
    """
    How captions look. Values: `"default"`, `"minimal"`, `"neon"`, `"cinematic"`, `"fancy"`, `"tiktok"`, `"highlight"`, `"gradient"`, `"instagram"`, `"vida"` or `"manuscripts"`. Without it: `"default"`. Legacy: use `captionsConfig.captionsStyle`.
    """
    effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
    """
    Transitions and floating pictures. Legacy: use `effectsConfig`.
    """
    quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
    """
    Quality of the story. Values: `"low"`, `"medium"` or `"high"`. Without it: `"medium"`. Legacy: use `videoConfig`.
    """
    motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
    """
    Former motion settings. Legacy: use `videoConfig`.
    """
    music: str | None = Field(default=None, deprecated=True)
    """
    Path of a piece of music. Legacy: use `musicConfig`.
    """
    duration: Literal["30", "60", "180", "300", "600", 30, 60, 180, 300, 600] | None = None
    """
    Length of the clip. Values: `"30"`, `"60"`, `"180"`, `"300"` or `"600"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["longstories-movie"] = "longstories-movie",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            duration: Literal["30", "60", "180", "300", "600", 30, 60, 180, 300, 600] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["longstories-movie"] = "longstories-movie",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            duration: Literal["30", "60", "180", "300", "600", 30, 60, 180, 300, 600] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LongstoriesMovieSpellings],
        ) -> None:
            """
            Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

            - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
            """

class LongstoriesPixelArt(Request):
    """
    Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

    - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
    """

    model_config = ConfigDict(
        extra="forbid",
    )
    model: Literal["longstories-pixel-art"] = "longstories-pixel-art"
    prompt: str | None = None
    """
    What the video should show.
    """
    script: str | None = None
    """
    A finished script, which is used as it is.
    """
    storyConfig: parts.StoryConfig | None = None
    """
    The story as structured data.
    """
    framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
    """
    The structure of the story. Values: `"default"`, `"emotional_story"`, `"product_showcase"` or `"tutorial"`. Without it: `"default"`.
    """
    shortRequestEnhancer: bool | None = False
    """
    Let the service pick a better framework and add notes for the director. Without it: `false`.
    """
    directorNotes: str | None = None
    """
    Instructions for the pictures.
    """
    targetLengthInSeconds: int | None = None
    """
    Length to aim for. Unit: s.
    """
    aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
    """
    Width to height of the story. Values: `"9:16"` or `"16:9"`. Without it: `"9:16"`.
    """
    scriptConfig: parts.ScriptConfig | None = None
    """
    How the script is written.
    """
    imageConfig: parts.ImageConfig | None = None
    """
    How the pictures are made.
    """
    videoConfig: parts.VideoConfig | None = None
    """
    How the pictures are set in motion.
    """
    voiceoverConfig: parts.VoiceoverConfig | None = None
    """
    Who narrates.
    """
    captionsConfig: parts.CaptionsConfig | None = None
    """
    How captions look.
    """
    effectsConfig: parts.EffectsConfig | None = None
    """
    Transitions and floating pictures.
    """
    musicConfig: parts.MusicConfig | None = None
    """
    The music behind it.
    """
    projectId: str | None = None
    """
    The project that the story belongs to.
    """
    targetLengthInWords: int | None = Field(default=70, deprecated=True)
    """
    Length to aim for, in words. Without it: `70`. Legacy: use `duration`.
    """
    voice: str | None = Field(default=None, deprecated=True)
    """
    Id of the narrator's voice. Legacy: use `voiceoverConfig.voiceId`.
    """
    captionsShow: bool | None = Field(default=True, deprecated=True)
    """
    Show captions. Without it: `true`. Legacy: use `captionsConfig.captionsEnabled`.
    """
    captionsStyle: (
        Literal[
            "default",
            "minimal",
            "neon",
            "cinematic",
            "fancy",
            "tiktok",
            "highlight",
            "gradient",
            "instagram",
            "vida",
            "manuscripts",
        ]
        | None
    ) = Field(default="default", deprecated=True)
    """
    How captions look. Values: `"default"`, `"minimal"`, `"neon"`, `"cinematic"`, `"fancy"`, `"tiktok"`, `"highlight"`, `"gradient"`, `"instagram"`, `"vida"` or `"manuscripts"`. Without it: `"default"`. Legacy: use `captionsConfig.captionsStyle`.
    """
    effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
    """
    Transitions and floating pictures. Legacy: use `effectsConfig`.
    """
    quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
    """
    Quality of the story. Values: `"low"`, `"medium"` or `"high"`. Without it: `"medium"`. Legacy: use `videoConfig`.
    """
    motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
    """
    Former motion settings. Legacy: use `videoConfig`.
    """
    music: str | None = Field(default=None, deprecated=True)
    """
    Path of a piece of music. Legacy: use `musicConfig`.
    """
    duration: Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600] | None = None
    """
    Length of the clip. Values: `"15"`, `"30"`, `"60"`, `"180"`, `"300"` or `"600"`. Unit: s.
    """
    conversationUUID: str | None = None
    """
    A UUID of the caller's own, to find runs by.
    """
    if TYPE_CHECKING:
        @_overload
        def __new__(
            cls,
            /,
            *,
            model: Literal["longstories-pixel-art"] = "longstories-pixel-art",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            duration: Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600] | None = None,
            conversation_uuid: str | None = None,
        ) -> _Self: ...
        @_overload
        def __new__(cls, _: _Never, /) -> _Never: ...
        @_overload
        def __new__(cls, /, *_args: object, **_rest: object) -> _Self: ...
        def __init__(
            self,
            /,
            *,
            model: Literal["longstories-pixel-art"] = "longstories-pixel-art",
            prompt: str | None = None,
            script: str | None = None,
            story_config: parts.StoryConfig | None = None,
            framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default",
            short_request_enhancer: bool | None = False,
            director_notes: str | None = None,
            target_length_in_seconds: int | None = None,
            aspectRatio: Literal["9:16", "16:9"] | None = "9:16",
            script_config: parts.ScriptConfig | None = None,
            image_config: parts.ImageConfig | None = None,
            video_config: parts.VideoConfig | None = None,
            voiceover_config: parts.VoiceoverConfig | None = None,
            captions_config: parts.CaptionsConfig | None = None,
            effects_config: parts.EffectsConfig | None = None,
            music_config: parts.MusicConfig | None = None,
            project_id: str | None = None,
            target_length_in_words: int | None = 70,
            voice: str | None = None,
            captions_show: bool | None = True,
            captions_style: Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None = "default",
            effects: parts.LegacyEffects | None = None,
            quality: Literal["low", "medium", "high"] | None = "medium",
            motion: parts.LegacyMotion | None = None,
            music: str | None = None,
            duration: Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_LongstoriesPixelArtSpellings],
        ) -> None:
            """
            Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

            - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
            """

if TYPE_CHECKING:
    class _LongstoriesPixelArtSpellings(_TypedDict, total=False):
        "Other spellings."

        storyConfig: parts.StoryConfig | None
        shortRequestEnhancer: bool | None
        directorNotes: str | None
        targetLengthInSeconds: int | None
        scriptConfig: parts.ScriptConfig | None
        imageConfig: parts.ImageConfig | None
        videoConfig: parts.VideoConfig | None
        voiceoverConfig: parts.VoiceoverConfig | None
        captionsConfig: parts.CaptionsConfig | None
        effectsConfig: parts.EffectsConfig | None
        musicConfig: parts.MusicConfig | None
        projectId: str | None
        targetLengthInWords: int | None
        captionsShow: bool | None
        captionsStyle: (
            Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None
        )
        conversationUUID: str | None

    class _LongstoriesMovieSpellings(_TypedDict, total=False):
        "Other spellings."

        storyConfig: parts.StoryConfig | None
        shortRequestEnhancer: bool | None
        directorNotes: str | None
        targetLengthInSeconds: int | None
        scriptConfig: parts.ScriptConfig | None
        imageConfig: parts.ImageConfig | None
        videoConfig: parts.VideoConfig | None
        voiceoverConfig: parts.VoiceoverConfig | None
        captionsConfig: parts.CaptionsConfig | None
        effectsConfig: parts.EffectsConfig | None
        musicConfig: parts.MusicConfig | None
        projectId: str | None
        targetLengthInWords: int | None
        captionsShow: bool | None
        captionsStyle: (
            Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None
        )
        conversationUUID: str | None

    class _LongstoriesKidsSpellings(_TypedDict, total=False):
        "Other spellings."

        storyConfig: parts.StoryConfig | None
        shortRequestEnhancer: bool | None
        directorNotes: str | None
        targetLengthInSeconds: int | None
        scriptConfig: parts.ScriptConfig | None
        imageConfig: parts.ImageConfig | None
        videoConfig: parts.VideoConfig | None
        voiceoverConfig: parts.VoiceoverConfig | None
        captionsConfig: parts.CaptionsConfig | None
        effectsConfig: parts.EffectsConfig | None
        musicConfig: parts.MusicConfig | None
        projectId: str | None
        targetLengthInWords: int | None
        captionsShow: bool | None
        captionsStyle: (
            Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None
        )
        conversationUUID: str | None

    class _LongstoriesSpellings(_TypedDict, total=False):
        "Other spellings."

        storyConfig: parts.StoryConfig | None
        shortRequestEnhancer: bool | None
        directorNotes: str | None
        targetLengthInSeconds: int | None
        scriptConfig: parts.ScriptConfig | None
        imageConfig: parts.ImageConfig | None
        videoConfig: parts.VideoConfig | None
        voiceoverConfig: parts.VoiceoverConfig | None
        captionsConfig: parts.CaptionsConfig | None
        effectsConfig: parts.EffectsConfig | None
        musicConfig: parts.MusicConfig | None
        projectId: str | None
        targetLengthInWords: int | None
        captionsShow: bool | None
        captionsStyle: (
            Literal[
                "default",
                "minimal",
                "neon",
                "cinematic",
                "fancy",
                "tiktok",
                "highlight",
                "gradient",
                "instagram",
                "vida",
                "manuscripts",
            ]
            | None
        )
        conversationUUID: str | None

    class _XaiGrokImagineVideoV15ImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _WanWavespeedVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanWavespeed22SpicyExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanVideoImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanVideo22TurboSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanVideo225bSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanVideo22Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanS2vSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _Wan25Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        size: Literal["480p", "720p", "1080p"] | None
        conversationUUID: str | None

    class _Wan22PlusSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _Wan22AnimateSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _ViduVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        movementAmplitude: Literal["auto", "small", "medium", "large"] | None
        conversationUUID: str | None

    class _VideoUpscalerSpellings(_TypedDict, total=False):
        "Other spellings."

        videoDuration: int | float | None
        billedDuration: int | float | None
        conversationUUID: str | None

    class _Veo3VideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        enhancePrompt: bool | None
        conversationUUID: str | None

    class _Veo3FastVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        enhancePrompt: bool | None
        conversationUUID: str | None

    class _Veo31VideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        enhancePrompt: bool | None
        conversationUUID: str | None

    class _Veo31LiteVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _Veo31FastVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _Veo31FastExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _Veo31ExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _Veo2VideoImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _Veo2VideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _VeedFabric10Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _Sora2Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        pro: bool | None
        conversationUUID: str | None

    class _SeedanceVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _SeedanceLiteVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _RunwaymlGen4AlephSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _PixverseV5Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        effectType: str | None
        cameraMovement: str | None
        motionMode: str | None
        soundEffectSwitch: bool | None
        soundEffectPrompt: str | None
        conversationUUID: str | None

    class _PixverseV45Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        effectType: str | None
        cameraMovement: str | None
        motionMode: str | None
        soundEffectSwitch: bool | None
        soundEffectPrompt: str | None
        conversationUUID: str | None

    class _MinimaxH3MaxMultiAngleImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxH3MaxLipSyncImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _MinimaxH3MaxTurboSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxH3MaxSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _MinimaxVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxHailuo23StandardSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxHailuo23ProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxHailuo02ProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxHailuo02Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxH3ReferenceToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _MinimaxH3ImageToVideoSpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxH3SingularityImageToVideoLoraSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxH3SingularityImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MinimaxH3Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _MidjourneyVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _MagicapiVideoFaceSwapSpellings(_TypedDict, total=False):
        "Other spellings."

        targetFaceIndex: int | float | None
        conversationUUID: str | None

    class _LightricksLtx2ProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _LightricksLtx2FastSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingVideoV2Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _KlingV30StdMotionControlSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV30StdSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV30ProMotionControlSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV30ProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV3TurboStandardSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV3TurboProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV34kSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV26ProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV25TurboStdSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _KlingV25TurboProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV21StandardSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV21ProSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingV21MasterSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _KlingO34kSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        conversationUUID: str | None

    class _KlingLipsyncT2vSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _KlingLipsyncA2vSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _HunyuanVideoImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        pro: bool | None
        showExplicitContent: bool | None
        conversationUUID: str | None

    class _HunyuanVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        pro: bool | None
        showExplicitContent: bool | None
        conversationUUID: str | None

    class _Happyhorse11Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _Happyhorse10Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        conversationUUID: str | None

    class _GrokImagineVideoReferenceToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _GrokImagineVideoExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _GrokImagineVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _GrokImagineVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _GoogleGeminiOmniFlashV11Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        conversationUUID: str | None

    class _GoogleGeminiOmniFlashSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        conversationUUID: str | None

    class _Flux3Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        conversationUUID: str | None

    class _DoubaoSeedance20FastSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _DoubaoSeedance20Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance25TalkingAvatarSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance25TurboSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _BytedanceSeedance25SpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance25Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _BytedanceSeedance20ImageToVideoSpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance20MiniImageToVideoSpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance20FastImageToVideoSpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceWaver10Spellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedanceV1ProFastSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _BytedanceSeedanceUpscalerSpellings(_TypedDict, total=False):
        "Other spellings."

        videoDuration: int | float | None
        billedDuration: int | float | None
        conversationUUID: str | None

    class _BytedanceSeedance20VideoExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20VideoEditTurboSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20VideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20MiniVideoExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20MiniVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20MiniSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance20FastVideoExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20FastVideoEditTurboSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20FastVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BytedanceSeedance20FastSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceSeedance20Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _BytedanceAvatarOmniHuman15Spellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _BlackforestlabsFlux3EditVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _AlibabaWan30VideoExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _AlibabaWan30VideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _AlibabaWan30TextToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _AlibabaWan30ReferenceToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

    class _AlibabaWan30ImageToVideoSpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _AlibabaWan30ImageToVideoSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _AlibabaWan30PrimeVideoExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _AlibabaWan30PrimeVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

    class _AlibabaWan30PrimeImageToVideoSpicySpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        conversationUUID: str | None

    class _AlibabaWan30PrimeSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        videoUrl: MediaInput | None
        videoDataUrl: MediaInput | None
        audioDataUrl: MediaInput | None
        audioUrl: MediaInput | None
        conversationUUID: str | None

@_deprecated("WavespeedAiLongcatAvatar15 is called LongcatAvatar15 now, as the model is called longcat-avatar-1.5")
class WavespeedAiLongcatAvatar15(LongcatAvatar15): ...

@_deprecated(
    "WavespeedAiLongcatAvatar15Multi is called LongcatAvatar15Multi now, as the model is called longcat-avatar-1.5/multi"
)
class WavespeedAiLongcatAvatar15Multi(LongcatAvatar15Multi): ...

@_deprecated(
    "WavespeedAiLtx23SpicyImageToVideo is called Ltx23SpicyImageToVideo now, as the model is called ltx-2.3-spicy/image-to-video"
)
class WavespeedAiLtx23SpicyImageToVideo(Ltx23SpicyImageToVideo): ...

@_deprecated(
    "WavespeedAiLtx23SpicyImageToVideoLora is called Ltx23SpicyImageToVideoLora now, as the model is called ltx-2.3-spicy/image-to-video-lora"
)
class WavespeedAiLtx23SpicyImageToVideoLora(Ltx23SpicyImageToVideoLora): ...

@_deprecated(
    "WavespeedAiMusicVideoGenerator is called MusicVideoGenerator now, as the model is called music-video-generator"
)
class WavespeedAiMusicVideoGenerator(MusicVideoGenerator): ...

@_deprecated("WanWavespeed22Animate is called Wan22Animate now, as the model is called wan-22-animate")
class WanWavespeed22Animate(Wan22Animate): ...

@_deprecated("WanWavespeed22Plus is called Wan22Plus now, as the model is called wan-22-plus")
class WanWavespeed22Plus(Wan22Plus): ...

@_deprecated("WanWavespeed25 is called Wan25 now, as the model is called wan-25")
class WanWavespeed25(Wan25): ...

@_deprecated("WanWavespeed26 is called Wan26 now, as the model is called wan-26")
class WanWavespeed26(Wan26): ...

@_deprecated("WanWavespeed26Flash is called Wan26Flash now, as the model is called wan-26-flash")
class WanWavespeed26Flash(Wan26Flash): ...

@_deprecated("WanWavespeedS2v is called WanS2v now, as the model is called wan-s2v")
class WanWavespeedS2v(WanS2v): ...

__all__ = [
    "AlibabaWan27ImageToVideoPro",
    "AlibabaWan27ImageToVideoSpicy",
    "AlibabaWan30Prime",
    "AlibabaWan30PrimeImageToVideoSpicy",
    "AlibabaWan30PrimeVideoEdit",
    "AlibabaWan30PrimeVideoExtend",
    "AlibabaWan30ImageToVideo",
    "AlibabaWan30ImageToVideoSpicy",
    "AlibabaWan30ReferenceToVideo",
    "AlibabaWan30TextToVideo",
    "AlibabaWan30VideoEdit",
    "AlibabaWan30VideoExtend",
    "BerniniRVideo",
    "BlackforestlabsFlux3EditVideo",
    "BytedanceAvatarOmniHuman15",
    "BytedanceSeedance20",
    "BytedanceSeedance20Fast",
    "BytedanceSeedance20FastVideoEdit",
    "BytedanceSeedance20FastVideoEditTurbo",
    "BytedanceSeedance20FastVideoExtend",
    "BytedanceSeedance20Mini",
    "BytedanceSeedance20MiniVideoEdit",
    "BytedanceSeedance20MiniVideoExtend",
    "BytedanceSeedance20VideoEdit",
    "BytedanceSeedance20VideoEditTurbo",
    "BytedanceSeedance20VideoExtend",
    "BytedanceSeedanceUpscaler",
    "BytedanceSeedanceV1ProFast",
    "BytedanceSeedanceV15Pro",
    "BytedanceSeedanceV15ProExtend",
    "BytedanceSeedanceV15ProFast",
    "BytedanceVideoEnhancementPro",
    "BytedanceVideoEnhancementStandard",
    "BytedanceWaver10",
    "BytedanceSeedance20FastImageToVideoSpicy",
    "BytedanceSeedance20MiniImageToVideoSpicy",
    "BytedanceSeedance20ImageToVideoSpicy",
    "BytedanceSeedance25",
    "BytedanceSeedance25Spicy",
    "BytedanceSeedance25Turbo",
    "BytedanceSeedance25TalkingAvatar",
    "ClarityAiCrystalVideoUpscaler",
    "DavinciMagihuman",
    "DoubaoSeedance20",
    "DoubaoSeedance20Fast",
    "Flux3",
    "GoogleGeminiOmniFlash",
    "GoogleGeminiOmniFlashV11",
    "GrokImagineVideo",
    "GrokImagineVideoEdit",
    "GrokImagineVideoExtend",
    "GrokImagineVideoReferenceToVideo",
    "Happyhorse10",
    "Happyhorse11",
    "HunyuanVideo",
    "HunyuanVideo15",
    "HunyuanVideoImageToVideo",
    "Infinitetalk",
    "Kandinsky5Pro",
    "KlingLipsyncA2v",
    "KlingLipsyncT2v",
    "KlingO34k",
    "KlingV2AvatarPro",
    "KlingV2AvatarStandard",
    "KlingV21Master",
    "KlingV21Pro",
    "KlingV21Standard",
    "KlingV25TurboPro",
    "KlingV25TurboStd",
    "KlingV26Pro",
    "KlingV26Std",
    "KlingV26StdMotionControl",
    "KlingV34k",
    "KlingV3TurboPro",
    "KlingV3TurboStandard",
    "KlingV30Pro",
    "KlingV30ProMotionControl",
    "KlingV30Std",
    "KlingV30StdMotionControl",
    "KlingVideo",
    "KlingVideoO1",
    "KlingVideoO1Standard",
    "KlingVideoV2",
    "Latentsync",
    "LightricksLtx2Fast",
    "LightricksLtx2Pro",
    "LightricksLtx25Fast",
    "LightricksLtx25Pro",
    "LongcatAvatar",
    "LongcatAvatar15",
    "LongcatAvatar15Multi",
    "Ltx219b",
    "Ltx23Quality",
    "Ltx23SpicyImageToVideo",
    "Ltx23SpicyImageToVideoLora",
    "LucyEditDev",
    "LucyEditPro",
    "LumaAgentRayV32",
    "MagicapiVideoFaceSwap",
    "MidjourneyVideo",
    "MinimaxH3",
    "MinimaxH3SingularityImageToVideo",
    "MinimaxH3SingularityImageToVideoLora",
    "MinimaxH3ImageToVideoSpicy",
    "MinimaxH3ReferenceToVideo",
    "MinimaxHailuo02",
    "MinimaxHailuo02Pro",
    "MinimaxHailuo23Pro",
    "MinimaxHailuo23Standard",
    "MinimaxVideo",
    "MinimaxH3Max",
    "MinimaxH3MaxTurbo",
    "MinimaxH3MaxLipSyncImageToVideo",
    "MinimaxH3MaxMultiAngleImageToVideo",
    "MireloAiSfx16VideoToVideo",
    "MusicVideoGenerator",
    "NvidiaCosmos3SuperImageToVideo",
    "PixelcutVideoBackgroundRemoval",
    "PixverseC1",
    "PixverseV45",
    "PixverseV5",
    "PixverseV55",
    "PixverseV55Effects",
    "PixverseV56",
    "PixverseV6",
    "PixverseMotionControlMimic",
    "PrunaAiPVideo2ProImageToVideo",
    "PrunaAiPVideo2ImageToVideo",
    "PrunaAiPVideoAnimate",
    "PrunaAiPVideoAvatar",
    "PrunaAiPVideoEdit",
    "PrunaAiPVideoImageToVideo",
    "PrunaAiPVideoTextToVideo",
    "RunwayGen45",
    "RunwaymlGen4Aleph",
    "SeedanceLiteVideo",
    "SeedanceVideo",
    "Seedvr2VideoUpscaler",
    "SkyworkAiSkyreelsV4",
    "Sora2",
    "VeedFabric10",
    "Veo2Video",
    "Veo2VideoImageToVideo",
    "Veo31Extend",
    "Veo31FastExtend",
    "Veo31FastVideo",
    "Veo31LiteVideo",
    "Veo31Video",
    "Veo3FastVideo",
    "Veo3Video",
    "VideoUpscaler",
    "ViduQ3",
    "ViduQ3Pro",
    "ViduVideo",
    "Wan27Video",
    "Wan22Animate",
    "Wan22Animate2",
    "Wan22Plus",
    "Wan22Spicy",
    "Wan25",
    "Wan25ExtendFast",
    "Wan25Fast",
    "Wan26",
    "Wan26Flash",
    "Wan26ImageToVideoPro",
    "Wan26ReferenceToVideoFlash",
    "WanS2v",
    "WanVideo22",
    "WanVideo225b",
    "WanVideo22Turbo",
    "WanVideoImageToVideo",
    "WanWavespeed22SpicyExtend",
    "WanWavespeed25Extend",
    "WanWavespeedVideoEdit",
    "XaiGrokImagineVideoV15ImageToVideo",
    "Longstories",
    "LongstoriesKids",
    "LongstoriesMovie",
    "LongstoriesPixelArt",
]
