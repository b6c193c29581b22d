"""Switches of one process: it dies with its parent, gains nothing by exec, may be looked at.

Buys: no worker outlives the judge; set-uid programs give nothing; memory can be measured.
Needs Linux 3.5. Source: PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS and PR_SET_DUMPABLE in prctl(2).
"""

import os
from _signal import SIGKILL  # type: ignore[import-not-found]  # no stubs; `signal` is dear
from collections.abc import Callable

from .kernel import call, prepared

_SET_PDEATHSIG = 1
_SET_DUMPABLE = 4
_SET_NO_NEW_PRIVS = 38


def die_with(parent: int) -> None:
    """Asks to be killed with the parent, whose number is checked against a race.

    A change of uid clears this: call it afterwards.
    """
    dying_with(parent)()


def dying_with(parent: int) -> Callable[[], None]:
    """The same, to be done later."""
    ask = prepared("prctl", _SET_PDEATHSIG, SIGKILL, 0, 0, 0)

    def die() -> None:
        ask()
        if os.getppid() != parent:
            os._exit(1)  # It died before we asked, and nobody would kill us now.

    return die


def set_no_new_privileges() -> None:
    """Landlock and seccomp demand it of whoever is not root."""
    call("prctl", _SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def set_dumpable(dumpable: bool) -> None:
    """A dumpable process shows its /proc files to its own user, so the judge can measure it."""
    setting_dumpable(dumpable)()


def setting_dumpable(dumpable: bool) -> Callable[[], int]:
    return prepared("prctl", _SET_DUMPABLE, int(dumpable), 0, 0, 0)
