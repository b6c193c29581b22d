"""The layers together: who a worker is, what the judge can measure, what limited means."""

import os
from pathlib import Path

import pytest

from judge.worker.confine.root import DEDICATED_ID
from tests.worker.confine.zygotes import Start, Zygote, status_of

STATUS = "import os; result = os.getresuid(), os.getresgid(), os.getgroups()"


def test_root_is_given_up(start: Start) -> None:
    if os.geteuid() != 0:
        pytest.skip("we are not root")
    zygote = start()

    ran = zygote.run(STATUS)

    ids = (DEDICATED_ID,) * 3
    assert ran.result == str((ids, ids, []))


def test_a_worker_holds_no_capability_and_gains_none(zygote: Zygote) -> None:
    with zygote.stopped_worker() as worker:
        lines = status_of(worker)

    sets = {name: lines[name] for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")}
    assert sets == dict.fromkeys(sets, "0000000000000000")
    assert (lines["NoNewPrivs"], lines["Seccomp"]) == ("1", "2")


def test_a_worker_is_the_first_to_go_when_memory_is_short(zygote: Zygote) -> None:
    with zygote.stopped_worker() as worker:
        assert Path(f"/proc/{worker}/oom_score_adj").read_text() == "1000\n"


def test_the_judge_can_reset_and_read_the_peak_of_a_worker(zygote: Zygote) -> None:
    with zygote.stopped_worker() as worker:
        reset = Path(f"/proc/{worker}/clear_refs")
        reset.write_text("5")

        # Were the worker not dumpable this would be root's, and an ordinary judge locked out.
        assert reset.stat().st_uid == zygote.found["uid"]
        assert "VmHWM" in status_of(worker)


def test_limited_opens_nothing_at_all_but_keeps_what_is_imported(start: Start) -> None:
    zygote = start("limited")
    if zygote.found["level"] != "limited":
        pytest.skip(f"this machine offers {zygote.found['level']}")

    opened = zygote.run("open('/dev/null')")
    imported = zygote.run("import json; result = json.dumps([1])")

    assert opened.result == "PermissionError: [Errno 13] Permission denied: '/dev/null'"
    assert imported.result == "[1]"


def test_a_layer_that_was_found_but_fails_keeps_the_zygote_from_starting(start: Start) -> None:
    with pytest.raises(AssertionError, match="the zygote has gone"):
        start(deny=["unshare"], layers={"namespaces": True})


@pytest.mark.parametrize("name", ["landlock_restrict_self", "close_range", "prctl"])
def test_a_layer_that_was_found_but_fails_keeps_a_worker_from_running(
    start: Start, name: str
) -> None:
    zygote = start(deny_later=[name])
    if zygote.found["level"] not in ("strong+", "strong"):
        pytest.skip(f"this machine offers {zygote.found['level']}")

    ran = zygote.run("result = 'ran'")

    assert (ran.exit, ran.result) == (
        113,
        f"unconfined: PermissionError(1, '{name}: Operation not permitted')",
    )
