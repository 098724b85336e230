"""Types of the matrix. Generated: edit the spec instead."""

from __future__ import annotations
from typing import TYPE_CHECKING, TypedDict as _TypedDict, Unpack as _Unpack, overload as _overload

from typing import Literal
from nanogpt_video._bases import MediaInput, Request
from pydantic import ConfigDict, Field
from . import parts

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
    Length of the clip. Values: whole seconds, between `"6"` and `"20"`. Unit: s.
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
    Number of frames to make. Values: between `81` and `100`. Without it: `81`.
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
    if TYPE_CHECKING:
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
            **spellings: _Unpack[_WanVideoImageToVideoSpellings],
        ) -> None:
            """
            Animates an image; a prompt may steer it.

            - At least one of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is required. There must be an image to animate.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class WanWavespeed22Animate(Request):
    """
    Moves the figure of an image in the way that a video shows, or puts it into that video.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate"
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
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate",
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
            **spellings: _Unpack[_WanWavespeed22AnimateSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate",
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
            **spellings: _Unpack[_WanWavespeed22AnimateSpellings],
        ) -> None: ...
        @_overload
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-animate"] = "wan-wavespeed-22-animate",
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
            **spellings: _Unpack[_WanWavespeed22AnimateSpellings],
        ) -> None: ...
        def __init__(self, /, **fields: object) -> None:
            """
            Moves the figure of an image in the way that a video shows, or puts it into that video.
            """

class WanWavespeed22Plus(Request):
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
    model: Literal["wan-wavespeed-22-plus"] = "wan-wavespeed-22-plus"
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
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-22-plus"] = "wan-wavespeed-22-plus",
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
            **spellings: _Unpack[_WanWavespeed22PlusSpellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            - `orientation` may be given only when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. An image has its own orientation.
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

class WanWavespeed25(Request):
    """
    Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

    - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
    - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-25"] = "wan-wavespeed-25"
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
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-25"] = "wan-wavespeed-25",
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
            **spellings: _Unpack[_WanWavespeed25Spellings],
        ) -> None:
            """
            Makes a video from a prompt, from an image to start with, or from both. It has the controls that all Wan models share.

            - `prompt` is required when none of `imageDataUrl`, `imageUrl` and `imageAttachmentId` is given. Without an image, the model has only the prompt.
            - `imageDataUrl`, `imageUrl` and `imageAttachmentId` are one input: the first one given counts. The image can be given in three ways.
            """

class WanWavespeedS2v(Request):
    """
    Makes the figure in an image speak or sing a recording.
    """

    model_config = ConfigDict(
        extra="forbid",
        arbitrary_types_allowed=True,
    )
    model: Literal["wan-wavespeed-s2v"] = "wan-wavespeed-s2v"
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
        def __init__(
            self,
            /,
            *,
            model: Literal["wan-wavespeed-s2v"] = "wan-wavespeed-s2v",
            prompt: str | None = None,
            negative_prompt: str | None = None,
            camera_fixed: bool | None = None,
            enable_prompt_expansion: bool | None = False,
            seed: int | float | str | None = None,
            image: MediaInput,
            audio: MediaInput,
            resolution: Literal["480p", "720p"] | None = None,
            conversation_uuid: str | None = None,
            **spellings: _Unpack[_WanWavespeedS2vSpellings],
        ) -> None:
            """
            Makes the figure in an image speak or sing a recording.
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

    class _WanWavespeedVideoEditSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanWavespeedS2vSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanWavespeed25Spellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        size: Literal["480p", "720p", "1080p"] | None
        conversationUUID: str | None

    class _WanWavespeed22SpicyExtendSpellings(_TypedDict, total=False):
        "Other spellings."

        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanWavespeed22PlusSpellings(_TypedDict, total=False):
        "Other spellings."

        imageDataUrl: MediaInput | None
        image: MediaInput | None
        imageUrl: MediaInput | None
        imageAttachmentId: str | None
        camera_fix: bool | None
        cameraFixed: bool | None
        conversationUUID: str | None

    class _WanWavespeed22AnimateSpellings(_TypedDict, total=False):
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

    class _BytedanceAvatarOmniHuman15Spellings(_TypedDict, total=False):
        "Other spellings."

        conversationUUID: str | None

__all__ = [
    "BytedanceAvatarOmniHuman15",
    "BytedanceSeedanceUpscaler",
    "BytedanceSeedanceV1ProFast",
    "BytedanceWaver10",
    "HunyuanVideo",
    "HunyuanVideoImageToVideo",
    "KlingLipsyncA2v",
    "KlingLipsyncT2v",
    "KlingV21Master",
    "KlingV21Pro",
    "KlingV21Standard",
    "KlingV25TurboPro",
    "KlingV25TurboStd",
    "KlingVideo",
    "KlingVideoV2",
    "LightricksLtx2Fast",
    "LightricksLtx2Pro",
    "MagicapiVideoFaceSwap",
    "MidjourneyVideo",
    "MinimaxHailuo02",
    "MinimaxHailuo02Pro",
    "MinimaxHailuo23Pro",
    "MinimaxHailuo23Standard",
    "MinimaxVideo",
    "PixverseV45",
    "PixverseV5",
    "RunwaymlGen4Aleph",
    "SeedanceLiteVideo",
    "SeedanceVideo",
    "Sora2",
    "VeedFabric10",
    "Veo2Video",
    "Veo2VideoImageToVideo",
    "Veo31Video",
    "Veo3FastVideo",
    "Veo3Video",
    "VideoUpscaler",
    "ViduVideo",
    "WanVideo22",
    "WanVideo225b",
    "WanVideo22Turbo",
    "WanVideoImageToVideo",
    "WanWavespeed22Animate",
    "WanWavespeed22Plus",
    "WanWavespeed22SpicyExtend",
    "WanWavespeed25",
    "WanWavespeedS2v",
    "WanWavespeedVideoEdit",
    "Longstories",
    "LongstoriesKids",
    "LongstoriesMovie",
    "LongstoriesPixelArt",
]
