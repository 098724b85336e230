"""Which process holds something, and whether it still runs."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from nanogpt_video._runtime.client.system import process

PRINT = "from nanogpt_video._runtime.client.system import process; print(process.owner(), flush=True); input()"


def test_a_process_runs_until_it_has_ended():
    child = subprocess.Popen([sys.executable, "-c", PRINT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    named = child.stdout.readline().strip()
    assert process.is_running(named)
    child.communicate("\n")
    assert not process.is_running(named)


def test_this_process_runs_and_has_one_name():
    assert process.owner() == process.owner()
    assert process.is_running(process.owner())
    assert process.owner().startswith(f"{process.boot()}:{os.getpid()}:")


@pytest.mark.parametrize("named", ["", "x", "::", "other-boot:{number}::", "{boot}:0x1::{namespace}", "{boot}::"])
def test_what_names_no_process_of_this_boot_does_not_run(named: str):
    assert not process.is_running(named.format(boot=process.boot(), number=os.getpid(), namespace=process._namespace()))


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="start times of processes are read from /proc")  # noqa: PTH112
def test_a_number_that_another_process_has_by_now_is_not_the_one_that_was_meant():
    boot, number, started, namespace = process.owner().split(":")
    assert not process.is_running(f"{boot}:{number}:{int(started) + 1}:{namespace}")
    assert process.is_running(f"{boot}:{number}::{namespace}"), "a doubt counts as yes"
    assert process.is_running(f"{boot}:{2**22 + 1}:1:{namespace}9"), "in another container it may run"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_forked_child_is_another_process():
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, process.owner().encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        assert pipe.read().split(":")[1] == str(child)
    assert os.waitpid(child, 0)[1] == 0
    assert process.owner().split(":")[1] == str(os.getpid())


def test_the_clock_of_the_boot_goes_on():
    before = process.boot_seconds()
    time.sleep(0.01)
    assert process.boot_seconds() > before
