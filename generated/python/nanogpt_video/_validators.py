"""Validates requests to NanoGPT Video, each model by a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._runtime import checks as c
from ._runtime import service as s
from ._runtime.validation import unlisted_in
from ._terms import TERMS
from . import _part_validators as parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._runtime.verdict import Findings

_UNLISTED = c.unsupported(TERMS, "model")


_BytedanceAvatarOmniHuman15_LISTED = {
    "image": "image",
    "audio": "audio",
    "prompt": "prompt",
    "conversationUUID": "conversationUUID",
}


def _check_BytedanceAvatarOmniHuman15(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to bytedance-avatar-omni-human-1.5."""
    get = payload.get
    known = 1
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("url", "data"), 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_audio = get("audio")
    if v_audio is not None:
        known += 1
        c.media(found, "audio", v_audio, "audio", ("url", "data"), 4194304)
    if v_audio is None:
        c.missing(found, "audio")
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _BytedanceAvatarOmniHuman15_LISTED, frozenset(), _UNLISTED)


_BytedanceSeedanceUpscaler_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "size": "size",
    "videoDuration": "videoDuration",
    "billedDuration": "videoDuration",
    "adjust_fps_for_interpolation": "adjust_fps_for_interpolation",
    "target_resolution": "target_resolution",
    "conversationUUID": "conversationUUID",
}
_BytedanceSeedanceUpscaler_TARGET_RESOLUTION = ("1080p", "2k", "4k")


def _check_BytedanceSeedanceUpscaler(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to bytedance-seedance-upscaler."""
    get = payload.get
    known = 1
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or not v_size.isascii():
            c.text(found, "size", v_size)
    v_videoDuration = get("videoDuration")
    if v_videoDuration is not None:
        known += 1
        if (
            type(v_videoDuration) is not int
            and type(v_videoDuration) is not float
            or not -1e300 <= v_videoDuration <= 1e300
        ):
            c.number(found, "videoDuration", v_videoDuration, None, None)
    v_billedDuration = get("billedDuration")
    if v_billedDuration is not None:
        known += 1
        if (
            type(v_billedDuration) is not int
            and type(v_billedDuration) is not float
            or not -1e300 <= v_billedDuration <= 1e300
        ):
            c.number(found, "billedDuration", v_billedDuration, None, None)
    if (v_videoDuration, v_billedDuration).count(None) < 1:
        c.differing(found, "", (("videoDuration", v_videoDuration), ("billedDuration", v_billedDuration)))
    v_adjust_fps_for_interpolation = get("adjust_fps_for_interpolation")
    if v_adjust_fps_for_interpolation is not None:
        known += 1
        if v_adjust_fps_for_interpolation is not True and v_adjust_fps_for_interpolation is not False:
            c.flag(found, "adjust_fps_for_interpolation", v_adjust_fps_for_interpolation)
    v_target_resolution = get("target_resolution")
    if v_target_resolution is not None:
        known += 1
        if (
            type(v_target_resolution) is not str
            or v_target_resolution not in _BytedanceSeedanceUpscaler_TARGET_RESOLUTION
        ):
            c.choice(found, "target_resolution", v_target_resolution, _BytedanceSeedanceUpscaler_TARGET_RESOLUTION)
    if v_target_resolution is None:
        c.missing(found, "target_resolution")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _BytedanceSeedanceUpscaler_LISTED, frozenset(), _UNLISTED)


_BytedanceSeedanceV1ProFast_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "resolution": "resolution",
    "duration": "duration",
    "aspect_ratio": "aspect_ratio",
    "conversationUUID": "conversationUUID",
}
_BytedanceSeedanceV1ProFast_RESOLUTION = ("480p", "720p", "1080p")
_BytedanceSeedanceV1ProFast_DURATION = ("2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")
_BytedanceSeedanceV1ProFast_ASPECT_RATIO = ("16:9", "9:16", "1:1", "3:4", "4:3", "21:9")


def _check_BytedanceSeedanceV1ProFast(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to bytedance-seedance-v1-pro-fast."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _BytedanceSeedanceV1ProFast_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _BytedanceSeedanceV1ProFast_RESOLUTION)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _BytedanceSeedanceV1ProFast_DURATION:
            c.duration(found, "duration", v_duration, "plain", low=2, high=12)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _BytedanceSeedanceV1ProFast_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _BytedanceSeedanceV1ProFast_ASPECT_RATIO)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _BytedanceSeedanceV1ProFast_LISTED, frozenset(), _UNLISTED)


_BytedanceWaver10_LISTED = {
    "image": "image",
    "duration": "duration",
    "prompt": "prompt",
    "conversationUUID": "conversationUUID",
}
_BytedanceWaver10_DURATION = ("5",)


def _check_BytedanceWaver10(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to bytedance-waver-1.0."""
    get = payload.get
    known = 1
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("url", "data"), 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _BytedanceWaver10_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5,))
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _BytedanceWaver10_LISTED, frozenset(), _UNLISTED)


_HunyuanVideo_LISTED = {
    "prompt": "prompt",
    "pro_mode": "pro_mode",
    "pro": "pro_mode",
    "resolution": "resolution",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "aspect_ratio": "aspect_ratio",
    "showExplicitContent": "showExplicitContent",
    "negative_prompt": "negative_prompt",
    "conversationUUID": "conversationUUID",
}
_HunyuanVideo_RESOLUTION = ("480p", "720p", "1080p")
_HunyuanVideo_NUM_FRAMES = (65, 97, 129)
_HunyuanVideo_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_HunyuanVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to hunyuan-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    if v_prompt is None:
        c.missing(found, "prompt")
    v_pro_mode = get("pro_mode")
    if v_pro_mode is not None:
        known += 1
        if v_pro_mode is not True and v_pro_mode is not False:
            c.flag(found, "pro_mode", v_pro_mode)
    v_pro = get("pro")
    if v_pro is not None:
        known += 1
        if v_pro is not True and v_pro is not False:
            c.flag(found, "pro", v_pro)
    if (v_pro_mode, v_pro).count(None) < 1:
        c.differing(found, "", (("pro_mode", v_pro_mode), ("pro", v_pro)))
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _HunyuanVideo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _HunyuanVideo_RESOLUTION)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or v_num_frames not in _HunyuanVideo_NUM_FRAMES:
            c.integer(found, "num_frames", v_num_frames, allowed=_HunyuanVideo_NUM_FRAMES)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 10 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 10, 50)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _HunyuanVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _HunyuanVideo_ASPECT_RATIO)
    v_showExplicitContent = get("showExplicitContent")
    if v_showExplicitContent is not None:
        known += 1
        if v_showExplicitContent is not True and v_showExplicitContent is not False:
            c.flag(found, "showExplicitContent", v_showExplicitContent)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _HunyuanVideo_LISTED, frozenset(), _UNLISTED)


_HunyuanVideoImageToVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "pro_mode": "pro_mode",
    "pro": "pro_mode",
    "resolution": "resolution",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "aspect_ratio": "aspect_ratio",
    "showExplicitContent": "showExplicitContent",
    "conversationUUID": "conversationUUID",
}
_HunyuanVideoImageToVideo_RESOLUTION = ("480p", "720p", "1080p")
_HunyuanVideoImageToVideo_NUM_FRAMES = (65, 97, 129)
_HunyuanVideoImageToVideo_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_HunyuanVideoImageToVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to hunyuan-video-image-to-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_pro_mode = get("pro_mode")
    if v_pro_mode is not None:
        known += 1
        if v_pro_mode is not True and v_pro_mode is not False:
            c.flag(found, "pro_mode", v_pro_mode)
    v_pro = get("pro")
    if v_pro is not None:
        known += 1
        if v_pro is not True and v_pro is not False:
            c.flag(found, "pro", v_pro)
    if (v_pro_mode, v_pro).count(None) < 1:
        c.differing(found, "", (("pro_mode", v_pro_mode), ("pro", v_pro)))
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _HunyuanVideoImageToVideo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _HunyuanVideoImageToVideo_RESOLUTION)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or v_num_frames not in _HunyuanVideoImageToVideo_NUM_FRAMES:
            c.integer(found, "num_frames", v_num_frames, allowed=_HunyuanVideoImageToVideo_NUM_FRAMES)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 10 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 10, 50)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _HunyuanVideoImageToVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _HunyuanVideoImageToVideo_ASPECT_RATIO)
    v_showExplicitContent = get("showExplicitContent")
    if v_showExplicitContent is not None:
        known += 1
        if v_showExplicitContent is not True and v_showExplicitContent is not False:
            c.flag(found, "showExplicitContent", v_showExplicitContent)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
    ):
        found.add(
            "missing_one_of",
            "imageDataUrl",
            "At least one of imageDataUrl, imageUrl and imageAttachmentId is required",
            "imageDataUrl",
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _HunyuanVideoImageToVideo_LISTED, frozenset(), _UNLISTED)


_KlingLipsyncA2v_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "audio": "audio",
    "conversationUUID": "conversationUUID",
}


def _check_KlingLipsyncA2v(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-lipsync-a2v."""
    get = payload.get
    known = 1
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_audio = get("audio")
    if v_audio is not None:
        known += 1
        c.media(found, "audio", v_audio, "audio", ("url", "data"), 4194304)
    if v_audio is None:
        c.missing(found, "audio")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingLipsyncA2v_LISTED, frozenset(), _UNLISTED)


_KlingLipsyncT2v_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "prompt": "prompt",
    "text": "text",
    "voice_id": "voice_id",
    "voice_language": "voice_language",
    "voice_speed": "voice_speed",
    "conversationUUID": "conversationUUID",
}
_KlingLipsyncT2v_VOICE_LANGUAGE = ("en", "zh")


def _check_KlingLipsyncT2v(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-lipsync-t2v."""
    get = payload.get
    known = 1
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_text = get("text")
    if v_text is not None:
        known += 1
        if type(v_text) is not str or not v_text.isascii():
            c.text(found, "text", v_text)
    v_voice_id = get("voice_id")
    if v_voice_id is not None:
        known += 1
        if type(v_voice_id) is not str or not v_voice_id.isascii():
            c.text(found, "voice_id", v_voice_id)
    if v_voice_id is None:
        c.missing(found, "voice_id")
    v_voice_language = get("voice_language")
    if v_voice_language is not None:
        known += 1
        if type(v_voice_language) is not str or v_voice_language not in _KlingLipsyncT2v_VOICE_LANGUAGE:
            c.choice(found, "voice_language", v_voice_language, _KlingLipsyncT2v_VOICE_LANGUAGE)
    v_voice_speed = get("voice_speed")
    if v_voice_speed is not None:
        known += 1
        if type(v_voice_speed) is not int and type(v_voice_speed) is not float or not 0.8 <= v_voice_speed <= 2.0:
            c.number(found, "voice_speed", v_voice_speed, 0.8, 2.0)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_text is None:
        found.add("missing_one_of", "prompt", "At least one of prompt and text is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingLipsyncT2v_LISTED, frozenset(), _UNLISTED)


_KlingV21Master_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "aspect_ratio": "aspect_ratio",
    "duration": "duration",
    "seed": "seed",
    "conversationUUID": "conversationUUID",
}
_KlingV21Master_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")
_KlingV21Master_DURATION = ("5", "10")


def _check_KlingV21Master(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-v21-master."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _KlingV21Master_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _KlingV21Master_ASPECT_RATIO)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingV21Master_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingV21Master_LISTED, frozenset(), _UNLISTED)


_KlingV21Pro_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "aspect_ratio": "aspect_ratio",
    "duration": "duration",
    "seed": "seed",
    "cfg_scale": "cfg_scale",
    "conversationUUID": "conversationUUID",
}
_KlingV21Pro_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")
_KlingV21Pro_DURATION = ("5", "10")


def _check_KlingV21Pro(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-v21-pro."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _KlingV21Pro_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _KlingV21Pro_ASPECT_RATIO)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingV21Pro_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_cfg_scale = get("cfg_scale")
    if v_cfg_scale is not None:
        known += 1
        if type(v_cfg_scale) is not int and type(v_cfg_scale) is not float or not 0 <= v_cfg_scale <= 1:
            c.number(found, "cfg_scale", v_cfg_scale, 0, 1)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingV21Pro_LISTED, frozenset(), _UNLISTED)


_KlingV21Standard_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "duration": "duration",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "aspect_ratio": "aspect_ratio",
    "cfg_scale": "cfg_scale",
    "conversationUUID": "conversationUUID",
}
_KlingV21Standard_DURATION = ("5",)
_KlingV21Standard_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_KlingV21Standard(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-v21-standard."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingV21Standard_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5,))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _KlingV21Standard_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _KlingV21Standard_ASPECT_RATIO)
    v_cfg_scale = get("cfg_scale")
    if v_cfg_scale is not None:
        known += 1
        if type(v_cfg_scale) is not int and type(v_cfg_scale) is not float or not 0 <= v_cfg_scale <= 1:
            c.number(found, "cfg_scale", v_cfg_scale, 0, 1)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
    ):
        found.add(
            "missing_one_of",
            "imageDataUrl",
            "At least one of imageDataUrl, imageUrl and imageAttachmentId is required",
            "imageDataUrl",
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingV21Standard_LISTED, frozenset(), _UNLISTED)


_KlingV25TurboPro_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "duration": "duration",
    "aspect_ratio": "aspect_ratio",
    "conversationUUID": "conversationUUID",
}
_KlingV25TurboPro_DURATION = ("5", "10")
_KlingV25TurboPro_ASPECT_RATIO = ("16:9", "9:16", "1:1")


def _check_KlingV25TurboPro(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-v25-turbo-pro."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingV25TurboPro_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _KlingV25TurboPro_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _KlingV25TurboPro_ASPECT_RATIO)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingV25TurboPro_LISTED, frozenset(), _UNLISTED)


_KlingV25TurboStd_LISTED = {
    "image": "image",
    "duration": "duration",
    "prompt": "prompt",
    "conversationUUID": "conversationUUID",
}
_KlingV25TurboStd_DURATION = ("5", "10")


def _check_KlingV25TurboStd(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-v25-turbo-std."""
    get = payload.get
    known = 1
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("url", "data"), 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingV25TurboStd_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingV25TurboStd_LISTED, frozenset(), _UNLISTED)


_KlingVideo_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "duration": "duration",
    "aspect_ratio": "aspect_ratio",
    "cfg_scale": "cfg_scale",
    "conversationUUID": "conversationUUID",
}
_KlingVideo_DURATION = ("5", "10")
_KlingVideo_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_KlingVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    if v_prompt is None:
        c.missing(found, "prompt")
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingVideo_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _KlingVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _KlingVideo_ASPECT_RATIO)
    v_cfg_scale = get("cfg_scale")
    if v_cfg_scale is not None:
        known += 1
        if type(v_cfg_scale) is not int and type(v_cfg_scale) is not float or not 0 <= v_cfg_scale <= 1:
            c.number(found, "cfg_scale", v_cfg_scale, 0, 1)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingVideo_LISTED, frozenset(), _UNLISTED)


_KlingVideoV2_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "aspect_ratio": "aspect_ratio",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_KlingVideoV2_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")
_KlingVideoV2_DURATION = ("5", "10")


def _check_KlingVideoV2(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to kling-video-v2."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _KlingVideoV2_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _KlingVideoV2_ASPECT_RATIO)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _KlingVideoV2_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _KlingVideoV2_LISTED, frozenset(), _UNLISTED)


_LightricksLtx2Fast_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "duration": "duration",
    "generateAudio": "generateAudio",
    "conversationUUID": "conversationUUID",
}
_LightricksLtx2Fast_DURATION = ("6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20")


def _check_LightricksLtx2Fast(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to lightricks-ltx-2-fast."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _LightricksLtx2Fast_DURATION:
            c.duration(found, "duration", v_duration, "plain", low=6, high=20)
    v_generateAudio = get("generateAudio")
    if v_generateAudio is not None:
        known += 1
        if v_generateAudio is not True and v_generateAudio is not False:
            c.flag(found, "generateAudio", v_generateAudio)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _LightricksLtx2Fast_LISTED, frozenset(), _UNLISTED)


_LightricksLtx2Pro_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "duration": "duration",
    "generateAudio": "generateAudio",
    "conversationUUID": "conversationUUID",
}
_LightricksLtx2Pro_DURATION = ("6", "8", "10")


def _check_LightricksLtx2Pro(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to lightricks-ltx-2-pro."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _LightricksLtx2Pro_DURATION:
            c.duration(found, "duration", v_duration, "plain", (6, 8, 10))
    v_generateAudio = get("generateAudio")
    if v_generateAudio is not None:
        known += 1
        if v_generateAudio is not True and v_generateAudio is not False:
            c.flag(found, "generateAudio", v_generateAudio)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _LightricksLtx2Pro_LISTED, frozenset(), _UNLISTED)


_Longstories_LISTED = {
    "prompt": "prompt",
    "script": "script",
    "storyConfig": "storyConfig",
    "framework": "framework",
    "shortRequestEnhancer": "shortRequestEnhancer",
    "directorNotes": "directorNotes",
    "targetLengthInSeconds": "targetLengthInSeconds",
    "aspectRatio": "aspectRatio",
    "scriptConfig": "scriptConfig",
    "imageConfig": "imageConfig",
    "videoConfig": "videoConfig",
    "voiceoverConfig": "voiceoverConfig",
    "captionsConfig": "captionsConfig",
    "effectsConfig": "effectsConfig",
    "musicConfig": "musicConfig",
    "projectId": "projectId",
    "targetLengthInWords": "targetLengthInWords",
    "voice": "voice",
    "captionsShow": "captionsShow",
    "captionsStyle": "captionsStyle",
    "effects": "effects",
    "quality": "quality",
    "motion": "motion",
    "music": "music",
    "conversationUUID": "conversationUUID",
}
_Longstories_FRAMEWORK = ("default", "emotional_story", "product_showcase", "tutorial")
_Longstories_ASPECTRATIO = ("9:16", "16:9")
_Longstories_CAPTIONSSTYLE = (
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
)
_Longstories_QUALITY = ("low", "medium", "high")


def _check_Longstories(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to longstories."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_script = get("script")
    if v_script is not None:
        known += 1
        if type(v_script) is not str or not v_script.isascii():
            c.text(found, "script", v_script)
    v_storyConfig = get("storyConfig")
    if v_storyConfig is not None:
        known += 1
        if not c.is_object(v_storyConfig):
            c.wrong_type(found, "storyConfig", "an object", v_storyConfig)
        else:
            parts.storyconfig(found, v_storyConfig, "storyConfig" + ".")
    v_framework = get("framework")
    if v_framework is not None:
        known += 1
        if type(v_framework) is not str or v_framework not in _Longstories_FRAMEWORK:
            c.choice(found, "framework", v_framework, _Longstories_FRAMEWORK)
    v_shortRequestEnhancer = get("shortRequestEnhancer")
    if v_shortRequestEnhancer is not None:
        known += 1
        if v_shortRequestEnhancer is not True and v_shortRequestEnhancer is not False:
            c.flag(found, "shortRequestEnhancer", v_shortRequestEnhancer)
    v_directorNotes = get("directorNotes")
    if v_directorNotes is not None:
        known += 1
        if type(v_directorNotes) is not str or not v_directorNotes.isascii():
            c.text(found, "directorNotes", v_directorNotes)
    v_targetLengthInSeconds = get("targetLengthInSeconds")
    if v_targetLengthInSeconds is not None:
        known += 1
        if type(v_targetLengthInSeconds) is not int or not -1e300 <= v_targetLengthInSeconds <= 1e300:
            c.integer(found, "targetLengthInSeconds", v_targetLengthInSeconds, None, None)
    v_aspectRatio = get("aspectRatio")
    if v_aspectRatio is not None:
        known += 1
        if type(v_aspectRatio) is not str or v_aspectRatio not in _Longstories_ASPECTRATIO:
            c.choice(found, "aspectRatio", v_aspectRatio, _Longstories_ASPECTRATIO)
    v_scriptConfig = get("scriptConfig")
    if v_scriptConfig is not None:
        known += 1
        if not c.is_object(v_scriptConfig):
            c.wrong_type(found, "scriptConfig", "an object", v_scriptConfig)
        else:
            parts.scriptconfig(found, v_scriptConfig, "scriptConfig" + ".")
    v_imageConfig = get("imageConfig")
    if v_imageConfig is not None:
        known += 1
        if not c.is_object(v_imageConfig):
            c.wrong_type(found, "imageConfig", "an object", v_imageConfig)
        else:
            parts.imageconfig(found, v_imageConfig, "imageConfig" + ".")
    v_videoConfig = get("videoConfig")
    if v_videoConfig is not None:
        known += 1
        if not c.is_object(v_videoConfig):
            c.wrong_type(found, "videoConfig", "an object", v_videoConfig)
        else:
            parts.videoconfig(found, v_videoConfig, "videoConfig" + ".")
    v_voiceoverConfig = get("voiceoverConfig")
    if v_voiceoverConfig is not None:
        known += 1
        if not c.is_object(v_voiceoverConfig):
            c.wrong_type(found, "voiceoverConfig", "an object", v_voiceoverConfig)
        else:
            parts.voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".")
    v_captionsConfig = get("captionsConfig")
    if v_captionsConfig is not None:
        known += 1
        if not c.is_object(v_captionsConfig):
            c.wrong_type(found, "captionsConfig", "an object", v_captionsConfig)
        else:
            parts.captionsconfig(found, v_captionsConfig, "captionsConfig" + ".")
    v_effectsConfig = get("effectsConfig")
    if v_effectsConfig is not None:
        known += 1
        if not c.is_object(v_effectsConfig):
            c.wrong_type(found, "effectsConfig", "an object", v_effectsConfig)
        else:
            parts.effectsconfig(found, v_effectsConfig, "effectsConfig" + ".")
    v_musicConfig = get("musicConfig")
    if v_musicConfig is not None:
        known += 1
        if not c.is_object(v_musicConfig):
            c.wrong_type(found, "musicConfig", "an object", v_musicConfig)
        else:
            parts.musicconfig(found, v_musicConfig, "musicConfig" + ".")
    v_projectId = get("projectId")
    if v_projectId is not None:
        known += 1
        if type(v_projectId) is not str or not v_projectId.isascii():
            c.text(found, "projectId", v_projectId)
    v_targetLengthInWords = get("targetLengthInWords")
    if v_targetLengthInWords is not None:
        known += 1
        if type(v_targetLengthInWords) is not int or not -1e300 <= v_targetLengthInWords <= 1e300:
            c.integer(found, "targetLengthInWords", v_targetLengthInWords, None, None)
    if "targetLengthInWords" in payload:
        c.legacy(found, "targetLengthInWords", "targetLengthInSeconds")
    v_voice = get("voice")
    if v_voice is not None:
        known += 1
        if type(v_voice) is not str or not v_voice.isascii():
            c.text(found, "voice", v_voice)
    if "voice" in payload:
        c.legacy(found, "voice", "voiceoverConfig.voiceId")
    v_captionsShow = get("captionsShow")
    if v_captionsShow is not None:
        known += 1
        if v_captionsShow is not True and v_captionsShow is not False:
            c.flag(found, "captionsShow", v_captionsShow)
    if "captionsShow" in payload:
        c.legacy(found, "captionsShow", "captionsConfig.captionsEnabled")
    v_captionsStyle = get("captionsStyle")
    if v_captionsStyle is not None:
        known += 1
        if type(v_captionsStyle) is not str or v_captionsStyle not in _Longstories_CAPTIONSSTYLE:
            c.choice(found, "captionsStyle", v_captionsStyle, _Longstories_CAPTIONSSTYLE)
    if "captionsStyle" in payload:
        c.legacy(found, "captionsStyle", "captionsConfig.captionsStyle")
    v_effects = get("effects")
    if v_effects is not None:
        known += 1
        if not c.is_object(v_effects):
            c.wrong_type(found, "effects", "an object", v_effects)
        else:
            parts.legacyeffects(found, v_effects, "effects" + ".")
    if "effects" in payload:
        c.legacy(found, "effects", "effectsConfig")
    v_quality = get("quality")
    if v_quality is not None:
        known += 1
        if type(v_quality) is not str or v_quality not in _Longstories_QUALITY:
            c.choice(found, "quality", v_quality, _Longstories_QUALITY)
    if "quality" in payload:
        c.legacy(found, "quality", "videoConfig")
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if not c.is_object(v_motion):
            c.wrong_type(found, "motion", "an object", v_motion)
        else:
            parts.legacymotion(found, v_motion, "motion" + ".")
    if "motion" in payload:
        c.legacy(found, "motion", "videoConfig")
    v_music = get("music")
    if v_music is not None:
        known += 1
        if type(v_music) is not str or not v_music.isascii():
            c.text(found, "music", v_music)
    if "music" in payload:
        c.legacy(found, "music", "musicConfig")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_script is None and v_storyConfig is None:
        found.add("missing_one_of", "prompt", "At least one of prompt, script and storyConfig is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _Longstories_LISTED, frozenset(), _UNLISTED)


_LongstoriesKids_LISTED = {
    "prompt": "prompt",
    "script": "script",
    "storyConfig": "storyConfig",
    "framework": "framework",
    "shortRequestEnhancer": "shortRequestEnhancer",
    "directorNotes": "directorNotes",
    "targetLengthInSeconds": "targetLengthInSeconds",
    "aspectRatio": "aspectRatio",
    "scriptConfig": "scriptConfig",
    "imageConfig": "imageConfig",
    "videoConfig": "videoConfig",
    "voiceoverConfig": "voiceoverConfig",
    "captionsConfig": "captionsConfig",
    "effectsConfig": "effectsConfig",
    "musicConfig": "musicConfig",
    "projectId": "projectId",
    "targetLengthInWords": "targetLengthInWords",
    "voice": "voice",
    "captionsShow": "captionsShow",
    "captionsStyle": "captionsStyle",
    "effects": "effects",
    "quality": "quality",
    "motion": "motion",
    "music": "music",
    "conversationUUID": "conversationUUID",
}
_LongstoriesKids_FRAMEWORK = ("default", "emotional_story", "product_showcase", "tutorial")
_LongstoriesKids_ASPECTRATIO = ("9:16", "16:9")
_LongstoriesKids_CAPTIONSSTYLE = (
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
)
_LongstoriesKids_QUALITY = ("low", "medium", "high")


def _check_LongstoriesKids(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to longstories-kids."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_script = get("script")
    if v_script is not None:
        known += 1
        if type(v_script) is not str or not v_script.isascii():
            c.text(found, "script", v_script)
    v_storyConfig = get("storyConfig")
    if v_storyConfig is not None:
        known += 1
        if not c.is_object(v_storyConfig):
            c.wrong_type(found, "storyConfig", "an object", v_storyConfig)
        else:
            parts.storyconfig(found, v_storyConfig, "storyConfig" + ".")
    v_framework = get("framework")
    if v_framework is not None:
        known += 1
        if type(v_framework) is not str or v_framework not in _LongstoriesKids_FRAMEWORK:
            c.choice(found, "framework", v_framework, _LongstoriesKids_FRAMEWORK)
    v_shortRequestEnhancer = get("shortRequestEnhancer")
    if v_shortRequestEnhancer is not None:
        known += 1
        if v_shortRequestEnhancer is not True and v_shortRequestEnhancer is not False:
            c.flag(found, "shortRequestEnhancer", v_shortRequestEnhancer)
    v_directorNotes = get("directorNotes")
    if v_directorNotes is not None:
        known += 1
        if type(v_directorNotes) is not str or not v_directorNotes.isascii():
            c.text(found, "directorNotes", v_directorNotes)
    v_targetLengthInSeconds = get("targetLengthInSeconds")
    if v_targetLengthInSeconds is not None:
        known += 1
        if type(v_targetLengthInSeconds) is not int or not -1e300 <= v_targetLengthInSeconds <= 1e300:
            c.integer(found, "targetLengthInSeconds", v_targetLengthInSeconds, None, None)
    v_aspectRatio = get("aspectRatio")
    if v_aspectRatio is not None:
        known += 1
        if type(v_aspectRatio) is not str or v_aspectRatio not in _LongstoriesKids_ASPECTRATIO:
            c.choice(found, "aspectRatio", v_aspectRatio, _LongstoriesKids_ASPECTRATIO)
    v_scriptConfig = get("scriptConfig")
    if v_scriptConfig is not None:
        known += 1
        if not c.is_object(v_scriptConfig):
            c.wrong_type(found, "scriptConfig", "an object", v_scriptConfig)
        else:
            parts.scriptconfig(found, v_scriptConfig, "scriptConfig" + ".")
    v_imageConfig = get("imageConfig")
    if v_imageConfig is not None:
        known += 1
        if not c.is_object(v_imageConfig):
            c.wrong_type(found, "imageConfig", "an object", v_imageConfig)
        else:
            parts.imageconfig(found, v_imageConfig, "imageConfig" + ".")
    v_videoConfig = get("videoConfig")
    if v_videoConfig is not None:
        known += 1
        if not c.is_object(v_videoConfig):
            c.wrong_type(found, "videoConfig", "an object", v_videoConfig)
        else:
            parts.videoconfig(found, v_videoConfig, "videoConfig" + ".")
    v_voiceoverConfig = get("voiceoverConfig")
    if v_voiceoverConfig is not None:
        known += 1
        if not c.is_object(v_voiceoverConfig):
            c.wrong_type(found, "voiceoverConfig", "an object", v_voiceoverConfig)
        else:
            parts.voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".")
    v_captionsConfig = get("captionsConfig")
    if v_captionsConfig is not None:
        known += 1
        if not c.is_object(v_captionsConfig):
            c.wrong_type(found, "captionsConfig", "an object", v_captionsConfig)
        else:
            parts.captionsconfig(found, v_captionsConfig, "captionsConfig" + ".")
    v_effectsConfig = get("effectsConfig")
    if v_effectsConfig is not None:
        known += 1
        if not c.is_object(v_effectsConfig):
            c.wrong_type(found, "effectsConfig", "an object", v_effectsConfig)
        else:
            parts.effectsconfig(found, v_effectsConfig, "effectsConfig" + ".")
    v_musicConfig = get("musicConfig")
    if v_musicConfig is not None:
        known += 1
        if not c.is_object(v_musicConfig):
            c.wrong_type(found, "musicConfig", "an object", v_musicConfig)
        else:
            parts.musicconfig(found, v_musicConfig, "musicConfig" + ".")
    v_projectId = get("projectId")
    if v_projectId is not None:
        known += 1
        if type(v_projectId) is not str or not v_projectId.isascii():
            c.text(found, "projectId", v_projectId)
    v_targetLengthInWords = get("targetLengthInWords")
    if v_targetLengthInWords is not None:
        known += 1
        if type(v_targetLengthInWords) is not int or not -1e300 <= v_targetLengthInWords <= 1e300:
            c.integer(found, "targetLengthInWords", v_targetLengthInWords, None, None)
    if "targetLengthInWords" in payload:
        c.legacy(found, "targetLengthInWords", "targetLengthInSeconds")
    v_voice = get("voice")
    if v_voice is not None:
        known += 1
        if type(v_voice) is not str or not v_voice.isascii():
            c.text(found, "voice", v_voice)
    if "voice" in payload:
        c.legacy(found, "voice", "voiceoverConfig.voiceId")
    v_captionsShow = get("captionsShow")
    if v_captionsShow is not None:
        known += 1
        if v_captionsShow is not True and v_captionsShow is not False:
            c.flag(found, "captionsShow", v_captionsShow)
    if "captionsShow" in payload:
        c.legacy(found, "captionsShow", "captionsConfig.captionsEnabled")
    v_captionsStyle = get("captionsStyle")
    if v_captionsStyle is not None:
        known += 1
        if type(v_captionsStyle) is not str or v_captionsStyle not in _LongstoriesKids_CAPTIONSSTYLE:
            c.choice(found, "captionsStyle", v_captionsStyle, _LongstoriesKids_CAPTIONSSTYLE)
    if "captionsStyle" in payload:
        c.legacy(found, "captionsStyle", "captionsConfig.captionsStyle")
    v_effects = get("effects")
    if v_effects is not None:
        known += 1
        if not c.is_object(v_effects):
            c.wrong_type(found, "effects", "an object", v_effects)
        else:
            parts.legacyeffects(found, v_effects, "effects" + ".")
    if "effects" in payload:
        c.legacy(found, "effects", "effectsConfig")
    v_quality = get("quality")
    if v_quality is not None:
        known += 1
        if type(v_quality) is not str or v_quality not in _LongstoriesKids_QUALITY:
            c.choice(found, "quality", v_quality, _LongstoriesKids_QUALITY)
    if "quality" in payload:
        c.legacy(found, "quality", "videoConfig")
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if not c.is_object(v_motion):
            c.wrong_type(found, "motion", "an object", v_motion)
        else:
            parts.legacymotion(found, v_motion, "motion" + ".")
    if "motion" in payload:
        c.legacy(found, "motion", "videoConfig")
    v_music = get("music")
    if v_music is not None:
        known += 1
        if type(v_music) is not str or not v_music.isascii():
            c.text(found, "music", v_music)
    if "music" in payload:
        c.legacy(found, "music", "musicConfig")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_script is None and v_storyConfig is None:
        found.add("missing_one_of", "prompt", "At least one of prompt, script and storyConfig is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _LongstoriesKids_LISTED, frozenset(), _UNLISTED)


_LongstoriesMovie_LISTED = {
    "prompt": "prompt",
    "script": "script",
    "storyConfig": "storyConfig",
    "framework": "framework",
    "shortRequestEnhancer": "shortRequestEnhancer",
    "directorNotes": "directorNotes",
    "targetLengthInSeconds": "targetLengthInSeconds",
    "aspectRatio": "aspectRatio",
    "scriptConfig": "scriptConfig",
    "imageConfig": "imageConfig",
    "videoConfig": "videoConfig",
    "voiceoverConfig": "voiceoverConfig",
    "captionsConfig": "captionsConfig",
    "effectsConfig": "effectsConfig",
    "musicConfig": "musicConfig",
    "projectId": "projectId",
    "targetLengthInWords": "targetLengthInWords",
    "voice": "voice",
    "captionsShow": "captionsShow",
    "captionsStyle": "captionsStyle",
    "effects": "effects",
    "quality": "quality",
    "motion": "motion",
    "music": "music",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_LongstoriesMovie_FRAMEWORK = ("default", "emotional_story", "product_showcase", "tutorial")
_LongstoriesMovie_ASPECTRATIO = ("9:16", "16:9")
_LongstoriesMovie_CAPTIONSSTYLE = (
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
)
_LongstoriesMovie_QUALITY = ("low", "medium", "high")
_LongstoriesMovie_DURATION = ("30", "60", "180", "300", "600")


def _check_LongstoriesMovie(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to longstories-movie."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_script = get("script")
    if v_script is not None:
        known += 1
        if type(v_script) is not str or not v_script.isascii():
            c.text(found, "script", v_script)
    v_storyConfig = get("storyConfig")
    if v_storyConfig is not None:
        known += 1
        if not c.is_object(v_storyConfig):
            c.wrong_type(found, "storyConfig", "an object", v_storyConfig)
        else:
            parts.storyconfig(found, v_storyConfig, "storyConfig" + ".")
    v_framework = get("framework")
    if v_framework is not None:
        known += 1
        if type(v_framework) is not str or v_framework not in _LongstoriesMovie_FRAMEWORK:
            c.choice(found, "framework", v_framework, _LongstoriesMovie_FRAMEWORK)
    v_shortRequestEnhancer = get("shortRequestEnhancer")
    if v_shortRequestEnhancer is not None:
        known += 1
        if v_shortRequestEnhancer is not True and v_shortRequestEnhancer is not False:
            c.flag(found, "shortRequestEnhancer", v_shortRequestEnhancer)
    v_directorNotes = get("directorNotes")
    if v_directorNotes is not None:
        known += 1
        if type(v_directorNotes) is not str or not v_directorNotes.isascii():
            c.text(found, "directorNotes", v_directorNotes)
    v_targetLengthInSeconds = get("targetLengthInSeconds")
    if v_targetLengthInSeconds is not None:
        known += 1
        if type(v_targetLengthInSeconds) is not int or not -1e300 <= v_targetLengthInSeconds <= 1e300:
            c.integer(found, "targetLengthInSeconds", v_targetLengthInSeconds, None, None)
    v_aspectRatio = get("aspectRatio")
    if v_aspectRatio is not None:
        known += 1
        if type(v_aspectRatio) is not str or v_aspectRatio not in _LongstoriesMovie_ASPECTRATIO:
            c.choice(found, "aspectRatio", v_aspectRatio, _LongstoriesMovie_ASPECTRATIO)
    v_scriptConfig = get("scriptConfig")
    if v_scriptConfig is not None:
        known += 1
        if not c.is_object(v_scriptConfig):
            c.wrong_type(found, "scriptConfig", "an object", v_scriptConfig)
        else:
            parts.scriptconfig(found, v_scriptConfig, "scriptConfig" + ".")
    v_imageConfig = get("imageConfig")
    if v_imageConfig is not None:
        known += 1
        if not c.is_object(v_imageConfig):
            c.wrong_type(found, "imageConfig", "an object", v_imageConfig)
        else:
            parts.imageconfig(found, v_imageConfig, "imageConfig" + ".")
    v_videoConfig = get("videoConfig")
    if v_videoConfig is not None:
        known += 1
        if not c.is_object(v_videoConfig):
            c.wrong_type(found, "videoConfig", "an object", v_videoConfig)
        else:
            parts.videoconfig(found, v_videoConfig, "videoConfig" + ".")
    v_voiceoverConfig = get("voiceoverConfig")
    if v_voiceoverConfig is not None:
        known += 1
        if not c.is_object(v_voiceoverConfig):
            c.wrong_type(found, "voiceoverConfig", "an object", v_voiceoverConfig)
        else:
            parts.voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".")
    v_captionsConfig = get("captionsConfig")
    if v_captionsConfig is not None:
        known += 1
        if not c.is_object(v_captionsConfig):
            c.wrong_type(found, "captionsConfig", "an object", v_captionsConfig)
        else:
            parts.captionsconfig(found, v_captionsConfig, "captionsConfig" + ".")
    v_effectsConfig = get("effectsConfig")
    if v_effectsConfig is not None:
        known += 1
        if not c.is_object(v_effectsConfig):
            c.wrong_type(found, "effectsConfig", "an object", v_effectsConfig)
        else:
            parts.effectsconfig(found, v_effectsConfig, "effectsConfig" + ".")
    v_musicConfig = get("musicConfig")
    if v_musicConfig is not None:
        known += 1
        if not c.is_object(v_musicConfig):
            c.wrong_type(found, "musicConfig", "an object", v_musicConfig)
        else:
            parts.musicconfig(found, v_musicConfig, "musicConfig" + ".")
    v_projectId = get("projectId")
    if v_projectId is not None:
        known += 1
        if type(v_projectId) is not str or not v_projectId.isascii():
            c.text(found, "projectId", v_projectId)
    v_targetLengthInWords = get("targetLengthInWords")
    if v_targetLengthInWords is not None:
        known += 1
        if type(v_targetLengthInWords) is not int or not -1e300 <= v_targetLengthInWords <= 1e300:
            c.integer(found, "targetLengthInWords", v_targetLengthInWords, None, None)
    if "targetLengthInWords" in payload:
        c.legacy(found, "targetLengthInWords", "duration")
    v_voice = get("voice")
    if v_voice is not None:
        known += 1
        if type(v_voice) is not str or not v_voice.isascii():
            c.text(found, "voice", v_voice)
    if "voice" in payload:
        c.legacy(found, "voice", "voiceoverConfig.voiceId")
    v_captionsShow = get("captionsShow")
    if v_captionsShow is not None:
        known += 1
        if v_captionsShow is not True and v_captionsShow is not False:
            c.flag(found, "captionsShow", v_captionsShow)
    if "captionsShow" in payload:
        c.legacy(found, "captionsShow", "captionsConfig.captionsEnabled")
    v_captionsStyle = get("captionsStyle")
    if v_captionsStyle is not None:
        known += 1
        if type(v_captionsStyle) is not str or v_captionsStyle not in _LongstoriesMovie_CAPTIONSSTYLE:
            c.choice(found, "captionsStyle", v_captionsStyle, _LongstoriesMovie_CAPTIONSSTYLE)
    if "captionsStyle" in payload:
        c.legacy(found, "captionsStyle", "captionsConfig.captionsStyle")
    v_effects = get("effects")
    if v_effects is not None:
        known += 1
        if not c.is_object(v_effects):
            c.wrong_type(found, "effects", "an object", v_effects)
        else:
            parts.legacyeffects(found, v_effects, "effects" + ".")
    if "effects" in payload:
        c.legacy(found, "effects", "effectsConfig")
    v_quality = get("quality")
    if v_quality is not None:
        known += 1
        if type(v_quality) is not str or v_quality not in _LongstoriesMovie_QUALITY:
            c.choice(found, "quality", v_quality, _LongstoriesMovie_QUALITY)
    if "quality" in payload:
        c.legacy(found, "quality", "videoConfig")
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if not c.is_object(v_motion):
            c.wrong_type(found, "motion", "an object", v_motion)
        else:
            parts.legacymotion(found, v_motion, "motion" + ".")
    if "motion" in payload:
        c.legacy(found, "motion", "videoConfig")
    v_music = get("music")
    if v_music is not None:
        known += 1
        if type(v_music) is not str or not v_music.isascii():
            c.text(found, "music", v_music)
    if "music" in payload:
        c.legacy(found, "music", "musicConfig")
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _LongstoriesMovie_DURATION:
            c.duration(found, "duration", v_duration, "plain", (30, 60, 180, 300, 600))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_script is None and v_storyConfig is None:
        found.add("missing_one_of", "prompt", "At least one of prompt, script and storyConfig is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _LongstoriesMovie_LISTED, frozenset(), _UNLISTED)


_LongstoriesPixelArt_LISTED = {
    "prompt": "prompt",
    "script": "script",
    "storyConfig": "storyConfig",
    "framework": "framework",
    "shortRequestEnhancer": "shortRequestEnhancer",
    "directorNotes": "directorNotes",
    "targetLengthInSeconds": "targetLengthInSeconds",
    "aspectRatio": "aspectRatio",
    "scriptConfig": "scriptConfig",
    "imageConfig": "imageConfig",
    "videoConfig": "videoConfig",
    "voiceoverConfig": "voiceoverConfig",
    "captionsConfig": "captionsConfig",
    "effectsConfig": "effectsConfig",
    "musicConfig": "musicConfig",
    "projectId": "projectId",
    "targetLengthInWords": "targetLengthInWords",
    "voice": "voice",
    "captionsShow": "captionsShow",
    "captionsStyle": "captionsStyle",
    "effects": "effects",
    "quality": "quality",
    "motion": "motion",
    "music": "music",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_LongstoriesPixelArt_FRAMEWORK = ("default", "emotional_story", "product_showcase", "tutorial")
_LongstoriesPixelArt_ASPECTRATIO = ("9:16", "16:9")
_LongstoriesPixelArt_CAPTIONSSTYLE = (
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
)
_LongstoriesPixelArt_QUALITY = ("low", "medium", "high")
_LongstoriesPixelArt_DURATION = ("15", "30", "60", "180", "300", "600")


def _check_LongstoriesPixelArt(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to longstories-pixel-art."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_script = get("script")
    if v_script is not None:
        known += 1
        if type(v_script) is not str or not v_script.isascii():
            c.text(found, "script", v_script)
    v_storyConfig = get("storyConfig")
    if v_storyConfig is not None:
        known += 1
        if not c.is_object(v_storyConfig):
            c.wrong_type(found, "storyConfig", "an object", v_storyConfig)
        else:
            parts.storyconfig(found, v_storyConfig, "storyConfig" + ".")
    v_framework = get("framework")
    if v_framework is not None:
        known += 1
        if type(v_framework) is not str or v_framework not in _LongstoriesPixelArt_FRAMEWORK:
            c.choice(found, "framework", v_framework, _LongstoriesPixelArt_FRAMEWORK)
    v_shortRequestEnhancer = get("shortRequestEnhancer")
    if v_shortRequestEnhancer is not None:
        known += 1
        if v_shortRequestEnhancer is not True and v_shortRequestEnhancer is not False:
            c.flag(found, "shortRequestEnhancer", v_shortRequestEnhancer)
    v_directorNotes = get("directorNotes")
    if v_directorNotes is not None:
        known += 1
        if type(v_directorNotes) is not str or not v_directorNotes.isascii():
            c.text(found, "directorNotes", v_directorNotes)
    v_targetLengthInSeconds = get("targetLengthInSeconds")
    if v_targetLengthInSeconds is not None:
        known += 1
        if type(v_targetLengthInSeconds) is not int or not -1e300 <= v_targetLengthInSeconds <= 1e300:
            c.integer(found, "targetLengthInSeconds", v_targetLengthInSeconds, None, None)
    v_aspectRatio = get("aspectRatio")
    if v_aspectRatio is not None:
        known += 1
        if type(v_aspectRatio) is not str or v_aspectRatio not in _LongstoriesPixelArt_ASPECTRATIO:
            c.choice(found, "aspectRatio", v_aspectRatio, _LongstoriesPixelArt_ASPECTRATIO)
    v_scriptConfig = get("scriptConfig")
    if v_scriptConfig is not None:
        known += 1
        if not c.is_object(v_scriptConfig):
            c.wrong_type(found, "scriptConfig", "an object", v_scriptConfig)
        else:
            parts.scriptconfig(found, v_scriptConfig, "scriptConfig" + ".")
    v_imageConfig = get("imageConfig")
    if v_imageConfig is not None:
        known += 1
        if not c.is_object(v_imageConfig):
            c.wrong_type(found, "imageConfig", "an object", v_imageConfig)
        else:
            parts.imageconfig(found, v_imageConfig, "imageConfig" + ".")
    v_videoConfig = get("videoConfig")
    if v_videoConfig is not None:
        known += 1
        if not c.is_object(v_videoConfig):
            c.wrong_type(found, "videoConfig", "an object", v_videoConfig)
        else:
            parts.videoconfig(found, v_videoConfig, "videoConfig" + ".")
    v_voiceoverConfig = get("voiceoverConfig")
    if v_voiceoverConfig is not None:
        known += 1
        if not c.is_object(v_voiceoverConfig):
            c.wrong_type(found, "voiceoverConfig", "an object", v_voiceoverConfig)
        else:
            parts.voiceoverconfig(found, v_voiceoverConfig, "voiceoverConfig" + ".")
    v_captionsConfig = get("captionsConfig")
    if v_captionsConfig is not None:
        known += 1
        if not c.is_object(v_captionsConfig):
            c.wrong_type(found, "captionsConfig", "an object", v_captionsConfig)
        else:
            parts.captionsconfig(found, v_captionsConfig, "captionsConfig" + ".")
    v_effectsConfig = get("effectsConfig")
    if v_effectsConfig is not None:
        known += 1
        if not c.is_object(v_effectsConfig):
            c.wrong_type(found, "effectsConfig", "an object", v_effectsConfig)
        else:
            parts.effectsconfig(found, v_effectsConfig, "effectsConfig" + ".")
    v_musicConfig = get("musicConfig")
    if v_musicConfig is not None:
        known += 1
        if not c.is_object(v_musicConfig):
            c.wrong_type(found, "musicConfig", "an object", v_musicConfig)
        else:
            parts.musicconfig(found, v_musicConfig, "musicConfig" + ".")
    v_projectId = get("projectId")
    if v_projectId is not None:
        known += 1
        if type(v_projectId) is not str or not v_projectId.isascii():
            c.text(found, "projectId", v_projectId)
    v_targetLengthInWords = get("targetLengthInWords")
    if v_targetLengthInWords is not None:
        known += 1
        if type(v_targetLengthInWords) is not int or not -1e300 <= v_targetLengthInWords <= 1e300:
            c.integer(found, "targetLengthInWords", v_targetLengthInWords, None, None)
    if "targetLengthInWords" in payload:
        c.legacy(found, "targetLengthInWords", "duration")
    v_voice = get("voice")
    if v_voice is not None:
        known += 1
        if type(v_voice) is not str or not v_voice.isascii():
            c.text(found, "voice", v_voice)
    if "voice" in payload:
        c.legacy(found, "voice", "voiceoverConfig.voiceId")
    v_captionsShow = get("captionsShow")
    if v_captionsShow is not None:
        known += 1
        if v_captionsShow is not True and v_captionsShow is not False:
            c.flag(found, "captionsShow", v_captionsShow)
    if "captionsShow" in payload:
        c.legacy(found, "captionsShow", "captionsConfig.captionsEnabled")
    v_captionsStyle = get("captionsStyle")
    if v_captionsStyle is not None:
        known += 1
        if type(v_captionsStyle) is not str or v_captionsStyle not in _LongstoriesPixelArt_CAPTIONSSTYLE:
            c.choice(found, "captionsStyle", v_captionsStyle, _LongstoriesPixelArt_CAPTIONSSTYLE)
    if "captionsStyle" in payload:
        c.legacy(found, "captionsStyle", "captionsConfig.captionsStyle")
    v_effects = get("effects")
    if v_effects is not None:
        known += 1
        if not c.is_object(v_effects):
            c.wrong_type(found, "effects", "an object", v_effects)
        else:
            parts.legacyeffects(found, v_effects, "effects" + ".")
    if "effects" in payload:
        c.legacy(found, "effects", "effectsConfig")
    v_quality = get("quality")
    if v_quality is not None:
        known += 1
        if type(v_quality) is not str or v_quality not in _LongstoriesPixelArt_QUALITY:
            c.choice(found, "quality", v_quality, _LongstoriesPixelArt_QUALITY)
    if "quality" in payload:
        c.legacy(found, "quality", "videoConfig")
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if not c.is_object(v_motion):
            c.wrong_type(found, "motion", "an object", v_motion)
        else:
            parts.legacymotion(found, v_motion, "motion" + ".")
    if "motion" in payload:
        c.legacy(found, "motion", "videoConfig")
    v_music = get("music")
    if v_music is not None:
        known += 1
        if type(v_music) is not str or not v_music.isascii():
            c.text(found, "music", v_music)
    if "music" in payload:
        c.legacy(found, "music", "musicConfig")
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _LongstoriesPixelArt_DURATION:
            c.duration(found, "duration", v_duration, "plain", (15, 30, 60, 180, 300, 600))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_prompt is None and v_script is None and v_storyConfig is None:
        found.add("missing_one_of", "prompt", "At least one of prompt, script and storyConfig is required", "prompt")
    if known != len(payload):
        c.unlisted(found, payload, "", _LongstoriesPixelArt_LISTED, frozenset(), _UNLISTED)


_MagicapiVideoFaceSwap_LISTED = {
    "swapImage": "swapImage",
    "targetVideo": "targetVideo",
    "targetFaceIndex": "targetFaceIndex",
    "conversationUUID": "conversationUUID",
}


def _check_MagicapiVideoFaceSwap(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to magicapi-video-face-swap."""
    get = payload.get
    known = 1
    v_swapImage = get("swapImage")
    if v_swapImage is not None:
        known += 1
        c.media(found, "swapImage", v_swapImage, "image", ("url", "data"), 4194304)
    if v_swapImage is None:
        c.missing(found, "swapImage")
    v_targetVideo = get("targetVideo")
    if v_targetVideo is not None:
        known += 1
        c.media(found, "targetVideo", v_targetVideo, "video", ("url", "data"), 4194304)
    if v_targetVideo is None:
        c.missing(found, "targetVideo")
    v_targetFaceIndex = get("targetFaceIndex")
    if v_targetFaceIndex is not None:
        known += 1
        if (
            type(v_targetFaceIndex) is not int
            and type(v_targetFaceIndex) is not float
            or not -1e300 <= v_targetFaceIndex <= 1e300
        ):
            c.number(found, "targetFaceIndex", v_targetFaceIndex, None, None)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _MagicapiVideoFaceSwap_LISTED, frozenset(), _UNLISTED)


_MidjourneyVideo_LISTED = {
    "image": "image",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "imageAttachmentId": "imageAttachmentId",
    "motion": "motion",
    "prompt": "prompt",
    "conversationUUID": "conversationUUID",
}
_MidjourneyVideo_MOTION = ("low", "high")


def _check_MidjourneyVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to midjourney-video."""
    get = payload.get
    known = 1
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("url", "data"), 4194304)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url).count(None) < 1:
        c.redundant(
            found,
            "",
            (("imageDataUrl", v_imageDataUrl is not None), ("image_data_url", v_image_data_url is not None)),
            "imageDataUrl and image_data_url are one input: the first one given counts",
        )
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_motion = get("motion")
    if v_motion is not None:
        known += 1
        if type(v_motion) is not str or v_motion not in _MidjourneyVideo_MOTION:
            c.choice(found, "motion", v_motion, _MidjourneyVideo_MOTION)
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if v_image is None and v_imageDataUrl is None and v_image_data_url is None and v_imageAttachmentId is None:
        found.add(
            "missing_one_of", "image", "At least one of image, imageDataUrl and imageAttachmentId is required", "image"
        )
    if (v_image, v_imageDataUrl, v_image_data_url, v_imageAttachmentId).count(None) < 3:
        c.redundant(
            found,
            "",
            (
                ("image", v_image is not None),
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None)),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "image, imageDataUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _MidjourneyVideo_LISTED, frozenset(), _UNLISTED)


_MinimaxHailuo02_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "duration": "duration",
    "prompt_optimizer": "prompt_optimizer",
    "conversationUUID": "conversationUUID",
}
_MinimaxHailuo02_DURATION = ("6", "10")


def _check_MinimaxHailuo02(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to minimax-hailuo-02."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _MinimaxHailuo02_DURATION:
            c.duration(found, "duration", v_duration, "plain", (6, 10))
    v_prompt_optimizer = get("prompt_optimizer")
    if v_prompt_optimizer is not None:
        known += 1
        if v_prompt_optimizer is not True and v_prompt_optimizer is not False:
            c.flag(found, "prompt_optimizer", v_prompt_optimizer)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _MinimaxHailuo02_LISTED, frozenset(), _UNLISTED)


_MinimaxHailuo02Pro_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "duration": "duration",
    "prompt_optimizer": "prompt_optimizer",
    "conversationUUID": "conversationUUID",
}
_MinimaxHailuo02Pro_DURATION = ("6",)


def _check_MinimaxHailuo02Pro(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to minimax-hailuo-02-pro."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _MinimaxHailuo02Pro_DURATION:
            c.duration(found, "duration", v_duration, "plain", (6,))
    v_prompt_optimizer = get("prompt_optimizer")
    if v_prompt_optimizer is not None:
        known += 1
        if v_prompt_optimizer is not True and v_prompt_optimizer is not False:
            c.flag(found, "prompt_optimizer", v_prompt_optimizer)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _MinimaxHailuo02Pro_LISTED, frozenset(), _UNLISTED)


_MinimaxHailuo23Pro_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_MinimaxHailuo23Pro_DURATION = ("5",)


def _check_MinimaxHailuo23Pro(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to minimax-hailuo-23-pro."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _MinimaxHailuo23Pro_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5,))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _MinimaxHailuo23Pro_LISTED, frozenset(), _UNLISTED)


_MinimaxHailuo23Standard_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_MinimaxHailuo23Standard_DURATION = ("6", "10")


def _check_MinimaxHailuo23Standard(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to minimax-hailuo-23-standard."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _MinimaxHailuo23Standard_DURATION:
            c.duration(found, "duration", v_duration, "plain", (6, 10))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _MinimaxHailuo23Standard_LISTED, frozenset(), _UNLISTED)


_MinimaxVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "duration": "duration",
    "prompt_optimizer": "prompt_optimizer",
    "aspect_ratio": "aspect_ratio",
    "conversationUUID": "conversationUUID",
}
_MinimaxVideo_DURATION = ("6", "10")
_MinimaxVideo_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_MinimaxVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to minimax-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _MinimaxVideo_DURATION:
            c.duration(found, "duration", v_duration, "plain", (6, 10))
    v_prompt_optimizer = get("prompt_optimizer")
    if v_prompt_optimizer is not None:
        known += 1
        if v_prompt_optimizer is not True and v_prompt_optimizer is not False:
            c.flag(found, "prompt_optimizer", v_prompt_optimizer)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _MinimaxVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _MinimaxVideo_ASPECT_RATIO)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _MinimaxVideo_LISTED, frozenset(), _UNLISTED)


_PixverseV45_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "size": "size",
    "duration": "duration",
    "style": "style",
    "effectType": "effectType",
    "effect": "effect",
    "cameraMovement": "cameraMovement",
    "motionMode": "motionMode",
    "soundEffectSwitch": "soundEffectSwitch",
    "soundEffectPrompt": "soundEffectPrompt",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "conversationUUID": "conversationUUID",
}
_PixverseV45_DURATION = ("5", "8")


def _check_PixverseV45(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to pixverse-v45."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or not v_size.isascii():
            c.text(found, "size", v_size)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _PixverseV45_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 8))
    v_style = get("style")
    if v_style is not None:
        known += 1
        if type(v_style) is not str or not v_style.isascii():
            c.text(found, "style", v_style)
    v_effectType = get("effectType")
    if v_effectType is not None:
        known += 1
        if type(v_effectType) is not str or not v_effectType.isascii():
            c.text(found, "effectType", v_effectType)
    v_effect = get("effect")
    if v_effect is not None:
        known += 1
        if type(v_effect) is not str or not v_effect.isascii():
            c.text(found, "effect", v_effect)
    v_cameraMovement = get("cameraMovement")
    if v_cameraMovement is not None:
        known += 1
        if type(v_cameraMovement) is not str or not v_cameraMovement.isascii():
            c.text(found, "cameraMovement", v_cameraMovement)
    v_motionMode = get("motionMode")
    if v_motionMode is not None:
        known += 1
        if type(v_motionMode) is not str or not v_motionMode.isascii():
            c.text(found, "motionMode", v_motionMode)
    v_soundEffectSwitch = get("soundEffectSwitch")
    if v_soundEffectSwitch is not None:
        known += 1
        if v_soundEffectSwitch is not True and v_soundEffectSwitch is not False:
            c.flag(found, "soundEffectSwitch", v_soundEffectSwitch)
    v_soundEffectPrompt = get("soundEffectPrompt")
    if v_soundEffectPrompt is not None:
        known += 1
        if type(v_soundEffectPrompt) is not str or not v_soundEffectPrompt.isascii():
            c.text(found, "soundEffectPrompt", v_soundEffectPrompt)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _PixverseV45_LISTED, frozenset(), _UNLISTED)


_PixverseV5_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "size": "size",
    "duration": "duration",
    "style": "style",
    "effectType": "effectType",
    "effect": "effect",
    "cameraMovement": "cameraMovement",
    "motionMode": "motionMode",
    "soundEffectSwitch": "soundEffectSwitch",
    "soundEffectPrompt": "soundEffectPrompt",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "conversationUUID": "conversationUUID",
}
_PixverseV5_DURATION = ("5", "8")


def _check_PixverseV5(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to pixverse-v5."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or not v_size.isascii():
            c.text(found, "size", v_size)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _PixverseV5_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 8))
    v_style = get("style")
    if v_style is not None:
        known += 1
        if type(v_style) is not str or not v_style.isascii():
            c.text(found, "style", v_style)
    v_effectType = get("effectType")
    if v_effectType is not None:
        known += 1
        if type(v_effectType) is not str or not v_effectType.isascii():
            c.text(found, "effectType", v_effectType)
    v_effect = get("effect")
    if v_effect is not None:
        known += 1
        if type(v_effect) is not str or not v_effect.isascii():
            c.text(found, "effect", v_effect)
    v_cameraMovement = get("cameraMovement")
    if v_cameraMovement is not None:
        known += 1
        if type(v_cameraMovement) is not str or not v_cameraMovement.isascii():
            c.text(found, "cameraMovement", v_cameraMovement)
    v_motionMode = get("motionMode")
    if v_motionMode is not None:
        known += 1
        if type(v_motionMode) is not str or not v_motionMode.isascii():
            c.text(found, "motionMode", v_motionMode)
    v_soundEffectSwitch = get("soundEffectSwitch")
    if v_soundEffectSwitch is not None:
        known += 1
        if v_soundEffectSwitch is not True and v_soundEffectSwitch is not False:
            c.flag(found, "soundEffectSwitch", v_soundEffectSwitch)
    v_soundEffectPrompt = get("soundEffectPrompt")
    if v_soundEffectPrompt is not None:
        known += 1
        if type(v_soundEffectPrompt) is not str or not v_soundEffectPrompt.isascii():
            c.text(found, "soundEffectPrompt", v_soundEffectPrompt)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _PixverseV5_LISTED, frozenset(), _UNLISTED)


_RunwaymlGen4Aleph_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "reference_image": "reference_image",
    "aspect_ratio": "aspect_ratio",
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "conversationUUID": "conversationUUID",
}
_RunwaymlGen4Aleph_ASPECT_RATIO = ("16:9", "4:3", "1:1", "3:4", "9:16", "auto")


def _check_RunwaymlGen4Aleph(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to runwayml-gen4-aleph."""
    get = payload.get
    known = 1
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_reference_image = get("reference_image")
    if v_reference_image is not None:
        known += 1
        c.media(found, "reference_image", v_reference_image, "image", ("url", "data"), 4194304)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _RunwaymlGen4Aleph_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _RunwaymlGen4Aleph_ASPECT_RATIO)
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _RunwaymlGen4Aleph_LISTED, frozenset(), _UNLISTED)


_SeedanceLiteVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "duration": "duration",
    "seed": "seed",
    "conversationUUID": "conversationUUID",
}
_SeedanceLiteVideo_RESOLUTION = ("480p", "720p")
_SeedanceLiteVideo_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")
_SeedanceLiteVideo_DURATION = ("5", "10")


def _check_SeedanceLiteVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to seedance-lite-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _SeedanceLiteVideo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _SeedanceLiteVideo_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _SeedanceLiteVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _SeedanceLiteVideo_ASPECT_RATIO)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _SeedanceLiteVideo_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _SeedanceLiteVideo_LISTED, frozenset(), _UNLISTED)


_SeedanceVideo_live_RESOLUTION = ("480p", "1080p")
_SeedanceVideo_live_ASPECT_RATIO = ("16:9", "21:9", "4:3", "1:1", "3:4", "9:16")


def _fields_SeedanceVideo_live(payload: dict[str, Any], found: Findings) -> None:
    """Validates the fields of seedance-video that the edition live has otherwise."""
    get = payload.get
    v_resolution = get("resolution")
    if v_resolution is not None:
        if type(v_resolution) is not str or v_resolution not in _SeedanceVideo_live_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _SeedanceVideo_live_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _SeedanceVideo_live_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _SeedanceVideo_live_ASPECT_RATIO)


_SeedanceVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "duration": "duration",
    "seed": "seed",
    "conversationUUID": "conversationUUID",
}
_SeedanceVideo_RESOLUTION = ("480p", "720p")
_SeedanceVideo_ASPECT_RATIO = ("16:9", "1:1", "3:4", "9:16", "21:9", "9:21")
_SeedanceVideo_DURATION = ("5", "10")


def _check_SeedanceVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to seedance-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _SeedanceVideo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _SeedanceVideo_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _SeedanceVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _SeedanceVideo_ASPECT_RATIO)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _SeedanceVideo_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _SeedanceVideo_LISTED, frozenset(), _UNLISTED)
    unlisted_in(
        found,
        payload,
        "live",
        "2026-09-29",
        None,
        ("enable_prompt_expansion", "seed"),
        _fields_SeedanceVideo_live,
        ("resolution", "aspect_ratio"),
    )


_Sora2_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "seconds": "seconds",
    "resolution": "resolution",
    "orientation": "orientation",
    "pro_mode": "pro_mode",
    "pro": "pro_mode",
    "conversationUUID": "conversationUUID",
}
_Sora2_SECONDS = ("4", "8", "12")
_Sora2_RESOLUTION = ("720p", "1792x1024")
_Sora2_ORIENTATION = ("landscape", "portrait")


def _check_Sora2(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to sora-2."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_seconds = get("seconds")
    if v_seconds is not None:
        known += 1
        if type(v_seconds) is not str or v_seconds not in _Sora2_SECONDS:
            c.duration(found, "seconds", v_seconds, "plain", (4, 8, 12))
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _Sora2_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _Sora2_RESOLUTION)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _Sora2_ORIENTATION:
            c.choice(found, "orientation", v_orientation, _Sora2_ORIENTATION)
    v_pro_mode = get("pro_mode")
    if v_pro_mode is not None:
        known += 1
        if v_pro_mode is not True and v_pro_mode is not False:
            c.flag(found, "pro_mode", v_pro_mode)
    v_pro = get("pro")
    if v_pro is not None:
        known += 1
        if v_pro is not True and v_pro is not False:
            c.flag(found, "pro", v_pro)
    if (v_pro_mode, v_pro).count(None) < 1:
        c.differing(found, "", (("pro_mode", v_pro_mode), ("pro", v_pro)))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _Sora2_LISTED, frozenset(), _UNLISTED)


_VeedFabric10_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "audioDataUrl": "audioDataUrl",
    "audioUrl": "audioUrl",
    "resolution": "resolution",
    "conversationUUID": "conversationUUID",
}
_VeedFabric10_RESOLUTION = ("480p", "720p")


def _check_VeedFabric10(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to veed-fabric-1.0."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_audioDataUrl = get("audioDataUrl")
    if v_audioDataUrl is not None:
        known += 1
        c.media(found, "audioDataUrl", v_audioDataUrl, "audio", ("data",), 4194304)
    v_audioUrl = get("audioUrl")
    if v_audioUrl is not None:
        known += 1
        c.media(found, "audioUrl", v_audioUrl, "audio", ("url",))
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _VeedFabric10_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _VeedFabric10_RESOLUTION)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
    ):
        found.add(
            "missing_one_of",
            "imageDataUrl",
            "At least one of imageDataUrl, imageUrl and imageAttachmentId is required",
            "imageDataUrl",
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if v_audioDataUrl is None and v_audioUrl is None:
        found.add(
            "missing_one_of", "audioDataUrl", "At least one of audioDataUrl and audioUrl is required", "audioDataUrl"
        )
    if (v_audioDataUrl, v_audioUrl).count(None) < 1:
        c.redundant(
            found,
            "",
            (
                ("audioDataUrl", v_audioDataUrl is not None),
                ("audioUrl", v_audioUrl is not None),
            ),
            "audioDataUrl and audioUrl are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _VeedFabric10_LISTED, frozenset(), _UNLISTED)


_Veo2Video_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "duration": "duration",
    "aspect_ratio": "aspect_ratio",
    "conversationUUID": "conversationUUID",
}
_Veo2Video_DURATION = (
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
)
_Veo2Video_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_Veo2Video(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to veo2-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _Veo2Video_DURATION:
            c.duration(found, "duration", v_duration, "suffixed", low=5, high=30)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _Veo2Video_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _Veo2Video_ASPECT_RATIO)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _Veo2Video_LISTED, frozenset(), _UNLISTED)


_Veo2VideoImageToVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "duration": "duration",
    "aspect_ratio": "aspect_ratio",
    "conversationUUID": "conversationUUID",
}
_Veo2VideoImageToVideo_DURATION = ("5s", "6s", "7s", "8s")
_Veo2VideoImageToVideo_ASPECT_RATIO = ("16:9", "9:16")


def _check_Veo2VideoImageToVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to veo2-video-image-to-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _Veo2VideoImageToVideo_DURATION:
            c.duration(found, "duration", v_duration, "suffixed", low=5, high=8)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _Veo2VideoImageToVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _Veo2VideoImageToVideo_ASPECT_RATIO)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
    ):
        found.add(
            "missing_one_of",
            "imageDataUrl",
            "At least one of imageDataUrl, imageUrl and imageAttachmentId is required",
            "imageDataUrl",
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _Veo2VideoImageToVideo_LISTED, frozenset(), _UNLISTED)


_Veo31Video_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "duration": "duration",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "generateAudio": "generateAudio",
    "enhancePrompt": "enhancePrompt",
    "conversationUUID": "conversationUUID",
}
_Veo31Video_DURATION = ("4", "6", "8")
_Veo31Video_RESOLUTION = ("720p", "1080p")
_Veo31Video_ASPECT_RATIO = ("16:9", "9:16")


def _check_Veo31Video(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to veo3-1-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _Veo31Video_DURATION:
            c.duration(found, "duration", v_duration, "plain", (4, 6, 8))
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _Veo31Video_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _Veo31Video_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _Veo31Video_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _Veo31Video_ASPECT_RATIO)
    v_generateAudio = get("generateAudio")
    if v_generateAudio is not None:
        known += 1
        if v_generateAudio is not True and v_generateAudio is not False:
            c.flag(found, "generateAudio", v_generateAudio)
    v_enhancePrompt = get("enhancePrompt")
    if v_enhancePrompt is not None:
        known += 1
        if v_enhancePrompt is not True and v_enhancePrompt is not False:
            c.flag(found, "enhancePrompt", v_enhancePrompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _Veo31Video_LISTED, frozenset(), _UNLISTED)


_Veo3FastVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "duration": "duration",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "generateAudio": "generateAudio",
    "enhancePrompt": "enhancePrompt",
    "conversationUUID": "conversationUUID",
}
_Veo3FastVideo_DURATION = ("8s",)
_Veo3FastVideo_RESOLUTION = ("720p", "1080p")
_Veo3FastVideo_ASPECT_RATIO = ("16:9", "9:16")


def _check_Veo3FastVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to veo3-fast-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _Veo3FastVideo_DURATION:
            c.duration(found, "duration", v_duration, "suffixed", (8,))
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _Veo3FastVideo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _Veo3FastVideo_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _Veo3FastVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _Veo3FastVideo_ASPECT_RATIO)
    v_generateAudio = get("generateAudio")
    if v_generateAudio is not None:
        known += 1
        if v_generateAudio is not True and v_generateAudio is not False:
            c.flag(found, "generateAudio", v_generateAudio)
    v_enhancePrompt = get("enhancePrompt")
    if v_enhancePrompt is not None:
        known += 1
        if v_enhancePrompt is not True and v_enhancePrompt is not False:
            c.flag(found, "enhancePrompt", v_enhancePrompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _Veo3FastVideo_LISTED, frozenset(), _UNLISTED)


_Veo3Video_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "duration": "duration",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "generateAudio": "generateAudio",
    "enhancePrompt": "enhancePrompt",
    "conversationUUID": "conversationUUID",
}
_Veo3Video_DURATION = ("5s", "6s", "7s", "8s")
_Veo3Video_RESOLUTION = ("720p", "1080p")
_Veo3Video_ASPECT_RATIO = ("16:9",)


def _check_Veo3Video(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to veo3-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _Veo3Video_DURATION:
            c.duration(found, "duration", v_duration, "suffixed", low=5, high=8)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _Veo3Video_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _Veo3Video_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _Veo3Video_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _Veo3Video_ASPECT_RATIO)
    v_generateAudio = get("generateAudio")
    if v_generateAudio is not None:
        known += 1
        if v_generateAudio is not True and v_generateAudio is not False:
            c.flag(found, "generateAudio", v_generateAudio)
    v_enhancePrompt = get("enhancePrompt")
    if v_enhancePrompt is not None:
        known += 1
        if v_enhancePrompt is not True and v_enhancePrompt is not False:
            c.flag(found, "enhancePrompt", v_enhancePrompt)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _Veo3Video_LISTED, frozenset(), _UNLISTED)


_VideoUpscaler_LISTED = {
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "size": "size",
    "videoDuration": "videoDuration",
    "billedDuration": "videoDuration",
    "adjust_fps_for_interpolation": "adjust_fps_for_interpolation",
    "target_resolution": "target_resolution",
    "conversationUUID": "conversationUUID",
}
_VideoUpscaler_TARGET_RESOLUTION = ("720p", "1080p", "2k", "4k")


def _check_VideoUpscaler(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to video-upscaler."""
    get = payload.get
    known = 1
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or not v_size.isascii():
            c.text(found, "size", v_size)
    v_videoDuration = get("videoDuration")
    if v_videoDuration is not None:
        known += 1
        if (
            type(v_videoDuration) is not int
            and type(v_videoDuration) is not float
            or not -1e300 <= v_videoDuration <= 1e300
        ):
            c.number(found, "videoDuration", v_videoDuration, None, None)
    v_billedDuration = get("billedDuration")
    if v_billedDuration is not None:
        known += 1
        if (
            type(v_billedDuration) is not int
            and type(v_billedDuration) is not float
            or not -1e300 <= v_billedDuration <= 1e300
        ):
            c.number(found, "billedDuration", v_billedDuration, None, None)
    if (v_videoDuration, v_billedDuration).count(None) < 1:
        c.differing(found, "", (("videoDuration", v_videoDuration), ("billedDuration", v_billedDuration)))
    v_adjust_fps_for_interpolation = get("adjust_fps_for_interpolation")
    if v_adjust_fps_for_interpolation is not None:
        known += 1
        if v_adjust_fps_for_interpolation is not True and v_adjust_fps_for_interpolation is not False:
            c.flag(found, "adjust_fps_for_interpolation", v_adjust_fps_for_interpolation)
    v_target_resolution = get("target_resolution")
    if v_target_resolution is not None:
        known += 1
        if type(v_target_resolution) is not str or v_target_resolution not in _VideoUpscaler_TARGET_RESOLUTION:
            c.choice(found, "target_resolution", v_target_resolution, _VideoUpscaler_TARGET_RESOLUTION)
    if v_target_resolution is None:
        c.missing(found, "target_resolution")
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _VideoUpscaler_LISTED, frozenset(), _UNLISTED)


_ViduVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "size": "size",
    "style": "style",
    "movementAmplitude": "movementAmplitude",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_ViduVideo_SIZE = ("16:9",)
_ViduVideo_STYLE = ("general", "anime")
_ViduVideo_MOVEMENTAMPLITUDE = ("auto", "small", "medium", "large")
_ViduVideo_DURATION = ("5",)


def _check_ViduVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to vidu-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or v_size not in _ViduVideo_SIZE:
            c.choice(found, "size", v_size, _ViduVideo_SIZE)
    v_style = get("style")
    if v_style is not None:
        known += 1
        if type(v_style) is not str or v_style not in _ViduVideo_STYLE:
            c.choice(found, "style", v_style, _ViduVideo_STYLE)
    v_movementAmplitude = get("movementAmplitude")
    if v_movementAmplitude is not None:
        known += 1
        if type(v_movementAmplitude) is not str or v_movementAmplitude not in _ViduVideo_MOVEMENTAMPLITUDE:
            c.choice(found, "movementAmplitude", v_movementAmplitude, _ViduVideo_MOVEMENTAMPLITUDE)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _ViduVideo_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5,))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _ViduVideo_LISTED, frozenset(), _UNLISTED)


_WanVideo22_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "orientation": "orientation",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "resolution": "resolution",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_WanVideo22_ORIENTATION = ("landscape", "portrait")
_WanVideo22_RESOLUTION = ("480p", "720p")
_WanVideo22_DURATION = ("5", "8")


def _check_WanVideo22(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-video-22."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _WanVideo22_ORIENTATION:
            c.choice(found, "orientation", v_orientation, _WanVideo22_ORIENTATION)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not -1e300 <= v_num_frames <= 1e300:
            c.integer(found, "num_frames", v_num_frames, None, None)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanVideo22_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanVideo22_RESOLUTION)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _WanVideo22_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 8))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _WanVideo22_LISTED, frozenset(), _UNLISTED)


_WanVideo225b_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "orientation": "orientation",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "frames_per_second": "frames_per_second",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "num_inference_steps": "num_inference_steps",
    "enable_safety_checker": "enable_safety_checker",
    "guidance_scale": "guidance_scale",
    "shift": "shift",
    "interpolator_model": "interpolator_model",
    "num_interpolated_frames": "num_interpolated_frames",
    "conversationUUID": "conversationUUID",
}
_WanVideo225b_ORIENTATION = ("landscape", "portrait")
_WanVideo225b_RESOLUTION = ("580p", "720p")
_WanVideo225b_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_WanVideo225b(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-video-22-5b."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _WanVideo225b_ORIENTATION:
            c.choice(found, "orientation", v_orientation, _WanVideo225b_ORIENTATION)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not 81 <= v_num_frames <= 121:
            c.integer(found, "num_frames", v_num_frames, 81, 121)
    v_frames_per_second = get("frames_per_second")
    if v_frames_per_second is not None:
        known += 1
        if type(v_frames_per_second) is not int or not 4 <= v_frames_per_second <= 60:
            c.integer(found, "frames_per_second", v_frames_per_second, 4, 60)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanVideo225b_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanVideo225b_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _WanVideo225b_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _WanVideo225b_ASPECT_RATIO)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_enable_safety_checker = get("enable_safety_checker")
    if v_enable_safety_checker is not None:
        known += 1
        if v_enable_safety_checker is not True and v_enable_safety_checker is not False:
            c.flag(found, "enable_safety_checker", v_enable_safety_checker)
    v_guidance_scale = get("guidance_scale")
    if v_guidance_scale is not None:
        known += 1
        if (
            type(v_guidance_scale) is not int
            and type(v_guidance_scale) is not float
            or not -1e300 <= v_guidance_scale <= 1e300
        ):
            c.number(found, "guidance_scale", v_guidance_scale, None, None)
    v_shift = get("shift")
    if v_shift is not None:
        known += 1
        if type(v_shift) is not int and type(v_shift) is not float or not -1e300 <= v_shift <= 1e300:
            c.number(found, "shift", v_shift, None, None)
    v_interpolator_model = get("interpolator_model")
    if v_interpolator_model is not None:
        known += 1
        if type(v_interpolator_model) is not str or not v_interpolator_model.isascii():
            c.text(found, "interpolator_model", v_interpolator_model)
    v_num_interpolated_frames = get("num_interpolated_frames")
    if v_num_interpolated_frames is not None:
        known += 1
        if type(v_num_interpolated_frames) is not int or not -1e300 <= v_num_interpolated_frames <= 1e300:
            c.integer(found, "num_interpolated_frames", v_num_interpolated_frames, None, None)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _WanVideo225b_LISTED, frozenset(), _UNLISTED)


_WanVideo22Turbo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "orientation": "orientation",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "enable_safety_checker": "enable_safety_checker",
    "conversationUUID": "conversationUUID",
}
_WanVideo22Turbo_ORIENTATION = ("landscape", "portrait")
_WanVideo22Turbo_RESOLUTION = ("480p", "580p", "720p")
_WanVideo22Turbo_ASPECT_RATIO = ("auto", "16:9", "9:16", "1:1")


def _check_WanVideo22Turbo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-video-22-turbo."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _WanVideo22Turbo_ORIENTATION:
            c.choice(found, "orientation", v_orientation, _WanVideo22Turbo_ORIENTATION)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not -1e300 <= v_num_frames <= 1e300:
            c.integer(found, "num_frames", v_num_frames, None, None)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanVideo22Turbo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanVideo22Turbo_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _WanVideo22Turbo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _WanVideo22Turbo_ASPECT_RATIO)
    v_enable_safety_checker = get("enable_safety_checker")
    if v_enable_safety_checker is not None:
        known += 1
        if v_enable_safety_checker is not True and v_enable_safety_checker is not False:
            c.flag(found, "enable_safety_checker", v_enable_safety_checker)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _WanVideo22Turbo_LISTED, frozenset(), _UNLISTED)


_WanVideoImageToVideo_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "num_frames": "num_frames",
    "frames_per_second": "frames_per_second",
    "resolution": "resolution",
    "negative_prompt": "negative_prompt",
    "seed": "seed",
    "num_inference_steps": "num_inference_steps",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "aspect_ratio": "aspect_ratio",
    "conversationUUID": "conversationUUID",
}
_WanVideoImageToVideo_RESOLUTION = ("480p", "720p")
_WanVideoImageToVideo_ASPECT_RATIO = ("16:9", "9:16", "1:1", "4:3", "3:4")


def _check_WanVideoImageToVideo(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-video-image-to-video."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not 81 <= v_num_frames <= 100:
            c.integer(found, "num_frames", v_num_frames, 81, 100)
    v_frames_per_second = get("frames_per_second")
    if v_frames_per_second is not None:
        known += 1
        if type(v_frames_per_second) is not int or not 5 <= v_frames_per_second <= 24:
            c.integer(found, "frames_per_second", v_frames_per_second, 5, 24)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanVideoImageToVideo_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanVideoImageToVideo_RESOLUTION)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 40:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 40)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _WanVideoImageToVideo_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _WanVideoImageToVideo_ASPECT_RATIO)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
    ):
        found.add(
            "missing_one_of",
            "imageDataUrl",
            "At least one of imageDataUrl, imageUrl and imageAttachmentId is required",
            "imageDataUrl",
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _WanVideoImageToVideo_LISTED, frozenset(), _UNLISTED)


_WanWavespeed22Animate_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "image": "image",
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "resolution": "resolution",
    "mode": "mode",
    "conversationUUID": "conversationUUID",
}
_WanWavespeed22Animate_RESOLUTION = ("480p", "720p")
_WanWavespeed22Animate_MODE = ("animate", "replace")


def _check_WanWavespeed22Animate(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-wavespeed-22-animate."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not -1e300 <= v_num_frames <= 1e300:
            c.integer(found, "num_frames", v_num_frames, None, None)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("url", "data"), 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanWavespeed22Animate_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanWavespeed22Animate_RESOLUTION)
    v_mode = get("mode")
    if v_mode is not None:
        known += 1
        if type(v_mode) is not str or v_mode not in _WanWavespeed22Animate_MODE:
            c.choice(found, "mode", v_mode, _WanWavespeed22Animate_MODE)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _WanWavespeed22Animate_LISTED, frozenset(), _UNLISTED)


_WanWavespeed22Plus_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "orientation": "orientation",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "resolution": "resolution",
    "duration": "duration",
    "size": "size",
    "conversationUUID": "conversationUUID",
}
_WanWavespeed22Plus_ORIENTATION = ("landscape", "portrait")
_WanWavespeed22Plus_RESOLUTION = ("480p", "720p", "1080p")
_WanWavespeed22Plus_DURATION = ("5",)


def _check_WanWavespeed22Plus(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-wavespeed-22-plus."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _WanWavespeed22Plus_ORIENTATION:
            c.choice(found, "orientation", v_orientation, _WanWavespeed22Plus_ORIENTATION)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not -1e300 <= v_num_frames <= 1e300:
            c.integer(found, "num_frames", v_num_frames, None, None)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanWavespeed22Plus_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanWavespeed22Plus_RESOLUTION)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _WanWavespeed22Plus_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5,))
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or not v_size.isascii():
            c.text(found, "size", v_size)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if v_orientation is not None and not (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
    ):
        found.add(
            "condition",
            "orientation",
            "orientation may be given only when none of imageDataUrl, imageUrl and imageAttachmentId is given",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _WanWavespeed22Plus_LISTED, frozenset(), _UNLISTED)


_WanWavespeed22SpicyExtend_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "num_frames": "num_frames",
    "num_inference_steps": "num_inference_steps",
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "resolution": "resolution",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_WanWavespeed22SpicyExtend_RESOLUTION = ("480p", "720p")
_WanWavespeed22SpicyExtend_DURATION = ("5", "8")


def _check_WanWavespeed22SpicyExtend(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-wavespeed-22-spicy-extend."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_num_frames = get("num_frames")
    if v_num_frames is not None:
        known += 1
        if type(v_num_frames) is not int or not -1e300 <= v_num_frames <= 1e300:
            c.integer(found, "num_frames", v_num_frames, None, None)
    v_num_inference_steps = get("num_inference_steps")
    if v_num_inference_steps is not None:
        known += 1
        if type(v_num_inference_steps) is not int or not 1 <= v_num_inference_steps <= 50:
            c.integer(found, "num_inference_steps", v_num_inference_steps, 1, 50)
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanWavespeed22SpicyExtend_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanWavespeed22SpicyExtend_RESOLUTION)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _WanWavespeed22SpicyExtend_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 8))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _WanWavespeed22SpicyExtend_LISTED, frozenset(), _UNLISTED)


_WanWavespeed25_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "negative_prompt": "negative_prompt",
    "orientation": "orientation",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "resolution": "resolution",
    "size": "resolution",
    "duration": "duration",
    "conversationUUID": "conversationUUID",
}
_WanWavespeed25_ORIENTATION = ("landscape", "portrait")
_WanWavespeed25_RESOLUTION = ("480p", "720p", "1080p")
_WanWavespeed25_DURATION = ("5", "10")


def _check_WanWavespeed25(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-wavespeed-25."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _WanWavespeed25_ORIENTATION:
            c.choice(found, "orientation", v_orientation, _WanWavespeed25_ORIENTATION)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanWavespeed25_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanWavespeed25_RESOLUTION)
    v_size = get("size")
    if v_size is not None:
        known += 1
        if type(v_size) is not str or v_size not in _WanWavespeed25_RESOLUTION:
            c.choice(found, "size", v_size, _WanWavespeed25_RESOLUTION)
    if (v_resolution, v_size).count(None) < 1:
        c.differing(found, "", (("resolution", v_resolution), ("size", v_size)))
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _WanWavespeed25_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _WanWavespeed25_LISTED, frozenset(), _UNLISTED)


_WanWavespeedS2v_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "image": "image",
    "audio": "audio",
    "resolution": "resolution",
    "conversationUUID": "conversationUUID",
}
_WanWavespeedS2v_RESOLUTION = ("480p", "720p")


def _check_WanWavespeedS2v(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-wavespeed-s2v."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("url", "data"), 4194304)
    if v_image is None:
        c.missing(found, "image")
    v_audio = get("audio")
    if v_audio is not None:
        known += 1
        c.media(found, "audio", v_audio, "audio", ("url", "data"), 4194304)
    if v_audio is None:
        c.missing(found, "audio")
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanWavespeedS2v_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanWavespeedS2v_RESOLUTION)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _WanWavespeedS2v_LISTED, frozenset(), _UNLISTED)


_WanWavespeedVideoEdit_LISTED = {
    "prompt": "prompt",
    "negative_prompt": "negative_prompt",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "seed": "seed",
    "video": "video",
    "videoUrl": "video",
    "videoDataUrl": "video",
    "resolution": "resolution",
    "conversationUUID": "conversationUUID",
}
_WanWavespeedVideoEdit_RESOLUTION = ("480p", "720p")


def _check_WanWavespeedVideoEdit(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to wan-wavespeed-video-edit."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    if v_prompt is None:
        c.missing(found, "prompt")
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_video = get("video")
    if v_video is not None:
        known += 1
        c.media(found, "video", v_video, "video", ("url", "data"), 4194304)
    v_videoUrl = get("videoUrl")
    if v_videoUrl is not None:
        known += 1
        c.media(found, "videoUrl", v_videoUrl, "video", ("url",))
    v_videoDataUrl = get("videoDataUrl")
    if v_videoDataUrl is not None:
        known += 1
        c.media(found, "videoDataUrl", v_videoDataUrl, "video", ("data",), 4194304)
    if v_video is None and v_videoUrl is None and v_videoDataUrl is None:
        c.missing(found, "video")
    if (v_video, v_videoUrl, v_videoDataUrl).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("video", v_video is not None),
                ("videoUrl", v_videoUrl is not None),
                ("videoDataUrl", v_videoDataUrl is not None),
            ),
            "video, videoUrl and videoDataUrl are one input: the first one given counts",
        )
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _WanWavespeedVideoEdit_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _WanWavespeedVideoEdit_RESOLUTION)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if known != len(payload):
        c.unlisted(found, payload, "", _WanWavespeedVideoEdit_LISTED, frozenset(), _UNLISTED)


_SeedanceVideo_live_LISTED = {
    "prompt": "prompt",
    "imageDataUrl": "imageDataUrl",
    "image_data_url": "imageDataUrl",
    "image": "imageDataUrl",
    "imageUrl": "imageUrl",
    "imageAttachmentId": "imageAttachmentId",
    "camera_fixed": "camera_fixed",
    "camera_fix": "camera_fixed",
    "cameraFixed": "camera_fixed",
    "enable_prompt_expansion": "enable_prompt_expansion",
    "resolution": "resolution",
    "aspect_ratio": "aspect_ratio",
    "duration": "duration",
    "seed": "seed",
    "conversationUUID": "conversationUUID",
}
_SeedanceVideo_live_RESOLUTION = ("480p", "1080p")
_SeedanceVideo_live_ASPECT_RATIO = ("16:9", "21:9", "4:3", "1:1", "3:4", "9:16")
_SeedanceVideo_live_DURATION = ("5", "10")


def _check_SeedanceVideo_live(payload: dict[str, Any], found: Findings) -> None:
    """Validates a request to seedance-video in the edition live."""
    get = payload.get
    known = 1
    v_prompt = get("prompt")
    if v_prompt is not None:
        known += 1
        if type(v_prompt) is not str or not v_prompt.isascii():
            c.text(found, "prompt", v_prompt)
    v_imageDataUrl = get("imageDataUrl")
    if v_imageDataUrl is not None:
        known += 1
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", ("data",), 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", ("data",), 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", ("data",), 4194304)
    if (v_imageDataUrl, v_image_data_url, v_image).count(None) < 2:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", v_imageDataUrl is not None),
                ("image_data_url", v_image_data_url is not None),
                ("image", v_image is not None),
            ),
            "imageDataUrl, image_data_url and image are one input: the first one given counts",
        )
    v_imageUrl = get("imageUrl")
    if v_imageUrl is not None:
        known += 1
        c.media(found, "imageUrl", v_imageUrl, "image", ("url",))
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", ("library",))
    v_camera_fixed = get("camera_fixed")
    if v_camera_fixed is not None:
        known += 1
        if v_camera_fixed is not True and v_camera_fixed is not False:
            c.flag(found, "camera_fixed", v_camera_fixed)
    v_camera_fix = get("camera_fix")
    if v_camera_fix is not None:
        known += 1
        if v_camera_fix is not True and v_camera_fix is not False:
            c.flag(found, "camera_fix", v_camera_fix)
    v_cameraFixed = get("cameraFixed")
    if v_cameraFixed is not None:
        known += 1
        if v_cameraFixed is not True and v_cameraFixed is not False:
            c.flag(found, "cameraFixed", v_cameraFixed)
    if (v_camera_fixed, v_camera_fix, v_cameraFixed).count(None) < 2:
        c.differing(
            found, "", (("camera_fixed", v_camera_fixed), ("camera_fix", v_camera_fix), ("cameraFixed", v_cameraFixed))
        )
    v_enable_prompt_expansion = get("enable_prompt_expansion")
    if v_enable_prompt_expansion is not None:
        known += 1
        if v_enable_prompt_expansion is not True and v_enable_prompt_expansion is not False:
            c.flag(found, "enable_prompt_expansion", v_enable_prompt_expansion)
    v_resolution = get("resolution")
    if v_resolution is not None:
        known += 1
        if type(v_resolution) is not str or v_resolution not in _SeedanceVideo_live_RESOLUTION:
            c.choice(found, "resolution", v_resolution, _SeedanceVideo_live_RESOLUTION)
    v_aspect_ratio = get("aspect_ratio")
    if v_aspect_ratio is not None:
        known += 1
        if type(v_aspect_ratio) is not str or v_aspect_ratio not in _SeedanceVideo_live_ASPECT_RATIO:
            c.choice(found, "aspect_ratio", v_aspect_ratio, _SeedanceVideo_live_ASPECT_RATIO)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _SeedanceVideo_live_DURATION:
            c.duration(found, "duration", v_duration, "plain", (5, 10))
    v_seed = get("seed")
    if v_seed is not None:
        known += 1
        if isinstance(v_seed, (int, float)) and not isinstance(v_seed, bool):
            if type(v_seed) is not int and type(v_seed) is not float or not -1e300 <= v_seed <= 1e300:
                c.number(found, "seed", v_seed, None, None)
        elif isinstance(v_seed, str):
            if type(v_seed) is not str or not v_seed.isascii():
                c.text(found, "seed", v_seed)
        else:
            c.wrong_type(found, "seed", "a number or a string", v_seed)
    v_conversationUUID = get("conversationUUID")
    if v_conversationUUID is not None:
        known += 1
        if type(v_conversationUUID) is not str or not v_conversationUUID.isascii():
            c.text(found, "conversationUUID", v_conversationUUID)
    if (
        v_imageDataUrl is None
        and v_image_data_url is None
        and v_image is None
        and v_imageUrl is None
        and v_imageAttachmentId is None
        and v_prompt is None
    ):
        c.missing(
            found, "prompt", "prompt is required when none of imageDataUrl, imageUrl and imageAttachmentId is given"
        )
    if (v_imageDataUrl, v_image_data_url, v_image, v_imageUrl, v_imageAttachmentId).count(None) < 4:
        c.redundant(
            found,
            "",
            (
                ("imageDataUrl", (v_imageDataUrl is not None or v_image_data_url is not None or v_image is not None)),
                ("imageUrl", v_imageUrl is not None),
                ("imageAttachmentId", v_imageAttachmentId is not None),
            ),
            "imageDataUrl, imageUrl and imageAttachmentId are one input: the first one given counts",
        )
    if known != len(payload):
        c.unlisted(found, payload, "", _SeedanceVideo_live_LISTED, frozenset(), _UNLISTED)
    unlisted_in(found, payload, "live", "2026-09-29", None, ("enable_prompt_expansion", "seed"))


CHECKS: dict[str, Callable[[dict[str, Any], Findings], None]] = {
    "bytedance-avatar-omni-human-1.5": _check_BytedanceAvatarOmniHuman15,
    "bytedance-seedance-upscaler": _check_BytedanceSeedanceUpscaler,
    "bytedance-seedance-v1-pro-fast": _check_BytedanceSeedanceV1ProFast,
    "bytedance-waver-1.0": _check_BytedanceWaver10,
    "hunyuan-video": _check_HunyuanVideo,
    "hunyuan-video-image-to-video": _check_HunyuanVideoImageToVideo,
    "kling-lipsync-a2v": _check_KlingLipsyncA2v,
    "kling-lipsync-t2v": _check_KlingLipsyncT2v,
    "kling-v21-master": _check_KlingV21Master,
    "kling-v21-pro": _check_KlingV21Pro,
    "kling-v21-standard": _check_KlingV21Standard,
    "kling-v25-turbo-pro": _check_KlingV25TurboPro,
    "kling-v25-turbo-std": _check_KlingV25TurboStd,
    "kling-video": _check_KlingVideo,
    "kling-video-v2": _check_KlingVideoV2,
    "lightricks-ltx-2-fast": _check_LightricksLtx2Fast,
    "lightricks-ltx-2-pro": _check_LightricksLtx2Pro,
    "longstories": _check_Longstories,
    "longstories-kids": _check_LongstoriesKids,
    "longstories-movie": _check_LongstoriesMovie,
    "longstories-pixel-art": _check_LongstoriesPixelArt,
    "magicapi-video-face-swap": _check_MagicapiVideoFaceSwap,
    "midjourney-video": _check_MidjourneyVideo,
    "minimax-hailuo-02": _check_MinimaxHailuo02,
    "minimax-hailuo-02-pro": _check_MinimaxHailuo02Pro,
    "minimax-hailuo-23-pro": _check_MinimaxHailuo23Pro,
    "minimax-hailuo-23-standard": _check_MinimaxHailuo23Standard,
    "minimax-video": _check_MinimaxVideo,
    "pixverse-v45": _check_PixverseV45,
    "pixverse-v5": _check_PixverseV5,
    "runwayml-gen4-aleph": _check_RunwaymlGen4Aleph,
    "seedance-lite-video": _check_SeedanceLiteVideo,
    "seedance-video": _check_SeedanceVideo,
    "sora-2": _check_Sora2,
    "veed-fabric-1.0": _check_VeedFabric10,
    "veo2-video": _check_Veo2Video,
    "veo2-video-image-to-video": _check_Veo2VideoImageToVideo,
    "veo3-1-video": _check_Veo31Video,
    "veo3-fast-video": _check_Veo3FastVideo,
    "veo3-video": _check_Veo3Video,
    "video-upscaler": _check_VideoUpscaler,
    "vidu-video": _check_ViduVideo,
    "wan-video-22": _check_WanVideo22,
    "wan-video-22-5b": _check_WanVideo225b,
    "wan-video-22-turbo": _check_WanVideo22Turbo,
    "wan-video-image-to-video": _check_WanVideoImageToVideo,
    "wan-wavespeed-22-animate": _check_WanWavespeed22Animate,
    "wan-wavespeed-22-plus": _check_WanWavespeed22Plus,
    "wan-wavespeed-22-spicy-extend": _check_WanWavespeed22SpicyExtend,
    "wan-wavespeed-25": _check_WanWavespeed25,
    "wan-wavespeed-s2v": _check_WanWavespeedS2v,
    "wan-wavespeed-video-edit": _check_WanWavespeedVideoEdit,
}
"""Model id → the function that adds every finding about a payload."""
EDITIONS: dict[str, dict[str, Callable[[dict[str, Any], Findings], None]]] = {
    "live": {"seedance-video": _check_SeedanceVideo_live},
}
"""Edition besides the first → the functions of the models that it has otherwise."""
SHAPES: dict[str, s.Shape] = {
    "bytedance-avatar-omni-human-1.5": s.Shape(
        _BytedanceAvatarOmniHuman15_LISTED,
        {"image": s.Media("image", ("url", "data"), 4194304), "audio": s.Media("audio", ("url", "data"), 4194304)},
    ),
    "bytedance-seedance-upscaler": s.Shape(
        _BytedanceSeedanceUpscaler_LISTED,
        {"video": s.Media("video", ("url", "data"), 4194304)},
        ("videoDuration", "billedDuration"),
    ),
    "bytedance-seedance-v1-pro-fast": s.Shape(
        _BytedanceSeedanceV1ProFast_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "bytedance-waver-1.0": s.Shape(
        _BytedanceWaver10_LISTED,
        {"image": s.Media("image", ("url", "data"), 4194304), "duration": s.Seconds("plain")},
        ("duration",),
    ),
    "hunyuan-video": s.Shape(_HunyuanVideo_LISTED, {}),
    "hunyuan-video-image-to-video": s.Shape(
        _HunyuanVideoImageToVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
        },
    ),
    "kling-lipsync-a2v": s.Shape(
        _KlingLipsyncA2v_LISTED,
        {"video": s.Media("video", ("url", "data"), 4194304), "audio": s.Media("audio", ("url", "data"), 4194304)},
    ),
    "kling-lipsync-t2v": s.Shape(_KlingLipsyncT2v_LISTED, {"video": s.Media("video", ("url", "data"), 4194304)}),
    "kling-v21-master": s.Shape(
        _KlingV21Master_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "kling-v21-pro": s.Shape(
        _KlingV21Pro_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "kling-v21-standard": s.Shape(
        _KlingV21Standard_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "kling-v25-turbo-pro": s.Shape(
        _KlingV25TurboPro_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "kling-v25-turbo-std": s.Shape(
        _KlingV25TurboStd_LISTED,
        {"image": s.Media("image", ("url", "data"), 4194304), "duration": s.Seconds("plain")},
        ("duration",),
    ),
    "kling-video": s.Shape(_KlingVideo_LISTED, {"duration": s.Seconds("plain")}, ("duration",)),
    "kling-video-v2": s.Shape(
        _KlingVideoV2_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "lightricks-ltx-2-fast": s.Shape(
        _LightricksLtx2Fast_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "lightricks-ltx-2-pro": s.Shape(
        _LightricksLtx2Pro_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "longstories": s.Shape(_Longstories_LISTED, {}, ("targetLengthInSeconds",)),
    "longstories-kids": s.Shape(_LongstoriesKids_LISTED, {}, ("targetLengthInSeconds",)),
    "longstories-movie": s.Shape(
        _LongstoriesMovie_LISTED, {"duration": s.Seconds("plain")}, ("targetLengthInSeconds", "duration")
    ),
    "longstories-pixel-art": s.Shape(
        _LongstoriesPixelArt_LISTED, {"duration": s.Seconds("plain")}, ("targetLengthInSeconds", "duration")
    ),
    "magicapi-video-face-swap": s.Shape(
        _MagicapiVideoFaceSwap_LISTED,
        {
            "swapImage": s.Media("image", ("url", "data"), 4194304),
            "targetVideo": s.Media("video", ("url", "data"), 4194304),
        },
    ),
    "midjourney-video": s.Shape(
        _MidjourneyVideo_LISTED,
        {
            "image": s.Media("image", ("url", "data"), 4194304),
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageAttachmentId": s.Media("image", ("library",), None),
        },
    ),
    "minimax-hailuo-02": s.Shape(
        _MinimaxHailuo02_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "minimax-hailuo-02-pro": s.Shape(
        _MinimaxHailuo02Pro_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "minimax-hailuo-23-pro": s.Shape(
        _MinimaxHailuo23Pro_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "minimax-hailuo-23-standard": s.Shape(
        _MinimaxHailuo23Standard_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "minimax-video": s.Shape(
        _MinimaxVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "pixverse-v45": s.Shape(
        _PixverseV45_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "pixverse-v5": s.Shape(
        _PixverseV5_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "runwayml-gen4-aleph": s.Shape(
        _RunwaymlGen4Aleph_LISTED,
        {
            "video": s.Media("video", ("url", "data"), 4194304),
            "reference_image": s.Media("image", ("url", "data"), 4194304),
        },
    ),
    "seedance-lite-video": s.Shape(
        _SeedanceLiteVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "seedance-video": s.Shape(
        {
            "prompt": "prompt",
            "imageDataUrl": "imageDataUrl",
            "image_data_url": "imageDataUrl",
            "image": "imageDataUrl",
            "imageUrl": "imageUrl",
            "imageAttachmentId": "imageAttachmentId",
            "camera_fixed": "camera_fixed",
            "camera_fix": "camera_fixed",
            "cameraFixed": "camera_fixed",
            "enable_prompt_expansion": "enable_prompt_expansion",
            "resolution": "resolution",
            "aspect_ratio": "aspect_ratio",
            "duration": "duration",
            "seed": "seed",
            "conversationUUID": "conversationUUID",
        },
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "sora-2": s.Shape(
        _Sora2_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "seconds": s.Seconds("plain"),
        },
        ("seconds",),
    ),
    "veed-fabric-1.0": s.Shape(
        _VeedFabric10_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "audioDataUrl": s.Media("audio", ("data",), 4194304),
            "audioUrl": s.Media("audio", ("url",), None),
        },
    ),
    "veo2-video": s.Shape(
        _Veo2Video_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("suffixed"),
        },
        ("duration",),
    ),
    "veo2-video-image-to-video": s.Shape(
        _Veo2VideoImageToVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("suffixed"),
        },
        ("duration",),
    ),
    "veo3-1-video": s.Shape(
        _Veo31Video_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "veo3-fast-video": s.Shape(
        _Veo3FastVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("suffixed"),
        },
        ("duration",),
    ),
    "veo3-video": s.Shape(
        _Veo3Video_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("suffixed"),
        },
        ("duration",),
    ),
    "video-upscaler": s.Shape(
        _VideoUpscaler_LISTED,
        {"video": s.Media("video", ("url", "data"), 4194304)},
        ("videoDuration", "billedDuration"),
    ),
    "vidu-video": s.Shape(
        _ViduVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "wan-video-22": s.Shape(
        _WanVideo22_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "wan-video-22-5b": s.Shape(
        _WanVideo225b_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
        },
    ),
    "wan-video-22-turbo": s.Shape(
        _WanVideo22Turbo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
        },
    ),
    "wan-video-image-to-video": s.Shape(
        _WanVideoImageToVideo_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
        },
    ),
    "wan-wavespeed-22-animate": s.Shape(
        _WanWavespeed22Animate_LISTED,
        {"image": s.Media("image", ("url", "data"), 4194304), "video": s.Media("video", ("url", "data"), 4194304)},
    ),
    "wan-wavespeed-22-plus": s.Shape(
        _WanWavespeed22Plus_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "wan-wavespeed-22-spicy-extend": s.Shape(
        _WanWavespeed22SpicyExtend_LISTED,
        {"video": s.Media("video", ("url", "data"), 4194304), "duration": s.Seconds("plain")},
        ("duration",),
    ),
    "wan-wavespeed-25": s.Shape(
        _WanWavespeed25_LISTED,
        {
            "imageDataUrl": s.Media("image", ("data",), 4194304),
            "imageUrl": s.Media("image", ("url",), None),
            "imageAttachmentId": s.Media("image", ("library",), None),
            "duration": s.Seconds("plain"),
        },
        ("duration",),
    ),
    "wan-wavespeed-s2v": s.Shape(
        _WanWavespeedS2v_LISTED,
        {"image": s.Media("image", ("url", "data"), 4194304), "audio": s.Media("audio", ("url", "data"), 4194304)},
    ),
    "wan-wavespeed-video-edit": s.Shape(
        _WanWavespeedVideoEdit_LISTED, {"video": s.Media("video", ("url", "data"), 4194304)}
    ),
}
"""Model id → its fields, and those whose values can be written in more than one way."""
PRICES: dict[str, Callable[[], s.Pricing]] = {
    "hunyuan-video": lambda: s.Pricing(
        "USD",
        {"pro_mode": ("pro_mode", "pro")},
        {"pro_mode": (False,)},
        None,
        (
            s.Row(equal={"pro_mode": (True,)}, amount="0.80"),
            s.Row(amount="0.40"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "hunyuan-video-image-to-video": lambda: s.Pricing(
        "USD",
        {"pro_mode": ("pro_mode", "pro")},
        {"pro_mode": (False,)},
        None,
        (
            s.Row(equal={"pro_mode": (True,)}, amount="0.80"),
            s.Row(amount="0.40"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "seedance-video": lambda: s.Pricing(
        "USD",
        {"resolution": ("resolution",), "duration": ("duration",)},
        {"resolution": ("720p", "1080p"), "duration": ("5",)},
        None,
        (
            s.Row(equal={"resolution": ("480p",), "duration": ("10", 10)}, amount="0.24004"),
            s.Row(equal={"resolution": ("480p",)}, amount="0.12002"),
            s.Row(equal={"resolution": ("1080p",), "duration": ("10", 10)}, amount="1.140"),
            s.Row(equal={"resolution": ("1080p",)}, amount="0.570"),
            s.Row(equal={"duration": ("10", 10)}, amount="0.570"),
            s.Row(amount="0.285"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "sora-2": lambda: s.Pricing(
        "USD",
        {"seconds": ("seconds",), "resolution": ("resolution",), "pro_mode": ("pro_mode", "pro")},
        {"pro_mode": (False,), "seconds": ("4",), "resolution": ("720p",)},
        "seconds",
        (
            s.Row(equal={"pro_mode": (True,), "resolution": ("720p",)}, per_second="0.30"),
            s.Row(equal={"pro_mode": (True,)}, per_second="0.50"),
            s.Row(equal={"resolution": ("720p",)}, per_second="0.10"),
            s.Row(amount=None),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "veo2-video": lambda: s.Pricing(
        "USD",
        {"duration": ("duration",)},
        {"duration": ("5s",)},
        "duration",
        (s.Row(amount="3.40", per_second="0.68", included=5),),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "veo3-1-video": lambda: s.Pricing(
        "USD",
        {
            "imageDataUrl": ("imageDataUrl", "image_data_url", "image"),
            "imageUrl": ("imageUrl",),
            "imageAttachmentId": ("imageAttachmentId",),
            "duration": ("duration",),
            "resolution": ("resolution",),
            "generateAudio": ("generateAudio",),
        },
        {"generateAudio": (False, True), "duration": ("8",), "resolution": ("720p",)},
        "duration",
        (
            s.Row(
                equal={"resolution": ("720p",)},
                absent=("imageDataUrl", "imageUrl", "imageAttachmentId"),
                per_second="0.40",
            ),
            s.Row(absent=("imageDataUrl", "imageUrl", "imageAttachmentId"), per_second="0.65"),
            s.Row(equal={"generateAudio": (True,)}, per_second="0.40"),
            s.Row(per_second="0.20"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "veo3-video": lambda: s.Pricing(
        "USD",
        {"generateAudio": ("generateAudio",)},
        {"generateAudio": (False, True)},
        None,
        (
            s.Row(equal={"generateAudio": (True,)}, amount="4.80"),
            s.Row(amount="3.20"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "wan-video-22-turbo": lambda: s.Pricing(
        "USD",
        {"resolution": ("resolution",)},
        {"resolution": ("720p",)},
        None,
        (
            s.Row(equal={"resolution": ("480p",)}, amount="0.050"),
            s.Row(equal={"resolution": ("580p",)}, amount="0.075"),
            s.Row(amount="0.100"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
    "wan-video-image-to-video": lambda: s.Pricing(
        "USD",
        {"num_frames": ("num_frames",), "resolution": ("resolution",)},
        {"num_frames": (81,), "resolution": ("720p",)},
        None,
        (
            s.Row(equal={"resolution": ("480p",), "num_frames": (81,)}, amount="0.20"),
            s.Row(equal={"resolution": ("480p",)}, amount="0.25"),
            s.Row(equal={"num_frames": (81,)}, amount="0.40"),
            s.Row(amount="0.50"),
        ),
        "live > Catalogue > prices",
        "2026-09-29",
    ),
}
"""Model id → what makes its table of prices, where prices are known."""
