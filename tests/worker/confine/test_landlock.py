"""What a worker can read, and that Landlock holds without the other layers."""

from pathlib import Path

import pytest

from judge.worker.confine import landlock
from tests.worker.confine.zygotes import Start, Zygote

SECRETS = [
    "/etc/passwd",
    "/proc/self/environ",
    "/proc/1/mem",
    "/root/.ssh/id_ed25519",
    str(Path(__file__).resolve()),
]


@pytest.mark.parametrize("path", SECRETS)
def test_nothing_but_the_library_can_be_read(zygote: Zygote, path: str) -> None:
    ran = zygote.run(f"result = open({path!r}).read(1)")

    assert ran.result.startswith(("PermissionError", "FileNotFoundError"))


def test_no_folder_outside_the_library_can_be_listed(zygote: Zygote) -> None:
    ran = zygote.run("""
import os
result = []
for folder in ("/", "/home", "/tmp", "/proc", "/usr/lib", os.path.dirname(os.__file__)):
    try:
        result.append(os.listdir(folder))
    except (PermissionError, FileNotFoundError):
        pass
""")

    assert ran.result == "[]"


def test_the_standard_library_can_still_be_imported(zygote: Zygote) -> None:
    ran = zygote.run("""
import bz2, csv, ctypes, dataclasses, decimal, difflib, email, fractions, heapq, json, logging
import lzma, random, sqlite3, ssl, statistics, tempfile, unittest, uuid, zoneinfo
result = zoneinfo.ZoneInfo("Europe/Paris"), decimal.Decimal(2) / 7, statistics.median([3, 1, 2])
""")

    assert ran.result == (
        "(zoneinfo.ZoneInfo(key='Europe/Paris'), Decimal('0.2857142857142857142857142857'), 2)"
    )


def test_devices_of_nothing_and_of_chance_can_be_read(zygote: Zygote) -> None:
    ran = zygote.run("""
result = open("/dev/null").read(), len(open("/dev/urandom", "rb").read(8))
""")

    assert ran.result == "('', 8)"


def test_site_packages_cannot_be_read_though_it_lies_inside_the_library(zygote: Zygote) -> None:
    ran = zygote.run("""
import os
result = []
for name in ("site-packages", "dist-packages"):
    folder = os.path.join(os.path.dirname(os.__file__), name)
    try:
        result.append(os.listdir(folder))
    except (PermissionError, FileNotFoundError):
        pass
""")

    assert ran.result == "[]"


@pytest.mark.parametrize("cap", ["strong+", "strong"])
def test_a_package_is_readable_for_the_workers_that_name_it(
    start: Start, package: Path, cap: str
) -> None:
    zygote = start(cap, readable=[str(package)])
    if zygote.found["level"] != cap:
        pytest.skip(f"this machine offers {zygote.found['level']}")
    code = f"result = open({str(package / 'module.py')!r}).read()"

    with_it = zygote.run(code, packages=[str(package)])
    without = zygote.run(code)

    assert with_it.result == "answer = 42\n"
    assert without.result.startswith("PermissionError")


def test_landlock_alone_hides_files_and_connects_to_nobody(start: Start) -> None:
    zygote = start("strong", layers={"seccomp": False})
    abi = zygote.found["layers"]["landlock"]
    if abi < 4:
        pytest.skip(f"Landlock's ABI is {abi} here, and 4 is the first with network rules")

    ran = zygote.run("""
import socket
result = []
def attempt(action):
    try:
        action()
    except OSError as error:
        result.append(error.errno)
attempt(lambda: open("/etc/passwd"))
attempt(lambda: open("/tmp/made-by-a-worker", "w"))
attempt(lambda: socket.create_connection(("127.0.0.1", 9)))
""")

    assert ran.result == "[13, 13, 13]"


def test_landlock_alone_keeps_signals_inside(start: Start) -> None:
    zygote = start("strong", user=None, layers={"seccomp": False})
    abi = zygote.found["layers"]["landlock"]
    if abi < 6:
        pytest.skip(f"Landlock's ABI is {abi} here, and 6 is the first with scopes")

    ran = zygote.run("import os; os.kill(os.getppid(), 0)")

    assert ran.result == "PermissionError: [Errno 1] Operation not permitted"


@pytest.mark.parametrize(("abi", "size"), [(1, 8), (3, 8), (4, 16), (5, 16), (6, 24), (7, 24)])
def test_each_abi_is_asked_only_for_what_it_knows(abi: int, size: int) -> None:
    if landlock.abi() < abi:
        pytest.skip("this kernel is older")

    rules = landlock.ruleset(abi, ["/dev/null", "/no/such/path"])

    assert (rules >= 0, len(landlock._attributes(abi))) == (True, size)
