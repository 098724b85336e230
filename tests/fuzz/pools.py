"""Names and texts that are legal in a spec and hard on whoever generates from it."""

from __future__ import annotations

NAMES = (
    *(
        "prompt",
        "a",
        "b",
        "c",
        "duration",
        "image",
        "values",
        "x-y",
        "x_y",
        "X_Y",
        "xY",
        "x.y",
        "x y",
        "x/y",
        "1",
        "2x",
    ),
    *("class", "from", "def", "None", "True", "Literal", "Any", "match", "type", "async", "lambda", "_", "__", "_a"),
    *("self", "cls", "get", "found", "payload", "known", "data", "c", "s", "parts", "TERMS", "SHAPE", "prefix", "path"),
    *("str", "int", "dict", "list", "bool", "len", "repr", "print", "Field", "BaseModel", "Request", "Part", "Enum"),
    *("json", "copy", "dict", "schema", "model_dump", "model_config", "model_fields", "model_id", "kit", "validate"),
    *("construct", "parse_obj", "to_payload", "model_validate", "model_post_init", "__init__", "__class__", "__dict__"),
    *("__pydantic_fields__", "__slots__", "_judged", "_named", "fields", "handler", "title", "default", "const"),
    *("$ref", "$id", "enum", "required", "properties", "if", "then", "item1", "index1", "Ünïcode", "é", "e\u0301"),
    *("日本", "ﬁ", "Ａ", "ª", "٣", "😀", "{x}", "{{x}}", "{% x %}", "%s", "'", '"', "\\", '"""', "'''", "\\N{x}"),
    *("a'b", "# x", "a: b", "- a", "*a", "&a", "!a", "|", "`x`", "<b>", "]]>", "~", "a~1b", "a~0", "null", "no", "..."),
    *("annotations", "return", "annotation", "super", "object", "property", "ClassVar", "model", "field", "x" * 200),
)
MODELS = (
    *("pot", "jug", "a/b", "a-b-2.5", "2.5", "1", "class", "json", "None", "True", "request", "Request", "parts"),
    *("answers", "con", "lpt1", "base", "__init__", "BaseModel", "Ünïcode", "models", "_kit", "kit", "requests", "any"),
    *(
        "Any",
        "literal",
        "self",
        "type",
        "field",
        "match",
        "a'b",
        'a"b',
        "a{x}",
        "a\\b",
        "日本-x",
        "typing",
        "enum",
        "x" * 90,
    ),
    *(
        "annotations",
        "validators",
        "index",
        "Field",
        "str",
        "list",
        "AnyModelRequest",
        "part",
        "request-model",
        "pydantic",
    ),
)
MEANT = ("render_mode", "Any2")
"""Entries of the vocabulary that are no names on the wire."""
EDITIONS = ("book", "leaf")
MADE = ("video/mp4", "image/png", "audio/mpeg")
MEANS = {"duration": "seconds", "flag": "sound", "text": "text", "size": "picture"}
"""Kind of a field → what it may decide about the result."""
EXTENDING = ("Widened", "Narrowed")
"""Objects that extend another."""
OBJECTS = (
    *("Frame", "True", "Model", "Enum", "ClassVar", "Self", "List", "Optional", "Union", "Annotations", "Class", "Pot"),
    *(
        "X",
        "Str",
        "Dict",
        "Parts",
        "Finding",
        "Findings",
        "Kit",
        "TypeChecking",
        "AnyUrl",
        "F1",
        "FrameModel",
        "Request",
    ),
)
TEXTS = (
    *("1280x720", "64x48"),
    *("a", "b", "720p", "16:9", "no", "null", "true", "1", "5", "5s", "1.0", "1e3", "0123", ".inf", "", " ", "A", "a "),
    *(
        "'",
        '"',
        "\\",
        '"""',
        "'''",
        "{x}",
        "{{ x }}",
        "{% x %}",
        "%s",
        "$",
        "^",
        "${x}",
        "# a",
        "a: b",
        "- a",
        "~",
        "|",
    ),
    *("日本", "é", "e\u0301", "😀", "Ａ", "ﬁ", "]]>", "<script>", "--> x", "`", "\\N{x}", "\\u0041", "x" * 300, "$ref"),
    *(
        "__proto__",
        "None",
        "True",
        "NaN",
        "-0",
        "5.0",
        "https://a.example/x",
        "a|b",
        "[x](y)",
        "*x*",
        "\u00a0",
        "ß",
        "İ",
    ),
)
PACKAGES = ("json", "class", "kiln_", "none", "validators", "models", "match", "x", "requests", "runtime", "c", "data")
CLIENTS = ("Job", "None", "Klient", "X", "SERVICE", "KIT", "Request", "TYPECHECKING", "Any", "ClassVar", "Kit")
KEYS = (
    "model",
    "engine",
    "class",
    "self",
    "json",
    "type",
    "é",
    "x-y",
    "model_id",
    "kit",
    "1",
    "schema",
    "from",
    "__class__",
)
