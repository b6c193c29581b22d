"""`python -m judge`, and the command `judge`."""

import gc
import os
import sys

TYPE_CHECKING = False
"""As in `typing`, whose import takes so long that a Ctrl-C could well fall into it."""

if TYPE_CHECKING:
    from typing import NoReturn

    from judge.worker.host import Fence

_STOPPED = 130
_OBJECTS_BEFORE_A_COLLECTION = 100_000


def main() -> "NoReturn":
    _hold_standard_streams()
    # Imports make objects by the ten thousand that all stay, and would be searched in vain.
    gc.set_threshold(_OBJECTS_BEFORE_A_COLLECTION)
    try:
        code = _judge(sys.argv[1:])
    except KeyboardInterrupt:  # while the modules were being imported, or a second one
        code = _STOPPED
    gc.freeze()  # The process ends: its last search for garbage would only cost time.
    sys.exit(code)


def _judge(arguments: list[str]) -> int:
    """Starts the fence before anything else is imported: it boots while we do."""
    fence = None
    if arguments[:1] in (["run"], ["demo"]) and not {"-h", "--help"} & {*arguments}:
        fence = _early_fence()
    try:
        from judge.cli.app import run

        return run(arguments, fence)
    finally:
        if fence is not None:
            fence.close()


def _early_fence() -> "Fence | None":
    if sys.platform == "win32":
        return None  # The command says why nothing is judged there.
    from judge.worker.start import start_zygote

    zygote = start_zygote()
    try:
        from judge.worker.host import Fence  # with half of all that there is to import

        return Fence(zygote)
    except BaseException:
        zygote.close()
        raise


def _hold_standard_streams() -> None:
    """A stream that came closed leaves its number free, and a pipe of ours would take it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


if __name__ == "__main__":
    main()
