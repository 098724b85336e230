"""Requests as dictionaries, for type checkers. Generated: edit the spec instead."""

from __future__ import annotations
from typing import Literal, NotRequired, TypedDict
from nanogpt_video._bases import MediaInput
from . import _part_dicts as parts

__all__ = [
    "BytedanceAvatarOmniHuman15Dict",
    "BytedanceSeedanceUpscalerDict",
    "BytedanceSeedanceV1ProFastDict",
    "BytedanceWaver10Dict",
    "HunyuanVideoDict",
    "HunyuanVideoImageToVideoDict",
    "KlingLipsyncA2vDict",
    "KlingLipsyncT2vDict",
    "KlingV21MasterDict",
    "KlingV21ProDict",
    "KlingV21StandardDict",
    "KlingV25TurboProDict",
    "KlingV25TurboStdDict",
    "KlingVideoDict",
    "KlingVideoV2Dict",
    "LightricksLtx2FastDict",
    "LightricksLtx2ProDict",
    "MagicapiVideoFaceSwapDict",
    "MidjourneyVideoDict",
    "MinimaxHailuo02Dict",
    "MinimaxHailuo02ProDict",
    "MinimaxHailuo23ProDict",
    "MinimaxHailuo23StandardDict",
    "MinimaxVideoDict",
    "PixverseV45Dict",
    "PixverseV5Dict",
    "RunwaymlGen4AlephDict",
    "SeedanceLiteVideoDict",
    "SeedanceVideoDict",
    "Sora2Dict",
    "VeedFabric10Dict",
    "Veo2VideoDict",
    "Veo2VideoImageToVideoDict",
    "Veo31VideoDict",
    "Veo3FastVideoDict",
    "Veo3VideoDict",
    "VideoUpscalerDict",
    "ViduVideoDict",
    "WanVideo22Dict",
    "WanVideo225bDict",
    "WanVideo22TurboDict",
    "WanVideoImageToVideoDict",
    "WanWavespeed22AnimateDict",
    "WanWavespeed22PlusDict",
    "WanWavespeed22SpicyExtendDict",
    "WanWavespeed25Dict",
    "WanWavespeedS2vDict",
    "WanWavespeedVideoEditDict",
    "LongstoriesDict",
    "LongstoriesKidsDict",
    "LongstoriesMovieDict",
    "LongstoriesPixelArtDict",
]


class BytedanceAvatarOmniHuman15Dict(TypedDict):
    """The fields of `BytedanceAvatarOmniHuman15`."""

    model: Literal["bytedance-avatar-omni-human-1.5"]
    image: MediaInput
    audio: MediaInput
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceUpscalerDict(TypedDict):
    """The fields of `BytedanceSeedanceUpscaler`."""

    model: Literal["bytedance-seedance-upscaler"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    size: NotRequired[str]
    videoDuration: NotRequired[int | float]
    billedDuration: NotRequired[int | float]
    adjust_fps_for_interpolation: NotRequired[bool]
    target_resolution: Literal["1080p", "2k", "4k"]
    conversationUUID: NotRequired[str]


class BytedanceSeedanceV1ProFastDict(TypedDict):
    """The fields of `BytedanceSeedanceV1ProFast`."""

    model: Literal["bytedance-seedance-v1-pro-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[
        Literal["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "3:4", "4:3", "21:9"]]
    conversationUUID: NotRequired[str]


class BytedanceWaver10Dict(TypedDict):
    """The fields of `BytedanceWaver10`."""

    model: Literal["bytedance-waver-1.0"]
    image: MediaInput
    duration: NotRequired[Literal["5", 5]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class HunyuanVideoDict(TypedDict):
    """The fields of `HunyuanVideo`."""

    model: Literal["hunyuan-video"]
    prompt: str
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    num_frames: NotRequired[Literal[65, 97, 129]]
    num_inference_steps: NotRequired[int]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    showExplicitContent: NotRequired[bool]
    negative_prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class HunyuanVideoImageToVideoDict(TypedDict):
    """The fields of `HunyuanVideoImageToVideo`."""

    model: Literal["hunyuan-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    num_frames: NotRequired[Literal[65, 97, 129]]
    num_inference_steps: NotRequired[int]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    showExplicitContent: NotRequired[bool]
    conversationUUID: NotRequired[str]


class KlingLipsyncA2vDict(TypedDict):
    """The fields of `KlingLipsyncA2v`."""

    model: Literal["kling-lipsync-a2v"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    audio: MediaInput
    conversationUUID: NotRequired[str]


class KlingLipsyncT2vDict(TypedDict):
    """The fields of `KlingLipsyncT2v`."""

    model: Literal["kling-lipsync-t2v"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    prompt: NotRequired[str]
    text: NotRequired[str]
    voice_id: str
    voice_language: NotRequired[Literal["en", "zh"]]
    voice_speed: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV21MasterDict(TypedDict):
    """The fields of `KlingV21Master`."""

    model: Literal["kling-v21-master"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class KlingV21ProDict(TypedDict):
    """The fields of `KlingV21Pro`."""

    model: Literal["kling-v21-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV21StandardDict(TypedDict):
    """The fields of `KlingV21Standard`."""

    model: Literal["kling-v21-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", 5]]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingV25TurboProDict(TypedDict):
    """The fields of `KlingV25TurboPro`."""

    model: Literal["kling-v25-turbo-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1"]]
    conversationUUID: NotRequired[str]


class KlingV25TurboStdDict(TypedDict):
    """The fields of `KlingV25TurboStd`."""

    model: Literal["kling-v25-turbo-std"]
    image: MediaInput
    duration: NotRequired[Literal["5", "10", 5, 10]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class KlingVideoDict(TypedDict):
    """The fields of `KlingVideo`."""

    model: Literal["kling-video"]
    prompt: str
    negative_prompt: NotRequired[str]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    cfg_scale: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class KlingVideoV2Dict(TypedDict):
    """The fields of `KlingVideoV2`."""

    model: Literal["kling-video-v2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    conversationUUID: NotRequired[str]


class LightricksLtx2FastDict(TypedDict):
    """The fields of `LightricksLtx2Fast`."""

    model: Literal["lightricks-ltx-2-fast"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[
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
    ]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class LightricksLtx2ProDict(TypedDict):
    """The fields of `LightricksLtx2Pro`."""

    model: Literal["lightricks-ltx-2-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    duration: NotRequired[Literal["6", "8", "10", 6, 8, 10]]
    generateAudio: NotRequired[bool]
    conversationUUID: NotRequired[str]


class MagicapiVideoFaceSwapDict(TypedDict):
    """The fields of `MagicapiVideoFaceSwap`."""

    model: Literal["magicapi-video-face-swap"]
    swapImage: MediaInput
    targetVideo: MediaInput
    targetFaceIndex: NotRequired[int | float]
    conversationUUID: NotRequired[str]


class MidjourneyVideoDict(TypedDict):
    """The fields of `MidjourneyVideo`."""

    model: Literal["midjourney-video"]
    image: NotRequired[MediaInput]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    motion: NotRequired[Literal["low", "high"]]
    prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class MinimaxHailuo02Dict(TypedDict):
    """The fields of `MinimaxHailuo02`."""

    model: Literal["minimax-hailuo-02"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    prompt_optimizer: NotRequired[bool]
    conversationUUID: NotRequired[str]


class MinimaxHailuo02ProDict(TypedDict):
    """The fields of `MinimaxHailuo02Pro`."""

    model: Literal["minimax-hailuo-02-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", 6]]
    prompt_optimizer: NotRequired[bool]
    conversationUUID: NotRequired[str]


class MinimaxHailuo23ProDict(TypedDict):
    """The fields of `MinimaxHailuo23Pro`."""

    model: Literal["minimax-hailuo-23-pro"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["5", 5]]
    conversationUUID: NotRequired[str]


class MinimaxHailuo23StandardDict(TypedDict):
    """The fields of `MinimaxHailuo23Standard`."""

    model: Literal["minimax-hailuo-23-standard"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    conversationUUID: NotRequired[str]


class MinimaxVideoDict(TypedDict):
    """The fields of `MinimaxVideo`."""

    model: Literal["minimax-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    enable_prompt_expansion: NotRequired[bool]
    duration: NotRequired[Literal["6", "10", 6, 10]]
    prompt_optimizer: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]


class PixverseV45Dict(TypedDict):
    """The fields of `PixverseV45`."""

    model: Literal["pixverse-v45"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[str]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    style: NotRequired[str]
    effectType: NotRequired[str]
    effect: NotRequired[str]
    cameraMovement: NotRequired[str]
    motionMode: NotRequired[str]
    soundEffectSwitch: NotRequired[bool]
    soundEffectPrompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class PixverseV5Dict(TypedDict):
    """The fields of `PixverseV5`."""

    model: Literal["pixverse-v5"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[str]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    style: NotRequired[str]
    effectType: NotRequired[str]
    effect: NotRequired[str]
    cameraMovement: NotRequired[str]
    motionMode: NotRequired[str]
    soundEffectSwitch: NotRequired[bool]
    soundEffectPrompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class RunwaymlGen4AlephDict(TypedDict):
    """The fields of `RunwaymlGen4Aleph`."""

    model: Literal["runwayml-gen4-aleph"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    reference_image: NotRequired[MediaInput]
    aspect_ratio: NotRequired[Literal["16:9", "4:3", "1:1", "3:4", "9:16", "auto"]]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    conversationUUID: NotRequired[str]


class SeedanceLiteVideoDict(TypedDict):
    """The fields of `SeedanceLiteVideo`."""

    model: Literal["seedance-lite-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class SeedanceVideoDict(TypedDict):
    """The fields of `SeedanceVideo`."""

    model: Literal["seedance-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "1:1", "3:4", "9:16", "21:9", "9:21", "4:3"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    seed: NotRequired[int | float | str]
    conversationUUID: NotRequired[str]


class Sora2Dict(TypedDict):
    """The fields of `Sora2`."""

    model: Literal["sora-2"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    seconds: NotRequired[Literal["4", "8", "12", 4, 8, 12]]
    resolution: NotRequired[Literal["720p", "1792x1024"]]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    pro_mode: NotRequired[bool]
    pro: NotRequired[bool]
    conversationUUID: NotRequired[str]


class VeedFabric10Dict(TypedDict):
    """The fields of `VeedFabric10`."""

    model: Literal["veed-fabric-1.0"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    audioDataUrl: NotRequired[MediaInput]
    audioUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class Veo2VideoDict(TypedDict):
    """The fields of `Veo2Video`."""

    model: Literal["veo2-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[
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
    ]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]


class Veo2VideoImageToVideoDict(TypedDict):
    """The fields of `Veo2VideoImageToVideo`."""

    model: Literal["veo2-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["5s", "6s", "7s", "8s"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    conversationUUID: NotRequired[str]


class Veo31VideoDict(TypedDict):
    """The fields of `Veo31Video`."""

    model: Literal["veo3-1-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["4", "6", "8", 4, 6, 8]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Veo3FastVideoDict(TypedDict):
    """The fields of `Veo3FastVideo`."""

    model: Literal["veo3-fast-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["8s"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]


class Veo3VideoDict(TypedDict):
    """The fields of `Veo3Video`."""

    model: Literal["veo3-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    duration: NotRequired[Literal["5s", "6s", "7s", "8s"]]
    resolution: NotRequired[Literal["720p", "1080p"]]
    aspect_ratio: NotRequired[Literal["16:9"]]
    generateAudio: NotRequired[bool]
    enhancePrompt: NotRequired[bool]
    conversationUUID: NotRequired[str]


class VideoUpscalerDict(TypedDict):
    """The fields of `VideoUpscaler`."""

    model: Literal["video-upscaler"]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    size: NotRequired[str]
    videoDuration: NotRequired[int | float]
    billedDuration: NotRequired[int | float]
    adjust_fps_for_interpolation: NotRequired[bool]
    target_resolution: Literal["720p", "1080p", "2k", "4k"]
    conversationUUID: NotRequired[str]


class ViduVideoDict(TypedDict):
    """The fields of `ViduVideo`."""

    model: Literal["vidu-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    size: NotRequired[Literal["16:9"]]
    style: NotRequired[Literal["general", "anime"]]
    movementAmplitude: NotRequired[Literal["auto", "small", "medium", "large"]]
    duration: NotRequired[Literal["5", 5]]
    conversationUUID: NotRequired[str]


class WanVideo22Dict(TypedDict):
    """The fields of `WanVideo22`."""

    model: Literal["wan-video-22"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "720p"]]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    conversationUUID: NotRequired[str]


class WanVideo225bDict(TypedDict):
    """The fields of `WanVideo225b`."""

    model: Literal["wan-video-22-5b"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    frames_per_second: NotRequired[int]
    resolution: NotRequired[Literal["580p", "720p"]]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    num_inference_steps: NotRequired[int]
    enable_safety_checker: NotRequired[bool]
    guidance_scale: NotRequired[int | float]
    shift: NotRequired[int | float]
    interpolator_model: NotRequired[str]
    num_interpolated_frames: NotRequired[int]
    conversationUUID: NotRequired[str]


class WanVideo22TurboDict(TypedDict):
    """The fields of `WanVideo22Turbo`."""

    model: Literal["wan-video-22-turbo"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "580p", "720p"]]
    aspect_ratio: NotRequired[Literal["auto", "16:9", "9:16", "1:1"]]
    enable_safety_checker: NotRequired[bool]
    conversationUUID: NotRequired[str]


class WanVideoImageToVideoDict(TypedDict):
    """The fields of `WanVideoImageToVideo`."""

    model: Literal["wan-video-image-to-video"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    num_frames: NotRequired[Literal[81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100]]
    frames_per_second: NotRequired[Literal[5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]
    resolution: NotRequired[Literal["480p", "720p"]]
    negative_prompt: NotRequired[str]
    seed: NotRequired[int | float | str]
    num_inference_steps: NotRequired[int]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    aspect_ratio: NotRequired[Literal["16:9", "9:16", "1:1", "4:3", "3:4"]]
    conversationUUID: NotRequired[str]


class WanWavespeed22AnimateDict(TypedDict):
    """The fields of `WanWavespeed22Animate`."""

    model: Literal["wan-wavespeed-22-animate"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    image: MediaInput
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    mode: NotRequired[Literal["animate", "replace"]]
    conversationUUID: NotRequired[str]


class WanWavespeed22PlusDict(TypedDict):
    """The fields of `WanWavespeed22Plus`."""

    model: Literal["wan-wavespeed-22-plus"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[Literal["5", 5]]
    size: NotRequired[str]
    conversationUUID: NotRequired[str]


class WanWavespeed22SpicyExtendDict(TypedDict):
    """The fields of `WanWavespeed22SpicyExtend`."""

    model: Literal["wan-wavespeed-22-spicy-extend"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    num_frames: NotRequired[int]
    num_inference_steps: NotRequired[int]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    duration: NotRequired[Literal["5", "8", 5, 8]]
    conversationUUID: NotRequired[str]


class WanWavespeed25Dict(TypedDict):
    """The fields of `WanWavespeed25`."""

    model: Literal["wan-wavespeed-25"]
    prompt: NotRequired[str]
    imageDataUrl: NotRequired[MediaInput]
    image_data_url: NotRequired[MediaInput]
    image: NotRequired[MediaInput]
    imageUrl: NotRequired[MediaInput]
    imageAttachmentId: NotRequired[str]
    negative_prompt: NotRequired[str]
    orientation: NotRequired[Literal["landscape", "portrait"]]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    resolution: NotRequired[Literal["480p", "720p", "1080p"]]
    size: NotRequired[Literal["480p", "720p", "1080p"]]
    duration: NotRequired[Literal["5", "10", 5, 10]]
    conversationUUID: NotRequired[str]


class WanWavespeedS2vDict(TypedDict):
    """The fields of `WanWavespeedS2v`."""

    model: Literal["wan-wavespeed-s2v"]
    prompt: NotRequired[str]
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    image: MediaInput
    audio: MediaInput
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class WanWavespeedVideoEditDict(TypedDict):
    """The fields of `WanWavespeedVideoEdit`."""

    model: Literal["wan-wavespeed-video-edit"]
    prompt: str
    negative_prompt: NotRequired[str]
    camera_fixed: NotRequired[bool]
    camera_fix: NotRequired[bool]
    cameraFixed: NotRequired[bool]
    enable_prompt_expansion: NotRequired[bool]
    seed: NotRequired[int | float | str]
    video: NotRequired[MediaInput]
    videoUrl: NotRequired[MediaInput]
    videoDataUrl: NotRequired[MediaInput]
    resolution: NotRequired[Literal["480p", "720p"]]
    conversationUUID: NotRequired[str]


class LongstoriesDict(TypedDict):
    """The fields of `Longstories`."""

    model: Literal["longstories"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
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
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    conversationUUID: NotRequired[str]


class LongstoriesKidsDict(TypedDict):
    """The fields of `LongstoriesKids`."""

    model: Literal["longstories-kids"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
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
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    conversationUUID: NotRequired[str]


class LongstoriesMovieDict(TypedDict):
    """The fields of `LongstoriesMovie`."""

    model: Literal["longstories-movie"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
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
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    duration: NotRequired[Literal["30", "60", "180", "300", "600", 30, 60, 180, 300, 600]]
    conversationUUID: NotRequired[str]


class LongstoriesPixelArtDict(TypedDict):
    """The fields of `LongstoriesPixelArt`."""

    model: Literal["longstories-pixel-art"]
    prompt: NotRequired[str]
    script: NotRequired[str]
    storyConfig: NotRequired[parts.StoryConfigDict]
    framework: NotRequired[Literal["default", "emotional_story", "product_showcase", "tutorial"]]
    shortRequestEnhancer: NotRequired[bool]
    directorNotes: NotRequired[str]
    targetLengthInSeconds: NotRequired[int]
    aspectRatio: NotRequired[Literal["9:16", "16:9"]]
    scriptConfig: NotRequired[parts.ScriptConfigDict]
    imageConfig: NotRequired[parts.ImageConfigDict]
    videoConfig: NotRequired[parts.VideoConfigDict]
    voiceoverConfig: NotRequired[parts.VoiceoverConfigDict]
    captionsConfig: NotRequired[parts.CaptionsConfigDict]
    effectsConfig: NotRequired[parts.EffectsConfigDict]
    musicConfig: NotRequired[parts.MusicConfigDict]
    projectId: NotRequired[str]
    targetLengthInWords: NotRequired[int]
    voice: NotRequired[str]
    captionsShow: NotRequired[bool]
    captionsStyle: NotRequired[
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
    ]
    effects: NotRequired[parts.LegacyEffectsDict]
    quality: NotRequired[Literal["low", "medium", "high"]]
    motion: NotRequired[parts.LegacyMotionDict]
    music: NotRequired[str]
    duration: NotRequired[Literal["15", "30", "60", "180", "300", "600", 15, 30, 60, 180, 300, 600]]
    conversationUUID: NotRequired[str]
