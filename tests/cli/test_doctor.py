"""`judge doctor` tries each attack for real, and says what it found."""

import sys
import tempfile
from pathlib import Path

import pytest

from judge.doctor import attacks
from judge.doctor.advice import advice
from judge.doctor.examination import PROMISES
from judge.verdict import Isolation
from judge.worker.confine.levels import Layers
from tests.cli.program import judge

WHOLE = Layers(namespaces=True, landlock=7, seccomp=True)
# Without a filter these must get through, or they would prove nothing where they are refused.
REAL = {
    "read the hidden tests",
    "read a private key",
    "ask for the size of a private key",
    "connect by tcp",
    "send by udp",
    "connect to a unix socket",
    "run another program",
    "signal the judge",
    "make a file in memory",
    "stop being held",
}

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the levels are those of Linux")


def test_what_a_level_promises_it_holds(tmp_path: Path) -> None:
    done = judge(tmp_path, "doctor", "--json")

    found = done.json
    assert found["schema"] == 1
    assert [it for it in found["attacks"] if it["promised"] and not it["contained"]] == []
    strong = found["level"] in ("strong+", "strong")
    assert done.code == (0 if strong else 1)


@linux_only
def test_below_strong_it_shows_what_is_open_and_exits_with_one(tmp_path: Path) -> None:
    done = judge(tmp_path, "doctor", "--json", env={"JUDGE_ISOLATION": "basic"})

    found = done.json
    open_to_all = {it["name"] for it in found["attacks"] if not it["contained"]}
    assert (done.code, found["level"]) == (1, "basic")
    assert open_to_all >= REAL
    assert found["layers"]["seccomp"] is False


@linux_only
def test_the_text_says_the_level_and_why_it_is_no_higher(tmp_path: Path) -> None:
    done = judge(tmp_path, "doctor", env={"JUDGE_ISOLATION": "basic"})

    first, *_, last = done.out.strip().splitlines()
    assert first == "isolation  basic: for your own code only"
    assert last == (
        "hint: `JUDGE_ISOLATION` keeps it down to basic: unset it to see what this machine has"
    )
    assert done.err == ""


def test_nothing_is_left_where_attacks_got_through(tmp_path: Path) -> None:
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    for folder in (home, temporary):
        folder.mkdir()

    judge(home, "doctor", env={"JUDGE_ISOLATION": "basic", "TMPDIR": str(temporary)})

    assert [*home.iterdir(), *temporary.iterdir()] == []


def test_a_level_that_does_not_exist_is_refused_with_the_near_miss(tmp_path: Path) -> None:
    done = judge(tmp_path, "doctor", env={"JUDGE_ISOLATION": "srong"})

    assert done.code == 2
    assert done.err == (
        "error: `JUDGE_ISOLATION` must be one of strong+, strong, limited, basic, but is `srong`\n"
        "\n"
        "hint: did you mean `strong`?\n"
    )


def test_every_promise_has_its_attack() -> None:
    assert all(callable(getattr(attacks, name)) for name in PROMISES)


def test_a_stronger_level_holds_all_that_a_weaker_one_holds() -> None:
    levels = [*Isolation]

    for held in PROMISES.values():
        weakest = max(levels.index(level) for level in held)
        assert held == set(levels[: weakest + 1])


def test_with_every_layer_there_is_nothing_to_advise() -> None:
    assert list(advice(WHOLE, cap=None, is_linux=True, settings=Path("/nowhere"))) == []


def test_a_setting_that_forbids_namespaces_is_named_with_its_remedy(tmp_path: Path) -> None:
    setting = tmp_path / "kernel" / "apparmor_restrict_unprivileged_userns"
    setting.parent.mkdir()
    setting.write_text("1\n")
    layers = Layers(landlock=7, seccomp=True)

    assert list(advice(layers, cap=None, is_linux=True, settings=tmp_path)) == [
        "namespaces are forbidden to users here; as root:"
        " `sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`"
    ]


def test_each_missing_layer_is_told_what_it_needs() -> None:
    layers = Layers(library=False)

    told = list(advice(layers, cap=None, is_linux=True, settings=Path(tempfile.gettempdir())))

    assert told == [
        "seccomp needs Linux 4.14 on x86_64 or aarch64 with CONFIG_SECCOMP_FILTER;"
        " gVisor and WSL1 have none",
        "the worker cannot enter the folder of this Python, which only root may:"
        " use one that everybody may read, such as /usr/bin/python3",
        "Landlock needs Linux 5.13 and `landlock` in the boot parameter `lsm=`;"
        " a container's seccomp profile must let `landlock_create_ruleset` through"
        " (Docker 23 or newer, or `--security-opt seccomp=unconfined`)",
        "namespaces need leave for users to make them, which containers refuse:"
        " in Docker `--security-opt seccomp=unconfined --security-opt apparmor=unconfined`",
    ]


def test_elsewhere_a_virtual_machine_is_advised() -> None:
    assert list(advice(Layers(), cap=None, is_linux=False)) == [
        "confinement needs Linux: use it in a virtual machine or a container, on Windows in WSL2"
    ]
