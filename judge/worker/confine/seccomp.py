"""seccomp: the system calls that a solution needs, and no others. The main layer.

Buys: no fork, exec, socket, write to a file, signal to others, ptrace or change of limits.
Needs Linux 4.14. Source: seccomp(2). Unlisted calls give EPERM; calls newer than our table
give ENOSYS, so that a newer libc falls back to the older way.
"""

import errno
import struct
from collections.abc import Callable
from functools import cache

from . import syscalls
from .bpf import ALLOW, KILL, Action, OneOf, Rule, compile_filter, refuse
from .kernel import address_of, buffer_of, prepared

_SET_MODE_FILTER = 1
_X32 = 0x40000000
_OWN_PID = 0x7E57F1D5
"""Stands for the worker's number until `load`, so that the filter is built only once."""

_FREELY = """
read readv pread64 preadv write writev pwrite64 pwritev lseek close close_range
stat lstat fstat newfstatat statx access faccessat faccessat2 readlink readlinkat
getdents getdents64 getcwd fadvise64 dup dup2 dup3 pipe pipe2
poll ppoll select pselect6 epoll_create epoll_create1 epoll_ctl epoll_wait epoll_pwait epoll_pwait2
brk munmap mremap mprotect madvise membarrier mseal
futex futex_wait futex_wake futex_waitv futex_requeue set_robust_list get_robust_list rseq
set_tid_address gettid getcpu sched_yield sched_getaffinity sched_getparam sched_getscheduler
sched_get_priority_max sched_get_priority_min getpriority
rt_sigaction rt_sigprocmask rt_sigpending rt_sigreturn rt_sigsuspend rt_sigtimedwait sigaltstack
restart_syscall pause alarm getitimer setitimer nanosleep clock_nanosleep
clock_gettime clock_getres gettimeofday time times getrusage getrlimit sysinfo uname getrandom
getpid getppid getuid geteuid getgid getegid getresuid getresgid getgroups getpgrp getpgid getsid
recvfrom getsockname getpeername getsockopt shutdown wait4 waitid exit exit_group
"""

# WRONLY RDWR CREAT TRUNC; a TMPFILE needs one of the first two.
_WRITING = 0o1 | 0o2 | 0o100 | 0o1000
_MAP_SHARED = 1  # also set in MAP_SHARED_VALIDATE
_CLONE_THREAD = 0x00010000
_CLONE_NEW = 0x7E020000
_AF_UNIX, _SOCK_STREAM, _SOCK_TYPE = 1, 1, 0xF
_FCNTL = (0, 1, 2, 3, 4, 1030)  # DUPFD GETFD SETFD GETFL SETFL DUPFD_CLOEXEC
# TCGETS TCGETS2 TIOCGWINSZ FIONREAD FIONBIO FIONCLEX FIOCLEX
_IOCTL = (0x5401, 0x802C542A, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)


@cache
def build(*, threads: bool, may_open: bool) -> bytes:
    """The filter, to be loaded in each worker."""
    actions: dict[str, Action] = dict.fromkeys(_FREELY.split(), ALLOW)
    actions |= _by_argument()
    actions |= _opening(may_open)
    # glibc then uses clone, whose flags are in a register where we can see them.
    actions["clone3"] = refuse(errno.ENOSYS)
    if threads:
        thread = OneOf(0, (_CLONE_THREAD,), mask=_CLONE_THREAD | _CLONE_NEW)
        actions["clone"] = Rule((thread,), refuse(errno.EPERM))
    architecture = syscalls.AUDIT_ARCHITECTURES[syscalls.machine()]
    return compile_filter(architecture, _table(actions))


def load(program: bytes, pid: int) -> None:
    """Applies the filter for good; `pid` is the worker's own. no_new_privs must be set."""
    loading(program)(pid)


def loading(program: bytes) -> Callable[[int], None]:
    """`load` made ready: what is left to do is to write the worker's number into the filter."""
    code = buffer_of(program)
    header = buffer_of(struct.pack("@HP", len(code) // 8, address_of(code)))
    places = _places(program, struct.pack("<I", _OWN_PID))
    apply = prepared("seccomp", _SET_MODE_FILTER, 0, header)

    def load_for(pid: int) -> None:
        for place in places:
            struct.pack_into("<I", code, place, pid)
        apply()

    return load_for


def _places(program: bytes, mark: bytes) -> list[int]:
    places = [program.find(mark)]
    while places[-1] >= 0:
        places.append(program.find(mark, places[-1] + 1))
    return places[:-1]


def _by_argument() -> dict[str, Action]:
    no_access, refused = refuse(errno.EACCES), refuse(errno.EPERM)
    ourselves = OneOf(0, (_OWN_PID,))
    return {
        "kill": Rule((ourselves,), refused),
        "tgkill": Rule((ourselves,), refused),
        # Reading a limit passes no new one. Of others even reading is refused.
        "prlimit64": Rule((OneOf(0, (0,)), *_null(2)), refused),
        # RLIMIT_DATA does not count shared memory.
        "mmap": Rule((OneOf(3, (0,), mask=_MAP_SHARED),), refused),
        # F_SETOWN and F_SETSIG would send any signal to any process of this user.
        "fcntl": Rule((OneOf(1, _FCNTL),), refused),
        "ioctl": Rule((OneOf(1, _IOCTL),), refused),
        # asyncio wakes itself through a pair. A datagram pair could be sent anywhere.
        "socketpair": Rule(
            (OneOf(0, (_AF_UNIX,)), OneOf(1, (_SOCK_STREAM,), mask=_SOCK_TYPE)), refused
        ),
        "sendto": Rule(_null(4), refused),
        "creat": no_access,
    }


def _opening(may_open: bool) -> dict[str, Action]:
    no_access = refuse(errno.EACCES)
    if not may_open:
        return {"open": no_access, "openat": no_access, "openat2": no_access}
    return {
        "open": Rule((OneOf(1, (0,), mask=_WRITING),), no_access),
        "openat": Rule((OneOf(2, (0,), mask=_WRITING),), no_access),
        # Its flags are in memory, which a filter cannot judge.
        "openat2": refuse(errno.ENOSYS),
    }


def _null(argument: int) -> tuple[OneOf, OneOf]:
    return OneOf(argument, (0,)), OneOf(argument, (0,), high_half=True)


def _table(actions: dict[str, Action]) -> dict[int, Action]:
    default: Action = refuse(errno.EPERM)
    table = {0: default, syscalls.LAST_KNOWN + 1: refuse(errno.ENOSYS), _X32: KILL}
    numbered = {syscalls.number(name): action for name, action in actions.items()}
    for number, action in numbered.items():
        if number is not None:
            table[number] = action
            if number + 1 not in numbered:
                table.setdefault(number + 1, default)
    return table
