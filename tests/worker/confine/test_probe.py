"""The probe tells what it found, and leaves nothing behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from judge.worker.confine import probe
from tests.worker.confine.zygotes import ORDINARY_USER, Start

PROBING = """
import os
from judge.worker.confine.probe import Probe
def look():
    kinds = os.listdir("/proc/self/ns")
    return [os.readlink(f"/proc/self/ns/{kind}") for kind in kinds], os.listdir("/"), os.getresuid()
before = look()
layers = Probe().layers()
assert look() == before
assert Probe().layers() == layers
try:
    os.waitpid(-1, 0)
except ChildProcessError:
    print("clean")
"""


def test_probing_leaves_the_process_as_it_was_and_no_child_behind() -> None:
    folder = Path(probe.__file__).parents[3]

    probed = subprocess.run(
        [sys.executable, "-c", PROBING], cwd=folder, capture_output=True, text=True, check=False
    )

    assert (probed.stdout, probed.stderr) == ("clean\n", "")


@pytest.mark.parametrize("cap", ["limited", "basic"])
@pytest.mark.parametrize("user", [None, ORDINARY_USER])
def test_a_cap_is_kept_and_reported_as_it_is(start: Start, cap: str, user: int | None) -> None:
    if user is not None and os.geteuid() != 0:
        pytest.skip("only root can become another user")

    zygote = start(cap, user)

    assert zygote.found["level"] in {cap, "basic"}


@pytest.mark.parametrize("user", [None, ORDINARY_USER])
@pytest.mark.parametrize(
    ("missing", "layers"),
    [
        ("unshare", {"namespaces": False}),
        ("mount", {"namespaces": False}),
        ("pivot_root", {"namespaces": False}),
        ("landlock_create_ruleset", {"landlock": 0}),
        ("landlock_restrict_self", {"landlock": 0}),
        ("seccomp", {"seccomp": False}),
    ],
)
def test_a_missing_layer_is_found_missing_and_the_rest_is_put_up(
    start: Start, missing: str, layers: dict[str, object], user: int | None
) -> None:
    if user is not None and os.geteuid() != 0:
        pytest.skip("only root can become another user")
    whole = start(user=user)

    zygote = start(user=user, deny=[missing])

    assert zygote.found["layers"] == {**whole.found["layers"], **layers}
    assert zygote.run("result = 1").result == "1"


def test_the_probe_finds_namespaces_where_another_tool_can_make_them(start: Start) -> None:
    unshare = shutil.which("unshare")
    if unshare is None:
        pytest.skip("util-linux is not installed")
    user = [] if os.geteuid() == 0 else ["--user"]
    command = [unshare, *user, "--mount", "--pid", "--net", "--ipc", "--uts", "--fork", "true"]
    made = subprocess.run(command, capture_output=True, check=False).returncode == 0
    if not made:
        pytest.skip("it cannot make them either")

    assert start().found["layers"]["namespaces"]
