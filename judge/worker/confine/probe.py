"""What this system offers, found by trying each layer in a fork that is thrown away."""

import errno
import os
from collections.abc import Callable
from typing import final

from . import landlock, namespaces, paths, prctl, root, seccomp, syscalls
from .fence import drop_privileges
from .kernel import call
from .levels import Layers, is_linux, weakened


@final
class Probe:
    """Starts trying at once; `layers` waits for what came out.

    The caller must be single-threaded, and may import its modules meanwhile.
    """

    def __init__(self, cap: str | None = None, dedicated_id: int = root.DEDICATED_ID) -> None:
        self._cap = cap
        self._can_try = is_linux() and syscalls.is_known_machine()
        if not self._can_try:
            return
        self._abi = abi = landlock.abi()
        program = seccomp.build(threads=False, may_open=True)
        self._kept_in = _start(
            lambda: _drop(dedicated_id),
            _read_library,
            lambda: landlock.restrict(abi, landlock.ruleset(abi, ())),
            lambda: _filter(program),
        )
        self._apart = _start(lambda: _separate(dedicated_id))

    def layers(self) -> Layers:
        """The layers that work here, up to the level `cap`. Call it once."""
        if not self._can_try:
            return weakened(Layers(), self._cap)
        drops, reads, landlocked, filtered = _succeeded(self._kept_in, 4)
        (separated,) = _succeeded(self._apart, 1)
        layers = Layers(separated, self._abi if landlocked else 0, filtered, drops)
        layers = weakened(layers, self._cap)
        return layers if layers.namespaces or reads else layers.behind_closed_doors()


def probe(cap: str | None = None, dedicated_id: int = root.DEDICATED_ID) -> Layers:
    return Probe(cap, dedicated_id).layers()


def _drop(dedicated_id: int) -> None:
    """Fails where nobody is root: there is nothing to drop."""
    prctl.set_no_new_privileges()
    root.drop(dedicated_id)


def _read_library() -> None:
    for folder in paths.standard_library():
        os.listdir(folder)


def _filter(program: bytes) -> None:
    seccomp.load(program, os.getpid())
    try:
        call("unshare", 0)
    except OSError as error:
        if error.errno == errno.EPERM:
            return
    raise OSError("the filter was taken, but does not filter")


def _separate(dedicated_id: int) -> None:
    namespaces.enter(())
    drop_privileges(Layers(root=root.is_root()), dedicated_id)
    _read_library()


def _start(*attempts: Callable[[], object]) -> int:
    """Makes the attempts one after another in one fork; its exit code has a bit for each."""
    child = os.fork()
    if child == 0:
        os._exit(sum(1 << place for place, attempt in enumerate(attempts) if _works(attempt)))
    return child


def _succeeded(child: int, count: int) -> list[bool]:
    _, status = os.waitpid(child, 0)
    found = os.waitstatus_to_exitcode(status)
    return [found > 0 and bool(found & 1 << place) for place in range(count)]


def _works(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except Exception:  # noqa: BLE001  # whatever it was, this layer cannot be had
        return False
    return True
