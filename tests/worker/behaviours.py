"""What a submission may do to its worker, by name. Judged by test_talk, never imported."""

import os
import signal
import sys
import time

calls = 0


def write(data):
    while data:
        data = data[os.write(4, data) :]


def no():
    raise ValueError("no")


def two_sum(nums, target):  # noqa: C901  # a list of misdeeds, each a line or two
    global calls
    calls += 1
    match nums[0]:
        case "raise":
            no()
        case "exit":
            os._exit(3)
        case "end by an exception":
            os._exit(1)
        case "end by an exception when full":
            kept = b"x" * (60 << 20)
            os._exit(len(kept[:1]))
        case "abort":
            os.abort()
        case "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        case "stop":
            os.kill(os.getpid(), signal.SIGSTOP)
        case "loop":
            while True:
                pass
        case "sleep":
            time.sleep(10_000)
        case "flood":
            while True:
                sys.stdout.write("x" * 10_000)
        case "memory":
            return len(bytes(1 << 30))
        case "print":
            sys.stdout.write("hello\n")
            sys.stdout.flush()
            sys.stderr.write("and an error\n")
        case "close text":
            os.close(1)
            os.close(2)
        case "answer twice":
            write(2 * b'\0\0\0\x0d{"value":[7]}')  # at once, so that both are there
        case "huge length":
            write(b"\xff\xff\xff\xff")
            time.sleep(10_000)
        case "cut short":
            write(b"\0\0\0\x0d{")
            os._exit(0)
        case "nonsense":
            write(b"\0\0\0\x03abc")
            time.sleep(10_000)
        case "echo":
            return nums
    return [calls]
