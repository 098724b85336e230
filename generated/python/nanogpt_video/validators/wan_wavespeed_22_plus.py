"""Validates payloads for wan-wavespeed-22-plus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import checks as c
from .._runtime import service as s
from .._terms import TERMS

if TYPE_CHECKING:
    from .._runtime.verdict import Findings

_IMAGEDATAURL_FORMS = ("data",)
_IMAGEURL_FORMS = ("url",)
_IMAGEATTACHMENTID_FORMS = ("library",)
_ORIENTATION = ("landscape", "portrait")
_RESOLUTION = ("480p", "720p", "1080p")
_DURATION_SECONDS = (5,)
_DURATION = ("5",)
_LISTED = {
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
SHAPE = s.Shape(
    _LISTED,
    {
        "imageDataUrl": s.Media("image", ("data",), 4194304),
        "imageUrl": s.Media("image", ("url",), None),
        "imageAttachmentId": s.Media("image", ("library",), None),
        "duration": s.Seconds("plain"),
    },
)
_UNLISTED = c.unsupported(TERMS, "model")


def check(payload: dict[str, Any], found: Findings) -> None:
    """Add every finding about a payload to `found`."""
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
        c.media(found, "imageDataUrl", v_imageDataUrl, "image", _IMAGEDATAURL_FORMS, 4194304)
    v_image_data_url = get("image_data_url")
    if v_image_data_url is not None:
        known += 1
        c.media(found, "image_data_url", v_image_data_url, "image", _IMAGEDATAURL_FORMS, 4194304)
    v_image = get("image")
    if v_image is not None:
        known += 1
        c.media(found, "image", v_image, "image", _IMAGEDATAURL_FORMS, 4194304)
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
        c.media(found, "imageUrl", v_imageUrl, "image", _IMAGEURL_FORMS)
    v_imageAttachmentId = get("imageAttachmentId")
    if v_imageAttachmentId is not None:
        known += 1
        c.media(found, "imageAttachmentId", v_imageAttachmentId, "image", _IMAGEATTACHMENTID_FORMS)
    v_negative_prompt = get("negative_prompt")
    if v_negative_prompt is not None:
        known += 1
        if type(v_negative_prompt) is not str or not v_negative_prompt.isascii():
            c.text(found, "negative_prompt", v_negative_prompt)
    v_orientation = get("orientation")
    if v_orientation is not None:
        known += 1
        if type(v_orientation) is not str or v_orientation not in _ORIENTATION:
            c.choice(found, "orientation", v_orientation, _ORIENTATION)
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
        if type(v_resolution) is not str or v_resolution not in _RESOLUTION:
            c.choice(found, "resolution", v_resolution, _RESOLUTION)
    v_duration = get("duration")
    if v_duration is not None:
        known += 1
        if type(v_duration) is not str or v_duration not in _DURATION:
            c.duration(found, "duration", v_duration, "plain", _DURATION_SECONDS)
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
        c.unlisted(found, payload, "", _LISTED, frozenset(), _UNLISTED)
