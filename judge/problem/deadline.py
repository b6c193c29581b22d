"""A limit on the code of a package, which runs in the judge's own process.

Its author is trusted not to attack, but not to be free of mistakes. An endless loop or a
sleep is interrupted by an exception. Where no byte code runs, as in `max(range(10**15))`, none can
be raised: then the kernel ends the process, and the last words name the line of the package.
"""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN_SECONDS = 1.0
_LAST_RESORT = 3.0


class TookTooLong(BaseException):
    """No Exception, which a loop that catches everything would swallow."""


if sys.platform == "win32":

    @contextmanager
    def deadline(seconds: float) -> Iterator[None]:
        """No timer can interrupt Python there, and nothing is judged there either."""
        yield

else:
    import faulthandler
    import signal

    @contextmanager
    def deadline(seconds: float) -> Iterator[None]:
        """Raises TookTooLong in what runs longer by the clock, again and again until it ends.

        Only the main thread can be interrupted; elsewhere there is no limit. Deadlines nest:
        the time of an inner one does not count for the outer one.
        """
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        handler = signal.signal(signal.SIGALRM, _interrupt)
        alarm = signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN_SECONDS)
        _set_last_resort(_LAST_RESORT * seconds)
        try:
            yield
        finally:
            _set_last_resort(0)
            _stop_the_alarm()
            signal.signal(signal.SIGALRM, handler)
            signal.setitimer(signal.ITIMER_REAL, *alarm)

    def _interrupt(number: int, frame: FrameType | None) -> None:
        raise TookTooLong

    def _stop_the_alarm() -> None:
        """On a busy machine the next one may be due already, and must not escape from here."""
        while True:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
            except TookTooLong:
                continue
            return

    def _set_last_resort(cpu_seconds: float) -> None:
        """The stack goes to standard error, then the signal's default action ends us."""
        if cpu_seconds:
            faulthandler.register(signal.SIGPROF, file=2, all_threads=False, chain=True)
        signal.setitimer(signal.ITIMER_PROF, cpu_seconds)
