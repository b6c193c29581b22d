"""Submissions to two-sum that are wrong or odd, with what must come of each."""

from judge.verdict import Verdict

# What the judge says when it cannot judge at all: what, where, hint. No attempt is spent.
ERRORS: dict[str, tuple[bytes, tuple[str, str | None, str | None]]] = {
    "syntax error": (
        b"def two_sum(nums, target)\n    return []\n",
        ("`s.py` has a syntax error: expected ':'", "s.py:1:26", None),
    ),
    "only a comment": (
        b"# nothing yet\n",
        ("`s.py` does not define `two_sum`", None, "write `two_sum(nums, target)`"),
    ),
    "near miss": (
        b"def two_sums(nums, target): ...\n",
        (
            "`s.py` does not define `two_sum`",
            None,
            "it defines `two_sums`; did you mean `two_sum(nums, target)`?",
        ),
    ),
    "near miss in a class": (
        b"class Solution:\n    def TwoSum(self, nums, target): ...\n",
        (
            "`s.py` does not define `two_sum`",
            None,
            "it defines `Solution.TwoSum`; did you mean `two_sum(nums, target)`?",
        ),
    ),
    "another problem": (
        b"class Solution:\n    def is_valid(self, s): ...\n",
        (
            "`s.py` does not define `two_sum`",
            None,
            "it defines `Solution`, `Solution.is_valid`; write `two_sum(nums, target)`",
        ),
    ),
    "ambiguous": (
        b"def two_sum(a, b): ...\ndef twoSum(a, b): ...\n",
        (
            "`s.py` defines both `two_sum` and `twoSum`",
            None,
            "keep the one that you want judged",
        ),
    ),
    "too few parameters": (
        b"class Solution:\n    def twoSum(self, nums): ...\n",
        ("`twoSum` in `s.py` cannot be called with 2 arguments", None, "it takes (nums)"),
    ),
    "too many parameters": (
        b"def two_sum(nums, target, k): ...\n",
        (
            "`two_sum` in `s.py` cannot be called with 2 arguments",
            None,
            "it takes (nums, target, k)",
        ),
    ),
    "async": (
        b"async def two_sum(nums, target): ...\n",
        (
            "`two_sum` in `s.py` is async, and a plain function is asked for",
            None,
            "write `def two_sum(\u2026)` without `async`",
        ),
    ),
    "third-party import": (
        b"import numpy.linalg\ndef two_sum(nums, target): ...\n",
        (
            "`s.py` imports `numpy`, which the judge does not provide",
            None,
            "use the standard library",
        ),
    ),
    "third-party import in a call": (
        b"def two_sum(nums, target):\n    import pandas as pd\n",
        (
            "`s.py` imports `pandas`, which the judge does not provide",
            None,
            "use the standard library",
        ),
    ),
    "the name is no function": (
        b"two_sum = [0, 1]\n",
        ("`s.py` does not define `two_sum`", None, "write `two_sum(nums, target)`"),
    ),
}

LOOP = b"def two_sum(nums, target):\n    "
RIGHT = b"""
def right(nums, target):
    return next([i, j] for i in range(len(nums)) for j in range(i) if nums[i] + nums[j] == target)
"""

# The verdict, and the message of the failure where it does not depend on a measurement.
VERDICTS: dict[str, tuple[bytes, Verdict, str | None]] = {
    "exception while loading": (
        b"table = {}\ntable['x']\n",
        Verdict.RUN_TIME_ERROR,
        "KeyError: 'x'",
    ),
    "exit while loading": (b"import sys\nsys.exit(0)\n", Verdict.RUN_TIME_ERROR, "SystemExit: 0"),
    "end of the process while loading": (
        b"import os\nos._exit(0)\n",
        Verdict.RUN_TIME_ERROR,
        "it exited with status 0 before it answered",
    ),
    "missing part of the standard library": (
        b"from math import no_such_thing\n",
        Verdict.RUN_TIME_ERROR,
        None,
    ),
    "exit": (LOOP + b"exit()\n", Verdict.RUN_TIME_ERROR, None),
    "sys.exit": (LOOP + b"sys.exit('bye')\n", Verdict.RUN_TIME_ERROR, "SystemExit: bye"),
    "os._exit": (
        b"import os\n" + LOOP + b"os._exit(0)\n",
        Verdict.RUN_TIME_ERROR,
        "it exited with status 0 before it answered",
    ),
    "abort": (
        b"import os\n" + LOOP + b"os.abort()\n",
        Verdict.RUN_TIME_ERROR,
        "it was killed by SIGABRT",
    ),
    "exception": (
        LOOP + b"nums[99]\n",
        Verdict.RUN_TIME_ERROR,
        "IndexError: list index out of range",
    ),
    "exception whose text raises": (
        b"class Odd(Exception):\n    def __str__(self):\n        raise self\n"
        + LOOP
        + b"raise Odd\n",
        Verdict.RUN_TIME_ERROR,
        "Odd",
    ),
    "keyboard interrupt": (
        LOOP + b"raise KeyboardInterrupt\n",
        Verdict.RUN_TIME_ERROR,
        "KeyboardInterrupt",
    ),
    "endless recursion": (LOOP + b"return two_sum(nums, target)\n", Verdict.RUN_TIME_ERROR, None),
    "endless loop": (LOOP + b"while True: pass\n", Verdict.TIME_LIMIT_EXCEEDED, None),
    "sleep": (
        b"import time\n" + LOOP + b"time.sleep(10_000)\n",
        Verdict.TIME_LIMIT_EXCEEDED,
        None,
    ),
    "raised memory error": (LOOP + b"raise MemoryError\n", Verdict.MEMORY_LIMIT_EXCEEDED, None),
    "a gigabyte at once": (
        LOOP + b"return [bytearray(1 << 30)]\n",
        Verdict.MEMORY_LIMIT_EXCEEDED,
        None,
    ),
    "a gigabyte bit by bit": (
        LOOP + b"kept = []\n    while True: kept.append(bytes(1 << 20))\n",
        Verdict.MEMORY_LIMIT_EXCEEDED,
        None,
    ),
    "flood of text": (
        LOOP + b"while True: print('x' * 100_000)\n",
        Verdict.OUTPUT_LIMIT_EXCEEDED,
        "it printed more than the limit of 16,777,216",
    ),
    "infinite generator": (
        LOOP + b"yield from iter(int, 1)\n",
        Verdict.OUTPUT_LIMIT_EXCEEDED,
        "it returned more than the limit of 1,500,000",
    ),
    "huge text": (
        LOOP + b"return 'x' * (20 << 20)\n",
        Verdict.OUTPUT_LIMIT_EXCEEDED,
        "it returned more than the limit of 12,582,912",
    ),
    "segmentation fault": (
        b"import ctypes\n" + LOOP + b"ctypes.string_at(0)\n",
        Verdict.RUN_TIME_ERROR,
        None,
    ),
    "closed pipe": (
        b"import os\n" + LOOP + b"os.close(4); return [0, 1]\n",
        Verdict.RUN_TIME_ERROR,
        None,
    ),
}

# Returned values that are wrong: the expression, what is shown for it, and why it is wrong.
WRONG_VALUES: dict[str, tuple[str, str, str]] = {
    "none": ("None", "None", "a list is asked for, not None"),
    "true for a list": ("True", "True", "a list is asked for, not a bool"),
    "text": ("'[0, 1]'", "'[0, 1]'", "a list is asked for, not a str"),
    "bytes": ("b'01'", "<bytes>", "a list is asked for, not a bytes"),
    "set where order counts": ("{0, 1}", "{0, 1}", "a list is asked for, not a set"),
    "dict": ("{0: 1}", "{0: 1}", "a list is asked for, not a dict"),
    "class": ("list", "<type>", "a list is asked for, not a type"),
    "object": ("object()", "<object>", "a list is asked for, not an object"),
    "ellipsis": ("...", "<ellipsis>", "a list is asked for, not an ellipsis"),
    "bools for numbers": (
        "[False, True]",
        "[False, True]",
        "item 0: an int is asked for, not a bool",
    ),
    "whole floats": ("[0.0, 1]", "[0.0, 1]", "item 0: an int is asked for, not a float"),
    "nan": ("(nan, 1)", "(nan, 1)", "item 0: an int is asked for, not a float"),
    "infinity": ("[0, -inf]", "[0, -inf]", "item 1: an int is asked for, not a float"),
    "decimal": (
        "[__import__('decimal').Decimal(0), 1]",
        "[<Decimal>, 1]",
        "item 0: an int is asked for, not a Decimal",
    ),
    "numbers as text": ("['0', 1]", "['0', 1]", "item 0: an int is asked for, not a str"),
    "lone surrogate": (r"['\ud800']", r"['\ud800']", "item 0: an int is asked for, not a str"),
    "terminal control": (
        r"'\x1b[2J\u202e'",
        r"'\x1b[2J\u202e'",
        "a list is asked for, not a str",
    ),
    "deep": (
        "functools.reduce(lambda inner, _: [inner], range(10_000), [])",
        "[" * 200 + "<list>" + "]" * 34 + "\u2026",
        "item 0: an int is asked for, not a list",
    ),
    "list in itself": (
        "(lambda a: a.append(a) or a)([])",
        "[" * 200 + "<list>" + "]" * 34 + "\u2026",
        "item 0: an int is asked for, not a list",
    ),
    "one element": ("[0]", "[0]", "two positions are asked for, not 1"),
    "huge": (
        "[10 ** 5000, 0]",
        f"[{hex(10**5000)[:240]}\u2026 4,155 characters, 0]",
        "a position lies outside the list of 4 numbers",
    ),
}
