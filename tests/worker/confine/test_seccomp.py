"""What a worker asks of the kernel and is refused, and what it does get."""

import errno
import os
import signal

import pytest

from judge.worker.confine import seccomp
from tests.worker.confine.zygotes import Zygote

RAW = """
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *arguments):
    answer = libc.syscall(*[ctypes.c_long(word) for word in (number, *arguments)])
    return 0 if answer >= 0 else ctypes.get_errno()
"""
X86_64_ONLY = pytest.mark.skipif(os.uname().machine != "x86_64", reason="numbers of x86_64")
REFUSED_CALLS = {
    "clone": (56, 17, 0, 0, 0, 0),
    "fork": (57,),
    "vfork": (58,),
    "execve": (59, 0, 0, 0),
    "execveat": (322, 0, 0, 0, 0, 0),
    "socket": (41, 1, 1, 0),
    "connect": (42, 1, 0, 0),
    "bind": (49, 1, 0, 0),
    "sendmsg": (46, 1, 0, 0),
    "sendto with an address": (44, 1, 0, 0, 0, 1, 1),
    "socketpair of datagrams": (53, 1, 2, 0, 0),
    "kill of process 1": (62, 1, 0),
    "kill of the group": (62, 0, 0),
    "kill of everything": (62, -1, 0),
    "tkill": (200, 1, 0),
    "tgkill": (234, 1, 1, 0),
    "rt_sigqueueinfo": (129, 1, 0, 0),
    "pidfd_open": (434, 1, 0),
    "pidfd_send_signal": (424, 0, 0, 0, 0),
    "pidfd_getfd": (438, 0, 0, 0),
    "fcntl F_SETOWN": (72, 1, 8, 1),
    "fcntl F_SETSIG": (72, 1, 10, 9),
    "fcntl F_SETLEASE": (72, 1, 1024, 0),
    "ioctl TIOCSTI": (16, 0, 0x5412, 0),
    "ioctl FIOASYNC": (16, 0, 0x5452, 0),
    "ptrace": (101, 0, 1),
    "process_vm_readv": (310, 1, 0, 0, 0, 0, 0),
    "kcmp": (312, 1, 1, 0, 0, 0),
    "prctl": (157, 4, 0, 0, 0, 0),
    "setrlimit": (160, 1, 0),
    "prlimit64 of another": (302, 1, 0, 0, 0),
    "prlimit64 with a new limit": (302, 0, 1, 1, 0),
    "memfd_create": (319, 0, 0),
    "mmap shared": (9, 0, 4096, 3, 0x21, -1, 0),
    "shmget": (29, 0, 4096, 0o600),
    "semget": (64, 0, 1, 0o600),
    "msgget": (68, 0, 0o600),
    "mq_open": (240, 0, 0, 0, 0),
    "io_uring_setup": (425, 1, 0),
    "io_setup": (206, 1, 0),
    "bpf": (321, 0, 0, 0),
    "userfaultfd": (323, 0),
    "perf_event_open": (298, 0, 0, -1, -1, 0),
    "unshare": (272, 0x10000000),
    "setns": (308, 0, 0),
    "mount": (165, 0, 0, 0, 0, 0),
    "umount2": (166, 0, 0),
    "pivot_root": (155, 0, 0),
    "chroot": (161, 0),
    "open_tree": (428, -100, 0, 1),
    "keyctl": (250, 0, 0, 0, 0, 0),
    "add_key": (248, 0, 0, 0, 0, 0),
    "setpriority": (141, 0, 0, 19),
    "sched_setaffinity": (203, 0, 0, 0),
    "sched_setscheduler": (144, 0, 0, 0),
    "ioprio_set": (251, 1, 0, 0),
    "setuid": (105, 0),
    "setsid": (112,),
    "personality": (135, 0x0400000),
    "init_module": (175, 0, 0, 0),
    "kexec_load": (246, 0, 0, 0, 0),
    "reboot": (169, 0, 0, 0, 0),
    "syslog": (103, 3, 0, 0),
    "unlink": (87, 0),
    "mkdir": (83, 0, 0),
    "chmod": (90, 0, 0),
    "rename": (82, 0, 0),
    "symlink": (88, 0, 0),
    "truncate": (76, 0, 0),
    "utimensat": (280, 0, 0, 0, 0),
    "splice": (275, 0, 0, 0, 0, 0, 0),
    "seccomp": (317, 1, 0, 0),
}


@X86_64_ONLY
def test_calls_that_no_solution_needs_are_refused(zygote: Zygote) -> None:
    code = f"{RAW}result = [call(*words) for words in {list(REFUSED_CALLS.values())}]"

    ran = zygote.run(code)

    answers = dict(zip(REFUSED_CALLS, eval(ran.result), strict=True))
    assert answers == dict.fromkeys(REFUSED_CALLS, errno.EPERM)


@X86_64_ONLY
def test_newer_calls_seem_to_be_missing_so_that_libc_falls_back(zygote: Zygote) -> None:
    clone3, openat2, from_the_future = 435, 437, 600

    ran = zygote.run(f"{RAW}result = [call(n) for n in ({clone3}, {openat2}, {from_the_future})]")

    assert ran.result == str([errno.ENOSYS] * 3)


@X86_64_ONLY
def test_a_call_with_a_number_of_x32_kills(zygote: Zygote) -> None:
    ran = zygote.run(f"{RAW}call(0x40000000 | 39)")

    assert ran.exit == -signal.SIGSYS


@X86_64_ONLY
def test_a_32_bit_call_through_int_0x80_kills(zygote: Zygote) -> None:
    ran = zygote.run("""
import ctypes, mmap
page = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
page.write(bytes.fromhex("b814000000 cd80 c3"))
ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
""")

    assert ran.exit == -signal.SIGSYS


@pytest.mark.parametrize(
    "code",
    [
        "open('/tmp/made-by-a-worker', 'w')",
        "import os; os.open('/tmp', os.O_TMPFILE | os.O_RDWR)",
        "import os; os.open('/dev/null', os.O_WRONLY)",
        "import os; os.open('/dev/null', os.O_RDONLY | os.O_TRUNC)",
    ],
)
def test_opening_to_write_is_refused(zygote: Zygote, code: str) -> None:
    ran = zygote.run(code)

    assert ran.result.startswith("PermissionError: [Errno 13]")


def test_a_worker_may_signal_itself_only(zygote: Zygote) -> None:
    aborted = zygote.run("import os; os.abort()")
    killed = zygote.run("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")

    assert (aborted.exit, killed.exit) == (-signal.SIGABRT, -signal.SIGKILL)


def test_threads_are_refused_cleanly_unless_the_problem_allows_them(zygote: Zygote) -> None:
    code = """
import threading
threads = [threading.Thread(target=int) for _ in range(16)]
for thread in threads: thread.start()
for thread in threads: thread.join()
result = len(threads)
"""

    refused = zygote.run(code)
    allowed = zygote.run(code, threads=True)

    assert refused.result == "RuntimeError: can't start new thread"
    assert allowed.result == "16"


def test_threads_do_not_bring_processes_along(zygote: Zygote) -> None:
    ran = zygote.run("import os; os.fork()", threads=True)

    assert ran.result == "PermissionError: [Errno 1] Operation not permitted"


def test_asyncio_runs(zygote: Zygote) -> None:
    ran = zygote.run("""
import asyncio
async def double(n):
    await asyncio.sleep(0)
    return 2 * n
async def main():
    return await asyncio.gather(*map(double, range(4)))
result = asyncio.run(main())
""")

    assert ran.result == "[0, 2, 4, 6]"


def test_the_filter_names_the_worker_only_when_it_is_loaded() -> None:
    program = seccomp.build(threads=True, may_open=True)

    placeholder = seccomp._OWN_PID.to_bytes(4, "little")

    assert program.count(placeholder) == 2, "kill and tgkill"
