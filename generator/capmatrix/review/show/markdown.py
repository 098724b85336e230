"""A diff as a pull request comment: the most severe changes first, folded per model, below the limit of GitHub."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter

from capmatrix.diagnostics import visible
from capmatrix.frozen import dataclass
from capmatrix.review.release.impact import Impact, declaration
from capmatrix.review.release.signatures import grouped, listed
from capmatrix.review.show.terminal import effect, headline, scope, worst
from capmatrix.review.show.wording import one_line, truncate
from capmatrix.semantics.diff.classes import SEVERITIES, Change, ChangeClass, Severity, Witness
from capmatrix.semantics.diff.compare import Diff
from capmatrix.semantics.diff.fingerprint import unapproved
from capmatrix.semantics.diff.models import ModelDiff
from capmatrix.semantics.verdict.interpret import Finding

_HARMLESS = re.compile(r"[A-Za-z ,;]*")
_PROSE = re.compile(r"[A-Za-z](?:[A-Za-z0-9 ,;'()%?-]|:(?= )|\.(?=[ 0-9]|$))*")
"""Text without URLs, issue numbers, mentions or markup."""


def code(text: str) -> str:
    """Return any text as a code span."""
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    gap = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{gap}{visible(text)}{gap}{fence}" if text else "nothing"


def plain(text: str) -> str:
    """Return a text unchanged if it is plain words, else as code."""
    return text if _HARMLESS.fullmatch(text) else code(text)


def sentence(text: str) -> str:
    """Return a person's sentence unchanged if it is plain prose, else as code."""
    return text if _PROSE.fullmatch(text) else code(text)


def html(text: str) -> str:
    """Return a text escaped for HTML."""
    return visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def group_equal(models: Iterable[ModelDiff]) -> list[tuple[ModelDiff, ...]]:
    """Return the models in groups with equal changes, payloads aside, in order of their first model."""
    groups: dict[object, list[ModelDiff]] = {}
    for model in models:
        groups.setdefault(tuple(map(_description, model.changes)), []).append(model)
    return [tuple(group) for group in groups.values()]


def _description(change: Change) -> object:
    verdict = None if change.witness is None else _verdict(change.kind, change.witness)
    approval = None if change.approval is None else (change.approval.cause, change.approval.reason)
    return change.kind, change.subject, change.says, verdict, approval


SHOWN_SIGNATURES = 40
"""Most changes of the client that are listed."""


def section(diff: Diff, impact: Impact) -> list[str]:
    """Return the paragraphs on version, approvals and client."""
    parts = [_version(impact)]
    breaking = sum(change.kind.needs_approval for change in diff.changes)
    if left := len(unapproved(diff)):
        how = "`capmatrix approve OLD NEW --cause CAUSE --reason REASON` writes the missing approvals"
        parts.append(f"**{left:,} of {breaking:,} changes that need an approval have none**: {how}.")
    elif breaking:
        parts.append(f"All {breaking:,} changes that need an approval have one.")
    parts += [
        f"The approval {code(item.fingerprint)} matches nothing of this change: remove it." for item in impact.stale
    ]
    return [*parts, *_client(impact)]


def approval_text(change: Change) -> str:
    """Return the approval of a change as the rest of a line; empty if there is none."""
    if change.approval is None:
        return ""
    return f" (approved, {change.approval.cause}: {sentence(truncate(change.approval.reason))})"


def _version(impact: Impact) -> str:
    version = impact.version
    if version.level == "none":
        return "Needs no new version."
    why = f"a {version.level} change: {code(version.reason)}"
    return f"Needs version **{version.least}** or later (now {code(version.new)}); {why}."


def _client(impact: Impact) -> list[str]:
    if not impact.client:
        return []
    lines: list[str] = []
    groups = grouped(impact.client)
    for same in groups[:SHOWN_SIGNATURES]:
        declared = declaration(same.change)
        mark, says = "❌" if same.change.breaking else "✅", plain(truncate(same.change.told))
        lines.append(f"- {mark} {code(same.where)}: {says}{f', {code(declared)}' if declared else ''}")
    if left := len(groups) - len(lines):
        lines.append(f"- and {left:,} more: `capmatrix diff` shows them all")
    breaking = sum(shift.breaking for shift in impact.client)
    counts = [f"{breaking:,} that type checkers refuse"] if breaking else []
    counts += [f"{len(impact.client) - breaking:,} compatible"] if breaking < len(impact.client) else []
    summary = f"<summary><b>the generated client</b>: signatures and types, {' and '.join(counts)}</summary>"
    return ["\n".join([f"<details>{summary}", "", *lines, "", "</details>"])]


MOST = 60_000
"""Most bytes of the report: GitHub accepts 65,536 characters, and this leaves room for a line."""
_LEAST = 20
"""Least bytes of a change, which bounds the number of changes to try."""
_HEAD, _NAMED = 3, 100
"""Most models of a group named in the head of its block, and in the block."""

_MARKS: dict[Severity, str] = {
    "unhandled": "❓",
    "danger": "🛑",
    "breaking": "❌",
    "behaviour": "⚠️",
    "compatible": "✅",
    "silent": "▫️",
}


def markdown(diff: Diff, most: int = MOST, impact: Impact | None = None) -> str:
    """Return the report in at most `most` bytes; the least severe changes are left out first, and counted."""
    also = section(diff, impact) if impact and diff.changes else []
    groups = _groups(diff)
    # The first change of every model precedes the second of any, so that every model is shown.
    order = sorted(
        (SEVERITIES.index(change.kind.severity), position, number)
        for number, group in enumerate(groups)
        for position, change in enumerate(group.changes)
    )

    def parts(count: int) -> str:
        kept: list[list[Change]] = [[] for _ in groups]
        for _, position, number in sorted(order[:count], key=itemgetter(2, 1)):
            kept[number].append(groups[number].changes[position])
        return _joined(diff, groups, kept, also)

    counts = range(min(len(order), most // _LEAST) + 1)
    return parts(max(0, bisect_left(counts, True, key=lambda count: len(parts(count).encode()) > most) - 1))


@dataclass(frozen=True, slots=True)
class _Group:
    """Models with equal changes; no model for changes of the service."""

    models: Sequence[ModelDiff]
    changes: Sequence[Change]

    @property
    def weight(self) -> int:
        return max(1, len(self.models))


def _groups(diff: Diff) -> list[_Group]:
    """Return the changes in groups, the most severe first."""
    groups = [_Group(models, models[0].changes) for models in group_equal(diff.models)]
    service = [_Group((), diff.service)] if diff.service else []
    return sorted([*groups, *service], key=lambda group: group.changes[0].kind.rank)


def _joined(diff: Diff, groups: Sequence[_Group], kept: Sequence[Sequence[Change]], also: Sequence[str]) -> str:
    """Return the report with these changes of each group, and the number of changes left out."""
    total = _count((group, group.changes) for group in groups)
    left = total - _count(zip(groups, kept, strict=True))
    severity = worst(diff)
    parts = [f"### {_MARKS[severity]} {headline(diff)}" if severity else f"### {headline(diff)}"]
    parts.append(f"{scope(diff)}. Changes: {_counted(total)}." if total else f"{scope(diff)}.")
    parts += also
    parts += [_block(group, changes) for group, changes in zip(groups, kept, strict=True) if changes]
    if left:
        parts.append(f"This was too much for one comment: {_counted(left)} left out. `capmatrix diff` shows them all.")
    return "\n\n".join(parts) + "\n"


def _count(groups: Iterable[tuple[_Group, Sequence[Change]]]) -> Counter[Severity]:
    counts: Counter[Severity] = Counter()
    for group, changes in groups:
        for change in changes:
            counts[change.kind.severity] += group.weight
    return counts


def _counted(counts: Counter[Severity]) -> str:
    return ", ".join(f"{counts[item]:,} {item}" for item in SEVERITIES if counts[item])


def _block(group: _Group, changes: Sequence[Change]) -> str:
    """Return the changes of a group as a folded block, open if they break callers."""
    models, severity = group.models, changes[0].kind.severity
    state = " open" if severity in ("unhandled", "danger", "breaking", "behaviour") else ""
    lines = [f"<details{state}><summary>{_MARKS[severity]} {_summary(models)}</summary>", ""]
    if len(models) > _HEAD:
        lines += [f"Alike in {listed([code(model.id) for model in models], _NAMED)}.", ""]
    if len(models) > 1 and any(change.witness for change in changes):
        lines += [f"The payloads are those of {code(models[0].id)}.", ""]
    lines += [line for same in _by_place(changes) for line in _told(same)]
    lines += _silent(changes)
    if len(changes) < len(group.changes):
        lines.append(f"- and {len(group.changes) - len(changes):,} more changes")
    return "\n".join([*lines, "", "</details>"])


def _summary(models: Sequence[ModelDiff]) -> str:
    if not models:
        return "<b>the service as a whole</b>"
    named = ", ".join(f"<code>{html(model.id)}</code>" for model in models[:_HEAD])
    more = f" and {len(models) - _HEAD:,} more" if len(models) > _HEAD else ""
    same = effect(next((model for model in models if not model.exact), models[0]))
    changes = models[0].changes
    words = dict.fromkeys(change.kind.word for change in _noticed(changes) or changes)
    return f"<b>{named}</b>{more}: {', '.join(words) if same == 'accepts the same' else same}"


def _noticed(changes: Sequence[Change]) -> list[Change]:
    """Return the changes that callers can notice."""
    return [change for change in changes if change.kind.severity != "silent"]


def _by_place(changes: Sequence[Change]) -> list[list[Change]]:
    """Return the changes that callers can notice by place; places with the same changes, none to approve, are one."""
    places: dict[str, list[Change]] = {}
    for change in _noticed(changes):
        places.setdefault(change.subject, []).append(change)
    alike: dict[object, list[Change]] = {}
    for subject, same in places.items():
        apart = subject if any(change.kind.needs_approval for change in same) else ""
        alike.setdefault((apart, *((change.kind, change.says) for change in same)), []).extend(same)
    return list(alike.values())


def _silent(changes: Sequence[Change]) -> Iterator[str]:
    """Yield the changes that no caller notices: beside others on one line, which only names the places."""
    silent = [change for change in changes if change.kind.severity == "silent"]
    told = {change.subject for change in changes if change not in silent}
    if not told:
        for change in silent:
            says = plain(truncate(change.says))
            yield f"- {_MARKS['silent']} **{change.kind.word}** {_name(change)}: {says}"
        return
    rest = dict.fromkeys(
        change.subject for change in silent if change.subject not in told and change.kind is not ChangeClass.REWRITTEN
    )
    if rest:
        places = listed([code(subject) for subject in rest], _HEAD)
        yield f"- {_MARKS['silent']} no caller notices what changed in {places}"


def _name(change: Change) -> str:
    return "the model" if change.of_whole else code(change.subject)


def _told(changes: Sequence[Change]) -> Iterator[str]:
    """Yield the same changes of one or more places, and each of the effects with the witness of the first place."""
    first, says = changes[0], truncate(changes[0].says)
    names = list(dict.fromkeys(_name(change) for change in changes))
    yield f"- {sentence(says)}" if first.of_rule else f"- {listed(names, _NAMED)}: {plain(says)}"
    for change in (change for change in changes if change.subject == first.subject):
        change_text = truncate(change.says)
        more = "" if says.endswith(change_text) else f" ({plain(change_text)})"
        yield f"  - {_MARKS[change.kind.severity]} **{change.kind.word}**{more}{approval_text(change)}{_shown(change)}"
        yield from (f"    - {plain(when)}: {code(f'{before} → {after}')}" for when, before, after in change.rows)


def _shown(change: Change) -> str:
    if change.witness is None:
        return f": {change.kind.meaning[:1].lower()}{change.kind.meaning[1:].removesuffix('.')}"
    payload = code(one_line(change.witness.payload))
    if change.kind is ChangeClass.PRICE:
        return f", for example of {payload}"
    return f": {payload} {_verdict(change.kind, change.witness)}"


_ANSWERS = {
    ChangeClass.ANSWERS_MORE: "may be the answer now; before, it had a fault",
    ChangeClass.ANSWERS_LESS: "is not the answer any more",
    ChangeClass.ANSWERS_NARROWER: "is not the answer any more; now it has a fault",
}
"""Class of a change of answers → what it says of its payload."""


def _verdict(kind: ChangeClass, witness: Witness) -> str:
    """Return the verdict on a payload before and after, as the rest of a sentence."""
    before, after = ([item for item in side if item.refuses] for side in (witness.before, witness.after))
    if kind in _ANSWERS:
        return f"{_ANSWERS[kind]}{f': {_findings(before or after)}' if before or after else ''}"
    if before and not after:
        return f"is accepted now; it was refused: {_findings(before)}"
    if after and not before:
        return f"is refused now: {_findings(after)}"
    gone = [item for item in witness.before if item not in witness.after]
    come = [item for item in witness.after if item not in witness.before]
    if kind is ChangeClass.CLIENT_REFUSES and come:
        return f"is refused by the strict client now: {_findings(come)}"
    if kind is ChangeClass.CLIENT_TAKES and gone:
        return f"is accepted by the strict client now; it refused: {_findings(gone)}"
    parts = [f"with {_findings(come)}"] if come else []
    parts += [f"without {_findings(gone)}"] if gone else []
    return f"is accepted as before, now {' and '.join(parts)}" if parts else "is accepted as before"


def _findings(findings: Sequence[Finding]) -> str:
    more = f" and {len(findings) - 3} more" if len(findings) > 3 else ""
    return ", ".join(f"{code(finding.code)} at {code(finding.path)}" for finding in findings[:3]) + more
