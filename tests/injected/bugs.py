"""Bugs to inject, one at a time: each must be noticed by a test. `make injected` tries them all.

`old` stands exactly once in `file` (below `generator/capmatrix/`), which `test_bugs.py` checks; where the code has
changed, write the bug anew for the new code. `tests` are those that must notice it.
"""

# Budget: a list, read entry by entry.

# Budget: one table.
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bug:
    """A small change of one file that breaks a promise."""

    id: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]
    generates: bool = False
    """Whether the output must be generated anew to show it."""


CHECKS, RULES, INTERPRET = "runtime/checks.py", "semantics/verdict/rules.py", "semantics/verdict/interpret.py"
SUBMISSION, BUDGETS = "runtime/client/flows/submission.py", "runtime/client/flows/budgets.py"
PART, DOWNLOAD = "runtime/client/files/partial_file.py", "runtime/client/files/download.py"
NORMALISE, PRICE, WITNESS = "runtime/normalise.py", "runtime/price.py", "semantics/diff/witness.py"
KINDS, SCHEMA, VALUES = "schema/kinds.py", "schema/model.py", "targets/python/values.py"

CHECK_TESTS = ("tests/unit/runtime/test_checks.py", "tests/unit/test_kinds.py")
WRITTEN = ("tests/behaviour/test_written_cases.py",)
CASES = ("tests/unit/test_cases.py",)
SCHEMA_TESTS = ("tests/unit/schema/test_kinds.py", "tests/unit/schema/test_model.py")
WITNESS_TESTS = ("tests/unit/semantics/diff",)
SUBMIT = ("tests/behaviour/test_submit_once.py",)
SPEND = ("tests/behaviour/test_spending.py",)
PARTS = ("tests/unit/runtime/client/files/test_partial_file.py", "tests/behaviour/test_resuming.py")

KEYS, AUTH = ("tests/services/test_keys.py",), ("tests/services/test_auth.py",)
WEBHOOKS = ("tests/services/test_webhooks.py",)
MEASURES, JS_MEASURES = "runtime/money/measures.py", "targets/typescript/runtime/client/measures.js"
JS_PRICES = ("tests/services/test_javascript_prices.py",)
JS_VERDICTS = ("tests/typescript/test_verdicts.py",)
IN_TEXTS = ("tests/services/test_values_as_texts.py",)

JS_CLIENT = "targets/typescript/runtime/client/"
JS_NEWER, JS_EDITIONS = ("tests/typescript/test_newer.py",), ("tests/typescript/test_editions.py",)
JS_WEBHOOKS, JS_LIMITS = ("tests/typescript/test_webhooks.py",), ("tests/typescript/test_shared_limits.py",)

BUGS: tuple[Bug, ...] = (
    # ----------------------------------------------------------------------------------------- the client in JavaScript
    Bug(
        "javascript-list-asked-with-the-key",
        f"{JS_CLIENT}newer/list.js",
        "key: false, most: MOST_BYTES + 1",
        "most: MOST_BYTES + 1",
        JS_NEWER,
        generates=True,
    ),
    Bug(
        "javascript-list-asked-beside-another-process",
        f"{JS_CLIENT}newer/list_cache.js",
        "isFresh(kept) || this.#isHeld(kept, now) ? null",
        "isFresh(kept) ? null",
        JS_NEWER,
        generates=True,
    ),
    Bug(
        "javascript-limits-without-the-places-of-others",
        f"{JS_CLIENT}limits/shares.js",
        "share.places - others.length - own.length",
        "share.places - own.length",
        JS_LIMITS,
        generates=True,
    ),
    Bug(
        "javascript-limits-closed-for-this-process-alone",
        f"{JS_CLIENT}limits/shares.js",
        "    this.changed = true;",
        "",
        JS_LIMITS,
        generates=True,
    ),
    Bug(
        "javascript-lazy-takes-two-spellings",
        "targets/typescript/runtime/lazy/values.js",
        "length < 2;",
        "length < 3;",
        JS_VERDICTS,
        generates=True,
    ),
    Bug(
        "javascript-newer-model-without-a-bound",
        f"{JS_CLIENT}budgets.js",
        "if (fromList && maxCost === null) {",
        "if (fromList && maxCost === undefined) {",
        JS_NEWER,
        generates=True,
    ),
    Bug(
        "javascript-record-with-senseless-limits",
        f"{JS_CLIENT}newer/fields.js",
        "return negative || low > high;",
        "return negative;",
        JS_NEWER,
        generates=True,
    ),
    Bug(
        "javascript-record-rule-without-the-default",
        f"{JS_CLIENT}newer/scope.js",
        "this.equals(atom.field, atom.values) : Boolean(atom.or_absent);",
        "this.equals(atom.field, atom.values) : false;",
        JS_NEWER,
        generates=True,
    ),
    Bug(
        "javascript-edition-sends-what-its-list-lacks",
        f"{JS_CLIENT}prepare.js",
        "verdict.follows ? [...STRICT, UNLISTED] : STRICT",
        "STRICT",
        JS_EDITIONS,
        generates=True,
    ),
    Bug(
        "javascript-webhook-taken-late",
        f"{JS_CLIENT}webhooks.js",
        "Math.abs(now - Number(stamp)) > signature.tolerance",
        "now - Number(stamp) > 2 * signature.tolerance",
        JS_WEBHOOKS,
        generates=True,
    ),
    Bug(
        "javascript-webhook-signed-by-nobody",
        f"{JS_CLIENT}webhooks.js",
        "if (!raw.length) throw",
        "if (raw === null) throw",
        JS_WEBHOOKS,
        generates=True,
    ),
    Bug(
        "typescript-wider-text-is-another-type",
        "schema/interfaces.py",
        "return name in (part.name, *_WIDER.get(part.name, ()))",
        "return name == part.name",
        ("tests/unit/schema/test_interfaces.py", "tests/typing/test_foretold_typescript.py"),
    ),
    Bug(
        "typescript-spelling-may-go",
        "review/release/signatures.py",
        'yield _shift("removed", where, (name, ""), says, breaking=True)',
        'yield _shift("removed", where, (name, ""), says, breaking=False)',
        ("tests/typing/test_foretold_typescript.py",),
    ),
    # ---------------------------------------------------------- measures of prices, objects told apart, texts of values
    Bug(
        "measures-free-before-least",
        MEASURES,
        "EXACT.subtract(max(found, Decimal(measure.least)), Decimal(measure.free))",
        "max(EXACT.subtract(found, Decimal(measure.free)), Decimal(measure.least))",
        ("tests/properties/test_measures.py",),
    ),
    Bug(
        "measures-rounded-down",
        MEASURES,
        "EXACT.multiply(EXACT.add(whole, Decimal(1)) if more else whole, step)",
        "EXACT.multiply(whole, step)",
        ("tests/properties/test_measures.py",),
    ),
    Bug(
        "measures-any-of-the-items",
        MEASURES,
        "return all((count(",
        "return any((count(",
        ("tests/properties/test_measures.py",),
    ),
    Bug(
        "javascript-measures-rounded-down",
        JS_MEASURES,
        "product(divideUp(total, product(each, step)), step)",
        "product(divide(total, product(each, step)), step)",
        JS_PRICES,
        generates=True,
    ),
    Bug(
        "javascript-told-by-two-members",
        "targets/typescript/runtime/objects.js",
        "for (const name of others) add(",
        "for (const name of others.slice(1)) add(",
        JS_VERDICTS,
        generates=True,
    ),
    Bug(
        "told-by-two-members",
        CHECKS,
        "for name in held[1:]:",
        "for name in held[2:]:",
        JS_VERDICTS,
    ),
    Bug(
        "items-absent-are-present",
        CHECKS,
        "return (value is not None) is values",
        "return value is not None",
        ("tests/services/test_payloads.py", *CASES),
    ),
    Bug(
        "objects-extend-without-their-rules",
        "resolve/objects.py",
        "held = () if doubtful else _kept(entry, theirs, fields, scope.report)",
        "held = ()",
        CASES,
    ),
    Bug(
        "queries-hold-lists-as-python-prints-them",
        "runtime/client/flows/parameters.py",
        "{name: texts(value) for name, value in values.items()}",
        "{name: [str(value)] for name, value in values.items()}",
        IN_TEXTS,
    ),
    Bug(
        "spellings-that-are-null-differ",
        SCHEMA,
        "choices = (_or_null(field, enumeration(literals(field.kind, (value,)))) for value in values)",
        "choices = (enumeration(literals(field.kind, (value,))) for value in values)",
        ("tests/unit/schema/test_model.py",),
    ),
    # ------------------------------------------------------------------------- idempotency keys, tokens and webhooks
    Bug(
        "keys-a-refused-repetition-is-believed",
        SUBMISSION,
        'plan = replace(plan, phase="repeat", caps=())',
        "plan = replace(plan, caps=())",
        KEYS,
    ),
    Bug(
        "keys-any-request-is-sent-again",
        SUBMISSION,
        "            if plan.order.sent == order.sent:\n                return plan",
        "            return plan",
        KEYS,
    ),
    Bug("keys-hold-for-ever", "runtime/client/ledger/keys.py", "<= now < order.key_until", "<= now", KEYS),
    Bug(
        "auth-the-log-shows-the-key",
        "runtime/client/transport/httpx_adapter.py",
        "found._shown = str(url)",
        "found._shown = str(url.copy_with(query=query))",
        AUTH,
    ),
    Bug(
        "auth-a-token-is-sent-after-its-end",
        "runtime/client/system/credentials.py",
        "<= now < self._made_at + self.way.lifetime - left",
        "<= now",
        AUTH,
    ),
    Bug(
        "webhooks-of-tomorrow-are-taken",
        "runtime/client/webhooks/signatures.py",
        "abs(now - float(stamp))",
        "(now - float(stamp))",
        WEBHOOKS,
    ),
    Bug(
        "webhooks-the-first-secret-alone-counts",
        "runtime/client/webhooks/signatures.py",
        "for key in keys for one in candidates]",
        "for key in keys[:1] for one in candidates]",
        WEBHOOKS,
    ),
    # ------------------------------------------------------------------------------------- the checks of the client
    Bug(
        "checks-upper-end-exclusive",
        CHECKS,
        "(high is not None and value > high):\n        nearest",
        "(high is not None and value >= high):\n        nearest",
        CHECK_TESTS,
    ),
    Bug(
        "checks-true-is-1",
        CHECKS,
        "return isinstance(left, bool) == isinstance(right, bool) and left == right",
        "return left == right",
        CHECK_TESTS,
    ),
    Bug(
        "checks-true-is-whole",
        CHECKS,
        "if isinstance(value, bool) or not isinstance(value, int | float) or not is_finite(value) or value % 1:",
        "if not isinstance(value, int | float) or not is_finite(value) or value % 1:",
        CHECK_TESTS,
    ),
    Bug(
        "checks-null-is-a-spelling",
        CHECKS,
        "(first, wanted), *others = [pair for pair in spellings if pair[1] is not None]",
        "(first, wanted), *others = list(spellings)",
        (*CHECK_TESTS, *WRITTEN),
    ),
    Bug(
        "checks-second-excluded-passes",
        CHECKS,
        'if present][1:]:\n        found.add("conflict"',
        'if present][2:]:\n        found.add("conflict"',
        (*CHECK_TESTS, *WRITTEN),
    ),
    Bug(
        "checks-narrow-looks-at-the-name",
        CHECKS,
        "finding.field == counting and finding.code in _OF_THE_VALUE",
        "finding.field == path and finding.code in _OF_THE_VALUE",
        (*CHECK_TESTS, *WRITTEN),
    ),
    Bug(
        "checks-within-is-open",
        CHECKS,
        "return (low is None or value >= low) and",
        "return (low is None or value > low) and",
        (*CHECK_TESTS, *WRITTEN),
    ),
    Bug(
        "checks-5-and-text-5-conflict",
        CHECKS,
        "alike = form in TWO_FORMS and _token(wanted) == _token(value) is not None",
        "alike = False",
        WRITTEN,
    ),
    Bug(
        "checks-longest-list",
        CHECKS,
        "(high is not None and len(value) > high):\n        size = len(value)\n        "
        'found.late("out_of_range", path, size, lambda: (f"has {size} items',
        "(high is not None and len(value) >= high):\n        size = len(value)\n        "
        'found.late("out_of_range", path, size, lambda: (f"has {size} items',
        (*CHECK_TESTS, *WRITTEN),
    ),
    Bug(
        "checks-missing-and-null-twice",
        CHECKS,
        "name not in nullable and prefix + canonical not in absent:",
        "name not in nullable:",
        (*CHECK_TESTS, *WRITTEN),
    ),
    Bug(
        "checks-nan-inside",
        CHECKS,
        "(isinstance(inner, int | float) and is_finite(inner))",
        "isinstance(inner, int | float)",
        CHECK_TESTS,
    ),
    Bug(
        "verdict-keeps-what-may-change",
        "runtime/verdict.py",
        "kept = len(value) <= _KEPT if type(value) is str else type(value) in _FIXED",
        "kept = True",
        ("tests/unit/runtime/test_verdict.py", "tests/properties/test_finding_texts.py"),
    ),
    Bug(
        "validate-removed-model",
        "runtime/validation.py",
        'elif info.stage == "removed":',
        'elif info.stage == "gone":',
        ("tests/properties/test_directory.py",),
    ),
    Bug(
        "validate-strict-stops-everything",
        "runtime/validation.py",
        "if strict and w.code in codes",
        "if strict",
        ("tests/unit/runtime/test_validation.py",),
    ),
    # ------------------------------------------------------------------------------------------------- the reference
    Bug(
        "interpret-longest-list",
        INTERPRET,
        "many = kind.max_items is not None and len(items) > kind.max_items",
        "many = kind.max_items is not None and len(items) >= kind.max_items",
        CASES,
    ),
    Bug(
        "interpret-conflict-is-condition",
        RULES,
        "code = Code.CONFLICT if r.only_presence(rule.when) else Code.CONDITION",
        "code = Code.CONDITION",
        CASES,
    ),
    Bug(
        "interpret-narrow-is-open",
        RULES,
        "number >= rule.minimum",
        "number > rule.minimum",
        CASES,
    ),
    Bug(
        "interpret-first-excluded",
        RULES,
        "return [(Code.CONFLICT, name) for name in _present_among(scope, rule.fields)[1:]]",
        "return [(Code.CONFLICT, name) for name in _present_among(scope, rule.fields)[:1]]",
        CASES,
    ),
    Bug(
        "interpret-alias-counts-first",
        RULES,
        "for name in (field.name, *field.aliases) if",
        "for name in (*field.aliases, field.name) if",
        CASES,
    ),
    Bug(
        "interpret-allow-any-value",
        RULES,
        "meant = not rule.values or scope.equals(rule.field, rule.values)",
        "meant = True",
        CASES,
    ),
    # --------------------------------------------------------------------------------------------------- shared code
    Bug(
        "shared-list-of-media-is-none",
        "ir/kinds.py",
        "        case List():\n            return is_media(kind.item)",
        "        case List():\n            return False",
        ("tests/unit/ir/test_kinds.py",),
    ),
    Bug(
        "shared-span-one-longer",
        "ir/kinds.py",
        "high - low >= ENUMERABLE",
        "high - low > ENUMERABLE",
        ("tests/unit/ir/test_kinds.py",),
    ),
    Bug(
        "shared-plain-has-no-number",
        "ir/kinds.py",
        "both = (str(value), int(value))",
        "both = (str(value),)",
        ("tests/unit/ir/test_kinds.py",),
    ),
    Bug(
        "shared-true-is-1",
        "ir/json_values.py",
        "    if json_type(first) != json_type(second):\n        return False\n",
        "",
        ("tests/unit/ir/test_json_values.py",),
    ),
    # ------------------------------------------------------------------------------------------- schemas and emitters
    Bug(
        "schema-no-shortest-list",
        KINDS,
        "minItems=kind.min_items, maxItems",
        "maxItems",
        SCHEMA_TESTS,
    ),
    Bug(
        "schema-duration-without-s",
        KINDS,
        '[f"{second}{suffix}" for second in (*seconds, *more)]',
        "[str(second) for second in (*seconds, *more)]",
        SCHEMA_TESTS,
        generates=True,
    ),
    Bug(
        "schema-number-pattern",
        KINDS,
        "    stop -= 1 if last else 0\n",
        "",
        SCHEMA_TESTS,
    ),
    Bug(
        "schema-takes-any-media",
        SCHEMA,
        'return schema | _hidden([*rules, {"properties": dict.fromkeys(refused, False)}]) if refused else schema',
        "return schema if refused or rules else schema",
        SCHEMA_TESTS,
        generates=True,
    ),
    Bug(
        "schema-two-of-three",
        "schema/rules.py",
        "pairs = combinations(rule.fields, 2)",
        "pairs = [rule.fields[:2]]",
        SCHEMA_TESTS,
    ),
    Bug(
        "schema-alias-without-type",
        SCHEMA,
        "properties[alias] = _value_schema(field, alias, ref) | {",
        "properties[alias] = {",
        SCHEMA_TESTS,
        generates=True,
    ),
    Bug(
        "schema-if-without-required",
        "schema/rules.py",
        'lambda name: {"properties": {name: wanted}, "required": [name]}',
        'lambda name: {"properties": {name: wanted}}',
        SCHEMA_TESTS,
    ),
    Bug(
        "schema-path-through-nothing",
        "schema/rules.py",
        'schema = {"properties": {step: {"type": "object"} | _all([schema])}, "required": [step]}',
        'schema = {"properties": {step: {"type": "object"} | _all([schema])}}',
        ("tests/behaviour/test_paths.py",),
    ),
    Bug(
        "utf16-counted-as-characters",
        CHECKS,
        '(sum(char > "\\uffff" for char in value) if utf16 else 0)',
        "0",
        ("tests/unit/test_kinds.py",),
    ),
    Bug(
        "size-without-its-area",
        "semantics/verdict/values.py",
        'return side or _within(area, kind.min_area, kind.max_area, "area")',
        "return side",
        CASES,
    ),
    Bug(
        "refused-fields-are-warnings",
        INTERPRET,
        "return self.strict or self.code not in WARNINGS",
        "return self.code not in WARNINGS",
        ("tests/behaviour/test_refused_fields.py",),
    ),
    Bug(
        "default-model-hides-a-key",
        "targets/python/validators.py",
        'start=f"int({key!r} in payload)" if default else "1",',
        'start="1",',
        ("tests/properties/test_random_specs.py",),
        generates=True,
    ),
    Bug(
        "simulator-takes-any-units",
        "runtime/simulator/beyond_schema.py",
        'if not kind.get("min_length", 0) <= units <= kind.get("max_length", units):',
        'if units < kind.get("min_length", 0):',
        ("tests/properties/test_differential.py",),
    ),
    Bug(
        "validators-nan-is-a-number",
        VALUES,
        "is not float or not {_finite(v, kind.minimum, kind.maximum)}",
        "is not float or not {_between(v, kind.minimum, kind.maximum)}",
        WRITTEN,
        generates=True,
    ),
    Bug(
        "validators-1-is-true",
        VALUES,
        '[f"if {v} is not True and {v} is not False:", f"    c.flag',
        '[f"if {v} not in (True, False):", f"    c.flag',
        ("tests/unit/test_kinds.py",),
        generates=True,
    ),
    Bug(
        "validators-any-choice",
        VALUES,
        'f"if type({v}) is not str or {v} not in {name}:", f"    c.choice',
        'f"if type({v}) is not str:", f"    c.choice',
        ("tests/properties/test_directory.py",),
        generates=True,
    ),
    Bug(
        "validators-integer-without-range",
        VALUES,
        'test = f"if type({v}) is not int or not {_finite(v, kind.minimum, kind.maximum)}:"',
        'test = f"if type({v}) is not int:"',
        ("tests/properties/test_directory.py",),
        generates=True,
    ),
    Bug(
        "types-nothing-is-required",
        SCHEMA,
        "required = [field.name for field in fields if field.required]",
        "required: list[str] = []",
        ("tests/unit/schema/test_model.py",),
        generates=True,
    ),
    Bug(
        "types-plain-duration-is-a-text",
        SCHEMA,
        'return {"anyOf": [text, {"type": "integer"}]} if kind.two_forms else text',
        "return text",
        ("tests/unit/schema/test_model.py",),
        generates=True,
    ),
    Bug(
        "types-values-without-numbers",
        SCHEMA,
        'return {"enum": [*texts, *(value for value in spellings if not isinstance(value, str))]}',
        'return {"enum": texts or spellings}',
        ("tests/unit/schema/test_model.py",),
        generates=True,
    ),
    Bug(
        "dicts-nothing-may-be-left-out",
        "targets/python/dicts.py",
        '= f"NotRequired[{ast.unparse(kind.left)}]" if optional else ast.unparse(kind)',
        "= ast.unparse(kind.left) if optional else ast.unparse(kind)",
        ("tests/unit/targets/python/test_dicts.py",),
        generates=True,
    ),
    Bug(
        "dicts-python-names",
        "targets/python/dicts.py",
        'if named.arg == "alias" and isinstance',
        'if named.arg == "title" and isinstance',
        ("tests/unit/targets/python/test_dicts.py",),
        generates=True,
    ),
    # ------------------------------------------------------------------------------------------------ diff and witness
    Bug(
        "diff-refusal-is-a-gain",
        WITNESS,
        "(0, 1): ChangeClass.CLIENT_REFUSES",
        "(0, 1): ChangeClass.CLIENT_TAKES",
        WITNESS_TESTS,
    ),
    Bug(
        "diff-ignored-is-accepted",
        WITNESS,
        "return int(any(finding.code in _IGNORED for finding in findings))",
        "return 0",
        WITNESS_TESTS,
    ),
    Bug(
        "witness-stops-early",
        WITNESS,
        "best, again = seen, True\n",
        "best = seen\n",
        WITNESS_TESTS,
    ),
    Bug(
        "witness-of-a-price-is-refused",
        "semantics/diff/prices.py",
        "    if any(finding.refuses for finding in (*seen.before, *seen.after)):\n        return None\n",
        "",
        WITNESS_TESTS,
    ),
    Bug(
        "witness-without-lists",
        WITNESS,
        "yield from (_at(items, places[:many], ABSENT) for many in _halves(len(places)))",
        "yield from ()",
        WITNESS_TESTS,
    ),
    # ------------------------------------------------------------------------------------------ normalising and prices
    Bug(
        "normalise-0-is-none",
        NORMALISE,
        "not 0 <= number < _LONGEST",
        "not 0 < number < _LONGEST",
        WRITTEN,
    ),
    Bug(
        "normalise-second-alias-wins",
        NORMALISE,
        "(target in given or target in done)",
        "(target in given)",
        WRITTEN,
    ),
    Bug(
        "normalise-path-of-an-item",
        NORMALISE,
        'f"{path}[{index}]"',
        "path",
        WRITTEN,
    ),
    Bug(
        "normalise-taken-twin",
        NORMALISE,
        "for twin in twins if twin not in taken)",
        "for twin in twins)",
        WRITTEN,
    ),
    Bug(
        "normalise-7.0-unreported",
        NORMALISE,
        "if type(value) is not type(written) or value != written:",
        "if value != written:",
        WRITTEN,
    ),
    Bug(
        "price-below-included",
        PRICE,
        "Decimal(max(0, seconds - row.included))",
        "Decimal(seconds - row.included)",
        WRITTEN,
    ),
    Bug(
        "price-default-counts-as-given",
        PRICE,
        "all(map(present.__contains__, row.given))",
        "all(map(readings[1].__contains__, row.given))",
        WRITTEN,
    ),
    Bug(
        "price-true-is-1",
        PRICE,
        "any(same(one.get(field), value) for one in readings for value in values)",
        "any(one.get(field) == value for one in readings for value in values)",
        ("tests/properties/test_prices.py",),
    ),
    Bug(
        "reference-price-true-is-1",
        RULES,
        "any(same(value, literal) for item in values for literal in literals(kind, item))",
        "any(value == literal for item in values for literal in literals(kind, item))",
        ("tests/properties/test_prices.py",),
    ),
    Bug(
        "price-in-objects-unread",
        PRICE,
        "{path: inside(payload, steps) for path, steps in pricing.paths.items()}",
        "{path: None for path in pricing.paths}",
        ("tests/properties/test_measures.py",),
    ),
    Bug(
        "price-default-in-objects-elsewhere",
        "semantics/verdict/price.py",
        "        *outer, last = steps(name)\n        held = found",
        "        outer, last = (), name\n        held = found",
        ("tests/properties/test_measures.py",),
    ),
    Bug(
        "price-known-beside-an-object-that-is-not-there",
        "ir/kinds.py",
        "always = always and found is not None and found.required",
        "always = found is not None and found.required",
        CASES,
    ),
    Bug(
        "probe-leaves-what-stands-in-objects",
        "runtime/probe/plan.py",
        "        steps = pricing.paths.get(name, (name,))\n",
        "        if name in pricing.paths:\n            continue\n        steps = (name,)\n",
        ("tests/services/test_prices_in_objects.py",),
    ),
    Bug(
        "difference-of-a-default-in-an-object-unseen",
        "semantics/diff/prices.py",
        "absent = assumed(pricing, model.fields), chosen(pricing, model.fields)",
        "absent = (chosen(pricing, model.fields),)",
        ("tests/services/test_prices_in_objects.py",),
    ),
    Bug(
        "records-count-by-letters",
        "runtime/listing/rules.py",
        '(_steps(one["name"]) if one["name"] else (), one.get(',
        '(one["name"], one.get(',
        ("tests/unit/runtime/listing/test_rules.py",),
    ),
    Bug(
        "price-lowest-quoted",
        PRICE,
        "return Estimate(_highest_of(costs), pricing.currency, basis, pricing.source, pricing.date, min(lows))",
        "return Estimate(min(lows), pricing.currency, basis, pricing.source, pricing.date, min(lows))",
        WRITTEN,
    ),
    Bug(
        "refund-by-todays-price",
        "runtime/simulator/world.py",
        "self.balance(task.account) + task.cost\n",
        "self.balance(task.account) + self._nominal_price()\n",
        ("tests/behaviour/test_simulated_world.py",),
    ),
    # -------------------------------------------------------------------------------------------- the paying client
    Bug(
        "wait-overshoots",
        "runtime/client/flows/waiting.py",
        "yield Sleep(max(0.0, min(max(asked or 0.0, pace.next(now(), answered)), limit - elapsed)))",
        "yield Sleep(max(asked or 0.0, pace.next(now(), answered)))",
        ("tests/behaviour/test_following.py",),
    ),
    Bug(
        "submit-redirect-is-a-refusal",
        "runtime/client/outcomes.py",
        'found = rows[str(seen)] if str(seen) in rows else rows["*"]\n',
        'found = rows[str(seen)] if str(seen) in rows else rows["*"]\n'
        '    if isinstance(seen, int) and seen < 400:\n        found = "refused"\n',
        ("tests/unit/runtime/client/test_outcomes.py", *SUBMIT, "tests/behaviour/test_outcomes.py"),
    ),
    Bug(
        "submit-uuid-case",
        SUBMISSION,
        "run.uuid.casefold() == order.uuid.casefold()",
        "run.uuid == order.uuid",
        SUBMIT,
    ),
    Bug(
        "submit-clocks-agree",
        SUBMISSION,
        "earliest = (order.sent_at or 0.0) - CLOCKS_APART",
        "earliest = order.sent_at or 0.0",
        SUBMIT,
    ),
    Bug(
        "submit-looks-into-a-daily-cap",
        SUBMISSION,
        "if not error.transient or (error.retry_after or 0.0) > context.policy.retry_after_max:\n"
        "                unknown",
        "if not error.transient:\n                unknown",
        SUBMIT,
    ),
    Bug(
        "submit-rivals-ignored",
        SUBMISSION,
        "if rivals or len(found) != 1:",
        "if len(found) != 1:",
        SUBMIT,
    ),
    Bug(
        "submit-run-of-another-model",
        SUBMISSION,
        "if run.model in ids and (run.created",
        "if (run.created",
        SUBMIT,
    ),
    Bug(
        "submit-interruption-unrecorded",
        SUBMISSION,
        '            yield RecordOrder(order, "unknown", facts={"reason": f"interrupted{keys.told(order)}"})\n',
        "",
        SUBMIT,
    ),
    Bug(
        "retry-too-early",
        "runtime/client/retry.py",
        "return max(asked, min(policy.retry_delay_max, policy.retry_delay * 2 ** (attempt - 1)) * (0.5 + jitter / 2))",
        "return min(policy.retry_delay_max, policy.retry_delay * 2 ** (attempt - 1)) * (0.5 + jitter / 2)",
        ("tests/unit/runtime/client/test_retry.py",),
    ),
    Bug(
        "balance-exactly-enough",
        BUDGETS,
        "if account.amount < expected.amount:",
        "if account.amount <= expected.amount:",
        (*SPEND, "tests/behaviour/test_money.py", "tests/behaviour/test_quote.py"),
    ),
    Bug(
        "budget-exactly-enough",
        BUDGETS,
        "if amount > left:",
        "if amount >= left:",
        SPEND,
    ),
    Bug(
        "budget-reservation-leaks",
        BUDGETS,
        "        terms.budget.settle(reserved, Decimal(0))\n        raise\n",
        "        raise\n",
        SPEND,
    ),
    Bug(
        "budget-bill-in-another-currency",
        BUDGETS,
        "if receipt.cost is None or (expected.currency and receipt.currency not in (None, expected.currency)):",
        "if receipt.cost is None:",
        SPEND,
    ),
    Bug(
        "ledger-run-of-another-order",
        "runtime/client/ledger/ledger.py",
        "if other is not None or (order is not None",
        "if (order is not None",
        ("tests/unit/runtime/client/ledger/test_ledger.py", *SUBMIT),
    ),
    Bug(
        "ledger-posts-what-is-held",
        "runtime/client/ledger/ledger.py",
        "            if found is not None and not transitions.may_post(found, order):\n                return False\n",
        "",
        ("tests/unit/runtime/client/ledger/test_ledger.py",),
    ),
    # ------------------------------------------------------------------------------------------------------ downloads
    Bug(
        "download-unsynced",
        PART,
        "                os.fsync(self._file.fileno())\n",
        "",
        PARTS,
    ),
    Bug(
        "download-first-chunk-alone",
        PART,
        "self._start += chunk[: HEAD - known]",
        "self._start = chunk[:HEAD]",
        PARTS,
    ),
    Bug(
        "download-other-total",
        PART,
        "if not same or self._length not in (None, total) or _encoded",
        "if not same or _encoded",
        PARTS,
    ),
    Bug(
        "download-hidden-file",
        PART,
        '[:100].lstrip(".") or "file"',
        '[:100] or "file"',
        PARTS,
    ),
    Bug(
        "download-weak-tag",
        PART,
        'if value and not value.startswith("W/")',
        "if value",
        PARTS,
    ),
    Bug(
        "download-key-to-everybody",
        DOWNLOAD,
        "key=context.is_service_url(url))",
        "key=True)",
        ("tests/behaviour/test_download.py",),
    ),
    Bug(
        "download-redirect-in-the-open",
        DOWNLOAD,
        'if url.startswith("https:") and not target.startswith("https:") and not context.insecure_results:',
        "if False:",
        ("tests/behaviour/test_download.py",),
    ),
    Bug(
        "download-data-url-padding",
        "runtime/client/system/data_urls.py",
        'plain + b"=" * (-len(plain) % 4)',
        "plain",
        ("tests/behaviour/test_download.py", "tests/behaviour/test_outputs.py", "tests/behaviour/test_results.py"),
    ),
)
