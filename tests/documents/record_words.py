"""Words of the records of the service's list, and what they ask for: read by a person, and written from them alone.

Each entry quotes a few words of its record.
"""

from __future__ import annotations

import json
from typing import Any, TypeAlias

Payload: TypeAlias = dict[str, Any]
Rows: TypeAlias = list[tuple[Payload, str]]

AT = "https://example.com/"
TEXT, IMAGE, VIDEO = {"prompt": "A boat"}, {"imageUrl": f"{AT}a.jpg"}, {"video": f"{AT}a.mp4"}
SOUND, VOICE, LAST = {"audioUrl": f"{AT}a.mp3"}, {"audio": f"{AT}a.mp3"}, {"last_image": f"{AT}z.jpg"}
DATA = {"imageDataUrl": "data:image/png;base64,iVBORw0KGgo="}
SQUARE: Payload = {"aspect_ratio": "1:1"}
PICTURES, CLIPS, TUNES = ({f"reference_{name}": f"{AT}1"} for name in ("images", "videos", "audios"))


def array(name: str, count: int = 1) -> Payload:
    """Return a field with a JSON array of addresses in a text."""
    return {name: json.dumps([f"{AT}{number}" for number in range(count)])}


def lines(name: str, count: int) -> Payload:
    """Return a field with addresses on a line each."""
    return {name: "\n".join(f"{AT}{number}" for number in range(count))}


def weights(digit: int, scale: object = None) -> Payload:
    """Return LoRA weights, perhaps with a strength."""
    strength = {} if scale is None else {f"lora_scale_{digit}": scale}
    return {f"lora_url_{digit}": f"{AT}{digit}.safetensors"} | strength


def for_text(ratio: str) -> Rows:
    """Return the rows of an `aspect_ratio` that is right for text only."""
    field = {"aspect_ratio": ratio}
    return [
        (TEXT | field, ""),
        (TEXT | IMAGE, ""),
        (TEXT | IMAGE | field, "condition aspect_ratio"),
        (DATA | field, "condition aspect_ratio"),
        ({"aspect_ratio": "5:1"} | TEXT, "not_allowed aspect_ratio"),
    ]


def arrays(plain: Payload, *names: str) -> Rows:
    """Return the rows of fields that hold a JSON array of addresses in a text."""
    wrong: Rows = [(plain | {name: f"{AT}1"}, f"bad_format {name}") for name in names]
    return [
        *((plain | array(name, count), "") for name in names for count in (1, 3)),
        *wrong,
        (plain | lines(names[0], 2), f"bad_format {names[0]}"),
        (plain | {names[0]: [f"{AT}1"]}, f"wrong_type {names[0]}"),
        (plain | {names[0]: '["http://example.com/1"]'}, f"bad_format {names[0]}"),
    ]


END: Rows = [
    (TEXT | IMAGE | LAST, ""),
    (DATA | LAST, ""),
    (TEXT | LAST, "condition last_image"),
    (TEXT | IMAGE | {"last_image": "z.jpg"}, "bad_format last_image"),
]
RANDOM: Rows = [
    (IMAGE | {"seed": -1}, ""),
    (IMAGE | {"seed": 0}, ""),
    (IMAGE | {"seed": -2}, "out_of_range seed"),
    (IMAGE | {"seed": 0.5}, "wrong_type seed"),
]
LORAS: Rows = [
    (weights(1), ""),
    (weights(1, 0.7) | weights(3, 1), ""),
    (weights(2, 0.75), "not_allowed lora_scale_2"),
    (weights(1) | {"lora_scale_2": 0.5}, ""),  # no word says that a digit needs its twin
    ({"lora_scale_1": 0.5}, "condition lora_scale_1"),
    ({"lora_url_1": "a/b.safetensors"}, "bad_format lora_url_1"),
    ({"lora_url_1": f"{AT}1\n{AT}2"}, "bad_format lora_url_1"),
]
ORIENTED: Rows = [
    (IMAGE | VIDEO, ""),
    (IMAGE | VIDEO | {"duration": "10"}, ""),
    (IMAGE | VIDEO | {"duration": "11"}, "condition duration"),
    (IMAGE | VIDEO | {"duration": 30, "character_orientation": "image"}, "condition duration"),
    (IMAGE | VIDEO | {"duration": "30", "character_orientation": "video"}, ""),
    (IMAGE | VIDEO | {"duration": "31", "character_orientation": "video"}, "out_of_range duration"),
    (IMAGE, "missing_field video"),
    (VIDEO, "missing_one_of imageDataUrl"),
]
SHOTS: Rows = [
    ({"multi_prompt": '[{"prompt": "A boat"}]'}, ""),
    (IMAGE, ""),
    (TEXT | {"multi_prompt": "[]"}, "conflict multi_prompt"),
    ({}, "missing_one_of prompt"),
    *for_text("9:16"),
]
FLAG: Rows = [
    *((TEXT | {"enable_prompt_expansion": value}, "") for value in ("true", "false", True, False)),
    (TEXT | {"enable_prompt_expansion": "yes"}, "not_allowed enable_prompt_expansion"),
]
THREE = ("reference_images", "reference_videos", "reference_audios")
TWO = ("reference_images", "reference_audios")


def among(rows: Rows, plain: Payload) -> Rows:
    """Return rows with an input beside each payload."""
    return [(plain | payload, expected) for payload, expected in rows]


RULES: dict[str, tuple[str, Rows]] = {
    "minimax/h3-max/multi-angle/image-to-video": (
        "JSON of 2-12 keyframes; overrides camera_motion",
        [
            (IMAGE | {"camera_motion": "rise"}, ""),
            (IMAGE | {"camera_trajectory": "[{}, {}]"}, ""),
            (IMAGE | {"camera_trajectory": "[{}, {}]", "camera_motion": "rise"}, "redundant_media camera_motion"),
            (IMAGE | {"camera_motion": "down"}, "not_allowed camera_motion"),
        ],
    ),
    "minimax-h3-singularity/image-to-video": ("-1 = random", RANDOM),
    "minimax-h3-singularity/image-to-video-lora": ("lora_url_1, lora_scale_1: step 0.1", RANDOM + among(LORAS, IMAGE)),
    "minimax-h3/reference-to-video": (
        "URL or JSON array; up to 9; up to 3",
        [
            (TEXT | PICTURES | CLIPS | TUNES, ""),
            (array("reference_images", 9), ""),
            (TEXT | array("reference_images", 10), "out_of_range reference_images"),
            (TEXT | array("reference_videos", 3) | array("reference_audios", 3), ""),
            (TEXT | array("reference_videos", 4), "out_of_range reference_videos"),
            (TEXT | array("reference_audios", 4), "out_of_range reference_audios"),
            (TEXT | {"reference_images": "a picture"}, "bad_format reference_images"),
            (TEXT | VIDEO, "unsupported_media video"),
            ({}, "missing_one_of prompt"),
        ],
    ),
    "minimax/h3-max/lip-sync/image-to-video": (
        "5-15 s of audio",
        [
            (IMAGE | SOUND, ""),
            (IMAGE, "missing_one_of audioDataUrl"),
            (SOUND, "missing_one_of imageDataUrl"),
            (IMAGE | SOUND | {"seed": -1}, ""),
        ],
    ),
    "bytedance/seedance-2.5/talking-avatar": (
        "required voice recording, up to 120 s",
        [
            (IMAGE | VOICE, ""),
            (IMAGE, "missing_field audio"),
            (IMAGE | SOUND, "missing_field audio, unsupported_media audioUrl"),
            (IMAGE | {"audio": "me.mp3"}, "bad_format audio"),
        ],
    ),
    "bytedance/seedance-2.5": (
        "for text and references only; auto, text-to-video, image-to-video, video-edit, video-extend",
        [
            (TEXT | SQUARE, ""),
            (TEXT | SQUARE | {"mode": "text-to-video"}, ""),
            (IMAGE | SQUARE, ""),  # it may be a reference
            (IMAGE | SQUARE | {"mode": "image-to-video"}, "condition aspect_ratio"),
            (VIDEO | SQUARE | {"mode": "video-edit"}, "condition aspect_ratio"),
            (TEXT | VIDEO | {"mode": "video-extend"}, ""),
            (TEXT | {"mode": "video-extend"}, "missing_field video"),
            (IMAGE | {"mode": "text-to-video"}, "missing_field prompt"),
            (TEXT | {"mode": "image-to-video"}, "missing_one_of imageDataUrl"),
            (SOUND, ""),
            ({}, "missing_one_of prompt"),
        ],
    ),
    "bytedance/seedance-2.5-turbo": (
        "for text and references only",
        [(TEXT | SQUARE, ""), (IMAGE | SQUARE, ""), ({"duration": "5"}, "missing_one_of prompt")],
    ),
    "google/gemini-omni-flash": (
        "text, image, video",
        [(TEXT, ""), (IMAGE | VIDEO, ""), (TEXT | SOUND, "unsupported_media audioUrl"), ({}, "missing_one_of prompt")],
    ),
    "google/gemini-omni-flash/v1.1": (
        "text, image, video",
        [(VIDEO, ""), (TEXT | IMAGE, ""), (TEXT | SOUND, "unsupported_media audioUrl"), ({}, "missing_one_of prompt")],
    ),
    "kling-v26-pro": ("Applies to text-to-video", for_text("1:1")),
    "kling-v30-std": ("for text only", for_text("9:16")),
    "kling-v30-pro": ("for text only", for_text("1:1")),
    "kling-v30-std-motion-control": ("image and video both required; image: up to 10 s", ORIENTED),
    "kling-v30-pro-motion-control": ("image and video both required; image: up to 10 s", ORIENTED),
    "grok-imagine-video": ("for text only", for_text("16:9")),
    "xai/grok-imagine-video/v1.5/image-to-video": (
        "1080p for text only; URL, one per line, or JSON array",
        [
            (TEXT | {"resolution": "1080p"}, ""),
            (TEXT | {"resolution": "1080p", "mode": "text-to-video"}, ""),
            (TEXT | IMAGE | {"resolution": "720p"}, ""),
            (TEXT | IMAGE | {"resolution": "1080p"}, "condition resolution"),
            (TEXT | PICTURES | {"resolution": "1080p"}, "condition resolution"),
            (IMAGE | {"resolution": "1080p", "mode": "image-to-video"}, "condition resolution"),
            (TEXT | lines("reference_images", 2) | {"mode": "reference-to-video"}, ""),
            (TEXT | {"mode": "reference-to-video"}, "missing_one_of reference_images"),
            (TEXT | {"mode": "image-to-video"}, "missing_one_of imageDataUrl"),
            (TEXT | {"reference_images": f"{AT}1 {AT}2"}, "bad_format reference_images"),
        ],
    ),
    "grok-imagine-video-reference-to-video": (
        "one or more reference images required",
        [(IMAGE, ""), (DATA | TEXT, ""), (TEXT, "missing_one_of imageDataUrl")],
    ),
    "alibaba/wan-3.0-prime": (
        "auto, text-to-video, image-to-video, reference-to-video",
        [
            (TEXT | {"mode": "text-to-video"}, ""),
            (SOUND | {"mode": "reference-to-video"}, ""),
            (TEXT | {"mode": "reference-to-video"}, "missing_one_of imageDataUrl"),
            (VIDEO | {"mode": "image-to-video"}, "missing_one_of imageDataUrl"),
            (VIDEO | {"mode": "text-to-video"}, "missing_field prompt"),
            ({"mode": "auto"}, "missing_one_of prompt"),
        ],
    ),
    "alibaba/wan-3.0/reference-to-video": (
        "image, video, audio",
        [(TEXT | IMAGE, ""), (VIDEO | SOUND, ""), (SOUND, ""), (TEXT, "missing_one_of imageDataUrl")],
    ),
    "happyhorse-1.0": (
        "auto, video-edit, reference-to-video; true, false",
        [
            (TEXT | VIDEO | {"mode": "video-edit"}, ""),
            (TEXT | IMAGE | {"mode": "video-edit"}, "missing_field video"),
            (IMAGE | {"mode": "reference-to-video"}, ""),
            (TEXT | {"mode": "reference-to-video"}, "missing_one_of imageDataUrl"),
            (TEXT | SOUND, "unsupported_media audioUrl"),
            *FLAG,
        ],
    ),
    "happyhorse-1.1": (
        "auto, reference-to-video; true, false",
        [
            (TEXT | DATA | {"mode": "reference-to-video"}, ""),
            (TEXT | {"mode": "reference-to-video"}, "missing_one_of imageDataUrl"),
            *FLAG,
        ],
    ),
    "veo3-1-fast-video": ("for text only", for_text("9:16")),
    "veo3-1-lite-video": ("for text only", for_text("16:9")),
    "minimax/h3-max-turbo": ("for text only", for_text("21:9")),
    "minimax/h3-max": (
        "reference mode: balanced or quality",
        [
            (TEXT | {"prompt_expansion_mode": "disabled"}, ""),
            (TEXT | PICTURES | {"prompt_expansion_mode": "quality"}, ""),
            (TEXT | PICTURES | {"prompt_expansion_mode": "disabled"}, "condition prompt_expansion_mode"),
            (CLIPS | {"prompt_expansion_mode": "disabled"}, "condition prompt_expansion_mode"),
            (TUNES | {"prompt_expansion_mode": "disabled"}, "condition prompt_expansion_mode"),
            (
                IMAGE | {"mode": "reference-to-video", "prompt_expansion_mode": "disabled"},
                "condition prompt_expansion_mode",
            ),
            (lines("reference_videos", 2) | {"mode": "reference-to-video"}, ""),
            (TEXT | {"mode": "reference-to-video"}, "missing_one_of reference_images"),
            ({"seed": -1}, "missing_one_of prompt"),
        ],
    ),
    "minimax-h3": (
        "LoRA: all; edit and extend: 480p, 768p; without LoRA always 2K",
        [
            *among(LORAS, TEXT),
            (TEXT | weights(1) | {"resolution": "1080p", "duration": "3"}, ""),
            (TEXT | weights(3) | {"resolution": "540p"}, ""),
            (TEXT | {"resolution": "480p"}, "condition resolution"),
            (PICTURES | {"resolution": "768p", "mode": "reference-to-video"}, "condition resolution"),
            (VIDEO | {"resolution": "768p", "mode": "video-edit"}, ""),
            (VIDEO | {"resolution": "540p", "mode": "video-extend"}, "condition resolution"),
            (VIDEO | {"resolution": "480p"}, ""),  # it may be an edit
            (TEXT | {"duration": "5"}, ""),
            (TEXT | {"duration": "4"}, ""),  # an option, whatever the price has
            (TEXT | {"mode": "video-edit"}, "missing_one_of video"),
            (array("reference_audios", 20), ""),
            ({}, "missing_one_of prompt"),
        ],
    ),
    "minimax-h3/image-to-video-spicy": ("-1 = random", RANDOM),
    **{
        id_: ("for image input; optional; JSON array of URLs", END + arrays(TEXT, *THREE))
        for id_ in (
            "bytedance-seedance-2-0",
            "bytedance-seedance-2-0-fast",
            "doubao-seedance-2-0",
            "doubao-seedance-2-0-fast",
        )
    },
    "bytedance-seedance-2-0-mini": (
        "standard variant only; for image input; JSON array of URLs",
        [
            (TEXT | {"generateAudio": False}, ""),
            (TEXT | {"generateAudio": True, "variant": "standard"}, ""),
            (TEXT | {"generateAudio": True, "variant": "turbo"}, "condition generateAudio"),
            (TEXT | {"variant": "turbo"}, ""),
            *END,
            *arrays(TEXT, *THREE),
        ],
    ),
    **{
        f"bytedance-seedance-2-0-{name}": ("JSON array of URLs", arrays(TEXT | VIDEO, *TWO))
        for name in ("video-edit", "video-edit-turbo", "fast-video-edit", "fast-video-edit-turbo", "mini-video-edit")
    },
    "flux-3": (
        "text, image, video; resolution: showWhen quality full",
        [
            (TEXT | {"resolution": "1080p"}, ""),
            (TEXT | {"resolution": "1080p", "quality": "draft"}, "condition resolution"),
            (TEXT | SOUND, "unsupported_media audioUrl"),
            ({"quality": "full"}, "missing_one_of prompt"),
        ],
    ),
    "kling-v3-turbo-standard": ("for text; either prompt or multi_prompt", SHOTS),
    "kling-v3-turbo-pro": ("for text; either prompt or multi_prompt", SHOTS),
    "kling-o3-4k": (
        "text, image, video",
        [
            (TEXT | VIDEO | {"source_video_mode": "video-reference"}, ""),
            (IMAGE, ""),
            (TEXT | SOUND, "unsupported_media audioUrl"),
            ({}, "missing_one_of prompt"),
        ],
    ),
    "grok-imagine-video-extend": (
        "source video and prompt required",
        [(TEXT | VIDEO, ""), (VIDEO, "missing_field prompt"), (TEXT, "missing_field video")],
    ),
    "grok-imagine-video-edit": (
        "source video and prompt required",
        [(TEXT | VIDEO, ""), (VIDEO, "missing_field prompt"), (TEXT, "missing_field video")],
    ),
}
"""Id → words of its record, and payloads with the findings that these words ask for."""
