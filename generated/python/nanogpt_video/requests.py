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
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict, Field


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
        _keywords = {
            "image_data_url": "imageDataUrl",
            "image_url": "imageUrl",
            "image_attachment_id": "imageAttachmentId",
            "conversation_uuid": "conversationUUID",
        }

    return WanVideoImageToVideo


def _WanWavespeed22Animate() -> type[_Request]:
    class WanWavespeed22Animate(Request):
        """
        Moves the figure of an image in the way that a video shows, or puts it into that video.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate"
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

    return WanWavespeed22Animate


def _WanWavespeed22Plus() -> type[_Request]:
    class WanWavespeed22Plus(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        - `orientation` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image has its own orientation.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-22-plus"] = "wan-wavespeed-22-plus"
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

    return WanWavespeed22Plus


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


def _WanWavespeed25() -> type[_Request]:
    class WanWavespeed25(Request):
        """
        Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

        - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
        - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-25"] = "wan-wavespeed-25"
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

    return WanWavespeed25


def _WanWavespeedS2v() -> type[_Request]:
    class WanWavespeedS2v(Request):
        """
        Makes the figure in an image speak or sing a recording.
        """

        model_config = ConfigDict(extra="forbid", arbitrary_types_allowed=True)
        model: Literal["wan-wavespeed-s2v"] = "wan-wavespeed-s2v"
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

    return WanWavespeedS2v


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


_FORMER: dict[str, tuple[str, str]] = {}
_MAKE: dict[str, _Callable[[], type[_Request]]] = {
    "BytedanceAvatarOmniHuman15": _BytedanceAvatarOmniHuman15,
    "BytedanceSeedanceUpscaler": _BytedanceSeedanceUpscaler,
    "BytedanceSeedanceV1ProFast": _BytedanceSeedanceV1ProFast,
    "BytedanceWaver10": _BytedanceWaver10,
    "HunyuanVideo": _HunyuanVideo,
    "HunyuanVideoImageToVideo": _HunyuanVideoImageToVideo,
    "KlingLipsyncA2v": _KlingLipsyncA2v,
    "KlingLipsyncT2v": _KlingLipsyncT2v,
    "KlingV21Master": _KlingV21Master,
    "KlingV21Pro": _KlingV21Pro,
    "KlingV21Standard": _KlingV21Standard,
    "KlingV25TurboPro": _KlingV25TurboPro,
    "KlingV25TurboStd": _KlingV25TurboStd,
    "KlingVideo": _KlingVideo,
    "KlingVideoV2": _KlingVideoV2,
    "LightricksLtx2Fast": _LightricksLtx2Fast,
    "LightricksLtx2Pro": _LightricksLtx2Pro,
    "MagicapiVideoFaceSwap": _MagicapiVideoFaceSwap,
    "MidjourneyVideo": _MidjourneyVideo,
    "MinimaxHailuo02": _MinimaxHailuo02,
    "MinimaxHailuo02Pro": _MinimaxHailuo02Pro,
    "MinimaxHailuo23Pro": _MinimaxHailuo23Pro,
    "MinimaxHailuo23Standard": _MinimaxHailuo23Standard,
    "MinimaxVideo": _MinimaxVideo,
    "PixverseV45": _PixverseV45,
    "PixverseV5": _PixverseV5,
    "RunwaymlGen4Aleph": _RunwaymlGen4Aleph,
    "SeedanceLiteVideo": _SeedanceLiteVideo,
    "SeedanceVideo": _SeedanceVideo,
    "Sora2": _Sora2,
    "VeedFabric10": _VeedFabric10,
    "Veo2Video": _Veo2Video,
    "Veo2VideoImageToVideo": _Veo2VideoImageToVideo,
    "Veo31Video": _Veo31Video,
    "Veo3FastVideo": _Veo3FastVideo,
    "Veo3Video": _Veo3Video,
    "VideoUpscaler": _VideoUpscaler,
    "ViduVideo": _ViduVideo,
    "WanVideo22": _WanVideo22,
    "WanVideo225b": _WanVideo225b,
    "WanVideo22Turbo": _WanVideo22Turbo,
    "WanVideoImageToVideo": _WanVideoImageToVideo,
    "WanWavespeed22Animate": _WanWavespeed22Animate,
    "WanWavespeed22Plus": _WanWavespeed22Plus,
    "WanWavespeed22SpicyExtend": _WanWavespeed22SpicyExtend,
    "WanWavespeed25": _WanWavespeed25,
    "WanWavespeedS2v": _WanWavespeedS2v,
    "WanWavespeedVideoEdit": _WanWavespeedVideoEdit,
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
