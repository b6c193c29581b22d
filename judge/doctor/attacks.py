"""The attacks, as a program that runs behind the fence. The standard library only.

Each returns what it got, which means that it got through; what it raises means that it was
refused. Nothing is harmed where one gets through: what it makes it takes away again.
"""

import errno
import os
import signal
from typing import TypedDict


class Facts(TypedDict):
    """Where the judge has put what an attack looks for."""

    judge: int
    home: str
    planted: str
    temporary: str
    secret: str
    hidden_tests: str
    tcp: int
    udp: int
    unix: str


def complaint(returned: None, expected: None, attack: str, facts: Facts) -> str:
    """Makes the one attack and says what came of it. It has the form of a checker."""
    made: str = globals()[attack](facts)
    return made


def read_the_hidden_tests(facts: Facts) -> str:
    return _size_of(facts["hidden_tests"])


def read_a_private_key(facts: Facts) -> str:
    return _size_of(facts["secret"])


def list_the_home_folder(facts: Facts) -> str:
    return f"{len(os.listdir(facts['home']))} names"  # noqa: PTH208  # no more imports than need be


def ask_for_the_size_of_a_private_key(facts: Facts) -> str:
    return f"{os.stat(facts['secret']).st_size} bytes"  # noqa: PTH116


def write_in_the_home_folder(facts: Facts) -> str:
    return _make(os.path.join(facts["planted"], "made"))  # noqa: PTH118


def write_in_the_temporary_folder(facts: Facts) -> str:
    return _make(os.path.join(facts["temporary"], "made"))  # noqa: PTH118


def connect_by_tcp(facts: Facts) -> str:
    import socket

    socket.create_connection(("127.0.0.1", facts["tcp"]), timeout=2).close()
    return "connected"


def send_by_udp(facts: Facts) -> str:
    import socket

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sending:
        sending.sendto(b"found", ("127.0.0.1", facts["udp"]))
    return "sent"


def connect_to_a_unix_socket(facts: Facts) -> str:
    import socket

    with socket.socket(socket.AF_UNIX) as connecting:
        connecting.connect(facts["unix"])
    return "connected"


def start_a_process(facts: Facts) -> str:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
    return "forked"


def run_another_program(facts: Facts) -> str:
    # Should it run, this process is gone, and the program speaks in its stead.
    os.execv("/bin/sh", ["sh", "-c", "echo ran; kill -9 $$"])


def start_a_thread(facts: Facts) -> str:
    import _thread

    _thread.start_new_thread(int, ())
    return "started"


def signal_the_judge(facts: Facts) -> str:
    os.kill(facts["judge"], 0)
    return "a signal would be delivered"


def trace_the_judge(facts: Facts) -> str:
    seize = 0x4206
    _called("ptrace", seize, facts["judge"], 0, 0)
    return "traced"


def copy_the_memory_of_the_judge(facts: Facts) -> str:
    import ctypes

    here = ctypes.create_string_buffer(1)
    # One byte at the place where this process has one: either may look only if it is allowed to.
    span = (ctypes.c_size_t * 2)(ctypes.addressof(here), 1)
    try:
        _called("process_vm_readv", facts["judge"], span, 1, span, 1, 0)
    except OSError as error:
        # A bad address means that it was let in, and nothing is at that place.
        if error.errno != errno.EFAULT:
            raise
    return "copied"


def open_the_memory_of_the_judge(facts: Facts) -> str:
    os.close(os.open(f"/proc/{facts['judge']}/mem", os.O_RDONLY))
    return "opened"


def read_the_environment_of_the_judge(facts: Facts) -> str:
    return _size_of(f"/proc/{facts['judge']}/environ")


def raise_a_limit(facts: Facts) -> str:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30))
    return "raised"


def keep_shared_memory(facts: Facts) -> str:
    private, remove = 0, 0
    identifier = _called("shmget", private, 4096, 0o600)
    _called("shmctl", int(identifier), remove, None)
    return "made"


def make_a_file_in_memory(facts: Facts) -> str:
    os.close(os.memfd_create("attack"))
    return "made"


def make_a_user_namespace(facts: Facts) -> str:
    _called("unshare", 0x10000000)
    return "made"


def stop_being_held(facts: Facts) -> str:
    die_with_parent = 1
    _called("prctl", die_with_parent, signal.SIGCONT, 0, 0, 0)
    return "it would outlive the judge"


def _size_of(path: str) -> str:
    fd = os.open(path, os.O_RDONLY)
    try:
        return f"{len(os.read(fd, 1 << 16))} bytes"
    finally:
        os.close(fd)


def _make(path: str) -> str:
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    os.unlink(path)  # noqa: PTH108
    return "made a file"


def _called(name: str, *arguments: object) -> str:
    """Calls a function of libc with whole words, which is what system calls take."""
    import ctypes

    words = [ctypes.c_long(one) if isinstance(one, int) else one for one in arguments]
    result: int = getattr(ctypes.CDLL(None, use_errno=True), name)(*words)
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return str(result)
