"""What the judge sees to in its own process when it starts a zygote.

What costs an import waits until the zygote boots: see `Fence.isolation`.
"""

import os
import sys

from judge.errors import JudgeError


def check_platform() -> None:
    if sys.platform == "win32":
        raise JudgeError(
            "native Windows cannot confine a program, so nothing is judged there",
            hint="install judge inside WSL2: `wsl --install`, then `pip install practice-judge`",
        )


def check_cap() -> None:
    """The level that the environment asks for must be one; the zygote refuses any other."""
    from judge.worker.confine.levels import CAP_VARIABLE, CAPS

    cap = os.environ.get(CAP_VARIABLE)
    if not cap or cap in CAPS:
        return
    from difflib import get_close_matches

    close = get_close_matches(cap.lower(), CAPS, n=1)
    raise JudgeError(
        f"`{CAP_VARIABLE}` must be one of {', '.join(CAPS)}, but is `{cap}`",
        hint=f"did you mean `{close[0]}`?" if close else f"unset {CAP_VARIABLE}",
    )


def hide_own_memory() -> None:
    """The judge holds the answers: at *basic*, too, no process of this user may look into it.

    It stays hidden for good: what the judge once knew lies in its memory until it ends.
    """
    if sys.platform == "linux":
        from judge.worker.confine import prctl

        prctl.set_dumpable(False)
