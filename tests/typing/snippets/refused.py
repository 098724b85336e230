"""Wrong uses of the generated client: each marked line must be refused, and no other."""

from __future__ import annotations

from nanogpt_video import NanoGPT
from nanogpt_video.dicts import KlingV25TurboProDict
from nanogpt_video.requests import KlingV25TurboPro, Sora2, Veo2Video


def values() -> None:
    KlingV25TurboPro(prompt="a", duration="7")  # expect-error
    KlingV25TurboPro(prompt="a", aspect_ratio="4:3")  # expect-error
    KlingV25TurboPro(prompt=5)  # expect-error
    Sora2(prompt="a", seconds="5")  # expect-error
    Sora2(prompt="a", orientation="sideways")  # expect-error
    Sora2(prompt="a", pro_mode="yes")  # expect-error
    Veo2Video(prompt="a", aspect_ratio="2:1")  # expect-error


def names() -> None:
    KlingV25TurboPro(prompt="a", aspectRatio="16:9")  # expect-error
    KlingV25TurboPro(promt="a")  # expect-error
    Sora2(prompt="a", num_frames=81)  # expect-error


def files() -> None:
    KlingV25TurboPro(imageDataUrl=5)  # expect-error
    KlingV25TurboPro(imageAttachmentId=b"...")  # expect-error


def dictionaries() -> None:
    a: KlingV25TurboProDict = {"model": "kling-v25-turbo-pro", "duration": "7"}  # expect-error
    b: KlingV25TurboProDict = {"model": "kling-v25-turbo-pro", "aspectRatio": "16:9"}  # expect-error
    c: KlingV25TurboProDict = {"prompt": "a"}  # expect-error
    d: KlingV25TurboProDict = {"model": "sora-2"}  # expect-error
    print(a, b, c, d)


def order(client: NanoGPT) -> None:
    client.submit("a paper boat")  # expect-error
    client.download(client.submit(Sora2(prompt="a")))  # expect-error
    client.wait(client.submit(Sora2(prompt="a")), timeout="long")  # expect-error
    client.recover("sora-2")  # expect-error
    client.recover(limit="10")  # expect-error
    client.submit(Sora2(prompt="a")).extend("first")  # expect-error


def many(client: NanoGPT) -> None:
    client.batch(5, "outputs")  # expect-error
    client.batch([], "outputs", again={"all"})  # expect-error
    client.batch([], "outputs", concurency=4)  # expect-error
    client.batch([], "outputs").submit_many("requests.jsonl")  # expect-error
