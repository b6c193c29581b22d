"""Limits of one worker: memory, CPU, files, recursion."""

import signal

from tests.worker.confine.zygotes import MEGABYTE, Start, Zygote


def test_memory_above_the_limit_is_a_memory_error(zygote: Zygote) -> None:
    ran = zygote.run(f"bytearray({70 * MEGABYTE})", memory_bytes=64 * MEGABYTE)

    assert ran.result == "MemoryError: "


def test_memory_below_the_limit_is_given(zygote: Zygote) -> None:
    ran = zygote.run(f"result = len(bytearray({60 * MEGABYTE}))", memory_bytes=64 * MEGABYTE)

    assert ran.result == str(60 * MEGABYTE)


def test_many_small_objects_cannot_pass_the_limit_either(zygote: Zygote) -> None:
    ran = zygote.run("kept = []\nwhile True: kept.append(bytes(4000))", memory_bytes=32 * MEGABYTE)

    assert ran.result == "MemoryError: "


def test_memory_is_as_short_for_a_worker_with_threads(zygote: Zygote) -> None:
    ran = zygote.run(f"bytearray({128 * MEGABYTE})", memory_bytes=32 * MEGABYTE, threads=True)

    assert ran.result == "MemoryError: "


def test_a_thread_bomb_meets_a_limit(zygote: Zygote) -> None:
    ran = zygote.run(
        """
import threading
done = threading.Event()
threads = []
try:
    while True:
        threads.append(threading.Thread(target=done.wait))
        threads[-1].start()
except RuntimeError:
    result = len(threads)
done.set()
""",
        memory_bytes=32 * MEGABYTE,
        threads=True,
    )

    # Without a user namespace other judges of this user count too.
    assert 40 <= int(ran.result) <= 128


def test_a_loop_ends_at_the_cpu_limit_whatever_it_ignores(start: Start) -> None:
    ran = start().run(
        "import signal; signal.signal(signal.SIGXCPU, signal.SIG_IGN)\nwhile True: pass",
        cpu_seconds=1,
    )

    assert ran.exit == -signal.SIGKILL


def test_no_limit_can_be_raised(zygote: Zygote) -> None:
    ran = zygote.run("""
import resource
result = []
for kind in (resource.RLIMIT_AS, resource.RLIMIT_CPU, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC):
    try:
        resource.setrlimit(kind, (-1, -1))
        result.append(kind)
    except (ValueError, OSError):
        pass
""")

    assert ran.result == "[]"


def test_descriptors_run_out_before_they_hurt(zygote: Zygote) -> None:
    ran = zygote.run("import os\nwhile True: os.pipe()")

    assert ran.result == "OSError: [Errno 24] Too many open files"


def test_only_the_pipes_of_the_worker_are_left_open(zygote: Zygote) -> None:
    ran = zygote.run("""
import os
result = []
for fd in range(1024):
    try:
        os.fstat(fd)
        result.append(fd)
    except OSError:
        pass
""")

    assert set(eval(ran.result)) <= {0, 1, 2, 3, 4}


def test_a_recursion_of_100_000_calls_through_c_has_stack_enough(zygote: Zygote) -> None:
    ran = zygote.run("""
import functools, sys
sys.setrecursionlimit(400_000)
@functools.lru_cache(None)
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
result = depth(100_000) if sys.version_info < (3, 12) else 100_000
""")

    assert ran.result == "100000"
