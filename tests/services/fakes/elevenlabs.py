"""ElevenLabs' text to speech, from the types of its SDK and its pages alone.

Sources: elevenlabs 2.78.0 on PyPI (`text_to_speech/raw_client.py` with its descriptions, `types/voice_settings.py`,
`types/model.py`, output formats), help.elevenlabs.io "API - Error Code 400 or 401" (limits of length,
`detail.status`, `detail.message`).

- The voice is in the path, `output_format`, `enable_logging` and `optimize_streaming_latency` are in the query, the
  rest is JSON.
- The answer is the sound; with `/with-timestamps` it is JSON with `audio_base64`. There is no job.
- The key is in `xi-api-key`. `model_id` may be left out. Extra keys are passed over, as in all services made with
  FastAPI.
- A body that is no good is answered with 422 and a list (`loc`, `msg`, `type`), everything else with `detail.status`
  and `detail.message`.
- Up to 10,000 characters for multilingual v2, 30,000 for Flash v2, 40,000 for Flash v2.5.

Not verified: ranges of voice settings (0 to 1; speed 0.7 to 1.2) and the three stabilities of eleven_v3 (its pages,
from memory), its 5,000 characters; the default model; that a language_code with multilingual_v2 is refused (the SDK
says "not supported"); media types of other formats than MP3; headers `request-id` and `character-cost`; the HTTP
status of a voice that is not there (404) and of too long a text (400); the price (a credit a character, half for
Flash and Turbo).
"""

from __future__ import annotations

import base64
import io
import math
import wave
from decimal import Decimal
from typing import Any
from urllib.parse import quote, urlencode

from tests.services.fakes.bodies import BOOL, Wrong, checked, items, number, one, text, whole
from tests.services.fakes.frame import FILES, TYPES, Call, Fake, Refused
from tests.services.fakes.wire import Reply, Request

FORMATS = {
    "mp3": ("22050_32", "24000_48", "44100_32", "44100_64", "44100_96", "44100_128", "44100_192"),
    "opus": ("48000_32", "48000_64", "48000_96", "48000_128", "48000_192"),
    "pcm": ("8000", "16000", "22050", "24000", "32000", "44100", "48000"),
    "wav": ("8000", "16000", "22050", "24000", "32000", "44100", "48000"),
    "ulaw": ("8000",),
    "alaw": ("8000",),
}
OUTPUT_FORMATS = tuple(f"{codec}_{rest}" for codec, rests in FORMATS.items() for rest in rests)
LONGEST = {
    "eleven_v3": 5_000,
    "eleven_multilingual_v2": 10_000,
    "eleven_flash_v2": 30_000,
    "eleven_turbo_v2": 30_000,
    "eleven_flash_v2_5": 40_000,
    "eleven_turbo_v2_5": 40_000,
}
VOICES = {"21m00Tcm4TlvDq8ikWAM": "Rachel", "JBFqnCBsd6RMkjVDRZzb": "George"}
LOCATOR = {
    "type": "object",
    "required": ["pronunciation_dictionary_id"],
    "properties": {"pronunciation_dictionary_id": text(1), "version_id": {"type": ["string", "null"]}},
}
SETTINGS = {
    "stability": number(0, 1),
    "similarity_boost": number(0, 1),
    "style": number(0, 1),
    "use_speaker_boost": BOOL,
    "speed": number(0.7, 1.2),
    "clone_strength": number(0, 1),
}
BODY = {
    "model_id": text(1),
    "language_code": text(1),
    "voice_settings": {
        "type": "object",
        "properties": {name: {"anyOf": [said, {"type": "null"}]} for name, said in SETTINGS.items()},
    },
    "pronunciation_dictionary_locators": items(LOCATOR, 0, 3),
    "seed": whole(0, 4294967295),
    "previous_text": text(),
    "next_text": text(),
    "previous_request_ids": items(text(), 0, 3),
    "next_request_ids": items(text(), 0, 3),
    "use_pvc_as_ivc": BOOL,
    "apply_text_normalization": one("auto", "on", "off"),
    "apply_language_text_normalization": BOOL,
    "audio_effects": {"type": "object"},
}
CONVERT = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": text(), **{name: {"anyOf": [said, {"type": "null"}]} for name, said in BODY.items()}},
}
QUERY = ("output_format", "enable_logging", "optimize_streaming_latency")


def refused(status: int, what: str, message: str) -> Refused:
    """Return a refusal with `detail.status`."""
    return Refused(Reply(status, {"detail": {"status": what, "message": message}}))


def invalid(place: str, wrong: Wrong) -> Refused:
    """Return a refusal as FastAPI makes it."""
    kind = "missing" if wrong.kind == "required" else f"{wrong.kind}_error"
    return Refused(Reply(422, {"detail": [{"loc": [place, *wrong.path], "msg": wrong.message, "type": kind}]}))


def sound(form: str) -> tuple[bytes, str]:
    """Return a short silence in an output format, and its media type."""
    codec, rate = form.split("_")[:2]
    if codec == "wav":
        made = io.BytesIO()
        with wave.open(made, "wb") as file:
            file.setparams((1, 2, int(rate), 0, "NONE", ""))
            file.writeframes(bytes(200))
        return made.getvalue(), "audio/wav"
    if codec in ("mp3", "opus"):
        suffix = "mp3" if codec == "mp3" else "ogg"
        return FILES[suffix], TYPES[suffix]
    return (b"\xff" if codec == "ulaw" else b"\xd5") * 100 if codec != "pcm" else bytes(
        200
    ), "audio/pcm" if codec == "pcm" else "audio/basic"


class ElevenLabs(Fake):
    """Text to speech in its two forms and their streams; the lists of models and voices."""

    prefix = "/v1"

    def calls(self) -> list[Call]:
        """Return them."""
        voice = r"/text-to-speech/(?P<voice_id>[^/]+)"
        return [
            Call("POST", voice, "submit", self.convert),
            Call("POST", f"{voice}/stream", "submit", self.convert),
            Call("POST", f"{voice}(?:/stream)?/with-timestamps", "submit", self.timed),
            Call("GET", "/models", "models", self.models),
            Call("GET", "/voices", "voices", self.voices),
        ]

    def headers(self) -> dict[str, str]:
        """Return the id of the request."""
        return {"request-id": f"{self.number():020d}"}

    def credentials(self) -> dict[str, str]:
        """Return the key in its header."""
        return {"xi-api-key": self.key}

    def admit(self, request: Request) -> None:
        """Raise `Refused` without the key."""
        key = request.headers.get("xi-api-key")
        if key != self.key:
            what = "invalid_api_key" if key else "needs_authorization"
            raise refused(
                401, what, "Invalid API key" if key else "Neither authorization header nor xi-api-key received."
            )

    def no_call(self, request: Request, other_method: bool) -> Reply:
        """Return what FastAPI answers."""
        return Reply(405, {"detail": "Method Not Allowed"}) if other_method else Reply(404, {"detail": "Not Found"})

    def trouble(self, status: int) -> Reply:
        """Return 429 for too many requests at once, and errors of the server."""
        what = {429: "too_many_concurrent_requests", 503: "system_busy"}.get(status, "internal_error")
        return Reply(status, {"detail": {"status": what, "message": "The request could not be handled."}})

    def _asked(self, request: Request, voice_id: str) -> tuple[dict[str, Any], str]:
        form = request.query.get("output_format", "mp3_44100_128")
        latency = request.query.get("optimize_streaming_latency", "0")
        if form not in OUTPUT_FORMATS:
            raise invalid("query", Wrong(("output_format",), "enum", f"Input should be {OUTPUT_FORMATS}"))
        if not latency.isdecimal() or int(latency) > 4:
            raise invalid("query", Wrong(("optimize_streaming_latency",), "enum", "0 to 4"))
        try:
            body = request.json()
            checked(body, CONVERT)
        except ValueError:
            raise invalid("body", Wrong((), "json_invalid", "JSON decode error")) from None
        except Wrong as wrong:
            raise invalid("body", wrong) from None
        if voice_id not in VOICES:
            raise refused(404, "voice_not_found", f"A voice for the voice_id {voice_id} was not found.")
        return {name: value for name, value in body.items() if value is not None}, form

    def _spoken(self, request: Request, voice_id: str) -> tuple[bytes, str, dict[str, str]]:
        body, form = self._asked(request, voice_id)
        model, said = body.get("model_id", "eleven_multilingual_v2"), body["text"]
        if model not in LONGEST:
            raise refused(400, "model_not_found", f"A model with model_id {model} does not exist.")
        if len(said) > LONGEST[model]:
            message = (
                f"This request's text has {len(said)} characters and exceeds the character limit of {LONGEST[model]}."
            )
            raise refused(400, "max_character_limit_exceeded", message)
        if not said.strip():
            raise refused(400, "input_text_empty", "The text is empty.")
        if model == "eleven_multilingual_v2" and "language_code" in body:
            raise refused(400, "unsupported_language", f"Model {model} does not support the language_code parameter.")
        if model == "eleven_v3" and body.get("voice_settings", {}).get("stability", 0.5) not in (0, 0.5, 1):
            raise refused(400, "invalid_ttd_stability", "stability must be one of 0.0, 0.5, 1.0.")
        if self.blocked():
            raise refused(400, "content_policy_violation", "The text violates the terms of use.")
        cost = Decimal(len(said)) / (2 if "flash" in model or "turbo" in model else 1)
        payload = {"voice_id": voice_id, **request.query, **body}
        self.start(f"speech_{self.number()}", model, payload, cost, "credits", self.key)
        content, media_type = sound(form)
        return content, media_type, {"character-cost": str(math.ceil(cost))}

    def convert(self, request: Request, voice_id: str) -> Reply:
        """POST: the sound, charged by the character."""
        content, media_type, headers = self._spoken(request, voice_id)
        return Reply(200, content, media_type, headers)

    def timed(self, request: Request, voice_id: str) -> Reply:
        """POST …/with-timestamps: the sound as base64, and when each character is spoken."""
        content, _, headers = self._spoken(request, voice_id)
        characters = list(request.json()["text"])
        times = {"character_start_times_seconds": [0.1 * n for n in range(len(characters))]}
        times |= {"character_end_times_seconds": [0.1 * (n + 1) for n in range(len(characters))]}
        alignment = {"characters": characters, **times}
        audio = base64.b64encode(content).decode()
        return Reply(
            200, {"audio_base64": audio, "alignment": alignment, "normalized_alignment": alignment}, headers=headers
        )

    def models(self, request: Request) -> Reply:
        """GET /models: those that speak, and how much at once."""
        return Reply(
            200,
            [
                {"model_id": name, "name": name, "can_do_text_to_speech": True, "maximum_text_length_per_request": most}
                for name, most in LONGEST.items()
            ],
        )

    def voices(self, request: Request) -> Reply:
        """GET /voices: the voices that this fake has."""
        return Reply(200, {"voices": [{"voice_id": voice_id, "name": name} for voice_id, name in VOICES.items()]})

    def submission(self, payload: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
        """Return method, target and body: the voice in the path, three keys in the query."""
        query = {
            name: str(payload[name]).lower() if isinstance(payload[name], bool) else payload[name]
            for name in QUERY
            if name in payload
        }
        body = {name: value for name, value in payload.items() if name not in (*QUERY, "voice_id")}
        path = f"{self.prefix}/text-to-speech/{quote(payload.get('voice_id', ''), safe='')}"
        return "POST", path + (f"?{urlencode(query)}" if query else ""), body
