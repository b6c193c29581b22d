"""A zygote as small as can be: confines itself, then runs each line of code in a worker.

Started as `python -I -S -B zygote_for_tests.py FOLDER OPTIONS`, like the real one. It reads
one JSON object a line, {"code", "limits"}, and answers {"exit", "result"}.
"""

import errno
import json
import os
import sys
import types
from typing import Any, NoReturn

LONG = 1 << 20


def main(folder: str, options: dict[str, Any]) -> None:
    package = types.ModuleType("fence")
    package.__path__ = [folder]
    sys.modules["fence"] = package
    from fence.confine.fence import (  # type: ignore[import-not-found]  # the package just made
        confine_zygote,
    )
    from fence.confine.limits import (  # type: ignore[import-not-found]  # the package just made
        Limits,
    )
    from fence.confine.probe import (  # type: ignore[import-not-found]  # the package just made
        Probe,
    )

    deny(options["deny"])
    found = Probe(options["cap"]).layers()
    layers = found._replace(**options["layers"])
    fence = confine_zygote(layers, os.getppid(), readable=options["readable"])
    deny(options["deny_later"])
    say(layers=found._asdict(), level=fence.level, uid=os.getuid(), pid=os.getpid())
    for line in sys.stdin:
        order = json.loads(line)
        say(**worked(fence, order["code"], Limits(**order["limits"])))


def deny(names: list[str]) -> None:
    """Plays a kernel or container that lacks these system calls."""
    from fence.confine import (  # type: ignore[import-not-found]  # the package just made
        bpf,
        prctl,
        seccomp,
        syscalls,
    )

    if not names:
        return
    table = {0: bpf.ALLOW}
    for name in names:
        number = syscalls.number(name)
        table |= {number: bpf.refuse(errno.EPERM), number + 1: bpf.ALLOW}
    prctl.set_no_new_privileges()
    architecture = syscalls.AUDIT_ARCHITECTURES[syscalls.machine()]
    seccomp.load(bpf.compile_filter(architecture, table), os.getpid())


def say(**facts: Any) -> None:
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def worked(fence: Any, code: str, limits: Any) -> dict[str, Any]:
    ours, theirs = os.pipe()
    worker = os.fork()
    if worker == 0:
        become_worker(fence, code, limits, theirs)
    os.close(theirs)
    with os.fdopen(ours, "rb") as answer:
        result = answer.read(LONG).decode()
    _, status = os.waitpid(worker, 0)
    return {"exit": os.waitstatus_to_exitcode(status), "result": result}


def become_worker(fence: Any, code: str, limits: Any, theirs: int) -> NoReturn:
    try:
        os.dup2(theirs, 4)
        fence.confine_worker(limits)
    except BaseException as error:  # noqa: BLE001  # an unconfined worker must never run
        os.write(theirs, f"unconfined: {error!r}".encode())
        os._exit(113)
    namespace: dict[str, Any] = {}
    try:
        exec(code, namespace)
        result = str(namespace.get("result"))
    except BaseException as error:  # noqa: BLE001  # hostile code may raise anything
        result = f"{type(error).__name__}: {error}"
    os.write(4, result.encode())
    os._exit(0)


main(sys.argv[1], json.loads(sys.argv[2]))
