"""What a run costs by the price of its record: a second reading of every form in which the list states a price.

It knows neither listing.yaml nor the rows that the import writes. Where the record leaves open what an absent field is,
every value that it prices counts, and so does the dearer of two defaults that disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Any

from tests.listed.records import MEANS, SPELLED, Call, Record, as_text
from tests.second_reading.judge import MODELS

Table = dict[str, Any]
CHARGED = Decimal("1.7")
"""Times what the list states under `raw`: that is what the provider takes, unless it says `includesProfit`."""


class Unsaid(Exception):
    """The record does not say what such a run costs; the message says what is missing."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run is, as far as its price depends on it: the values given, those absent filled in."""

    record: Record
    call: Call
    seconds: Decimal | None
    size: str | None
    sound: bool | None
    pro: bool

    def has(self, kind: str) -> bool:
        """Return whether a kind of input is given under any of its names."""
        return any(name in self.call for name in SPELLED[kind])

    def given(self, meaning: str) -> bool:
        """Return whether any parameter with a meaning is given."""
        return any(name in self.call for name in MEANS[meaning])

    def chosen(self, name: str) -> str | None:
        """Return the value of a parameter as a text: as given, else its default."""
        if name in self.call:
            return as_text(self.call[name])
        one = (self.record.parameters or {}).get(name)
        return None if one is None or one.default is None else as_text(one.default)

    def length(self, least: object = None) -> Decimal:
        """Return the seconds that are charged, which are no fewer than the `least`."""
        if self.seconds is None:
            raise Unsaid("how long it is")
        return max(self.seconds, Decimal(str(least))) if least is not None else self.seconds


def dearest(record: Record, call: Call) -> Decimal:
    """Return the most that a call may cost by its record; raise `Unsaid` where the record does not say it."""
    if not record.price:
        raise Unsaid("any price")
    price = record.price
    if "raw" in price:
        price = price["raw"] if price["raw"].get("includesProfit") else _charged(price["raw"])
    form = next((form for keys, form in FORMS if all(key in price for key in keys)), None)
    if form is None:
        raise Unsaid(f"what {', '.join(sorted(price))} mean")
    return max(form(price, run) for run in runs(record, call, price))


def _charged(raw: Table) -> Table:
    """Return a price with what is charged in place of what the provider takes, without the noise of floats."""
    found: Table = {}
    for key, value in raw.items():
        if isinstance(value, dict):
            found[key] = _charged(value)
        else:
            found[key] = round(value * CHARGED, 9) if isinstance(value, Decimal) else value
    return found


def runs(record: Record, call: Call, price: Table) -> Iterator[Run]:
    """Yield what a call may turn out to be, one for each reading of what it leaves out."""
    lengths = _stated(record, call, "seconds", price, ("default_duration", "defaultDuration", "base_duration"))
    sizes = _stated(record, call, "resolution", price, ("default_resolution", "defaultResolution"))
    sounds = _stated(record, call, "sound", price, ())
    pro = _stated(record, call, "pro", price, ())
    for length, size, sound, better in product(lengths or {None}, sizes or {None}, sounds or {None}, pro or {"false"}):
        seconds = Decimal(length.removesuffix("s")) if length and length.removesuffix("s").isdecimal() else None
        yield Run(record, call, seconds, size, None if sound is None else sound == "true", better == "true")


def _stated(record: Record, call: Call, meaning: str, price: Table, defaults: tuple[str, ...]) -> set[str]:
    """Return what a field is: as the call gives it, else each default that the list or the documents state."""
    given = {as_text(call[name]) for name in MEANS[meaning] if name in call}
    if given:
        return given
    parameters = (record.parameters or {}).values()
    told = [one.default for one in parameters if one.name in MEANS[meaning]]
    told += [price.get(key) for key in defaults]
    told += [value for id_ in (record.id, *record.former) for value in documented(id_, meaning)]
    stated = {as_text(value) for value in told if value is not None}
    return stated or (
        {as_text(one) for one in price.get("supported_durations", ())} if meaning == "seconds" else stated
    )


def documented(id_: str, meaning: str) -> list[Any]:
    """Return what the two documents say that a field is when absent, as a person has read them.

    A field with one value is that. The OpenAPI block has a default of `resolution` for every model that takes it.
    """
    told: list[Any] = []
    for name in MEANS[meaning]:
        field = MODELS.get(id_, {}).get("fields", {}).get(name, {})
        allowed = field.get("allowed", ())
        told += [field["default"]] if "default" in field else allowed if len(allowed) == 1 else []
        told += ["720p"] if name == "resolution" and "default" not in field and "720p" in allowed else []
    return told


def _of(table: Table, key: str | None, what: str) -> Decimal:
    """Return an entry of a table; of a key that is not known, the dearest."""
    if key is not None and key not in table:
        raise Unsaid(f"a price for {what} {key}")
    found = [Decimal(value) for value in (table.values() if key is None else [table[key]])]
    if not found or not all(found):
        raise Unsaid(f"a price for each {what}, since zero means none")
    return max(found)


def _by_sound(run: Run, loud: Any, silent: Any) -> Any:
    """Return the entry for a run with or without sound; where that is open, the dearer is the one with sound."""
    return loud if run.sound is not False else silent


def _refuse(run: Run, *kinds: str) -> None:
    """Raise `Unsaid` where something goes in whose length, number or words decide the price."""
    for kind in kinds:
        if run.has(kind) if kind in SPELLED else run.given(kind):
            raise Unsaid(f"how much of the {kind} is charged")


def _mode(run: Run) -> str:
    """Return the mode of a run: as the call names it, else by what goes in."""
    mode = (run.chosen("mode") or "auto").replace("-", "_")
    if mode != "auto":
        return mode
    return "image_to_video" if run.has("image") else "text_to_video"


# ---------------------------------------------------------------------------------------------- one form each
def _per_second(price: Table, run: Run) -> Decimal:
    if "high_resolution_per_second" in price:
        rate = price["high_resolution_per_second" if run.size in ("720p", None) else "per_second"]
        return Decimal(rate) * run.length() + _fee(price, run)
    return Decimal(price["per_second"]) * run.length()


def _fee(price: Table, run: Run) -> Decimal:
    return Decimal(price.get("image_input_fee", 0)) if run.has("image") else Decimal(0)


def _by_size(price: Table, run: Run) -> Decimal:
    if "video_reference_billing" in price:
        _refuse(run, "video")
    if "reference_mode" in price:
        _refuse(run, "references", "video")
    table = price["per_second_by_resolution"]
    if "text_mode" in price and not run.has("image"):
        table = price["text_mode"]["per_second"]
    return _of(table, run.size, "resolution") * run.length(price.get("min_duration")) + _fee(price, run)


def _by_mode(price: Table, run: Run) -> Decimal:
    _refuse(run, "video")
    table = price.get("per_second_by_mode") or price["per_second_by_mode_and_resolution"]
    entry = table.get(_mode(run))
    if entry is None:
        raise Unsaid(f"a price for the mode {_mode(run)}")
    return (_of(entry, run.size, "resolution") if isinstance(entry, dict) else Decimal(entry)) * run.length()


def _per_duration(price: Table, run: Run) -> Decimal:
    length = None if run.seconds is None else str(run.seconds)
    times = Decimal(price["audio_multiplier"]) if "audio_multiplier" in price and run.sound is not False else Decimal(1)
    return _of(price["per_duration"], length, "length") * times


def _per_video(price: Table, _: Run) -> Decimal:
    return Decimal(price["per_video"])


def _with_audio(price: Table, run: Run) -> Decimal:
    return Decimal(_by_sound(run, price["with_audio"], price["without_audio"]))


def _base_and_extra(price: Table, run: Run) -> Decimal:
    extra = max(Decimal(0), run.length() - price["base_duration"])
    return Decimal(price["base_price"]) + Decimal(price["per_extra_second"]) * extra


def _base_or_pro(price: Table, run: Run) -> Decimal:
    return Decimal(price["base_price"]) * (price["pro_multiplier"] if run.pro else 1)


def _base_by_size(price: Table, run: Run) -> Decimal:
    length = None if run.seconds is None else str(run.seconds)
    base = _of(price["base_prices_by_resolution"], run.size, "resolution")
    if "duration_multiplier" in price:
        return base * (price["duration_multiplier"] if length in ("10", None) else 1)
    special = price.get("duration_overrides", {})
    amounts = [
        Decimal(special[one][run.size]) if run.size in special.get(one, ()) else base * Decimal(times)
        for one, times in price["duration_multipliers"].items()
        if length in (one, None)
    ]
    if run.size is None:
        amounts += [_of(table, None, "resolution") for one, table in special.items() if length in (one, None)]
    if not amounts:
        raise Unsaid(f"a price for {length} s")
    return max(amounts)


def _per_resolution(price: Table, run: Run) -> Decimal:
    times = Decimal(1)
    if "frame_multiplier" in price:
        frames = run.chosen("num_frames")
        more = frames is None or Decimal(frames) > price["frame_threshold"]
        times = Decimal(price["frame_multiplier"]) if more else times
    return _of(price["per_resolution"], run.size, "resolution") * times


def _standard_or_pro(price: Table, run: Run) -> Decimal:
    table = price["pro_prices_per_second" if run.pro else "standard_prices_per_second"]
    return _of(table, run.size, "resolution") * run.length()


def _text_or_image(price: Table, run: Run) -> Decimal:
    if "text_to_video_with_reference_video_per_second" in price and "reference_videos" in run.call:
        table = price["text_to_video_with_reference_video_per_second"]
    elif not run.has("image"):
        table = price["text_to_video_per_second"]
    elif "image_to_video_per_second" in price:
        table = price["image_to_video_per_second"]
    else:
        key = _by_sound(run, "image_to_video_with_audio_per_second", "image_to_video_without_audio_per_second")
        return Decimal(price[key]) * run.length()
    return _of(table, run.size, "resolution") * run.length()


def _text_image_sound(price: Table, run: Run) -> Decimal:
    key = _by_sound(run, "text_image_with_audio_per_second", "text_image_without_audio_per_second")
    return Decimal(price[key]) * run.length()


def _full_or_draft(price: Table, run: Run) -> Decimal:
    _refuse(run, "video")
    if run.chosen("quality") == "draft":
        return Decimal(price["draft_per_second_by_mode"]["standard"]) * run.length()
    table = price["full_per_second_by_mode_and_resolution"]["standard"]
    return _of(table, run.size, "resolution") * run.length()


def _generated(price: Table, run: Run) -> Decimal:
    _refuse(run, "video")
    return Decimal(price["generated_per_second"]) * run.length()


def _output(price: Table, run: Run) -> Decimal:
    _refuse(run, "video", "references")
    if not run.given("weights"):
        return Decimal(price["output_per_second"]) * run.length(price.get("min_duration"))
    lora = price["lora"]
    return _of(lora["text_or_image_per_second"], run.size, "resolution") * run.length(lora.get("min_duration"))


# ---------------------------------------------------------------------------------------------- under `raw`
def _raw_toggle(price: Table, run: Run) -> Decimal:
    if "videoReferenceMinDuration" in price:
        _refuse(run, "video")
    table = _by_sound(run, price["withAudioPricesPerSecond"], price["withoutAudioPricesPerSecond"])
    return _of(table, run.size, "resolution") * run.length()


def _raw_toggle_by_length(price: Table, run: Run) -> Decimal:
    table = _by_sound(run, price["withAudioPrices"], price["withoutAudioPrices"])
    if run.size not in table:
        raise Unsaid(f"a price for resolution {run.size}")
    return _of(table[run.size], None if run.seconds is None else str(run.seconds), "length")


def _raw_seconds(price: Table, run: Run) -> Decimal:
    _refuse(run, "video")
    return _of(price["pricesPerSecond"], run.size, "resolution") * run.length(price.get("minDuration"))


def _raw_text_or_image(price: Table, run: Run) -> Decimal:
    if "referenceToVideoPrices" in price:
        _refuse(run, "video")
    if "reference_videos" in run.call:
        raise Unsaid("how much of the reference video is charged")
    table = price["imageToVideoPricesPerSecond" if run.has("image") else "textToVideoPricesPerSecond"]
    return _of(table, run.size, "resolution") * run.length()


def _raw_variant(price: Table, run: Run) -> Decimal:
    if "reference_videos" in run.call:
        raise Unsaid("how much of the reference video is charged")
    kind = "ImageToVideo" if run.has("image") else "TextToVideo"
    return _of(price[f"{run.chosen('variant')}{kind}PricesPerSecond"], run.size, "resolution") * run.length()


def _open(why: str) -> Form:
    """Return a form of price from which no amount follows, because the list does not say `why`."""

    def form(price: Table, run: Run) -> Decimal:
        raise Unsaid(why)

    return form


Form = Callable[[Table, Run], Decimal]
FORMS: tuple[tuple[tuple[str, ...], Form], ...] = (
    (("minimum",), _open("more than the least")),
    (("per_target_megapixel_second",), _open("the size and length of the video that goes in")),
    (("per_frame_unit",), _open("the frames of the video that goes in")),
    (("base_price_per_second", "resolution_multipliers"), _open("the length of the video that goes in")),
    (("pricePerMegapixel",), _open("the points of all frames")),
    (("highFpsMultiplier",), _open("the length and rate of the video that goes in")),
    (("outputPricesPerSecond", "inputPricePerSecond"), _open("the length of the video that goes in")),
    (("standardReferenceVideoPricesPerSecond",), _open("the words of the mode")),
    (("standardPricesPerSecond", "turboPricesPerSecond"), _open("the length of the video that goes in")),
    (("per_second_by_resolution",), _by_size),
    (("per_second_by_mode",), _by_mode),
    (("per_second_by_mode_and_resolution",), _by_mode),
    (("per_second",), _per_second),
    (("per_duration",), _per_duration),
    (("per_resolution",), _per_resolution),
    (("per_video",), _per_video),
    (("with_audio", "without_audio"), _with_audio),
    (("base_price", "per_extra_second"), _base_and_extra),
    (("base_price", "pro_multiplier"), _base_or_pro),
    (("base_prices_by_resolution",), _base_by_size),
    (("standard_prices_per_second",), _standard_or_pro),
    (("text_to_video_per_second",), _text_or_image),
    (("text_image_with_audio_per_second",), _text_image_sound),
    (("full_per_second_by_mode_and_resolution",), _full_or_draft),
    (("generated_per_second",), _generated),
    (("output_per_second",), _output),
    (("withAudioPricesPerSecond",), _raw_toggle),
    (("withAudioPrices",), _raw_toggle_by_length),
    (("standardTextToVideoPricesPerSecond",), _raw_variant),
    (("textToVideoPricesPerSecond",), _raw_text_or_image),
    (("pricesPerSecond",), _raw_seconds),
)
"""By keys that only prices of this form have, the first that fits."""
