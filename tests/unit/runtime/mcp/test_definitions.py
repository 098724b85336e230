"""Tools are named after what a service makes, and their size does not depend on it."""

from __future__ import annotations

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.mcp.definitions import made, tools
from nanogpt_video._runtime.service import Kit, Operation


def making(*kinds: tuple[str, ...]) -> Kit:
    operations = {
        str(number): Operation(id=str(number), method="POST", path="/", does="submit", makes=made)
        for number, made in enumerate(kinds)
    }
    return KIT._replace(service=KIT.service._replace(operations=operations))


@pytest.mark.parametrize(
    ("kit", "one", "names"),
    [
        (KIT, "video", ("generate_video", "get_video", "list_videos")),
        (making(()), "video", ("generate_video", "get_video", "list_videos")),
        (making(("image/png", "image/webp")), "image", ("generate_image", "get_image", "list_images")),
        (making(("audio/mpeg",)), "audio", ("generate_audio", "get_audio", "list_audio")),
        (making(("video/mp4",), ("image/jpeg",)), "media", ("generate_media", "get_media", "list_media")),
        (making(("application/pdf",)), "media", ("generate_media", "get_media", "list_media")),
        (making(("video/mp4", "application/json")), "media", ("generate_media", "get_media", "list_media")),
    ],
)
def test_tools_are_named_after_what_the_service_makes(kit: Kit, one: str, names: tuple[str, ...]) -> None:
    assert made(kit) == one
    found = [tool.name for tool in tools(kit)]
    assert found == ["find_models", "describe_model", "check_request", *names, "get_budget"]
