"""`python -m judge`, and the command `judge`."""

import _signal  # type: ignore[import-not-found]  # `signal` brings enum, which is dear here
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
    ends_at_once = _let_ctrl_c_end_it()
    _hold_standard_streams()
    # Imports make objects by the ten thousand that all stay, and would be searched in vain.
    gc.set_threshold(_OBJECTS_BEFORE_A_COLLECTION)
    try:
        code = _judge(sys.argv[1:], ends_at_once=ends_at_once)
    except KeyboardInterrupt:  # while the modules were being imported, or a second one
        code = _STOPPED
    gc.freeze()  # The process ends: its last search for garbage would only cost time.
    sys.exit(code)


def _judge(arguments: list[str], *, ends_at_once: bool) -> int:
    """Starts the fence before anything else is imported: it boots while we do."""
    fence = None
    if arguments[:1] in (["run"], ["demo"]) and not {"-h", "--help"} & {*arguments}:
        fence = _early_fence()
    try:
        from judge.cli.app import run

        if ends_at_once:
            _signal.signal(_signal.SIGINT, _signal.default_int_handler)
        return run(arguments, fence)
    finally:
        if fence is not None:
            fence.close()


def _let_ctrl_c_end_it() -> bool:
    """An exception in the midst of an import may be told as ignored, with a trace.

    Nothing has been done yet, and what was started dies with us. Who ignores Ctrl-C, as a
    job in the background does, goes on doing so.
    """
    if _signal.getsignal(_signal.SIGINT) is not _signal.default_int_handler:
        return False
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)
    return True


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
