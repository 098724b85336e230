"""One request class for each model, made when it is first used; `requests.pyi` says what they take.

Generated: edit the spec instead.
"""

from __future__ import annotations
from collections.abc import Callable as _Callable
from sys import modules as _modules
from threading import RLock as _RLock
from warnings import warn as _warn
from nanogpt_video._bases import Request as _Request
from typing import Literal
from nanogpt_video._bases import MediaInput, Request, UrlsInput
from pydantic import ConfigDict, Field


def _AlibabaWan27ImageToVideoPro() -> type[_Request]:
    class AlibabaWan27ImageToVideoPro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-2.7/image-to-video-pro"] = "alibaba/wan-2.7/image-to-video-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        shot_type: str | None = None
        enable_prompt_expansion: bool | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan27ImageToVideoPro


def _AlibabaWan27ImageToVideoSpicy() -> type[_Request]:
    class AlibabaWan27ImageToVideoSpicy(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-2.7/image-to-video-spicy"] = "alibaba/wan-2.7/image-to-video-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        shot_type: str | None = None
        enable_prompt_expansion: bool | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan27ImageToVideoSpicy


def _AlibabaWan30Prime() -> type[_Request]:
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

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0-prime"] = "alibaba/wan-3.0-prime"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto"
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
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
        thinking_mode: bool | None = False
        enable_audio: bool | None = True
        seed: int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan30Prime


def _AlibabaWan30PrimeImageToVideoSpicy() -> type[_Request]:
    class AlibabaWan30PrimeImageToVideoSpicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0-prime/image-to-video-spicy"] = "alibaba/wan-3.0-prime/image-to-video-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
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
        enable_audio: bool | None = True
        enable_prompt_expansion: bool | None = False
        seed: int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan30PrimeImageToVideoSpicy


def _AlibabaWan30PrimeVideoEdit() -> type[_Request]:
    class AlibabaWan30PrimeVideoEdit(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0-prime/video-edit"] = "alibaba/wan-3.0-prime/video-edit"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        generate_audio: bool | None = True
        enable_prompt_expansion: bool | None = False
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return AlibabaWan30PrimeVideoEdit


def _AlibabaWan30PrimeVideoExtend() -> type[_Request]:
    class AlibabaWan30PrimeVideoExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0-prime/video-extend"] = "alibaba/wan-3.0-prime/video-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        enable_audio: bool | None = True
        enable_prompt_expansion: bool | None = False
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return AlibabaWan30PrimeVideoExtend


def _AlibabaWan30ImageToVideo() -> type[_Request]:
    class AlibabaWan30ImageToVideo(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0/image-to-video"] = "alibaba/wan-3.0/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
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
        thinking_mode: bool | None = False
        enable_audio: bool | None = True
        seed: int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan30ImageToVideo


def _AlibabaWan30ImageToVideoSpicy() -> type[_Request]:
    class AlibabaWan30ImageToVideoSpicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0/image-to-video-spicy"] = "alibaba/wan-3.0/image-to-video-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
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
        enable_audio: bool | None = True
        enable_prompt_expansion: bool | None = False
        seed: int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan30ImageToVideoSpicy


def _AlibabaWan30ReferenceToVideo() -> type[_Request]:
    class AlibabaWan30ReferenceToVideo(Request):
        """
        Takes an image, a video and a recording, together or alone; a prompt may steer it.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be a reference to keep to.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0/reference-to-video"] = "alibaba/wan-3.0/reference-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
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
        thinking_mode: bool | None = False
        enable_audio: bool | None = True
        seed: int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return AlibabaWan30ReferenceToVideo


def _AlibabaWan30TextToVideo() -> type[_Request]:
    class AlibabaWan30TextToVideo(Request):
        """
        Makes a video from a prompt.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["alibaba/wan-3.0/text-to-video"] = "alibaba/wan-3.0/text-to-video"
        prompt: str
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
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
        thinking_mode: bool | None = False
        enable_audio: bool | None = True
        seed: int | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return AlibabaWan30TextToVideo


def _AlibabaWan30VideoEdit() -> type[_Request]:
    class AlibabaWan30VideoEdit(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0/video-edit"] = "alibaba/wan-3.0/video-edit"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        generate_audio: bool | None = True
        enable_prompt_expansion: bool | None = False
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return AlibabaWan30VideoEdit


def _AlibabaWan30VideoExtend() -> type[_Request]:
    class AlibabaWan30VideoExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["alibaba/wan-3.0/video-extend"] = "alibaba/wan-3.0/video-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        enable_audio: bool | None = True
        enable_prompt_expansion: bool | None = False
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return AlibabaWan30VideoExtend


def _BerniniRVideo() -> type[_Request]:
    class BerniniRVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["bernini-r-video"] = "bernini-r-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: Literal["3", "4", "5", "6", "7", "8", 3, 4, 5, 6, 7, 8] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BerniniRVideo


def _BlackforestlabsFlux3EditVideo() -> type[_Request]:
    class BlackforestlabsFlux3EditVideo(Request):
        """
        Works on a source video; a prompt may steer it.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["blackforestlabs/flux-3/edit-video"] = "blackforestlabs/flux-3/edit-video"
        prompt: str | None = None
        video: MediaInput
        safety_tolerance: int | float | None = 2
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BlackforestlabsFlux3EditVideo


def _BytedanceAvatarOmniHuman15() -> type[_Request]:
    class BytedanceAvatarOmniHuman15(Request):
        """
        Turns an image and a recording into a speaking avatar.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-avatar-omni-human-1.5"] = "bytedance-avatar-omni-human-1.5"
        image: MediaInput
        audio: MediaInput
        prompt: str | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceAvatarOmniHuman15


def _BytedanceSeedance20() -> type[_Request]:
    class BytedanceSeedance20(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0"] = "bytedance-seedance-2-0"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["5", "10", "15", 5, 10, 15] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance20


def _BytedanceSeedance20Fast() -> type[_Request]:
    class BytedanceSeedance20Fast(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-fast"] = "bytedance-seedance-2-0-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["5", "10", "15", 5, 10, 15] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance20Fast


def _BytedanceSeedance20FastVideoEdit() -> type[_Request]:
    class BytedanceSeedance20FastVideoEdit(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-fast-video-edit"] = "bytedance-seedance-2-0-fast-video-edit"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        reference_images: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20FastVideoEdit


def _BytedanceSeedance20FastVideoEditTurbo() -> type[_Request]:
    class BytedanceSeedance20FastVideoEditTurbo(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-fast-video-edit-turbo"] = "bytedance-seedance-2-0-fast-video-edit-turbo"
        prompt: str
        video: MediaInput
        resolution: Literal["720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        reference_images: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20FastVideoEditTurbo


def _BytedanceSeedance20FastVideoExtend() -> type[_Request]:
    class BytedanceSeedance20FastVideoExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-fast-video-extend"] = "bytedance-seedance-2-0-fast-video-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20FastVideoExtend


def _BytedanceSeedance20Mini() -> type[_Request]:
    class BytedanceSeedance20Mini(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
        - `generateAudio` may be given only when `variant` is `"standard"` or is not given. The standard variant alone has the switch.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-mini"] = "bytedance-seedance-2-0-mini"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        variant: Literal["standard", "turbo"] | None = "standard"
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        generateAudio: bool | None = True
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance20Mini


def _BytedanceSeedance20MiniVideoEdit() -> type[_Request]:
    class BytedanceSeedance20MiniVideoEdit(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-mini-video-edit"] = "bytedance-seedance-2-0-mini-video-edit"
        prompt: str
        video: MediaInput
        variant: Literal["standard", "turbo"] | None = "standard"
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        reference_images: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20MiniVideoEdit


def _BytedanceSeedance20MiniVideoExtend() -> type[_Request]:
    class BytedanceSeedance20MiniVideoExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-mini-video-extend"] = "bytedance-seedance-2-0-mini-video-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20MiniVideoExtend


def _BytedanceSeedance20VideoEdit() -> type[_Request]:
    class BytedanceSeedance20VideoEdit(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-video-edit"] = "bytedance-seedance-2-0-video-edit"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        reference_images: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20VideoEdit


def _BytedanceSeedance20VideoEditTurbo() -> type[_Request]:
    class BytedanceSeedance20VideoEditTurbo(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-video-edit-turbo"] = "bytedance-seedance-2-0-video-edit-turbo"
        prompt: str
        video: MediaInput
        resolution: Literal["720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        reference_images: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20VideoEditTurbo


def _BytedanceSeedance20VideoExtend() -> type[_Request]:
    class BytedanceSeedance20VideoExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-2-0-video-extend"] = "bytedance-seedance-2-0-video-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceSeedance20VideoExtend


def _BytedanceSeedanceUpscaler() -> type[_Request]:
    class BytedanceSeedanceUpscaler(Request):
        """
        Enlarges a video; there is nothing to prompt.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-upscaler"] = "bytedance-seedance-upscaler"
        video: MediaInput
        size: str | None = None
        videoDuration: int | float | None = None
        adjust_fps_for_interpolation: bool | None = False
        target_resolution: Literal["1080p", "2k", "4k"]
        conversationUUID: str | None = None
        _keywords = {"video_duration": "videoDuration", "conversation_uuid": "conversationUUID"}

    return BytedanceSeedanceUpscaler


def _BytedanceSeedanceV1ProFast() -> type[_Request]:
    class BytedanceSeedanceV1ProFast(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-v1-pro-fast"] = "bytedance-seedance-v1-pro-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        resolution: Literal["480p", "720p", "1080p"] | None = None
        duration: (
            Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | None
        ) = None
        aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedanceV1ProFast


def _BytedanceSeedanceV15Pro() -> type[_Request]:
    class BytedanceSeedanceV15Pro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-v1.5-pro"] = "bytedance-seedance-v1.5-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        aspect_ratio: str | None = None
        generateAudio: bool | None = None
        camera_fixed: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedanceV15Pro


def _BytedanceSeedanceV15ProExtend() -> type[_Request]:
    class BytedanceSeedanceV15ProExtend(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-v1.5-pro-extend"] = "bytedance-seedance-v1.5-pro-extend"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        generateAudio: bool | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedanceV15ProExtend


def _BytedanceSeedanceV15ProFast() -> type[_Request]:
    class BytedanceSeedanceV15ProFast(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["bytedance-seedance-v1.5-pro-fast"] = "bytedance-seedance-v1.5-pro-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        aspect_ratio: str | None = None
        generateAudio: bool | None = None
        camera_fixed: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedanceV15ProFast


def _BytedanceVideoEnhancementPro() -> type[_Request]:
    class BytedanceVideoEnhancementPro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["bytedance-video-enhancement-pro"] = "bytedance-video-enhancement-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceVideoEnhancementPro


def _BytedanceVideoEnhancementStandard() -> type[_Request]:
    class BytedanceVideoEnhancementStandard(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["bytedance-video-enhancement-standard"] = "bytedance-video-enhancement-standard"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceVideoEnhancementStandard


def _BytedanceWaver10() -> type[_Request]:
    class BytedanceWaver10(Request):
        """
        Animates an image; a prompt may steer it.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance-waver-1.0"] = "bytedance-waver-1.0"
        image: MediaInput
        duration: Literal["5", 5] | None = None
        prompt: str | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return BytedanceWaver10


def _BytedanceSeedance20FastImageToVideoSpicy() -> type[_Request]:
    class BytedanceSeedance20FastImageToVideoSpicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.0-fast/image-to-video-spicy"] = (
            "bytedance/seedance-2.0-fast/image-to-video-spicy"
        )
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        generateAudio: bool | None = True
        last_image: MediaInput | None = None
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance20FastImageToVideoSpicy


def _BytedanceSeedance20MiniImageToVideoSpicy() -> type[_Request]:
    class BytedanceSeedance20MiniImageToVideoSpicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.0-mini/image-to-video-spicy"] = (
            "bytedance/seedance-2.0-mini/image-to-video-spicy"
        )
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["5", "6", "7", "8", "9", "10", "11", "12", 5, 6, 7, 8, 9, 10, 11, 12] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        generateAudio: bool | None = True
        last_image: MediaInput | None = None
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance20MiniImageToVideoSpicy


def _BytedanceSeedance20ImageToVideoSpicy() -> type[_Request]:
    class BytedanceSeedance20ImageToVideoSpicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.0/image-to-video-spicy"] = "bytedance/seedance-2.0/image-to-video-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "4:3", "3:4", "1:1", "21:9"] | None = "16:9"
        generateAudio: bool | None = True
        last_image: MediaInput | None = None
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance20ImageToVideoSpicy


def _BytedanceSeedance25() -> type[_Request]:
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

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.5"] = "bytedance/seedance-2.5"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: Literal["auto", "text-to-video", "image-to-video", "video-edit", "video-extend"] | None = "auto"
        resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p"
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
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
        generate_audio: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance25


def _BytedanceSeedance25Spicy() -> type[_Request]:
    class BytedanceSeedance25Spicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.5-spicy"] = "bytedance/seedance-2.5-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p", "4k"] | None = "720p"
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
        generate_audio: bool | None = True
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance25Spicy


def _BytedanceSeedance25Turbo() -> type[_Request]:
    class BytedanceSeedance25Turbo(Request):
        """
        Takes several sorts of input, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required. There must be something to start from.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.5-turbo"] = "bytedance/seedance-2.5-turbo"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: Literal["720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
        generate_audio: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance25Turbo


def _BytedanceSeedance25TalkingAvatar() -> type[_Request]:
    class BytedanceSeedance25TalkingAvatar(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["bytedance/seedance-2.5/talking-avatar"] = "bytedance/seedance-2.5/talking-avatar"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p"] | None = "480p"
        audio: MediaInput
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return BytedanceSeedance25TalkingAvatar


def _ClarityAiCrystalVideoUpscaler() -> type[_Request]:
    class ClarityAiCrystalVideoUpscaler(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["clarity-ai/crystal-video-upscaler"] = "clarity-ai/crystal-video-upscaler"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return ClarityAiCrystalVideoUpscaler


def _DavinciMagihuman() -> type[_Request]:
    class DavinciMagihuman(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["davinci-magihuman"] = "davinci-magihuman"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
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
        resolution: str | None = None
        enable_safety_checker: bool | None = None
        num_inference_steps: int | None = None
        guidance_scale: int | float | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return DavinciMagihuman


def _DoubaoSeedance20() -> type[_Request]:
    class DoubaoSeedance20(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["doubao-seedance-2-0"] = "doubao-seedance-2-0"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return DoubaoSeedance20


def _DoubaoSeedance20Fast() -> type[_Request]:
    class DoubaoSeedance20Fast(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `last_image` must not be given when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. It is the end of a clip that starts with an image.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["doubao-seedance-2-0-fast"] = "doubao-seedance-2-0-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "720p"] | None = "720p"
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
        aspect_ratio: Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"] | None = "16:9"
        enable_web_search: bool | None = False
        last_image: MediaInput | None = None
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return DoubaoSeedance20Fast


def _Flux3() -> type[_Request]:
    class Flux3(Request):
        """
        Takes a prompt, an image and a video, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `resolution` may be given only when `quality` is `"full"` or is not given.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["flux-3"] = "flux-3"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        quality: Literal["full", "draft"] | None = "full"
        resolution: Literal["720p", "1080p"] | None = "720p"
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
        aspect_ratio: Literal["auto", "21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "auto"
        generateAudio: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Flux3


def _GoogleGeminiOmniFlash() -> type[_Request]:
    class GoogleGeminiOmniFlash(Request):
        """
        Takes a prompt, an image and a video, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["google/gemini-omni-flash"] = "google/gemini-omni-flash"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8"
        aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return GoogleGeminiOmniFlash


def _GoogleGeminiOmniFlashV11() -> type[_Request]:
    class GoogleGeminiOmniFlashV11(Request):
        """
        Takes a prompt, an image and a video, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["google/gemini-omni-flash/v1.1"] = "google/gemini-omni-flash/v1.1"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", 3, 4, 5, 6, 7, 8, 9, 10] | None = "8"
        resolution: Literal["360p", "720p", "1080p", "4k"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return GoogleGeminiOmniFlashV11


def _GrokImagineVideo() -> type[_Request]:
    class GrokImagineVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["grok-imagine-video"] = "grok-imagine-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        aspect_ratio: Literal["16:9", "1:1", "9:16"] | None = "16:9"
        resolution: Literal["480p", "720p"] | None = "720p"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return GrokImagineVideo


def _GrokImagineVideoEdit() -> type[_Request]:
    class GrokImagineVideoEdit(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["grok-imagine-video-edit"] = "grok-imagine-video-edit"
        prompt: str
        video: MediaInput
        resolution: Literal["480p", "720p"] | None = "480p"
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return GrokImagineVideoEdit


def _GrokImagineVideoExtend() -> type[_Request]:
    class GrokImagineVideoExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["grok-imagine-video-extend"] = "grok-imagine-video-extend"
        prompt: str
        video: MediaInput
        duration: Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "6"
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return GrokImagineVideoExtend


def _GrokImagineVideoReferenceToVideo() -> type[_Request]:
    class GrokImagineVideoReferenceToVideo(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["grok-imagine-video-reference-to-video"] = "grok-imagine-video-reference-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        duration: Literal["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] | None = "8"
        aspect_ratio: Literal["16:9", "4:3", "3:2", "1:1", "2:3", "3:4", "9:16"] | None = "16:9"
        resolution: Literal["480p", "720p"] | None = "480p"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return GrokImagineVideoReferenceToVideo


def _Happyhorse10() -> type[_Request]:
    class Happyhorse10(Request):
        """
        Takes a prompt, an image and a video, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
        - `video` is required when `mode` is `"video-edit"`. There must be a video to work on.
        - At least one of `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["happyhorse-1.0"] = "happyhorse-1.0"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        mode: Literal["auto", "video-edit", "reference-to-video"] | None = "auto"
        resolution: Literal["720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
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
        enable_prompt_expansion: bool | Literal["true", "false"] | None = "true"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Happyhorse10


def _Happyhorse11() -> type[_Request]:
    class Happyhorse11(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["happyhorse-1.1"] = "happyhorse-1.1"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        mode: Literal["auto", "reference-to-video"] | None = "auto"
        resolution: Literal["720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
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
        enable_prompt_expansion: bool | Literal["true", "false"] | None = "true"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Happyhorse11


def _HunyuanVideo() -> type[_Request]:
    class HunyuanVideo(Request):
        """
        Makes a video from a prompt, with a choice of quality, frames and steps.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["hunyuan-video"] = "hunyuan-video"
        prompt: str
        pro_mode: bool | None = False
        resolution: Literal["480p", "720p", "1080p"] | None = None
        num_frames: Literal[65, 97, 129] | None = 129
        num_inference_steps: int | None = 20
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        showExplicitContent: bool | None = False
        negative_prompt: str | None = None
        conversationUUID: str | None = None
        _keywords = {"show_explicit_content": "showExplicitContent", "conversation_uuid": "conversationUUID"}

    return HunyuanVideo


def _HunyuanVideo15() -> type[_Request]:
    class HunyuanVideo15(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["hunyuan-video-15"] = "hunyuan-video-15"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        orientation: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return HunyuanVideo15


def _HunyuanVideoImageToVideo() -> type[_Request]:
    class HunyuanVideoImageToVideo(Request):
        """
        Animates an image, with a choice of quality, frames and steps.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["hunyuan-video-image-to-video"] = "hunyuan-video-image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        pro_mode: bool | None = False
        resolution: Literal["480p", "720p", "1080p"] | None = None
        num_frames: Literal[65, 97, 129] | None = 129
        num_inference_steps: int | None = 20
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        showExplicitContent: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "show_explicit_content": "showExplicitContent",
            "conversation_uuid": "conversationUUID",
        }

    return HunyuanVideoImageToVideo


def _Infinitetalk() -> type[_Request]:
    class Infinitetalk(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["infinitetalk"] = "infinitetalk"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        people: str | None = None
        resolution: str | None = None
        order: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Infinitetalk


def _Kandinsky5Pro() -> type[_Request]:
    class Kandinsky5Pro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kandinsky5-pro"] = "kandinsky5-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Kandinsky5Pro


def _KlingLipsyncA2v() -> type[_Request]:
    class KlingLipsyncA2v(Request):
        """
        Makes the person in a video speak a recording.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-lipsync-a2v"] = "kling-lipsync-a2v"
        video: MediaInput
        audio: MediaInput
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return KlingLipsyncA2v


def _KlingLipsyncT2v() -> type[_Request]:
    class KlingLipsyncT2v(Request):
        """
        Makes the person in a video speak a text.

        - At least one of `prompt` and `text` is required. There must be something to speak.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-lipsync-t2v"] = "kling-lipsync-t2v"
        video: MediaInput
        prompt: str | None = None
        text: str | None = None
        voice_id: str
        voice_language: Literal["en", "zh"] | None = None
        voice_speed: int | float | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return KlingLipsyncT2v


def _KlingO34k() -> type[_Request]:
    class KlingO34k(Request):
        """
        Takes a prompt, an image and a video, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId` and `video` is required. There must be something to start from.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-o3-4k"] = "kling-o3-4k"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        generate_audio: bool | None = False
        source_video_mode: Literal["video-edit", "video-reference"] | None = "video-edit"
        keep_original_sound: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingO34k


def _KlingV2AvatarPro() -> type[_Request]:
    class KlingV2AvatarPro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kling-v2-avatar-pro"] = "kling-v2-avatar-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV2AvatarPro


def _KlingV2AvatarStandard() -> type[_Request]:
    class KlingV2AvatarStandard(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kling-v2-avatar-standard"] = "kling-v2-avatar-standard"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV2AvatarStandard


def _KlingV21Master() -> type[_Request]:
    class KlingV21Master(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v21-master"] = "kling-v21-master"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        duration: Literal["5", "10", 5, 10] | None = "5"
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV21Master


def _KlingV21Pro() -> type[_Request]:
    class KlingV21Pro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v21-pro"] = "kling-v21-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        duration: Literal["5", "10", 5, 10] | None = None
        seed: int | float | str | None = None
        cfg_scale: int | float | None = 0.5
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV21Pro


def _KlingV21Standard() -> type[_Request]:
    class KlingV21Standard(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v21-standard"] = "kling-v21-standard"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        duration: Literal["5", 5] | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        cfg_scale: int | float | None = 0.5
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV21Standard


def _KlingV25TurboPro() -> type[_Request]:
    class KlingV25TurboPro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v25-turbo-pro"] = "kling-v25-turbo-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        duration: Literal["5", "10", 5, 10] | None = None
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV25TurboPro


def _KlingV25TurboStd() -> type[_Request]:
    class KlingV25TurboStd(Request):
        """
        Animates an image; a prompt may steer it.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v25-turbo-std"] = "kling-v25-turbo-std"
        image: MediaInput
        duration: Literal["5", "10", 5, 10] | None = None
        prompt: str | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return KlingV25TurboStd


def _KlingV26Pro() -> type[_Request]:
    class KlingV26Pro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v26-pro"] = "kling-v26-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        duration: Literal["5", "10", 5, 10] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        sound: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV26Pro


def _KlingV26Std() -> type[_Request]:
    class KlingV26Std(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kling-v26-std"] = "kling-v26-std"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: str | int | None = None
        aspect_ratio: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV26Std


def _KlingV26StdMotionControl() -> type[_Request]:
    class KlingV26StdMotionControl(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kling-v26-std-motion-control"] = "kling-v26-std-motion-control"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
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
        character_orientation: str | None = None
        keep_original_sound: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV26StdMotionControl


def _KlingV34k() -> type[_Request]:
    class KlingV34k(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v3-4k"] = "kling-v3-4k"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        generate_audio: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV34k


def _KlingV3TurboPro() -> type[_Request]:
    class KlingV3TurboPro(Request):
        """
        Makes a video from a prompt, from prompts for each shot, or from an image to start with.

        - At least one of `prompt`, `multi_prompt`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. Without an image, the model has only what it is told.
        - At most one of `prompt` and `multi_prompt` may be given. Prompts for each shot take the place of the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v3-turbo-pro"] = "kling-v3-turbo-pro"
        prompt: str | None = None
        multi_prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV3TurboPro


def _KlingV3TurboStandard() -> type[_Request]:
    class KlingV3TurboStandard(Request):
        """
        Makes a video from a prompt, from prompts for each shot, or from an image to start with.

        - At least one of `prompt`, `multi_prompt`, `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. Without an image, the model has only what it is told.
        - At most one of `prompt` and `multi_prompt` may be given. Prompts for each shot take the place of the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v3-turbo-standard"] = "kling-v3-turbo-standard"
        prompt: str | None = None
        multi_prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV3TurboStandard


def _KlingV30Pro() -> type[_Request]:
    class KlingV30Pro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v30-pro"] = "kling-v30-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        sound: bool | None = False
        multi_prompt: str | None = None
        element_list: str | None = None
        cfg_scale: int | float | None = 0.5
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV30Pro


def _KlingV30ProMotionControl() -> type[_Request]:
    class KlingV30ProMotionControl(Request):
        """
        Moves what an image shows as a source video does; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `duration` must be at most `"10"` when `character_orientation` is `"image"` or is not given. A figure that looks as in the image moves for 10 seconds at most.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v30-pro-motion-control"] = "kling-v30-pro-motion-control"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput
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
        character_orientation: Literal["image", "video"] | None = "image"
        keep_original_sound: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV30ProMotionControl


def _KlingV30Std() -> type[_Request]:
    class KlingV30Std(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v30-std"] = "kling-v30-std"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1"] | None = "16:9"
        sound: bool | None = False
        multi_prompt: str | None = None
        element_list: str | None = None
        cfg_scale: int | float | None = 0.5
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV30Std


def _KlingV30StdMotionControl() -> type[_Request]:
    class KlingV30StdMotionControl(Request):
        """
        Moves what an image shows as a source video does; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `duration` must be at most `"10"` when `character_orientation` is `"image"` or is not given. A figure that looks as in the image moves for 10 seconds at most.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-v30-std-motion-control"] = "kling-v30-std-motion-control"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput
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
        character_orientation: Literal["image", "video"] | None = "image"
        keep_original_sound: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingV30StdMotionControl


def _KlingVideo() -> type[_Request]:
    class KlingVideo(Request):
        """
        Makes a video from a prompt.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["kling-video"] = "kling-video"
        prompt: str
        negative_prompt: str | None = None
        duration: Literal["5", "10", 5, 10] | None = "5"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        cfg_scale: int | float | None = 0.5
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return KlingVideo


def _KlingVideoO1() -> type[_Request]:
    class KlingVideoO1(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kling-video-o1"] = "kling-video-o1"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: str | int | None = None
        aspect_ratio: str | None = None
        keep_original_sound: bool | None = None
        mode: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return KlingVideoO1


def _KlingVideoO1Standard() -> type[_Request]:
    class KlingVideoO1Standard(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["kling-video-o1-standard"] = "kling-video-o1-standard"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: str | int | None = None
        keep_original_sound: bool | None = None
        mode: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return KlingVideoO1Standard


def _KlingVideoV2() -> type[_Request]:
    class KlingVideoV2(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. A negative prompt says what the video should not show.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["kling-video-v2"] = "kling-video-v2"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        duration: Literal["5", "10", 5, 10] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return KlingVideoV2


def _Latentsync() -> type[_Request]:
    class Latentsync(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["latentsync"] = "latentsync"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: Literal["5", "10", "15", "30", "60", 5, 10, 15, 30, 60] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Latentsync


def _LightricksLtx2Fast() -> type[_Request]:
    class LightricksLtx2Fast(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["lightricks-ltx-2-fast"] = "lightricks-ltx-2-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
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
        generateAudio: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return LightricksLtx2Fast


def _LightricksLtx2Pro() -> type[_Request]:
    class LightricksLtx2Pro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["lightricks-ltx-2-pro"] = "lightricks-ltx-2-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        duration: Literal["6", "8", "10", 6, 8, 10] | None = None
        generateAudio: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return LightricksLtx2Pro


def _LightricksLtx25Fast() -> type[_Request]:
    class LightricksLtx25Fast(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["lightricks/ltx-2.5/fast"] = "lightricks/ltx-2.5/fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        generateAudio: bool | None = None
        resolution: str | None = None
        duration: str | int | None = None
        fps: int | None = None
        aspect_ratio: str | None = None
        camera_motion: str | None = None
        guidance_scale: int | float | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LightricksLtx25Fast


def _LightricksLtx25Pro() -> type[_Request]:
    class LightricksLtx25Pro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["lightricks/ltx-2.5/pro"] = "lightricks/ltx-2.5/pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        generateAudio: bool | None = None
        resolution: str | None = None
        duration: str | int | None = None
        fps: int | None = None
        aspect_ratio: str | None = None
        camera_motion: str | None = None
        guidance_scale: int | float | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LightricksLtx25Pro


def _LongcatAvatar() -> type[_Request]:
    class LongcatAvatar(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["longcat-avatar"] = "longcat-avatar"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LongcatAvatar


def _LongcatAvatar15() -> type[_Request]:
    class LongcatAvatar15(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["longcat-avatar-1.5", "wavespeed-ai/longcat-avatar-1.5"] = "longcat-avatar-1.5"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LongcatAvatar15


def _LongcatAvatar15Multi() -> type[_Request]:
    class LongcatAvatar15Multi(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["longcat-avatar-1.5/multi", "wavespeed-ai/longcat-avatar-1.5/multi"] = "longcat-avatar-1.5/multi"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        order: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LongcatAvatar15Multi


def _Ltx219b() -> type[_Request]:
    class Ltx219b(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["ltx-2-19b"] = "ltx-2-19b"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        duration: str | int | None = None
        lora_scale_1: int | float | None = None
        lora_scale_2: int | float | None = None
        lora_scale_3: int | float | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Ltx219b


def _Ltx23Quality() -> type[_Request]:
    class Ltx23Quality(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["ltx-2.3-quality"] = "ltx-2.3-quality"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: str | None = None
        resolution: str | None = None
        duration: str | int | None = None
        frames_per_second: int | None = None
        generateAudio: bool | None = None
        lora_scale_1: int | float | None = None
        lora_scale_2: int | float | None = None
        lora_scale_3: int | float | None = None
        extend_mode: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Ltx23Quality


def _Ltx23SpicyImageToVideo() -> type[_Request]:
    class Ltx23SpicyImageToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["ltx-2.3-spicy/image-to-video", "wavespeed-ai/ltx-2.3-spicy/image-to-video"] = (
            "ltx-2.3-spicy/image-to-video"
        )
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Ltx23SpicyImageToVideo


def _Ltx23SpicyImageToVideoLora() -> type[_Request]:
    class Ltx23SpicyImageToVideoLora(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["ltx-2.3-spicy/image-to-video-lora", "wavespeed-ai/ltx-2.3-spicy/image-to-video-lora"] = (
            "ltx-2.3-spicy/image-to-video-lora"
        )
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        preset: str | None = None
        resolution: str | None = None
        duration: str | int | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Ltx23SpicyImageToVideoLora


def _LucyEditDev() -> type[_Request]:
    class LucyEditDev(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["lucy-edit-dev"] = "lucy-edit-dev"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: Literal["5", "10", "30", "60", "120", 5, 10, 30, 60, 120] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LucyEditDev


def _LucyEditPro() -> type[_Request]:
    class LucyEditPro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["lucy-edit-pro"] = "lucy-edit-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LucyEditPro


def _LumaAgentRayV32() -> type[_Request]:
    class LumaAgentRayV32(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["luma/agent/ray/v3.2"] = "luma/agent/ray/v3.2"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: str | int | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        loop: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return LumaAgentRayV32


def _MagicapiVideoFaceSwap() -> type[_Request]:
    class MagicapiVideoFaceSwap(Request):
        """
        Replaces a face in a video.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["magicapi-video-face-swap"] = "magicapi-video-face-swap"
        swapImage: MediaInput
        targetVideo: MediaInput
        targetFaceIndex: int | float | None = None
        conversationUUID: str | None = None
        _keywords = {
            "swap_image": "swapImage",
            "target_video": "targetVideo",
            "target_face_index": "targetFaceIndex",
            "conversation_uuid": "conversationUUID",
        }

    return MagicapiVideoFaceSwap


def _MidjourneyVideo() -> type[_Request]:
    class MidjourneyVideo(Request):
        """
        Animates an image, a little or a lot.

        - At least one of `image`, `imageDataUrl` and `imageAttachmentId` is required. There must be an image to animate.
        - `image`, `imageDataUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["midjourney-video"] = "midjourney-video"
        image: MediaInput | None = None
        imageDataUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        motion: Literal["low", "high"] | None = None
        prompt: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MidjourneyVideo


def _MinimaxH3() -> type[_Request]:
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

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-h3"] = "minimax-h3"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: Literal["auto", "reference-to-video", "video-edit", "video-extend"] | None = "auto"
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
        aspect_ratio: Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16", "9:21"] | None = "auto"
        resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        lora_url_1: str | None = None
        lora_scale_1: int | float | None = 1
        lora_url_2: str | None = None
        lora_scale_2: int | float | None = 1
        lora_url_3: str | None = None
        lora_scale_3: int | float | None = 1
        generate_audio: bool | None = True
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3


def _MinimaxH3SingularityImageToVideo() -> type[_Request]:
    class MinimaxH3SingularityImageToVideo(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-h3-singularity/image-to-video"] = "minimax-h3-singularity/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
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
        last_image: MediaInput | None = None
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3SingularityImageToVideo


def _MinimaxH3SingularityImageToVideoLora() -> type[_Request]:
    class MinimaxH3SingularityImageToVideoLora(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `lora_scale_1`, `lora_scale_2` and `lora_scale_3` must not be given when none of `lora_url_1`, `lora_url_2` and `lora_url_3` is given. Without LoRA weights a strength has no effect.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-h3-singularity/image-to-video-lora"] = "minimax-h3-singularity/image-to-video-lora"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
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
        last_image: MediaInput | None = None
        lora_url_1: str | None = None
        lora_scale_1: int | float | None = 1
        lora_url_2: str | None = None
        lora_scale_2: int | float | None = 1
        lora_url_3: str | None = None
        lora_scale_3: int | float | None = 1
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3SingularityImageToVideoLora


def _MinimaxH3ImageToVideoSpicy() -> type[_Request]:
    class MinimaxH3ImageToVideoSpicy(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-h3/image-to-video-spicy"] = "minimax-h3/image-to-video-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "768p"] | None = "480p"
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
        last_image: MediaInput | None = None
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3ImageToVideoSpicy


def _MinimaxH3ReferenceToVideo() -> type[_Request]:
    class MinimaxH3ReferenceToVideo(Request):
        """
        Takes a prompt, an image and a recording, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-h3/reference-to-video"] = "minimax-h3/reference-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: Literal["480p", "540p", "768p", "1080p"] | None = "480p"
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
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "21:9", "9:21"] | None = "16:9"
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3ReferenceToVideo


def _MinimaxHailuo02() -> type[_Request]:
    class MinimaxHailuo02(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-hailuo-02"] = "minimax-hailuo-02"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        enable_prompt_expansion: bool | None = False
        duration: Literal["6", "10", 6, 10] | None = None
        prompt_optimizer: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxHailuo02


def _MinimaxHailuo02Pro() -> type[_Request]:
    class MinimaxHailuo02Pro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-hailuo-02-pro"] = "minimax-hailuo-02-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        enable_prompt_expansion: bool | None = False
        duration: Literal["6", 6] | None = None
        prompt_optimizer: bool | None = True
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxHailuo02Pro


def _MinimaxHailuo23Pro() -> type[_Request]:
    class MinimaxHailuo23Pro(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-hailuo-23-pro"] = "minimax-hailuo-23-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        enable_prompt_expansion: bool | None = False
        duration: Literal["5", 5] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxHailuo23Pro


def _MinimaxHailuo23Standard() -> type[_Request]:
    class MinimaxHailuo23Standard(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-hailuo-23-standard"] = "minimax-hailuo-23-standard"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        enable_prompt_expansion: bool | None = False
        duration: Literal["6", "10", 6, 10] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxHailuo23Standard


def _MinimaxVideo() -> type[_Request]:
    class MinimaxVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The prompt may be expanded first.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax-video"] = "minimax-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        enable_prompt_expansion: bool | None = False
        duration: Literal["6", "10", 6, 10] | None = None
        prompt_optimizer: bool | None = True
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxVideo


def _MinimaxH3Max() -> type[_Request]:
    class MinimaxH3Max(Request):
        """
        Takes several sorts of input, together or alone.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        - At least one of `prompt`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl`, `audioUrl`, `reference_images`, `reference_videos` and `reference_audios` is required. There must be something to start from.
        - At least one of `reference_images`, `reference_videos`, `reference_audios`, `imageDataUrl`, `imageUrl`, `imageAttachmentId`, `video`, `audioDataUrl` and `audioUrl` is required when `mode` is `"reference-to-video"`. There must be a reference to keep to.
        - `prompt_expansion_mode` may be `"disabled"` only when `mode` is `"auto"` or is not given and none of `reference_images`, `reference_videos` and `reference_audios` is given. The mode with references has the two others.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax/h3-max"] = "minimax/h3-max"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: Literal["auto", "reference-to-video"] | None = "auto"
        duration: (
            Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
            | None
        ) = "5"
        resolution: Literal["480p", "768p", "1080p"] | None = "768p"
        aspect_ratio: Literal["adaptive", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
        reference_images: UrlsInput | None = None
        reference_videos: UrlsInput | None = None
        reference_audios: UrlsInput | None = None
        prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced"
        enable_safety_checker: bool | None = True
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3Max


def _MinimaxH3MaxTurbo() -> type[_Request]:
    class MinimaxH3MaxTurbo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax/h3-max-turbo"] = "minimax/h3-max-turbo"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        duration: (
            Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
            | None
        ) = "5"
        resolution: Literal["480p", "768p", "1080p"] | None = "768p"
        aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] | None = "16:9"
        prompt_expansion_mode: Literal["disabled", "balanced", "quality"] | None = "balanced"
        enable_safety_checker: bool | None = True
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3MaxTurbo


def _MinimaxH3MaxLipSyncImageToVideo() -> type[_Request]:
    class MinimaxH3MaxLipSyncImageToVideo(Request):
        """
        Animates an image to a recording; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        - At least one of `audioDataUrl` and `audioUrl` is required. There must be a recording to move the lips to.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax/h3-max/lip-sync/image-to-video"] = "minimax/h3-max/lip-sync/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: Literal["480p", "768p", "1080p", "2k"] | None = "768p"
        enable_transcription: bool | None = True
        seed: int | None = -1
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3MaxLipSyncImageToVideo


def _MinimaxH3MaxMultiAngleImageToVideo() -> type[_Request]:
    class MinimaxH3MaxMultiAngleImageToVideo(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to start from.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `camera_trajectory` and `camera_motion` are one input: the first one given counts. The path overrides the movement.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["minimax/h3-max/multi-angle/image-to-video"] = "minimax/h3-max/multi-angle/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        resolution: Literal["480p", "768p", "1080p"] | None = "480p"
        duration: (
            Literal["5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
            | None
        ) = "5"
        camera_motion: Literal["orbit-right", "orbit-left", "push-in", "pull-back", "rise"] | None = "orbit-right"
        camera_trajectory: str | None = None
        prompt_expansion_mode: Literal["balanced", "quality"] | None = "balanced"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return MinimaxH3MaxMultiAngleImageToVideo


def _MireloAiSfx16VideoToVideo() -> type[_Request]:
    class MireloAiSfx16VideoToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["mirelo-ai/sfx1.6/video-to-video"] = "mirelo-ai/sfx1.6/video-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return MireloAiSfx16VideoToVideo


def _MusicVideoGenerator() -> type[_Request]:
    class MusicVideoGenerator(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["music-video-generator", "wavespeed-ai/music-video-generator"] = "music-video-generator"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return MusicVideoGenerator


def _NvidiaCosmos3SuperImageToVideo() -> type[_Request]:
    class NvidiaCosmos3SuperImageToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["nvidia/cosmos-3-super/image-to-video"] = "nvidia/cosmos-3-super/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: Literal["1", "2", "3", "4", "5", "6", "7", 1, 2, 3, 4, 5, 6, 7] | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        enable_prompt_expansion: bool | None = None
        enable_safety_checker: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return NvidiaCosmos3SuperImageToVideo


def _PixelcutVideoBackgroundRemoval() -> type[_Request]:
    class PixelcutVideoBackgroundRemoval(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixelcut/video-background-removal"] = "pixelcut/video-background-removal"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PixelcutVideoBackgroundRemoval


def _PixverseC1() -> type[_Request]:
    class PixverseC1(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixverse-c1"] = "pixverse-c1"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        duration: str | int | None = None
        generateAudio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseC1


def _PixverseV45() -> type[_Request]:
    class PixverseV45(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["pixverse-v45"] = "pixverse-v45"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        size: str | None = None
        duration: Literal["5", "8", 5, 8] | None = None
        style: str | None = None
        effectType: str | None = None
        effect: str | None = None
        cameraMovement: str | None = None
        motionMode: str | None = None
        soundEffectSwitch: bool | None = None
        soundEffectPrompt: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "effect_type": "effectType",
            "camera_movement": "cameraMovement",
            "motion_mode": "motionMode",
            "sound_effect_switch": "soundEffectSwitch",
            "sound_effect_prompt": "soundEffectPrompt",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseV45


def _PixverseV5() -> type[_Request]:
    class PixverseV5(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has presets for style, effect, camera and sound.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["pixverse-v5"] = "pixverse-v5"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        size: str | None = None
        duration: Literal["5", "8", 5, 8] | None = None
        style: str | None = None
        effectType: str | None = None
        effect: str | None = None
        cameraMovement: str | None = None
        motionMode: str | None = None
        soundEffectSwitch: bool | None = None
        soundEffectPrompt: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "effect_type": "effectType",
            "camera_movement": "cameraMovement",
            "motion_mode": "motionMode",
            "sound_effect_switch": "soundEffectSwitch",
            "sound_effect_prompt": "soundEffectPrompt",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseV5


def _PixverseV55() -> type[_Request]:
    class PixverseV55(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixverse-v55"] = "pixverse-v55"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        resolution_ratio: str | None = None
        duration: str | int | None = None
        thinking_type: str | None = None
        generateAudio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseV55


def _PixverseV55Effects() -> type[_Request]:
    class PixverseV55Effects(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixverse-v55-effects"] = "pixverse-v55-effects"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        effectType: str | None = None
        resolution: str | None = None
        duration: str | int | None = None
        thinking_type: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "effect_type": "effectType",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseV55Effects


def _PixverseV56() -> type[_Request]:
    class PixverseV56(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixverse-v56"] = "pixverse-v56"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        resolution_ratio: str | None = None
        duration: str | int | None = None
        thinking_type: str | None = None
        generateAudio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseV56


def _PixverseV6() -> type[_Request]:
    class PixverseV6(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixverse-v6"] = "pixverse-v6"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        duration: str | int | None = None
        thinking_type: str | None = None
        generateAudio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseV6


def _PixverseMotionControlMimic() -> type[_Request]:
    class PixverseMotionControlMimic(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pixverse/motion-control/mimic"] = "pixverse/motion-control/mimic"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PixverseMotionControlMimic


def _PrunaAiPVideo2ProImageToVideo() -> type[_Request]:
    class PrunaAiPVideo2ProImageToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video-2-pro/image-to-video"] = "pruna-ai/p-video-2-pro/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: str | None = None
        prompt_upsampler: bool | None = None
        duration: str | int | None = None
        resolution: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideo2ProImageToVideo


def _PrunaAiPVideo2ImageToVideo() -> type[_Request]:
    class PrunaAiPVideo2ImageToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video-2/image-to-video"] = "pruna-ai/p-video-2/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        draft: bool | None = None
        prompt_expansion: bool | None = None
        duration: str | int | None = None
        resolution: str | None = None
        save_audio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideo2ImageToVideo


def _PrunaAiPVideoAnimate() -> type[_Request]:
    class PrunaAiPVideoAnimate(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video/animate"] = "pruna-ai/p-video/animate"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        fps: int | None = None
        save_audio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideoAnimate


def _PrunaAiPVideoAvatar() -> type[_Request]:
    class PrunaAiPVideoAvatar(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video/avatar"] = "pruna-ai/p-video/avatar"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideoAvatar


def _PrunaAiPVideoEdit() -> type[_Request]:
    class PrunaAiPVideoEdit(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video/edit"] = "pruna-ai/p-video/edit"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        draft: bool | None = None
        prompt_expansion: bool | None = None
        save_audio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideoEdit


def _PrunaAiPVideoImageToVideo() -> type[_Request]:
    class PrunaAiPVideoImageToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video/image-to-video"] = "pruna-ai/p-video/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        duration: str | int | None = None
        resolution: str | None = None
        save_audio: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideoImageToVideo


def _PrunaAiPVideoTextToVideo() -> type[_Request]:
    class PrunaAiPVideoTextToVideo(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["pruna-ai/p-video/text-to-video"] = "pruna-ai/p-video/text-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return PrunaAiPVideoTextToVideo


def _RunwayGen45() -> type[_Request]:
    class RunwayGen45(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["runway-gen-45"] = "runway-gen-45"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        publicFigureThreshold: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "public_figure_threshold": "publicFigureThreshold",
            "conversation_uuid": "conversationUUID",
        }

    return RunwayGen45


def _RunwaymlGen4Aleph() -> type[_Request]:
    class RunwaymlGen4Aleph(Request):
        """
        Changes a video; an image may guide the change.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["runwayml-gen4-aleph"] = "runwayml-gen4-aleph"
        video: MediaInput
        reference_image: MediaInput | None = None
        aspect_ratio: Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"] | None = None
        prompt: str | None = None
        negative_prompt: str | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return RunwaymlGen4Aleph


def _SeedanceLiteVideo() -> type[_Request]:
    class SeedanceLiteVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["seedance-lite-video"] = "seedance-lite-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        camera_fixed: bool | None = False
        enable_prompt_expansion: bool | None = False
        resolution: Literal["480p", "720p"] | None = "720p"
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        duration: Literal["5", "10", 5, 10] | None = "5"
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return SeedanceLiteVideo


def _SeedanceVideo() -> type[_Request]:
    class SeedanceVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. The camera can be locked.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["seedance-video"] = "seedance-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        camera_fixed: bool | None = False
        enable_prompt_expansion: bool | None = False
        resolution: Literal["480p", "720p", "1080p"] | None = None
        aspect_ratio: Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21", "4:3"] | None = None
        duration: Literal["5", "10", 5, 10] | None = None
        seed: int | float | str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return SeedanceVideo


def _Seedvr2VideoUpscaler() -> type[_Request]:
    class Seedvr2VideoUpscaler(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["seedvr2-video-upscaler"] = "seedvr2-video-upscaler"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Seedvr2VideoUpscaler


def _SkyworkAiSkyreelsV4() -> type[_Request]:
    class SkyworkAiSkyreelsV4(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["skywork-ai/skyreels-v4"] = "skywork-ai/skyreels-v4"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        duration: str | int | None = None
        mode: str | None = None
        sound: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return SkyworkAiSkyreelsV4


def _Sora2() -> type[_Request]:
    class Sora2(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["sora-2"] = "sora-2"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        seconds: Literal["4", "8", "12", 4, 8, 12] | None = None
        resolution: Literal["720p", "1792x1024"] | None = None
        orientation: Literal["landscape", "portrait"] | None = None
        pro_mode: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Sora2


def _VeedFabric10() -> type[_Request]:
    class VeedFabric10(Request):
        """
        Turns an image and a recording into a talking head.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - At least one of `audioDataUrl` and `audioUrl` is required. There must be something to speak.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veed-fabric-1.0"] = "veed-fabric-1.0"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: Literal["480p", "720p"] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return VeedFabric10


def _Veo2Video() -> type[_Request]:
    class Veo2Video(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo2-video"] = "veo2-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
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
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Veo2Video


def _Veo2VideoImageToVideo() -> type[_Request]:
    class Veo2VideoImageToVideo(Request):
        """
        Animates an image; a prompt may steer it. Every Veo takes a negative prompt and a seed.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo2-video-image-to-video"] = "veo2-video-image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        duration: Literal["5s", "6s", "7s", "8s"] | None = None
        aspect_ratio: Literal["16:9", "9:16"] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Veo2VideoImageToVideo


def _Veo31Extend() -> type[_Request]:
    class Veo31Extend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-1-extend"] = "veo3-1-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["720p", "1080p"] | None = "1080p"
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return Veo31Extend


def _Veo31FastExtend() -> type[_Request]:
    class Veo31FastExtend(Request):
        """
        Works on a source video, as a prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-1-fast-extend"] = "veo3-1-fast-extend"
        prompt: str
        video: MediaInput
        resolution: Literal["720p", "1080p"] | None = "1080p"
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return Veo31FastExtend


def _Veo31FastVideo() -> type[_Request]:
    class Veo31FastVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-1-fast-video"] = "veo3-1-fast-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        generateAudio: bool | None = True
        aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["4", "6", "8", 4, 6, 8] | None = "8"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Veo31FastVideo


def _Veo31LiteVideo() -> type[_Request]:
    class Veo31LiteVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `aspect_ratio` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image brings its own shape.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-1-lite-video"] = "veo3-1-lite-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        aspect_ratio: Literal["16:9", "9:16"] | None = "16:9"
        resolution: Literal["720p", "1080p"] | None = "720p"
        duration: Literal["4", "6", "8", 4, 6, 8] | None = "8"
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Veo31LiteVideo


def _Veo31Video() -> type[_Request]:
    class Veo31Video(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-1-video"] = "veo3-1-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        duration: Literal["4", "6", "8", 4, 6, 8] | None = None
        resolution: Literal["720p", "1080p"] | None = None
        aspect_ratio: Literal["16:9", "9:16"] | None = None
        generateAudio: bool | None = False
        enhancePrompt: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "enhance_prompt": "enhancePrompt",
            "conversation_uuid": "conversationUUID",
        }

    return Veo31Video


def _Veo3FastVideo() -> type[_Request]:
    class Veo3FastVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-fast-video"] = "veo3-fast-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        duration: Literal["8s"] | None = None
        resolution: Literal["720p", "1080p"] | None = None
        aspect_ratio: Literal["16:9", "9:16"] | None = None
        generateAudio: bool | None = False
        enhancePrompt: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "enhance_prompt": "enhancePrompt",
            "conversation_uuid": "conversationUUID",
        }

    return Veo3FastVideo


def _Veo3Video() -> type[_Request]:
    class Veo3Video(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. Every Veo takes a negative prompt and a seed.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["veo3-video"] = "veo3-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        duration: Literal["5s", "6s", "7s", "8s"] | None = None
        resolution: Literal["720p", "1080p"] | None = None
        aspect_ratio: Literal["16:9"] | None = None
        generateAudio: bool | None = False
        enhancePrompt: bool | None = False
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "enhance_prompt": "enhancePrompt",
            "conversation_uuid": "conversationUUID",
        }

    return Veo3Video


def _VideoUpscaler() -> type[_Request]:
    class VideoUpscaler(Request):
        """
        Enlarges a video; there is nothing to prompt.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["video-upscaler"] = "video-upscaler"
        video: MediaInput
        size: str | None = None
        videoDuration: int | float | None = None
        adjust_fps_for_interpolation: bool | None = False
        target_resolution: Literal["720p", "1080p", "2k", "4k"]
        conversationUUID: str | None = None
        _keywords = {"video_duration": "videoDuration", "conversation_uuid": "conversationUUID"}

    return VideoUpscaler


def _ViduQ3() -> type[_Request]:
    class ViduQ3(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["vidu-q3"] = "vidu-q3"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        style: str | None = None
        resolution: str | None = None
        duration: str | int | None = None
        aspect_ratio: str | None = None
        movementAmplitude: str | None = None
        generateAudio: bool | None = None
        bgm: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "movement_amplitude": "movementAmplitude",
            "conversation_uuid": "conversationUUID",
        }

    return ViduQ3


def _ViduQ3Pro() -> type[_Request]:
    class ViduQ3Pro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["vidu-q3-pro"] = "vidu-q3-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        style: str | None = None
        resolution: str | None = None
        duration: str | int | None = None
        movementAmplitude: str | None = None
        generateAudio: bool | None = None
        bgm: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "movement_amplitude": "movementAmplitude",
            "conversation_uuid": "conversationUUID",
        }

    return ViduQ3Pro


def _ViduVideo() -> type[_Request]:
    class ViduVideo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["vidu-video"] = "vidu-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        size: Literal["16:9"] | None = None
        style: Literal["general", "anime"] | None = None
        movementAmplitude: Literal["auto", "small", "medium", "large"] | None = None
        duration: Literal["5", 5] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "movement_amplitude": "movementAmplitude",
            "conversation_uuid": "conversationUUID",
        }

    return ViduVideo


def _Wan27Video() -> type[_Request]:
    class Wan27Video(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-2.7-video"] = "wan-2.7-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        mode: str | None = None
        resolution: str | None = None
        aspect_ratio: str | None = None
        duration: str | int | None = None
        enable_prompt_expansion: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan27Video


def _Wan22Animate() -> type[_Request]:
    class Wan22Animate(Request):
        """
        Moves the figure of an image in the way that a video shows, or puts it into that video.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-22-animate", "wan-wavespeed-22-animate"] = "wan-22-animate"
        prompt: str | None = None
        negative_prompt: str | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        num_frames: int | None = 81
        num_inference_steps: int | None = 30
        image: MediaInput
        video: MediaInput
        resolution: Literal["480p", "720p"] | None = None
        mode: Literal["animate", "replace"] | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return Wan22Animate


def _Wan22Animate2() -> type[_Request]:
    class Wan22Animate2(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-22-animate-2"] = "wan-22-animate-2"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan22Animate2


def _Wan22Plus() -> type[_Request]:
    class Wan22Plus(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `orientation` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image has its own orientation.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-22-plus", "wan-wavespeed-22-plus"] = "wan-22-plus"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        orientation: Literal["landscape", "portrait"] | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        num_frames: int | None = 81
        num_inference_steps: int | None = 30
        resolution: Literal["480p", "720p", "1080p"] | None = None
        duration: Literal["5", 5] | None = None
        size: str | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Wan22Plus


def _Wan22Spicy() -> type[_Request]:
    class Wan22Spicy(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-22-spicy"] = "wan-22-spicy"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan22Spicy


def _Wan25() -> type[_Request]:
    class Wan25(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-25", "wan-wavespeed-25"] = "wan-25"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        orientation: Literal["landscape", "portrait"] | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        resolution: Literal["480p", "720p", "1080p"] | None = None
        duration: Literal["5", "10", 5, 10] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return Wan25


def _Wan25ExtendFast() -> type[_Request]:
    class Wan25ExtendFast(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-25-extend-fast"] = "wan-25-extend-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan25ExtendFast


def _Wan25Fast() -> type[_Request]:
    class Wan25Fast(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-25-fast"] = "wan-25-fast"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan25Fast


def _Wan26() -> type[_Request]:
    class Wan26(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-26", "wan-wavespeed-26"] = "wan-26"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        orientation: str | None = None
        duration: str | int | None = None
        shot_type: str | None = None
        enable_prompt_expansion: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan26


def _Wan26Flash() -> type[_Request]:
    class Wan26Flash(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-26-flash", "wan-wavespeed-26-flash"] = "wan-26-flash"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        shot_type: str | None = None
        generateAudio: bool | None = None
        enable_prompt_expansion: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan26Flash


def _Wan26ImageToVideoPro() -> type[_Request]:
    class Wan26ImageToVideoPro(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-26-image-to-video-pro"] = "wan-26-image-to-video-pro"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        shot_type: str | None = None
        enable_prompt_expansion: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan26ImageToVideoPro


def _Wan26ReferenceToVideoFlash() -> type[_Request]:
    class Wan26ReferenceToVideoFlash(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-26-reference-to-video-flash"] = "wan-26-reference-to-video-flash"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        orientation: str | None = None
        duration: str | int | None = None
        shot_type: str | None = None
        generateAudio: bool | None = None
        enable_prompt_expansion: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return Wan26ReferenceToVideoFlash


def _WanS2v() -> type[_Request]:
    class WanS2v(Request):
        """
        Makes the figure in an image speak or sing a recording.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-s2v", "wan-wavespeed-s2v"] = "wan-s2v"
        prompt: str | None = None
        negative_prompt: str | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        image: MediaInput
        audio: MediaInput
        resolution: Literal["480p", "720p"] | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return WanS2v


def _WanVideo22() -> type[_Request]:
    class WanVideo22(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-video-22"] = "wan-video-22"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        orientation: Literal["landscape", "portrait"] | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        num_frames: int | None = 81
        num_inference_steps: int | None = 30
        resolution: Literal["480p", "720p"] | None = None
        duration: Literal["5", "8", 5, 8] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return WanVideo22


def _WanVideo225b() -> type[_Request]:
    class WanVideo225b(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-video-22-5b"] = "wan-video-22-5b"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        orientation: Literal["landscape", "portrait"] | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        num_frames: int | None = 81
        frames_per_second: int | None = 16
        resolution: Literal["580p", "720p"] | None = None
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        num_inference_steps: int | None = 30
        enable_safety_checker: bool | None = None
        guidance_scale: int | float | None = None
        shift: int | float | None = None
        interpolator_model: str | None = None
        num_interpolated_frames: int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return WanVideo225b


def _WanVideo22Turbo() -> type[_Request]:
    class WanVideo22Turbo(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-video-22-turbo"] = "wan-video-22-turbo"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        negative_prompt: str | None = None
        orientation: Literal["landscape", "portrait"] | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        num_frames: int | None = 81
        num_inference_steps: int | None = 30
        resolution: Literal["480p", "580p", "720p"] | None = None
        aspect_ratio: Literal["auto", "16:9", "9:16", "1:1"] | None = None
        enable_safety_checker: bool | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return WanVideo22Turbo


def _WanVideoImageToVideo() -> type[_Request]:
    class WanVideoImageToVideo(Request):
        """
        Animates an image; a prompt may steer it.

        - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-video-image-to-video"] = "wan-video-image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        num_frames: Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100] | None = 81
        frames_per_second: Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] | None = (
            16
        )
        resolution: Literal["480p", "720p"] | None = "720p"
        negative_prompt: str | None = None
        seed: int | float | str | None = None
        num_inference_steps: int | None = 30
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4"] | None = "16:9"
        conversationUUID: str | None = None
        enable_safety_checker: bool | None = False
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return WanVideoImageToVideo


def _WanWavespeed22SpicyExtend() -> type[_Request]:
    class WanWavespeed22SpicyExtend(Request):
        """
        Continues a video.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-22-spicy-extend"] = "wan-wavespeed-22-spicy-extend"
        prompt: str | None = None
        negative_prompt: str | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        num_frames: int | None = 81
        num_inference_steps: int | None = 30
        video: MediaInput
        resolution: Literal["480p", "720p"] | None = None
        duration: Literal["5", "8", 5, 8] | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return WanWavespeed22SpicyExtend


def _WanWavespeed25Extend() -> type[_Request]:
    class WanWavespeed25Extend(Request):
        """
        Nobody published what goes in, so that every sort of input passes.

        Not all of its fields are known: others are accepted unchecked.

        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `audioDataUrl` and `audioUrl` are one input: the first one given counts. The recording can be given in two ways.
        """

        model_config = ConfigDict(extra="allow", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-25-extend"] = "wan-wavespeed-25-extend"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        video: MediaInput | None = None
        audioDataUrl: MediaInput | None = None
        audioUrl: MediaInput | None = None
        resolution: str | None = None
        duration: str | int | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "audio_data_url": "audioDataUrl",
            "audio_url": "audioUrl",
            "conversation_uuid": "conversationUUID",
        }

    return WanWavespeed25Extend


def _WanWavespeedVideoEdit() -> type[_Request]:
    class WanWavespeedVideoEdit(Request):
        """
        Changes a video as the prompt says.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-video-edit"] = "wan-wavespeed-video-edit"
        prompt: str
        negative_prompt: str | None = None
        camera_fixed: bool | None = None
        enable_prompt_expansion: bool | None = False
        seed: int | float | str | None = None
        video: MediaInput
        resolution: Literal["480p", "720p"] | None = None
        conversationUUID: str | None = None
        _keywords = {"conversation_uuid": "conversationUUID"}

    return WanWavespeedVideoEdit


def _XaiGrokImagineVideoV15ImageToVideo() -> type[_Request]:
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

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["xai/grok-imagine-video/v1.5/image-to-video"] = "xai/grok-imagine-video/v1.5/image-to-video"
        prompt: str | None = None
        imageDataUrl: MediaInput | None = None
        imageUrl: MediaInput | None = None
        imageAttachmentId: str | None = None
        mode: Literal["auto", "text-to-video", "image-to-video", "reference-to-video"] | None = "auto"
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
        resolution: Literal["480p", "720p", "1080p"] | None = "720p"
        aspect_ratio: Literal["16:9", "1:1", "9:16", "3:2", "2:3"] | None = "16:9"
        reference_images: UrlsInput | None = None
        conversationUUID: str | None = None
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return XaiGrokImagineVideoV15ImageToVideo


def _Longstories() -> type[_Request]:
    from . import parts

    class Longstories(Request):
        """
        Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

        Deprecated. The former id; the directory lists the movie and the pixel art models instead. Use `longstories-movie`.

        - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["longstories"] = "longstories"
        prompt: str | None = None
        script: str | None = None
        storyConfig: parts.StoryConfig | None = None
        framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
        shortRequestEnhancer: bool | None = False
        directorNotes: str | None = None
        targetLengthInSeconds: int | None = None
        aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
        scriptConfig: parts.ScriptConfig | None = None
        imageConfig: parts.ImageConfig | None = None
        videoConfig: parts.VideoConfig | None = None
        voiceoverConfig: parts.VoiceoverConfig | None = None
        captionsConfig: parts.CaptionsConfig | None = None
        effectsConfig: parts.EffectsConfig | None = None
        musicConfig: parts.MusicConfig | None = None
        projectId: str | None = None
        targetLengthInWords: int | None = Field(default=70, deprecated=True)
        voice: str | None = Field(default=None, deprecated=True)
        captionsShow: bool | None = Field(default=True, deprecated=True)
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
        effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
        quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
        motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
        music: str | None = Field(default=None, deprecated=True)
        conversationUUID: str | None = None
        _keywords = {
            "story_config": "storyConfig",
            "short_request_enhancer": "shortRequestEnhancer",
            "director_notes": "directorNotes",
            "target_length_in_seconds": "targetLengthInSeconds",
            "script_config": "scriptConfig",
            "image_config": "imageConfig",
            "video_config": "videoConfig",
            "voiceover_config": "voiceoverConfig",
            "captions_config": "captionsConfig",
            "effects_config": "effectsConfig",
            "music_config": "musicConfig",
            "project_id": "projectId",
            "target_length_in_words": "targetLengthInWords",
            "captions_show": "captionsShow",
            "captions_style": "captionsStyle",
            "conversation_uuid": "conversationUUID",
        }

    return Longstories


def _LongstoriesKids() -> type[_Request]:
    from . import parts

    class LongstoriesKids(Request):
        """
        Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

        Deprecated. The former id; the directory lists the movie and the pixel art models instead. Use `longstories-pixel-art`.

        - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["longstories-kids"] = "longstories-kids"
        prompt: str | None = None
        script: str | None = None
        storyConfig: parts.StoryConfig | None = None
        framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
        shortRequestEnhancer: bool | None = False
        directorNotes: str | None = None
        targetLengthInSeconds: int | None = None
        aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
        scriptConfig: parts.ScriptConfig | None = None
        imageConfig: parts.ImageConfig | None = None
        videoConfig: parts.VideoConfig | None = None
        voiceoverConfig: parts.VoiceoverConfig | None = None
        captionsConfig: parts.CaptionsConfig | None = None
        effectsConfig: parts.EffectsConfig | None = None
        musicConfig: parts.MusicConfig | None = None
        projectId: str | None = None
        targetLengthInWords: int | None = Field(default=70, deprecated=True)
        voice: str | None = Field(default=None, deprecated=True)
        captionsShow: bool | None = Field(default=True, deprecated=True)
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
        effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
        quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
        motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
        music: str | None = Field(default=None, deprecated=True)
        conversationUUID: str | None = None
        _keywords = {
            "story_config": "storyConfig",
            "short_request_enhancer": "shortRequestEnhancer",
            "director_notes": "directorNotes",
            "target_length_in_seconds": "targetLengthInSeconds",
            "script_config": "scriptConfig",
            "image_config": "imageConfig",
            "video_config": "videoConfig",
            "voiceover_config": "voiceoverConfig",
            "captions_config": "captionsConfig",
            "effects_config": "effectsConfig",
            "music_config": "musicConfig",
            "project_id": "projectId",
            "target_length_in_words": "targetLengthInWords",
            "captions_show": "captionsShow",
            "captions_style": "captionsStyle",
            "conversation_uuid": "conversationUUID",
        }

    return LongstoriesKids


def _LongstoriesMovie() -> type[_Request]:
    from . import parts

    class LongstoriesMovie(Request):
        """
        Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

        - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["longstories-movie"] = "longstories-movie"
        prompt: str | None = None
        script: str | None = None
        storyConfig: parts.StoryConfig | None = None
        framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
        shortRequestEnhancer: bool | None = False
        directorNotes: str | None = None
        targetLengthInSeconds: int | None = None
        aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
        scriptConfig: parts.ScriptConfig | None = None
        imageConfig: parts.ImageConfig | None = None
        videoConfig: parts.VideoConfig | None = None
        voiceoverConfig: parts.VoiceoverConfig | None = None
        captionsConfig: parts.CaptionsConfig | None = None
        effectsConfig: parts.EffectsConfig | None = None
        musicConfig: parts.MusicConfig | None = None
        projectId: str | None = None
        targetLengthInWords: int | None = Field(default=70, deprecated=True)
        voice: str | None = Field(default=None, deprecated=True)
        captionsShow: bool | None = Field(default=True, deprecated=True)
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
        effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
        quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
        motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
        music: str | None = Field(default=None, deprecated=True)
        duration: Literal["30", "60", "180", "300", "600", 30, 60, 180, 300, 600] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "story_config": "storyConfig",
            "short_request_enhancer": "shortRequestEnhancer",
            "director_notes": "directorNotes",
            "target_length_in_seconds": "targetLengthInSeconds",
            "script_config": "scriptConfig",
            "image_config": "imageConfig",
            "video_config": "videoConfig",
            "voiceover_config": "voiceoverConfig",
            "captions_config": "captionsConfig",
            "effects_config": "effectsConfig",
            "music_config": "musicConfig",
            "project_id": "projectId",
            "target_length_in_words": "targetLengthInWords",
            "captions_show": "captionsShow",
            "captions_style": "captionsStyle",
            "conversation_uuid": "conversationUUID",
        }

    return LongstoriesMovie


def _LongstoriesPixelArt() -> type[_Request]:
    from . import parts

    class LongstoriesPixelArt(Request):
        """
        Tells a story from a prompt, a finished script or a structured plan, with narration, captions and music.

        - At least one of `prompt`, `script` and `storyConfig` is required. There must be something to tell.
        """

        model_config = ConfigDict(extra="forbid")
        model: Literal["longstories-pixel-art"] = "longstories-pixel-art"
        prompt: str | None = None
        script: str | None = None
        storyConfig: parts.StoryConfig | None = None
        framework: Literal["default", "emotional_story", "product_showcase", "tutorial"] | None = "default"
        shortRequestEnhancer: bool | None = False
        directorNotes: str | None = None
        targetLengthInSeconds: int | None = None
        aspectRatio: Literal["9:16", "16:9"] | None = "9:16"
        scriptConfig: parts.ScriptConfig | None = None
        imageConfig: parts.ImageConfig | None = None
        videoConfig: parts.VideoConfig | None = None
        voiceoverConfig: parts.VoiceoverConfig | None = None
        captionsConfig: parts.CaptionsConfig | None = None
        effectsConfig: parts.EffectsConfig | None = None
        musicConfig: parts.MusicConfig | None = None
        projectId: str | None = None
        targetLengthInWords: int | None = Field(default=70, deprecated=True)
        voice: str | None = Field(default=None, deprecated=True)
        captionsShow: bool | None = Field(default=True, deprecated=True)
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
        effects: parts.LegacyEffects | None = Field(default=None, deprecated=True)
        quality: Literal["low", "medium", "high"] | None = Field(default="medium", deprecated=True)
        motion: parts.LegacyMotion | None = Field(default=None, deprecated=True)
        music: str | None = Field(default=None, deprecated=True)
        duration: Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600] | None = None
        conversationUUID: str | None = None
        _keywords = {
            "story_config": "storyConfig",
            "short_request_enhancer": "shortRequestEnhancer",
            "director_notes": "directorNotes",
            "target_length_in_seconds": "targetLengthInSeconds",
            "script_config": "scriptConfig",
            "image_config": "imageConfig",
            "video_config": "videoConfig",
            "voiceover_config": "voiceoverConfig",
            "captions_config": "captionsConfig",
            "effects_config": "effectsConfig",
            "music_config": "musicConfig",
            "project_id": "projectId",
            "target_length_in_words": "targetLengthInWords",
            "captions_show": "captionsShow",
            "captions_style": "captionsStyle",
            "conversation_uuid": "conversationUUID",
        }

    return LongstoriesPixelArt


_FORMER: dict[str, tuple[str, str]] = {
    "WavespeedAiLongcatAvatar15": (
        "LongcatAvatar15",
        "WavespeedAiLongcatAvatar15 is called LongcatAvatar15 now, as the model is called longcat-avatar-1.5",
    ),
    "WavespeedAiLongcatAvatar15Multi": (
        "LongcatAvatar15Multi",
        "WavespeedAiLongcatAvatar15Multi is called LongcatAvatar15Multi now, as the model is called longcat-avatar-1.5/multi",
    ),
    "WavespeedAiLtx23SpicyImageToVideo": (
        "Ltx23SpicyImageToVideo",
        "WavespeedAiLtx23SpicyImageToVideo is called Ltx23SpicyImageToVideo now, as the model is called ltx-2.3-spicy/image-to-video",
    ),
    "WavespeedAiLtx23SpicyImageToVideoLora": (
        "Ltx23SpicyImageToVideoLora",
        "WavespeedAiLtx23SpicyImageToVideoLora is called Ltx23SpicyImageToVideoLora now, as the model is called ltx-2.3-spicy/image-to-video-lora",
    ),
    "WavespeedAiMusicVideoGenerator": (
        "MusicVideoGenerator",
        "WavespeedAiMusicVideoGenerator is called MusicVideoGenerator now, as the model is called music-video-generator",
    ),
    "WanWavespeed22Animate": (
        "Wan22Animate",
        "WanWavespeed22Animate is called Wan22Animate now, as the model is called wan-22-animate",
    ),
    "WanWavespeed22Plus": (
        "Wan22Plus",
        "WanWavespeed22Plus is called Wan22Plus now, as the model is called wan-22-plus",
    ),
    "WanWavespeed25": ("Wan25", "WanWavespeed25 is called Wan25 now, as the model is called wan-25"),
    "WanWavespeed26": ("Wan26", "WanWavespeed26 is called Wan26 now, as the model is called wan-26"),
    "WanWavespeed26Flash": (
        "Wan26Flash",
        "WanWavespeed26Flash is called Wan26Flash now, as the model is called wan-26-flash",
    ),
    "WanWavespeedS2v": ("WanS2v", "WanWavespeedS2v is called WanS2v now, as the model is called wan-s2v"),
}
_MAKE: dict[str, _Callable[[], type[_Request]]] = {
    "AlibabaWan27ImageToVideoPro": _AlibabaWan27ImageToVideoPro,
    "AlibabaWan27ImageToVideoSpicy": _AlibabaWan27ImageToVideoSpicy,
    "AlibabaWan30Prime": _AlibabaWan30Prime,
    "AlibabaWan30PrimeImageToVideoSpicy": _AlibabaWan30PrimeImageToVideoSpicy,
    "AlibabaWan30PrimeVideoEdit": _AlibabaWan30PrimeVideoEdit,
    "AlibabaWan30PrimeVideoExtend": _AlibabaWan30PrimeVideoExtend,
    "AlibabaWan30ImageToVideo": _AlibabaWan30ImageToVideo,
    "AlibabaWan30ImageToVideoSpicy": _AlibabaWan30ImageToVideoSpicy,
    "AlibabaWan30ReferenceToVideo": _AlibabaWan30ReferenceToVideo,
    "AlibabaWan30TextToVideo": _AlibabaWan30TextToVideo,
    "AlibabaWan30VideoEdit": _AlibabaWan30VideoEdit,
    "AlibabaWan30VideoExtend": _AlibabaWan30VideoExtend,
    "BerniniRVideo": _BerniniRVideo,
    "BlackforestlabsFlux3EditVideo": _BlackforestlabsFlux3EditVideo,
    "BytedanceAvatarOmniHuman15": _BytedanceAvatarOmniHuman15,
    "BytedanceSeedance20": _BytedanceSeedance20,
    "BytedanceSeedance20Fast": _BytedanceSeedance20Fast,
    "BytedanceSeedance20FastVideoEdit": _BytedanceSeedance20FastVideoEdit,
    "BytedanceSeedance20FastVideoEditTurbo": _BytedanceSeedance20FastVideoEditTurbo,
    "BytedanceSeedance20FastVideoExtend": _BytedanceSeedance20FastVideoExtend,
    "BytedanceSeedance20Mini": _BytedanceSeedance20Mini,
    "BytedanceSeedance20MiniVideoEdit": _BytedanceSeedance20MiniVideoEdit,
    "BytedanceSeedance20MiniVideoExtend": _BytedanceSeedance20MiniVideoExtend,
    "BytedanceSeedance20VideoEdit": _BytedanceSeedance20VideoEdit,
    "BytedanceSeedance20VideoEditTurbo": _BytedanceSeedance20VideoEditTurbo,
    "BytedanceSeedance20VideoExtend": _BytedanceSeedance20VideoExtend,
    "BytedanceSeedanceUpscaler": _BytedanceSeedanceUpscaler,
    "BytedanceSeedanceV1ProFast": _BytedanceSeedanceV1ProFast,
    "BytedanceSeedanceV15Pro": _BytedanceSeedanceV15Pro,
    "BytedanceSeedanceV15ProExtend": _BytedanceSeedanceV15ProExtend,
    "BytedanceSeedanceV15ProFast": _BytedanceSeedanceV15ProFast,
    "BytedanceVideoEnhancementPro": _BytedanceVideoEnhancementPro,
    "BytedanceVideoEnhancementStandard": _BytedanceVideoEnhancementStandard,
    "BytedanceWaver10": _BytedanceWaver10,
    "BytedanceSeedance20FastImageToVideoSpicy": _BytedanceSeedance20FastImageToVideoSpicy,
    "BytedanceSeedance20MiniImageToVideoSpicy": _BytedanceSeedance20MiniImageToVideoSpicy,
    "BytedanceSeedance20ImageToVideoSpicy": _BytedanceSeedance20ImageToVideoSpicy,
    "BytedanceSeedance25": _BytedanceSeedance25,
    "BytedanceSeedance25Spicy": _BytedanceSeedance25Spicy,
    "BytedanceSeedance25Turbo": _BytedanceSeedance25Turbo,
    "BytedanceSeedance25TalkingAvatar": _BytedanceSeedance25TalkingAvatar,
    "ClarityAiCrystalVideoUpscaler": _ClarityAiCrystalVideoUpscaler,
    "DavinciMagihuman": _DavinciMagihuman,
    "DoubaoSeedance20": _DoubaoSeedance20,
    "DoubaoSeedance20Fast": _DoubaoSeedance20Fast,
    "Flux3": _Flux3,
    "GoogleGeminiOmniFlash": _GoogleGeminiOmniFlash,
    "GoogleGeminiOmniFlashV11": _GoogleGeminiOmniFlashV11,
    "GrokImagineVideo": _GrokImagineVideo,
    "GrokImagineVideoEdit": _GrokImagineVideoEdit,
    "GrokImagineVideoExtend": _GrokImagineVideoExtend,
    "GrokImagineVideoReferenceToVideo": _GrokImagineVideoReferenceToVideo,
    "Happyhorse10": _Happyhorse10,
    "Happyhorse11": _Happyhorse11,
    "HunyuanVideo": _HunyuanVideo,
    "HunyuanVideo15": _HunyuanVideo15,
    "HunyuanVideoImageToVideo": _HunyuanVideoImageToVideo,
    "Infinitetalk": _Infinitetalk,
    "Kandinsky5Pro": _Kandinsky5Pro,
    "KlingLipsyncA2v": _KlingLipsyncA2v,
    "KlingLipsyncT2v": _KlingLipsyncT2v,
    "KlingO34k": _KlingO34k,
    "KlingV2AvatarPro": _KlingV2AvatarPro,
    "KlingV2AvatarStandard": _KlingV2AvatarStandard,
    "KlingV21Master": _KlingV21Master,
    "KlingV21Pro": _KlingV21Pro,
    "KlingV21Standard": _KlingV21Standard,
    "KlingV25TurboPro": _KlingV25TurboPro,
    "KlingV25TurboStd": _KlingV25TurboStd,
    "KlingV26Pro": _KlingV26Pro,
    "KlingV26Std": _KlingV26Std,
    "KlingV26StdMotionControl": _KlingV26StdMotionControl,
    "KlingV34k": _KlingV34k,
    "KlingV3TurboPro": _KlingV3TurboPro,
    "KlingV3TurboStandard": _KlingV3TurboStandard,
    "KlingV30Pro": _KlingV30Pro,
    "KlingV30ProMotionControl": _KlingV30ProMotionControl,
    "KlingV30Std": _KlingV30Std,
    "KlingV30StdMotionControl": _KlingV30StdMotionControl,
    "KlingVideo": _KlingVideo,
    "KlingVideoO1": _KlingVideoO1,
    "KlingVideoO1Standard": _KlingVideoO1Standard,
    "KlingVideoV2": _KlingVideoV2,
    "Latentsync": _Latentsync,
    "LightricksLtx2Fast": _LightricksLtx2Fast,
    "LightricksLtx2Pro": _LightricksLtx2Pro,
    "LightricksLtx25Fast": _LightricksLtx25Fast,
    "LightricksLtx25Pro": _LightricksLtx25Pro,
    "LongcatAvatar": _LongcatAvatar,
    "LongcatAvatar15": _LongcatAvatar15,
    "LongcatAvatar15Multi": _LongcatAvatar15Multi,
    "Ltx219b": _Ltx219b,
    "Ltx23Quality": _Ltx23Quality,
    "Ltx23SpicyImageToVideo": _Ltx23SpicyImageToVideo,
    "Ltx23SpicyImageToVideoLora": _Ltx23SpicyImageToVideoLora,
    "LucyEditDev": _LucyEditDev,
    "LucyEditPro": _LucyEditPro,
    "LumaAgentRayV32": _LumaAgentRayV32,
    "MagicapiVideoFaceSwap": _MagicapiVideoFaceSwap,
    "MidjourneyVideo": _MidjourneyVideo,
    "MinimaxH3": _MinimaxH3,
    "MinimaxH3SingularityImageToVideo": _MinimaxH3SingularityImageToVideo,
    "MinimaxH3SingularityImageToVideoLora": _MinimaxH3SingularityImageToVideoLora,
    "MinimaxH3ImageToVideoSpicy": _MinimaxH3ImageToVideoSpicy,
    "MinimaxH3ReferenceToVideo": _MinimaxH3ReferenceToVideo,
    "MinimaxHailuo02": _MinimaxHailuo02,
    "MinimaxHailuo02Pro": _MinimaxHailuo02Pro,
    "MinimaxHailuo23Pro": _MinimaxHailuo23Pro,
    "MinimaxHailuo23Standard": _MinimaxHailuo23Standard,
    "MinimaxVideo": _MinimaxVideo,
    "MinimaxH3Max": _MinimaxH3Max,
    "MinimaxH3MaxTurbo": _MinimaxH3MaxTurbo,
    "MinimaxH3MaxLipSyncImageToVideo": _MinimaxH3MaxLipSyncImageToVideo,
    "MinimaxH3MaxMultiAngleImageToVideo": _MinimaxH3MaxMultiAngleImageToVideo,
    "MireloAiSfx16VideoToVideo": _MireloAiSfx16VideoToVideo,
    "MusicVideoGenerator": _MusicVideoGenerator,
    "NvidiaCosmos3SuperImageToVideo": _NvidiaCosmos3SuperImageToVideo,
    "PixelcutVideoBackgroundRemoval": _PixelcutVideoBackgroundRemoval,
    "PixverseC1": _PixverseC1,
    "PixverseV45": _PixverseV45,
    "PixverseV5": _PixverseV5,
    "PixverseV55": _PixverseV55,
    "PixverseV55Effects": _PixverseV55Effects,
    "PixverseV56": _PixverseV56,
    "PixverseV6": _PixverseV6,
    "PixverseMotionControlMimic": _PixverseMotionControlMimic,
    "PrunaAiPVideo2ProImageToVideo": _PrunaAiPVideo2ProImageToVideo,
    "PrunaAiPVideo2ImageToVideo": _PrunaAiPVideo2ImageToVideo,
    "PrunaAiPVideoAnimate": _PrunaAiPVideoAnimate,
    "PrunaAiPVideoAvatar": _PrunaAiPVideoAvatar,
    "PrunaAiPVideoEdit": _PrunaAiPVideoEdit,
    "PrunaAiPVideoImageToVideo": _PrunaAiPVideoImageToVideo,
    "PrunaAiPVideoTextToVideo": _PrunaAiPVideoTextToVideo,
    "RunwayGen45": _RunwayGen45,
    "RunwaymlGen4Aleph": _RunwaymlGen4Aleph,
    "SeedanceLiteVideo": _SeedanceLiteVideo,
    "SeedanceVideo": _SeedanceVideo,
    "Seedvr2VideoUpscaler": _Seedvr2VideoUpscaler,
    "SkyworkAiSkyreelsV4": _SkyworkAiSkyreelsV4,
    "Sora2": _Sora2,
    "VeedFabric10": _VeedFabric10,
    "Veo2Video": _Veo2Video,
    "Veo2VideoImageToVideo": _Veo2VideoImageToVideo,
    "Veo31Extend": _Veo31Extend,
    "Veo31FastExtend": _Veo31FastExtend,
    "Veo31FastVideo": _Veo31FastVideo,
    "Veo31LiteVideo": _Veo31LiteVideo,
    "Veo31Video": _Veo31Video,
    "Veo3FastVideo": _Veo3FastVideo,
    "Veo3Video": _Veo3Video,
    "VideoUpscaler": _VideoUpscaler,
    "ViduQ3": _ViduQ3,
    "ViduQ3Pro": _ViduQ3Pro,
    "ViduVideo": _ViduVideo,
    "Wan27Video": _Wan27Video,
    "Wan22Animate": _Wan22Animate,
    "Wan22Animate2": _Wan22Animate2,
    "Wan22Plus": _Wan22Plus,
    "Wan22Spicy": _Wan22Spicy,
    "Wan25": _Wan25,
    "Wan25ExtendFast": _Wan25ExtendFast,
    "Wan25Fast": _Wan25Fast,
    "Wan26": _Wan26,
    "Wan26Flash": _Wan26Flash,
    "Wan26ImageToVideoPro": _Wan26ImageToVideoPro,
    "Wan26ReferenceToVideoFlash": _Wan26ReferenceToVideoFlash,
    "WanS2v": _WanS2v,
    "WanVideo22": _WanVideo22,
    "WanVideo225b": _WanVideo225b,
    "WanVideo22Turbo": _WanVideo22Turbo,
    "WanVideoImageToVideo": _WanVideoImageToVideo,
    "WanWavespeed22SpicyExtend": _WanWavespeed22SpicyExtend,
    "WanWavespeed25Extend": _WanWavespeed25Extend,
    "WanWavespeedVideoEdit": _WanWavespeedVideoEdit,
    "XaiGrokImagineVideoV15ImageToVideo": _XaiGrokImagineVideoV15ImageToVideo,
    "Longstories": _Longstories,
    "LongstoriesKids": _LongstoriesKids,
    "LongstoriesMovie": _LongstoriesMovie,
    "LongstoriesPixelArt": _LongstoriesPixelArt,
}

_MADE: dict[str, type[_Request]] = {}
_LOCK = _RLock()

__all__ = [*_MAKE]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name in _FORMER:
        name, message = _FORMER[name]
        _warn(message, DeprecationWarning, stacklevel=2)
    if name not in _MAKE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name, obj=_modules[__name__])
    # Not kept as an attribute: a class may have a name of this module.
    if name not in _MADE:
        with _LOCK:
            if name not in _MADE:
                made = _MAKE[name]()
                made.__module__, made.__qualname__ = __name__, name
                _MADE[name] = made
    return _MADE[name]


def __dir__() -> list[str]:
    return [*_MAKE]
