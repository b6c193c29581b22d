"""The layers in their order: once in the zygote, then in each worker.

A layer that was probed as there and cannot be put up raises OSError: whoever catches it must
end the process, since a submission must never run behind half a fence.
"""

import fcntl
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NoReturn, TypeAlias, final

from . import capabilities, landlock, namespaces, paths, prctl, rlimits, root, seccomp
from .kernel import call, prepared
from .levels import Layers, Level, is_linux, level
from .limits import Limits

_HIGH_FD = 64
"""Our own descriptors stay above those that a worker's pipes are moved to."""

_FIRST_CLOSED = 5
_LAST_FD = 0xFFFFFFFF

Step: TypeAlias = Callable[[], object]
"""One part of shutting a worker in, with all that it needs at hand."""


@final
class Fence:
    """What the zygote has prepared for its workers."""

    def __init__(
        self,
        layers: Layers,
        zygote: int,
        proc: int | None,
        rules: int | None,
        program: bytes | None,
    ) -> None:
        self.layers = layers
        self._zygote = zygote
        self._proc = proc
        self._rules = rules
        self._filter = program
        self._ready: dict[Limits, list[Step]] = {}

    @property
    def level(self) -> Level:
        return level(self.layers)

    def confine_worker(self, limits: Limits) -> None:
        """Shuts a fresh fork of the zygote in. Its pipes must be on 0 to 4; the rest is closed."""
        self.confinement(limits)()

    def confinement(self, limits: Limits) -> Callable[[], None]:
        """The same made ready in the zygote, which has the limits and sizes of its workers."""
        # How many tasks there are, and what one worker alone may read, is of the moment.
        if limits.threads or limits.packages:
            return partial(_take, [*self._steps(limits)])
        if limits not in self._ready:
            self._ready[limits] = [*self._steps(limits)]
        return partial(_take, self._ready[limits])

    def _steps(self, limits: Limits) -> Iterator[Step]:
        return self._steps_here(limits) if is_linux() else self._steps_elsewhere(limits)

    def _steps_here(self, limits: Limits) -> Iterator[Step]:
        yield os.setsid
        yield prctl.dying_with(self._zygote)
        # Before seccomp, which refuses prctl: the judge measures through /proc/<pid>/clear_refs.
        yield prctl.setting_dumpable(True)
        yield from rlimits.applying(limits, self._sizes(), self._other_tasks(limits))
        if limits.packages and self._rules is not None:
            yield partial(self._restrict_to, limits.packages)
        elif self._rules is not None:
            yield landlock.restricting(self.layers.landlock, self._rules)
        yield prepared("close_range", _FIRST_CLOSED, _LAST_FD, 0)
        if self._filter is not None:
            load = seccomp.loading(self._program(limits))
            yield lambda: load(os.getpid())

    def _steps_elsewhere(self, limits: Limits) -> Iterator[Step]:
        yield os.setsid
        yield from rlimits.applying(limits, None, 0)
        yield partial(os.closerange, _FIRST_CLOSED, 1024)
        if sys.platform == "darwin":
            from . import seatbelt

            yield partial(seatbelt.restrict, (*paths.standard_library(), *limits.packages))

    def _restrict_to(self, packages: Sequence[str]) -> None:
        """In the worker, so that the zygote keeps no rules for those that have gone."""
        landlock.restrict(
            self.layers.landlock, landlock.ruleset(self.layers.landlock, _readable(packages))
        )

    def _program(self, limits: Limits) -> bytes:
        assert self._filter is not None
        if not limits.threads:
            return self._filter
        return seccomp.build(threads=True, may_open=self.layers.may_open)

    def _sizes(self) -> rlimits.Sizes | None:
        return None if self._proc is None else rlimits.own_sizes(self._proc)

    def _other_tasks(self, limits: Limits) -> int:
        """Only a user namespace keeps a count of its own, and root makes none."""
        alone = self.layers.namespaces and not self.layers.root
        if alone or not limits.threads or self._proc is None:
            return 0
        return rlimits.tasks_of_user(self._proc)


def _take(steps: Iterable[Step]) -> None:
    for step in steps:
        step()


def die_with_judge(judge: int) -> None:
    """The first thing to do: a judge that is killed must not leave a zygote half made."""
    if is_linux():
        prctl.die_with(judge)


def confine_zygote(
    layers: Layers,
    judge: int,
    *,
    readable: Sequence[str] = (),
    shared: Sequence[str] = (),
    dedicated_id: int = root.DEDICATED_ID,
) -> Fence:
    """Call it once, single-threaded, with all modules imported and before any worker exists.

    `judge` is the parent's pid: should it die, everything here does. `readable` is what some
    worker may need beside the standard library; a worker reads only its own `packages` of it,
    and all of `shared`.

    With namespaces this forks, and returns in the child alone: that is process 1 of the new
    pid namespace, so it must reap every child, and its death kills them all. The process that
    called stays outside as the judge's child; it closes all descriptors from 3 on, waits,
    and ends with process 1's exit code (128 + the signal after a signal), never returning.
    Either one's death takes the other with it. Descriptors stay open in process 1, the control
    channel too; there os.getpid() is 1, so tell the judge about workers by pidfd.
    """
    if not is_linux():
        return Fence(layers, os.getpid(), None, None, None)
    prctl.die_with(judge)
    _be_first_out_of_memory()
    proc = _raised(os.open("/proc", os.O_RDONLY | os.O_DIRECTORY))
    if layers.namespaces:
        namespaces.enter((*readable, *shared))
    rules = None
    if layers.landlock:
        rules = _raised(landlock.ruleset(layers.landlock, _readable(shared)))
    drop_privileges(layers, dedicated_id)
    prctl.die_with(judge)  # Again, since a change of uid clears it.
    if layers.namespaces:
        _become_first_process()
    prctl.set_dumpable(False)
    program = seccomp.build(threads=False, may_open=layers.may_open) if layers.seccomp else None
    return Fence(layers, os.getpid(), proc, rules, program)


def drop_privileges(layers: Layers, dedicated_id: int) -> None:
    capabilities.drop_bounding()
    if layers.root:
        root.drop(dedicated_id)
    capabilities.drop_all()
    prctl.set_no_new_privileges()


def _readable(packages: Sequence[str]) -> tuple[str, ...]:
    return (*paths.library_entries(), *paths.system(), *paths.DEVICES, *packages)


def _be_first_out_of_memory() -> None:
    fd = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
    os.write(fd, b"1000")
    os.close(fd)


def _become_first_process() -> None:
    """Forks; the caller's own process waits outside for good."""
    inside = os.fork()
    if inside:
        _wait_outside(inside)
    # Our parent is outside the namespace, where its number reads as 0.
    prctl.die_with(0)


def _wait_outside(inside: int) -> NoReturn:
    # The control channel must close when process 1 dies, not when we do.
    call("close_range", 3, _LAST_FD, 0)
    _, status = os.waitpid(inside, 0)
    code = os.waitstatus_to_exitcode(status)
    os._exit(code if code >= 0 else 128 - code)


def _raised(fd: int) -> int:
    high = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, _HIGH_FD)
    os.close(fd)
    return high
