"""Starts the judge and kills it after a moment, then waits until all it had started is gone.

As a subreaper it inherits every orphan, however it has left its session: when it has no
child any more, nothing is left. Writes the milliseconds that took, a line for each kill.
"""

import ctypes
import os
import random
import signal
import subprocess
import sys
import time

_SET_CHILD_SUBREAPER = 36


def main(kills: int, seed: int, longest_seconds: float, *command: str) -> None:
    ctypes.CDLL(None).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    moments = random.Random(seed)
    for _ in range(kills):
        judge = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(moments.uniform(0, longest_seconds))
        judge.send_signal(signal.SIGKILL)
        killed = time.monotonic()
        judge.wait()
        _wait_for_orphans()
        sys.stdout.write(f"{1000 * (time.monotonic() - killed):.0f}\n")


def _wait_for_orphans() -> None:
    while True:
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            return


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), *sys.argv[4:])
