"""Small catalogs built by hand, for tests that need a meaning without a spec."""

from __future__ import annotations

from capmatrix.ir.catalog import (
    Answer,
    Auth,
    Catalog,
    Decision,
    Dialect,
    ErrorRow,
    Lifecycle,
    Model,
    Names,
    Operation,
    Package,
    RateLimit,
    Record,
    Section,
    Server,
    Service,
    Source,
    Statement,
    StatusWord,
    Term,
    Timing,
)
from capmatrix.ir.kinds import (
    Anything,
    Choice,
    Default,
    Duration,
    Either,
    Field,
    Flag,
    Group,
    Integer,
    List,
    Media,
    Number,
    Text,
)
from capmatrix.ir.rules import (
    Absent,
    AllowOnly,
    AtMostOne,
    Equals,
    Forbid,
    Narrow,
    Origin,
    Present,
    Require,
    RequireOne,
    Rule,
    SameInput,
)

PICTURE = "https://files.example/paper-boat.png"

MUSIC = Group(
    name="Music",
    fields=(
        Field(name="track", kind=Text(min_length=1), required=True, doc="Name of the track."),
        Field(name="volume", kind=Number(minimum=0, maximum=1), default=Default(value=0.5)),
        Field(name="loop", kind=Flag()),
    ),
    rules=(Forbid(id="loop-volume", fields=("loop",), when=(Equals("volume", (0,)),)),),
)

ANSWER = Group(
    name="SubmitAnswer",
    fields=(
        Field(name="runId", kind=Text(), required=True, doc="Ask for the state with it."),
        Field(name="status", kind=Choice(values=("pending",), open=True), required=True),
        Field(name="cost", kind=Number(), nullable=True),
    ),
)

TROUBLE = Group(name="Trouble", fields=(Field(name="error", kind=Either(options=(Text(), Integer())), required=True),))


def field(name: str, kind: object, **more: object) -> Field:
    """Return a field; a shorter spelling for tables of them."""
    return Field(name=name, kind=kind, **more)  # type: ignore[arg-type]


def model(
    identifier: str, fields: tuple[Field, ...], rules: tuple[Rule, ...] = (), *, title: str = "", **more: object
) -> Model:
    """Return a model named after its id."""
    words = [word for word in identifier.replace(".", "-").replace("/", "-").split("-") if word]
    names = Names(module="_".join(words), type="".join(word.capitalize() for word in words), anchor="-".join(words))
    return Model(
        id=identifier,
        names=names,
        title=title or identifier.title(),
        provider=str(more.pop("provider", "shipyard")),
        fields=fields,
        rules=rules,
        **more,  # type: ignore[arg-type]
    )


BOAT = model(
    "boat-1",
    (
        field("prompt", Text(min_length=1, max_length=200), doc="What is to be seen."),
        field("image", Media(of="image", forms=("url", "data"), max_bytes=3000), aliases=("picture",)),
        field("duration", Duration(form="plain", values=(5, 10)), default=Default(value="5"), unit="s"),
        field("camera_fixed", Flag(), aliases=("cameraFixed", "fix"), default=Default(value=False)),
        field("resolution", Choice(values=("480p", "720p", "1080p")), default=Default(value="720p")),
        field("seed", Either(options=(Integer(), Text()))),
        field("pro", Flag()),
        field("music", MUSIC),
    ),
    (
        RequireOne(id="drive", fields=("prompt", "image"), origin=Origin(says="Something must drive the clip.")),
        Narrow(id="long", field="resolution", values=("480p", "720p"), when=(Equals("duration", ("10",)),)),
        AllowOnly(id="sharp", field="resolution", values=("1080p",), when=(Equals("pro", (True,)),)),
        Forbid(id="still", fields=("music",), when=(Present("image"), Absent("prompt"))),
    ),
    inputs=("text", "image"),
    examples=({"prompt": "A paper boat in the rain", "duration": "5", "music": {"track": "Rain"}},),
    evidence=("guide > Boats > boat-1",),
)

SHIP = model(
    "harbour/ship-2.5",
    (
        field("prompt", Text(), required=True),
        field("seconds", Duration(form="number", minimum=2, maximum=12)),
        field("length", Duration(form="suffixed", minimum=5, maximum=30), decisions=("length-of-ships",)),
        field("frames", Integer(minimum=81, maximum=121)),
        field("style", Choice(values=("oil", "ink"))),
        field("tags", List(item=Text(min_length=1), max_items=2)),
        field("note", Anything()),
        field("old_style", Text(), replaced_by="style"),
        field("strength", Number(minimum=0, maximum=1), aliases=("power",)),
        field("clip", Media(of="video", forms=("library",))),
    ),
    (
        Require(id="note-with-style", fields=("note",), when=(Present("style"),)),
        Require(id="tags-with-note", fields=("tags",), when=(Equals("style", ("ink",)), Present("note"))),
        AtMostOne(id="one-length", fields=("seconds", "length", "frames")),
        Narrow(id="short", field="seconds", minimum=2, maximum=5, when=(Present("clip"),)),
        SameInput(id="same", fields=("style", "old_style")),
    ),
    lifecycle=Lifecycle(stage="deprecated", successor="boat-1", note="Boats are newer."),
    inputs=("text", "video"),
    provider="harbour",
    examples=({"prompt": "It's a ship", "seconds": 4},),
    notes=("Slow in winter.",),
)

RAFT = model("raft", (field("prompt", Text()),), lifecycle=Lifecycle(stage="removed", note="Sunk."), inputs=("text",))

SERVICE = Service(
    title="Boat Films",
    doc="Films of boats.",
    version="1.0.0",
    license="MIT",
    package=Package(
        distribution="boat-films", module="boat_films", client="Boats", environment="BOATS", version="0.1.0"
    ),
    servers=(Server(url="https://boats.example/api", doc="production"),),
    discriminator="model",
    auth=(Auth(id="key", header="x-api-key"), Auth(id="bearer", header="Authorization", prefix="Bearer ")),
    operations=(
        Operation(
            id="submit",
            method="POST",
            path="/films",
            summary="Submit a film",
            doc="Starts a job.",
            body="models",
            answers=(
                Answer(status=202, doc="Taken.", record="SubmitAnswer"),
                Answer(status=400, doc="Refused.", record="Trouble"),
                Answer(status=413, doc="Too large.", media_type="text/html"),
            ),
            dialect="plain",
        ),
        Operation(
            id="status",
            method="GET",
            path="/films/status",
            summary="Ask for a job",
            query=(Field(name="runId", kind=Text(), required=True, doc="The job."),),
            answers=(Answer(status=200, doc="Its state.", record="SubmitAnswer"),),
            deprecated=True,
        ),
    ),
    dialects=(Dialect(id="plain", paths=(("run_id", ("runId",)), ("status", ("data.status", "status")))),),
    statuses=(StatusWord(word="pending", state="queued"), StatusWord(word="COMPLETED", state="completed")),
    errors=(ErrorRow(kind="authentication", statuses=(401,), doc="The key is wrong."),),
    limits=(RateLimit(operation="submit", requests=50, seconds=60, per="address"),),
    timings=(Timing(name="poll-interval", value=5.0, unit="s", doc="Between two questions."),),
    notes=("Boats float.",),
)

BOATS = Catalog(
    service=SERVICE,
    vocabulary=(
        Term(name="prompt"),
        Term(name="image", media=True, aliases=("picture",)),
        Term(name="clip", media=True, aliases=("film",)),
        Term(name="film"),
        Term(name="sound", media=True, aliases=("audio",)),
        Term(name="length", instead=("duration", "seconds")),
        Term(name="duration"),
    ),
    records=(Record(kind=MUSIC, doc="What is heard."), Record(kind=ANSWER), Record(kind=TROUBLE)),
    models=(BOAT, SHIP, RAFT),
    decisions=(
        Decision(
            id="length-of-ships",
            about="length of harbour/ship-2.5",
            statements=(Statement(source="guide", says="5-30 s"), Statement(source="list", says="5-8 s")),
            chosen="guide",
            because="It is newer.",
        ),
    ),
    sources=(
        Source(
            id="guide",
            title="The guide",
            version="1",
            date="2025-01-01",
            sha256="0" * 64,
            rank=1,
            sections=(Section(name="Boats", of="models", rows=(("boat-1", ("prompt", "image")),)),),
        ),
    ),
    providers=("harbour", "shipyard"),
)
