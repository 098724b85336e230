"""The parameters of a command become its options: a new option of the connection reaches every networked command."""

from __future__ import annotations

import inspect
from dataclasses import dataclass, field

import pytest
from nanogpt_video._kit import KIT
from nanogpt_video._runtime.cli.connection import Connection, ConnectionWithoutLedger, KeylessConnection
from nanogpt_video._runtime.cli.options import command_of, options_of
from nanogpt_video._runtime.cli.program import COMMANDS, function_of
from nanogpt_video._runtime.cli.terminal import Printer
from nanogpt_video._runtime.service import Kit

OFFLINE = {"validate", "models", "show", "simulate"}


@dataclass(frozen=True, kw_only=True)
class Inner:
    colour: str = "red"


@dataclass(frozen=True, kw_only=True)
class Group:
    kit: Kit
    size: int = 1
    fixed: int = field(default=9, init=False)
    inner: Inner
    printer: Printer


def names(command) -> list[str]:
    return [option.name for option in options_of(command)]


def test_a_dataclass_stands_for_its_fields_in_order():
    def command(*, first: str, group: Group, last: bool = False) -> None: ...

    assert names(command) == ["first", "size", "colour", "as_json", "last"]


def test_a_command_gets_its_groups_filled_in():
    seen: list[object] = []

    def paint(*, kit: Kit, group: Group) -> None:
        seen.append((kit is KIT, group.kit is KIT, group.size, group.fixed, group.inner.colour, group.printer.as_json))

    command = command_of(KIT, paint)
    command(["--size", "3", "--colour", "blue", "--json"], standalone_mode=False)
    assert seen == [(True, True, 3, 9, "blue", True)]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_networked_command_has_the_options_of_its_connection(name):
    command = function_of(name)
    kinds = [one.annotation for one in inspect.signature(command, eval_str=True).parameters.values()]
    groups = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Connection)]
    assert bool(groups) == (name not in OFFLINE)
    for group in groups:
        assert set(names(group)) <= set(names(command))


def test_a_connection_leaves_out_what_a_command_does_not_need():
    assert set(names(Connection)) - set(names(ConnectionWithoutLedger)) == {"ledger"}
    assert set(names(ConnectionWithoutLedger)) - set(names(KeylessConnection)) == {"auth"}
